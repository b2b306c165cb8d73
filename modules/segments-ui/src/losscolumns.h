// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/answers.h>

#include <QWidget>

#include <optional>

namespace serai::segmentsui {

/// What a row loses, what is left and what share of the row before: the three columns at the right of every
/// row. They are painted, not labels: a rule of hundreds of rows gets new counts at each key.
class LossColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit LossColumns(QWidget* parent = nullptr);

    /// \a before: members that came to the row; \a adds: the row can only add to them, and keeps no share.
    void setRow(const segments::FunnelRow& row, qint64 before, bool adds = false);
    void setOff(); ///< the row is switched off
    void setCompact(bool compact); ///< little room: no share
    void setStale(bool stale); ///< muted until the new count is there
    /// The mark of one person: whether the row is true of them, and their value in words. Nothing = no
    /// person.
    void setTruth(const std::optional<segments::Explanation::Line>& line);

    [[nodiscard]] QString leftText() const { return m_left; } ///< for tests

    [[nodiscard]] QString shareText() const { return m_percent; } ///< for tests

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

    static constexpr int lostWidth = 84, leftWidth = 64, shareWidth = 96;
    static constexpr int compactLost = 64, compactLeft = 52;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void say();

    QString m_lost;
    QString m_left;
    QString m_percent;
    double m_share = -1; ///< below 0: unknown
    int m_change = 0; ///< sign
    bool m_off = false;
    bool m_stale = false;
    bool m_compact = false;
    std::optional<segments::Explanation::Line> m_truth;
};

} // namespace serai::segmentsui
