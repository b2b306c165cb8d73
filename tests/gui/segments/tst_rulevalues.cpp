// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builderscreen.h"
#include "subjects.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>

using namespace serai;
using namespace serai::segmentsui;

/// Windows, figures, ranks and parts in a sentence: what is on screen is what is counted.
class TestRuleValues : public QObject
{
    Q_OBJECT

private slots:

    void windowsOfEveryKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("window");
        QTest::newRow("always") << 0 << QByteArray();
        QTest::newRow("rolling") << 1 << QByteArray("\"last\":90");
        QTest::newRow("earlier") << 2 << QByteArray("\"ago\":90");
        QTest::newRow("calendar") << 3 << QByteArray("\"calendar\":\"month\"");
        QTest::newRow("absolute") << 4 << QByteArray("\"from\":\"");
        QTest::newRow("relative to the member") << 5 << QByteArray("\"after\":\"firstOrder\"");
    }

    void windowsOfEveryKind()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, window);
        BuilderScreen screen;
        screen.load(threeRows());
        if (kind == 1)
            screen.pick({1}, QStringLiteral("when"), 0);
        screen.part<QComboBox>({1}, QStringLiteral("when"))->setFocus();
        screen.pick({1}, QStringLiteral("when"), kind);
        screen.settle();
        QVERIFY(QApplication::focusWidget()); // the choice that came in its place
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("when"));
        const auto json = screen.json();
        QVERIFY2(window.isEmpty() ? !json.contains("window") : json.contains(window), json.constData());
        QVERIFY(segments::parseRule(json, QStringLiteral("json")));
    }

    void aBirthdayComesBackEveryYear()
    {
        BuilderScreen screen;
        screen.load(R"({"all":[{"fact":"orders","measure":"count","op":">=","value":1,
            "window":{"within":400,"unit":"days","before":"firstOrder"}}]})");
        auto* anchor = screen.part<QComboBox>({0}, QStringLiteral("anchor"));
        const int yearly = anchor->findText(QStringLiteral("the anniversary of Birthday"));
        anchor->setCurrentIndex(yearly);
        emit anchor->activated(yearly);
        const auto window = [&] {
            const auto json = QJsonDocument::fromJson(screen.json()).object();
            return json.value(QStringLiteral("all")).toArray().at(0)[QStringLiteral("window")].toObject();
        };
        QVERIFY(segments::parseRule(screen.json(), QStringLiteral("json"))); // not more than a year of days
        QCOMPARE(window(),
            (QJsonObject{{QStringLiteral("within"), 366}, {QStringLiteral("unit"), QStringLiteral("days")},
                {QStringLiteral("before"), QStringLiteral("custom.birthday")},
                {QStringLiteral("yearly"), true}}));
        screen.part<QSpinBox>({0}, QStringLiteral("windowNumber"))->setValue(14);
        auto* unit = screen.part<QComboBox>({0}, QStringLiteral("unit"));
        unit->setCurrentIndex(unit->findData(int(TimeUnit::Months)));
        QCOMPARE(window().value(QStringLiteral("within")), 12);
        screen.load(screen.json());
        anchor = screen.part<QComboBox>({0}, QStringLiteral("anchor"));
        QCOMPARE(anchor->currentIndex(), yearly);
        anchor->setCurrentIndex(yearly - 1); // the day itself
        emit anchor->activated(yearly - 1);
        QVERIFY(!window().contains(QStringLiteral("yearly")));
        QCOMPARE(window().value(QStringLiteral("before")).toString(), QStringLiteral("custom.birthday"));
    }

    void longTimesAreShownAsTheyAre()
    {
        BuilderScreen screen;
        screen.load(R"({"all":[{"fact":"orders","measure":"count","op":">=","value":1,
            "window":{"last":20000,"unit":"minutes"}},
            {"field":"createdAt","op":"in last","value":{"last":40000,"unit":"days"}}]})");
        QCOMPARE(screen.part<QSpinBox>({0}, QStringLiteral("windowNumber"))->value(), 20'000);
        QCOMPARE(screen.part<QSpinBox>({1}, QStringLiteral("value"))->value(), 40'000);
        QCOMPARE(
            screen.part<QComboBox>({0}, QStringLiteral("unit"))->currentText(), QStringLiteral("minute(s)"));
    }

    void manyRandomPartsAreWritten()
    {
        BuilderScreen screen;
        screen.load(R"({"all":[{"random":"spring","parts":4,"op":"in","value":[0,2]}]})");
        QStringList boxes;
        for (const auto* box : screen.row({0})->findChildren<QCheckBox*>(QStringLiteral("part")))
            boxes << box->text() + (box->isChecked() ? QStringLiteral("+") : QString());
        QCOMPARE(boxes.join(u' '), QStringLiteral("1+ 2 3+ 4")); // as the words of the rule call them
        screen.load(R"({"all":[{"random":"spring","parts":100,"op":"in","value":[0,99]}]})");
        QCOMPARE(screen.part<QSpinBox>({0}, QStringLiteral("parts"))->value(), 100);
        auto* numbers = screen.part<QLineEdit>({0}, QStringLiteral("value"));
        QCOMPARE(numbers->text(), QStringLiteral("1, 100"));
        numbers->selectAll();
        QTest::keyClicks(numbers, QStringLiteral("7, 3,101"));
        QVERIFY(
            !screen.row({0})->unfinished().isEmpty()); // there is no 101st part: the 10th goes on counting
        QTest::keyClick(numbers, Qt::Key_Backspace);
        QVERIFY(screen.row({0})->unfinished().isEmpty());
        QVERIFY2(screen.json().contains("[2,6,9]"), screen.json().constData());
    }

    void theOtherFigureShowsItsFilter()
    {
        // Granted more often than redeemed: without the word, it reads as more than all of their coupons.
        BuilderScreen screen;
        screen.load(R"({"all":[{"fact":"coupons","measure":"count","op":">",
            "where":[{"field":"act","op":"is","value":"granted"}],
            "value":{"fact":"coupons","measure":"count",
                "where":[{"field":"act","op":"is","value":"redeemed"}]}}]})");
        QStringList shown;
        for (const auto* edit : screen.row({0})->findChildren<QLineEdit*>(QStringLiteral("filterValue")))
            shown << edit->text();
        QCOMPARE(shown, (QStringList{QStringLiteral("given"), QStringLiteral("redeemed")}));
        screen.row({0})
            ->findChildren<QLineEdit*>(QStringLiteral("filterValue"))
            .last()
            ->setText(QStringLiteral("given"));
        QCOMPARE(screen.json().count("granted"), 2);
        QVERIFY(segments::parseRule(screen.json(), QStringLiteral("json")));
    }

    void nothingIsLeftOfTheOtherFigure()
    {
        BuilderScreen screen;
        screen.load(R"({"all":[{"fact":"orders","measure":"count","op":">","value":2,
            "where":[{"field":"currency","op":"in","value":["EUR"]}]}]})");
        const auto filters = [&] {
            int visible = 0;
            for (const auto* edit : screen.row({0})->findChildren<QLineEdit*>(QStringLiteral("filterValue")))
                visible += edit->isVisibleTo(screen.builder);
            return visible;
        };
        QCOMPARE(filters(), 1);
        screen.row({0})->findChild<ValuePart*>()->setComparesFigures(true);
        QCOMPARE(filters(), 2);
        screen.row({0})->findChild<ValuePart*>()->setComparesFigures(false);
        BuilderScreen::settle();
        QCOMPARE(filters(), 1);
        screen.row({0})->findChild<ValuePart*>()->setComparesFigures(true);
        screen.pick({0}, QStringLiteral("compare"), int(segments::Op::Between));
        QCOMPARE(filters(), 1);
    }

    void listsAreBuiltWithTheKeysAlone()
    {
        BuilderScreen screen;
        auto context = screen.builder->context();
        context.known[QStringLiteral("country")] = {QStringLiteral("DE"), QStringLiteral("GE"),
            QStringLiteral("JP"), QStringLiteral("JM"), QStringLiteral("JO")};
        screen.builder->setContext(context);
        screen.load(R"({"all": [{"field": "country", "op": "in", "value": ["GE"]}]})");
        const auto edit = [&screen] { return screen.part<QLineEdit>({0}, QStringLiteral("value")); };
        const auto texts = [&screen] { return nodeAt(screen.document.rule(), {0}).row->texts.join(u' '); };
        edit()->setFocus();
        QTest::keyClicks(edit(), QStringLiteral("Jap"));
        auto* popup = edit()->completer()->popup();
        QVERIFY(popup->width() > edit()->fontMetrics().horizontalAdvance(QStringLiteral("Germany")));
        popup->hide();
        QTest::keyClick(edit(), Qt::Key_Return); // the beginning of one name only
        screen.settle();
        QCOMPARE(texts(), QStringLiteral("GE JP"));
        edit()->setFocus();
        QTest::keyClicks(edit(), QStringLiteral("J"));
        edit()->completer()->popup()->hide();
        QTest::keyClick(edit(), Qt::Key_Return); // of three
        screen.settle();
        QCOMPARE(texts(), QStringLiteral("GE JP"));
        // What was typed is undone in the field; the rule has the key where there is nothing of it.
        const auto takes = [&edit] {
            QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
            event.ignore();
            QCoreApplication::sendEvent(edit(), &event);
            return event.isAccepted();
        };
        QVERIFY(takes());
        edit()->setText({});
        QVERIFY(!takes());
        screen.document.undoStack().undo();
        QCOMPARE(texts(), QStringLiteral("GE"));
    }

    void halfACurrencyIsNotCounted()
    {
        BuilderScreen screen;
        screen.load(R"({"all":[{"fact":"orders","measure":"count","op":">","value":2,
            "where":[{"field":"currency","op":"in","value":["EUR"]}]}]})");
        auto* edit = screen.part<QLineEdit>({0}, QStringLiteral("filterValue"));
        edit->setFocus();
        edit->end(false);
        QTest::keyClicks(edit, QStringLiteral(", U"));
        QVERIFY2(screen.json().contains("[\"EUR\"]"), screen.json().constData());
        QVERIFY(!screen.row({0})->unfinished().isEmpty());
        QTest::keyClicks(edit, QStringLiteral("SD"));
        QVERIFY2(screen.json().contains("[\"EUR\",\"USD\"]"), screen.json().constData());
        QVERIFY(screen.row({0})->unfinished().isEmpty());
    }

    void ranksStayWithinAllThereAre()
    {
        BuilderScreen screen;
        screen.load(R"({"all":[{"fact":"orders","measure":"count","op":"top","value":{"percent":10}}]})");
        auto* amount = screen.part<QLineEdit>({0}, QStringLiteral("value"));
        amount->setFocus();
        amount->selectAll();
        QTest::keyClicks(amount, QStringLiteral("150"));
        QVERIFY(screen.json().contains("\"percent\":15"));
        QCOMPARE(screen.row({0})->unfinished(), QStringLiteral("A number from 0.01 to 100 is needed."));
        QTest::keyClick(amount, Qt::Key_Backspace);
        QVERIFY(screen.row({0})->unfinished().isEmpty());
    }

    void comparesWithAnotherFigure()
    {
        BuilderScreen screen;
        screen.load(threeRows());
        auto* value = screen.row({1})->findChild<ValuePart*>();
        value->setComparesFigures(true);
        BuilderScreen::settle();
        const auto json = screen.json();
        QVERIFY2(json.contains("\"ago\":90"), json.constData()); // more than in the 90 days before
        screen.part<QSpinBox>({1}, QStringLiteral("percent"))->setValue(150);
        QVERIFY(screen.json().contains("\"percent\":150"));
        value->setComparesFigures(false);
        QVERIFY(!screen.json().contains("percent"));
    }

    void filtersOfFacts()
    {
        BuilderScreen screen;
        screen.load(R"({"all":[{"fact":"orderLines","measure":"count","where":[{"field":"product","op":"in",
            "value":["85123A"]}],"op":">=","value":1}]})");
        auto* edit = screen.part<QLineEdit>({0}, QStringLiteral("filterValue"));
        QCOMPARE(edit->text(), QStringLiteral("85123A"));
        edit->setText(QStringLiteral("85123A, 71053"));
        QCOMPARE(screen.document.rule().root.children[0].row->where[0].values,
            (QStringList{QStringLiteral("85123A"), QStringLiteral("71053")}));
        QTest::keyClick(screen.part<QWidget>({0}, QStringLiteral("removeFilter")), Qt::Key_Space);
        QVERIFY(screen.document.rule().root.children[0].row->where.empty());
    }
};

QTEST_MAIN(TestRuleValues)
#include "tst_rulevalues.moc"
