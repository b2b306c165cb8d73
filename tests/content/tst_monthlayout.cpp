// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/localtime.h>
#include <content/monthlayout.h>

#include <QElapsedTimer>
#include <QTest>

using namespace serai;
using namespace serai::content;

static ContentItem at(qint64 id, QDate date, QTime time, const char* zone)
{
    ContentItem item;
    item.id = {id};
    item.title = QStringLiteral("T");
    item.slot = LocalSlot{date, time, QString::fromLatin1(zone)};
    return item;
}

class TestMonthLayout : public QObject
{
    Q_OBJECT

private slots:
    void startsOnTheFirstWeekday_data();
    void startsOnTheFirstWeekday();
    void numbersWeeks();
    void resolvesLocalTimes_data();
    void resolvesLocalTimes();
    void placesInTheDisplayZone();
    void foldsFullDays_data();
    void foldsFullDays();
    void worstSignOfTheRest();
    void marksDays();
    void layoutOfManyIsQuick();
};

void TestMonthLayout::startsOnTheFirstWeekday_data()
{
    QTest::addColumn<QDate>("month");
    QTest::addColumn<int>("first");
    QTest::addColumn<QDate>("start");
    QTest::newRow("November 2026, Monday") << QDate(2026, 11, 19) << 1 << QDate(2026, 10, 26);
    QTest::newRow("November 2026, Sunday") << QDate(2026, 11, 19) << 7 << QDate(2026, 11, 1);
    QTest::newRow("November 2026, Saturday") << QDate(2026, 11, 19) << 6 << QDate(2026, 10, 31);
    QTest::newRow("February 2027 begins on Monday") << QDate(2027, 2, 1) << 1 << QDate(2027, 2, 1);
    QTest::newRow("February 2027, Sunday") << QDate(2027, 2, 28) << 7 << QDate(2027, 1, 31);
    QTest::newRow("leap February") << QDate(2028, 2, 29) << 1 << QDate(2028, 1, 31);
    QTest::newRow("January crosses the year") << QDate(2027, 1, 1) << 1 << QDate(2026, 12, 28);
}

void TestMonthLayout::startsOnTheFirstWeekday()
{
    QFETCH(QDate, month);
    QFETCH(int, first);
    QFETCH(QDate, start);
    MonthQuestion question;
    question.month = month;
    question.firstWeekday = Qt::DayOfWeek(first);
    const auto layout = monthLayout(question, {});
    QCOMPARE(layout.first(), start);
    QCOMPARE(firstVisibleDay(month, Qt::DayOfWeek(first)), start);
    for (int i = 0; i < 42; ++i) {
        QCOMPARE(layout.days[size_t(i)].date, start.addDays(i));
        QCOMPARE(layout.days[size_t(i)].isInMonth, start.addDays(i).month() == month.month());
        QCOMPARE(layout.indexOf(start.addDays(i)), i);
    }
    QCOMPARE(layout.indexOf(start.addDays(-1)), -1);
    QCOMPARE(layout.indexOf(start.addDays(42)), -1);
}

void TestMonthLayout::numbersWeeks()
{
    MonthQuestion question;
    question.month = QDate(2026, 12, 1);
    QCOMPARE(monthLayout(question, {}).isoWeeks, (std::array<int, 6>{49, 50, 51, 52, 53, 1}));
    question.firstWeekday = Qt::Sunday; // the row's number is that of its Monday to Saturday
    QCOMPARE(monthLayout(question, {}).isoWeeks, (std::array<int, 6>{49, 50, 51, 52, 53, 1}));
}

void TestMonthLayout::resolvesLocalTimes_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDateTime>("local");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char* name, const char* zone, const char* local, const char* utc) {
        QTest::newRow(name) << QString::fromLatin1(zone)
                            << QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate)
                            << QString::fromLatin1(utc);
    };
    row("plain", "Asia/Tokyo", "2026-11-20T20:00:00", "2026-11-20T11:00:00Z");
    row("gap in Berlin moves forward", "Europe/Berlin", "2026-03-29T02:30:00", "2026-03-29T01:30:00Z");
    row("overlap in Berlin is the first", "Europe/Berlin", "2026-10-25T02:30:00", "2026-10-25T00:30:00Z");
    row("gap in New York", "America/New_York", "2026-03-08T02:30:00", "2026-03-08T07:30:00Z");
    row("overlap in New York", "America/New_York", "2026-11-01T01:30:00", "2026-11-01T05:30:00Z");
    row("half an hour in Lord Howe", "Australia/Lord_Howe", "2026-10-04T02:15:00", "2026-10-03T15:45:00Z");
    row("quarter hour in Kathmandu", "Asia/Kathmandu", "2026-11-20T10:00:00", "2026-11-20T04:15:00Z");
}

void TestMonthLayout::resolvesLocalTimes()
{
    QFETCH(QString, zone);
    QFETCH(QDateTime, local);
    QFETCH(QString, utc);
    const auto instant = resolve({local.date(), local.time(), zone});
    QVERIFY(instant);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(*instant, Qt::UTC).toString(Qt::ISODate), utc);
    QVERIFY(!resolve({local.date(), local.time(), QStringLiteral("No/Where")}));
}

void TestMonthLayout::placesInTheDisplayZone()
{
    // 07:00 on Saturday in Tokyo is Friday evening in Berlin.
    const auto items = QList{at(1, QDate(2026, 11, 21), QTime(7, 0), "Asia/Tokyo"),
        at(2, QDate(2026, 11, 20), QTime(10, 0), "Europe/Berlin"),
        at(3, QDate(2026, 11, 20), QTime(9, 0), "No/Where")};
    const auto placed = place(items, QTimeZone("Europe/Berlin"));
    QCOMPARE(placed.size(), 2);
    QCOMPARE(placed[0].item.id, ContentId{2});
    QCOMPARE(placed[1].local.date(), QDate(2026, 11, 20));
    QCOMPARE(placed[1].local.time(), QTime(23, 0));
    const auto own = place(items, QTimeZone());
    QCOMPARE(own[1].local.date(), QDate(2026, 11, 21));
    QCOMPARE(own[1].local.time(), QTime(7, 0));
}

void TestMonthLayout::foldsFullDays_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("max");
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("more");
    QTest::newRow("none") << 0 << 4 << 0 << 0;
    QTest::newRow("four fit") << 4 << 4 << 4 << 0;
    QTest::newRow("five fold") << 5 << 4 << 3 << 2;
    QTest::newRow("nine") << 9 << 4 << 3 << 6;
    QTest::newRow("low window") << 3 << 2 << 1 << 2;
    QTest::newRow("one line") << 2 << 1 << 0 << 2;
    QTest::newRow("no line at all") << 2 << 0 << 0 << 2;
}

void TestMonthLayout::foldsFullDays()
{
    QFETCH(int, count);
    QFETCH(int, max);
    QFETCH(int, shown);
    QFETCH(int, more);
    QList<ContentItem> items;
    for (int i = count; i > 0; --i)
        items << at(i, QDate(2026, 11, 20), QTime(10 + i % 10, 0), "UTC");
    MonthQuestion question;
    question.month = QDate(2026, 11, 1);
    question.maxChips = max;
    const auto placed = place(items, QTimeZone::utc());
    const auto layout = monthLayout(question, placed);
    const auto& day = layout.days[size_t(layout.indexOf(QDate(2026, 11, 20)))];
    QCOMPARE(day.shown, shown);
    QCOMPARE(day.more, more);
    QCOMPARE(int(day.items.size()), count);
    for (int i = 1; i < count; ++i)
        QVERIFY(placed[day.items[i - 1]].local <= placed[day.items[i]].local);
}

void TestMonthLayout::worstSignOfTheRest()
{
    QList<ContentItem> items;
    for (int i = 0; i < 6; ++i)
        items << at(i + 1, QDate(2026, 11, 20), QTime(10 + i, 0), "UTC");
    auto placed = place(items, QTimeZone::utc());
    placed[0].sign = Severity::Negative; // on a chip: not the rest's business
    placed[4].sign = Severity::Info;
    placed[5].sign = Severity::Caution;
    MonthQuestion question;
    question.month = QDate(2026, 11, 1);
    const auto layout = monthLayout(question, placed);
    QCOMPARE(layout.days[size_t(layout.indexOf(QDate(2026, 11, 20)))].moreSign, Severity::Caution);
}

void TestMonthLayout::marksDays()
{
    MonthQuestion question;
    question.month = QDate(2026, 11, 1);
    question.today = QDate(2026, 11, 19);
    question.workdays = {
        Qt::Sunday, Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday}; // as in Saudi Arabia
    const auto layout = monthLayout(question, {},
        {{QDate(2026, 11, 27), {}, QStringLiteral("Black Friday"), true},
            {QDate(2027, 11, 27), {}, QStringLiteral("Far away"), true}});
    int todays = 0;
    int marked = 0;
    for (const auto& day : layout.days) {
        todays += day.isToday ? 1 : 0;
        marked += int(day.marketDays.size());
        QCOMPARE(day.isWeekend, day.date.dayOfWeek() == Qt::Friday || day.date.dayOfWeek() == Qt::Saturday);
    }
    QCOMPARE(todays, 1);
    QCOMPARE(marked, 1);
}

void TestMonthLayout::layoutOfManyIsQuick()
{
    QList<ContentItem> items;
    for (int i = 0; i < 5000; ++i)
        items << at(i + 1, QDate(2026, 10, 26).addDays(i % 42), QTime(i % 24, 0),
            i % 2 ? "Asia/Tokyo" : "Europe/Berlin");
    QElapsedTimer timer;
    timer.start();
    const auto placed = place(items, QTimeZone("Europe/Berlin"));
    const auto placing = timer.restart();
    MonthQuestion question;
    question.month = QDate(2026, 11, 1);
    const auto layout = monthLayout(question, placed);
    qInfo("5,000 items: placed in %lld ms, laid out in %lld ms", placing, timer.elapsed());
    int seen = 0;
    for (const auto& day : layout.days)
        seen += int(day.items.size());
    QVERIFY(seen >= 4950);
}

QTEST_GUILESS_MAIN(TestMonthLayout)
#include "tst_monthlayout.moc"
