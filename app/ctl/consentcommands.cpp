// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "people.h"

#include <QJsonArray>

#include <consent/ledger.h>
#include <consent/optoutqueue.h>
#include <consent/optoutwords.h>

namespace serai::ctl {

using consent::PendingOptOut;

static QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

static QJsonObject entryJson(const consent::Entry& entry, const QTimeZone& zone)
{
    const auto& record = entry.record;
    return {{QStringLiteral("id"), entry.id},
        {QStringLiteral("channel"), consent::channelKey(record.channel)},
        {QStringLiteral("purpose"), consent::purposeKey(record.purpose)},
        {QStringLiteral("state"), consent::stateKey(record.state)}, {QStringLiteral("source"), record.source},
        {QStringLiteral("wording"), textOrNull(record.wording)},
        {QStringLiteral("proof"), textOrNull(record.proof)}, {QStringLiteral("at"), isoOf(record.at, zone)},
        {QStringLiteral("import"), entry.import ? QJsonValue(entry.import->value) : QJsonValue()}};
}

static QJsonObject standingJson(const consent::Standing& standing, const QTimeZone& zone)
{
    return {{QStringLiteral("channel"), consent::channelKey(standing.channel)},
        {QStringLiteral("purpose"), consent::purposeKey(standing.purpose)},
        {QStringLiteral("state"),
            standing.last ? QJsonValue(consent::stateKey(standing.last->record.state)) : QJsonValue()},
        {QStringLiteral("since"),
            standing.last ? QJsonValue(isoOf(standing.last->record.at, zone)) : QJsonValue()},
        {QStringLiteral("mayBeWrittenTo"), standing.mayBeWrittenTo()},
        {QStringLiteral("suppression"),
            standing.suppression ? QJsonValue(standing.suppression->reason) : QJsonValue()}};
}

static Result<Answer> historyOf(Context& context, store::Store& store, const QString& member)
{
    const auto zone = context.zone();
    if (!zone)
        return fail(zone.error());
    const auto id = memberNamed(context, store, member);
    if (!id)
        return fail(id.error());
    const auto history = await(consent::Ledger(store, context.clock()).history(*id));
    if (!history)
        return fail(history.error());
    QJsonArray entries;
    QJsonArray standings;
    QList<QStringList> rows;
    for (const auto& entry : history->entries) {
        entries << entryJson(entry, *zone);
        rows << QStringList{isoOf(entry.record.at, *zone), consent::channelKey(entry.record.channel),
            consent::purposeKey(entry.record.purpose), consent::stateKey(entry.record.state),
            entry.record.source, entry.record.proof};
    }
    for (const auto& standing : history->standings)
        standings << standingJson(standing, *zone);
    QString text;
    for (const auto& bar : history->suppressions)
        text += QStringLiteral("%1: %2 (%3)\n")
                    .arg(consent::channelKey(bar.channel), consent::suppressionText(bar.reason),
                        isoOf(bar.at, *zone));
    return Answer{{{QStringLiteral("member"), id->value}, {QStringLiteral("standings"), standings},
                      {QStringLiteral("entries"), entries}},
        text
            + table({QStringLiteral("at"), QStringLiteral("channel"), QStringLiteral("purpose"),
                        QStringLiteral("state"), QStringLiteral("source"), QStringLiteral("proof")},
                rows)};
}

static QString causeKey(PendingOptOut::Cause cause)
{
    return cause == PendingOptOut::Cause::Guard ? QStringLiteral("guard") : QStringLiteral("unsure");
}

static Result<Answer> pendingOptOuts(Context& context, store::Store& store)
{
    const auto zone = context.zone();
    if (!zone)
        return fail(zone.error());
    consent::OptOutQueue queue(store, context.clock());
    const auto waiting = await(queue.waiting());
    const auto guard = await(queue.guard());
    if (!waiting || !guard)
        return fail(!waiting ? waiting.error() : guard.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& row : *waiting) {
        list << QJsonObject{{QStringLiteral("id"), row.id},
            {QStringLiteral("member"), row.member.isValid() ? QJsonValue(row.member.value) : QJsonValue()},
            {QStringLiteral("name"), textOrNull(row.name)}, {QStringLiteral("contact"), row.contact},
            {QStringLiteral("text"), row.text}, {QStringLiteral("word"), row.word},
            {QStringLiteral("language"), row.language}, {QStringLiteral("cause"), causeKey(row.cause)},
            {QStringLiteral("at"), isoOf(row.at, *zone)}};
        rows << QStringList{QString::number(row.id), row.name.isEmpty() ? row.contact : row.name, row.word,
            causeKey(row.cause), row.text.simplified().left(60)};
    }
    return Answer{
        {{QStringLiteral("waiting"), list},
            {QStringLiteral("guard"),
                QJsonObject{{QStringLiteral("on"), guard->isOn}, {QStringLiteral("optOuts"), guard->optOuts},
                    {QStringLiteral("written"), guard->written}, {QStringLiteral("limit"), guard->limit}}}},
        table({QStringLiteral("id"), QStringLiteral("who"), QStringLiteral("word"), QStringLiteral("cause"),
                  QStringLiteral("message")},
            rows)};
}

static Result<Answer> consentList(Context& context, const QCommandLineParser& parser)
{
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    if (parser.isSet(QStringLiteral("member")))
        return historyOf(context, **store, parser.value(QStringLiteral("member")));
    return pendingOptOuts(context, **store);
}

static Result<QList<qint64>> queueIds(const QStringList& texts)
{
    QList<qint64> ids;
    for (const auto& text : texts) {
        bool isNumber = false;
        ids << text.toLongLong(&isNumber);
        if (!isNumber)
            return usageError(QStringLiteral("\"%1\" is no id of \"consent list\"").arg(text));
    }
    return ids;
}

static Result<Answer> consentJudge(Context& context, const QCommandLineParser& parser)
{
    auto arguments = parser.positionalArguments();
    const auto verdict = arguments.isEmpty() ? QString() : arguments.takeLast();
    if (arguments.isEmpty()
        || !QStringList{QStringLiteral("optOut"), QStringLiteral("notOptOut"), QStringLiteral("again")}
                .contains(verdict))
        return usageError(QStringLiteral("ids are needed and then optOut, notOptOut or again"));
    const auto ids = queueIds(arguments);
    if (!ids)
        return fail(ids.error());
    auto store = context.store();
    if (!store)
        return fail(store.error());
    consent::OptOutQueue queue(**store, context.clock());
    if (verdict == u"again") {
        if (auto done = await(queue.takeBack({*ids, false})); !done)
            return fail(done.error());
        return Answer{
            {{QStringLiteral("waiting"), ids->size()}}, QStringLiteral("wait again: %1\n").arg(ids->size())};
    }
    const auto judged = await(queue.judge(*ids, verdict == u"optOut"));
    if (!judged)
        return fail(judged.error());
    if (judged->ids.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("none of these messages waits for judgement"), {},
            QStringLiteral("see what waits: seraictl consent list"));
    QJsonArray settled;
    for (const auto id : judged->ids)
        settled << id;
    return Answer{{{QStringLiteral("judged"), settled}, {QStringLiteral("optOut"), judged->isOptOut}},
        QStringLiteral("judged: %1\n").arg(judged->ids.size())};
}

static Result<consent::Record> recordFrom(const QCommandLineParser& parser)
{
    const auto given = [&](const char* name, const char* fallback) {
        const auto key = QString::fromLatin1(name);
        return parser.isSet(key) ? parser.value(key) : QString::fromLatin1(fallback);
    };
    const auto channel = consent::channelFromKey(given("channel", "whatsapp"));
    const auto purpose = consent::purposeFromKey(given("purpose", "marketing"));
    const auto state = consent::stateFromKey(given("state", ""));
    if (!channel)
        return usageError(QStringLiteral("--channel is whatsapp, sms or email"));
    if (!purpose)
        return usageError(QStringLiteral("--purpose is marketing or service"));
    if (!state)
        return usageError(QStringLiteral("--state is needed: granted, denied or withdrawn"));
    consent::Record record{
        *channel, *purpose, *state, given("source", ""), given("wording", ""), given("proof", ""), 0};
    if (parser.isSet(QStringLiteral("at"))) {
        const auto at = QDateTime::fromString(parser.value(QStringLiteral("at")), Qt::ISODateWithMs);
        if (!at.isValid() || at.timeSpec() == Qt::LocalTime)
            return usageError(
                QStringLiteral("--at needs an instant with its zone: 2026-11-19T09:30:00+01:00"));
        record.at = at.toMSecsSinceEpoch();
    }
    return record;
}

static Result<Answer> consentRecord(Context& context, const QCommandLineParser& parser)
{
    const auto record = recordFrom(parser);
    if (!record)
        return fail(record.error());
    if (parser.positionalArguments().isEmpty())
        return usageError(QStringLiteral("a member is needed"));
    auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto members = membersNamed(context, **store, parser.positionalArguments());
    if (!members)
        return fail(members.error());
    const auto recorded = await(consent::Ledger(**store, context.clock()).record(*members, *record));
    if (!recorded)
        return fail(recorded.error());
    return Answer{{{QStringLiteral("recorded"), recorded->changed()},
                      {QStringLiteral("unchanged"), recorded->unchanged},
                      {QStringLiteral("stillSuppressed"), recorded->stillBarred}},
        QStringLiteral("recorded %1, unchanged %2, still suppressed %3\n")
            .arg(recorded->changed())
            .arg(recorded->unchanged)
            .arg(recorded->stillBarred)};
}

static Result<Answer> consentWords(Context&, const QCommandLineParser& parser)
{
    const auto words = consent::OptOutWords::load();
    if (!words)
        return fail(words.error());
    if (!parser.positionalArguments().isEmpty()) {
        const auto reading = words->read(parser.positionalArguments().join(u' '));
        using Verdict = consent::OptOutReading::Verdict;
        const auto verdict = reading.verdict == Verdict::Certain ? QStringLiteral("optOut")
            : reading.verdict == Verdict::Unsure                 ? QStringLiteral("unsure")
                                                                 : QStringLiteral("none");
        return Answer{
            {{QStringLiteral("verdict"), verdict}, {QStringLiteral("word"), textOrNull(reading.word)},
                {QStringLiteral("language"), textOrNull(reading.language)}},
            verdict + u' ' + reading.word + u'\n'};
    }
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& language : words->languages()) {
        list << QJsonObject{{QStringLiteral("language"), language.tag},
            {QStringLiteral("certain"), QJsonArray::fromStringList(language.certain)},
            {QStringLiteral("alone"), QJsonArray::fromStringList(language.alone)},
            {QStringLiteral("unsure"), QJsonArray::fromStringList(language.unsure)}};
        rows << QStringList{language.tag, (language.certain + language.alone).join(QStringLiteral(", "))};
    }
    return Answer{{{QStringLiteral("languages"), list}},
        table({QStringLiteral("language"), QStringLiteral("words")}, rows)};
}

Commands consentCommands()
{
    const auto option = [](const char* name, const char* text, const char* value) {
        return QCommandLineOption(
            QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
    };
    return {
        {QStringLiteral("consent list"), {},
            QStringLiteral("messages that wait for judgement, or the consent of one member"),
            {option("member", "the history of this member", "MEMBER")}, consentList},
        {QStringLiteral("consent judge"), QStringLiteral("ID... optOut|notOptOut|again"),
            QStringLiteral("say what a message meant; again: let it wait once more"), {}, consentJudge},
        {QStringLiteral("consent record"), QStringLiteral("MEMBER..."),
            QStringLiteral("write consent into the ledger"),
            {option("state", "granted, denied or withdrawn", "STATE"),
                option("source", "where and how it was given", "TEXT"),
                option("channel", "whatsapp, sms, email", "CHANNEL"),
                option("purpose", "marketing, service", "PURPOSE"),
                option("wording", "the text agreed to", "TEXT"),
                option("proof", "where the proof is", "TEXT"), option("at", "when (now)", "ISO8601")},
            consentRecord},
        {QStringLiteral("consent words"), QStringLiteral("[TEXT]"),
            QStringLiteral("the opt-out words, or how a text is read"), {}, consentWords},
    };
}

} // namespace serai::ctl
