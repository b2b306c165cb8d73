// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "losscolumns.h"
#include "paneshop.h"
#include "rfmgridview.h"
#include "samplerow.h"

#include <uikit/accessibility.h>
#include <uikit/buttons.h>
#include <uikit/filterchip.h>

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace serai;
using test::actionOf;
using test::button;
using test::mentions;
using test::PaneShop;
using test::says;

class TestSegmentsPane : public QObject
{
    Q_OBJECT

private slots:

    void countsWhileTyping()
    {
        PaneShop shop;
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        QVERIFY(says(pane.get(), QStringLiteral("20"))); // no rule: everybody
        QTest::mouseClick(button(pane.get(), QStringLiteral("Add rule")), Qt::LeftButton);
        // The first rule is "orders in the last 90 days is at least 2": all but the one with a single order.
        QTRY_VERIFY(says(pane.get(), QStringLiteral("19")));
        QLineEdit* value = nullptr;
        for (auto* edit : pane->findChildren<QLineEdit*>())
            if (edit->accessibleName() == QStringLiteral("Value"))
                value = edit;
        QVERIFY(value);
        value->selectAll();
        QTest::keyClicks(value, QStringLiteral("15"));
        QTRY_VERIFY(says(pane.get(), QStringLiteral("6")));
        pane->setFocus(); // in the field, Ctrl+Z takes back the field's own typing
        QTest::keyClick(pane.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("19")));
    }

    void aRuleThatCannotBeReadIsSettledToo()
    {
        PaneShop shop;
        const auto id = shop.save(
            QStringLiteral("Old"), R"({"all":[{"fact":"orders","measure":"count","op":">=","value":2}]})");
        shop.workspace.execute(
            "UPDATE segment SET rule = '{\"all\":[{\"field\":\"wings\",\"op\":\"known\"}]}'");
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        pane->showTarget({{QStringLiteral("segment"), id.value}});
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("wings")));
        QTRY_VERIFY(pane->isSettled());
    }

    void everythingFollowsWhatIsTyped()
    {
        // Count, share, reach with its reasons, what each row loses, and who the sample shows.
        PaneShop shop;
        shop.workspace.execute("INSERT INTO member_identity (member_id, kind, value, created_at) SELECT id, "
                               "'phone', '+49151' || (10000000 + id), 0 FROM member WHERE id > 16");
        shop.workspace.execute("INSERT INTO consent_event (member_id, channel, purpose, state, source, at) "
                               "SELECT id, 'whatsapp', 'marketing', 'granted', 'test', 0 FROM member "
                               "WHERE id > 17");
        const auto id = shop.save(QStringLiteral("Regulars"),
            R"({"all":[{"fact":"orders","measure":"count","op":">=","value":2},{"field":"country","op":"is",
                "value":"JP"}]})");
        const auto pane = shop.makePane();
        pane->showTarget({{QStringLiteral("segment"), id.value}});
        QTRY_VERIFY(says(pane.get(), QStringLiteral("10")));
        QTRY_VERIFY(pane->isSettled());
        auto* value = pane->findChild<QLineEdit*>(QStringLiteral("value"));
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, QStringLiteral("15")); // 16, 18 and 20 of Japan
        QTRY_VERIFY(pane->isSettled());
        QVERIFY(says(pane.get(), QStringLiteral("3")));
        QVERIFY(mentions(pane.get(), QStringLiteral("15.0 %"))); // of all
        QVERIFY(says(pane.get(), QStringLiteral("66.7 %"))); // can be reached
        QVERIFY(button(pane.get(), QStringLiteral("Write to 2 member(s)")));
        QStringList losses;
        for (auto* columns : pane->findChildren<segmentsui::LossColumns*>()) {
            if (columns->isVisibleTo(pane.get()) && !columns->accessibleName().isEmpty())
                losses << columns->accessibleName();
        }
        QVERIFY2(losses.contains(QStringLiteral("14 lost, 6 left")), qPrintable(losses.join(u'\n')));
        QVERIFY2(losses.contains(QStringLiteral("3 lost, 3 left")), qPrintable(losses.join(u'\n')));
        const auto sampled = [&] {
            qsizetype shown = 0;
            for (auto* row : pane->findChildren<segmentsui::SampleRow*>())
                shown += row->isVisibleTo(pane.get()) ? 1 : 0;
            return shown;
        };
        QTRY_COMPARE(sampled(), 3);
        QVERIFY(mentions(pane.get(), QStringLiteral("number of orders is at least 15"))); // in words
    }

    void savesUnderAName()
    {
        PaneShop shop;
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        QTest::mouseClick(button(pane.get(), QStringLiteral("Add rule")), Qt::LeftButton);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("19")));
        shop.dialogs.answerText(QStringLiteral("Repeat buyers"));
        QTest::mouseClick(button(pane.get(), QStringLiteral("Save segment")), Qt::LeftButton);
        QTRY_COMPARE(shop.workspace.number("SELECT count(*) FROM segment WHERE name = 'Repeat buyers'"), 1);
        auto* choice = pane->findChild<QComboBox*>();
        QTRY_COMPARE(choice->currentText(), QStringLiteral("Repeat buyers"));
        QVERIFY(shop.dialogs.unexpected().isEmpty());
    }

    void presetsStartARule()
    {
        PaneShop shop;
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        QTRY_VERIFY(!pane->findChildren<uikit::FilterChip*>().isEmpty());
        pane->showTarget({{QStringLiteral("preset"), QStringLiteral("seg.high_value")}});
        QTRY_VERIFY(says(pane.get(), QStringLiteral("18"))); // three purchases or more in six months
    }

    void aDeletedSegmentComesBack()
    {
        PaneShop shop;
        const auto id =
            shop.save(QStringLiteral("Germans"), R"({"all":[{"field":"country","op":"is","value":"DE"}]})");
        const auto pane = shop.makePane();
        pane->showTarget({{QStringLiteral("segment"), id.value}});
        auto* choice = pane->findChild<QComboBox*>();
        QTRY_COMPARE(choice->currentText(), QStringLiteral("Germans"));
        actionOf(pane.get(), QStringLiteral("Delete segment"))->trigger();
        QTRY_COMPARE(shop.workspace.number("SELECT count(*) FROM segment"), 0);
        QTRY_VERIFY(button(pane.get(), QStringLiteral("Undo delete")));
        QTest::mouseClick(button(pane.get(), QStringLiteral("Undo delete")), Qt::LeftButton);
        QTRY_COMPARE(shop.workspace.number("SELECT count(*) FROM segment"), 1);
        QTRY_COMPARE(choice->currentText(), QStringLiteral("Germans"));
        QTRY_VERIFY(says(pane.get(), QStringLiteral("10")));
        QVERIFY(shop.dialogs.unexpected().isEmpty()); // nobody was asked
    }

    void otherCurrenciesAreConverted()
    {
        PaneShop shop;
        shop.workspace.execute("UPDATE shop_order SET currency = 'EUR' WHERE member_id = 20");
        const auto id = shop.save(QStringLiteral("Spenders"),
            R"({"all":[{"fact":"orders","measure":"sum","of":"amount","op":">=",
                "value":{"minor":190000,"currency":"USD"}}]})");
        const auto pane = shop.makePane();
        pane->showTarget({{QStringLiteral("segment"), id.value}});
        QTRY_VERIFY(says(pane.get(), QStringLiteral("1"))); // the one with nineteen orders of 100 dollars
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("20 order")));
        QMenu* menu = nullptr;
        for (auto* more : pane->findChildren<QToolButton*>(QStringLiteral("more")))
            menu = more->menu() ? more->menu() : menu;
        QVERIFY(menu);
        emit menu->aboutToShow();
        for (auto* act : menu->actions()) {
            if (act->text() == QStringLiteral("Convert other currencies"))
                act->trigger();
        }
        // No rate is known: what the one with euros spent is unknown, and said.
        QTRY_VERIFY(pane->findChild<QComboBox*>(QStringLiteral("convert")));
        auto* withoutRate = pane->findChild<QLabel*>(QStringLiteral("withoutRate"));
        QTRY_VERIFY(withoutRate->isVisibleTo(pane.get()));
        QVERIFY(withoutRate->text().contains(QStringLiteral("20")));
        const auto day = pane->findChild<QDateEdit*>(QStringLiteral("rateDay"))->date();
        shop.workspace.execute(
            qPrintable(QStringLiteral("INSERT INTO exchange_rate VALUES ('USD', %1, 110000000)")
                           .arg(QDate(1970, 1, 1).daysTo(day))));
        auto* convert = pane->findChild<QComboBox*>(QStringLiteral("convert"));
        QCOMPARE(convert->currentText(), QStringLiteral("converted at the ECB rates of"));
        pane->findChild<QDateEdit*>(QStringLiteral("rateDay"))->setDate(day.addDays(1));
        QTRY_VERIFY(says(pane.get(), QStringLiteral("2")));
        QVERIFY(!withoutRate->isVisibleTo(pane.get()));
        QVERIFY(mentions(pane.get(), QStringLiteral("converted to USD at the ECB rates of")));
    }

    void theGridHasFixedCutsOrQuintiles()
    {
        PaneShop shop;
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        QVERIFY(mentions(pane.get(), QStringLiteral("cut at 30, 60, 90 and 180")));
        auto* cuts = pane->findChild<uikit::SegmentedControl*>(QStringLiteral("cuts"));
        QVERIFY(cuts);
        QTest::keyClick(cuts, Qt::Key_Right);
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("fifths of everybody who ordered")));
        auto* grid = pane->findChild<segmentsui::RfmGridView*>();
        emit grid->cellChosen(4, 4, false);
        // All ordered yesterday: nobody's last order is worse, so that all have recency 1 of 5.
        QTRY_VERIFY(says(pane.get(), QStringLiteral("0")));
        emit grid->cellChosen(0, 4, false);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("4"))); // the fifth with most orders
        QVERIFY(mentions(pane.get(), QStringLiteral("frequency score (1-5) is 5")));
    }

    void keysDoEverything()
    {
        PaneShop shop;
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        pane->setFocus();
        QTest::keyClick(pane.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("19")));
        const auto key = [&](Qt::Key code, Qt::KeyboardModifiers modifiers) {
            QTest::keyClick(QApplication::focusWidget(), code, modifiers);
            QTRY_VERIFY(pane->isSettled());
            QCoreApplication::sendPostedEvents();
        };
        const auto rows = [&] { return pane->findChildren<QWidget*>(QStringLiteral("subject")).size(); };
        key(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 2);
        key(Qt::Key_G, Qt::ControlModifier); // a box around the second one
        QTRY_COMPARE(pane->findChildren<QWidget*>(QStringLiteral("combine")).size(), 2);
        key(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("of these")));
        key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier); // out of the box
        key(Qt::Key_Z, Qt::ControlModifier);
        key(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(rows(), 1);
        key(Qt::Key_Up, Qt::ControlModifier);
        key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    }

    void everyActionHasATextAndAKeyOfItsOwn()
    {
        PaneShop shop;
        const auto pane = shop.makePane();
        QSet<QString> keys;
        for (auto* action : pane->actions()) {
            if (action->isSeparator())
                continue;
            QVERIFY(!action->text().isEmpty() || action->objectName() == QStringLiteral("undo"));
            const auto key = action->shortcut().toString();
            QVERIFY2(!key.isEmpty() || action->menu(), qPrintable(action->text())); // every act has one
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key));
            keys << key;
        }
        QVERIFY(keys.size() > 20);
    }

    void headingsStandOverTheirFigures_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addRow("flat") << QByteArray(R"({"all": [{"field": "country", "op": "is", "value": "DE"}]})");
        QTest::addRow("a box in a box")
            << QByteArray(R"({"all": [)"
                          R"({"field": "country", "op": "is", "value": "DE"},)"
                          R"({"any": [{"none": [{"field": "city", "op": "unknown"}]}]}]})");
    }

    void headingsStandOverTheirFigures()
    {
        QFETCH(QByteArray, rule);
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Open"), rule);
        const auto pane = shop.makePane();
        pane->resize(1200, 800);
        QTRY_VERIFY(pane->isSettled());
        pane->showTarget({{QStringLiteral("segment"), id.value}});
        const auto rightOf = [&pane](const QWidget* widget) {
            return widget->mapTo(pane.get(), QPoint(widget->width(), 0)).x();
        };
        const QLabel* head = nullptr;
        for (const auto* label : pane->findChildren<QLabel*>()) {
            if (label->text() == u"of these kept")
                head = label;
        }
        QVERIFY(head);
        const auto columns = [&pane] {
            QList<QWidget*> found;
            for (auto* widget : pane->findChildren<QWidget*>()) {
                if (widget->inherits("serai::segmentsui::LossColumns") && widget->isVisible())
                    found << widget;
            }
            return found;
        };
        const auto size = rule.count("field");
        QTRY_COMPARE(columns().size(), size);
        for (const auto* each : columns())
            QTRY_COMPARE(rightOf(each), rightOf(head));
    }

    void aSegmentOfNobodySaysSo()
    {
        PaneShop shop;
        const auto id = shop.save(
            QStringLiteral("Nobody"), R"({"all": [{"field": "tags", "op": "has", "value": "never seen"}]})");
        const auto pane = shop.makePane();
        pane->showTarget({{QStringLiteral("segment"), id.value}});
        QTRY_VERIFY(says(pane.get(), QStringLiteral("Nobody matches the rule.")));
        QVERIFY(mentions(pane.get(), QStringLiteral("True of no member: has the tag never seen.")));
        pane->showTarget({{QStringLiteral("rule"), QJsonObject{{QStringLiteral("all"), QJsonArray()}}}});
        QTRY_VERIFY(!says(pane.get(), QStringLiteral("Nobody matches the rule.")));
        QTRY_VERIFY(!mentions(pane.get(), QStringLiteral("True of no member")));
    }

    void pastesAndCopiesRules()
    {
        PaneShop shop;
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        QGuiApplication::clipboard()->setText(
            QStringLiteral(R"({"all":[{"field":"country","op":"in","value":["DE"]}]})"));
        actionOf(pane.get(), QStringLiteral("Paste rule"))->trigger();
        QTRY_VERIFY(says(pane.get(), QStringLiteral("10")));
        actionOf(pane.get(), QStringLiteral("Copy rule"))->trigger();
        const auto copied =
            segments::parseRule(QGuiApplication::clipboard()->text().toUtf8(), QStringLiteral("clip"));
        QVERIFY(copied && copied->root.children.size() == 1);
        QGuiApplication::clipboard()->setText(QStringLiteral(
            R"({"all":[{"field":"country","op":"in","value":["DE"]},{"field":"nonsense","op":"is"}]})"));
        actionOf(pane.get(), QStringLiteral("Paste rule"))->trigger();
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("nonsense"))); // said, with its row
        QVERIFY(mentions(pane.get(), QStringLiteral("/all/1")));
        QVERIFY(says(pane.get(), QStringLiteral("10")));
        actionOf(pane.get(), QStringLiteral("Copy the rule in words"))->trigger();
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    }

    void opensAndSavesRuleFiles()
    {
        PaneShop shop;
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        const auto path = shop.workspace.writeFile(
            QStringLiteral("rule.json"), R"({"all":[{"field":"country","op":"in","value":["JP"]}]})");
        shop.dialogs.answerPath(path);
        actionOf(pane.get(), QStringLiteral("Open a rule file…"))->trigger();
        QTRY_VERIFY(says(pane.get(), QStringLiteral("10")));
        const auto copy = shop.workspace.filePath(QStringLiteral("copy.json"));
        shop.dialogs.answerPath(copy);
        actionOf(pane.get(), QStringLiteral("Save as a rule file…"))->trigger();
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("copy.json")));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(segments::parseRule(file.readAll(), copy).has_value());
    }

    void aRuleFileIsDropped()
    {
        PaneShop shop;
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        const auto path = shop.workspace.writeFile(
            QStringLiteral("rule.json"), R"({"all":[{"field":"country","op":"in","value":["JP"]}]})");
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        const QPoint at(300, 300);
        QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(pane.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(pane.get(), &drop);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("10")));
        QVERIFY(mentions(pane.get(), QStringLiteral("country is one of"))
            || mentions(pane.get(), QStringLiteral("Japan")));
        QMimeData picture;
        picture.setUrls({QUrl::fromLocalFile(shop.workspace.filePath(QStringLiteral("a.png")))});
        QDragEnterEvent other(at, Qt::CopyAction, &picture, Qt::LeftButton, Qt::NoModifier);
        other.ignore();
        QApplication::sendEvent(pane.get(), &other);
        QVERIFY(!other.isAccepted());
    }

    void gridCellsAddUp()
    {
        PaneShop shop;
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        auto* grid = pane->findChild<segmentsui::RfmGridView*>();
        // All ordered yesterday (R5); F5 is ten orders or more, F4 five to nine.
        grid->setFocus();
        QVERIFY(grid->accessibleDescription().contains(QStringLiteral("R5 F1"))); // where one begins to read
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(grid, Qt::Key_Right);
        QTest::keyClick(grid, Qt::Key_Return);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("11")));
        QTest::keyClick(grid, Qt::Key_Left);
        QTest::keyClick(grid, Qt::Key_Return, Qt::ShiftModifier);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("16")));
        QVERIFY(grid->accessibleDescription().contains(QStringLiteral("in this segment")));
        QTest::keyClick(grid, Qt::Key_Return, Qt::ShiftModifier);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("11")));
    }

    void saysWhyAPersonIsIn()
    {
        PaneShop shop;
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        QTRY_VERIFY(!pane->findChildren<segmentsui::SampleRow*>().isEmpty());
        auto* person = pane->findChildren<segmentsui::SampleRow*>().front();
        QTest::mouseClick(person, Qt::LeftButton);
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral(" is in the segment.")));
        QSignalSpy opened(&shop.navigator, &uikit::Navigator::openRequested);
        QTest::mouseClick(pane->findChild<QToolButton*>(QStringLiteral("openPerson")), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front()[0].toString(), QStringLiteral("members"));
    }

    void accessible()
    {
        PaneShop shop;
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        QTest::mouseClick(button(pane.get(), QStringLiteral("Add rule")), Qt::LeftButton);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("19")));
        QCOMPARE(uikit::accessibilityProblems(pane.get()).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestSegmentsPane)
#include "tst_segmentspane.moc"
