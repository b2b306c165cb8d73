// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <segments/segmentservice.h>
#include <uikit/card.h>
#include <uikit/pane.h>

class QVBoxLayout;

namespace serai::segmentsui {

/// Below the rule: what relies on the segment (campaigns, other rules, parts, snapshots), each of which
/// opens. Hidden where there is nothing to say.
class UsesCard final : public uikit::Card
{
    Q_OBJECT

public:
    /// Everything given outlives the card.
    UsesCard(segments::SegmentService& service, uikit::Navigator& navigator, QWidget* parent);

    /// Nothing: a rule that is not saved. The same one again is asked anew, and stays as it is until then.
    void setSegment(const std::optional<segments::Segment>& segment);

signals:
    void segmentOpened(qint64 id);
    void failed(const serai::Error& error);

private:
    void showUses(const std::vector<segments::SegmentUse>& uses);
    void addUse(const segments::SegmentUse& use);

    segments::SegmentService& m_service;
    uikit::Navigator& m_navigator;
    LatestOnly m_uses;
    std::optional<SegmentId> m_segment;
    std::vector<segments::SegmentUse> m_shown;
    QVBoxLayout* m_lines;
};

} // namespace serai::segmentsui
