// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Imports of the past: their list, their undo, and what was learnt from them.

#include "command.h"
#include "importanswer.h"

#include <base/json.h>
#include <members/import.h>

#include <QJsonArray>

#include <importacts/importagain.h>
#include <importacts/importmappings.h>
#include <importacts/importundo.h>

namespace serai::ctl {

static Result<Answer> importList(Context& context, const QCommandLineParser&)
{
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const auto zone = context.zone();
    if (!zone)
        return fail(zone.error());
    const auto records = await(members::Importer(**store, context.clock()).list());
    if (!records)
        return fail(records.error());
    QJsonArray imports;
    QList<QStringList> rows;
    for (const auto& record : *records) {
        imports << QJsonObject{{QStringLiteral("importId"), record.id.value},
            {QStringLiteral("file"), record.fileName}, {QStringLiteral("kind"), record.kind},
            {QStringLiteral("preset"), record.preset}, {QStringLiteral("encoding"), record.encoding},
            {QStringLiteral("rows"), record.rows}, {QStringLiteral("create"), record.create},
            {QStringLiteral("update"), record.update}, {QStringLiteral("unchanged"), record.unchanged},
            {QStringLiteral("skip"), record.skip}, {QStringLiteral("orders"), record.orders},
            {QStringLiteral("orderLines"), record.orderLines},
            {QStringLiteral("importedAt"), isoOf(record.importedAt, *zone)},
            {QStringLiteral("undoneAt"),
                record.undoneAt ? QJsonValue(isoOf(*record.undoneAt, *zone)) : QJsonValue()}};
        rows << QStringList{QString::number(record.id.value), record.fileName, record.preset,
            QString::number(record.create), QString::number(record.update), QString::number(record.orders),
            isoOf(record.importedAt, *zone), record.undoneAt ? QStringLiteral("undone") : QString()};
    }
    return Answer{{{QStringLiteral("imports"), imports}},
        table({QStringLiteral("id"), QStringLiteral("file"), QStringLiteral("preset"),
                  QStringLiteral("created"), QStringLiteral("updated"), QStringLiteral("orders"),
                  QStringLiteral("at"), QString()},
            rows)};
}

static Result<Answer> listPresets(Context&, const QCommandLineParser&)
{
    QJsonArray presets;
    QList<QStringList> rows;
    for (const auto& preset : members::importPresets()) {
        presets << QJsonObject{{QStringLiteral("id"), preset.id}, {QStringLiteral("title"), preset.title},
            {QStringLiteral("kind"), preset.kind}};
        rows << QStringList{preset.id, preset.title, preset.kind};
    }
    QJsonArray fields;
    QStringList names;
    for (const auto& field : members::importFields()) {
        fields << QJsonObject{{QStringLiteral("id"), field.id}, {QStringLiteral("title"), field.title}};
        names << field.id;
    }
    return Answer{{{QStringLiteral("presets"), presets}, {QStringLiteral("fields"), fields}},
        table({QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("kind")}, rows)
            + QStringLiteral("\nfields for --map: %1\n").arg(names.join(QStringLiteral(", ")))};
}

static QJsonObject undoJson(const importacts::UndoPlan& plan, bool done)
{
    QJsonArray obstacles;
    for (const auto& obstacle : plan.obstacles) {
        QJsonObject json{{QStringLiteral("kind"), obstacle.kind},
            {QStringLiteral("message"), obstacle.message}, {QStringLiteral("count"), obstacle.count}};
        if (obstacle.example.isValid())
            json.insert(QStringLiteral("memberId"), obstacle.example.value);
        if (obstacle.laterImport > 0)
            json.insert(QStringLiteral("laterImport"), obstacle.laterImport);
        obstacles << json;
    }
    return {{QStringLiteral("importId"), plan.id.value}, {QStringLiteral("file"), plan.fileName},
        {QStringLiteral("undone"), done}, {QStringLiteral("possible"), plan.isPossible()},
        {QStringLiteral("obstacles"), obstacles}, {QStringLiteral("membersRemoved"), plan.membersRemoved},
        {QStringLiteral("membersRestored"), plan.membersRestored},
        {QStringLiteral("identitiesRemoved"), plan.identitiesRemoved},
        {QStringLiteral("tagsRemoved"), plan.tagsRemoved},
        {QStringLiteral("consentRemoved"), plan.consentRemoved},
        {QStringLiteral("couponsRemoved"), plan.couponsRemoved},
        {QStringLiteral("ordersRemoved"), plan.ordersRemoved},
        {QStringLiteral("ordersRestored"), plan.ordersRestored},
        {QStringLiteral("elapsedMs"), plan.elapsedMs}};
}

static QString undoText(const importacts::UndoPlan& plan, bool done)
{
    QString text = QStringLiteral("import %1, %2\n").arg(plan.id.value).arg(plan.fileName);
    text += table({QString(), QStringLiteral("removed"), QStringLiteral("as before")},
        {{QStringLiteral("members"), QString::number(plan.membersRemoved),
             QString::number(plan.membersRestored)},
            {QStringLiteral("orders"), QString::number(plan.ordersRemoved),
                QString::number(plan.ordersRestored)},
            {QStringLiteral("consent entries"), QString::number(plan.consentRemoved), QString()}});
    for (const auto& obstacle : plan.obstacles)
        text += QStringLiteral("cannot be undone: %1\n").arg(obstacle.message);
    text += done ? QStringLiteral("undone in %1 s\n").arg(double(plan.elapsedMs) / 1000, 0, 'f', 1)
                 : QStringLiteral("nothing was written\n");
    return text;
}

static Result<Answer> undoImport(Context& context, const QCommandLineParser& parser)
{
    const auto arguments = parser.positionalArguments();
    bool isNumber = false;
    const ImportId id{arguments.value(0).toLongLong(&isNumber)};
    if (arguments.size() != 1 || !isNumber)
        return usageError(QStringLiteral("import undo needs the id of one import; see import list"));
    const bool dry = parser.isSet(QStringLiteral("dry-run"));
    auto store = context.store(dry ? store::OpenMode::ReadOnly : store::OpenMode::ReadWrite);
    if (!store)
        return fail(store.error());
    importacts::ImportUndo undo(**store, context.clock());
    const auto progress = [&context](qint64 done, qint64 total) {
        context.showProgress(QStringLiteral("rows undone:"), done, total);
    };
    const auto plan = await(dry ? undo.plan(id) : undo.undo(id, progress, context.cancel()));
    if (!plan)
        return fail(plan.error());
    return Answer{undoJson(*plan, !dry), undoText(*plan, !dry)};
}

static Result<Answer> repeatImport(Context& context, const QCommandLineParser& parser)
{
    const auto arguments = parser.positionalArguments();
    bool isNumber = false;
    const ImportId id{arguments.value(0).toLongLong(&isNumber)};
    if (arguments.size() != 1 || !isNumber)
        return usageError(QStringLiteral("import again needs the id of one undone import; see import list"));
    const bool dry = parser.isSet(QStringLiteral("dry-run"));
    auto store = context.store(dry ? store::OpenMode::ReadOnly : store::OpenMode::ReadWrite);
    if (!store)
        return fail(store.error());
    const auto again = await(importacts::importAgain(**store, id));
    if (!again)
        return fail(again.error());
    members::Importer importer(**store, context.clock());
    const auto report = runStaged(context, importer, again->options, !dry);
    if (!report)
        return fail(report.error());
    auto answer = importAnswer(*report, again->options.file);
    answer.json.insert(QStringLiteral("again"), id.value);
    answer.json.insert(QStringLiteral("fileChanged"), again->isChanged);
    if (again->isChanged)
        answer.text += QStringLiteral("the file is not as it was at import %1\n").arg(id.value);
    return answer;
}

static Result<Answer> listMappings(Context& context, const QCommandLineParser& parser)
{
    const auto gone = parser.value(QStringLiteral("delete"));
    auto store = context.store(gone.isEmpty() ? store::OpenMode::ReadOnly : store::OpenMode::ReadWrite);
    if (!store)
        return fail(store.error());
    const auto zone = context.zone();
    if (!zone)
        return fail(zone.error());
    importacts::ImportMappings mappings(**store, context.clock());
    if (!gone.isEmpty()) {
        if (auto removed = await(mappings.remove(gone)); !removed)
            return fail(removed.error());
    }
    const auto list = await(mappings.list());
    if (!list)
        return fail(list.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const auto& mapping : *list) {
        QJsonObject map;
        for (auto entry = mapping.options.map.cbegin(); entry != mapping.options.map.cend(); ++entry)
            map.insert(entry.key(), *entry);
        json << QJsonObject{{QStringLiteral("name"), mapping.name},
            {QStringLiteral("preset"), mapping.options.preset},
            {QStringLiteral("columns"), QJsonArray::fromStringList(mapping.columns)},
            {QStringLiteral("map"), map}, {QStringLiteral("usedAt"), isoOf(mapping.usedAt, *zone)}};
        rows << QStringList{mapping.name, mapping.options.preset, QString::number(mapping.columns.size()),
            isoOf(mapping.usedAt, *zone)};
    }
    return Answer{{{QStringLiteral("mappings"), json}},
        table({QStringLiteral("name"), QStringLiteral("preset"), QStringLiteral("columns"),
                  QStringLiteral("used")},
            rows)};
}

Commands importActCommands()
{
    return {
        {QStringLiteral("import list"), {}, QStringLiteral("past imports"), {}, importList},
        {QStringLiteral("import undo"), QStringLiteral("ID"),
            QStringLiteral("take an import back: everything as it was before"),
            {QCommandLineOption(
                QStringLiteral("dry-run"), QStringLiteral("say what it would do, and what forbids it"))},
            undoImport},
        {QStringLiteral("import again"), QStringLiteral("ID"),
            QStringLiteral("do an undone import again: the same file, read the same way"),
            {QCommandLineOption(QStringLiteral("dry-run"), QStringLiteral("say what it would do"))},
            repeatImport},
        {QStringLiteral("import presets"), {}, QStringLiteral("known file layouts and fields"), {},
            listPresets},
        {QStringLiteral("import mappings"), {}, QStringLiteral("how files were read, to be recognised"),
            {QCommandLineOption(
                QStringLiteral("delete"), QStringLiteral("forget one"), QStringLiteral("NAME"))},
            listMappings},
    };
}

} // namespace serai::ctl
