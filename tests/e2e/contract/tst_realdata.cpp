// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real orders of a real shop through the real program, against answers that were counted with other tools.
// Needs SERAI_DATA, a folder with online-retail/ and shop-exports/.

#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace serai::test;

class TestRealData final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void onlineRetail();
    void segments_data();
    void segments();
    void everyExpectedSegmentHasARule();
    void shopExports_data();
    void shopExports();

private:
    QString unpacked(const Program& program, const QString& path) const;
    Program m_program;
    QDir m_data{qEnvironmentVariable("SERAI_DATA")};
};

static const QString rules = SERAI_SOURCE_DIR "/tests/segments/data/online-retail/";

static QJsonDocument jsonFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

void TestRealData::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("SERAI_DATA"))
        QSKIP("SERAI_DATA names no folder with the public data sets");
    m_program.setNow("2011-12-10T00:00:00Z");
}

/// \a path of the data folder without its .gz; empty when that fails.
QString TestRealData::unpacked(const Program& program, const QString& path) const
{
    const auto source = m_data.filePath(path);
    if (QFile::exists(source))
        return source;
    QProcess gzip;
    const auto target = program.file(QFileInfo(path).fileName());
    gzip.setStandardOutputFile(target);
    gzip.start("gzip", {"-dc", source + ".gz"});
    return gzip.waitForFinished(60'000) && gzip.exitCode() == 0 ? target : QString();
}

void TestRealData::onlineRetail()
{
    const auto file = unpacked(m_program, "online-retail/online_retail.csv");
    QVERIFY2(!file.isEmpty(), "online-retail/online_retail.csv.gz cannot be unpacked");
    QCOMPARE(
        m_program.json({"workspace", "create", "--currency", "GBP", "--zone", "UTC", "--country", "GB"}).code,
        0);
    const auto expected = jsonFile(m_data.filePath("online-retail/expected_segments.json")).object();
    const auto rows = expected["all_rows"].toObject();
    const auto imported = m_program.json({"import", "run", file});
    QVERIFY2(imported.code == 0, imported.err);
    qInfo("imported in %lld ms", imported.json["elapsedMs"].toInteger());
    QCOMPARE(imported.json["rows"].toInteger(), rows["rows"].toInteger());
    QCOMPARE(imported.json["create"].toInteger(), rows["customers"].toInteger());
    QCOMPARE(imported.json["create"].toInteger(), 4372);
    QCOMPARE(imported.json["orders"].toInteger(), rows["invoices"].toInteger());
    QCOMPARE(imported.json["orderLines"].toInteger(), rows["rows"].toInteger());
    QCOMPARE(imported.json["skip"].toInteger(), 0);
    // Everything again changes nothing.
    const auto again = m_program.json({"import", "preview", file}).json;
    QCOMPARE(again["create"].toInteger(-1), 0);
    QCOMPARE(again["ordersUnchanged"].toInteger(), rows["invoices"].toInteger());
    // Month by month, as others counted them.
    const auto page =
        m_program.json({"kpi", "show", "--from", "2010-12-01", "--to", "2011-12-09", "--by", "month"}).json;
    QHash<QString, QJsonArray> series;
    for (const auto& metric : page["metrics"].toArray())
        series.insert(metric.toObject()["id"].toString(), metric.toObject()["series"].toArray());
    const auto months = expected["by_month"].toObject();
    QCOMPARE(series["orders"].size(), months.size());
    for (int i = 0; i < int(months.size()); ++i) {
        const auto month = months.keys().at(i);
        const auto valueOf = [&](const char* id) { return series[id][i].toObject()["value"]; };
        QVERIFY(series["orders"][i].toObject()["from"].toString().startsWith(month));
        QCOMPARE(valueOf("buyers").toInt(), months[month].toObject()["active_customers"].toInt());
    }
}

void TestRealData::segments_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<qint64>("matched");
    const auto known = jsonFile(rules + "expected.json").object();
    const auto counts =
        jsonFile(m_data.filePath("online-retail/expected_segments.json")).object()["segments"].toObject();
    for (auto it = known.begin(); it != known.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << rules + it.key()
                + ".json" << counts[it.value().toObject()["segment"].toString()].toInteger(-1);
}

void TestRealData::segments()
{
    QFETCH(QString, rule);
    QFETCH(qint64, matched);
    const auto answer = m_program.json({"segment", "count", "--rule", rule});
    QVERIFY2(answer.code == 0, answer.err);
    QCOMPARE(answer.json["total"].toInteger(), 4372);
    QCOMPARE(answer.json["matched"].toInteger(-2), matched);
    QVERIFY(!answer.json["text"].toString().isEmpty());
    qint64 lost = 0; // of a chain of "all" the rows account for everybody who is not in
    bool isChain = true;
    for (const auto& row : answer.json["funnel"].toArray()) {
        lost += row.toObject()["lost"].toInteger();
        isChain = isChain && row.toObject()["path"].toString().count('/') == 2;
    }
    if (isChain)
        QCOMPARE(answer.json["total"].toInteger() - lost, matched);
}

void TestRealData::everyExpectedSegmentHasARule()
{
    QStringList wanted = jsonFile(m_data.filePath("online-retail/expected_segments.json"))
                             .object()["segments"]
                             .toObject()
                             .keys();
    const auto known = jsonFile(rules + "expected.json").object();
    for (const auto& rule : known)
        wanted.removeAll(rule.toObject()["segment"].toString());
    QVERIFY2(wanted.isEmpty(), qPrintable(wanted.join(", ")));
}

void TestRealData::shopExports_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QJsonObject>("report"); // of import run
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("answer"); // decimal
    const QString orderTotals = "SELECT sum(total_minor) * 100 FROM shop_order";
    const QString lineAmounts = "SELECT sum(amount_e4) FROM order_line";
    QTest::newRow("Shopify orders, 2000") << "shopify_orders_export_2000.csv"
                                          << QJsonObject{{"orders", 2000}, {"orderLines", 39181},
                                                 {"create", 1139}, {"preset", "shopify-orders"}}
                                          << orderTotals << "983107.63";
    QTest::newRow("Shopify orders, all") << "shopify_orders_export_full.csv"
                                         << QJsonObject{{"orders", 18532}, {"orderLines", 397884},
                                                {"create", 4338}, {"preset", "shopify-orders"}}
                                         << orderTotals << "8911407.90";
    QTest::newRow("Shopify customers")
        << "shopify_customers_export.csv"
        << QJsonObject{{"create", 4338}, {"orders", 0}, {"preset", "shopify-customers"}}
        << "SELECT 10000 * count(*) FROM consent_event WHERE channel = 'email' AND state = 'granted'"
        << "2862";
    QTest::newRow("Shopify customers, tag")
        << "shopify_customers_export.csv" << QJsonObject{{"create", 4338}}
        << "SELECT 10000 * count(*) FROM member_tag JOIN tag ON tag.id = tag_id WHERE name = 'vip'"
        << "275";
    QTest::newRow("Shopify customers, notes")
        << "shopify_customers_export.csv" << QJsonObject{{"create", 4338}}
        << "SELECT 10000 * count(*) FROM member WHERE instr(note, char(10))"
        << "94";
    QTest::newRow("German Excel") << "bestellungen_excel_de_cp1252.csv"
                                  << QJsonObject{{"orders", 525}, {"orderLines", 11279}, {"create", 126},
                                         {"encoding", "windows-1252"}, {"delimiter", ";"}}
                                  << lineAmounts << "295509.77";
    QTest::newRow("Excel Unicode text")
        << "excel_unicode_text_utf16le.txt"
        << QJsonObject{{"orderLines", 28357}, {"encoding", "UTF-16LE"}, {"delimiter", "\t"}} << lineAmounts
        << "633397.69";
    QTest::newRow("Google contacts") << "google_contacts_2026.csv"
                                     << QJsonObject{{"create", 6}, {"kind", "contacts"}}
                                     << "SELECT 10000 * count(*) FROM member_identity WHERE kind = 'phone'"
                                     << "7";
}

void TestRealData::shopExports()
{
    QFETCH(QString, file);
    QFETCH(QJsonObject, report);
    QFETCH(QString, sql);
    QFETCH(QString, answer);
    Program program;
    const auto path = unpacked(program, "shop-exports/" + file);
    QVERIFY2(!path.isEmpty(), "the file cannot be unpacked");
    QCOMPARE(
        program.json({"workspace", "create", "--currency", "GBP", "--zone", "UTC", "--country", "US"}).code,
        0);
    const auto preview = program.json({"import", "preview", path}).json;
    const auto imported = program.json({"import", "run", path});
    QVERIFY2(imported.code == 0, imported.err);
    for (auto it = report.begin(); it != report.end(); ++it) {
        QVERIFY2(imported.json[it.key()] == it.value(),
            qPrintable(it.key() + " in " + QString::fromUtf8(imported.out.left(2000))));
        QVERIFY2(preview[it.key()] == it.value(), qPrintable("preview: " + it.key()));
    }
    QCOMPARE(program.number(sql), qRound64(answer.toDouble() * 10'000));
    const auto again = program.json({"import", "run", path}).json;
    for (const char* key : {"create", "update", "ordersCreate", "ordersUpdate"})
        QVERIFY2(again[key].toInteger(-1) == 0, key);
}

QTEST_GUILESS_MAIN(TestRealData)
#include "tst_realdata.moc"
