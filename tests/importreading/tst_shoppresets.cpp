// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readingfixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace serai;
using namespace serai::members;
using serai::test::TestWorkspace;

class TestPresets : public QObject
{
    Q_OBJECT

private slots:
    void fixtures_data();
    void fixtures();
    void everyPresetHasAFixture();
    void everyPresetIsWhole();
    void unknownColumnsAreSuggested();
    void ordersAreNoListOfCustomers_data();
    void ordersAreNoListOfCustomers();
    void customersAreNoOrders_data();
    void customersAreNoOrders();
    void duplicateHeaders();
    void unitsInHeaders();
    void cancelledOrders();
};

// A fixture is data/<preset>.<suffix> with data/<preset>.json beside it: what must come out of it.
static QDir fixtureFolder()
{
    return QDir(QStringLiteral(SERAI_TEST_DATA));
}

void TestPresets::fixtures_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& info : fixtureFolder().entryInfoList({QStringLiteral("*.json")}))
        QTest::newRow(qPrintable(info.completeBaseName())) << info.completeBaseName();
}

void TestPresets::fixtures()
{
    QFETCH(QString, name);
    QFile answers(fixtureFolder().filePath(name + QStringLiteral(".json")));
    QVERIFY(answers.open(QIODevice::ReadOnly));
    const auto wanted = QJsonDocument::fromJson(answers.readAll()).object();
    QVERIFY(!wanted.isEmpty());
    TestWorkspace workspace;
    auto options = optionsFor(fixtureFolder().filePath(wanted[QStringLiteral("file")].toString()));
    options.country = wanted[QStringLiteral("country")].toString(QStringLiteral("DE"));
    options.zone = QStringLiteral("UTC");
    const auto dryRun = previewIn(workspace, options);
    QVERIFY2(dryRun, dryRun ? "" : qPrintable(toText(dryRun.error())));
    const auto report = importInto(workspace, options);
    QVERIFY2(report, report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(figuresOf(*report), figuresOf(*dryRun));
    QCOMPARE(report->found.preset, wanted[QStringLiteral("preset")].toString());
    QCOMPARE(report->skip, wanted[QStringLiteral("skip")].toInt());
    if (wanted.contains(QStringLiteral("encoding")))
        QCOMPARE(report->found.encoding, wanted[QStringLiteral("encoding")].toString());
    const auto compare = [&](const char* key, const char* sql) {
        if (qEnvironmentVariableIsSet("SERAI_SHOW")) // what a new fixture gives, to be checked by eye
            qInfo().noquote() << name << key << textsOf(workspace, sql).join(u'\n');
        const auto lines = wanted[QString::fromLatin1(key)].toArray();
        QStringList list;
        for (const auto& line : lines)
            list << line.toString();
        QCOMPARE(textsOf(workspace, sql), list);
    };
    compare("people",
        "SELECT coalesce(m.name, '') || '|' || coalesce(m.country, '') || '|' || coalesce(m.city, '') || '|' "
        "|| "
        "coalesce((SELECT group_concat(kind || ' ' || value, ' ') FROM (SELECT kind, value FROM "
        "member_identity "
        "WHERE member_id = m.id ORDER BY kind, value)), '') FROM member m ORDER BY m.id");
    compare("orders",
        "SELECT number || '|' || kind || '|' || strftime('%Y-%m-%d %H:%M:%S', ordered_at / 1000, "
        "'unixepoch') || '|' "
        "|| currency || ' ' || total_minor || '|' || coalesce(status, '') || '|' || coalesce(discount_code, "
        "'') || "
        "'|' || coalesce((SELECT group_concat(l.quantity || 'x ' || coalesce(p.title, p.sku) || ' ' || "
        "l.amount_e4, "
        "' + ') FROM order_line l LEFT JOIN product p ON p.id = l.product_id WHERE l.order_id = o.id), '') "
        "FROM shop_order o ORDER BY id");
}

void TestPresets::everyPresetHasAFixture()
{
    QStringList missing;
    for (const auto& preset : importPresets()) {
        if (!fixtureFolder().exists(preset.id + QStringLiteral(".json")))
            missing << preset.id;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void TestPresets::everyPresetIsWhole()
{
    QSet<QString> ids;
    const QDir folder(QStringLiteral(SERAI_SOURCE_DIR "/resources/presets"));
    QCOMPARE(importPresets().size(), folder.entryList({QStringLiteral("*.json")}).size());
    for (const auto& preset : importPresets()) {
        QVERIFY2(!ids.contains(preset.id), qPrintable(preset.id));
        ids.insert(preset.id);
        QVERIFY(folder.exists(preset.id + QStringLiteral(".json")));
        QVERIFY(!preset.title.isEmpty());
    }
}

void TestPresets::unknownColumnsAreSuggested()
{
    TestWorkspace workspace;
    auto options = optionsFor(
        workspace.writeFile(QStringLiteral("a.csv"), "Who,Where,Country\nAnna,+4915123456789,DE\n"));
    const auto sniff = sniffImport(options);
    QVERIFY(sniff);
    QVERIFY(sniff->preset.isEmpty());
    QCOMPARE(sniff->columns.size(), 3);
    QCOMPARE(sniff->sample.size(), 1);
    QCOMPARE(sniff->map.value(QStringLiteral("country")), QStringLiteral("Country"));
    const auto report = previewIn(workspace, options);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::InvalidInput);
    options.map = {
        {QStringLiteral("name"), QStringLiteral("Who")}, {QStringLiteral("phone"), QStringLiteral("Where")}};
    QVERIFY(importInto(workspace, options));
    QCOMPARE(textOf(workspace, "SELECT value FROM member_identity"), QStringLiteral("+4915123456789"));
}

void TestPresets::ordersAreNoListOfCustomers_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("row");
    const auto row = [](const char16_t* header, const char16_t* cells) {
        QTest::newRow(qPrintable(QStringView(header).toString()))
            << QStringView(header).toString() << QStringView(cells).toString();
    };
    row(u"Purchase code,Name,Email,Bought on,Purchase date,Revenue", u"1,Ann,a@x.de,,2026-01-02,10");
    row(u"Beleg,Rechnungsnr.,Rechnungsdatum,Name,Email,Umsatz", u"B,1,2026-01-02,Ann,a@x.de,10");
    row(u"姓名,手机号,交易编号,交易时间,成交金额", u"张伟,+8613800138000,1,2026-01-02,10");
    row(u"Número de pedido,Fecha,Name,Email,Importe", u"1,2026-01-02,Ann,a@x.de,10");
    row(u"N° commande,Date commande,Name,Email,Montant", u"1,2026-01-02,Ann,a@x.de,10");
}

void TestPresets::ordersAreNoListOfCustomers()
{
    QFETCH(QString, header);
    QFETCH(QString, row);
    TestWorkspace workspace;
    auto options =
        optionsFor(workspace.writeFile(QStringLiteral("a.csv"), (header + u'\n' + row + u'\n').toUtf8()));
    options.country = QStringLiteral("DE");
    const auto sniff = sniffImport(options);
    QVERIFY(sniff);
    QVERIFY2(sniff->preset.isEmpty(), qPrintable(sniff->preset));
    QCOMPARE(sniff->kind, QStringLiteral("orders"));
    QVERIFY(sniff->map.contains(QStringLiteral("orderNumber")));
    QVERIFY(sniff->map.contains(QStringLiteral("orderTime")));
    const auto asked = importInto(workspace, options);
    QVERIFY(!asked);
    QCOMPARE(asked.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(asked.error().details,
        (QStringList{QStringLiteral("orders-table"), QStringLiteral("customers-table")}));
    QCOMPARE(workspace.number("SELECT count(*) FROM member"), 0);
    // Either answer is taken.
    options.preset = QStringLiteral("orders-table");
    const auto orders = importInto(workspace, options);
    QVERIFY2(orders, orders ? "" : qPrintable(toText(orders.error())));
    QCOMPARE(orders->orders, 1);
    QCOMPARE(textOf(workspace, "SELECT number || ' ' || kind || ' ' || total_minor FROM shop_order"),
        QStringLiteral("1 purchase 1000"));
    TestWorkspace other;
    options.preset = QStringLiteral("customers-table");
    if (header.contains(QStringLiteral("Email"))) {
        const auto people = importInto(other, options);
        QVERIFY2(people, people ? "" : qPrintable(toText(people.error())));
        QCOMPARE(people->create, 1);
    }
}

void TestPresets::customersAreNoOrders_data()
{
    QTest::addColumn<QString>("header");
    for (const char16_t* header :
        {u"Customer ID,Name,Email,Total Spent,Total Orders,Last order date,Last order number",
            u"Name,Email,Phone,Date registered,Orders,Total spend,AOV",
            u"Name,Email,Geburtsdatum,Umsatz,Anzahl Bestellungen",
            u"姓名,手机号,最近下单时间,累计金额,订单数", u"Name,Email,Date,Amount",
            u"Name,Email,Order no,Phone"})
        QTest::newRow(qPrintable(QStringView(header).toString())) << QStringView(header).toString();
}

void TestPresets::customersAreNoOrders()
{
    QFETCH(QString, header);
    TestWorkspace workspace;
    const auto sniff = sniffImport(optionsFor(
        workspace.writeFile(QStringLiteral("a.csv"), (header + QStringLiteral("\nx\n")).toUtf8())));
    QVERIFY(sniff);
    QVERIFY(!sniff->preset.isEmpty());
    QCOMPARE(sniff->kind, QStringLiteral("members"));
}

void TestPresets::duplicateHeaders()
{
    // Two columns of one name: the first with something in it counts, row by row.
    TestWorkspace workspace;
    QVERIFY(importInto(workspace,
        optionsFor(workspace.writeFile(QStringLiteral("a.csv"),
            "Customer ID,Name,Phone,Phone\n1,A,+4915123456789,+4915123456780\n2,B,,+4915123456781\n"))));
    QCOMPARE(textsOf(workspace, "SELECT value FROM member_identity WHERE kind = 'phone' ORDER BY value"),
        (QStringList{QStringLiteral("+4915123456781"), QStringLiteral("+4915123456789")}));
}

void TestPresets::unitsInHeaders()
{
    TestWorkspace workspace;
    QVERIFY(importInto(workspace,
        optionsFor(workspace.writeFile(QStringLiteral("a.csv"),
            "Order No.,Order Date (UTC),Customer,QTY,Unit Price [EUR]\n1,2026-01-02,7,2,5.25\n"))));
    QCOMPARE(workspace.number("SELECT total_minor FROM shop_order"), 1050);
}

void TestPresets::cancelledOrders()
{
    TestWorkspace workspace;
    QVERIFY(importInto(workspace,
        optionsFor(workspace.writeFile(QStringLiteral("a.csv"),
            "Bestellnummer;Bestelldatum;Kundennummer;Menge;Einzelpreis;Status\n"
            "1;02.01.2026;7;1;5,00;bezahlt\n2;02.01.2026;7;1;5,00;Storniert\n3;02.01.2026;7;-1;5,00;"
            "Retoure\n"))));
    QCOMPARE(textsOf(workspace,
                 "SELECT number || ' ' || kind || ' ' || total_minor FROM shop_order ORDER BY number"),
        (QStringList{QStringLiteral("1 purchase 500"), QStringLiteral("2 cancellation 0"),
            QStringLiteral("3 cancellation -500")}));
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_shoppresets.moc"
