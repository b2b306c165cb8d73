// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time to the first painted window and memory, of the installed program on a large workspace:
// bench_startup [PROGRAM [WORKSPACE]]. Without a workspace, one with a million members is made first.

#include <store/workspace.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <chrono>

using namespace serai;

namespace {

constexpr int runs = 5;
constexpr qint64 memberCount = 1'000'000;

/// Members with a name, a phone and counters, as an import leaves them; enough for every pane's first page.
Result<> makeLargeWorkspace(const QString& path, const Clock& clock)
{
    store::WorkspaceSettings settings;
    settings.name = QStringLiteral("Large shop");
    auto made = store::createWorkspace(path, settings, clock);
    if (!made)
        return fail(made.error());
    return await((*made)->write([now = clock.nowMs()](store::Transaction& transaction) -> Result<> {
        auto member = transaction.connection().run(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
            "INSERT INTO member (name, country, order_count, last_order_at, created_at, updated_at) "
            "SELECT 'Member ' || i, 'DE', i % 7, ? - i * 1000, ?, ? FROM n",
            memberCount, now, now, now);
        return member ? Result<>() : Result<>(fail(member.error()));
    }));
}

Result<QJsonObject> measure(const QString& program, const QString& workspace)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    const auto now = std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
                         .count();
    environment.insert(QStringLiteral("SERAI_STARTED_NS"), QString::number(now));
    if (!environment.contains(QStringLiteral("DISPLAY"))
        && !environment.contains(QStringLiteral("WAYLAND_DISPLAY")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(program, {QStringLiteral("--workspace"), workspace, QStringLiteral("--startup-report")});
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return fail(ErrorKind::Internal, QStringLiteral("the program did not report"), program);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QJsonObject figure(const char* name, double value, const char* unit, const char* note)
{
    return {{QStringLiteral("name"), QString::fromLatin1(name)}, {QStringLiteral("value"), value},
        {QStringLiteral("unit"), QString::fromLatin1(unit)},
        {QStringLiteral("note"), QString::fromLatin1(note)}};
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = application.arguments();
    const auto program = arguments.value(1, QStringLiteral(SERAI_PROGRAM));
    QTemporaryDir folder;
    auto workspace = arguments.value(2);
    if (workspace.isEmpty()) {
        workspace = folder.filePath(QStringLiteral("large.serai"));
        const SystemClock clock;
        if (auto made = makeLargeWorkspace(workspace, clock); !made) {
            QTextStream(stderr) << toText(made.error()) << Qt::endl;
            return 1;
        }
    }
    QList<double> paint;
    QList<double> paintMemory;
    QList<double> settled;
    QList<double> settledMemory;
    for (int run = 0; run <= runs; ++run) {
        const auto report = measure(program, workspace);
        if (!report) {
            QTextStream(stderr) << toText(report.error()) << Qt::endl;
            return 1;
        }
        if (run == 0)
            continue; // warms the disk cache
        paint << report->value(QLatin1String("firstPaintMs")).toDouble();
        paintMemory << report->value(QLatin1String("firstPaintKib")).toDouble() / 1024;
        settled << report->value(QLatin1String("settledMs")).toDouble();
        settledMemory << report->value(QLatin1String("settledKib")).toDouble() / 1024;
    }
    const QJsonArray figures{
        figure("firstPaint", median(paint), "ms", "from the start of the process; budget 150"),
        figure("firstPaintMemory", median(paintMemory), "MiB", "resident; budget 80"),
        figure("settled", median(settled), "ms", "the first pane has read everything"),
        figure("settledMemory", median(settledMemory), "MiB", "resident")};
    QTextStream(stdout) << QJsonDocument(
        QJsonObject{{QStringLiteral("bench"), QStringLiteral("startup")},
            {QStringLiteral("figures"),
                figures}}).toJson(QJsonDocument::Compact)
                        << Qt::endl;
    return 0;
}
