// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <charts/chartspec.h>

#include <QWidget>

#include <memory>

class QStackedWidget;
class QTableWidget;

namespace serai::charts {

/// Draws a ChartSpec in the widget's theme. Left/Right (and Up/Down in a heat map) move a cursor with exact
/// values, Enter or a click emits pointActivated(). Ctrl+C copies the picture; copyTable() the values. Its
/// accessible text names title, unit and the value under the cursor; table() is the twin for screen readers
/// and the clipboard.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setSpec(const ChartSpec& spec);
    [[nodiscard]] const ChartSpec& spec() const;

    [[nodiscard]] int cursorIndex() const; ///< -1 = none
    [[nodiscard]] int cursorSeries() const;
    void setCursor(int index, int series = 0);
    /// The text of the tip at the cursor; empty without one.
    [[nodiscard]] QString cursorText() const;

    /// First row = headings. Unknown values are the empty text.
    [[nodiscard]] QList<QStringList> table() const;
    void copyTable() const;
    void copyPicture();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void pointActivated(int series, int index);
    void cursorMoved(int series, int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// A card with the chart, its title line, copy (picture, table) and the switch to its table twin.
class ChartCard : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCard(QWidget* parent = nullptr);
    void setSpec(const ChartSpec& spec);
    /// Of the chart that is shown.
    void setSubtitle(const QString& subtitle);

    [[nodiscard]] ChartView* view() { return m_view; }

    void addHeaderWidget(QWidget* widget);

private:
    void fillTable();

    QWidget* m_card;
    ChartView* m_view;
    QTableWidget* m_table;
    QStackedWidget* m_stack;
};

} // namespace serai::charts
