// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace serai::uikit {

class Button;
class Label;
class SearchBox;

/// The one header line of a pane, 48 px: [parent ›] title, muted subtitle, chips; search, buttons, one
/// primary button, overflow menu.
class PaneHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// "Members ›" before the title; clicking emits parentClicked(). Empty removes it.
    void setParentTitle(const QString& parentTitle);
    /// After the subtitle, left of the stretch.
    void addLeft(QWidget* widget);
    /// Before the primary button.
    void addRight(QWidget* widget);
    SearchBox* addSearch(const QString& placeholder);
    Button* addButton(const QString& text, const QString& iconName = {});
    Button* setPrimary(const QString& text, const QString& iconName = {});
    /// Acts of the overflow menu; the menu button appears with the first one.
    QAction* addOverflow(const QString& text, const QString& iconName = {});
    [[nodiscard]] QMenu* overflow();

    QSize sizeHint() const override;

signals:
    void parentClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Button* m_parent;
    QWidget* m_chevron;
    Label* m_title;
    Label* m_subtitle;
    QHBoxLayout* m_left;
    QHBoxLayout* m_right;
    Button* m_primary = nullptr;
    QToolButton* m_more = nullptr;
};

} // namespace serai::uikit
