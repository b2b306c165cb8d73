// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <campaigns/ratecard.h>
#include <campaigns/variables.h>
#include <whatsapp/message.h>
#include <whatsapp/template.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace serai;
using namespace serai::campaigns;

class TestVariables final : public QObject
{
    Q_OBJECT

private slots:
    void fillsKnownFields_data();
    void fillsKnownFields();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void neverMakesAPlaceholder();
    void everyTextIsReadOrRefused();
    void greetsByFirstName_data();
    void greetsByFirstName();
    void knowsPrices();
    void refusesBrokenRateCards();
};

void TestVariables::fillsKnownFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled"); // null = cannot be filled
    QTest::newRow("literal") << QStringLiteral("BF-EARLY") << QStringLiteral("BF-EARLY");
    QTest::newRow("field") << QStringLiteral("{{first_name}}") << QStringLiteral("Anna");
    QTest::newRow("blanks inside") << QStringLiteral("{{ first_name | friend }}") << QStringLiteral("Anna");
    QTest::newRow("text around") << QStringLiteral("Dear {{first_name}}!") << QStringLiteral("Dear Anna!");
    QTest::newRow("default") << QStringLiteral("{{city|your town}}") << QStringLiteral("your town");
    QTest::newRow("missing without default") << QStringLiteral("{{city}}") << QString();
    QTest::newRow("blank value counts as missing")
        << QStringLiteral("{{company|you}}") << QStringLiteral("you");
    QTest::newRow("line breaks become blanks") << QStringLiteral("{{level}}") << QStringLiteral("Gold plus");
    QTest::newRow("name like a placeholder")
        << QStringLiteral("{{name}}") << QStringLiteral("{first_name} {2}");
    QTest::newRow("nothing") << QStringLiteral("   ") << QString();
}

void TestVariables::fillsKnownFields()
{
    QFETCH(QString, text);
    QFETCH(QString, filled);
    const FieldValues values{{QStringLiteral("first_name"), QStringLiteral("Anna")},
        {QStringLiteral("company"), QStringLiteral("  ")},
        {QStringLiteral("level"), QStringLiteral("Gold\n\tplus")},
        {QStringLiteral("name"), QStringLiteral("{{first_name}} {{2}}")}};
    const auto expression = Expression::parse(text);
    QVERIFY(expression);
    const auto result = expression->fill(values);
    QCOMPARE(result.value_or(QString()), filled);
    QCOMPARE(result.has_value(), !filled.isNull());
}

void TestVariables::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown field") << QStringLiteral("{{password}}");
    QTest::newRow("unknown field with default") << QStringLiteral("{{nickname|you}}");
    QTest::newRow("empty") << QStringLiteral("{{}}");
    QTest::newRow("number") << QStringLiteral("{{1}}");
    QTest::newRow("open end") << QStringLiteral("Hello {{name");
    QTest::newRow("closed only") << QStringLiteral("Hello name}}");
    QTest::newRow("nested") << QStringLiteral("{{name|{{city}}}}");
    QTest::newRow("bracket in the default") << QStringLiteral("{{name|a{b}}");
    QTest::newRow("upper case") << QStringLiteral("{{NAME}}");
}

void TestVariables::refusesWhatItDoesNotKnow()
{
    QFETCH(QString, text);
    const auto expression = Expression::parse(text);
    QVERIFY(!expression);
    QCOMPARE(expression.error().kind, ErrorKind::InvalidInput);
    QVERIFY(expression.error().remedy.contains(QStringLiteral("first_name")));
}

/// A value of hostile pieces.
static QString randomText(std::mt19937& random)
{
    static const QStringList pieces{QStringLiteral("{"), QStringLiteral("}"), QStringLiteral("{{"),
        QStringLiteral("}}"), QStringLiteral("{{1}}"), QStringLiteral("name"), QStringLiteral("|"),
        QStringLiteral(" "), QStringLiteral("\n"), QStringLiteral("\u0000"), QStringLiteral("\u200b"),
        QStringLiteral("\u202e"), QStringLiteral("日本"), QStringLiteral("a"), QStringLiteral("{\t{"),
        QStringLiteral("first_name")};
    QString text;
    for (auto n = random() % 12; n > 0; --n)
        text += pieces[qsizetype(random() % quint32(pieces.size()))];
    return text;
}

void TestVariables::neverMakesAPlaceholder()
{
    std::mt19937 random(20261119);
    whatsapp::Template message;
    message.name = QStringLiteral("t");
    message.language = QStringLiteral("en");
    message.category = QStringLiteral("MARKETING");
    message.status = QStringLiteral("APPROVED");
    message.components =
        QJsonDocument::fromJson(R"([{"type": "BODY", "text": "Hi {{1}}, look at {{2}} today."}])").array();
    const QStringList texts{QStringLiteral("{{name|friend}}"), QStringLiteral("{{{name|friend}}}"),
        QStringLiteral("{{name|x}}{{city|y}}"), QStringLiteral("{ {{name|friend}} }"),
        QStringLiteral("a{{first_name|b}}c")};
    int sent = 0;
    for (int i = 0; i < 20000; ++i) {
        const FieldValues values{{QStringLiteral("name"), randomText(random)},
            {QStringLiteral("city"), randomText(random)}, {QStringLiteral("first_name"), randomText(random)}};
        const auto expression = Expression::parse(texts[qsizetype(random() % quint32(texts.size()))]);
        if (!expression)
            continue;
        const auto filled = expression->fill(values);
        if (!filled)
            continue;
        QVERIFY2(!filled->contains(QStringLiteral("{{")) && !filled->contains(QStringLiteral("}}")),
            qPrintable(*filled));
        QVERIFY2(!filled->contains(u'\n') && !filled->contains(u'\t'), qPrintable(*filled));
        // The message carries both values unchanged in their places: neither has filled the other's.
        const auto body = whatsapp::templateMessage(message,
            {{QStringLiteral("body.1"), *filled}, {QStringLiteral("body.2"), QStringLiteral("the lamp")}},
            {QStringLiteral("+4915123456789"), {}}, QStringLiteral("key"));
        if (!body)
            continue;
        ++sent;
        const auto parameters = QJsonDocument::fromJson(
            *body)[QLatin1String("template")][QLatin1String("components")][0][QLatin1String("parameters")];
        QCOMPARE(parameters.toArray().size(), 2);
        QCOMPARE(parameters[0][QLatin1String("text")].toString(), *filled);
        QCOMPARE(parameters[1][QLatin1String("text")].toString(), QStringLiteral("the lamp"));
    }
    QVERIFY(sent > 5000);
}

void TestVariables::everyTextIsReadOrRefused()
{
    // An independent reading: a text is right exactly when, after taking out every right placeholder, no pair
    // of brackets is left.
    static const QRegularExpression placeholder(
        QStringLiteral("\\{\\{\\s*(first_name|name|last_product|last_order|orders|country|city|company|level|"
                       "shop)\\s*(\\|[^{}]*)?\\}\\}"));
    std::mt19937 random(7);
    int right = 0;
    for (int i = 0; i < 20000; ++i) {
        auto text = randomText(random);
        if (random() % 2)
            text += QStringLiteral("{{name|you}}");
        if (text.contains(QStringLiteral("{{{")) || text.contains(QStringLiteral("}}}")))
            continue; // which bracket belongs to which is a matter of taste there
        auto rest = text;
        rest.replace(placeholder, QStringLiteral("\u0001"));
        const bool expected = !rest.contains(QStringLiteral("{{")) && !rest.contains(QStringLiteral("}}"));
        QVERIFY2(Expression::parse(text).has_value() == expected, qPrintable(text));
        right += expected ? 1 : 0;
    }
    QVERIFY(right > 1000);
}

void TestVariables::greetsByFirstName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("first");
    QTest::newRow("two words") << QStringLiteral("Anna Müller") << QStringLiteral("Anna");
    QTest::newRow("comma") << QStringLiteral("Müller, Anna Maria") << QStringLiteral("Anna");
    QTest::newRow("one word") << QStringLiteral("Cher") << QStringLiteral("Cher");
    QTest::newRow("japanese") << QStringLiteral("山田花子") << QStringLiteral("山田花子");
    QTest::newRow("number only") << QStringLiteral("12346") << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("comma at the end") << QStringLiteral("Müller,") << QStringLiteral("Müller");
}

void TestVariables::greetsByFirstName()
{
    QFETCH(QString, name);
    QFETCH(QString, first);
    QCOMPARE(firstNameOf(name), first);
}

void TestVariables::knowsPrices()
{
    const auto card = RateCard::load();
    QVERIFY(card);
    QCOMPARE(card->currency(), QStringLiteral("USD"));
    QCOMPARE(card->effectiveFrom(), QDate(2026, 10, 1));
    QCOMPARE(card->rateE4(card->marketOf(QStringLiteral("DE")), QStringLiteral("MARKETING")),
        std::optional<qint64>(1365));
    QCOMPARE(card->rateE4(card->marketOf(QStringLiteral("IN")), QStringLiteral("UTILITY")),
        std::optional<qint64>(14));
    QCOMPARE(card->marketOf(QStringLiteral("JP")), QStringLiteral("Rest of Asia Pacific"));
    QCOMPARE(card->marketOf(QStringLiteral("AT")), QStringLiteral("Rest of Western Europe"));
    QCOMPARE(card->marketOf(QStringLiteral("FO")), QStringLiteral("Other"));
    QVERIFY(card->marketOf({}).isEmpty());
    QVERIFY(!card->rateE4({}, QStringLiteral("MARKETING")));
    QVERIFY(!card->rateE4(QStringLiteral("Germany"), QStringLiteral("SMOKE_SIGNAL")));
}

void TestVariables::refusesBrokenRateCards()
{
    const QByteArray header = "effective_from,currency,market,marketing\n";
    QVERIFY(RateCard::parse(header + "2026-10-01,USD,Germany,0.1365\n", "country,market\n"));
    for (const QByteArray line : {"2026-13-01,USD,Germany,0.1", "2026-10-01,XXZ,Germany,0.1",
             "2026-10-01,USD,Germany,free", "2026-10-01,USD,Germany", "2026-10-01,USD,Germany,-1"})
        QVERIFY2(!RateCard::parse(header + line + '\n', {}), line.constData());
    QVERIFY(!RateCard::parse("a,b\n", {}));
}

QTEST_GUILESS_MAIN(TestVariables)
#include "tst_variables.moc"
