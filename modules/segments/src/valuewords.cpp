// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/names.h>
#include <base/territory.h>
#include <members/reach.h>
#include <segments/valuewords.h>

#include <QCoreApplication>

namespace serai::segments {

namespace {

struct FixedValue
{
    const char* key;
    const char* value;
    const char* label;
};

/// Values of a fixed list, with their words.
constexpr FixedValue valueTable[] = {
    {"direction", "out", QT_TRANSLATE_NOOP("segments", "sent to the member")},
    {"direction", "in", QT_TRANSLATE_NOOP("segments", "from the member")},
    {"status", "accepted", QT_TRANSLATE_NOOP("segments", "accepted")},
    {"status", "sent", QT_TRANSLATE_NOOP("segments", "sent")},
    {"status", "delivered", QT_TRANSLATE_NOOP("segments", "delivered")},
    {"status", "read", QT_TRANSLATE_NOOP("segments", "read")},
    {"status", "failed", QT_TRANSLATE_NOOP("segments", "failed")},
    {"status", "unknown", QT_TRANSLATE_NOOP("segments", "not known whether it arrived")},
    {"act", "granted", QT_TRANSLATE_NOOP("segments", "given")},
    {"act", "redeemed", QT_TRANSLATE_NOOP("segments", "redeemed")},
    {"identities", "phone", QT_TRANSLATE_NOOP("segments", "phone number")},
    {"identities", "email", QT_TRANSLATE_NOOP("segments", "e-mail address")},
    {"identities", "shop", QT_TRANSLATE_NOOP("segments", "customer number")},
    {"identities", "bsuid", QT_TRANSLATE_NOOP("segments", "WhatsApp id")},
    {"identities", "username", QT_TRANSLATE_NOOP("segments", "user name")},
    {"identities", "chat", QT_TRANSLATE_NOOP("segments", "name in a chat")},
    {"consent", "granted", QT_TRANSLATE_NOOP("segments", "given")},
    {"consent", "denied", QT_TRANSLATE_NOOP("segments", "refused")},
    {"consent", "withdrawn", QT_TRANSLATE_NOOP("segments", "withdrawn")},
};

/// All consents share their words.
QString wordsKeyOf(const QString& key)
{
    return key.startsWith(QStringLiteral("consent.")) ? QStringLiteral("consent") : key;
}

} // namespace

QStringList fixedValues(const QString& key)
{
    QStringList values;
    const auto wanted = wordsKeyOf(key);
    for (const auto& fixed : valueTable) {
        if (wanted == QLatin1String(fixed.key))
            values << QString::fromLatin1(fixed.value);
    }
    if (key == QStringLiteral("reachReason")) {
        for (int reason = 1; reason < members::reachCount; ++reason)
            values << members::reachKey(members::Reach(reason));
    }
    return values;
}

QString valueWords(const QString& key, const QString& value, const QLocale& locale)
{
    if (key == QStringLiteral("country"))
        return territoryName(value.toUpper(), locale);
    if (key == QStringLiteral("language"))
        return languageName(value, locale);
    if (key == QStringLiteral("currency")) {
        const auto name = currencyName(value, locale);
        return name == value ? value
                             : QCoreApplication::translate("segments", "%1 (%2)", "a currency and its code")
                                   .arg(name, value.toUpper());
    }
    if (key == QStringLiteral("reachReason")) {
        for (int reason = 1; reason < members::reachCount; ++reason) {
            if (members::reachKey(members::Reach(reason)) == value)
                return members::reachText(members::Reach(reason));
        }
    }
    const auto wanted = wordsKeyOf(key);
    for (const auto& fixed : valueTable) {
        if (wanted == QLatin1String(fixed.key) && value == QLatin1String(fixed.value))
            return QCoreApplication::translate("segments", fixed.label);
    }
    return value;
}

} // namespace serai::segments
