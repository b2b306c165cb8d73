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

// Languages of the markets that opt-out words are kept for, and of the larger ones beside them.
static constexpr const char* nameLanguages[] = {"en", "de", "fr", "es", "pt", "it", "nl", "ja", "zh",
    "zh_Hant", "zh_Hant_HK", "hi", "tr", "ru", "pl", "ko", "ar", "id", "th", "vi", "he", "uk", "sv", "da",
    "nb", "fi", "cs", "el", "hu", "ro", "bn", "ur", "fa", "ms", "fil", "sw"};

namespace {
struct CountryAlias
{
    const char* code;
    const char16_t* names; // separated by |
};
} // namespace

static constexpr CountryAlias countryAliases[] = {
    {"IE", u"Eire|Republic of Ireland"},
    {"US",
        u"USA|U.S.A.|U.S.|United States of America|The United States|America|Vereinigte Staaten von Amerika|"
        u"Estados Unidos de América|EE.UU.|EEUU|EUA|États-Unis d'Amérique|Stati Uniti d'America|アメリカ|"
        u"アメリカ合衆国|米国|美國|美国|미국|США|Соединенные Штаты Америки|ABD"},
    {"GB",
        u"UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Grossbritannien|"
        u"Großbritannien|England (UK)|Grande-Bretagne|Gran Bretagna|Gran Bretaña|Reino "
        u"Unido|イギリス|英国|英國|"
        u"Великобритания|United Kingdom of Great Britain and Northern Ireland"},
    {"ZA", u"RSA|Republic of South Africa"},
    {"KR",
        u"Korea|South Korea|Korea, South|Republic of Korea|Korea, Republic of|Südkorea|韓国|韩国|韓國|한국"},
    {"KP", u"North Korea|Korea, North|Korea, Democratic People's Republic of"},
    {"RU", u"Russia|Russian Federation|РФ|Российская Федерация|Russische Föderation"},
    {"CZ", u"Czech Republic|Tschechische Republik|Česká republika"},
    {"TR", u"Turkey|Türkiye|Turkiye|Republic of Türkiye|Türkiye Cumhuriyeti"},
    {"NL", u"Holland|The Netherlands|Niederlande (Holland)|Países Bajos"},
    {"AE", u"UAE|U.A.E.|VAE|EAU|Emirates|الامارات|الإمارات"},
    {"SA", u"KSA|Kingdom of Saudi Arabia|السعودية"},
    {"VN", u"Viet Nam|Vietnam"},
    {"HK", u"Hong Kong|Hong Kong SAR|Hongkong|香港"},
    {"MO", u"Macau|Macao|澳门|澳門"},
    {"TW", u"Taiwan|Taiwan, Province of China|台湾|台灣|臺灣|Taiwan (ROC)|Republic of China"},
    {"CN",
        u"China|PRC|P.R. China|PR China|Mainland China|People's Republic of "
        u"China|中国|中國|中国大陆|中國大陸|"
        u"中华人民共和国|Volksrepublik China|VR China"},
    {"JP", u"Japan|日本|日本国|にほん"},
    {"DE",
        u"Deutschland|Germany|Federal Republic of Germany|Bundesrepublik Deutschland|BRD|Alemania|Allemagne"},
    {"CH", u"Schweiz|Suisse|Svizzera|Svizra|Switzerland"},
    {"BE", u"België|Belgique|Belgien|Belgium"},
    {"FI", u"Suomi"},
    {"IN", u"Bharat|India|भारत"},
    {"MM", u"Burma|Myanmar"},
    {"CI", u"Ivory Coast|Cote d'Ivoire"},
    {"MK", u"Macedonia|North Macedonia|FYROM"},
    {"SZ", u"Swaziland"},
    {"CV", u"Cape Verde"},
    {"TL", u"East Timor"},
    {"IR", u"Iran, Islamic Republic of|Persia"},
    {"SY", u"Syrian Arab Republic"},
    {"MD", u"Republic of Moldova|Moldova, Republic of"},
    {"TZ", u"United Republic of Tanzania|Tanzania, United Republic of"},
    {"VE", u"Venezuela, Bolivarian Republic of|Bolivarian Republic of Venezuela"},
    {"BO", u"Bolivia, Plurinational State of|Plurinational State of Bolivia"},
    {"LA", u"Lao People's Democratic Republic"},
    {"BN", u"Brunei Darussalam"},
    {"PS", u"Palestine|State of Palestine|Palestine, State of"},
    {"CD", u"DR Congo|DRC|Democratic Republic of the Congo|Congo, Democratic Republic of the"},
    {"CG", u"Republic of the Congo"},
    {"VA", u"Vatican|Holy See"},
    {"BR", u"Brasil|Brazil"},
    {"ES", u"España|Spain|Espana"},
    {"TH", u"ประเทศไทย|Siam"},
    {"", u"Congo|Kongo|コンゴ|刚果|剛果|Конго|콩고|الكونغو"}, // there are two of them
    {"MX", u"México|Mexico"},
};

/// \a name as it is compared: without case, accents, width, and what stands between its words.
static QString foldedName(const QString& name)
{
    QString folded;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        const bool isAccent = c.unicode() >= 0x300 && c.unicode() <= 0x36f;
        if (isAccent || c.category() == QChar::Other_Format || c == u'.' || c == u'\'' || c == u'\u2019')
            continue;
        folded += c.isSpace() || c.isPunct() ? QChar(u' ') : c;
    }
    return folded.simplified().replace(QStringLiteral(" and "), QStringLiteral(" "));
}

/// What most files write: codes, other names and English ones. \a inAll: the other languages too, which take
/// some 20 ms.
static QHash<QString, QString> namesToCodes(bool inAll)
{
    QHash<QString, QString> names;
    QStringList codes;
    for (const char* const* code = icu::Locale::getISOCountries(); *code; ++code)
        codes << QString::fromLatin1(*code);
    for (const auto& code : codes) {
        const icu::Locale locale("", code.toLatin1().constData());
        names.insert(foldedName(code), code);
        names.insert(foldedName(QString::fromLatin1(locale.getISO3Country())), code);
    }
    // Names that shops write and no table of names has: before the tables, which call both Koreas and both
    // Congos by their long names.
    for (const auto& alias : countryAliases) {
        const auto all = QStringView(alias.names).toString().split(u'|');
        for (const auto& name : all)
            names.insert(foldedName(name), QString::fromLatin1(alias.code));
    }
    // In the languages of the markets, then in those of the country itself.
    const auto add = [&names](const QString& code, const icu::Locale& language) {
        icu::UnicodeString name;
        icu::Locale("", code.toLatin1().constData()).getDisplayCountry(language, name);
        const auto folded = foldedName(fromIcu(name));
        if (!folded.isEmpty() && !names.contains(folded))
            names.insert(folded, code);
    };
    for (const char* language : nameLanguages) {
        const icu::Locale locale(language);
        if (!inAll && language != nameLanguages[0])
            break;
        for (const auto& code : codes)
            add(code, locale);
    }
    for (const auto& code : inAll ? codes : QStringList()) {
        UErrorCode status = U_ZERO_ERROR;
        icu::Locale home(("und_" + code.toLatin1()).constData());
        home.addLikelySubtags(status);
        if (U_SUCCESS(status))
            add(code, home);
    }
    return names;
}

std::optional<QString> territoryFromText(const QString& text)
{
    static const QHash<QString, QString> usual = namesToCodes(false);
    const auto name = foldedName(text);
    if (name.isEmpty())
        return std::nullopt;
    if (const auto found = usual.constFind(name); found != usual.cend())
        return found->isEmpty() ? std::nullopt : std::optional(*found);
    static const QHash<QString, QString> all = namesToCodes(true);
    const auto found = all.constFind(name);
    if (found == all.cend())
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
