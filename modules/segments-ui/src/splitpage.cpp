// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "splitpage.h"

#include <base/clock.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/dialogs.h>
#include <uikit/labels.h>
#include <uikit/layouts.h>

#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace serai::segmentsui {

SplitPage::SplitPage(
    segments::SegmentService& service, uikit::Dialogs& dialogs, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_dialogs(dialogs)
    , m_clock(clock)
    , m_listing(this)
    , m_counting(this)
    , m_parts(new QSpinBox)
    , m_holdOut(new QSpinBox)
    , m_plan(new uikit::Label)
    , m_act(uikit::primaryButton(tr("Split")))
    , m_splits(new QVBoxLayout)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    auto* card = new uikit::Card(tr("New split"), content);
    card->setSubtitle(tr("by chance; a person is in one part for ever"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    for (auto* spin : {m_parts, m_holdOut}) {
        spin->setFixedWidth(104);
        spin->setAlignment(Qt::AlignTrailing);
    }
    m_parts->setRange(1, 9);
    m_parts->setValue(2);
    m_parts->setAccessibleName(tr("Number of parts"));
    m_holdOut->setRange(0, 50);
    m_holdOut->setSuffix(tr(" %", "percent, behind a number"));
    m_holdOut->setAccessibleName(tr("Hold-out"));
    m_holdOut->setToolTip(tr("People who get nothing, so that the effect on the others can be measured"));
    form->addRow(tr("Number of parts"), m_parts);
    form->addRow(tr("Hold-out"), m_holdOut);
    card->body()->addLayout(form);
    m_plan->setWordWrap(true);
    card->body()->addWidget(m_plan);
    card->body()->addWidget(m_act, 0, Qt::AlignLeading);
    column->addWidget(card);
    m_splits->setSpacing(12);
    column->addLayout(m_splits);
    column->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll);
    for (auto* spin : {m_parts, m_holdOut})
        connect(spin, &QSpinBox::valueChanged, this, [this] { showPlan(); });
    connect(m_act, &QPushButton::clicked, this, [this] { split(); });
}

void SplitPage::start(SegmentId segment, const QString& name, std::function<QString(qint64)> moment)
{
    m_moment = std::move(moment);
    m_segment = segment;
    m_name = name;
    m_members.reset();
    m_counting.ask(
        m_service.count(segment, m_clock.nowMs()), [this](const Result<segments::CountAnswer>& now) {
            if (!now)
                return; // how many there are stays unknown; opened, the segment says why
            m_members = now->matched;
            showPlan();
        });
    showPlan();
    reload();
}

void SplitPage::showPlan()
{
    const auto parts = segments::equalParts(m_parts->value(), m_holdOut->value());
    int weights = 0;
    for (const auto& part : parts)
        weights += part.weight;
    QStringList said;
    for (const auto& part : parts)
        said << tr("%1: %2 %", "name of a part, its share")
                    .arg(part.name, QLocale().toString(100.0 * part.weight / std::max(1, weights), 'f', 1));
    auto plan =
        tr("%1 becomes %2. Each part is a segment of its own.").arg(m_name, said.join(QStringLiteral(", ")));
    if (m_members)
        plan += u' '
            + tr("%n member(s) now; chance decides, so that the parts come close to these shares.", nullptr,
                int(*m_members));
    const auto sound = segments::checkParts(parts);
    if (!sound && parts.size() > 1)
        plan = tr("%1 and a hold-out of %2 % cannot be told apart in whole steps. Choose another number.",
            "2 parts; a number")
                   .arg(tr("%n part(s)", nullptr, m_parts->value()), QLocale().toString(m_holdOut->value()));
    m_plan->setText(plan);
    m_act->setEnabled(sound.has_value());
}

void SplitPage::split()
{
    const bool hadFocus = m_act->hasFocus();
    m_act->setEnabled(false);
    whenDone(m_service.split(m_segment, segments::equalParts(m_parts->value(), m_holdOut->value())), this,
        [this, hadFocus](const Result<segments::Split>& made) {
            showPlan();
            if (hadFocus && isVisible()) // switched off, it gave the keyboard away
                m_act->setFocus();
            if (!made)
                return emit failed(made.error());
            emit changed();
            reload();
        });
}

void SplitPage::reload()
{
    m_listing.ask(m_service.splits(m_segment), [this](const Result<std::vector<segments::Split>>& all) {
        if (!all)
            return emit failed(all.error());
        uikit::clearLayout(m_splits);
        for (const auto& each : *all)
            addSplit(each);
    });
}

void SplitPage::addSplit(const segments::Split& split)
{
    auto* card = new uikit::Card(tr("Split of %1", "a date").arg(m_moment(split.createdAtMs)), this);
    auto* remove = uikit::linkButton(tr("Remove split"), card, QStringLiteral("delete"));
    connect(remove, &QPushButton::clicked, this, [this, id = split.id] { removeSplit(id); });
    card->addHeaderWidget(remove);
    for (const auto& part : split.parts) {
        auto* row = new QWidget(card);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* open = uikit::linkButton(fontMetrics()
                                           .elidedText(part.segmentName, Qt::ElideRight, 380)
                                           .replace(u'&', QStringLiteral("&&")),
            row);
        open->setAccessibleName(tr("Open %1").arg(part.segmentName));
        connect(
            open, &QPushButton::clicked, this, [this, id = part.segment.value] { emit segmentOpened(id); });
        layout->addWidget(open);
        layout->addStretch(1);
        if (part.holdOut)
            layout->addWidget(uikit::caption(tr("hold-out: is sent nothing"), row));
        auto* size = new uikit::Label({}, row, uikit::TextSize::Normal, uikit::Role::TextMuted);
        whenDone(m_service.count(part.segment, m_clock.nowMs()), size,
            [size](const Result<segments::CountAnswer>& counted) {
                if (counted) // else it stays unknown; opened, the segment says why
                    size->setText(tr("%n member(s)", nullptr, int(counted->matched)));
            });
        layout->addWidget(size);
        layout->addWidget(new uikit::Label(
            tr("%1 % planned", "share of a part").arg(QLocale().toString(part.share * 100, 'f', 1)), row));
        card->body()->addWidget(row);
    }
    m_splits->addWidget(card);
}

void SplitPage::removeSplit(segments::SplitId id)
{
    uikit::Question question;
    question.title = tr("Remove split");
    question.text =
        tr("The segments of its parts are deleted. Members stay, and so do campaigns that were sent.");
    question.act = tr("Remove split");
    question.harmful = true;
    m_dialogs.ask(this, question, [this, id](bool yes) {
        if (!yes)
            return;
        whenDone(m_service.removeSplit(id), this, [this](const Result<>& done) {
            if (!done)
                return emit failed(done.error());
            emit changed();
            reload();
        });
    });
}

} // namespace serai::segmentsui
