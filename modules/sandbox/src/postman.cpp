// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postman.h"

#include "faultplan.h"
#include "ledger.h"

#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QUrl>
#include <QUrlQuery>

#include <httplib.h>

namespace serai::sandbox {

static constexpr size_t batchMax = 64; // Meta's limit is 1,000; its batches are small in practice
static constexpr qsizetype callbackUrlMax = 200;

qint64 steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// A kept connection to the callback.
class CallbackClient
{
public:
    explicit CallbackClient(const QUrl& address)
        : m_client(address.host().toStdString(), address.port(80))
    {
        m_client.set_keep_alive(true);
        m_client.set_tcp_nodelay(true);
        m_client.set_connection_timeout(3);
        m_client.set_read_timeout(10);
    }

    httplib::Client& get() { return m_client; }

    QString url; ///< the whole address for which it was made

private:
    httplib::Client m_client;
};

Postman::Postman(const Options& options, Ledger& ledger)
    : m_options(options)
    , m_ledger(ledger)
{
}

Postman::~Postman()
{
    stop();
}

void Postman::start()
{
    m_ending = false;
    m_thread = std::thread([this] { work(); });
}

void Postman::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_due.clear();
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    m_empty.notify_all();
}

std::optional<GraphError> Postman::subscribe(const QString& url, const QString& verifyToken)
{
    const QUrl address(url);
    if (url.size() > callbackUrlMax || !address.isValid() || address.scheme() != u"http"
        || (address.host() != u"127.0.0.1" && address.host() != u"localhost"))
        return invalidParameter(QStringLiteral(
            "override_callback_uri: the sandbox calls http://127.0.0.1 only, at most %1 characters")
                                    .arg(callbackUrlMax));
    const auto challenge = QString::number(QRandomGenerator::global()->bounded(100000000, 2000000000));
    QUrlQuery query(address);
    query.addQueryItem(QStringLiteral("hub.mode"), QStringLiteral("subscribe"));
    query.addQueryItem(QStringLiteral("hub.challenge"), challenge);
    query.addQueryItem(
        QStringLiteral("hub.verify_token"), QString::fromLatin1(QUrl::toPercentEncoding(verifyToken)));
    const auto target = (address.path().isEmpty() ? QStringLiteral("/") : address.path(QUrl::FullyEncoded))
        + u'?' + query.query(QUrl::FullyEncoded);
    CallbackClient client(address);
    const auto answer = client.get().Get(target.toStdString());
    if (!answer || answer->status != 200 || QString::fromStdString(answer->body) != challenge) {
        return GraphError{400, 2200,
            QStringLiteral("Callback verification failed with the following errors: HTTP Status Code = %1; "
                           "HTTP Message = %2")
                .arg(answer ? answer->status : 0)
                .arg(answer ? QStringLiteral("the challenge did not come back")
                            : QStringLiteral("no answer"))};
    }
    const std::lock_guard lock(m_mutex);
    m_callback = url;
    // What waits for its next try goes to the new address at once, in its order.
    const auto now = steadyMs();
    std::multimap<qint64, Item> due;
    for (auto& [at, item] : m_due)
        due.emplace(item.attempts > 0 ? std::min(at, now) : at, std::move(item));
    m_due = std::move(due);
    m_wake.notify_all();
    return std::nullopt;
}

void Postman::unsubscribe()
{
    const std::lock_guard lock(m_mutex);
    m_callback.clear();
    m_due.clear();
    m_empty.notify_all();
}

QString Postman::callback() const
{
    const std::lock_guard lock(m_mutex);
    return m_callback;
}

void Postman::post(const QString& array, const QJsonObject& item, int delayMs, const QJsonObject& extra)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_callback.isEmpty() || m_ending) {
            ++m_dropped;
            return;
        }
        const auto number = ++m_numbers;
        const auto& faults = m_options.faults.webhooks;
        const auto name = QByteArray::number(number);
        if (shareOf("lost" + name) < faults.lost) {
            ++m_dropped;
            return;
        }
        // Out of order: what should come first comes last.
        const auto delay = shareOf("order" + name) < faults.outOfOrder ? std::max(0, 400 - delayMs) : delayMs;
        m_due.emplace(steadyMs() + delay, Item{array, item, extra, 0, false});
        if (shareOf("again" + name) < faults.duplicate)
            m_due.emplace(steadyMs() + delay + 50, Item{array, item, extra, 0, true});
    }
    m_wake.notify_one();
}

QByteArray Postman::bodyOf(const std::vector<Item>& items) const
{
    QString digits;
    for (const auto sign : m_options.displayPhone) {
        if (sign.isDigit())
            digits += sign;
    }
    QJsonArray changes;
    for (const auto& item : items) {
        QJsonObject value{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
            {QStringLiteral("metadata"),
                QJsonObject{{QStringLiteral("display_phone_number"), digits},
                    {QStringLiteral("phone_number_id"), m_options.phoneNumberId}}},
            {item.array, QJsonArray{item.json}}};
        for (auto it = item.extra.begin(); it != item.extra.end(); ++it)
            value.insert(it.key(), it.value());
        changes << QJsonObject{
            {QStringLiteral("value"), value}, {QStringLiteral("field"), QStringLiteral("messages")}};
    }
    return metaJson({{QStringLiteral("object"), QStringLiteral("whatsapp_business_account")},
        {QStringLiteral("entry"),
            QJsonArray{QJsonObject{
                {QStringLiteral("id"), m_options.wabaId}, {QStringLiteral("changes"), changes}}}}});
}

bool Postman::deliver(const QString& callback, const QByteArray& body)
{
    const QUrl address(callback);
    if (!m_client || m_client->url != callback) {
        m_client = std::make_unique<CallbackClient>(address);
        m_client->url = callback;
    }
    const auto signature =
        QMessageAuthenticationCode::hash(body, m_options.appSecret.toUtf8(), QCryptographicHash::Sha256)
            .toHex();
    auto target = address.path(QUrl::FullyEncoded);
    if (address.hasQuery())
        target += u'?' + address.query(QUrl::FullyEncoded);
    const auto answer = m_client->get().Post(target.isEmpty() ? "/" : target.toStdString(),
        {{"X-Hub-Signature-256", "sha256=" + signature.toStdString()}, {"User-Agent", "facebookexternalua"}},
        body.toStdString(), "application/json");
    return answer && answer->status == 200;
}

void Postman::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        if (m_due.empty()) {
            m_empty.notify_all();
            m_wake.wait(lock);
            continue;
        }
        const auto now = steadyMs();
        if (const auto first = m_due.begin()->first; first > now) {
            m_wake.wait_for(lock, std::chrono::milliseconds(first - now));
            continue;
        }
        std::vector<Item> batch;
        while (!m_due.empty() && m_due.begin()->first <= now && batch.size() < batchMax) {
            batch.push_back(std::move(m_due.begin()->second));
            m_due.erase(m_due.begin());
        }
        m_underWay = batch.size();
        const auto callback = m_callback;
        lock.unlock();
        const bool arrived = deliver(callback, bodyOf(batch));
        lock.lock();
        m_underWay = 0;
        if (arrived) {
            m_sent += qint64(batch.size());
            for (const auto& item : batch) {
                if (item.array == u"statuses" && !item.repeated)
                    m_ledger.countStatus(item.json[QLatin1String("id")].toString(),
                        item.json[QLatin1String("status")].toString());
            }
        } else if (!m_ending && !m_callback.isEmpty()) {
            ++m_failedPosts;
            for (auto& item : batch) {
                const auto& delays = m_options.retryDelaysMs;
                const auto delay =
                    delays.isEmpty() ? 1000 : delays[std::min<qsizetype>(item.attempts, delays.size() - 1)];
                ++item.attempts;
                m_due.emplace(steadyMs() + delay, std::move(item));
            }
        }
    }
    m_due.clear();
    m_client.reset();
    m_empty.notify_all();
}

bool Postman::drain(int timeoutMs)
{
    std::unique_lock lock(m_mutex);
    return m_empty.wait_for(
        lock, std::chrono::milliseconds(timeoutMs), [this] { return m_due.empty() && m_underWay == 0; });
}

QJsonObject Postman::toJson() const
{
    const std::lock_guard lock(m_mutex);
    return {{QStringLiteral("sent"), m_sent}, {QStringLiteral("pending"), qint64(m_due.size() + m_underWay)},
        {QStringLiteral("failed"), m_failedPosts}, {QStringLiteral("dropped"), m_dropped}};
}

} // namespace serai::sandbox
