// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "graphapi.h"

#include <base/phonenumber.h>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace serai::sandbox {

static constexpr qint64 windowLengthMs = 24LL * 3600 * 1000;

static GraphError faultAnswer(const Fault& fault)
{
    if (fault.kind == FaultKind::Unauthorized)
        return {401, 190, QStringLiteral("Error validating access token: The session has been invalidated")};
    return {fault.httpStatus, fault.code,
        fault.message.isEmpty() ? QStringLiteral("Something went wrong") : fault.message,
        QStringLiteral("A fault that was ordered.")};
}

Outcome GraphApi::postMessage(const Call& call)
{
    QJsonParseError parsed;
    const auto body = QJsonDocument::fromJson(call.body, &parsed).object();
    if (body[QLatin1String("status")].isString() && !body.contains(QStringLiteral("type"))) {
        if (call.authorization != "Bearer " + m_options.token.toUtf8())
            return {errorReply(
                        {401, 190, QStringLiteral("Invalid OAuth access token - Cannot parse access token")}),
                {}};
        return {markRead(body), {}};
    }
    const auto key = body[QLatin1String("biz_opaque_callback_data")].toString();
    const auto to = body[QLatin1String("to")].toString(body[QLatin1String("recipient")].toString());
    const auto number = m_ledger.countMessageCall(key, to);
    const auto refuse = [&](const GraphError& error, const std::optional<Fault>& fault = {}) -> Outcome {
        m_ledger.settleMessageCall(number, key, to, {}, error.code);
        return {errorReply(error), fault};
    };
    const auto fault = m_faults.pick(number, call.path, to);
    if (fault) {
        switch (fault->kind) {
        case FaultKind::Error:
        case FaultKind::Unauthorized:
            return refuse(faultAnswer(*fault));
        case FaultKind::Hang:
        case FaultKind::ResetBefore:
        case FaultKind::Html:
        case FaultKind::Stop:
            return refuse({fault->httpStatus, 0, QString()}, fault);
        case FaultKind::ResetAfter:
        case FaultKind::Truncated:
        case FaultKind::Slow:
            break;
        }
    }
    if (call.authorization != "Bearer " + m_options.token.toUtf8())
        return refuse({401, 190, QStringLiteral("Invalid OAuth access token - Cannot parse access token")});
    if (call.path != u'/' + m_options.phoneNumberId + QStringLiteral("/messages"))
        return refuse(unknownObject(call.path.section(u'/', 1, 1), call.method));
    if (!call.contentType.startsWith("application/json"))
        return refuse(invalidParameter(QStringLiteral("Content-Type must be application/json")));
    if (parsed.error != QJsonParseError::NoError)
        return refuse({400, 100, QStringLiteral("The body is not valid JSON: %1").arg(parsed.errorString())});
    const auto now = QDateTime::currentMSecsSinceEpoch();
    const auto checked = checkMessage(body,
        {m_templates, m_ownNumber,
            [this, now](const QString& person) {
                const std::lock_guard lock(m_mutex);
                return now - m_windows.value(person, 0) < windowLengthMs;
            },
            [this](const QString& id) { return m_media.has(id); }});
    if (const auto* error = std::get_if<GraphError>(&checked))
        return refuse(*error);
    const auto& message = std::get<CheckedMessage>(checked);
    switch (m_limits.take(message.to.isEmpty() ? message.bsuid : message.to, steadyMs())) {
    case SendLimits::Verdict::NumberTooFast:
        return refuse({400, 130429, QStringLiteral("Rate limit hit"),
            QStringLiteral("Message failed to send because there were too many messages sent from this phone "
                           "number in a short period of time.")});
    case SendLimits::Verdict::PairTooFast:
        return refuse(
            {400, 131056, QStringLiteral("(Business Account, Consumer Account) pair rate limit hit"),
                QStringLiteral("Message failed to send because there were too many messages sent from this "
                               "phone number to the same phone number in a short period of time.")});
    case SendLimits::Verdict::Free:
        break;
    }
    return {accept(number, message), fault};
}

Reply GraphApi::accept(qint64 number, const CheckedMessage& message)
{
    const auto id = nextMessageId();
    m_ledger.settleMessageCall(number, message.key, message.input, id, 0);
    planStatuses(message, id);
    QJsonObject contact{{QStringLiteral("input"), message.input}};
    if (message.to.isEmpty())
        contact.insert(QStringLiteral("user_id"), message.bsuid);
    else
        contact.insert(QStringLiteral("wa_id"), message.to.mid(1));
    QJsonObject sent{{QStringLiteral("id"), id}};
    if (message.type == u"template")
        sent.insert(QStringLiteral("message_status"), QStringLiteral("accepted"));
    return jsonReply({{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
        {QStringLiteral("contacts"), QJsonArray{contact}}, {QStringLiteral("messages"), QJsonArray{sent}}});
}

QJsonObject GraphApi::statusJson(
    const CheckedMessage& message, const QString& id, const QString& status) const
{
    QJsonObject json{{QStringLiteral("id"), id}, {QStringLiteral("status"), status},
        {QStringLiteral("timestamp"), QString::number(QDateTime::currentSecsSinceEpoch())}};
    if (message.to.isEmpty())
        json.insert(QStringLiteral("recipient_user_id"), message.bsuid);
    else
        json.insert(QStringLiteral("recipient_id"), message.to.mid(1));
    if (!message.key.isEmpty())
        json.insert(QStringLiteral("biz_opaque_callback_data"), message.key);
    if (status == u"sent" || status == u"delivered")
        json.insert(QStringLiteral("pricing"),
            QJsonObject{{QStringLiteral("billable"), true},
                {QStringLiteral("pricing_model"), QStringLiteral("PMP")},
                {QStringLiteral("type"), QStringLiteral("regular")},
                {QStringLiteral("category"), message.category}});
    return json;
}

/// What will become of the message: decided by its key alone, so that a run can be repeated.
void GraphApi::planStatuses(const CheckedMessage& message, const QString& id)
{
    const auto name = (message.key.isEmpty() ? message.input : message.key).toUtf8();
    const bool fast = m_options.statuses == StatusPace::Fast;
    const auto delay = [&](const char* step, int quick, int shortest, int longest) {
        return fast ? quick : shortest + int(shareOf(step + name) * (longest - shortest));
    };
    int code = 0;
    QString title;
    const auto number = parsePhone(message.to);
    const bool fails = std::any_of(m_options.failEndings.begin(), m_options.failEndings.end(),
        [&](const QString& ending) { return !ending.isEmpty() && message.to.endsWith(ending); });
    if (fails) {
        code = 131026;
        title = QStringLiteral("Message undeliverable");
    } else if (message.category == u"marketing" && number && number->region == u"US") {
        code = 131049;
        title = QStringLiteral("This message was not delivered to maintain healthy ecosystem engagement.");
    }
    if (code != 0) {
        auto json = statusJson(message, id, QStringLiteral("failed"));
        json.insert(QStringLiteral("errors"),
            QJsonArray{QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("title"), title},
                {QStringLiteral("message"), title},
                {QStringLiteral("error_data"), QJsonObject{{QStringLiteral("details"), title}}},
                {QStringLiteral("href"),
                    QStringLiteral(
                        "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/")}}});
        m_postman.post(
            QStringLiteral("statuses"), json, m_options.latencyMs + delay("failed", 10, 800, 5000));
        return;
    }
    const QJsonObject contacts{
        {QStringLiteral("contacts"), QJsonArray{QJsonObject{{QStringLiteral("wa_id"), message.to.mid(1)}}}}};
    const auto extra = message.to.isEmpty() ? QJsonObject() : contacts;
    // After the answer, as a rule; a slow answer (a fault) is overtaken, and Meta promises no order either.
    const int sentAfter = m_options.latencyMs + delay("sent", 5, 300, 1500);
    m_postman.post(
        QStringLiteral("statuses"), statusJson(message, id, QStringLiteral("sent")), sentAfter, extra);
    if (shareOf("delivered" + name) * 100 >= m_options.deliveredShare)
        return;
    const int deliveredAfter = sentAfter + delay("arrives", 10, 500, 20000);
    m_postman.post(QStringLiteral("statuses"), statusJson(message, id, QStringLiteral("delivered")),
        deliveredAfter, extra);
    if (shareOf("read" + name) * 100 >= m_options.readShare)
        return;
    m_postman.post(QStringLiteral("statuses"), statusJson(message, id, QStringLiteral("read")),
        deliveredAfter + delay("reads", 10, 5000, 180000), extra);
}

} // namespace serai::sandbox
