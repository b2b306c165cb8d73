// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for every file: the dry run says what the run does and writes nothing; run and undo is nothing;
// an undo does not touch other people. Over generated files on a workspace that other files and hands filled.

#include "logicaldump.h"
#include "randomfiles.h"

#include <members/customfield.h>

#include <QTest>

#include <people/acts.h>

using namespace serai;
using namespace serai::importacts;
using serai::members::ImportOptions;
using serai::test::TestWorkspace;

class TestImportProperties : public QObject
{
    Q_OBJECT

private slots:
    void dryRunIsRunAndUndoIsNothing_data();
    void dryRunIsRunAndUndoIsNothing();
    void chainsOfImportsComeBack_data();
    void chainsOfImportsComeBack();
    void otherPeopleAreNotTouched_data();
    void otherPeopleAreNotTouched();

private:
    static void seeds(int count);
};

void TestImportProperties::seeds(int count)
{
    QTest::addColumn<quint32>("seed");
    for (int seed = 1; seed <= count; ++seed)
        QTest::addRow("seed %d", seed) << quint32(seed);
}

/// Fields of the shop's own, as RandomFiles writes their values.
static void makeFields(TestWorkspace& workspace)
{
    using members::FieldKind;
    members::CustomFieldRepository repository(workspace.store(), workspace.clock);
    for (const auto& [key, kind] : {std::pair{"points", FieldKind::Number},
             std::pair{"born", FieldKind::Date}, std::pair{"motto", FieldKind::Text},
             std::pair{"dealer", FieldKind::YesNo}, std::pair{"budget", FieldKind::Money}}) {
        members::CustomField field;
        field.key = field.name = QString::fromLatin1(key);
        field.kind = kind;
        field.currency = QStringLiteral("EUR");
        QVERIFY(await(repository.create(field)));
    }
}

static void mapFields(ImportOptions& options, RandomFiles& files, bool orders)
{
    const QStringList keys = orders
        ? QStringList{QStringLiteral("points"), QStringLiteral("motto")}
        : QStringList{QStringLiteral("points"), QStringLiteral("born"), QStringLiteral("motto"),
            QStringLiteral("dealer"), QStringLiteral("budget")};
    const char* const rules[] = {"auto", "fill", "replace", "keep"};
    for (const auto& key : keys) {
        if (files.chance(60))
            options.map.insert(QStringLiteral("field:") + key, key);
        if (files.chance(15))
            options.conflicts.insert(
                QStringLiteral("field:") + key, QString::fromLatin1(rules[files.below(4)]));
    }
}

static ImportOptions randomImport(TestWorkspace& workspace, RandomFiles& files, const QString& name)
{
    const bool orders = files.chance(50);
    auto options = optionsFor(workspace.writeFile(
        name, orders ? files.orders(5 + files.below(60)) : files.customers(2 + files.below(25))));
    options.preset = orders ? QStringLiteral("orders-table") : QStringLiteral("customers-table");
    if (!orders && files.chance(40)) {
        options.whatsappConsent = QStringLiteral("Opted in");
        options.consentSource = QStringLiteral("checkout box");
    }
    const char* const rules[] = {"auto", "fill", "replace", "keep"};
    for (const auto& field : members::importConflictFields()) {
        if (files.chance(15))
            options.conflicts.insert(field, QString::fromLatin1(rules[files.below(4)]));
    }
    mapFields(options, files, orders);
    return options;
}

/// What people do between imports.
static void editByHand(TestWorkspace& workspace, RandomFiles& files)
{
    workspace.clock.advance(1000);
    people::PeopleActs acts(workspace.store(), workspace.clock);
    const people::Selection some{{1 + files.below(10), 1 + files.below(10)}, std::nullopt, {}};
    if (files.chance(40))
        QVERIFY(await(acts.apply(some, people::setField(QStringLiteral("city"), QStringLiteral("Bern")))));
    if (files.chance(20))
        QVERIFY(await(acts.apply(some, people::setField(QStringLiteral("name"), {}))));
    if (files.chance(30))
        QVERIFY(
            await(acts.apply(some, people::setField(QStringLiteral("field:points"), QStringLiteral("77")))));
    if (files.chance(30))
        QVERIFY(await(acts.apply(some, people::removeTag(QStringLiteral("vip")))));
    const auto now = QByteArray::number(workspace.clock.nowMs());
    const auto who = QByteArray::number(1 + files.below(10));
    const auto where = " FROM member WHERE id = " + who;
    if (files.chance(40))
        workspace.execute(
            ("UPDATE member SET city = 'Graz', country = 'AT', country_source = 'entered', updated_at = "
                + now + " WHERE id = " + who)
                .constData());
    if (files.chance(30)) {
        workspace.execute("INSERT OR IGNORE INTO tag (name) VALUES ('by hand')");
        workspace.execute((
            "INSERT OR IGNORE INTO member_tag SELECT id, (SELECT id FROM tag WHERE name = 'by hand')" + where)
                              .constData());
    }
    if (files.chance(30))
        workspace.execute(
            ("INSERT INTO consent_event (member_id, channel, purpose, state, source, at) SELECT id, "
             "'whatsapp', 'marketing', 'granted', 'by hand', "
                + now + where)
                .constData());
    if (files.chance(20))
        workspace.execute(
            ("INSERT OR IGNORE INTO suppression SELECT id, 'whatsapp', 'blocked', " + now + where)
                .constData());
}

/// Coupons follow from the orders: each code of an order that stands, of a known member, is redeemed once.
static void checkCoupons(TestWorkspace& workspace)
{
    const auto rows = await(workspace.store().read([](store::Connection& connection) {
        QStringList expected;
        QStringList found;
        auto orders = connection.run(
            "SELECT id, member_id, ordered_at, discount_code, discount_minor, currency FROM shop_order WHERE "
            "member_id IS NOT NULL AND kind <> 'cancellation' AND discount_code IS NOT NULL");
        while (orders && orders->next()) {
            // What the generator writes, by hand.
            const auto cell = orders->text(3);
            const QStringList codes = cell == u"SPRING, WELCOME5"
                ? QStringList{QStringLiteral("SPRING"), QStringLiteral("WELCOME5")}
                : cell.startsWith(u"code:TEA") ? QStringList{QStringLiteral("TEA")}
                                               : QStringList{cell};
            for (const auto& code : codes) {
                const bool known = codes.size() == 1 && !orders->isNull(4);
                expected << QStringLiteral("%1 %2 %3 %4 %5 %6")
                                .arg(orders->int64(0))
                                .arg(orders->int64(1))
                                .arg(orders->int64(2))
                                .arg(code, known ? orders->text(4) : QString(),
                                    known ? orders->text(5) : QString());
            }
        }
        auto events = connection.run("SELECT order_id, member_id, at, coupon, amount_minor, currency FROM "
                                     "coupon_event WHERE act = 'redeemed' AND order_id IS NOT NULL");
        while (events && events->next())
            found << QStringLiteral("%1 %2 %3 %4 %5 %6")
                         .arg(events->int64(0))
                         .arg(events->int64(1))
                         .arg(events->int64(2))
                         .arg(events->text(3), events->text(4), events->text(5));
        expected.sort();
        found.sort();
        return Result<std::pair<QStringList, QStringList>>(std::pair{expected, found});
    }));
    QVERIFY(rows);
    QVERIFY2(rows->first == rows->second, qPrintable(difference(rows->first, rows->second)));
}

void TestImportProperties::dryRunIsRunAndUndoIsNothing_data()
{
    seeds(30);
}

void TestImportProperties::dryRunIsRunAndUndoIsNothing()
{
    QFETCH(quint32, seed);
    RandomFiles files(seed);
    TestWorkspace workspace;
    makeFields(workspace);
    for (int i = files.below(4); i > 0; --i) {
        QVERIFY(importInto(workspace, randomImport(workspace, files, QStringLiteral("before%1.csv").arg(i))));
        editByHand(workspace, files);
    }
    const auto before = logicalDump(workspace.store());
    const auto options = randomImport(workspace, files, QStringLiteral("file.csv"));
    const auto planned = previewIn(workspace, options);
    QVERIFY2(planned, qPrintable(planned ? QString() : toText(planned.error())));
    QCOMPARE(logicalDump(workspace.store()), before);

    const auto done = importInto(workspace, options);
    QVERIFY(done);
    QVERIFY(sameAnswer(*planned, *done));
    checkCoupons(workspace);
    QCOMPARE(qint64(done->refusals.size()), done->skip);
    const auto after = logicalDump(workspace.store());

    ImportUndo undoer(workspace.store(), workspace.clock);
    auto plan = await(undoer.plan(done->importId));
    QVERIFY(plan);
    QVERIFY2(plan->isPossible(),
        qPrintable(plan->obstacles.isEmpty() ? QString() : plan->obstacles.first().message));
    QCOMPARE(logicalDump(workspace.store()), after);
    auto undone = undo(workspace, done->importId);
    QVERIFY2(undone, qPrintable(undone ? QString() : toText(undone.error())));
    undone->elapsedMs = 0;
    QCOMPARE(*undone, *plan); // what was said is what was done
    QCOMPARE(undone->membersRemoved, done->create);
    QCOMPARE(undone->ordersRemoved, done->ordersCreate);
    QCOMPARE(undone->ordersRestored, done->ordersUpdate);
    checkCoupons(workspace);
    const auto restored = logicalDump(workspace.store());
    QVERIFY2(restored == before, qPrintable(difference(before, restored)));
    QCOMPARE(workspace.number("SELECT count(*) FROM import_change c JOIN import i ON i.id = c.import_id "
                              "WHERE i.undone_at IS NOT NULL"),
        0);
    const auto sound = await(workspace.store().check());
    QVERIFY(sound && sound->isEmpty());

    // And the same file again is what it was.
    const auto again = importInto(workspace, options);
    QVERIFY(again);
    QCOMPARE(again->create, done->create);
    QCOMPARE(again->update, done->update);
    QCOMPARE(again->ordersCreate, done->ordersCreate);
    QCOMPARE(again->ordersUpdate, done->ordersUpdate);
}

void TestImportProperties::chainsOfImportsComeBack_data()
{
    seeds(16);
}

// Undos in any order: each is done or refused without a trace; the newest can always go, so all can.
void TestImportProperties::chainsOfImportsComeBack()
{
    QFETCH(quint32, seed);
    RandomFiles files(seed + 1000);
    TestWorkspace workspace;
    makeFields(workspace);
    QVERIFY(importInto(workspace, randomImport(workspace, files, QStringLiteral("first.csv"))));
    editByHand(workspace, files);
    QList<ImportId> standing;
    QList<QStringList> dumps;
    const auto start = logicalDump(workspace.store());
    for (int i = 0; i < 4; ++i) {
        const auto done =
            importInto(workspace, randomImport(workspace, files, QStringLiteral("file%1.csv").arg(i)));
        QVERIFY(done);
        standing << done->importId;
    }
    for (int attempt = 0; attempt < 6 && !standing.isEmpty(); ++attempt) {
        const auto id = standing[files.below(int(standing.size()))];
        const auto before = logicalDump(workspace.store());
        const auto undone = undo(workspace, id);
        if (undone) {
            standing.removeOne(id);
            continue;
        }
        QCOMPARE(undone.error().kind, ErrorKind::Conflict);
        QVERIFY(!undone.error().details.isEmpty());
        QCOMPARE(logicalDump(workspace.store()), before);
    }
    while (!standing.isEmpty()) {
        const auto undone = undo(workspace, standing.takeLast());
        QVERIFY2(undone, qPrintable(undone ? QString() : toText(undone.error())));
    }
    const auto end = logicalDump(workspace.store());
    QVERIFY2(end == start, qPrintable(difference(start, end)));
}

void TestImportProperties::otherPeopleAreNotTouched_data()
{
    seeds(12);
}

/// The shop without ids, which depend on what was there in between, as the spelling of tags does: it is that
/// of whoever wrote them first.
static QStringList contentOf(TestWorkspace& workspace)
{
    const auto rows = await(workspace.store().read([](store::Connection& connection) -> Result<QStringList> {
        QStringList list;
        for (const char* sql :
            {"SELECT json_array(name, country, country_text, city, language, company, note, level, "
             "country_source, order_count, spend_minor, spend_currency, first_order_at, last_order_at, "
             "(SELECT "
             "group_concat(v) FROM (SELECT kind || value AS v FROM member_identity i WHERE i.member_id = "
             "member.id ORDER BY v)), (SELECT group_concat(v) FROM (SELECT lower(name) AS v FROM member_tag "
             "mt JOIN "
             "tag "
             "ON tag.id = mt.tag_id WHERE mt.member_id = member.id ORDER BY v)), (SELECT group_concat(v) "
             "FROM "
             "(SELECT channel || state || source AS v FROM consent_event c WHERE c.member_id = member.id "
             "ORDER "
             "BY c.id)), (SELECT group_concat(v) FROM (SELECT key || coalesce(text, number) AS v FROM "
             "member_field f JOIN custom_field d ON d.id = f.field_id WHERE f.member_id = member.id ORDER BY "
             "v))) AS r FROM member ORDER BY r",
                "SELECT json_array(number, kind, status, ordered_at, currency, total_minor, country, "
                "discount_code, discount_minor, (SELECT group_concat(coupon || coalesce(amount_minor, '?')) "
                "FROM coupon_event e WHERE e.order_id = shop_order.id), (SELECT group_concat(v) FROM (SELECT "
                "sku || '*' || quantity || '*' || "
                "amount_e4 "
                "AS v FROM order_line l LEFT JOIN product p ON p.id = l.product_id WHERE l.order_id = "
                "shop_order.id ORDER BY v))) AS r FROM shop_order ORDER BY r",
                "SELECT sku FROM product ORDER BY sku", "SELECT lower(name) AS n FROM tag ORDER BY n"}) {
            auto found = connection.run(sql);
            if (!found)
                return fail(found.error());
            while (found->next())
                list << found->text(0);
        }
        return list;
    }));
    return rows.value_or(QStringList{QStringLiteral("unreadable")});
}

// A and then B of other people, and A undone, is B alone.
void TestImportProperties::otherPeopleAreNotTouched()
{
    QFETCH(quint32, seed);
    RandomFiles ours(seed + 2000);
    RandomFiles theirs(seed + 3000, 500);
    TestWorkspace both;
    TestWorkspace alone;
    makeFields(both);
    makeFields(alone);
    const auto first = importInto(both, randomImport(both, ours, QStringLiteral("ours.csv")));
    QVERIFY(first);
    auto options = randomImport(both, theirs, QStringLiteral("theirs.csv"));
    QVERIFY(importInto(both, options));
    QVERIFY(importInto(alone, options));
    const auto undone = undo(both, first->importId);
    QVERIFY2(undone, qPrintable(undone ? QString() : toText(undone.error())));
    const auto expected = contentOf(alone);
    const auto found = contentOf(both);
    QVERIFY2(found == expected, qPrintable(difference(expected, found)));
}

QTEST_GUILESS_MAIN(TestImportProperties)
#include "tst_importproperties.moc"
