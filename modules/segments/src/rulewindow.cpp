// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruleparser.h"

#include <QCoreApplication>

namespace serai::segments {

static QString windowText(const char* text)
{
    return QCoreApplication::translate("segments", text);
}

static constexpr std::pair<Period, const char*> periods[] = {{Period::Day, "day"}, {Period::Week, "week"},
    {Period::Month, "month"}, {Period::Quarter, "quarter"}, {Period::Year, "year"}};

static constexpr qsizetype dateSize = 10; // 2026-11-19
static const auto yearlyKey = QStringLiteral("yearly");

QString periodKey(Period period)
{
    return QString::fromLatin1(periods[size_t(period)].second);
}

std::optional<Period> periodFromKey(const QString& key)
{
    for (const auto& [period, text] : periods) {
        if (key == QLatin1String(text))
            return period;
    }
    return std::nullopt;
}

Result<TimeUnit> parseUnit(const QJsonValue& value, const QString& path, bool ofDates)
{
    QStringList keys{QStringLiteral("minutes"), QStringLiteral("hours"), QStringLiteral("days"),
        QStringLiteral("weeks"), QStringLiteral("months"), QStringLiteral("years")};
    if (ofDates)
        keys = keys.mid(2);
    const auto unit = timeUnitFromKey(value.toString());
    if (!unit || !keys.contains(timeUnitKey(*unit)))
        return badRule(path, windowText(QT_TRANSLATE_NOOP("segments", "there is no such unit")), keys);
    return *unit;
}

/// "\a key": n, "unit": u and nothing else but \a more.
static Result<Window> parseUnits(const QJsonObject& json, const QString& path, const QString& key,
    bool ofDates, const QStringList& more = {})
{
    if (auto strict = refuseOtherKeys(json, path, QStringList{key, QStringLiteral("unit")} + more); !strict)
        return fail(strict.error());
    const auto count = parseWhole(json.value(key), path + u'/' + key, 1, maxWindowUnits);
    if (!count)
        return fail(count.error());
    const auto unit = parseUnit(json.value(QStringLiteral("unit")), path + QStringLiteral("/unit"), ofDates);
    if (!unit)
        return fail(unit.error());
    Window window;
    window.last = *count;
    window.unit = *unit;
    return window;
}

static Result<Window> parseRolling(const QJsonObject& json, const QString& path)
{
    const auto ago = QStringLiteral("ago");
    auto window = parseUnits(json, path, QStringLiteral("last"), false, {ago});
    if (window && json.contains(ago)) {
        const auto units = parseWhole(json.value(ago), path + u'/' + ago, 0, maxWindowUnits);
        if (!units)
            return fail(units.error());
        window->ago = *units;
    }
    return window;
}

static Result<Window> parseCalendar(const QJsonObject& json, const QString& path)
{
    const QStringList keys{QStringLiteral("calendar"), QStringLiteral("offset"), QStringLiteral("yearsAgo")};
    if (auto strict = refuseOtherKeys(json, path, keys); !strict)
        return fail(strict.error());
    Window window;
    window.period = periodFromKey(json.value(keys[0]).toString());
    if (!window.period) {
        QStringList known;
        for (const auto& period : periods)
            known << periodKey(period.first);
        return badRule(path + u'/' + keys[0],
            windowText(QT_TRANSLATE_NOOP("segments", "there is no such period")), known);
    }
    for (const auto& [key, target, most] :
        {std::tuple{keys[1], &window.offset, 1000}, {keys[2], &window.yearsAgo, 100}}) {
        if (!json.contains(key))
            continue;
        const auto number = parseWhole(json.value(key), path + u'/' + key, key == keys[2] ? 0 : -most, most);
        if (!number)
            return fail(number.error());
        *target = *number;
    }
    return window;
}

int longestYearly(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Minutes:
        return maxWindowUnits; // less than a year
    case TimeUnit::Hours:
        return 366 * 24;
    case TimeUnit::Days:
        return 366;
    case TimeUnit::Weeks:
        return 52;
    case TimeUnit::Months:
        return 12;
    default:
        return 1;
    }
}

/// "yearly" of \a window, which has its anchor.
static Result<bool> parseYearly(const QJsonObject& json, const QString& path, const Window& window)
{
    const auto value = json.value(yearlyKey);
    if (!value.isUndefined() && !value.isBool())
        return badRule(
            path + u'/' + yearlyKey, windowText(QT_TRANSLATE_NOOP("segments", "must be true or false")));
    if (!value.toBool())
        return false;
    if (customKeyOf(window.anchor).isEmpty())
        return badRule(path + u'/' + yearlyKey,
            windowText(QT_TRANSLATE_NOOP("segments", "only a date field of the shop comes back every year")),
            {customPrefix + QStringLiteral("…")});
    if (window.last > longestYearly(window.unit))
        return adviseRule(path + QStringLiteral("/within"),
            windowText(QT_TRANSLATE_NOOP(
                "segments", "a window that comes back every year cannot be longer than that")),
            QCoreApplication::translate("segments", "use at most %1 of that unit")
                .arg(longestYearly(window.unit)));
    return true;
}

static Result<Window> parseRelative(const QJsonObject& json, const QString& path)
{
    const bool before = json.contains(QStringLiteral("before"));
    const auto side = before ? QStringLiteral("before") : QStringLiteral("after");
    auto window = parseUnits(json, path, QStringLiteral("within"), false, {side, yearlyKey});
    if (!window)
        return window;
    const auto anchor = json.value(side).toString();
    if (!anchorKeys().contains(anchor) && customKeyOf(anchor).isEmpty())
        return badRule(path + u'/' + side,
            windowText(QT_TRANSLATE_NOOP("segments", "it is not said before or after what")),
            anchorKeys() + QStringList{customPrefix + QStringLiteral("…")});
    window->anchor = anchor;
    window->before = before;
    const auto yearly = parseYearly(json, path, *window);
    if (!yearly)
        return fail(yearly.error());
    window->yearly = *yearly;
    return window;
}

Result<Window> parseWindow(const QJsonValue& value, const QString& path)
{
    const auto json = value.toObject();
    const QStringList keys{QStringLiteral("last"), QStringLiteral("unit"), QStringLiteral("from"),
        QStringLiteral("to"), QStringLiteral("calendar"), QStringLiteral("within")};
    if (!value.isObject() || json.isEmpty())
        return badRule(path, windowText(QT_TRANSLATE_NOOP("segments", "a window must be an object")), keys);
    if (json.contains(QStringLiteral("calendar")))
        return parseCalendar(json, path);
    if (json.contains(QStringLiteral("within")))
        return parseRelative(json, path);
    if (json.contains(keys[0]) || json.contains(keys[1]))
        return parseRolling(json, path);
    if (auto strict = refuseOtherKeys(json, path, keys); !strict)
        return fail(strict.error());
    Window window;
    for (const auto& [key, target] : {std::pair{keys[2], &window.from}, {keys[3], &window.to}}) {
        if (!json.contains(key))
            continue;
        auto moment = parseMoment(json.value(key), path + u'/' + key);
        if (!moment)
            return fail(moment.error());
        *target = *moment;
    }
    if (window.from.isEmpty() || window.to.isEmpty())
        return window;
    if (const auto ordered = refuseReversed(window.from, window.to, path); !ordered)
        return fail(ordered.error());
    if (window.from == window.to && window.to.size() > dateSize)
        return adviseRule(path,
            windowText(QT_TRANSLATE_NOOP(
                "segments", "nothing happens from a moment to the same one: the end is not in the window")),
            windowText(QT_TRANSLATE_NOOP("segments", "give a later end, or a date alone for its whole day")));
    return window;
}

Result<Window> parseSpan(const QJsonValue& value, const QString& path, Op op, bool ofDates)
{
    const auto json = value.toObject();
    const auto last = QStringLiteral("last");
    const auto next = QStringLiteral("next");
    if (op == Op::InLast)
        return parseUnits(json, path, last, ofDates);
    if (op == Op::InNext)
        return parseUnits(json, path, next, ofDates);
    if (json.contains(QStringLiteral("calendar"))) {
        if (json.contains(QStringLiteral("yearsAgo")))
            return badRule(path + QStringLiteral("/yearsAgo"),
                windowText(QT_TRANSLATE_NOOP("segments", "an anniversary has no year")));
        return parseCalendar(json, path);
    }
    const bool before = json.contains(last);
    auto window = parseUnits(json, path, before ? last : next, true);
    if (window)
        window->before = before;
    return window;
}

QJsonObject windowJson(const Window& window)
{
    QJsonObject json;
    const auto unit = timeUnitKey(window.unit);
    if (window.period) {
        json.insert(QStringLiteral("calendar"), periodKey(*window.period));
        if (window.offset != 0)
            json.insert(QStringLiteral("offset"), window.offset);
        if (window.yearsAgo != 0)
            json.insert(QStringLiteral("yearsAgo"), window.yearsAgo);
        return json;
    }
    if (!window.anchor.isEmpty()) {
        json = {{QStringLiteral("within"), window.last}, {QStringLiteral("unit"), unit},
            {window.before ? QStringLiteral("before") : QStringLiteral("after"), window.anchor}};
        if (window.yearly)
            json.insert(yearlyKey, true);
        return json;
    }
    if (window.last > 0) {
        json = {{QStringLiteral("last"), window.last}, {QStringLiteral("unit"), unit}};
        if (window.ago > 0)
            json.insert(QStringLiteral("ago"), window.ago);
        return json;
    }
    if (!window.from.isEmpty())
        json.insert(QStringLiteral("from"), window.from);
    if (!window.to.isEmpty())
        json.insert(QStringLiteral("to"), window.to);
    return json;
}

QJsonObject spanJson(const Window& span, Op op)
{
    const bool forward = op == Op::InNext || (op == Op::Anniversary && !span.before);
    if (span.period || !forward)
        return windowJson(span);
    return {{QStringLiteral("next"), span.last}, {QStringLiteral("unit"), timeUnitKey(span.unit)}};
}

} // namespace serai::segments
