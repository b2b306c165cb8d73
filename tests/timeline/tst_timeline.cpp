// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/testworkspace.h>

#include <QRandomGenerator>
#include <QTest>

#include <people/acts.h>
#include <people/merges.h>
#include <people/notes.h>
#include <timeline/timeline.h>

#include <algorithm>

using namespace serai;
using namespace serai::timeline;
using serai::test::TestWorkspace;

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsToldInOrder();
    void everyEntryHasItsSentence();
    void filtersByKindAndTime();
    void pagesMeetWithoutGapOrRepeat();
    void countsAgreeWithTheList();
    void changesSayWhatChanged();
    void notesListsAndGroupsAreToldOnce();
    void cursorsAreReadBack();
};

/// One entry of each kind for member 1, one minute apart, and one order of somebody else.
static void fillHistory(TestWorkspace& workspace)
{
    const char* const statements[] = {"INSERT INTO import (id, file_name, kind, preset, encoding, rows, "
                                      "created, updated, unchanged, skipped, "
                                      "orders, order_lines, imported_at) VALUES (1, 'people.csv', 'members', "
                                      "'plain', 'UTF-8', 1, 1, 0, 0, 0, "
                                      "0, 0, 1000)",
        "INSERT INTO member (id, name, import_id, created_at, updated_at) VALUES (1, 'Mai', 1, 1, 1), (2, "
        "'Jun', NULL, 1, 1)",
        "INSERT INTO product (id, sku, title) VALUES (1, 'L', 'Lamp')",
        "INSERT INTO shop_order (id, member_id, number, kind, ordered_at, currency, total_minor) VALUES "
        "(1, 1, 'A-1', 'purchase', 2000, 'EUR', 1250), (2, 2, 'B-1', 'purchase', 2000, 'EUR', 1)",
        "INSERT INTO order_line (order_id, product_id, quantity, unit_price_e4, amount_e4) VALUES "
        "(1, 1, 1, 125000, 125000)",
        "INSERT INTO account (id, phone_number_id, waba_id, base_url, created_at) VALUES (1, '1', '1', 'x', "
        "1)",
        "INSERT INTO campaign (id, name, template_name, template_language, state, created_at) "
        "VALUES (1, 'Sale', 't', 'en', 'done', 1)",
        "INSERT INTO outbox (id, campaign_id, member_id, account_id, key, state, due_at, sent_at) "
        "VALUES (1, 1, 1, 1, 'k', 'delivered', 1, 3000)",
        "INSERT INTO message_received (member_id, at, kind) VALUES (1, 4000, 'text')",
        "INSERT INTO link_click (member_id, at, link, campaign_id) VALUES (1, 5000, 'shop', 1)",
        "INSERT INTO community (id, code, name, zone, created_at) VALUES (1, 'DE1', 'Tea friends', 'UTC', 1)",
        "INSERT INTO reaction (member_id, at, emoji, community_id) VALUES (1, 6000, '+1', 1)",
        "INSERT INTO poll_vote (member_id, at, poll, choice) VALUES (1, 7000, 'Next?', 'Green tea')",
        "INSERT INTO group_move (member_id, at, community_id, act) VALUES (1, 8000, 1, 'joined')",
        "INSERT INTO group_message (member_id, at, community_id) VALUES (1, 9000, 1)",
        "INSERT INTO coupon_event (member_id, at, act, coupon, amount_minor, currency) "
        "VALUES (1, 10000, 'redeemed', 'TEA5', 500, 'EUR')",
        "INSERT INTO consent_event (member_id, channel, purpose, state, source, at) "
        "VALUES (1, 'whatsapp', 'marketing', 'granted', 'checkout', 11000)"};
    for (const char* sql : statements)
        workspace.execute(sql);
    workspace.clock.set(12000);
    people::PeopleActs acts(workspace.store(), workspace.clock);
    QVERIFY(await(acts.apply({{1, 2}, std::nullopt, {}}, people::addTag(QStringLiteral("vip")))));
}

static Query all()
{
    Query query;
    query.member = MemberId{1};
    return query;
}

void TestTimeline::everyKindIsToldInOrder()
{
    TestWorkspace workspace;
    fillHistory(workspace);
    const auto page = await(Timeline(workspace.store()).page(all()));
    QVERIFY2(page.has_value(), page ? "" : qPrintable(toText(page.error())));
    QStringList lines;
    for (const auto& entry : page->entries)
        lines << kindKey(entry.kind) + u' ' + entryText(entry);
    QCOMPARE(lines,
        (QStringList{QStringLiteral("edit Tag added"),
            QStringLiteral("consent Agreed to marketing by WhatsApp"),
            QStringLiteral("coupon Redeemed the coupon TEA5"),
            QStringLiteral("group Wrote in the group \"Tea friends\""),
            QStringLiteral("group Joined the group \"Tea friends\""),
            QStringLiteral("vote Voted for \"Green tea\" in \"Next?\""),
            QStringLiteral("reaction Reacted with +1 in \"Tea friends\""),
            QStringLiteral("click Followed the link shop of \"Sale\""),
            QStringLiteral("answer Wrote to the shop"), QStringLiteral("message \"Sale\" delivered"),
            QStringLiteral("order Order A-1"), QStringLiteral("import Added by the import of people.csv")}));
    QVERIFY(!page->next);
    const auto& order = page->entries[10];
    QCOMPARE(order.detail, QStringLiteral("Lamp"));
    QCOMPARE(order.amount, (std::optional(Money{1250, QStringLiteral("EUR")})));
    QCOMPARE(page->entries[2].amount, (std::optional(Money{500, QStringLiteral("EUR")})));
    QVERIFY(!page->entries[9].amount);
    const auto nobody = await(Timeline(workspace.store()).page(Query{MemberId{99}, {}, {}, {}, {}, 10}));
    QCOMPARE(nobody->entries.size(), 0);
}

void TestTimeline::everyEntryHasItsSentence()
{
    for (int kind = 0; kind < kindCount; ++kind) {
        QCOMPARE(kindFromKey(kindKey(Kind(kind))), std::optional(Kind(kind)));
        QVERIFY(!kindTitle(Kind(kind)).isEmpty());
    }
    for (const char* channel : {"whatsapp", "sms", "email"}) {
        for (const char* purpose : {"marketing", "service"}) {
            for (const char* state : {"granted", "denied", "withdrawn"}) {
                Entry entry;
                entry.kind = Kind::Consent;
                entry.title = QString::fromLatin1(channel) + u'/' + QString::fromLatin1(purpose);
                entry.state = QString::fromLatin1(state);
                QVERIFY2(!entryText(entry).contains(u'/'), qPrintable(entryText(entry)));
            }
        }
    }
    // What people wrote is never taken for a place of the sentence.
    Entry vote;
    vote.kind = Kind::Vote;
    vote.title = QStringLiteral("100%2 tea?");
    vote.detail = QStringLiteral("%1");
    QCOMPARE(entryText(vote), QStringLiteral("Voted for \"%1\" in \"100%2 tea?\""));
}

void TestTimeline::filtersByKindAndTime()
{
    TestWorkspace workspace;
    fillHistory(workspace);
    Timeline timeline(workspace.store());
    auto query = all();
    query.kinds = {Kind::Order, Kind::Vote};
    QCOMPARE(await(timeline.page(query))->entries.size(), 2);
    query.from = 2000;
    query.until = 7000;
    const auto early = await(timeline.page(query));
    QCOMPARE(early->entries.size(), 1);
    QCOMPARE(early->entries.first().kind, Kind::Order);
    query.kinds.clear();
    QCOMPARE(await(timeline.page(query))->entries.size(), 5); // from is in it, until is not
}

void TestTimeline::pagesMeetWithoutGapOrRepeat()
{
    TestWorkspace workspace;
    fillHistory(workspace);
    // Many moments are the same, so that kind and id decide.
    QRandomGenerator random(3);
    for (int i = 0; i < 60; ++i) {
        const auto at = QByteArray::number(1000 * random.bounded(1, 6));
        const auto number = QByteArray::number(100 + i);
        workspace.execute(QByteArray("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, "
                                     "total_minor) VALUES (1, 'X"
            + number + "', 'purchase', " + at + ", 'EUR', 1)")
                              .constData());
        workspace.execute(
            QByteArray("INSERT INTO group_message (member_id, at, community_id) VALUES (1, " + at + ", 1)")
                .constData());
        workspace.execute(
            QByteArray("INSERT INTO poll_vote (member_id, at, poll, choice) VALUES (1, " + at + ", 'p', 'c')")
                .constData());
    }
    Timeline timeline(workspace.store());
    auto query = all();
    query.limit = 1000;
    const auto whole = await(timeline.page(query));
    QCOMPARE(whole->entries.size(), 12 + 180);
    for (const int size : {1, 7, 50}) {
        QList<Entry> joined;
        query.limit = size;
        query.after.reset();
        for (int pages = 0; pages < 1000; ++pages) {
            const auto page = await(timeline.page(query));
            QVERIFY(page.has_value());
            joined += page->entries;
            if (!page->next)
                break;
            QCOMPARE(page->entries.size(), size);
            query.after = page->next;
        }
        QCOMPARE(joined, whole->entries);
    }
}

void TestTimeline::countsAgreeWithTheList()
{
    TestWorkspace workspace;
    fillHistory(workspace);
    Timeline timeline(workspace.store());
    const auto counts = await(timeline.counts(MemberId{1}));
    const auto page = await(timeline.page(all()));
    for (int kind = 0; kind < kindCount; ++kind)
        QCOMPARE((*counts)[std::size_t(kind)],
            std::count_if(page->entries.cbegin(), page->entries.cend(),
                [kind](const Entry& entry) { return entry.kind == Kind(kind); }));
}

void TestTimeline::changesSayWhatChanged()
{
    TestWorkspace workspace;
    fillHistory(workspace);
    workspace.execute(
        "INSERT INTO custom_field (id, key, name, kind, created_at) VALUES (1, 'points', 'Points', "
        "'number', 1)");
    workspace.execute("UPDATE member SET city = 'Kyoto' WHERE id = 1");
    people::PeopleActs acts(workspace.store(), workspace.clock);
    const auto change = [&](const people::Act& act) {
        workspace.clock.advance(1000);
        const auto done = await(acts.apply({{1}, std::nullopt, {}}, act));
        return done ? done->id : 0;
    };
    const auto city = change(people::setField(QStringLiteral("city"), QStringLiteral("Oslo")));
    change(people::setField(QStringLiteral("country"), QStringLiteral("NO")));
    change(people::setField(QStringLiteral("field:points"), QStringLiteral("7.5")));
    change(people::removeTag(QStringLiteral("vip")));
    QVERIFY(await(acts.undo(city)));
    workspace.clock.advance(1000);
    QVERIFY(await(people::Merges(workspace.store(), workspace.clock).merge(MemberId{1}, MemberId{2})));
    auto query = all();
    query.kinds = {Kind::Edit};
    const auto page = await(Timeline(workspace.store()).page(query));
    QStringList lines;
    for (const auto& entry : page->entries)
        lines << entryText(entry) + QStringLiteral(" | ") + entry.detail;
    QCOMPARE(lines,
        (QStringList{QStringLiteral("Merged with \"Jun\" | "),
            QStringLiteral("Tag removed | Tag: no longer vip"),
            QStringLiteral("Changed by hand | Points: 7.5"),
            QStringLiteral("Changed by hand | Country: Norway"),
            QStringLiteral("Changed by hand (undone) | City: Kyoto → Oslo"),
            QStringLiteral("Tag added | Tag: vip")}));
}

void TestTimeline::notesListsAndGroupsAreToldOnce()
{
    TestWorkspace workspace;
    fillHistory(workspace);
    workspace.execute("INSERT INTO segment (id, name, rule, frozen_at, members, created_at, updated_at, "
                      "by_hand) VALUES (1, 'Friends', '{\"all\":[]}', 1, X'', 1, 1, 1)");
    people::PeopleActs acts(workspace.store(), workspace.clock);
    people::Notes notes(workspace.store(), workspace.clock);
    workspace.clock.advance(1000);
    QVERIFY(await(notes.add(MemberId{1}, QStringLiteral("100% brass"))));
    const auto id = await(notes.list(MemberId{1}))->first().id;
    workspace.clock.advance(1000);
    QVERIFY(await(notes.edit(MemberId{1}, id, QStringLiteral("solid brass"))));
    workspace.clock.advance(1000);
    QVERIFY(await(acts.apply({{1}, std::nullopt, {}}, people::addToList(1))));
    workspace.clock.advance(1000);
    const auto left = await(acts.apply({{1}, std::nullopt, {}}, people::leaveGroup(1)));
    QVERIFY(left->id > 0);
    auto query = all();
    query.kinds = {Kind::Note, Kind::Edit, Kind::Group};
    const auto told = [&] {
        QStringList lines;
        const auto page = await(Timeline(workspace.store()).page(query));
        for (const auto& entry : page->entries.first(std::min<qsizetype>(5, page->entries.size())))
            lines << entryText(entry) + QStringLiteral(" | ") + entry.detail;
        return lines;
    };
    const QStringList rest{QStringLiteral("Put on a list | List: Friends"), QStringLiteral("Note changed | "),
        QStringLiteral("Note: solid brass | "), QStringLiteral("Tag added | Tag: vip")};
    QCOMPARE(told(), QStringList{QStringLiteral("Left the group \"Tea friends\" | ")} + rest);
    QVERIFY(await(acts.undo(left->id)));
    QCOMPARE(told(),
        QStringList{QStringLiteral("Noted as having left a group (undone) | Group: no longer Tea friends")}
            + rest);
}

void TestTimeline::cursorsAreReadBack()
{
    const Cursor cursor{1795077720000, Kind::Coupon, 17};
    QCOMPARE(cursorText(cursor), QStringLiteral("1795077720000.coupon.17"));
    QCOMPARE(cursorFromText(cursorText(cursor)), std::optional(cursor));
    for (const char* text : {"", "1", "1.order", "x.order.1", "1.hat.1", "1.order.x", "1.order.1.1"})
        QVERIFY2(!cursorFromText(QString::fromLatin1(text)), text);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
