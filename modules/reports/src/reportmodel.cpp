// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <reports/reportmodel.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace serai::reports {

QList<const Table*> ReportModel::tables() const
{
    QList<const Table*> found;
    for (const auto& block : blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            found << table;
    }
    return found;
}

// Amounts are written as text: JSON numbers above 2^53 lose digits.
static QJsonValue canonicalValue(const kpi::Value& value)
{
    if (!value.isKnown())
        return QStringLiteral("unknown");
    QJsonObject object{{kpi::unitKey(value.unit), QString::number(*value.amount)}};
    if (value.unit == kpi::Unit::Fraction)
        object.insert(QStringLiteral("of"), QString::number(value.whole));
    if (value.unit == kpi::Unit::Money)
        object.insert(QStringLiteral("currency"), value.currency);
    return object;
}

static QJsonArray canonicalValues(const QList<kpi::Value>& values)
{
    QJsonArray array;
    for (const auto& value : values)
        array << canonicalValue(value);
    return array;
}

static QJsonValue canonicalCell(const Cell& cell)
{
    switch (cell.kind) {
    case Cell::Kind::Empty:
        return QJsonValue::Null;
    case Cell::Kind::Text:
    case Cell::Kind::State:
        return cell.key;
    case Cell::Kind::Figure:
        return canonicalValue(cell.value);
    case Cell::Kind::Date:
        break;
    }
    return cell.date.toString(Qt::ISODate);
}

static QJsonObject canonicalBlock(const Tiles& tiles)
{
    QJsonObject object;
    for (const auto& tile : tiles.tiles)
        object.insert(tile.key,
            QJsonArray{canonicalValue(tile.value), canonicalValue(tile.previous), kpi::bandKey(tile.band)});
    return {{QStringLiteral("tiles"), object}};
}

static QJsonObject canonicalBlock(const Chart& chart)
{
    return {{QStringLiteral("chart"), chart.key}, {QStringLiteral("values"), canonicalValues(chart.values)},
        {QStringLiteral("previous"), canonicalValues(chart.previous)}};
}

static QJsonObject canonicalBlock(const Table& table)
{
    QJsonArray columns;
    for (const auto& column : table.columns)
        columns << column.key;
    QJsonArray rows;
    for (const auto& row : table.rows) {
        QJsonArray cells;
        for (const auto& cell : row)
            cells << canonicalCell(cell);
        rows << cells;
    }
    return {{QStringLiteral("table"), table.key}, {QStringLiteral("columns"), columns},
        {QStringLiteral("rows"), rows}};
}

static QJsonObject canonicalBlock(const Findings& findings)
{
    QJsonArray items;
    for (const auto& item : findings.items)
        items << QJsonArray{item.key, kpi::bandKey(item.severity)};
    return {{QStringLiteral("findings"), items}};
}

QByteArray canonicalBytes(const ReportModel& model)
{
    QJsonArray blocks;
    for (const auto& block : model.blocks)
        blocks << std::visit([](const auto& typed) { return canonicalBlock(typed); }, block);
    QJsonArray definitions;
    for (const auto& definition : model.definitions)
        definitions << definition.key;
    const QJsonObject object{{QStringLiteral("recipe"), model.recipe},
        {QStringLiteral("subject"), model.subtitle}, {QStringLiteral("shop"), model.shop},
        {QStringLiteral("from"), model.period.from.toString(Qt::ISODate)},
        {QStringLiteral("to"), model.period.to.toString(Qt::ISODate)}, {QStringLiteral("zone"), model.zone},
        {QStringLiteral("currency"), model.currency},
        {QStringLiteral("definitionVersion"), kpi::definitionVersion},
        {QStringLiteral("definitions"), definitions}, {QStringLiteral("blocks"), blocks}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString fingerprintOf(const ReportModel& model)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(canonicalBytes(model), QCryptographicHash::Sha256).toHex());
}

QString dateText(QDate date, const QLocale& locale)
{
    auto format = locale.dateFormat(QLocale::ShortFormat);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        format = QStringLiteral("d MMM yyyy");
    else if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return locale.toString(date, format);
}

QString periodText(const ReportModel& model)
{
    const auto& [from, to] = model.period;
    return QCoreApplication::translate("reports", "%1 to %2", "a period")
        .arg(dateText(from, model.locale), dateText(to, model.locale));
}

QString cellText(const Cell& cell, const QLocale& locale)
{
    switch (cell.kind) {
    case Cell::Kind::Empty:
        return {};
    case Cell::Kind::Text:
    case Cell::Kind::State:
        return cell.text;
    case Cell::Kind::Figure:
        return kpi::formatValue(cell.value, locale);
    case Cell::Kind::Date:
        break;
    }
    return dateText(cell.date, locale);
}

} // namespace serai::reports
