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
    Number, ///< fields of the shop only, as the next three
    Money,
    Date, ///< a day of the calendar, without a zone
    YesNo, ///< yes, no or unknown
};
/// "text", "code", "tags", "flag", "instant", "number", "money", "date", "yesNo"
[[nodiscard]] QString fieldTypeKey(FieldType type);

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
    Owner,
    Groups, ///< a set: the groups that the member is in at the moment of the question
    Identities, ///< a set: phone, bsuid, username, email, shop, chat
    ConsentWhatsappMarketing, ///< newest word: granted, denied, withdrawn; unknown: never asked
    ConsentWhatsappService,
    ConsentSmsMarketing,
    ConsentSmsService,
    ConsentEmailMarketing,
    ConsentEmailService,
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

/// A field of the shop's own making; AudienceIndex::customFields has those of the workspace.
struct CustomField
{
    qint64 id = 0;
    QString key; ///< without "custom."
    QString name; ///< as the shop calls it
    FieldType type = FieldType::Text;
    QString currency; ///< of Money
    QStringList choices; ///< of Code: the values it may have; empty: any

    bool operator==(const CustomField&) const = default;
};

inline constexpr QLatin1String customPrefix{"custom."};
/// "size" of "custom.size"; empty for other keys.
[[nodiscard]] QString customKeyOf(const QString& field);

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
/// "product", "group", … in the reader's language.
[[nodiscard]] QString keyLabel(const QString& key);
/// How the values of a key in "where" are written, and its comparisons.
enum class KeyType { Text, Whole, Money };
[[nodiscard]] KeyType keyTypeOf(const QString& key);
[[nodiscard]] std::span<const Op> keyOps(KeyType type);
/// Fields within whose values can be ranked: codes of few words.
[[nodiscard]] QStringList rankGroups();
/// What a member-relative window may begin at: "firstOrder", "lastOrder", "createdAt", "firstJoin".
[[nodiscard]] QStringList anchorKeys();
[[nodiscard]] QString anchorLabel(const QString& key);
/// Comparisons of scores, and of rows about another segment. A random part has Op::In only.
[[nodiscard]] std::span<const Op> scoreOps();
[[nodiscard]] std::span<const Op> setOps();

/// Comparisons of \a measure. "known" and "unknown" only where a member without facts has no value: a count
/// or a sum of nothing is 0, an average is not.
[[nodiscard]] std::span<const Op> factOps(Measure measure);

/// How the value of a fact row is written.
enum class ValueType { Whole, Decimal, Money };
[[nodiscard]] ValueType valueTypeOf(Measure measure, Of of);

} // namespace serai::segments
