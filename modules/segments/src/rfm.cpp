// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overshards.h"
#include "patch.h"
#include "slices.h"
#include "timepoint.h"

#include <segments/presets.h>

#include <QThread>

#include <mutex>

namespace serai::segments {

// Least days since the last order of recency classes 4, 3, 2, 1, 0, and least orders of frequency classes 0
// .. 4.
static constexpr int recencyFrom[5] = {181, 91, 61, 31, 0};
static constexpr int frequencyFrom[5] = {0, 2, 3, 5, 10};

Rule rfmRule(int recency, int frequency)
{
    const auto row = [](Measure measure, const int(&from)[5], int cell, bool falling) {
        Row made;
        made.measure = measure;
        const int next = falling ? cell - 1 : cell + 1;
        const bool open = next < 0 || next > 4;
        made.op = open ? Op::AtLeast : Op::Between;
        made.numbers = {from[cell]};
        if (!open)
            made.numbers.push_back(from[next] - 1);
        return made;
    };
    Rule rule;
    Node last;
    last.row = row(Measure::DaysSinceLast, recencyFrom, recency, true);
    Node count;
    count.row = row(Measure::Count, frequencyFrom, frequency, false);
    count.row->window = Window{12, TimeUnit::Months, {}, {}};
    rule.root.children = {last, count};
    return rule;
}

RfmGrid rfmGrid(const AudienceIndex& index, qint64 nowMs, const QTimeZone& zone)
{
    const EvalContext context{index, nowMs, zone};
    const auto known = secondsBetween(0, nowMs);
    const auto year = windowSeconds(Window{12, TimeUnit::Months, {}, {}}, context);
    std::array<qint64, 4> newestOf{}; // an order before this instant is of class r or older
    for (size_t r = 0; r < 4; ++r)
        newestOf[r] = startOfDay(nowMs, recencyFrom[r] - 1, zone) / 1000;
    RfmGrid grid;
    std::mutex mutex;
    overShards(index.shards.size(), QThread::idealThreadCount(), [&] {
        return [&](size_t number) {
            RfmGrid mine;
            const auto& whole = *index.shards[number];
            const auto count = [&](const Shard& shard, const Patch* patch) {
                const auto& stream = shard.orders->purchases;
                const FixedSlices knownSlices(stream, known);
                const FixedSlices yearSlices(stream, year);
                for (quint32 slot = 0; slot < shard.core->slotCount; ++slot) {
                    if (((shard.core->present[slot / 64] >> (slot % 64)) & 1) == 0
                        || (patch && patch->covers(slot)))
                        continue;
                    ++mine.total;
                    const auto all = knownSlices.cut(knownSlices.of(slot));
                    if (all.begin == all.end) {
                        ++mine.withoutOrders;
                        continue;
                    }
                    const auto recent = yearSlices.cut(yearSlices.of(slot));
                    const auto orders = int(recent.end - recent.begin);
                    const qint64 last = stream.times[all.end - 1];
                    size_t r = 0;
                    while (r < 4 && last >= newestOf[r])
                        ++r;
                    size_t f = 4;
                    while (f > 0 && orders < frequencyFrom[f])
                        --f;
                    ++mine.cells[r][f];
                }
            };
            count(whole, whole.patch.get());
            if (whole.patch)
                count(whole.patch->now, nullptr);
            const std::lock_guard lock(mutex);
            grid.total += mine.total;
            grid.withoutOrders += mine.withoutOrders;
            for (size_t r = 0; r < 5; ++r) {
                for (size_t f = 0; f < 5; ++f)
                    grid.cells[r][f] += mine.cells[r][f];
            }
        };
    });
    return grid;
}

} // namespace serai::segments
