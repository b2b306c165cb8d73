// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <members/import.h>
#include <members/memberrepository.h>
#include <membersui/memberspane.h>
#include <segments/segmentservice.h>
#include <support/testworkspace.h>
#include <uikit/accessibility.h>
#include <uikit/buttons.h>
#include <uikit/datatable.h>
#include <uikit/dialogs.h>
#include <uikit/messagebar.h>
#include <uikit/rowwindowmodel.h>
#include <uikit/searchbox.h>
#include <uikit/sidepanel.h>
#include <uikit/undobar.h>
#include <uikit/wizard.h>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace serai;

class TestMembersPane : public QObject
{
    Q_OBJECT

    struct Shop
    {
        test::TestWorkspace workspace;
        members::MemberRepository members{workspace.store(), workspace.clock};
        members::Importer importer{workspace.store(), workspace.clock};
        segments::SegmentService segments{workspace.store(), workspace.clock};
        uikit::Navigator navigator;
        uikit::ScriptedDialogs dialogs;
    };

    static std::unique_ptr<membersui::MembersPane> makePane(Shop& shop)
    {
        auto pane = std::make_unique<membersui::MembersPane>(
            membersui::MembersPane::Needs{shop.workspace.store(), shop.members, shop.importer, shop.segments,
                shop.navigator, shop.dialogs, shop.workspace.clock});
        pane->resize(1200, 800);
        pane->show();
        pane->activate();
        return pane;
    }

    static void addMembers(Shop& shop)
    {
        shop.workspace.execute(
            "INSERT INTO member (name, country, order_count, spend_minor, last_order_at, created_at, "
            "updated_at) VALUES ('Priya Nair', 'IN', 6, 74210, 1794000000000, 1, 1), "
            "('Jonas Brückner', 'DE', 5, 53000, 1793000000000, 1, 1), "
            "('佐藤 由美', 'JP', 21, 490200, 1795000000000, 1, 1)");
        shop.workspace.execute("INSERT INTO member_identity (member_id, kind, value, created_at) "
                               "VALUES (1, 'phone', '+919847005512', 1), (2, 'phone', '+4915112345678', 1)");
    }

private slots:

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init() { QSettings().clear(); } // the pane opens with the tab that was open last

    void listsAndSearches()
    {
        Shop shop;
        addMembers(shop);
        const auto pane = makePane(shop);
        QTRY_VERIFY(pane->isSettled());
        auto* table = pane->findChild<uikit::DataTable*>();
        QAbstractItemModelTester tester(
            table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), 3);
        auto* search = pane->findChild<uikit::SearchBox*>();
        QTest::keyClicks(search, QStringLiteral("98470"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(table->model()->rowCount(), 3);
    }

    void opensOnePersonAndWalks()
    {
        Shop shop;
        addMembers(shop);
        const auto pane = makePane(shop);
        QTRY_VERIFY(pane->isSettled());
        auto* table = pane->findChild<uikit::DataTable*>();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 1));
        QTest::keyClick(table, Qt::Key_Return);
        uikit::SidePanel* shown = nullptr;
        const auto visiblePanel = [&] {
            shown = nullptr;
            for (auto* panel : pane->findChildren<uikit::SidePanel*>())
                if (panel->isVisible())
                    shown = panel;
            return shown != nullptr;
        };
        QTRY_VERIFY(visiblePanel());
        const auto says = [&](const QString& text) {
            for (auto* label : shown->findChildren<QLabel*>())
                if (label->text() == text)
                    return true;
            return false;
        };
        QTRY_VERIFY(says(QStringLiteral("佐藤 由美")));
        QTest::keyClick(shown, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(says(QStringLiteral("Priya Nair")));
        QTest::keyClick(shown, Qt::Key_Escape);
        QTRY_VERIFY(!visiblePanel());
    }

    void tagsWithUndo()
    {
        Shop shop;
        addMembers(shop);
        const auto pane = makePane(shop);
        QTRY_VERIFY(pane->isSettled());
        auto* model = static_cast<uikit::RowWindowModelBase*>(pane->findChild<uikit::DataTable*>()->model());
        model->setAllChecked(true);
        shop.dialogs.answerText(QStringLiteral("brass"));
        for (auto* button : pane->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Tag") && button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(shop.workspace.number("SELECT count(*) FROM member_tag"), 3);
        // The rows are there before the pane hears of it.
        QTRY_VERIFY(pane->findChild<uikit::UndoBar*>()->isVisible());
        QTest::keyClick(pane.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(shop.workspace.number("SELECT count(*) FROM member_tag"), 0);
        QVERIFY(shop.dialogs.unexpected().isEmpty());
    }

    void importsAFileThroughTheDryRun()
    {
        Shop shop;
        const auto file = shop.workspace.writeFile(QStringLiteral("orders.csv"),
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
            "1,A,Lamp,2,2026-11-01 10:00:00,12.50,17850,Germany\n"
            "2,B,Throw,1,2026-11-02 10:00:00,30.00,17851,Japan\n"
            "3,B,Throw,x,2026-11-02 10:00:00,30.00,17852,Japan\n");
        const auto pane = makePane(shop);
        QTRY_VERIFY(pane->isSettled());
        pane->showTarget({{QStringLiteral("import"), file}});
        auto* foot = pane->findChild<uikit::WizardFoot*>();
        QVERIFY(foot);
        QCOMPARE(foot->primary()->text(), QStringLiteral("Dry run"));
        QTRY_VERIFY(foot->primary()->isEnabled());
        QTest::mouseClick(foot->primary(), Qt::LeftButton);
        QTRY_VERIFY2(foot->isVisible() && foot->primary()->text().startsWith(QStringLiteral("Import 2")),
            qPrintable(foot->primary()->text() + [&] {
                QString all;
                for (auto* bar : pane->findChildren<uikit::MessageBar*>())
                    all += bar->text();
                return all;
            }()));
        QCOMPARE(shop.workspace.number("SELECT count(*) FROM member"), 0); // a dry run writes nothing
        QTest::mouseClick(foot->primary(), Qt::LeftButton);
        QTRY_COMPARE(shop.workspace.number("SELECT count(*) FROM member"), 2);
        QCOMPARE(shop.workspace.number("SELECT sum(total_minor) FROM shop_order"), 5500);
    }

    void emptyWorkspaceTeaches()
    {
        Shop shop;
        const auto pane = makePane(shop);
        QTRY_VERIFY(pane->isSettled());
        QVERIFY(uikit::accessibilityProblems(pane.get()).isEmpty());
        bool offers = false;
        for (auto* button : pane->findChildren<QPushButton*>())
            offers = offers || (button->isVisible() && button->text() == QStringLiteral("Import members"));
        QVERIFY(offers);
    }

    void accessible()
    {
        Shop shop;
        addMembers(shop);
        const auto pane = makePane(shop);
        QTRY_VERIFY(pane->isSettled());
        pane->showTarget({{QStringLiteral("member"), 1}});
        QTRY_VERIFY(!pane->findChildren<uikit::SidePanel*>().isEmpty());
        QCOMPARE(uikit::accessibilityProblems(pane.get()).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestMembersPane)
#include "tst_memberspane.moc"
