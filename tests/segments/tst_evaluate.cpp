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

// SERAI_RANDOM_TREES=20000 takes some minutes; under a sanitizer each tree takes ten times as long.
#if defined(__SANITIZE_ADDRESS__)
static constexpr int defaultTrees = 300;
#else
static constexpr int defaultTrees = 1050;
#endif
static constexpr int blockTrees = 350;

class TestEvaluate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void randomTreesAgreeWithSql_data();
    void randomTreesAgreeWithSql();
    void funnelAddsUp();
    void explanationAgreesWithEvaluation();
    void hugeNumbersMeanAllOrNothing_data();
    void hugeNumbersMeanAllOrNothing();
    void otherCurrencyIsCounted();
    void rfmCellsAreTheirRules_data();
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
        {"segment": "nested", "op": "in"},
        {"fact": "orders", "measure": "sum", "of": "amount", "op": ">=", "convert": {"on": "ownDay"},
            "value": {"minor": 0, "currency": "USD"}})";
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

void TestEvaluate::randomTreesAgreeWithSql_data()
{
    // In blocks, each with a seed of its own, so that one that fails can be repeated alone.
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("trees");
    const int asked = qEnvironmentVariableIntValue("SERAI_RANDOM_TREES");
    const int trees = asked > 0 ? asked : defaultTrees;
    for (int done = 0; done < trees; done += blockTrees)
        QTest::addRow("from %d", done)
            << unsigned(done / blockTrees + 7) << std::min(blockTrees, trees - done);
}

void TestEvaluate::randomTreesAgreeWithSql()
{
    QFETCH(unsigned, seed);
    QFETCH(int, trees);
    test::RandomRules random(seed);
    // Just before and after the night in which the hour from 2 to 3 comes twice, and now.
    const qint64 instants[] = {test::someNowMs, 1'792'893'600'000 - 1'800'000, 1'792'893'600'000 + 1'800'123};
    const auto nowMs = instants[seed % 3];
    prepareJudge(nowMs);
    int mixed = 0;
    QByteArrayList failures; // some, so that one can see what they have in common
    for (int i = 0; i < trees; ++i) {
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

void TestEvaluate::hugeNumbersMeanAllOrNothing_data()
{
    QTest::addColumn<QByteArray>("huge");
    QTest::addColumn<QByteArray>("same");
    const QByteArray count = R"({"fact": "orders", "measure": "count", "op": ">=", "value": 3)";
    QTest::newRow("years back") << count + R"(, "window": {"last": 100000, "unit": "years"}})" << count + "}";
    QTest::newRow("long ago") << count + R"(, "window": {"last": 100000, "unit": "years", "ago": 100000}})"
                              << QByteArray(R"({"any": []})");
    QTest::newRow("years after") << count
            + R"(, "window": {"within": 100000, "unit": "years", "after": "createdAt"}})"
                                 << count
            + R"(, "window": {"within": 100, "unit": "years", "after": "createdAt"}})";
    QTest::newRow("years before") << count
            + R"(, "window": {"within": 100000, "unit": "months", "before": "lastOrder"}})"
                                  << count
            + R"(, "window": {"within": 1200, "unit": "months", "before": "lastOrder"}})";
    QTest::newRow("every birthday") << QByteArray(
        R"({"field": "custom.birthday", "op": "anniversary", "value": {"next": 100000, "unit": "years"}})")
                                    << QByteArray(R"({"field": "custom.birthday", "op": "known"})");
    QTest::newRow("every past birthday") << QByteArray(
        R"({"field": "custom.birthday", "op": "anniversary", "value": {"last": 100000, "unit": "months"}})")
                                         << QByteArray(R"({"field": "custom.birthday", "op": "known"})");
    QTest::newRow("days to come") << QByteArray(
        R"({"any": [{"field": "custom.birthday", "op": "in next", "value": {"next": 100000, "unit": "years"}},
                    {"field": "custom.birthday", "op": "in last", "value": {"last": 100000, "unit": "years"}}]})")
                                  << QByteArray(R"({"field": "custom.birthday", "op": "known"})");
    QTest::newRow("a thousand years on")
        << count + R"(, "window": {"calendar": "year", "offset": 1000, "yearsAgo": 100}})"
        << QByteArray(R"({"any": []})");
    QTest::newRow("all the money there is") << QByteArray(
        R"({"fact": "orders", "measure": "sum", "of": "amount", "op": "<", "value": {"minor": 10000000000000, "currency": "USD"}})")
                                            << QByteArray(R"({"none": []})");
    QTest::newRow("a thousand times the lines") << QByteArray(
        R"({"fact": "orders", "measure": "sum", "of": "amount", "op": "<=", "value": {"fact": "orders", "measure": "sum", "of": "amount", "currency": "USD", "percent": 100000}})")
                                                << QByteArray(R"({"none": []})");
}

void TestEvaluate::hugeNumbersMeanAllOrNothing()
{
    QFETCH(QByteArray, huge);
    QFETCH(QByteArray, same);
    const auto members = [&](const QByteArray& row) {
        return values(evaluate(*index, rule("{\"all\": [" + row + "]}"), test::someNowMs, zone)->members());
    };
    QCOMPARE(members(huge), members(same));
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

void TestEvaluate::rfmCellsAreTheirRules_data()
{
    QTest::addColumn<RfmCuts>("cuts");
    QTest::newRow("fixed cuts") << RfmCuts::Fixed;
    QTest::newRow("quintiles") << RfmCuts::Quintiles;
}

void TestEvaluate::rfmCellsAreTheirRules()
{
    QFETCH(RfmCuts, cuts);
    const auto grid = rfmGrid(*index, cuts, test::someNowMs, zone);
    QCOMPARE(grid.cuts, cuts);
    qint64 inCells = 0;
    for (int r = 0; r < 5; ++r) {
        for (int f = 0; f < 5; ++f) {
            const auto cell = grid.cells[size_t(r)][size_t(f)];
            inCells += cell;
            QCOMPARE(evaluate(*index, rfmRule(cuts, r, f), test::someNowMs, zone)->answer.matched, cell);
            QVERIFY(parseRule(toJson(rfmRule(cuts, r, f))));
        }
    }
    QCOMPARE(inCells + grid.withoutOrders, grid.total);
    QVERIFY(inCells > 0);
}

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
