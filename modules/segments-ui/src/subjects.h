// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/fields.h>
#include <segments/rule.h>

#include <QList>
#include <QString>

namespace serai::segmentsui {

/// What a sentence row can be about: a field of the member, or a measure over facts, under the words that a
/// manager uses for it ("average order value").
struct Subject
{
    QString label;
    QString field; ///< empty: a fact
    segments::Fact fact = segments::Fact::Orders;
    segments::Measure measure = segments::Measure::Count;
    segments::Of of = segments::Of::Nothing;

    [[nodiscard]] bool matches(const segments::Row& row) const;
};

/// All of them, facts first (they are asked for most), in the reader's language.
[[nodiscard]] QList<Subject> subjects();

/// A row about \a subject with a first operator and value that make sense. \a currency for amounts.
[[nodiscard]] segments::Row firstRow(const Subject& subject, const QString& currency);

[[nodiscard]] QString opLabel(segments::Op op);
[[nodiscard]] QString unitLabel(TimeUnit unit);
/// The operators that fit the row.
[[nodiscard]] QList<segments::Op> opsFor(const segments::Row& row);
[[nodiscard]] segments::FieldType fieldTypeOf(const segments::Row& row);

} // namespace serai::segmentsui
