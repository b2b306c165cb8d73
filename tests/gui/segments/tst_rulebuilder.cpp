// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boxview.h"
#include "builderscreen.h"
#include "grip.h"
#include "ruledrag.h"
#include "sentence.h"

#include <uikit/accessibility.h>

#include <QApplication>
#include <QLineEdit>

#include <set>

using namespace serai;
using namespace serai::segmentsui;
using segments::Op;

/// Rows and boxes under the hands of a person.
class TestRuleBuilder : public QObject
{
    Q_OBJECT

private slots:

    void whatRulesAreAboutStandsTogether()
    {
        QStringList headings;
        for (const auto& subject : subjects({})) {
            if (headings.isEmpty() || headings.last() != subject.group)
                headings << subject.group;
        }
        QVERIFY(headings.size() > 5);
        QCOMPARE(QSet<QString>(headings.begin(), headings.end()).size(), headings.size()); // none twice
    }

    void keepsTheRowsThatStay()
    {
        BuilderScreen screen;
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
        BuilderScreen screen;
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
        BuilderScreen screen;
        screen.load(threeRows());
        screen.part<QComboBox>({1}, QStringLiteral("compare"))->setFocus();
        QCOMPARE(screen.builder->currentNode(), NodePath{1});
        screen.document.moveIn(screen.builder->currentNode()); // the box below
        BuilderScreen::settle();
        QCOMPARE(screen.builder->currentNode(), (NodePath{1, 0}));
        QCOMPARE(QApplication::focusWidget(), screen.part<QComboBox>({1, 0}, QStringLiteral("compare")));
        screen.document.remove(screen.builder->currentNode());
        BuilderScreen::settle();
        QCOMPARE(screen.builder->currentNode(), (NodePath{1, 0})); // what moved up
        screen.builder->focusBy(1);
        QCOMPARE(screen.builder->currentNode(), (NodePath{1, 1}));
        screen.builder->focusBy(-2);
        QCOMPARE(screen.builder->currentNode(), NodePath{1});
        QCOMPARE(screen.builder->currentBox(), NodePath{1});
    }

    void dragsARowIntoABox()
    {
        BuilderScreen screen;
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
        BuilderScreen screen;
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
        BuilderScreen screen;
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
        BuilderScreen screen;
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
        BuilderScreen screen;
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
        QCOMPARE(said({2, 1}), QStringLiteral("30 added, 150 left")); // to those of the row above
    }

    void everySubjectAndComparisonMakesAValidRow()
    {
        // Whatever is chosen from the lists, the document holds a rule that a rule file could hold.
        BuilderScreen screen;
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
                    BuilderScreen::settle();
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
        BuilderScreen screen;
        screen.load("{\"all\":[" + row + "]}");
        std::set<bool> broken;
        for (int width = 640; width <= 1400; width += 14) {
            screen.area.resize(width, 700);
            QCoreApplication::processEvents();
            BuilderScreen::settle();
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
        BuilderScreen screen;
        screen.load(threeRows());
        QCOMPARE(uikit::accessibilityProblems(screen.builder).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestRuleBuilder)
#include "tst_rulebuilder.moc"
