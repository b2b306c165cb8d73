// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <http/transport.h>
#include <whatsapp/api.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace serai::whatsapp {

static constexpr int pageSize = 100;
static constexpr int mostPages = 200; ///< 6,000 templates are Meta's limit

static Error foreignAnswer(int status, const QString& host)
{
    return {ErrorKind::Refused,
        QCoreApplication::translate("whatsapp", "the answer (status %1) is not one of WhatsApp").arg(status),
        host,
        QCoreApplication::translate(
            "whatsapp", "check the base URL, and whether this network wants a log-in first"),
        {}};
}

SendAnswer readSendAnswer(const http::Exchange& exchange)
{
    SendAnswer answer;
    if (exchange.error) {
        answer.kind = exchange.requestMayHaveArrived ? SendAnswer::Kind::Unknown : SendAnswer::Kind::NotSent;
        answer.error = *exchange.error;
        return answer;
    }
    const auto& response = exchange.response;
    answer.httpStatus = response.status;
    answer.retryAfter = response.retryAfter;
    if (response.isSuccess()) {
        const auto sent = QJsonDocument::fromJson(response.body).object();
        answer.messageId =
            sent.value(QStringLiteral("messages")).toArray().at(0)[QStringLiteral("id")].toString();
        if (!answer.messageId.isEmpty()) {
            answer.kind = SendAnswer::Kind::Accepted;
            return answer;
        }
        answer.error = foreignAnswer(response.status, {});
        return answer; // Unknown: something said "done", nothing proves what
    }
    answer.apiError = parseError(response.body);
    if (answer.apiError) {
        answer.kind = SendAnswer::Kind::Refused;
        answer.error = toError(*answer.apiError);
        return answer;
    }
    answer.error = foreignAnswer(response.status, {});
    // A gateway's 5xx says nothing about the server behind it, nor does its 408.
    if (response.status < 500 && response.status != 408)
        answer.kind = SendAnswer::Kind::Refused;
    return answer;
}

bool Diagnosis::allOk() const
{
    return std::all_of(checks.cbegin(), checks.cend(), [](const Check& check) { return check.ok; });
}

Api::Api(http::Transport& transport, Account account, Redacted<QString> token, QObject* parent)
    : QObject(parent)
    , m_transport(transport)
    , m_account(std::move(account))
    , m_token(std::move(token))
{
}

Async<SendAnswer> Api::sendMessage(const QByteArray& body)
{
    http::Request request;
    request.method = "POST";
    request.url = QUrl(QStringLiteral("%1/%2/messages").arg(m_account.baseUrl, m_account.phoneNumberId));
    request.path = QStringLiteral("/{phone}/messages");
    request.bearer = m_token;
    request.body = body;
    request.deadline = m_sendDeadline;
    auto promise = std::make_shared<Promise<SendAnswer>>();
    auto future = promise->future();
    whenDone(m_transport.exchange(std::move(request)), this, [promise](Result<http::Exchange> exchange) {
        if (exchange)
            promise->settle(readSendAnswer(*exchange));
        else
            promise->settle(fail(exchange.error()));
    });
    return future;
}

/// The object of an answer, or why there is none.
static Result<QJsonObject> readObject(const Result<http::Response>& response, const QString& host)
{
    if (!response)
        return fail(response.error());
    if (!response->isSuccess()) {
        if (const auto error = parseError(response->body))
            return fail(toError(*error));
        return fail(foreignAnswer(response->status, host));
    }
    const auto document = QJsonDocument::fromJson(response->body);
    if (!document.isObject())
        return fail(foreignAnswer(response->status, host));
    return document.object();
}

Async<QJsonObject> Api::call(const QByteArray& method, const QString& path, const QString& pathTemplate,
    const QList<std::pair<QString, QString>>& query, const QByteArray& body)
{
    http::Request request;
    request.method = method;
    request.url = QUrl(m_account.baseUrl + path);
    if (!query.isEmpty()) {
        QUrlQuery parameters;
        for (const auto& [key, value] : query)
            parameters.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        request.url.setQuery(parameters);
    }
    request.path = pathTemplate;
    request.bearer = m_token;
    request.body = body;
    auto promise = std::make_shared<Promise<QJsonObject>>();
    auto future = promise->future();
    whenDone(m_transport.send(std::move(request)), this,
        [promise, host = QUrl(m_account.baseUrl).host()](
            Result<http::Response> response) { promise->settle(readObject(response, host)); });
    return future;
}

struct Api::Listing
{
    Promise<QList<Template>> promise;
    QList<Template> found;
    QString after;
    int pages = 0;
    bool restarted = false;
};

/// Ids may come as numbers beyond 2^53: as text they keep all digits.
static QString idText(const QJsonValue& value)
{
    return value.isString() ? value.toString()
        : value.isDouble()  ? QString::number(value.toInteger())
                            : QString();
}

static Template readRemoteTemplate(const QJsonObject& object)
{
    Template message;
    message.remoteId = idText(object.value(QStringLiteral("id")));
    message.name = object.value(QStringLiteral("name")).toString();
    message.language = object.value(QStringLiteral("language")).toString().replace(u'-', u'_');
    message.category = object.value(QStringLiteral("category")).toString().toUpper();
    message.status = object.value(QStringLiteral("status")).toString().toUpper();
    message.quality =
        object.value(QStringLiteral("quality_score")).toObject().value(QStringLiteral("score")).toString();
    message.named = object.value(QStringLiteral("parameter_format"))
                        .toString()
                        .compare(QStringLiteral("named"), Qt::CaseInsensitive)
        == 0;
    message.components = object.value(QStringLiteral("components")).toArray();
    message.rejectedReason = object.value(QStringLiteral("rejected_reason")).toString();
    return message;
}

Async<QList<Template>> Api::fetchTemplates()
{
    auto listing = std::make_shared<Listing>();
    auto future = listing->promise.future();
    nextPage(std::move(listing));
    return future;
}

void Api::nextPage(std::shared_ptr<Listing> listing)
{
    QList<std::pair<QString, QString>> query{
        {QStringLiteral("fields"),
            QStringLiteral("id,name,status,category,language,quality_score,parameter_format,components,"
                           "rejected_reason")},
        {QStringLiteral("limit"), QString::number(pageSize)}};
    if (!listing->after.isEmpty())
        query << std::pair{QStringLiteral("after"), listing->after};
    whenDone(call("GET", QStringLiteral("/%1/message_templates").arg(m_account.wabaId),
                 QStringLiteral("/{waba}/message_templates"), query),
        this, [this, listing](Result<QJsonObject> page) {
            // A cursor that is refused (131059) means that the list changed: once more from its start.
            if (!page && page.error().where.contains(QStringLiteral("131059")) && !listing->restarted) {
                listing->restarted = true;
                listing->found.clear();
                listing->after.clear();
                nextPage(listing);
                return;
            }
            if (!page) {
                listing->promise.settle(fail(page.error()));
                return;
            }
            const auto data = page->value(QStringLiteral("data")).toArray();
            for (const auto& entry : data) {
                auto message = readRemoteTemplate(entry.toObject());
                message.account = m_account.id;
                if (!message.name.isEmpty() && !message.language.isEmpty())
                    listing->found << message;
            }
            const auto paging = page->value(QStringLiteral("paging")).toObject();
            const auto after =
                paging.value(QStringLiteral("cursors")).toObject().value(QStringLiteral("after")).toString();
            const bool more =
                paging.contains(QStringLiteral("next")) && !after.isEmpty() && after != listing->after;
            if (!more || ++listing->pages >= mostPages) {
                listing->promise.settle(listing->found);
                return;
            }
            listing->after = after;
            nextPage(listing);
        });
}

Async<> Api::subscribe(const QUrl& callback, const QString& verifyToken)
{
    const QJsonObject body{{QStringLiteral("override_callback_uri"), callback.toString()},
        {QStringLiteral("verify_token"), verifyToken}};
    auto promise = std::make_shared<Promise<>>();
    auto future = promise->future();
    whenDone(call("POST", QStringLiteral("/%1/subscribed_apps").arg(m_account.wabaId),
                 QStringLiteral("/{waba}/subscribed_apps"), {},
                 QJsonDocument(body).toJson(QJsonDocument::Compact)),
        this, [promise](Result<QJsonObject> answer) {
            if (answer)
                promise->settle({});
            else
                promise->settle(fail(answer.error()));
        });
    return future;
}

struct Visit
{
    Promise<Diagnosis> promise;
    Diagnosis diagnosis;
    std::optional<Result<QJsonObject>> number;
    std::optional<Result<QJsonObject>> templates;
    std::optional<Result<QJsonObject>> callback;
};

static Check checkOf(const QString& id, const Result<QJsonObject>& answer, const QString& good)
{
    return {id, answer.has_value(), answer ? good : toText(answer.error())};
}

static Diagnosis conclude(Visit& visit)
{
    auto& account = visit.diagnosis.account;
    const auto& number = *visit.number;
    const bool tokenRefused = !number && number.error().kind == ErrorKind::Unauthorized;
    const bool reached =
        number || number.error().kind == ErrorKind::Refused || number.error().kind == ErrorKind::RateLimited;
    QList<Check> checks;
    checks << Check{QStringLiteral("token"), reached && !tokenRefused,
        reached && !tokenRefused ? QCoreApplication::translate("whatsapp", "the access token is accepted")
                                 : toText(number.error())};
    if (number) {
        account.displayPhone = number->value(QStringLiteral("display_phone_number")).toString();
        account.displayName = number->value(QStringLiteral("verified_name")).toString();
        account.quality = number->value(QStringLiteral("quality_rating")).toString();
        const auto level =
            number->value(QStringLiteral("throughput")).toObject().value(QStringLiteral("level"));
        account.perSecond = level.toString() == QStringLiteral("HIGH") ? 1000 : 80;
    }
    checks << checkOf(QStringLiteral("number"), number,
        QCoreApplication::translate("whatsapp", "%1 %2, quality %3, %4 messages per second")
            .arg(account.displayPhone, account.displayName, account.quality,
                QString::number(account.perSecond)));
    checks << checkOf(QStringLiteral("templates"), *visit.templates,
        QCoreApplication::translate("whatsapp", "the templates can be read"));
    auto callback = checkOf(QStringLiteral("callback"), *visit.callback,
        QCoreApplication::translate("whatsapp", "an app receives the webhooks of this account"));
    if (callback.ok && (*visit.callback)->value(QStringLiteral("data")).toArray().isEmpty())
        callback = {callback.id, false,
            QCoreApplication::translate("whatsapp",
                "no app receives webhooks: nobody will tell whether messages were delivered - start sending "
                "once, or "
                "subscribe your app")};
    checks << callback;
    visit.diagnosis.checks = checks;
    return visit.diagnosis;
}

Async<Diagnosis> Api::diagnose()
{
    auto visit = std::make_shared<Visit>();
    visit->diagnosis.account = m_account;
    auto future = visit->promise.future();
    const auto ask = [&](std::optional<Result<QJsonObject>> Visit::*slot, Async<QJsonObject> answer) {
        whenDone(answer, this, [visit, slot](Result<QJsonObject> result) {
            (*visit).*slot = std::move(result);
            if (visit->number && visit->templates && visit->callback)
                visit->promise.settle(conclude(*visit));
        });
    };
    ask(&Visit::number,
        call("GET", QStringLiteral("/%1").arg(m_account.phoneNumberId), QStringLiteral("/{phone}"),
            {{QStringLiteral("fields"),
                QStringLiteral("id,display_phone_number,verified_name,quality_rating,throughput,status")}}));
    ask(&Visit::templates,
        call("GET", QStringLiteral("/%1/message_templates").arg(m_account.wabaId),
            QStringLiteral("/{waba}/message_templates"), {{QStringLiteral("limit"), QStringLiteral("1")}}));
    ask(&Visit::callback,
        call("GET", QStringLiteral("/%1/subscribed_apps").arg(m_account.wabaId),
            QStringLiteral("/{waba}/subscribed_apps")));
    return future;
}

} // namespace serai::whatsapp
