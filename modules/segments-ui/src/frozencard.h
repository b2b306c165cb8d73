// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <segments/segmentservice.h>
#include <uikit/card.h>

class QPushButton;

namespace serai {
class Clock;
}

namespace serai::uikit {
class Label;
}

namespace serai::segmentsui {

/// Stands where the rule is edited while a segment is open that has members of its own: who they are, who
/// came and went since in the segment that they were frozen from, and the way to a live one.
class FrozenCard final : public uikit::Card
{
    Q_OBJECT

public:
    /// Everything given outlives the card.
    FrozenCard(segments::SegmentService& service, const Clock& clock, QWidget* parent);

    void setSegment(const segments::Segment& segment); ///< that is frozen; the same one again costs nothing
    void refresh(); ///< who came and went may be others now
    /// Where work begins, or null.
    [[nodiscard]] QPushButton* act() const;

signals:
    void ruleWanted(); ///< in a new segment
    void failed(const serai::Error& error);

private:
    void forgetChange(); ///< and who may be on the way
    void showChange(const QString& source, const Result<segments::SnapshotChange>& change);

    segments::SegmentService& m_service;
    const Clock& m_clock;
    LatestOnly m_naming;
    LatestOnly m_comparing;
    std::optional<segments::Segment> m_segment;
    uikit::Label* m_what;
    uikit::Label* m_change;
    QPushButton* m_use;
};

} // namespace serai::segmentsui
