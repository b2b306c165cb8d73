// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace serai::members {

/// What a column can mean.
enum class Field {
    ShopId,
    Bsuid,
    Username,
    Email,
    Phone, // identities
    Name,
    FirstName,
    MiddleName,
    LastName,
    Country,
    City,
    Language,
    Zone,
    Company,
    Note,
    Tags,
    Level,
    EmailConsent,
    SmsConsent,
    OrderNumber,
    OrderTime,
    Currency,
    Total,
    Status,
    CancelledAt,
    DiscountCode, // once per order
    Sku,
    Product,
    Quantity,
    Price,
    LineDiscount,
    Amount, // once per line
};
inline constexpr std::size_t fieldCount = std::size_t(Field::Amount) + 1;

struct FieldInfo
{
    Field field;
    const char* key; ///< as --map names it
    const char* title; ///< source text, context "members"
    bool forOrders;
    bool forMembers;
};

[[nodiscard]] const std::vector<FieldInfo>& fieldCatalogue();
[[nodiscard]] std::optional<Field> fieldFromKey(QStringView key);
[[nodiscard]] const FieldInfo& fieldInfo(Field field);

enum class ImportKind { Members, Orders, Contacts };
[[nodiscard]] QString importKindKey(ImportKind kind);

/// The headers under which a layout writes a field, best first. With \a all every one of them that is there
/// counts (several phones), otherwise the first with something in the cell.
struct PresetColumn
{
    Field field;
    std::vector<const char*> headers;
    bool all = false;
};

/// A known layout, as data. A new one is an entry in presetCatalogue() and a fixture.
struct Preset
{
    const char* id;
    const char* title; ///< source text, context "members"
    ImportKind kind;
    std::vector<const char*> signature; ///< headers that no other layout has; all must be there
    std::vector<Field> required; ///< fields that must have a column
    std::vector<Field> identityOrder; ///< strongest first: who is the same person
    const char* separator; ///< between several values in one cell
    bool cancelByNumber; ///< numbers that begin with C are cancellations
    std::vector<PresetColumn> columns;
};

[[nodiscard]] const std::vector<Preset>& presetCatalogue();
[[nodiscard]] const Preset* presetById(QStringView id);

/// Headers are compared without case, apostrophes, units in brackets, and with _ - . as blanks.
[[nodiscard]] QString normalisedHeader(const QString& header);

} // namespace serai::members
