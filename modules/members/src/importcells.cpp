// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importcells.h"

#include "datewords.h"
#include "moneycell.h"

#include <base/localtime.h>

#include <algorithm>

namespace serai::members {

static bool isDigitChar(char c)
{
    return c >= '0' && c <= '9';
}

static bool isBlankChar(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string_view cleanCell(std::string_view cell)
{
    while (!cell.empty() && isBlankChar(cell.front()))
        cell.remove_prefix(1);
    while (!cell.empty() && isBlankChar(cell.back()))
        cell.remove_suffix(1);
    // ="0123" is how programs keep a spreadsheet from taking text for a number.
    if (cell.size() > 3 && cell.substr(0, 2) == "=\"" && cell.back() == '"') {
        cell.remove_prefix(2);
        cell.remove_suffix(1);
    }
    if (cell.size() > 1 && cell.front() == '\''
        && (isDigitChar(cell[1]) || std::string_view("+-=@(").find(cell[1]) != std::string_view::npos))
        cell.remove_prefix(1);
    return cell;
}

QString cellText(std::string_view cell)
{
    const auto cleaned = cleanCell(cell);
    return QString::fromUtf8(cleaned.data(), qsizetype(cleaned.size()));
}

std::optional<qint64> parseE4(std::string_view cell, DecimalSign sign)
{
    cell = cleanCell(cell);
    if (const auto plain = plainE4(cell, sign))
        return plain;
    auto text = QString::fromUtf8(cell.data(), qsizetype(cell.size())).trimmed();
    // "3 pcs", "2 Stück": what is counted says nothing about how many.
    while (!text.isEmpty() && (text.back().isLetter() || text.back().isSpace()))
        text.chop(1);
    const auto scaled = parseScaled(text, 4, sign);
    return scaled ? std::optional(*scaled) : std::nullopt;
}

/// Reads a number of at most \a maxDigits digits at \a p; its length, 0 = none.
static int readDigits(std::string_view text, std::size_t& p, int maxDigits, int& value)
{
    int length = 0;
    value = 0;
    while (p < text.size() && isDigitChar(text[p]) && length < maxDigits) {
        value = value * 10 + (text[p++] - '0');
        ++length;
    }
    return length;
}

static void skipBlanks(std::string_view text, std::size_t& p)
{
    while (p < text.size() && text[p] == ' ')
        ++p;
}

/// "Z", "UTC", "+01:00", "-0530" at \a p, to the end.
static bool readOffset(std::string_view text, std::size_t p, std::optional<int>& offset)
{
    const auto rest = text.substr(p);
    if (rest.empty())
        return true;
    if (rest == "Z" || rest == "z" || rest == "UTC" || rest == "GMT") {
        offset = 0;
        return true;
    }
    if (rest[0] != '+' && rest[0] != '-')
        return false;
    std::size_t at = 1;
    int hours = 0;
    int minutes = 0;
    if (readDigits(rest, at, 2, hours) != 2)
        return false;
    if (at < rest.size() && rest[at] == ':')
        ++at;
    if (at < rest.size() && readDigits(rest, at, 2, minutes) != 2)
        return false;
    if (at != rest.size() || hours > 14 || minutes > 59)
        return false;
    offset = (hours * 3600 + minutes * 60) * (rest[0] == '-' ? -1 : 1);
    return true;
}

static bool readTimeOfDay(std::string_view text, std::size_t& p, int& seconds)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (readDigits(text, p, 2, hour) == 0 || p >= text.size() || text[p] != ':')
        return false;
    ++p;
    if (readDigits(text, p, 2, minute) != 2)
        return false;
    if (p < text.size() && text[p] == ':') {
        ++p;
        if (readDigits(text, p, 2, second) != 2)
            return false;
        if (p < text.size() && (text[p] == '.' || text[p] == ',')) {
            ++p;
            while (p < text.size() && isDigitChar(text[p]))
                ++p; // orders are kept in whole seconds
        }
    }
    skipBlanks(text, p);
    if (p + 2 <= text.size() && (text[p + 1] == 'M' || text[p + 1] == 'm')) {
        const char half = char(text[p] | 0x20);
        if (half != 'a' && half != 'p')
            return false;
        if (hour < 1 || hour > 12)
            return false;
        hour = hour % 12 + (half == 'p' ? 12 : 0);
        p += 2;
        skipBlanks(text, p);
    }
    if (hour > 23 || minute > 59 || second > 60)
        return false;
    seconds = hour * 3600 + minute * 60 + std::min(second, 59);
    return true;
}

/// The date as three numbers with one separator, as nearly all files have it.
static std::optional<DateParts> splitNumbers(std::string_view cell)
{
    DateParts parts;
    std::size_t p = 0;
    for (int n = 0; n < 3; ++n) {
        parts.digits[n] = readDigits(cell, p, 4, parts.numbers[n]);
        if (parts.digits[n] == 0)
            return std::nullopt;
        if (n == 2)
            break;
        if (p >= cell.size() || std::string_view("-/.").find(cell[p]) == std::string_view::npos)
            return std::nullopt;
        if (n == 1 && cell[p] != parts.separator)
            return std::nullopt;
        parts.separator = cell[p++];
    }
    if (p == cell.size())
        return parts;
    if (cell[p] != ' ' && cell[p] != 'T' && cell[p] != ',')
        return std::nullopt;
    ++p;
    skipBlanks(cell, p);
    if (!readTimeOfDay(cell, p, parts.seconds) || !readOffset(cell, p, parts.offsetSeconds))
        return std::nullopt;
    return parts;
}

std::optional<DateParts> splitDate(std::string_view cell)
{
    cell = cleanCell(cell);
    if (auto parts = splitNumbers(cell))
        return parts;
    const auto rewritten = cell.empty() ? std::nullopt : rewrittenDate(cell);
    return rewritten ? splitNumbers(*rewritten) : std::nullopt;
}

bool isFreeDate(const DateParts& parts)
{
    return parts.digits[0] != 4 && parts.separator != '.'; // nobody writes month.day.year
}

DateOrder provenOrder(const DateParts& parts)
{
    const int a = parts.numbers[0];
    const int b = parts.numbers[1];
    if (!isFreeDate(parts) || a < 1 || b < 1)
        return DateOrder::Unknown;
    if (a > 12 && a <= 31 && b <= 12)
        return DateOrder::Dmy;
    return b > 12 && b <= 31 && a <= 12 ? DateOrder::Mdy : DateOrder::Unknown;
}

bool isEitherDate(const DateParts& parts)
{
    const int a = parts.numbers[0];
    const int b = parts.numbers[1];
    return isFreeDate(parts) && a != b && a >= 1 && b >= 1 && a <= 12 && b <= 12;
}

void DateOrderFinder::look(std::string_view cell, qint64 line)
{
    if (cell == m_lastCell) // the lines of an order share their time
        return;
    m_lastCell = cell;
    const auto parts = splitDate(cell);
    if (!parts)
        return;
    if (!isFreeDate(*parts)) {
        m_yearFirst = m_yearFirst || parts->digits[0] == 4;
        m_points = m_points || parts->digits[0] != 4;
        return;
    }
    const auto proven = provenOrder(*parts);
    if (proven == DateOrder::Unknown) {
        m_either = m_either || isEitherDate(*parts);
        m_slashes = true;
        return;
    }
    auto& first = proven == DateOrder::Dmy ? m_dayFirstLine : m_monthFirstLine;
    first = first > 0 ? first : line;
}

DateOrder DateOrderFinder::proven() const
{
    if (m_dayFirstLine > 0 && (m_monthFirstLine == 0 || m_dayFirstLine < m_monthFirstLine))
        return DateOrder::Dmy;
    return m_monthFirstLine > 0 ? DateOrder::Mdy : DateOrder::Unknown;
}

DateOrder DateOrderFinder::order() const
{
    if (const auto found = proven(); found != DateOrder::Unknown || m_either)
        return found;
    if (m_points || m_slashes)
        return DateOrder::Dmy;
    return m_yearFirst ? DateOrder::Ymd : DateOrder::Unknown;
}

bool DateOrderFinder::needsMore() const
{
    return proven() == DateOrder::Unknown && (m_either || !(m_points || m_yearFirst));
}

void DecimalFinder::look(std::string_view cell)
{
    if (m_sign)
        return;
    cell = numberIn(cell);
    const auto points = std::count(cell.begin(), cell.end(), '.');
    const auto commas = std::count(cell.begin(), cell.end(), ',');
    if (points + commas == 0)
        return;
    const auto last = cell.find_last_of(".,");
    const auto after = cell.size() - last - 1;
    const bool isDigits = std::all_of(cell.begin() + qsizetype(last) + 1, cell.end(), isDigitChar);
    if (!isDigits || after == 0)
        return;
    if (points > 0 && commas > 0) {
        m_sign = cell[last] == '.' ? DecimalSign::Point : DecimalSign::Comma;
        return;
    }
    if (points + commas > 1) { // twice the same sign: it groups
        if (after == 3)
            m_sign = points > 0 ? DecimalSign::Comma : DecimalSign::Point;
        return;
    }
    // Three digits may be a group or a fraction: "1.234" decides nothing, but "0.125" does.
    if (after == 3 && !(last == 1 && cell[0] == '0'))
        return;
    m_sign = points > 0 ? DecimalSign::Point : DecimalSign::Comma;
}

std::optional<qint64> DateReader::read(std::string_view cell)
{
    if (cell == m_lastCell && !cell.empty())
        return m_last;
    m_lastCell = cell;
    m_last.reset();
    m_lastParts = splitDate(cell);
    const auto& parts = m_lastParts;
    if (!parts)
        return std::nullopt;
    const auto& n = parts->numbers;
    const bool yearFirst = parts->digits[0] == 4;
    const auto order = yearFirst ? DateOrder::Ymd : parts->separator == '.' ? DateOrder::Dmy : m_order;
    int year = yearFirst ? n[0] : n[2];
    if (!yearFirst && parts->digits[2] == 2)
        year += 2000;
    const int month = yearFirst ? n[1] : order == DateOrder::Mdy ? n[0] : n[1];
    const int day = yearFirst ? n[2] : order == DateOrder::Mdy ? n[1] : n[0];
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1970 || year > 2200)
        return std::nullopt;
    const auto time = QTime::fromMSecsSinceStartOfDay(parts->seconds * 1000);
    if (parts->offsetSeconds)
        m_last = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch() - qint64(*parts->offsetSeconds) * 1000;
    else
        m_last = instantOf(date, time, m_zone);
    return m_last;
}

} // namespace serai::members
