// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <segments/segmentservice.h>

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QTableWidget;

namespace serai {
class Clock;
}

namespace serai::uikit {
class Button;
class Label;
} // namespace serai::uikit

namespace serai::segmentsui {

/// Up to six segments laid over each other: how many members each pair shares, and every part that they make,
/// from which a rule can be taken.
class OverlapPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a service and \a clock outlive the page.
    OverlapPage(segments::SegmentService& service, const Clock& clock, QWidget* parent);

    /// \a current is chosen to begin with, and \a open, a rule that is not saved, where there is one.
    void start(const std::vector<segments::Segment>& all, SegmentId current,
        const std::optional<segments::Source>& open);

    /// Members in exactly the chosen segments of \a mask, as a rule; bit i stands for the i-th chosen one.
    [[nodiscard]] segments::Rule ruleOf(quint32 mask) const;

    /// Whether the answer about what is chosen is on screen.
    [[nodiscard]] bool isSettled() const { return !m_isAsking; }

signals:
    void ruleWanted(const serai::segments::Rule& rule);
    void failed(const serai::Error& error);

private:
    void follow(QListWidgetItem* changed);
    void choose();
    void showAnswer(const segments::Overlap& overlap);
    void showPairs(const segments::Overlap& overlap);
    void showParts(const segments::Overlap& overlap);
    void takeOver();

    segments::SegmentService& m_service;
    const Clock& m_clock;
    LatestOnly m_asking;
    bool m_isAsking = false;
    std::vector<segments::Source> m_sources; ///< in the order of the list
    std::vector<segments::Source> m_chosen;
    std::vector<quint32> m_masks; ///< of the rows of the parts
    QListWidget* m_list;
    uikit::Label* m_refusal; ///< of one segment more than can be compared
    uikit::Label* m_summary;
    QTableWidget* m_pairs;
    QTableWidget* m_parts;
    uikit::Button* m_take;
};

} // namespace serai::segmentsui
