// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boxview.h"
#include "grip.h"
#include "rowparts.h"
#include "rulebuilder.h"
#include "ruledrag.h"
#include "sentence.h"

#include <uikit/accessibility.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>

#include <set>

using namespace serai;
using namespace serai::segmentsui;
using segments::Op;

/// Rows and boxes under the hands of a person.
class TestRuleBuilder : public QObject
{
    Q_OBJECT

    /// A builder on screen, in a scroll area as in the pane.
    struct Screen
    {
        RuleDocument document;
        QScrollArea area;
        RuleBuilder* builder = new RuleBuilder(document);

        Screen()
        {
            RowContext context;
            context.currency = QStringLiteral("USD");
            context.zone = QStringLiteral("Europe/Berlin");
            context.segments = {{QStringLiteral("3"), QStringLiteral("Regulars")},
                {QStringLiteral("4"), QStringLiteral("New buyers")}};
            context.customFields = {
                {1, QStringLiteral("size"), QStringLiteral("Size"), segments::FieldType::Number, {}, {}},
                {2, QStringLiteral("birthday"), QStringLiteral("Birthday"), segments::FieldType::Date, {},
                    {}},
                {3, QStringLiteral("budget"), QStringLiteral("Budget"), segments::FieldType::Money,
                    QStringLiteral("EUR"), {}},
                {4, QStringLiteral("club"), QStringLiteral("Club"), segments::FieldType::YesNo, {}, {}},
                {5, QStringLiteral("shirt"), QStringLiteral("Shirt"), segments::FieldType::Code, {},
                    {QStringLiteral("S"), QStringLiteral("M")}}};
            context.known[QStringLiteral("tags")] = {QStringLiteral("tea"), QStringLiteral("vip")};
            builder->setContext(context);
            area.setWidgetResizable(true);
            area.setWidget(builder);
            area.resize(980, 700);
            area.show();
            area.activateWindow();
            if (!QTest::qWaitForWindowActive(&area))
                qFatal("the window has no focus to give");
        }

        void load(const QByteArray& json)
        {
            const auto rule = segments::parseRule(json, QStringLiteral("test"));
            if (!rule)
                qFatal("%s", qPrintable(toText(rule.error())));
            document.load(*rule);
            settle();
        }

        static void settle()
        {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::sendPostedEvents();
        }

        RowWidget* row(const NodePath& path)
        {
            settle();
            for (auto* each : builder->findChildren<RowWidget*>()) {
                if (each->path() == path && each->isVisibleTo(builder))
                    return each;
            }
            return nullptr;
        }

        template <class W>
        W* part(const NodePath& path, const QString& name)
        {
            auto* in = row(path);
            for (auto* each : in ? in->findChildren<W*>(name) : QList<W*>()) {
                if (each->isVisibleTo(in))
                    return each;
            }
            return nullptr;
        }

        void pick(const NodePath& path, const QString& name, const QVariant& data)
        {
            auto* combo = part<QComboBox>(path, name);
            const int index = combo->findData(data);
            combo->setCurrentIndex(index);
            emit combo->activated(index);
            settle();
        }

        QByteArray json() const
        {
            return QJsonDocument(segments::toJson(document.rule())).toJson(QJsonDocument::Compact);
        }
    };

    static QByteArray threeRows()
    {
        return R"({"all":[{"field":"country","op":"in","value":["DE","JP"]},
            {"fact":"orders","measure":"count","window":{"last":90,"unit":"days"},"op":">=","value":2},
            {"any":[{"field":"tags","op":"has","value":"tea"},{"field":"city","op":"is","value":"Kiel"}]}]})";
    }

private slots:

    void keepsTheRowsThatStay()
    {
        Screen screen;
        screen.load(threeRows());
        auto* country = screen.row({0});
        auto* tag = screen.row({2, 0});
        screen.document.moveTo({2, 0}, {}, 0);
        QCOMPARE(screen.row({0}), tag);
        QCOMPARE(screen.row({1}), country);
        screen.document.undoStack().undo();
        QCOMPARE(screen.row({0}), country);
        QCOMPARE(screen.row({2, 0}), tag);
    }

    void typingKeepsFocusAndCursor()
    {
        Screen screen;
        screen.load(threeRows());
        auto* value = screen.part<QLineEdit>({1}, QStringLiteral("value"));
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, QStringLiteral("12"));
        QCOMPARE(QApplication::focusWidget(), value);
        QCOMPARE(screen.document.rule().root.children[1].row->numbers, std::vector<qint64>{12});
        QTest::keyClicks(value, QStringLiteral("x")); // no number: the last one goes on counting
        QCOMPARE(screen.document.rule().root.children[1].row->numbers, std::vector<qint64>{12});
        QVERIFY(!value->toolTip().isEmpty());
    }

    void focusFollowsAMove()
    {
        Screen screen;
        screen.load(threeRows());
        screen.part<QComboBox>({1}, QStringLiteral("compare"))->setFocus();
        QCOMPARE(screen.builder->currentNode(), NodePath{1});
        screen.document.moveIn(screen.builder->currentNode()); // the box below
        Screen::settle();
        QCOMPARE(screen.builder->currentNode(), (NodePath{1, 0}));
        QCOMPARE(QApplication::focusWidget(), screen.part<QComboBox>({1, 0}, QStringLiteral("compare")));
        screen.document.remove(screen.builder->currentNode());
        Screen::settle();
        QCOMPARE(screen.builder->currentNode(), (NodePath{1, 0})); // what moved up
        screen.builder->focusBy(1);
        QCOMPARE(screen.builder->currentNode(), (NodePath{1, 1}));
        screen.builder->focusBy(-2);
        QCOMPARE(screen.builder->currentNode(), NodePath{1});
        QCOMPARE(screen.builder->currentBox(), NodePath{1});
    }

    void dragsARowIntoABox()
    {
        Screen screen;
        screen.load(threeRows());
        auto* source = screen.row({0});
        auto* target = screen.row({2, 1});
        auto* grip = source->grip();
        const auto to = grip->mapFromGlobal(target->mapToGlobal(QPoint(60, target->height() - 3)));
        QTest::mousePress(grip, Qt::LeftButton);
        QMouseEvent move(QEvent::MouseMove, to, grip->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(grip, &move);
        QVERIFY(screen.builder->drag().isActive());
        QTest::mouseRelease(grip, Qt::LeftButton, {}, to);
        const auto rule = screen.document.rule();
        QCOMPARE(rule.root.children.size(), std::size_t(2));
        QCOMPARE(rule.root.children[1].children.size(), std::size_t(3));
        QCOMPARE(rule.root.children[1].children[2].row->field, QStringLiteral("country"));
        QCOMPARE(screen.row({1, 2}), source);
        screen.document.undoStack().undo();
        QCOMPARE(screen.document.rule().root.children.size(), std::size_t(3));
    }

    void escapeCancelsADrag()
    {
        Screen screen;
        screen.load(threeRows());
        auto* grip = screen.row({0})->grip();
        QTest::mousePress(grip, Qt::LeftButton);
        const QPoint to(30, 90);
        QMouseEvent move(QEvent::MouseMove, to, grip->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(grip, &move);
        QVERIFY(screen.builder->drag().isActive());
        QTest::keyClick(grip, Qt::Key_Escape);
        QVERIFY(!screen.builder->drag().isActive());
        QTest::mouseRelease(grip, Qt::LeftButton, {}, to);
        QCOMPARE(screen.document.undoStack().count(), 0);
    }

    void aBoxIsNotDroppedIntoItself()
    {
        Screen screen;
        screen.load(threeRows());
        QStringList said;
        connect(&screen.document, &RuleDocument::refused, this, [&](const QString& why) { said << why; });
        auto* inner = screen.row({2, 0});
        const auto at = inner->mapTo(screen.builder, QPoint(40, 4));
        const auto slot = screen.builder->drag().slotAt(at);
        QVERIFY(slot);
        QCOMPARE(slot->group, NodePath{2});
        QVERIFY(!screen.document.whyNotInto({2}, slot->group).isEmpty());
        screen.document.moveTo({2}, slot->group, slot->index);
        QCOMPARE(said.size(), 1);
        QCOMPARE(screen.document.undoStack().count(), 0);
    }

    void slotsCoverEveryPlace()
    {
        // From top to bottom, each place of each box is offered somewhere.
        Screen screen;
        screen.load(threeRows());
        std::set<std::pair<NodePath, int>> places;
        for (int y = 0; y < screen.builder->height(); ++y) {
            if (const auto slot = screen.builder->drag().slotAt({120, y}))
                places.insert({slot->group, slot->index});
        }
        const std::set<std::pair<NodePath, int>> all{
            {{}, 0}, {{}, 1}, {{}, 2}, {{}, 3}, {{2}, 0}, {{2}, 1}, {{2}, 2}};
        QCOMPARE(places, all);
    }

    void lossesInAnAnyBoxAreAgainstWhatCameIn()
    {
        Screen screen;
        screen.load(threeRows());
        segments::CountAnswer answer;
        answer.total = 1000;
        answer.funnel = {{QStringLiteral("/all/0"), {}, 600, 400, 600},
            {QStringLiteral("/all/1"), {}, 500, 200, 400}, {QStringLiteral("/all/2"), {}, 300, 250, 150},
            {QStringLiteral("/all/2/any/0"), {}, 200, 0, 120},
            {QStringLiteral("/all/2/any/1"), {}, 80, 0, 150}};
        screen.builder->setCounts(answer);
        const auto said = [&](const NodePath& path) { return screen.row(path)->columns()->accessibleName(); };
        QCOMPARE(said({0}), QStringLiteral("400 lost, 600 left"));
        QCOMPARE(said({1}), QStringLiteral("200 lost, 400 left"));
        QCOMPARE(said({2, 0}), QStringLiteral("280 lost, 120 left"));
        QCOMPARE(said({2, 1}), QStringLiteral("0 lost, 150 left")); // thirty more than the row above
    }

    void everySubjectAndComparisonMakesAValidRow()
    {
        // Whatever is chosen from the lists, the document holds a rule that a rule file could hold.
        Screen screen;
        const auto all = subjects(screen.builder->context());
        int rows = 0;
        for (const auto& subject : all) {
            const auto first = firstRow(subject, screen.builder->context());
            QVERIFY2(finishedRow(first), qPrintable(subject.label));
            for (const auto op : opsFor(first, screen.builder->context())) {
                segments::Rule rule;
                rule.root.children.emplace_back().row = first;
                screen.document.load(rule);
                screen.pick({0}, QStringLiteral("compare"), int(op));
                auto* edit = screen.part<QLineEdit>({0}, QStringLiteral("value"));
                if (edit && edit->text().isEmpty()) {
                    edit->setText(QStringLiteral("de"));
                    emit edit->textEdited(edit->text());
                    emit edit->returnPressed();
                    Screen::settle();
                }
                const auto& row = *screen.document.rule().root.children.front().row;
                const auto what = QStringLiteral("%1 %2").arg(subject.label, segments::opKey(op));
                QVERIFY2(row.op == op, qPrintable(what));
                const auto read = segments::parseRule(segments::toJson(screen.document.rule()));
                QVERIFY2(read && *read == screen.document.rule(), qPrintable(what));
                ++rows;
            }
        }
        QVERIFY(rows > 200);
    }

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
        Screen screen;
        screen.load(threeRows());
        if (kind == 1)
            screen.pick({1}, QStringLiteral("when"), 0);
        screen.pick({1}, QStringLiteral("when"), kind);
        const auto json = screen.json();
        QVERIFY2(window.isEmpty() ? !json.contains("window") : json.contains(window), json.constData());
        QVERIFY(segments::parseRule(json, QStringLiteral("json")));
    }

    void aBirthdayComesBackEveryYear()
    {
        Screen screen;
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
        Screen screen;
        screen.load(R"({"all":[{"fact":"orders","measure":"count","op":">=","value":1,
            "window":{"last":20000,"unit":"minutes"}},
            {"field":"createdAt","op":"in last","value":{"last":40000,"unit":"days"}}]})");
        QCOMPARE(screen.part<QSpinBox>({0}, QStringLiteral("windowNumber"))->value(), 20'000);
        QCOMPARE(screen.part<QSpinBox>({1}, QStringLiteral("value"))->value(), 40'000);
    }

    void manyRandomPartsAreWritten()
    {
        Screen screen;
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
        Screen screen;
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

    void ranksStayWithinAllThereAre()
    {
        Screen screen;
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
        Screen screen;
        screen.load(threeRows());
        auto* value = screen.row({1})->findChild<ValuePart*>();
        value->setComparesFigures(true);
        Screen::settle();
        const auto json = screen.json();
        QVERIFY2(json.contains("\"ago\":90"), json.constData()); // more than in the 90 days before
        screen.part<QSpinBox>({1}, QStringLiteral("percent"))->setValue(150);
        QVERIFY(screen.json().contains("\"percent\":150"));
        value->setComparesFigures(false);
        QVERIFY(!screen.json().contains("percent"));
    }

    void filtersOfFacts()
    {
        Screen screen;
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

    void patternsSetTheOrderOfTheLanguage()
    {
        QWidget line;
        auto* a = new QWidget(&line);
        auto* b = new QWidget(&line);
        const QHash<QString, Words> places{
            {QStringLiteral("value"), {a}}, {QStringLiteral("subject"), {b}}, {QStringLiteral("none"), {}}};
        const auto words = fillPattern(QStringLiteral("{subject} wa {none} {value} desu"), places, &line);
        QCOMPARE(words.size(), 4);
        QCOMPARE(words[0], b);
        QCOMPARE(words[2], a);
    }

    void operatorAndValueShareALine_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("last"); // of the value
        QTest::newRow("amount") << QByteArray(R"({"fact":"orders","measure":"average","of":"amount",
            "window":{"last":182,"unit":"days"},"op":">=","value":{"minor":10000,"currency":"USD"}})")
                                << QStringLiteral("currency");
        QTest::newRow("count") << QByteArray(R"({"fact":"orders","measure":"count",
            "window":{"last":6,"unit":"months"},"op":">=","value":2})")
                               << QStringLiteral("value");
        QTest::newRow("between") << QByteArray(
            R"({"fact":"orders","measure":"sum","of":"amount","op":"between",
            "value":[{"minor":10000,"currency":"USD"},{"minor":90000,"currency":"USD"}]})")
                                 << QStringLiteral("currency");
        QTest::newRow("field") << QByteArray(R"({"field":"city","op":"is","value":"Kiel"})")
                               << QStringLiteral("value");
    }

    void operatorAndValueShareALine()
    {
        // However wide the window is: a line breaks before the operator, not behind it.
        QFETCH(QByteArray, row);
        QFETCH(QString, last);
        Screen screen;
        screen.load("{\"all\":[" + row + "]}");
        std::set<bool> broken;
        for (int width = 640; width <= 1400; width += 14) {
            screen.area.resize(width, 700);
            QCoreApplication::processEvents();
            Screen::settle();
            auto* shown = screen.row({0});
            const auto* op = screen.part<QWidget>({0}, QStringLiteral("compare"));
            const auto* value = screen.part<QWidget>({0}, last);
            QVERIFY(op && value);
            const auto middle = [&](const QWidget* widget) {
                return widget->mapTo(shown, widget->rect().center()).y();
            };
            QVERIFY2(std::abs(middle(op) - middle(value)) <= 4,
                qPrintable(QStringLiteral("%1 px: %2 and %3").arg(width).arg(middle(op)).arg(middle(value))));
            // And nothing reaches over the end of the line.
            const auto* line = shown->findChild<segmentsui::SentenceLine*>();
            QVERIFY(value->mapTo(line, value->rect().topRight()).x() <= line->width());
            const auto* subject = screen.part<QWidget>({0}, QStringLiteral("subject"));
            broken.insert(middle(op) > middle(subject) + 4);
        }
        QVERIFY2(last == u"value" || broken.size() == 2, "the widths of this test change nothing");
    }

    void accessible()
    {
        Screen screen;
        screen.load(threeRows());
        QCOMPARE(uikit::accessibilityProblems(screen.builder).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestRuleBuilder)
#include "tst_rulebuilder.moc"
