// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overlappage.h"
#include "paneshop.h"

#include <charts/chartview.h>
#include <uikit/accessibility.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace serai;
using test::actionOf;
using test::button;
using test::mentions;
using test::PaneShop;
using test::says;

/// What can be done with a saved segment.
class TestSegmentPages : public QObject
{
    Q_OBJECT

    static constexpr char germans[] = R"({"all":[{"field":"country","op":"is","value":"DE"}]})";
    static constexpr char regulars[] =
        R"({"all":[{"fact":"orders","measure":"count","op":">=","value":11}]})";

private slots:

    void foldersSortTheList()
    {
        PaneShop shop;
        shop.save(QStringLiteral("Germans"), germans);
        shop.save(QStringLiteral("Regulars"), regulars);
        const auto pane = shop.makePane();
        auto* choice = pane->findChild<QComboBox*>();
        QTRY_COMPARE(choice->currentText(), QStringLiteral("Germans"));
        QTRY_VERIFY(pane->isSettled());
        shop.dialogs.answerText(QStringLiteral("Europe"));
        actionOf(pane.get(), QStringLiteral("Move to a folder…"))->trigger();
        QTRY_VERIFY(choice->findText(QStringLiteral("Europe")) > 0);
        QTRY_COMPARE(choice->currentText(), QStringLiteral("Germans"));
        QVERIFY(!choice->model()
                     ->flags(choice->model()->index(choice->findText(QStringLiteral("Europe")), 0))
                     .testFlag(Qt::ItemIsEnabled)); // a heading
        QVERIFY(choice->findText(QStringLiteral("Regulars")) < choice->findText(QStringLiteral("Europe")));
        actionOf(pane.get(), QStringLiteral("Take out of its folder"))->trigger();
        QTRY_COMPARE(choice->findText(QStringLiteral("Europe")), -1);
        QVERIFY(shop.dialogs.unexpected().isEmpty());
    }

    /// The acts of \a folder in the menu "Folders".
    static QMenu* folderMenu(QWidget* pane, const QString& folder)
    {
        for (auto* menu : pane->findChildren<QMenu*>()) {
            if (menu->title() != QStringLiteral("Folders"))
                continue;
            emit menu->aboutToShow();
            for (auto* act : menu->actions()) {
                if (act->menu() && act->text().startsWith(folder))
                    return act->menu();
            }
        }
        return nullptr;
    }

    void foldersAreRenamedAndDeleted()
    {
        PaneShop shop;
        const auto folder = *await(shop.segments.createFolder(QStringLiteral("Europe")));
        const auto id = shop.save(QStringLiteral("Germans"), germans);
        QVERIFY(await(shop.segments.moveToFolder(id, folder)));
        QVERIFY(await(shop.segments.createFolder(QStringLiteral("Empty"))));
        const auto pane = shop.makePane();
        auto* choice = pane->findChild<QComboBox*>();
        QTRY_VERIFY(choice->findText(QStringLiteral("Europe")) > 0);
        QCOMPARE(choice->findText(QStringLiteral("Empty")), -1); // nothing to choose in it
        const auto folders = [&](const char* name) {
            return shop.workspace.number(
                qPrintable(QStringLiteral("SELECT count(*) FROM segment_folder WHERE name = '%1'")
                               .arg(QString::fromLatin1(name))));
        };

        shop.dialogs.answerText(QStringLiteral("Old world"));
        folderMenu(pane.get(), QStringLiteral("Europe"))->actions().first()->trigger();
        QTRY_VERIFY(choice->findText(QStringLiteral("Old world")) > 0);
        // Something else is done meanwhile, elsewhere: the bar takes back what it is about.
        QTRY_VERIFY(button(pane.get(), QStringLiteral("Undo rename")));
        QVERIFY(await(shop.segments.acts())); // reads are in order: the pane has read them too
        QVERIFY(await(shop.segments.createFolder(QStringLiteral("Meanwhile"))));
        QTest::mouseClick(button(pane.get(), QStringLiteral("Undo rename")), Qt::LeftButton);
        QTRY_VERIFY(choice->findText(QStringLiteral("Europe")) > 0);
        QCOMPARE(folders("Meanwhile"), 1);

        folderMenu(pane.get(), QStringLiteral("Empty"))->actions().last()->trigger();
        QTRY_COMPARE(folders("Empty"), 0);
        folderMenu(pane.get(), QStringLiteral("Europe"))->actions().last()->trigger();
        QTRY_COMPARE(folders("Europe"), 0);
        QTRY_COMPARE(choice->findText(QStringLiteral("Europe")), -1);
        QVERIFY(choice->findText(QStringLiteral("Germans")) > 0); // its segments stay
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("Europe")));
        QTest::mouseClick(button(pane.get(), QStringLiteral("Undo delete")), Qt::LeftButton);
        QTRY_VERIFY(choice->findText(QStringLiteral("Europe")) > 0);
        QCOMPARE(shop.workspace.number("SELECT count(*) FROM segment WHERE folder_id IS NOT NULL"), 1);
        QVERIFY(shop.dialogs.unexpected().isEmpty()); // deleting asks nobody
    }

    void keysReachTheFolderOfTheSegment()
    {
        PaneShop shop;
        shop.save(QStringLiteral("Germans"), germans);
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        auto* choice = pane->findChild<QComboBox*>();
        QTRY_COMPARE(choice->currentText(), QStringLiteral("Germans"));
        pane->setFocus();
        for (const char* act : {"Rename its folder…", "Delete its folder", "Take out of its folder"})
            QVERIFY2(!actionOf(pane.get(), QString::fromUtf8(act))->isEnabled(), act); // it is in none
        shop.dialogs.answerText(QStringLiteral("Europe"));
        QTest::keyClick(pane.get(), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(choice->findText(QStringLiteral("Europe")) > 0);
        shop.dialogs.answerText(QStringLiteral("EU"));
        QTest::keyClick(pane.get(), Qt::Key_F2, Qt::ShiftModifier);
        QTRY_VERIFY(choice->findText(QStringLiteral("EU")) > 0);
        QTest::keyClick(
            pane.get(), Qt::Key_Backspace, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(shop.workspace.number("SELECT count(*) FROM segment_folder"), 0);
        QTRY_COMPARE(choice->findText(QStringLiteral("EU")), -1);
    }

    void undoOfAMoveTakesTheNewFolderBack()
    {
        PaneShop shop;
        shop.save(QStringLiteral("Germans"), germans);
        const auto pane = shop.makePane();
        QTRY_COMPARE(pane->findChild<QComboBox*>()->currentText(), QStringLiteral("Germans"));
        shop.dialogs.answerText(QStringLiteral("Europe"));
        actionOf(pane.get(), QStringLiteral("Move to a folder…"))->trigger();
        QTRY_VERIFY(button(pane.get(), QStringLiteral("Undo move")));
        QCOMPARE(shop.workspace.number("SELECT count(*) FROM segment_folder"), 1);
        QTest::mouseClick(button(pane.get(), QStringLiteral("Undo move")), Qt::LeftButton);
        QTRY_COMPARE(shop.workspace.number("SELECT count(*) FROM segment_folder"), 0);
        QCOMPARE(shop.workspace.number("SELECT count(*) FROM segment WHERE folder_id IS NULL"), 1);
    }

    void straightToACampaign()
    {
        PaneShop shop;
        shop.workspace.execute("INSERT INTO member_identity (member_id, kind, value, created_at) SELECT id, "
                               "'phone', '+49151' || (10000000 + id), 0 FROM member");
        shop.workspace.execute("INSERT INTO consent_event (member_id, channel, purpose, state, source, at) "
                               "SELECT id, 'whatsapp', 'marketing', 'granted', 'test', 0 FROM member");
        const auto saved = shop.save(QStringLiteral("Germans"), germans);
        const auto pane = shop.makePane();
        QTRY_VERIFY(says(pane.get(), QStringLiteral("10")));
        QSignalSpy opened(&shop.navigator, &uikit::Navigator::openRequested);
        QTest::mouseClick(button(pane.get(), QStringLiteral("Write to 10 member(s)")), Qt::LeftButton);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), QStringLiteral("campaigns"));
        QCOMPARE(opened[0][1].toMap()[QStringLiteral("newForSegment")].toLongLong(), saved.value);
        // A rule that is not saved yet is saved on the way.
        actionOf(pane.get(), QStringLiteral("New segment"))->trigger();
        QTRY_VERIFY(says(pane.get(), QStringLiteral("20")));
        shop.dialogs.answerText(QStringLiteral("Everybody"));
        pane->setFocus();
        QTest::keyClick(pane.get(), Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(opened.size(), 2);
        QCOMPARE(shop.dialogs.asked().last(), QStringLiteral("Save the segment, to write to its members"));
        QCOMPARE(shop.workspace.number("SELECT id FROM segment WHERE name = 'Everybody'"),
            opened[1][1].toMap()[QStringLiteral("newForSegment")].toLongLong());
    }

    void splitsIntoPartsThatStay()
    {
        PaneShop shop;
        shop.save(QStringLiteral("Germans"), germans);
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        QTest::mouseClick(button(pane.get(), QStringLiteral("Split A/B")), Qt::LeftButton);
        QTRY_VERIFY(button(pane.get(), QStringLiteral("Split")));
        QVERIFY(mentions(pane.get(), QStringLiteral("A: 50.0 %, B: 50.0 %")));
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("10 member(s) now")));
        QCOMPARE(uikit::accessibilityProblems(pane.get()).join(u'\n'), QString());
        QTest::mouseClick(button(pane.get(), QStringLiteral("Split")), Qt::LeftButton);
        QTRY_COMPARE(shop.workspace.number("SELECT count(*) FROM segment"), 3);
        QTRY_VERIFY(button(pane.get(), QStringLiteral("Split"))->hasFocus()); // and not the rail at the side
        QTRY_VERIFY(button(pane.get(), QStringLiteral("Remove split")));
        const auto people = [&pane] {
            int sum = 0;
            for (const auto* label : pane->findChildren<QLabel*>()) {
                if (label->isVisibleTo(pane.get()) && label->text().endsWith(QStringLiteral(" member(s)"))
                    && !label->text().contains(u'%'))
                    sum += label->text().section(u' ', 0, 0).toInt();
            }
            return sum;
        };
        QTRY_COMPARE(people(), 10); // both parts together
        shop.dialogs.answerYes(true);
        QTest::mouseClick(button(pane.get(), QStringLiteral("Remove split")), Qt::LeftButton);
        QTRY_COMPARE(shop.workspace.number("SELECT count(*) FROM segment"), 1);
        QVERIFY(shop.dialogs.unexpected().isEmpty());
    }

    void overlapPartsBecomeRules()
    {
        PaneShop shop;
        shop.save(QStringLiteral("Germans"), germans); // 1, 3, … 19
        shop.save(QStringLiteral("Regulars"), regulars); // 11 … 20
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        QTest::mouseClick(button(pane.get(), QStringLiteral("Overlap")), Qt::LeftButton);
        auto* list = pane->findChild<QListWidget*>();
        QTRY_VERIFY(list && list->count() == 2);
        list->item(0)->setCheckState(Qt::Checked);
        list->item(1)->setCheckState(Qt::Checked);
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("15 of 20 members")));
        QCOMPARE(uikit::accessibilityProblems(pane.get()).join(u'\n'), QString());
        auto* parts = pane->findChildren<QTableWidget*>().last();
        QCOMPARE(parts->rowCount(), 3); // five each: both, only the one, only the other
        parts->selectRow(0);
        QTest::mouseClick(button(pane.get(), QStringLiteral("Take over as a rule")), Qt::LeftButton);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("5")));
    }

    void escapeLeavesAPageAndItsKeysDoNotReachTheRule()
    {
        PaneShop shop;
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        const auto rows = [&] { return pane->findChildren<QWidget*>(QStringLiteral("subject")).size(); };
        QTest::keyClick(pane.get(), Qt::Key_E, Qt::ControlModifier);
        auto* columns = pane->findChild<QListWidget*>();
        QTRY_VERIFY(columns && columns->count() > 10 && QApplication::focusWidget() == columns);
        QTest::keyClick(columns, Qt::Key_Return, Qt::ControlModifier); // adds a rule, on the page behind
        QCoreApplication::sendPostedEvents();
        QCOMPARE(rows(), 0);
        auto* up = button(pane.get(), QStringLiteral("Move up"));
        QVERIFY(!up->isEnabled()); // the first one goes no further
        QTest::keyClick(columns, Qt::Key_Down);
        QTRY_VERIFY(up->isEnabled());
        const auto second = columns->item(1)->text();
        QTest::mouseClick(up, Qt::LeftButton);
        QCOMPARE(columns->item(0)->text(), second);
        QTest::mouseClick(button(pane.get(), QStringLiteral("Choose none")), Qt::LeftButton);
        columns->item(1)->setCheckState(Qt::Checked);
        columns->setFocus();
        QTest::keyClick(columns, Qt::Key_Escape);
        QVERIFY(!columns->isVisible());
        QTest::keyClick(
            pane.get(), Qt::Key_E, Qt::ControlModifier); // what was chosen is still there, in its order
        QTRY_COMPARE(QApplication::focusWidget(), columns);
        QTRY_COMPARE(columns->item(0)->text(), second);
        QCOMPARE(columns->item(0)->checkState(), Qt::Unchecked);
        QCOMPARE(columns->item(1)->checkState(), Qt::Checked);
    }

    void sixLieOverEachOtherAndSevenAreRefused()
    {
        PaneShop shop;
        for (int i = 1; i <= 7; ++i)
            shop.save(QStringLiteral("At least %1").arg(i),
                QStringLiteral(R"({"all":[{"fact":"orders","measure":"count","op":">=","value":%1}]})")
                    .arg(i)
                    .toUtf8());
        segmentsui::OverlapPage page(shop.segments, shop.workspace.clock, nullptr);
        page.start(*await(shop.segments.list()), SegmentId(), std::nullopt);
        page.show();
        auto* list = page.findChild<QListWidget*>();
        for (int i = 0; i < 6; ++i)
            list->item(i)->setCheckState(Qt::Checked);
        QTRY_VERIFY(mentions(&page, QStringLiteral("of 20 members")));
        QCOMPARE(page.findChildren<QTableWidget*>().first()->rowCount(), 6);
        list->item(6)->setCheckState(Qt::Checked);
        QTRY_VERIFY(mentions(&page, QStringLiteral("At most 6 segments")));
        list->item(0)->setCheckState(Qt::Unchecked);
        QTRY_VERIFY(mentions(&page, QStringLiteral("of 20 members")));
    }

    void everyPartOfAnOverlapHasItsRule()
    {
        PaneShop shop;
        const auto first = shop.save(QStringLiteral("Germans"), germans);
        const auto open = segments::parseRule(QByteArray(regulars), QStringLiteral("open"));
        segmentsui::OverlapPage page(shop.segments, shop.workspace.clock, nullptr);
        const auto source = segments::Source::of(*open, QStringLiteral("The rule on screen"));
        page.start(*await(shop.segments.list()), first, source);
        page.show();
        QTRY_VERIFY(mentions(&page, QStringLiteral("15 of 20 members")));
        const auto overlap =
            await(shop.segments.overlap({source, segments::Source::of(first)}, test::someNowMs));
        QVERIFY(overlap.has_value());
        for (quint32 mask = 1; mask < 4; ++mask) {
            const auto counted = await(shop.segments.count(page.ruleOf(mask), test::someNowMs));
            QVERIFY2(counted.has_value(), qPrintable(counted ? QString() : toText(counted.error())));
            QCOMPARE(counted->matched, overlap->exactly[mask]);
        }
    }

    void sizesOfPastDaysAreReckoned()
    {
        PaneShop shop;
        shop.save(QStringLiteral("Regulars"), regulars);
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        auto* chart = pane->findChild<charts::ChartView*>();
        QTRY_VERIFY(chart->spec().note.startsWith(QStringLiteral("Highest: 10 on")));
        QCOMPARE(chart->spec().series.front().values.size(), chart->spec().labels.size());
        QVERIFY(chart->spec().labels.size() > 20);
        QVERIFY(chart->spec().series.front().values.front() < 10); // the orders came in these weeks
    }

    void aRuleOfTodayHasNoPast()
    {
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Germans"), germans);
        const auto pane = shop.makePane();
        pane->showTarget({{QStringLiteral("segment"), id.value}});
        QTRY_VERIFY(says(pane.get(), QStringLiteral("Live")) && says(pane.get(), QStringLiteral("10")));
        auto* chart = pane->findChild<charts::ChartView*>();
        QTRY_VERIFY(!chart->isVisibleTo(pane.get()));
        shop.workspace.execute("INSERT INTO segment_size SELECT id, '2026-10-31', 7, 6 FROM segment UNION "
                               "SELECT id, '2026-11-01', 8, 6 FROM segment");
        pane->showTarget({{QStringLiteral("segment"), id.value}});
        QTRY_VERIFY(chart->isVisibleTo(pane.get())); // what was counted is no guess
        QVERIFY(!button<QPushButton>(pane.get(), QStringLiteral("Reckon past days")));
        QGuiApplication::clipboard()->setText(QString::fromUtf8(regulars));
        actionOf(pane.get(), QStringLiteral("Paste rule"))->trigger();
        QTRY_VERIFY(button<QPushButton>(pane.get(), QStringLiteral("Reckon past days")));
    }

    void actsOnAHiddenSegmentSleep()
    {
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Germans"), germans);
        shop.save(QStringLiteral("Regulars"), regulars);
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        const auto awake = [&pane] {
            QStringList names;
            for (const char* name : {"Delete segment", "Rename…", "Save segment", "Paste rule", "Add rule"}) {
                if (actionOf(pane.get(), QString::fromUtf8(name))->isEnabled())
                    names << QString::fromUtf8(name);
            }
            return names;
        };
        QCOMPARE(awake().size(), 5);
        for (const char* page : {"Overlap", "Split A/B", "Export members…"}) {
            actionOf(pane.get(), QString::fromUtf8(page))->trigger();
            QCOMPARE(awake().join(u' '), QString());
            pane->showTarget({{QStringLiteral("segment"), id.value}}); // leads away from the page
            QCOMPARE(awake().size(), 5);
        }
    }

    void countedAndReckonedDaysChange()
    {
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Regulars"), regulars);
        shop.workspace.execute("INSERT INTO segment_size SELECT id, '2026-10-31', 7, 6 FROM segment UNION "
                               "SELECT id, '2026-11-01', 8, 6 FROM segment");
        const auto pane = shop.makePane();
        pane->showTarget({{QStringLiteral("segment"), id.value}});
        auto* chart = pane->findChild<charts::ChartView*>();
        const auto first = [chart] { return chart->spec().series.value(0).values.value(0); };
        QTRY_COMPARE(first(), 7.0);
        QVERIFY(mentions(pane.get(), QStringLiteral("as counted on each day")));
        auto* link = button<QPushButton>(pane.get(), QStringLiteral("Reckon past days"));
        QVERIFY(link);
        link->click();
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("this rule reckoned for past days")));
        QVERIFY(chart->spec().labels.size() > 20);
        QCOMPARE(link->text(), QStringLiteral("Counted days"));
        link->click();
        QTRY_COMPARE(first(), 7.0);
        QVERIFY(mentions(pane.get(), QStringLiteral("as counted on each day")));
        QCOMPARE(link->text(), QStringLiteral("Reckon past days"));
        link->click();
        link->click(); // before there is an answer
        QTRY_COMPARE(link->text(), QStringLiteral("Reckon past days"));
        QCOMPARE(first(), 7.0);
        // An edited rule was never counted on these days.
        button<QAbstractButton>(pane.get(), QStringLiteral("Add rule"))->click();
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("of the saved rule, as counted on each day")));
        link->click();
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("this rule reckoned for past days")));
        link->click();
        QTRY_COMPARE(first(), 7.0);
        QVERIFY(mentions(pane.get(), QStringLiteral("of the saved rule, as counted on each day")));
    }

    void removalOfAUsedSegmentIsRefused()
    {
        PaneShop shop;
        const auto used = shop.save(QStringLiteral("Germans"), germans);
        shop.save(QStringLiteral("Others"),
            QStringLiteral(R"({"all":[{"segment":"%1","op":"not in"}]})").arg(used.value).toUtf8());
        const auto pane = shop.makePane();
        pane->showTarget({{QStringLiteral("segment"), used.value}});
        QTRY_VERIFY(says(pane.get(), QStringLiteral("Rule of a segment")));
        shop.dialogs.answerYes(true);
        actionOf(pane.get(), QStringLiteral("Delete segment"))->trigger();
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("“Germans” was not deleted")));
        QVERIFY(mentions(pane.get(), QStringLiteral("Others")));
        QCOMPARE(shop.workspace.number("SELECT count(*) FROM segment"), 2);
        // What was refused here is not about the page that opens next.
        actionOf(pane.get(), QStringLiteral("Overlap"))->trigger();
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("Overlap")));
        QVERIFY(!mentions(pane.get(), QStringLiteral("was not deleted")));
    }
};

QTEST_MAIN(TestSegmentPages)
#include "tst_segmentpages.moc"
