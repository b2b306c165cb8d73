// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfixture.h"

#include <members/memberrepository.h>

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace serai;
using namespace serai::members;
using serai::test::TestWorkspace;

class TestMemberRepository : public QObject
{
    Q_OBJECT

private slots:
    void pagesInEveryOrder_data();
    void pagesInEveryOrder();
    void searches_data();
    void searches();
    void filtersByIds();
    void seesNewMembersInASearch();
    void detail();
    void finds();
    void tagsAndTheirInverse();
    void createAndEdit();
    void consentAndReach();
};

static void addPeople(TestWorkspace& workspace)
{
    const QByteArray bytes("Customer ID,Name,Email,Phone,Country,Tags\n"
                           "100,Priya Nair,priya@example.com,+919847005512,IN,\"vip, brass\"\n"
                           "200,100%_sure,sure@example.com,+4915123456789,DE,\n"
                           "300,Øyvind,,+4740612345,NO,vip\n"
                           "400,,anon@example.com,,,\n");
    QVERIFY(importInto(workspace, optionsFor(workspace.writeFile(QStringLiteral("people.csv"), bytes))));
    const QByteArray orders("Order,Date,Customer,Item,Qty,Price\nA-77,2026-10-01 10:00,100,Lamp,2,10.00\n"
                            "A-77,2026-10-01 10:00,100,Cover,1,5.00\nA-78,2026-11-01 10:00,100,Lamp,1,10.00\n"
                            "B-1,2026-10-20 10:00,300,Tea,1,99.00\n");
    QVERIFY(importInto(workspace, optionsFor(workspace.writeFile(QStringLiteral("orders.csv"), orders))));
}

static QList<qint64> idsOf(const QList<MemberRow>& rows)
{
    QList<qint64> ids;
    for (const auto& row : rows)
        ids << row.id.value;
    return ids;
}

void TestMemberRepository::pagesInEveryOrder_data()
{
    QTest::addColumn<MemberSort>("sort");
    QTest::addColumn<bool>("descending");
    for (const auto sort : {MemberSort::Name, MemberSort::LastOrder, MemberSort::Orders, MemberSort::Spend,
             MemberSort::Added, MemberSort::Active}) {
        QTest::addRow("%s up", qPrintable(memberSortKey(sort))) << sort << false;
        QTest::addRow("%s down", qPrintable(memberSortKey(sort))) << sort << true;
    }
}

void TestMemberRepository::pagesInEveryOrder()
{
    QFETCH(MemberSort, sort);
    QFETCH(bool, descending);
    TestWorkspace workspace;
    const auto filled = await(workspace.store().write([](store::Transaction& transaction) -> Result<> {
        QRandomGenerator random(7);
        for (int i = 0; i < 230; ++i) {
            const auto name =
                random.bounded(5) == 0 ? QString() : QStringLiteral("N%1").arg(random.bounded(40));
            const auto orders = random.bounded(4);
            const auto done = transaction->run(
                "INSERT INTO member (name, order_count, spend_minor, last_order_at, created_at, updated_at) "
                "VALUES (?, ?, ?, ?, 1, 1)",
                name, orders, random.bounded(9) * 100,
                orders > 0 ? std::optional<qint64>(random.bounded(9) * 1000) : std::nullopt);
            if (!done)
                return fail(done.error());
        }
        return {};
    }));
    QVERIFY(filled);
    MemberRepository repository(workspace.store(), workspace.clock);
    MemberQuery query;
    query.sort = sort;
    query.descending = descending;
    QList<MemberRow> rows;
    for (qint64 offset = 0;; offset += 50) {
        const auto page = await(repository.page(query, offset, 50));
        QVERIFY(page);
        QCOMPARE(page->total, 230);
        rows += page->rows;
        if (page->rows.size() < 50)
            break;
    }
    QCOMPARE(rows.size(), 230);
    const auto before = [&](const MemberRow& a, const MemberRow& b) {
        switch (sort) {
        case MemberSort::Name:
            return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
        case MemberSort::LastOrder:
        case MemberSort::Active: // here nobody did anything but order
            return a.lastOrderAt.value_or(-1) < b.lastOrderAt.value_or(-1);
        case MemberSort::Orders:
            return a.orders < b.orders;
        case MemberSort::Spend:
            return a.spend.minor < b.spend.minor;
        case MemberSort::Added:
            break;
        }
        return a.id < b.id;
    };
    QVERIFY(std::is_sorted(rows.cbegin(), rows.cend(),
        [&](const MemberRow& a, const MemberRow& b) { return descending ? before(b, a) : before(a, b); }));
    // The other direction is the exact reverse, and a filter by all ids gives the same order.
    const auto ids = await(repository.ids(query));
    QVERIFY(ids);
    QCOMPARE(*ids, idsOf(rows));
    query.descending = !descending;
    auto reversed = await(repository.ids(query));
    QVERIFY(reversed);
    std::reverse(reversed->begin(), reversed->end());
    QCOMPARE(*reversed, *ids);
    query.descending = descending;
    query.only = std::make_shared<const QList<qint64>>(*reversed);
    const auto filtered = await(repository.page(query, 100, 30));
    QVERIFY(filtered);
    QCOMPARE(filtered->total, 230);
    QCOMPARE(idsOf(filtered->rows), ids->mid(100, 30));
}

void TestMemberRepository::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("emails");
    const QStringList priya{QStringLiteral("priya@example.com")};
    const QStringList sure{QStringLiteral("sure@example.com")};
    QTest::newRow("part of a name") << "nair" << priya;
    QTest::newRow("part of an e-mail") << "PRIYA@" << priya;
    QTest::newRow("phone with blanks") << "98470 05512" << priya;
    QTest::newRow("national phone") << "0151/234567" << sure;
    QTest::newRow("order number") << "A-77" << priya;
    QTest::newRow("beginning of an order number") << "A-7" << priya;
    QTest::newRow("shop id") << "200" << sure;
    QTest::newRow("tag") << "brass" << priya;
    QTest::newRow("percent is a sign") << "100%" << sure;
    QTest::newRow("underscore is a sign") << "%_s" << sure;
    QTest::newRow("two digits are no phone") << "98" << QStringList();
    QTest::newRow("nobody") << "zzz" << QStringList();
    QTest::newRow("quotes are harmless") << "'; DROP TABLE member" << QStringList();
}

void TestMemberRepository::searches()
{
    QFETCH(QString, text);
    TestWorkspace workspace;
    addPeople(workspace);
    MemberQuery query;
    query.search = text;
    const auto page = await(MemberRepository(workspace.store(), workspace.clock).page(query, 0, 10));
    QVERIFY2(page, qPrintable(page ? QString() : toText(page.error())));
    QStringList emails;
    for (const auto& row : page->rows)
        emails << row.email;
    QTEST(emails, "emails");
    QCOMPARE(page->total, emails.size());
}

void TestMemberRepository::filtersByIds()
{
    TestWorkspace workspace;
    addPeople(workspace);
    MemberRepository repository(workspace.store(), workspace.clock);
    MemberQuery query;
    query.sort = MemberSort::Spend;
    query.only = std::make_shared<const QList<qint64>>(QList<qint64>{1, 3, 999});
    auto page = await(repository.page(query, 0, 10));
    QVERIFY(page);
    QCOMPARE(page->total, 2); // an id that is nobody's is left out
    QCOMPARE(idsOf(page->rows), (QList<qint64>{3, 1}));
    query.search = QStringLiteral("priya");
    page = await(repository.page(query, 0, 10));
    QCOMPARE(idsOf(page->rows), (QList<qint64>{1}));
    query.only = std::make_shared<const QList<qint64>>();
    query.search.clear();
    page = await(repository.page(query, 0, 10));
    QCOMPARE(page->total, 0);
}

void TestMemberRepository::seesNewMembersInASearch()
{
    TestWorkspace workspace;
    addPeople(workspace);
    MemberRepository repository(workspace.store(), workspace.clock);
    MemberQuery query;
    query.search = QStringLiteral("nair");
    QCOMPARE(await(repository.page(query, 0, 10))->total, 1);
    MemberEdit edit;
    edit.name = QStringLiteral("Another Nair");
    QVERIFY(await(repository.create(edit)));
    QCOMPARE(await(repository.page(query, 0, 10))->total, 2);
}

void TestMemberRepository::detail()
{
    TestWorkspace workspace;
    addPeople(workspace);
    workspace.execute("INSERT INTO consent_event (member_id, channel, purpose, state, source, at) "
                      "VALUES (1, 'whatsapp', 'marketing', 'granted', 'checkout', 1790000000000)");
    workspace.execute(
        "INSERT INTO account (phone_number_id, waba_id, base_url, created_at) VALUES ('1', '2', 'u', 1)");
    workspace.execute("INSERT INTO campaign (name, template_name, template_language, state, created_at) "
                      "VALUES ('Diwali', 't', 'en', 'done', 1)");
    workspace.execute("INSERT INTO outbox (campaign_id, member_id, account_id, key, state, due_at, read_at) "
                      "VALUES (1, 1, 1, 'k', 'read', 1, 1793500000000)");
    MemberRepository repository(workspace.store(), workspace.clock);
    const auto detail = await(repository.detail(MemberId{1}));
    QVERIFY(detail);
    QCOMPARE(detail->row.name, QStringLiteral("Priya Nair"));
    QCOMPARE(detail->row.orders, 2);
    QCOMPARE(detail->row.spend, (Money{3500, QStringLiteral("USD")}));
    QCOMPARE(detail->row.tags, (QStringList{QStringLiteral("brass"), QStringLiteral("vip")}));
    QCOMPARE(detail->row.reach, Reach::Reachable);
    QCOMPARE(detail->identities.size(), 3);
    QCOMPARE(detail->consent.size(), 1);
    QStringList kinds;
    for (const auto& entry : detail->timeline)
        kinds << timelineKindKey(entry.kind) + u' ' + entry.title;
    QCOMPARE(kinds,
        (QStringList{QStringLiteral("import people.csv"), QStringLiteral("order A-78"),
            QStringLiteral("message Diwali"), QStringLiteral("order A-77"),
            QStringLiteral("consent whatsapp")}));
    QCOMPARE(detail->timeline[3].detail, QStringLiteral("Lamp, Cover"));
    QCOMPARE(detail->timeline[3].amount, (std::optional(Money{2500, QStringLiteral("USD")})));
    const auto cut = await(repository.detail(MemberId{1}, 2));
    QVERIFY(cut);
    QVERIFY(cut->timelineIsCut);
    QCOMPARE(cut->timeline, detail->timeline.first(2));
    const auto nobody = await(repository.detail(MemberId{99}));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().kind, ErrorKind::NotFound);
}

void TestMemberRepository::finds()
{
    TestWorkspace workspace;
    addPeople(workspace);
    MemberRepository repository(workspace.store(), workspace.clock);
    for (const char* text :
        {"2", "0151 23456789", "+49 151 23456789", "SURE@example.com", "200", "100%_SURE"}) {
        const auto found = await(repository.find(QString::fromLatin1(text)));
        QVERIFY2(found, text);
        QCOMPARE(found->value, 2);
    }
    QCOMPARE(await(repository.find(QStringLiteral("nobody"))).error().kind, ErrorKind::NotFound);
    MemberEdit twin;
    twin.name = QStringLiteral("Priya Nair");
    QVERIFY(await(repository.create(twin)));
    QCOMPARE(await(repository.find(QStringLiteral("Priya Nair"))).error().kind, ErrorKind::Conflict);
}

void TestMemberRepository::tagsAndTheirInverse()
{
    TestWorkspace workspace;
    addPeople(workspace);
    MemberRepository repository(workspace.store(), workspace.clock);
    const auto before = workspace.number("SELECT count(*) FROM member_tag");
    const auto added = await(repository.addTag(QStringLiteral(" VIP "), {1, 2, 3, 4, 999}));
    QVERIFY(added);
    QCOMPARE(added->members, (QList<qint64>{2, 4})); // 1 and 3 had "vip" already
    QCOMPARE(await(repository.tags())->size(), 2);
    const auto undone = await(repository.removeTag(added->tag, added->members));
    QVERIFY(undone);
    QCOMPARE(undone->members, added->members);
    QCOMPARE(workspace.number("SELECT count(*) FROM member_tag"), before);
    QCOMPARE(await(repository.addTag(QStringLiteral("  "), {1})).error().kind, ErrorKind::InvalidInput);
}

void TestMemberRepository::createAndEdit()
{
    TestWorkspace workspace;
    addPeople(workspace);
    MemberRepository repository(workspace.store(), workspace.clock);
    MemberEdit edit;
    QCOMPARE(await(repository.create(edit)).error().kind, ErrorKind::InvalidInput);
    edit.phone = QStringLiteral("0151 23456789"); // somebody has it
    QCOMPARE(await(repository.create(edit)).error().kind, ErrorKind::Conflict);
    QCOMPARE(workspace.number("SELECT count(*) FROM member"), 4);
    edit.phone = QStringLiteral("0151 99999999");
    edit.name = QStringLiteral("Thiago");
    const auto made = await(repository.create(edit));
    QVERIFY(made);
    auto changed = edit;
    changed.phone = QStringLiteral("+4915188888888");
    changed.email = QStringLiteral("Thiago@Example.com");
    const auto old = await(repository.edit(*made, changed));
    QVERIFY(old);
    QCOMPARE(old->phone, QStringLiteral("+4915199999999"));
    QCOMPARE(await(repository.detail(*made))->row.email, QStringLiteral("thiago@example.com"));
    QVERIFY(await(repository.edit(*made, *old))); // the inverse
    const auto back = await(repository.detail(*made));
    QCOMPARE(back->row.phone, QStringLiteral("+4915199999999"));
    QVERIFY(back->row.email.isEmpty());
    QCOMPARE(*await(repository.rename(*made, QStringLiteral("T. N."))), QStringLiteral("Thiago"));
    QCOMPARE(await(repository.rename(MemberId{99}, {})).error().kind, ErrorKind::NotFound);
}

void TestMemberRepository::consentAndReach()
{
    TestWorkspace workspace;
    addPeople(workspace);
    MemberRepository repository(workspace.store(), workspace.clock);
    QCOMPARE(await(repository.totals())->reachable, 0);
    const auto say = [&](const char* state) {
        const auto sql =
            QStringLiteral("INSERT INTO consent_event (member_id, channel, purpose, state, source, at) "
                           "SELECT id, 'whatsapp', 'marketing', '%1', 'form', %2 FROM member "
                           "WHERE id IN (1, 4)")
                .arg(QString::fromLatin1(state))
                .arg(workspace.clock.nowMs());
        workspace.execute(sql.toUtf8().constData());
        workspace.clock.advance(1000);
    };
    say("granted"); // 4 has no phone
    QCOMPARE(await(repository.totals())->reachable, 1);
    say("withdrawn");
    QCOMPARE(await(repository.totals())->reachable, 0);
    say("granted");
    QCOMPARE(await(repository.totals())->reachable, 1);
    workspace.execute("INSERT INTO suppression VALUES (1, 'whatsapp', 'blocked', 1)");
    QCOMPARE(await(repository.totals())->reachable, 0);
}

QTEST_GUILESS_MAIN(TestMemberRepository)
#include "tst_memberrepository.moc"
