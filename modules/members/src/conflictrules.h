// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importfields.h"

#include <base/error.h>
#include <members/import.h>

#include <array>

namespace serai::members {

/// What happens where the file and the workspace differ about a member.
enum class ConflictRule : quint8 {
    Auto, ///< by the kind of the file and by where the old value comes from
    Fill, ///< the file's value only where there is none, or an inferred one
    Replace, ///< the file's value
    Keep, ///< never the file's
};

/// A rule for each field.
using ConflictRules = std::array<ConflictRule, fieldCount>;

/// Reads ImportOptions::conflicts. Errors: InvalidInput (unknown field or rule; a field that has no rule).
[[nodiscard]] Result<ConflictRules> conflictRules(const ImportOptions& options);

/// "auto", "fill", "replace", "keep". Errors: InvalidInput.
[[nodiscard]] Result<ConflictRule> conflictRule(const QString& key);

/// Where a value comes from, as member.country_source and its like.
namespace origin {
inline constexpr char list[] = "list";
inline constexpr char order[] = "order";
} // namespace origin

/// Whether a value of \a newOrigin takes the place of \a old, which comes from \a oldOrigin (empty: not
/// known, counted as a list's). \a fillsOnly: what the file says is old news, as in orders. Values that
/// are inferred give way to all that are stated, values entered here to no file.
[[nodiscard]] bool takesPlace(
    ConflictRule rule, bool fillsOnly, const QString& old, const QString& oldOrigin, const char* newOrigin);

} // namespace serai::members
