// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A year of real orders, counted by others with two other tools. Needs SERAI_DATA, a folder with
// online-retail/online_retail.csv.gz (UCI Online Retail), and gzip.

#include <base/json.h>
#include <members/import.h>
#include <segments/segmentservice.h>
#include <support/testworkspace.h>

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace serai;
using namespace serai::segments;

class TestOnlineRetail : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void segment_data();
    void segment();

private:
    std::unique_ptr<test::TestWorkspace> shop;
    std::unique_ptr<SegmentService> service;
    const qint64 nowMs = QDateTime(QDate(2011, 12, 10), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
};

void TestOnlineRetail::initTestCase()
{
    const auto folder = qEnvironmentVariable("SERAI_DATA");
    if (folder.isEmpty())
        QSKIP("SERAI_DATA names no folder with the public data sets");
    store::WorkspaceSettings settings;
    settings.currency = "GBP";
    settings.zone = "UTC";
    settings.country = "GB";
    shop = std::make_unique<test::TestWorkspace>(settings);
    shop->clock.set(nowMs);
    QProcess gzip;
    const auto csv = shop->filePath("online_retail.csv");
    gzip.setStandardOutputFile(csv);
    gzip.start("gzip", {"-dc", folder + "/online-retail/online_retail.csv.gz"});
    QVERIFY(gzip.waitForFinished(60'000) && gzip.exitCode() == 0);
    members::ImportOptions options;
    options.file = csv;
    const auto report = await(members::Importer(shop->store(), shop->clock).run(options));
    QVERIFY2(report, report ? "" : qUtf8Printable(toText(report.error())));
    service = std::make_unique<SegmentService>(shop->store(), shop->clock);
}

void TestOnlineRetail::segment_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("matched");
    const auto expected = readJsonFile(SERAI_TEST_DATA "/online-retail/expected.json");
    QVERIFY(expected);
    const auto segments = expected->object();
    for (auto it = segments.begin(); it != segments.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << QString(SERAI_TEST_DATA "/online-retail/" + it.key() + ".json")
                                            << it.value().toObject().value("matched").toInteger();
}

void TestOnlineRetail::segment()
{
    QFETCH(QString, file);
    QFETCH(qint64, matched);
    QFile json(file);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const auto rule = parseRule(json.readAll(), file);
    QVERIFY2(rule, rule ? "" : qUtf8Printable(toText(rule.error())));
    const auto answer = await(service->count(*rule, nowMs));
    QVERIFY2(answer, answer ? "" : qUtf8Printable(toText(answer.error())));
    QCOMPARE(answer->matched, matched);
    QCOMPARE(answer->otherCurrency, 0);
}

QTEST_GUILESS_MAIN(TestOnlineRetail)
#include "tst_onlineretail.moc"
