// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memberdesk.h"

#include <uikit/accessibility.h>
#include <uikit/messagebar.h>
#include <uikit/timeline.h>

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QToolButton>

#include <dropshelf.h>
#include <membercells.h>
#include <memberhistory.h>

using namespace serai;
using membersui::DropShelf;
using test::Desk;

/// The pane beyond search and filters: groups, lists, dragging, columns and tabs.
class TestMemberPeople : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init() { QSettings().clear(); }

    void groupsAndLifeHaveColumns();
    void groupsGiveWayWhereThereIsNoRoom();
    void aDayEndsByTheShopsClock();
    void rowsAreDraggedToAList();
    void whatTakesNobodySaysWhy();
    void escapeTakesADragBack();
    void groupsAreChosenFromTheMenu();
    void columnsBelongToTheirView();
    void theLastTabOpensFirst();

private:
    /// Another pane over the same workspace, as after a restart.
    static void reopen(Desk& desk)
    {
        desk.pane = std::make_unique<membersui::MembersPane>(
            membersui::MembersPane::Needs{desk.workspace.store(), desk.members, desk.importer, desk.segments,
                desk.navigator, desk.dialogs, desk.workspace.clock});
        desk.table = desk.pane->findChild<uikit::DataTable*>();
        desk.tabs = desk.pane->findChild<uikit::ViewTabs*>();
        desk.pane->show();
        desk.pane->activate();
    }

    /// Presses on the name in \a row and moves to the middle of the list: the shelf is up.
    static DropShelf* startDrag(const Desk& desk, int row)
    {
        auto* viewport = desk.table->viewport();
        const auto from =
            desk.table->visualRect(desk.table->model()->index(row, membersui::NameColumn)).center();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        move(desk, viewport->mapToGlobal(from + QPoint(9, 9)));
        return desk.pane->findChild<DropShelf*>();
    }

    static void move(const Desk& desk, QPoint global)
    {
        auto* viewport = desk.table->viewport();
        const QPointF local = viewport->mapFromGlobal(global);
        QMouseEvent event(QEvent::MouseMove, local, QPointF(global), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &event);
    }

    static void drop(const Desk& desk, QPoint global)
    {
        move(desk, global);
        auto* viewport = desk.table->viewport();
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, viewport->mapFromGlobal(global));
    }

    static int targetOf(const DropShelf* shelf, const QString& title)
    {
        for (int i = 0; i < int(shelf->targets().size()); ++i) {
            if (shelf->targets()[i].title == title)
                return i;
        }
        return -1;
    }
};

void TestMemberPeople::groupsAndLifeHaveColumns()
{
    Desk desk;
    desk.addGroups();
    desk.workspace.execute("INSERT INTO group_move (member_id, at, community_id, act) VALUES "
                           "(3, 1795000000000, 2, 'joined'), (3, 1795000000001, 1, 'joined'), "
                           "(2, 1795070000000, 1, 'left')");
    reopen(desk);
    QTRY_VERIFY(desk.isSettled());
    const auto groups = [&](int row) {
        QStringList codes;
        for (const auto& mark : desk.cell(row, membersui::GroupsColumn).marks)
            codes << mark.text + QString::number(mark.category);
        return codes;
    };
    QTRY_COMPARE(groups(0), (QStringList{QStringLiteral("IN12"), QStringLiteral("JP14")}));
    QCOMPARE(desk.cell(2, membersui::GroupsColumn).text, QStringLiteral("None"));
    // Newest purchase 1795000000000, the move a moment later; "now" is the evening's next day.
    QCOMPARE(desk.cell(0, membersui::ActiveColumn).text, QStringLiteral("1 d"));
    QVERIFY(desk.table->horizontalHeader()->isSectionHidden(membersui::ActiveColumn));
    desk.act(QStringLiteral("Choose columns…"));
    desk.choose(QStringLiteral("Last active"));
    QVERIFY(!desk.table->horizontalHeader()->isSectionHidden(membersui::ActiveColumn));
}

void TestMemberPeople::groupsGiveWayWhereThereIsNoRoom()
{
    Desk desk;
    QTRY_VERIFY(desk.isSettled());
    const auto* head = desk.table->horizontalHeader();
    const auto isShown = [&] { return !head->isSectionHidden(membersui::GroupsColumn); };
    QTRY_VERIFY(isShown());
    const int width = head->sectionSize(membersui::GroupsColumn);
    desk.pane->resize(760, 800);
    QTRY_VERIFY(!isShown());
    QVERIFY(!desk.table->keptColumns().contains("\"hidden\":true,\"key\":\"groups\""));
    desk.pane->resize(1300, 800);
    QTRY_VERIFY(isShown());
    QCOMPARE(head->sectionSize(membersui::GroupsColumn), width);
    // Chosen by hand it stays, and hidden by hand it does not come back with more room.
    desk.pane->resize(760, 800);
    QTRY_VERIFY(!isShown());
    desk.act(QStringLiteral("Choose columns…"));
    desk.choose(QStringLiteral("Groups"));
    QVERIFY(isShown());
    desk.act(QStringLiteral("Choose columns…"));
    desk.choose(QStringLiteral("Groups"));
    desk.pane->resize(1300, 800);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!isShown());
}

void TestMemberPeople::aDayEndsByTheShopsClock()
{
    // 18 Nov 2026, 23:30 in Berlin; the next morning there. In Tokyo both are the 19th.
    const qint64 evening = 1795041000000;
    const auto berlin = QTimeZone("Europe/Berlin");
    const auto tokyo = QTimeZone("Asia/Tokyo");
    QCOMPARE(membersui::shortAgo(evening, test::someNowMs, berlin), QStringLiteral("1 d"));
    QCOMPARE(membersui::shortAgo(evening, test::someNowMs, tokyo), QStringLiteral("today"));
}

void TestMemberPeople::rowsAreDraggedToAList()
{
    Desk desk;
    QTRY_VERIFY(desk.isSettled());
    auto* shelf = startDrag(desk, 0);
    QVERIFY(shelf->isVisible());
    QTRY_VERIFY(!shelf->targets().isEmpty());
    desk.dialogs.answerText(QStringLiteral("Fair in May"));
    drop(desk, shelf->globalRectOf(0).center()); // "New list…"
    QVERIFY(!shelf->isVisible());
    QTRY_COMPARE(desk.workspace.number("SELECT count(*) FROM segment WHERE name = 'Fair in May'"), 1);
    QVERIFY(desk.dialogs.asked().join(u' ').contains(QStringLiteral("1 member")));

    desk.model()->setAllChecked(true);
    startDrag(desk, 1);
    QTRY_VERIFY(targetOf(shelf, QStringLiteral("Fair in May")) > 0);
    const auto at = shelf->globalRectOf(targetOf(shelf, QStringLiteral("Fair in May"))).center();
    drop(desk, at);
    const auto onList = [&] {
        const auto list = await(desk.segments.find(QStringLiteral("Fair in May")));
        return list ? int(await(desk.segments.members(list->id, test::someNowMs))->size()) : -1;
    };
    QTRY_COMPARE(onList(), 3);
    QTRY_VERIFY(desk.offersUndoOf(QStringLiteral("put on the list"))); // no longer the first act
    desk.undo();
    QTRY_COMPARE(onList(), 1);
    QVERIFY(desk.dialogs.unexpected().isEmpty());
}

void TestMemberPeople::whatTakesNobodySaysWhy()
{
    Desk desk;
    const auto rule = segments::parseRule(
        QByteArray(R"({"all": [{"fact": "orders", "measure": "count", "op": ">=", "value": 2}]})"), {});
    QVERIFY(await(desk.segments.save(QStringLiteral("Repeat buyers"), *rule, false)));
    QTRY_VERIFY(desk.isSettled());
    auto* shelf = startDrag(desk, 0);
    QTRY_VERIFY(targetOf(shelf, QStringLiteral("Repeat buyers")) >= 0);
    const int live = targetOf(shelf, QStringLiteral("Repeat buyers"));
    const auto why = shelf->targets()[live].refusal;
    QVERIFY(!why.isEmpty());
    drop(desk, shelf->globalRectOf(live).center());
    QTRY_VERIFY2(desk.pane->findChild<uikit::MessageBar*>()->text().contains(QStringLiteral("Repeat buyers")),
        qPrintable(desk.pane->findChild<uikit::MessageBar*>()->text()));
    QVERIFY(!desk.offersUndo());
}

void TestMemberPeople::escapeTakesADragBack()
{
    Desk desk;
    desk.addGroups();
    QTRY_VERIFY(desk.isSettled());
    auto* shelf = startDrag(desk, 0);
    QTRY_VERIFY(targetOf(shelf, QStringLiteral("IN1 · Brass friends")) > 0);
    const auto at = shelf->globalRectOf(targetOf(shelf, QStringLiteral("IN1 · Brass friends"))).center();
    move(desk, at);
    QTest::keyClick(desk.table, Qt::Key_Escape);
    QVERIFY(!shelf->isVisible());
    QTest::mouseRelease(desk.table->viewport(), Qt::LeftButton);
    startDrag(desk, 0);
    drop(desk, desk.table->viewport()->mapToGlobal(QPoint(200, 60))); // on the list itself: nothing
    QVERIFY(!shelf->isVisible());
    QVERIFY(await(desk.workspace.store().read([](store::Connection&) { return Result<>{}; })));
    QCOMPARE(desk.workspace.number("SELECT count(*) FROM group_move"), 0);
}

void TestMemberPeople::groupsAreChosenFromTheMenu()
{
    Desk desk;
    desk.addGroups();
    QTRY_VERIFY(desk.isSettled());
    desk.table->setCurrentIndex(desk.table->model()->index(0, 1));
    const auto offered = [&] {
        for (auto* menu : desk.pane->findChildren<QMenu*>()) {
            for (auto* action : menu->actions()) {
                if (action->text() == QStringLiteral("JP1 · Lamps"))
                    return true;
            }
        }
        return false;
    };
    desk.act(QStringLiteral("Note as joined a group…"));
    QTRY_VERIFY(offered());
    desk.choose(QStringLiteral("JP1 · Lamps"));
    QTRY_COMPARE(desk.workspace.number("SELECT count(*) FROM group_move WHERE act = 'joined'"), 1);
    QTRY_VERIFY(desk.offersUndo());
    desk.undo();
    QTRY_COMPARE(desk.workspace.number("SELECT count(*) FROM group_move"), 0);
}

void TestMemberPeople::columnsBelongToTheirView()
{
    Desk desk;
    QTRY_VERIFY(desk.isSettled());
    auto* head = desk.table->horizontalHeader();
    desk.dialogs.answerText(QStringLiteral("Mine"));
    desk.act(QStringLiteral("Save as view…"));
    QTRY_COMPARE(desk.tabs->count(), 2);
    QTRY_COMPARE(desk.tabs->currentIndex(), 1);
    head->resizeSection(membersui::SpendColumn, 171);
    head->moveSection(head->visualIndex(membersui::SpendColumn), 2);
    head->setSortIndicator(membersui::OrdersColumn, Qt::AscendingOrder);
    QTRY_COMPARE(desk.names().value(0), QStringLiteral("Jonas Brückner"));
    QTRY_COMPARE(desk.workspace.number("SELECT count(*) FROM member_view WHERE sort = 'orders' AND "
                                       "descending = 0 AND columns LIKE '%171%'"),
        1); // without a word of saving
    desk.tabs->setCurrentIndex(0);
    QTRY_COMPARE(desk.names().value(0), QStringLiteral("佐藤 由美"));
    desk.tabs->setCurrentIndex(1);
    QTRY_COMPARE(desk.names().value(0), QStringLiteral("Jonas Brückner"));
    QCOMPARE(head->sectionSize(membersui::SpendColumn), 171);
    QCOMPARE(head->visualIndex(membersui::SpendColumn), 2);
    QCOMPARE(head->sortIndicatorSection(), int(membersui::OrdersColumn));
}

void TestMemberPeople::theLastTabOpensFirst()
{
    Desk desk;
    desk.workspace.execute("INSERT INTO member_view (name, search, sort, descending, columns, position, "
                           "created_at, updated_at) VALUES ('Jonas', 'bruck', 'name', 1, '', 1, 1, 1)");
    desk.pane->activate();
    QTRY_COMPARE(desk.tabs->count(), 2);
    desk.tabs->setCurrentIndex(1);
    QTRY_COMPARE(desk.names(), QStringList{QStringLiteral("Jonas Brückner")});
    reopen(desk);
    QTRY_COMPARE(desk.tabs->currentIndex(), 1);
    QTRY_VERIFY(desk.table->model() && desk.names() == QStringList{QStringLiteral("Jonas Brückner")});
    QTRY_COMPARE(desk.tabs->viewCount(1), QStringLiteral("1")); // and counts are live
    QTRY_COMPARE(desk.tabs->viewCount(0), QStringLiteral("3"));
}

QTEST_MAIN(TestMemberPeople)
#include "tst_memberpeople.moc"
