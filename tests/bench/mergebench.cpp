// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

/// mergebench FILE...: joins what the benchmarks printed to one document, with the machine they ran on.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QJsonArray benches;
    const auto files = QCoreApplication::arguments().mid(1);
    for (const auto& path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            QTextStream(stderr) << "error: " << path << " cannot be read\n";
            return 1;
        }
        QJsonParseError problem;
        const auto document = QJsonDocument::fromJson(file.readAll(), &problem);
        if (!document.isObject() || !document.object().contains(QStringLiteral("figures"))) {
            QTextStream(stderr) << "error: " << path << " holds no figures: " << problem.errorString()
                                << '\n';
            return 1;
        }
        benches << document.object();
    }
    const QJsonObject machine{{QStringLiteral("system"), QSysInfo::prettyProductName()},
        {QStringLiteral("cpu"), QSysInfo::currentCpuArchitecture()},
        {QStringLiteral("cores"), QThread::idealThreadCount()},
        {QStringLiteral("qt"), QString::fromLatin1(qVersion())}};
    QTextStream(stdout) << QJsonDocument(
        QJsonObject{{QStringLiteral("measuredAt"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
            {QStringLiteral("machine"), machine},
            {QStringLiteral("benches"),
                benches}}).toJson();
    return 0;
}
