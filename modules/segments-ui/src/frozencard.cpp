// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frozencard.h"

#include <base/clock.h>
#include <uikit/buttons.h>
#include <uikit/labels.h>

#include <QLocale>
#include <QVBoxLayout>

namespace serai::segmentsui {

FrozenCard::FrozenCard(segments::SegmentService& service, const Clock& clock, QWidget* parent)
    : Card(tr("Frozen"), parent)
    , m_service(service)
    , m_clock(clock)
    , m_naming(this)
    , m_comparing(this)
    , m_what(new uikit::Label({}, this))
    , m_change(new uikit::Label({}, this, uikit::TextSize::Normal, uikit::Role::TextMuted))
    , m_use(uikit::secondaryButton(tr("New segment from this rule"), this))
{
    for (auto* label : {m_what, m_change}) {
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    body()->addWidget(m_use, 0, Qt::AlignLeading);
    connect(m_use, &QPushButton::clicked, this, &FrozenCard::ruleWanted);
    hide();
}

QPushButton* FrozenCard::act() const
{
    return m_use->isHidden() ? nullptr : m_use;
}

void FrozenCard::setSegment(const segments::Segment& segment)
{
    const bool isOther = !m_segment || m_segment->id != segment.id;
    m_segment = segment;
    const bool isList = segment.isList;
    setTitle(isList ? tr("List kept by hand") : tr("Frozen"));
    m_what->setText(isList
            ? tr("These people were added by hand, and stay until somebody takes them out in Members.")
            : tr("These are the people of that moment. They stay, whatever happens to them later."));
    m_use->setVisible(!segment.rule.root.children.empty());
    if (isOther)
        forgetChange();
}

void FrozenCard::forgetChange()
{
    m_change->hide();
    m_naming.forget();
    m_comparing.forget();
}

void FrozenCard::refresh()
{
    if (!m_segment || !m_segment->source)
        return forgetChange();
    m_naming.ask(m_service.find(QString::number(m_segment->source->value)),
        [this, snapshot = m_segment->id](const Result<segments::Segment>& source) {
            if (!source)
                return m_change->hide(); // it is gone; that is no failure of the snapshot
            m_comparing.ask(m_service.changeSince(snapshot, m_clock.nowMs()),
                [this, name = source->name](
                    const Result<segments::SnapshotChange>& change) { showChange(name, change); });
        });
}

void FrozenCard::showChange(const QString& source, const Result<segments::SnapshotChange>& change)
{
    m_change->setVisible(change.has_value());
    if (!change) {
        // Gone just now, or of a rule that cannot be counted any more: said where that segment is open.
        const auto kind = change.error().kind;
        if (kind != ErrorKind::InvalidInput && kind != ErrorKind::NotFound)
            emit failed(change.error());
        return;
    }
    const QLocale locale;
    m_change->setText(tr("“%1” since then: %2 stayed, %3 came and %4 left; it has %n member(s) now.",
        "name of a segment, numbers of people", int(change->now))
                          .arg(source, locale.toString(change->stayed), locale.toString(change->joined),
                              locale.toString(change->left)));
}

} // namespace serai::segmentsui
