// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <base/json.h>
#include <members/import.h>

#include <QFileInfo>
#include <QJsonArray>

#include <importacts/importmappings.h>
#include <importacts/refusedrows.h>

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
    options.sheet = parser.value(QStringLiteral("sheet"));
    for (const auto& rule : parser.values(QStringLiteral("conflict"))) {
        const auto parts = rule.split(u'=');
        if (parts.size() != 2)
            return usageError(QStringLiteral("--conflict needs FIELD=RULE, for example name=keep"));
        options.conflicts.insert(parts[0].trimmed(), parts[1].trimmed());
    }
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

static QJsonArray changesJson(const ImportReport& report)
{
    QJsonArray changes;
    for (const auto& change : report.changes)
        changes << QJsonObject{{QStringLiteral("line"), change.line},
            {QStringLiteral("memberId"), change.member.value}, {QStringLiteral("field"), change.field},
            {QStringLiteral("before"), change.before}, {QStringLiteral("after"), change.after}};
    return changes;
}

static QJsonArray duplicatesJson(const ImportReport& report)
{
    QJsonArray duplicates;
    for (const auto& duplicate : report.duplicates)
        duplicates << QJsonObject{{QStringLiteral("line"), duplicate.line},
            {QStringLiteral("firstLine"), duplicate.firstLine}, {QStringLiteral("by"), duplicate.by}};
    return duplicates;
}

static QJsonObject countsJson(const QHash<QString, qint64>& counts)
{
    QJsonObject json;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        json.insert(count.key(), *count);
    return json;
}

static QJsonObject reportJson(const ImportReport& report)
{
    QJsonArray problems;
    for (const auto& problem : report.problems)
        problems << problemJson(problem);
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
        {QStringLiteral("problemsTotal"), report.problemsTotal},
        {QStringLiteral("problemCounts"), countsJson(report.problemCounts)},
        {QStringLiteral("changes"), changesJson(report)},
        {QStringLiteral("changeCounts"), countsJson(report.changeCounts)},
        {QStringLiteral("kept"), report.kept}, {QStringLiteral("duplicates"), duplicatesJson(report)},
        {QStringLiteral("duplicatesTotal"), report.duplicatesTotal},
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
    QStringList fields;
    for (auto count = report.changeCounts.cbegin(); count != report.changeCounts.cend(); ++count)
        fields << QStringLiteral("%1 %2").arg(count.key()).arg(*count);
    fields.sort();
    if (!fields.isEmpty())
        text += QStringLiteral("fields that change: %1\n").arg(fields.join(QStringLiteral(", ")));
    if (report.duplicatesTotal > 0)
        text += QStringLiteral("%1 rows are of somebody further up\n").arg(report.duplicatesTotal);
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

/// What a saved mapping adds to \a options; its name, or nothing.
static Result<QString> applyMapping(
    const QCommandLineParser& parser, importacts::ImportMappings& mappings, ImportOptions& options)
{
    const auto wanted = parser.value(QStringLiteral("mapping"));
    if (wanted == u"none")
        return QString();
    const bool isNamed = !wanted.isEmpty() && wanted != u"auto";
    // Whoever says what the columns are wants no other answer.
    if (!isNamed && (!options.map.isEmpty() || (!options.preset.isEmpty() && options.preset != u"auto")))
        return QString();
    const auto mapping = await(isNamed ? mappings.byName(wanted) : mappings.recognise(options));
    if (!mapping) {
        // A file that cannot be read is refused below, in the words of the import.
        return isNamed ? Result<QString>(fail(mapping.error())) : Result<QString>(QString());
    }
    if (!mapping->isValid())
        return QString();
    options = importacts::withMapping(options, *mapping);
    return mapping->name;
}

static Result<Answer> importFile(Context& context, const QCommandLineParser& parser, bool write)
{
    auto options = importOptions(parser);
    if (!options)
        return fail(options.error());
    auto store = context.store(write ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    importacts::ImportMappings mappings(**store, context.clock());
    const auto mapping = applyMapping(parser, mappings, *options);
    if (!mapping)
        return fail(mapping.error());
    members::Importer importer(**store, context.clock());
    const auto progress = [&context](qint64 done, qint64 total) {
        context.showProgress(QStringLiteral("bytes read:"), done, total);
    };
    const auto report = await(write ? importer.run(*options, progress, context.cancel())
                                    : importer.preview(*options, progress, context.cancel()));
    if (!report)
        return fail(report.error());
    Answer answer{reportJson(*report), reportText(*report, options->file)};
    if (!mapping->isEmpty()) {
        answer.json.insert(QStringLiteral("mapping"), *mapping);
        answer.text += QStringLiteral("read with the mapping \"%1\"\n").arg(*mapping);
        if (write)
            (void)await(mappings.markUsed(*mapping));
    }
    const auto refused = parser.value(QStringLiteral("refused"));
    if (!refused.isEmpty()) {
        const auto rows =
            importacts::writeRefusedRows(*options, *report, refused, progress, context.cancel());
        if (!rows)
            return fail(rows.error());
        answer.json.insert(QStringLiteral("refusedFile"), refused);
        answer.json.insert(QStringLiteral("refusedRows"), *rows);
        answer.text += QStringLiteral("%1 rows left out are in %2\n").arg(*rows).arg(refused);
    }
    const auto name = parser.value(QStringLiteral("save-mapping"));
    if (!name.isEmpty()) {
        const auto saved = await(mappings.save(name, *options));
        if (!saved)
            return fail(saved.error());
        answer.json.insert(QStringLiteral("savedMapping"), saved->name);
        answer.text += QStringLiteral("kept as the mapping \"%1\"\n").arg(saved->name);
    }
    return answer;
}

static Result<Answer> importPreview(Context& context, const QCommandLineParser& parser)
{
    return importFile(context, parser, false);
}

static Result<Answer> importRun(Context& context, const QCommandLineParser& parser)
{
    return importFile(context, parser, true);
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
        option("conflict", "what happens to another value of a member: FIELD=fill, replace or keep", "RULE"),
        option("mapping", "a saved mapping, or none (recognised)", "NAME"),
        option("save-mapping", "keep how this file is read", "NAME"),
        option("refused", "write the rows left out, with their reasons", "FILE"),
        option("problems", "problems to list (200)", "N"),
        option("sheet", "sheet of a workbook (the first whose columns are known)", "NAME")};
    return {
        {QStringLiteral("import preview"), QStringLiteral("FILE"),
            QStringLiteral("say what an import would do; writes nothing"), options, importPreview},
        {QStringLiteral("import run"), QStringLiteral("FILE"),
            QStringLiteral("bring customers, orders or contacts in"), options, importRun},
    };
}

} // namespace serai::ctl
