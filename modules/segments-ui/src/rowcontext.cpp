// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowcontext.h"

#include <base/money.h>
#include <base/territory.h>
#include <segments/valuewords.h>

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace serai::segmentsui {

using segments::FieldType;

const segments::CustomField* RowContext::custom(const QString& field) const
{
    const auto key = segments::customKeyOf(field);
    if (key.isEmpty())
        return nullptr;
    for (const auto& each : customFields) {
        if (each.key == key)
            return &each;
    }
    return nullptr;
}

FieldType RowContext::typeOf(const QString& field) const
{
    if (const auto* own = custom(field))
        return own->type;
    const auto* info = segments::fieldInfo(field);
    return info ? info->type : FieldType::Text;
}

QStringList RowContext::valuesOf(const QString& key) const
{
    if (const auto* own = custom(key); own && !own->choices.isEmpty())
        return own->choices;
    const auto values = segments::fixedValues(key);
    return values.isEmpty() ? known.value(key) : values;
}

QString valueLabel(const QString& key, const QString& value)
{
    return segments::valueWords(key, value, QLocale());
}

QString valueFromText(const QString& key, const QString& text, const RowContext& context)
{
    const auto trimmed = text.trimmed();
    for (const auto& value : context.valuesOf(key)) {
        if (valueLabel(key, value).compare(trimmed, Qt::CaseInsensitive) == 0)
            return value;
    }
    if (key == QStringLiteral("country"))
        return territoryFromText(trimmed).value_or(trimmed);
    if (key == QStringLiteral("currency")) { // the code in its label, or alone
        const auto words = trimmed.toUpper().split(QRegularExpression(QStringLiteral("[^A-Z]+")));
        const auto code =
            std::find_if(words.rbegin(), words.rend(), [](const auto& word) { return isCurrency(word); });
        if (code != words.rend())
            return *code;
    }
    return trimmed;
}

} // namespace serai::segmentsui
