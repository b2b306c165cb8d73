// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowtest.h"

#include "timepoint.h"

#include <base/money.h>

#include <algorithm>

namespace serai::segments {

NumberRange numberRangeOf(const Row& row, qint64 scale)
{
    NumberRange range;
    range.whenMissing = row.orUnknown;
    const auto first = row.numbers.empty() ? 0 : row.numbers.front() * scale;
    switch (row.op) {
    case Op::Equal:
        range.low = range.high = first;
        break;
    case Op::NotEqual:
        range.low = range.high = first;
        range.outside = true;
        break;
    case Op::AtLeast:
        range.low = first;
        break;
    case Op::Above:
        range.low = first;
        range.lowOpen = true;
        break;
    case Op::AtMost:
        range.high = first;
        break;
    case Op::Below:
        range.high = first;
        range.highOpen = true;
        break;
    case Op::Between:
        range.low = first;
        range.high = row.numbers[1] * scale;
        break;
    case Op::Unknown:
        range.outside = true; // no value satisfies it
        range.whenMissing = true;
        break;
    default:
        break; // Known: every value does
    }
    return range;
}

SecondRange secondsBetween(qint64 fromMs, qint64 toMs)
{
    const auto floorSecond = [](qint64 ms) { return ms >= 0 ? ms / 1000 : -((-ms + 999) / 1000); };
    const qint64 from = floorSecond(fromMs - 1) + 1;
    const qint64 to = floorSecond(toMs);
    constexpr qint64 highest = std::numeric_limits<quint32>::max();
    SecondRange range;
    range.empty = from > to || to < 0 || from > highest;
    range.from = quint32(std::clamp<qint64>(from, 0, highest));
    range.to = quint32(std::clamp<qint64>(to, 0, highest));
    return range;
}

SecondRange windowSeconds(const std::optional<Window>& window, const EvalContext& context)
{
    if (!window)
        return secondsBetween(0, context.nowMs);
    if (window->last > 0)
        return secondsBetween(
            windowStart(context.nowMs, window->last, window->unit, context.zone) + 1, context.nowMs);
    qint64 from = 0;
    qint64 to = context.nowMs;
    if (!window->from.isEmpty())
        from = timePointOf(window->from, context.zone).beginMs;
    if (!window->to.isEmpty())
        to = std::min(to, timePointOf(window->to, context.zone).endMs - 1);
    return secondsBetween(from, to);
}

SecondRange daysSinceSeconds(const NumberRange& range, const EvalContext& context)
{
    constexpr qint64 farthest = 1'000'000; // days; beyond any date that a stream can hold
    const qint64 low = std::clamp(range.lowOpen ? range.low + 1 : range.low, -farthest, farthest);
    const qint64 high = std::clamp(range.highOpen ? range.high - 1 : range.high, -farthest, farthest);
    if (low > high || high < 0)
        return {1, 0, true};
    const qint64 from = high == farthest ? 0 : startOfDay(context.nowMs, high, context.zone);
    const qint64 to = low <= 0 ? context.nowMs : startOfDay(context.nowMs, low - 1, context.zone) - 1;
    return secondsBetween(from, to);
}

qint64 lineScaleOf(const QString& currency)
{
    qint64 scale = 1;
    for (int digits = minorDigits(currency); digits < 4; ++digits)
        scale *= 10;
    return scale;
}

QStringList foldedTexts(const QStringList& texts)
{
    QStringList folded;
    for (const auto& text : texts)
        folded << text.trimmed().toCaseFolded();
    return folded;
}

bool textMatches(Op op, const QString& folded, const QStringList& values)
{
    switch (op) {
    case Op::Is:
    case Op::In:
        return values.contains(folded);
    case Op::IsNot:
    case Op::NotIn:
        return !values.contains(folded);
    case Op::Contains:
        return folded.contains(values.front());
    case Op::Starts:
        return folded.startsWith(values.front());
    case Op::Known:
        return true;
    default:
        return false; // Unknown: a value is there
    }
}

} // namespace serai::segments
