// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/money.h>
#include <base/phonenumber.h>
#include <base/territory.h>

#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace serai;

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreRead_data();
    void numbersAreRead();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void currenciesKnowTheirDigits_data();
    void currenciesKnowTheirDigits();
    void amountsAreWrittenAsTheReaderExpects_data();
    void amountsAreWrittenAsTheReaderExpects();
    void writtenAmountsAreReadBack();
    void jsonRoundTrip();
    void jsonOfAnotherShapeIsRefused_data();
    void jsonOfAnotherShapeIsRefused();
    void phonesAreRead_data();
    void phonesAreRead();
    void phonesThatCannotBeAreRefused_data();
    void phonesThatCannotBeAreRefused();
    void phonesAreWrittenForPeople();
    void countriesAreRecognised_data();
    void countriesAreRecognised();
    void aZoneOfManyNamesIsOneThatClocksKnow();
    void zonesOfCountriesWithOneZone_data();
    void zonesOfCountriesWithOneZone();
    void countriesHaveNamesInTheReadersLanguage();
};

static QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

void TestMoney::numbersAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("digits");
    QTest::addColumn<bool>("comma");
    QTest::addColumn<qint64>("value");
    const auto row = [](const char* name, const char* text, int digits, bool comma, qint64 value) {
        QTest::newRow(name) << u8(text) << digits << comma << value;
    };
    row("whole", "12", 2, false, 1200);
    row("one decimal", "12.5", 2, false, 1250);
    row("two decimals", "12.34", 2, false, 1234);
    row("point without digits", "12.", 2, false, 1200);
    row("point first", ".5", 2, false, 50);
    row("grouping", "1,234,567.89", 2, false, 123456789);
    row("german", "1.234.567,89", 2, true, 123456789);
    row("swiss apostrophe", "1'234.50", 2, false, 123450);
    row("french thin space", "1\u202f234,50", 2, true, 123450);
    row("no-break space", "1\u00a0234,50", 2, true, 123450);
    row("minus", "-3.10", 2, false, -310);
    row("minus sign of typographers", "\u22123.10", 2, false, -310);
    row("trailing minus", "3.10-", 2, false, -310);
    row("brackets", "(3.10)", 2, false, -310);
    row("plus", "+3.10", 2, false, 310);
    row("blanks around", "  3.10 ", 2, false, 310);
    row("half rounds away from zero", "2.555", 2, false, 256);
    row("negative half too", "-2.555", 2, false, -256);
    row("below half", "2.5549", 2, false, 255);
    row("ten-thousandths", "0.0123", 4, false, 123);
    row("no decimals wanted", "1999.5", 0, false, 2000);
    row("devanagari digits", "\u0967\u0968.\u0969", 1, false, 123);
    row("groups as in India", "12,34,567.89", 2, false, 123456789);
    row("groups only", "1.234.567", 2, false, 123456700);
    row("comma where points are usual", "12,50", 2, false, 1250);
    row("one digit behind it", "1,5", 4, false, 15000);
    row("point where commas are usual", "10.50", 2, true, 1050);
    row("both, the other way round", "1.234,56", 2, false, 123456);
    row("both, the other way round too", "1,234.5", 2, true, 123450);
    row("three digits are a group", "1,234", 2, false, 123400);
    row("three digits are a fraction", "1.234", 2, false, 123);
    row("three digits, the other sign", "1.234", 2, true, 123400);
    row("no cents", "12,-", 2, true, 1200);
    row("no cents, swiss", "1'200.\u2014", 2, false, 120000);
    row("arabic", "\u0661\u066c\u0662\u0663\u0664\u066b\u0665", 2, true, 123450);
    row("near the end of 64 bits", "92233720368547758.06", 2, false, 9223372036854775806);
}

void TestMoney::numbersAreRead()
{
    QFETCH(QString, text);
    QFETCH(int, digits);
    QFETCH(bool, comma);
    QFETCH(qint64, value);
    const auto read = parseScaled(text, digits, comma ? DecimalSign::Comma : DecimalSign::Point);
    QVERIFY2(read.has_value(), qPrintable(text));
    QCOMPARE(*read, value);
}

void TestMoney::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", " ", "-", ".", "abc", "12a", "1.2.3", "1e5", "NaN", "12.3,4", ",5", "()",
             "--5", "99999999999999999999", "=1+1", "1,2,3", "12,34,56", "1234,567.8", "1,2345", "0,125",
             "1,234.567,8", "1 2", "1'23", "12,", "1,,234", "1,234 567", "0,123,456", "1..5", "1,234."})
        QTest::newRow(qPrintable(QStringLiteral("<%1>").arg(u8(text)))) << u8(text);
}

void TestMoney::nonsenseIsRefused()
{
    QFETCH(QString, text);
    const auto read = parseScaled(text, 2);
    QVERIFY2(!read, qPrintable(QString::number(read.value_or(0))));
    QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
}

void TestMoney::currenciesKnowTheirDigits_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("digits");
    for (const auto& [code, digits] : {std::pair{"EUR", 2}, {"USD", 2}, {"JPY", 0}, {"KRW", 0}, {"KWD", 3},
             {"INR", 2}, {"BRL", 2}, {"CLP", 0}})
        QTest::newRow(code) << u8(code) << digits;
}

void TestMoney::currenciesKnowTheirDigits()
{
    QFETCH(QString, code);
    QFETCH(int, digits);
    QCOMPARE(minorDigits(code), digits);
    QVERIFY(isCurrency(code));
    QVERIFY(!isCurrency(QStringLiteral("QQQ")));
    QVERIFY(!isCurrency(code.left(2)));
    QVERIFY(!isCurrency({}));
}

void TestMoney::amountsAreWrittenAsTheReaderExpects_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, qint64 minor, const char* currency, const char* locale,
                         const char* text) {
        QTest::newRow(name) << minor << u8(currency) << u8(locale) << u8(text);
    };
    row("english", 128450, "USD", "en_US", "1,284.50\u00a0USD");
    row("german", 128450, "EUR", "de_DE", "1.284,50\u00a0EUR");
    row("yen has no cents", 128450, "JPY", "ja_JP", "128,450\u00a0JPY");
    row("dinar has thousandths", 1284500, "KWD", "en_US", "1,284.500\u00a0KWD");
    row("negative", -5, "USD", "en_US", "-0.05\u00a0USD");
    row("zero", 0, "USD", "en_US", "0.00\u00a0USD");
    row("above what a double holds", 900719925474099301, "USD", "en_US", "9,007,199,254,740,993.01\u00a0USD");
    row("the smallest there is", std::numeric_limits<qint64>::min(), "USD", "en_US",
        "-92,233,720,368,547,758.08\u00a0USD");
}

void TestMoney::amountsAreWrittenAsTheReaderExpects()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QCOMPARE(formatMoney({minor, currency}, QLocale(locale)), text);
}

void TestMoney::writtenAmountsAreReadBack()
{
    // A multiplicative walk through five orders of magnitude, both signs, three conventions.
    for (qint64 minor = 1; minor < 1'000'000'000; minor = minor * 7 + 3) {
        for (const auto value : {minor, -minor}) {
            for (const char* name : {"en_US", "de_DE", "hi_IN"}) {
                const QLocale locale(u8(name));
                auto text = formatMoney({value, QStringLiteral("USD")}, locale);
                text.chop(4);
                const auto sign =
                    locale.decimalPoint() == QStringLiteral(",") ? DecimalSign::Comma : DecimalSign::Point;
                const auto read = parseScaled(text, 2, sign);
                QVERIFY2(read.has_value(), qPrintable(text));
                QCOMPARE(*read, value);
            }
        }
    }
}

void TestMoney::jsonRoundTrip()
{
    const Money money{-12345, QStringLiteral("USD")};
    QCOMPARE(moneyFromJson(toJson(money)).value(), money);
    const Money large{9007199254740993, QStringLiteral("JPY")};
    QCOMPARE(moneyFromJson(toJson(large)).value(), large);
}

void TestMoney::jsonOfAnotherShapeIsRefused_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::newRow("empty") << QJsonObject();
    QTest::newRow("fraction") << QJsonObject{
        {QStringLiteral("minor"), 1.5}, {QStringLiteral("currency"), QStringLiteral("USD")}};
    QTest::newRow("text") << QJsonObject{
        {QStringLiteral("minor"), QStringLiteral("1")}, {QStringLiteral("currency"), QStringLiteral("USD")}};
    QTest::newRow("no currency") << QJsonObject{{QStringLiteral("minor"), 1}};
    QTest::newRow("unknown currency") << QJsonObject{
        {QStringLiteral("minor"), 1}, {QStringLiteral("currency"), QStringLiteral("usdollar")}};
}

void TestMoney::jsonOfAnotherShapeIsRefused()
{
    QFETCH(QJsonObject, object);
    QCOMPARE(moneyFromJson(object).error().kind, ErrorKind::InvalidInput);
}

void TestMoney::phonesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("owner");
    const auto row = [](const char* name, const char* text, const char* region, const char* e164,
                         const char* owner) {
        QTest::newRow(name) << u8(text) << u8(region) << u8(e164) << u8(owner);
    };
    row("international", "+49 1512 3456789", "", "+4915123456789", "DE");
    row("national with home", "01512 3456789", "DE", "+4915123456789", "DE");
    row("home in lower case", "01512 3456789", "de", "+4915123456789", "DE");
    row("foreign number, other home", "+81 90-1234-5678", "DE", "+819012345678", "JP");
    row("double zero", "0049 1512 3456789", "DE", "+4915123456789", "DE");
    row("apostrophe of shops", "'+5511961234567", "", "+5511961234567", "BR");
    row("brackets and dashes", "(201) 555-0123", "US", "+12015550123", "US");
    row("full-width digits", "\uff0b\uff18\uff11 \uff19\uff10\uff0d1234\uff0d5678", "", "+819012345678",
        "JP");
    row("india", "081234 56789", "IN", "+918123456789", "IN");
}

void TestMoney::phonesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    const auto number = parsePhone(text, region);
    QVERIFY2(number.has_value(), qPrintable(number ? QString() : toText(number.error())));
    QTEST(number->e164, "e164");
    QTEST(number->region, "owner");
    QCOMPARE(parsePhone(number->e164).value(), *number); // its own spelling means itself
}

void TestMoney::phonesThatCannotBeAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    for (const auto& [text, region] :
        {std::pair{"", "DE"}, {"hello", "DE"}, {"12", "DE"}, {"015123456789", ""}, {"+49 15", ""},
            {"+999 123456789", ""}, {"+1 000 000 0000", ""}, {"+4915123456789012345", ""}, {"7,2E+11", "DE"}})
        QTest::newRow(qPrintable(QStringLiteral("<%1> in <%2>").arg(u8(text), u8(region))))
            << u8(text) << u8(region);
}

void TestMoney::phonesThatCannotBeAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    const auto number = parsePhone(text, region);
    QVERIFY2(!number, qPrintable(number ? number->e164 : QString()));
    QCOMPARE(number.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!number.error().what.contains(u"0151")); // the number itself is personal
}

void TestMoney::phonesAreWrittenForPeople()
{
    QCOMPARE(formatPhone(QStringLiteral("+12015550123")), QStringLiteral("+1 201-555-0123"));
    QCOMPARE(formatPhone(QStringLiteral("unknown")), QStringLiteral("unknown"));
}

void TestMoney::countriesAreRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    for (const auto& [text, code] :
        {std::pair{"DE", "DE"}, {"deu", "DE"}, {"Germany", "DE"}, {"Deutschland", "DE"}, {" germany ", "DE"},
            {"\u65e5\u672c", "JP"}, {"EIRE", "IE"}, {"USA", "US"}, {"United Kingdom", "GB"},
            {"Great Britain", "GB"}, {"Brasil", "BR"}, {"Channel Islands", ""}, {"European Community", ""},
            {"Unspecified", ""}, {"", ""}, {"RSA", "ZA"}, {"Czech Republic", "CZ"}, {"T\u00fcrkiye", "TR"},
            {"T\u00dcRK\u0130YE", "TR"}, {"Turkiye", "TR"}, {"\u53f0\u7063", "TW"}, {"\u81fa\u7063", "TW"},
            {"\u0420\u043e\u0441\u0441\u0438\u044f", "RU"}, {"\u4e2d\u56fd", "CN"}, {"\u4e2d\u570b", "CN"},
            {"United States of America", "US"}, {"U.S.A.", "US"}, {"UK", "GB"}, {"\ud55c\uad6d", "KR"},
            {"\ub300\ud55c\ubbfc\uad6d", "KR"}, {"Polska", "PL"}, {"Suomi", "FI"},
            {"Magyarorsz\u00e1g", "HU"}, {"Espana", "ES"}, {"\u00d6sterreich", "AT"}, {"OSTERREICH", "AT"},
            {"C\u00f4te d\u2019Ivoire", "CI"}, {"\u0627\u0644\u0633\u0639\u0648\u062f\u064a\u0629", "SA"},
            {"\u65e5\u672c\u56fd", "JP"}, {"Indonesia", "ID"}, {"Vi\u1ec7t Nam", "VN"},
            {"\u0e1b\u0e23\u0e30\u0e40\u0e17\u0e28\u0e44\u0e17\u0e22", "TH"}, {"Korea, Republic of", "KR"},
            {"XX", ""}, {"EU", ""}, {"Congo", ""}, {".", ""}})
        QTest::newRow(qPrintable(QStringLiteral("<%1>").arg(u8(text)))) << u8(text) << u8(code);
}

void TestMoney::countriesAreRecognised()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(territoryFromText(text).value_or(QString()), code);
}

void TestMoney::zonesOfCountriesWithOneZone_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("zone");
    QTest::newRow("japan") << QStringLiteral("JP") << QStringLiteral("Asia/Tokyo");
    QTest::newRow("germany has two names for one time")
        << QStringLiteral("DE") << QStringLiteral("Europe/Berlin");
    QTest::newRow("spain has the canaries") << QStringLiteral("ES") << QString();
    QTest::newRow("united states have many") << QStringLiteral("US") << QString();
    QTest::newRow("brazil has many") << QStringLiteral("BR") << QString();
    QTest::newRow("no country") << QString() << QString();
}

void TestMoney::aZoneOfManyNamesIsOneThatClocksKnow()
{
    // "Asia/Calcutta" to ICU, and not in every system's data under that name.
    const QTimeZone zone(soleZoneOf(QStringLiteral("IN")).toUtf8());
    QVERIFY(zone.isValid());
    QCOMPARE(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(1795077720000)), 19800);
}

void TestMoney::zonesOfCountriesWithOneZone()
{
    QFETCH(QString, code);
    QTEST(soleZoneOf(code), "zone");
    if (!soleZoneOf(code).isEmpty()) // a name that clocks here can be set by
        QVERIFY(QTimeZone::isTimeZoneIdAvailable(soleZoneOf(code).toUtf8()));
}

void TestMoney::countriesHaveNamesInTheReadersLanguage()
{
    QCOMPARE(territoryName(QStringLiteral("JP"), QLocale(QStringLiteral("de"))), QStringLiteral("Japan"));
    QCOMPARE(territoryName(QStringLiteral("DE"), QLocale(QStringLiteral("en"))), QStringLiteral("Germany"));
    QCOMPARE(
        territoryName(QStringLiteral("DE"), QLocale(QStringLiteral("de"))), QStringLiteral("Deutschland"));
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
