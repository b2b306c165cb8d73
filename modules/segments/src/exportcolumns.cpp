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

template <QString MemberRow::*text>
static ExportCell textCell(const MemberRow& row, const QTimeZone&)
{
    return row.*text;
}

static constexpr ExportColumn exportable[] = {
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

static const ExportColumn* exportColumn(const QString& key)
{
    const auto found = std::find_if(std::begin(exportable), std::end(exportable),
        [&](const ExportColumn& column) { return key == QLatin1String(column.key); });
    return found == std::end(exportable) ? nullptr : found;
}

QString exportColumnLabel(const QString& key)
{
    const auto* column = exportColumn(key);
    return column ? QCoreApplication::translate("segments", column->label) : key;
}

Result<std::vector<const ExportColumn*>> chosenColumns(const QStringList& keys)
{
    std::vector<const ExportColumn*> chosen;
    for (const auto& key : keys.isEmpty() ? exportColumns() : keys) {
        const auto* column = exportColumn(key);
        if (!column)
            return fail(ErrorKind::InvalidInput,
                QCoreApplication::translate("segments", "there is no column \"%1\"").arg(key), {},
                QCoreApplication::translate("segments", "use one of: %1")
                    .arg(exportColumns().join(QStringLiteral(", "))));
        chosen.push_back(column);
    }
    return chosen;
}

} // namespace serai::segments
