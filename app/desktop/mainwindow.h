// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composition.h"
#include "options.h"

#include <store/changes.h>
#include <uikit/commandpalette.h>
#include <uikit/theme.h>

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace serai::uikit {
class MessageBar;
}

namespace serai::desktop {

class Rail;
class WelcomePane;

/// Rail, panes, menus and the palette. Panes are made at their first visit; the workspace is opened after the
/// first paint, so that the window is up at once.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Composition& composition, uikit::ThemeController& theme, const Options& options);
    ~MainWindow() override;

    /// Opens what the options and the settings say; call after the first paint.
    void start();
    void openWorkspace(const QString& path, bool create);
    void openSample();

    void showPane(const QString& id, const QVariantMap& target = {});
    [[nodiscard]] uikit::Pane* currentPane() const;

    [[nodiscard]] QString currentPaneId() const { return m_current; }

    [[nodiscard]] QStringList paneIds() const;
    /// Whether a workspace is open and its first pane has read everything, or the welcome is shown.
    [[nodiscard]] bool isSettled() const;

    void showError(const Error& error);
    void askForNew();
    void askForOpen();
    void askForImport();
    void askForBackup();
    void setTheme(uikit::ThemeChoice choice);
    void setLanguage(const QString& language);
    void openPalette();

signals:
    /// The person chose another language: the window has to be made anew.
    void languageChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override; ///< in reading order, whenever a part was made

private:
    void buildMenus();
    void buildGoMenu();
    /// Gives the panes their keys: Alt and a digit, and Ctrl and a digit unless the current pane takes these.
    void placePaneKeys();
    void workspaceOpened();
    void keepKeyboard(); ///< where it is, where it begins when what had it has gone
    void startSending();
    void startRetention();
    void setMasked(bool masked);
    void readShop();
    void fillPaneMenu();
    void storeChanged(const store::Changes& changes);
    void restoreWindow();

    Composition& m_composition;
    uikit::ThemeController& m_theme;
    Options m_options;
    std::vector<uikit::PaneDescriptor> m_descriptors;
    QHash<QString, uikit::Pane*> m_panes;
    QString m_current;
    Rail* m_rail;
    QStackedWidget* m_stack;
    uikit::MessageBar* m_message;
    WelcomePane* m_welcome;
    uikit::CommandPalette* m_palette = nullptr;
    QMenu* m_goMenu = nullptr;
    QList<QAction*> m_paneActs; ///< in the order of the rail
    QMenu* m_paneMenu = nullptr;
    QList<QAction*> m_needWorkspace; ///< acts that are off until a workspace is open
    bool m_busy = false;
    bool m_masked = false; ///< names, phones and addresses are not shown in full
};

} // namespace serai::desktop
