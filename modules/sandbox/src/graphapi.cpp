// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "graphapi.h"

#include <base/phonenumber.h>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace serai::sandbox {

GraphApi::GraphApi(const Options& options, Ledger& ledger, Postman& postman)
    : m_options(options)
    , m_ledger(ledger)
    , m_postman(postman)
    , m_limits(options.messagesPerSecond, options.pairBurst)
    , m_faults(options.faults.calls)
    , m_startedAt(QDateTime::currentMSecsSinceEpoch())
{
    const auto own = parsePhone(m_options.displayPhone);
    m_ownNumber = own ? own->e164 : m_options.displayPhone;
}

Outcome GraphApi::answer(const Call& call)
{
    m_ledger.countCall(call.method, call.path);
    const bool isMessage = call.method == u"POST" && call.path.endsWith(u"/messages");
    if (!isMessage) {
        const auto fault = m_faults.pick(0, call.path, {});
        if (fault && fault->kind != FaultKind::ResetAfter && fault->kind != FaultKind::Truncated
            && fault->kind != FaultKind::Slow)
            return {{}, fault};
        if (call.authorization != "Bearer " + m_options.token.toUtf8())
            return {errorReply(
                        {401, 190, QStringLiteral("Invalid OAuth access token - Cannot parse access token")}),
                {}};
        return {route(call), fault};
    }
    return postMessage(call);
}

Reply GraphApi::route(const Call& call)
{
    const auto parts = call.path.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return errorReply(unknownObject({}, call.method));
    const auto& id = parts[0];
    const auto edge = parts.value(1);
    const bool get = call.method == u"GET";
    if (parts.size() == 2 && id == u"__media" && get)
        return m_media.download(edge);
    if (parts.size() == 1 && id == u"debug_token" && get)
        return debugToken(call);
    if (id == m_options.phoneNumberId) {
        if (parts.size() == 1 && get)
            return phoneFields(call);
        if (edge == u"media" && call.method == u"POST")
            return m_media.upload(call);
        if (edge == u"whatsapp_business_profile" && get)
            return jsonReply({{QStringLiteral("data"),
                QJsonArray{QJsonObject{{QStringLiteral("about"), QStringLiteral("Sandbox shop")},
                    {QStringLiteral("messaging_product"), QStringLiteral("whatsapp")}}}}});
    } else if (id == m_options.wabaId) {
        if (parts.size() == 1 && get)
            return wabaFields(call);
        if (edge == u"message_templates") {
            if (get)
                return m_templates.list(call, m_baseUrl + call.path);
            if (call.method == u"POST")
                return m_templates.create(call, QDateTime::currentMSecsSinceEpoch(),
                    m_options.statuses == StatusPace::Fast ? 1000 : 120000);
            return m_templates.remove(call);
        }
        if (edge == u"phone_numbers" && get)
            return jsonReply({{QStringLiteral("data"),
                QJsonArray{QJsonObject{{QStringLiteral("id"), m_options.phoneNumberId},
                    {QStringLiteral("display_phone_number"), m_options.displayPhone},
                    {QStringLiteral("verified_name"), QStringLiteral("Sandbox shop")},
                    {QStringLiteral("quality_rating"), QStringLiteral("GREEN")}}}}});
        if (edge == u"subscribed_apps")
            return subscribedApps(call);
    } else if (parts.size() == 1 && (get || call.method == u"DELETE")) {
        if (auto media = m_media.byId(id, call, m_baseUrl))
            return *media;
        if (get) {
            if (auto entry = m_templates.byId(id, call))
                return *entry;
        }
    }
    return errorReply(unknownObject(id, call.method));
}

/// Keeps of \a all what the query's fields ask for; the id always.
static Reply withFields(const Call& call, const QJsonObject& all, const QStringList& usual)
{
    const auto asked = call.query.value(QStringLiteral("fields"));
    QJsonObject chosen{{QStringLiteral("id"), all[QLatin1String("id")]}};
    for (const auto& field : asked.isEmpty() ? usual : asked.split(u',')) {
        const auto name = field.section(u'.', 0, 0).trimmed();
        if (!all.contains(name))
            return errorReply({400, 100, QStringLiteral("Tried accessing nonexisting field (%1)").arg(name)});
        chosen.insert(name, all[name]);
    }
    return jsonReply(chosen);
}

static QString tierOf(int limit)
{
    if (limit <= 0)
        return QStringLiteral("TIER_UNLIMITED");
    return limit < 1000 ? QStringLiteral("TIER_%1").arg(limit) : QStringLiteral("TIER_%1K").arg(limit / 1000);
}

Reply GraphApi::phoneFields(const Call& call) const
{
    const QJsonObject healthy{{QStringLiteral("can_send_message"), QStringLiteral("AVAILABLE")},
        {QStringLiteral("entities"),
            QJsonArray{QJsonObject{{QStringLiteral("entity_type"), QStringLiteral("PHONE_NUMBER")},
                {QStringLiteral("id"), m_options.phoneNumberId},
                {QStringLiteral("can_send_message"), QStringLiteral("AVAILABLE")}}}}};
    const bool high = m_options.messagesPerSecond == 0 || m_options.messagesPerSecond > 80;
    return withFields(call,
        {{QStringLiteral("id"), m_options.phoneNumberId},
            {QStringLiteral("display_phone_number"), m_options.displayPhone},
            {QStringLiteral("verified_name"), QStringLiteral("Sandbox shop")},
            {QStringLiteral("name_status"), QStringLiteral("APPROVED")},
            {QStringLiteral("status"), QStringLiteral("CONNECTED")},
            {QStringLiteral("code_verification_status"), QStringLiteral("VERIFIED")},
            {QStringLiteral("quality_rating"), QStringLiteral("GREEN")},
            {QStringLiteral("platform_type"), QStringLiteral("CLOUD_API")},
            {QStringLiteral("account_mode"), QStringLiteral("SANDBOX")},
            {QStringLiteral("throughput"),
                QJsonObject{
                    {QStringLiteral("level"), high ? QStringLiteral("HIGH") : QStringLiteral("STANDARD")}}},
            {QStringLiteral("whatsapp_business_manager_messaging_limit"), tierOf(m_options.tierLimit)},
            {QStringLiteral("messaging_limit_tier"), tierOf(m_options.tierLimit)},
            {QStringLiteral("webhook_configuration"),
                QJsonObject{{QStringLiteral("application"), m_postman.callback()}}},
            {QStringLiteral("official_business_account"),
                QJsonObject{{QStringLiteral("oba_status"), QStringLiteral("NOT_STARTED")}}},
            {QStringLiteral("health_status"), healthy}},
        {QStringLiteral("verified_name"), QStringLiteral("code_verification_status"),
            QStringLiteral("display_phone_number"), QStringLiteral("quality_rating"),
            QStringLiteral("platform_type"), QStringLiteral("throughput")});
}

Reply GraphApi::wabaFields(const Call& call) const
{
    return withFields(call,
        {{QStringLiteral("id"), m_options.wabaId}, {QStringLiteral("name"), QStringLiteral("Sandbox shop")},
            {QStringLiteral("currency"), QStringLiteral("USD")},
            {QStringLiteral("timezone_id"), QStringLiteral("1")},
            {QStringLiteral("message_template_namespace"),
                QStringLiteral("00000000_0000_0000_0000_000000000000")},
            {QStringLiteral("account_review_status"), QStringLiteral("APPROVED")},
            {QStringLiteral("whatsapp_business_manager_messaging_limit"), tierOf(m_options.tierLimit)},
            {QStringLiteral("health_status"),
                QJsonObject{{QStringLiteral("can_send_message"), QStringLiteral("AVAILABLE")},
                    {QStringLiteral("entities"), QJsonArray()}}}},
        {QStringLiteral("name"), QStringLiteral("currency"), QStringLiteral("timezone_id"),
            QStringLiteral("message_template_namespace")});
}

Reply GraphApi::debugToken(const Call& call) const
{
    const auto asked = call.query.value(QStringLiteral("input_token"));
    if (asked.isEmpty())
        return errorReply({400, 100, QStringLiteral("The parameter input_token is required.")});
    const bool valid = asked == m_options.token;
    QJsonObject data{{QStringLiteral("app_id"), m_options.appId},
        {QStringLiteral("type"), QStringLiteral("SYSTEM_USER")}, {QStringLiteral("is_valid"), valid},
        {QStringLiteral("expires_at"), 0}, {QStringLiteral("scopes"), QJsonArray()},
        {QStringLiteral("granular_scopes"), QJsonArray()}};
    if (valid)
        data.insert(QStringLiteral("scopes"),
            QJsonArray{QStringLiteral("whatsapp_business_management"),
                QStringLiteral("whatsapp_business_messaging")});
    return jsonReply({{QStringLiteral("data"), data}});
}

Reply GraphApi::subscribedApps(const Call& call)
{
    if (call.method == u"GET") {
        const auto callback = m_postman.callback();
        QJsonArray data;
        if (!callback.isEmpty())
            data << QJsonObject{{QStringLiteral("whatsapp_business_api_data"),
                                    QJsonObject{{QStringLiteral("id"), m_options.appId},
                                        {QStringLiteral("name"), QStringLiteral("Serai")},
                                        {QStringLiteral("link"),
                                            QStringLiteral("https://www.facebook.com/games/?app_id=%1")
                                                .arg(m_options.appId)}}},
                {QStringLiteral("override_callback_uri"), callback}};
        return jsonReply({{QStringLiteral("data"), data}});
    }
    const auto body = QJsonDocument::fromJson(call.body).object();
    const auto uri = body[QLatin1String("override_callback_uri")].toString();
    if (call.method == u"DELETE" || uri.isEmpty()) {
        m_postman.unsubscribe();
    } else {
        const auto token = body[QLatin1String("verify_token")].toString();
        if (token.isEmpty())
            return errorReply({400, 100, QStringLiteral("The parameter verify_token is required.")});
        if (auto error = m_postman.subscribe(uri, token))
            return errorReply(*error);
    }
    return jsonReply({{QStringLiteral("success"), true}});
}

void GraphApi::receiveText(const QString& from, const QString& text)
{
    const auto number = parsePhone(from);
    const auto person = number ? number->e164 : from;
    const auto now = QDateTime::currentMSecsSinceEpoch();
    const auto id = nextMessageId();
    {
        const std::lock_guard lock(m_mutex);
        m_windows.insert(person, now);
        m_received.insert(id, now);
    }
    const auto waId = person.mid(1);
    m_postman.post(QStringLiteral("messages"),
        {{QStringLiteral("from"), waId}, {QStringLiteral("id"), id},
            {QStringLiteral("timestamp"), QString::number(now / 1000)},
            {QStringLiteral("type"), QStringLiteral("text")},
            {QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), text}}}},
        0,
        {{QStringLiteral("contacts"),
            QJsonArray{QJsonObject{{QStringLiteral("profile"),
                                       QJsonObject{{QStringLiteral("name"), QStringLiteral("Customer")}}},
                {QStringLiteral("wa_id"), waId}}}}});
}

QString GraphApi::nextMessageId()
{
    const std::lock_guard lock(m_mutex);
    ++m_ids;
    const auto raw = QByteArray::number(m_startedAt, 36) + '/' + QByteArray::number(m_ids) + '/'
        + m_options.phoneNumberId.toLatin1();
    return QStringLiteral("wamid.HBgL") + QString::fromLatin1(raw.toBase64());
}

Reply GraphApi::markRead(const QJsonObject& body)
{
    const std::lock_guard lock(m_mutex);
    if (body[QLatin1String("messaging_product")].toString() != u"whatsapp")
        return errorReply({400, 100, QStringLiteral("The parameter messaging_product is required.")});
    if (!m_received.contains(body[QLatin1String("message_id")].toString()))
        return errorReply(badValue(QStringLiteral("message_id is not a message that was received")));
    return jsonReply({{QStringLiteral("success"), true}});
}

} // namespace serai::sandbox
