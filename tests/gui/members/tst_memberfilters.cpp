// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memberfilters.h"

#include <segments/rule.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace serai;
using namespace serai::membersui;

class TestMemberFilters : public QObject
{
    Q_OBJECT

private slots:

    void everyChoiceIsARuleAndComesBack()
    {
        const membersearch::ListValues values{
            {QStringLiteral("Gold")}, {QStringLiteral("JP")}, {QStringLiteral("brass")}};
        int choices = 0;
        for (const auto kind : filterKinds()) {
            QVERIFY(!filterKindTitle(kind).isEmpty());
            QStringList texts;
            for (const auto& choice : filterChoices(kind, values, QStringLiteral("JPY"))) {
                if (choice.row.isEmpty())
                    continue; // a number is asked for
                ++choices;
                const Filter filter{kind, choice.row};
                const auto rule = segments::parseRule(ruleOf({filter}));
                QVERIFY2(rule, qPrintable(rule ? QString() : toText(rule.error())));
                QCOMPARE(filtersOf(ruleOf({filter})), QList<Filter>{filter});
                QVERIFY2(!texts.contains(filterText(filter)), qPrintable(filterText(filter)));
                texts << filterText(filter);
            }
        }
        QVERIFY2(choices > 30, qPrintable(QString::number(choices)));
    }

    void readsTypedNumbers()
    {
        const auto row = numberFilter(FilterKind::Spend, QStringLiteral(" 12.5 "), QStringLiteral("USD"));
        QCOMPARE(filterText({FilterKind::Spend, row}), QStringLiteral("Spend: at least 12.50\u00a0USD"));
        QVERIFY(segments::parseRule(ruleOf({{FilterKind::Spend, row}})));
        QVERIFY(numberFilter(FilterKind::Spend, QStringLiteral("-1"), QStringLiteral("USD")).isEmpty());
        QVERIFY(numberFilter(FilterKind::Orders, QStringLiteral("many"), {}).isEmpty());
        QCOMPARE(filterText({FilterKind::Orders, numberFilter(FilterKind::Orders, QStringLiteral("0"), {})}),
            QStringLiteral("Orders: none"));
        const auto days = numberFilter(FilterKind::LastOrder, QStringLiteral("45"), {});
        QCOMPARE(filtersOf(ruleOf({{FilterKind::LastOrder, days}})).first().kind, FilterKind::LastOrder);
    }

    void keepsRowsOfOthersAsTheyAre()
    {
        const auto rule = QJsonDocument::fromJson(
            R"({"all": [{"any": [{"field": "city", "op": "is", "value": "Kobe"}]},
                {"fact": "orders", "measure": "count", "op": ">=", "value": 2, "window": {"last": 90, "unit": "days"}},
                {"field": "country", "op": "in", "value": ["DE", "JP"]}]})")
                              .object();
        const auto filters = filtersOf(rule);
        QCOMPARE(filters.size(), 3);
        for (const auto& filter : filters) {
            QCOMPARE(filter.kind, FilterKind::Other);
            QVERIFY(!filterText(filter).isEmpty());
        }
        QCOMPARE(ruleOf(filters), rule);
        QVERIFY(filterText(filters[2]).contains(QStringLiteral("country")));
    }
};

QTEST_MAIN(TestMemberFilters)
#include "tst_memberfilters.moc"
