// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "moneycell.h"

#include "importcells.h"
#include "text.h"

#include <QHash>

#include <algorithm>

namespace serai::members {

namespace {
struct CurrencySign
{
    const char16_t* sign; // folded, without blanks and the dot behind
    const char* currencies; // the likeliest first
};
} // namespace

// Signs of several currencies are no answer by themselves: they follow the currency of the file or the shop.
static constexpr CurrencySign currencySigns[] = {
    {u"€", "EUR"},
    {u"euro", "EUR"},
    {u"euros", "EUR"},
    {u"£", "GBP"},
    {u"us$", "USD"},
    {u"$us", "USD"},
    {u"u$s", "USD"},
    {u"usd$", "USD"},
    {u"r$", "BRL"},
    {u"brl$", "BRL"},
    {u"a$", "AUD"},
    {u"au$", "AUD"},
    {u"aud$", "AUD"},
    {u"c$", "CAD"},
    {u"ca$", "CAD"},
    {u"cad$", "CAD"},
    {u"$ca", "CAD"},
    {u"nz$", "NZD"},
    {u"nzd$", "NZD"},
    {u"hk$", "HKD"},
    {u"hkd$", "HKD"},
    {u"nt$", "TWD"},
    {u"s$", "SGD"},
    {u"sg$", "SGD"},
    {u"sgd$", "SGD"},
    {u"mx$", "MXN"},
    {u"mex$", "MXN"},
    {u"mxn$", "MXN"},
    {u"ar$", "ARS"},
    {u"cl$", "CLP"},
    {u"clp$", "CLP"},
    {u"co$", "COP"},
    {u"col$", "COP"},
    {u"cop$", "COP"},
    {u"$u", "UYU"},
    {u"s/", "PEN"},
    {u"zł", "PLN"},
    {u"zl", "PLN"},
    {u"kč", "CZK"},
    {u"kc", "CZK"},
    {u"ft", "HUF"},
    {u"lei", "RON"},
    {u"лв", "BGN"},
    {u"₹", "INR"},
    {u"₨", "INR PKR LKR NPR MUR"},
    {u"rs", "INR PKR LKR NPR MUR"},
    {u"₩", "KRW"},
    {u"원", "KRW"},
    {u"円", "JPY"},
    {u"jp¥", "JPY"},
    {u"cn¥", "CNY"},
    {u"rmb", "CNY"},
    {u"人民币", "CNY"},
    {u"元", "CNY TWD HKD"},
    {u"圓", "TWD HKD"},
    {u"¥", "JPY CNY"},
    {u"₽", "RUB"},
    {u"руб", "RUB"},
    {u"₺", "TRY"},
    {u"tl", "TRY"},
    {u"₫", "VND"},
    {u"đ", "VND"},
    {u"₴", "UAH"},
    {u"грн", "UAH"},
    {u"₪", "ILS"},
    {u"฿", "THB"},
    {u"₱", "PHP"},
    {u"₦", "NGN"},
    {u"₡", "CRC"},
    {u"₸", "KZT"},
    {u"₾", "GEL"},
    {u"₵", "GHS"},
    {u"gh₵", "GHS"},
    {u"₼", "AZN"},
    {u"֏", "AMD"},
    {u"৳", "BDT"},
    {u"៛", "KHR"},
    {u"₮", "MNT"},
    {u"₲", "PYG"},
    {u"rp", "IDR"},
    {u"rm", "MYR"},
    {u"ksh", "KES"},
    {u"fr", "CHF"},
    {u"sfr", "CHF"},
    {u"kr", "SEK NOK DKK ISK"},
    {u"dhs", "AED"},
    {u"د.إ", "AED"},
    {u"ر.س", "SAR"},
    {u"ج.م", "EGP"},
    {u"$", "USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU DOP"},
};

static QString foldedSign(const QString& text)
{
    auto folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded.removeIf([](QChar c) { return c.isSpace(); });
    while (folded.endsWith(u'.'))
        folded.chop(1);
    return folded;
}

QStringList currenciesOf(const QString& text)
{
    static const auto known = [] {
        QHash<QString, QStringList> map;
        for (const auto& entry : currencySigns)
            map.insert(foldedSign(QStringView(entry.sign).toString()),
                QString::fromLatin1(entry.currencies).split(u' '));
        return map;
    }();
    const auto folded = foldedSign(text);
    if (const auto found = known.constFind(folded); found != known.cend())
        return *found;
    const auto code = folded.toUpper();
    const bool isCode = code.size() == 3
        && std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return isCode && isCurrency(code) ? QStringList{code} : QStringList();
}

std::optional<qint64> plainE4(std::string_view cell, DecimalSign sign)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const char decimal = sign == DecimalSign::Point ? '.' : ',';
    std::size_t i = !cell.empty() && cell[0] == '-' ? 1 : 0;
    if (cell.size() <= i || cell.size() >= 15 || !isDigit(cell.back()))
        return std::nullopt;
    qint64 value = 0;
    int fraction = -1;
    for (; i < cell.size(); ++i) {
        if (isDigit(cell[i])) {
            value = value * 10 + (cell[i] - '0');
            if (fraction >= 0 && ++fraction > 4)
                return std::nullopt;
        } else if (cell[i] == decimal && fraction < 0) {
            fraction = 0;
        } else {
            return std::nullopt;
        }
    }
    for (int have = std::max(fraction, 0); have < 4; ++have)
        value *= 10;
    return cell[0] == '-' ? -value : value;
}

namespace {
/// A cell in three pieces.
struct CutCell
{
    QString before;
    QString number;
    QString behind;
    bool negative = false;
};
} // namespace

static bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212' || c == u'\u2013';
}

/// Nothing where there is no digit, or more than one sign.
static std::optional<CutCell> cutCell(const QString& text)
{
    const auto isDigit = [](QChar c) { return c.digitValue() >= 0; };
    const auto first = std::find_if(text.cbegin(), text.cend(), isDigit) - text.cbegin();
    if (first == text.size())
        return std::nullopt;
    auto last = text.size() - 1;
    while (!isDigit(text[last]))
        --last;
    auto begin = first;
    const auto isPointOrComma = [](QChar c) { return c == u'.' || c == u','; };
    // The point of ".50" is the number's, that of "Rs.500" is not.
    if (begin > 0 && isPointOrComma(text[begin - 1]) && (begin == 1 || !text[begin - 2].isLetter()))
        --begin;
    CutCell cut;
    cut.before = text.left(begin);
    cut.behind = text.mid(last + 1);
    auto end = last + 1;
    if (!cut.behind.isEmpty() && isPointOrComma(cut.behind[0])) { // "12,-" and "12."
        auto next = 1;
        while (next < cut.behind.size() && (isMinus(cut.behind[next]) || cut.behind[next] == u'\u2014'))
            ++next;
        end += next == 1 ? 1 : 0;
        cut.behind = cut.behind.mid(next);
    }
    cut.number = text.mid(begin, end - begin);
    int signs = 0;
    if (cut.before.contains(u'(') && cut.behind.contains(u')')) {
        ++signs;
        cut.before.remove(u'(');
        cut.behind.remove(u')');
    }
    for (auto* piece : {&cut.before, &cut.behind}) {
        signs += int(std::count_if(piece->cbegin(), piece->cend(), isMinus));
        piece->removeIf([](QChar c) { return isMinus(c); });
        *piece = piece->trimmed();
    }
    if (cut.before.startsWith(u'+'))
        cut.before = cut.before.mid(1).trimmed();
    cut.negative = signs == 1;
    return signs > 1 ? std::nullopt : std::optional(cut);
}

Result<MoneyCell> readMoney(std::string_view cell, DecimalSign sign)
{
    cell = cleanCell(cell);
    if (const auto plain = plainE4(cell, sign))
        return MoneyCell{*plain, {}, {}};
    const auto wrong = [](QString message) { return fail(ErrorKind::InvalidInput, std::move(message)); };
    const auto text = QString::fromUtf8(cell.data(), qsizetype(cell.size()))
                          .normalized(QString::NormalizationForm_KC)
                          .trimmed();
    const auto cut = cutCell(text);
    if (!cut)
        return wrong(membersText(QT_TRANSLATE_NOOP("members", "this is not a number")));
    MoneyCell money;
    for (const auto& piece : {cut->before, cut->behind}) {
        if (piece.isEmpty())
            continue;
        const auto meant = currenciesOf(piece);
        if (meant.isEmpty())
            return wrong(membersText(QT_TRANSLATE_NOOP("members", "\"%1\" beside the number is no currency"))
                             .arg(piece.left(20)));
        if (money.currencies.isEmpty()) {
            money.sign = piece;
            money.currencies = meant;
            continue;
        }
        money.currencies.removeIf([&meant](const QString& code) { return !meant.contains(code); });
        if (money.currencies.isEmpty())
            return wrong(membersText(QT_TRANSLATE_NOOP("members", "\"%1\" and \"%2\" are two currencies"))
                             .arg(money.sign.left(20), piece.left(20)));
    }
    const auto scaled = parseScaled(cut->number, 4, sign);
    if (!scaled)
        return wrong(scaled.error().what);
    money.e4 = cut->negative ? -*scaled : *scaled;
    return money;
}

std::string_view numberIn(std::string_view cell)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    while (!cell.empty() && !isDigit(cell.back()))
        cell.remove_suffix(1);
    std::size_t first = 0;
    while (first < cell.size() && !isDigit(cell[first]))
        ++first;
    const bool ownSign = first > 0 && (cell[first - 1] == '.' || cell[first - 1] == ',')
        && (first == 1 || static_cast<signed char>(cell[first - 2]) < 0 || cell[first - 2] == '-'
            || cell[first - 2] == '$' || cell[first - 2] == ' ');
    cell.remove_prefix(ownSign ? first - 1 : first);
    return cell;
}

} // namespace serai::members
