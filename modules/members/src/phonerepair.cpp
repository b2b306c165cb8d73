// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phonerepair.h"

#include "emailcell.h"
#include "lettersrepair.h"
#include "text.h"

#include <base/phonekind.h>
#include <members/import.h>

#include <QRegularExpression>

#include <algorithm>

namespace serai::members {

namespace {
struct RepairText
{
    PhoneRepair repair;
    const char* key;
    const char* title;
    const char* note;
};
} // namespace

static constexpr RepairText repairTexts[] = {
    {PhoneRepair::NinthDigit, "ninthDigit", QT_TRANSLATE_NOOP("members", "Ninth digit"),
        QT_TRANSLATE_NOOP("members", "Brazil's ninth digit was put in")},
    {PhoneRepair::MobilePrefix, "mobilePrefix", QT_TRANSLATE_NOOP("members", "Mobile prefix"),
        QT_TRANSLATE_NOOP("members", "the prefix of mobile numbers was mended")},
    {PhoneRepair::LostPlus, "lostPlus", QT_TRANSLATE_NOOP("members", "Plus added"),
        QT_TRANSLATE_NOOP("members", "the + in front was lost")},
    {PhoneRepair::LostZero, "lostZero", QT_TRANSLATE_NOOP("members", "Zero added"),
        QT_TRANSLATE_NOOP("members", "the 0 in front was lost")},
    {PhoneRepair::Notation, "notation", QT_TRANSLATE_NOOP("members", "Notation with E"),
        QT_TRANSLATE_NOOP("members", "a spreadsheet wrote it with an E; no digit is lost")},
    {PhoneRepair::ExtraZero, "extraZero", QT_TRANSLATE_NOOP("members", "Extra 0"),
        QT_TRANSLATE_NOOP("members", "the 0 behind the country code was taken out")},
    {PhoneRepair::Decimal, "decimal", QT_TRANSLATE_NOOP("members", "Decimal"),
        QT_TRANSLATE_NOOP("members", "the decimals that a spreadsheet wrote were taken off")},
    {PhoneRepair::OtherDigits, "otherDigits", QT_TRANSLATE_NOOP("members", "Other digits"),
        QT_TRANSLATE_NOOP("members", "its digits are of another width or script")},
    {PhoneRepair::Formula, "formula", QT_TRANSLATE_NOOP("members", "Formula"),
        QT_TRANSLATE_NOOP("members", "the formula around it was taken off")},
    {PhoneRepair::QuoteMark, "quoteMark", QT_TRANSLATE_NOOP("members", "Quote mark"),
        QT_TRANSLATE_NOOP("members", "the apostrophe in front was taken off")},
    {PhoneRepair::DoubleZero, "doubleZero", QT_TRANSLATE_NOOP("members", "00 to +"),
        QT_TRANSLATE_NOOP("members", "00 in front means +")},
    {PhoneRepair::Country, "country", QT_TRANSLATE_NOOP("members", "Country added"),
        QT_TRANSLATE_NOOP("members", "a national number, read as one of the country")},
};

QString phoneRepairKey(PhoneRepair repair)
{
    return repair == PhoneRepair::None ? QString()
                                       : QString::fromLatin1(repairTexts[std::size_t(repair)].key);
}

QString phoneRepairNote(PhoneRepair repair)
{
    return repair == PhoneRepair::None ? QString() : membersText(repairTexts[std::size_t(repair)].note);
}

bool isGuessedDigits(PhoneRepair repair)
{
    return repair <= PhoneRepair::ExtraZero;
}

QList<std::pair<QString, QString>> importRepairKinds()
{
    static_assert(std::size(repairTexts) == std::size_t(PhoneRepair::None));
    QList<std::pair<QString, QString>> kinds;
    for (const auto& text : repairTexts)
        kinds << std::pair{QString::fromLatin1(text.key), membersText(text.title)};
    for (const auto& repair : {addressTakenOut(), severalAddresses()})
        kinds << std::pair{repair.key, repair.title};
    kinds << std::pair{twiceEncodedKey(), twiceEncodedTitle()};
    return kinds;
}

namespace {
/// A number in notation with E, taken apart.
struct Scientific
{
    QString digits;
    qsizetype fraction = 0; // digits behind the point
    int exponent = 0;
};
} // namespace

static std::optional<Scientific> scientificOf(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d)(?:[.,](\\d+))?[eE]\\+?(\\d{1,3})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Scientific{
        match.captured(1) + match.captured(2), match.capturedLength(2), match.captured(3).toInt()};
}

bool hasLostDigits(QStringView text)
{
    if (!text.contains(u'E') && !text.contains(u'e'))
        return false;
    const auto number = scientificOf(text.trimmed().toString());
    return number && number->fraction < number->exponent;
}

static RepairedPhone mended(const PhoneNumber& number, PhoneRepair repair)
{
    return {number, repair, phoneRepairNote(repair)};
}

/// \a cell with ASCII digits and without signs that only a program put there.
static QString plainDigits(const QString& cell, PhoneRepair& repair)
{
    QString text;
    const bool other =
        std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.unicode() > 0x7f && c.isDigit(); });
    if (other)
        repair = std::min(repair, PhoneRepair::OtherDigits);
    for (const QChar c : cell.normalized(QString::NormalizationForm_KC)) {
        if (c.isDigit())
            text += QChar(u'0' + char16_t(c.digitValue()));
        else if (c.category() == QChar::Other_Format) // marks of direction, joiners, byte order marks
            continue;
        else
            text += c.isSpace() ? QChar(u' ') : c;
    }
    return text.trimmed();
}

static bool isDigitsOnly(const QString& text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Takes ="…" and the apostrophe off. False where a formula is left, which is no number.
static bool unwrap(QString& text, PhoneRepair& repair)
{
    static const QRegularExpression formula(QStringLiteral("^=\\s*\"?'?(\\+?[\\d\\s().\\-]+)\"?$"));
    if (text.startsWith(u'\'')) {
        text = text.mid(1).trimmed();
        repair = std::min(repair, PhoneRepair::QuoteMark);
    }
    if (!text.startsWith(u'='))
        return true;
    repair = std::min(repair, PhoneRepair::Formula);
    const auto match = formula.match(text);
    if (match.hasMatch())
        text = match.captured(1).trimmed();
    return match.hasMatch();
}

/// Digits without + or 0: of \a home, or a whole number whose + was lost, whichever is the likelier.
static Result<RepairedPhone> readBareDigits(const QString& digits, const QString& home)
{
    auto national = parsePhone(digits, home);
    const bool mayBeWhole = digits.size() >= 10 && digits.size() <= 15 && !digits.startsWith(u'0');
    const bool isSure =
        national && (digits.size() <= 10 || phoneKindOf(national->e164) != PhoneKind::FixedLine);
    if (mayBeWhole && !isSure) {
        const auto whole = parsePhone(u'+' + digits);
        const bool better = whole
            && (!national || whole->e164 == national->e164
                || phoneKindOf(whole->e164) != PhoneKind::FixedLine);
        if (better)
            return mended(*whole, PhoneRepair::LostPlus);
    }
    if (national) {
        const auto prefix = nationalPrefixOf(home);
        // The 1 before numbers of North America is their prefix at home as well as their country code.
        const bool isPrefixed = !prefix.isEmpty() && digits.startsWith(prefix);
        if (national->e164 == u'+' + digits && !isPrefixed)
            return mended(*national, PhoneRepair::LostPlus);
        const bool lostZero = prefix == u"0" && !isWholeNational(digits, home);
        return mended(*national, lostZero ? PhoneRepair::LostZero : PhoneRepair::None);
    }
    // Italy's fixed lines keep their 0 abroad: without it they are not valid.
    if (const auto withZero = parsePhone(u'0' + digits, home); withZero && !home.isEmpty())
        return mended(*withZero, PhoneRepair::LostZero);
    return fail(national.error());
}

/// Brazil's mobile numbers got a 9 in front of their eight digits (2012-2016, ANATEL resolution 553/2010).
static std::optional<PhoneNumber> withNinthDigit(const QString& text, const QString& home)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    if (text.startsWith(u'+') || digits.size() == 12) {
        if (!digits.startsWith(u"55"))
            return std::nullopt;
        digits.remove(0, 2);
    } else if (home.compare(u"BR", Qt::CaseInsensitive) != 0) {
        return std::nullopt;
    }
    if (digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits.size() != 10 || digits[2] < u'6')
        return std::nullopt;
    const auto number = parsePhone(QStringLiteral("+55%1").arg(digits.insert(2, u'9')));
    return number ? std::optional(*number) : std::nullopt;
}

/// Mexico dropped the 1 that mobile numbers had after the country code (2019, IFT); Argentina has a 9 there,
/// which people at home write as 15 behind the area code.
static void mendMobilePrefix(RepairedPhone& phone, const QString& text)
{
    auto& number = phone.number;
    if (number.e164.startsWith(u"+521") && number.e164.size() == 14) {
        if (const auto shorter = parsePhone(QStringLiteral("+52") + number.e164.mid(4))) {
            number = *shorter;
            phone.repair = PhoneRepair::MobilePrefix;
            phone.note =
                membersText(QT_TRANSLATE_NOOP("members", "Mexico's old mobile prefix 1 was taken out"));
        }
        return;
    }
    if (phone.repair != PhoneRepair::None)
        return;
    static const QRegularExpression oldMexico(QStringLiteral("^(?:\\+|00)?\\s*52\\s*1\\D*\\d"));
    static const QRegularExpression argentina(QStringLiteral("^(?:\\+|00)?\\s*54\\D*9"));
    if (number.region == u"MX" && oldMexico.match(text).hasMatch()) {
        phone.repair = PhoneRepair::MobilePrefix;
        phone.note = membersText(QT_TRANSLATE_NOOP("members", "Mexico's old mobile prefix 1 was taken out"));
    } else if (number.e164.startsWith(u"+549") && !argentina.match(text).hasMatch()) {
        phone.repair = PhoneRepair::MobilePrefix;
        phone.note = membersText(QT_TRANSLATE_NOOP("members", "Argentina's mobile prefix 9 was put in"));
    }
}

/// What a sound reading of \a text still added or took off: the country, or a 0 behind its code.
static PhoneRepair addedByReading(const QString& text, const PhoneNumber& number)
{
    if (!text.startsWith(u'+'))
        return PhoneRepair::Country;
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    const bool oneMore = digits.size() == number.e164.size() && !digits.startsWith(number.e164.mid(1));
    return oneMore ? PhoneRepair::ExtraZero : PhoneRepair::None;
}

/// The number in \a text, which has plain digits and nothing around them.
static Result<RepairedPhone> readPlain(const QString& text, const QString& home)
{
    if (isDigitsOnly(text) && !text.startsWith(u'0')) {
        auto bare = readBareDigits(text, home);
        if (bare) {
            mendMobilePrefix(*bare, text);
            if (bare->repair == PhoneRepair::None)
                *bare = mended(bare->number, PhoneRepair::Country);
            return bare;
        }
    }
    auto number = parsePhone(text, home);
    if (number) {
        RepairedPhone phone{*number, PhoneRepair::None, {}};
        mendMobilePrefix(phone, text);
        if (phone.repair == PhoneRepair::None)
            phone = mended(phone.number, addedByReading(text, phone.number));
        return phone;
    }
    if (const auto brazil = withNinthDigit(text, home))
        return mended(*brazil, PhoneRepair::NinthDigit);
    return fail(number.error());
}

/// The number of a link: "tel:+49-151-…" (RFC 3966), "whatsapp:+49151…", "https://wa.me/49151…"; anything
/// else comes back unchanged.
static QString withoutLink(const QString& text)
{
    static const QRegularExpression call(
        QStringLiteral("^(?:tel|callto|sms|phone):(?://)?"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression whatsapp(
        QStringLiteral("^(?:whatsapp:(?://)?(?:send/?\\?phone=)?"
                       "|(?:https?://)?(?:www\\.)?wa\\.me/"
                       "|(?:https?://)?(?:api|web|www)\\.whatsapp\\.com/send/?\\?phone=)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(QStringLiteral("[;?&/].*$"));
    static const QRegularExpression context(
        QStringLiteral(";phone-context=(\\+\\d+)"), QRegularExpression::CaseInsensitiveOption);
    const auto isCall = call.match(text);
    const auto isWhatsApp = whatsapp.match(text);
    if (!isCall.hasMatch() && !isWhatsApp.hasMatch())
        return text;
    const auto rest = QString::fromUtf8(QByteArray::fromPercentEncoding(
        text.mid(std::max(isCall.capturedLength(), isWhatsApp.capturedLength())).toUtf8()));
    const auto country = context.match(rest);
    const auto number = QString(rest).remove(behind).trimmed();
    if (number.startsWith(u'+'))
        return number;
    if (country.hasMatch())
        return country.captured(1) + number;
    return isWhatsApp.hasMatch() && !number.isEmpty() ? u'+' + number : number; // theirs have no other form
}

bool isInternationalPhone(const QString& cell)
{
    auto repair = PhoneRepair::None;
    auto text = withoutLink(plainDigits(cell, repair));
    (void)unwrap(text, repair);
    return text.startsWith(u'+') || text.startsWith(u"00");
}

Result<RepairedPhone> repairPhone(const QString& cell, const QString& home)
{
    auto repair = PhoneRepair::None; // of the signs
    auto text = withoutLink(plainDigits(cell, repair));
    if (!unwrap(text, repair))
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "this is a formula, not a phone number")));
    if (hasLostDigits(text))
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "a spreadsheet cut the digits off")));
    if (const auto scientific = scientificOf(text)) {
        if (scientific->fraction > scientific->exponent)
            return fail(ErrorKind::InvalidInput,
                membersText(QT_TRANSLATE_NOOP("members", "this is not a phone number")));
        text = scientific->digits;
        repair = std::min(repair, PhoneRepair::Notation);
    }
    static const QRegularExpression floating(QStringLiteral("^(\\d{6,})[.,]0+$"));
    if (const auto match = floating.match(text); match.hasMatch()) {
        text = match.captured(1);
        repair = std::min(repair, PhoneRepair::Decimal);
    }
    if (text.startsWith(u"00")) {
        text = u'+' + text.mid(2);
        repair = std::min(repair, PhoneRepair::DoubleZero);
    }
    auto phone = readPlain(text, home);
    if (phone && repair < phone->repair)
        *phone = mended(phone->number, repair);
    return phone;
}

} // namespace serai::members
