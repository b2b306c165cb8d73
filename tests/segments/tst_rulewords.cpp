// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <segments/audienceindex.h>
#include <segments/fields.h>
#include <segments/ruletext.h>

#include <QTest>

#include <i18n/translations.h>

using namespace serai;
using namespace serai::segments;

/// Rules that mean something else read otherwise, in every language of the program.
class TestRuleWords : public QObject
{
    Q_OBJECT

private slots:
    void differentRulesReadDifferently_data();
    void differentRulesReadDifferently();
    void segmentsAreCalledByName();

private:
    static QStringList rows();
};

static QString withValue(const QString& row, const QString& value)
{
    return row + QString(R"(, "value": %1})").arg(value);
}

static QString valueOf(Op op, const QString& one, const QString& other)
{
    return op == Op::Between || op == Op::In || op == Op::NotIn || op == Op::AnyOf
        ? QString("[%1, %2]").arg(one, other)
        : one;
}

static void addMeasures(QStringList& rows)
{
    for (const auto& info : factCatalogue()) {
        for (const auto measure : measures()) {
            for (const auto of : ofChoices(info.fact, measure)) {
                auto row =
                    QString(R"({"fact": "%1", "measure": "%2")").arg(factKey(info.fact), measureKey(measure));
                if (of != Of::Nothing)
                    row += QString(R"(, "of": "%1")").arg(ofKey(of));
                const auto type = valueTypeOf(measure, of);
                for (const auto op : factOps(measure)) {
                    const auto asked = row + QString(R"(, "op": "%1")").arg(opKey(op));
                    if (op == Op::Known || op == Op::Unknown) {
                        rows << asked + "}";
                        continue;
                    }
                    const auto value = [&](int number, const char* currency) {
                        return type == ValueType::Money
                            ? QString(R"({"minor": %1, "currency": "%2"})").arg(number * 100).arg(currency)
                            : QString::number(number);
                    };
                    for (const auto* currency : {"EUR", "USD"}) {
                        if (op == Op::Top || op == Op::Bottom) {
                            const auto money = type == ValueType::Money
                                ? QString(R"(, "currency": "%1")").arg(currency)
                                : QString();
                            for (const auto* by : {"percent", "number"})
                                rows << withValue(asked, QString(R"({"%1": 7%2})").arg(by, money));
                            rows << withValue(asked, QString(R"({"number": 7%1})").arg(money)).chopped(1)
                                    + R"(, "within": "country"})";
                            rows << withValue(asked, QString(R"({"number": 7%1})").arg(money)).chopped(1)
                                    + R"(, "inGroup": "vip"})";
                        } else {
                            rows << withValue(asked, valueOf(op, value(3, currency), value(4, currency)));
                        }
                        if (type != ValueType::Money)
                            break;
                    }
                }
            }
        }
    }
    for (const auto* currency : {"EUR", "USD"})
        rows << QString(R"({"fact": "orders", "measure": "sum", "of": "amount", "op": ">", "value": {"fact":
                "orders", "measure": "max", "of": "amount", "currency": "%1"}})")
                    .arg(currency);
}

static void addWindows(QStringList& rows)
{
    QStringList windows;
    for (const auto* unit : {"minutes", "hours", "days", "weeks", "months", "years"}) {
        for (int last = 1; last <= 2; ++last) {
            windows << QString(R"({"last": %1, "unit": "%2"})").arg(last).arg(unit);
            windows << QString(R"({"last": %1, "unit": "%2", "ago": 1})").arg(last).arg(unit);
            windows << QString(R"({"within": %1, "unit": "%2", "after": "firstOrder"})").arg(last).arg(unit);
            windows << QString(R"({"within": %1, "unit": "%2", "before": "lastOrder"})").arg(last).arg(unit);
        }
    }
    for (const auto* period : {"day", "week", "month", "quarter", "year"}) {
        for (int offset = -3; offset <= 0; ++offset) {
            for (int years = 0; years <= 2; ++years)
                windows << QString(R"({"calendar": "%1", "offset": %2, "yearsAgo": %3})")
                               .arg(period)
                               .arg(offset)
                               .arg(years);
        }
    }
    for (const auto* day : {"1926-12-01", "2026-12-01", "2026-01-12", "2026-12-01T09:00"}) {
        windows << QString(R"({"from": "%1"})").arg(day);
        windows << QString(R"({"to": "%1"})").arg(day);
    }
    windows << R"({"from": "2025-12-01", "to": "2026-12-01"})";
    for (const auto& window : windows)
        rows << QString(R"({"fact": "orders", "measure": "count", "op": ">=", "value": 3, "window": %1})")
                    .arg(window);
}

static void addFields(QStringList& rows)
{
    for (const auto& info : fieldCatalogue()) {
        for (const auto op : opsOf(info.type)) {
            const auto row =
                QString(R"({"field": "%1", "op": "%2")").arg(QString::fromLatin1(info.key), opKey(op));
            if (op == Op::Known || op == Op::Unknown) {
                rows << row + "}";
            } else if (info.type == FieldType::Flag) {
                if (op == Op::Is) // "is not true" is "is false"
                    rows << withValue(row, "true") << withValue(row, "false");
            } else if (op == Op::InLast || op == Op::Anniversary) {
                rows << withValue(row, R"({"last": 1, "unit": "months"})");
                if (op == Op::Anniversary)
                    rows << withValue(row, R"({"next": 7, "unit": "days"})")
                         << withValue(row, R"({"calendar": "month", "offset": -1})");
            } else if (info.type == FieldType::Instant) {
                for (const auto* day : {"1926-12-01", "2026-12-01"})
                    rows << withValue(row, valueOf(op, QString("\"%1\"").arg(day), R"("2027-01-01")"));
            } else {
                rows << withValue(row, valueOf(op, R"("Foo")", R"("Bar")"));
            }
        }
    }
}

QStringList TestRuleWords::rows()
{
    QStringList rows;
    addMeasures(rows);
    addWindows(rows);
    addFields(rows);
    for (const auto* currency : {"EUR", "USD"}) {
        rows << QString(R"({"score": "monetary", "currency": "%1", "op": ">=", "value": 4})").arg(currency);
        rows << QString(
            R"({"score": "monetary", "currency": "%1", "op": ">=", "value": 4, "convert": {"on": "ownDay"}})")
                    .arg(currency);
    }
    rows << R"({"score": "recency", "op": ">=", "value": 4})"
         << R"({"score": "frequency", "op": ">=", "value": 4})"
         << R"({"segment": "Buyers", "op": "in"})"
         << R"({"segment": "Buyers", "op": "not in"})"
         << R"({"segment": "Sellers", "op": "in"})"
         << R"({"random": "x", "parts": 2, "op": "in", "value": [0]})"
         << R"({"random": "x", "parts": 2, "op": "in", "value": [1]})"
         << R"({"random": "y", "parts": 2, "op": "in", "value": [1]})";
    return rows;
}

void TestRuleWords::differentRulesReadDifferently_data()
{
    QTest::addColumn<QString>("language");
    for (const auto* language : {"en", "de", "ja"})
        QTest::newRow(language) << QString(language);
}

void TestRuleWords::differentRulesReadDifferently()
{
    QFETCH(QString, language);
    QVERIFY(loadTranslations(*qApp, QLocale(language)));
    QHash<QString, QString> known;
    QStringList same;
    for (const auto& row : rows()) {
        const auto rule = parseRule(QString(R"({"all": [%1]})").arg(row).toUtf8(), "test");
        QVERIFY2(rule, rule ? "" : qUtf8Printable(toText(rule.error()) + " in " + row));
        const auto words = toWords(*rule, QLocale(language));
        const auto found = known.constFind(words);
        if (found == known.constEnd())
            known.insert(words, row);
        else if (parseRule(QString(R"({"all": [%1]})").arg(*found).toUtf8(), "test")->root != rule->root)
            same << words + "\n    " + *found + "\n    " + row;
    }
    QVERIFY(known.size() > 900);
    QVERIFY2(same.isEmpty(), qUtf8Printable("\n" + same.join('\n')));
}

void TestRuleWords::segmentsAreCalledByName()
{
    QVERIFY(loadTranslations(*qApp, QLocale("en")));
    const auto rule = parseRule(
        R"({"all": [{"none": [{"segment": "12", "op": "in"}]}, {"segment": "7", "op": "in"}]})", "test");
    QVERIFY(rule);
    AudienceIndex index;
    index.segments.insert(12, {"Buyers", {}, {}, {}});
    QCOMPARE(
        toWords(withSegmentNames(rule->root, index)), "not (in the segment Buyers) and in the segment 7");
}

QTEST_GUILESS_MAIN(TestRuleWords)
#include "tst_rulewords.moc"
