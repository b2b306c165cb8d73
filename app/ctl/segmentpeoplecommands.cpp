// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "segmentsource.h"

#include <algorithm>

namespace serai::ctl {

using namespace segments;

static Result<Answer> sampleSegment(Context& context, const QCommandLineParser& parser)
{
    const auto count = numberOption(parser, QStringLiteral("count"), 20);
    const auto seed = numberOption(parser, QStringLiteral("seed"), 1);
    if (!count || !seed)
        return fail(count ? seed.error() : count.error());
    if (*count < 1)
        return usageError(QStringLiteral("--count needs a number of people, at least 1"));
    auto work = SegmentWork::open(context, false);
    if (!work)
        return fail(work.error());
    const auto source = segmentSource((*work)->service, parser);
    if (!source)
        return fail(source.error());
    const auto wanted = int(std::min<qint64>(*count, 100'000));
    const auto nowMs = (*work)->nowMs;
    const auto ids =
        await(source->segment ? (*work)->service.sample(source->segment->id, nowMs, wanted, quint32(*seed))
                              : (*work)->service.sample(*source->rule, nowMs, wanted, quint32(*seed)));
    if (!ids)
        return fail(ids.error());
    QJsonArray list;
    QString text;
    for (const auto id : *ids) {
        list.append(id.value);
        text += QString::number(id.value) + u'\n';
    }
    return Answer{{{QStringLiteral("members"), list}, {QStringLiteral("seed"), *seed}}, text};
}

static QString truthKey(Truth truth)
{
    switch (truth) {
    case Truth::Yes:
        return QStringLiteral("yes");
    case Truth::No:
        return QStringLiteral("no");
    case Truth::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

static Result<MemberId> memberArgument(const QCommandLineParser& parser)
{
    const auto words = parser.positionalArguments();
    bool isNumber = false;
    const MemberId member{words.size() == 1 ? words.first().toLongLong(&isNumber) : 0};
    if (!isNumber)
        return usageError(QStringLiteral("the number of a member is needed"));
    return member;
}

static Result<Answer> explainMember(Context& context, const QCommandLineParser& parser)
{
    const auto member = memberArgument(parser);
    if (!member)
        return fail(member.error());
    auto work = SegmentWork::open(context, false);
    if (!work)
        return fail(work.error());
    const auto source = segmentSource((*work)->service, parser);
    if (!source)
        return fail(source.error());
    const auto nowMs = (*work)->nowMs;
    const auto explained =
        await(source->segment ? (*work)->service.explain(source->segment->id, *member, nowMs)
                              : (*work)->service.explain(*source->rule, *member, nowMs));
    if (!explained)
        return fail(explained.error());
    QJsonArray lines;
    QList<QStringList> rows;
    for (const auto& line : explained->lines) {
        lines.append(QJsonObject{{QStringLiteral("path"), line.path}, {QStringLiteral("text"), line.text},
            {QStringLiteral("truth"), truthKey(line.truth)}, {QStringLiteral("counted"), line.counted},
            {QStringLiteral("value"), line.value.isEmpty() ? QJsonValue() : QJsonValue(line.value)},
            {QStringLiteral("note"), line.note.isEmpty() ? QJsonValue() : QJsonValue(line.note)}});
        // "unknown", and yet not out: the row takes who has no value.
        const auto holds = line.truth == Truth::Unknown && line.counted ? QStringLiteral("unknown, taken")
                                                                        : truthKey(line.truth);
        rows << QStringList{line.path, line.text, holds, line.value.isEmpty() ? line.note : line.value};
    }
    return Answer{{{QStringLiteral("matches"), explained->matches}, {QStringLiteral("lines"), lines}},
        (explained->matches ? QStringLiteral("in\n\n") : QStringLiteral("out\n\n"))
            + table({QStringLiteral("row"), QStringLiteral("rule"), QStringLiteral("holds"),
                        QStringLiteral("value")},
                rows)};
}

static Result<Answer> segmentsOfMember(Context& context, const QCommandLineParser& parser)
{
    const auto member = memberArgument(parser);
    if (!member)
        return fail(member.error());
    auto work = SegmentWork::open(context, false);
    if (!work)
        return fail(work.error());
    const auto segments = await((*work)->service.segmentsOf(*member, (*work)->nowMs));
    if (!segments)
        return fail(segments.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& segment : *segments) {
        list.append(QJsonObject{
            {QStringLiteral("segmentId"), segment.id.value}, {QStringLiteral("name"), segment.name}});
        rows << QStringList{QString::number(segment.id.value), segment.name};
    }
    return Answer{
        {{QStringLiteral("segments"), list}}, table({QStringLiteral("id"), QStringLiteral("segment")}, rows)};
}

static Result<Answer> showRfm(Context& context, const QCommandLineParser& parser)
{
    const auto wanted = parser.value(QStringLiteral("cuts"));
    auto cuts = RfmCuts::Fixed;
    if (wanted == rfmCutsKey(RfmCuts::Quintiles))
        cuts = RfmCuts::Quintiles;
    else if (!wanted.isEmpty() && wanted != rfmCutsKey(cuts))
        return usageError(QStringLiteral("use: segment rfm [--cuts fixed|quintiles]"));
    auto work = SegmentWork::open(context, false);
    if (!work)
        return fail(work.error());
    const auto grid = await((*work)->service.rfm((*work)->nowMs, cuts));
    if (!grid)
        return fail(grid.error());
    QJsonArray cells;
    QList<QStringList> rows;
    for (size_t recency = 0; recency < grid->cells.size(); ++recency) {
        // Scores from 1 to 5, as rules and the window have them.
        QStringList texts{QString::number(recency + 1)};
        for (size_t frequency = 0; frequency < grid->cells[recency].size(); ++frequency) {
            const auto members = grid->cells[recency][frequency];
            cells.append(QJsonObject{{QStringLiteral("recency"), int(recency) + 1},
                {QStringLiteral("frequency"), int(frequency) + 1}, {QStringLiteral("members"), members}});
            texts << QString::number(members);
        }
        rows << texts;
    }
    return Answer{
        {{QStringLiteral("total"), grid->total}, {QStringLiteral("withoutOrders"), grid->withoutOrders},
            {QStringLiteral("cuts"), rfmCutsKey(cuts)}, {QStringLiteral("rule"), rfmCutRule(cuts)},
            {QStringLiteral("cells"), cells}},
        table({QStringLiteral("recency"), QStringLiteral("1 (rarest)"), QStringLiteral("2"),
                  QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5 (most often)")},
            rows)
            + QStringLiteral("\n%1 of %2 members have not ordered\n%3\n")
                  .arg(grid->withoutOrders)
                  .arg(grid->total)
                  .arg(rfmCutRule(cuts))};
}

Commands segmentPeopleCommands()
{
    const auto option = [](const char* name, const char* text, const char* value) {
        return QCommandLineOption(
            QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
    };
    auto sample = segmentSourceOptions();
    sample << option("count", "how many people (20)", "N") << option("seed", "which ones (1)", "N");
    return {
        {QStringLiteral("segment sample"), {}, QStringLiteral("some members by chance"), sample,
            sampleSegment},
        {QStringLiteral("segment why"), QStringLiteral("MEMBER"), QStringLiteral("why a member is in or out"),
            segmentSourceOptions(), explainMember},
        {QStringLiteral("segment of"), QStringLiteral("MEMBER"),
            QStringLiteral("the segments that a member is in"), {}, segmentsOfMember},
        {QStringLiteral("segment rfm"), {},
            QStringLiteral("members by recency and frequency of their orders"),
            {option("cuts", "fixed, or quintiles of everybody who ordered", "C")}, showRfm},
    };
}

} // namespace serai::ctl
