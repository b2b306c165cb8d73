// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <content/icsexport.h>
#include <content/marketcalendar.h>

#include <QFile>
#include <QTest>

#include <libical/ical.h>

using namespace serai;
using namespace serai::content;

class TestCalendarFiles : public QObject
{
    Q_OBJECT

private slots:
    void daysOfTheMarkets();
    void everyNameIsTranslatable();
    void refusesBrokenTables();
    void icsReadsBack();
    void icsKeepsTheRulesOfLines();
};

void TestCalendarFiles::daysOfTheMarkets()
{
    const auto calendar = MarketCalendar::load();
    QVERIFY2(calendar, qPrintable(calendar ? QString() : toText(calendar.error())));
    QStringList found;
    for (const auto& day : calendar->inRange(
             QDate(2026, 11, 1), QDate(2026, 11, 30), {QStringLiteral("JP"), QStringLiteral("US")}))
        found << QStringLiteral("%1 %2 %3")
                     .arg(day.date.day())
                     .arg(day.country.isEmpty() ? QStringLiteral("*") : day.country, day.name);
    QVERIFY2(found.contains(QStringLiteral("27 * Black Friday")), qPrintable(found.join(u'\n')));
    QVERIFY(found.contains(QStringLiteral("26 US Thanksgiving")));
    QVERIFY(found.contains(QStringLiteral("23 JP Public holiday")));
    QVERIFY(!found.join(u'\n').contains(QStringLiteral("Singles"))); // China is not a market here
    // Named once: Thanksgiving is a public holiday too.
    QCOMPARE(found.filter(QStringLiteral("26 US")).size(), 1);
    for (const auto& country : {"ID", "SG"}) { // Double 12 is written "CN/SEA"
        const auto days =
            calendar->inRange(QDate(2026, 12, 12), QDate(2026, 12, 12), {QString::fromLatin1(country)});
        QCOMPARE(days.size(), 1);
    }
}

void TestCalendarFiles::everyNameIsTranslatable()
{
    QFile source(QStringLiteral(SERAI_SOURCE_DIR "/modules/content/src/marketcalendar.cpp"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(source.readAll());
    const auto calendar = MarketCalendar::load();
    QVERIFY(calendar);
    const QStringList all{QStringLiteral("CN"), QStringLiteral("US"), QStringLiteral("GB"),
        QStringLiteral("JP"), QStringLiteral("KR"), QStringLiteral("IN"), QStringLiteral("ID"),
        QStringLiteral("SA"), QStringLiteral("IL"), QStringLiteral("CA"), QStringLiteral("AU")};
    for (const auto& day : calendar->inRange(QDate(2024, 1, 1), QDate(2030, 12, 31), all))
        QVERIFY2(text.contains(QStringLiteral("\"content\", \"%1\"").arg(day.name)), qPrintable(day.name));
}

void TestCalendarFiles::refusesBrokenTables()
{
    const auto broken =
        MarketCalendar::fromTables("date\tname\tregion\n2026-13-01\tX\t*\n", "country\tdate\n");
    QVERIFY(!broken);
    QVERIFY(broken.error().where.contains(QStringLiteral("line 2")));
    QVERIFY(!MarketCalendar::fromTables("h\n", "country\tdate\nDE\n"));
}

static QList<ContentItem> someItems()
{
    ContentItem item;
    item.id = {7};
    item.community = {1};
    item.title = QStringLiteral("Sale; 15 % off, \"today\" only");
    item.body = QStringLiteral("Zeile eins\nZeile zwei mit Umlauten äöü und 日本語, ")
        + QStringLiteral("a very long line that has to be folded because it is longer than 75 octets, as the "
                         "standard says");
    item.slot = LocalSlot{QDate(2026, 11, 27), QTime(10, 0), QStringLiteral("Europe/Berlin")};
    ContentItem shelf;
    shelf.id = {8};
    shelf.title = QStringLiteral("On the shelf");
    ContentItem alone = item;
    alone.id = {9};
    alone.community = {};
    alone.slot->zone = QStringLiteral("Asia/Tokyo");
    alone.state = ContentState::Scheduled;
    return {item, shelf, alone};
}

static Community group()
{
    Community community;
    community.id = {1};
    community.code = QStringLiteral("DE1");
    community.name = QStringLiteral("Stammkunden");
    return community;
}

void TestCalendarFiles::icsReadsBack()
{
    const auto bytes = toIcs(someItems(), {group()}, 1795077720000);
    QCOMPARE(bytes, toIcs(someItems(), {group()}, 1795077720000));
    auto* calendar = icalparser_parse_string(bytes.constData());
    QVERIFY(calendar);
    QCOMPARE(icalcomponent_count_errors(calendar), 0);
    QCOMPARE(icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT), 2);
    auto* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event)),
        QStringLiteral("DE1: ") + someItems().first().title);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_description(event)), someItems().first().body);
    QCOMPARE(QString::fromLatin1(icaltime_as_ical_string(icalcomponent_get_dtstart(event))),
        QStringLiteral("20261127T090000Z"));
    QCOMPARE(icalcomponent_get_status(event), ICAL_STATUS_TENTATIVE);
    event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT);
    QCOMPARE(QString::fromLatin1(icaltime_as_ical_string(icalcomponent_get_dtstart(event))),
        QStringLiteral("20261127T010000Z"));
    QCOMPARE(icalcomponent_get_status(event), ICAL_STATUS_CONFIRMED);
    icalcomponent_free(calendar);
}

void TestCalendarFiles::icsKeepsTheRulesOfLines()
{
    const auto bytes = toIcs(someItems(), {group()}, 1795077720000);
    QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\n"));
    for (const auto& line : bytes.split('\n')) {
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and CR
    }
}

QTEST_GUILESS_MAIN(TestCalendarFiles)
#include "tst_calendarfiles.moc"
