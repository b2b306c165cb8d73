// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/phonenumber.h>

#include <QCoreApplication>

#include <phonenumbers/phonenumberutil.h>

namespace serai {

using i18n::phonenumbers::PhoneNumberUtil;

static QString phoneText(const char* text)
{
    return QCoreApplication::translate("base", text);
}

Result<PhoneNumber> parsePhone(const QString& text, const QString& region)
{
    QString cleaned = text.trimmed();
    if (cleaned.startsWith(u'\''))
        cleaned.remove(0, 1);
    auto& util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    const std::string home = region.isEmpty() ? std::string("ZZ") : region.toUpper().toStdString();
    switch (util.Parse(cleaned.toStdString(), home, &number)) {
    case PhoneNumberUtil::NO_PARSING_ERROR:
        break;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return fail(ErrorKind::InvalidInput,
            phoneText(
                QT_TRANSLATE_NOOP("base", "the phone number has no country code and no country is known")));
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return fail(
            ErrorKind::InvalidInput, phoneText(QT_TRANSLATE_NOOP("base", "the phone number is too short")));
    case PhoneNumberUtil::TOO_LONG_NSN:
        return fail(
            ErrorKind::InvalidInput, phoneText(QT_TRANSLATE_NOOP("base", "the phone number is too long")));
    case PhoneNumberUtil::NOT_A_NUMBER:
        return fail(
            ErrorKind::InvalidInput, phoneText(QT_TRANSLATE_NOOP("base", "this is not a phone number")));
    }
    if (!util.IsPossibleNumber(number))
        return fail(ErrorKind::InvalidInput,
            phoneText(
                QT_TRANSLATE_NOOP("base", "the phone number has a wrong number of digits for its country")));
    if (!util.IsValidNumber(number))
        return fail(ErrorKind::InvalidInput,
            phoneText(QT_TRANSLATE_NOOP("base", "the phone number is in no range that its country uses")));
    std::string e164;
    std::string owner;
    util.Format(number, PhoneNumberUtil::E164, &e164);
    util.GetRegionCodeForNumber(number, &owner);
    return PhoneNumber{
        QString::fromStdString(e164), owner.size() == 2 ? QString::fromStdString(owner) : QString()};
}

QString formatPhone(const QString& e164)
{
    auto& util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    if (util.Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    std::string text;
    util.Format(number, PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

} // namespace serai
