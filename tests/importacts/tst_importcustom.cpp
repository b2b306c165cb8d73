// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Columns that fill the shop's own fields: each kind is read as the rest of the file, what cannot be read is
// told and costs the row nothing else.

#include "logicaldump.h"

#include <members/customfield.h>
#include <members/memberrepository.h>

#include <QTest>

#include <importacts/importmappings.h>
#include <people/acts.h>

using namespace serai;
using namespace serai::importacts;
using serai::members::CustomField;
using serai::members::CustomFieldRepository;
using serai::members::FieldKind;
using serai::members::ImportOptions;
using serai::test::TestWorkspace;

class TestImportCustom : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKind_data();
    void readsEveryKind();
    void refusesWhatTheFieldCannotHave_data();
    void refusesWhatTheFieldCannotHave();
    void asksForTheOrderOfDates();
    void theDryRunShowsChanges();
    void rulesAndHands();
    void ordersOnlyFill();
    void undoPutsValuesBack();
    void anUndoAfterTheFieldWentIsPossible();
    void aValueChangedSinceForbidsTheUndo();
    void mappingsKeepThem();
    void wrongMappingsAreRefused_data();
    void wrongMappingsAreRefused();
};

static void makeFields(TestWorkspace& workspace)
{
    CustomFieldRepository repository(workspace.store(), workspace.clock);
    const auto make = [&](const char* key, FieldKind kind, const char* currency = "",
                          QStringList choices = {}) {
        CustomField field;
        field.key = QString::fromLatin1(key);
        field.name = QStringLiteral("My %1").arg(field.key);
        field.kind = kind;
        field.currency = QString::fromLatin1(currency);
        field.choices = std::move(choices);
        const auto made = await(repository.create(field));
        QVERIFY2(made, made ? "" : qPrintable(toText(made.error())));
    };
    make("motto", FieldKind::Text);
    make("points", FieldKind::Number);
    make("born", FieldKind::Date);
    make("budget", FieldKind::Money, "EUR");
    make("yen", FieldKind::Money, "JPY");
    make("size", FieldKind::Choice, "", {QStringLiteral("Small"), QStringLiteral("Large")});
    make("dealer", FieldKind::YesNo);
}

static ImportOptions fileWith(
    TestWorkspace& workspace, const char* key, const QByteArray& cell, char sign = ',')
{
    const auto quoted = '"' + QByteArray(cell).replace("\"", "\"\"") + '"';
    const QByteArray comma(1, sign);
    auto options = optionsFor(workspace.writeFile(QStringLiteral("file.csv"),
        "Customer ID" + comma + "Name" + comma + "Extra\n1" + comma + "Ann" + comma + quoted + "\n"));
    options.map.insert(QStringLiteral("field:") + QString::fromLatin1(key), QStringLiteral("Extra"));
    return options;
}

/// The value of member \a id as the command line writes it.
static QString valueOf(TestWorkspace& workspace, const char* key, qint64 id = 1)
{
    return await(workspace.store().read([&](store::Connection& connection) -> Result<QString> {
        const auto field = CustomFieldRepository::find(connection, QString::fromLatin1(key));
        const auto values = CustomFieldRepository::read(connection, id);
        if (!field || !values)
            return fail(!field ? field.error() : values.error());
        return fieldValueText(*field, values->value(field->key));
    })).value_or(QStringLiteral("?"));
}

void TestImportCustom::readsEveryKind_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("value");
    QTest::addColumn<char>("sign");
    const auto add = [](const char* key, const char* cell, const char* value, char sign = ',') {
        QTest::addRow("%s %s %c", key, cell, sign)
            << QByteArray(key) << QByteArray(cell) << QString::fromUtf8(value) << sign;
    };
    add("motto", " carpe \"diem\" ", "carpe \"diem\"");
    add("motto", "", "");
    add("points", "12", "12");
    add("points", "1,234.5", "1234.5");
    add("points", "1.234,5", "1234.5");
    add("points", "12,5", "12.5", ';');
    add("points", "-3", "-3");
    add("born", "1965-05-12", "1965-05-12");
    add("born", "31.12.1949", "1949-12-31");
    add("born", "12/25/1970", "1970-12-25");
    add("born", "25/12/1970", "1970-12-25");
    add("budget", "12.5", "12.50");
    add("budget", "1.299,00 EUR", "1299.00");
    add("budget", "-12,00 \u20ac", "-12.00");
    add("yen", "1,200\u5186", "1200");
    add("size", "LARGE", "Large");
    add("size", " small ", "Small");
    add("dealer", "yes", "yes");
    add("dealer", "Nein", "no");
    add("dealer", "\u306f\u3044", "yes");
    add("dealer", "0", "no");
}

void TestImportCustom::readsEveryKind()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, cell);
    QFETCH(QString, value);
    QFETCH(char, sign);
    TestWorkspace workspace;
    makeFields(workspace);
    const auto options = fileWith(workspace, key.constData(), cell, sign);
    const auto planned = previewIn(workspace, options);
    QVERIFY2(planned, planned ? "" : qPrintable(toText(planned.error())));
    const auto done = importInto(workspace, options);
    QVERIFY(done);
    QVERIFY(sameAnswer(*planned, *done));
    QCOMPARE(done->problems, QList<members::ImportProblem>());
    QCOMPARE(valueOf(workspace, key.constData()), value);
    QCOMPARE(workspace.number("SELECT count(*) FROM member_field"), value.isEmpty() ? 0 : 1);
}

void TestImportCustom::refusesWhatTheFieldCannotHave_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("cell");
    const auto add = [](const char* key, const char* cell) {
        QTest::addRow("%s %s", key, cell) << QByteArray(key) << QByteArray(cell);
    };
    add("points", "many");
    add("born", "yesterday");
    add("born", "2026-02-30");
    add("born", "12.05.65");
    add("budget", "12 USD");
    add("budget", "12.345");
    add("yen", "12.5");
    add("yen", "$5");
    add("size", "Huge");
    add("dealer", "perhaps");
    add("dealer", "STOP");
}

void TestImportCustom::refusesWhatTheFieldCannotHave()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, cell);
    TestWorkspace workspace;
    makeFields(workspace);
    const auto options = fileWith(workspace, key.constData(), cell);
    const auto planned = previewIn(workspace, options);
    QVERIFY2(planned, planned ? "" : qPrintable(toText(planned.error())));
    const auto done = importInto(workspace, options);
    QVERIFY(done);
    QVERIFY(sameAnswer(*planned, *done));
    QCOMPARE(done->create, 1); // the row is as good as before
    QCOMPARE(done->skip, 0);
    QCOMPARE(done->problems.size(), 1);
    const auto& problem = done->problems.constFirst();
    QCOMPARE(problem.kind, QStringLiteral("badField"));
    QCOMPARE(problem.line, 2);
    QCOMPARE(problem.column, QStringLiteral("Extra"));
    QCOMPARE(problem.value, QString::fromUtf8(cell));
    QVERIFY(!problem.skipped);
    QVERIFY(problem.message.contains(QStringLiteral("My ") + QString::fromUtf8(key)));
    QCOMPARE(workspace.number("SELECT count(*) FROM member_field"), 0);
}

void TestImportCustom::asksForTheOrderOfDates()
{
    TestWorkspace workspace;
    makeFields(workspace);
    auto options = fileWith(workspace, "born", "03/04/1990");
    const auto asked = previewIn(workspace, options);
    QVERIFY(!asked);
    QCOMPARE(asked.error().details, (QStringList{QStringLiteral("dmy"), QStringLiteral("mdy")}));
    QVERIFY(asked.error().where.contains(QStringLiteral("Extra")));
    options.dateOrder = QStringLiteral("mdy");
    QVERIFY(importInto(workspace, options));
    QCOMPARE(valueOf(workspace, "born"), QStringLiteral("1990-03-04"));
}

void TestImportCustom::theDryRunShowsChanges()
{
    TestWorkspace workspace;
    makeFields(workspace);
    QVERIFY(importInto(workspace, fileWith(workspace, "budget", "5")));
    const auto planned = previewIn(workspace, fileWith(workspace, "budget", "7,50 EUR"));
    QVERIFY(planned);
    QCOMPARE(planned->update, 1);
    QCOMPARE(planned->changes.size(), 1);
    QCOMPARE(planned->changes.constFirst().field, QStringLiteral("field:budget"));
    QCOMPARE(planned->changes.constFirst().before, QStringLiteral("5.00"));
    QCOMPARE(planned->changes.constFirst().after, QStringLiteral("7.50"));
    QCOMPARE(planned->customTitles.value(QStringLiteral("field:budget")), QStringLiteral("My budget"));
    QCOMPARE(valueOf(workspace, "budget"), QStringLiteral("5.00"));
    const auto same = previewIn(workspace, fileWith(workspace, "budget", "5.00"));
    QVERIFY(same);
    QCOMPARE(same->unchanged, 1);
    // An empty cell takes nothing away.
    const auto empty = importInto(workspace, fileWith(workspace, "budget", ""));
    QVERIFY(empty);
    QCOMPARE(empty->unchanged, 1);
    QCOMPARE(valueOf(workspace, "budget"), QStringLiteral("5.00"));
}

void TestImportCustom::rulesAndHands()
{
    TestWorkspace workspace;
    makeFields(workspace);
    QVERIFY(importInto(workspace, fileWith(workspace, "points", "5")));
    auto keeping = fileWith(workspace, "points", "6");
    keeping.conflicts.insert(QStringLiteral("field:points"), QStringLiteral("keep"));
    QCOMPARE(importInto(workspace, keeping)->unchanged, 1);
    QCOMPARE(valueOf(workspace, "points"), QStringLiteral("5"));
    workspace.clock.advance(1000);
    QVERIFY(await(people::PeopleActs(workspace.store(), workspace.clock)
                      .apply({{1}, std::nullopt, {}},
                          people::setField(QStringLiteral("field:points"), QStringLiteral("8")))));
    const auto kept = importInto(workspace, fileWith(workspace, "points", "6"));
    QVERIFY(kept);
    QCOMPARE(kept->keptByHandTotal, 1);
    QCOMPARE(kept->keptByHand.constFirst().here, QStringLiteral("8"));
    QCOMPARE(kept->keptByHand.constFirst().file, QStringLiteral("6"));
    QCOMPARE(valueOf(workspace, "points"), QStringLiteral("8"));
    auto replacing = fileWith(workspace, "points", "6");
    replacing.conflicts.insert(QStringLiteral("field:points"), QStringLiteral("replace"));
    QCOMPARE(importInto(workspace, replacing)->update, 1);
    QCOMPARE(valueOf(workspace, "points"), QStringLiteral("6"));
}

void TestImportCustom::ordersOnlyFill()
{
    TestWorkspace workspace;
    makeFields(workspace);
    QVERIFY(importInto(workspace, fileWith(workspace, "points", "5")));
    auto orders = optionsFor(workspace.writeFile(QStringLiteral("orders.csv"),
        "Order number,Order date,SKU,Quantity,Unit price,Customer ID,Currency,Points,Says\n"
        "77,2026-03-01 10:00,S1,1,5.00,1,EUR,9,hello\n78,2026-03-01 10:00,S1,1,5.00,2,EUR,9,\n"));
    orders.map = {{QStringLiteral("field:points"), QStringLiteral("Points")},
        {QStringLiteral("field:motto"), QStringLiteral("Says")}};
    const auto before = logicalDump(workspace.store());
    const auto planned = previewIn(workspace, orders);
    const auto done = importInto(workspace, orders);
    QVERIFY(planned && done);
    QVERIFY(sameAnswer(*planned, *done));
    QCOMPARE(valueOf(workspace, "points"), QStringLiteral("5"));
    QCOMPARE(valueOf(workspace, "motto"), QStringLiteral("hello"));
    QCOMPARE(valueOf(workspace, "points", 2), QStringLiteral("9"));
    const auto undone = undo(workspace, done->importId);
    QVERIFY2(undone, undone ? "" : qPrintable(toText(undone.error())));
    const auto after = logicalDump(workspace.store());
    QVERIFY2(after == before, qPrintable(difference(before, after)));
}

void TestImportCustom::undoPutsValuesBack()
{
    TestWorkspace workspace;
    makeFields(workspace);
    QVERIFY(importInto(workspace, fileWith(workspace, "motto", "12")));
    const auto before = logicalDump(workspace.store());
    auto options = optionsFor(workspace.writeFile(QStringLiteral("more.csv"),
        "Customer ID,Name,Motto,Points,Born,Size\n1,Ann,13,7,2001-02-03,small\n2,Bob,14,8,,\n"));
    for (const char* key : {"motto", "points", "born", "size"})
        options.map.insert(QStringLiteral("field:") + QString::fromLatin1(key), QString::fromLatin1(key));
    const auto done = importInto(workspace, options);
    QVERIFY(done);
    QCOMPARE(done->changeCounts.size(), 4);
    // A later file changes one of the four; the first can go all the same, the later one's word stays.
    const auto later = importInto(workspace, fileWith(workspace, "points", "9"));
    QVERIFY(later);
    QVERIFY(undo(workspace, later->importId));
    QCOMPARE(valueOf(workspace, "points"), QStringLiteral("7"));
    const auto undone = undo(workspace, done->importId);
    QVERIFY2(undone, undone ? "" : qPrintable(toText(undone.error())));
    const auto after = logicalDump(workspace.store());
    QVERIFY2(after == before, qPrintable(difference(before, after)));
    QCOMPARE(valueOf(workspace, "motto"), QStringLiteral("12")); // a text, although it looks like a number
}

void TestImportCustom::anUndoAfterTheFieldWentIsPossible()
{
    TestWorkspace workspace;
    makeFields(workspace);
    QVERIFY(importInto(workspace, fileWith(workspace, "motto", "before")));
    const auto done = importInto(workspace, fileWith(workspace, "motto", "after"));
    QVERIFY(done);
    QVERIFY(await(CustomFieldRepository(workspace.store(), workspace.clock).remove(1, true)));
    const auto undone = undo(workspace, done->importId);
    QVERIFY2(undone, undone ? "" : qPrintable(toText(undone.error())));
    QCOMPARE(workspace.number("SELECT count(*) FROM member_field"), 0);
}

void TestImportCustom::aValueChangedSinceForbidsTheUndo()
{
    TestWorkspace workspace;
    makeFields(workspace);
    QVERIFY(importInto(workspace, fileWith(workspace, "motto", "before")));
    const auto done = importInto(workspace, fileWith(workspace, "motto", "after"));
    QVERIFY(done);
    people::PeopleActs acts(workspace.store(), workspace.clock);
    const people::Selection ann{{1}, std::nullopt, {}};
    // Another field is nothing to the import.
    QVERIFY(await(acts.apply(ann, people::setField(QStringLiteral("field:points"), QStringLiteral("1")))));
    QVERIFY(await(ImportUndo(workspace.store(), workspace.clock).plan(done->importId))->isPossible());
    QVERIFY(await(acts.apply(ann, people::setField(QStringLiteral("field:motto"), QStringLiteral("mine")))));
    const auto undone = undo(workspace, done->importId);
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::Conflict);
    QCOMPARE(valueOf(workspace, "motto"), QStringLiteral("mine"));
}

void TestImportCustom::mappingsKeepThem()
{
    TestWorkspace workspace;
    makeFields(workspace);
    ImportMappings mappings(workspace.store(), workspace.clock);
    const auto options = fileWith(workspace, "motto", "hello");
    QVERIFY(await(mappings.save(QStringLiteral("mine"), options)));
    ImportOptions bare;
    bare.file = options.file;
    auto look = await(mappings.look(bare));
    QVERIFY(look);
    QCOMPARE(look->sniff.map.value(QStringLiteral("field:motto")), QStringLiteral("Extra"));
    QCOMPARE(look->customFields.size(), 7);
    QCOMPARE(look->customFields.constFirst().name, QStringLiteral("My motto"));
    QVERIFY(importInto(workspace, look->options));
    QCOMPARE(valueOf(workspace, "motto"), QStringLiteral("hello"));
    // A field that went is not asked for any more.
    QVERIFY(await(CustomFieldRepository(workspace.store(), workspace.clock).remove(1, true)));
    look = await(mappings.look(bare));
    QVERIFY(look);
    QVERIFY(!look->options.map.contains(QStringLiteral("field:motto")));
    QVERIFY(previewIn(workspace, look->options));
}

void TestImportCustom::wrongMappingsAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("rule");
    QTest::newRow("no such field") << QStringLiteral("field:nothing") << QStringLiteral("Extra") << QString();
    QTest::newRow("no such column") << QStringLiteral("field:motto") << QStringLiteral("Other") << QString();
    QTest::newRow("no such rule") << QStringLiteral("field:motto") << QStringLiteral("Extra")
                                  << QStringLiteral("maybe");
    QTest::newRow("two columns") << QStringLiteral("field:My motto") << QStringLiteral("Name") << QString();
}

void TestImportCustom::wrongMappingsAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, column);
    QFETCH(QString, rule);
    TestWorkspace workspace;
    makeFields(workspace);
    auto options = fileWith(workspace, "motto", "x");
    options.map.insert(key, column);
    if (!rule.isEmpty())
        options.conflicts.insert(key, rule);
    const auto refused = previewIn(workspace, options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestImportCustom)
#include "tst_importcustom.moc"
