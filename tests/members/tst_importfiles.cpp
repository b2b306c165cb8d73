// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The public sample files, where they are at hand: SERAI_DATA names a folder with shop-exports/ and
// online-retail/, unpacked. Answers are those of the files' own checks, made with other programs.

#include "importfixture.h"

#include <QFileInfo>
#include <QTest>

using namespace serai;
using namespace serai::members;
using serai::test::TestWorkspace;

class TestImportFiles : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
};

void TestImportFiles::answers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("members");
    QTest::addColumn<qint64>("orders");
    QTest::addColumn<qint64>("lines");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<qint64>("answer");
    QTest::newRow("online retail") << "online-retail/online_retail.csv" << qint64(4372) << qint64(25900)
                                   << qint64(541909)
                                   << QByteArray(
                                          "SELECT sum(total_minor) FROM shop_order WHERE kind = 'purchase' "
                                          "AND member_id IS NOT NULL")
                                   << qint64(891140790);
    QTest::newRow("online retail purchases")
        << "online-retail/online_retail.csv" << qint64(4372) << qint64(25900) << qint64(541909)
        << QByteArray("SELECT sum(order_count) FROM member") << qint64(18532);
    QTest::newRow("shopify orders") << "shop-exports/shopify_orders_export_2000.csv" << qint64(1139)
                                    << qint64(2000) << qint64(39181)
                                    << QByteArray("SELECT sum(total_minor) FROM shop_order")
                                    << qint64(98310763);
    QTest::newRow("shopify customers, e-mail consent")
        << "shop-exports/shopify_customers_export.csv" << qint64(4338) << qint64(0) << qint64(0)
        << QByteArray("SELECT count(*) FROM consent_event WHERE channel = 'email' AND state = 'granted'")
        << qint64(2862);
    QTest::newRow("shopify customers, tag")
        << "shop-exports/shopify_customers_export.csv" << qint64(4338) << qint64(0) << qint64(0)
        << QByteArray("SELECT count(*) FROM member_tag mt JOIN tag t "
                      "ON t.id = mt.tag_id WHERE t.name = 'vip'")
        << qint64(275);
    QTest::newRow("shopify customers, notes")
        << "shop-exports/shopify_customers_export.csv" << qint64(4338) << qint64(0) << qint64(0)
        << QByteArray("SELECT count(*) FROM member WHERE instr(note, char(10))") << qint64(94);
    QTest::newRow("google contacts") << "shop-exports/google_contacts_2026.csv" << qint64(6) << qint64(0)
                                     << qint64(0)
                                     << QByteArray(
                                            "SELECT count(*) FROM member_identity WHERE kind = 'phone'")
                                     << qint64(7);
    QTest::newRow("german excel") << "shop-exports/bestellungen_excel_de_cp1252.csv" << qint64(126)
                                  << qint64(525) << qint64(11279)
                                  << QByteArray("SELECT sum(amount_e4) FROM order_line")
                                  << qint64(2955097700);
    QTest::newRow("excel unicode") << "shop-exports/excel_unicode_text_utf16le.txt" << qint64(-1)
                                   << qint64(-1) << qint64(28357)
                                   << QByteArray("SELECT sum(amount_e4) FROM order_line")
                                   << qint64(6333976900);
}

void TestImportFiles::answers()
{
    QFETCH(QString, file);
    QFETCH(qint64, members);
    QFETCH(qint64, orders);
    QFETCH(qint64, lines);
    QFETCH(QByteArray, sql);
    const auto path = qEnvironmentVariable("SERAI_DATA") + u'/' + file;
    if (qEnvironmentVariableIsEmpty("SERAI_DATA") || !QFileInfo::exists(path))
        QSKIP("the sample files are not here (SERAI_DATA)");
    TestWorkspace workspace;
    auto options = optionsFor(path);
    options.country = QStringLiteral("US");
    const auto report = importInto(workspace, options);
    QVERIFY2(report, qPrintable(report ? QString() : toText(report.error())));
    if (members >= 0)
        QCOMPARE(report->create, members);
    if (orders >= 0)
        QCOMPARE(report->orders, orders);
    QCOMPARE(report->orderLines, lines);
    QCOMPARE(report->skip, 0);
    QTEST(workspace.number(sql.constData()), "answer");
}

QTEST_GUILESS_MAIN(TestImportFiles)
#include "tst_importfiles.moc"
