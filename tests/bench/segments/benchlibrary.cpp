// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with saved segments on a shop of 1,000,000 members: overlap, parts, why, export. The
// environment is that of bench_segments.

#include "benchshop.h"

#include <segments/audienceindex.h>
#include <segments/segmentservice.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <figures.h>

using namespace serai;
using namespace serai::segments;
using bench::need;

namespace {

bench::Figures figures;

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
        times.push_back(bench::millisecondsOf(timer));
    }
    figures.add(QString::fromLatin1(name), bench::percentile(times, 0.5), QStringLiteral("ms"),
        QStringLiteral("median of %1, slowest %2 ms%3; %4")
            .arg(runs)
            .arg(bench::percentile(times, 1), 0, 'f', 1)
            .arg(target > 0 ? QStringLiteral(", target %1 ms").arg(target) : QString(), note));
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
            Source::of(need(parseRule(QByteArray("{\"all\": [") + row + "]}", QString::fromLatin1(row)))));
    return sources;
}

void measureOverlap(SegmentService& service)
{
    const auto sources = sixSources();
    measure("overlap of six segments", 9, 0, [&](int) {
        const auto overlap = need(await(service.overlap(sources, bench::benchNowMs)));
        return QStringLiteral("%1 members in any, %2 in all").arg(overlap.inAny).arg(overlap.inAll);
    });
    measure("members of one region of it", 5, 0, [&](int) {
        const auto members = need(await(service.overlapMembers(sources, 3, bench::benchNowMs)));
        return QStringLiteral("%1 members").arg(members.size());
    });
}

void measureParts(SegmentService& service)
{
    const auto id = need(await(service.save(QStringLiteral("bench"), sixSources()[0].rule, false)));
    const auto split = need(await(service.split(id, equalParts(2, 10))));
    const qint64 people = need(await(service.rfm(bench::benchNowMs))).total;
    const auto somebody = [people](int run) { return MemberId{1 + run * 9973 % people}; };
    measure("count of a part of a split", 9, 0, [&](int) {
        return QStringLiteral("%1 members")
            .arg(need(await(service.count(split.parts[0].segment, bench::benchNowMs))).matched);
    });
    measure("why is this person in (from asking to answer)", 51, 1, [&](int run) {
        const auto why = need(await(service.explain(id, somebody(run), bench::benchNowMs)));
        return QStringLiteral("%1 rows").arg(why.lines.size());
    });
    measure("saved segments of one person", 11, 0, [&](int run) {
        const auto of = need(await(service.segmentsOf(somebody(run), bench::benchNowMs)));
        return QStringLiteral("in %1 of 4").arg(of.size());
    });
    measure("RFM grid (from asking to answer)", 9, 150, [&](int) {
        return QStringLiteral("%1 members").arg(need(await(service.rfm(bench::benchNowMs))).total);
    });
    need(await(service.removeSplit(split.id)));
    need(await(service.remove(id)));
}

/// One list as one file. Memory that stays flat is the point of the larger one.
void measureFile(SegmentService& service, const Source& source, const QString& path, double target)
{
    const auto before = bench::residentMegabytes();
    ExportRequest request;
    request.path = path;
    request.format = exportFormatOf(path);
    QElapsedTimer timer;
    timer.start();
    const auto receipt = need(await(service.exportMembers(source, request, bench::benchNowMs)));
    const auto ms = bench::millisecondsOf(timer);
    figures.add(QStringLiteral("%1 members to %2").arg(receipt.rows).arg(QFileInfo(path).suffix().toUpper()),
        ms, QStringLiteral("ms"),
        QStringLiteral("%1 columns; %2 rows/s; %3 MB; resident memory grew by %4 MB%5")
            .arg(receipt.columns.size())
            .arg(double(receipt.rows) * 1000 / ms, 0, 'f', 0)
            .arg(double(QFileInfo(path).size()) / 1e6, 0, 'f', 0)
            .arg(bench::residentMegabytes() - before, 0, 'f', 0)
            .arg(target > 0 ? QStringLiteral(", target %1 ms").arg(target) : QString()));
}

void measureExport(SegmentService& service, const QString& folder)
{
    const auto germans = Source::of(need(parseRule(
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
    const QTemporaryDir folder;
    const auto path = need(bench::libraryShopPath(folder.path(), clock));
    auto store = need(store::Store::open(path, store::OpenMode::ReadWrite, clock));
    SegmentService service(*store, clock);
    need(await(service.load()));
    measureOverlap(service);
    measureParts(service);
    measureExport(service, folder.path());
    figures.print(QStringLiteral("segment library"));
    return 0;
}
