// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text.h"

#include <consent/consent.h>

namespace serai::consent {

QString channelKey(Channel channel)
{
    switch (channel) {
    case Channel::WhatsApp:
        return QStringLiteral("whatsapp");
    case Channel::Sms:
        return QStringLiteral("sms");
    case Channel::Email:
        break;
    }
    return QStringLiteral("email");
}

std::optional<Channel> channelFromKey(QStringView key)
{
    for (const auto channel : {Channel::WhatsApp, Channel::Sms, Channel::Email}) {
        if (key == channelKey(channel))
            return channel;
    }
    return std::nullopt;
}

QString purposeKey(Purpose purpose)
{
    return purpose == Purpose::Marketing ? QStringLiteral("marketing") : QStringLiteral("service");
}

std::optional<Purpose> purposeFromKey(QStringView key)
{
    for (const auto purpose : {Purpose::Marketing, Purpose::Service}) {
        if (key == purposeKey(purpose))
            return purpose;
    }
    return std::nullopt;
}

QString stateKey(State state)
{
    switch (state) {
    case State::Granted:
        return QStringLiteral("granted");
    case State::Denied:
        return QStringLiteral("denied");
    case State::Withdrawn:
        break;
    }
    return QStringLiteral("withdrawn");
}

std::optional<State> stateFromKey(QStringView key)
{
    for (const auto state : {State::Granted, State::Denied, State::Withdrawn}) {
        if (key == stateKey(state))
            return state;
    }
    return std::nullopt;
}

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::WhatsApp:
        return QStringLiteral("WhatsApp");
    case Channel::Sms:
        return QStringLiteral("SMS");
    case Channel::Email:
        break;
    }
    return consentWords(QT_TRANSLATE_NOOP("consent", "E-mail"));
}

QString purposeText(Purpose purpose)
{
    return purpose == Purpose::Marketing
        ? consentWords(QT_TRANSLATE_NOOP("consent", "Marketing"))
        : consentWords(QT_TRANSLATE_NOOP("consent", "News about own orders"));
}

QString stateText(State state)
{
    switch (state) {
    case State::Granted:
        return consentWords(QT_TRANSLATE_NOOP("consent", "Agreed"));
    case State::Denied:
        return consentWords(QT_TRANSLATE_NOOP("consent", "Declined"));
    case State::Withdrawn:
        break;
    }
    return consentWords(QT_TRANSLATE_NOOP("consent", "Withdrawn"));
}

QString suppressionText(const QString& reason)
{
    static constexpr std::pair<const char*, const char*> texts[] = {
        {"stopped", QT_TRANSLATE_NOOP("consent", "Switched marketing off in WhatsApp")},
        {"optOut", QT_TRANSLATE_NOOP("consent", "Opted out by message")},
        {"withdrawn", QT_TRANSLATE_NOOP("consent", "Withdrew consent")},
        {"pending", QT_TRANSLATE_NOOP("consent", "A message waits for judgement")},
        {"erased", QT_TRANSLATE_NOOP("consent", "Was erased on request before")},
        {"blocked", QT_TRANSLATE_NOOP("consent", "Blocked")},
        {"undeliverable", QT_TRANSLATE_NOOP("consent", "Cannot be delivered")},
    };
    for (const auto& [key, text] : texts) {
        if (reason == QLatin1String(key))
            return consentWords(text);
    }
    return reason;
}

} // namespace serai::consent
