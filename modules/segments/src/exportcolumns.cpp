// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportcolumns.h"

#include <base/localtime.h>
#include <segments/memberexport.h>

#include <QCoreApplication>

#include <algorithm>

namespace serai::segments {

using members::MemberRow;

QString exportedAmount(const Money& money)
{
    const int digits = minorDigits(money.currency);
    auto text = QString::number(std::abs(money.minor)).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return money.minor < 0 ? u'-' + text : text;
}

struct FixedColumn
{
    const char* key;
    const char* label; ///< for translate("segments")
    ExportCell (*cell)(const MemberRow& row, const QTimeZone& zone);
};

template <QString MemberRow::*text>
static ExportCell textCell(const MemberRow& row, const QTimeZone&)
{
    return row.*text;
}

static constexpr FixedColumn exportable[] = {
    {"id", QT_TRANSLATE_NOOP("segments", "Number"),
        [](const MemberRow& row, const QTimeZone&) -> ExportCell { return row.id.value; }},
    {"name", QT_TRANSLATE_NOOP("segments", "Name"), textCell<&MemberRow::name>},
    {"phone", QT_TRANSLATE_NOOP("segments", "Phone"), textCell<&MemberRow::phone>},
    {"email", QT_TRANSLATE_NOOP("segments", "E-mail"), textCell<&MemberRow::email>},
    {"shopId", QT_TRANSLATE_NOOP("segments", "Shop's customer number"), textCell<&MemberRow::shopId>},
    {"country", QT_TRANSLATE_NOOP("segments", "Country"), textCell<&MemberRow::country>},
    {"city", QT_TRANSLATE_NOOP("segments", "City"), textCell<&MemberRow::city>},
    {"language", QT_TRANSLATE_NOOP("segments", "Language"), textCell<&MemberRow::language>},
    {"zone", QT_TRANSLATE_NOOP("segments", "Time zone"), textCell<&MemberRow::zone>},
    {"level", QT_TRANSLATE_NOOP("segments", "Level"), textCell<&MemberRow::level>},
    {"orders", QT_TRANSLATE_NOOP("segments", "Orders"),
        [](const MemberRow& row, const QTimeZone&) -> ExportCell { return row.orders; }},
    {"spend", QT_TRANSLATE_NOOP("segments", "Total spend"),
        [](const MemberRow& row, const QTimeZone&) -> ExportCell { return row.spend; }},
    {"currency", QT_TRANSLATE_NOOP("segments", "Currency"),
        [](const MemberRow& row, const QTimeZone&) -> ExportCell { return row.spend.currency; }},
    {"lastOrderAt", QT_TRANSLATE_NOOP("segments", "Last order"),
        [](const MemberRow& row, const QTimeZone& zone) -> ExportCell {
            return row.lastOrderAt ? isoOf(*row.lastOrderAt, zone) : QString();
        }},
    {"reachable", QT_TRANSLATE_NOOP("segments", "Reachable"),
        [](const MemberRow& row, const QTimeZone&) -> ExportCell {
            return row.reach == members::Reach::Reachable ? QStringLiteral("yes") : QStringLiteral("no");
        }},
    {"reachReason", QT_TRANSLATE_NOOP("segments", "Why not reachable"),
        [](const MemberRow& row, const QTimeZone&) -> ExportCell { return members::reachKey(row.reach); }},
    {"tags", QT_TRANSLATE_NOOP("segments", "Tags"),
        [](const MemberRow& row, const QTimeZone&) -> ExportCell {
            return row.tags.join(QStringLiteral(", "));
        }},
};

QStringList exportColumns()
{
    QStringList keys;
    for (const auto& column : exportable)
        keys << QString::fromLatin1(column.key);
    return keys;
}

static const QLatin1String customColumn{"custom."};

Result<std::vector<ColumnChoice>> columnChoices(store::Connection& connection)
{
    std::vector<ColumnChoice> choices;
    for (const auto& column : exportable)
        choices.push_back(
            {QString::fromLatin1(column.key), QCoreApplication::translate("segments", column.label)});
    const auto fields = members::CustomFieldRepository::read(connection);
    if (!fields)
        return fail(fields.error());
    for (const auto& field : *fields)
        choices.push_back({customColumn + field.key, field.name});
    return choices;
}

static ExportCell customCell(const members::CustomField& field, const members::FieldValue& value)
{
    if (!value.isKnown())
        return QString();
    if (field.kind == members::FieldKind::Money)
        return Money{*value.number, field.currency};
    const auto text = members::fieldValueText(field, value);
    if (field.kind == members::FieldKind::Number)
        return DecimalText{text};
    return text;
}

static std::optional<ExportColumn> fixedColumn(const QString& key, const QTimeZone& zone)
{
    for (const auto& column : exportable) {
        if (key != QLatin1String(column.key))
            continue;
        return ExportColumn{key,
            [cell = column.cell, zone](const MemberRow& row, const CustomValues&) { return cell(row, zone); },
            0};
    }
    return std::nullopt;
}

static std::optional<ExportColumn> fieldColumn(const QString& key, const QList<members::CustomField>& fields)
{
    for (const auto& field : fields) {
        if (key.compare(customColumn + field.key, Qt::CaseInsensitive) != 0)
            continue;
        return ExportColumn{customColumn + field.key,
            [field](const MemberRow&, const CustomValues& values) {
                return customCell(field, values.value(field.id));
            },
            field.id};
    }
    return std::nullopt;
}

Result<std::vector<ExportColumn>> chosenColumns(
    store::Connection& connection, const QStringList& keys, const QTimeZone& zone)
{
    const auto fields = members::CustomFieldRepository::read(connection);
    if (!fields)
        return fail(fields.error());
    std::vector<ExportColumn> chosen;
    for (const auto& key : keys.isEmpty() ? exportColumns() : keys) {
        auto column = fixedColumn(key, zone);
        if (!column)
            column = fieldColumn(key, *fields);
        if (column) {
            chosen.push_back(std::move(*column));
            continue;
        }
        auto known = exportColumns();
        for (const auto& field : *fields)
            known << customColumn + field.key;
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate("segments", "there is no column \"%1\"").arg(key), {},
            QCoreApplication::translate("segments", "use one of: %1").arg(known.join(QStringLiteral(", "))));
    }
    return chosen;
}

Result<QHash<qint64, CustomValues>> customValues(store::Connection& connection, MemberId first, MemberId last)
{
    auto rows = connection.run("SELECT member_id, field_id, text, number FROM member_field WHERE member_id "
                               "BETWEEN ? AND ?",
        first.value, last.value);
    if (!rows)
        return fail(rows.error());
    QHash<qint64, CustomValues> values;
    while (rows->next())
        values[rows->int64(0)].insert(rows->int64(1), {rows->text(2), rows->optionalInt64(3)});
    return values;
}

} // namespace serai::segments
