// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shard.h"
#include "zonetable.h"

#include <segments/audienceindex.h>
#include <segments/fields.h>

#include <limits>

namespace serai::segments {

using Bits = std::vector<quint64>; ///< one per slot of a shard

class SegmentMemo;
[[nodiscard]] std::shared_ptr<SegmentMemo> makeSegmentMemo();

/// Against what a rule is evaluated.
struct EvalContext
{
    const AudienceIndex& index;
    qint64 nowMs;
    QTimeZone zone;
    int threads = 1; ///< for looking at all members before the first row is judged, as ranks need
    std::shared_ptr<const ZoneTable> table = std::make_shared<const ZoneTable>(zone, nowMs);
    /// Saved segments that were asked for: each is judged once, however many rows name it. Of all copies.
    std::shared_ptr<SegmentMemo> segments = makeSegmentMemo();
};

/// Facts that a money row could not take as they are.
struct LeftOut
{
    qint64 otherCurrency = 0;
    qint64 withoutRate = 0; ///< of members who have no value for it

    void add(const LeftOut& more)
    {
        otherCurrency += more.otherCurrency;
        withoutRate += more.withoutRate;
    }

    void subtract(const LeftOut& less)
    {
        otherCurrency -= less.otherCurrency;
        withoutRate -= less.withoutRate;
    }
};

/// A row made ready for one evaluation: names resolved to codes, windows and days to instants. Immutable; any
/// thread.
class RowTest
{
public:
    virtual ~RowTest() = default;
    /// Sets \a bits (sized for the shard) for the slots that satisfy the row; slots without a member may come
    /// out either way. Adds facts left out for their currency to \a leftOut.
    virtual void fill(const Shard& shard, Bits& bits, LeftOut& leftOut) const = 0;

    /// Whether fill() wants a shard with its patch; others see its own parts and the patch apart.
    [[nodiscard]] virtual bool takesPatches() const { return false; }
};

[[nodiscard]] std::unique_ptr<RowTest> makeFieldTest(const Row& row, const EvalContext& context);
[[nodiscard]] std::unique_ptr<RowTest> makeCustomTest(const Row& row, const EvalContext& context);
[[nodiscard]] std::unique_ptr<RowTest> makeFactTest(const Row& row, const EvalContext& context);
[[nodiscard]] std::unique_ptr<RowTest> makeRankTest(const Row& row, const EvalContext& context);
[[nodiscard]] std::unique_ptr<RowTest> makeScoreTest(const Row& row, const EvalContext& context);
/// The score of each member by shard and slot, 0 = none; see Score.
[[nodiscard]] std::vector<std::vector<quint8>> scoresOf(const Row& row, const EvalContext& context);
[[nodiscard]] std::unique_ptr<RowTest> makeSegmentTest(const Row& row, const EvalContext& context);
[[nodiscard]] std::unique_ptr<RowTest> makeRandomTest(const Row& row);
/// The test for any kind of row.
[[nodiscard]] std::unique_ptr<RowTest> makeRowTest(const Row& row, const EvalContext& context);

/// The comparison of a row with numbers, as an interval; values are q + r with a remainder 0 <= r < 1 that is
/// only known to be zero or not, so that averages are compared exactly and without a division in floating
/// point.
struct NumberRange
{
    qint64 low = std::numeric_limits<qint64>::min();
    qint64 high = std::numeric_limits<qint64>::max();
    bool lowOpen = false;
    bool highOpen = false;
    bool outside = false; ///< the values that are not in the interval
    bool whenMissing = false; ///< what a member without a value is

    [[nodiscard]] bool has(qint64 value, bool remainder = false) const
    {
        const bool above = lowOpen ? value > low || (value == low && remainder) : value >= low;
        const bool below = highOpen ? value < high : value < high || (value == high && !remainder);
        return (above && below) != outside;
    }
};

/// A range of whole numbers, made ready for asking millions of them.
class WholeRange
{
public:
    explicit WholeRange(const NumberRange& range);

    /// 1 or 0.
    [[nodiscard]] quint32 has(qint64 value) const
    {
        return quint32(quint64(value) - m_low <= m_span) ^ m_outside;
    }

private:
    quint64 m_low = 0;
    quint64 m_span = 0; ///< between the ends, both included
    quint32 m_outside = 0; ///< 1: the numbers that are not in it
};

/// The values that \a op has with \a numbers, each times \a scale: line amounts are finer than minor units.
[[nodiscard]] NumberRange numberRangeOf(Op op, const std::vector<qint64>& numbers, qint64 scale = 1);
/// … of the row, with orUnknown.
[[nodiscard]] NumberRange numberRangeOf(const Row& row, qint64 scale = 1);

/// Whole seconds, both ends included; empty when from > to.
struct SecondRange
{
    quint32 from = 0;
    quint32 to = std::numeric_limits<quint32>::max();
    bool empty = false;

    [[nodiscard]] bool has(quint32 second) const { return !empty && second >= from && second <= to; }
};

/// The seconds s with fromMs <= s * 1000 <= toMs.
[[nodiscard]] SecondRange secondsBetween(qint64 fromMs, qint64 toMs);
/// [begin, end) of a calendar window in epoch ms.
[[nodiscard]] std::pair<qint64, qint64> periodRange(const Window& window, const EvalContext& context);
/// Days since 1970 of the first and the day after the last day of a calendar period; \a today likewise.
[[nodiscard]] std::pair<qint64, qint64> periodDays(const Window& window, qint64 today);
/// Seconds of the facts that \a window, which is not member-relative, lets through at the context's now.
[[nodiscard]] SecondRange windowSeconds(const std::optional<Window>& window, const EvalContext& context);
/// Seconds of a fact whose "days since" lies in the closed interval of \a range (outside and open ends
/// resolved).
[[nodiscard]] SecondRange daysSinceSeconds(const NumberRange& range, const EvalContext& context);

/// Thresholds of a money row in the unit of the stream: lines are kept in ten-thousandths of the major unit.
[[nodiscard]] qint64 lineScaleOf(const QString& currency);

/// Whether \a op asks for whole values: "is", "in", "has" and their opposites, not a part of a text.
[[nodiscard]] bool comparesWhole(Op op);
/// The column that has \a field; nothing where it is not kept as codes of few words.
[[nodiscard]] std::optional<CodeField> codeFieldOf(Field field);
/// Whether a text value satisfies \a row; everything case-folded. A missing value is the caller's matter.
[[nodiscard]] bool textMatches(Op op, const QString& folded, const QStringList& foldedValues);
[[nodiscard]] QStringList foldedTexts(const QStringList& texts);
/// Without regard to case, accents and width, and trimmed: how texts are compared. "Ｃafé " is "cafe"; the
/// marks of other scripts, as the Japanese ones for voice, are letters and stay.
[[nodiscard]] QString foldedText(const QString& text);
/// The days (since 1970) of a date row; what it means to have no date is the caller's matter.
[[nodiscard]] bool dayMatches(const Row& row, qint64 day, qint64 today, const std::vector<qint64>& yearDays);
/// The days of a year that an Anniversary row wants, by month * 32 + day: when that day is, the last time in
/// its span; the smallest number for those that it does not want. Empty for other rows.
[[nodiscard]] std::vector<qint64> anniversaryDays(const Row& row, qint64 today);
/// Whether \a day comes again on one of \a yearDays: the day itself is no anniversary, nor is one before it.
[[nodiscard]] bool hasAnniversary(qint64 day, const std::vector<qint64>& yearDays);

template <class F>
void fillBits(Bits& bits, quint32 slotCount, F&& test)
{
    for (quint32 base = 0; base < slotCount; base += 64) {
        const quint32 count = std::min<quint32>(64, slotCount - base);
        quint64 word = 0;
        for (quint32 i = 0; i < count; ++i)
            word |= quint64(test(base + i) ? 1 : 0) << i;
        bits[base / 64] = word;
    }
}

} // namespace serai::segments
