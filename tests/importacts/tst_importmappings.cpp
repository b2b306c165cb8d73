// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an import learns and leaves: saved mappings, the file of the rows left out, duplicates, conflicts.

#include "logicaldump.h"

#include <QTest>

#include <importacts/importmappings.h>
#include <importacts/refusedrows.h>

using namespace serai;
using namespace serai::importacts;
using serai::members::ImportOptions;
using serai::test::TestWorkspace;

class TestImportMappings : public QObject
{
    Q_OBJECT

private slots:
    void aMappingIsRecognised();
    void otherColumnsAreNot();
    void theLatestUseWins();
    void whatIsGivenWins();
    void namesOfMappings();
    void rowsLeftOut();
    void rowsLeftOutOfARefusedOrder();
    void rowsLeftOutDoNotOverwriteTheFile();
    void duplicatesInTheFile();
    void conflictsPerField_data();
    void conflictsPerField();
    void whereACountryComesFrom_data();
    void whereACountryComesFrom();
    void productsAndCodesAreKept();
    void wrongRulesAreRefused();
};

static const QByteArray oddHeader("Kto,Nr tel,Miasto\n");

static ImportOptions oddFile(TestWorkspace& workspace, const QString& name, const QByteArray& bytes)
{
    return optionsFor(workspace.writeFile(name, bytes));
}

void TestImportMappings::aMappingIsRecognised()
{
    TestWorkspace workspace;
    ImportMappings mappings(workspace.store(), workspace.clock);
    auto first = oddFile(workspace, QStringLiteral("one.csv"), oddHeader + "Ana,+4915123410001,Krak\n");
    QVERIFY(!previewIn(workspace, first)); // nobody knows these columns
    first.map = {{QStringLiteral("name"), QStringLiteral("Kto")},
        {QStringLiteral("phone"), QStringLiteral("Nr tel")},
        {QStringLiteral("city"), QStringLiteral("Miasto")}};
    first.conflicts = {{QStringLiteral("city"), QStringLiteral("keep")}};
    const auto saved = await(mappings.save(QStringLiteral(" Till  list "), first));
    QVERIFY2(saved, qPrintable(saved ? QString() : toText(saved.error())));
    QCOMPARE(saved->name, QStringLiteral("Till list"));

    // Another day, another order of columns, a title above them.
    const auto second = oddFile(
        workspace, QStringLiteral("two.csv"), "Sunday,,\nMIASTO,Kto,Nr tel\nLodz,Ben,+4915123410002\n");
    const auto known = await(mappings.recognise(second));
    QVERIFY(known);
    QCOMPARE(known->name, QStringLiteral("Till list"));
    const auto options = withMapping(second, *known);
    QCOMPARE(options.map, first.map);
    QCOMPARE(options.conflicts, first.conflicts);
    const auto report = importInto(workspace, options);
    QVERIFY2(report, qPrintable(report ? QString() : toText(report.error())));
    QCOMPARE(report->create, 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM member WHERE name = 'Ben' AND city = 'Lodz'"), 1);
}

void TestImportMappings::otherColumnsAreNot()
{
    TestWorkspace workspace;
    ImportMappings mappings(workspace.store(), workspace.clock);
    auto first = oddFile(workspace, QStringLiteral("one.csv"), oddHeader + "Ana,+4915123410001,Krak\n");
    first.map = {{QStringLiteral("phone"), QStringLiteral("Nr tel")}};
    QVERIFY(await(mappings.save(QStringLiteral("A"), first)));
    for (const char* header : {"Kto,Nr tel\n", "Kto,Nr tel,Miasto,Kod\n", "Kto,Tel,Miasto\n"}) {
        const auto known = await(mappings.recognise(
            oddFile(workspace, QStringLiteral("two.csv"), QByteArray(header) + "Ana,+4915123410001,x\n")));
        QVERIFY(known);
        QVERIFY2(!known->isValid(), header);
    }
}

void TestImportMappings::theLatestUseWins()
{
    TestWorkspace workspace;
    ImportMappings mappings(workspace.store(), workspace.clock);
    auto file = oddFile(workspace, QStringLiteral("one.csv"), oddHeader + "Ana,+4915123410001,Krak\n");
    file.map = {{QStringLiteral("phone"), QStringLiteral("Nr tel")}};
    for (const auto* name : {"A", "B"}) {
        workspace.clock.advance(1000);
        QVERIFY(await(mappings.save(QString::fromLatin1(name), file)));
    }
    QCOMPARE(await(mappings.recognise(file))->name, QStringLiteral("B"));
    workspace.clock.advance(1000);
    QVERIFY(await(mappings.markUsed(QStringLiteral("A"))));
    QCOMPARE(await(mappings.recognise(file))->name, QStringLiteral("A"));
}

void TestImportMappings::whatIsGivenWins()
{
    SavedMapping mapping;
    mapping.name = QStringLiteral("A");
    mapping.options.zone = QStringLiteral("Asia/Tokyo");
    mapping.options.country = QStringLiteral("JP");
    mapping.options.map = {{QStringLiteral("phone"), QStringLiteral("Tel")}};
    mapping.options.conflicts = {{QStringLiteral("name"), QStringLiteral("keep")}};
    ImportOptions given;
    given.file = QStringLiteral("x.csv");
    given.zone = QStringLiteral("Europe/Berlin");
    given.conflicts = {{QStringLiteral("name"), QStringLiteral("replace")}};
    const auto both = withMapping(given, mapping);
    QCOMPARE(both.file, given.file);
    QCOMPARE(both.zone, given.zone);
    QCOMPARE(both.country, QStringLiteral("JP"));
    QCOMPARE(both.map, mapping.options.map);
    QCOMPARE(both.conflicts, given.conflicts);
}

void TestImportMappings::namesOfMappings()
{
    TestWorkspace workspace;
    ImportMappings mappings(workspace.store(), workspace.clock);
    auto file = oddFile(workspace, QStringLiteral("one.csv"), oddHeader + "Ana,+4915123410001,Krak\n");
    QVERIFY(!await(mappings.save(QStringLiteral("A"), file))); // it cannot be read that way
    file.map = {{QStringLiteral("phone"), QStringLiteral("Nr tel")}};
    const auto unnamed = await(mappings.save(QStringLiteral("  "), file));
    QVERIFY(!unnamed);
    QCOMPARE(unnamed.error().kind, ErrorKind::InvalidInput);
    QVERIFY(await(mappings.save(QStringLiteral("A"), file)));
    QVERIFY(await(mappings.save(QStringLiteral("a"), file))); // replaced, not doubled
    QCOMPARE(await(mappings.list())->size(), 1);
    QVERIFY(await(mappings.byName(QStringLiteral("a"))));
    QVERIFY(await(mappings.remove(QStringLiteral("A"))));
    const auto gone = await(mappings.remove(QStringLiteral("A")));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    QVERIFY(!await(mappings.byName(QStringLiteral("A"))));
}

static QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void TestImportMappings::rowsLeftOut()
{
    TestWorkspace workspace;
    const auto options = optionsFor(workspace.writeFile(QStringLiteral("people.csv"),
        "Name,Email,Phone,Note\n"
        "Ana,ana@example.com,,\n"
        ",,,\"=HYPERLINK(\"\"x\"\")\"\n"
        "\"Only, a\nname\",,,-5\n"
        "Ben,ben@example.com,,\n"));
    const auto report = importInto(workspace, options);
    QVERIFY(report);
    QCOMPARE(report->skip, 2);
    const auto target = workspace.filePath(QStringLiteral("left out.csv"));
    const auto rows = writeRefusedRows(options, *report, target);
    QVERIFY2(rows, qPrintable(rows ? QString() : toText(rows.error())));
    QCOMPARE(*rows, 2);
    const auto lines = bytesOf(target).split('\r');
    QCOMPARE(lines[0], QByteArray("\xef\xbb\xbfName,Email,Phone,Note,Line in the file,Reason"));
    QVERIFY2(lines[1].startsWith("\n,,,\"'=HYPERLINK(\"\"x\"\")\",3,"), lines[1].constData());
    QVERIFY2(lines[2].startsWith("\n\"Only, a\nname\",,,-5,4,"), lines[2].constData());

    // Corrected, it is a file like the first.
    auto corrected = bytesOf(target);
    corrected.replace("\n,,,", "\nCem,cem@example.com,,");
    const auto again =
        importInto(workspace, optionsFor(workspace.writeFile(QStringLiteral("corrected.csv"), corrected)));
    QVERIFY2(again, qPrintable(again ? QString() : toText(again.error())));
    QCOMPARE(again->create, 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM member WHERE name = 'Cem'"), 1);
}

void TestImportMappings::rowsLeftOutOfARefusedOrder()
{
    TestWorkspace workspace;
    const auto options = optionsFor(workspace.writeFile(QStringLiteral("orders.csv"),
        "Order number,Order date,SKU,Quantity,Unit price\n"
        "1,2026-13-45 10:00:00,A,1,2.00\n"
        "2,2026-03-01 10:00:00,A,1,2.00\n"
        "1,2026-03-01 10:00:00,B,1,3.00\n"));
    const auto report = previewIn(workspace, options);
    QVERIFY(report);
    QCOMPARE(report->skip, 2);
    QCOMPARE(report->refusals.size(), 2);
    QCOMPARE(report->refusals[1].line, 4);
    const auto target = workspace.filePath(QStringLiteral("left out.csv"));
    QCOMPARE(writeRefusedRows(options, *report, target).value_or(-1), 2);
    QVERIFY(bytesOf(target).contains("1,2026-03-01 10:00:00,B,1,3.00,4,"));
}

void TestImportMappings::rowsLeftOutDoNotOverwriteTheFile()
{
    TestWorkspace workspace;
    const auto options = optionsFor(workspace.writeFile(
        QStringLiteral("people.csv"), "Name,Email\nAna,ana@example.com\n,\nBen,b@example.com\n"));
    const auto report = previewIn(workspace, options);
    QVERIFY(report);
    const auto before = bytesOf(options.file);
    const auto refused = writeRefusedRows(options, *report, options.file);
    QVERIFY(!refused);
    QCOMPARE(bytesOf(options.file), before);
    const auto nowhere =
        writeRefusedRows(options, *report, workspace.filePath(QStringLiteral("no/such/x.csv")));
    QVERIFY(!nowhere);
    CancelToken cancel;
    cancel.cancel();
    const auto target = workspace.filePath(QStringLiteral("left out.csv"));
    const auto stopped = writeRefusedRows(options, *report, target, {}, cancel);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(target));
}

void TestImportMappings::duplicatesInTheFile()
{
    TestWorkspace workspace;
    const auto options = optionsFor(workspace.writeFile(QStringLiteral("people.csv"),
        "Customer ID,Name,Email,Phone\n"
        "1,Ana,ana@example.com,+4915123410001\n"
        "2,Ben,ben@example.com,\n"
        ",Ana M.,ANA@example.com,\n"
        ",Ana,,0151 23410001\n"
        "2,Ben,,\n"));
    const auto report = previewIn(workspace, options);
    QVERIFY(report);
    QCOMPARE(report->create, 2);
    QCOMPARE(report->duplicatesTotal, 3);
    QStringList said;
    for (const auto& duplicate : report->duplicates)
        said << QStringLiteral("%1 is %2 by %3")
                    .arg(duplicate.line)
                    .arg(duplicate.firstLine)
                    .arg(duplicate.by);
    QCOMPARE(said,
        (QStringList{QStringLiteral("4 is 2 by email"), QStringLiteral("5 is 2 by phone"),
            QStringLiteral("6 is 3 by shopId")}));
}

void TestImportMappings::conflictsPerField_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("known"); // what stands in the workspace
    QTest::addColumn<QString>("city"); // what stands there after a list says Berlin
    QTest::addColumn<qint64>("kept");
    QTest::newRow("a list replaces") << "auto"
                                     << "Lyon"
                                     << "Berlin" << qint64(0);
    QTest::newRow("a list fills") << "auto"
                                  << ""
                                  << "Berlin" << qint64(0);
    QTest::newRow("fill leaves what is there") << "fill"
                                               << "Lyon"
                                               << "Lyon" << qint64(1);
    QTest::newRow("fill fills") << "fill"
                                << ""
                                << "Berlin" << qint64(0);
    QTest::newRow("replace") << "replace"
                             << "Lyon"
                             << "Berlin" << qint64(0);
    QTest::newRow("keep leaves the gap") << "keep"
                                         << ""
                                         << "" << qint64(1);
    QTest::newRow("keep") << "keep"
                          << "Lyon"
                          << "Lyon" << qint64(1);
    QTest::newRow("nothing to decide") << "keep"
                                       << "Berlin"
                                       << "Berlin" << qint64(0);
}

void TestImportMappings::conflictsPerField()
{
    QFETCH(QString, rule);
    QFETCH(QString, known);
    QFETCH(QString, city);
    TestWorkspace workspace;
    workspace.execute(
        QStringLiteral("INSERT INTO member (id, name, city, created_at, updated_at) VALUES (1, 'Ana', "
                       "nullif('%1', ''), 1, 1)")
            .arg(known)
            .toUtf8()
            .constData());
    workspace.execute(
        "INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (1, 'shop', '1', 1)");
    auto options = optionsFor(
        workspace.writeFile(QStringLiteral("people.csv"), "Customer ID,Name,City\n1,Ana,Berlin\n"));
    options.conflicts.insert(QStringLiteral("city"), rule);
    const auto planned = previewIn(workspace, options);
    const auto done = importInto(workspace, options);
    QVERIFY(planned && done);
    QVERIFY(sameAnswer(*planned, *done));
    QTEST(done->kept, "kept");
    QCOMPARE(workspace.number(QStringLiteral("SELECT count(*) FROM member WHERE coalesce(city, '') = '%1'")
                                  .arg(city)
                                  .toUtf8()
                                  .constData()),
        1);
    QCOMPARE(done->changeCounts.value(QStringLiteral("city")), known == city ? 0 : 1);
    if (known != city) {
        QCOMPARE(done->changes.size(), 1);
        QCOMPARE(done->changes.first().before, known);
        QCOMPARE(done->changes.first().after, city);
        QCOMPARE(done->changes.first().line, 2);
    }
}

void TestImportMappings::whereACountryComesFrom_data()
{
    QTest::addColumn<QString>("source"); // of the DE that stands there
    QTest::addColumn<QString>("afterOrder"); // of FR
    QTest::addColumn<QString>("afterList"); // of JP, alone
    QTest::newRow("typed here") << "entered"
                                << "DE"
                                << "DE";
    QTest::newRow("from a list") << "list"
                                 << "DE"
                                 << "JP";
    QTest::newRow("from an earlier order") << "order"
                                           << "FR"
                                           << "JP";
    QTest::newRow("inferred from the phone") << "phone"
                                             << "FR"
                                             << "JP";
    QTest::newRow("from before origins were kept") << ""
                                                   << "DE"
                                                   << "JP";
}

void TestImportMappings::whereACountryComesFrom()
{
    QFETCH(QString, source);
    for (const bool isOrder : {true, false}) {
        TestWorkspace workspace;
        workspace.execute(QStringLiteral("INSERT INTO member (id, name, country, country_source, created_at, "
                                         "updated_at) VALUES (1, 'Ana', 'DE', nullif('%1', ''), 1, 1)")
                              .arg(source)
                              .toUtf8()
                              .constData());
        workspace.execute(
            "INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (1, 'shop', '1', 1)");
        const auto done = importInto(workspace,
            optionsFor(workspace.writeFile(QStringLiteral("file.csv"),
                isOrder ? "Order number,Order date,SKU,Quantity,Unit price,Customer ID,Country\n"
                          "1,2026-03-01 10:00:00,A,1,2.00,1,FR\n"
                        : "Customer ID,Name,Country\n1,Ana,JP\n")));
        QVERIFY2(done, qPrintable(done ? QString() : toText(done.error())));
        QFETCH(QString, afterOrder);
        QFETCH(QString, afterList);
        QCOMPARE(workspace.number(QStringLiteral("SELECT count(*) FROM member WHERE country = '%1'")
                                      .arg(isOrder ? afterOrder : afterList)
                                      .toUtf8()
                                      .constData()),
            1);
    }
}

void TestImportMappings::productsAndCodesAreKept()
{
    TestWorkspace workspace;
    const QByteArray header(
        "Order number,Order date,SKU,Product,Category,Quantity,Unit price,Discount code\n");
    QVERIFY(importInto(workspace,
        optionsFor(workspace.writeFile(QStringLiteral("first.csv"),
            header
                + "1,2026-03-01 10:00:00,A,,,1,2.00,WELCOME5\n2,2026-03-01 "
                  "10:00:00,B,Throw,Cloth,1,2.00,\n"))));
    const auto before = logicalDump(workspace.store());
    const auto second = importInto(workspace,
        optionsFor(workspace.writeFile(QStringLiteral("second.csv"),
            header
                + "3,2026-03-02 10:00:00,A,Lamp,Light,1,2.00,\n4,2026-03-02 "
                  "10:00:00,B,Other,Other,1,2.00,\n")));
    QVERIFY(second);
    QCOMPARE(workspace.number("SELECT count(*) FROM shop_order WHERE discount_code = 'WELCOME5'"), 1);
    // Gaps are filled; what is known of a product stays.
    QCOMPARE(workspace.number(
                 "SELECT count(*) FROM product WHERE sku = 'A' AND title = 'Lamp' AND category = 'Light'"),
        1);
    QCOMPARE(workspace.number(
                 "SELECT count(*) FROM product WHERE sku = 'B' AND title = 'Throw' AND category = 'Cloth'"),
        1);
    // Two imports that fill different gaps of one product, undone in the order in which they came.
    QVERIFY(undo(workspace, second->importId));
    const auto title = importInto(workspace,
        optionsFor(workspace.writeFile(
            QStringLiteral("title.csv"), header + "5,2026-03-03 10:00:00,A,Lamp,,1,2.00,\n")));
    const auto category = importInto(workspace,
        optionsFor(workspace.writeFile(
            QStringLiteral("category.csv"), header + "6,2026-03-03 10:00:00,A,,Light,1,2.00,\n")));
    QVERIFY(title && category);
    QVERIFY(undo(workspace, title->importId));
    QCOMPARE(workspace.number("SELECT count(*) FROM product WHERE sku = 'A' AND title IS NULL AND category = "
                              "'Light'"),
        1);
    QVERIFY(undo(workspace, category->importId));
    const auto after = logicalDump(workspace.store());
    QVERIFY2(after == before, qPrintable(difference(before, after)));
}

void TestImportMappings::wrongRulesAreRefused()
{
    TestWorkspace workspace;
    auto options = optionsFor(workspace.writeFile(QStringLiteral("people.csv"), "Customer ID,Name\n1,Ana\n"));
    options.conflicts = {{QStringLiteral("name"), QStringLiteral("guess")}};
    const auto rule = previewIn(workspace, options);
    QVERIFY(!rule);
    QCOMPARE(rule.error().kind, ErrorKind::InvalidInput);
    options.conflicts = {{QStringLiteral("orderNumber"), QStringLiteral("keep")}};
    const auto field = previewIn(workspace, options);
    QVERIFY(!field);
    QVERIFY(field.error().details.contains(QStringLiteral("city")));
}

QTEST_GUILESS_MAIN(TestImportMappings)
#include "tst_importmappings.moc"
