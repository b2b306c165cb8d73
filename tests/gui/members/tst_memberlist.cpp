// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memberdesk.h"

#include <uikit/accessibility.h>
#include <uikit/messagebar.h>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>

using namespace serai;
using test::Desk;

class TestMemberList : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init() { QSettings().clear(); }

    void marksWhatWasFound()
    {
        Desk desk;
        QTRY_VERIFY(desk.isSettled());
        QAbstractItemModelTester tester(desk.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTest::keyClicks(desk.search, QStringLiteral("BRUCK"));
        QTRY_COMPARE(desk.names(), QStringList{QStringLiteral("Jonas Brückner")});
        auto cell = desk.cell(0, 1);
        QCOMPARE(cell.found.size(), 1);
        QCOMPARE(cell.found[0].start, 6);
        QCOMPARE(cell.found[0].length, 5);
        desk.search->clear();
        QTest::keyClicks(desk.search, QStringLiteral("098470"));
        QTRY_COMPARE(desk.names(), QStringList{QStringLiteral("Priya Nair")});
        cell = desk.cell(0, 1);
        QVERIFY(cell.found.isEmpty());
        QVERIFY2(cell.second.startsWith(QStringLiteral("+91")), qPrintable(cell.second));
        QCOMPARE(cell.foundSecond.size(), 1);
        desk.search->clear();
        QTest::keyClicks(desk.search, QStringLiteral("20298"));
        QTRY_COMPARE(desk.names(), QStringList{QStringLiteral("佐藤 由美")});
        QCOMPARE(desk.cell(0, 1).second, QStringLiteral("order #20298"));
        QVERIFY(!desk.table->grab().isNull()); // paints marks
    }

    void filtersByChips()
    {
        Desk desk;
        QTRY_VERIFY(desk.isSettled());
        desk.act(QStringLiteral("Add filter"));
        desk.choose(QStringLiteral("Orders: at least 2"));
        QTRY_COMPARE(desk.names(), QStringList{QStringLiteral("Priya Nair")});
        QCOMPARE(desk.chips(), QStringList{QStringLiteral("Orders: at least 2")});
        for (auto* chip : desk.pane->findChildren<uikit::FilterChip*>()) {
            if (chip->kind() == uikit::FilterChip::Kind::On) {
                QTest::keyClick(chip, Qt::Key_Space); // changed in place
                break;
            }
        }
        desk.choose(QStringLiteral("Orders: at least 1"));
        QTRY_COMPARE(desk.names().size(), 2);
        desk.workspace.execute("UPDATE member SET name = 'Yumi' WHERE id = 3");
        for (auto* chip : desk.pane->findChildren<uikit::FilterChip*>()) {
            if (chip->kind() == uikit::FilterChip::Kind::On && chip->isVisible()) {
                QTest::keyClick(chip, Qt::Key_Backspace);
                break;
            }
        }
        QTRY_COMPARE(desk.names().size(), 3);
        QVERIFY(desk.chips().isEmpty());
    }

    void keepsAViewWithItsKey()
    {
        Desk desk;
        QTRY_VERIFY(desk.isSettled());
        desk.act(QStringLiteral("Add filter"));
        desk.choose(QStringLiteral("Orders: at least 1"));
        QTRY_COMPARE(desk.names().size(), 2);
        QTest::keyClicks(desk.search, QStringLiteral("yumi"));
        QTRY_COMPARE(desk.names().size(), 0);
        desk.search->clear();
        QTest::sendKeyEvent(QTest::Click, desk.search, Qt::Key_unknown, QStringLiteral("由"), Qt::NoModifier);
        QTRY_COMPARE(desk.names().size(), 1);
        desk.search->setFocus(); // keys of the pane work where the focus is in it
        QTRY_VERIFY(desk.search->hasFocus());
        desk.table->horizontalHeader()->setSectionHidden(4, true);
        desk.dialogs.answerText(QStringLiteral("Yumi's"));
        desk.act(QStringLiteral("Save as view…"));
        QTRY_COMPARE(desk.tabs->count(), 2);
        QTRY_COMPARE(desk.tabs->currentIndex(), 1);
        QTest::keyClick(desk.pane.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(desk.names().size(), 3); // the view has taken its search and filters along
        QVERIFY(desk.search->text().isEmpty());
        QVERIFY(desk.chips().isEmpty());
        desk.table->horizontalHeader()->setSectionHidden(4, false);
        QTest::keyClick(desk.pane.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(desk.names(), QStringList{QStringLiteral("佐藤 由美")});
        QCOMPARE(desk.search->text(), QStringLiteral("由"));
        QCOMPARE(desk.chips(), QStringList{QStringLiteral("Orders: at least 1")});
        QVERIFY(desk.table->horizontalHeader()->isSectionHidden(4));
        desk.act(QStringLiteral("Remove view"));
        QTRY_COMPARE(desk.workspace.number("SELECT count(*) FROM member_view"), 0);
        QTRY_VERIFY(desk.offersUndo());
        desk.undo();
        QTRY_COMPARE(desk.workspace.number("SELECT count(*) FROM member_view"), 1);
        QVERIFY(desk.dialogs.unexpected().isEmpty());
    }

    void sortsWhereItSaysSo()
    {
        Desk desk;
        QTRY_VERIFY(desk.isSettled());
        desk.workspace.execute("INSERT INTO message_received (member_id, at, kind) VALUES "
                               "(2, 1799000000000, 'text'), (1, 1700000000000, 'text')");
        auto* head = desk.table->horizontalHeader();
        QCOMPARE(head->sortIndicatorSection(), 3); // last order
        const auto byOrder = desk.names();
        const auto titles = [&](int column) {
            return desk.table->model()->headerData(column, Qt::Horizontal).toString();
        };
        QCOMPARE(titles(9), QStringLiteral("Last active"));
        head->setSortIndicator(9, Qt::DescendingOrder);
        const QStringList byActivity{
            QStringLiteral("Jonas Brückner"), QStringLiteral("佐藤 由美"), QStringLiteral("Priya Nair")};
        QTRY_COMPARE(desk.names(), byActivity);
        head->setSortIndicator(9, Qt::AscendingOrder);
        QTRY_COMPARE(desk.names(), QStringList(byActivity.crbegin(), byActivity.crend()));
        // A heading that does not sort leaves the list and the arrow alone.
        head->setSortIndicator(2, Qt::AscendingOrder);
        QCOMPARE(titles(2), QStringLiteral("Level"));
        QCOMPARE(head->sortIndicatorSection(), 9);
        QTRY_VERIFY(desk.isSettled());
        QCOMPARE(desk.names(), QStringList(byActivity.crbegin(), byActivity.crend()));
        for (const auto& column : desk.model()->columns()) // every arrow has a sort behind it
            QVERIFY2(!column.sortable || members::memberSortFromKey(column.key), qPrintable(column.key));
        head->setSortIndicator(3, Qt::DescendingOrder);
        QTRY_COMPARE(desk.names(), byOrder);
    }

    void editsACellInPlace()
    {
        Desk desk;
        QTRY_VERIFY(desk.isSettled());
        desk.table->setFocus();
        desk.table->setCurrentIndex(desk.table->model()->index(1, 1)); // Priya
        QTest::keyClick(desk.table, Qt::Key_F2);
        auto* editor = desk.table->viewport()->findChild<QLineEdit*>();
        QTRY_VERIFY(editor && editor->isVisible());
        QCOMPARE(editor->text(), QStringLiteral("Priya Nair"));
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, QStringLiteral("Priya Menon"));
        QTest::keyClick(editor, Qt::Key_Tab); // keeps it and goes on to the level
        QTRY_COMPARE(desk.workspace.number("SELECT count(*) FROM member WHERE name = 'Priya Menon'"), 1);
        QTRY_COMPARE(editor->text(), QStringLiteral("Gold"));
        QVERIFY(editor->isVisible());
        QTest::keyClicks(editor, QStringLiteral("Silver"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
        QTRY_VERIFY(desk.names().contains(QStringLiteral("Priya Menon")));
        QTRY_VERIFY(desk.offersUndo());
        desk.undo();
        QTRY_COMPARE(
            desk.workspace.number("SELECT count(*) FROM member WHERE name = 'Priya Nair' AND level = 'Gold'"),
            1);
    }

    void actsOnAllMatchesWithUndo()
    {
        Desk desk;
        QTRY_VERIFY(desk.isSettled());
        QTest::keyClicks(desk.search, QStringLiteral("a"));
        QTRY_COMPARE(desk.names().size(), 2);
        desk.model()->setAllChecked(true);
        desk.dialogs.answerText(QStringLiteral("brass"));
        desk.act(QStringLiteral("Tag members…"));
        QTRY_COMPARE(desk.workspace.number("SELECT count(*) FROM member_tag"), 2);
        QVERIFY2(desk.dialogs.asked().join(u' ').contains(QStringLiteral("2")), "the number is named");
        QTRY_VERIFY(desk.offersUndo());
        desk.undo();
        QTRY_COMPARE(desk.workspace.number("SELECT count(*) FROM member_tag"), 0);
        desk.dialogs.answerYes(true);
        desk.table->setFocus();
        QTest::keyClick(desk.table, Qt::Key_Delete);
        QTRY_COMPARE(desk.workspace.number("SELECT count(*) FROM member"), 1);
        QTRY_VERIFY(desk.offersUndoOf(QStringLiteral("deleted")));
        desk.undo();
        QTRY_COMPARE(desk.workspace.number("SELECT count(*) FROM member"), 3);
        QCOMPARE(desk.workspace.number("SELECT count(*) FROM shop_order"), 3);
        QTRY_COMPARE(desk.names().size(), 2);
        QVERIFY(desk.dialogs.unexpected().isEmpty());
    }

    void exportsWhatIsChecked()
    {
        Desk desk;
        QTRY_VERIFY(desk.isSettled());
        desk.model()->setAllChecked(true);
        const auto path = desk.workspace.filePath(QStringLiteral("out.csv"));
        desk.dialogs.answerPath(path);
        desk.act(QStringLiteral("Export members…"));
        QTRY_COMPARE(desk.workspace.number("SELECT count(*) FROM disclosure"), 1);
        QFile file(path);
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 4);
        QTRY_VERIFY(desk.pane->findChild<uikit::MessageBar*>()->text().contains(QStringLiteral("exported")));
    }

    void saysWhereAPersonStands()
    {
        Desk desk;
        const auto rule = segments::parseRule(
            QByteArray(R"({"all": [{"fact": "orders", "measure": "count", "op": ">=", "value": 2}]})"), {});
        QVERIFY(await(desk.segments.save(QStringLiteral("Repeat buyers"), *rule, false)));
        QTRY_VERIFY(desk.isSettled());
        desk.pane->showTarget({{QStringLiteral("member"), 1}});
        const auto says = [&](const QString& text) {
            for (auto* label : desk.pane->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(text))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says(QStringLiteral("R5 F2")));
        uikit::FilterChip* chip = nullptr;
        for (auto* each : desk.pane->findChildren<uikit::FilterChip*>()) {
            if (each->text() == QStringLiteral("Repeat buyers"))
                chip = each;
        }
        QVERIFY(chip);
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_VERIFY(says(QStringLiteral(": 2"))); // the row with the member's value
        QCOMPARE(uikit::accessibilityProblems(desk.pane.get()).join(u'\n'), QString());
    }

    void erasesAfterTheNumberIsTyped()
    {
        Desk desk;
        QTRY_VERIFY(desk.isSettled());
        desk.table->setCurrentIndex(desk.table->model()->index(1, 1));
        desk.dialogs.answerYes(true);
        desk.dialogs.answerText(QStringLiteral("asked by e-mail"));
        QTest::keyClick(desk.table, Qt::Key_Menu);
        desk.choose(QStringLiteral("Erase for good…"));
        QTRY_COMPARE(desk.workspace.number("SELECT count(*) FROM member"), 2);
        const auto* bar = desk.pane->findChild<uikit::MessageBar*>();
        QTRY_VERIFY(bar->text().contains(QStringLiteral("Receipt")));
        QCOMPARE(bar->severity(), uikit::Severity::Positive);
        QTRY_COMPARE(desk.names().size(), 2);
    }

    void anErasureThatProvesNothingSaysWhere()
    {
        Desk desk;
        QVERIFY(await(desk.workspace.store().backupTo(desk.workspace.path() + QStringLiteral(".before-v7"))));
        desk.workspace.execute(
            "INSERT INTO member_note (member_id, text, created_at) VALUES (3, 'knows Priya "
            "Nair, +919847005512', 1)");
        QTRY_VERIFY(desk.isSettled());
        desk.table->setCurrentIndex(desk.table->model()->index(1, 1)); // Priya
        desk.dialogs.answerYes(true);
        desk.dialogs.answerText(QStringLiteral("asked by e-mail"));
        QTest::keyClick(desk.table, Qt::Key_Menu);
        desk.choose(QStringLiteral("Erase for good…"));
        const auto* bar = desk.pane->findChild<uikit::MessageBar*>();
        QTRY_VERIFY(bar->text().contains(QStringLiteral("Receipt")));
        QCOMPARE(bar->severity(), uikit::Severity::Caution);
        QVERIFY2(bar->text().contains(QStringLiteral(".before-v7")), qPrintable(bar->text())); // the copy
        QVERIFY2(bar->text().contains(QStringLiteral("[erased]")), qPrintable(bar->text())); // the note
    }
};

QTEST_MAIN(TestMemberList)
#include "tst_memberlist.moc"
