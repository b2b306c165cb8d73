// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QStringList>

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
    OrderClock,
    Currency,
    Total,
    Status,
    CancelledAt,
    DiscountCode,
    Discount,
    Refunded, // once per order
    Sku,
    Product,
    Category,
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
    Field field = Field::ShopId;
    QStringList headers;
    bool all = false;
};

/// A known layout, as data: resources/presets/<id>.json. A new one is a file there and a fixture.
struct Preset
{
    QByteArray id;
    QString name; ///< of the shop or program, as it calls itself; empty for tables of no certain origin
    ImportKind kind = ImportKind::Members;
    QStringList signature; ///< headers that no other layout has; all must be there
    std::vector<Field> required; ///< fields that must have a column
    std::vector<Field> identityOrder; ///< strongest first: who is the same person
    QString separator; ///< between several values in one cell
    bool cancelByNumber = false; ///< numbers that begin with C are cancellations
    QStringList cancelledStatus; ///< lower case, beyond those that every layout knows
    QString dateOrder; ///< "dmy", "mdy", "ymd" where the program always writes that; else empty
    QString country; ///< ISO 3166, home of national phone numbers where it is always the same; else empty
    QString currency; ///< ISO 4217, of amounts without one, where it is always the same; else empty
    std::vector<PresetColumn> columns;
};

/// All presets, those with a signature first. Made once, from the resources.
[[nodiscard]] const std::vector<Preset>& presetCatalogue();
[[nodiscard]] const Preset* presetById(QStringView id);
/// "Shopify: orders", in the reader's language.
[[nodiscard]] QString presetTitle(const Preset& preset);

/// Reads one preset. Errors: InvalidInput with the place, for a preset that is not as the others.
[[nodiscard]] Result<Preset> presetFromJson(const QByteArray& json, const QString& source);

/// Headers are compared without case, apostrophes and width, and with _ - . and the like as blanks.
/// \a withoutUnit also drops what stands in brackets at the end: "Price (EUR)" is "price" then.
[[nodiscard]] QString normalisedHeader(const QString& header, bool withoutUnit = false);

} // namespace serai::members
