// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <members/customfield.h>
#include <members/memberrepository.h>
#include <support/testworkspace.h>

#include <QTest>

using namespace serai;
using namespace serai::members;
using serai::test::TestWorkspace;

class TestCustomFields : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreReadAndWritten_data();
    void valuesAreReadAndWritten();
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();
    void fieldsAreMadeInOrder();
    void wrongFieldsAreRefused_data();
    void wrongFieldsAreRefused();
    void whatMembersHaveCannotBeTakenAway();
    void aRenamedChoiceIsRenamedEverywhere();
    void removingAField();
    void aTakenFieldComesBackAsItWas();
    void membersGetTheirValues();
};

static CustomField fieldOf(FieldKind kind)
{
    CustomField field;
    field.key = QStringLiteral("f");
    field.name = QStringLiteral("F");
    field.kind = kind;
    field.currency = kind == FieldKind::Money ? QStringLiteral("EUR") : QString();
    field.choices = {QStringLiteral("Small"), QStringLiteral("Large")};
    return field;
}

static CustomField named(const char* name, FieldKind kind = FieldKind::Text)
{
    CustomField field;
    field.name = QString::fromUtf8(name);
    field.kind = kind;
    return field;
}

void TestCustomFields::valuesAreReadAndWritten_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QString>("shown");
    const auto add = [](const char* name, FieldKind kind, const char* text, const char* canonical,
                         const char* shown) {
        QTest::newRow(name) << kind << QString::fromUtf8(text) << QString::fromUtf8(canonical)
                            << QString::fromUtf8(shown);
    };
    add("text", FieldKind::Text, "  Brass lamp ", "Brass lamp", "Brass lamp");
    add("unknown", FieldKind::Number, "  ", "", "");
    add("whole number", FieldKind::Number, "7", "7", "7");
    add("fraction", FieldKind::Number, "12.50", "12.5", "12.5");
    add("decimal comma", FieldKind::Number, "1,5", "1.5", "1.5");
    add("groups and a comma", FieldKind::Number, "1.234,56", "1234.56", "1,234.56");
    add("a hair above nothing", FieldKind::Number, "0.0001", "0.0001", "0.0001");
    add("negative", FieldKind::Number, "-0.25", "-0.25", "-0.25");
    add("large", FieldKind::Number, "123456789", "123456789", "123,456,789");
    add("date", FieldKind::Date, "2026-11-19", "2026-11-19", "11/19/26");
    add("leap day", FieldKind::Date, "2024-02-29", "2024-02-29", "2/29/24");
    add("before 1970", FieldKind::Date, "1931-05-04", "1931-05-04", "5/4/31");
    add("money", FieldKind::Money, "12.5", "12.50", "12.50\u00a0EUR");
    add("money with a comma", FieldKind::Money, "12,50", "12.50", "12.50\u00a0EUR");
    add("yes", FieldKind::YesNo, "TRUE", "yes", "Yes");
    add("no", FieldKind::YesNo, "0", "no", "No");
    add("choice", FieldKind::Choice, "large", "Large", "Large");
}

void TestCustomFields::valuesAreReadAndWritten()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto field = fieldOf(kind);
    const auto value = parseFieldValue(field, text);
    QVERIFY2(value.has_value(), value ? "" : qPrintable(toText(value.error())));
    QCOMPARE(fieldValueText(field, *value), canonical);
    QCOMPARE(parseFieldValue(field, canonical).value(), *value);
    QCOMPARE(value->isKnown(), !canonical.isEmpty());
    QTEST(formatFieldValue(field, *value, QLocale(QLocale::English, QLocale::UnitedStates)), "shown");
}

void TestCustomFields::wrongValuesAreRefused_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("words for a number") << FieldKind::Number << QStringLiteral("many");
    QTest::newRow("a day that is not") << FieldKind::Date << QStringLiteral("2026-02-30");
    QTest::newRow("a date in another order") << FieldKind::Date << QStringLiteral("19.11.2026");
    QTest::newRow("commas that make no number") << FieldKind::Number << QStringLiteral("1,2,3");
    QTest::newRow("commas that make no money") << FieldKind::Money << QStringLiteral("12,345,6");
    QTest::newRow("words for money") << FieldKind::Money << QStringLiteral("a lot");
    QTest::newRow("neither yes nor no") << FieldKind::YesNo << QStringLiteral("perhaps");
    QTest::newRow("not to choose from") << FieldKind::Choice << QStringLiteral("Medium");
}

void TestCustomFields::wrongValuesAreRefused()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, text);
    const auto value = parseFieldValue(fieldOf(kind), text);
    QVERIFY(!value);
    QCOMPARE(value.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!value.error().remedy.isEmpty());
}

void TestCustomFields::fieldsAreMadeInOrder()
{
    TestWorkspace workspace;
    CustomFieldRepository fields(workspace.store(), workspace.clock);
    const auto made = await(fields.create(named("Date of Birth", FieldKind::Date)));
    QVERIFY2(made.has_value(), made ? "" : qPrintable(toText(made.error())));
    QCOMPARE(made->key, QStringLiteral("date-of-birth"));
    QCOMPARE(await(fields.create(named("\u8a95\u751f\u65e5")))->key, QStringLiteral("\u8a95\u751f\u65e5"));
    auto size = named("Size", FieldKind::Choice);
    size.choices = {QStringLiteral("Small"), QStringLiteral(" small "), QStringLiteral("Large"), QString()};
    QCOMPARE(
        await(fields.create(size))->choices, (QStringList{QStringLiteral("Small"), QStringLiteral("Large")}));
    const auto list = await(fields.list());
    QCOMPARE(list->size(), 3);
    QCOMPARE(list->first().kind, FieldKind::Date);
    QCOMPARE(list->last().choices.size(), 2);
    QCOMPARE(await(fields.create(named("date of birth"))).error().kind, ErrorKind::Conflict);
    for (const auto kind : {FieldKind::Text, FieldKind::Number, FieldKind::Date, FieldKind::Money,
             FieldKind::Choice, FieldKind::YesNo}) {
        QCOMPARE(fieldKindFromKey(fieldKindKey(kind)), std::optional(kind));
        QVERIFY(!fieldKindTitle(kind).isEmpty());
    }
}

void TestCustomFields::wrongFieldsAreRefused_data()
{
    QTest::addColumn<CustomField>("field");
    QTest::newRow("no name") << named("  ");
    auto field = named("Size");
    field.key = QStringLiteral("a b");
    QTest::newRow("blank in the key") << field;
    QTest::newRow("money without currency") << named("Credit", FieldKind::Money);
    field = named("Credit", FieldKind::Money);
    field.currency = QStringLiteral("XXQ");
    QTest::newRow("money in no currency") << field;
    QTest::newRow("nothing to choose from") << named("Size", FieldKind::Choice);
}

void TestCustomFields::wrongFieldsAreRefused()
{
    QFETCH(CustomField, field);
    TestWorkspace workspace;
    CustomFieldRepository fields(workspace.store(), workspace.clock);
    QCOMPARE(await(fields.create(field)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(await(fields.list())->size(), 0);
}

/// A workspace with one member and a choice field in which the member has "Small".
static CustomField withChoice(TestWorkspace& workspace, CustomFieldRepository& fields)
{
    workspace.execute("INSERT INTO member (id, name, created_at, updated_at) VALUES (1, 'Mai', 1, 1)");
    auto size = named("Size", FieldKind::Choice);
    size.choices = {QStringLiteral("Small"), QStringLiteral("Large")};
    const auto made = await(fields.create(size));
    MemberEdit edit;
    edit.name = QStringLiteral("Mai");
    edit.fields = {{QStringLiteral("size"), QStringLiteral("small")}};
    const auto done = await(MemberRepository(workspace.store(), workspace.clock).edit(MemberId{1}, edit));
    return made && done ? *made : CustomField{};
}

void TestCustomFields::whatMembersHaveCannotBeTakenAway()
{
    TestWorkspace workspace;
    CustomFieldRepository fields(workspace.store(), workspace.clock);
    auto size = withChoice(workspace, fields);
    QVERIFY(size.id > 0);
    size.choices = {QStringLiteral("Large"), QStringLiteral("Small"), QStringLiteral("Huge")};
    size.name = QStringLiteral("Shirt size");
    QVERIFY(await(fields.change(size)));
    QCOMPARE(await(fields.list())->first().choices, size.choices);
    QCOMPARE(await(fields.list())->first().members, 1);
    size.choices = {QStringLiteral("Large")};
    QCOMPARE(await(fields.change(size)).error().kind, ErrorKind::Conflict);
    size.choices << QStringLiteral("Small");
    size.kind = FieldKind::Text;
    QCOMPARE(await(fields.change(size)).error().kind, ErrorKind::Conflict);
    size.kind = FieldKind::Choice;
    size.id = 99;
    QCOMPARE(await(fields.change(size)).error().kind, ErrorKind::NotFound);
}

void TestCustomFields::aRenamedChoiceIsRenamedEverywhere()
{
    TestWorkspace workspace;
    CustomFieldRepository fields(workspace.store(), workspace.clock);
    const auto size = withChoice(workspace, fields);
    workspace.execute("DELETE FROM audience_dirty");
    QVERIFY(await(fields.renameChoice(size.id, QStringLiteral("Small"), QStringLiteral("S"))));
    QCOMPARE(await(fields.values(1))->value(QStringLiteral("size")).text, QStringLiteral("S"));
    QVERIFY(workspace.number("SELECT count(*) FROM audience_dirty WHERE part = 'core'") > 0);
    QCOMPARE(await(fields.renameChoice(size.id, QStringLiteral("S"), QStringLiteral("Large"))).error().kind,
        ErrorKind::Conflict);
    QCOMPARE(await(fields.renameChoice(size.id, QStringLiteral("gone"), QStringLiteral("x"))).error().kind,
        ErrorKind::NotFound);
}

/// Every row about fields, as text.
static QString fieldRows(TestWorkspace& workspace)
{
    return await(workspace.store().read([](store::Connection& connection) -> Result<QString> {
        auto rows = connection.run(
            "SELECT group_concat(r, ';') FROM (SELECT id || key || name || kind || position || created_at AS "
            "r "
            "FROM custom_field UNION ALL SELECT field_id || value || position FROM custom_choice UNION ALL "
            "SELECT member_id || ' ' || field_id || coalesce(text, '') || coalesce(number, '') FROM "
            "member_field ORDER BY 1)");
        if (!rows || !rows->next())
            return fail(ErrorKind::Storage, QStringLiteral("rows"));
        return rows->text(0);
    })).value();
}

void TestCustomFields::aTakenFieldComesBackAsItWas()
{
    TestWorkspace workspace;
    CustomFieldRepository fields(workspace.store(), workspace.clock);
    const auto size = withChoice(workspace, fields);
    QVERIFY(await(fields.create(named("Later", FieldKind::Number))));
    const auto before = fieldRows(workspace);
    const auto values = workspace.number("SELECT count(*) FROM member_field");
    QVERIFY(values > 0);
    const auto taken = await(fields.take(size.id));
    QVERIFY(taken);
    QCOMPARE(qint64(taken->values.size()), values);
    QCOMPARE(workspace.number("SELECT count(*) FROM member_field"), 0);
    const auto back = await(fields.putBack(*taken));
    QVERIFY2(back, qPrintable(back ? QString() : toText(back.error())));
    QCOMPARE(*back, values);
    QCOMPARE(fieldRows(workspace), before);
    QCOMPARE(await(fields.putBack(*taken)).error().kind, ErrorKind::Conflict); // it is there
    // Who was deleted meanwhile has no value; a name that was given away is refused.
    const auto again = await(fields.take(size.id));
    workspace.execute("DELETE FROM member");
    QVERIFY(await(fields.create(named("size"))));
    QCOMPARE(await(fields.putBack(*again)).error().kind, ErrorKind::Conflict);
    workspace.execute("DELETE FROM custom_field WHERE name = 'size'");
    QCOMPARE(await(fields.putBack(*again)).value(), 0);
    QCOMPARE(await(fields.take(99)).error().kind, ErrorKind::NotFound);
}

void TestCustomFields::removingAField()
{
    TestWorkspace workspace;
    CustomFieldRepository fields(workspace.store(), workspace.clock);
    const auto size = withChoice(workspace, fields);
    QCOMPARE(await(fields.remove(size.id)).error().kind, ErrorKind::Conflict);
    QVERIFY(await(fields.remove(size.id, true)));
    QCOMPARE(workspace.number("SELECT count(*) FROM member_field"), 0);
    QCOMPARE(workspace.number("SELECT count(*) FROM custom_choice"), 0);
    QCOMPARE(await(fields.remove(size.id)).error().kind, ErrorKind::NotFound);
}

void TestCustomFields::membersGetTheirValues()
{
    TestWorkspace workspace;
    CustomFieldRepository fields(workspace.store(), workspace.clock);
    QVERIFY(await(fields.create(named("Points", FieldKind::Number))));
    QVERIFY(await(fields.create(named("Club", FieldKind::YesNo))));
    MemberRepository members(workspace.store(), workspace.clock);
    MemberEdit edit;
    edit.name = QStringLiteral("Mai");
    edit.stage = QStringLiteral("buy");
    edit.owner = QStringLiteral(" Jun ");
    edit.fields = {{QStringLiteral("points"), QStringLiteral("1,234.5")}};
    const auto id = await(members.create(edit));
    QVERIFY2(id.has_value(), id ? "" : qPrintable(toText(id.error())));
    const auto detail = await(members.detail(*id));
    QCOMPARE(detail->owner, QStringLiteral("Jun"));
    QCOMPARE(detail->fields.size(), 2); // also the one without a value
    QCOMPARE(detail->fields.first().value.number, std::optional<qint64>(12'345'000));
    QVERIFY(!detail->fields.last().value.isKnown());
    edit.stage.reset();
    edit.owner.reset();
    edit.fields = {{QStringLiteral("club"), QStringLiteral("yes")}};
    const auto before = await(members.edit(*id, edit));
    QCOMPARE(before->fields.value(QStringLiteral("points")), QStringLiteral("1234.5"));
    const auto after = await(members.detail(*id));
    QCOMPARE(after->stage, QStringLiteral("buy")); // what an edit does not name stays
    QVERIFY(after->fields.first().value.isKnown());
    QVERIFY(await(members.edit(*id, *before)));
    QCOMPARE(await(members.detail(*id))->fields, detail->fields);
    edit.fields = {{QStringLiteral("points"), QStringLiteral("many")}};
    QCOMPARE(await(members.edit(*id, edit)).error().kind, ErrorKind::InvalidInput);
    edit.fields = {{QStringLiteral("hair"), QStringLiteral("red")}};
    QCOMPARE(await(members.edit(*id, edit)).error().kind, ErrorKind::NotFound);
    edit.fields.clear();
    edit.stage = QStringLiteral("asleep");
    QCOMPARE(await(members.edit(*id, edit)).error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestCustomFields)
#include "tst_customfields.moc"
