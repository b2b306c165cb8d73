// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include "facttest.h"
#include "patch.h"
#include "ruleparser.h"

#include <algorithm>
#include <bit>

namespace serai::segments {

static qint64 countBits(const Bits& bits)
{
    qint64 count = 0;
    for (const auto word : bits)
        count += std::popcount(word);
    return count;
}

static void addEach(std::vector<qint64>& sums, const std::vector<qint64>& more)
{
    sums.resize(std::max(sums.size(), more.size()));
    for (size_t i = 0; i < more.size(); ++i)
        sums[i] += more[i];
}

void Program::Tally::add(const Tally& other)
{
    addEach(matched, other.matched);
    addEach(lost, other.lost);
    addEach(left, other.left);
    leftOut.resize(std::max(leftOut.size(), other.leftOut.size()));
    for (size_t i = 0; i < other.leftOut.size(); ++i)
        leftOut[i].add(other.leftOut[i]);
}

Program::Program(const Rule& rule, const EvalContext& context)
{
    addStep(rule.root, {}, -1, context);
    shareScans();
}

void Program::shareScans()
{
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const auto* test = dynamic_cast<const FactTest*>(m_steps[i].test.get());
        if (!test)
            continue;
        for (size_t scan = 0; scan < m_scans.size() && m_steps[i].scan < 0; ++scan) {
            const bool fits = std::all_of(m_scans[scan].begin(), m_scans[scan].end(), [&](int step) {
                return test->sharesScanWith(static_cast<const FactTest&>(*m_steps[size_t(step)].test));
            });
            if (fits) {
                m_scans[scan].push_back(int(i));
                m_steps[i].scan = int(scan);
            }
        }
        if (m_steps[i].scan < 0) {
            m_steps[i].scan = int(m_scans.size());
            m_scans.push_back({int(i)});
        }
    }
}

void Program::fillRow(int number, const Shard& shard, Scratch& scratch, std::vector<LeftOut>& leftOut) const
{
    const auto& step = m_steps[size_t(number)];
    if (step.scan < 0 || m_scans[size_t(step.scan)].size() == 1) {
        step.test->fill(shard, scratch[size_t(number)], leftOut[size_t(number)]);
        return;
    }
    const auto& rows = m_scans[size_t(step.scan)];
    if (rows.front() != number)
        return; // filled with the first of them, which comes earlier
    std::vector<const FactTest*> tests;
    std::vector<Bits*> bits;
    std::vector<LeftOut*> leftOuts;
    for (const int row : rows) {
        tests.push_back(static_cast<const FactTest*>(m_steps[size_t(row)].test.get()));
        bits.push_back(&scratch[size_t(row)]);
        leftOuts.push_back(&leftOut[size_t(row)]);
    }
    FactTest::fillTogether(tests, shard, bits, leftOuts);
}

void Program::fillRows(
    const Shard& shard, bool isWhole, Scratch& scratch, std::vector<LeftOut>& leftOut) const
{
    scratch.resize(m_steps.size());
    leftOut.resize(m_steps.size());
    const auto words = shard.core->present.size();
    for (auto& bits : scratch)
        bits.resize(words);
    for (size_t i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].test && (isWhole || !m_steps[i].test->takesPatches()))
            fillRow(int(i), shard, scratch, leftOut);
    }
}

/// The shard's own parts and its patch are judged apart; then the members of the patch take the place of what
/// they were.
void Program::fillPatched(const Shard& shard, Scratch& scratch, std::vector<LeftOut>& leftOut) const
{
    const auto& patch = *shard.patch;
    std::vector<LeftOut> mine;
    fillRows(shard.base(), false, scratch, mine);
    const bool counted = std::any_of(mine.begin(), mine.end(),
        [](const LeftOut& row) { return row.otherCurrency != 0 || row.withoutRate != 0; });
    if (counted) { // facts that were added up over everybody: those that the patch takes away go again
        Scratch ignored;
        std::vector<LeftOut> before;
        fillRows(beforePatch(shard), false, ignored, before);
        for (size_t i = 0; i < mine.size(); ++i)
            mine[i].subtract(before[i]);
    }
    Scratch now;
    fillRows(patch.now, false, now, mine);
    for (size_t i = 0; i < m_steps.size(); ++i) {
        auto& bits = scratch[i];
        bits.resize(patch.present.size());
        if (m_steps[i].test && m_steps[i].test->takesPatches()) {
            m_steps[i].test->fill(shard, bits, mine[i]);
        } else if (m_steps[i].test) {
            for (quint32 place = 0; place < patch.whose.size(); ++place) {
                const auto slot = patch.whose[place];
                const auto bit = (now[i][place / 64] >> (place % 64)) & 1;
                bits[slot / 64] = (bits[slot / 64] & ~(quint64(1) << (slot % 64))) | (bit << (slot % 64));
            }
        }
        leftOut[i].add(mine[i]);
    }
}

void Program::addStep(const Node& node, const QString& path, int parent, const EvalContext& context)
{
    const auto index = int(m_steps.size());
    Step step;
    step.path = path;
    step.node = &node;
    step.parent = parent;
    if (node.row)
        step.test = makeRowTest(*node.row, context);
    m_steps.push_back(std::move(step));
    for (size_t i = 0; i < node.children.size(); ++i) {
        if (node.children[i].disabled)
            continue;
        m_steps[size_t(index)].children.push_back(int(m_steps.size()));
        addStep(node.children[i], path + u'/' + combineKey(node.combine) + u'/' + QString::number(i), index,
            context);
    }
}

void Program::combine(int number, std::span<const quint64> present, Scratch& scratch, Tally& tally) const
{
    const auto& step = m_steps[size_t(number)];
    auto& bits = scratch[size_t(number)];
    if (!step.test) {
        const bool any = step.node->combine == Combine::Any;
        const bool none = step.node->combine == Combine::None;
        std::fill(bits.begin(), bits.end(), any ? 0 : ~quint64(0));
        for (const int child : step.children) {
            combine(child, present, scratch, tally);
            const auto& other = scratch[size_t(child)];
            for (size_t i = 0; i < bits.size(); ++i)
                bits[i] = any ? bits[i] | other[i] : bits[i] & (none ? ~other[i] : other[i]);
        }
    }
    for (size_t i = 0; i < bits.size(); ++i)
        bits[i] &= present[i];
    tally.matched[size_t(number)] += countBits(bits);
}

void Program::funnel(int number, const Bits& incoming, const Scratch& scratch, Tally& tally) const
{
    const auto& step = m_steps[size_t(number)];
    const bool any = step.node->combine == Combine::Any;
    const bool none = step.node->combine == Combine::None;
    Bits running = incoming;
    if (any)
        std::fill(running.begin(), running.end(), 0);
    for (const int child : step.children) {
        const auto& bits = scratch[size_t(child)];
        // What a group's rows see: those that came to the group; its own effect is that of its result.
        if (!m_steps[size_t(child)].test)
            funnel(child, any ? incoming : running, scratch, tally);
        const auto before = countBits(running);
        for (size_t i = 0; i < running.size(); ++i)
            running[i] =
                any ? running[i] | (bits[i] & incoming[i]) : running[i] & (none ? ~bits[i] : bits[i]);
        const auto after = countBits(running);
        tally.left[size_t(child)] += after;
        if (!any)
            tally.lost[size_t(child)] += before - after;
    }
}

Bits Program::run(const Shard& shard, Scratch& scratch, Tally& tally) const
{
    for (auto* sums : {&tally.matched, &tally.lost, &tally.left})
        sums->resize(m_steps.size());
    tally.leftOut.resize(m_steps.size());
    if (shard.patch)
        fillPatched(shard, scratch, tally.leftOut);
    else
        fillRows(shard, true, scratch, tally.leftOut);
    const auto present = shard.present();
    combine(0, present, scratch, tally);
    funnel(0, Bits(present.begin(), present.end()), scratch, tally);
    return scratch[0];
}

} // namespace serai::segments
