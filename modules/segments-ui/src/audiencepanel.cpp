// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audiencepanel.h"

#include "rfmgridview.h"
#include "samplerow.h"

#include <members/reach.h>
#include <uikit/buttons.h>
#include <uikit/flowlayout.h>
#include <uikit/labels.h>
#include <uikit/meter.h>
#include <uikit/paint.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QTextLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace serai::segmentsui {

using uikit::Label;
using uikit::Role;
using uikit::TextSize;

/// "■ Can be reached  412  83.6 %": a coloured square ties the line to its part of the bar.
class ReasonLine final : public QWidget
{
public:
    ReasonLine(Role role, bool strong, QWidget* parent)
        : QWidget(parent)
        , m_role(role)
        , m_text(new uikit::ElidedLabel({}, this))
        , m_count(new Label({}, this, TextSize::Normal, Role::Text, strong))
        , m_share(new Label({}, this, TextSize::Normal, Role::TextMuted))
    {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(14, 0, 0, 0);
        layout->addWidget(m_text, 1);
        layout->addWidget(m_count);
        m_share->setMinimumWidth(56);
        m_share->setAlignment(Qt::AlignRight);
        layout->addWidget(m_share);
    }

    void set(const QString& text, const QString& count, const QString& share)
    {
        m_text->setText(text);
        m_count->setText(count);
        m_share->setText(share);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const int left = layoutDirection() == Qt::RightToLeft ? width() - 8 : 0;
        QPainter(this).fillRect(QRect(left, (height() - 8) / 2, 8, 8), uikit::colorOf(this, m_role));
    }

private:
    Role m_role;
    Label* m_text;
    Label* m_count;
    Label* m_share;
};

namespace {

QVBoxLayout* section(QVBoxLayout* column, QWidget* parent)
{
    auto* box = new QVBoxLayout;
    box->setContentsMargins(16, 12, 16, 12);
    box->setSpacing(6);
    column->addLayout(box);
    column->addWidget(new uikit::HairLine(Qt::Horizontal, parent));
    return box;
}

constexpr Role partRoles[] = {Role::Accent, Role::LineStrong, Role::Line, Role::Caution, Role::Negative};

QString percentText(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return {};
    return QCoreApplication::translate("segmentsui", "%1 %")
        .arg(QLocale().toString(double(part) * 100 / double(whole), 'f', 1));
}

constexpr int verdictLines = 3;

/// \a text as far as it goes into \a lines of \a width, at words.
QString cutToLines(const QString& text, const QFont& font, int width, int lines)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    int from = 0;
    for (int i = 0; i < lines - 1; ++i) {
        auto line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        from = line.textStart() + line.textLength();
    }
    const auto last = layout.createLine();
    layout.endLayout();
    if (!last.isValid())
        return text;
    return text.left(from) + QFontMetrics(font).elidedText(text.mid(from), Qt::ElideRight, width);
}

} // namespace

/// Short enough for the panel in every language; the tool tip says it all.
QString AudiencePanel::reachLabel(members::Reach reach)
{
    switch (reach) {
    case members::Reach::Reachable:
        break;
    case members::Reach::NoIdentity:
        return tr("No phone or WhatsApp id");
    case members::Reach::NoConsent:
        return tr("No consent to WhatsApp");
    case members::Reach::PlusOne:
        return tr("United States or Canada");
    case members::Reach::Suppressed:
        return tr("Opted out or undeliverable");
    }
    return tr("Can be reached");
}

void AudiencePanel::setCompact(bool compact)
{
    constexpr int compactWidth = 304;
    setFixedWidth(compact ? compactWidth : uikit::size::sidePanel);
    m_gridBase->setVisible(!compact);
    m_elapsed->setVisible(!compact);
}

AudiencePanel::AudiencePanel(QWidget* parent)
    : QWidget(parent)
{
    setFixedWidth(uikit::size::sidePanel);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    buildCounts(column, content);
    buildGrid(column, content);
    buildPeople(column, content);
    column->addStretch(1);
    buildFoot(outer);
}

void AudiencePanel::buildCounts(QVBoxLayout* column, QWidget* content)
{
    auto* counts = section(column, content);
    auto* line = new QHBoxLayout;
    m_matched = new Label(tr("Counting…"), content, TextSize::Title, Role::TextMuted, true);
    m_matched->setObjectName(QStringLiteral("matched"));
    m_share = new Label({}, content, TextSize::Normal, Role::TextMuted);
    m_elapsed = new uikit::ElidedLabel({}, content, TextSize::Small, Role::TextMuted);
    m_elapsed->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    auto policy = m_elapsed->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_elapsed->setSizePolicy(policy);
    line->addWidget(m_matched);
    line->addWidget(m_share, 0, Qt::AlignBottom);
    line->addWidget(m_elapsed, 1, Qt::AlignBottom);
    counts->addLayout(line);
    m_bar = new uikit::PartsBar(content);
    counts->addWidget(m_bar);
    m_reasonBox = new QVBoxLayout;
    m_reasonBox->setSpacing(4);
    for (int reason = 0; reason < members::reachCount; ++reason) {
        m_reasons << new ReasonLine(partRoles[reason], reason == 0, content);
        m_reasonBox->addWidget(m_reasons.last());
        m_reasons.last()->hide();
    }
    counts->addLayout(m_reasonBox);
    for (auto** label : {&m_otherCurrency, &m_withoutRate}) {
        *label = new Label({}, content, TextSize::Small, Role::Caution);
        (*label)->setWordWrap(true);
        (*label)->hide();
        counts->addWidget(*label);
    }
    m_withoutRate->setObjectName(QStringLiteral("withoutRate"));
}

void AudiencePanel::buildGrid(QVBoxLayout* column, QWidget* content)
{
    auto* rfm = section(column, content);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(uikit::heading(tr("RFM grid"), content));
    m_gridBase = uikit::caption(tr("all members"), content);
    line->addWidget(m_gridBase);
    line->addStretch(1);
    auto* cuts = new uikit::SegmentedControl(tr("Where the cells of the grid end"), content);
    cuts->setObjectName(QStringLiteral("cuts"));
    cuts->addSegment(tr("Fixed"), tr("The same days and numbers of orders at any time"));
    cuts->addSegment(tr("Quintiles"), tr("Fifths of everybody who ordered; they move with the shop"));
    connect(cuts, &uikit::SegmentedControl::currentChanged, this,
        [this](int index) { emit cutsChosen(index == 1); });
    line->addWidget(cuts);
    rfm->addLayout(line);
    m_grid = new RfmGridView(content);
    rfm->addWidget(m_grid);
    m_gridNote = new Label({}, content, TextSize::Small, Role::TextMuted);
    m_gridNote->setObjectName(QStringLiteral("gridNote"));
    m_gridNote->setWordWrap(true);
    rfm->addWidget(m_gridNote);
    setGrid({});
}

void AudiencePanel::setGrid(const segments::RfmGrid& grid)
{
    m_grid->setGrid(grid);
    m_gridNote->setText(QStringLiteral("%1 %2").arg(
        segments::rfmCutRule(grid.cuts), tr("Click or Enter filters, with Shift it adds a cell.")));
}

void AudiencePanel::buildPeople(QVBoxLayout* column, QWidget* content)
{
    auto* people = new QVBoxLayout;
    people->setContentsMargins(16, 12, 16, 12);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(uikit::heading(tr("Sample people"), content));
    m_sampleTitle = new uikit::ElidedLabel({}, content, TextSize::Small, Role::TextMuted);
    line->addWidget(m_sampleTitle, 1);
    auto* shuffle = uikit::linkButton(tr("Shuffle"), content, QStringLiteral("sample"));
    connect(shuffle, &QPushButton::clicked, this, &AudiencePanel::shuffleRequested);
    line->addWidget(shuffle);
    people->addLayout(line);

    // Its room is there before anybody is chosen: the people below must not slide under the mouse.
    m_verdictText = new Label({}, content, TextSize::Small);
    m_verdictText->setObjectName(QStringLiteral("verdict"));
    m_verdictText->setWordWrap(true);
    m_verdictText->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_verdictText->installEventFilter(this);
    auto* verdict = new QHBoxLayout;
    verdict->addWidget(m_verdictText, 1);
    m_openPerson = uikit::iconButton(QStringLiteral("open-outside"), tr("Open this person"), content);
    m_openPerson->setObjectName(QStringLiteral("openPerson"));
    connect(m_openPerson, &QToolButton::clicked, this, [this] { emit personOpened(m_person); });
    auto policy = m_openPerson->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_openPerson->setSizePolicy(policy);
    verdict->addWidget(m_openPerson, 0, Qt::AlignTop);
    people->addLayout(verdict);

    m_nobody = new Label(tr("Nobody matches the rule."), content, TextSize::Normal, Role::TextMuted);
    m_nobody->hide();
    people->addWidget(m_nobody);
    m_sample = new QVBoxLayout;
    m_sample->setSpacing(0);
    people->addLayout(m_sample);
    column->addLayout(people);
}

void AudiencePanel::buildFoot(QVBoxLayout* outer)
{
    outer->addWidget(new uikit::HairLine(Qt::Horizontal, this));
    auto* footBox = new QWidget(this);
    auto* foot = new uikit::FlowLayout(footBox, 8);
    foot->setContentsMargins(16, 10, 16, 10);
    m_invite = uikit::secondaryButton(tr("Write to members"), this, QStringLiteral("campaigns"));
    m_show = uikit::secondaryButton(tr("Show members"), this);
    m_freeze = uikit::secondaryButton(tr("Freeze snapshot"), this);
    m_invite->setEnabled(false);
    m_show->setEnabled(false);
    connect(m_invite, &QPushButton::clicked, this, &AudiencePanel::inviteRequested);
    connect(m_show, &QPushButton::clicked, this, &AudiencePanel::showMembersRequested);
    connect(m_freeze, &QPushButton::clicked, this, &AudiencePanel::freezeRequested);
    for (auto* button : {m_invite, m_show, m_freeze})
        foot->addWidget(button);
    outer->addWidget(footBox);
}

void AudiencePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), uikit::colorOf(this, Role::Raised));
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height()),
        uikit::colorOf(this, Role::Line));
}

void AudiencePanel::setStale()
{
    m_matched->setRole(Role::TextMuted);
}

void AudiencePanel::setUnknown()
{
    setExpected(tr("Not counted"), {});
    m_invite->setEnabled(false);
    m_show->setEnabled(false);
    m_bar->setParts({});
    for (auto* reason : std::as_const(m_reasons))
        reason->hide();
    m_otherCurrency->hide();
    m_withoutRate->hide();
    m_sampleRows.clear();
    m_sampleTitle->clear();
    showVerdict();
    for (auto* row : std::as_const(m_people))
        row->hide();
}

void AudiencePanel::setExpected(const QString& number, const QString& note)
{
    m_matched->setRole(Role::TextMuted);
    m_matched->setText(number);
    m_share->setText(note);
    m_elapsed->clear();
    m_nobody->hide();
}

void AudiencePanel::setCounts(const segments::CountAnswer& answer)
{
    const QLocale locale;
    m_matched->setRole(Role::Text);
    m_matched->setText(locale.toString(answer.matched));
    m_share->setText(answer.total > 0
            ? tr("members, %1 of all").arg(percentText(answer.matched, answer.total))
            : tr("members"));
    // Members that are kept are not evaluated: there is no time to tell.
    m_elapsed->setText(answer.elapsedMs > 0
            ? tr("counted in %1 ms")
                  .arg(locale.toString(answer.elapsedMs, 'f', answer.elapsedMs < 10 ? 1 : 0))
            : QString());
    const auto written = answer.reachable - answer.heldOut;
    m_invite->setText(tr("Write to %n member(s)", nullptr, int(written)));
    m_invite->setToolTip(answer.heldOut > 0 ? tr("%n more can be reached, but are held out of promotions.",
                             "members of a hold-out", int(answer.heldOut))
                                            : QString());
    m_invite->setEnabled(written > 0);
    m_show->setEnabled(answer.matched > 0);
    if (answer.matched > 0)
        m_nobody->hide(); // the sample comes later

    QList<uikit::PartsBar::Part> parts;
    for (int reason = 0; reason < members::reachCount; ++reason) {
        const auto reach = members::Reach(reason);
        const auto count =
            reason == 0 ? answer.reachable : answer.unreachable.value(members::reachKey(reach));
        const auto text = reachLabel(reach);
        m_told[reason] = m_told[reason] || reason == 0 || count > 0;
        m_reasons[reason]->setVisible(m_told[reason]); // one that goes would move what is below
        m_reasons[reason]->setToolTip(members::reachText(reach));
        m_reasons[reason]->set(text, locale.toString(count), percentText(count, answer.matched));
        if (reason == 0 || count > 0)
            parts.append({text, double(count), partRoles[reason]});
    }
    m_bar->setParts(parts);
    m_otherCurrency->setVisible(answer.otherCurrency > 0);
    if (answer.otherCurrency > 0)
        m_otherCurrency->setText(
            tr("%n order(s) in other currencies are not counted. The menu of a rule converts them.", nullptr,
                int(answer.otherCurrency)));
    m_withoutRate->setVisible(answer.withoutRate > 0);
    if (answer.withoutRate > 0)
        m_withoutRate->setText(tr("%n order(s) could not be converted, because a rate is missing; what these "
                                  "people spent is unknown.",
            nullptr, int(answer.withoutRate)));
}

void AudiencePanel::setSample(const QList<members::MemberRow>& rows, qint64 of)
{
    m_sampleRows = rows;
    m_sampleTitle->setText(tr("%1 of %2").arg(QLocale().toString(rows.size()), QLocale().toString(of)));
    while (m_people.size() < rows.size()) {
        auto* row = new SampleRow(this);
        connect(row, &QAbstractButton::clicked, this, [this, row] { choose(row); });
        m_people << row;
        m_sample->addWidget(row);
    }
    m_nobody->setVisible(of == 0 && rows.isEmpty());
    showVerdict();
    int orders = 0;
    for (int i = 0; i < m_people.size(); ++i) {
        m_people[i]->setVisible(i < rows.size());
        if (i < rows.size()) {
            m_people[i]->setMember(rows[i], m_masked);
            m_people[i]->setChecked(rows[i].id == m_person);
            orders = std::max(orders, m_people[i]->ordersWidth());
        }
    }
    for (auto* row : std::as_const(m_people))
        row->setOrdersWidth(orders); // the places stand in one column
}

void AudiencePanel::startAnew()
{
    std::fill(std::begin(m_told), std::end(m_told), false);
}

void AudiencePanel::setFreezable(bool freezable)
{
    m_freeze->setVisible(freezable);
}

void AudiencePanel::setMasked(bool masked)
{
    m_masked = masked;
    for (int i = 0; i < std::min(m_people.size(), m_sampleRows.size()); ++i)
        m_people[i]->setMember(m_sampleRows[i], masked);
}

void AudiencePanel::choose(SampleRow* row)
{
    m_person = row->isChecked() ? row->memberId() : MemberId();
    for (auto* each : std::as_const(m_people))
        each->setChecked(each->memberId() == m_person);
    emit personChosen(m_person, row->name());
}

void AudiencePanel::setVerdict(const QString& text)
{
    m_verdict = text;
    showVerdict();
    if (!text.isEmpty())
        return;
    m_person = {};
    for (auto* each : std::as_const(m_people))
        each->setChecked(false);
}

void AudiencePanel::showVerdict()
{
    const bool isHint = m_verdict.isEmpty();
    const auto text = !isHint    ? m_verdict
        : m_sampleRows.isEmpty() ? QString()
                                 : tr("Click a person to see why they are in the segment.");
    m_verdictText->setFixedHeight(verdictLines * m_verdictText->fontMetrics().lineSpacing());
    m_verdictText->setRole(isHint ? Role::TextMuted : Role::Text);
    const auto shown = cutToLines(text, m_verdictText->font(), m_verdictText->width(), verdictLines);
    m_verdictText->setText(shown);
    m_verdictText->setToolTip(shown == text ? QString() : text);
    m_verdictText->setAccessibleName(text);
    m_openPerson->setVisible(!isHint);
}

bool AudiencePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_verdictText && event->type() == QEvent::Resize)
        showVerdict();
    return QWidget::eventFilter(watched, event);
}

} // namespace serai::segmentsui
