// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/money.h>

#include <QCoreApplication>

#include <unicode/ucurr.h>

#include <cmath>
#include <limits>

namespace serai {

static QString moneyText(const char* text)
{
    return QCoreApplication::translate("base", text);
}

int minorDigits(const QString& currency)
{
    UErrorCode status = U_ZERO_ERROR;
    const QString code = currency.left(3);
    const auto digits = ucurr_getDefaultFractionDigits(reinterpret_cast<const UChar*>(code.utf16()), &status);
    return U_SUCCESS(status) ? digits : 2;
}

bool isCurrency(const QString& code)
{
    if (code.size() != 3)
        return false;
    return ucurr_getNumericCode(reinterpret_cast<const UChar*>(code.utf16())) != 0;
}

Result<qint64> parseScaled(QStringView text, int digits, DecimalSign sign)
{
    const auto bad = [&] {
        return fail(ErrorKind::InvalidInput,
            moneyText(QT_TRANSLATE_NOOP("base", "\"%1\" is not a number")).arg(text.left(40).toString()));
    };
    text = text.trimmed();
    bool negative = false;
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        negative = true;
        text = text.mid(1, text.size() - 2).trimmed();
    }
    if (text.startsWith(u'-') || text.startsWith(u'\u2212')) {
        negative = !negative;
        text = text.mid(1).trimmed();
    } else if (text.startsWith(u'+')) {
        text = text.mid(1);
    } else if (text.endsWith(u'-')) {
        negative = !negative;
        text.chop(1);
    }
    const QChar decimal = sign == DecimalSign::Point ? u'.' : u',';
    const QChar group = sign == DecimalSign::Point ? u',' : u'.';
    qint64 value = 0;
    int fraction = -1; // digits seen after the decimal sign; -1 = before it
    bool any = false;
    int roundDigit = 0;
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    for (const QChar c : text) {
        if (const int d = c.digitValue(); d >= 0) {
            any = true;
            if (fraction >= digits) {
                if (fraction == digits)
                    roundDigit = d;
                ++fraction;
                continue;
            }
            if (value > (most - d) / 10)
                return bad();
            value = value * 10 + d;
            if (fraction >= 0)
                ++fraction;
        } else if (c == decimal) {
            if (fraction >= 0)
                return bad();
            fraction = 0;
        } else if (c == group || c == u'\'' || c == u'\u2019') {
            if (fraction >= 0 || !any)
                return bad();
        } else if (!c.isSpace()) {
            return bad();
        }
    }
    if (!any)
        return bad();
    for (int have = std::clamp(fraction, 0, digits); have < digits; ++have) {
        if (value > most / 10)
            return bad();
        value *= 10;
    }
    if (roundDigit >= 5 && value == most)
        return bad();
    if (roundDigit >= 5)
        ++value;
    return negative ? -value : value;
}

QString formatMoney(const Money& money, const QLocale& locale)
{
    // In integers throughout: a double loses cents above 2^53.
    const int digits = minorDigits(money.currency);
    quint64 unit = 1;
    for (int i = 0; i < digits; ++i)
        unit *= 10;
    const bool negative = money.minor < 0;
    const quint64 minor = negative ? quint64(0) - quint64(money.minor) : quint64(money.minor);
    QString text = locale.toString(qulonglong(minor / unit));
    if (digits > 0) {
        QString fraction = QString::number(minor % unit).rightJustified(digits, u'0');
        const auto zero = locale.zeroDigit();
        if (zero.size() == 1) {
            for (auto& digit : fraction)
                digit = QChar(ushort(zero.at(0).unicode() + (digit.unicode() - u'0')));
        }
        text += locale.decimalPoint() + fraction;
    }
    if (negative)
        text.prepend(locale.negativeSign());
    return QStringLiteral("%1\u00a0%2").arg(text, money.currency);
}

QJsonObject toJson(const Money& money)
{
    return {{QStringLiteral("minor"), money.minor}, {QStringLiteral("currency"), money.currency}};
}

Result<Money> moneyFromJson(const QJsonValue& value)
{
    const auto object = value.toObject();
    const auto minor = object.value(QStringLiteral("minor"));
    const auto currency = object.value(QStringLiteral("currency")).toString();
    if (!minor.isDouble() || std::floor(minor.toDouble()) != minor.toDouble() || !isCurrency(currency))
        return fail(ErrorKind::InvalidInput,
            moneyText(
                QT_TRANSLATE_NOOP("base", "an amount must be {\"minor\": 12345, \"currency\": \"USD\"}")));
    return Money{minor.toInteger(), currency};
}

} // namespace serai
