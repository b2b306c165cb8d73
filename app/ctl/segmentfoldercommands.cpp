// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "segmentsource.h"

namespace serai::ctl {

using namespace segments;

static Result<Answer> segmentUses(Context& context, const QCommandLineParser& parser)
{
    auto work = SegmentWork::open(context, false);
    if (!work)
        return fail(work.error());
    const auto segment = namedSegment((*work)->service, parser);
    if (!segment)
        return fail(segment.error());
    const auto uses = await((*work)->service.usedBy(segment->id));
    if (!uses)
        return fail(uses.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& use : *uses) {
        list.append(QJsonObject{{QStringLiteral("kind"), useKey(use.kind)}, {QStringLiteral("id"), use.id},
            {QStringLiteral("name"), use.name},
            {QStringLiteral("state"), use.state.isEmpty() ? QJsonValue() : QJsonValue(use.state)},
            {QStringLiteral("keeps"), use.keeps}});
        rows << QStringList{useKey(use.kind), QString::number(use.id), use.name, use.state};
    }
    return Answer{{{QStringLiteral("uses"), list}},
        table({QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("state")},
            rows)};
}

/// Opens for writing, finds the segment, does \a act(work, segment) and answers with its id.
template <class F>
static Result<Answer> changeSegment(
    Context& context, const QCommandLineParser& parser, const QString& done, F act)
{
    auto work = SegmentWork::open(context, true);
    if (!work)
        return fail(work.error());
    const auto segment = namedSegment((*work)->service, parser);
    if (!segment)
        return fail(segment.error());
    if (const Result<NotedActs> result = act(**work, *segment); !result)
        return fail(result.error());
    return Answer{{{QStringLiteral("segmentId"), segment->id.value}}, done.arg(segment->name)};
}

static Result<Answer> renameSegmentCommand(Context& context, const QCommandLineParser& parser)
{
    const auto name = nameOption(parser);
    if (!name)
        return fail(name.error());
    return changeSegment(
        context, parser, QStringLiteral("renamed \"%1\""), [&](SegmentWork& work, const Segment& segment) {
            return await(work.service.rename(segment.id, *name));
        });
}

static Result<Answer> removeSegmentCommand(Context& context, const QCommandLineParser& parser)
{
    return changeSegment(context, parser, QStringLiteral("removed \"%1\""),
        [](SegmentWork& work, const Segment& segment) { return await(work.service.remove(segment.id)); });
}

static Result<Answer> moveSegmentCommand(Context& context, const QCommandLineParser& parser)
{
    return changeSegment(context, parser, QStringLiteral("moved \"%1\""),
        [&](SegmentWork& work, const Segment& segment) -> Result<NotedActs> {
            const auto folder = folderOption(work.service, parser);
            if (!folder)
                return fail(folder.error());
            return await(work.service.moveToFolder(segment.id, *folder));
        });
}

static Result<Answer> setSegmentRule(Context& context, const QCommandLineParser& parser)
{
    return changeSegment(context, parser, QStringLiteral("changed the rule of \"%1\""),
        [&](SegmentWork& work, const Segment& segment) -> Result<NotedActs> {
            const auto source = segmentSource(work.service, parser);
            if (!source)
                return fail(source.error());
            const auto rule = ruleOf(*source);
            if (!rule)
                return fail(rule.error());
            return await(work.service.setRule(segment.id, *rule, source->preset));
        });
}

static Result<Answer> listFolders(Context& context, const QCommandLineParser&)
{
    auto work = SegmentWork::open(context, false);
    if (!work)
        return fail(work.error());
    const auto folders = await((*work)->service.folders());
    if (!folders)
        return fail(folders.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& folder : *folders) {
        list.append(QJsonObject{{QStringLiteral("folderId"), folder.id.value},
            {QStringLiteral("name"), folder.name}, {QStringLiteral("segments"), folder.segments}});
        rows << QStringList{QString::number(folder.id.value), folder.name, QString::number(folder.segments)};
    }
    return Answer{{{QStringLiteral("folders"), list}},
        table({QStringLiteral("id"), QStringLiteral("folder"), QStringLiteral("segments")}, rows)};
}

/// segment folder create N, rename --folder F --name N, remove --folder F
static Result<Answer> changeFolder(Context& context, const QCommandLineParser& parser)
{
    const auto words = parser.positionalArguments();
    const auto act = words.value(0);
    const bool creates = act == u"create";
    if (words.size() != (creates ? 2 : 1) || (!creates && act != u"rename" && act != u"remove"))
        return usageError(QStringLiteral(
            "use: segment folder create NAME, or rename --folder F --name NAME, or remove --folder F"));
    auto work = SegmentWork::open(context, true);
    if (!work)
        return fail(work.error());
    auto& service = (*work)->service;
    if (creates) {
        const auto id = await(service.createFolder(words[1]));
        if (!id)
            return fail(id.error());
        return Answer{
            {{QStringLiteral("folderId"), id->value}}, QStringLiteral("made folder %1").arg(id->value)};
    }
    const auto folder = folderOption(service, parser);
    if (!folder)
        return fail(folder.error());
    if (!*folder)
        return usageError(QStringLiteral("name the folder: --folder F"));
    Result<NotedActs> done;
    if (act == u"remove")
        done = await(service.removeFolder(**folder));
    else if (const auto name = nameOption(parser))
        done = await(service.renameFolder(**folder, *name));
    else
        done = fail(name.error());
    if (!done)
        return fail(done.error());
    return Answer{{{QStringLiteral("folderId"), (*folder)->value}}, QStringLiteral("done")};
}

static QJsonObject actJson(const SegmentAct& act)
{
    return {{QStringLiteral("actId"), act.id}, {QStringLiteral("kind"), actKey(act.kind)},
        {QStringLiteral("name"), act.name}, {QStringLiteral("subjectId"), act.subject},
        {QStringLiteral("undone"), act.undone}};
}

static Result<Answer> listSegmentActs(Context& context, const QCommandLineParser&)
{
    auto work = SegmentWork::open(context, false);
    if (!work)
        return fail(work.error());
    const auto acts = await((*work)->service.acts());
    if (!acts)
        return fail(acts.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& act : *acts) {
        auto json = actJson(act);
        json.insert(QStringLiteral("at"), isoOf(act.atMs, (*work)->zone));
        list.append(json);
        rows << QStringList{QString::number(act.id), isoOf(act.atMs, (*work)->zone), actText(act),
            act.undone ? QStringLiteral("taken back") : QString()};
    }
    return Answer{{{QStringLiteral("acts"), list}},
        table({QStringLiteral("id"), QStringLiteral("at"), QStringLiteral("act"), QString()}, rows)};
}

static Result<Answer> segmentDraft(Context& context, const QCommandLineParser& parser)
{
    const bool discards = parser.isSet(QStringLiteral("discard"));
    auto work = SegmentWork::open(context, discards);
    if (!work)
        return fail(work.error());
    auto& service = (*work)->service;
    const auto open = await(service.lastOpen());
    if (!open)
        return fail(open.error());
    if (!*open || !(*open)->rule)
        return fail(ErrorKind::NotFound, QStringLiteral("no rule was edited without being saved"), {},
            QStringLiteral("edit one in the window; saved ones: segment list"));
    if (discards) {
        if (const auto done = await(service.keepOpen({(*open)->segment, std::nullopt})); !done)
            return fail(done.error());
    }
    const auto& rule = *(*open)->rule;
    const auto segment = (*open)->segment ? QJsonValue((*open)->segment->value) : QJsonValue();
    const auto at = isoOf((*open)->atMs, (*work)->zone);
    return Answer{{{QStringLiteral("segmentId"), segment}, {QStringLiteral("at"), at},
                      {QStringLiteral("rule"), toJson(rule)}, {QStringLiteral("discarded"), discards}},
        QStringLiteral("%1, edited %2:\n%3")
            .arg(segment.isNull() ? QStringLiteral("a new segment")
                                  : QStringLiteral("segment %1").arg(segment.toInteger()),
                at, toWords(rule))};
}

static Result<Answer> undoSegmentAct(Context& context, const QCommandLineParser& parser)
{
    std::optional<qint64> id;
    if (const auto words = parser.positionalArguments(); !words.isEmpty()) {
        bool isNumber = false;
        id = words[0].toLongLong(&isNumber);
        if (!isNumber || words.size() > 1)
            return usageError(QStringLiteral("use: segment undo [ACT], with a number of segment acts"));
    }
    auto work = SegmentWork::open(context, true);
    if (!work)
        return fail(work.error());
    const auto act = await((*work)->service.undo(id));
    if (!act)
        return fail(act.error());
    return Answer{actJson(*act), QStringLiteral("taken back: %1").arg(actText(*act))};
}

Commands segmentFolderCommands()
{
    const auto option = [](const char* name, const char* text, const char* value) {
        return QCommandLineOption(
            QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
    };
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    const auto name = option("name", "the name", "N");
    const auto folder = option("folder", "a folder, by name or id", "F");
    return {
        {text("segment uses"), text("S"), text("what relies on a segment"), {}, segmentUses},
        {text("segment rename"), text("S"), text("give a segment another name"), {name},
            renameSegmentCommand},
        {text("segment remove"), text("S"), text("remove a segment that nothing relies on"), {},
            removeSegmentCommand},
        {text("segment move"), text("S"), text("put a segment into a folder, or out of it"), {folder},
            moveSegmentCommand},
        {text("segment set-rule"), text("S"), text("change the rule of a segment"), segmentSourceOptions(),
            setSegmentRule},
        {text("segment acts"), {}, text("what was done to segments and folders"), {}, listSegmentActs},
        {text("segment undo"), text("[ACT]"), text("take the last act back, or the one with that number"), {},
            undoSegmentAct},
        {text("segment draft"), {}, text("the rule that was edited in the window and not saved"),
            {QCommandLineOption(text("discard"), text("and forget it"))}, segmentDraft},
        {text("segment folders"), {}, text("the folders"), {}, listFolders},
        {text("segment folder"), text("create NAME|rename|remove"), text("make, rename or remove a folder"),
            {folder, name}, changeFolder},
    };
}

} // namespace serai::ctl
