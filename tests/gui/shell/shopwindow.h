// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <support/testworkspace.h>
#include <uikit/dialogs.h>
#include <uikit/pane.h>
#include <uikit/theme.h>

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <composition.h>
#include <demo/demoshop.h>
#include <mainwindow.h>
#include <options.h>

/// The real window on the sample shop, at test::someNowMs, with settings of its own.
class ShopWindow
{
public:
    /// Makes the shop and shows the window.
    void start()
    {
        using namespace serai;
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("Serai"));
        QCoreApplication::setApplicationName(QStringLiteral("SeraiTest"));
        const auto path = folder.filePath(QStringLiteral("shop.serai"));
        const FixedClock clock(test::someNowMs);
        {
            auto made = demo::createDemoWorkspace(path, clock);
            QVERIFY(made.has_value());
            QVERIFY(await(demo::createDemoShop(**made, clock)).has_value());
        }
        auto scripted = std::make_unique<uikit::ScriptedDialogs>();
        dialogs = scripted.get();
        composition = std::make_unique<desktop::Composition>(
            std::make_unique<FixedClock>(test::someNowMs), std::move(scripted));
        theme = std::make_unique<uikit::ThemeController>(*qApp);
        desktop::Options options;
        options.workspace = path;
        options.windowSize = QSize(1440, 900);
        window = std::make_unique<desktop::MainWindow>(*composition, *theme, options);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->start();
        settle();
    }

    void close()
    {
        window.reset();
        composition.reset();
    }

    [[nodiscard]] serai::uikit::Pane* pane() const { return window->currentPane(); }

    /// To whatever has the keyboard, as a person's hand does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        auto* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window.get(), key, modifiers);
        QCoreApplication::sendPostedEvents();
    }

    /// Until everything on screen has been read.
    void settle() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(window->isSettled(), 20000);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::sendPostedEvents();
    }

    QTemporaryDir folder;
    std::unique_ptr<serai::uikit::ThemeController> theme;
    std::unique_ptr<serai::desktop::Composition> composition;
    serai::uikit::ScriptedDialogs* dialogs = nullptr;
    std::unique_ptr<serai::desktop::MainWindow> window;
};
