// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "moneyconverter.h"
#include "overshards.h"
#include "program.h"

#include <members/reach.h>
#include <segments/fields.h>
#include <segments/ruletext.h>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <mutex>

namespace serai::segments {

static void addNeeds(const Row& row, Needs& needs)
{
    if (row.kind() == RowKind::Segment)
        needs.segments = true;
    if (row.window && row.window->anchor == u"firstJoin")
        needs.add(Fact::GroupJoins);
    if (row.field == u"groups" || !row.rank.group.isEmpty()) {
        needs.add(Fact::GroupJoins);
        needs.add(Fact::GroupLeaves);
    }
    if (row.kind() == RowKind::Fact && row.fact != Fact::Orders)
        needs.add(row.fact);
    needs.rates = needs.rates || row.convert.has_value();
    for (const auto& other : row.other)
        addNeeds(other, needs);
    const auto* info = row.kind() == RowKind::Field ? fieldInfo(row.field) : nullptr;
    if (info && row.op != Op::Known && row.op != Op::Unknown)
        needs.texts = needs.texts || info->field == Field::Name || info->field == Field::Company
            || info->field == Field::Note;
}

Needs needsOf(const Rule& rule)
{
    Needs needs;
    const auto visit = [&](const Row& row) { addNeeds(row, needs); };
    if (rule.root.row)
        visit(*rule.root.row);
    for (const auto& child : rule.root.children)
        forEachRow(child, visit);
    return needs;
}

qint64 AudienceIndex::memberCount() const
{
    qint64 count = 0;
    for (const auto& shard : shards)
        count += shard->members();
    return count;
}

qint64 AudienceIndex::patchedCount() const
{
    qint64 count = 0;
    for (const auto& shard : shards)
        count += shard->patch ? qint64(shard->patch->whose.size()) : 0;
    return count;
}

qint64 AudienceIndex::bytes() const
{
    qint64 bytes = 0;
    for (const auto& shard : shards)
        bytes += shard->bytes();
    return bytes;
}

std::vector<MemberId> Outcome::members() const
{
    std::vector<MemberId> ids;
    ids.reserve(size_t(answer.matched));
    for (size_t shard = 0; shard < matched.size(); ++shard) {
        for (size_t word = 0; word < matched[shard].size(); ++word) {
            for (auto bits = matched[shard][word]; bits != 0; bits &= bits - 1)
                ids.push_back({qint64(shard << shardBits) + qint64(word) * 64 + std::countr_zero(bits)});
        }
    }
    return ids;
}

/// How many members have each members::Reach, by its code.
using ReachCounts = std::array<qint64, 256>;

static void countReach(const Shard& shard, const Bits& matched, ReachCounts& counts)
{
    const auto* patch = shard.patch.get();
    for (size_t word = 0; word < matched.size(); ++word) {
        const auto changed = patch ? patch->mask[word] : 0;
        for (auto bits = matched[word] & ~changed; bits != 0; bits &= bits - 1)
            ++counts[shard.core->reach[word * 64 + size_t(std::countr_zero(bits))]];
        for (auto bits = matched[word] & changed; bits != 0; bits &= bits - 1)
            ++counts[shard.reachOf(quint32(word * 64) + quint32(std::countr_zero(bits)))];
    }
}

static void setReach(const ReachCounts& counts, CountAnswer& answer)
{
    answer.reachable = counts[0];
    for (int code = 1; code < members::reachCount; ++code)
        answer.unreachable.insert(members::reachKey(members::Reach(code)), counts[size_t(code)]);
}

Outcome outcomeOfMembers(const AudienceIndex& index, const std::vector<MemberId>& ids)
{
    Outcome outcome;
    for (const auto& shard : index.shards)
        outcome.matched.emplace_back(shard->present().size());
    for (const auto id : ids) {
        const auto shard = size_t(id.value >> shardBits);
        const auto slot = size_t(id.value) & (shardSlots - 1);
        if (id.value < 0 || shard >= outcome.matched.size() || slot / 64 >= outcome.matched[shard].size())
            continue;
        outcome.matched[shard][slot / 64] |=
            (quint64(1) << (slot % 64)) & index.shards[shard]->present()[slot / 64];
    }
    ReachCounts reach{};
    for (size_t shard = 0; shard < outcome.matched.size(); ++shard) {
        for (const auto word : outcome.matched[shard])
            outcome.answer.matched += std::popcount(word);
        countReach(*index.shards[shard], outcome.matched[shard], reach);
    }
    outcome.answer.total = index.memberCount();
    setReach(reach, outcome.answer);
    return outcome;
}

Result<Outcome> evaluate(
    const AudienceIndex& index, const Rule& rule, qint64 nowMs, const QTimeZone& zone, int threads)
{
    if (!index.loaded.covers(needsOf(rule)))
        return fail(ErrorKind::Internal, QStringLiteral("the index lacks facts that the rule asks for"));
    if (auto fits = checkRule(index, rule); !fits)
        return fail(fits.error());
    QElapsedTimer timer;
    timer.start();
    const Program program(rule, {index, nowMs, zone, threads});
    Outcome outcome;
    outcome.matched.resize(index.shards.size());
    Program::Tally tally;
    ReachCounts reach{};
    std::mutex mutex;
    overShards(index.shards.size(), threads, [&] {
        return [&, scratch = std::make_shared<Program::Scratch>()](size_t number) {
            const auto& shard = *index.shards[number];
            Program::Tally mine;
            ReachCounts myReach{};
            outcome.matched[number] = program.run(shard, *scratch, mine);
            countReach(shard, outcome.matched[number], myReach);
            const std::lock_guard lock(mutex);
            tally.add(mine);
            std::transform(reach.begin(), reach.end(), myReach.begin(), reach.begin(), std::plus<>());
        };
    });
    auto& answer = outcome.answer;
    answer.total = index.memberCount();
    answer.matched = tally.matched.empty() ? 0 : tally.matched[0];
    setReach(reach, answer);
    answer.elapsedMs = double(timer.nsecsElapsed()) / 1e6;
    const bool names = needsOf(rule).segments;
    for (size_t i = 1; i < program.steps().size(); ++i) {
        const auto& step = program.steps()[i];
        FunnelRow row;
        row.path = step.path;
        row.text = toWords(names ? withSegmentNames(*step.node, index) : *step.node);
        if (i < tally.matched.size()) {
            row.matched = tally.matched[i];
            row.lost = tally.lost[i];
            row.left = tally.left[i];
            row.otherCurrency = tally.leftOut[i].otherCurrency;
            row.withoutRate = tally.leftOut[i].withoutRate;
            // Two rows may leave out the same orders: the larger number is sure, their sum is not.
            answer.otherCurrency = std::max(answer.otherCurrency, row.otherCurrency);
            answer.withoutRate = std::max(answer.withoutRate, row.withoutRate);
        }
        answer.funnel.push_back(std::move(row));
    }
    answer.text = toWords(names ? Rule{withSegmentNames(rule.root, index)} : rule);
    if (const auto note = ratesNote(rule, index); !note.isEmpty())
        answer.text += u'\n' + note;
    return outcome;
}

} // namespace serai::segments
