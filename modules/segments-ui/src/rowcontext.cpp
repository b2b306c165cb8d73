// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowcontext.h"

#include <base/territory.h>
#include <members/reach.h>

#include <QCoreApplication>
#include <QLocale>

namespace serai::segmentsui {

using segments::FieldType;

namespace {

QString contextWords(const char* text)
{
    return QCoreApplication::translate("segmentsui", text);
}

struct FixedValue
{
    const char* key;
    const char* value;
    const char* label;
};

/// Values of a fixed list, with their words.
constexpr FixedValue fixedValues[] = {
    {"direction", "out", QT_TRANSLATE_NOOP("segmentsui", "sent to the member")},
    {"direction", "in", QT_TRANSLATE_NOOP("segmentsui", "from the member")},
    {"status", "accepted", QT_TRANSLATE_NOOP("segmentsui", "accepted")},
    {"status", "sent", QT_TRANSLATE_NOOP("segmentsui", "sent")},
    {"status", "delivered", QT_TRANSLATE_NOOP("segmentsui", "delivered")},
    {"status", "read", QT_TRANSLATE_NOOP("segmentsui", "read")},
    {"status", "failed", QT_TRANSLATE_NOOP("segmentsui", "failed")},
    {"act", "granted", QT_TRANSLATE_NOOP("segmentsui", "given")},
    {"act", "redeemed", QT_TRANSLATE_NOOP("segmentsui", "redeemed")},
    {"identities", "phone", QT_TRANSLATE_NOOP("segmentsui", "phone number")},
    {"identities", "email", QT_TRANSLATE_NOOP("segmentsui", "e-mail address")},
    {"identities", "shop", QT_TRANSLATE_NOOP("segmentsui", "customer number")},
    {"identities", "bsuid", QT_TRANSLATE_NOOP("segmentsui", "WhatsApp id")},
    {"identities", "username", QT_TRANSLATE_NOOP("segmentsui", "user name")},
    {"identities", "chat", QT_TRANSLATE_NOOP("segmentsui", "name in a chat")},
    {"consent", "granted", QT_TRANSLATE_NOOP("segmentsui", "given")},
    {"consent", "denied", QT_TRANSLATE_NOOP("segmentsui", "refused")},
    {"consent", "withdrawn", QT_TRANSLATE_NOOP("segmentsui", "withdrawn")},
};

/// All consents share their words.
QString wordsKeyOf(const QString& key)
{
    return key.startsWith(QStringLiteral("consent.")) ? QStringLiteral("consent") : key;
}

} // namespace

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
    QStringList values;
    const auto wanted = wordsKeyOf(key);
    for (const auto& fixed : fixedValues) {
        if (wanted == QLatin1String(fixed.key))
            values << QString::fromLatin1(fixed.value);
    }
    if (key == QStringLiteral("reachReason")) {
        for (int reason = 1; reason < members::reachCount; ++reason)
            values << members::reachKey(members::Reach(reason));
    }
    return values.isEmpty() ? known.value(key) : values;
}

QString valueLabel(const QString& key, const QString& value)
{
    if (key == QStringLiteral("country"))
        return territoryName(value.toUpper(), QLocale());
    if (key == QStringLiteral("language")) {
        const QLocale locale(value);
        return locale.language() == QLocale::C ? value : locale.nativeLanguageName();
    }
    if (key == QStringLiteral("reachReason")) {
        for (int reason = 1; reason < members::reachCount; ++reason) {
            if (members::reachKey(members::Reach(reason)) == value)
                return members::reachText(members::Reach(reason));
        }
    }
    const auto wanted = wordsKeyOf(key);
    for (const auto& fixed : fixedValues) {
        if (wanted == QLatin1String(fixed.key) && value == QLatin1String(fixed.value))
            return contextWords(fixed.label);
    }
    return value;
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
    return trimmed;
}

} // namespace serai::segmentsui
