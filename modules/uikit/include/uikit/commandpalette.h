// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>

#include <QDialog>
#include <QList>

#include <functional>

class QAction;
class QLineEdit;
class QListView;
class QMenuBar;
class QStandardItemModel;

namespace serai::uikit {

/// A line of the palette: an act or a thing.
struct PaletteItem
{
    QString text;
    QString hint; ///< its key, or what it is
    QString icon;
    std::function<void()> run;
};

/// Letters of \a query in \a text, in order, words first; higher is better, negative = no match.
[[nodiscard]] int paletteScore(const QString& query, const QString& text);

/// Ctrl+K: finds acts (every enabled QAction of a menu bar) and things (from sources) by a few letters.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    using Source = std::function<Async<QList<PaletteItem>>(const QString& query)>;

    explicit CommandPalette(QWidget* window);

    void setMenuBar(const QMenuBar* menuBar);
    void addSource(Source source);
    /// Shows it above the window, empty.
    void popUp();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search(const QString& query);
    void show(QList<PaletteItem> items);
    void runCurrent();

    const QMenuBar* m_menuBar = nullptr;
    QList<Source> m_sources;
    QLineEdit* m_input;
    QListView* m_list;
    QStandardItemModel* m_model;
    QList<PaletteItem> m_items;
    LatestOnly m_latest{this};
};

} // namespace serai::uikit
