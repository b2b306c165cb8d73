// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "membercells.h"

#include <base/localtime.h>
#include <base/phonenumber.h>
#include <base/territory.h>

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace serai::membersui {

using uikit::Cell;
using uikit::CellKind;
using uikit::Column;
using uikit::Severity;

namespace {

QList<uikit::CellSpan> spansOf(const QList<membersearch::TextSpan>& found)
{
    QList<uikit::CellSpan> spans;
    for (const auto& span : found)
        spans << uikit::CellSpan{span.start, span.length};
    return spans;
}

/// The name with what was found in it; where something else was found, that stands beside it.
Cell nameCell(const members::MemberRow& row, const CellContext& context)
{
    Cell cell;
    cell.text = members::displayName(row);
    cell.category = int(row.id.value % 8);
    cell.muted = row.name.isEmpty();
    if (context.search.isEmpty())
        return cell;
    cell.found = spansOf(membersearch::matchSpans(cell.text, context.search));
    if (!cell.found.isEmpty())
        return cell;
    const auto beside = [&](const QString& text, const QList<membersearch::TextSpan>& spans) {
        if (!cell.second.isEmpty() || spans.isEmpty() || text == cell.text)
            return;
        cell.second = text;
        cell.foundSecond = spansOf(spans);
    };
    const auto phone = formatPhone(row.phone);
    beside(phone, membersearch::phoneSpans(phone, context.search));
    beside(row.email, membersearch::matchSpans(row.email, context.search));
    beside(row.shopId, membersearch::matchSpans(row.shopId, context.search));
    if (cell.second.isEmpty() && !context.order.isEmpty())
        cell.second = QCoreApplication::translate("membersui", "order %1").arg(context.order);
    return cell;
}

Cell phoneCell(const members::MemberRow& row, const CellContext& context)
{
    Cell cell;
    cell.text = formatPhone(row.phone);
    cell.found = spansOf(membersearch::phoneSpans(cell.text, context.search));
    return cell;
}

Cell localTimeCell(const members::MemberRow& row, qint64 nowMs)
{
    Cell cell;
    const auto zone = zoneById(row.zone.isEmpty() ? soleZoneOf(row.country) : row.zone);
    if (row.zone.isEmpty() && soleZoneOf(row.country).isEmpty()) {
        cell.text = QCoreApplication::translate("membersui", "Unknown");
        cell.muted = true;
        cell.toolTip = QCoreApplication::translate(
            "membersui", "No time zone is known, and the country has several or is unknown");
        return cell;
    }
    if (!zone)
        return cell;
    cell.text = QLocale().toString(localOf(nowMs, *zone).time(), QStringLiteral("HH:mm"));
    cell.second = QString::fromUtf8(zone->id()).section(u'/', -1).replace(u'_', u' ');
    return cell;
}

} // namespace

QList<Column> memberColumns(const QString& currency)
{
    return {
        {QStringLiteral("check"), {}, CellKind::Check, 40, false, false, false},
        {QStringLiteral("name"), QCoreApplication::translate("membersui", "Name"), CellKind::Avatar, 146,
            true, false, true},
        {QStringLiteral("level"), QCoreApplication::translate("membersui", "Level"), CellKind::Level, 104,
            false, false, false},
        {QStringLiteral("lastOrder"), QCoreApplication::translate("membersui", "Last order"), CellKind::Plain,
            104, true, false, false},
        {QStringLiteral("orders"), QCoreApplication::translate("membersui", "Orders"), CellKind::Number, 64,
            true, false, false},
        {QStringLiteral("spend"), QCoreApplication::translate("membersui", "Spend, %1").arg(currency),
            CellKind::Number, 96, true, false, false},
        {QStringLiteral("consent"), QCoreApplication::translate("membersui", "Consent"), CellKind::State, 138,
            false, false, false},
        {QStringLiteral("country"), QCoreApplication::translate("membersui", "Country"), CellKind::Plain, 120,
            false, true, false},
        {QStringLiteral("localTime"), QCoreApplication::translate("membersui", "Local time"), CellKind::Plain,
            118, false, false, false},
        {QStringLiteral("tags"), QCoreApplication::translate("membersui", "Tags"), CellKind::Plain, 140,
            false, true, false},
        {QStringLiteral("phone"), QCoreApplication::translate("membersui", "Phone"), CellKind::Plain, 150,
            false, true, false},
        {QStringLiteral("email"), QCoreApplication::translate("membersui", "E-mail"), CellKind::Plain, 190,
            false, true, false},
        {QStringLiteral("city"), QCoreApplication::translate("membersui", "City"), CellKind::Plain, 120,
            false, true, false},
        {QStringLiteral("language"), QCoreApplication::translate("membersui", "Language"), CellKind::Plain,
            110, false, true, false},
    };
}

QString shortAgo(qint64 thenMs, qint64 nowMs)
{
    // Dates, as the one beside it: yesterday evening is not today.
    const qint64 days =
        QDateTime::fromMSecsSinceEpoch(thenMs).date().daysTo(QDateTime::fromMSecsSinceEpoch(nowMs).date());
    if (days < 1)
        return QCoreApplication::translate("membersui", "today");
    if (days < 60)
        return QCoreApplication::translate("membersui", "%1 d", "days, short").arg(days);
    if (days < 730)
        return QCoreApplication::translate("membersui", "%1 mo", "months, short").arg(days / 30);
    return QCoreApplication::translate("membersui", "%1 y", "years, short").arg(days / 365);
}

int levelBars(const QString& level)
{
    const auto folded = level.toCaseFolded();
    int bars = 1;
    for (const char* name : {"bronze", "silver", "gold", "diamond"}) {
        if (folded == QLatin1String(name))
            return bars;
        ++bars;
    }
    return 0;
}

uikit::State consentState(const members::MemberRow& row)
{
    if (row.reach == members::Reach::Suppressed)
        return {Severity::Negative, QCoreApplication::translate("membersui", "Suppressed"),
            QStringLiteral("suppressed")};
    if (row.consent == QStringLiteral("granted")) {
        if (row.reach == members::Reach::PlusOne)
            return {Severity::Caution, QCoreApplication::translate("membersui", "No marketing"),
                QStringLiteral("warning")};
        if (row.reach == members::Reach::NoIdentity)
            return {Severity::Caution, QCoreApplication::translate("membersui", "No number"),
                QStringLiteral("phone")};
        return {Severity::Positive, QCoreApplication::translate("membersui", "Opted in"),
            QStringLiteral("consent-yes")};
    }
    if (row.consent == QStringLiteral("denied") || row.consent == QStringLiteral("withdrawn"))
        return {Severity::Negative, QCoreApplication::translate("membersui", "Opted out"),
            QStringLiteral("consent-no")};
    return {Severity::Unknown, QCoreApplication::translate("membersui", "Never asked"),
        QStringLiteral("consent-unknown")};
}

Cell memberCell(const members::MemberRow& row, int column, const CellContext& context)
{
    const qint64 nowMs = context.nowMs;
    const QLocale locale;
    Cell cell;
    switch (column) {
    case NameColumn:
        return nameCell(row, context);
    case LevelColumn:
        cell.text = row.level;
        cell.level = levelBars(row.level);
        break;
    case LastOrderColumn:
        if (row.lastOrderAt) {
            const auto when = QDateTime::fromMSecsSinceEpoch(*row.lastOrderAt);
            cell.text = shortAgo(*row.lastOrderAt, nowMs);
            cell.second = locale.toString(when.date(),
                nowMs - *row.lastOrderAt < qint64(300) * 86'400'000 ? QStringLiteral("d MMM")
                                                                    : QStringLiteral("MMM yyyy"));
            cell.toolTip = locale.toString(when, QLocale::LongFormat);
        } else {
            cell.text = QCoreApplication::translate("membersui", "No order");
            cell.muted = true;
        }
        break;
    case OrdersColumn:
        cell.text = locale.toString(row.orders);
        break;
    case SpendColumn: {
        const int digits = minorDigits(row.spend.currency);
        cell.text = locale.toString(double(row.spend.minor) / std::pow(10.0, digits), 'f', digits);
        cell.toolTip = formatMoney(row.spend, locale);
        break;
    }
    case ConsentColumn:
        cell.state = consentState(row);
        cell.toolTip = members::reachText(row.reach);
        break;
    case CountryColumn:
        cell.text = row.country.isEmpty() ? QCoreApplication::translate("membersui", "Unknown")
                                          : territoryName(row.country, locale);
        cell.muted = row.country.isEmpty();
        break;
    case LocalTimeColumn:
        return localTimeCell(row, nowMs);
    case TagsColumn:
        cell.text = row.tags.join(QStringLiteral(", "));
        cell.found = spansOf(membersearch::matchSpans(cell.text, context.search));
        break;
    case PhoneColumn:
        return phoneCell(row, context);
    case EmailColumn:
        cell.text = row.email;
        cell.found = spansOf(membersearch::matchSpans(row.email, context.search));
        break;
    case CityColumn:
        cell.text = row.city;
        break;
    case LanguageColumn:
        cell.text = row.language.isEmpty() ? QString() : QLocale(row.language).nativeLanguageName();
        break;
    default:
        break;
    }
    return cell;
}

QString editableField(int column)
{
    switch (column) {
    case NameColumn:
        return QStringLiteral("name");
    case LevelColumn:
        return QStringLiteral("level");
    case CountryColumn:
        return QStringLiteral("country");
    case CityColumn:
        return QStringLiteral("city");
    case LanguageColumn:
        return QStringLiteral("language");
    default:
        return {};
    }
}

QString editableText(const members::MemberRow& row, int column)
{
    switch (column) {
    case NameColumn:
        return row.name;
    case LevelColumn:
        return row.level;
    case CountryColumn:
        return row.country.isEmpty() ? QString() : territoryName(row.country, QLocale());
    case CityColumn:
        return row.city;
    case LanguageColumn:
        return row.language;
    default:
        return {};
    }
}

} // namespace serai::membersui
