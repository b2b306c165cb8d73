// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "membercells.h"

#include <base/daytext.h>
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

/// Formatted once, not at each paint.
QString shownPhone(const QString& phone, const CellContext& context)
{
    if (const auto* known = context.phones.object(phone))
        return *known;
    auto* shown = new QString(formatPhone(phone));
    const auto text = *shown;
    context.phones.insert(phone, shown); // may be gone again already
    return text;
}

/// The name with what was found in it; where something else was found, that stands beside it.
Cell nameCell(const members::MemberRow& row, const CellContext& context)
{
    Cell cell;
    cell.text = shownName(row, context.masking);
    cell.category = int(row.id.value % 8);
    cell.muted = row.name.isEmpty();
    if (context.search.isEmpty() || context.masking.isOn)
        return cell; // marks would tell letters of what is masked
    cell.found = spansOf(membersearch::matchSpans(cell.text, context.search));
    if (!cell.found.isEmpty())
        return cell;
    const auto beside = [&](const QString& text, const QList<membersearch::TextSpan>& spans) {
        if (!cell.second.isEmpty() || spans.isEmpty() || text == cell.text)
            return;
        cell.second = text;
        cell.foundSecond = spansOf(spans);
    };
    const auto phone = shownPhone(row.phone, context);
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
    cell.text = context.masking.phone(shownPhone(row.phone, context));
    if (!context.masking.isOn)
        cell.found = spansOf(membersearch::phoneSpans(cell.text, context.search));
    return cell;
}

/// "15 d 4 Nov" in the zone of the shop, the whole moment on hover.
Cell agoCell(std::optional<qint64> at, const QString& never, const CellContext& context)
{
    Cell cell;
    if (!at) {
        cell.text = never;
        cell.muted = true;
        return cell;
    }
    const QLocale locale;
    const auto when = localOf(*at, context.zone);
    cell.text = shortAgo(*at, context.nowMs, context.zone);
    cell.second = dayText(locale, when.date(),
        context.nowMs - *at < qint64(300) * 86'400'000 ? DayForm::Day : DayForm::ShortMonth);
    cell.toolTip = locale.toString(when, QLocale::LongFormat);
    return cell;
}

Cell groupsCell(const QStringList& groups, const QHash<QString, int>& categories)
{
    Cell cell;
    if (groups.isEmpty()) {
        cell.text = QCoreApplication::translate("membersui", "None", "in no group");
        cell.muted = true;
        return cell;
    }
    for (const auto& code : groups)
        cell.marks << uikit::Mark{categories.value(code), code};
    cell.toolTip = groups.join(QStringLiteral(", "));
    return cell;
}

Cell localTimeCell(const QString& zoneId, qint64 nowMs)
{
    Cell cell;
    if (zoneId.isEmpty()) {
        cell.text = QCoreApplication::translate("membersui", "Unknown");
        cell.muted = true;
        cell.toolTip = QCoreApplication::translate(
            "membersui", "No time zone is known, and the country has several or is unknown");
        return cell;
    }
    const auto zone = zoneById(zoneId);
    if (!zone)
        return cell;
    cell.text = QLocale().toString(localOf(nowMs, *zone).time(), QStringLiteral("HH:mm"));
    cell.second = zoneCity(QString::fromUtf8(zone->id()), QLocale());
    return cell;
}

/// Identities of a row, hidden while the screen is masked.
Cell wordsCell(const members::MemberRow& row, int column, const CellContext& context)
{
    Cell cell;
    const auto& masking = context.masking;
    switch (column) {
    case TagsColumn:
        cell.text = row.tags.join(QStringLiteral(", "));
        cell.found = spansOf(membersearch::matchSpans(cell.text, context.search));
        break;
    case EmailColumn:
        cell.text = masking.email(row.email);
        if (!masking.isOn)
            cell.found = spansOf(membersearch::matchSpans(row.email, context.search));
        break;
    case CityColumn:
        cell.text = masking.text(row.city);
        break;
    case LanguageColumn:
        cell.text = row.language.isEmpty() ? QString() : QLocale(row.language).nativeLanguageName();
        break;
    case CountryColumn:
        cell.text = row.country.isEmpty() ? QCoreApplication::translate("membersui", "Unknown")
                                          : territoryName(row.country, QLocale());
        cell.muted = row.country.isEmpty();
        break;
    default:
        break;
    }
    return cell;
}

} // namespace

QString shownName(const members::MemberRow& row, const privacy::Masking& masking)
{
    const auto name = members::displayName(row);
    if (!masking.isOn)
        return name;
    if (!row.name.isEmpty())
        return masking.name(name);
    if (!row.phone.isEmpty())
        return masking.phone(name);
    if (!row.email.isEmpty())
        return masking.email(name);
    return row.shopId.isEmpty() ? name : masking.text(name);
}

QList<Column> memberColumns(const QString& currency)
{
    const auto column = [](const char* key, const QString& title, CellKind kind, int width) {
        Column made;
        made.key = QString::fromLatin1(key);
        made.title = title;
        made.kind = kind;
        made.width = width;
        return made;
    };
    const auto say = [](const char* text) { return QCoreApplication::translate("membersui", text); };
    QList<Column> columns{column("check", {}, CellKind::Check, 40),
        column("name", say(QT_TRANSLATE_NOOP("membersui", "Name")), CellKind::Avatar, 140),
        column("level", say(QT_TRANSLATE_NOOP("membersui", "Level")), CellKind::Level, 100),
        column("lastOrder", say(QT_TRANSLATE_NOOP("membersui", "Last order")), CellKind::Plain, 104),
        column("orders", say(QT_TRANSLATE_NOOP("membersui", "Orders")), CellKind::Number, 62),
        column("spend", QCoreApplication::translate("membersui", "Spend, %1").arg(currency), CellKind::Number,
            94),
        column("consent", say(QT_TRANSLATE_NOOP("membersui", "Consent")), CellKind::State, 130),
        column("groups", say(QT_TRANSLATE_NOOP("membersui", "Groups")), CellKind::Categories, 96),
        column("localTime", say(QT_TRANSLATE_NOOP("membersui", "Local time")), CellKind::Plain, 124),
        column("active", say(QT_TRANSLATE_NOOP("membersui", "Last active")), CellKind::Plain, 104),
        column("country", say(QT_TRANSLATE_NOOP("membersui", "Country")), CellKind::Plain, 120),
        column("tags", say(QT_TRANSLATE_NOOP("membersui", "Tags")), CellKind::Plain, 140),
        column("phone", say(QT_TRANSLATE_NOOP("membersui", "Phone")), CellKind::Plain, 150),
        column("email", say(QT_TRANSLATE_NOOP("membersui", "E-mail")), CellKind::Plain, 190),
        column("city", say(QT_TRANSLATE_NOOP("membersui", "City")), CellKind::Plain, 120),
        column("language", say(QT_TRANSLATE_NOOP("membersui", "Language")), CellKind::Plain, 110)};
    for (const int sorted : {NameColumn, LastOrderColumn, OrdersColumn, SpendColumn, ActiveColumn})
        columns[sorted].sortable = true;
    for (int i = ActiveColumn; i < int(columns.size()); ++i)
        columns[i].hiddenAtFirst = true;
    columns[GroupsColumn].yields = true; // with a person beside the list, German has no room for it
    columns[NameColumn].stretch = true;
    return columns;
}

QString shortAgo(qint64 thenMs, qint64 nowMs, const QTimeZone& zone)
{
    const qint64 days = daysBetween(thenMs, nowMs, zone); // dates: yesterday evening is not today
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

Cell memberCell(const timeline::ListRow& listed, int column, const CellContext& context)
{
    const auto& row = listed.member;
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
        return agoCell(row.lastOrderAt, QCoreApplication::translate("membersui", "No order"), context);
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
    case GroupsColumn:
        return groupsCell(listed.groups, context.groupCategories);
    case LocalTimeColumn:
        return localTimeCell(listed.zone, context.nowMs);
    case ActiveColumn:
        return agoCell(listed.activeAt, QCoreApplication::translate("membersui", "Never"), context);
    case PhoneColumn:
        return phoneCell(row, context);
    default:
        return wordsCell(row, column, context);
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
