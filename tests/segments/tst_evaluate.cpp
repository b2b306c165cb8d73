// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomrules.h"
#include "randomshop.h"
#include "ruletosql.h"

#include <segments/audienceindex.h>
#include <segments/segmentservice.h>
#include <store/connection.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QTest>

using namespace serai;
using namespace serai::segments;

#if defined(__SANITIZE_ADDRESS__)
static constexpr int defaultTrees = 300;
#else
static constexpr int defaultTrees = 1500;
#endif

class TestEvaluate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void randomTreesAgreeWithSql();
    void funnelAddsUp();
    void explanationAgreesWithEvaluation();
    void windows_data();
    void windows();
    void missingValues_data();
    void missingValues();
    void otherCurrencyIsCounted();
    void rfmCellsAreTheirRules();

private:
    Result<std::vector<qint64>> bySql(const QString& condition);
    void saveSegments();
    void prepareJudge(qint64 nowMs);
    static Rule rule(const QByteArray& json);
    static std::vector<qint64> values(const std::vector<MemberId>& ids);

    QTimeZone zone{"Europe/Berlin"};
    std::unique_ptr<test::TestWorkspace> workspace;
    std::unique_ptr<SegmentService> service;
    std::shared_ptr<const AudienceIndex> index;
    test::JudgedShop judged;
    QHash<QString, QByteArray> segmentRules;
};

Rule TestEvaluate::rule(const QByteArray& json)
{
    auto parsed = parseRule(json, "test");
    if (!parsed)
        qFatal("%s", qUtf8Printable(toText(parsed.error())));
    return *parsed;
}

std::vector<qint64> TestEvaluate::values(const std::vector<MemberId>& ids)
{
    std::vector<qint64> numbers;
    for (const auto id : ids)
        numbers.push_back(id.value);
    return numbers;
}

void TestEvaluate::initTestCase()
{
    workspace = std::make_unique<test::TestWorkspace>();
    test::fillRandomShop(*workspace, zone, 20261119);
    workspace->execute("CREATE TABLE zone_offset (at INTEGER PRIMARY KEY, seconds INTEGER NOT NULL)");
    const auto filled = await(workspace->store().write([this](store::Transaction& transaction) -> Result<> {
        const auto from = QDateTime::fromString("2024-01-01T00:00:00Z", Qt::ISODate);
        auto first = transaction->run("INSERT INTO zone_offset VALUES (0, 3600)");
        if (!first)
            return fail(first.error());
        for (const auto& change : zone.transitions(from, from.addYears(4))) {
            auto done = transaction->run("INSERT INTO zone_offset VALUES (?, ?)",
                change.atUtc.toMSecsSinceEpoch(), qint64(change.offsetFromUtc));
            if (!done)
                return fail(done.error());
        }
        return {};
    }));
    QVERIFY(filled);
    service = std::make_unique<SegmentService>(workspace->store(), workspace->clock);
    saveSegments();
    // A rule of everything, so that every kind of fact is loaded.
    QByteArray everything = R"({"any": [{"none": []}, {"field": "name", "op": "contains", "value": "a"},
        {"segment": "nested", "op": "in"})";
    for (const auto& info : factCatalogue())
        everything +=
            R"(, {"fact": ")" + QByteArray(info.key) + R"(", "measure": "count", "op": ">=", "value": 0})";
    const auto all = await(service->count(rule(everything + "]}"), test::someNowMs));
    QVERIFY2(all, all ? "" : qUtf8Printable(toText(all.error())));
    QCOMPARE(all->matched, workspace->number("SELECT count(*) FROM member"));
    index = service->index();
    QVERIFY(index);
    judged.members = *bySql("1");
}

/// A segment of its own, one that asks for it, and a frozen one; the judge gets the same as conditions.
void TestEvaluate::saveSegments()
{
    const QByteArray berliners = R"({"any": [{"field": "city", "op": "is", "value": "BERLIN"},
        {"fact": "clicks", "measure": "count", "op": ">=", "value": 2}]})";
    const QByteArray nested = R"({"all": [{"segment": "Berliners", "op": "in"},
        {"field": "language", "op": "is not", "value": "ja", "orUnknown": true}]})";
    const QByteArray frozen = R"({"all": [{"field": "country", "op": "is", "value": "DE"}]})";
    const auto first = await(service->save("Berliners", rule(berliners), false));
    QVERIFY2(first, first ? "" : qUtf8Printable(toText(first.error())));
    QVERIFY(await(service->save("nested", rule(nested), false)));
    QVERIFY(await(service->save("Frozen", rule(frozen), true)));
    segmentRules = {{"Berliners", berliners}, {QString::number(first->value), berliners}, {"nested", nested}};
    const auto members = *bySql("lower(trim(m.country)) = 'de'");
    QStringList ids;
    for (const auto id : members)
        ids << QString::number(id);
    judged.segments.insert("Frozen", "m.id IN (" + ids.join(',') + ")");
}

/// What the judge has to know at \a nowMs.
void TestEvaluate::prepareJudge(qint64 nowMs)
{
    const auto now = QString::number(nowMs);
    const std::pair<const char*, QString> anchors[] = {
        {"firstOrder",
            "(SELECT min(ordered_at) FROM shop_order o WHERE o.member_id = m.id AND kind = 'purchase' AND "
            "ordered_at <= %1)"},
        {"lastOrder",
            "(SELECT max(ordered_at) FROM shop_order o WHERE o.member_id = m.id AND kind = 'purchase' AND "
            "ordered_at <= %1)"},
        {"createdAt", "m.created_at"},
        {"firstJoin",
            "(SELECT min(at / 1000 * 1000) FROM group_move x WHERE x.member_id = m.id AND act = 'joined' AND "
            "at <= %1)"},
        {"custom.birthday",
            "(SELECT number FROM member_field f WHERE f.member_id = m.id AND f.field_id = 3)"}};
    for (const auto& [key, sql] : anchors) {
        QHash<qint64, qint64> times;
        const auto expression = QString(sql).replace("%1", now);
        const auto rows = await(workspace->store().read(
            [expression](store::Connection& connection) -> Result<std::vector<std::pair<qint64, qint64>>> {
                QSqlQuery query(connection.database());
                if (!query.exec("SELECT m.id, " + expression + " AS t FROM member m WHERE t IS NOT NULL"))
                    return fail(ErrorKind::Internal, query.lastError().text());
                std::vector<std::pair<qint64, qint64>> found;
                while (query.next())
                    found.emplace_back(query.value(0).toLongLong(), query.value(1).toLongLong());
                return found;
            }));
        QVERIFY2(rows, rows ? "" : qUtf8Printable(toText(rows.error())));
        for (const auto& [id, time] : *rows)
            times.insert(id,
                QString(key).startsWith("custom.")
                    ? QDateTime(QDate(1970, 1, 1).addDays(time), QTime(0, 0), zone).toMSecsSinceEpoch()
                    : time);
        judged.anchors.insert(key, times);
    }
    for (const auto* name : {"Berliners", "nested"}) {
        const auto json = QJsonDocument::fromJson(segmentRules.value(name)).object();
        judged.segments.insert(name, "(" + test::RuleToSql(nowMs, zone, judged).condition(json) + ")");
    }
    judged.segments.insert("1", judged.segments.value("Berliners"));
}

Result<std::vector<qint64>> TestEvaluate::bySql(const QString& condition)
{
    return await(
        workspace->store().read([condition](store::Connection& connection) -> Result<std::vector<qint64>> {
            QSqlQuery query(connection.database());
            query.setForwardOnly(true);
            if (!query.exec("SELECT m.id FROM member m WHERE " + condition + " ORDER BY m.id"))
                return fail(ErrorKind::Internal, query.lastError().text() + condition);
            std::vector<qint64> ids;
            while (query.next())
                ids.push_back(query.value(0).toLongLong());
            return ids;
        }));
}

void TestEvaluate::randomTreesAgreeWithSql()
{
    // All 20,000 in the nightly run; under a sanitizer each is ten times slower.
    const int asked = qEnvironmentVariableIntValue("SERAI_RANDOM_TREES");
    const int trees = asked > 0 ? asked : defaultTrees;
    test::RandomRules random(7);
    // Just before and after the night in which the hour from 2 to 3 comes twice, and now.
    const qint64 instants[] = {test::someNowMs, 1'792'893'600'000 - 1'800'000, 1'792'893'600'000 + 1'800'123};
    int mixed = 0;
    QByteArrayList failures; // some, so that one can see what they have in common
    for (int i = 0; i < trees; ++i) {
        const auto nowMs = instants[i * 3 / trees];
        if (i == 0 || nowMs != instants[(i - 1) * 3 / trees])
            prepareJudge(nowMs);
        const auto json = random.next();
        const auto text = QJsonDocument(json).toJson(QJsonDocument::Compact);
        const auto parsed = parseRule(json);
        QVERIFY2(parsed, text + (parsed ? QByteArray() : toText(parsed.error()).toUtf8()));
        const auto again = parseRule(toJson(*parsed));
        QVERIFY2(again && *again == *parsed, text);
        const auto outcome = evaluate(*index, *parsed, nowMs, zone, 1 + i % 3);
        QVERIFY2(outcome, text + (outcome ? QByteArray() : toText(outcome.error()).toUtf8()));
        const auto expected = bySql(test::RuleToSql(nowMs, zone, judged).condition(json));
        QVERIFY2(expected, text + (expected ? QByteArray() : toText(expected.error()).toUtf8()));
        if (values(outcome->members()) != *expected) {
            std::vector<qint64> difference;
            const auto mine = values(outcome->members());
            std::set_symmetric_difference(
                mine.begin(), mine.end(), expected->begin(), expected->end(), std::back_inserter(difference));
            failures << text + " now " + QByteArray::number(nowMs) + " differs for member "
                    + QByteArray::number(difference.empty() ? 0 : difference.front()) + ": engine "
                    + QByteArray::number(qint64(mine.size())) + ", SQL "
                    + QByteArray::number(qint64(expected->size()));
            if (failures.size() == 8)
                break;
            continue;
        }
        QCOMPARE(outcome->answer.matched, qint64(expected->size()));
        if (!expected->empty() && qint64(expected->size()) < outcome->answer.total)
            ++mixed;
    }
    QVERIFY2(failures.isEmpty(), failures.join('\n'));
    QVERIFY2(mixed > trees / 3, "the trees hardly tell members apart");
}

void TestEvaluate::funnelAddsUp()
{
    test::RandomRules random(99);
    for (int i = 0; i < 300; ++i) {
        const auto parsed = parseRule(random.next());
        QVERIFY(parsed);
        const auto outcome = evaluate(*index, *parsed, test::someNowMs, zone);
        QVERIFY(outcome);
        const auto& answer = outcome->answer;
        qint64 unreachable = 0;
        for (const auto count : answer.unreachable)
            unreachable += count;
        QCOMPARE(answer.reachable + unreachable, answer.matched);
        if (parsed->root.combine == Combine::Any || answer.funnel.empty())
            continue;
        // The rows of the outermost group lose what is missing from the total.
        qint64 left = answer.total;
        for (const auto& row : answer.funnel) {
            QVERIFY(row.matched <= answer.total);
            if (row.path.count('/') != 2)
                continue;
            QCOMPARE(row.left, left - row.lost);
            left = row.left;
        }
        QCOMPARE(left, answer.matched);
    }
}

void TestEvaluate::explanationAgreesWithEvaluation()
{
    test::RandomRules random(5);
    for (int i = 0; i < 60; ++i) {
        const auto parsed = parseRule(random.next());
        QVERIFY(parsed);
        const auto ids = evaluate(*index, *parsed, test::someNowMs, zone)->members();
        for (const qint64 id : {1, 2, 65'535, 65'536, 131'073}) {
            const auto why = explain(*index, *parsed, {id}, test::someNowMs, zone);
            if (id == 65'535 || id == 65'536 || id == 1 || id == 2 || id == 131'073) {
                const bool exists = workspace->number(qPrintable(
                                        QString("SELECT count(*) FROM member WHERE id = %1").arg(id)))
                    > 0;
                QCOMPARE(why.has_value(), exists);
            }
            if (!why)
                continue;
            QCOMPARE(why->matches, std::binary_search(ids.begin(), ids.end(), MemberId{id}));
            for (const auto& line : why->lines) {
                if (line.truth == Truth::Unknown)
                    QVERIFY2(line.value.isEmpty(), qUtf8Printable(line.text + line.value));
            }
        }
    }
    QCOMPARE(explain(*index, rule(R"({"all": []})"), {500'000}, test::someNowMs, zone).error().kind,
        ErrorKind::NotFound);
}

void TestEvaluate::windows_data()
{
    QTest::addColumn<QString>("now"); // UTC
    QTest::addColumn<QString>("orderedAt"); // UTC
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("matches");
    const QByteArray lastDay =
        R"("measure": "count", "op": "=", "value": 1, "window": {"last": 1, "unit": "days"})";
    const QByteArray lastMonth =
        R"("measure": "count", "op": "=", "value": 1, "window": {"last": 1, "unit": "months"})";
    const QByteArray day = R"("measure": "daysSinceLast", "op": "=", "value": 1)";
    const QByteArray today = R"("measure": "daysSinceLast", "op": "=", "value": 0)";
    const QByteArray date =
        R"("measure": "count", "op": "=", "value": 1, "window": {"from": "2026-03-29", "to": "2026-03-29"})";
    // Berlin: 29 March 2026 02:00 -> 03:00 (01:00 UTC), 25 October 2026 03:00 -> 02:00 (01:00 UTC)
    QTest::newRow("a day over the short night is 23 hours") << "2026-03-29T10:00:00Z"
                                                            << "2026-03-28T11:00:01Z" << lastDay << true;
    QTest::newRow("its beginning is outside") << "2026-03-29T10:00:00Z"
                                              << "2026-03-28T11:00:00Z" << lastDay << false;
    QTest::newRow("a day over the long night is 25 hours") << "2026-10-25T11:00:00Z"
                                                           << "2026-10-24T10:00:01Z" << lastDay << true;
    QTest::newRow("its beginning is outside too") << "2026-10-25T11:00:00Z"
                                                  << "2026-10-24T10:00:00Z" << lastDay << false;
    QTest::newRow("now itself is inside") << "2026-10-25T11:00:00Z"
                                          << "2026-10-25T11:00:00Z" << lastDay << true;
    QTest::newRow("a second later is the future") << "2026-10-25T11:00:00Z"
                                                  << "2026-10-25T11:00:01Z" << lastDay << false;
    QTest::newRow("a month back from the 31st is the 28th") << "2026-03-31T10:00:00Z"
                                                            << "2026-02-28T11:00:01Z" << lastMonth << true;
    QTest::newRow("not the 28th earlier") << "2026-03-31T10:00:00Z"
                                          << "2026-02-28T09:00:00Z" << lastMonth << false;
    QTest::newRow("yesterday by the calendar, an hour ago") << "2026-07-01T22:30:00Z"
                                                            << "2026-07-01T21:30:00Z" << day << true;
    QTest::newRow("today by the calendar, 23 hours ago") << "2026-07-02T21:30:00Z"
                                                         << "2026-07-01T22:00:00Z" << today << true;
    QTest::newRow("the second before midnight was yesterday") << "2026-07-02T21:30:00Z"
                                                              << "2026-07-01T21:59:59Z" << today << false;
    QTest::newRow("future orders have not happened") << "2026-07-01T00:00:00Z"
                                                     << "2026-07-01T00:00:01Z" << today << false;
    QTest::newRow("a short date begins at its midnight") << "2026-06-01T00:00:00Z"
                                                         << "2026-03-28T23:00:00Z" << date << true;
    QTest::newRow("not before") << "2026-06-01T00:00:00Z"
                                << "2026-03-28T22:59:59Z" << date << false;
    QTest::newRow("and ends at the next") << "2026-06-01T00:00:00Z"
                                          << "2026-03-29T21:59:59Z" << date << true;
    QTest::newRow("not later") << "2026-06-01T00:00:00Z"
                               << "2026-03-29T22:00:00Z" << date << false;
}

void TestEvaluate::windows()
{
    QFETCH(QString, now);
    QFETCH(QString, orderedAt);
    QFETCH(QByteArray, row);
    QFETCH(bool, matches);
    test::TestWorkspace shop;
    const auto at = QDateTime::fromString(orderedAt, Qt::ISODate).toMSecsSinceEpoch();
    shop.execute("INSERT INTO member (id, created_at, updated_at) VALUES (1, 0, 0)");
    shop.execute(qPrintable(
        QString("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                "VALUES (1, 'a', 'purchase', %1, 'USD', 100)")
            .arg(at)));
    SegmentService segments(shop.store(), shop.clock);
    const auto counted = await(segments.count(rule(R"({"all": [{"fact": "orders", )" + row + "}]}"),
        QDateTime::fromString(now, Qt::ISODate).toMSecsSinceEpoch()));
    QVERIFY(counted);
    QCOMPARE(counted->matched, qint64(matches));
}

void TestEvaluate::missingValues_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("matches");
    // One member about whom nothing is known.
    QTest::newRow("is") << QByteArray(R"("field": "country", "op": "is", "value": "DE")") << false;
    QTest::newRow("is not") << QByteArray(R"("field": "country", "op": "is not", "value": "DE")") << false;
    QTest::newRow("not in") << QByteArray(R"("field": "city", "op": "not in", "value": ["Graz"])") << false;
    QTest::newRow("is not, or unknown")
        << QByteArray(R"("field": "country", "op": "is not", "value": "DE", "orUnknown": true)") << true;
    QTest::newRow("unknown") << QByteArray(R"("field": "name", "op": "unknown")") << true;
    QTest::newRow("known") << QByteArray(R"("field": "name", "op": "known")") << false;
    QTest::newRow("no tag is not the tag")
        << QByteArray(R"("field": "tags", "op": "has not", "value": "vip")") << true;
    QTest::newRow("count of none is 0")
        << QByteArray(R"("fact": "orders", "measure": "count", "op": "=", "value": 0)") << true;
    QTest::newRow("sum of none is 0") << QByteArray(
        R"("fact": "orders", "measure": "sum", "of": "amount", "op": "=", "value": {"minor": 0, "currency": "USD"})")
                                      << true;
    QTest::newRow("average of none is no number") << QByteArray(
        R"("fact": "orders", "measure": "average", "of": "amount", "op": "<=", "value": {"minor": 100, "currency": "USD"})")
                                                  << false;
    QTest::newRow("days since nothing")
        << QByteArray(R"("fact": "orders", "measure": "daysSinceLast", "op": ">=", "value": 90)") << false;
    QTest::newRow("days since nothing, unequal")
        << QByteArray(R"("fact": "orders", "measure": "daysSinceLast", "op": "!=", "value": 90)") << false;
    QTest::newRow("days since nothing, or unknown") << QByteArray(
        R"("fact": "orders", "measure": "daysSinceLast", "op": ">=", "value": 90, "orUnknown": true)")
                                                    << true;
    QTest::newRow("last order unknown")
        << QByteArray(R"("fact": "orders", "measure": "daysSinceLast", "op": "unknown")") << true;
    QTest::newRow("disabled row") << QByteArray(
        R"("field": "country", "op": "is", "value": "DE", "disabled": true)")
                                  << true;
}

void TestEvaluate::missingValues()
{
    QFETCH(QByteArray, row);
    QFETCH(bool, matches);
    test::TestWorkspace shop;
    shop.execute("INSERT INTO member (id, created_at, updated_at) VALUES (70000, 0, 0)");
    SegmentService segments(shop.store(), shop.clock);
    const auto counted = await(segments.count(rule("{\"all\": [{" + row + "}]}"), test::someNowMs));
    QVERIFY(counted);
    QCOMPARE(counted->total, 1);
    QCOMPARE(counted->matched, qint64(matches));
    const auto none = await(segments.count(rule("{\"none\": [{" + row + "}]}"), test::someNowMs));
    QCOMPARE(none->matched, row.contains("disabled") ? 1 : qint64(!matches));
}

void TestEvaluate::otherCurrencyIsCounted()
{
    const auto eur = evaluate(*index,
        rule(
            R"({"all": [{"fact": "orders", "measure": "sum", "of": "amount", "op": ">=", "value": {"minor": 1, "currency": "EUR"}}]})"),
        test::someNowMs, zone);
    QVERIFY(eur);
    QCOMPARE(eur->answer.otherCurrency,
        workspace->number(qPrintable(
            QString("SELECT count(*) FROM shop_order WHERE kind = 'purchase' AND currency <> 'EUR' "
                    "AND ordered_at <= %1")
                .arg(test::someNowMs))));
    const auto counted =
        evaluate(*index, rule(R"({"all": [{"fact": "orders", "measure": "count", "op": ">=", "value": 1}]})"),
            test::someNowMs, zone);
    QCOMPARE(counted->answer.otherCurrency, 0);
}

void TestEvaluate::rfmCellsAreTheirRules()
{
    const auto grid = rfmGrid(*index, test::someNowMs, zone);
    qint64 inCells = 0;
    for (int r = 0; r < 5; ++r) {
        for (int f = 0; f < 5; ++f) {
            const auto cell = grid.cells[size_t(r)][size_t(f)];
            inCells += cell;
            QCOMPARE(evaluate(*index, rfmRule(r, f), test::someNowMs, zone)->answer.matched, cell);
            QVERIFY(parseRule(toJson(rfmRule(r, f))));
        }
    }
    QCOMPARE(inCells + grid.withoutOrders, grid.total);
    QVERIFY(inCells > 0);
}

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
