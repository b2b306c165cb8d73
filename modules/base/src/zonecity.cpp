// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharedcache.h"

#include <base/localtime.h>

#include <QLocale>

#include <unicode/locid.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <unicode/unistr.h>

#include <memory>

namespace serai {

static icu::UnicodeString icuText(const QString& text)
{
    return {reinterpret_cast<const char16_t*>(text.utf16()), int32_t(text.size())};
}

/// What the people of \a locale call the city of zone \a id; empty where ICU does not say.
static QString exemplarCity(const icu::UnicodeString& id, const icu::Locale& locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::TimeZoneNames> names(icu::TimeZoneNames::createInstance(locale, status));
    if (U_FAILURE(status) || !names)
        return {};
    icu::UnicodeString city;
    names->getExemplarLocationName(id, city);
    if (city.isBogus())
        return {};
    return QString(reinterpret_cast<const QChar*>(city.getBuffer()), city.length());
}

static QString withoutAccents(const QString& text)
{
    auto plain = text.normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return plain;
}

static QString findZoneCity(const QString& id, const QString& localeName)
{
    auto plain = id.section(u'/', -1);
    plain.replace(u'_', u' ');
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString canonical;
    icu::TimeZone::getCanonicalID(icuText(id), canonical, status);
    if (U_FAILURE(status))
        return plain;
    const auto city =
        exemplarCity(canonical, icu::Locale::createCanonical(localeName.toLatin1().constData()));
    if (!city.isEmpty() && city != plain)
        return city;
    // No name of its own in this language: then as it is written at home, where that differs in accents only
    // ("São Paulo", which the ids of zones cannot say).
    char region[4] = {};
    icu::TimeZone::getRegion(canonical, region, int32_t(sizeof region), status);
    icu::Locale home("und", region);
    home.addLikelySubtags(status);
    const auto atHome = U_FAILURE(status) ? QString() : exemplarCity(canonical, home);
    return withoutAccents(atHome) == plain ? atHome : plain;
}

QString zoneCity(const QString& id, const QLocale& locale)
{
    static SharedCache<std::pair<QString, QString>, QString> known; // lists ask for every row
    if (id.isEmpty())
        return {};
    return known.value(std::pair(id, locale.name()),
        [](const std::pair<QString, QString>& key) { return findZoneCity(key.first, key.second); });
}

} // namespace serai
