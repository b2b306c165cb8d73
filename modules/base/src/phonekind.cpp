// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/phonekind.h>

#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>
#include <phonenumbers/phonenumberutil.h>

namespace serai {

PhoneKind phoneKindOf(const QString& e164)
{
    using Util = i18n::phonenumbers::PhoneNumberUtil;
    auto& util = *Util::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    if (util.Parse(e164.toStdString(), "ZZ", &number) != Util::NO_PARSING_ERROR)
        return PhoneKind::Other;
    switch (util.GetNumberType(number)) {
    case Util::MOBILE:
        return PhoneKind::Mobile;
    case Util::FIXED_LINE_OR_MOBILE:
        return PhoneKind::FixedOrMobile;
    case Util::FIXED_LINE:
        return PhoneKind::FixedLine;
    default:
        return PhoneKind::Other;
    }
}

QString nationalPrefixOf(const QString& region)
{
    std::string prefix;
    i18n::phonenumbers::PhoneNumberUtil::GetInstance()->GetNddPrefixForRegion(
        region.toUpper().toStdString(), true, &prefix);
    return QString::fromStdString(prefix);
}

bool isWholeNational(const QString& digits, const QString& region)
{
    using namespace i18n::phonenumbers;
    PhoneNumberMatcher matcher(*PhoneNumberUtil::GetInstance(), digits.toStdString(),
        region.toUpper().toStdString(), PhoneNumberMatcher::VALID, 1);
    return matcher.HasNext();
}

} // namespace serai
