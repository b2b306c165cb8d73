// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Segments on a shop of 1,000,000 members and 10,000,000 orders, beside the same questions asked of SQLite.
// SERAI_BENCH_DIR keeps the generated workspace from run to run; SERAI_BENCH_MEMBERS makes a smaller one.

#include "benchshop.h"

#include <segments/audienceindex.h>
#include <segments/segmentservice.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <ctime>

using namespace serai;
using namespace serai::segments;

namespace {

QJsonArray figures;

void addFigure(const char* name, double value, const char* unit, const QString& note = {})
{
    figures.append(
        QJsonObject{{QStringLiteral("name"), QString::fromLatin1(name)}, {QStringLiteral("value"), value},
            {QStringLiteral("unit"), QString::fromLatin1(unit)}, {QStringLiteral("note"), note}});
}

[[noreturn]] void giveUp(const Error& error)
{
    QTextStream(stderr) << "bench_segments: " << toText(error) << ' ' << error.details.join(u' ') << '\n';
    std::exit(1);
}

template <class T>
T need(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Resident memory in megabytes; 0 where the system does not say it this way.
double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The three questions, as rules and as SQL with the same meaning.
struct Question
{
    const char* name;
    QByteArray rule;
    const char*
        sql; ///< parameters: begin of the window and now; of the second one now, begin and end (epoch ms)
    qint64 windowDays;
};

const Question questions[] = {
    {"two orders in 182 days, average at least 100",
        R"({"all": [{"fact": "orders", "measure": "count", "op": ">=", "value": 2, "window": {"last": 182, "unit": "days"}},
            {"fact": "orders", "measure": "average", "of": "amount", "op": ">=", "value": {"minor": 10000, "currency": "USD"},
             "window": {"last": 182, "unit": "days"}}]})",
        "SELECT count(*) FROM (SELECT 1 FROM shop_order WHERE kind = 'purchase' AND currency = 'USD' AND "
        "ordered_at > ? "
        "AND ordered_at <= ? AND member_id IS NOT NULL GROUP BY member_id HAVING count(*) >= 2 AND "
        "sum(total_minor) >= 10000 * count(*))",
        182},
    {"last order 60 to 90 days ago",
        R"({"all": [{"fact": "orders", "measure": "daysSinceLast", "op": "between", "value": [60, 90]}]})",
        "SELECT count(*) FROM (SELECT max(ordered_at) AS last FROM shop_order WHERE kind = 'purchase' AND "
        "ordered_at <= ? AND member_id IS NOT NULL GROUP BY member_id HAVING last >= ? AND last < ?)",
        90},
    {"spent at least 500 in 12 months",
        R"({"all": [{"fact": "orders", "measure": "sum", "of": "amount", "op": ">=", "value": {"minor": 50000, "currency": "USD"},
            "window": {"last": 12, "unit": "months"}}]})",
        "SELECT count(*) FROM (SELECT 1 FROM shop_order WHERE kind = 'purchase' AND currency = 'USD' AND "
        "ordered_at > ? "
        "AND ordered_at <= ? AND member_id IS NOT NULL GROUP BY member_id HAVING sum(total_minor) >= 50000)",
        365},
};

Result<qint64> askSql(store::Connection& connection, const Question& question, const QTimeZone& zone)
{
    const auto now = bench::benchNowMs;
    const auto startOfDay = [&](int daysAgo) {
        return instantOf(localOf(now, zone).date().addDays(-daysAgo), QTime(0, 0), zone);
    };
    const bool days = question.windowDays == 90;
    auto rows = days ? connection.run(question.sql, now, startOfDay(90), startOfDay(59))
                     : connection.run(question.sql,
                         question.windowDays == 365 ? windowStart(now, 12, TimeUnit::Months, zone)
                                                    : windowStart(now, 182, TimeUnit::Days, zone),
                         now);
    if (!rows)
        return fail(rows.error());
    rows->next();
    return rows->int64(0);
}

void measureQuestions(store::Store& store, const AudienceIndex& index, const QTimeZone& zone)
{
    for (const auto& question : questions) {
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
        std::vector<double> sqlTimes;
        qint64 bySql = 0;
        for (int run = 0; run < 3; ++run) {
            QElapsedTimer timer;
            timer.start();
            bySql = need(await(store.readLong(
                [&](store::Connection& connection) { return askSql(connection, question, zone); })));
            sqlTimes.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        if (matched != bySql)
            giveUp({ErrorKind::Internal,
                QStringLiteral("%1 members by the index, %2 by SQL").arg(matched).arg(bySql),
                QString::fromLatin1(question.name), {}, {}});
        const double mine = median(times);
        const double baseline = median(sqlTimes);
        figures.append(QJsonObject{{QStringLiteral("name"), QString::fromLatin1(question.name)},
            {QStringLiteral("value"), mine}, {QStringLiteral("unit"), QStringLiteral("ms")},
            {QStringLiteral("baseline"), QStringLiteral("SQLite, covering index")},
            {QStringLiteral("baselineValue"), baseline}, {QStringLiteral("ratio"), baseline / mine},
            {QStringLiteral("note"),
                QStringLiteral("median of 25, 95th %1 ms; %2 ms of processor time; %3 members")
                    .arg((std::sort(times.begin(), times.end()), times[23]), 0, 'f', 1)
                    .arg(cpuMs, 0, 'f', 1)
                    .arg(matched)}});
    }
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
                          .arg(2);
    if (!QFile::exists(path))
        need(bench::makeBenchShop(path, members, clock));
    QElapsedTimer timer;
    {
        auto store = need(store::Store::open(path, store::OpenMode::ReadWrite, clock));
        need(await(store->write([](store::Transaction& transaction) -> Result<> {
            auto done = transaction->run("DELETE FROM audience_shard");
            if (!done)
                return fail(done.error());
            return {};
        })));
        SegmentService service(*store, clock);
        timer.start();
        need(await(service.load()));
        addFigure("first build from the tables", double(timer.elapsed()) / 1000, "s");
        store->drain();
    }
    auto store = need(store::Store::open(path, store::OpenMode::ReadWrite, clock));
    need(await(store->read(
        [](store::Connection& connection) { return connection.number("SELECT count(*) FROM setting"); })));
    const double before = residentMegabytes();
    SegmentService service(*store, clock);
    timer.start();
    need(await(service.load()));
    addFigure(
        "load from packed parts", double(timer.nsecsElapsed()) / 1e9, "s", QStringLiteral("target 2 s"));
    addFigure("memory of the index", residentMegabytes() - before, "MB",
        QStringLiteral("growth of resident memory; target 300 MB"));
    const auto index = service.index();
    addFigure("bytes of the packed columns", double(index->bytes()) / 1e6, "MB");
    addFigure("members", double(index->memberCount()), "members");
    addFigure("orders", double(need(await(store->readLong([](store::Connection& connection) {
        return connection.number("SELECT count(*) FROM shop_order");
    }))).value_or(0)),
        "orders");
    measureQuestions(*store, *index, zone);
    QTextStream(stdout) << QJsonDocument(
        QJsonObject{{QStringLiteral("bench"), QStringLiteral("segments")},
            {QStringLiteral("figures"),
                figures}}).toJson();
    return 0;
}
