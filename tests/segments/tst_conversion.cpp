// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <segments/audienceindex.h>
#include <segments/ruletext.h>
#include <segments/segmentservice.h>
#include <support/testworkspace.h>

#include <QJsonDocument>
#include <QTest>

#include <rates/rates.h>

using namespace serai;
using namespace serai::segments;

/// Rules over money in several currencies, converted at dated rates.
class TestConversion : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TestWorkspace> workspace;
    std::unique_ptr<SegmentService> service;

    static QString date(const char* day) { return QString::fromLatin1(day); }

    static qint64 dayNumber(const char* day)
    {
        return QDate(1970, 1, 1).daysTo(QDate::fromString(date(day), Qt::ISODate));
    }

    void addRate(const char* currency, const char* day, qint64 perEuroE8)
    {
        workspace->execute(qPrintable(QString("INSERT INTO exchange_rate VALUES ('%1', %2, %3)")
                                          .arg(currency)
                                          .arg(dayNumber(day))
                                          .arg(perEuroE8)));
    }

    void addOrder(
        qint64 member, const char* day, const char* currency, qint64 minor, const char* kind = "purchase")
    {
        static int number = 0;
        workspace->execute(
            qPrintable(QString("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, "
                               "total_minor) VALUES (%1, 'n%2', '%3', %4, '%5', %6)")
                           .arg(member)
                           .arg(++number)
                           .arg(kind)
                           .arg(dayNumber(day) * 86'400'000 + 12 * 3'600'000)
                           .arg(currency)
                           .arg(minor)));
    }

    static Rule sumRule(const QByteArray& op, qint64 minor, const QByteArray& on, const QByteArray& rest = {},
        const QByteArray& measure = "sum", const QByteArray& of = "amount")
    {
        const QByteArray row = R"({"fact": "orders", "measure": "MEASURE", "of": "OF", "op": "OP",
            "value": {"minor": MINOR, "currency": "USD"}, "convert": {"on": "ON"}REST})";
        auto json = row;
        json.replace("MEASURE", measure).replace("OF", of).replace("OP", op).replace("ON", on);
        json.replace("MINOR", QByteArray::number(minor)).replace("REST", rest);
        const auto rule = parseRule("{\"all\": [" + json + "]}", "test");
        if (!rule)
            qFatal("%s", qUtf8Printable(toText(rule.error())));
        return *rule;
    }

    CountAnswer counted(const Rule& rule)
    {
        const auto answer = await(service->count(rule, test::someNowMs));
        if (!answer)
            qFatal("%s", qUtf8Printable(toText(answer.error())));
        return *answer;
    }

    /// What member 1's measure comes to, found by asking whether it is exactly that.
    bool isExactly(qint64 minor, const QByteArray& on, const QByteArray& measure = "sum",
        const QByteArray& of = "amount")
    {
        return counted(sumRule("=", minor, on, {}, measure, of)).matched == 1;
    }

private slots:

    void init()
    {
        workspace = std::make_unique<test::TestWorkspace>();
        workspace->execute("INSERT INTO member (id, name, created_at, updated_at) VALUES (1, 'Ada', 0, 0)");
        service = std::make_unique<SegmentService>(workspace->store(), workspace->clock);
    }

    void eachFactIsRoundedOnce_data()
    {
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<QList<qint64>>("amounts");
        QTest::addColumn<qint64>("usd");
        // On 30 October 2026 a euro is 1.25 dollars, 160 yen, 0.8 pounds and 0.4 dinars (three digits).
        QTest::newRow("euros, half a cent up") << QByteArray("EUR") << QList<qint64>{2} << qint64(3);
        QTest::newRow("euros, each by itself") << QByteArray("EUR") << QList<qint64>{2, 2} << qint64(6);
        QTest::newRow("pounds by way of the euro") << QByteArray("GBP") << QList<qint64>{800} << qint64(1250);
        QTest::newRow("yen have no cents") << QByteArray("JPY") << QList<qint64>{160} << qint64(125);
        QTest::newRow("a yen is less than a cent, rounded up")
            << QByteArray("JPY") << QList<qint64>{1} << qint64(1);
        QTest::newRow("dinars have three digits") << QByteArray("KWD") << QList<qint64>{400} << qint64(125);
        QTest::newRow("dollars stay what they are") << QByteArray("USD") << QList<qint64>{777} << qint64(777);
        QTest::newRow("much money") << QByteArray("EUR") << QList<qint64>{4'000'000'000'004}
                                    << qint64(5'000'000'000'005);
    }

    void eachFactIsRoundedOnce()
    {
        QFETCH(QByteArray, currency);
        QFETCH(QList<qint64>, amounts);
        QFETCH(qint64, usd);
        addRate("USD", "2026-10-30", 125'000'000);
        addRate("JPY", "2026-10-30", 16'000'000'000);
        addRate("GBP", "2026-10-30", 80'000'000);
        addRate("KWD", "2026-10-30", 40'000'000);
        for (const auto amount : amounts)
            addOrder(1, "2026-09-01", currency.constData(), amount);
        QVERIFY(isExactly(usd, "2026-10-30"));
        QVERIFY(!isExactly(usd + 1, "2026-10-30"));
    }

    void aReturnIsRoundedAwayFromZero()
    {
        addRate("USD", "2026-10-30", 125'000'000);
        addOrder(1, "2026-09-01", "EUR", 100);
        addOrder(1, "2026-09-02", "EUR", -2, "cancellation");
        QVERIFY(isExactly(125 - 3, "2026-10-30", "sum", "netAmount"));
        QVERIFY(isExactly(125, "2026-10-30"));
        // Neither part is compared with the bound by itself, or it might be reckoned roughly.
        addRate("USD", "2026-09-01", 125'000'000);
        addRate("USD", "2026-09-02", 125'000'000);
        for (int i = 0; i < 40; ++i)
            addOrder(1, "2026-09-01", "EUR", 100 + 2 * (i % 2));
        addOrder(1, "2026-09-02", "EUR", -4000, "cancellation");
        const qint64 net = 125 - 3 + 20 * 125 + 20 * 128 - 5000;
        QVERIFY(isExactly(net, "2026-10-30", "sum", "netAmount"));
        QVERIFY(isExactly(net, "ownDay", "sum", "netAmount"));
    }

    void theDayDecides()
    {
        addRate("USD", "2026-10-30", 125'000'000); // a Friday
        addRate("USD", "2026-11-02", 150'000'000);
        addOrder(1, "2026-10-30", "EUR", 1000);
        addOrder(1, "2026-11-03", "EUR", 1000);
        QVERIFY(isExactly(2500, "2026-10-30"));
        QVERIFY(isExactly(2500, "2026-11-01")); // a Sunday has the rates of the last day before
        QVERIFY(isExactly(3000, "2026-11-02"));
        QVERIFY(isExactly(3000, "2026-11-12")); // ten days later
        QVERIFY(isExactly(1250 + 1500, "ownDay"));
        QVERIFY(isExactly(1250, "ownDay", "min"));
        QVERIFY(isExactly(1500, "ownDay", "max"));
        QVERIFY(isExactly(1375, "ownDay", "average"));
    }

    void withoutARateNothingIsKnown()
    {
        addRate("USD", "2026-10-30", 125'000'000);
        addOrder(1, "2026-10-31", "EUR", 1000);
        addOrder(1, "2026-11-10", "GBP", 1000); // no pounds at all
        const auto least = sumRule(">=", 0, "2026-10-30");
        auto answer = counted(least);
        QCOMPARE(answer.matched, 0); // not even that it is nothing or more
        QCOMPARE(answer.withoutRate, 1);
        QCOMPARE(answer.funnel.front().withoutRate, 1);
        QCOMPARE(answer.otherCurrency, 0);
        QCOMPARE(counted(sumRule("<", 1, "2026-10-30")).matched, 0);
        QCOMPARE(counted(sumRule(">=", 0, "2026-10-30", R"(, "orUnknown": true)")).matched, 1);
        const auto why = await(service->explain(least, {1}, test::someNowMs));
        QVERIFY(why);
        QCOMPARE(why->lines.front().truth, Truth::Unknown);
        QCOMPARE(why->lines.front().value, QString());
        QVERIFY2(why->lines.front().note.contains("1 order"), qPrintable(why->lines.front().note));
        // The window leaves the pounds out: then all is known.
        QCOMPARE(counted(sumRule("=", 1250, "2026-10-30", R"(, "window": {"to": "2026-11-01"})")).matched, 1);
        // Eleven days after the last rate.
        answer = counted(sumRule(">=", 0, "2026-11-10"));
        QCOMPARE(answer.matched, 0);
        QCOMPARE(answer.withoutRate, 2);
    }

    void ranksAndComparisonsTellWhatHasNoRate()
    {
        addRate("USD", "2026-10-30", 125'000'000);
        addOrder(1, "2026-10-31", "EUR", 1000);
        addOrder(1, "2026-11-10", "GBP", 1000); // no pounds at all
        const auto asked = [&](const QByteArray& row) {
            const auto rule = parseRule(R"({"all": [{"fact": "orders", "measure": "sum", "of": "amount", )"
                    + row + R"(, "convert": {"on": "2026-10-30"}}]})",
                "test");
            if (!rule)
                qFatal("%s", qUtf8Printable(toText(rule.error())));
            return counted(*rule);
        };
        const auto ranked = asked(R"("op": "top", "value": {"percent": 100, "currency": "USD"})");
        QCOMPARE(ranked.matched, 0);
        QCOMPARE(ranked.withoutRate, 1);
        const QByteArray all =
            R"("value": {"fact": "orders", "measure": "sum", "of": "amount", "currency": "USD")";
        const QByteArray early = R"("window": {"to": "2026-11-01"})";
        // Of the first, of the second, and of the first only, as then the second is not asked for.
        for (const auto& row : {R"("op": ">=", )" + all + ", " + early + "}",
                 R"("op": ">=", )" + all + "}, " + early, R"("op": ">=", )" + all + "}"}) {
            const auto compared = asked(row);
            QCOMPARE(compared.matched, 0);
            QCOMPARE(compared.withoutRate, 1);
        }
        QCOMPARE(asked(R"("op": ">=", )" + all + ", " + early + "}, " + early).matched, 1);
    }

    void whoHasNothingToConvertIsKnown()
    {
        // No rates at all: dollars need none, and nothing is nothing.
        addOrder(1, "2026-10-31", "USD", 1000);
        QVERIFY(isExactly(1000, "2026-10-30"));
        workspace->execute("INSERT INTO member (id, name, created_at, updated_at) VALUES (2, 'Ben', 0, 0)");
        QCOMPARE(counted(sumRule("=", 0, "ownDay")).matched, 1);
    }

    void newRatesChangeTheAnswer()
    {
        addOrder(1, "2026-10-30", "EUR", 1000);
        QVERIFY(!isExactly(1250, "ownDay"));
        addRate("USD", "2026-10-30", 125'000'000);
        QVERIFY(isExactly(1250, "ownDay"));
        workspace->execute("UPDATE exchange_rate SET per_euro_e8 = 130000000");
        QVERIFY(isExactly(1300, "ownDay"));
        QVERIFY(isExactly(1300, "2026-10-31"));
        workspace->execute("DELETE FROM exchange_rate");
        QCOMPARE(counted(sumRule(">=", 0, "ownDay")).withoutRate, 1);
    }

    void roundsHalvesAwayFromZero()
    {
        addRate("USD", "2026-10-30", 50'000'000); // half a dollar for a euro
        for (const qint64 minor : {1, 3, 5, 99'999'999})
            addOrder(1, "2026-10-30", "EUR", minor); // 0.5, 1.5, 2.5: each by itself, and upwards
        QCOMPARE(counted(sumRule("=", 1 + 2 + 3 + 50'000'000, "2026-10-30")).matched, 1);
        QCOMPARE(counted(sumRule("=", 1 + 2 + 3 + 50'000'000, "ownDay")).matched, 1);
    }

    void ranksAndScoresTakeConvertedMoney()
    {
        addRate("USD", "2026-10-30", 200'000'000); // two dollars for a euro
        for (int member = 2; member <= 5; ++member)
            workspace->execute(qPrintable(
                QString("INSERT INTO member (id, name, created_at, updated_at) VALUES (%1, 'P', 0, 0)")
                    .arg(member)));
        addOrder(1, "2026-10-30", "USD", 1500);
        addOrder(2, "2026-10-30", "EUR", 1000); // 20 dollars
        addOrder(3, "2026-10-30", "USD", 100);
        addOrder(4, "2026-10-30", "GBP", 999'999); // unknown
        const auto members = [&](const QByteArray& row) {
            const auto ids =
                await(service->members(*parseRule("{\"all\": [" + row + "]}", "test"), test::someNowMs));
            QList<qint64> values;
            for (const auto id : ids ? *ids : std::vector<MemberId>())
                values << id.value;
            return values;
        };
        const QByteArray convert = R"(, "convert": {"on": "2026-10-30"})";
        const QByteArray top = R"({"fact": "orders", "measure": "sum", "of": "amount", "op": "top",
            "value": {"number": 1, "currency": "USD"})";
        QCOMPARE(members(top + "}"), QList<qint64>{1});
        QCOMPARE(members(top + convert + "}"), QList<qint64>{2});
        const QByteArray score =
            R"({"score": "monetary", "currency": "USD", "op": ">=", "value": 4)"; // 1 + 5 * 2 / 3
        QCOMPARE(members(score + "}"), QList<qint64>());
        QCOMPARE(members(score + convert + "}"), QList<qint64>{2});
        const QByteArray compared = R"({"fact": "orders", "measure": "sum", "of": "amount", "op": ">=",
            "value": {"fact": "orders", "measure": "max", "of": "amount", "percent": 100, "currency": "USD"})";
        QCOMPARE(members(compared + convert + "}"), (QList<qint64>{1, 2, 3}));
    }

    void saysTheDayOfTheRates()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const auto fixed = toWords(sumRule(">=", 10'000, "2026-10-30"), english);
        QVERIFY2(fixed.contains("converted to USD at the ECB rates of"), qPrintable(fixed));
        QVERIFY2(fixed.contains("Friday, October 30, 2026"), qPrintable(fixed));
        const auto own = toWords(sumRule(">=", 10'000, "ownDay"), english);
        QVERIFY2(own.contains("converted to USD at the ECB rates of each day"), qPrintable(own));
    }

    void saysWhoseRatesADayWithoutAnyHas()
    {
        addRate("USD", "2026-10-30", 125'000'000); // a Friday
        addOrder(1, "2026-10-30", "EUR", 1000);
        const auto noted = [&](const char* day) {
            const auto counted = await(service->count(sumRule(">=", 1, day), test::someNowMs));
            return counted ? counted->text.section(u'\n', 1) : QString("refused");
        };
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(noted("2026-11-01"),
            "No rates were published on 11/1/2026: those of 10/30/2026 are used."); // the Sunday after
        QLocale::setDefault(before);
        QCOMPARE(noted("2026-10-30"), "");
        QCOMPARE(noted("ownDay"), "");
        QCOMPARE(noted("2026-11-15"), ""); // too long after: nothing is converted, as its row says
    }

    void isWrittenAsItWasRead_data()
    {
        QTest::addColumn<QByteArray>("on");
        QTest::newRow("a day") << QByteArray("2026-10-30");
        QTest::newRow("the day of each order") << QByteArray("ownDay");
    }

    void isWrittenAsItWasRead()
    {
        QFETCH(QByteArray, on);
        const auto rule = sumRule(">=", 10'000, on);
        const auto json = toJson(rule);
        QVERIFY2(QJsonDocument(json).toJson(QJsonDocument::Compact).contains("\"on\":\"" + on + "\""),
            QJsonDocument(json).toJson());
        QVERIFY(*parseRule(json) == rule);
    }

    void isRefused_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("where");
        const QByteArray money = R"({"fact": "orders", "measure": "sum", "of": "amount", "op": ">=",
            "value": {"minor": 1, "currency": "USD"}, "convert": )";
        QTest::newRow("no object") << money + "\"2026-10-30\"}"
                                   << "/all/0/convert";
        QTest::newRow("no day") << money + "{}}"
                                << "/all/0/convert/on";
        QTest::newRow("a day that is none") << money + R"({"on": "2026-02-30"}})"
                                            << "/all/0/convert/on";
        QTest::newRow("a time") << money + R"({"on": "2026-10-30T09:00"}})"
                                << "/all/0/convert/on";
        QTest::newRow("something else") << money + R"({"on": "ownDay", "by": "ECB"}})"
                                        << "/all/0/convert/by";
        QTest::newRow("a number is not money") << QByteArray(
            R"({"fact": "orders", "measure": "count", "op": ">=", "value": 1,
                "convert": {"on": "ownDay"}})") << "/all/0/convert";
        QTest::newRow("nothing to compare")
            << QByteArray(R"({"fact": "orders", "measure": "average", "of": "amount", "op": "known",
                "convert": {"on": "ownDay"}})")
            << "/all/0/convert";
        QTest::newRow("a score that is not of money")
            << QByteArray(R"({"score": "frequency", "op": ">=", "value": 4, "convert": {"on": "ownDay"}})")
            << "/all/0/convert";
    }

    void isRefused()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, where);
        const auto rule = parseRule("{\"all\": [" + row + "]}", "test");
        QVERIFY(!rule);
        QCOMPARE(rule.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(rule.error().where, where);
    }
};

QTEST_GUILESS_MAIN(TestConversion)
#include "tst_conversion.moc"
