// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <whatsapp/errors.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace serai::whatsapp {

using namespace std::chrono_literals;
using enum ErrorAction;

// Codes, meanings and advice: cloud-api.md, section 5.5. "Retry" counts requests, the first included.
static constexpr auto table = std::to_array<ErrorRule>({
    {0, 0, AskForToken, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the access token is not valid")},
    {1, 1, Retry, 5s, 2, QT_TRANSLATE_NOOP("whatsapp", "WhatsApp could not process the request")},
    {2, 2, Retry, 1s, 8, QT_TRANSLATE_NOOP("whatsapp", "WhatsApp is overloaded or down")},
    {3, 3, HoldNumber, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the token lacks a permission")},
    {4, 4, SlowNumber, 15min, 1, QT_TRANSLATE_NOOP("whatsapp", "too many calls")},
    {10, 10, HoldNumber, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the token lacks a permission")},
    {33, 33, HoldNumber, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the sending number does not exist any more")},
    {100, 100, Fail, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "a parameter is wrong")},
    {190, 190, AskForToken, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the access token is not valid")},
    {200, 299, HoldNumber, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the token lacks a permission")},
    {368, 368, HoldNumber, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "the account is blocked for breaking a policy")},
    {80007, 80008, SlowNumber, 15min, 1, QT_TRANSLATE_NOOP("whatsapp", "too many calls")},
    {130429, 130429, SlowNumber, 1s, 1, QT_TRANSLATE_NOOP("whatsapp", "too many messages per second")},
    {130472, 130472, Skip, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "the person is part of an experiment of Meta")},
    {130497, 130497, Fail, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "this business may not write to that country")},
    {130501, 130501, Fail, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "this kind of message is not supported")},
    {131000, 131000, Retry, 2s, 3, QT_TRANSLATE_NOOP("whatsapp", "WhatsApp failed without saying why")},
    {131005, 131005, HoldNumber, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the token lacks a permission")},
    {131008, 131009, Fail, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "a parameter is missing or wrong")},
    {131016, 131016, Retry, 1s, 8, QT_TRANSLATE_NOOP("whatsapp", "WhatsApp is overloaded or down")},
    {131020, 131020, Fail, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the group has one member only")},
    {131021, 131021, Fail, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the recipient is the sender")},
    {131026, 131026, Fail, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "the message cannot be delivered to this person")},
    {131030, 131030, Fail, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "a test number reaches its five test recipients only")},
    {131031, 131031, HoldNumber, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the account is locked")},
    {131037, 131037, HoldNumber, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the display name is not approved")},
    {131041, 131041, Fail, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the group is not known")},
    {131042, 131042, HoldNumber, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "there is a problem with the payment method")},
    {131045, 131045, HoldNumber, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "the sending number is not registered")},
    {131047, 131047, Fail, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "more than 24 hours since the person wrote")},
    {131048, 131048, HoldNumber, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "the number is restricted because of spam reports")},
    {131049, 131049, Retry, 24h, 2, QT_TRANSLATE_NOOP("whatsapp", "Meta withheld this marketing message")},
    {131050, 131050, OptOut, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the person stopped marketing messages")},
    {131051, 131052, Fail, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "this kind of message is not supported")},
    {131053, 131053, HoldCampaign, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the picture or file was refused")},
    {131055, 131055, HoldCampaign, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "this way of sending is for marketing only")},
    {131056, 131056, SlowRecipient, 1s, 7, QT_TRANSLATE_NOOP("whatsapp", "too many messages to one person")},
    {131057, 131057, Retry, 1min, 6, QT_TRANSLATE_NOOP("whatsapp", "the number is being upgraded")},
    {131059, 131059, Fail, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the list changed while it was read")},
    {131061, 131061, HoldCampaign, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "the template needs the Marketing Messages API")},
    {131062, 131062, Fail, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "this message needs a phone number")},
    {131063, 131064, HoldNumber, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "marketing is switched off for this account")},
    {131201, 131207, Fail, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the group refuses the message")},
    {131208, 131208, Retry, 1min, 5, QT_TRANSLATE_NOOP("whatsapp", "too many messages to groups")},
    {131209, 131215, Fail, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the group refuses the message")},
    {132000, 132001, HoldCampaign, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "the template changed, is missing or not approved")},
    {132005, 132005, Fail, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the text is too long with these values")},
    {132007, 132007, HoldCampaign, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "the template breaks a content policy")},
    {132008, 132008, Fail, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "a value does not fit the template")},
    {132012, 132012, HoldCampaign, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "the template expects other parameters")},
    {132015, 132016, HoldCampaign, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "the template is paused or disabled")},
    {132018, 132018, Fail, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "a value does not fit the template")},
    {132068, 132068, HoldCampaign, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the flow is blocked")},
    {132069, 132069, Retry, 1h, 3, QT_TRANSLATE_NOOP("whatsapp", "the flow is throttled")},
    {133000, 133003, HoldNumber, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "the sending number is not registered")},
    {133004, 133004, Retry, 1s, 8, QT_TRANSLATE_NOOP("whatsapp", "WhatsApp is overloaded or down")},
    {133005, 133016, HoldNumber, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "the sending number is not registered")},
    {134011, 134011, Fail, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "the terms of WhatsApp Payments are not accepted")},
    {134100, 134100, HoldCampaign, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "the template needs another way of sending")},
    {134101, 134101, Retry, 10min, 3, QT_TRANSLATE_NOOP("whatsapp", "the template is not ready yet")},
    {134102, 134103, HoldCampaign, 0ms, 1,
        QT_TRANSLATE_NOOP("whatsapp", "the template needs another way of sending")},
    {135000, 135000, Fail, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "a parameter is missing or wrong")},
    {137000, 137000, Fail, 0ms, 1, QT_TRANSLATE_NOOP("whatsapp", "the person's identity changed")},
});

std::span<const ErrorRule> errorTable()
{
    return table;
}

const ErrorRule& errorRule(int code)
{
    static constexpr ErrorRule other{0, 0, ErrorAction::Fail, std::chrono::milliseconds(0), 1,
        QT_TRANSLATE_NOOP("whatsapp", "WhatsApp refused it")};
    for (const auto& rule : table) {
        if (code >= rule.from && code <= rule.to)
            return rule;
    }
    return other;
}

QString errorMeaning(int code)
{
    return QCoreApplication::translate("whatsapp", errorRule(code).meaning);
}

std::optional<ApiError> parseError(const QByteArray& body)
{
    const auto error = QJsonDocument::fromJson(body).object().value(QStringLiteral("error")).toObject();
    if (!error.value(QStringLiteral("code")).isDouble())
        return std::nullopt;
    const auto data = error.value(QStringLiteral("error_data"));
    return ApiError{error.value(QStringLiteral("code")).toInt(),
        error.value(QStringLiteral("message")).toString(),
        data.isString() ? data.toString() : data.toObject().value(QStringLiteral("details")).toString(),
        error.value(QStringLiteral("fbtrace_id")).toString()};
}

static QString remedyFor(ErrorAction action)
{
    switch (action) {
    case ErrorAction::AskForToken:
        return QCoreApplication::translate("whatsapp", "enter a new token for the account");
    case ErrorAction::HoldNumber:
        return QCoreApplication::translate("whatsapp", "put it right in WhatsApp Manager, then resume");
    case ErrorAction::HoldCampaign:
        return QCoreApplication::translate("whatsapp", "fetch the templates again and check the campaign");
    case ErrorAction::Retry:
    case ErrorAction::SlowNumber:
    case ErrorAction::SlowRecipient:
        return QCoreApplication::translate("whatsapp", "it is tried again later");
    case ErrorAction::Fail:
    case ErrorAction::OptOut:
    case ErrorAction::Skip:
        break;
    }
    return {};
}

Error toError(const ApiError& error)
{
    const auto& rule = errorRule(error.code);
    const auto kind = rule.action == ErrorAction::AskForToken ? ErrorKind::Unauthorized
        : rule.action == ErrorAction::SlowNumber || rule.action == ErrorAction::SlowRecipient
        ? ErrorKind::RateLimited
        : ErrorKind::Refused;
    QStringList details;
    if (!error.traceId.isEmpty())
        details << QStringLiteral("fbtrace_id %1").arg(error.traceId);
    return {kind, errorMeaning(error.code),
        QCoreApplication::translate("whatsapp", "error %1 of WhatsApp").arg(error.code),
        remedyFor(rule.action), details};
}

} // namespace serai::whatsapp
