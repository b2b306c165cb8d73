// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audiencepanel.h"

#include "rfmgridview.h"

#include <members/reach.h>
#include <uikit/avatar.h>
#include <uikit/buttons.h>
#include <uikit/flowlayout.h>
#include <uikit/labels.h>
#include <uikit/meter.h>
#include <uikit/paint.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace serai::segmentsui {

using uikit::Label;
using uikit::Role;
using uikit::TextSize;

namespace {

void clearLayout(QLayout* layout)
{
    while (auto* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// A coloured square that ties a line to its part of the bar.
class Swatch final : public QWidget
{
public:
    Swatch(Role role, QWidget* parent)
        : QWidget(parent)
        , m_role(role)
    {
        setFixedSize(8, 8);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), uikit::colorOf(this, m_role)); }

private:
    Role m_role;
};

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

} // namespace

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

    auto* counts = section(column, content);
    auto* line = new QHBoxLayout;
    m_matched = new Label(tr("Counting…"), content, TextSize::Title, Role::Text, true);
    m_share = new Label({}, content, TextSize::Normal, Role::TextMuted);
    m_elapsed = new Label({}, content, TextSize::Small, Role::TextMuted);
    line->addWidget(m_matched);
    line->addWidget(m_share, 0, Qt::AlignBottom);
    line->addStretch(1);
    line->addWidget(m_elapsed, 0, Qt::AlignBottom);
    counts->addLayout(line);
    m_bar = new uikit::PartsBar(content);
    counts->addWidget(m_bar);
    m_reasons = new QVBoxLayout;
    m_reasons->setSpacing(4);
    counts->addLayout(m_reasons);

    auto* rfm = section(column, content);
    auto* rfmLine = new QHBoxLayout;
    rfmLine->setSpacing(8);
    rfmLine->addWidget(uikit::heading(tr("RFM grid"), content));
    rfmLine->addWidget(uikit::caption(tr("all members, click to filter"), content));
    rfmLine->addStretch(1);
    rfm->addLayout(rfmLine);
    m_grid = new RfmGridView(content);
    connect(m_grid, &RfmGridView::cellChosen, this, &AudiencePanel::cellChosen);
    rfm->addWidget(m_grid);
    auto* note = new Label(tr("R: recency of the last order. F: orders in the last 12 months."), content,
        TextSize::Small, Role::TextMuted);
    note->setWordWrap(true);
    rfm->addWidget(note);

    auto* people = new QVBoxLayout;
    people->setContentsMargins(16, 12, 16, 12);
    auto* peopleLine = new QHBoxLayout;
    peopleLine->setSpacing(8);
    peopleLine->addWidget(uikit::heading(tr("Sample people"), content));
    m_sampleTitle = uikit::caption({}, content);
    peopleLine->addWidget(m_sampleTitle);
    peopleLine->addStretch(1);
    auto* shuffle = uikit::linkButton(tr("Shuffle"), content, QStringLiteral("sample"));
    connect(shuffle, &QPushButton::clicked, this, &AudiencePanel::shuffleRequested);
    peopleLine->addWidget(shuffle);
    people->addLayout(peopleLine);
    m_sample = new QVBoxLayout;
    m_sample->setSpacing(0);
    people->addLayout(m_sample);
    column->addLayout(people);
    column->addStretch(1);

    outer->addWidget(new uikit::HairLine(Qt::Horizontal, this));
    auto* footBox = new QWidget(this);
    auto* foot = new uikit::FlowLayout(footBox, 8);
    foot->setContentsMargins(16, 10, 16, 10);
    m_invite = uikit::secondaryButton(tr("Write to members"), this, QStringLiteral("campaigns"));
    m_show = uikit::secondaryButton(tr("Show members"), this);
    connect(m_invite, &QPushButton::clicked, this, &AudiencePanel::inviteRequested);
    connect(m_show, &QPushButton::clicked, this, &AudiencePanel::showMembersRequested);
    foot->addWidget(m_invite);
    foot->addWidget(m_show);
    outer->addWidget(footBox);
}

void AudiencePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), uikit::colorOf(this, Role::Raised));
    painter.fillRect(QRect(0, 0, 1, height()), uikit::colorOf(this, Role::Line));
}

void AudiencePanel::setStale()
{
    m_matched->setRole(Role::TextMuted);
}

void AudiencePanel::setCounts(const segments::CountAnswer& answer)
{
    const QLocale locale;
    const auto percent = [&](qint64 part, qint64 whole) {
        return whole > 0 ? tr("%1 %").arg(locale.toString(double(part) * 100 / double(whole), 'f', 1))
                         : QString();
    };
    m_matched->setRole(Role::Text);
    m_matched->setText(locale.toString(answer.matched));
    m_share->setText(answer.total > 0 ? tr("members, %1 of all").arg(percent(answer.matched, answer.total))
                                      : tr("members"));
    m_elapsed->setText(
        tr("counted in %1 ms").arg(locale.toString(answer.elapsedMs, 'f', answer.elapsedMs < 10 ? 1 : 0)));
    m_invite->setText(tr("Write to %n member(s)", nullptr, int(answer.reachable)));
    m_invite->setEnabled(answer.reachable > 0);
    m_show->setEnabled(answer.matched > 0);

    clearLayout(m_reasons);
    QList<uikit::PartsBar::Part> parts;
    const auto add = [&](const QString& text, qint64 count, Role role) {
        auto* row = new QWidget(this);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(new Swatch(role, row));
        layout->addWidget(new uikit::ElidedLabel(text, row), 1);
        layout->addWidget(
            new Label(locale.toString(count), row, TextSize::Normal, Role::Text, parts.isEmpty()));
        auto* share = new Label(percent(count, answer.matched), row, TextSize::Normal, Role::TextMuted);
        share->setMinimumWidth(56);
        share->setAlignment(Qt::AlignRight);
        layout->addWidget(share);
        m_reasons->addWidget(row);
        parts.append({text, double(count), role});
    };
    add(tr("Can be reached"), answer.reachable, partRoles[0]);
    for (int reason = 1; reason < members::reachCount; ++reason) {
        const auto reach = members::Reach(reason);
        if (const auto count = answer.unreachable.value(members::reachKey(reach)); count > 0)
            add(members::reachText(reach), count, partRoles[reason]);
    }
    m_bar->setParts(parts);
    if (answer.otherCurrency > 0) {
        auto* note = new Label(
            tr("%n order(s) in other currencies are not counted.", nullptr, int(answer.otherCurrency)), this,
            TextSize::Small, Role::Caution);
        note->setWordWrap(true);
        m_reasons->addWidget(note);
    }
}

void AudiencePanel::setGrid(const segments::RfmGrid& grid)
{
    m_grid->setGrid(grid);
}

void AudiencePanel::setSample(const QList<members::MemberRow>& rows, qint64 of)
{
    m_sampleTitle->setText(tr("%1 of %2").arg(QLocale().toString(rows.size()), QLocale().toString(of)));
    clearLayout(m_sample);
    for (const auto& member : rows) {
        auto* row = new QWidget(this);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 5, 0, 5);
        layout->setSpacing(8);
        const auto name = members::displayName(member);
        layout->addWidget(new uikit::Avatar(name, int(member.id.value % 8), uikit::size::avatarSmall, row));
        auto* label = new uikit::ElidedLabel(name, row);
        layout->addWidget(label, 3);
        layout->addWidget(new uikit::ElidedLabel(member.city.isEmpty() ? member.country : member.city, row,
                              TextSize::Small, Role::TextMuted),
            2);
        layout->addWidget(new Label(tr("%n order(s)", nullptr, int(member.orders)), row));
        m_sample->addWidget(row);
        m_sample->addWidget(new uikit::HairLine(Qt::Horizontal, this));
    }
}

} // namespace serai::segmentsui
