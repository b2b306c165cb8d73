// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <segments/audienceindex.h>
#include <segments/memberexport.h>
#include <segments/segmentservice.h>
#include <support/testworkspace.h>

#include <QFile>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace serai;
using namespace serai::segments;

class TestService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void answersFollowEveryCommit_data();
    void answersFollowEveryCommit();
    void packedPartsAreKeptAndUsed();
    void outdatedPartsAreRebuilt_data();
    void outdatedPartsAreRebuilt();
    void changeDuringRebuildIsNotLost();
    void readOnlyWorkspaceIsCounted();
    void deletedMembersLeaveNoTrace();
    void changedIsEmitted();
    void questionsWhileWriting();
    void segmentsAreKept();
    void frozenSegmentKeepsItsMembers();
    void sizesAreRecordedOncePerDay();
    void sampleIsReproducible();
    void presetsAreValid();
    void exportHoldsNoFormula();

private:
    qint64 count(const QByteArray& row);
    static Rule rule(const QByteArray& row);

    std::unique_ptr<test::TestWorkspace> shop;
    std::unique_ptr<SegmentService> service;
};

Rule TestService::rule(const QByteArray& row)
{
    auto parsed = parseRule("{\"all\": [" + row + "]}", "test");
    if (!parsed)
        qFatal("%s", qUtf8Printable(toText(parsed.error())));
    return *parsed;
}

qint64 TestService::count(const QByteArray& row)
{
    const auto answer = await(service->count(rule(row), test::someNowMs));
    return answer ? answer->matched : -1;
}

void TestService::init()
{
    shop = std::make_unique<test::TestWorkspace>();
    shop->execute(
        "INSERT INTO member (id, name, country, created_at, updated_at) VALUES (1, 'Anna', 'DE', 0, 0), "
        "(2, 'Ben', 'JP', 0, 0), (70000, 'Chie', NULL, 0, 0)");
    shop->execute(
        "INSERT INTO shop_order (id, member_id, number, kind, ordered_at, currency, total_minor) VALUES "
        "(1, 1, 'a', 'purchase', 1790000000000, 'USD', 5000), (2, 70000, 'b', 'purchase', 1790000000000, "
        "'USD', 900)");
    shop->execute("INSERT INTO product (id, sku) VALUES (1, 'TEA')");
    shop->execute("INSERT INTO order_line (order_id, product_id, quantity, unit_price_e4, amount_e4) VALUES "
                  "(1, 1, 2, 250000, 500000)");
    shop->execute("INSERT INTO account (phone_number_id, waba_id, base_url, created_at) VALUES ('1', '1', "
                  "'http://x', 0)");
    shop->execute("INSERT INTO campaign (name, template_name, template_language, state, created_at) VALUES "
                  "('c', 't', 'en', 'done', 0)");
    shop->execute("INSERT INTO outbox (id, campaign_id, member_id, account_id, key, state, due_at) VALUES "
                  "(1, 1, 2, 1, 'k', 'in_flight', 0)");
    service = std::make_unique<SegmentService>(shop->store(), shop->clock);
}

void TestService::cleanup()
{
    service.reset();
    shop.reset();
}

void TestService::answersFollowEveryCommit_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<qint64>("after");
    const auto row = [](const char* name, const char* rule, qint64 before, const char* sql, qint64 after) {
        QTest::newRow(name) << QByteArray(rule) << before << QByteArray(sql) << after;
    };
    row("new member", R"({"field": "country", "op": "is", "value": "de"})", 1,
        "INSERT INTO member (id, country, created_at, updated_at) VALUES (200000, 'DE', 0, 0)", 2);
    row("edited member", R"({"field": "country", "op": "unknown"})", 1,
        "UPDATE member SET country = 'FR' WHERE id = 70000", 0);
    row("deleted member", R"({"fact": "orders", "measure": "count", "op": ">=", "value": 1})", 2,
        "DELETE FROM member WHERE id = 1", 1);
    row("renamed member", R"({"field": "name", "op": "starts", "value": "an"})", 1,
        "UPDATE member SET name = 'Zoe' WHERE id = 1", 0);
    row("new order", R"({"fact": "orders", "measure": "count", "op": ">=", "value": 2})", 0,
        "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) VALUES (1, 'c', "
        "'purchase', 1791000000000, 'USD', 1)",
        1);
    row("order of another member", R"({"fact": "orders", "measure": "count", "op": "=", "value": 1})", 2,
        "UPDATE shop_order SET member_id = 70000 WHERE id = 1", 0);
    row("order of nobody", R"({"fact": "orders", "measure": "count", "op": "=", "value": 1})", 2,
        "UPDATE shop_order SET member_id = NULL WHERE id = 1", 1);
    row("changed amount",
        R"({"fact": "orders", "measure": "sum", "of": "amount", "op": ">=", "value": {"minor": 5000, "currency": "USD"}})",
        1, "UPDATE shop_order SET total_minor = 4999 WHERE id = 1", 0);
    row("deleted order", R"({"fact": "orderLines", "measure": "count", "op": ">=", "value": 1})", 1,
        "DELETE FROM shop_order WHERE id = 1", 0);
    row("changed line",
        R"({"fact": "orderLines", "measure": "sum", "of": "quantity", "op": "=", "value": 2})", 1,
        "UPDATE order_line SET quantity = 3", 0);
    row("new product",
        R"({"fact": "orderLines", "measure": "count", "op": "=", "value": 1, "where": [{"field": "product", "op": "is", "value": "cup"}]})",
        0, "UPDATE product SET sku = 'CUP'", 1);
    row("message accepted", R"({"fact": "messages", "measure": "count", "op": "=", "value": 1})", 0,
        "UPDATE outbox SET state = 'accepted', accepted_at = 1790000000123", 1);
    // What left this computer was sent, as far as anybody knows; what waits was not.
    const char* messages = R"({"fact": "messages", "measure": "count", "op": "=", "value": 1})";
    const auto status = [](const char* is) {
        return QByteArray(
                   R"({"fact": "messages", "measure": "count", "op": "=", "value": 1, "where": [{"field": "status", "op": "is", "value": ")")
            + is + "\"}]}";
    };
    row("message under way", messages, 0, "UPDATE outbox SET requested_at = 1790000000123", 1);
    row("message of unknown outcome", status("unknown").constData(), 0,
        "UPDATE outbox SET state = 'unknown', requested_at = 1790000000123", 1);
    row("message refused at once", status("failed").constData(), 0,
        "UPDATE outbox SET state = 'failed', failed_at = 1790000000123", 1);
    row("message sent", status("sent").constData(), 0,
        "UPDATE outbox SET state = 'accepted', accepted_at = 1790000000123, sent_at = 1790000000123", 1);
    row("message that goes again", messages, 0,
        "UPDATE outbox SET state = 'planned', failed_at = 1790000000123", 0);
    row("tag given", R"({"field": "tags", "op": "known"})", 0,
        "INSERT INTO member_tag SELECT 2, 1 FROM (SELECT 1) WHERE 0", 0);
    row("phone added", R"({"field": "hasPhone", "op": "is", "value": true})", 0,
        "INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (2, 'phone', "
        "'+4915123456789', 0)",
        1);
    row("consent given", R"({"field": "reachReason", "op": "is", "value": "noConsent"})", 0,
        "INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (2, 'bsuid', 'b', 0)", 1);
}

void TestService::answersFollowEveryCommit()
{
    QFETCH(QByteArray, row);
    QFETCH(qint64, before);
    QFETCH(QByteArray, sql);
    QFETCH(qint64, after);
    QCOMPARE(count(row), before);
    shop->execute(sql.constData());
    QCOMPARE(count(row), after);
    // And a service that begins now says the same, from what the first one packed and from the marks.
    service = std::make_unique<SegmentService>(shop->store(), shop->clock);
    QCOMPARE(count(row), after);
}

void TestService::packedPartsAreKeptAndUsed()
{
    QCOMPARE(count(R"({"fact": "orders", "measure": "count", "op": ">=", "value": 1})"), 2);
    shop->store().drain();
    QCOMPARE(shop->number("SELECT count(*) FROM audience_shard"), 4); // two shards, core and orders
    QCOMPARE(shop->number("SELECT count(*) FROM audience_dirty"), 0);
    QCOMPARE(shop->number("SELECT count(*) FROM audience_building WHERE part IN ('core', 'orders')"), 0);
    // Proof that the parts are what is read: rows that change without their triggers are not seen.
    shop->execute("DROP TRIGGER audience_member_update");
    shop->execute("UPDATE member SET country = 'FR'");
    service = std::make_unique<SegmentService>(shop->store(), shop->clock);
    QCOMPARE(count(R"({"field": "country", "op": "is", "value": "FR"})"), 0);
    QCOMPARE(count(R"({"field": "country", "op": "is", "value": "DE"})"), 1);
}

void TestService::outdatedPartsAreRebuilt_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("another format") << QByteArray("UPDATE audience_shard SET format = 999");
    QTest::newRow("no bytes") << QByteArray("UPDATE audience_shard SET payload = x''");
    QTest::newRow("cut off") << QByteArray(
        "UPDATE audience_shard SET payload = substr(payload, 1, length(payload) - 40)");
    QTest::newRow("foreign bytes") << QByteArray("UPDATE audience_shard SET payload = zeroblob(4096)");
    QTest::newRow("overwritten inside")
        << QByteArray("UPDATE audience_shard SET payload = CAST(substr(payload, 1, 8) || "
                      "zeroblob(length(payload) - 8) AS BLOB)");
    QTest::newRow("wild offsets") << QByteArray("UPDATE audience_shard SET payload = CAST(substr(payload, 1, "
                                                "16) || x'ffffffffffffff7f' || substr(payload, 25) AS BLOB)");
    QTest::newRow("missing") << QByteArray("DELETE FROM audience_shard");
    QTest::newRow("rebuild begun and never ended")
        << QByteArray("INSERT INTO audience_building SELECT shard, part FROM audience_shard");
}

void TestService::outdatedPartsAreRebuilt()
{
    QFETCH(QByteArray, sql);
    QCOMPARE(count(R"({"field": "country", "op": "is", "value": "DE"})"), 1);
    service.reset();
    shop->store().drain();
    shop->execute(sql.constData());
    service = std::make_unique<SegmentService>(shop->store(), shop->clock);
    QCOMPARE(count(R"({"field": "country", "op": "is", "value": "DE"})"), 1);
    QCOMPARE(
        count(
            R"({"fact": "orders", "measure": "sum", "of": "amount", "op": ">=", "value": {"minor": 900, "currency": "USD"}})"),
        2);
    shop->store().drain();
    QCOMPARE(shop->number("SELECT count(*) FROM audience_shard WHERE format < 999"), 4);
}

void TestService::changeDuringRebuildIsNotLost()
{
    QCOMPARE(count(R"({"field": "country", "op": "is", "value": "DE"})"), 1);
    service.reset();
    shop->store().drain();
    shop->execute("UPDATE member SET country = 'AT' WHERE id = 1");
    // Every write of the service is followed at once by another change of the same shard, so that what it
    // packed is out of date before it is stored.
    int changes = 0;
    shop->store().setWriterFaultHook([&](const QByteArray& sql) -> std::optional<Error> {
        changes += sql.startsWith("DELETE FROM audience_dirty") ? 1 : 0;
        return std::nullopt;
    });
    service = std::make_unique<SegmentService>(shop->store(), shop->clock);
    const auto loading = service->load();
    shop->execute("UPDATE member SET country = 'CH' WHERE id = 1");
    QVERIFY(await(loading));
    shop->store().setWriterFaultHook({});
    QVERIFY(changes > 0);
    QCOMPARE(count(R"({"field": "country", "op": "is", "value": "CH"})"), 1);
    service.reset();
    shop->store().drain();
    service = std::make_unique<SegmentService>(shop->store(), shop->clock);
    QCOMPARE(count(R"({"field": "country", "op": "is", "value": "CH"})"), 1);
    QCOMPARE(count(R"({"field": "country", "op": "is", "value": "AT"})"), 0);
}

void TestService::readOnlyWorkspaceIsCounted()
{
    QCOMPARE(count(R"({"field": "country", "op": "is", "value": "DE"})"), 1);
    service.reset();
    shop->store().drain();
    shop->execute("UPDATE member SET country = 'DE'"); // marks that nobody takes over
    shop->reopen(store::OpenMode::ReadOnly);
    service = std::make_unique<SegmentService>(shop->store(), shop->clock);
    QCOMPARE(count(R"({"field": "country", "op": "is", "value": "DE"})"), 3);
    QCOMPARE(await(service->save("x", rule(R"({"field": "name", "op": "known"})"), false)).error().kind,
        ErrorKind::WorkspaceLocked);
}

void TestService::deletedMembersLeaveNoTrace()
{
    shop->execute("UPDATE member SET city = 'Xanadu-on-Sea' WHERE id = 1");
    QCOMPARE(count(R"({"field": "city", "op": "contains", "value": "xanadu"})"), 1);
    shop->store().drain();
    QVERIFY(
        shop->number("SELECT count(*) FROM audience_shard WHERE instr(payload, CAST('Xanadu' AS BLOB)) > 0")
        > 0);
    shop->execute("DELETE FROM member WHERE id = 1");
    QCOMPARE(
        shop->number("SELECT count(*) FROM audience_shard WHERE instr(payload, CAST('Xanadu' AS BLOB)) > 0"),
        0);
    QCOMPARE(count(R"({"field": "name", "op": "contains", "value": "a"})"), 0);
    shop->store().drain();
    QCOMPARE(
        shop->number("SELECT count(*) FROM audience_shard WHERE instr(payload, CAST('Ben' AS BLOB)) > 0"), 0);
}

void TestService::changedIsEmitted()
{
    QSignalSpy isThere(service.get(), &SegmentService::ready);
    QSignalSpy changed(service.get(), &SegmentService::changed);
    QVERIFY(!service->isReady());
    QVERIFY(await(service->load()));
    QVERIFY(service->isReady());
    QTRY_COMPARE(isThere.count(), 1);
    const auto before = service->index();
    QVERIFY(await(shop->store().write([](store::Transaction& transaction) -> Result<> {
        transaction.changed("member", 2);
        auto done = transaction->run("UPDATE member SET level = 'Gold' WHERE id = 2");
        if (!done)
            return fail(done.error());
        return {};
    })));
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(service->index() != before);
    QVERIFY(service->index()->shards[0] != before->shards[0]);
    QVERIFY(service->index()->shards[1] == before->shards[1]); // untouched and shared
    QCOMPARE(before->memberCount(), 3); // the old snapshot stands
    QCOMPARE(isThere.count(), 1);
}

void TestService::questionsWhileWriting()
{
    std::vector<Async<CountAnswer>> answers;
    for (int i = 0; i < 60; ++i) {
        (void)shop->store().write([i](store::Transaction& transaction) -> Result<> {
            auto done =
                transaction->run("INSERT INTO member (country, created_at, updated_at) VALUES ('IT', 0, 0)");
            if (!done)
                return fail(done.error());
            Q_UNUSED(i)
            return {};
        });
        answers.push_back(
            service->count(rule(R"({"field": "country", "op": "is", "value": "it"})"), test::someNowMs));
    }
    qint64 last = 0;
    for (const auto& answer : answers) {
        const auto counted = await(answer);
        QVERIFY(counted);
        QVERIFY(counted->matched >= 0 && counted->matched <= 60);
        last = std::max(last, counted->matched);
    }
    shop->store().drain();
    QCOMPARE(count(R"({"field": "country", "op": "is", "value": "it"})"), 60);
    // Whoever asks and goes away is not answered, and nothing hangs.
    const auto pending =
        service->count(rule(R"({"field": "country", "op": "is", "value": "it"})"), test::someNowMs);
    service.reset();
    (void)await(pending);
}

void TestService::segmentsAreKept()
{
    const auto germans = rule(R"({"field": "country", "op": "is", "value": "DE"})");
    const auto id = await(service->save(" Germans ", germans, false, "seg.new"));
    QVERIFY(id);
    QCOMPARE(await(service->save("germans", germans, false)).error().kind, ErrorKind::Conflict);
    QCOMPARE(await(service->save("  ", germans, false)).error().kind, ErrorKind::InvalidInput);
    const auto found = await(service->find("GERMANS"));
    QVERIFY(found);
    QCOMPARE(found->name, "Germans");
    QCOMPARE(found->rule, germans);
    QVERIFY(found->preset.isEmpty()); // not the rule that the preset has
    QCOMPARE(await(service->find(QString::number(id->value)))->id, *id);
    QCOMPARE(await(service->find("nobody")).error().kind, ErrorKind::NotFound);
    QVERIFY(await(service->rename(*id, "From Germany")));
    QVERIFY(await(service->setRule(*id, rule(R"({"field": "country", "op": "is", "value": "JP"})"))));
    QCOMPARE(await(service->members(*id, test::someNowMs)), std::vector<MemberId>{MemberId{2}});
    QCOMPARE(await(service->list())->size(), 1u);
    shop->execute(qPrintable(QString("UPDATE campaign SET segment_id = %1").arg(id->value)));
    QCOMPARE(await(service->remove(*id)).error().kind, ErrorKind::Conflict);
    shop->execute("UPDATE campaign SET segment_id = NULL");
    QVERIFY(await(service->remove(*id)));
    QCOMPARE(await(service->list())->size(), 0u);
    QCOMPARE(await(service->remove(*id)).error().kind, ErrorKind::NotFound);
}

void TestService::frozenSegmentKeepsItsMembers()
{
    const auto id = await(service->save(
        "Frozen", rule(R"({"fact": "orders", "measure": "count", "op": ">=", "value": 1})"), true));
    QVERIFY(id);
    shop->execute("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                  "VALUES (2, 'z', 'purchase', 1790000000000, 'USD', 1)");
    QCOMPARE(await(service->count(*id, test::someNowMs))->matched, 2);
    QCOMPARE(await(service->members(*id, test::someNowMs)), (std::vector<MemberId>{{1}, {70000}}));
    shop->execute("DELETE FROM member WHERE id = 70000");
    const auto after = await(service->count(*id, test::someNowMs));
    QCOMPARE(after->matched, 1);
    QCOMPARE(after->unreachable.value("noIdentity"), 1);
    QVERIFY(after->funnel.empty());
    QCOMPARE(await(service->setRule(*id, rule(R"({"field": "name", "op": "known"})"))).error().kind,
        ErrorKind::Conflict);
}

void TestService::sizesAreRecordedOncePerDay()
{
    QSignalSpy made(&shop->store(), &store::Store::changed);
    QTRY_COMPARE(made.count(), 1); // the settings of the new workspace
    QSignalSpy changed(&shop->store(), &store::Store::changed);
    const auto id = await(service->save("Live", rule(R"({"field": "country", "op": "known"})"), false));
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(await(service->count(*id, test::someNowMs)));
    QVERIFY(await(service->count(*id, test::someNowMs)));
    shop->execute("UPDATE member SET country = 'FR' WHERE id = 70000");
    QVERIFY(await(service->count(*id, test::someNowMs)));
    QVERIFY(await(service->count(*id, test::someNowMs + 86'400'000)));
    shop->store().drain();
    const auto sizes = await(service->sizes(*id));
    QVERIFY(sizes);
    QCOMPARE(sizes->size(), 2u);
    QCOMPARE((*sizes)[0].day, QDate(2026, 11, 19));
    QCOMPARE((*sizes)[0].size, 3);
    QCOMPARE(await(service->find("Live"))->lastSize, 3);
    // The second count found nothing new and said nothing, else a view that counts on changes would never
    // rest.
    QTRY_COMPARE(changed.count(), 1 + 1 + 1 + 1);
}

void TestService::sampleIsReproducible()
{
    for (int i = 0; i < 200; ++i)
        shop->execute("INSERT INTO member (created_at, updated_at) VALUES (0, 0)");
    const auto all = rule(R"({"none": []})");
    const auto first = await(service->sample(all, test::someNowMs, 20, 1));
    QCOMPARE(first->size(), 20u);
    QCOMPARE(await(service->sample(all, test::someNowMs, 20, 1)), *first);
    QVERIFY(await(service->sample(all, test::someNowMs, 20, 2)) != *first);
    auto sorted = *first;
    std::sort(sorted.begin(), sorted.end());
    QVERIFY(std::unique(sorted.begin(), sorted.end()) == sorted.end());
    QCOMPARE(await(service->sample(all, test::someNowMs, 1000, 1))->size(), 203u);
}

void TestService::presetsAreValid()
{
    const auto presets = await(service->presets());
    QVERIFY2(presets, presets ? "" : qUtf8Printable(toText(presets.error())));
    QStringList ids;
    for (const auto& preset : *presets) {
        ids << preset.id;
        QVERIFY2(!preset.title.isEmpty(), qPrintable(preset.id));
        QCOMPARE(preset.rule.has_value(), preset.missing.isEmpty());
        if (!preset.rule)
            continue;
        const auto parsed = parseRule(toJson(*preset.rule));
        QVERIFY2(parsed && *parsed == *preset.rule, qPrintable(preset.id));
        QVERIFY(await(service->count(*preset.rule, test::someNowMs)));
    }
    for (const auto* id : {"seg.invite_first", "seg.screen", "seg.high_value", "seg.new", "seg.dormant",
             "seg.silent", "seg.ambassador", "seg.lapsed_member", "seg.persona"})
        QVERIFY2(ids.contains(id), id);
    QCOMPARE(ids.filter("level.by_spend").size(), 4);
}

void TestService::exportHoldsNoFormula()
{
    shop->execute("UPDATE member SET name = '=HYPERLINK(\"http://evil\")' WHERE id = 1");
    shop->execute("UPDATE member SET name = ' +1+1', city = '@sum, \"x\"' WHERE id = 2");
    shop->execute("INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (1, 'phone', "
                  "'+4915123456789', 0)");
    const auto path = shop->filePath("members.csv");
    const auto written = writeMembers(shop->store(), shop->clock, {{1}, {2}},
        {path, ExportFormat::Csv, {"id", "name", "phone", "city"}}, QTimeZone("Europe/Berlin"));
    QVERIFY2(written, written ? "" : qUtf8Printable(toText(written.error())));
    QCOMPARE(written->rows, 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
        QByteArray("id,name,phone,city\r\n1,\"'=HYPERLINK(\"\"http://evil\"\")\",\"'+4915123456789\",\"\"\r\n"
                   "2,\"' +1+1\",\"\",\"'@sum, \"\"x\"\"\"\r\n"));
    QCOMPARE(writeMembers(
                 shop->store(), shop->clock, {{1}}, {path, ExportFormat::Csv, {"password"}}, QTimeZone::utc())
                 .error()
                 .kind,
        ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
