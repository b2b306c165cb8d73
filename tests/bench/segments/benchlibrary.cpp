// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with saved segments on a shop of 1,000,000 members: overlap, parts, why, export. The
// environment is that of bench_segments.

#include "benchshop.h"

#include <segments/audienceindex.h>
#include <segments/segmentservice.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace serai;
using namespace serai::segments;

namespace {

QJsonArray figures;

template <class T>
T must(Result<T> result)
{
    if (!result) {
        QTextStream(stderr) << "bench_library: " << toText(result.error()) << '\n';
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double megabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6 : 0;
}

/// The median of \a runs runs of \a job, in milliseconds.
template <class F>
void measure(const char* name, int runs, double target, F job)
{
    std::vector<double> times;
    QString note;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        note = job(run);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    figures.append(QJsonObject{{QStringLiteral("name"), QString::fromLatin1(name)},
        {QStringLiteral("value"), times[times.size() / 2]}, {QStringLiteral("unit"), QStringLiteral("ms")},
        {QStringLiteral("note"),
            QStringLiteral("median of %1, slowest %2 ms%3; %4")
                .arg(runs)
                .arg(times.back(), 0, 'f', 1)
                .arg(target > 0 ? QStringLiteral(", target %1 ms").arg(target) : QString(), note)}});
}

std::vector<Source> sixSources()
{
    std::vector<Source> sources;
    for (const char* row :
        {R"({"fact": "orders", "measure": "count", "op": ">=", "value": 2})",
            R"({"fact": "orders", "measure": "daysSinceLast", "op": "<=", "value": 90})",
            R"({"fact": "orders", "measure": "daysSinceLast", "op": "between", "value": [60, 200]})",
            R"({"fact": "orders", "measure": "count", "op": ">=", "value": 3, "window": {"last": 6, "unit": "months"}})",
            R"({"field": "country", "op": "in", "value": ["DE", "JP"]})",
            R"({"fact": "orders", "measure": "daysSinceFirst", "op": "<=", "value": 365})"})
        sources.push_back(
            Source::of(must(parseRule(QByteArray("{\"all\": [") + row + "]}", QString::fromLatin1(row)))));
    return sources;
}

void measureOverlap(SegmentService& service)
{
    const auto sources = sixSources();
    measure("overlap of six segments", 9, 0, [&](int) {
        const auto overlap = must(await(service.overlap(sources, bench::benchNowMs)));
        return QStringLiteral("%1 members in any, %2 in all").arg(overlap.inAny).arg(overlap.inAll);
    });
    measure("members of one region of it", 5, 0, [&](int) {
        const auto members = must(await(service.overlapMembers(sources, 3, bench::benchNowMs)));
        return QStringLiteral("%1 members").arg(members.size());
    });
}

void measureParts(SegmentService& service)
{
    const auto id = must(await(service.save(QStringLiteral("bench"), sixSources()[0].rule, false)));
    const auto split = must(await(service.split(id, equalParts(2, 10))));
    measure("count of a part of a split", 9, 0, [&](int) {
        return QStringLiteral("%1 members")
            .arg(must(await(service.count(split.parts[0].segment, bench::benchNowMs))).matched);
    });
    measure("why is this person in (from asking to answer)", 51, 1, [&](int run) {
        const auto why =
            must(await(service.explain(id, MemberId{1 + run * 9973 % 900'000}, bench::benchNowMs)));
        return QStringLiteral("%1 rows").arg(why.lines.size());
    });
    measure("saved segments of one person", 11, 0, [&](int run) {
        const auto of =
            must(await(service.segmentsOf(MemberId{1 + run * 9973 % 900'000}, bench::benchNowMs)));
        return QStringLiteral("in %1 of 4").arg(of.size());
    });
    measure("RFM grid (from asking to answer)", 9, 150, [&](int) {
        return QStringLiteral("%1 members").arg(must(await(service.rfm(bench::benchNowMs))).total);
    });
    must(await(service.removeSplit(split.id)));
    must(await(service.remove(id)));
}

/// One list as one file. Memory that stays flat is the point of the larger one.
void measureFile(SegmentService& service, const Source& source, const QString& path, double target)
{
    const auto before = megabytes();
    ExportRequest request;
    request.path = path;
    request.format = exportFormatOf(path);
    QElapsedTimer timer;
    timer.start();
    const auto receipt = must(await(service.exportMembers(source, request, bench::benchNowMs)));
    const auto ms = double(timer.nsecsElapsed()) / 1e6;
    figures.append(QJsonObject{
        {QStringLiteral("name"),
            QStringLiteral("%1 members to %2").arg(receipt.rows).arg(QFileInfo(path).suffix().toUpper())},
        {QStringLiteral("value"), ms}, {QStringLiteral("unit"), QStringLiteral("ms")},
        {QStringLiteral("note"),
            QStringLiteral("%1 columns; %2 rows/s; %3 MB; resident memory grew by %4 MB%5")
                .arg(receipt.columns.size())
                .arg(double(receipt.rows) * 1000 / ms, 0, 'f', 0)
                .arg(double(QFileInfo(path).size()) / 1e6, 0, 'f', 0)
                .arg(megabytes() - before, 0, 'f', 0)
                .arg(target > 0 ? QStringLiteral(", target %1 ms").arg(target) : QString())}});
}

void measureExport(SegmentService& service, const QString& folder)
{
    const auto germans = Source::of(must(parseRule(
        R"({"all": [{"field": "country", "op": "is", "value": "DE"}]})", QStringLiteral("country"))));
    for (const char* name : {"members.csv", "members.xlsx"}) {
        const auto path = folder + u'/' + QString::fromLatin1(name);
        measureFile(service, germans, path, 5'000);
        measureFile(service, sixSources()[1], path, 0);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const FixedClock clock(bench::benchNowMs);
    const auto wanted = qEnvironmentVariableIntValue("SERAI_BENCH_MEMBERS");
    QTemporaryDir folder;
    const auto kept = qEnvironmentVariable("SERAI_BENCH_DIR");
    const auto path = QStringLiteral("%1/library-%2.serai")
                          .arg(kept.isEmpty() ? folder.path() : kept)
                          .arg(wanted > 0 ? wanted : 1'000'000);
    if (!QFile::exists(path))
        must(bench::makeBenchShop(path, wanted > 0 ? wanted : 1'000'000, clock));
    auto store = must(store::Store::open(path, store::OpenMode::ReadWrite, clock));
    SegmentService service(*store, clock);
    must(await(service.load()));
    measureOverlap(service);
    measureParts(service);
    measureExport(service, folder.path());
    QTextStream(stdout) << QJsonDocument(
        QJsonObject{{QStringLiteral("bench"), QStringLiteral("segment library")},
            {QStringLiteral("figures"),
                figures}}).toJson();
    return 0;
}
