// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "segmentsource.h"

#include <algorithm>

namespace serai::ctl {

using namespace segments;

static QJsonValue shareJson(std::optional<double> share)
{
    return share ? QJsonValue(*share) : QJsonValue();
}

static QString percentText(std::optional<double> share)
{
    return share ? QStringLiteral("%1 %").arg(*share * 100.0, 0, 'f', 1) : QStringLiteral("unknown");
}

Result<Segment> namedSegment(SegmentService& service, const QCommandLineParser& parser)
{
    const auto names = parser.positionalArguments();
    if (names.size() != 1)
        return usageError(QStringLiteral("exactly one segment is needed, by id or name"));
    return await(service.find(names.first()));
}

Result<QString> nameOption(const QCommandLineParser& parser)
{
    const auto name = parser.value(QStringLiteral("name"));
    if (name.trimmed().isEmpty())
        return usageError(QStringLiteral("--name N is needed"));
    return name;
}

// Overlap

static QJsonArray regionsJson(const Overlap& overlap, QList<QStringList>& rows)
{
    QJsonArray regions;
    for (quint32 mask = 1; mask < overlap.exactly.size(); ++mask) {
        QStringList names;
        for (qsizetype i = 0; i < overlap.names.size(); ++i) {
            if ((mask >> i) & 1)
                names << overlap.names[i];
        }
        regions.append(QJsonObject{{QStringLiteral("mask"), qint64(mask)},
            {QStringLiteral("in"), QJsonArray::fromStringList(names)},
            {QStringLiteral("exactly"), overlap.exactly[mask]},
            {QStringLiteral("atLeast"), overlap.inAllOf(mask)}});
        rows << QStringList{names.join(QStringLiteral(" + ")), QString::number(overlap.exactly[mask]),
            QString::number(overlap.inAllOf(mask))};
    }
    return regions;
}

static Result<Answer> overlapSegments(Context& context, const QCommandLineParser& parser)
{
    auto work = SegmentWork::open(context, false);
    if (!work)
        return fail(work.error());
    std::vector<Source> sources;
    for (const auto& name : parser.positionalArguments()) {
        const auto segment = await((*work)->service.find(name));
        if (!segment)
            return fail(segment.error());
        sources.push_back(Source::of(segment->id));
    }
    const auto overlap = await((*work)->service.overlap(sources, (*work)->nowMs));
    if (!overlap)
        return fail(overlap.error());
    QJsonArray segments;
    for (int i = 0; i < int(overlap->names.size()); ++i) {
        QJsonArray shares;
        for (int j = 0; j < int(overlap->names.size()); ++j)
            shares.append(shareJson(overlap->shareOf(i, j)));
        segments.append(QJsonObject{{QStringLiteral("segmentId"), sources[size_t(i)].segment->value},
            {QStringLiteral("name"), overlap->names[i]}, {QStringLiteral("size"), overlap->sizes[size_t(i)]},
            {QStringLiteral("shareIn"), shares}});
    }
    QList<QStringList> rows;
    const auto regions = regionsJson(*overlap, rows);
    return Answer{{{QStringLiteral("total"), overlap->total}, {QStringLiteral("inAny"), overlap->inAny},
                      {QStringLiteral("inAll"), overlap->inAll}, {QStringLiteral("segments"), segments},
                      {QStringLiteral("regions"), regions}},
        QStringLiteral("%1 members, %2 in any, %3 in all\n\n")
                .arg(overlap->total)
                .arg(overlap->inAny)
                .arg(overlap->inAll)
            + table({QStringLiteral("in"), QStringLiteral("exactly these"), QStringLiteral("at least these")},
                rows)};
}

// Splits

/// "A:45,B:45,Hold-out:10"; a part marked with ! is the hold-out.
static Result<std::vector<SplitPart>> partsOption(const QCommandLineParser& parser)
{
    const auto holdOut = numberOption(parser, QStringLiteral("hold-out"), 0);
    if (!holdOut)
        return fail(holdOut.error());
    if (*holdOut < 0 || *holdOut > 99)
        return usageError(QStringLiteral("--hold-out is a percentage from 1 to 99"));
    const auto text = parser.value(QStringLiteral("parts"));
    bool isCount = false;
    const auto count = text.toInt(&isCount);
    if (isCount) {
        const int fewest = *holdOut > 0 ? 1 : 2;
        if (count < fewest || count >= maxSplitParts)
            return usageError(
                QStringLiteral("--parts is a number from 2 to %1, with --hold-out also 1, or A:45,B:45,C:10")
                    .arg(maxSplitParts - 1));
        return equalParts(count, int(*holdOut));
    }
    if (*holdOut != 0)
        return usageError(
            QStringLiteral("--hold-out goes with a number of equal parts; else mark a part: Rest:10!"));
    std::vector<SplitPart> parts;
    for (auto part : text.split(u',', Qt::SkipEmptyParts)) {
        SplitPart one;
        one.holdOut = part.endsWith(u'!');
        if (one.holdOut)
            part.chop(1);
        const auto colon = part.lastIndexOf(u':');
        bool isWeight = colon > 0;
        one.name = part.left(colon).trimmed();
        one.weight = isWeight ? part.mid(colon + 1).toInt(&isWeight) : 0;
        if (!isWeight)
            return usageError(QStringLiteral(
                "--parts is a number, or names with whole numbers as weights: A:45,B:45,C:10"));
        parts.push_back(one);
    }
    return parts;
}

static QJsonObject splitJson(const Split& split, const QTimeZone& zone)
{
    QJsonArray parts;
    for (const auto& part : split.parts)
        parts.append(QJsonObject{{QStringLiteral("segmentId"), part.segment.value},
            {QStringLiteral("segment"), part.segmentName}, {QStringLiteral("name"), part.name},
            {QStringLiteral("share"), part.share}, {QStringLiteral("holdOut"), part.holdOut}});
    return {{QStringLiteral("splitId"), split.id.value}, {QStringLiteral("segmentId"), split.source.value},
        {QStringLiteral("segment"), split.sourceName}, {QStringLiteral("seed"), split.seed},
        {QStringLiteral("createdAt"), isoOf(split.createdAtMs, zone)}, {QStringLiteral("parts"), parts}};
}

static void addPartRows(const Split& split, QList<QStringList>& rows)
{
    for (const auto& part : split.parts)
        rows << QStringList{QString::number(split.id.value), QString::number(part.segment.value),
            part.segmentName, percentText(part.share), part.holdOut ? QStringLiteral("hold-out") : QString()};
}

static QString splitTable(const QList<QStringList>& rows)
{
    return table({QStringLiteral("split"), QStringLiteral("segment"), QStringLiteral("name"),
                     QStringLiteral("share"), QStringLiteral("kind")},
        rows);
}

static Result<Answer> splitSegment(Context& context, const QCommandLineParser& parser)
{
    const auto parts = partsOption(parser);
    if (!parts)
        return fail(parts.error());
    auto work = SegmentWork::open(context, true);
    if (!work)
        return fail(work.error());
    const auto segment = namedSegment((*work)->service, parser);
    if (!segment)
        return fail(segment.error());
    const auto split = await((*work)->service.split(segment->id, *parts));
    if (!split)
        return fail(split.error());
    QList<QStringList> rows;
    addPartRows(*split, rows);
    return Answer{splitJson(*split, (*work)->zone), splitTable(rows)};
}

static Result<Answer> listSplits(Context& context, const QCommandLineParser& parser)
{
    auto work = SegmentWork::open(context, false);
    if (!work)
        return fail(work.error());
    std::optional<SegmentId> only;
    if (!parser.positionalArguments().isEmpty()) {
        const auto segment = namedSegment((*work)->service, parser);
        if (!segment)
            return fail(segment.error());
        only = segment->id;
    }
    const auto splits = await((*work)->service.splits(only));
    if (!splits)
        return fail(splits.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& split : *splits) {
        list.append(splitJson(split, (*work)->zone));
        addPartRows(split, rows);
    }
    return Answer{{{QStringLiteral("splits"), list}}, splitTable(rows)};
}

static Result<Answer> removeSplit(Context& context, const QCommandLineParser& parser)
{
    const auto ids = parser.positionalArguments();
    bool isNumber = false;
    const SplitId id{ids.size() == 1 ? ids.first().toLongLong(&isNumber) : 0};
    if (!isNumber)
        return usageError(QStringLiteral("the number of a split is needed (see: segment splits)"));
    auto work = SegmentWork::open(context, true);
    if (!work)
        return fail(work.error());
    if (auto removed = await((*work)->service.removeSplit(id)); !removed)
        return fail(removed.error());
    return Answer{{{QStringLiteral("removed"), id.value}}, QStringLiteral("removed split %1").arg(id.value)};
}

// Snapshots and sizes

static Result<Answer> freezeSegment(Context& context, const QCommandLineParser& parser)
{
    const auto name = nameOption(parser);
    if (!name)
        return fail(name.error());
    auto work = SegmentWork::open(context, true);
    if (!work)
        return fail(work.error());
    const auto segment = namedSegment((*work)->service, parser);
    if (!segment)
        return fail(segment.error());
    const auto id = await((*work)->service.freeze(segment->id, *name));
    if (!id)
        return fail(id.error());
    const auto counted = await((*work)->service.count(*id, (*work)->nowMs));
    if (!counted)
        return fail(counted.error());
    return Answer{{{QStringLiteral("segmentId"), id->value}, {QStringLiteral("matched"), counted->matched}},
        QStringLiteral("froze %1 members as segment %2 \"%3\"")
            .arg(counted->matched)
            .arg(id->value)
            .arg(*name)};
}

static Result<Answer> snapshotChanges(Context& context, const QCommandLineParser& parser)
{
    auto work = SegmentWork::open(context, false);
    if (!work)
        return fail(work.error());
    const auto segment = namedSegment((*work)->service, parser);
    if (!segment)
        return fail(segment.error());
    const auto change = await((*work)->service.changeSince(segment->id, (*work)->nowMs));
    if (!change)
        return fail(change.error());
    return Answer{{{QStringLiteral("then"), change->then}, {QStringLiteral("now"), change->now},
                      {QStringLiteral("stayed"), change->stayed}, {QStringLiteral("joined"), change->joined},
                      {QStringLiteral("left"), change->left}, {QStringLiteral("gone"), change->gone}},
        table({QStringLiteral("then"), QStringLiteral("now"), QStringLiteral("stayed"),
                  QStringLiteral("joined"), QStringLiteral("left"), QStringLiteral("gone")},
            {{QString::number(change->then), QString::number(change->now), QString::number(change->stayed),
                QString::number(change->joined), QString::number(change->left),
                QString::number(change->gone)}})};
}

static Result<Answer> segmentHistory(Context& context, const QCommandLineParser& parser)
{
    const auto days = numberOption(parser, QStringLiteral("past"), 0);
    if (!days)
        return fail(days.error());
    if (*days < 0)
        return usageError(QStringLiteral("--past is a number of days, from 0 on"));
    auto work = SegmentWork::open(context, false);
    if (!work)
        return fail(work.error());
    const auto segment = namedSegment((*work)->service, parser);
    if (!segment)
        return fail(segment.error());
    const auto sizes = await((*work)->service.sizes(segment->id));
    if (!sizes)
        return fail(sizes.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& size : *sizes) {
        const auto day = size.day.toString(Qt::ISODate);
        list.append(QJsonObject{{QStringLiteral("day"), day}, {QStringLiteral("size"), size.size},
            {QStringLiteral("reachable"), size.reachable}});
        rows << QStringList{
            day, QString::number(size.size), QString::number(size.reachable), QStringLiteral("counted")};
    }
    QJsonObject json{{QStringLiteral("sizes"), list}};
    if (*days > 0 && !segment->isFrozen()) {
        if (segment->broken) // its rule is none, which would be everybody
            return fail(*segment->broken);
        const auto past = await((*work)->service.pastSizes(
            segment->rule, (*work)->nowMs, int(std::min<qint64>(*days, 100'000)), 1, context.cancel()));
        if (!past)
            return fail(past.error());
        QJsonArray recounted;
        for (const auto& size : *past) {
            const auto day = size.day.toString(Qt::ISODate);
            recounted.append(QJsonObject{{QStringLiteral("day"), day}, {QStringLiteral("size"), size.size}});
            rows << QStringList{day, QString::number(size.size), QStringLiteral("unknown"),
                QStringLiteral("by today's members, fields and tags")};
        }
        json.insert(QStringLiteral("past"), recounted);
    }
    std::stable_sort(
        rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first() < b.first(); });
    return Answer{json,
        table({QStringLiteral("day"), QStringLiteral("members"), QStringLiteral("reachable"),
                  QStringLiteral("how")},
            rows)};
}

static Result<Answer> recordSegmentSizes(Context& context, const QCommandLineParser&)
{
    auto work = SegmentWork::open(context, true);
    if (!work)
        return fail(work.error());
    const auto counted =
        await((*work)->service.recordSizes((*work)->nowMs, segments::SegmentService::Sizes::All));
    if (!counted)
        return fail(counted.error());
    const auto all = await((*work)->service.list());
    if (!all)
        return fail(all.error());
    QJsonArray failed;
    QStringList said;
    for (const auto& segment : *all) {
        if (!segment.problem)
            continue;
        const auto why = toText(*segment.problem);
        failed.append(QJsonObject{{QStringLiteral("segmentId"), segment.id.value},
            {QStringLiteral("name"), segment.name}, {QStringLiteral("error"), why}});
        said << QStringLiteral("\"%1\": %2").arg(segment.name, why);
    }
    if (!said.isEmpty() && *counted == 0)
        return fail(ErrorKind::InvalidInput,
            QStringLiteral("segments that cannot be counted: %1").arg(said.size()), {},
            QStringLiteral("mend their rules with segment set-rule"), said);
    auto text = QStringLiteral("segments counted for today: %1").arg(*counted);
    for (const auto& line : std::as_const(said))
        text += QStringLiteral("\nnot counted: ") + line;
    return Answer{{{QStringLiteral("counted"), *counted}, {QStringLiteral("failed"), failed}}, text};
}

Commands segmentLibraryCommands()
{
    const auto option = [](const char* name, const char* text, const char* value) {
        return QCommandLineOption(
            QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
    };
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    const auto name = option("name", "the name", "N");
    return {
        {text("segment overlap"), text("S..."), text("how up to six segments share members"), {},
            overlapSegments},
        {text("segment split"), text("S"), text("divide a segment by chance, for ever"),
            {option("parts", "a number of equal parts, or A:45,B:45,Rest:10!", "P"),
                option("hold-out", "percentage of a hold-out beside equal parts", "P")},
            splitSegment},
        {text("segment splits"), text("[S]"), text("the splits and their parts"), {}, listSplits},
        {text("segment unsplit"), text("SPLIT"), text("remove a split with its parts"), {}, removeSplit},
        {text("segment freeze"), text("S"), text("keep the members of now as a segment"), {name},
            freezeSegment},
        {text("segment changes"), text("SNAPSHOT"), text("who came and went since a segment was frozen"), {},
            snapshotChanges},
        {text("segment history"), text("S"), text("sizes per day"),
            {option("past", "also count the last N days by today's members, fields and tags", "N")},
            segmentHistory},
        {text("segment record"), {}, text("count all segments for the history of today"), {},
            recordSegmentSizes},
    };
}

} // namespace serai::ctl
