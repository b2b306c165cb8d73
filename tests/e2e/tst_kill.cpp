// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sendingshop.h"

#include <sandbox/sandboxserver.h>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace serai;

/// R1: the real sending process is killed at random instants while it sends to a server that counts. Whatever
/// it was doing: nobody gets a message twice, nothing is lost, nothing is called sent that the server did not
/// accept. SERAI_KILLS=100000 for the long tier.
class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void killedWhileSending();

private:
    void runAndKill(const QString& workspace, const QString& log, QRandomGenerator& random);
    void checkInvariants(store::Store& store, const sandbox::SandboxServer& server);
    int m_killedWhileSending = 0;
};

static QStringList arguments(const QString& workspace, const QStringList& more)
{
    return QStringList{QStringLiteral("--workspace"), workspace, QStringLiteral("--now"),
               QStringLiteral("2026-11-19T12:00:00+00:00"), QStringLiteral("outbox"), QStringLiteral("run"),
               QStringLiteral("--token-stdin")}
    + more;
}

static const QByteArray secretLines = "sandbox-token\nsandbox-app-secret\n";

void TestKill::runAndKill(const QString& workspace, const QString& log, QRandomGenerator& random)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const bool listens = random.bounded(2) == 0; // statuses that arrive meanwhile are part of the race
    process.start(QStringLiteral(SERAI_CTL),
        arguments(workspace, listens ? QStringList() : QStringList{QStringLiteral("--no-listen")}));
    QVERIFY(process.waitForStarted());
    process.write(secretLines);
    process.closeWriteChannel();
    process.waitForBytesWritten();
    // The server writes a line per call before it answers: its growth is the beginning of sending.
    const auto before = QFileInfo(log).size();
    QElapsedTimer waited;
    waited.start();
    while (
        QFileInfo(log).size() == before && waited.elapsed() < 10000 && process.state() == QProcess::Running) {
        QThread::usleep(200);
        if (waited.elapsed() % 100 == 99)
            process.waitForFinished(1); // notices an early end
    }
    QVERIFY2(QFileInfo(log).size() > before, "the process did not begin to send");
    QThread::usleep(random.bounded(25'000u));
    ::kill(pid_t(process.processId()), SIGKILL);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    ++m_killedWhileSending;
}

void TestKill::checkInvariants(store::Store& store, const sandbox::SandboxServer& server)
{
    const auto problems = await(store.check());
    QVERIFY(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
    const auto counts = server.counts();
    QCOMPARE(counts[QStringLiteral("duplicates")].toInt(), 0);
    QHash<QString, int> accepted;
    const auto messages = counts[QStringLiteral("messages")].toArray();
    for (const auto& message : messages) {
        QVERIFY2(message[QStringLiteral("count")].toInt() <= 1,
            qPrintable(message[QStringLiteral("key")].toString()));
        accepted.insert(
            message[QStringLiteral("key")].toString(), message[QStringLiteral("accepted")].toInt());
    }
    const auto wrong = await(store.read([&](store::Connection& connection) -> Result<QStringList> {
        auto rows = connection.run("SELECT key, state FROM outbox");
        if (!rows)
            return fail(rows.error());
        QStringList list;
        while (rows->next()) {
            const auto key = rows->text(0);
            const auto state = rows->text(1);
            const bool isThere = accepted.value(key) == 1;
            const bool saysSent = state == u"accepted" || state == u"delivered" || state == u"read";
            const bool mayBeThere = saysSent || state == u"unknown" || state == u"in_flight";
            if ((saysSent && !isThere) || (isThere && !mayBeThere))
                list << QStringLiteral("%1 is %2, at the server %3")
                            .arg(key, state)
                            .arg(accepted.value(key, -1));
        }
        return list;
    }));
    QVERIFY(wrong);
    QVERIFY2(wrong->isEmpty(), qPrintable(wrong->join(u'\n')));
}

void TestKill::killedWhileSending()
{
    const int kills =
        qEnvironmentVariableIsSet("SERAI_KILLS") ? qEnvironmentVariableIntValue("SERAI_KILLS") : 100;
    QTemporaryDir logs;
    sandbox::Options options;
    options.logFile = logs.filePath(QStringLiteral("calls.jsonl"));
    options.messagesPerSecond = 0;
    options.pairBurst = 0;
    options.latencyMs = 3;
    options.failEndings = {};
    sandbox::SandboxServer server(options);
    QVERIFY(server.start());
    test::SendingShop shop(server.baseUrl(), options.phoneNumberId, options.wabaId);
    const auto path = shop.workspace.path();
    const quint32 seed = qEnvironmentVariableIsSet("SERAI_SEED")
        ? quint32(qEnvironmentVariableIntValue("SERAI_SEED"))
        : QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    qInfo("seed %u, %d kills", seed, kills);

    qint64 planned = 0;
    for (int i = 0; i < kills; ++i) {
        if (i % 50 == 0) {
            shop.workspace.reopen();
            checkInvariants(shop.workspace.store(), server);
            shop.addCampaign(2500);
            planned += 2500;
            shop.workspace.close();
        }
        runAndKill(path, options.logFile, random);
        if (QTest::currentTestFailed())
            return;
    }
    QProcess last;
    last.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    last.start(QStringLiteral(SERAI_CTL), arguments(path, {QStringLiteral("--until-empty")}));
    last.write(secretLines);
    last.closeWriteChannel();
    QVERIFY(last.waitForFinished(120'000));
    QCOMPARE(last.exitCode(), 0);

    shop.workspace.reopen();
    checkInvariants(shop.workspace.store(), server);
    const auto counts = await(outbox::counts(shop.workspace.store()));
    QVERIFY(counts);
    QCOMPARE(counts->total(), planned);
    QCOMPARE(counts->unfinished(), 0);
    QCOMPARE(counts->failed + counts->cancelled + counts->skipped, 0);
    QCOMPARE(m_killedWhileSending, kills);
    const auto calls = server.counts()[QStringLiteral("messageCalls")].toInteger();
    qInfo("%d kills: %lld messages, %lld calls at the server, 0 twice, 0 lost; %lld unknown", kills, planned,
        calls, counts->unknown);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
