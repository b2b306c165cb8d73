// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruledocument.h"
#include "subjects.h"

#include <QRandomGenerator>
#include <QTest>

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

private slots:

    void everyActIsUndone()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            QRandomGenerator random(seed);
            RuleDocument document;
            std::vector<segments::Rule> states{document.rule()};
            const auto all = subjects();
            for (int i = 0; i < 30; ++i) {
                const int before = document.undoStack().index();
                const auto group = somePath(document.rule(), random, true);
                const auto any = somePath(document.rule(), random, false);
                switch (random.bounded(7)) {
                case 0:
                case 1:
                    document.addRow(
                        group, firstRow(all[random.bounded(int(all.size()))], QStringLiteral("USD")));
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
                default:
                    document.remove(any);
                    break;
                }
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
        document.addRow({}, firstRow(subjects().first(), QStringLiteral("USD")));
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
        for (const auto& subject : subjects()) {
            segments::Rule rule;
            segments::Node node;
            node.row = firstRow(subject, QStringLiteral("USD"));
            rule.root.children.push_back(node);
            const auto read = segments::parseRule(segments::toJson(rule));
            QVERIFY2(read.has_value(), qPrintable(subject.label + (read ? QString() : toText(read.error()))));
            QVERIFY2(*read == rule, qPrintable(subject.label));
        }
    }
};

QTEST_GUILESS_MAIN(TestRuleDocument)
#include "tst_ruledocument.moc"
