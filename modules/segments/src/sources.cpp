// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "segmentrepository.h"
#include "serviceparts.h"
#include "strangers.h"

#include <base/daytext.h>
#include <segments/ruletext.h>

#include <QCoreApplication>

#include <algorithm>

namespace serai::segments {

Result<Resolved> resolve(store::Connection& connection, const Source& source)
{
    if (!source.segment)
        return Resolved{source.name, source.rule, {}, {}};
    const auto segment = readSegment(connection, *source.segment);
    if (!segment)
        return fail(segment.error());
    Resolved resolved{
        segment->name, segment->rule, segment->frozenAtMs, {}, segment->isList, segment->broken.has_value()};
    if (resolved.isFrozen()) {
        auto members = readFrozenMembers(connection, segment->id);
        if (!members)
            return fail(members.error());
        resolved.members = std::move(*members);
    }
    return resolved;
}

static qint64 countHeldOut(
    const AudienceIndex& index, const Outcome& outcome, const std::vector<HoldOut>& holdOuts)
{
    if (holdOuts.empty())
        return 0;
    const auto members = outcome.members();
    return std::count_if(members.begin(), members.end(), [&](MemberId member) {
        const auto& shard = *index.shards[size_t(member.value >> shardBits)];
        const bool reachable =
            shard.reachOf(quint32(member.value & (shardSlots - 1))) == quint8(members::Reach::Reachable);
        return reachable && std::any_of(holdOuts.begin(), holdOuts.end(), [member](const HoldOut& holdOut) {
            return holdOut.covers(member);
        });
    });
}

Result<Outcome> evaluateOn(const Snapshot& snapshot, const Resolved& source, qint64 nowMs, int threads)
{
    if (!source.isFrozen())
        return evaluate(*snapshot.index, source.rule, nowMs, snapshot.zone, threads);
    auto outcome = outcomeOfMembers(*snapshot.index, source.members);
    outcome.answer.text = source.isList
        ? QCoreApplication::translate("segments", "A list that is kept by hand")
        : source.isBroken
        ? QCoreApplication::translate("segments", "Frozen %1, with who was in it then")
              .arg(momentText(QLocale(), localOf(*source.frozenAtMs, snapshot.zone)))
        : QCoreApplication::translate("segments", "Frozen %1, with who was in it then. Its rule was: %2")
              .arg(momentText(QLocale(), localOf(*source.frozenAtMs, snapshot.zone)),
                  toWords(withSegmentNames(source.rule.root, *snapshot.index)));
    return outcome;
}

Result<Resolved> SegmentService::Private::resolved(const Source& source)
{
    if (!source.segment)
        return Resolved{source.name, source.rule, {}, {}};
    return await(store.read([source](store::Connection& connection) { return resolve(connection, source); }));
}

static Needs needsOfResolved(const Resolved& source)
{
    return source.isFrozen() ? Needs{} : needsOf(source.rule);
}

Result<Outcome> SegmentService::Private::outcomeOf(const Source& source, qint64 nowMs, bool withNotes)
{
    const auto known = resolved(source);
    if (!known)
        return fail(known.error());
    const auto snapshot = loader.current(needsOfResolved(*known));
    if (!snapshot)
        return fail(snapshot.error());
    auto outcome = evaluateOn(*snapshot, *known, nowMs, QThread::idealThreadCount());
    if (!outcome || !withNotes)
        return outcome;
    if (source.segment) {
        const auto holdOuts = await(store.read(
            [id = *source.segment](store::Connection& connection) { return holdOutsOf(connection, id); }));
        if (!holdOuts)
            return fail(holdOuts.error());
        outcome->answer.heldOut = countHeldOut(*snapshot->index, *outcome, *holdOuts);
    }
    if (known->isFrozen())
        return outcome;
    if (const auto note = strangersNote(known->rule, *snapshot->index); !note.isEmpty())
        outcome->answer.text += u'\n' + note;
    return outcome;
}

Result<std::vector<MemberId>> SegmentService::Private::membersOf(const Source& source, qint64 nowMs)
{
    const auto outcome = outcomeOf(source, nowMs);
    if (!outcome)
        return fail(outcome.error());
    return outcome->members();
}

Result<Explanation> SegmentService::Private::explanationOf(
    const Resolved& source, MemberId member, qint64 nowMs)
{
    const auto snapshot = loader.current(needsOfResolved(source));
    if (!snapshot)
        return fail(snapshot.error());
    if (!source.isFrozen())
        return segments::explain(*snapshot->index, source.rule, member, nowMs, snapshot->zone);
    // Everybody is the rule that says whether there is such a member.
    auto explanation = segments::explain(*snapshot->index, Rule{}, member, nowMs, snapshot->zone);
    if (!explanation)
        return explanation;
    const bool in = std::binary_search(source.members.begin(), source.members.end(), member);
    explanation->matches = in;
    explanation->lines = {{{},
        source.isList ? QCoreApplication::translate("segments", "Is on the list")
                      : QCoreApplication::translate("segments", "Was in the segment when it was frozen"),
        in ? Truth::Yes : Truth::No, in, {}, {}}};
    return explanation;
}

Result<SegmentService::Private::Together> SegmentService::Private::together(
    const std::vector<Source>& sources, qint64 nowMs)
{
    auto known = await(store.read([sources](store::Connection& connection) -> Result<std::vector<Resolved>> {
        std::vector<Resolved> all;
        for (const auto& source : sources) {
            auto one = resolve(connection, source);
            if (!one)
                return fail(one.error());
            all.push_back(std::move(*one));
        }
        return all;
    }));
    if (!known)
        return fail(known.error());
    Needs needs;
    for (const auto& source : *known)
        needs.add(needsOfResolved(source));
    const auto snapshot = loader.current(needs);
    if (!snapshot)
        return fail(snapshot.error());
    Together answer{*snapshot, std::move(*known), {}};
    for (const auto& source : answer.sources) {
        auto outcome = evaluateOn(answer.snapshot, source, nowMs, QThread::idealThreadCount());
        if (!outcome)
            return fail(outcome.error());
        answer.outcomes.push_back(std::move(*outcome));
    }
    return answer;
}

Async<> SegmentService::Private::keepSize(SegmentId segment, const Outcome& outcome, qint64 nowMs)
{
    const auto snapshot = loader.current({});
    if (!snapshot)
        return serai::ready<void>(fail(snapshot.error()));
    if (store.isReadOnly())
        return serai::ready<void>(Result<>{});
    const SizePoint size{
        localOf(nowMs, snapshot->zone).date(), outcome.answer.matched, outcome.answer.reachable};
    return store.write(
        [segment, size](store::Transaction& transaction) { return recordSize(transaction, segment, size); });
}

} // namespace serai::segments
