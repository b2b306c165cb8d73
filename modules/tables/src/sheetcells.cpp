// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetcells.h"

#include <QDateTime>

#include <cmath>

namespace serai::tables {

int columnOfReference(QStringView reference)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && i < 4; ++i) {
        const auto c = reference[i].unicode() & 0xffdfu; // as a capital
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + int(c - u'A') + 1;
    }
    return i == 0 ? -1 : column - 1;
}

NumberKind kindOfBuiltIn(int formatId)
{
    // 27-36 and 50-58 are the dates of the East Asian editions.
    if ((formatId >= 14 && formatId <= 17) || formatId == 22 || (formatId >= 27 && formatId <= 36)
        || (formatId >= 50 && formatId <= 58))
        return NumberKind::Date;
    if ((formatId >= 18 && formatId <= 21) || (formatId >= 45 && formatId <= 47))
        return NumberKind::Time;
    return NumberKind::Plain;
}

NumberKind kindOfFormatCode(QStringView code)
{
    bool day = false;
    bool clock = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const auto c = code[i].toLower().unicode();
        if (c == u'"') { // literal text
            const auto end = code.indexOf(u'"', i + 1);
            if (end < 0)
                break;
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next sign is literal
        } else if (c == u'[') {
            const auto end = code.indexOf(u']', i + 1);
            if (end < 0)
                break;
            const auto inside = code.sliced(i + 1, end - i - 1).toString().toLower();
            clock = clock || inside == u"h" || inside == u"hh" || inside == u"m" || inside == u"mm"
                || inside == u"s" || inside == u"ss"; // otherwise a colour, a condition or a locale
            i = end;
        } else if (c == u';') {
            break; // the part for negative numbers
        } else if (c == u'g' && code.sliced(i).startsWith(QStringView(u"general"), Qt::CaseInsensitive)) {
            i += 6;
        } else if (c == u'd' || c == u'y' || c == u'e' || c == u'b' || c == 0x5e74 || c == 0x6708
            || c == 0x65e5) {
            const bool scientific =
                c == u'e' && i + 1 < code.size() && (code[i + 1] == u'+' || code[i + 1] == u'-');
            day = day || !scientific;
        } else if (c == u'h' || c == u's') {
            clock = true;
        } else if (c == u'm') {
            day = day || !clock; // minutes only after hours
        }
    }
    return day ? NumberKind::Date : clock ? NumberKind::Time : NumberKind::Plain;
}

std::string plainNumber(QByteArrayView value)
{
    bool isPlain = !value.isEmpty() && value.size() <= 15;
    for (const char c : value)
        isPlain = isPlain && ((c >= '0' && c <= '9') || c == '.' || c == '-');
    if (isPlain)
        return {value.data(), std::size_t(value.size())};
    bool ok = false;
    const double number = value.toByteArray().toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return {value.data(), std::size_t(value.size())};
    if (std::abs(number) >= 1e15)
        return QByteArray::number(number, 'E', 14).toStdString();
    // Digits and exponent of the rounded number, then the point put where it belongs.
    const auto text = QByteArray::number(number, 'e', 14);
    const auto at = text.indexOf('e');
    const int exponent = text.mid(at + 1).toInt();
    QByteArray digits = text.left(at);
    const bool negative = digits.startsWith('-');
    digits.replace("-", "").replace(".", "");
    while (digits.size() > 1 && digits.endsWith('0'))
        digits.chop(1);
    if (digits == "0")
        return "0";
    QByteArray plain;
    if (exponent < 0)
        plain = "0." + QByteArray(-exponent - 1, '0') + digits;
    else if (digits.size() <= exponent + 1)
        plain = digits + QByteArray(exponent + 1 - digits.size(), '0');
    else
        plain = digits.left(exponent + 1) + '.' + digits.mid(exponent + 1);
    return ((negative ? QByteArray("-") : QByteArray()) + plain).toStdString();
}

std::string dateText(QByteArrayView value, NumberKind kind, bool base1904)
{
    bool ok = false;
    const double serial = value.toByteArray().toDouble(&ok);
    if (!ok || serial < 0 || serial >= 2'958'466) // 10000-01-01
        return plainNumber(value);
    // Half a millisecond of rounding: 0.416666666666667 days are 10:00:00.
    const auto totalSeconds = qint64(std::floor(serial * 86'400 + 0.5));
    const auto days = totalSeconds / 86'400;
    const auto seconds = int(totalSeconds % 86'400);
    const auto time = QTime(0, 0).addSecs(seconds).toString(QStringLiteral("HH:mm:ss")).toStdString();
    if (kind == NumberKind::Time && days == 0)
        return time;
    // Excel counts a 29 February 1900 that never was: serials from 60 on are one day ahead.
    const auto first = base1904 ? QDate(1904, 1, 1) : days >= 60 ? QDate(1899, 12, 30) : QDate(1899, 12, 31);
    if (days == 0 && !base1904)
        return time;
    auto text = first.addDays(days).toString(Qt::ISODate).toStdString();
    if (seconds != 0)
        text += ' ' + time;
    return text;
}

} // namespace serai::tables
