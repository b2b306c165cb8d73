// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Members that are one person, and the timeline of one.

#include "command.h"

#include <members/memberrepository.h>

#include <QDateTime>
#include <QJsonArray>

#include <people/merges.h>
#include <timeline/timeline.h>

namespace serai::ctl {

using people::Side;

static QJsonArray evidenceJson(const QList<people::Evidence>& evidence)
{
    QJsonArray list;
    for (const auto& item : evidence)
        list << QJsonObject{{QStringLiteral("kind"), item.kind}, {QStringLiteral("text"), item.text},
            {QStringLiteral("weight"), item.weight}};
    return list;
}

static QString sideKey(Side side)
{
    return side == Side::First ? QStringLiteral("first") : QStringLiteral("second");
}

/// The two members that the arguments name.
static Result<std::pair<MemberId, MemberId>> twoMembers(
    members::MemberRepository& repository, const QCommandLineParser& parser)
{
    const auto words = parser.positionalArguments();
    if (words.size() != 2)
        return usageError(QStringLiteral("two members are needed: who stays, and who is taken in"));
    const auto first = await(repository.find(words[0]));
    const auto second = await(repository.find(words[1]));
    if (!first || !second)
        return fail(!first ? first.error() : second.error());
    return std::pair{*first, *second};
}

static Answer previewAnswer(const people::MergePreview& preview)
{
    QJsonArray fields;
    QList<QStringList> rows;
    for (const auto& field : preview.fields) {
        fields << QJsonObject{{QStringLiteral("what"), field.what}, {QStringLiteral("first"), field.first},
            {QStringLiteral("second"), field.second},
            {QStringLiteral("suggested"), sideKey(field.suggested)}};
        rows << QStringList{field.what, field.first, field.second, sideKey(field.suggested)};
    }
    QJsonObject moves;
    for (const auto& [what, count] : preview.moves)
        moves.insert(what, count);
    return Answer{
        {{QStringLiteral("first"), preview.first.id.value},
            {QStringLiteral("second"), preview.second.id.value},
            {QStringLiteral("evidence"), evidenceJson(preview.evidence)}, {QStringLiteral("fields"), fields},
            {QStringLiteral("moves"), moves}, {QStringLiteral("stops"), preview.stops}},
        table({QStringLiteral("field"), QStringLiteral("first"), QStringLiteral("second"),
                  QStringLiteral("suggested")},
            rows)};
}

static Result<QMap<QString, Side>> choicesFrom(const QCommandLineParser& parser)
{
    QMap<QString, Side> choices;
    for (const auto& pair : parser.values(QStringLiteral("choose"))) {
        const auto what = pair.section(u'=', 0, 0);
        const auto side = pair.section(u'=', 1);
        if (what.isEmpty() || (side != u"first" && side != u"second"))
            return usageError(QStringLiteral("--choose is FIELD=first or FIELD=second"));
        choices.insert(what, side == u"first" ? Side::First : Side::Second);
    }
    return choices;
}

static Result<Answer> memberMerge(Context& context, const QCommandLineParser& parser)
{
    const bool dry = parser.isSet(QStringLiteral("preview"));
    const auto choices = choicesFrom(parser);
    if (!choices)
        return fail(choices.error());
    auto store = context.store(dry ? store::OpenMode::ReadOnly : store::OpenMode::ReadWrite);
    if (!store)
        return fail(store.error());
    members::MemberRepository repository(**store, context.clock());
    const auto both = twoMembers(repository, parser);
    if (!both)
        return fail(both.error());
    people::Merges merges(**store, context.clock());
    if (dry) {
        const auto preview = await(merges.preview(both->first, both->second));
        return preview ? Result<Answer>(previewAnswer(*preview)) : fail(preview.error());
    }
    const auto merge = await(merges.merge(both->first, both->second, *choices));
    if (!merge)
        return fail(merge.error());
    return Answer{{{QStringLiteral("mergeId"), *merge}, {QStringLiteral("member"), both->first.value}},
        QStringLiteral("merge %1; take it apart with: member unmerge %1\n").arg(*merge)};
}

static Result<Answer> memberKeepApart(Context& context, const QCommandLineParser& parser)
{
    auto store = context.store();
    if (!store)
        return fail(store.error());
    members::MemberRepository repository(**store, context.clock());
    const auto both = twoMembers(repository, parser);
    if (!both)
        return fail(both.error());
    const auto done = await(people::Merges(**store, context.clock()).keepApart(both->first, both->second));
    if (!done)
        return fail(done.error());
    return Answer{{{QStringLiteral("act"), done->id}, {QStringLiteral("members"), done->members}},
        QStringLiteral("kept apart; undo with: member undo %1\n").arg(done->id)};
}

static Result<Answer> memberUnmerge(Context& context, const QCommandLineParser& parser)
{
    bool isNumber = false;
    const auto words = parser.positionalArguments();
    const auto id = words.size() == 1 ? words.first().toLongLong(&isNumber) : 0;
    if (!isNumber)
        return usageError(QStringLiteral("the number of a merge is needed; see member merges"));
    auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto member = await(people::Merges(**store, context.clock()).unmerge(id));
    if (!member)
        return fail(member.error());
    return Answer{{{QStringLiteral("mergeId"), id}, {QStringLiteral("member"), member->value}},
        QStringLiteral("member %1 is there again\n").arg(member->value)};
}

static Result<Answer> memberMerges(Context& context, const QCommandLineParser& parser)
{
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const auto zone = context.zone();
    const auto limit = numberOption(parser, QStringLiteral("limit"), 200);
    if (!zone || !limit)
        return fail(!zone ? zone.error() : limit.error());
    const auto list = await(people::Merges(**store, context.clock()).list({}, int(*limit)));
    if (!list)
        return fail(list.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const auto& merge : *list) {
        json << QJsonObject{{QStringLiteral("mergeId"), merge.id},
            {QStringLiteral("member"), merge.survivor.value}, {QStringLiteral("name"), merge.absorbedName},
            {QStringLiteral("at"), isoOf(merge.at, *zone)},
            {QStringLiteral("undoneAt"),
                merge.undoneAt ? QJsonValue(isoOf(*merge.undoneAt, *zone)) : QJsonValue()}};
        rows << QStringList{QString::number(merge.id), QString::number(merge.survivor.value),
            merge.absorbedName, isoOf(merge.at, *zone),
            merge.undoneAt ? QStringLiteral("taken apart") : QString()};
    }
    return Answer{{{QStringLiteral("merges"), json}},
        table({QStringLiteral("merge"), QStringLiteral("member"), QStringLiteral("took in"),
                  QStringLiteral("at"), QStringLiteral("state")},
            rows)};
}

static Result<Answer> memberDuplicates(Context& context, const QCommandLineParser& parser)
{
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const auto limit = numberOption(parser, QStringLiteral("limit"), 100);
    if (!limit)
        return fail(limit.error());
    const auto found = await(people::Merges(**store, context.clock()).suggestions(int(*limit)));
    if (!found)
        return fail(found.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& pair : *found) {
        list << QJsonObject{{QStringLiteral("first"), pair.first.value},
            {QStringLiteral("second"), pair.second.value}, {QStringLiteral("firstName"), pair.firstName},
            {QStringLiteral("secondName"), pair.secondName}, {QStringLiteral("weight"), pair.weight},
            {QStringLiteral("evidence"), evidenceJson(pair.evidence)}};
        QStringList why;
        for (const auto& item : pair.evidence)
            why << people::evidenceTitle(item.kind);
        rows << QStringList{QString::number(pair.first.value), pair.firstName,
            QString::number(pair.second.value), pair.secondName, QString::number(pair.weight),
            why.join(QStringLiteral(", "))};
    }
    return Answer{{{QStringLiteral("pairs"), list}},
        table({QStringLiteral("first"), QStringLiteral("name"), QStringLiteral("second"),
                  QStringLiteral("name"), QStringLiteral("weight"), QStringLiteral("why")},
            rows)};
}

static Result<std::optional<qint64>> instantOption(const QCommandLineParser& parser, const char* name)
{
    const auto text = parser.value(QString::fromLatin1(name));
    if (text.isEmpty())
        return std::optional<qint64>();
    const auto at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid() || at.timeSpec() == Qt::LocalTime)
        return usageError(QStringLiteral("--%1 needs an instant such as 2026-11-19T09:42:00+01:00")
                              .arg(QString::fromLatin1(name)));
    return std::optional(at.toMSecsSinceEpoch());
}

static Result<timeline::Query> timelineQuery(const QCommandLineParser& parser)
{
    timeline::Query query;
    for (const auto& key : parser.value(QStringLiteral("kinds")).split(u',', Qt::SkipEmptyParts)) {
        const auto kind = timeline::kindFromKey(key.trimmed());
        if (!kind)
            return usageError(QStringLiteral("there is no kind \"%1\" in timelines").arg(key));
        query.kinds << *kind;
    }
    const auto from = instantOption(parser, "from");
    const auto until = instantOption(parser, "until");
    const auto limit = numberOption(parser, QStringLiteral("limit"), 100);
    if (!from || !until || !limit)
        return fail(!from ? from.error() : (!until ? until.error() : limit.error()));
    query.from = *from;
    query.until = *until;
    query.limit = int(std::clamp<qint64>(*limit, 1, 1'000'000));
    if (parser.isSet(QStringLiteral("after"))) {
        query.after = timeline::cursorFromText(parser.value(QStringLiteral("after")));
        if (!query.after)
            return usageError(QStringLiteral("--after takes what \"next\" said"));
    }
    return query;
}

static Result<Answer> memberTimeline(Context& context, const QCommandLineParser& parser)
{
    auto query = timelineQuery(parser);
    if (!query)
        return fail(query.error());
    if (parser.positionalArguments().size() != 1)
        return usageError(
            QStringLiteral("member timeline needs one id, phone number, e-mail address or name"));
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const auto zone = context.zone();
    const auto member =
        await(members::MemberRepository(**store, context.clock()).find(parser.positionalArguments().first()));
    if (!zone || !member)
        return fail(!zone ? zone.error() : member.error());
    query->member = *member;
    timeline::Timeline history(**store);
    const auto page = await(history.page(*query));
    const auto counts = await(history.counts(*member));
    if (!page || !counts)
        return fail(!page ? page.error() : counts.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& entry : page->entries) {
        QJsonObject item{{QStringLiteral("kind"), kindKey(entry.kind)},
            {QStringLiteral("at"), isoOf(entry.at, *zone)}, {QStringLiteral("id"), entry.id},
            {QStringLiteral("title"), entry.title}, {QStringLiteral("state"), entry.state},
            {QStringLiteral("detail"), entry.detail}, {QStringLiteral("text"), entryText(entry)}};
        if (entry.amount)
            item.insert(QStringLiteral("amount"), toJson(*entry.amount));
        list << item;
        rows << QStringList{isoOf(entry.at, *zone), entryText(entry),
            entry.amount ? formatMoney(*entry.amount, QLocale()) : entry.detail};
    }
    QJsonObject numbers;
    for (int kind = 0; kind < timeline::kindCount; ++kind)
        numbers.insert(kindKey(timeline::Kind(kind)), (*counts)[std::size_t(kind)]);
    return Answer{
        {{QStringLiteral("member"), member->value}, {QStringLiteral("entries"), list},
            {QStringLiteral("next"), page->next ? QJsonValue(cursorText(*page->next)) : QJsonValue()},
            {QStringLiteral("counts"), numbers}},
        table({QStringLiteral("at"), QStringLiteral("what"), QStringLiteral("detail")}, rows)};
}

Commands mergeCommands()
{
    const auto option = [](const char* name, const char* text, const char* value) {
        return QCommandLineOption(
            QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
    };
    return {
        {QStringLiteral("member merge"), QStringLiteral("A B"),
            QStringLiteral("make one member of two: B is taken into A"),
            {option("choose", "whose value a field gets, FIELD=first or FIELD=second; may be repeated",
                 "FIELD=SIDE"),
                QCommandLineOption(QStringLiteral("preview"), QStringLiteral("say what it would do"))},
            memberMerge},
        {QStringLiteral("member keep-apart"), QStringLiteral("FIRST SECOND"),
            QStringLiteral("note that two are two people, so that duplicates leaves them out"), {},
            memberKeepApart},
        {QStringLiteral("member unmerge"), QStringLiteral("MERGE"),
            QStringLiteral("take a merge apart: both as they were"), {}, memberUnmerge},
        {QStringLiteral("member merges"), {}, QStringLiteral("merges, newest first"),
            {option("limit", "how many (200)", "N")}, memberMerges},
        {QStringLiteral("member duplicates"), {}, QStringLiteral("members that may be one person, and why"),
            {option("limit", "how many (100)", "N")}, memberDuplicates},
        {QStringLiteral("member timeline"), QStringLiteral("MEMBER"),
            QStringLiteral("all that happened with one, newest first"),
            {option("kinds",
                 "only these: order, message, answer, click, reaction, vote, group, coupon, consent, edit, "
                 "import",
                 "KIND,KIND"),
                option("from", "not earlier than this instant", "INSTANT"),
                option("until", "earlier than this instant", "INSTANT"),
                option("limit", "how many (100)", "N"), option("after", "go on behind a page", "CURSOR")},
            memberTimeline},
    };
}

} // namespace serai::ctl
