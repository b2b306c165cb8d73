// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplefixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <people/acts.h>

using namespace serai;
using namespace serai::people;
using serai::test::TestWorkspace;

class TestActs : public QObject
{
    Q_OBJECT

private slots:
    void undoAndRedo_data();
    void undoAndRedo();
    void onlyThoseWhoChangeAreKept();
    void theSearchIsTakenAtTheMomentOfTheAct();
    void laterChangesStay();
    void aTakenIdentityKeepsADeletedMemberAway();
    void wrongActsAreRefused_data();
    void wrongActsAreRefused();
    void anEditIsUndoneWithItsSources();
    void aNewMemberGoesAgain();
    void identitiesComeAndGo();
    void wrongIdentitiesAreRefused_data();
    void wrongIdentitiesAreRefused();
    void theSegmentIndexIsToldOfEveryAct_data();
    void theSegmentIndexIsToldOfEveryAct();
    void aFailingActChangesNothing();
    void randomActsAndTheirUndo();
};

static Selection these(const QList<qint64>& ids)
{
    return {ids, std::nullopt, {}};
}

/// updated_at follows every change, back and forth.
static void levelTimes(TestWorkspace& workspace)
{
    workspace.execute("UPDATE member SET updated_at = 0");
    workspace.execute("UPDATE segment SET updated_at = 0");
}

void TestActs::undoAndRedo_data()
{
    QTest::addColumn<Act>("act");
    QTest::newRow("a new tag") << addTag(QStringLiteral("fresh"));
    QTest::newRow("a tag that some have") << addTag(QStringLiteral("VIP"));
    QTest::newRow("taking a tag") << removeTag(QStringLiteral("vip"));
    for (const auto& [what, value] :
        {std::pair{"level", "Silver"}, {"stage", "return"}, {"owner", "Jun"}, {"country", "Germany"},
            {"city", "Kyoto"}, {"language", "ja"}, {"zone", "Asia/Tokyo"}, {"company", "X"}, {"note", "hi"},
            {"name", "All"}, {"field:size", "XL"}, {"field:points", "7.25"}, {"field:credit", "12.50"}}) {
        QTest::addRow("setting %s", what) << setField(QString::fromLatin1(what), QString::fromLatin1(value));
        QTest::addRow("clearing %s", what) << setField(QString::fromLatin1(what), {});
    }
    QTest::newRow("putting on a list") << addToList(1);
    QTest::newRow("taking off a list") << takeFromList(1);
    QTest::newRow("coming into a group") << joinGroup(2);
    QTest::newRow("leaving a group") << leaveGroup(1);
    QTest::newRow("deleting") << deleteMembers();
}

void TestActs::undoAndRedo()
{
    QFETCH(Act, act);
    TestWorkspace workspace;
    fillPeople(workspace, 24);
    levelTimes(workspace);
    PeopleActs acts(workspace.store(), workspace.clock);
    const auto before = logicalDump(workspace.store()).value();
    const auto done = await(acts.apply(these({1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 999}), act));
    QVERIFY2(done.has_value(), done ? "" : qPrintable(toText(done.error())));
    QCOMPARE(done->selected, 11); // 999 is no member's
    if (act.what == u"note" || act.what == u"company" || act.what == u"field:credit") {
        if (act.value.isEmpty()) {
            QCOMPARE(done->id, 0); // nobody has one
            return;
        }
    }
    QVERIFY(done->id > 0);
    QVERIFY(done->members > 0);
    QVERIFY(!actTitle(*done).contains(u'%'));
    levelTimes(workspace);
    const auto after = logicalDump(workspace.store()).value();
    QVERIFY(after != before);
    const auto undone = await(acts.undo(done->id));
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(toText(undone.error())));
    QCOMPARE(undone->members, done->members);
    QCOMPARE(undone->kept, 0);
    levelTimes(workspace);
    QVERIFY2(logicalDump(workspace.store()).value() == before,
        difference(before, logicalDump(workspace.store()).value()).constData());
    QCOMPARE(await(acts.undo(done->id)).error().kind, ErrorKind::Conflict);
    const auto redone = await(acts.redo(done->id));
    QVERIFY2(redone.has_value(), redone ? "" : qPrintable(toText(redone.error())));
    QCOMPARE(redone->members, done->members);
    levelTimes(workspace);
    // The tag made again has a new number, and so has a move.
    if (act != addTag(QStringLiteral("fresh")) && act != joinGroup(2) && act != leaveGroup(1)) {
        QVERIFY2(logicalDump(workspace.store()).value() == after,
            difference(after, logicalDump(workspace.store()).value()).constData());
    }
    QCOMPARE(await(workspace.store().check()).value(), QStringList());
}

void TestActs::onlyThoseWhoChangeAreKept()
{
    TestWorkspace workspace;
    fillPeople(workspace, 12);
    PeopleActs acts(workspace.store(), workspace.clock);
    const auto first =
        await(acts.apply(these({1, 2, 3}), setField(QStringLiteral("level"), QStringLiteral("Gold"))));
    QCOMPARE(first->members, 3);
    const auto again =
        await(acts.apply(these({1, 2, 3}), setField(QStringLiteral("level"), QStringLiteral("Gold"))));
    QCOMPARE(again->members, 0);
    QCOMPARE(again->id, 0);
    const auto more =
        await(acts.apply(these({3, 4}), setField(QStringLiteral("level"), QStringLiteral("Gold"))));
    QCOMPARE(more->selected, 2);
    QCOMPARE(more->members, 1);
    const auto history = await(acts.history(10));
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->first().id, more->id);
    QCOMPARE(history->first().value, QStringLiteral("Gold"));
    QVERIFY(!history->first().undoneAt);
}

void TestActs::theSearchIsTakenAtTheMomentOfTheAct()
{
    TestWorkspace workspace;
    fillPeople(workspace, 14);
    PeopleActs acts(workspace.store(), workspace.clock);
    Selection all;
    all.query = members::MemberQuery{};
    all.except = {2, 3};
    QCOMPARE(await(acts.count(all)).value(), 12);
    Selection found;
    found.query = members::MemberQuery{};
    found.query->search = QStringLiteral("Person 1");
    const auto expected = workspace.number("SELECT count(*) FROM member WHERE name = 'Person 1'");
    QVERIFY(expected > 1);
    const auto done = await(acts.apply(found, addTag(QStringLiteral("one"))));
    QCOMPARE(done->members, expected);
    QCOMPARE(
        workspace.number("SELECT count(*) FROM member_tag WHERE tag_id = (SELECT id FROM tag WHERE name = "
                         "'one')"),
        expected);
}

void TestActs::laterChangesStay()
{
    TestWorkspace workspace;
    fillPeople(workspace, 6);
    PeopleActs acts(workspace.store(), workspace.clock);
    const auto level = QStringLiteral("level");
    const auto gold = await(acts.apply(these({1, 2, 3}), setField(level, QStringLiteral("Gold"))));
    QVERIFY(await(acts.apply(these({2}), setField(level, QStringLiteral("Silver")))));
    QVERIFY(await(acts.apply(these({3}), deleteMembers())));
    const auto undone = await(acts.undo(gold->id));
    QCOMPARE(undone->members, 1);
    QCOMPARE(undone->kept, 2);
    QCOMPARE(workspace.number("SELECT count(*) FROM member WHERE id = 2 AND level = 'Silver'"), 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM member WHERE id = 1 AND level IS NULL"), 1);
    const auto points = QStringLiteral("field:points");
    const auto seven = await(acts.apply(these({1, 2}), setField(points, QStringLiteral("7"))));
    QVERIFY(await(acts.apply(these({2}), setField(points, QStringLiteral("8")))));
    QCOMPARE(await(acts.undo(seven->id))->kept, 1);
    QCOMPARE(workspace.number("SELECT number FROM member_field WHERE member_id = 2 AND field_id = 2"), 80000);
    QCOMPARE(workspace.number("SELECT number FROM member_field WHERE member_id = 1 AND field_id = 2"), 10000);
}

void TestActs::aTakenIdentityKeepsADeletedMemberAway()
{
    TestWorkspace workspace;
    fillPeople(workspace, 6);
    PeopleActs acts(workspace.store(), workspace.clock);
    const auto gone = await(acts.apply(these({4, 5}), deleteMembers()));
    QCOMPARE(gone->members, 2);
    QCOMPARE(workspace.number("SELECT count(*) FROM shop_order WHERE member_id IN (4, 5)"), 0);
    QCOMPARE(
        workspace.number("SELECT count(*) FROM order_line WHERE order_id NOT IN (SELECT id FROM shop_order)"),
        0);
    QCOMPARE(workspace.number("SELECT count(*) FROM outbox WHERE member_id IS NULL"), 2);
    workspace.execute("INSERT INTO member_identity (member_id, kind, value, created_at) "
                      "VALUES (1, 'phone', '+4915100000104', 1)");
    const auto undone = await(acts.undo(gone->id));
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(toText(undone.error())));
    QCOMPARE(undone->members, 1);
    QCOMPARE(undone->kept, 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM member WHERE id IN (4, 5)"), 1);
    QCOMPARE(workspace.number("SELECT count(*) FROM shop_order WHERE member_id = 4"), 0);
    QCOMPARE(await(workspace.store().check()).value(), QStringList());
}

void TestActs::wrongActsAreRefused_data()
{
    QTest::addColumn<Act>("act");
    QTest::newRow("an empty tag") << addTag(QStringLiteral("  "));
    QTest::newRow("an unknown field") << setField(QStringLiteral("hair"), QStringLiteral("red"));
    QTest::newRow("a column that is no field") << setField(QStringLiteral("id"), QStringLiteral("1"));
    QTest::newRow("no country") << setField(QStringLiteral("country"), QStringLiteral("Atlantis"));
    QTest::newRow("no zone") << setField(QStringLiteral("zone"), QStringLiteral("Europe/Atlantis"));
    QTest::newRow("no stage") << setField(QStringLiteral("stage"), QStringLiteral("asleep"));
    QTest::newRow("no number") << setField(QStringLiteral("field:points"), QStringLiteral("many"));
}

void TestActs::wrongActsAreRefused()
{
    QFETCH(Act, act);
    TestWorkspace workspace;
    fillPeople(workspace, 3);
    const auto before = logicalDump(workspace.store()).value();
    PeopleActs acts(workspace.store(), workspace.clock);
    const auto done = await(acts.apply(these({1, 2}), act));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!done.error().what.isEmpty());
    QCOMPARE(logicalDump(workspace.store()).value(), before);
    QCOMPARE(workspace.number("SELECT count(*) FROM member_act"), 0);
}

void TestActs::anEditIsUndoneWithItsSources()
{
    TestWorkspace workspace;
    fillPeople(workspace, 6);
    levelTimes(workspace);
    PeopleActs acts(workspace.store(), workspace.clock);
    members::MemberRepository repository(workspace.store(), workspace.clock);
    const auto before = logicalDump(workspace.store()).value();
    members::MemberEdit edit;
    edit.name = QStringLiteral("Maria");
    edit.phone = QStringLiteral("+5511912345678");
    edit.email = QStringLiteral("maria@example.com");
    edit.country = QStringLiteral("JP"); // as it was: inferred from the old number
    edit.owner = QStringLiteral("Jun");
    edit.fields = {{QStringLiteral("size"), QStringLiteral("L")}, {QStringLiteral("points"), {}}};
    const auto edited = await(repository.editAct(MemberId{1}, edit));
    QVERIFY2(edited.has_value(), edited ? "" : qPrintable(toText(edited.error())));
    QVERIFY(edited->act > 0);
    const auto detail = await(repository.detail(MemberId{1}));
    QCOMPARE(detail->row.country, QStringLiteral("BR")); // what was a guess follows the number
    QCOMPARE(detail->countrySource, QStringLiteral("phone"));
    QCOMPARE(detail->fields.first().value.text, QStringLiteral("L"));
    QVERIFY(!detail->fields[1].value.isKnown());
    QCOMPARE(await(acts.undo(edited->act))->members, 1);
    levelTimes(workspace);
    workspace.execute("UPDATE member_identity SET created_at = 1 WHERE member_id = 1");
    QVERIFY2(logicalDump(workspace.store()).value() == before,
        difference(before, logicalDump(workspace.store()).value()).constData());
    const auto nothing = await(repository.editAct(MemberId{1}, edited->before));
    QCOMPARE(nothing->act, 0);
}

void TestActs::aNewMemberGoesAgain()
{
    TestWorkspace workspace;
    PeopleActs acts(workspace.store(), workspace.clock);
    members::MemberRepository repository(workspace.store(), workspace.clock);
    members::MemberEdit edit;
    edit.name = QStringLiteral("Maria");
    edit.phone = QStringLiteral("+4915112345678");
    const auto made = await(repository.create(edit));
    QVERIFY(made);
    QCOMPARE(await(repository.detail(*made))->row.zone, QStringLiteral("Europe/Berlin"));
    const auto act = await(acts.history(1))->first();
    QCOMPARE(act.kind, QStringLiteral("create"));
    QVERIFY(await(acts.undo(act.id)));
    QCOMPARE(workspace.number("SELECT count(*) FROM member"), 0);
    QCOMPARE(await(acts.redo(act.id))->members, 1);
    QCOMPARE(await(repository.detail(*made))->row.phone, edit.phone);
    workspace.execute("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                      "VALUES (1, 'N', 'purchase', 1000, 'EUR', 5)");
    QCOMPARE(await(acts.undo(act.id)).error().kind, ErrorKind::Conflict);
    QCOMPARE(workspace.number("SELECT count(*) FROM member"), 1);
}

void TestActs::identitiesComeAndGo()
{
    TestWorkspace workspace;
    fillPeople(workspace, 4);
    levelTimes(workspace);
    workspace.execute("UPDATE member_identity SET created_at = 1");
    PeopleActs acts(workspace.store(), workspace.clock);
    members::MemberRepository repository(workspace.store(), workspace.clock);
    const auto before = logicalDump(workspace.store()).value();
    const auto added =
        await(acts.addIdentity(MemberId{3}, QStringLiteral("phone"), QStringLiteral("0151 23456789")));
    QVERIFY2(added.has_value(), added ? "" : qPrintable(toText(added.error())));
    const auto named =
        await(acts.addIdentity(MemberId{3}, QStringLiteral("username"), QStringLiteral(" mai.tea ")));
    const auto first = QStringLiteral("+4915100000103");
    QCOMPARE(await(repository.detail(MemberId{3}))->row.phone, first); // a further phone comes after it
    const auto removed = await(acts.removeIdentity(MemberId{3}, QStringLiteral("phone"), first));
    QVERIFY(named && removed);
    QCOMPARE(await(repository.detail(MemberId{3}))->row.phone, QStringLiteral("+4915123456789"));
    QVERIFY(await(acts.undo(removed->id)));
    QCOMPARE(await(repository.detail(MemberId{3}))->row.phone, first); // the first one again
    QVERIFY(await(acts.redo(removed->id)));
    for (const auto id : {removed->id, named->id, added->id})
        QCOMPARE(await(acts.undo(id))->members, 1);
    levelTimes(workspace);
    workspace.execute("UPDATE member_identity SET created_at = 1");
    QVERIFY2(logicalDump(workspace.store()).value() == before,
        difference(before, logicalDump(workspace.store()).value()).constData());
}

void TestActs::wrongIdentitiesAreRefused_data()
{
    QTest::addColumn<qint64>("member");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ErrorKind>("error");
    const auto row = [](const char* name, qint64 member, const char* kind, const char* value,
                         ErrorKind error) {
        QTest::newRow(name) << member << QString::fromLatin1(kind) << QString::fromLatin1(value) << error;
    };
    row("nobody", 99, "phone", "+4915123456789", ErrorKind::NotFound);
    row("no phone", 1, "phone", "12", ErrorKind::InvalidInput);
    row("no e-mail", 1, "email", "mai at home", ErrorKind::InvalidInput);
    row("no kind", 1, "pigeon", "x", ErrorKind::InvalidInput);
    row("empty", 1, "shop", "  ", ErrorKind::InvalidInput);
    row("somebody else's", 1, "phone", "+49 1510 0000102", ErrorKind::Conflict);
    row("the member's own", 1, "email", "P1@example.com", ErrorKind::Conflict);
}

void TestActs::wrongIdentitiesAreRefused()
{
    QFETCH(qint64, member);
    QFETCH(QString, kind);
    QFETCH(QString, value);
    TestWorkspace workspace;
    fillPeople(workspace, 3);
    const auto before = logicalDump(workspace.store()).value();
    const auto done =
        await(PeopleActs(workspace.store(), workspace.clock).addIdentity(MemberId{member}, kind, value));
    QVERIFY(!done);
    QTEST(done.error().kind, "error");
    QCOMPARE(logicalDump(workspace.store()).value(), before);
}

void TestActs::theSegmentIndexIsToldOfEveryAct_data()
{
    QTest::addColumn<Act>("act");
    QTest::newRow("adding a tag") << addTag(QStringLiteral("fresh"));
    QTest::newRow("taking a tag") << removeTag(QStringLiteral("vip"));
    QTest::newRow("putting on a list") << addToList(1);
    QTest::newRow("taking off a list") << takeFromList(1);
    QTest::newRow("coming into a group") << joinGroup(2);
    QTest::newRow("leaving a group") << leaveGroup(1);
    QTest::newRow("deleting") << deleteMembers();
    for (const auto& [what, value] :
        {std::pair{"level", "Silver"}, {"stage", "return"}, {"owner", "Jun"}, {"country", "FR"},
            {"city", "Kyoto"}, {"language", "ja"}, {"zone", "Asia/Tokyo"}, {"company", "X"}, {"note", "hi"},
            {"name", "All"}, {"field:size", "XL"}, {"field:points", "7.25"}})
        QTest::addRow("setting %s", what) << setField(QString::fromLatin1(what), QString::fromLatin1(value));
}

void TestActs::theSegmentIndexIsToldOfEveryAct()
{
    QFETCH(Act, act);
    TestWorkspace workspace;
    fillPeople(workspace, 12);
    PeopleActs acts(workspace.store(), workspace.clock);
    workspace.execute("DELETE FROM audience_dirty");
    const auto done = await(acts.apply(these({1, 2, 3, 6, 8}), act));
    QVERIFY(done->id > 0);
    // Fields and tags are in the core, moves of groups a part of their own, lists are words of rules.
    const bool isList = act.kind == Act::Kind::AddToList || act.kind == Act::Kind::TakeFromList;
    const bool isGroup = act.kind == Act::Kind::JoinGroup || act.kind == Act::Kind::LeaveGroup;
    const auto marked = QByteArray("SELECT count(*) FROM audience_dirty WHERE shard = 0 AND part = '")
        + (isList         ? "words'"
                : isGroup ? "groupMoves'"
                          : "core'");
    QCOMPARE(workspace.number(marked.constData()), 1);
    workspace.execute("DELETE FROM audience_dirty");
    QVERIFY(await(acts.undo(done->id)));
    QCOMPARE(workspace.number(marked.constData()), 1);
}

void TestActs::aFailingActChangesNothing()
{
    TestWorkspace workspace;
    fillPeople(workspace, 8);
    PeopleActs acts(workspace.store(), workspace.clock);
    const auto before = logicalDump(workspace.store()).value();
    for (const auto& act : {addTag(QStringLiteral("fresh")), deleteMembers(),
             setField(QStringLiteral("level"), QStringLiteral("Gold"))}) {
        bool failed = true;
        for (int failing = 1; failed; ++failing) {
            QVERIFY(failing < 2000);
            workspace.store().setWriterFaultHook(
                [countdown = failing](const QByteArray&) mutable -> std::optional<Error> {
                    if (--countdown == 0)
                        return Error{ErrorKind::DiskFull, QStringLiteral("made to fail"), {}, {}, {}};
                    return std::nullopt;
                });
            const auto done = await(acts.apply(these({1, 2}), act));
            workspace.store().setWriterFaultHook({});
            failed = !done;
            if (failed) {
                QCOMPARE(done.error().kind, ErrorKind::DiskFull);
                QCOMPARE(logicalDump(workspace.store()).value(), before);
                QCOMPARE(workspace.number("SELECT count(*) FROM member_act_step"), 0);
            } else {
                QVERIFY(await(acts.undo(done->id)));
                workspace.execute("DELETE FROM member_act");
                workspace.execute("UPDATE member SET updated_at = id");
                QCOMPARE(logicalDump(workspace.store()).value(), before);
            }
        }
    }
}

void TestActs::randomActsAndTheirUndo()
{
    TestWorkspace workspace;
    fillPeople(workspace, 20);
    levelTimes(workspace);
    PeopleActs acts(workspace.store(), workspace.clock);
    QRandomGenerator random(11);
    const QList<Act> kinds{addTag(QStringLiteral("vip")), removeTag(QStringLiteral("tea")),
        addTag(QStringLiteral("new")), setField(QStringLiteral("level"), QStringLiteral("Gold")),
        setField(QStringLiteral("level"), {}), setField(QStringLiteral("country"), QStringLiteral("FR")),
        setField(QStringLiteral("field:points"), QStringLiteral("3")),
        setField(QStringLiteral("field:size"), {}), addToList(1), takeFromList(1), joinGroup(2),
        leaveGroup(2), leaveGroup(1), deleteMembers()};
    for (int round = 0; round < 12; ++round) {
        const auto before = logicalDump(workspace.store()).value();
        QList<qint64> done;
        for (int step = 0; step < 6; ++step) {
            QList<qint64> ids;
            for (int i = 0; i < 5; ++i)
                ids << random.bounded(1, 21);
            const auto act = await(acts.apply(these(ids), kinds[random.bounded(int(kinds.size()))]));
            QVERIFY(act.has_value());
            if (act->id > 0)
                done.prepend(act->id);
        }
        for (const auto id : std::as_const(done)) { // in reverse order each undo is whole
            const auto undone = await(acts.undo(id));
            QVERIFY2(undone.has_value(), undone ? "" : qPrintable(toText(undone.error())));
            QCOMPARE(undone->kept, 0);
        }
        levelTimes(workspace);
        QVERIFY2(logicalDump(workspace.store()).value() == before,
            difference(before, logicalDump(workspace.store()).value()).constData());
    }
}

QTEST_GUILESS_MAIN(TestActs)
#include "tst_acts.moc"
