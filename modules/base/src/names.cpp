// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/names.h>

#include <unicode/locid.h>
#include <unicode/ucurr.h>
#include <unicode/unistr.h>

namespace serai {

QString languageName(const QString& code, const QLocale& locale)
{
    const icu::Locale language(code.toLatin1().constData());
    if (language.isBogus() || *language.getLanguage() == 0)
        return code;
    icu::UnicodeString name;
    language.getDisplayName(icu::Locale(locale.bcp47Name().toLatin1().constData()), name);
    const QString text(reinterpret_cast<const QChar*>(name.getBuffer()), name.length());
    // ICU answers with the code where it has no name: then it stands here as it was written.
    return text.isEmpty() || text.compare(code, Qt::CaseInsensitive) == 0 ? code : text;
}

QString currencyName(const QString& code, const QLocale& locale)
{
    if (code.size() != 3)
        return code;
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const auto upper = code.toUpper();
    const UChar* name = ucurr_getName(reinterpret_cast<const UChar*>(upper.utf16()),
        locale.bcp47Name().toLatin1().constData(), UCURR_LONG_NAME, nullptr, &length, &status);
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING || !name)
        return code;
    return QString(reinterpret_cast<const QChar*>(name), length);
}

} // namespace serai
