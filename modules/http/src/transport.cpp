// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bodydevice.h"

#include <base/log.h>
#include <http/transport.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSet>
#include <QSslError>
#include <QThread>
#include <QTimer>

#include <deque>
#include <unordered_set>
#include <vector>

namespace serai::http {

SERAI_LOG(logHttp, "http")

/// QNetworkAccessManager opens at most so many connections to one host over HTTP/1.1.
static constexpr int callsPerManager = 6;
/// Streams on one HTTP/2 connection; servers commonly allow 100.
static constexpr int callsPerHttp2Manager = 96;

static QString httpText(const char* text)
{
    return QCoreApplication::translate("http", text);
}

static QString originOf(const QUrl& url)
{
    return url.scheme() + u'/' + url.host() + u'/' + QString::number(url.port());
}

struct Manager
{
    std::unique_ptr<QNetworkAccessManager> network;
    int running = 0;
};

struct Job
{
    Request request;
    Promise<Exchange> promise;
    QElapsedTimer age;
    QTimer deadline;
    QNetworkReply* reply = nullptr;
    BodyDevice* body = nullptr; ///< a child of the reply
    Manager* manager = nullptr;
    QByteArray received;
    QStringList tlsErrors;
    bool requestSent = false;
    bool timedOut = false;
    bool tooLong = false;
};

class Transport::Impl : public QObject
{
public:
    explicit Impl(int managers)
        : m_maxManagers(std::max(1, managers))
    {
    }

    ~Impl() override
    {
        for (auto& job : m_running) {
            job->deadline.stop();
            job->reply->disconnect(this);
            job->reply->abort();
        }
        // The promises of m_running and m_waiting die with their jobs and settle with Cancelled.
    }

    Async<Exchange> exchange(Request request);

    [[nodiscard]] int capacity() const { return m_maxManagers * callsPerManager; }

private:
    Manager* freeManager(const QUrl& url);
    void startWaiting();
    void launch(const std::shared_ptr<Job>& job, Manager* manager);
    void finish(const std::shared_ptr<Job>& job);
    void expire(const std::shared_ptr<Job>& job);
    void read(Job& job);

    int m_maxManagers;
    std::vector<std::unique_ptr<Manager>> m_managers;
    std::deque<std::shared_ptr<Job>> m_waiting;
    std::unordered_set<std::shared_ptr<Job>> m_running;
    QSet<QString> m_http2Origins;
};

static QNetworkRequest networkRequest(const Request& request)
{
    QNetworkRequest network(request.url);
    network.setRawHeader("User-Agent", "Serai");
    network.setRawHeader("Accept", "application/json");
    if (!request.bearer.reveal().isEmpty())
        network.setRawHeader("Authorization", "Bearer " + request.bearer.reveal().toUtf8());
    // A redirected POST would need its body twice. Qt's default policy would carry the token to another
    // origin.
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
        request.body.isEmpty() ? QNetworkRequest::SameOriginRedirectPolicy
                               : QNetworkRequest::ManualRedirectPolicy);
    network.setMaximumRedirectsAllowed(5);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    if (!request.body.isEmpty()) {
        network.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    return network;
}

Async<Exchange> Transport::Impl::exchange(Request request)
{
    Q_ASSERT(QThread::currentThread() == thread());
    auto job = std::make_shared<Job>();
    job->request = std::move(request);
    job->age.start();
    job->deadline.setSingleShot(true);
    job->deadline.setTimerType(Qt::PreciseTimer);
    connect(&job->deadline, &QTimer::timeout, this, [this, weak = std::weak_ptr(job)] {
        if (auto expired = weak.lock())
            expire(expired);
    });
    job->deadline.start(job->request.deadline);
    auto future = job->promise.future();
    m_waiting.push_back(std::move(job));
    startWaiting();
    return future;
}

Manager* Transport::Impl::freeManager(const QUrl& url)
{
    if (m_http2Origins.contains(originOf(url)))
        return m_managers.front()->running < callsPerHttp2Manager ? m_managers.front().get() : nullptr;
    for (auto& manager : m_managers) {
        if (manager->running < callsPerManager)
            return manager.get();
    }
    if (int(m_managers.size()) >= m_maxManagers)
        return nullptr;
    auto made = std::make_unique<Manager>();
    made->network = std::make_unique<QNetworkAccessManager>();
    made->network->setAutoDeleteReplies(false);
    m_managers.push_back(std::move(made));
    return m_managers.back().get();
}

void Transport::Impl::startWaiting()
{
    while (!m_waiting.empty()) {
        auto* manager = freeManager(m_waiting.front()->request.url);
        if (!manager)
            return;
        auto job = std::move(m_waiting.front());
        m_waiting.pop_front();
        launch(job, manager);
    }
}

void Transport::Impl::launch(const std::shared_ptr<Job>& job, Manager* manager)
{
    const auto& request = job->request;
    const auto network = networkRequest(request);
    if (!request.body.isEmpty()) {
        job->body = new BodyDevice(request.body, nullptr);
        job->reply = manager->network->sendCustomRequest(network, request.method, job->body);
        job->body->setParent(job->reply);
    } else if (request.method == "GET") {
        job->reply = manager->network->get(network);
    } else {
        job->reply = manager->network->sendCustomRequest(network, request.method);
    }
    job->reply->setReadBufferSize(1024 * 1024);
    job->manager = manager;
    ++manager->running;
    m_running.insert(job);
    connect(job->reply, &QNetworkReply::requestSent, this, [job] { job->requestSent = true; });
    connect(job->reply, &QNetworkReply::readyRead, this, [this, job] { read(*job); });
    connect(job->reply, &QNetworkReply::sslErrors, this, [job](const QList<QSslError>& errors) {
        for (const auto& error : errors)
            job->tlsErrors << error.errorString();
    });
    // Queued: abort() finishes from inside itself.
    connect(
        job->reply, &QNetworkReply::finished, this, [this, job] { finish(job); }, Qt::QueuedConnection);
}

void Transport::Impl::read(Job& job)
{
    job.received += job.reply->readAll();
    if (job.received.size() <= job.request.maxBytes || job.tooLong)
        return;
    job.tooLong = true;
    job.received.clear();
    job.reply->abort();
}

/// Host and, where the address names one, port: two servers of one host are told apart by it.
static QString addressOf(const QUrl& url)
{
    return url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
}

void Transport::Impl::expire(const std::shared_ptr<Job>& job)
{
    job->timedOut = true;
    if (job->reply) {
        job->reply->abort();
        return;
    }
    std::erase(m_waiting, job);
    Exchange exchange;
    exchange.error =
        Error{ErrorKind::Network, httpText(QT_TRANSLATE_NOOP("http", "no connection became free in time")),
            addressOf(job->request.url), httpText(QT_TRANSLATE_NOOP("http", "try again in a moment")), {}};
    job->promise.settle(std::move(exchange));
}

/// Whether the reply is an answer of the server, of whatever status, and not a failure on the way.
static bool isAnswer(const QNetworkReply& reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return false;
    if (reply.error() == QNetworkReply::ContentReSendError && (status == 307 || status == 308))
        return true; // Qt wants to rewind the body for these even when it is told not to follow
    const int error = reply.error();
    return error == QNetworkReply::NoError
        || (error >= 200 && error != QNetworkReply::ContentReSendError
            && error != QNetworkReply::ProtocolUnknownError && error != QNetworkReply::ProtocolFailure);
}

static Error errorOf(const Job& job, bool mayHaveArrived)
{
    const auto& reply = *job.reply;
    const auto host = addressOf(job.request.url);
    if (job.tooLong)
        return {ErrorKind::Refused, httpText(QT_TRANSLATE_NOOP("http", "the answer is longer than allowed")),
            host, httpText(QT_TRANSLATE_NOOP("http", "check the address of the account")), {}};
    if (!job.tlsErrors.isEmpty() || reply.error() == QNetworkReply::SslHandshakeFailedError)
        return {ErrorKind::Refused,
            httpText(QT_TRANSLATE_NOOP("http", "the server could not prove who it is")), host,
            httpText(
                QT_TRANSLATE_NOOP("http", "check the clock, the network and programs that inspect traffic")),
            job.tlsErrors.isEmpty() ? QStringList{reply.errorString()} : job.tlsErrors};
    if (reply.error() == QNetworkReply::InsecureRedirectError)
        return {ErrorKind::Refused,
            httpText(QT_TRANSLATE_NOOP("http", "the server points to another address")), host,
            httpText(QT_TRANSLATE_NOOP(
                "http", "log in to this network first, or check the address of the account")),
            {}};
    if (job.timedOut && mayHaveArrived)
        return {ErrorKind::Timeout,
            httpText(QT_TRANSLATE_NOOP("http", "no complete answer within the time allowed")), host,
            httpText(QT_TRANSLATE_NOOP("http", "it is not known whether the request was carried out")), {}};
    const bool hasReason = !job.timedOut && reply.error() != QNetworkReply::ContentReSendError;
    if (mayHaveArrived)
        return {ErrorKind::Timeout,
            httpText(QT_TRANSLATE_NOOP("http", "the connection broke before the answer")), host,
            httpText(QT_TRANSLATE_NOOP("http", "it is not known whether the request was carried out")),
            hasReason ? QStringList{reply.errorString()} : QStringList{}};
    return {ErrorKind::Network, httpText(QT_TRANSLATE_NOOP("http", "the server cannot be reached")), host,
        httpText(QT_TRANSLATE_NOOP("http", "check the connection to the internet")),
        hasReason ? QStringList{reply.errorString()} : QStringList{}};
}

void Transport::Impl::finish(const std::shared_ptr<Job>& job)
{
    if (m_running.erase(job) == 0)
        return;
    job->deadline.stop();
    auto* reply = job->reply;
    if (!job->tooLong && reply->isOpen())
        read(*job);
    Exchange exchange;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Qt repeats a GET on a new connection when a kept one turns out to be closed: then the last attempt
    // counts.
    const bool refused = reply->error() == QNetworkReply::ConnectionRefusedError
        || reply->error() == QNetworkReply::HostNotFoundError;
    exchange.requestMayHaveArrived = job->body ? job->body->wasRead() : job->requestSent && !refused;
    if (!job->tooLong && isAnswer(*reply)) {
        exchange.requestMayHaveArrived = true;
        exchange.response.status = status;
        exchange.response.body = std::move(job->received);
        exchange.response.contentType = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
        bool isNumber = false;
        const int seconds = reply->rawHeader("Retry-After").trimmed().toInt(&isNumber);
        if (isNumber && seconds >= 0)
            exchange.response.retryAfter = std::chrono::seconds(seconds);
    } else {
        exchange.error = errorOf(*job, exchange.requestMayHaveArrived);
    }
    if (reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool())
        m_http2Origins.insert(originOf(job->request.url));
    qCDebug(logHttp).noquote() << job->request.method << job->request.url.host() << job->request.path
                               << status << (exchange.error ? errorKindKey(exchange.error->kind) : QString())
                               << job->age.elapsed() << "ms";
    reply->disconnect(this);
    reply->deleteLater();
    --job->manager->running;
    job->promise.settle(std::move(exchange));
    startWaiting();
}

Transport::Transport(int managers, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(managers))
{
}

Transport::~Transport() = default;

Async<Exchange> Transport::exchange(Request request)
{
    return m_impl->exchange(std::move(request));
}

Async<Response> Transport::send(Request request)
{
    auto promise = std::make_shared<Promise<Response>>();
    auto future = promise->future();
    whenDone(exchange(std::move(request)), this, [promise](Result<Exchange> exchange) {
        if (!exchange)
            promise->settle(fail(exchange.error()));
        else if (exchange->error)
            promise->settle(fail(*exchange->error));
        else
            promise->settle(std::move(exchange->response));
    });
    return future;
}

int Transport::capacity() const
{
    return m_impl->capacity();
}

} // namespace serai::http
