// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowcontext.h"

#include <segments/library.h>
#include <segments/rule.h>

namespace serai::segmentsui {

/// What a sentence row can be about, under the words that a manager uses for it ("average order value").
struct Subject
{
    QString group; ///< heading above it in the list: "Orders"
    QString label;
    segments::Row row; ///< the parts that make it this subject; no operator, no values

    [[nodiscard]] bool matches(const segments::Row& other) const;
};

/// All of them, facts first (they are asked for most), in the reader's language.
[[nodiscard]] QList<Subject> subjects(const RowContext& context);

/// A row about \a subject with a first operator and values that make sense.
[[nodiscard]] segments::Row firstRow(const Subject& subject, const RowContext& context);

[[nodiscard]] QString opLabel(segments::Op op);
/// … of a row of \a kind: a row asks for one segment.
[[nodiscard]] QString opLabel(segments::Op op, segments::RowKind kind);
[[nodiscard]] QString unitLabel(TimeUnit unit, int count); ///< "days" behind the number \a count
/// The operators that fit the row.
[[nodiscard]] QList<segments::Op> opsFor(const segments::Row& row, const RowContext& context);

/// How the numbers of a row are written.
struct NumberStyle
{
    int digits = 0; ///< after the decimal sign
    QString currency; ///< of amounts
};

[[nodiscard]] NumberStyle numberStyleOf(const segments::Row& row, const RowContext& context);

/// The name of \a segment in a list of segments, with a word where its members are fixed.
[[nodiscard]] QString nameWithKind(const segments::Segment& segment);

} // namespace serai::segmentsui
