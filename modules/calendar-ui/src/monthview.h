// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <content/monthlayout.h>

#include <QAbstractScrollArea>
#include <QTimer>

#include <optional>

namespace serai::uikit {
struct Theme;
}

namespace serai::calendarui {

class CalendarModel;

/// The painted month. The mouse and the keys act on the model; what needs another part of the pane is a
/// signal.
class MonthView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit MonthView(CalendarModel& model, QWidget* parent = nullptr);

    void showDate(QDate date); ///< turns the page where needed and puts the focus there
    void focusItem(ContentId id);

    [[nodiscard]] QDate focusDate() const { return m_focusDate; }

    [[nodiscard]] const content::MonthLayout& monthLayout() const { return m_layout; }

    // Drags that begin on the shelf: the pane hands them on in global coordinates.
    void dragItem(const content::ContentItem& item, QPoint global);
    void dropItem(QPoint global);
    void cancelDrag();

    /// Rects in viewport coordinates, for tests and tips: the day, and the n-th chip of a day.
    [[nodiscard]] QRect dayRect(QDate date) const;
    [[nodiscard]] QRect chipRect(ContentId id) const;

    QSize sizeHint() const override { return {900, 700}; }

signals:
    void itemActivated(const serai::content::ContentItem& item);
    void newRequested(QDate date);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Hit
    {
        int day = -1;
        int chip = -1; ///< index into the day's items; the day's shown count = "+n more"
    };

    struct Drag
    {
        content::ContentItem item;
        QPoint at; ///< viewport
        int day = -1;
        bool copies = false;
        bool fromShelf = false;
        QString refusal;
    };

    void rebuild();
    [[nodiscard]] QRect cellRect(int day) const;
    [[nodiscard]] QRect chipRect(int day, int chip) const;
    [[nodiscard]] Hit hitAt(QPoint position) const;
    [[nodiscard]] const content::PlacedItem* itemAt(Hit hit) const;
    [[nodiscard]] const content::PlacedItem* focusedItem() const;
    void setFocusTo(QDate date, int chip);
    void describeFocus();
    void updateDay(int day);
    void moveFocus(int days, int chips);
    void moveFocusedItem(int days);
    void openMore(int day);
    void activate(Hit hit);
    void updateDrag(QPoint position, Qt::KeyboardModifiers modifiers);
    void finishDrag();
    [[nodiscard]] std::optional<content::ContentItem> dropped() const;
    [[nodiscard]] QString tipFor(Hit hit) const;
    void turnPage();

    // Painting
    void paintHeader(QPainter& painter, const uikit::Theme& theme) const;
    void paintDay(QPainter& painter, const uikit::Theme& theme, int day) const;
    void paintMarketDay(
        QPainter& painter, const uikit::Theme& theme, const content::MonthDay& day, QRect rect) const;
    void paintChip(QPainter& painter, const uikit::Theme& theme, const QRect& rect,
        const content::PlacedItem& item, double opacity, bool focused, bool ghost) const;
    void paintDrag(QPainter& painter, const uikit::Theme& theme) const;

    CalendarModel& m_model;
    content::MonthLayout m_layout;
    QDate m_focusDate;
    int m_focusChip = -1;
    ContentId m_wantedItem; ///< gets the focus as soon as it is there
    Hit m_hover;
    Hit m_pressed;
    QPoint m_pressAt;
    std::optional<Drag> m_drag;
    QTimer m_edge; // turns the page while a drag waits at the edge
    int m_edgeStep = 0;
};

} // namespace serai::calendarui
