// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codevalues.h"

#include "rowtest.h"

#include <base/money.h>
#include <base/territory.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

namespace serai::segments {

/// As "de-AT" begins with one: two or three letters that some language has.
static bool isLanguage(const QString& text)
{
    static const QRegularExpression tag(
        QStringLiteral("^([a-z]{2,3})([-_][a-z0-9]{2,8})*$"), QRegularExpression::CaseInsensitiveOption);
    const auto match = tag.match(text);
    return match.hasMatch() && QLocale::codeToLanguage(match.captured(1).toLower()) != QLocale::AnyLanguage;
}

static bool isCountry(const QString& text)
{
    return text.size() == 2 && territoryFromText(text).has_value();
}

static bool isZone(const QString& text)
{
    static const QSet<QString> zones = [] {
        QSet<QString> folded;
        const auto ids = QTimeZone::availableTimeZoneIds();
        for (const auto& id : ids)
            folded.insert(foldedText(QString::fromLatin1(id)));
        return folded;
    }();
    return zones.contains(foldedText(text));
}

static bool isKnownCurrency(const QString& text)
{
    return isCurrency(text.toUpper());
}

std::optional<StrangeCode> strangeCode(const QString& key, const QString& text)
{
    struct Kind
    {
        const char* key;
        bool (*isCode)(const QString& text);
        const char* what;
        const char* remedy;
    };

    static constexpr Kind kinds[] = {
        {"country", isCountry, QT_TRANSLATE_NOOP("segments", "there is no country \"%1\""),
            QT_TRANSLATE_NOOP("segments", "use the two letters of ISO 3166, such as DE")},
        {"language", isLanguage, QT_TRANSLATE_NOOP("segments", "there is no language \"%1\""),
            QT_TRANSLATE_NOOP("segments", "use a code of BCP 47, such as de or pt-BR")},
        {"zone", isZone, QT_TRANSLATE_NOOP("segments", "there is no time zone \"%1\""),
            QT_TRANSLATE_NOOP("segments", "use a name such as Europe/Berlin")},
        {"currency", isKnownCurrency, QT_TRANSLATE_NOOP("segments", "there is no currency \"%1\""),
            QT_TRANSLATE_NOOP("segments", "use the three letters of ISO 4217, such as EUR")}};
    for (const auto& kind : kinds) {
        if (key == QLatin1String(kind.key) && !kind.isCode(text.trimmed()))
            return StrangeCode{QCoreApplication::translate("segments", kind.what).arg(text),
                QCoreApplication::translate("segments", kind.remedy)};
    }
    return std::nullopt;
}

} // namespace serai::segments
