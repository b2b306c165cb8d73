// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "segmentsource.h"

#include <segments/ruletext.h>
#include <segments/segmentservice.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace serai::ctl {

using namespace segments;
using store::OpenMode;

Result<store::Store*> segmentStore(Context& context)
{
    auto opened = context.store(OpenMode::ReadWrite);
    if (!opened && opened.error().kind == ErrorKind::WorkspaceLocked)
        return context.store(OpenMode::ReadOnly);
    return opened;
}

Result<std::unique_ptr<SegmentWork>> SegmentWork::open(Context& context, bool writes)
{
    auto store = writes ? context.store(OpenMode::ReadWrite) : segmentStore(context);
    if (!store)
        return fail(store.error());
    const auto zone = context.zone();
    if (!zone)
        return fail(zone.error());
    return std::make_unique<SegmentWork>(**store, context.clock(), *zone);
}

Result<SegmentSource> segmentSource(SegmentService& service, const QCommandLineParser& parser)
{
    const auto has = [&](const char* name) { return parser.isSet(QString::fromLatin1(name)); };
    if (int(has("rule")) + int(has("preset")) + int(has("segment")) != 1)
        return usageError(
            QStringLiteral("exactly one of --rule FILE, --preset ID and --segment S is needed"));
    SegmentSource source;
    if (has("segment")) {
        auto segment = await(service.find(parser.value(QStringLiteral("segment"))));
        if (!segment)
            return fail(segment.error());
        source.segment = std::move(*segment);
        return source;
    }
    if (has("preset")) {
        const auto id = parser.value(QStringLiteral("preset"));
        const auto presets = await(service.presets());
        if (!presets)
            return fail(presets.error());
        QStringList known;
        for (const auto& preset : *presets) {
            known << preset.id;
            if (preset.id != id)
                continue;
            if (!preset.rule)
                return fail(ErrorKind::InvalidInput, preset.missing, id,
                    QStringLiteral("see segment presets for those that can be counted"));
            source.rule = preset.rule;
            source.preset = id;
            return source;
        }
        return fail(ErrorKind::NotFound, QStringLiteral("there is no preset \"%1\"").arg(id), {},
            QStringLiteral("use one of: %1").arg(known.join(QStringLiteral(", "))));
    }
    const auto name = parser.value(QStringLiteral("rule"));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > 4 * 1024 * 1024)
        return fail(ErrorKind::NotFound, QStringLiteral("the rule file cannot be read"), name,
            QStringLiteral("check the path"));
    auto rule = parseRule(file.readAll(), name);
    if (!rule)
        return fail(rule.error());
    source.rule = std::move(*rule);
    return source;
}

Result<Rule> ruleOf(const SegmentSource& source)
{
    if (!source.segment)
        return *source.rule;
    const auto& segment = *source.segment;
    if (segment.broken)
        return fail(*segment.broken);
    if (segment.isList) // an empty rule would take everybody
        return fail(ErrorKind::Conflict,
            QStringLiteral("\"%1\" is a list that is kept by hand; it has no rule").arg(segment.name), {},
            QStringLiteral("freeze it, or ask for it in a rule: {\"segment\": \"%1\", \"op\": \"in\"}")
                .arg(segment.id.value));
    return segment.rule;
}

static QJsonObject countJson(const CountAnswer& answer)
{
    QJsonArray funnel;
    for (const auto& row : answer.funnel)
        funnel.append(QJsonObject{{QStringLiteral("path"), row.path}, {QStringLiteral("text"), row.text},
            {QStringLiteral("matched"), row.matched}, {QStringLiteral("lost"), row.lost},
            {QStringLiteral("left"), row.left}, {QStringLiteral("otherCurrency"), row.otherCurrency},
            {QStringLiteral("withoutRate"), row.withoutRate}});
    QJsonObject unreachable;
    for (auto it = answer.unreachable.begin(); it != answer.unreachable.end(); ++it)
        unreachable.insert(it.key(), it.value());
    return {{QStringLiteral("total"), answer.total}, {QStringLiteral("matched"), answer.matched},
        {QStringLiteral("reachable"), answer.reachable}, {QStringLiteral("heldOut"), answer.heldOut},
        {QStringLiteral("unreachable"), unreachable}, {QStringLiteral("elapsedMs"), answer.elapsedMs},
        {QStringLiteral("funnel"), funnel}, {QStringLiteral("otherCurrency"), answer.otherCurrency},
        {QStringLiteral("withoutRate"), answer.withoutRate}, {QStringLiteral("text"), answer.text}};
}

static QString countText(const CountAnswer& answer)
{
    auto text = QStringLiteral("%1\n\n%2 of %3 members, %4 of them reachable\n")
                    .arg(answer.text)
                    .arg(answer.matched)
                    .arg(answer.total)
                    .arg(answer.reachable);
    for (auto it = answer.unreachable.begin(); it != answer.unreachable.end(); ++it) {
        if (it.value() > 0)
            text += QStringLiteral("  not reachable, %1: %2\n").arg(it.key()).arg(it.value());
    }
    if (answer.heldOut > 0)
        text += QStringLiteral("  reachable, but held out of promotions: %1\n").arg(answer.heldOut);
    if (answer.otherCurrency > 0)
        text += QStringLiteral("orders in another currency, not counted: %1\n").arg(answer.otherCurrency);
    if (answer.withoutRate > 0)
        text += QStringLiteral("orders without an exchange rate, their members are unknown: %1\n")
                    .arg(answer.withoutRate);
    if (answer.funnel.empty())
        return text;
    QList<QStringList> rows;
    for (const auto& row : answer.funnel)
        rows << QStringList{row.path, row.text, QString::number(row.matched), QString::number(row.lost),
            QString::number(row.left)};
    return text + u'\n'
        + table({QStringLiteral("row"), QStringLiteral("rule"), QStringLiteral("matched"),
                    QStringLiteral("lost"), QStringLiteral("left")},
            rows);
}

static Result<Answer> countSegment(Context& context, const QCommandLineParser& parser)
{
    auto store = segmentStore(context);
    if (!store)
        return fail(store.error());
    SegmentService service(**store, context.clock());
    const auto source = segmentSource(service, parser);
    if (!source)
        return fail(source.error());
    const auto nowMs = context.clock().nowMs();
    const auto answer = await(
        source->segment ? service.count(source->segment->id, nowMs) : service.count(*source->rule, nowMs));
    if (!answer)
        return fail(answer.error());
    return Answer{countJson(*answer), countText(*answer)};
}

static Result<Answer> listSegmentPresets(Context& context, const QCommandLineParser&)
{
    auto store = segmentStore(context);
    if (!store)
        return fail(store.error());
    SegmentService service(**store, context.clock());
    const auto presets = await(service.presets());
    if (!presets)
        return fail(presets.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& preset : *presets) {
        QJsonObject json{{QStringLiteral("id"), preset.id}, {QStringLiteral("title"), preset.title},
            {QStringLiteral("explanation"), preset.explanation}};
        auto size = preset.missing;
        if (preset.rule) {
            const auto answer = await(service.count(*preset.rule, context.clock().nowMs()));
            if (!answer)
                return fail(answer.error());
            json.insert(QStringLiteral("rule"), toJson(*preset.rule));
            json.insert(QStringLiteral("text"), toWords(*preset.rule));
            json.insert(QStringLiteral("matched"), answer->matched);
            json.insert(QStringLiteral("reachable"), answer->reachable);
            size = QString::number(answer->matched);
        } else {
            json.insert(QStringLiteral("missing"), preset.missing);
        }
        list.append(json);
        rows << QStringList{preset.id, preset.title, size};
    }
    return Answer{{{QStringLiteral("presets"), list}},
        table({QStringLiteral("id"), QStringLiteral("segment"), QStringLiteral("members")}, rows)};
}

static Result<Answer> exportSegmentMembers(Context& context, const QCommandLineParser& parser)
{
    const auto out = parser.value(QStringLiteral("out"));
    if (out.isEmpty())
        return usageError(QStringLiteral("segment members needs --out FILE.csv or FILE.xlsx"));
    if (const auto ending = QFileInfo(out).suffix().toLower();
        ending != QStringLiteral("csv") && ending != QStringLiteral("xlsx"))
        return usageError(
            QStringLiteral("\"%1\" is no kind of file that is written: end the name in .csv or .xlsx")
                .arg(out));
    auto store = segmentStore(context);
    if (!store)
        return fail(store.error());
    SegmentService service(**store, context.clock());
    const auto source = segmentSource(service, parser);
    if (!source)
        return fail(source.error());
    ExportRequest request;
    request.path = out;
    request.format = exportFormatOf(out);
    request.purpose = parser.value(QStringLiteral("purpose"));
    for (const auto& column : parser.value(QStringLiteral("columns")).split(u',', Qt::SkipEmptyParts))
        request.columns << column.trimmed();
    const auto progress = [&context](qint64 done, qint64 total) {
        context.showProgress(QStringLiteral("exporting"), done, total);
    };
    const auto written = await(service.exportMembers(
        source->source(), request, context.clock().nowMs(), progress, context.cancel()));
    if (!written)
        return fail(written.error());
    return Answer{{{QStringLiteral("written"), written->rows}, {QStringLiteral("path"), written->path},
                      {QStringLiteral("columns"), QJsonArray::fromStringList(written->columns)},
                      {QStringLiteral("sha256"), QString::fromLatin1(written->sha256)}},
        QStringLiteral("wrote %1 members to %2").arg(written->rows).arg(out)};
}

Result<std::optional<FolderId>> folderOption(SegmentService& service, const QCommandLineParser& parser)
{
    const auto wanted = parser.value(QStringLiteral("folder"));
    if (wanted.isEmpty())
        return std::optional<FolderId>();
    const auto folders = await(service.folders());
    if (!folders)
        return fail(folders.error());
    for (const auto& folder : *folders) {
        if (folder.name.compare(wanted, Qt::CaseInsensitive) == 0
            || QString::number(folder.id.value) == wanted)
            return std::optional(folder.id);
    }
    return fail(ErrorKind::NotFound, QStringLiteral("there is no folder \"%1\"").arg(wanted), {},
        QStringLiteral("make it with: segment folder create \"%1\"").arg(wanted));
}

/// As a segment called \a name.
static Result<SegmentId> keepSegment(SegmentService& service, const SegmentSource& source,
    const QString& name, bool frozen, std::optional<FolderId> folder)
{
    // What is frozen already has members of its own, which its rule may not find any more.
    if (frozen && source.segment && source.segment->isFrozen())
        return await(service.freeze(source.segment->id, name, folder));
    const auto rule = ruleOf(source);
    if (!rule)
        return fail(rule.error());
    return await(service.save(name, *rule, frozen, source.preset, folder));
}

static Result<Answer> saveSegment(Context& context, const QCommandLineParser& parser)
{
    auto store = context.store(OpenMode::ReadWrite);
    if (!store)
        return fail(store.error());
    SegmentService service(**store, context.clock());
    const auto source = segmentSource(service, parser);
    if (!source)
        return fail(source.error());
    const auto name = parser.value(QStringLiteral("name"));
    const bool frozen = parser.isSet(QStringLiteral("frozen"));
    const auto folder = folderOption(service, parser);
    if (!folder)
        return fail(folder.error());
    const auto id = keepSegment(service, *source, name, frozen, *folder);
    if (!id)
        return fail(id.error());
    const auto counted = await(service.count(*id, context.clock().nowMs()));
    if (!counted)
        return fail(counted.error());
    return Answer{{{QStringLiteral("segmentId"), id->value}, {QStringLiteral("matched"), counted->matched},
                      {QStringLiteral("reachable"), counted->reachable}},
        QStringLiteral("saved segment %1 \"%2\": %3 members, %4 reachable")
            .arg(id->value)
            .arg(name)
            .arg(counted->matched)
            .arg(counted->reachable)};
}

static QJsonValue partJson(const Segment& segment)
{
    if (!segment.part)
        return {};
    return QJsonObject{{QStringLiteral("splitId"), segment.part->split.value},
        {QStringLiteral("name"), segment.part->name}, {QStringLiteral("share"), segment.part->share},
        {QStringLiteral("holdOut"), segment.part->holdOut}};
}

static QString segmentKindText(const Segment& segment)
{
    if (segment.broken)
        return QStringLiteral("cannot be read");
    if (segment.problem)
        return QStringLiteral("cannot be counted");
    if (segment.part)
        return QStringLiteral("part, %1 %").arg(segment.part->share * 100.0, 0, 'f', 0);
    if (segment.isFrozen())
        return segment.isList ? QStringLiteral("list") : QStringLiteral("frozen");
    return segment.preset.isEmpty() ? QStringLiteral("live")
                                    : QStringLiteral("live, follows the playbook's %1").arg(segment.preset);
}

static Result<Answer> listSegments(Context& context, const QCommandLineParser&)
{
    auto store = segmentStore(context);
    if (!store)
        return fail(store.error());
    const auto zone = context.zone();
    if (!zone)
        return fail(zone.error());
    SegmentService service(**store, context.clock());
    const auto segments = await(service.list());
    if (!segments)
        return fail(segments.error());
    QHash<QString, QString> names;
    for (const auto& segment : *segments)
        names.insert(QString::number(segment.id.value), segment.name);
    const auto inWords = [&names](const Rule& rule) {
        return toWords(Rule{withSegmentNames(rule.root, [&](const QString& id) { return names.value(id); })});
    };
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& segment : *segments) {
        const auto problem = segment.problem ? toText(*segment.problem) : QString();
        // An old number beside a rule that cannot be counted would look like an answer.
        const auto size = segment.problem ? std::nullopt : segment.lastSize;
        list.append(QJsonObject{{QStringLiteral("segmentId"), segment.id.value},
            {QStringLiteral("name"), segment.name},
            {QStringLiteral("frozen"), segment.frozenAtMs.has_value()},
            {QStringLiteral("list"), segment.isList},
            {QStringLiteral("frozenAt"),
                segment.frozenAtMs ? QJsonValue(isoOf(*segment.frozenAtMs, *zone)) : QJsonValue()},
            {QStringLiteral("folderId"), segment.folder ? QJsonValue(segment.folder->value) : QJsonValue()},
            {QStringLiteral("sourceId"), segment.source ? QJsonValue(segment.source->value) : QJsonValue()},
            {QStringLiteral("part"), partJson(segment)},
            {QStringLiteral("error"), segment.problem ? QJsonValue(problem) : QJsonValue()},
            {QStringLiteral("problem"), segment.problem ? QJsonValue(problem) : QJsonValue()},
            {QStringLiteral("preset"), segment.preset.isEmpty() ? QJsonValue() : QJsonValue(segment.preset)},
            {QStringLiteral("size"), size ? QJsonValue(*size) : QJsonValue()},
            {QStringLiteral("sizeDay"),
                size ? QJsonValue(segment.lastSizeDay.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("rule"), segment.broken ? QJsonValue() : QJsonValue(toJson(segment.rule))},
            {QStringLiteral("text"),
                segment.broken || segment.isList ? QJsonValue() : QJsonValue(inWords(segment.rule))}});
        rows << QStringList{QString::number(segment.id.value), segment.name, segmentKindText(segment),
            segment.problem ? problem
                : size      ? QString::number(*size)
                            : QStringLiteral("not counted yet"),
            size ? segment.lastSizeDay.toString(Qt::ISODate) : QString()};
    }
    return Answer{{{QStringLiteral("segments"), list}},
        table({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("kind"),
                  QStringLiteral("members"), QStringLiteral("counted on")},
            rows)};
}

QList<QCommandLineOption> segmentSourceOptions()
{
    const auto option = [](const char* name, const char* text, const char* value) {
        return QCommandLineOption(
            QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
    };
    return {option("rule", "a rule file", "FILE"), option("preset", "a segment of the playbook", "ID"),
        option("segment", "a saved segment, by id or name", "S")};
}

Commands segmentCommands()
{
    const auto option = [](const char* name, const char* text, const char* value) {
        return QCommandLineOption(
            QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
    };
    const auto sources = segmentSourceOptions();
    auto members = sources;
    members << option("columns", "which columns, with commas between (all)", "C,...")
            << option("out", "the file to write: CSV, or a sheet when it ends in .xlsx", "FILE")
            << option("purpose", "why, for the register of exports", "TEXT");
    auto save = sources;
    save << option("name", "name of the segment", "N") << option("folder", "folder to put it in", "F")
         << QCommandLineOption(QStringLiteral("frozen"), QStringLiteral("keep the members of now for good"));
    return {
        {QStringLiteral("segment presets"), {}, QStringLiteral("the playbook's segments and their sizes"), {},
            listSegmentPresets},
        {QStringLiteral("segment count"), {},
            QStringLiteral("how many, how many reachable, lost at each row"), sources, countSegment},
        {QStringLiteral("segment members"), {}, QStringLiteral("write the members to a CSV or XLSX file"),
            members, exportSegmentMembers},
        {QStringLiteral("segment save"), {}, QStringLiteral("keep a rule as a segment"), save, saveSegment},
        {QStringLiteral("segment list"), {}, QStringLiteral("saved segments"), {}, listSegments},
    };
}

} // namespace serai::ctl
