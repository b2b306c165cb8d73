// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabBar>

namespace serai::uikit {

/// Tabs of a pane: 36 px, an accent line below the chosen one, a muted count after the word.
class ViewTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit ViewTabs(QWidget* parent = nullptr);

    int addView(const QString& text, const QString& count = {});
    void setCount(int index, const QString& count);
    void forgetCounts(); ///< with the last tab: tabs that are added next begin anew

protected:
    QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_counts;
};

} // namespace serai::uikit
