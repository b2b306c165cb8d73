// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <content/contentitem.h>

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace serai::uikit {
class Label;
class SearchBox;
} // namespace serai::uikit

namespace serai::calendarui {

class CalendarModel;

/// One idea or draft on the shelf. Dragged to a day with the mouse, opened with Enter or a double click.
class ShelfCard final : public QWidget
{
    Q_OBJECT

public:
    ShelfCard(const content::ContentItem& item, const QString& subtitle, QWidget* parent = nullptr);

    [[nodiscard]] const content::ContentItem& item() const { return m_item; }

    QSize sizeHint() const override;

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

signals:
    void activated(const serai::content::ContentItem& item);
    void deleteRequested(const serai::content::ContentItem& item);
    void dragMoved(const serai::content::ContentItem& item, QPoint global);
    void dropped(QPoint global);
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    content::ContentItem m_item;
    QString m_subtitle;
    QPoint m_pressAt;
    bool m_dragging = false;
    bool m_hovered = false;
};

/// Ideas and drafts without a date, to be dragged into the month.
class IdeasShelf final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int fullWidth = 184;

    explicit IdeasShelf(CalendarModel& model, QWidget* parent = nullptr);

signals:
    void itemActivated(const serai::content::ContentItem& item);
    void newRequested();
    void dragMoved(const serai::content::ContentItem& item, QPoint global);
    void dropped(QPoint global);
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();
    void fill(QVBoxLayout* layout, bool ideas, int& count);

    CalendarModel& m_model;
    uikit::SearchBox* m_search;
    uikit::Label* m_ideasCount;
    uikit::Label* m_draftsCount;
    QVBoxLayout* m_ideas;
    QVBoxLayout* m_drafts;
    QList<content::ContentItem> m_shown;
};

} // namespace serai::calendarui
