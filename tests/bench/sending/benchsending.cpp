// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../e2e/sendingshop.h"

#include <campaigns/gate.h>
#include <sandbox/sandboxserver.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTextStream>
#include <QTimer>

#include <sending/session.h>

#include <cmath>

using namespace serai;

static sandbox::Options serverOptions(int latencyMs)
{
    sandbox::Options options;
    options.latencyMs = latencyMs;
    options.messagesPerSecond = 0;
    options.pairBurst = 0;
    options.failEndings = {};
    return options;
}

/// The whole way: outbox rows, gate, commits, transport, settled answers.
static double throughOutbox(int latencyMs, int messages)
{
    const auto options = serverOptions(latencyMs);
    sandbox::SandboxServer server(options);
    if (!server.start())
        return 0;
    test::SendingShop shop(server.baseUrl(), options.phoneNumberId, options.wabaId);
    shop.addCampaign(messages);
    const auto secretStore = secrets::sessionSecretStore();
    (void)secretStore->write(secrets::tokenKey(options.phoneNumberId), secrets::Secret(options.token))
        .isFinished();
    campaigns::CampaignGate gate;
    const SystemClock clock;
    sending::Session::Options sessionOptions;
    sessionOptions.listen = false;
    sessionOptions.dispatcher.perSecond = 1e6;
    sending::Session session(shop.workspace.store(), *secretStore, gate, clock, sessionOptions);
    QElapsedTimer elapsed;
    double seconds = 0;
    QObject::connect(&session.dispatcher(), &outbox::Dispatcher::idle, &session, [&] {
        seconds = double(elapsed.elapsed()) / 1000;
        QCoreApplication::quit();
    });
    QTimer::singleShot(std::chrono::seconds(120), &session, [] { QCoreApplication::quit(); });
    elapsed.start();
    const auto started = session.start();
    QCoreApplication::exec();
    const auto counts = await(outbox::counts(shop.workspace.store()));
    const auto accepted = counts ? counts->accepted : 0;
    return accepted == messages && seconds > 0 ? double(messages) / seconds : 0;
}

/// The same bodies through one plain QNetworkAccessManager with its six connections, nothing written
/// anywhere.
static double throughOneManager(int latencyMs, int messages)
{
    const auto options = serverOptions(latencyMs);
    sandbox::SandboxServer server(options);
    if (!server.start())
        return 0;
    QNetworkAccessManager network;
    QNetworkRequest request(
        QUrl(QStringLiteral("%1/%2/messages").arg(server.baseUrl(), options.phoneNumberId)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("Authorization", "Bearer " + options.token.toUtf8());
    int done = 0;
    int good = 0;
    QElapsedTimer elapsed;
    elapsed.start();
    for (int i = 0; i < messages; ++i) {
        const auto body = QStringLiteral(
            R"({"messaging_product":"whatsapp","recipient_type":"individual","to":"+491511%1",)"
            R"("type":"template","template":{"name":"thank_you","language":{"code":"en"}},)"
            R"("biz_opaque_callback_data":"b-%2"})")
                              .arg(i * 100, 7, 10, QLatin1Char('0'))
                              .arg(i);
        auto* reply = network.post(request, body.toUtf8());
        QObject::connect(reply, &QNetworkReply::finished, reply, [&, reply] {
            good += reply->error() == QNetworkReply::NoError ? 1 : 0;
            reply->deleteLater();
            if (++done == messages)
                QCoreApplication::quit();
        });
    }
    QCoreApplication::exec();
    return good == messages ? double(messages) * 1000 / double(elapsed.elapsed()) : 0;
}

static QJsonObject figure(int latencyMs, int messages, int baselineMessages)
{
    const auto value = throughOutbox(latencyMs, messages);
    const auto baseline = throughOneManager(latencyMs, baselineMessages);
    return {{QStringLiteral("name"), QStringLiteral("messages per second at %1 ms").arg(latencyMs)},
        {QStringLiteral("value"), std::round(value)}, {QStringLiteral("unit"), QStringLiteral("messages/s")},
        {QStringLiteral("baseline"), QStringLiteral("one QNetworkAccessManager, nothing stored")},
        {QStringLiteral("baselineValue"), std::round(baseline)},
        {QStringLiteral("ratio"), baseline > 0 ? std::round(value / baseline * 100) / 100 : 0},
        {QStringLiteral("note"),
            QStringLiteral("%1 messages, gate, one row each, two commits around each request")
                .arg(messages)}};
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QJsonArray figures{figure(0, 5000, 5000), figure(300, 3000, 200)};
    QTextStream(stdout) << QJsonDocument(
        QJsonObject{{QStringLiteral("bench"), QStringLiteral("sending")},
            {QStringLiteral("figures"),
                figures}}).toJson();
    return 0;
}
