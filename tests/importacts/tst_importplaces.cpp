// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Countries and time zones that an import takes from phone numbers: marked, weaker than any word, and undone
// with the import.

#include "logicaldump.h"

#include <QTest>

using namespace serai;
using namespace serai::importacts;
using serai::test::TestWorkspace;

class TestImportPlaces : public QObject
{
    Q_OBJECT

private slots:
    void theNumberSaysWhere_data();
    void theNumberSaysWhere();
    void somebodyKnownGetsANumber();
    void aNumberKnownBeforeSaysNothingNew();
    void keepingForbidsIt();
    void anOrderKnowsBetter_data();
    void anOrderKnowsBetter();
    void undoneWithTheImport();
    void theDryRunSaysTheSame();
    void aSecondTimeNothingChanges();
};

static members::ImportOptions fileOf(TestWorkspace& workspace, const QByteArray& bytes)
{
    return optionsFor(workspace.writeFile(QStringLiteral("file.csv"), bytes));
}

/// "country source zone source" of member \a id, - where there is nothing.
static QString placeOf(TestWorkspace& workspace, qint64 id)
{
    return await(workspace.store().read([id](store::Connection& connection) -> Result<QString> {
        auto row =
            connection.run("SELECT coalesce(country, country_text, '-') || ' ' || coalesce(country_source, "
                           "'-') || ' ' || coalesce(zone, '-') || ' ' || coalesce(zone_source, '-') "
                           "FROM member WHERE id = ?",
                id);
        if (!row || !row->next())
            return fail(ErrorKind::NotFound, QStringLiteral("no member"));
        return row->text(0);
    })).value_or(QString());
}

void TestImportPlaces::theNumberSaysWhere_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("place");
    const auto add = [](const char* name, const char* row, const char* place) {
        QTest::newRow(name) << QByteArray(row) << QString::fromUtf8(place);
    };
    add("a country with one zone", "1,Ana,+4915123410001,,", "DE phone Europe/Berlin phone");
    add("a country with several zones", "1,Ana,+12124567890,,", "US phone - -");
    add("a country that the list names", "1,Ana,+4915123410001,Japan,", "JP list Asia/Tokyo country");
    add("a zone that the list names", "1,Ana,+4915123410001,,Europe/Rome", "DE phone Europe/Rome list");
    add("a country in words that is none", "1,Ana,+4915123410001,Atlantis,", "Atlantis list - -");
    add("a country without a number", "1,Ana,,Japan,", "JP list Asia/Tokyo country");
    add("no number", "1,Ana,,,", "- - - -");
}

void TestImportPlaces::theNumberSaysWhere()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, place);
    TestWorkspace workspace;
    const auto done =
        importInto(workspace, fileOf(workspace, "Customer ID,Name,Phone,Country,Time zone\n" + row + "\n"));
    QVERIFY2(done, qPrintable(done ? QString() : toText(done.error())));
    QCOMPARE(done->create, 1);
    QCOMPARE(placeOf(workspace, 1), place);
}

void TestImportPlaces::somebodyKnownGetsANumber()
{
    TestWorkspace workspace;
    QVERIFY(importInto(workspace, fileOf(workspace, "Customer ID,Name\n1,Ana\n")));
    QCOMPARE(placeOf(workspace, 1), QStringLiteral("- - - -"));
    const auto done = importInto(workspace, fileOf(workspace, "Customer ID,Phone\n1,+819012345678\n"));
    QVERIFY(done);
    QCOMPARE(done->update, 1);
    QCOMPARE(done->inferred, 1);
    QCOMPARE(done->changeCounts.value(QStringLiteral("country")), 1);
    QCOMPARE(placeOf(workspace, 1), QStringLiteral("JP phone Asia/Tokyo phone"));
}

void TestImportPlaces::aNumberKnownBeforeSaysNothingNew()
{
    TestWorkspace workspace;
    const QByteArray file("Customer ID,Name,Phone\n1,Ana,+819012345678\n");
    QVERIFY(importInto(workspace, fileOf(workspace, file)));
    workspace.execute(
        "UPDATE member SET country = NULL, country_source = NULL, zone = NULL, zone_source = NULL");
    const auto again = importInto(workspace, fileOf(workspace, file));
    QVERIFY(again);
    QCOMPARE(again->unchanged, 1); // somebody took it away: it stays away
    QCOMPARE(placeOf(workspace, 1), QStringLiteral("- - - -"));
}

void TestImportPlaces::keepingForbidsIt()
{
    TestWorkspace workspace;
    QVERIFY(importInto(workspace, fileOf(workspace, "Customer ID,Name\n1,Ana\n")));
    auto options = fileOf(workspace, "Customer ID,Phone\n1,+819012345678\n2,+819012345679\n");
    options.conflicts = {{QStringLiteral("country"), QStringLiteral("keep")},
        {QStringLiteral("zone"), QStringLiteral("keep")}};
    QVERIFY(importInto(workspace, options));
    QCOMPARE(placeOf(workspace, 1), QStringLiteral("- - - -"));
    QCOMPARE(placeOf(workspace, 2), QStringLiteral("JP phone Asia/Tokyo phone")); // new: rules are of others
}

void TestImportPlaces::anOrderKnowsBetter_data()
{
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QString>("place");
    QTest::newRow("another country") << QByteArray("AT") << "AT order Europe/Vienna country";
    QTest::newRow("another with several zones") << QByteArray("US") << "US order - -";
    QTest::newRow("the same") << QByteArray("DE") << "DE order Europe/Berlin phone";
    QTest::newRow("none") << QByteArray() << "DE phone Europe/Berlin phone";
}

void TestImportPlaces::anOrderKnowsBetter()
{
    QFETCH(QByteArray, country);
    QFETCH(QString, place);
    TestWorkspace workspace;
    const QByteArray file = "Order number,Order date,SKU,Quantity,Unit price,Customer ID,Phone,Country\n"
                            "1001,2026-03-01 10:00:00,A,2,2.50,70001,+4915123410001,"
        + country + "\n";
    const auto done = importInto(workspace, fileOf(workspace, file));
    QVERIFY2(done, qPrintable(done ? QString() : toText(done.error())));
    QCOMPARE(placeOf(workspace, 1), place);
    QVERIFY(undo(workspace, done->importId));
    // The same where the person was here already.
    TestWorkspace other;
    QVERIFY(importInto(other, fileOf(other, "Customer ID,Phone\n70001,+4915123410001\n")));
    const auto before = logicalDump(other.store());
    const auto later = importInto(other, fileOf(other, file));
    QVERIFY(later);
    QCOMPARE(placeOf(other, 1), place);
    QVERIFY(undo(other, later->importId));
    QCOMPARE(logicalDump(other.store()), before);
}

void TestImportPlaces::undoneWithTheImport()
{
    TestWorkspace workspace;
    QVERIFY(importInto(workspace, fileOf(workspace, "Customer ID,Name\n1,Ana\n")));
    const auto before = logicalDump(workspace.store());
    const auto done = importInto(
        workspace, fileOf(workspace, "Customer ID,Name,Phone\n1,Ana,+819012345678\n2,Ben,+4915123410001\n"));
    QVERIFY(done);
    QCOMPARE(done->inferred, 2);
    const auto undone = undo(workspace, done->importId);
    QVERIFY2(undone, qPrintable(undone ? QString() : toText(undone.error())));
    QCOMPARE(logicalDump(workspace.store()), before);
}

void TestImportPlaces::theDryRunSaysTheSame()
{
    TestWorkspace workspace;
    QVERIFY(importInto(workspace, fileOf(workspace, "Customer ID,Name\n1,Ana\n")));
    const auto options = fileOf(workspace,
        "Customer ID,Name,Phone,Country\n1,Ana,+819012345678,\n2,Ben,+4915123410001,\n2,Ben,,France\n");
    members::Importer importer(workspace.store(), workspace.clock);
    const auto said = await(importer.preview(options));
    const auto done = await(importer.run(options));
    QVERIFY(said && done);
    QCOMPARE(said->inferred, done->inferred);
    QCOMPARE(said->changes, done->changes);
    QCOMPARE(said->notes, done->notes);
    QCOMPARE(std::tuple(said->create, said->update, said->unchanged),
        std::tuple(done->create, done->update, done->unchanged));
    QVERIFY(done->notes.join(u' ').contains(QStringLiteral("inferred from phone number or country")));
    QCOMPARE(placeOf(workspace, 2), QStringLiteral("FR list Europe/Paris country")); // a word beats the guess
}

void TestImportPlaces::aSecondTimeNothingChanges()
{
    TestWorkspace workspace;
    const QByteArray file("Customer ID,Name,Phone\n1,Ana,+819012345678\n2,Ben,+4915123410001\n");
    QVERIFY(importInto(workspace, fileOf(workspace, file)));
    const auto before = logicalDump(workspace.store());
    const auto again = importInto(workspace, fileOf(workspace, file));
    QVERIFY(again);
    QCOMPARE(again->unchanged, 2);
    QCOMPARE(again->inferred, 0);
    QCOMPARE(logicalDump(workspace.store()), before);
}

QTEST_GUILESS_MAIN(TestImportPlaces)
#include "tst_importplaces.moc"
