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
#include <memberpanel.h>

using namespace serai;
using membersui::DropShelf;
using test::Desk;

/// The panel beside the list: its tabs, notes, what it says about segments, and what it does to one person.
class TestMemberPanel : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init() { QSettings().clear(); }

    void thePanelHasTabs();
    void notesAreWrittenAndTakenBack();
    void aRefreshKeepsWhoIsOnTheWay();
    void aSegmentIsTested();
    void everythingIsExported();
    void erasesFromThePanel();
    void aMaskedScreenShowsNobody();

private:
    static bool says(const Desk& desk, const QString& text)
    {
        for (auto* label : desk.pane->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    static membersui::MemberHistory* history(const Desk& desk)
    {
        return desk.pane->findChild<membersui::MemberHistory*>();
    }

    static void actOfPanel(const Desk& desk, const QString& text)
    {
        for (auto* menu : history(desk)->window()->findChildren<QMenu*>()) {
            if (!qobject_cast<QToolButton*>(menu->parentWidget()))
                continue; // the selection bar has an act of that name, too
            for (auto* action : menu->actions()) {
                if (action->text() == text)
                    return action->trigger();
            }
        }
        QFAIL(qPrintable(QStringLiteral("no act ") + text));
    }

    static void press(const Desk& desk, const QString& text)
    {
        for (auto* button : desk.pane->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && (button->text() == text || button->accessibleName() == text))
                return button->click();
        }
        QFAIL(qPrintable(QStringLiteral("no button ") + text));
    }
};

void TestMemberPanel::thePanelHasTabs()
{
    Desk desk;
    desk.addGroups();
    desk.workspace.execute("INSERT INTO group_move (member_id, at, community_id, act) VALUES "
                           "(1, 1795000000000, 1, 'joined')");
    desk.workspace.execute(
        "INSERT INTO message_received (member_id, at, kind) VALUES (1, 1795000000002, 'text')");
    QTRY_VERIFY(desk.isSettled());
    desk.pane->showTarget({{QStringLiteral("member"), 1}});
    QTRY_VERIFY(history(desk)->isVisible() && desk.isSettled());
    auto* tabs = history(desk)->findChild<uikit::ViewTabs*>();
    QTRY_COMPARE(tabs->viewCount(membersui::MemberHistory::OrdersTab), QStringLiteral("2"));
    const auto entries = [&] {
        int count = 0;
        for (auto* list : history(desk)->findChildren<uikit::Timeline*>()) {
            for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row)
                count +=
                    list->model()->index(row, 0).data().toString().contains(QStringLiteral("#20")) ? 1 : 0;
        }
        return count;
    };
    tabs->setCurrentIndex(membersui::MemberHistory::OrdersTab);
    QTRY_COMPARE(entries(), 2);
    tabs->setCurrentIndex(membersui::MemberHistory::GroupsTab);
    QTRY_VERIFY(says(desk, QStringLiteral("Now in IN1")));
    QTRY_COMPARE(entries(), 0);
    tabs->setCurrentIndex(membersui::MemberHistory::MessagesTab);
    QTRY_COMPARE(tabs->viewCount(membersui::MemberHistory::MessagesTab), QStringLiteral("1"));
    desk.pane->showTarget({{QStringLiteral("member"), 2}});
    QTRY_VERIFY(says(desk, QStringLiteral("No message yet"))); // the tab stays while the panel walks
    tabs->setCurrentIndex(membersui::MemberHistory::ConsentTab);
    QTRY_VERIFY(says(desk, QStringLiteral("Never asked for consent")));
    QCOMPARE(uikit::accessibilityProblems(desk.pane.get()).join(u'\n'), QString());
}

void TestMemberPanel::notesAreWrittenAndTakenBack()
{
    Desk desk;
    QTRY_VERIFY(desk.isSettled());
    desk.pane->showTarget({{QStringLiteral("member"), 1}});
    QTRY_VERIFY(history(desk)->isVisible() && desk.isSettled());
    auto* tabs = history(desk)->findChild<uikit::ViewTabs*>();
    tabs->setCurrentIndex(membersui::MemberHistory::NotesTab);
    auto* field = history(desk)->findChild<QPlainTextEdit*>();
    QTRY_VERIFY(field->isVisible());
    QTest::keyClicks(field, QStringLiteral("Likes brass"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.workspace.number("SELECT count(*) FROM member_note WHERE text = 'Likes brass'"), 1);
    QTRY_VERIFY(says(desk, QStringLiteral("Likes brass")));
    QTRY_COMPARE(tabs->viewCount(membersui::MemberHistory::NotesTab), QStringLiteral("1"));
    QVERIFY(field->toPlainText().isEmpty());
    press(desk, QStringLiteral("Change this note"));
    QCOMPARE(field->toPlainText(), QStringLiteral("Likes brass"));
    QTest::keyClicks(field, QStringLiteral("Likes copper"));
    press(desk, QStringLiteral("Keep the change"));
    QTRY_VERIFY(says(desk, QStringLiteral("Likes copper")));
    QTRY_VERIFY(says(desk, QStringLiteral("changed")));
    press(desk, QStringLiteral("Remove this note"));
    QTRY_COMPARE(desk.workspace.number("SELECT count(*) FROM member_note"), 0);
    QTRY_VERIFY(desk.offersUndoOf(QStringLiteral("Note removed")));
    desk.pane->findChild<uikit::UndoBar*>()->findChild<QPushButton*>()->click();
    QTRY_COMPARE(desk.workspace.number("SELECT count(*) FROM member_note WHERE text = 'Likes copper'"), 1);
    QTRY_VERIFY(says(desk, QStringLiteral("Likes copper")));
    // What is written but not kept waits for its member.
    QTest::keyClicks(field, QStringLiteral("half a"));
    desk.pane->showTarget({{QStringLiteral("member"), 2}});
    QTRY_VERIFY(field->toPlainText().isEmpty());
    desk.pane->showTarget({{QStringLiteral("member"), 1}});
    QTRY_COMPARE(field->toPlainText(), QStringLiteral("half a"));
}

void TestMemberPanel::aRefreshKeepsWhoIsOnTheWay()
{
    Desk desk;
    QTRY_VERIFY(desk.isSettled());
    desk.pane->showTarget({{QStringLiteral("member"), 1}});
    QTRY_VERIFY(history(desk)->isVisible() && desk.isSettled());
    desk.pane->showTarget({{QStringLiteral("member"), 2}});
    desk.pane->setMasked(true); // asks for the member again, before the answer about the other one is there
    desk.pane->setMasked(false);
    const auto* panel = desk.pane->findChild<membersui::MemberPanel*>();
    QTRY_VERIFY(desk.isSettled() && panel->member() != MemberId{1});
    QCOMPARE(panel->member(), MemberId{2});
}

void TestMemberPanel::aSegmentIsTested()
{
    Desk desk;
    const auto rule = segments::parseRule(
        QByteArray(R"({"all": [{"fact": "orders", "measure": "count", "op": ">=", "value": 2}]})"), {});
    QVERIFY(await(desk.segments.save(QStringLiteral("Repeat buyers"), *rule, false)));
    QTRY_VERIFY(desk.isSettled());
    desk.pane->showTarget({{QStringLiteral("member"), 3}}); // ordered once
    QTRY_VERIFY(says(desk, QStringLiteral("R5 F1")));
    press(desk, QStringLiteral("Test another segment…"));
    const auto offered = [&] {
        for (auto* menu : desk.pane->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly)) {
            for (auto* action : menu->actions()) {
                if (action->text() == QStringLiteral("Repeat buyers"))
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(offered());
    desk.choose(QStringLiteral("Repeat buyers"));
    QTRY_VERIFY(says(desk, QStringLiteral("Not in “Repeat buyers”")));
    QVERIFY(says(desk, QStringLiteral("No: ")));
    QVERIFY(says(desk, QStringLiteral(": 1"))); // with the member's value
}

void TestMemberPanel::everythingIsExported()
{
    Desk desk;
    QTRY_VERIFY(desk.isSettled());
    desk.pane->showTarget({{QStringLiteral("member"), 2}});
    QTRY_VERIFY(history(desk)->isVisible() && desk.isSettled());
    const auto path = desk.workspace.filePath(QStringLiteral("jonas.json"));
    desk.dialogs.answerPath(path);
    actOfPanel(desk, QStringLiteral("Export everything…"));
    QFile file(path);
    QTRY_VERIFY(desk.pane->findChild<uikit::MessageBar*>()->text().contains(QStringLiteral("exported")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QVERIFY(text.contains("jonas@example.org"));
    QVERIFY(!text.contains("Priya"));
    QCOMPARE(desk.workspace.number("SELECT count(*) FROM disclosure"), 1);
}

void TestMemberPanel::erasesFromThePanel()
{
    Desk desk;
    QTRY_VERIFY(desk.isSettled());
    desk.pane->showTarget({{QStringLiteral("member"), 2}});
    QTRY_VERIFY(history(desk)->isVisible() && desk.isSettled());
    desk.dialogs.answerYes(true);
    desk.dialogs.answerText(QStringLiteral("asked for it"));
    actOfPanel(desk, QStringLiteral("Erase for good…"));
    QTRY_COMPARE(desk.workspace.number("SELECT count(*) FROM member WHERE id = 2"), 0);
    QTRY_VERIFY(desk.pane->findChild<uikit::MessageBar*>()->text().contains(QStringLiteral("Receipt")));
    QVERIFY(!history(desk)->isVisible());
}

void TestMemberPanel::aMaskedScreenShowsNobody()
{
    Desk desk;
    desk.workspace.execute(
        "INSERT INTO member_note (member_id, text, created_at) VALUES (2, 'Jonas moves', 1)");
    QTRY_VERIFY(desk.isSettled());
    desk.pane->setMasked(true);
    for (int column = 0; column < desk.table->model()->columnCount(); ++column)
        desk.table->horizontalHeader()->setSectionHidden(column, false);
    QTest::keyClicks(desk.search, QStringLiteral("bruck")); // searching goes on
    QTRY_COMPARE(desk.names().size(), 1);
    QTRY_VERIFY(desk.isSettled());
    desk.pane->showTarget({{QStringLiteral("member"), 2}});
    QTRY_VERIFY(history(desk)->isVisible() && desk.isSettled());
    history(desk)->findChild<uikit::ViewTabs*>()->setCurrentIndex(membersui::MemberHistory::NotesTab);
    desk.table->selectRow(0);
    QTest::keySequence(desk.table, QKeySequence::Copy);
    QStringList shown{QGuiApplication::clipboard()->text()};
    for (int column = 0; column < desk.table->model()->columnCount(); ++column) {
        const auto cell = desk.cell(0, column);
        shown << cell.text << cell.second << cell.toolTip;
        QVERIFY(cell.found.isEmpty());
    }
    for (auto* label : desk.pane->findChildren<QLabel*>())
        shown << label->text();
    const auto all = shown.join(u'\n');
    for (const char* secret : {"Jonas", "Brückner", "15112345678", "1512345678", "jonas@", "example.org"})
        QVERIFY2(!all.contains(QString::fromUtf8(secret)), secret);
    QCOMPARE(desk.names(), QStringList{QStringLiteral("J. B.")});
    // Nothing of it leaves by the screen either.
    desk.act(QStringLiteral("Export members…"));
    QVERIFY(desk.pane->findChild<uikit::MessageBar*>()->text().contains(QStringLiteral("masked")));
    QVERIFY(desk.dialogs.asked().isEmpty());
    desk.pane->setMasked(false);
    QTRY_COMPARE(desk.names(), QStringList{QStringLiteral("Jonas Brückner")});
    QTRY_VERIFY(says(desk, QStringLiteral("Jonas moves")));
}

QTEST_MAIN(TestMemberPanel)
#include "tst_memberpanel.moc"
