// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharedcache.h"

#include <base/territory.h>

#include <QHash>
#include <QTimeZone>

#include <unicode/calendar.h>
#include <unicode/locid.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include <memory>

namespace serai {

static QString fromIcu(const icu::UnicodeString& text)
{
    return QString(reinterpret_cast<const QChar*>(text.getBuffer()), text.length());
}

static QHash<QString, QString> namesToCodes()
{
    QHash<QString, QString> names;
    for (const char* const* code = icu::Locale::getISOCountries(); *code; ++code) {
        const QString alpha2 = QString::fromLatin1(*code);
        const icu::Locale locale("", *code);
        names.insert(alpha2.toCaseFolded(), alpha2);
        names.insert(QString::fromLatin1(locale.getISO3Country()).toCaseFolded(), alpha2);
        for (const char* language : {"en", "de", "fr", "es", "pt", "it", "nl", "ja", "zh", "hi"}) {
            icu::UnicodeString name;
            locale.getDisplayCountry(icu::Locale(language), name);
            const auto folded = fromIcu(name).toCaseFolded();
            if (!names.contains(folded))
                names.insert(folded, alpha2);
        }
    }
    // Names that shops write and no table of names has.
    for (const auto& [name, code] : {std::pair{"eire", "IE"}, {"usa", "US"}, {"u.s.a.", "US"}, {"uk", "GB"},
             {"great britain", "GB"}, {"england", "GB"}, {"scotland", "GB"}, {"wales", "GB"}, {"rsa", "ZA"},
             {"korea", "KR"}, {"south korea", "KR"}, {"russia", "RU"}, {"czech republic", "CZ"},
             {"turkey", "TR"}, {"holland", "NL"}, {"uae", "AE"}, {"viet nam", "VN"}, {"hong kong", "HK"},
             {"macau", "MO"}, {"burma", "MM"}, {"ivory coast", "CI"}, {"macedonia", "MK"},
             {"swaziland", "SZ"}, {"united states of america", "US"}})
        names.insert(QString::fromLatin1(name), QString::fromLatin1(code));
    return names;
}

std::optional<QString> territoryFromText(const QString& text)
{
    static const QHash<QString, QString> names = namesToCodes();
    const auto found = names.constFind(text.trimmed().toCaseFolded());
    if (found == names.cend())
        return std::nullopt;
    return *found;
}

QString territoryName(const QString& code, const QLocale& locale)
{
    icu::UnicodeString name;
    icu::Locale("", code.toLatin1().constData())
        .getDisplayCountry(icu::Locale(locale.bcp47Name().toLatin1().constData()), name);
    const auto text = fromIcu(name);
    return text.isEmpty() ? code : text;
}

/// Whether both zones show the same time throughout the two years from \a nowMs: then either name is right.
static bool keepSameTime(const icu::TimeZone& a, const icu::TimeZone& b, double nowMs)
{
    constexpr double weekMs = 7.0 * 24 * 3600 * 1000;
    for (int week = 0; week < 105; ++week) {
        int32_t rawA = 0, summerA = 0, rawB = 0, summerB = 0;
        UErrorCode status = U_ZERO_ERROR;
        a.getOffset(nowMs + week * weekMs, false, rawA, summerA, status);
        b.getOffset(nowMs + week * weekMs, false, rawB, summerB, status);
        if (U_FAILURE(status) || rawA + summerA != rawB + summerB)
            return false;
    }
    return true;
}

/// ICU keeps the oldest name of a zone ("Asia/Calcutta"), which systems with trimmed zone data do not have:
/// the name of the same zone that this one knows.
static QString knownName(const icu::UnicodeString& id)
{
    const auto isKnown = [](const QString& name) { return QTimeZone::isTimeZoneIdAvailable(name.toUtf8()); };
    const auto own = fromIcu(id);
    if (isKnown(own))
        return own;
    for (int32_t i = 0; i < icu::TimeZone::countEquivalentIDs(id); ++i) {
        const auto other = fromIcu(icu::TimeZone::getEquivalentID(id, i));
        if (other.contains(u'/') && isKnown(other))
            return other;
    }
    return own;
}

static QString findSoleZone(const QString& code)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::StringEnumeration> zones(icu::TimeZone::createTimeZoneIDEnumeration(
        UCAL_ZONE_TYPE_CANONICAL_LOCATION, code.toLatin1().constData(), nullptr, status));
    if (U_FAILURE(status) || !zones)
        return {};
    // Germany has two names for one time (Berlin and Büsingen), Malaysia too: that is no reason to know none.
    QString sole;
    std::unique_ptr<icu::TimeZone> first;
    const double now = icu::Calendar::getNow();
    while (const auto* id = zones->snext(status)) {
        std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(*id));
        if (first && !keepSameTime(*first, *zone, now))
            return {};
        if (!first) {
            sole = knownName(*id);
            first = std::move(zone);
        }
    }
    return U_FAILURE(status) ? QString() : sole;
}

QString soleZoneOf(const QString& code)
{
    static SharedCache<QString, QString> known; // lists ask for every row
    return known.value(code, findSoleZone);
}

} // namespace serai
