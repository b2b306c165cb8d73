// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers.h"

#include <members/import.h>
#include <store/identityguard.h>
#include <store/workspace.h>

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <importacts/importundo.h>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace serai::benches {

using members::ImportStage;

double privateMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const auto& line : file.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

double settledMegabytes()
{
#ifdef __GLIBC__
    malloc_trim(0); // what earlier figures left behind is none of the next one's
#endif
    return privateMegabytes();
}

namespace {
/// What one stage was heard to say.
struct Heard
{
    int words = 0;
    double silence = 0; // ms
};

/// One job under observation: the longest silences, and a cancel at one word of one stage.
struct Watcher
{
    QMap<ImportStage, Heard> stages;
    ImportStage stage = ImportStage::Look;
    QElapsedTimer since;
    std::optional<std::pair<ImportStage, int>> cancelAt;
    CancelToken cancel;
    QElapsedTimer sinceCancel;
    double memoryBefore = 0, memoryPeak = 0; // MB
    QElapsedTimer sinceMemory;

    void start()
    {
        memoryBefore = settledMegabytes();
        memoryPeak = 0;
        sinceMemory.start();
        stages.clear();
        stage = ImportStage::Look;
        cancel = CancelToken();
        sinceCancel.invalidate();
        since.start();
    }

    void word()
    {
        auto& heard = stages[stage];
        heard.silence = std::max(heard.silence, double(since.nsecsElapsed()) / 1e6);
        if (sinceMemory.elapsed() >= 100) {
            memoryPeak = std::max(memoryPeak, privateMegabytes() - memoryBefore);
            sinceMemory.start();
        }
        since.start();
        ++heard.words;
        if (cancelAt && cancelAt->first == stage && cancelAt->second == heard.words) {
            sinceCancel.start();
            cancel.cancel();
        }
    }

    [[nodiscard]] Progress progress()
    {
        return [this](qint64, qint64) { word(); };
    }

    [[nodiscard]] members::ImportStages begun()
    {
        return [this](ImportStage next) {
            auto& heard = stages[stage]; // what was silent until now belongs to the stage before
            heard.silence = std::max(heard.silence, double(since.nsecsElapsed()) / 1e6);
            since.start();
            stage = next;
        };
    }
};

/// The figures of one kind of job.
struct Sheet
{
    QString job;
    QJsonArray& figures;

    void add(const QString& what, double value, const QString& unit = QStringLiteral("ms"))
    {
        figures << QJsonObject{{QStringLiteral("name"), QStringLiteral("%1: %2").arg(job, what)},
            {QStringLiteral("value"), value}, {QStringLiteral("unit"), unit}};
    }
};
} // namespace

static QString stageName(ImportStage stage)
{
    switch (stage) {
    case ImportStage::Look:
        return QStringLiteral("look");
    case ImportStage::Read:
        return QStringLiteral("read");
    case ImportStage::Orders:
        return QStringLiteral("orders");
    case ImportStage::Lines:
        return QStringLiteral("lines");
    case ImportStage::Sums:
        return QStringLiteral("sums");
    case ImportStage::Journal:
        return QStringLiteral("journal");
    case ImportStage::Stops:
        return QStringLiteral("stops");
    case ImportStage::Commit:
        break;
    }
    return QStringLiteral("commit");
}

/// Runs \a job with a cancel in the middle of every stage, if \a thorough at its beginning and its end too;
/// it must not come through.
template <class Job>
static Result<> cancelEverywhere(
    Watcher& watcher, const QMap<ImportStage, Heard>& stages, bool thorough, Sheet& sheet, Job job)
{
    for (auto stage = stages.cbegin(); stage != stages.cend(); ++stage) {
        if (stage.key() == ImportStage::Commit)
            continue;
        double longest = 0;
        QSet<int> places{std::max(1, stage->words / 2)};
        if (thorough)
            places += QSet{1, std::max(1, stage->words - 1)};
        for (const int place : places) {
            watcher.cancelAt = std::pair{stage.key(), place};
            watcher.start();
            const bool isDone = job();
            if (isDone || !watcher.sinceCancel.isValid())
                return fail(ErrorKind::Internal,
                    QStringLiteral("a cancel in \"%1\" was not heard").arg(stageName(stage.key())));
            longest = std::max(longest, double(watcher.sinceCancel.nsecsElapsed()) / 1e6);
        }
        sheet.add(QStringLiteral("answer to cancel in \"%1\"").arg(stageName(stage.key())), longest);
    }
    watcher.cancelAt.reset();
    return {};
}

static void addSilences(const QMap<ImportStage, Heard>& stages, Sheet& sheet)
{
    for (auto stage = stages.cbegin(); stage != stages.cend(); ++stage) {
        if (stage.key() != ImportStage::Commit)
            sheet.add(
                QStringLiteral("longest silence in \"%1\"").arg(stageName(stage.key())), stage->silence);
    }
}

static Result<ImportId> measureImport(store::Store& store, const Clock& clock,
    const members::ImportOptions& options, bool cancels, bool thorough, Sheet sheet)
{
    members::Importer importer(store, clock);
    Watcher watcher;
    // A dry run first: it tells how many words each stage of it has.
    watcher.start();
    auto planned = await(importer.preview(options, watcher.progress(), watcher.cancel, watcher.begun()));
    if (!planned)
        return fail(planned.error());
    Sheet dry{sheet.job + QStringLiteral(", dry run"), sheet.figures};
    addSilences(watcher.stages, dry);
    dry.add(QStringLiteral("memory"), watcher.memoryPeak, QStringLiteral("MB"));
    // The words of a run are known only after it; so it is run, undone and cancelled everywhere, and run.
    watcher.start();
    auto first = await(importer.run(options, watcher.progress(), watcher.cancel, watcher.begun()));
    if (!first)
        return fail(first.error());
    const double saving = double(watcher.since.nsecsElapsed()) / 1e6;
    const auto stages = watcher.stages;
    addSilences(stages, sheet);
    sheet.add(QStringLiteral("saving, which cannot be cancelled"), saving);
    sheet.add(QStringLiteral("memory"), watcher.memoryPeak, QStringLiteral("MB"));
    sheet.add(QStringLiteral("whole"), double(first->elapsedMs) / 1000, QStringLiteral("s"));
    if (!cancels)
        return first->importId;
    const auto runOnce = [&] {
        return await(importer.run(options, watcher.progress(), watcher.cancel, watcher.begun())).has_value();
    };
    if (auto undone = await(importacts::ImportUndo(store, clock).undo(first->importId)); !undone)
        return fail(undone.error());
    if (auto done = cancelEverywhere(watcher, stages, thorough, sheet, runOnce); !done)
        return fail(done.error());
    watcher.start();
    const auto last = await(importer.run(options, {}, {}));
    if (!last)
        return fail(last.error());
    return last->importId;
}

static Result<> measureUndo(store::Store& store, const Clock& clock, ImportId id, bool thorough, Sheet sheet)
{
    importacts::ImportUndo undo(store, clock);
    Watcher watcher;
    double longest = 0;
    const QList<int> places = thorough ? QList{1, 2, 5, 10, 20, 40, 80, 120, 160, 240, 320} : QList{20, 500};
    for (const int place : places) {
        watcher.cancelAt = std::pair{ImportStage::Look, place};
        watcher.start();
        const auto undone = await(undo.undo(id, watcher.progress(), watcher.cancel));
        if (undone) {
            sheet.add(QStringLiteral("longest silence"), watcher.stages[ImportStage::Look].silence);
            sheet.add(QStringLiteral("answer to cancel"), longest);
            return {};
        }
        longest = std::max(longest, double(watcher.sinceCancel.nsecsElapsed()) / 1e6);
    }
    watcher.cancelAt.reset();
    watcher.start();
    const auto undone = await(undo.undo(id, watcher.progress(), watcher.cancel));
    if (!undone)
        return fail(undone.error());
    sheet.add(
        QStringLiteral("saving, which cannot be cancelled"), double(watcher.since.nsecsElapsed()) / 1e6);
    sheet.add(QStringLiteral("longest silence"), watcher.stages[ImportStage::Look].silence);
    sheet.add(QStringLiteral("answer to cancel"), longest);
    sheet.add(QStringLiteral("whole"), double(undone->elapsedMs) / 1000, QStringLiteral("s"));
    return {};
}

Result<> measureAnswers(
    const AnswerPlan& plan, const QString& folder, const Clock& clock, QJsonArray& figures)
{
    auto store = store::createWorkspace(folder + QStringLiteral("/answers.serai"), {}, clock);
    if (!store)
        return fail(store.error());
    if (plan.hasStops) {
        const auto stopped = await((*store)->write([](store::Transaction& transaction) {
            return store::blockIdentity(transaction, QStringLiteral("phone"),
                QStringLiteral("+4915199999999"), {QStringLiteral("whatsapp"), QStringLiteral("stopped"), 1});
        }));
        if (!stopped)
            return stopped;
    }
    members::ImportOptions options;
    options.file = plan.file;
    options.preset = plan.preset;
    const auto first =
        measureImport(**store, clock, options, plan.cancels, !plan.isLarge, {plan.title, figures});
    if (!first)
        return fail(first.error());
    if (plan.changes) {
        options.zone = QStringLiteral("Asia/Tokyo");
        const auto second = measureImport(**store, clock, options, plan.cancels, true,
            {QStringLiteral("import of changed orders"), figures});
        if (!second)
            return fail(second.error());
        if (auto undone = measureUndo(
                **store, clock, *second, true, {QStringLiteral("undo of changed orders"), figures});
            !undone)
            return undone;
    }
    return measureUndo(
        **store, clock, *first, !plan.isLarge, {QStringLiteral("undo of ") + plan.title, figures});
}

} // namespace serai::benches
