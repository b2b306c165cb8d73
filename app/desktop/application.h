// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composition.h"
#include "options.h"

#include <uikit/theme.h>

#include <QObject>

#include <memory>

class QApplication;

namespace serai::desktop {

class MainWindow;
class Shots;
class StartupReport;

/// One run of the program: settings, theme, language, composition and the window, which is made anew when the
/// language changes.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application(QApplication& application, const Options& options);
    ~Application() override;

    void start();

private:
    void makeWindow();
    void loadLanguage();
    void reportWhenSettled();

    QApplication& m_application;
    Options m_options;
    uikit::ThemeController m_theme;
    Composition m_composition;
    std::unique_ptr<MainWindow> m_window;
    StartupReport* m_report = nullptr;
    std::unique_ptr<Shots> m_shots;
};

} // namespace serai::desktop
