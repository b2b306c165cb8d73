// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "importanswer.h"

#include <base/json.h>
#include <base/territory.h>
#include <members/import.h>

#include <importacts/importmappings.h>
#include <importacts/listexport.h>

namespace serai::ctl {

using members::ImportOptions;
using members::ImportReport;

/// What --set, --leave-out and --apart say about lines of the file.
static Result<QList<members::ImportDecision>> decisionsFrom(const QCommandLineParser& parser)
{
    using Act = members::ImportDecision::Act;
    QList<members::ImportDecision> decisions;
    const auto lineOf = [](const QString& text) {
        bool isNumber = false;
        const auto line = text.trimmed().toLongLong(&isNumber);
        return isNumber && line > 0 ? line : 0;
    };
    for (const auto& text : parser.values(QStringLiteral("set"))) {
        const auto colon = text.indexOf(u':');
        const auto equals = text.indexOf(u'=', colon);
        const auto line = lineOf(text.left(std::max<qsizetype>(0, colon)));
        if (line == 0 || equals < 0)
            return usageError(
                QStringLiteral("--set needs LINE:COLUMN=VALUE, for example 88:Phone=+4930123456"));
        decisions << members::ImportDecision{
            line, Act::Set, text.mid(colon + 1, equals - colon - 1), text.mid(equals + 1)};
    }
    for (const auto& [option, act] :
        {std::pair{QStringLiteral("leave-out"), Act::LeaveOut}, {QStringLiteral("apart"), Act::Apart}}) {
        for (const auto& text : parser.values(option)) {
            const auto line = lineOf(text);
            if (line == 0)
                return usageError(QStringLiteral("--%1 needs the number of a line").arg(option));
            decisions << members::ImportDecision{line, act, {}, {}};
        }
    }
    return decisions;
}

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
    if (!options.country.isEmpty() && options.country.compare(u"ZZ", Qt::CaseInsensitive) != 0
        && !territoryFromText(options.country))
        return usageError(
            QStringLiteral("--country: there is no country \"%1\"; use its code such as DE, or its name")
                .arg(options.country));
    options.zone = parser.value(QStringLiteral("zone"));
    options.dateOrder = parser.value(QStringLiteral("date-order"));
    options.currency = parser.value(QStringLiteral("currency"));
    options.whatsappConsent = parser.value(QStringLiteral("whatsapp-consent"));
    options.consentSource = parser.value(QStringLiteral("consent-source"));
    options.consentWording = parser.value(QStringLiteral("consent-wording"));
    options.sheet = parser.value(QStringLiteral("sheet"));
    options.useRepairs = !parser.isSet(QStringLiteral("no-repairs"));
    for (const auto& rule : parser.values(QStringLiteral("conflict"))) {
        const auto parts = rule.split(u'=');
        if (parts.size() != 2)
            return usageError(QStringLiteral("--conflict needs FIELD=RULE, for example name=keep"));
        options.conflicts.insert(parts[0].trimmed(), parts[1].trimmed());
    }
    auto decisions = decisionsFrom(parser);
    if (!decisions)
        return fail(decisions.error());
    options.decisions = std::move(*decisions);
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

/// Files that are asked for beside the answer: the rows left out, the cells that were repaired.
static Result<> writeLists(Context& context, const QCommandLineParser& parser, members::Importer& importer,
    const ImportOptions& options, const ImportReport& report, Answer& answer)
{
    const auto progress = [&context](qint64 done, qint64 total) {
        context.showProgress(QStringLiteral("bytes read:"), done, total);
    };
    if (const auto refused = parser.value(QStringLiteral("refused")); !refused.isEmpty()) {
        const auto rows = await(
            importacts::exportRefusedRows(importer, options, report, refused, progress, context.cancel()));
        if (!rows)
            return fail(rows.error());
        answer.json.insert(QStringLiteral("refusedFile"), refused);
        answer.json.insert(QStringLiteral("refusedRows"), *rows);
        answer.text += QStringLiteral("%1 rows left out are in %2\n").arg(*rows).arg(refused);
    }
    if (const auto repairs = parser.value(QStringLiteral("repairs")); !repairs.isEmpty()) {
        const auto phones =
            await(importacts::exportRepairedPhones(importer, options, repairs, progress, context.cancel()));
        if (!phones)
            return fail(phones.error());
        answer.json.insert(QStringLiteral("repairsFile"), repairs);
        answer.json.insert(QStringLiteral("repairsRows"), *phones);
        answer.text += QStringLiteral("%1 repaired values are in %2\n").arg(*phones).arg(repairs);
    }
    return {};
}

static Result<Answer> importFile(Context& context, const QCommandLineParser& parser, bool write)
{
    auto options = importOptions(parser);
    if (!options)
        return fail(options.error());
    // A list of people that leaves as a file is noted in the register of exports.
    const bool notes = parser.isSet(QStringLiteral("refused")) || parser.isSet(QStringLiteral("repairs"))
        || parser.isSet(QStringLiteral("save-mapping"));
    auto store = context.store(write || notes ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    importacts::ImportMappings mappings(**store, context.clock());
    const auto mapping = applyMapping(parser, mappings, *options);
    if (!mapping)
        return fail(mapping.error());
    members::Importer importer(**store, context.clock());
    const auto report = runStaged(context, importer, *options, write);
    if (!report)
        return fail(report.error());
    auto answer = importAnswer(*report, options->file);
    if (!mapping->isEmpty()) {
        answer.json.insert(QStringLiteral("mapping"), *mapping);
        answer.text += QStringLiteral("read with the mapping \"%1\"\n").arg(*mapping);
        if (write)
            (void)await(mappings.markUsed(*mapping));
    }
    if (auto lists = writeLists(context, parser, importer, *options, *report, answer); !lists)
        return fail(lists.error());
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
        option("map",
            "columns by field, JSON or a file: {\"orderNumber\": \"Order\", \"field:KEY\": \"Born\"}",
            "JSON"),
        option("encoding", "encoding of the file (found)", "NAME"),
        option("delimiter", "sign between columns, or tab (found)", "SIGN"),
        option("country", "home of national phone numbers (the workspace's)", "CC"),
        option("zone", "zone of times without one (the workspace's)", "ZONE"),
        option("date-order", "dmy, mdy or ymd (found)", "ORDER"),
        option("currency", "currency of amounts without one (the workspace's)", "CODE"),
        option("whatsapp-consent", "column that states consent to WhatsApp marketing, or all", "COLUMN"),
        option("consent-source", "where that consent was given", "TEXT"),
        option("consent-wording", "what the people agreed to", "TEXT"),
        option("conflict",
            "what happens to another value of a member: FIELD=fill, replace (also what people wrote) or keep",
            "RULE"),
        option("mapping", "a saved mapping, or none (recognised)", "NAME"),
        option("save-mapping", "keep how this file is read", "NAME"),
        option("refused", "write the rows left out, with their reasons", "FILE"),
        option("repairs", "write what was repaired: line, before, after, reason", "FILE"),
        QCommandLineOption(QStringLiteral("no-repairs"),
            QStringLiteral("leave phones out whose digits would have to be guessed")),
        option("set", "read a cell as another value: LINE:COLUMN=VALUE", "CELL"),
        option("leave-out", "leave the row of a line out", "LINE"),
        option("apart", "the row of a line is not the member who would be found", "LINE"),
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
