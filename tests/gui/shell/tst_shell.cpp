// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/testworkspace.h>
#include <uikit/accessibility.h>
#include <uikit/messagebar.h>
#include <uikit/viewtabs.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

#include <composition.h>
#include <demo/demoshop.h>
#include <mainwindow.h>
#include <options.h>
#include <parts.h>
#include <rail.h>
#include <sendingcontrol.h>
#include <shots.h>
#include <startup.h>
#include <welcomepane.h>

#include <algorithm>

using namespace serai;
using namespace serai::desktop;

namespace {

/// Notes every other window that is shown.
class TopLevelWatch final : public QObject
{
public:
    explicit TopLevelWatch(QWidget* window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }

    QStringList shown;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow() && widget != m_window)
            shown << QStringLiteral("%1 \"%2\"")
                         .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
        return false;
    }

private:
    QWidget* m_window;
};

/// Names of members that no other word of the program happens to be.
QSet<QString> longNames(store::Store& store)
{
    const auto names = await(store.read([](store::Connection& connection) -> Result<QSet<QString>> {
        auto rows = connection.run("SELECT DISTINCT name FROM member WHERE name LIKE '% %' LIMIT 4000");
        if (!rows)
            return fail(rows.error());
        QSet<QString> found;
        while (rows->next())
            found << rows->text(0);
        return found;
    }));
    return names.value_or(QSet<QString>());
}

/// Those of \a names that somebody could read in \a pane: on labels and buttons, in lists, by a screen
/// reader.
QStringList namesIn(const QWidget& pane, const QSet<QString>& names)
{
    QStringList texts;
    for (const auto* widget : pane.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        for (int row = 0; view && view->model() && row < std::min(20, view->model()->rowCount()); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const auto index = view->model()->index(row, column);
                for (const int role :
                    {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    texts << index.data(role).toString();
            }
        }
    }
    QStringList found;
    for (const auto& name : names) {
        if (std::any_of(
                texts.cbegin(), texts.cend(), [&](const QString& text) { return text.contains(name); }))
            found << name;
    }
    return found;
}

} // namespace

class tst_Shell : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("Serai"));
        QCoreApplication::setApplicationName(QStringLiteral("SeraiTest"));
        m_theme = std::make_unique<uikit::ThemeController>(*qApp);
        m_demo = m_folder.filePath(QStringLiteral("demo.serai"));
        const FixedClock clock(test::someNowMs);
        auto made = demo::createDemoWorkspace(m_demo, clock);
        QVERIFY(made.has_value());
        QVERIFY(await(demo::createDemoShop(**made, clock)).has_value());
    }

    void init() { QSettings().clear(); }

    void optionsAreRead_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("ok");
        QTest::newRow("nothing") << QStringList{} << true;
        QTest::newRow("all") << QStringList{QStringLiteral("--workspace"), QStringLiteral("a.serai"),
            QStringLiteral("--demo"), QStringLiteral("--shots=out"), QStringLiteral("--language"),
            QStringLiteral("de"), QStringLiteral("--theme"), QStringLiteral("dark"),
            QStringLiteral("--scale"), QStringLiteral("2"), QStringLiteral("--size"),
            QStringLiteral("1024x700"), QStringLiteral("--now"), QStringLiteral("2026-11-19T09:42:00+01:00")}
                             << true;
        QTest::newRow("unknown") << QStringList{QStringLiteral("--wat"), QStringLiteral("1")} << false;
        QTest::newRow("size without height")
            << QStringList{QStringLiteral("--size"), QStringLiteral("1024")} << false;
        QTest::newRow("no such theme")
            << QStringList{QStringLiteral("--theme"), QStringLiteral("pink")} << false;
        QTest::newRow("value missing") << QStringList{QStringLiteral("--now")} << false;
        QTest::newRow("no instant") << QStringList{QStringLiteral("--now"), QStringLiteral("soon")} << false;
        QTest::newRow("two files") << QStringList{QStringLiteral("a"), QStringLiteral("b")} << false;
    }

    void optionsAreRead()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, ok);
        QCOMPARE(parseOptions(arguments).has_value(), ok);
    }

    void firstRunOffersThreeWays()
    {
        Composition composition(
            std::make_unique<FixedClock>(test::someNowMs), std::make_unique<uikit::ScriptedDialogs>());
        MainWindow window(composition, *m_theme, {});
        window.show();
        window.start();
        QVERIFY(window.isSettled());
        QVERIFY(!window.findChild<Rail*>()->isEnabled());
        for (const char* name : {"trySample", "startEmpty", "openFile"})
            QVERIFY2(window.findChild<QAbstractButton*>(QString::fromLatin1(name))->isVisible(), name);
        QCOMPARE(uikit::accessibilityProblems(&window), QStringList());
        // Going anywhere needs a workspace.
        window.showPane(QStringLiteral("members"));
        QCOMPARE(window.currentPane(), nullptr);
    }

    void startEmptyMakesAWorkspace()
    {
        auto scripted = std::make_unique<uikit::ScriptedDialogs>();
        const auto path = m_folder.filePath(QStringLiteral("new-shop"));
        scripted->answerPath(path);
        Composition composition(std::make_unique<FixedClock>(test::someNowMs), std::move(scripted));
        MainWindow window(composition, *m_theme, {});
        window.show();
        window.start();
        QTest::mouseClick(window.findChild<QAbstractButton*>(QStringLiteral("startEmpty")), Qt::LeftButton);
        QVERIFY(composition.isOpen());
        QVERIFY(QFile::exists(path + QStringLiteral(".serai")));
        QTRY_VERIFY(window.isSettled());
        QVERIFY(window.currentPane());
    }

    void keysGoToPanesAndTheLastOneIsRemembered()
    {
        Composition composition(
            std::make_unique<FixedClock>(test::someNowMs), std::make_unique<uikit::ScriptedDialogs>());
        Options options;
        options.workspace = m_demo;
        {
            MainWindow window(composition, *m_theme, options);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            TopLevelWatch watch(&window);
            QSet<QKeySequence> menuKeys;
            for (const auto* menu : window.menuBar()->actions())
                for (const auto* act : menu->menu() ? menu->menu()->actions() : QList<QAction*>())
                    menuKeys << act->shortcut();
            window.start();
            const auto ids = window.paneIds();
            QVERIFY(ids.size() >= 7);
            for (int i = 0; i < ids.size(); ++i) {
                const bool taken = window.currentPane() && window.currentPane()->takesDigits();
                QTest::keyClick(
                    &window, Qt::Key(Qt::Key_1 + i), taken ? Qt::AltModifier : Qt::ControlModifier);
                QTRY_COMPARE(window.currentPaneId(), ids[i]);
                QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000);
                QVERIFY2(watch.shown.isEmpty(),
                    qPrintable(
                        watch.shown.join(u' '))); // a pane that flashes a window takes the keyboard away
                for (const auto* act : window.currentPane()->actions())
                    QVERIFY2(!menuKeys.contains(act->shortcut()) || act->shortcut().isEmpty(),
                        qPrintable(act->text()));
            }
            QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
        }
        MainWindow again(composition, *m_theme, options);
        again.show();
        again.start();
        QCOMPARE(again.currentPaneId(), again.paneIds().at(1));
    }

    void digitsBelongToThePaneThatTakesThem()
    {
        Composition composition(
            std::make_unique<FixedClock>(test::someNowMs), std::make_unique<uikit::ScriptedDialogs>());
        Options options;
        options.workspace = m_demo;
        MainWindow window(composition, *m_theme, options);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.start();
        const auto* rail = window.findChild<QWidget*>(QStringLiteral("rail-segments"));
        QVERIFY(rail);
        const auto keyOf = [](Qt::KeyboardModifier modifier, Qt::Key digit) {
            return QKeySequence(int(modifier) | int(digit)).toString(QKeySequence::NativeText);
        };
        window.showPane(QStringLiteral("today"));
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000);
        QVERIFY2(
            rail->toolTip().contains(keyOf(Qt::ControlModifier, Qt::Key_3)), qPrintable(rail->toolTip()));
        QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier); // Alt works everywhere
        QCOMPARE(window.currentPaneId(), QStringLiteral("members"));
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000);
        const auto* tabs = window.currentPane()->findChild<uikit::ViewTabs*>();
        QVERIFY(tabs);
        QTRY_VERIFY(tabs->count() >= 3);
        QCOMPARE(tabs->tabToolTip(2), keyOf(Qt::ControlModifier, Qt::Key_3));
        QVERIFY2(rail->toolTip().contains(keyOf(Qt::AltModifier, Qt::Key_3)), qPrintable(rail->toolTip()));
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 2);
        QCOMPARE(window.currentPaneId(), QStringLiteral("members"));
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 0);
        // No key twice among all that listen in this window now: Qt does nothing for an ambiguous one.
        QHash<QKeySequence, QStringList> owners;
        for (const auto* act : window.findChildren<QAction*>()) {
            for (const auto& key : act->isEnabled() ? act->shortcuts() : QList<QKeySequence>())
                owners[key] << act->text();
        }
        for (const auto* key : window.currentPane()->findChildren<QShortcut*>()) {
            if (key->context() == Qt::WindowShortcut)
                owners[key->key()] << QStringLiteral("shortcut");
        }
        for (int digit = 0; digit < 9; ++digit) {
            for (const auto modifier : {Qt::ControlModifier, Qt::AltModifier}) {
                const auto key = QKeySequence(int(modifier) | (Qt::Key_1 + digit));
                QVERIFY2(owners.value(key).size() <= 1, qPrintable(owners.value(key).join(u',')));
            }
        }
        QTest::keyClick(&window, Qt::Key_3, Qt::AltModifier);
        QCOMPARE(window.currentPaneId(), QStringLiteral("segments"));
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window.currentPaneId(), QStringLiteral("today"));
    }

    void maskingHidesNamesInEveryPane()
    {
        Composition composition(
            std::make_unique<FixedClock>(test::someNowMs), std::make_unique<uikit::ScriptedDialogs>());
        Options options;
        options.workspace = m_demo;
        options.windowSize = {1440, 900};
        MainWindow window(composition, *m_theme, options);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.start();
        const auto names = longNames(composition.store());
        QVERIFY(names.size() > 50);
        window.showPane(QStringLiteral("members"));
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000);
        QTRY_VERIFY(!namesIn(*window.currentPane(), names).isEmpty()); // the test can see names at all
        QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(window.windowTitle().contains(QStringLiteral("masked")));
        for (const auto& pane : window.paneIds()) {
            window.showPane(pane);
            QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000);
            QTRY_VERIFY2(namesIn(*window.currentPane(), names).isEmpty(),
                qPrintable(pane + u' ' + namesIn(*window.currentPane(), names).join(u' ')));
        }
        // Kept for the next window, and off again with the same key.
        MainWindow again(composition, *m_theme, options);
        again.show();
        QVERIFY(QTest::qWaitForWindowActive(&again));
        again.start();
        again.showPane(QStringLiteral("members"));
        QTRY_VERIFY_WITH_TIMEOUT(again.isSettled(), 20000);
        QVERIFY(namesIn(*again.currentPane(), names).isEmpty());
        QTest::keyClick(&again, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!namesIn(*again.currentPane(), names).isEmpty());
    }

    void everyPaneIsUsableWithoutMouseAndSight_data()
    {
        QTest::addColumn<QString>("pane");
        Composition composition(std::make_unique<FixedClock>(test::someNowMs));
        for (const auto& pane : composition.panes())
            QTest::newRow(qPrintable(pane.id)) << pane.id;
    }

    void everyPaneIsUsableWithoutMouseAndSight()
    {
        QFETCH(QString, pane);
        Composition composition(
            std::make_unique<FixedClock>(test::someNowMs), std::make_unique<uikit::ScriptedDialogs>());
        Options options;
        options.workspace = m_demo;
        options.windowSize = {1440, 900};
        MainWindow window(composition, *m_theme, options);
        window.show();
        window.start();
        window.showPane(pane);
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000);
        // New rows get their places at the next layout.
        QTRY_COMPARE(uikit::accessibilityProblems(window.currentPane()), QStringList());
    }

    void railCollapsesInNarrowWindows()
    {
        Composition composition(std::make_unique<FixedClock>(test::someNowMs));
        MainWindow window(composition, *m_theme, {});
        window.show();
        window.resize(1440, 900);
        auto* rail = window.findChild<Rail*>();
        QTRY_VERIFY(!rail->isCollapsed());
        QCOMPARE(rail->width(), uikit::size::railExpanded);
        window.resize(1024, 700);
        QTRY_VERIFY(rail->isCollapsed());
        QCOMPARE(rail->width(), uikit::size::railCollapsed);
    }

    void menusHoldUniqueKeys()
    {
        Composition composition(std::make_unique<FixedClock>(test::someNowMs));
        MainWindow window(composition, *m_theme, {});
        QSet<QString> keys;
        QSet<QString> mnemonics;
        const auto menus = window.menuBar()->actions();
        for (const auto* menu : menus) {
            const auto at = menu->text().indexOf(u'&');
            if (at >= 0) {
                const auto letter = menu->text().mid(at + 1, 1).toLower();
                QVERIFY2(!mnemonics.contains(letter), qPrintable(menu->text()));
                mnemonics << letter;
            }
            if (!menu->menu())
                continue;
            const auto acts = menu->menu()->actions();
            for (const auto* act : acts) {
                if (act->shortcut().isEmpty())
                    continue;
                QVERIFY2(!keys.contains(act->shortcut().toString()), qPrintable(act->text()));
                keys << act->shortcut().toString();
            }
        }
        QVERIFY(keys.contains(QStringLiteral("Ctrl+K")));
    }

    void damagedFileIsSaidAndLeadsBack()
    {
        const auto path = m_folder.filePath(QStringLiteral("broken.serai"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10000, 'x'));
        file.close();
        Composition composition(std::make_unique<FixedClock>(test::someNowMs));
        Options options;
        options.workspace = path;
        MainWindow window(composition, *m_theme, options);
        window.show();
        window.start();
        QVERIFY(!composition.isOpen());
        auto* bar = window.findChild<uikit::MessageBar*>();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->severity() == uikit::Severity::Negative);
        QVERIFY(window.findChild<WelcomePane*>()->isVisible());
    }

    void shotsWriteEveryPane()
    {
        Composition composition(std::make_unique<FixedClock>(test::someNowMs));
        Options options;
        options.workspace = m_demo;
        options.windowSize = {1440, 900};
        options.shotsFolder = m_folder.filePath(QStringLiteral("shots"));
        MainWindow window(composition, *m_theme, options);
        window.show();
        window.start();
        int code = -1;
        Shots shots(window, options.shotsFolder, [&code](int done) { code = done; });
        shots.start();
        QTRY_COMPARE_WITH_TIMEOUT(code, 0, 60000);
        const QDir folder(options.shotsFolder);
        for (const auto& pane : window.paneIds() + QStringList{QStringLiteral("gallery")}) {
            const QImage picture(folder.filePath(pane + QStringLiteral(".png")));
            QVERIFY2(!picture.isNull(), qPrintable(pane));
            QVERIFY(picture.width() >= 800);
        }
    }

    void reportMeasuresTheFirstPaint()
    {
        noteStart();
        QWidget window;
        StartupReport report(&window);
        QSignalSpy painted(&report, &StartupReport::painted);
        window.show();
        QTRY_COMPARE(painted.count(), 1);
        QVERIFY(report.firstPaintMs() > 0);
#ifdef Q_OS_LINUX
        QVERIFY(residentKib() > 1000);
#endif
    }

    void sampleShopConnectsToItsSandboxAndCloseWaitsForIt()
    {
        Composition composition(
            std::make_unique<FixedClock>(test::someNowMs), std::make_unique<uikit::ScriptedDialogs>());
        Options options;
        options.demo = true;
        options.workspace = m_folder.filePath(QStringLiteral("sample.serai"));
        MainWindow window(composition, *m_theme, options);
        window.show();
        window.start();
        QTRY_VERIFY_WITH_TIMEOUT(window.currentPane(), 20000);
        QVERIFY(composition.parts().sandbox->isServing());
        auto* rail = window.findChild<Rail*>();
        QTRY_VERIFY_WITH_TIMEOUT(composition.parts().sending().isRunning(), 10000);
        QVERIFY2(rail->accessibleDescription().contains(QStringLiteral("Sandbox")),
            qPrintable(rail->accessibleDescription()));
        QVERIFY(!window.findChild<uikit::MessageBar*>()->isVisible());
        window.close();
        QTRY_VERIFY_WITH_TIMEOUT(!composition.parts().sending().isRunning(), 10000);
        QVERIFY(!window.isVisible());
    }

private:
    QTemporaryDir m_folder;
    QString m_demo;
    std::unique_ptr<uikit::ThemeController> m_theme;
};

QTEST_MAIN(tst_Shell)
#include "tst_shell.moc"
