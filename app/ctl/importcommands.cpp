// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <base/json.h>
#include <members/import.h>

#include <QFileInfo>
#include <QJsonArray>

namespace serai::ctl {

using members::ImportOptions;
using members::ImportReport;

static Result<ImportOptions> importOptions(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return usageError(QStringLiteral("import needs the name of one file"));
    ImportOptions options;
    options.file = parser.positionalArguments().first();
    options.preset = parser.value(QStringLiteral("preset"));
    options.encoding = parser.value(QStringLiteral("encoding"));
    options.delimiter = parser.value(QStringLiteral("delimiter"));
    options.country = parser.value(QStringLiteral("country"));
    options.zone = parser.value(QStringLiteral("zone"));
    options.dateOrder = parser.value(QStringLiteral("date-order"));
    options.currency = parser.value(QStringLiteral("currency"));
    options.whatsappConsent = parser.value(QStringLiteral("whatsapp-consent"));
    options.consentSource = parser.value(QStringLiteral("consent-source"));
    options.consentWording = parser.value(QStringLiteral("consent-wording"));
    if (parser.isSet(QStringLiteral("sheet")))
        return fail(ErrorKind::Unavailable, QStringLiteral("workbooks cannot be read yet"), {},
            QStringLiteral("save the sheet as CSV (UTF-8) and import that"));
    const auto limit = numberOption(parser, QStringLiteral("problems"), 200);
    if (!limit)
        return fail(limit.error());
    options.problemLimit = int(std::clamp<qint64>(*limit, 0, 100'000));
    if (parser.isSet(QStringLiteral("map"))) {
        const auto text = parser.value(QStringLiteral("map"));
        const auto json = text.trimmed().startsWith(u'{') ? parseJson(text.toUtf8(), QStringLiteral("--map"))
                                                          : readJsonFile(text);
        if (!json)
            return fail(json.error());
        const auto map = members::importMapFromJson(json->object());
        if (!map)
            return fail(map.error());
        options.map = *map;
    }
    return options;
}

static QJsonObject problemJson(const members::ImportProblem& problem)
{
    return {{QStringLiteral("line"), problem.line}, {QStringLiteral("column"), problem.column},
        {QStringLiteral("kind"), problem.kind}, {QStringLiteral("message"), problem.message},
        {QStringLiteral("skipped"), problem.skipped}};
}

static QJsonObject reportJson(const ImportReport& report)
{
    QJsonArray problems;
    for (const auto& problem : report.problems)
        problems << problemJson(problem);
    QJsonObject counts;
    for (auto count = report.problemCounts.cbegin(); count != report.problemCounts.cend(); ++count)
        counts.insert(count.key(), *count);
    QJsonObject map;
    for (auto entry = report.found.map.cbegin(); entry != report.found.map.cend(); ++entry)
        map.insert(entry.key(), *entry);
    QJsonObject json{{QStringLiteral("preset"), report.found.preset},
        {QStringLiteral("kind"), report.found.kind}, {QStringLiteral("encoding"), report.found.encoding},
        {QStringLiteral("delimiter"), report.found.delimiter},
        {QStringLiteral("headerRow"), report.found.headerRow},
        {QStringLiteral("columns"), QJsonArray::fromStringList(report.found.columns)},
        {QStringLiteral("map"), map}, {QStringLiteral("zone"), report.zone},
        {QStringLiteral("dateOrder"), report.dateOrder}, {QStringLiteral("rows"), report.rows},
        {QStringLiteral("create"), report.create}, {QStringLiteral("update"), report.update},
        {QStringLiteral("unchanged"), report.unchanged}, {QStringLiteral("skip"), report.skip},
        {QStringLiteral("orders"), report.orders}, {QStringLiteral("orderLines"), report.orderLines},
        {QStringLiteral("ordersCreate"), report.ordersCreate},
        {QStringLiteral("ordersUpdate"), report.ordersUpdate},
        {QStringLiteral("ordersUnchanged"), report.ordersUnchanged},
        {QStringLiteral("guestOrders"), report.guestOrders},
        {QStringLiteral("consentGranted"), report.consentGranted}, {QStringLiteral("problems"), problems},
        {QStringLiteral("problemsTotal"), report.problemsTotal}, {QStringLiteral("problemCounts"), counts},
        {QStringLiteral("problemsLeftOut"), report.problemsTotal - report.problems.size()},
        {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)},
        {QStringLiteral("elapsedMs"), report.elapsedMs}};
    if (report.importId.isValid())
        json.insert(QStringLiteral("importId"), report.importId.value);
    return json;
}

static QString reportText(const ImportReport& report, const QString& file)
{
    const auto& found = report.found;
    QString text = QStringLiteral("%1: %2 (%3), %4, separator %5, header in line %6\n")
                       .arg(QFileInfo(file).fileName(), found.preset, found.kind, found.encoding,
                           found.delimiter == u"\t" ? QStringLiteral("TAB") : found.delimiter)
                       .arg(found.headerRow);
    QList<QStringList> rows{{QStringLiteral("members"), QString::number(report.create),
        QString::number(report.update), QString::number(report.unchanged)}};
    if (found.kind == u"orders")
        rows << QStringList{QStringLiteral("orders"), QString::number(report.ordersCreate),
            QString::number(report.ordersUpdate), QString::number(report.ordersUnchanged)};
    text += table(
        {QString(), QStringLiteral("create"), QStringLiteral("update"), QStringLiteral("unchanged")}, rows);
    text += QStringLiteral("%1 rows, %2 left out").arg(report.rows).arg(report.skip);
    if (found.kind == u"orders")
        text += QStringLiteral("; %1 orders with %2 lines").arg(report.orders).arg(report.orderLines);
    text += u'\n';
    for (const auto& problem : report.problems.first(std::min<qsizetype>(20, report.problems.size())))
        text += QStringLiteral("  line %1%2: %3\n")
                    .arg(problem.line)
                    .arg(problem.column.isEmpty() ? QString() : QStringLiteral(", %1").arg(problem.column),
                        problem.message);
    if (report.problemsTotal > 20)
        text += QStringLiteral("  and %1 more\n").arg(report.problemsTotal - 20);
    for (const auto& note : report.notes)
        text += note + u'\n';
    if (report.importId.isValid())
        text += QStringLiteral("import %1 done in %2 s\n")
                    .arg(report.importId.value)
                    .arg(double(report.elapsedMs) / 1000, 0, 'f', 1);
    else
        text += QStringLiteral("nothing was written\n");
    return text;
}

static Result<Answer> importFile(Context& context, const QCommandLineParser& parser, bool write)
{
    const auto options = importOptions(parser);
    if (!options)
        return fail(options.error());
    auto store = context.store(write ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    members::Importer importer(**store, context.clock());
    const auto progress = [&context](qint64 done, qint64 total) {
        context.showProgress(QStringLiteral("bytes read:"), done, total);
    };
    const auto report = await(write ? importer.run(*options, progress, context.cancel())
                                    : importer.preview(*options, progress, context.cancel()));
    if (!report)
        return fail(report.error());
    return Answer{reportJson(*report), reportText(*report, options->file)};
}

static Result<Answer> importPreview(Context& context, const QCommandLineParser& parser)
{
    return importFile(context, parser, false);
}

static Result<Answer> importRun(Context& context, const QCommandLineParser& parser)
{
    return importFile(context, parser, true);
}

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
            {QStringLiteral("importedAt"), isoOf(record.importedAt, *zone)}};
        rows << QStringList{QString::number(record.id.value), record.fileName, record.preset,
            QString::number(record.create), QString::number(record.update), QString::number(record.orders),
            isoOf(record.importedAt, *zone)};
    }
    return Answer{{{QStringLiteral("imports"), imports}},
        table({QStringLiteral("id"), QStringLiteral("file"), QStringLiteral("preset"),
                  QStringLiteral("created"), QStringLiteral("updated"), QStringLiteral("orders"),
                  QStringLiteral("at")},
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

Commands importCommands()
{
    const auto option = [](const char* name, const char* text, const char* value) {
        return QCommandLineOption(
            QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
    };
    const QList<QCommandLineOption> options{option("preset", "layout of the file (auto)", "ID"),
        option("map", "columns by field, JSON or a file: {\"orderNumber\": \"Order\"}", "JSON"),
        option("encoding", "encoding of the file (found)", "NAME"),
        option("delimiter", "sign between columns, or tab (found)", "SIGN"),
        option("country", "home of national phone numbers (the workspace's)", "CC"),
        option("zone", "zone of times without one (the workspace's)", "ZONE"),
        option("date-order", "dmy, mdy or ymd (found)", "ORDER"),
        option("currency", "currency of amounts without one (the workspace's)", "CODE"),
        option("whatsapp-consent", "column that states consent to WhatsApp marketing, or all", "COLUMN"),
        option("consent-source", "where that consent was given", "TEXT"),
        option("consent-wording", "what the people agreed to", "TEXT"),
        option("problems", "problems to list (200)", "N"),
        option("sheet", "sheet of a workbook (not yet)", "NAME")};
    return {
        {QStringLiteral("import preview"), QStringLiteral("FILE"),
            QStringLiteral("say what an import would do; writes nothing"), options, importPreview},
        {QStringLiteral("import run"), QStringLiteral("FILE"),
            QStringLiteral("bring customers, orders or contacts in"), options, importRun},
        {QStringLiteral("import list"), {}, QStringLiteral("past imports"), {}, importList},
        {QStringLiteral("import presets"), {}, QStringLiteral("known file layouts and fields"), {},
            listPresets},
    };
}

} // namespace serai::ctl
