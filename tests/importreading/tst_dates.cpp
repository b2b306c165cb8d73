// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readingfixture.h"

#include <QTest>

using namespace serai;
using namespace serai::members;
using serai::test::TestWorkspace;

class TestDates : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void orderIsFoundOrAsked_data();
    void orderIsFoundOrAsked();
    void datesDecidedLate_data();
    void datesDecidedLate();
    void everyDayOfAYear_data();
    void everyDayOfAYear();
};

static Result<ImportReport> importDates(TestWorkspace& workspace, const QStringList& cells,
    const QString& dateOrder = {}, const QString& preset = {})
{
    QString table = QStringLiteral("Order,Date,Customer,Price\n");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        auto cell = cells[i];
        cell.replace(u'"', QStringLiteral("\"\""));
        table += QStringLiteral("%1,\"%2\",7,1\n").arg(i + 1).arg(cell);
    }
    auto options = optionsFor(workspace.writeFile(QStringLiteral("a.csv"), table.toUtf8()));
    options.zone = QStringLiteral("UTC");
    options.dateOrder = dateOrder;
    options.preset = preset;
    return importInto(workspace, options);
}

static QString firstDate(TestWorkspace& workspace)
{
    return textOf(workspace,
        "SELECT strftime('%Y-%m-%d %H:%M:%S', ordered_at / 1000, 'unixepoch') FROM shop_order WHERE number = "
        "'1'");
}

void TestDates::reads_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("date");
    const auto row = [](const char16_t* cell, const char* date) {
        const auto text = QStringView(cell).toString();
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(date);
    };
    row(u"2026-03-04", "2026-03-04 00:00:00");
    row(u"2026-03-04 17:30:15", "2026-03-04 17:30:15");
    row(u"2026-03-04T17:30:15Z", "2026-03-04 17:30:15");
    row(u"2026-03-04T17:30:15.250+02:00", "2026-03-04 15:30:15");
    row(u"2026/3/4 5:30 PM", "2026-03-04 17:30:00");
    row(u"2026.3.4", "2026-03-04 00:00:00");
    row(u"2026. 3. 4.", "2026-03-04 00:00:00");
    row(u"2026. 3. 4. 오후 5:30", "2026-03-04 17:30:00");
    row(u"2026年3月4日", "2026-03-04 00:00:00");
    row(u"2026年3月4日 17:30", "2026-03-04 17:30:00");
    row(u"2026年03月04日17時30分", "2026-03-04 17:30:00");
    row(u"2026年3月4日 17时05分09秒", "2026-03-04 17:05:09");
    row(u"2026/3/4 下午5:30", "2026-03-04 17:30:00");
    row(u"2026/3/4 午前5:30:10", "2026-03-04 05:30:10");
    row(u"2026년 3월 4일", "2026-03-04 00:00:00");
    row(u"20260304", "2026-03-04 00:00:00");
    row(u"20260304173015", "2026-03-04 17:30:15");
    row(u"20260304 17:30", "2026-03-04 17:30:00");
    row(u"04.03.2026 17:30", "2026-03-04 17:30:00");
    row(u"4.3.26", "2026-03-04 00:00:00");
    row(u"4. März 2026", "2026-03-04 00:00:00");
    row(u"4. März 2026, 17:30 Uhr", "2026-03-04 17:30:00");
    row(u"Mi., 4. Dez. 2024", "2024-12-04 00:00:00");
    row(u"4 Mar 2026", "2026-03-04 00:00:00");
    row(u"04-Mar-26", "2026-03-04 00:00:00");
    row(u"4th March 2026 5:30 pm", "2026-03-04 17:30:00");
    row(u"Mar 4, 2026", "2026-03-04 00:00:00");
    row(u"March 4, 2026, 5:30 pm", "2026-03-04 17:30:00");
    row(u"Wednesday, March 4, 2026", "2026-03-04 00:00:00");
    row(u"Wed, 04 Mar 2026 17:30:15 +0100", "2026-03-04 16:30:15");
    row(u"4 mars 2026", "2026-03-04 00:00:00");
    row(u"4 de marzo de 2026", "2026-03-04 00:00:00");
    row(u"4 de março de 2026", "2026-03-04 00:00:00");
    row(u"4 marca 2026", "2026-03-04 00:00:00");
    row(u"4 Ağustos 2026", "2026-08-04 00:00:00");
    row(u"4 марта 2026", "2026-03-04 00:00:00");
    row(u"=\"2026-03-04\"", "2026-03-04 00:00:00");
}

void TestDates::reads()
{
    QFETCH(QString, cell);
    QFETCH(QString, date);
    TestWorkspace workspace;
    const auto report = importDates(workspace, {cell});
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(firstDate(workspace), date);
}

void TestDates::refuses_data()
{
    QTest::addColumn<QString>("cell");
    for (const char16_t* cell :
        {u"2026-02-30", u"30 Feb 2026", u"2026年13月4日", u"20261304", u"4 Nonsense 2026", u"yesterday",
            u"17:30", u"2026-03-04 25:00", u"1234567", u"12345678901234567890", u"2026-03-04 pm"}) {
        const auto text = QStringView(cell).toString();
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TestDates::refuses()
{
    QFETCH(QString, cell);
    TestWorkspace workspace;
    const auto report = importDates(workspace, {QStringLiteral("2026-01-31"), cell});
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(report->orders, 1);
    QCOMPARE(report->skip, 1);
    QCOMPARE(report->problems.first().kind, QStringLiteral("badDate"));
    QCOMPARE(report->problems.first().line, 3);
}

void TestDates::orderIsFoundOrAsked_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("order"); // empty = asked
    const auto row = [](const char* name, std::initializer_list<const char*> cells, const char* order) {
        QStringList list;
        for (const char* cell : cells)
            list << QString::fromLatin1(cell);
        QTest::newRow(name) << list << QString::fromLatin1(order);
    };
    row("nothing decides", {"03/04/2026", "05/06/2026"}, "");
    row("a day above twelve first", {"03/04/2026", "13/04/2026"}, "dmy");
    row("a day above twelve second", {"03/04/2026", "04/13/2026"}, "mdy");
    row("equal numbers need no answer", {"03/03/2026", "05/05/2026"}, "dmy");
    row("equal numbers beside others", {"03/03/2026", "05/06/2026"}, "");
    row("points are days first", {"03.04.2026"}, "dmy");
    row("year first", {"2026/03/04"}, "ymd");
    row("short years", {"03/04/26", "25/04/26"}, "dmy");
    row("dashes", {"03-04-2026", "12-31-2026"}, "mdy");
    row("years first decide nothing about others", {"03/04/2026", "2026-01-02"}, "");
    row("points decide nothing about others", {"03/04/2026", "25.01.2026"}, "");
    row("proof behind a year first", {"2026-01-02", "03/04/2026", "05/14/2026"}, "mdy");
    row("a contradiction", {"03/04/2026", "25/06/2026", "06/25/2026"}, "");
}

void TestDates::orderIsFoundOrAsked()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, order);
    TestWorkspace workspace;
    const auto report = importDates(workspace, cells);
    if (order.isEmpty()) {
        QVERIFY(!report);
        QCOMPARE(report.error().details, (QStringList{QStringLiteral("dmy"), QStringLiteral("mdy")}));
        QVERIFY(report.error().where.contains(QStringLiteral("Date")));
        // Either answer is taken, and both give another day.
        QVERIFY(importDates(workspace, cells, QStringLiteral("dmy")));
        const auto dayFirst = firstDate(workspace);
        QVERIFY(importDates(workspace, cells, QStringLiteral("mdy")));
        if (cells.first() != u"03/03/2026")
            QVERIFY(firstDate(workspace) != dayFirst);
        return;
    }
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(report->dateOrder, order);
}

void TestDates::datesDecidedLate_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("outcome"); // the days, or the lines that are named
    const auto row = [](const char* name, std::initializer_list<const char*> cells, const char* outcome) {
        QStringList list;
        for (const char* cell : cells)
            list << QString::fromLatin1(cell);
        QTest::newRow(name) << list << QString::fromLatin1(outcome);
    };
    row("month first", {"2026-01-02", "03/04/2026", "05/14/2026"}, "2026-01-02 2026-03-04 2026-05-14");
    row("day first", {"2026-01-02", "03/04/2026", "14/05/2026"}, "2026-01-02 2026-04-03 2026-05-14");
    row("asked", {"2026-01-02", "03/04/2026", "05/06/2026"}, "none in the file decides");
    row("contradiction", {"2026-01-02", "25/06/2026", "06/25/2026"},
        "line 3 can only be day/month, line 4 only");
    row("contradiction to the first", {"25/06/2026", "2026-01-02", "06/25/2026"},
        "line 2 can only be day/month, line 4 only");
    row("equal numbers", {"2026-01-02", "03/03/2026"}, "2026-01-02 2026-03-03");
}

// Whoever looks at a file stops when it knows enough: an amount with a fraction and a clear date. What comes
// later is met by the reader.
void TestDates::datesDecidedLate()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, outcome);
    QString table = QStringLiteral("Order,Date,Customer,Price\n");
    for (qsizetype i = 0; i < cells.size(); ++i)
        table += QStringLiteral("%1,%2,7,1.50\n").arg(i + 1).arg(cells[i]);
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("a.csv"), table.toUtf8()));
    options.zone = QStringLiteral("UTC");
    const auto planned = previewIn(workspace, options);
    const auto report = importInto(workspace, options);
    QCOMPARE(bool(planned), bool(report));
    if (!report) {
        QVERIFY2(report.error().what.contains(outcome), qPrintable(toText(report.error())));
        QCOMPARE(report.error().details, (QStringList{QStringLiteral("dmy"), QStringLiteral("mdy")}));
        QVERIFY(report.error().where.contains(QStringLiteral("Date")));
        QCOMPARE(workspace.number("SELECT count(*) FROM shop_order"), 0);
        options.dateOrder = QStringLiteral("dmy"); // the answer is taken; what is no date then is left out
        QVERIFY(importInto(workspace, options));
        return;
    }
    QCOMPARE(textsOf(workspace,
                 "SELECT strftime('%Y-%m-%d', ordered_at / 1000, 'unixepoch') FROM shop_order ORDER BY id")
                 .join(u' '),
        outcome);
}

void TestDates::everyDayOfAYear_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("language");
    for (const char* format : {"yyyy-MM-dd", "dd.MM.yyyy", "d.M.yy", "MM/dd/yyyy", "dd/MM/yyyy", "yyyyMMdd",
             "d MMM yyyy", "MMMM d, yyyy", "dd-MMM-yy"})
        QTest::newRow(format) << QString::fromLatin1(format) << "en";
    for (const char* language : {"de", "fr", "es", "it", "pt", "nl", "sv", "da", "tr", "id"})
        QTest::newRow(language) << QStringLiteral("d MMMM yyyy") << QString::fromLatin1(language);
}

void TestDates::everyDayOfAYear()
{
    QFETCH(QString, format);
    QFETCH(QString, language);
    const QLocale locale(language);
    QStringList cells;
    for (QDate day(2024, 1, 1); day.year() == 2024; day = day.addDays(1))
        cells << locale.toString(day, format);
    TestWorkspace workspace;
    const auto report = importDates(workspace, cells);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(report->orders, 366);
    const auto days = textsOf(workspace,
        "SELECT strftime('%Y-%m-%d', ordered_at / 1000, 'unixepoch') FROM shop_order ORDER BY CAST(number AS "
        "INTEGER)");
    QCOMPARE(days.size(), 366);
    for (qsizetype i = 0; i < days.size(); ++i)
        QCOMPARE(days[i], QDate(2024, 1, 1).addDays(i).toString(Qt::ISODate));
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
