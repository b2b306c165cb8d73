// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"

#include "mainwindow.h"
#include "shots.h"
#include "startup.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>

#include <i18n/translations.h>

namespace serai::desktop {

namespace {

std::unique_ptr<Clock> makeClock(const Options& options)
{
    if (options.nowMs)
        return std::make_unique<FixedClock>(*options.nowMs);
    return std::make_unique<SystemClock>();
}

uikit::ThemeChoice themeChoice(const Options& options)
{
    if (options.theme == u"light")
        return uikit::ThemeChoice::Light;
    if (options.theme == u"dark")
        return uikit::ThemeChoice::Dark;
    if (options.theme == u"high-contrast")
        return uikit::ThemeChoice::HighContrast;
    return uikit::ThemeChoice(
        std::clamp(QSettings().value(QStringLiteral("appearance/theme"), 0).toInt(), 0, 3));
}

} // namespace

Application::Application(QApplication& application, const Options& options)
    : m_application(application)
    , m_options(options)
    , m_theme(application)
    , m_composition(makeClock(options))
{
    m_theme.setChoice(themeChoice(options));
    loadLanguage();
    m_composition.hooks.setTheme = [this](uikit::ThemeChoice choice) { m_window->setTheme(choice); };
    m_composition.hooks.setLanguage = [this](const QString& language) { m_window->setLanguage(language); };
}

Application::~Application() = default;

void Application::loadLanguage()
{
    auto language = m_options.language;
    if (language.isEmpty())
        language = QSettings().value(QStringLiteral("appearance/language")).toString();
    const auto locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    loadTranslations(m_application, locale);
    m_application.setLayoutDirection(locale.textDirection());
}

void Application::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_composition, m_theme, m_options);
    connect(m_window.get(), &MainWindow::languageChanged, this, [this] {
        // From the event loop: the menu that asked for it is part of the window that goes.
        QTimer::singleShot(0, this, [this] {
            m_options.language.clear();
            loadLanguage();
            makeWindow();
            m_window->show();
        });
    });
    m_report = new StartupReport(m_window.get());
    connect(m_report, &StartupReport::painted, m_window.get(), &MainWindow::start);
}

void Application::start()
{
    makeWindow();
    m_window->show();
    if (!m_options.shotsFolder.isEmpty()) {
        m_shots = std::make_unique<Shots>(
            *m_window, m_options.shotsFolder, [this](int code) { m_application.exit(code); });
        connect(m_report, &StartupReport::painted, m_shots.get(), &Shots::start);
    } else if (m_options.startupReport) {
        connect(m_report, &StartupReport::painted, this, &Application::reportWhenSettled);
    }
}

void Application::reportWhenSettled()
{
    auto* timer = new QTimer(this);
    timer->setInterval(5);
    connect(timer, &QTimer::timeout, this, [this] {
        if (m_window->isSettled()) {
            m_report->print();
            m_application.quit();
        }
    });
    timer->start();
}

} // namespace serai::desktop
