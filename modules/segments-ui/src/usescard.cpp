// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usescard.h"

#include <uikit/buttons.h>
#include <uikit/labels.h>
#include <uikit/layouts.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace serai::segmentsui {

using segments::SegmentUse;

UsesCard::UsesCard(segments::SegmentService& service, uikit::Navigator& navigator, QWidget* parent)
    : Card(tr("Used by"), parent)
    , m_service(service)
    , m_navigator(navigator)
    , m_uses(this)
    , m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(4);
    body()->addLayout(m_lines);
    hide();
}

void UsesCard::setSegment(const std::optional<segments::Segment>& segment)
{
    const auto id = segment ? std::optional(segment->id) : std::nullopt;
    if (m_segment != id)
        showUses({});
    m_segment = id;
    m_uses.forget();
    if (!id)
        return;
    m_uses.ask(m_service.usedBy(*id), [this](const Result<std::vector<SegmentUse>>& uses) {
        if (!uses)
            return emit failed(uses.error());
        showUses(*uses);
    });
}

void UsesCard::showUses(const std::vector<SegmentUse>& uses)
{
    if (uses == m_shown)
        return; // the keyboard may be on one of them
    m_shown = uses;
    uikit::clearLayout(m_lines);
    for (const auto& use : uses)
        addUse(use);
    setVisible(!uses.empty());
}

void UsesCard::addUse(const SegmentUse& use)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    QString kind;
    switch (use.kind) {
    case SegmentUse::Kind::Campaign:
        kind = tr("Campaign");
        break;
    case SegmentUse::Kind::Rule:
        kind = tr("Rule of a segment");
        break;
    case SegmentUse::Kind::Snapshot:
        kind = tr("Frozen snapshot");
        break;
    case SegmentUse::Kind::Part:
        kind = tr("Part of a split");
        break;
    }
    layout->addWidget(new uikit::Label(kind, row, uikit::TextSize::Normal, uikit::Role::TextMuted));
    auto* open = uikit::linkButton(
        fontMetrics().elidedText(use.name, Qt::ElideRight, 240).replace(u'&', QStringLiteral("&&")), row);
    open->setAccessibleName(tr("Open %1: %2", "kind of thing, its name").arg(kind, use.name));
    const bool campaign = use.kind == SegmentUse::Kind::Campaign;
    connect(open, &QPushButton::clicked, this, [this, campaign, id = use.id] {
        if (campaign)
            m_navigator.open(QStringLiteral("campaigns"), {{QStringLiteral("campaign"), id}});
        else
            emit segmentOpened(id);
    });
    layout->addWidget(open);
    if (use.keeps) {
        auto* keeps = uikit::caption(tr("keeps the segment from being deleted"), row);
        keeps->setWordWrap(true); // where there is little room
        keeps->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        layout->addWidget(keeps, 1);
    } else {
        layout->addStretch(1);
    }
    m_lines->addWidget(row);
}

} // namespace serai::segmentsui
