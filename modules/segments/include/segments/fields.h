// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/rule.h>

#include <QStringList>

#include <span>

namespace serai::segments {

enum class FieldType {
    Text, ///< free text: name, city
    Code, ///< one of few words: country, level
    Tags,
    Flag, ///< yes or no, always known
    Instant,
};
[[nodiscard]] QString fieldTypeKey(FieldType type); ///< "text", "code", "tags", "flag", "instant"

enum class Field {
    Country,
    Language,
    Zone,
    Level,
    Stage,
    City,
    Name,
    Company,
    Note,
    Tags,
    Reachable,
    ReachReason,
    HasPhone,
    HasEmail,
    CreatedAt,
};

/// A field of a member that rules can ask for. The catalogue is the only list of them.
struct FieldInfo
{
    const char* key; ///< as rule files spell it
    const char* label; ///< translate("segments", label)
    FieldType type;
    Field field;
};

[[nodiscard]] std::span<const FieldInfo> fieldCatalogue();
[[nodiscard]] const FieldInfo* fieldInfo(const QString& key); ///< null where there is none
[[nodiscard]] std::span<const Op> opsOf(FieldType type);
[[nodiscard]] QString fieldLabel(const FieldInfo& info); ///< in the reader's language

/// What rules can ask of one kind of fact.
struct FactInfo
{
    const char* key;
    const char* label;
    Fact fact;
    std::vector<Of> of; ///< what sum, average, min, max and distinct are taken of
    QStringList keys; ///< keys that "where" may name
};

[[nodiscard]] const std::vector<FactInfo>& factCatalogue();
[[nodiscard]] const FactInfo& factInfo(Fact fact);
[[nodiscard]] QString factLabel(Fact fact);

/// What \a measure may be taken of for \a fact; {Nothing} for count and the days since.
[[nodiscard]] std::vector<Of> ofChoices(Fact fact, Measure measure);
[[nodiscard]] std::span<const Measure> measures();
/// Comparisons of \a measure. "known" and "unknown" only where a member without facts has no value: a count
/// or a sum of nothing is 0, an average is not.
[[nodiscard]] std::span<const Op> factOps(Measure measure);

/// How the value of a fact row is written.
enum class ValueType { Whole, Decimal, Money };
[[nodiscard]] ValueType valueTypeOf(Measure measure, Of of);

} // namespace serai::segments
