// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowtest.h"

#include "timepoint.h"

#include <base/money.h>
#include <base/plainletter.h>

#include <algorithm>
#include <limits>
#include <tuple>

namespace serai::segments {

NumberRange numberRangeOf(const Row& row, qint64 scale)
{
    auto range = numberRangeOf(row.op, row.numbers, scale);
    range.whenMissing = range.whenMissing || row.orUnknown;
    return range;
}

NumberRange numberRangeOf(Op op, const std::vector<qint64>& numbers, qint64 scale)
{
    NumberRange range;
    const auto first = numbers.empty() ? 0 : numbers.front() * scale;
    switch (op) {
    case Op::Equal:
        range.low = range.high = first;
        break;
    case Op::NotEqual:
        range.low = range.high = first;
        range.outside = true;
        break;
    case Op::AtLeast:
        range.low = first;
        break;
    case Op::Above:
        range.low = first;
        range.lowOpen = true;
        break;
    case Op::AtMost:
        range.high = first;
        break;
    case Op::Below:
        range.high = first;
        range.highOpen = true;
        break;
    case Op::Between:
        range.low = first;
        range.high = numbers.size() < 2 ? first : numbers[1] * scale; // of dates there are none
        break;
    case Op::Unknown:
        range.outside = true; // no value satisfies it
        range.whenMissing = true;
        break;
    default:
        break; // Known: every value does
    }
    return range;
}

WholeRange::WholeRange(const NumberRange& range)
    : m_outside(range.outside ? 1 : 0)
{
    const bool isEmpty = (range.lowOpen && range.low == std::numeric_limits<qint64>::max())
        || (range.highOpen && range.high == std::numeric_limits<qint64>::min());
    const auto low = range.low + (range.lowOpen && !isEmpty ? 1 : 0);
    const auto high = range.high - (range.highOpen && !isEmpty ? 1 : 0);
    m_low = quint64(low);
    m_span = quint64(high) - m_low;
    if (isEmpty || low > high) { // everything, turned round
        m_span = std::numeric_limits<quint64>::max();
        m_outside ^= 1;
    }
}

SecondRange secondsBetween(qint64 fromMs, qint64 toMs)
{
    const auto floorSecond = [](qint64 ms) { return ms >= 0 ? ms / 1000 : -((-ms + 999) / 1000); };
    const qint64 from = floorSecond(fromMs - 1) + 1;
    const qint64 to = floorSecond(toMs);
    constexpr qint64 highest = std::numeric_limits<quint32>::max();
    SecondRange range;
    range.empty = from > to || to < 0 || from > highest;
    range.from = quint32(std::clamp<qint64>(from, 0, highest));
    range.to = quint32(std::clamp<qint64>(to, 0, highest));
    return range;
}

/// Monday of the ISO week \a week of \a year; week 53 of a year without one is its week 52.
static QDate mondayOf(int year, int week)
{
    const QDate fourth(year, 1, 4); // always in week 1
    const auto monday = fourth.addDays(1 - fourth.dayOfWeek()).addDays(7 * qint64(week - 1));
    int found = 0;
    monday.weekNumber(&found);
    return found == year ? monday : monday.addDays(-7);
}

/// First day of the period that is asked for, and of the one after it.
static std::pair<QDate, QDate> periodOf(const Window& window, QDate date)
{
    const int years = window.yearsAgo;
    switch (window.period.value_or(Period::Day)) {
    case Period::Week: {
        date = date.addDays(1 - date.dayOfWeek() + 7 * qint64(window.offset));
        if (years > 0) {
            int year = 0;
            const int week = date.weekNumber(&year);
            date = mondayOf(year - years, week);
        }
        return {date, date.addDays(7)};
    }
    case Period::Month:
        date = QDate(date.year(), date.month(), 1).addMonths(window.offset).addYears(-years);
        return {date, date.addMonths(1)};
    case Period::Quarter:
        date = QDate(date.year(), (date.month() - 1) / 3 * 3 + 1, 1)
                   .addMonths(3 * window.offset)
                   .addYears(-years);
        return {date, date.addMonths(3)};
    case Period::Year:
        date = QDate(date.year(), 1, 1).addYears(window.offset - years);
        return {date, date.addYears(1)};
    case Period::Day:
        break;
    }
    date = date.addDays(window.offset).addYears(-years);
    return {date, date.addDays(1)};
}

static constexpr qint64 julianEpoch = 2'440'588; // 1970-01-01

std::pair<qint64, qint64> periodDays(const Window& window, qint64 today)
{
    const auto [begin, end] = periodOf(window, QDate::fromJulianDay(today + julianEpoch));
    return {begin.toJulianDay() - julianEpoch, end.toJulianDay() - julianEpoch};
}

std::pair<qint64, qint64> periodRange(const Window& window, const EvalContext& context)
{
    const auto [begin, end] = periodOf(window, localOf(context.nowMs, context.zone).date());
    return {instantOf(begin, QTime(0, 0), context.zone), instantOf(end, QTime(0, 0), context.zone)};
}

SecondRange windowSeconds(const std::optional<Window>& window, const EvalContext& context)
{
    if (!window)
        return secondsBetween(0, context.nowMs);
    if (window->period) {
        const auto [begin, end] = periodRange(*window, context);
        return secondsBetween(begin, std::min(end - 1, context.nowMs));
    }
    if (window->last > 0) {
        const auto start = [&](int units) {
            return windowStart(context.nowMs, units, window->unit, context.zone);
        };
        return secondsBetween(
            start(window->last + window->ago) + 1, window->ago > 0 ? start(window->ago) : context.nowMs);
    }
    qint64 from = 0;
    qint64 to = context.nowMs;
    if (!window->from.isEmpty())
        from = timePointOf(window->from, context.zone).beginMs;
    if (!window->to.isEmpty())
        to = std::min(to, timePointOf(window->to, context.zone).endMs - 1);
    return secondsBetween(from, to);
}

SecondRange daysSinceSeconds(const NumberRange& range, const EvalContext& context)
{
    constexpr qint64 farthest = 1'000'000; // days; beyond any date that a stream can hold
    const qint64 low = std::clamp(range.lowOpen ? range.low + 1 : range.low, -farthest, farthest);
    const qint64 high = std::clamp(range.highOpen ? range.high - 1 : range.high, -farthest, farthest);
    if (low > high || high < 0)
        return {1, 0, true};
    const qint64 from = high == farthest ? 0 : startOfDay(context.nowMs, high, context.zone);
    const qint64 to = low <= 0 ? context.nowMs : startOfDay(context.nowMs, low - 1, context.zone) - 1;
    return secondsBetween(from, to);
}

qint64 lineScaleOf(const QString& currency)
{
    qint64 scale = 1;
    for (int digits = minorDigits(currency); digits < 4; ++digits)
        scale *= 10;
    return scale;
}

QString foldedText(const QString& text)
{
    const auto isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
    if (isAscii)
        return text.trimmed().toLower();
    auto apart = text.normalized(QString::NormalizationForm_KD);
    // Accents, and the marks that choose between two pictures of one emoji.
    apart.removeIf([](QChar c) {
        return (c.unicode() >= 0x300 && c.unicode() <= 0x36f) || c.unicode() == 0xfe0e
            || c.unicode() == 0xfe0f;
    });
    // Upper case first: Qt's case folding leaves "ß" alone, which is "SS" in capitals; the capital one has
    // none.
    apart.replace(QChar(0x1e9e), QStringLiteral("SS"));
    const auto small = apart.toUpper().toCaseFolded();
    QString folded;
    for (const auto letter : small) {
        if (const auto* plain = plainSpelling(letter.unicode()))
            folded += QLatin1String(plain);
        else
            folded += letter;
    }
    return folded.normalized(QString::NormalizationForm_KC).trimmed();
}

bool comparesWhole(Op op)
{
    return op == Op::Is || op == Op::IsNot || op == Op::In || op == Op::NotIn || op == Op::Has
        || op == Op::HasNot || op == Op::AnyOf;
}

std::optional<CodeField> codeFieldOf(Field field)
{
    switch (field) {
    case Field::Country:
        return CodeCountry;
    case Field::Language:
        return CodeLanguage;
    case Field::Zone:
        return CodeZone;
    case Field::Level:
        return CodeLevel;
    case Field::Stage:
        return CodeStage;
    case Field::City:
        return CodeCity;
    case Field::Owner:
        return CodeOwner;
    default:
        return std::nullopt;
    }
}

QStringList foldedTexts(const QStringList& texts)
{
    QStringList folded;
    for (const auto& text : texts)
        folded << foldedText(text);
    return folded;
}

/// \a today moved by \a n units, in days since 1970; far beyond the calendar it is a day that nobody has.
static qint64 movedDay(qint64 today, int n, TimeUnit unit)
{
    const auto date = QDate::fromJulianDay(today + julianEpoch);
    const auto moved = unit == TimeUnit::Years ? date.addYears(n)
        : unit == TimeUnit::Months             ? date.addMonths(n)
                                               : date.addDays((unit == TimeUnit::Weeks ? 7 : 1) * qint64(n));
    constexpr qint64 never = 100'000'000;
    return moved.isValid() ? moved.toJulianDay() - julianEpoch : n < 0 ? -never : never;
}

std::vector<qint64> anniversaryDays(const Row& row, qint64 today)
{
    if (row.op != Op::Anniversary)
        return {};
    qint64 begin = today;
    qint64 end = today + 1;
    if (row.span.period)
        std::tie(begin, end) = periodDays(row.span, today);
    else if (row.span.before)
        begin = movedDay(today, -row.span.last, row.span.unit) + 1;
    else
        end = movedDay(today, row.span.last, row.span.unit);
    begin = std::max(begin, end - 366); // a year has every day
    std::vector<qint64> wanted(13 * 32, std::numeric_limits<qint64>::min());
    for (qint64 day = begin; day < end && day < begin + 366; ++day) {
        const auto date = civilOf(day);
        wanted[size_t(date.month * 32 + date.day)] = day;
        if (date.month == 2 && date.day == 28 && lengthOfMonth(date.year, 2) == 28)
            wanted[2 * 32 + 29] = day;
    }
    return wanted;
}

bool hasAnniversary(qint64 day, const std::vector<qint64>& yearDays)
{
    const auto date = civilOf(day);
    return yearDays[size_t(date.month * 32 + date.day)] > day;
}

bool dayMatches(const Row& row, qint64 day, qint64 today, const std::vector<qint64>& yearDays)
{
    const auto point = [&](qsizetype i) {
        return QDate::fromString(row.texts.value(i), Qt::ISODate).toJulianDay() - julianEpoch;
    };
    switch (row.op) {
    case Op::Before:
        return day < point(0);
    case Op::After:
        return day > point(0);
    case Op::Between:
        return day >= point(0) && day <= point(1);
    case Op::InLast:
        return day > movedDay(today, -row.span.last, row.span.unit) && day <= today;
    case Op::InNext:
        return day >= today && day < movedDay(today, row.span.last, row.span.unit);
    case Op::Anniversary:
        return hasAnniversary(day, yearDays);
    default:
        return row.op == Op::Known;
    }
}

bool textMatches(Op op, const QString& folded, const QStringList& values)
{
    switch (op) {
    case Op::Is:
    case Op::In:
        return values.contains(folded);
    case Op::IsNot:
    case Op::NotIn:
        return !values.contains(folded);
    case Op::Contains:
        return folded.contains(values.front());
    case Op::Starts:
        return folded.startsWith(values.front());
    case Op::Known:
        return true;
    default:
        return false; // Unknown: a value is there
    }
}

} // namespace serai::segments
