// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/money.h>

#include <QCoreApplication>

#include <unicode/ucurr.h>

#include <cmath>
#include <limits>
#include <optional>

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

namespace {
/// A number cut at its signs: runs of digits with one sign between each two.
struct CutNumber
{
    QString digits; // of all runs, one after the other
    QList<qsizetype> runs; // lengths
    QString signs; // '.', ',', '\'' or ' '
};

/// Where the fraction begins: the index of its sign, -1 = there is none, nothing = this is no number.
using DecimalAt = std::optional<qsizetype>;
} // namespace

static std::optional<CutNumber> cutNumber(QStringView text, DecimalSign sign)
{
    CutNumber cut;
    cut.runs << 0;
    for (const QChar c : text) {
        if (const int digit = c.digitValue(); digit >= 0) {
            cut.digits += QChar(ushort(u'0' + digit));
            ++cut.runs.last();
            continue;
        }
        QChar between;
        if (c == u'.' || c == u',')
            between = c;
        else if (c == u'\'' || c == u'\u2019' || c == u'\u066c')
            between = u'\'';
        else if (c == u'\u066b') // the Arabic decimal sign means nothing else
            between = sign == DecimalSign::Point ? u'.' : u',';
        else if (c.isSpace())
            between = u' ';
        else
            return std::nullopt;
        cut.signs += between;
        cut.runs << 0;
    }
    return cut.digits.isEmpty() ? std::nullopt : std::optional(cut);
}

/// Groups of three, or of two before the last three as in India.
static bool isGrouped(const CutNumber& cut, qsizetype runs)
{
    if (runs == 1)
        return cut.runs[0] > 0;
    if (cut.digits[0] == u'0' || cut.runs[0] < 1 || cut.runs[0] > 3 || cut.runs[runs - 1] != 3)
        return false;
    const auto middle = cut.runs.mid(1, runs - 2);
    const bool threes = middle.count(3) == middle.size();
    const bool twos = middle.count(2) == middle.size() && cut.runs[0] <= 2 && cut.signs[0] == u',';
    return threes || twos;
}

static DecimalAt decimalOf(const CutNumber& cut, DecimalSign sign)
{
    const auto count = cut.signs.size();
    if (count == 0)
        return -1;
    const QChar last = cut.signs.back();
    const bool uniform = cut.signs.count(cut.signs[0]) == count;
    const QChar expected = sign == DecimalSign::Point ? u'.' : u',';
    if ((last != u'.' && last != u',') || (count > 1 && uniform)) // groups only: a decimal sign stands once
        return uniform && isGrouped(cut, count + 1) ? DecimalAt(-1) : std::nullopt;
    if (count > 1) { // groups, and another sign behind them
        const auto groups = QStringView(cut.signs).chopped(1);
        const bool oneKind = groups.count(groups[0]) == groups.size() && groups[0] != last;
        return oneKind && cut.runs.back() > 0 && isGrouped(cut, count) ? DecimalAt(count - 1) : std::nullopt;
    }
    if (last == expected)
        return 0;
    if (isGrouped(cut, 2))
        return -1;
    // "12,50" where points separate fractions: no group has one or two digits.
    const auto after = cut.runs[1];
    return cut.runs[0] > 0 && (after == 1 || after == 2) ? DecimalAt(0) : std::nullopt;
}

/// Takes the sign off \a text: -, \u2212, brackets, a minus behind. ",-" and ".-" say that there are no
/// cents.
static bool takeSign(QStringView& text)
{
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
    }
    auto whole = text;
    while (whole.endsWith(u'-') || whole.endsWith(u'\u2013') || whole.endsWith(u'\u2014'))
        whole.chop(1);
    if (whole.size() < text.size() && (whole.endsWith(u',') || whole.endsWith(u'.'))) {
        text = whole.chopped(1);
    } else if (text.endsWith(u'-')) {
        negative = !negative;
        text.chop(1);
        text = text.trimmed();
    }
    return negative;
}

Result<qint64> parseScaled(QStringView text, int digits, DecimalSign sign)
{
    const auto bad = [&text](const char* what, const char* remedy = nullptr) {
        return fail(ErrorKind::InvalidInput, moneyText(what).arg(text.left(40).toString()), {},
            remedy ? moneyText(remedy) : QString());
    };
    constexpr const char* noNumber = QT_TRANSLATE_NOOP("base", "\"%1\" is not a number");
    auto number = text.trimmed();
    const bool negative = takeSign(number);
    const auto cut = cutNumber(number, sign);
    if (!cut)
        return bad(noNumber);
    const auto decimal = decimalOf(*cut, sign);
    if (!decimal)
        return bad(QT_TRANSLATE_NOOP("base", "the points and commas of \"%1\" make no number"),
            QT_TRANSLATE_NOOP("base", "write it with one decimal sign and groups of three: 1234.50"));
    const auto fraction = *decimal < 0 ? 0 : cut->runs.back();
    const auto whole = cut->digits.size() - fraction;
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    qint64 value = 0;
    for (qsizetype i = 0; i < whole + digits; ++i) {
        const int digit = i < cut->digits.size() ? cut->digits[i].unicode() - u'0' : 0;
        if (value > (most - digit) / 10)
            return bad(noNumber);
        value = value * 10 + digit;
    }
    if (fraction > digits && cut->digits[whole + digits] >= u'5') {
        if (value == most)
            return bad(noNumber);
        ++value;
    }
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
