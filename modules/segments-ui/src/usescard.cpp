// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usescard.h"

#include <base/clock.h>
#include <uikit/buttons.h>
#include <uikit/labels.h>
#include <uikit/layouts.h>

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace serai::segmentsui {

using segments::SegmentUse;

UsesCard::UsesCard(
    segments::SegmentService& service, uikit::Navigator& navigator, const Clock& clock, QWidget* parent)
    : Card(tr("Used by"), parent)
    , m_service(service)
    , m_navigator(navigator)
    , m_clock(clock)
    , m_uses(this)
    , m_change(this)
    , m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(4);
    body()->addLayout(m_lines);
    hide();
}

void UsesCard::clear()
{
    uikit::clearLayout(m_lines);
    hide();
}

void UsesCard::setSegment(const std::optional<segments::Segment>& segment)
{
    clear();
    m_uses.forget();
    m_change.forget();
    if (!segment)
        return;
    m_uses.ask(m_service.usedBy(segment->id), [this](const Result<std::vector<SegmentUse>>& uses) {
        if (!uses)
            return emit failed(uses.error());
        for (const auto& use : *uses)
            addUse(use);
    });
    if (segment->frozenAtMs && segment->source)
        askChange(*segment);
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
    show();
}

void UsesCard::addLine(const QString& text)
{
    auto* label = new uikit::Label(text, this);
    label->setWordWrap(true);
    m_lines->addWidget(label);
    show();
}

void UsesCard::askChange(const segments::Segment& snapshot)
{
    m_change.ask(m_service.changeSince(snapshot.id, m_clock.nowMs()),
        [this](const Result<segments::SnapshotChange>& change) {
            if (!change) {
                // The segment that it was frozen from may be gone; that is no failure of the snapshot.
                if (change.error().kind != ErrorKind::InvalidInput
                    && change.error().kind != ErrorKind::NotFound)
                    emit failed(change.error());
                return;
            }
            const QLocale locale;
            addLine(tr("Since it was frozen, %1 stayed, %2 came and %3 left the segment; it has %4 now.")
                        .arg(locale.toString(change->stayed), locale.toString(change->joined),
                            locale.toString(change->left), locale.toString(change->now)));
        });
}

} // namespace serai::segmentsui
