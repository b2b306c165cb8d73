// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Segments on a shop of 1,000,000 members and 10,000,000 orders, beside the same questions asked of SQLite.
// SERAI_BENCH_DIR keeps the generated workspace from run to run; SERAI_BENCH_MEMBERS makes a smaller one;
// SERAI_BENCH_PACKED leaves out the building of its index; SERAI_BENCH_SWEEP names every rule of the sweep;
// SERAI_BENCH_RULES=TEXT asks only the rules of the sweep that match the regular expression TEXT (see
// bench::singleFactRules) and nothing else, SERAI_BENCH_RUNS=N times each (5).

#include "benchbaselines.h"
#include "benchquestions.h"
#include "benchshop.h"

#include <segments/audienceindex.h>
#include <segments/segmentservice.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <figures.h>

#include <algorithm>
#include <ctime>

using namespace serai;
using namespace serai::segments;
using bench::giveUp;
using bench::need;
using bench::Question;
using bench::questionsIn;

namespace {

bench::Figures figures;

void addFigure(const char* name, double value, const char* unit, const QString& note = {})
{
    figures.add(QString::fromLatin1(name), value, QString::fromLatin1(unit), note);
}

double median(const std::vector<double>& values)
{
    return bench::percentile(values, 0.5);
}

/// What all questions are compared with.
QString baselineName()
{
    return QStringLiteral("SQLite, covering index");
}

Result<qint64> askSql(store::Connection& connection, const Question& question)
{
    const auto& p = question.parameters;
    const auto* sql = question.sql.constData();
    auto rows = p.size() == 1 ? connection.run(sql, p[0])
        : p.size() == 2       ? connection.run(sql, p[0], p[1])
        : p.size() == 3       ? connection.run(sql, p[0], p[1], p[2])
        : p.size() == 4       ? connection.run(sql, p[0], p[1], p[2], p[3])
                              : connection.run(sql, p[0], p[1], p[2], p[3], p[4], p[5]);
    if (!rows)
        return fail(rows.error());
    rows->next();
    return rows->int64(0);
}

void measureQuestion(
    store::Store& store, const AudienceIndex& index, const Question& question, const QTimeZone& zone)
{
    const auto rule = need(parseRule(question.rule, QString::fromLatin1(question.name)));
    std::vector<double> times;
    qint64 matched = 0;
    const auto cpuBefore = std::clock();
    for (int run = 0; run < 25; ++run) {
        const auto outcome =
            need(evaluate(index, rule, bench::benchNowMs, zone, QThread::idealThreadCount()));
        times.push_back(outcome.answer.elapsedMs);
        matched = outcome.answer.matched;
    }
    // Wall-clock time of a loaded machine says little; the work itself is this.
    const double cpuMs = double(std::clock() - cpuBefore) / CLOCKS_PER_SEC * 1000 / double(times.size());
    QElapsedTimer timer;
    timer.start();
    const auto bySql = need(
        await(store.readLong([&](store::Connection& connection) { return askSql(connection, question); })));
    const double baseline = double(timer.nsecsElapsed()) / 1e6;
    if (matched != bySql)
        giveUp({ErrorKind::Internal,
            QStringLiteral("%1 members by the index, %2 by SQL").arg(matched).arg(bySql),
            QString::fromLatin1(question.name), {}, {}});
    std::sort(times.begin(), times.end());
    const double mine = median(times);
    figures.addBeside(QString::fromLatin1(question.name), mine, QStringLiteral("ms"), baselineName(),
        baseline,
        QStringLiteral("target %1 ms; median of 25, best %2, 95th %3 ms; %4 ms of processor time; %5 members")
            .arg(question.targetMs)
            .arg(times.front(), 0, 'f', 1)
            .arg(times[23], 0, 'f', 1)
            .arg(cpuMs, 0, 'f', 1)
            .arg(matched));
}

struct Swept
{
    double ms; ///< on the wall; the median
    double cpuMs; ///< of all threads; the mean
    QByteArray rule;
};

/// Every kind of question about a single fact, for the slowest of them.
void measureSweep(SegmentService& service, const QTimeZone& zone)
{
    const QRegularExpression wanted(qEnvironmentVariable("SERAI_BENCH_RULES"));
    const int runs = std::max(1, qEnvironmentVariableIntValue("SERAI_BENCH_RUNS"));
    std::vector<Swept> slowest;
    int within = 0;
    for (const auto& json : bench::singleFactRules()) {
        if (!wanted.match(QString::fromUtf8(json)).hasMatch())
            continue;
        const auto rule = need(parseRule(json, QString::fromUtf8(json)));
        need(await(service.count(rule, bench::benchNowMs))); // reads rates, and parts that it lacks
        const auto index = service.index();
        std::vector<double> times;
        const auto cpuBefore = std::clock();
        for (int run = 0; run < (runs > 1 ? runs : 5); ++run)
            times.push_back(need(evaluate(*index, rule, bench::benchNowMs, zone, QThread::idealThreadCount()))
                                .answer.elapsedMs);
        const double cpuMs = double(std::clock() - cpuBefore) / CLOCKS_PER_SEC * 1000 / double(times.size());
        slowest.push_back({median(times), cpuMs, json});
        within += slowest.back().ms <= 25 ? 1 : 0;
    }
    std::sort(slowest.begin(), slowest.end(), [](const Swept& a, const Swept& b) { return a.ms > b.ms; });
    addFigure("single-fact rules of every kind within 25 ms", within, "rules",
        QStringLiteral("of %1; each the median of 5").arg(slowest.size()));
    const bool all =
        qEnvironmentVariableIsSet("SERAI_BENCH_SWEEP") || qEnvironmentVariableIsSet("SERAI_BENCH_RULES");
    const auto named = all ? slowest.size() : std::min<size_t>(3, slowest.size());
    for (size_t i = 0; i < named; ++i)
        addFigure("one of the slowest single-fact rules", slowest[i].ms, "ms",
            QStringLiteral("target 25 ms; %1 ms of processor time; %2")
                .arg(slowest[i].cpuMs, 0, 'f', 1)
                .arg(QString::fromUtf8(slowest[i].rule)));
}

void measureGrid(store::Store& store, const AudienceIndex& index, const QTimeZone& zone)
{
    std::vector<double> times;
    RfmGrid grid;
    for (int run = 0; run < 15; ++run) {
        QElapsedTimer timer;
        timer.start();
        grid = rfmGrid(index, bench::benchNowMs, zone);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    QElapsedTimer timer;
    timer.start();
    const auto bySql = need(await(
        store.readLong([&](store::Connection& connection) { return bench::gridBySql(connection, zone); })));
    figures.addBeside(QStringLiteral("RFM grid"), median(times), QStringLiteral("ms"), baselineName(),
        bench::millisecondsOf(timer),
        QStringLiteral("target 150 ms; %1 buyers").arg(grid.total - grid.withoutOrders));
    if (bySql.cells != grid.cells)
        giveUp({ErrorKind::Internal, QStringLiteral("the grid is another one by SQL"), {}, {}, {}});
}

void measureWhy(store::Store& store, const AudienceIndex& index, const QTimeZone& zone)
{
    const auto rule = need(parseRule(bench::contractRule(), QStringLiteral("rule")));
    std::vector<double> times;
    std::vector<double> sqlTimes;
    const auto ask = [&](store::Connection& connection) -> Result<> {
        for (qint64 asked = 1; asked <= 300; ++asked) {
            const MemberId member{1 + asked * 3301 % index.memberCount()}; // all over the shop
            QElapsedTimer timer;
            timer.start();
            const auto mine = need(explain(index, rule, member, bench::benchNowMs, zone)).matches;
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
            timer.start();
            const auto bySql = need(bench::contractBySql(connection, member, zone));
            sqlTimes.push_back(double(timer.nsecsElapsed()) / 1e6);
            if (mine != bySql)
                return fail(
                    ErrorKind::Internal, QStringLiteral("another one by SQL"), QString::number(member.value));
        }
        return {};
    };
    need(await(store.readLong(ask)));
    figures.addBeside(QStringLiteral("why one person is in or out"), median(times), QStringLiteral("ms"),
        QStringLiteral("SQLite, index"), median(sqlTimes),
        QStringLiteral("target 1 ms; the rule of cli.md, in words and with the member's values; SQL says yes "
                       "or no of each row"));
}

/// Makes \a change of every so many-th member five times, and how long it takes from the commit until an
/// answer has it. \a sql asks the same.
void measureChange(store::Store& store, SegmentService& service, const char* what, const QByteArray& row,
    const char* change, const char* sql)
{
    const auto members = service.index()->memberCount();
    const auto step =
        std::max<qint64>(40, members / 10'000); // a small shop has other members for each change
    const auto rule = need(parseRule("{\"all\": [" + row + "]}", QStringLiteral("rule")));
    auto before = need(await(service.count(rule, bench::benchNowMs))).matched;
    std::vector<double> times;
    std::vector<double> sqlTimes;
    for (int run = 0; run < 5; ++run) {
        need(await(store.write([run, change, step](store::Transaction& transaction) -> Result<> {
            auto done = transaction->run(change, step, run);
            return done ? Result<>() : fail(done.error());
        })));
        QElapsedTimer timer;
        timer.start();
        const auto after = need(await(service.count(rule, bench::benchNowMs))).matched;
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        timer.start();
        const auto bySql = need(await(store.readLong([sql](store::Connection& connection) {
            return connection.number(sql);
        }))).value_or(0);
        sqlTimes.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (after <= before || after != bySql)
            giveUp({ErrorKind::Internal, QStringLiteral("the change is not seen"), {}, {}, {}});
        before = after;
    }
    QStringList all;
    for (const auto time : times)
        all << QString::number(time, 'f', 0);
    const auto changed = QLocale(QLocale::English).toString(members / step);
    figures.addBeside(
        QStringLiteral("%1 changed %2 until a count has them").arg(changed, QLatin1String(what)),
        median(times), QStringLiteral("ms"), baselineName(), median(sqlTimes),
        QStringLiteral("target 100 ms for 10,000; members all over the shop; %1")
            .arg(all.join(QStringLiteral(", "))));
}

void measureChanges(store::Store& store, SegmentService& service)
{
    measureChange(store, service, "orders",
        R"({"fact": "orders", "measure": "count", "op": ">=", "value": 1, "where": [{"field": "currency", "op": "is", "value": "JPY"}]})",
        "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) SELECT id, 'N' "
        "|| "
        "hex(randomblob(6)) || '-' || id, 'purchase', 1795000000000, 'JPY', 500 FROM member "
        "WHERE id % ? = ?",
        "SELECT count(DISTINCT member_id) FROM shop_order WHERE kind = 'purchase' AND currency = 'JPY'");
    addFigure("members in patches after that", double(service.index()->patchedCount()), "members");
    addFigure("bytes of the packed columns with them", double(service.index()->bytes()) / 1e6, "MB");
    measureChange(store, service, "levels", R"({"field": "level", "op": "is", "value": "Bench"})",
        "UPDATE member SET level = 'Bench' WHERE id % ? = ? + 20",
        "SELECT count(*) FROM member WHERE level = 'Bench'");
    // A kept workspace is as it was for the next run.
    need(await(store.write([](store::Transaction& transaction) -> Result<> {
        if (auto levels = transaction->run(
                "UPDATE member SET level = CASE id % 3 WHEN 0 THEN 'Gold' END WHERE level = 'Bench'");
            !levels)
            return fail(levels.error());
        auto done = transaction->run("DELETE FROM shop_order WHERE currency = 'JPY'");
        return done ? Result<>() : fail(done.error());
    })));
    need(await(service.load()));
    QElapsedTimer timer;
    timer.start();
    need(await(service.storeIndex()));
    addFigure("folding them in and storing the parts", double(timer.nsecsElapsed()) / 1e9, "s",
        QStringLiteral("in the background; members in patches then: %1")
            .arg(service.index()->patchedCount()));
}

/// Asks every question once, so that every part is there, and waits until they are stored.
void packEverything(const QString& path, const QTimeZone& zone, const Clock& clock)
{
    auto store = need(store::Store::open(path, store::OpenMode::ReadWrite, clock));
    SegmentService service(*store, clock);
    QElapsedTimer timer;
    timer.start();
    for (const auto& question : questionsIn(zone))
        need(await(service.count(need(parseRule(question.rule, QStringLiteral("rule"))), bench::benchNowMs)));
    addFigure("lines, clicks and messages for the first time", double(timer.nsecsElapsed()) / 1e9, "s",
        QStringLiteral("packed from the tables at the first run in a folder"));
    need(await(service.storeIndex()));
}

/// From opening the file until everything is in memory: members, orders, lines, clicks and messages.
void measureFirstLoad(const QString& path, const Clock& clock)
{
    std::vector<double> times;
    qint64 matched = 0;
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer timer;
        timer.start();
        auto store = need(store::Store::open(path, store::OpenMode::ReadWrite, clock));
        SegmentService service(*store, clock);
        QByteArrayList rows;
        for (const char* fact : {"orders", "orderLines", "clicks", "messages"})
            rows << R"({"fact": ")" + QByteArray(fact) + R"(", "measure": "count", "op": ">=", "value": 0})";
        const auto rule =
            need(parseRule("{\"all\": [" + rows.join(',') + "]}", QStringLiteral("everything")));
        matched = need(await(service.count(rule, bench::benchNowMs))).matched;
        times.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    QElapsedTimer timer;
    timer.start();
    auto store = need(store::Store::open(path, store::OpenMode::ReadOnly, clock));
    const auto bySql = need(await(store->readLong(bench::everythingBySql)));
    figures.addBeside(QStringLiteral("first load of everything"), median(times), QStringLiteral("s"),
        baselineName(), double(timer.nsecsElapsed()) / 1e9,
        QStringLiteral(
            "target 3 s; from opening the file to the first answer over members, orders, lines, clicks "
            "and messages; median of 3"));
    if (bySql != matched)
        giveUp({ErrorKind::Internal, QStringLiteral("other members by SQL"), {}, {}, {}});
}

void measureAll(store::Store& store, SegmentService& service, const QTimeZone& zone)
{
    const auto index = service.index();
    const auto facts = need(await(store.readLong([](store::Connection& connection) {
        return connection.number(
            "SELECT (SELECT count(*) FROM shop_order) + (SELECT count(*) FROM order_line) + "
            "(SELECT count(*) FROM link_click) + (SELECT count(*) FROM message_received)");
    }))).value_or(1);
    addFigure("bytes of the packed columns per million facts", double(index->bytes()) / double(facts), "MB",
        QStringLiteral("%1 facts").arg(facts));
    for (const auto& question : questionsIn(zone))
        measureQuestion(store, *index, question, zone);
    measureSweep(service, zone);
    measureGrid(store, *index, zone);
    measureWhy(store, *index, zone);
    measureChanges(store, service);
}

/// Rates of every weekday of the shop, as the bank publishes them.
void addRates(const QString& path, const Clock& clock)
{
    auto store = need(store::Store::open(path, store::OpenMode::ReadWrite, clock));
    need(await(store->write([](store::Transaction& transaction) -> Result<> {
        auto done =
            transaction->run("INSERT OR IGNORE INTO exchange_rate (currency, day, per_euro_e8) "
                             "WITH RECURSIVE d (day) AS (SELECT 19600 UNION ALL SELECT day + 1 FROM d "
                             "WHERE day < 20780) "
                             "SELECT 'USD', day, CASE day WHEN 20756 THEN 110000000 ELSE 104000000 + day * "
                             "7919 % 12000 * 1000 END FROM d WHERE (day + 3) % 7 < 5");
        return done ? Result<>() : fail(done.error());
    })));
}

int printed()
{
    figures.print(QStringLiteral("segments"));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const FixedClock clock(bench::benchNowMs);
    const auto zone = QTimeZone("Europe/Berlin");
    const auto members = qEnvironmentVariableIntValue("SERAI_BENCH_MEMBERS") > 0
        ? qEnvironmentVariableIntValue("SERAI_BENCH_MEMBERS")
        : 1'000'000;
    QTemporaryDir folder;
    const auto kept = qEnvironmentVariable("SERAI_BENCH_DIR");
    const auto path = QStringLiteral("%1/segments-%2-v%3.serai")
                          .arg(kept.isEmpty() ? folder.path() : kept)
                          .arg(members)
                          .arg(4);
    if (!QFile::exists(path))
        need(bench::makeBenchShop(path, members, clock));
    QElapsedTimer timer;
    if (!qEnvironmentVariableIsSet("SERAI_BENCH_PACKED")) { // a kept shop whose parts are there already
        auto store = need(store::Store::open(path, store::OpenMode::ReadWrite, clock));
        need(await(store->write([](store::Transaction& transaction) -> Result<> {
            auto done = transaction->run("DELETE FROM audience_shard");
            return done ? Result<>() : fail(done.error());
        })));
        SegmentService service(*store, clock);
        timer.start();
        need(await(service.load()));
        addFigure("first build from the tables", double(timer.elapsed()) / 1000, "s");
        store->drain();
    }
    addRates(path, clock);
    const bool sweepOnly = qEnvironmentVariableIsSet("SERAI_BENCH_RULES");
    if (!sweepOnly) {
        packEverything(path, zone, clock);
        measureFirstLoad(path, clock);
    }
    auto store = need(store::Store::open(path, store::OpenMode::ReadWrite, clock));
    need(await(store->read(
        [](store::Connection& connection) { return connection.number("SELECT count(*) FROM setting"); })));
    const double before = bench::heapMegabytes();
    SegmentService service(*store, clock);
    if (sweepOnly) {
        measureSweep(service, zone);
        return printed();
    }
    timer.start();
    need(await(service.load()));
    addFigure(
        "load from packed parts", double(timer.nsecsElapsed()) / 1e9, "s", QStringLiteral("target 3 s"));
    addFigure("memory of the index", bench::heapMegabytes() - before, "MB",
        QStringLiteral("heap of members and orders; target 300 MB"));
    const auto ordersOnly = bench::heapMegabytes();
    timer.start();
    for (const auto& question : questionsIn(zone))
        need(await(service.count(need(parseRule(question.rule, QStringLiteral("rule"))), bench::benchNowMs)));
    addFigure("memory of lines and events", bench::heapMegabytes() - ordersOnly, "MB");
    const auto index = service.index();
    addFigure("bytes of the packed columns", double(index->bytes()) / 1e6, "MB");
    addFigure("members", double(index->memberCount()), "members");
    addFigure("orders", double(need(await(store->readLong([](store::Connection& connection) {
        return connection.number("SELECT count(*) FROM shop_order");
    }))).value_or(0)),
        "orders");
    measureAll(*store, service, zone);
    return printed();
}
