// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplefixture.h"

#include <segments/segmentservice.h>

#include <QRandomGenerator>
#include <QTest>

#include <people/acts.h>
#include <people/merges.h>
#include <personrows.h>

using namespace serai;
using namespace serai::people;
using serai::test::TestWorkspace;

class TestMerges : public QObject
{
    Q_OBJECT

private slots:
    void everyTableOfAPersonTakesPart();
    void whatTheMergedMemberHas();
    void fieldsAreChosenOneByOne();
    void theBetterSourceIsSuggested();
    void whoWasOnAListStaysOnIt();
    void unmergeIsTheExactInverse();
    void whatHappenedSinceStays();
    void laterMergesComeFirst();
    void wrongMergesAreRefused();
    void suggestsByEvidence();
    void randomMergesAndUnmergesReturnToTheStart();
};

static QByteArray ids(store::Connection& connection, const QList<PersonTable>& tables)
{
    QByteArray names;
    for (const auto& table : tables)
        names += table.name + ' ';
    Q_UNUSED(connection)
    return names;
}

/// Tables are found by the schema's own foreign keys; this names the ones that must be among them.
void TestMerges::everyTableOfAPersonTakesPart()
{
    TestWorkspace workspace;
    const auto names = await(workspace.store().read([](store::Connection& connection) -> Result<QByteArray> {
        const auto tables = personTables(connection);
        if (!tables)
            return fail(tables.error());
        return ids(connection, *tables);
    }));
    for (const char* name : {"member ", "member_identity ", "member_tag ", "consent_event ", "suppression ",
             "shop_order ", "order_line ", "outbox ", "member_field ", "group_move ", "coupon_event "})
        QVERIFY2(names->contains(name), name);
    QVERIFY(!names->contains("member_act"));
    // The rows are kept as JSON, which holds no raw bytes.
    QCOMPARE(workspace.number("SELECT count(*) FROM sqlite_schema t, pragma_foreign_key_list(t.name) f, "
                              "pragma_table_info(t.name) c WHERE f.\"table\" = 'member' AND upper(c.type) = "
                              "'BLOB'"),
        0);
    // Every column that is called member_id refers to a member, so that no table is forgotten.
    QCOMPARE(workspace.number(
                 "SELECT count(*) FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' "
                 "AND c.name = 'member_id' AND t.name NOT IN ('member_act_step', 'audience_touched') "
                 "AND NOT EXISTS (SELECT 1 FROM pragma_foreign_key_list(t.name) f WHERE f.\"table\" = "
                 "'member' AND f.\"from\" = 'member_id')"),
        0);
}

void TestMerges::whatTheMergedMemberHas()
{
    TestWorkspace workspace;
    fillPeople(workspace, 12);
    Merges merges(workspace.store(), workspace.clock);
    const auto preview = await(merges.preview(MemberId{3}, MemberId{7}));
    QVERIFY2(preview.has_value(), preview ? "" : qPrintable(toText(preview.error())));
    QVERIFY(preview->stops); // 3 has opted out
    const auto merge = await(merges.merge(MemberId{3}, MemberId{7}));
    QVERIFY2(merge.has_value(), merge ? "" : qPrintable(toText(merge.error())));
    QCOMPARE(workspace.number("SELECT count(*) FROM member WHERE id = 7"), 0);
    QCOMPARE(workspace.number("SELECT count(*) FROM member_identity WHERE member_id = 3"), 4);
    QCOMPARE(workspace.number("SELECT count(*) FROM shop_order WHERE member_id = 3"), 6);
    QCOMPARE(workspace.number("SELECT order_count FROM member WHERE id = 3"), 6);
    QCOMPARE(
        workspace.number("SELECT spend_minor = (SELECT sum(total_minor) FROM shop_order WHERE member_id = "
                         "3) FROM member WHERE id = 3"),
        1);
    QCOMPARE(workspace.number("SELECT count(*) FROM consent_event WHERE member_id = 3"), 2);
    QCOMPARE(workspace.number("SELECT count(*) FROM suppression WHERE member_id = 3"), 1);
    // Both got campaign 2: the member keeps one row of it, the other stays without a person.
    QCOMPARE(workspace.number("SELECT count(*) FROM outbox WHERE member_id = 3"), 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM outbox WHERE member_id IS NULL"), 1);
    QCOMPARE(await(workspace.store().check()).value(), QStringList());
    const auto list = await(merges.list(MemberId{3}));
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().id, *merge);
    QCOMPARE(list->first().survivor, MemberId{3});
    QVERIFY(!list->first().undoneAt);
    QCOMPARE(list->first().absorbedName, QStringLiteral("Person 0"));
    // Names are in steps, which go when the person is erased; the act itself names nobody.
    QCOMPARE(workspace.number("SELECT count(*) FROM member_act WHERE detail LIKE '%Person%'"), 0);
}

void TestMerges::fieldsAreChosenOneByOne()
{
    TestWorkspace workspace;
    fillPeople(workspace, 12);
    Merges merges(workspace.store(), workspace.clock);
    const auto preview = await(merges.preview(MemberId{1}, MemberId{8}));
    QStringList names;
    for (const auto& field : preview->fields)
        names << field.what;
    QVERIFY(names.contains(QStringLiteral("name")) == false); // both are "Person 1"
    QVERIFY(names.contains(QStringLiteral("owner")));
    QVERIFY(names.contains(QStringLiteral("field:points")));
    QVERIFY(await(merges.merge(MemberId{1}, MemberId{8},
        {{QStringLiteral("field:points"), Side::Second}, {QStringLiteral("owner"), Side::First},
            {QStringLiteral("language"), Side::Second}})));
    QCOMPARE(workspace.number("SELECT number FROM member_field WHERE member_id = 1 AND field_id = 2"), 80000);
    QCOMPARE(workspace.number("SELECT owner IS NULL FROM member WHERE id = 1"), 1); // refused
    QCOMPARE(workspace.number("SELECT language = 'de' FROM member WHERE id = 1"), 1);
    QCOMPARE(
        workspace.number("SELECT text = 'S1' FROM member_field WHERE member_id = 1 AND field_id = 1"), 1);
}

void TestMerges::theBetterSourceIsSuggested()
{
    TestWorkspace workspace;
    fillPeople(workspace, 6);
    Merges merges(workspace.store(), workspace.clock);
    // 1: Japan, a guess from the number; 3: Germany, as somebody said.
    const auto preview = await(merges.preview(MemberId{1}, MemberId{3}));
    bool found = false;
    for (const auto& field : preview->fields) {
        if (field.what != u"country")
            continue;
        found = true;
        QCOMPARE(field.first, QStringLiteral("JP"));
        QCOMPARE(field.second, QStringLiteral("DE"));
        QCOMPARE(field.suggested, Side::Second);
    }
    QVERIFY(found);
    QVERIFY(await(merges.merge(MemberId{1}, MemberId{3})));
    QCOMPARE(
        workspace.number("SELECT country = 'DE' AND country_source = 'entered' FROM member WHERE id = 1"), 1);
}

/// "Friends" has the members 2 and 3, the snapshot "Then" the member 1.
void TestMerges::whoWasOnAListStaysOnIt()
{
    TestWorkspace workspace;
    fillPeople(workspace, 6);
    Merges merges(workspace.store(), workspace.clock);
    segments::SegmentService service(workspace.store(), workspace.clock);
    const auto in = [&](qint64 segment) {
        QList<qint64> ids;
        const auto members = *await(service.members(SegmentId{segment}, test::someNowMs));
        for (const auto member : members)
            ids << member.value;
        return ids;
    };
    const auto friends = await(merges.merge({5}, {2}));
    QVERIFY(friends.has_value());
    QCOMPARE(in(1), (QList<qint64>{3, 5}));
    const auto both = await(merges.merge({5}, {3})); // on it already
    QVERIFY(both.has_value());
    QCOMPARE(in(1), (QList<qint64>{5}));
    const auto then = await(merges.merge({6}, {1}));
    QVERIFY(then.has_value());
    QCOMPARE(in(3), (QList<qint64>{6}));
    QVERIFY(await(merges.unmerge(*both)));
    QCOMPARE(in(1), (QList<qint64>{3, 5}));
    QVERIFY(await(merges.unmerge(*friends)));
    QVERIFY(await(merges.unmerge(*then)));
    QCOMPARE(in(1), (QList<qint64>{2, 3}));
    QCOMPARE(in(3), (QList<qint64>{1}));
    QCOMPARE(workspace.number("SELECT members = X'0201' FROM segment WHERE id = 1"), 1);
    // A list that went meanwhile keeps nobody from coming apart.
    const auto last = await(merges.merge({5}, {2}));
    workspace.execute("DELETE FROM segment WHERE id = 1");
    QVERIFY(await(merges.unmerge(*last)));
}

void TestMerges::unmergeIsTheExactInverse()
{
    for (int other = 2; other <= 12; ++other) {
        TestWorkspace workspace;
        fillPeople(workspace, 12);
        Merges merges(workspace.store(), workspace.clock);
        const auto before = logicalDump(workspace.store()).value();
        const auto merge = await(merges.merge(MemberId{1}, MemberId{other}));
        QVERIFY2(merge.has_value(), merge ? "" : qPrintable(toText(merge.error())));
        QVERIFY(logicalDump(workspace.store()).value() != before);
        workspace.clock.advance(1000);
        const auto back = await(merges.unmerge(*merge));
        QVERIFY2(back.has_value(), back ? "" : qPrintable(toText(back.error())));
        QCOMPARE(back->value, other);
        const auto after = logicalDump(workspace.store()).value();
        QVERIFY2(after == before, difference(before, after).constData());
        QCOMPARE(await(merges.unmerge(*merge)).error().kind, ErrorKind::Conflict);
    }
}

void TestMerges::whatHappenedSinceStays()
{
    TestWorkspace workspace;
    fillPeople(workspace, 12);
    Merges merges(workspace.store(), workspace.clock);
    PeopleActs acts(workspace.store(), workspace.clock);
    const auto merge = await(merges.merge(MemberId{1}, MemberId{7}));
    workspace.execute("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                      "VALUES (1, 'LATER', 'purchase', 9000000, 'USD', 77)");
    workspace.execute("UPDATE shop_order SET status = 'shipped' WHERE number = 'N7-1'");
    QVERIFY(await(acts.apply({{1}, std::nullopt, {}}, addTag(QStringLiteral("later")))));
    QVERIFY(
        await(acts.apply({{1}, std::nullopt, {}}, setField(QStringLiteral("city"), QStringLiteral("Oslo")))));
    workspace.clock.advance(1000);
    QVERIFY(await(merges.unmerge(*merge)));
    QCOMPARE(workspace.number("SELECT member_id FROM shop_order WHERE number = 'LATER'"), 1);
    QCOMPARE(
        workspace.number("SELECT member_id FROM shop_order WHERE number = 'N7-1' AND status = 'shipped'"), 7);
    QCOMPARE(workspace.number("SELECT city = 'Oslo' FROM member WHERE id = 1"), 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM member_tag mt JOIN tag t ON t.id = mt.tag_id "
                              "WHERE t.name = 'later' AND mt.member_id = 1"),
        1);
    QCOMPARE(workspace.number("SELECT count(*) FROM member_tag mt JOIN tag t ON t.id = mt.tag_id "
                              "WHERE t.name = 'later' AND mt.member_id = 7"),
        0);
    // 1 has one purchase of its own and the later one.
    QCOMPARE(workspace.number("SELECT order_count FROM member WHERE id = 1"), 2);
    QCOMPARE(workspace.number("SELECT order_count FROM member WHERE id = 7"), 3);
}

void TestMerges::laterMergesComeFirst()
{
    TestWorkspace workspace;
    fillPeople(workspace, 12);
    Merges merges(workspace.store(), workspace.clock);
    PeopleActs acts(workspace.store(), workspace.clock);
    const auto before = logicalDump(workspace.store()).value();
    const auto one = await(merges.merge(MemberId{1}, MemberId{2}));
    const auto two = await(merges.merge(MemberId{1}, MemberId{3}));
    const auto three = await(merges.merge(MemberId{4}, MemberId{1}));
    QVERIFY(one && two && three);
    for (const auto merge : {*one, *two}) {
        const auto refused = await(merges.unmerge(merge));
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(!refused.error().remedy.isEmpty());
    }
    QCOMPARE(await(acts.undo(*one)).error().kind, ErrorKind::Conflict);
    for (const auto merge : {*three, *two, *one})
        QVERIFY(await(merges.unmerge(merge)));
    const auto after = logicalDump(workspace.store()).value();
    QVERIFY2(after == before, difference(before, after).constData());
}

void TestMerges::wrongMergesAreRefused()
{
    TestWorkspace workspace;
    fillPeople(workspace, 3);
    Merges merges(workspace.store(), workspace.clock);
    const auto before = logicalDump(workspace.store()).value();
    QCOMPARE(await(merges.merge(MemberId{1}, MemberId{1})).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(await(merges.merge(MemberId{1}, MemberId{99})).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(merges.preview(MemberId{99}, MemberId{1})).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(merges.unmerge(5)).error().kind, ErrorKind::NotFound);
    QCOMPARE(logicalDump(workspace.store()).value(), before);
}

void TestMerges::suggestsByEvidence()
{
    TestWorkspace workspace;
    workspace.execute(
        "INSERT INTO member (id, name, city, country, order_count, created_at, updated_at) VALUES "
        "(1, 'Ana Souza', 'Recife', 'BR', 0, 1, 1), (2, 'ana souza', 'Recife', 'BR', 4, 1, 1), "
        "(3, 'Luis', NULL, 'MX', 0, 1, 1), (4, 'L. Gomez', NULL, 'MX', 0, 1, 1), "
        "(5, 'Kim', NULL, NULL, 0, 1, 1), (6, 'Kim', NULL, NULL, 0, 1, 1), "
        "(7, NULL, NULL, NULL, 0, 1, 1), (8, NULL, NULL, NULL, 0, 1, 1)");
    workspace.execute("INSERT INTO member_identity (member_id, kind, value, created_at) VALUES "
                      "(3, 'phone', '+5215512345678', 1), (4, 'phone', '+525512345678', 1), "
                      "(7, 'email', 'mai.lin+shop@gmail.com', 1), (8, 'email', 'mailin@gmail.com', 1), "
                      "(5, 'email', 'kim@example.com', 1), (6, 'email', 'kim+a@example.org', 1)");
    Merges merges(workspace.store(), workspace.clock);
    const auto found = await(merges.suggestions());
    QVERIFY2(found.has_value(), found ? "" : qPrintable(toText(found.error())));
    QStringList lines;
    for (const auto& pair : *found)
        lines << QStringLiteral("%1+%2 %3")
                     .arg(pair.first.value)
                     .arg(pair.second.value)
                     .arg(pair.evidence.first().kind);
    QCOMPARE(lines,
        (QStringList{
            QStringLiteral("3+4 phone"), QStringLiteral("7+8 mailbox"), QStringLiteral("2+1 name")}));
    QCOMPARE(found->last().weight, 60); // the name and the city
    QCOMPARE(found->last().firstName, QStringLiteral("ana souza")); // who has orders stays
}

void TestMerges::randomMergesAndUnmergesReturnToTheStart()
{
    QRandomGenerator random(5);
    for (int run = 0; run < 4; ++run) {
        TestWorkspace workspace;
        constexpr int people = 16;
        fillPeople(workspace, people);
        Merges merges(workspace.store(), workspace.clock);
        const auto before = logicalDump(workspace.store()).value();
        QList<qint64> open;
        for (int step = 0; step < 40; ++step) {
            workspace.clock.advance(1000);
            if (!open.isEmpty() && random.bounded(3) == 0) {
                const auto index = random.bounded(int(open.size()));
                const auto back = await(merges.unmerge(open[index]));
                if (back)
                    open.removeAt(index);
                else
                    QCOMPARE(back.error().kind, ErrorKind::Conflict); // a later one stands in the way
                continue;
            }
            QMap<QString, Side> choices;
            for (const auto& what : settableFields()) {
                if (random.bounded(2) == 0)
                    choices.insert(what, random.bounded(2) == 0 ? Side::First : Side::Second);
            }
            const auto merge = await(merges.merge(
                MemberId{random.bounded(1, people + 1)}, MemberId{random.bounded(1, people + 1)}, choices));
            if (merge)
                open << *merge;
        }
        QVERIFY(!open.isEmpty());
        // Newest first nothing stands in the way.
        while (!open.isEmpty()) {
            workspace.clock.advance(1000);
            const auto back = await(merges.unmerge(open.takeLast()));
            QVERIFY2(back.has_value(), back ? "" : qPrintable(toText(back.error())));
        }
        const auto after = logicalDump(workspace.store()).value();
        QVERIFY2(after == before, difference(before, after).constData());
        QCOMPARE(await(workspace.store().check()).value(), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestMerges)
#include "tst_merges.moc"
