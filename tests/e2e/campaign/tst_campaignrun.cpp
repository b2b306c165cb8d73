// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

/// A file of customers, a segment, a campaign, the sandbox, delivery reports: the whole way through the
/// command line, judged by what the sandbox counted.
class TestCampaignRun final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fromCustomersToReads();
    void promotionsWaitForTheMorning();
    void optOutHoldsAtTheGate();

private:
    QJsonObject ctl(const QStringList& words, int expectedExit = 0, const QByteArray& input = {});

    QByteArray tokens() const { return "sandbox-token\nsandbox-app-secret\n"; }

    QJsonObject sandboxCounts() const;
    int makeCampaign(const QStringList& more = {});
    static QByteArray customers();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_sandbox;
    QString m_now;
    QUrl m_baseUrl;
    int m_exit = 0;
};

// 40 Germans, 30 Japanese, 20 Americans, 10 without a number, 10 who did not agree.
QByteArray TestCampaignRun::customers()
{
    QByteArray csv = "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address "
                     "Company,Default Address Address1,"
                     "Default Address Address2,Default Address City,Default Address Province Code,Default "
                     "Address Country Code,"
                     "Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total "
                     "Spent,Total Orders,Note,Tax Exempt,Tags\n";
    const auto add = [&csv](int id, const char* country, const QByteArray& phone, const char* consent) {
        const auto number = QByteArray::number(id);
        csv += "'72" + number + ",Anna,Nr" + number + ",a" + number + "@example.com,no,,Street 1,,Town,,"
            + country + ",'123,," + (phone.isEmpty() ? QByteArray() : "'" + phone) + ',' + consent
            + ",10.00,1,,no,\n";
    };
    for (int i = 100; i < 140; ++i)
        add(i, "DE", "+4915123456" + QByteArray::number(i).right(2) + "0", "yes");
    for (int i = 200; i < 230; ++i)
        add(i, "JP", "+8190123456" + QByteArray::number(i).right(2), "yes");
    for (int i = 300; i < 320; ++i)
        add(i, "US", "+121255501" + QByteArray::number(i).right(2), "yes");
    for (int i = 400; i < 410; ++i)
        add(i, "DE", {}, "yes");
    for (int i = 500; i < 510; ++i)
        add(i, "DE", "+4915123457" + QByteArray::number(i).right(2) + "0", "no");
    return csv;
}

QJsonObject TestCampaignRun::ctl(const QStringList& words, int expectedExit, const QByteArray& input)
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QStringLiteral(SERAI_CTL),
        QStringList{QStringLiteral("--json"), QStringLiteral("--workspace"), QStringLiteral("shop.serai"),
            QStringLiteral("--now"), m_now}
            + words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000)) {
        process.kill();
        process.waitForFinished();
    }
    m_exit = process.exitCode();
    if (process.exitStatus() != QProcess::NormalExit || m_exit != expectedExit)
        qWarning().noquote() << words << m_exit << process.readAllStandardError();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QJsonObject TestCampaignRun::sandboxCounts() const
{
    QTcpSocket socket;
    socket.connectToHost(m_baseUrl.host(), quint16(m_baseUrl.port()));
    if (!socket.waitForConnected(5000))
        return {};
    socket.write("GET /__calls HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(5000))
        answer += socket.readAll();
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
}

void TestCampaignRun::init()
{
    m_now = QStringLiteral("2026-11-19T11:00:00+00:00"); // noon in Berlin, 20:00 in Tokyo
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(QStringLiteral("customers.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(customers());
    file.close();
    QFile rule(m_folder->filePath(QStringLiteral("rule.json")));
    QVERIFY(rule.open(QIODevice::WriteOnly));
    rule.write(R"({"all": [{"field": "country", "op": "in", "value": ["DE", "JP", "US"]}]})");
    rule.close();

    m_sandbox = std::make_unique<QProcess>();
    m_sandbox->start(QStringLiteral(SERAI_CTL),
        {QStringLiteral("--json"), QStringLiteral("sandbox"), QStringLiteral("serve")});
    QVERIFY(m_sandbox->waitForReadyRead(10000));
    const auto served = QJsonDocument::fromJson(m_sandbox->readLine()).object();
    m_baseUrl = QUrl(served[QLatin1String("baseUrl")].toString());
    QVERIFY(m_baseUrl.isValid());

    ctl({QStringLiteral("workspace"), QStringLiteral("create"), QStringLiteral("--currency"),
        QStringLiteral("EUR"), QStringLiteral("--zone"), QStringLiteral("Europe/Berlin"),
        QStringLiteral("--country"), QStringLiteral("DE")});
    QCOMPARE(m_exit, 0);
    const auto imported =
        ctl({QStringLiteral("import"), QStringLiteral("run"), QStringLiteral("customers.csv"),
            QStringLiteral("--whatsapp-consent"), QStringLiteral("Accepts SMS Marketing"),
            QStringLiteral("--consent-source"), QStringLiteral("checkout")});
    QCOMPARE(imported[QLatin1String("create")].toInt(), 110);
    ctl({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("--phone-number-id"),
            served[QLatin1String("phoneNumberId")].toString(), QStringLiteral("--waba-id"),
            served[QLatin1String("wabaId")].toString(), QStringLiteral("--base-url"), m_baseUrl.toString()},
        0, tokens());
    QCOMPARE(m_exit, 0);
    ctl({QStringLiteral("template"), QStringLiteral("sync"), QStringLiteral("--token-stdin")}, 0, tokens());
    QCOMPARE(m_exit, 0);
    ctl({QStringLiteral("segment"), QStringLiteral("save"), QStringLiteral("--rule"),
        QStringLiteral("rule.json"), QStringLiteral("--name"), QStringLiteral("Everybody")});
    QCOMPARE(m_exit, 0);
}

void TestCampaignRun::cleanup()
{
    m_sandbox->terminate();
    QVERIFY(m_sandbox->waitForFinished(5000));
    QCOMPARE(m_sandbox->exitCode(), 0);
}

int TestCampaignRun::makeCampaign(const QStringList& more)
{
    const auto made =
        ctl(QStringList{QStringLiteral("campaign"), QStringLiteral("create"), QStringLiteral("--segment"),
                QStringLiteral("Everybody"), QStringLiteral("--template"), QStringLiteral("bf_early_access"),
                QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--var"),
                QStringLiteral("1={{first_name|friend}}"), QStringLiteral("--var"),
                QStringLiteral("2={{last_product|our lamps}}")}
            + more);
    return made[QLatin1String("campaignId")].toInt();
}

void TestCampaignRun::fromCustomersToReads()
{
    const auto id = QString::number(makeCampaign());
    const auto preview = ctl({QStringLiteral("campaign"), QStringLiteral("preview"), id});
    QCOMPARE(preview[QLatin1String("audience")].toInt(), 110);
    QCOMPARE(preview[QLatin1String("sendable")].toInt(), 70);
    QHash<QString, int> excluded;
    for (const auto& value : preview[QLatin1String("excluded")].toArray())
        excluded.insert(value[QLatin1String("reason")].toString(), value[QLatin1String("count")].toInt());
    QCOMPARE(excluded,
        (QHash<QString, int>{{QStringLiteral("noIdentity"), 10}, {QStringLiteral("noConsent"), 10},
            {QStringLiteral("plusOne"), 20}}));
    QCOMPARE(preview[QLatin1String("cost")][QLatin1String("atMost")][QLatin1String("minor")].toInt(),
        799); // 40 x .1365 + 30 x .0842

    QCOMPARE(
        ctl({QStringLiteral("campaign"), QStringLiteral("start"), id})[QLatin1String("planned")].toInt(), 70);
    ctl({QStringLiteral("campaign"), QStringLiteral("start"), id}, 3);
    QCOMPARE(m_exit, 3);
    const auto run = ctl({QStringLiteral("outbox"), QStringLiteral("run"), QStringLiteral("--until-empty"),
                             QStringLiteral("--token-stdin")},
        0, tokens());
    QCOMPARE(m_exit, 0);
    QCOMPARE(run[QLatin1String("planned")].toInt(), 0);

    const auto counted = sandboxCounts();
    QCOMPARE(counted[QLatin1String("accepted")].toInt(), 70);
    QCOMPARE(counted[QLatin1String("refused")].toInt(), 0);
    QCOMPARE(counted[QLatin1String("duplicates")].toInt(), 0);
    QCOMPARE(counted[QLatin1String("messages")].toArray().size(), 70);
    for (const auto& message : counted[QLatin1String("messages")].toArray()) {
        QCOMPARE(message[QLatin1String("count")].toInt(), 1);
        QVERIFY(!message[QLatin1String("to")].toString().startsWith(QStringLiteral("+1")));
    }
    const auto show = ctl({QStringLiteral("campaign"), QStringLiteral("show"), id});
    const auto statuses = counted[QLatin1String("statuses")];
    QCOMPARE(show[QLatin1String("state")].toString(), QStringLiteral("done"));
    QCOMPARE(show[QLatin1String("funnel")][QLatin1String("sent")].toInt(), 70);
    QCOMPARE(show[QLatin1String("funnel")][QLatin1String("delivered")].toInt(),
        statuses[QLatin1String("delivered")].toInt());
    QCOMPARE(show[QLatin1String("funnel")][QLatin1String("read")].toInt(),
        statuses[QLatin1String("read")].toInt());
    QCOMPARE(show[QLatin1String("failed")].toInt(), statuses[QLatin1String("failed")].toInt());
    QVERIFY(statuses[QLatin1String("read")].toInt() > 20);
}

void TestCampaignRun::promotionsWaitForTheMorning()
{
    m_now = QStringLiteral("2026-11-19T22:30:00+00:00"); // 23:30 in Berlin, 07:30 in Tokyo
    const auto id = QString::number(makeCampaign());
    const auto preview = ctl({QStringLiteral("campaign"), QStringLiteral("preview"), id});
    QCOMPARE(preview[QLatin1String("quietDelayed")].toInt(), 70);
    QCOMPARE(QDateTime::fromString(preview[QLatin1String("firstAt")].toString(), Qt::ISODate),
        QDateTime::fromString(QStringLiteral("2026-11-19T23:00:00Z"), Qt::ISODate)); // 8:00 in Tokyo
    QCOMPARE(QDateTime::fromString(preview[QLatin1String("lastAt")].toString(), Qt::ISODate),
        QDateTime::fromString(QStringLiteral("2026-11-20T07:00:00Z"), Qt::ISODate)); // 8:00 in Berlin
    ctl({QStringLiteral("campaign"), QStringLiteral("start"), id});
    QElapsedTimer timer;
    timer.start();
    const auto night = ctl({QStringLiteral("outbox"), QStringLiteral("run"), QStringLiteral("--until-empty"),
                               QStringLiteral("--token-stdin")},
        0, tokens());
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(night[QLatin1String("planned")].toInt(), 70);
    QCOMPARE(QDateTime::fromString(night[QLatin1String("waitsUntil")].toString(), Qt::ISODate),
        QDateTime::fromString(QStringLiteral("2026-11-19T23:00:00Z"), Qt::ISODate));
    QCOMPARE(sandboxCounts()[QLatin1String("accepted")].toInt(), 0);
    m_now = QStringLiteral("2026-11-19T23:05:00+00:00"); // Tokyo is awake
    QCOMPARE(ctl({QStringLiteral("outbox"), QStringLiteral("run"), QStringLiteral("--until-empty"),
                     QStringLiteral("--token-stdin")},
                 0, tokens())[QLatin1String("planned")]
                 .toInt(),
        40);
    m_now = QStringLiteral("2026-11-20T08:00:00+00:00");
    QCOMPARE(ctl({QStringLiteral("outbox"), QStringLiteral("run"), QStringLiteral("--until-empty"),
                     QStringLiteral("--token-stdin")},
                 0, tokens())[QLatin1String("planned")]
                 .toInt(),
        0);
    QCOMPARE(sandboxCounts()[QLatin1String("accepted")].toInt(), 70);
}

void TestCampaignRun::optOutHoldsAtTheGate()
{
    const auto id = QString::number(makeCampaign());
    QCOMPARE(
        ctl({QStringLiteral("campaign"), QStringLiteral("start"), id})[QLatin1String("planned")].toInt(), 70);
    // Between start and sending, the German customers press "stop promotions".
    QJsonArray preferences;
    for (int i = 100; i < 140; ++i)
        preferences << QJsonObject{
            {QStringLiteral("wa_id"),
                QStringLiteral("4915123456%1").arg((i - 100) * 10, 3, 10, QLatin1Char('0'))},
            {QStringLiteral("detail"), QStringLiteral("User requested to stop marketing messages")},
            {QStringLiteral("category"), QStringLiteral("marketing_messages")},
            {QStringLiteral("value"), QStringLiteral("stop")}, {QStringLiteral("timestamp"), 1795086100}};
    const QJsonObject value{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
        {QStringLiteral("metadata"),
            QJsonObject{{QStringLiteral("display_phone_number"), QStringLiteral("4915123456780")},
                {QStringLiteral("phone_number_id"), QStringLiteral("106540352242922")}}},
        {QStringLiteral("user_preferences"), preferences}};
    const QJsonObject change{
        {QStringLiteral("field"), QStringLiteral("user_preferences")}, {QStringLiteral("value"), value}};
    const QJsonObject hook{{QStringLiteral("object"), QStringLiteral("whatsapp_business_account")},
        {QStringLiteral("entry"),
            QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("102290129340398")},
                {QStringLiteral("changes"), QJsonArray{change}}}}}};
    QFile file(m_folder->filePath(QStringLiteral("stop.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(hook).toJson());
    file.close();
    QCOMPARE(ctl({QStringLiteral("events"), QStringLiteral("ingest"),
                 QStringLiteral("stop.json")})[QLatin1String("stored")]
                 .toInt(),
        40);
    const auto run = ctl({QStringLiteral("outbox"), QStringLiteral("run"), QStringLiteral("--until-empty"),
                             QStringLiteral("--token-stdin")},
        0, tokens());
    const auto skipped = run[QLatin1String("skipped")].toObject();
    QCOMPARE(skipped[QLatin1String("noConsent")].toInt() + skipped[QLatin1String("suppressed")].toInt(), 40);
    QCOMPARE(sandboxCounts()[QLatin1String("accepted")].toInt(), 30);
}

QTEST_GUILESS_MAIN(TestCampaignRun)
#include "tst_campaignrun.moc"
