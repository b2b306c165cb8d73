// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "moneyconverter.h"
#include "ownwindows.h"

namespace serai::segments {

/// What a measure is for one member: number / count, exactly.
struct Value
{
    bool known = false;
    quint32 withoutRate = 0; ///< facts that could not be converted; then not known
    quint32 facts = 0; ///< how many were measured; of a number of kinds at least one where there are any
    qint64 number = 0;
    qint64 count = 1; ///< at least 1

    [[nodiscard]] static Value of(qint64 number, quint32 facts) { return {true, 0, facts, number, 1}; }

    [[nodiscard]] qint64 floor() const { return number / count - (number % count < 0 ? 1 : 0); }

    [[nodiscard]] qint64 remainder() const
    {
        return number - floor() * count;
    } ///< of floor(); 0 .. count - 1
};

/// What a row measures of the members of one shard, many at a time: everything that the row says is chosen
/// before the loop over the facts.
class SlotMeasure
{
public:
    virtual ~SlotMeasure() = default;
    /// The values of the \a count slots from \a first on. One thread at a time.
    virtual void measure(quint32 first, quint32 count, Value* values) = 0;
};

/// All that a measure needs of a row and of a shard; what it points to outlives it.
struct MeasurePlan
{
    const Row* row;
    const Shard* shard;
    const Stream* stream; ///< never null
    const Stream* returns; ///< of net amounts, else null
    const FactFilter* filter;
    SecondRange window; ///< without an anchor
    Anchor anchor;
    qint64 anchorField; ///< id of a date field of the shop; -1 = none
    const MoneyConverter* converter; ///< null where nothing is converted; else there are currencies
    const std::vector<QString>* currencies; ///< of the shard's part; null where facts have no amount
    const std::vector<quint32>* categories; ///< by product
    quint32 categoryCount; ///< their codes end there
    const WindowSpan* span; ///< of a window with an anchor
    const YearlyDays* yearly; ///< of a yearly window, else null
    qint64 nowMs;
    qint64 today; ///< days since 1970
    const ZoneTable* table;
    qint64 enough; ///< a number of kinds above it need not be exact
    bool isJudged; ///< a sum (of an average: and its number of facts) is only compared with these bounds
    qint64 low;
    qint64 high;
};

[[nodiscard]] std::unique_ptr<SlotMeasure> makeSlotMeasure(const MeasurePlan& plan);

} // namespace serai::segments
