// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfixture.h"

#include <QTest>

using namespace serai;
using namespace serai::members;
using serai::test::TestWorkspace;

class TestImportErrors : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void missingFile();
    void wrongOptions_data();
    void wrongOptions();
    void ambiguousDates();
    void unimportantAmbiguity();
    void badRowsDoNotStopGoodOnes();
    void cancelledImportsComeAgain_data();
    void cancelledImportsComeAgain();
    void everyStatementMayFail();
    void problemListIsCapped();
};

static const QByteArray goodOrders("Order,Date,Customer,Item,Qty,Price\n1,2026-01-02,7,Lamp,1,5.00\n"
                                   "2,2026-01-03,8,Cover,2,2.50\n");

void TestImportErrors::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word"); // of what, where or the remedy
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("only blank lines") << QByteArray("\n\n \r\n") << "empty";
    QTest::newRow("header only") << QByteArray("Order,Date,Customer,Price\n") << "header and no rows";
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << "picture";
    QTest::newRow("workbook") << QByteArray("PK\x03\x04\x14\0\6\0", 8) << "workbook";
    QTest::newRow("compressed") << QByteArray("\x1f\x8b\x08\0\0", 5) << "compressed";
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html>\n<html><body>Sign in</body></html>")
                              << "web page";
    QTest::newRow("zero bytes") << QByteArray("Order,Date\n1,\0\0\0", 15) << "binary";
    QTest::newRow("prose") << QByteArray("Dear customer,\nthank you for your order.\n")
                           << "columns of the file";
    QTest::newRow("unknown columns") << QByteArray("foo,bar\n1,2\n") << "mapping";
    QTest::newRow("quote never closed") << goodOrders + "3,2026-01-04,9,\"Lamp,1,5.00\n4,2026-01-05,9,X,1,1\n"
                                        << "line 4";
    QTest::newRow("changes its encoding") << goodOrders + "3,2026-01-04,9,K\xc3\xbchl,1,5.00\n"
            + QByteArray(70'000, ' ') + "\n4,2026-01-04,9,K\xfchl,1,5.00\n"
                                          << "UTF-8";
}

void TestImportErrors::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    TestWorkspace workspace;
    const auto options = optionsFor(workspace.writeFile(QStringLiteral("file.csv"), bytes));
    for (const bool write : {false, true}) {
        const auto report = write ? importInto(workspace, options) : previewIn(workspace, options);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(toText(report.error()).contains(word), qPrintable(toText(report.error())));
        QVERIFY2(report.error().where.contains(QStringLiteral("file.csv")), qPrintable(report.error().where));
        QVERIFY(!report.error().remedy.isEmpty());
    }
    QCOMPARE(workspace.number("SELECT count(*) FROM import"), 0);
    QCOMPARE(workspace.number("SELECT count(*) FROM shop_order"), 0);
}

void TestImportErrors::missingFile()
{
    TestWorkspace workspace;
    const auto report = previewIn(workspace, optionsFor(workspace.filePath(QStringLiteral("not-here.csv"))));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::NotFound);
    QVERIFY(report.error().where.endsWith(QStringLiteral("not-here.csv")));
}

void TestImportErrors::wrongOptions_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("word");
    QTest::newRow("encoding that is none") << "encoding"
                                           << "klingon"
                                           << "klingon";
    QTest::newRow("another encoding than the file's") << "encoding"
                                                      << "UTF-16LE"
                                                      << "UTF-8";
    QTest::newRow("delimiter of two signs") << "delimiter"
                                            << ";;"
                                            << ";;";
    QTest::newRow("another delimiter than the file's") << "delimiter"
                                                       << "|"
                                                       << "columns of the file";
    QTest::newRow("preset that is none") << "preset"
                                         << "magento"
                                         << "magento";
    QTest::newRow("another preset than the file's") << "preset"
                                                    << "google-contacts"
                                                    << "columns of the file";
    QTest::newRow("zone that is none") << "zone"
                                       << "Mars/Olympus"
                                       << "Mars/Olympus";
    QTest::newRow("date order that is none") << "dateOrder"
                                             << "ydm"
                                             << "ydm";
    QTest::newRow("currency that is none") << "currency"
                                           << "QQQ"
                                           << "QQQ";
    QTest::newRow("column that is not there") << "map"
                                              << "Nowhere"
                                              << "Nowhere";
}

void TestImportErrors::wrongOptions()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(QString, word);
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("file.csv"), goodOrders));
    if (option == u"encoding")
        options.encoding = value;
    else if (option == u"delimiter")
        options.delimiter = value;
    else if (option == u"preset")
        options.preset = value;
    else if (option == u"zone")
        options.zone = value;
    else if (option == u"dateOrder")
        options.dateOrder = value;
    else if (option == u"currency")
        options.currency = value;
    else
        options.map.insert(QStringLiteral("email"), value);
    const auto report = previewIn(workspace, options);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(toText(report.error()).contains(word), qPrintable(toText(report.error())));
    QVERIFY(!report.error().remedy.isEmpty());
}

void TestImportErrors::ambiguousDates()
{
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(
        QStringLiteral("file.csv"), "Order,Date,Customer,Price\n1,03/04/2026,7,5.00\n2,05/06/2026,7,5.00\n"));
    const auto report = previewIn(workspace, options);
    QVERIFY(!report);
    QVERIFY(report.error().where.contains(QStringLiteral("Date")));
    QCOMPARE(report.error().details, (QStringList{QStringLiteral("dmy"), QStringLiteral("mdy")}));
    options.dateOrder = QStringLiteral("mdy");
    QVERIFY(importInto(workspace, options));
    QCOMPARE(
        workspace.number("SELECT ordered_at FROM shop_order WHERE number = '1'"), 1772578800000); // 4 March
    options.dateOrder = QStringLiteral("dmy");
    QVERIFY(importInto(workspace, options));
    QCOMPARE(
        workspace.number("SELECT ordered_at FROM shop_order WHERE number = '1'"), 1775167200000); // 3 April
}

void TestImportErrors::unimportantAmbiguity()
{
    // Each date is the same day in both orders: nothing to ask.
    TestWorkspace workspace;
    QVERIFY(previewIn(workspace,
        optionsFor(workspace.writeFile(QStringLiteral("a.csv"),
            "Order,Date,Customer,Price\n1,03/03/2026,7,5.00\n2,05/05/2026,7,5.00\n"))));
    // A single date far down decides for all, also beyond the first 64 KB.
    QByteArray bytes("Order,Date,Customer,Price\n");
    for (int i = 0; i < 5000; ++i)
        bytes += QByteArray::number(i) + ",03/04/2026,7,5.00\n";
    bytes += "x,03/31/2026,7,5.00\n";
    const auto report = previewIn(workspace, optionsFor(workspace.writeFile(QStringLiteral("b.csv"), bytes)));
    QVERIFY(report);
    QCOMPARE(report->dateOrder, QStringLiteral("mdy"));
}

void TestImportErrors::badRowsDoNotStopGoodOnes()
{
    TestWorkspace workspace;
    const auto report = importInto(workspace,
        optionsFor(workspace.writeFile(QStringLiteral("file.csv"),
            "Customer "
            "ID,Name,Email,Phone\n1,A,a@example.com,+4915123456781\n,,,\n2,B,b@@example,12\n3,C,c@example."
            "com,\n"
            ",Mr,,\n1,A,a@example.com,+4915123456781\n4,D,a@example.com,+4915123456781\n")));
    QVERIFY(report);
    QCOMPARE(report->rows, 7);
    QCOMPARE(report->create, 4);
    QCOMPARE(report->skip, 2);
    QCOMPARE(report->problemCounts.value(QStringLiteral("nothingToKeep")), 1);
    QCOMPARE(report->problemCounts.value(QStringLiteral("nameOnly")), 1);
    QCOMPARE(report->problemCounts.value(QStringLiteral("badEmail")), 1);
    QCOMPARE(report->problemCounts.value(QStringLiteral("badPhone")), 1);
    QCOMPARE(report->problemCounts.value(QStringLiteral("identityTaken")), 2); // both stay with customer 1
    for (qsizetype i = 1; i < report->problems.size(); ++i)
        QVERIFY(report->problems[i - 1].line <= report->problems[i].line);
}

static QByteArray manyOrders(int count)
{
    QByteArray bytes("Order,Date,Customer,Item,Qty,Price\n");
    for (int i = 0; i < count; ++i)
        bytes += QByteArray::number(i / 3) + ",2026-01-02 10:00," + QByteArray::number(i / 3 % 500) + ",Item "
            + QByteArray::number(i % 90) + ",1,5.00\n";
    return bytes;
}

void TestImportErrors::cancelledImportsComeAgain_data()
{
    QTest::addColumn<int>("afterCalls");
    QTest::newRow("before it starts") << 0;
    QTest::newRow("after the first piece") << 1;
    QTest::newRow("in the middle") << 3;
    QTest::newRow("after the last piece") << 5;
}

void TestImportErrors::cancelledImportsComeAgain()
{
    QFETCH(int, afterCalls);
    TestWorkspace workspace;
    const auto small = optionsFor(workspace.writeFile(QStringLiteral("small.csv"), goodOrders));
    QVERIFY(importInto(workspace, small));
    const auto options = optionsFor(workspace.writeFile(QStringLiteral("big.csv"), manyOrders(40'000)));
    CancelToken cancel;
    int calls = 0;
    if (afterCalls == 0)
        cancel.cancel();
    const auto progress = [&](qint64 done, qint64 total) {
        QVERIFY(done >= 0 && done <= total);
        if (++calls == afterCalls)
            cancel.cancel();
    };
    Importer importer(workspace.store(), workspace.clock);
    const auto report = await(importer.run(options, progress, cancel));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QVERIFY(calls >= afterCalls);
    QCOMPARE(workspace.number("SELECT count(*) FROM shop_order"), 2);
    QCOMPARE(workspace.number("SELECT count(*) FROM import"), 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM member"), 2);
    // And it can be imported afterwards.
    const auto again = importInto(workspace, options);
    QVERIFY(again);
    QCOMPARE(again->orderLines, 40'000);
}

void TestImportErrors::everyStatementMayFail()
{
    TestWorkspace workspace;
    const auto options = optionsFor(fixtureFile("shopify_customers.csv"));
    const auto orders = optionsFor(fixtureFile("shopify_orders.csv"));
    QVERIFY(importInto(workspace, orders));
    const auto members = workspace.number("SELECT count(*) FROM member");
    const auto consent = workspace.number("SELECT count(*) FROM consent_event");
    int failures = 0;
    for (int nth = 0;; ++nth) {
        QVERIFY(nth < 2000);
        int count = 0;
        workspace.store().setWriterFaultHook([&count, nth](const QByteArray&) -> std::optional<Error> {
            if (count++ == nth)
                return Error{ErrorKind::DiskFull, QStringLiteral("full"), {}, {}, {}};
            return std::nullopt;
        });
        const auto report = importInto(workspace, options);
        workspace.store().setWriterFaultHook({});
        if (report)
            break;
        ++failures;
        QCOMPARE(report.error().kind, ErrorKind::DiskFull);
        QCOMPARE(workspace.number("SELECT count(*) FROM member"), members);
        QCOMPARE(workspace.number("SELECT count(*) FROM consent_event"), consent);
        QCOMPARE(workspace.number("SELECT count(*) FROM import"), 1);
    }
    QVERIFY(failures > 20);
    QCOMPARE(workspace.number("SELECT count(*) FROM member"), members + 1);
}

void TestImportErrors::problemListIsCapped()
{
    QByteArray bytes("Order,Date,Customer,Price\n");
    for (int i = 0; i < 1000; ++i)
        bytes += QByteArray::number(i) + ",2026-02-30,7,5.00\n";
    bytes += "good,2026-02-28,7,5.00\n";
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("file.csv"), bytes));
    options.problemLimit = 10;
    const auto report = previewIn(workspace, options);
    QVERIFY(report);
    QCOMPARE(report->problems.size(), 10);
    QCOMPARE(report->problems.first().line, 2);
    QCOMPARE(report->problemsTotal, 1000);
    QCOMPARE(report->skip, 1000);
    QCOMPARE(report->orders, 1);
}

QTEST_GUILESS_MAIN(TestImportErrors)
#include "tst_importerrors.moc"
