// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabBar>

class QMenu;
class QToolButton;

namespace serai::uikit {

/// Tabs of a pane: 36 px, an accent line below the chosen one, a muted count after the word. Tabs for which
/// there is no room are in the menu of an arrow behind the last one; the chosen tab is always beside it.
class ViewTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit ViewTabs(QWidget* parent = nullptr);

    int addView(const QString& text, const QString& count = {});
    void setCount(int index, const QString& count);

    [[nodiscard]] QString viewCount(int index) const { return m_counts.value(index); }

    void forgetCounts(); ///< with the last tab: tabs that are added next begin anew

    /// Tabs that are in the menu of the arrow.
    [[nodiscard]] QList<int> hiddenViews() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void tabInserted(int index) override;
    void tabRemoved(int index) override;

private:
    void fitLater();
    void showTab(int index, bool visible);
    void fit();
    void fillMenu();

    QStringList m_counts;
    QToolButton* m_arrow;
    QMenu* m_menu;
    bool m_fitting = false;
    bool m_fitDue = false;
};

} // namespace serai::uikit
