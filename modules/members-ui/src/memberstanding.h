// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/segmentservice.h>

#include <QStringList>
#include <QWidget>

#include <privacy/masking.h>

namespace serai::uikit {
class Label;
}

namespace serai::membersui {

/// Where a member stands among the others: the cell of the RFM grid and the segments, each with its reason.
struct Standing
{
    struct In
    {
        SegmentId segment;
        QString name;
        QStringList why; ///< the rows of the rule with the member's values
        QStringList rows; ///< the same without values, for a masked screen

        bool operator==(const In&) const = default;
    };

    int recency = 0; ///< 1 to 5; 0 = never ordered
    int frequency = 0; ///< 1 to 5
    QString lastOrder; ///< the value in words
    QString orders; ///< of the last 12 months, in words
    QList<In> segments;

    bool operator==(const Standing&) const = default;
};

/// Asks \a service; the answer comes on the thread of \a context and never after it died. Errors: Storage,
/// NotFound.
[[nodiscard]] Async<Standing> standingOf(
    segments::SegmentService& service, MemberId member, qint64 nowMs, QObject* context);

/// Shows a Standing: the grid with its cell and the reason, then the segments; a click on one says why.
class StandingView final : public QWidget
{
    Q_OBJECT

public:
    explicit StandingView(QWidget* parent = nullptr);

    void clear(); ///< another member: nothing is known yet
    void setStanding(const Standing& standing);

    /// While it is on, values of the member are left out of the reasons.
    void setMasking(const privacy::Masking& masking) { m_masking = masking; }

    /// Why the member is in or out of the segment called \a segment, row by row.
    void showTest(const QString& segment, const segments::Explanation& answer);

signals:
    void segmentOpened(serai::SegmentId segment);
    void testRequested(QPoint place); ///< of the desktop: a menu of segments opens there

private:
    class Grid;
    void showWhy(int index);
    [[nodiscard]] QStringList reasonsOf(const Standing::In& in) const;

    Standing m_standing;
    Grid* m_grid;
    uikit::Label* m_cell;
    uikit::Label* m_reason;
    QWidget* m_chips;
    uikit::Label* m_why;
    QWidget* m_open;
    uikit::Label* m_verdict; ///< of the segment that was tested
    uikit::Label* m_tested;
    privacy::Masking m_masking;
    int m_shown = -1;
};

} // namespace serai::membersui
