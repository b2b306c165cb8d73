// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruledocument.h"
#include "subjects.h"

#include <segments/rule.h>

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace serai;
using namespace serai::segmentsui;

class TestRuleDocument : public QObject
{
    Q_OBJECT

    static NodePath somePath(const segments::Rule& rule, QRandomGenerator& random, bool group)
    {
        // A random walk: down while there are boxes, then a box or one of its children.
        NodePath path;
        const auto* node = &rule.root;
        while (!node->children.empty()) {
            const int index = int(random.bounded(int(node->children.size())));
            const auto& child = node->children[std::size_t(index)];
            if (group && child.row)
                return path;
            path.push_back(index);
            if (child.row || random.bounded(2) == 0)
                return path;
            node = &child;
        }
        return path;
    }

    static RowContext dollars()
    {
        RowContext context;
        context.currency = QStringLiteral("USD");
        return context;
    }

    /// A tree of things that are themselves wherever they stand: the independent judge of moves.
    struct Thing
    {
        QString name;
        std::vector<std::shared_ptr<Thing>> in;

        [[nodiscard]] QString text() const
        {
            QStringList parts;
            for (const auto& each : in)
                parts << each->text();
            return name + u'(' + parts.join(u' ') + u')';
        }
    };

    static std::shared_ptr<Thing> thingOf(const segments::Node& node)
    {
        auto thing = std::make_shared<Thing>();
        thing->name = node.row ? node.row->texts.value(0) : QStringLiteral("box%1").arg(int(node.combine));
        for (const auto& child : node.children)
            thing->in.push_back(thingOf(child));
        return thing;
    }

    static std::shared_ptr<Thing> thingAt(std::shared_ptr<Thing> root, const NodePath& path)
    {
        for (const int index : path)
            root = root->in.at(std::size_t(index));
        return root;
    }

    static segments::Node randomTree(QRandomGenerator& random, int depth, int& count)
    {
        segments::Node box;
        box.combine = segments::Combine(random.bounded(3));
        const int children = int(random.bounded(1, 5));
        for (int i = 0; i < children; ++i) {
            if (depth < 4 && random.bounded(3) == 0) {
                box.children.push_back(randomTree(random, depth + 1, count));
                continue;
            }
            segments::Node row;
            row.row.emplace();
            row.row->field = QStringLiteral("name");
            row.row->texts = {QStringLiteral("row%1").arg(++count)};
            box.children.push_back(row);
        }
        return box;
    }

private slots:

    void typingIsOneStepAndAChoiceIsOne()
    {
        RuleDocument document;
        const auto load = [&document](const char* json) {
            document.load(segments::parseRule(QByteArray(json), QStringLiteral("test")).value());
        };
        const auto change = [&document](auto edit) {
            auto row = *nodeAt(document.rule(), {0}).row;
            edit(row);
            document.setRow({0}, row);
        };
        load(R"({"all": [{"field": "country", "op": "in", "value": ["GE"]}]})");
        for (const char* country : {"DE", "JP"})
            change([country](segments::Row& row) { row.texts << QString::fromLatin1(country); });
        change([](segments::Row& row) { row.texts.removeAll(QStringLiteral("JP")); });
        QCOMPARE(document.undoStack().count(), 3);
        document.undoStack().undo();
        QCOMPARE(nodeAt(document.rule(), {0}).row->texts.join(u' '), QStringLiteral("GE DE JP"));
        document.undoStack().undo();
        document.undoStack().undo();
        QCOMPARE(nodeAt(document.rule(), {0}).row->texts.join(u' '), QStringLiteral("GE"));
        load(R"({"all": [{"fact": "orders", "measure": "count", "op": ">=", "value": 1,
                          "window": {"last": 9, "unit": "days"}}]})");
        for (const int number : {2, 20, 200}) // one number, typed
            change([number](segments::Row& row) { row.numbers = {number}; });
        QCOMPARE(document.undoStack().count(), 1);
        for (const int days : {3, 30}) // another one
            change([days](segments::Row& row) { row.window->last = days; });
        QCOMPARE(document.undoStack().count(), 2);
        change([](segments::Row& row) { row.op = segments::Op::AtMost; });
        change([](segments::Row& row) { row.op = segments::Op::Equal; });
        QCOMPARE(document.undoStack().count(), 4);
        for (int i = 0; i < 4; ++i)
            document.undoStack().undo();
        QCOMPARE(nodeAt(document.rule(), {0}).row->numbers.front(), 1);
        QCOMPARE(nodeAt(document.rule(), {0}).row->window->last, 9);
    }

    void movesAsThingsMove()
    {
        for (quint32 seed = 0; seed < 2000; ++seed) {
            QRandomGenerator random(seed);
            segments::Rule rule;
            int count = 0;
            rule.root = randomTree(random, 0, count);
            RuleDocument document;
            document.load(rule);
            const auto from = somePath(rule, random, false);
            const auto group = somePath(rule, random, true);
            const int places = int(nodeAt(rule, group).children.size()) + 1;
            const int index = int(random.bounded(places));
            const bool below =
                group.size() >= from.size() && std::equal(from.begin(), from.end(), group.begin());
            QCOMPARE(document.whyNotInto(from, group).isEmpty(), !below);
            document.moveTo(from, group, index);
            auto root = thingOf(rule.root);
            if (!below) {
                // Before what stood at the place, or behind everything.
                const auto moved = thingAt(root, from);
                const auto box = thingAt(root, group);
                auto parent = thingAt(root, NodePath(from.begin(), from.end() - 1));
                auto mark = std::make_shared<Thing>();
                box->in.insert(box->in.begin() + index, mark);
                std::erase(parent->in, moved);
                std::replace(box->in.begin(), box->in.end(), mark, moved);
            }
            QVERIFY2(thingOf(document.rule().root)->text() == root->text(),
                qPrintable(QStringLiteral("seed %1").arg(seed)));
            if (!below && document.undoStack().index() > 0)
                QCOMPARE(thingOf(nodeAt(document.rule(), document.place()))->text(),
                    thingOf(nodeAt(rule, from))->text());
        }
    }

    void refusesWhatIsTooDeepOrTooMuch()
    {
        RuleDocument document;
        QStringList said;
        connect(&document, &RuleDocument::refused, this, [&](const QString& why) { said << why; });
        NodePath deepest;
        for (int i = 1; i < segments::maxRuleDepth; ++i) {
            document.addGroup(deepest, segments::Combine::All);
            deepest.push_back(0);
        }
        QVERIFY(said.isEmpty());
        document.addGroup(deepest, segments::Combine::All);
        QCOMPARE(said.size(), 1);
        document.addRow(deepest, firstRow(subjects(dollars()).first(), dollars()));
        QCOMPARE(said.size(), 1); // a row is no box
        auto deepRow = deepest;
        deepRow.push_back(0);
        document.wrap(deepRow, segments::Combine::Any);
        QCOMPARE(said.size(), 2);
        const auto before = document.rule();
        while (said.size() < 3)
            document.duplicate({0}); // doubles nothing but adds the whole branch each time
        QVERIFY(said.last().contains(QString::number(segments::maxRuleNodes)));
        QVERIFY(segments::parseRule(segments::toJson(document.rule())).has_value());
        QVERIFY(document.rule() != before);
    }

    void everyActIsUndone()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            QRandomGenerator random(seed);
            RuleDocument document;
            std::vector<segments::Rule> states{document.rule()};
            const auto all = subjects(dollars());
            for (int i = 0; i < 30; ++i) {
                const int before = document.undoStack().index();
                const auto group = somePath(document.rule(), random, true);
                const auto any = somePath(document.rule(), random, false);
                switch (random.bounded(12)) {
                case 0:
                case 1:
                    document.addRow(group, firstRow(all[random.bounded(int(all.size()))], dollars()));
                    break;
                case 2:
                    document.addGroup(group, segments::Combine(random.bounded(3)));
                    break;
                case 3:
                    document.duplicate(any);
                    break;
                case 4:
                    document.move(any, random.bounded(2) == 0 ? -1 : 1);
                    break;
                case 5:
                    document.setDisabled(any, random.bounded(2) == 0);
                    break;
                case 6:
                    document.moveIn(any);
                    break;
                case 7:
                    document.moveOut(any);
                    break;
                case 8:
                    document.wrap(any, segments::Combine(random.bounded(3)));
                    break;
                case 9:
                    document.unwrap(any);
                    break;
                case 10:
                    document.addRule(group, document.rule());
                    break;
                default:
                    document.remove(any);
                    break;
                }
                QVERIFY(hasNode(document.rule(), document.place())); // the keyboard has somewhere to be
                if (document.undoStack().index() > before)
                    states.push_back(document.rule());
            }
            for (auto state = states.rbegin(); state != states.rend(); ++state) {
                QVERIFY2(document.rule() == *state, qPrintable(QStringLiteral("seed %1").arg(seed)));
                document.undoStack().undo();
            }
            while (document.undoStack().canRedo())
                document.undoStack().redo();
            QVERIFY(document.rule() == states.back());
        }
    }

    void typingIsOneStep()
    {
        RuleDocument document;
        document.addRow({}, firstRow(subjects(dollars()).first(), dollars()));
        auto row = *document.rule().root.children.front().row;
        for (const qint64 value : {2, 20, 200}) {
            row.numbers = {value};
            document.setRow({0}, row);
        }
        document.undoStack().undo();
        QCOMPARE(document.rule().root.children.front().row->numbers.front(), qint64(2));
        QCOMPARE(document.undoStack().index(), 1);
    }

    void firstRowsAreValidRules()
    {
        // Every subject of the list starts as a rule that the language accepts.
        auto context = dollars();
        context.segments = {{QStringLiteral("7"), QStringLiteral("Big")}};
        context.customFields = {
            {1, QStringLiteral("size"), QStringLiteral("Size"), segments::FieldType::Number, {}, {}},
            {2, QStringLiteral("joined"), QStringLiteral("Joined"), segments::FieldType::Date, {}, {}},
            {3, QStringLiteral("budget"), QStringLiteral("Budget"), segments::FieldType::Money,
                QStringLiteral("EUR"), {}},
            {4, QStringLiteral("club"), QStringLiteral("Club"), segments::FieldType::YesNo, {}, {}}};
        for (const auto& subject : subjects(context)) {
            segments::Rule rule;
            segments::Node node;
            node.row = firstRow(subject, context);
            rule.root.children.push_back(node);
            const auto read = segments::parseRule(segments::toJson(rule));
            QVERIFY2(read.has_value(), qPrintable(subject.label + (read ? QString() : toText(read.error()))));
            QVERIFY2(*read == rule, qPrintable(subject.label));
        }
    }
};

QTEST_GUILESS_MAIN(TestRuleDocument)
#include "tst_ruledocument.moc"
