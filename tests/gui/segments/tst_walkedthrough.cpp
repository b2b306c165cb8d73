// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paneshop.h"

#include <uikit/messagebar.h>
#include <uikit/undobar.h>

#include <QApplication>
#include <QComboBox>
#include <QJsonObject>

using namespace serai;
using namespace serai::test;

/// What people stumbled over who walked through the pane from one segment to the next.
class TestWalkedThrough : public QObject
{
    Q_OBJECT

    static void open(segmentsui::SegmentsPane* pane, SegmentId id, const char* value)
    {
        pane->showTarget({{QStringLiteral("segment"), id.value}});
        QTRY_VERIFY(pane->isSettled() && edit(pane) && edit(pane)->text() == QString::fromLatin1(value));
    }

    static void pressUndo(QWidget* on) { QTest::keyClick(on, Qt::Key_Z, Qt::ControlModifier); }

    static uikit::UndoBar* barOf(QWidget* pane) { return pane->findChild<uikit::UndoBar*>(); }

    static uikit::MessageBar* messageOf(QWidget* pane) { return pane->findChild<uikit::MessageBar*>(); }

    static QString openName(QWidget* pane) { return pane->findChild<QComboBox*>()->currentText(); }

    /// Two segments, the first of which is open.
    struct Two
    {
        PaneShop shop;
        SegmentId first = shop.save(QStringLiteral("Regulars"), atLeast(2));
        SegmentId second = shop.save(QStringLiteral("Some"), atLeast(3));
        std::unique_ptr<segmentsui::SegmentsPane> pane = opened(shop, first);

        void run(const char* act) { actionOf(pane.get(), QString::fromUtf8(act))->trigger(); }
    };

private slots:

    void everyRuleThatWasLeftComesBackWithItsSegment()
    {
        Two made;
        auto* pane = made.pane.get();
        type(edit(pane), QStringLiteral("7"));
        open(pane, made.second, "3");
        type(edit(pane), QStringLiteral("8"));
        open(pane, made.first, "7");
        QCOMPARE(stateOf(pane), QStringLiteral("Live, edited"));
        open(pane, made.second, "8");
        QCOMPARE(stateOf(pane), QStringLiteral("Live, edited"));
        // What was saved is no rule that was left.
        made.run("Save segment");
        QTRY_COMPARE(stateOf(pane), QStringLiteral("Live"));
        open(pane, made.first, "7");
        button(pane, QStringLiteral("Discard changes"))->click();
        QTRY_COMPARE(edit(pane)->text(), QStringLiteral("2"));
        open(pane, made.second, "8");
        QCOMPARE(stateOf(pane), QStringLiteral("Live"));
        open(pane, made.first, "2");
        QCOMPARE(stateOf(pane), QStringLiteral("Live"));
    }

    void whatWasSavedMeanwhileIsNotOffered()
    {
        Two made;
        auto* pane = made.pane.get();
        type(edit(pane), QStringLiteral("7"));
        made.run("Save segment");
        open(pane, made.second, "3"); // before there is an answer
        QTRY_VERIFY(ruleOf(made.shop, made.first).contains("7"));
        QTRY_VERIFY(!barOf(pane)->isVisible());
        open(pane, made.first, "7");
        QCOMPARE(stateOf(pane), QStringLiteral("Live"));
        QVERIFY(!barOf(pane)->isVisible());
    }

    void aNewRuleIsOfferedWhereANewOneBegins()
    {
        Two made;
        auto* pane = made.pane.get();
        made.run("New segment");
        QVERIFY(!barOf(pane)->isVisible());
        const auto rule = QJsonDocument::fromJson(atLeast(9)).object();
        pane->showTarget({{QStringLiteral("rule"), rule}});
        QTRY_VERIFY(edit(pane) && edit(pane)->text() == QStringLiteral("9"));
        open(pane, made.first, "2");
        barOf(pane)->dismiss();
        type(edit(pane), QStringLiteral("7"));
        made.run("New segment");
        QVERIFY(says(pane, QStringLiteral("The new rule was not saved")));
        button(pane, QStringLiteral("Bring back"))->click();
        QTRY_VERIFY(edit(pane) && edit(pane)->text() == QStringLiteral("9"));
        QVERIFY(says(pane, QStringLiteral("not saved")));
        open(pane, made.first, "7"); // and that of the segment is not lost either
        // Saved, it is not offered any more.
        made.run("New segment");
        button(pane, QStringLiteral("Bring back"))->click();
        made.shop.dialogs.answerText(QStringLiteral("Nine"));
        made.run("Save segment");
        QTRY_COMPARE(openName(pane), QStringLiteral("Nine"));
        QTRY_VERIFY(pane->isSettled());
        barOf(pane)->dismiss();
        made.run("New segment");
        QVERIFY(!barOf(pane)->isVisible());
    }

    void anEditedRuleComesBackWithItsDeletedSegment()
    {
        Two made;
        auto* pane = made.pane.get();
        type(edit(pane), QStringLiteral("7"));
        made.run("Delete segment");
        QTRY_VERIFY(button(pane, QStringLiteral("Undo delete")));
        button(pane, QStringLiteral("Undo delete"))->click();
        QTRY_VERIFY(edit(pane) && edit(pane)->text() == QStringLiteral("7"));
        QTRY_COMPARE(stateOf(pane), QStringLiteral("Live, edited"));
    }

    void theKeyForUndoIsThatOfTheBar()
    {
        Two made;
        auto* pane = made.pane.get();
        type(edit(pane), QStringLiteral("7")); // the keyboard stays in it
        made.shop.dialogs.answerText(QStringLiteral("Renamed"));
        made.run("Rename…");
        QTRY_VERIFY(button(pane, QStringLiteral("Undo rename")));
        QTRY_COMPARE(openName(pane), QStringLiteral("Renamed"));
        pressUndo(edit(pane));
        QTRY_COMPARE(openName(pane), QStringLiteral("Regulars"));
        QCOMPARE(edit(pane)->text(), QStringLiteral("7"));
        QVERIFY(!barOf(pane)->isVisible());
        pressUndo(edit(pane)); // and again that of the rule
        QTRY_COMPARE(edit(pane)->text(), QStringLiteral("2"));
        QCOMPARE(openName(pane), QStringLiteral("Regulars"));
    }

    void theKeyReachesTheBarFromABoxOfANumber()
    {
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Regulars"),
            R"({"all":[{"fact":"orders","measure":"count","op":">=","value":2,
                "window":{"last":9,"unit":"days"}}]})");
        const auto pane = opened(shop, id);
        QVERIFY(pane);
        auto* days = edit(pane.get(), "qt_spinbox_lineedit")->parentWidget();
        days->setFocus();
        QTest::keyClicks(days, QStringLiteral("5"));
        const auto shown = [&] { return edit(pane.get(), "qt_spinbox_lineedit")->text(); };
        const auto typed = shown();
        QVERIFY(typed != QStringLiteral("9"));
        shop.dialogs.answerText(QStringLiteral("Renamed"));
        actionOf(pane.get(), QStringLiteral("Rename…"))->trigger();
        QTRY_VERIFY(button(pane.get(), QStringLiteral("Undo rename")));
        QTRY_COMPARE(openName(pane.get()), QStringLiteral("Renamed"));
        pressUndo(days);
        QTRY_COMPARE(openName(pane.get()), QStringLiteral("Regulars"));
        QCOMPARE(shown(), typed);
        pressUndo(days);
        QTRY_COMPARE(shown(), QStringLiteral("9"));
    }

    /// What is newer than the bar is taken back first.
    void aChangeOfTheRuleTakesTheKeyBack()
    {
        Two made;
        auto* pane = made.pane.get();
        made.shop.dialogs.answerText(QStringLiteral("Renamed"));
        made.run("Rename…");
        QTRY_VERIFY(button(pane, QStringLiteral("Undo rename")));
        QTRY_COMPARE(openName(pane), QStringLiteral("Renamed"));
        made.run("Add rule");
        QTRY_COMPARE(pane->findChildren<QComboBox*>(QStringLiteral("subject")).size(), 2);
        pane->setFocus();
        pressUndo(pane);
        QTRY_COMPARE(pane->findChildren<QComboBox*>(QStringLiteral("subject")).size(), 1);
        QCOMPARE(openName(pane), QStringLiteral("Renamed"));
        QVERIFY(barOf(pane)->isVisible());
        pressUndo(pane);
        QTRY_COMPARE(openName(pane), QStringLiteral("Regulars"));
    }

    void actsAreTakenBackWhenTheBarHasGone()
    {
        Two made;
        auto* pane = made.pane.get();
        const auto takeBack = [&] {
            QTest::keyClick(pane, Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        };
        pane->setFocus();
        takeBack();
        QTRY_COMPARE(
            messageOf(pane)->text(), QStringLiteral("No change to segments is left to be taken back"));
        made.shop.dialogs.answerText(QStringLiteral("Renamed"));
        made.run("Rename…");
        QTRY_COMPARE(openName(pane), QStringLiteral("Renamed"));
        QTRY_VERIFY(barOf(pane)->isVisible());
        made.run("Delete segment");
        QTRY_COMPARE(openName(pane), QStringLiteral("New segment"));
        QTRY_VERIFY(button(pane, QStringLiteral("Undo delete")));
        barOf(pane)->dismiss(); // as its time does
        pane->setFocus();
        takeBack();
        QTRY_COMPARE(openName(pane), QStringLiteral("Renamed"));
        QTRY_VERIFY2(messageOf(pane)->isVisible()
                && messageOf(pane)->text().startsWith(QStringLiteral("Taken back: Removed the segment")),
            qPrintable(messageOf(pane)->text()));
        takeBack();
        QTRY_COMPARE(openName(pane), QStringLiteral("Regulars"));
        QTRY_VERIFY(messageOf(pane)->text().startsWith(QStringLiteral("Taken back: Renamed")));
        takeBack();
        QTRY_COMPARE(
            messageOf(pane)->text(), QStringLiteral("No change to segments is left to be taken back"));
    }

    void refusedNamesAreSaidInTheDialog()
    {
        Two made;
        auto* pane = made.pane.get();
        made.shop.dialogs.answerText(QStringLiteral("some")); // taken
        made.shop.dialogs.answerText(QStringLiteral(""));
        made.shop.dialogs.answerText(QStringLiteral("Renamed"));
        made.run("Rename…");
        QTRY_COMPARE(openName(pane), QStringLiteral("Renamed"));
        QCOMPARE(made.shop.dialogs.notes().size(), 2);
        QVERIFY2(made.shop.dialogs.notes().first().contains(QStringLiteral("some")),
            qPrintable(made.shop.dialogs.notes().first()));
        QVERIFY(!messageOf(pane)->isVisible());
        made.shop.dialogs.answerText(QStringLiteral("Some"));
        made.shop.dialogs.answerText(QStringLiteral("Copy"));
        made.run("Save as…");
        QTRY_COMPARE(openName(pane), QStringLiteral("Copy"));
        QCOMPARE(made.shop.dialogs.notes().size(), 3);
        QVERIFY(!messageOf(pane)->isVisible());
    }
};

QTEST_MAIN(TestWalkedThrough)
#include "tst_walkedthrough.moc"
