// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <sandbox/sandboxserver.h>

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>
#include <QThread>

namespace serai::ctl {

static constexpr unsigned long sandboxPollMs = 50; // between two looks at Ctrl+C

static Result<sandbox::Options> sandboxOptions(const QCommandLineParser& parser)
{
    sandbox::Options options;

    struct Number
    {
        const char* name;
        int* target;
        int least;
        int most;
    };

    for (const auto& [name, target, least, most] :
        {Number{"port", &options.port, 0, 65535}, Number{"latency", &options.latencyMs, 0, 600000},
            Number{"mps", &options.messagesPerSecond, 0, 1000000}}) {
        const auto value = numberOption(parser, QString::fromLatin1(name), *target);
        if (!value)
            return fail(value.error());
        if (*value < least || *value > most)
            return usageError(
                QStringLiteral("--%1 lies between %2 and %3").arg(QLatin1String(name)).arg(least).arg(most));
        *target = int(*value);
    }
    if (const auto pace = parser.value(QStringLiteral("statuses")); pace == u"real")
        options.statuses = sandbox::StatusPace::Real;
    else if (!pace.isEmpty() && pace != u"fast")
        return usageError(QStringLiteral("--statuses is real or fast"));
    if (parser.isSet(QStringLiteral("token")))
        options.token = parser.value(QStringLiteral("token"));
    if (parser.isSet(QStringLiteral("app-secret")))
        options.appSecret = parser.value(QStringLiteral("app-secret"));
    options.logFile = parser.value(QStringLiteral("log"));
    if (const auto path = parser.value(QStringLiteral("faults")); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::NotFound, QStringLiteral("the file with the faults cannot be read"), path,
                QStringLiteral("name a file in JSON"));
        auto faults = sandbox::parseFaults(file.readAll(), path);
        if (!faults)
            return fail(faults.error());
        options.faults = *faults;
    }
    return options;
}

static Result<Answer> serveSandbox(Context& context, const QCommandLineParser& parser)
{
    const auto options = sandboxOptions(parser);
    if (!options)
        return fail(options.error());
    sandbox::SandboxServer server(*options);
    if (auto started = server.start(); !started)
        return fail(started.error());
    // The address is needed while the command runs, so it does not wait for the answer at the end.
    QTextStream out(stdout);
    if (context.wantsJson()) {
        out << QJsonDocument(
            QJsonObject{{QStringLiteral("baseUrl"), server.baseUrl()},
                {QStringLiteral("phoneNumberId"), options->phoneNumberId},
                {QStringLiteral("wabaId"), options->wabaId}, {QStringLiteral("token"), options->token},
                {QStringLiteral("appSecret"), options->appSecret}})
                   .toJson(QJsonDocument::Compact)
            << Qt::endl;
    } else {
        out << server.baseUrl() << Qt::endl;
        QTextStream(stderr) << "phone number id " << options->phoneNumberId << ", WABA id " << options->wabaId
                            << "; GET /__calls counts; Ctrl+C stops" << Qt::endl;
    }
    while (!context.cancel().isCancelled() && server.isServing())
        QThread::msleep(sandboxPollMs);
    server.stop();
    return Answer{};
}

Commands sandboxCommands()
{
    const auto option = [](const char* name, const char* text, const char* value) {
        return QCommandLineOption(
            QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
    };
    return {{QStringLiteral("sandbox serve"), {},
        QStringLiteral("play the Cloud API on 127.0.0.1: prints its base URL and serves until stopped"),
        {option("port", "port (0 = any free one)", "N"),
            option("latency", "delay of each answer in ms (0)", "MS"),
            option("faults", "what to do wrong: JSON, see sandbox/faults.h", "FILE"),
            option("statuses", "delivery reports at once or as people read: fast, real (fast)", "real|fast"),
            option("log", "append one JSON line per call, written before its answer", "FILE"),
            option("token", "access token that is right (sandbox-token)", "T"),
            option("app-secret", "secret that signs the webhooks (sandbox-app-secret)", "S"),
            option("mps", "messages per second of the number (1000); 80 plays level STANDARD; 0 = no limit",
                "N")},
        serveSandbox}};
}

} // namespace serai::ctl
