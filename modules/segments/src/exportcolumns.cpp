// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportcolumns.h"

#include <base/localtime.h>
#include <segments/memberexport.h>

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <memory>

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

/// isoOf() for millions of instants: what the zone's offset was is looked up once per day.
class LocalInstants
{
public:
    explicit LocalInstants(QTimeZone zone)
        : m_zone(std::move(zone))
    {
    }

    [[nodiscard]] QString iso(qint64 epochMs) const
    {
        constexpr qint64 dayMs = 86'400'000;
        const auto day = epochMs / dayMs - (epochMs % dayMs < 0 ? 1 : 0);
        auto offset = m_offsets.constFind(day);
        if (offset == m_offsets.cend())
            offset = m_offsets.insert(day, offsetOn(day * dayMs, dayMs));
        if (*offset == changes)
            return isoOf(epochMs, m_zone);
        return QDateTime::fromMSecsSinceEpoch(epochMs, Qt::OffsetFromUTC, *offset).toString(Qt::ISODate);
    }

private:
    static constexpr int changes = std::numeric_limits<int>::min(); ///< within that day

    [[nodiscard]] int offsetOn(qint64 fromMs, qint64 lengthMs) const
    {
        const auto at = [this](qint64 ms) {
            return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
        };
        const int before = at(fromMs);
        return before == at(fromMs + lengthMs) ? before : changes;
    }

    QTimeZone m_zone;
    mutable QHash<qint64, int> m_offsets; ///< by day of UTC; one thread writes a file
};

struct FixedColumn
{
    const char* key;
    const char* label; ///< for translate("segments")
    quint32 needs;
    ExportCell (*cell)(const MemberRow& row, const LocalInstants& instants);
};

template <QString MemberRow::*text>
static ExportCell textCell(const MemberRow& row, const LocalInstants&)
{
    return row.*text;
}

static constexpr FixedColumn exportable[] = {
    {"id", QT_TRANSLATE_NOOP("segments", "Number"), 0,
        [](const MemberRow& row, const LocalInstants&) -> ExportCell { return row.id.value; }},
    {"name", QT_TRANSLATE_NOOP("segments", "Name"), 0, textCell<&MemberRow::name>},
    {"phone", QT_TRANSLATE_NOOP("segments", "Phone"), ExportNeed::Identities, textCell<&MemberRow::phone>},
    {"email", QT_TRANSLATE_NOOP("segments", "E-mail"), ExportNeed::Identities, textCell<&MemberRow::email>},
    {"shopId", QT_TRANSLATE_NOOP("segments", "Shop's customer number"), ExportNeed::Identities,
        textCell<&MemberRow::shopId>},
    {"country", QT_TRANSLATE_NOOP("segments", "Country"), 0, textCell<&MemberRow::country>},
    {"city", QT_TRANSLATE_NOOP("segments", "City"), 0, textCell<&MemberRow::city>},
    {"language", QT_TRANSLATE_NOOP("segments", "Language"), 0, textCell<&MemberRow::language>},
    {"zone", QT_TRANSLATE_NOOP("segments", "Time zone"), 0, textCell<&MemberRow::zone>},
    {"level", QT_TRANSLATE_NOOP("segments", "Level"), 0, textCell<&MemberRow::level>},
    {"orders", QT_TRANSLATE_NOOP("segments", "Orders"), 0,
        [](const MemberRow& row, const LocalInstants&) -> ExportCell { return row.orders; }},
    {"spend", QT_TRANSLATE_NOOP("segments", "Total spend"), 0,
        [](const MemberRow& row, const LocalInstants&) -> ExportCell { return row.spend; }},
    {"currency", QT_TRANSLATE_NOOP("segments", "Currency"), 0,
        [](const MemberRow& row, const LocalInstants&) -> ExportCell { return row.spend.currency; }},
    {"lastOrderAt", QT_TRANSLATE_NOOP("segments", "Last order"), 0,
        [](const MemberRow& row, const LocalInstants& instants) -> ExportCell {
            return row.lastOrderAt ? instants.iso(*row.lastOrderAt) : QString();
        }},
    {"reachable", QT_TRANSLATE_NOOP("segments", "Reachable"), ExportNeed::Reach,
        [](const MemberRow& row, const LocalInstants&) -> ExportCell {
            return row.reach == members::Reach::Reachable ? QStringLiteral("yes") : QStringLiteral("no");
        }},
    {"reachReason", QT_TRANSLATE_NOOP("segments", "Why not reachable"), ExportNeed::Reach,
        [](const MemberRow& row, const LocalInstants&) -> ExportCell {
            return members::reachKey(row.reach);
        }},
    {"tags", QT_TRANSLATE_NOOP("segments", "Tags"), ExportNeed::Tags,
        [](const MemberRow& row, const LocalInstants&) -> ExportCell {
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

static std::optional<ExportColumn> fixedColumn(
    const QString& key, const std::shared_ptr<const LocalInstants>& instants)
{
    for (const auto& column : exportable) {
        if (key != QLatin1String(column.key))
            continue;
        return ExportColumn{key,
            [cell = column.cell, instants](
                const MemberRow& row, const CustomValues&) { return cell(row, *instants); },
            column.needs};
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
            ExportNeed::Fields};
    }
    return std::nullopt;
}

Result<std::vector<ExportColumn>> chosenColumns(
    store::Connection& connection, const QStringList& keys, const QTimeZone& zone)
{
    const auto fields = members::CustomFieldRepository::read(connection);
    if (!fields)
        return fail(fields.error());
    const auto instants = std::make_shared<const LocalInstants>(zone);
    std::vector<ExportColumn> chosen;
    for (const auto& key : keys.isEmpty() ? exportColumns() : keys) {
        auto column = fixedColumn(key, instants);
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

} // namespace serai::segments
