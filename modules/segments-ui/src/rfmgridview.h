// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/answers.h>

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

namespace serai::segmentsui {

/// The 5x5 grid of recency and frequency. Arrows move the cursor, Enter or a click chooses the cell.
class RfmGridView final : public QWidget
{
    Q_OBJECT

public:
    explicit RfmGridView(QWidget* parent = nullptr);

    void setGrid(const segments::RfmGrid& grid);
    /// Outlines the cells that the rule on screen is made of.
    void setChosen(const std::vector<std::pair<int, int>>& cells);

    [[nodiscard]] const std::vector<std::pair<int, int>>& chosen() const { return m_chosen; }

    QSize sizeHint() const override { return {328, 178}; }

signals:
    void cellChosen(int recency, int frequency, bool add); ///< both 0-4; \a add: to the cells chosen before

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool isChosen(int recency, int frequency) const;
    [[nodiscard]] QRect cellRect(int recency, int frequency) const;
    [[nodiscard]] std::optional<std::pair<int, int>> cellAt(QPoint at) const; ///< recency and frequency
    void say();

    segments::RfmGrid m_grid;
    std::vector<std::pair<int, int>> m_chosen;
    std::optional<std::pair<int, int>> m_pressed; ///< by the left button
    int m_recency = 4; ///< where the keyboard is: at first where one begins to read
    int m_frequency = 0;
};

} // namespace serai::segmentsui
