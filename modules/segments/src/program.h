// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowtest.h"

namespace serai::segments {

/// A rule made ready for one evaluation: its nodes in a row, each after its parent.
class Program
{
public:
    struct Step
    {
        QString path;
        const Node* node = nullptr;
        int parent = -1;
        std::vector<int> children; ///< disabled ones are left out
        std::unique_ptr<RowTest> test; ///< of rows
        int scan = -1; ///< index of the scan that serves this row and others
    };

    /// Sums of one or more shards, per step.
    struct Tally
    {
        std::vector<qint64> matched;
        std::vector<qint64> lost;
        std::vector<qint64> left;
        std::vector<LeftOut> leftOut;

        void add(const Tally& other);
    };

    /// Room for the bits of every step, used again from shard to shard.
    using Scratch = std::vector<Bits>;

    Program(const Rule& rule, const EvalContext& context);

    /// The bits of the whole rule, and \a tally of the shard. Any thread.
    [[nodiscard]] Bits run(const Shard& shard, Scratch& scratch, Tally& tally) const;

    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }

private:
    void shareScans();
    void fillRow(int step, const Shard& shard, Scratch& scratch, std::vector<LeftOut>& leftOut) const;
    /// The bits of all rows on a shard without a patch; \a isWhole: also of those that take patches
    /// themselves.
    void fillRows(const Shard& shard, bool isWhole, Scratch& scratch, std::vector<LeftOut>& leftOut) const;
    void fillPatched(const Shard& shard, Scratch& scratch, std::vector<LeftOut>& leftOut) const;
    void addStep(const Node& node, const QString& path, int parent, const EvalContext& context);
    /// Groups from the bits of their rows, and how many satisfy each.
    void combine(int step, std::span<const quint64> present, Scratch& scratch, Tally& tally) const;
    void funnel(int step, const Bits& incoming, const Scratch& scratch, Tally& tally) const;

    std::vector<Step> m_steps;
    std::vector<std::vector<int>>
        m_scans; ///< rows that one pass over the facts serves, in the order of steps
};

} // namespace serai::segments
