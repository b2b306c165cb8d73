// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "losscolumns.h"
#include "paneshop.h"

#include <base/daytext.h>
#include <charts/chartview.h>
#include <store/workspace.h>
#include <uikit/buttons.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QKeySequence>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QTimeZone>

using namespace serai;
using namespace serai::test;

/// What is open, saved and on screen is the same thing, or the difference is said.
class TestOpenSegment : public QObject
{
    Q_OBJECT

private slots:

    void aReckonedPastIsThatOfTheRule()
    {
        PaneShop shop;
        const auto pane = opened(shop, shop.save(QStringLiteral("Regulars"), atLeast(2)));
        QVERIFY(pane);
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("this rule reckoned for past days")));
        type(edit(pane.get()), QStringLiteral("6"));
        QVERIFY(mentions(pane.get(), QStringLiteral("the rule before it was changed")));
        QVERIFY(!mentions(pane.get(), QStringLiteral("this rule reckoned")));
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("this rule reckoned for past days")));
        const auto note = pane->findChild<charts::ChartView*>()->accessibleDescription();
        QVERIFY2(note.startsWith(QStringLiteral("Highest: 15 on")), qPrintable(note)); // six orders or more
    }

    void theFirstChangeCounts()
    {
        PaneShop shop;
        const auto pane = opened(shop, shop.save(QStringLiteral("Regulars"), atLeast(2)));
        QVERIFY(pane);
        QVERIFY(says(pane.get(), QStringLiteral("19")));
        auto* value = edit(pane.get());
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, QStringLiteral("5")); // one key: one change
        QTRY_VERIFY(says(pane.get(), QStringLiteral("16")));
        QVERIFY(says(pane.get(), QStringLiteral("Live, edited")));
        QVERIFY(mentions(pane.get(), QStringLiteral("number of orders is at least 5")));
        // Back, and it is the saved one again.
        pane->setFocus();
        QTest::keyClick(pane.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("19")));
        QVERIFY(says(pane.get(), QStringLiteral("Live")));
        const auto again = QKeySequence::keyBindings(QKeySequence::Redo).value(0)[0];
        QTest::keyClick(pane.get(), again.key(), again.keyboardModifiers());
        QTRY_VERIFY(says(pane.get(), QStringLiteral("16")));
    }

    void undoAfterSavingCounts()
    {
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Regulars"), atLeast(2));
        const auto pane = opened(shop, id);
        QVERIFY(pane);
        auto* value = edit(pane.get());
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, QStringLiteral("5"));
        QTRY_VERIFY(says(pane.get(), QStringLiteral("16")));
        QTest::mouseClick(button(pane.get(), QStringLiteral("Save segment")), Qt::LeftButton);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("Live")));
        QTRY_VERIFY(pane->isSettled());
        pane->setFocus();
        QTest::keyClick(pane.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("19")));
        QVERIFY(says(pane.get(), QStringLiteral("Live, edited")));
    }

    void actsOnAnEditedRuleLeaveItsSegmentAlone_data()
    {
        QTest::addColumn<QString>("act");
        QTest::newRow("write") << QStringLiteral("Write to 0 member(s)");
        QTest::newRow("show") << QStringLiteral("Show members");
        QTest::newRow("split") << QStringLiteral("Split A/B");
    }

    void actsOnAnEditedRuleLeaveItsSegmentAlone()
    {
        QFETCH(QString, act);
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Regulars"), atLeast(2));
        const auto before = ruleOf(shop, id);
        const auto pane = opened(shop, id);
        QVERIFY(pane);
        type(edit(pane.get()), QStringLiteral("5"));
        QTRY_VERIFY(says(pane.get(), QStringLiteral("16")));
        shop.dialogs.answerText(QStringLiteral("Regulars of five"));
        auto* pressed = button(pane.get(), act);
        QVERIFY2(pressed, qPrintable(act));
        pressed->setEnabled(true); // nobody of this shop can be written to
        QTest::mouseClick(pressed, Qt::LeftButton);
        QTRY_VERIFY(await(shop.segments.list()).value_or(std::vector<segments::Segment>{}).size() == 2);
        QCOMPARE(shop.dialogs.asked(), QStringList{QStringLiteral("Save the edited rule as a new segment")});
        QCOMPARE(ruleOf(shop, id), before);
        const auto made = await(shop.segments.find(QStringLiteral("Regulars of five")));
        QVERIFY(made);
        QVERIFY(ruleOf(shop, made->id).contains("\"value\":5"));
    }

    void rulesThatAreOffHaveNoFigures()
    {
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Regulars"),
            R"({"all":[{"fact":"orders","measure":"count","op":">=","value":2},{"field":"country","op":"is",
                "value":"JP"}]})");
        const auto pane = opened(shop, id);
        QVERIFY(pane);
        const auto figures = [&] {
            QStringList all;
            for (auto* columns : pane->findChildren<segmentsui::LossColumns*>()) {
                if (columns->isVisibleTo(pane.get()))
                    all << columns->accessibleName();
            }
            return all;
        };
        QTRY_COMPARE(
            figures(), (QStringList{QStringLiteral("1 lost, 19 left"), QStringLiteral("9 lost, 10 left")}));
        pane->findChild<QCheckBox*>(QStringLiteral("on"))->click();
        QTRY_COMPARE(figures(), (QStringList{QStringLiteral("off"), QStringLiteral("10 lost, 10 left")}));
        QVERIFY(says(pane.get(), QStringLiteral("10")));
    }

    void whatDoesNotCountIsSaidAndNotSaved_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("edit");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        const QByteArray orders(R"({"fact":"orders","measure":"count","op":">=","value":2})");
        const auto value = QStringLiteral("value");
        QTest::newRow("emptied") << orders << value << QString() << QStringLiteral("A value is missing.");
        QTest::newRow("letters") << orders << value << QStringLiteral("two")
                                 << QStringLiteral("“two” is not a number.");
        QTest::newRow("ends of a range changed over")
            << QByteArray(R"({"fact":"orders","measure":"count","op":"between","value":[2,9]})") << value
            << QStringLiteral("95") << QStringLiteral("Not complete: ");
        QTest::newRow("emptied text") << QByteArray(R"({"field":"city","op":"is","value":"Berlin"})") << value
                                      << QString() << QStringLiteral("A value is missing.");
        QTest::newRow("no days") << QByteArray(R"({"fact":"orders","measure":"count","op":">=","value":2,
                "window":{"last":9,"unit":"days"}})")
                                 << QStringLiteral("qt_spinbox_lineedit") << QStringLiteral("0")
                                 << QStringLiteral("A number from 1 to 100,000 is needed.");
        QTest::newRow("not taken into the list yet")
            << QByteArray(R"({"field":"country","op":"in","value":["DE"]})") << value
            << QStringLiteral("Japan") << QStringLiteral("Press Enter to add “Japan”.");
        QTest::newRow("no country") << QByteArray(R"({"field":"country","op":"is","value":"DE"})") << value
                                    << QStringLiteral("Ger")
                                    << QStringLiteral("“Ger” is not among the choices.");
    }

    void whatDoesNotCountIsSaidAndNotSaved()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, edit);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Some"), "{\"all\":[" + row + "]}");
        const auto before = ruleOf(shop, id);
        const auto pane = opened(shop, id);
        QVERIFY(pane);
        QVERIFY(!mentions(pane.get(), QStringLiteral("goes on counting")));
        auto* box = test::edit(pane.get(), edit.toLatin1().constData());
        QVERIFY(box);
        type(box, typed);
        QTRY_VERIFY2(mentions(pane.get(), said), qPrintable(said));
        QVERIFY(mentions(pane.get(), QStringLiteral("goes on counting")));
        actionOf(pane.get(), QStringLiteral("Save segment"))->trigger(); // by key: the box keeps the keyboard
        QTRY_VERIFY(says(pane.get(), QStringLiteral("A rule is not finished")));
        QTRY_VERIFY(pane->isSettled());
        QCOMPARE(ruleOf(shop, id), before);
        QVERIFY(shop.dialogs.asked().isEmpty());
    }

    void aFinishedRowSaysNothing()
    {
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Regulars"), atLeast(2));
        const auto pane = opened(shop, id);
        QVERIFY(pane);
        type(edit(pane.get()), QString());
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("A value is missing.")));
        type(edit(pane.get()), QStringLiteral("5"));
        QTRY_VERIFY(says(pane.get(), QStringLiteral("16")));
        QVERIFY(!mentions(pane.get(), QStringLiteral("goes on counting")));
        QTest::mouseClick(button(pane.get(), QStringLiteral("Save segment")), Qt::LeftButton);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("Live")));
        QVERIFY(ruleOf(shop, id).contains("\"value\":5"));
    }

    void anEditedRuleIsBroughtBack_data()
    {
        QTest::addColumn<bool>("saved");
        QTest::newRow("of a segment") << true;
        QTest::newRow("new") << false;
    }

    void anEditedRuleIsBroughtBack()
    {
        QFETCH(bool, saved);
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Regulars"), atLeast(2));
        const auto other = shop.save(QStringLiteral("Others"), atLeast(11));
        const auto pane = opened(shop, id);
        QVERIFY(pane);
        if (!saved) {
            actionOf(pane.get(), QStringLiteral("New segment"))->trigger();
            QVERIFY(!button(pane.get(), QStringLiteral("Bring back"))); // nothing was edited
            QTest::mouseClick(button(pane.get(), QStringLiteral("Add rule")), Qt::LeftButton);
            QTRY_VERIFY(edit(pane.get()));
        }
        type(edit(pane.get()), QStringLiteral("5"));
        QTRY_VERIFY(says(pane.get(), QStringLiteral("16")));
        pane->showTarget({{QStringLiteral("segment"), other.value}});
        QTRY_VERIFY(says(pane.get(), QStringLiteral("10")));
        const auto text = saved ? QStringLiteral("Changes to “Regulars” were not saved")
                                : QStringLiteral("The new rule was not saved");
        QVERIFY(says(pane.get(), text));
        auto* back = button(pane.get(), QStringLiteral("Bring back"));
        QVERIFY(back);
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("16")));
        QVERIFY(says(pane.get(), saved ? QStringLiteral("Live, edited") : QStringLiteral("not saved")));
        QVERIFY(ruleOf(shop, id).contains("\"value\":2"));
        QVERIFY(ruleOf(shop, other).contains("\"value\":11"));
    }

    void aNewRowBeginsAtItsSubject()
    {
        PaneShop shop;
        const auto pane = opened(shop, shop.save(QStringLiteral("Regulars"), atLeast(2)));
        QVERIFY(pane);
        type(edit(pane.get()), QStringLiteral("5"));
        actionOf(pane.get(), QStringLiteral("Add rule"))->trigger(); // by key, out of the box of the value
        QTRY_COMPARE(pane->findChildren<QComboBox*>(QStringLiteral("subject")).size(), 2);
        QTRY_VERIFY(qobject_cast<QComboBox*>(QApplication::focusWidget()));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("subject"));
    }

    void lettersLookSubjectsUp()
    {
        PaneShop shop;
        const auto pane = opened(shop, shop.save(QStringLiteral("Regulars"), atLeast(2)));
        QVERIFY(pane);
        QPointer<QComboBox> subject = pane->findChild<QComboBox*>(QStringLiteral("subject"));
        subject->setFocus();
        QTest::keyClick(subject, Qt::Key_O);
        QTRY_VERIFY(subject && subject->view()->isVisible());
        for (const auto key : {Qt::Key_R, Qt::Key_D, Qt::Key_E, Qt::Key_R, Qt::Key_Space, Qt::Key_T})
            QTest::keyClick(subject->view(), key);
        QVERIFY(subject); // nothing is chosen yet
        QCOMPARE(subject->currentText(), QStringLiteral("orders"));
        QCOMPARE(subject->view()->currentIndex().data().toString(), QStringLiteral("order total"));
        QTest::keyClick(subject->view(), Qt::Key_Return);
        QTRY_COMPARE(pane->findChild<QComboBox*>(QStringLiteral("subject"))->currentText(),
            QStringLiteral("order total"));
    }

    void aListTakesCountriesOnly()
    {
        PaneShop shop;
        const auto pane = opened(shop,
            shop.save(QStringLiteral("Some"), R"({"all":[{"field":"country","op":"in","value":["DE"]}]})"));
        QVERIFY(pane);
        type(edit(pane.get()), QStringLiteral("Gar"));
        QTest::keyClick(edit(pane.get()), Qt::Key_Return);
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("“Gar” is not among the choices.")));
        QVERIFY(says(pane.get(), QStringLiteral("10")));
        type(edit(pane.get()), QStringLiteral("JP")); // a code is a country too
        QTest::keyClick(edit(pane.get()), Qt::Key_Return);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("20")));
        QVERIFY(!mentions(pane.get(), QStringLiteral("goes on counting")));
    }

    void momentsAreOfTheShopsZone()
    {
        PaneShop shop;
        auto settings = await(store::readSettings(shop.workspace.store()));
        QVERIFY(settings);
        settings->zone = QStringLiteral("Asia/Tokyo");
        QVERIFY(await(store::writeSettings(shop.workspace.store(), *settings)));
        const auto id = shop.save(QStringLiteral("Regulars"), atLeast(2));
        const auto frozen = await(shop.segments.freeze(id, QStringLiteral("Snapshot")));
        QVERIFY(frozen);
        const auto pane = opened(shop, *frozen);
        QVERIFY(pane);
        const auto local = QDateTime::fromMSecsSinceEpoch(test::someNowMs, QTimeZone("Asia/Tokyo"));
        QTRY_VERIFY(
            mentions(pane.get(), QStringLiteral("Frozen %1, Asia/Tokyo").arg(momentText(QLocale(), local))));
    }
};

QTEST_MAIN(TestOpenSegment)
#include "tst_opensegment.moc"
