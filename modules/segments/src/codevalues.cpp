// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codevalues.h"

#include <base/money.h>
#include <base/territory.h>
#include <segments/valuewords.h>

#include <QCoreApplication>

namespace serai::segments {

static bool isCountry(const QString& text)
{
    return text.size() == 2 && territoryFromText(text).has_value();
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
        {"currency", isKnownCurrency, QT_TRANSLATE_NOOP("segments", "there is no currency \"%1\""),
            QT_TRANSLATE_NOOP("segments", "use the three letters of ISO 4217, such as EUR")}};
    for (const auto& kind : kinds) {
        if (key == QLatin1String(kind.key) && !kind.isCode(text.trimmed()))
            return StrangeCode{QCoreApplication::translate("segments", kind.what).arg(text),
                QCoreApplication::translate("segments", kind.remedy)};
    }
    return std::nullopt;
}

bool isPossibleValue(const QString& key, const QString& value)
{
    const auto fixed = fixedValues(key);
    return fixed.isEmpty() ? !strangeCode(key, value) : fixed.contains(value.trimmed(), Qt::CaseInsensitive);
}

} // namespace serai::segments
