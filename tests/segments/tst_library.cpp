// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <segments/audienceindex.h>
#include <segments/segmentservice.h>
#include <support/testworkspace.h>

#include <QSignalSpy>
#include <QTest>

#include <random>
#include <set>

using namespace serai;
using namespace serai::segments;

/// Folders, uses, snapshots, histories and overlaps of saved segments.
class TestLibrary : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void foldersHoldSegments();
    void usesAreNamedAndKeep();
    void rulesNameSegmentsById();
    void circlesAreRefused();
    void brokenRuleHidesNoOther();
    void snapshotsShowWhoCameAndWent();
    void frozenSegmentExplainsItsList();
    void segmentsOfAMember();
    void sizesAreRecordedForAll();
    void sizesOfOtherRulesAreForgotten();
    void frozenOnesSaySo();
    void whatIsOpenIsKept();
    void historyIsKeptWithoutAsking();
    void pastIsCountedDayByDay();
    void overlapAgreesWithSets();
    void overlapIsRefused();

private:
    static Rule rule(const QByteArray& rows);
    SegmentId saved(const QString& name, const QByteArray& rows, bool frozen = false);

    std::unique_ptr<test::TestWorkspace> shop;
    std::unique_ptr<SegmentService> service;
};

Rule TestLibrary::rule(const QByteArray& rows)
{
    auto parsed = parseRule("{\"all\": [" + rows + "]}", "test");
    if (!parsed)
        qFatal("%s", qUtf8Printable(toText(parsed.error())));
    return *parsed;
}

SegmentId TestLibrary::saved(const QString& name, const QByteArray& rows, bool frozen)
{
    const auto id = await(service->save(name, rule(rows), frozen));
    if (!id)
        qFatal("%s", qUtf8Printable(toText(id.error())));
    return *id;
}

void TestLibrary::init()
{
    shop = std::make_unique<test::TestWorkspace>();
    shop->execute(
        "INSERT INTO member (id, name, country, created_at, updated_at) VALUES (1, 'Anna', 'DE', 0, 0), "
        "(2, 'Ben', 'JP', 0, 0), (3, 'Chie', 'JP', 0, 0), (70000, 'Dora', NULL, 0, 0)");
    service = std::make_unique<SegmentService>(shop->store(), shop->clock);
}

void TestLibrary::cleanup()
{
    service.reset();
    shop.reset();
}

static const QByteArray isGerman = R"({"field": "country", "op": "is", "value": "DE"})";
static const QByteArray isJapanese = R"({"field": "country", "op": "is", "value": "JP"})";

void TestLibrary::foldersHoldSegments()
{
    const auto id = saved("Germans", isGerman);
    const auto asia = await(service->createFolder(" Asia "));
    const auto europe = await(service->createFolder("Europe"));
    QVERIFY(asia && europe);
    QCOMPARE(await(service->createFolder("asia")).error().kind, ErrorKind::Conflict);
    QCOMPARE(await(service->createFolder("  ")).error().kind, ErrorKind::InvalidInput);
    QVERIFY(await(service->moveToFolder(id, *europe)));
    QCOMPARE(await(service->find("Germans"))->folder, std::optional(*europe));
    auto folders = await(service->folders());
    QCOMPARE(folders->size(), 2u);
    QCOMPARE((*folders)[0].name, "Asia");
    QCOMPARE((*folders)[0].segments, 0);
    QCOMPARE((*folders)[1].segments, 1);
    QCOMPARE(await(service->renameFolder(*asia, "europe")).error().kind, ErrorKind::Conflict);
    QVERIFY(await(service->renameFolder(*asia, "ASIA"))); // its own name in other letters
    QVERIFY(await(service->removeFolder(*europe)));
    QVERIFY(!await(service->find("Germans"))->folder);
    QCOMPARE(await(service->moveToFolder(id, *europe)).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(service->moveToFolder(SegmentId{99}, *asia)).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(service->removeFolder(*europe)).error().kind, ErrorKind::NotFound);
    const auto inFolder = await(service->save("Japanese", rule(isJapanese), false, {}, *asia));
    QVERIFY(inFolder);
    QCOMPARE((*await(service->folders()))[0].segments, 1);
    QVERIFY(await(service->moveToFolder(*inFolder, std::nullopt)));
    QCOMPARE((*await(service->folders()))[0].segments, 0);
}

void TestLibrary::usesAreNamedAndKeep()
{
    const auto whole = saved("Germans", isGerman);
    QVERIFY(await(service->usedBy(whole))->empty());
    const auto asking = saved("Germans by name", R"({"segment": "Germans", "op": "in"})");
    const auto snapshot = await(service->freeze(whole, "Germans in autumn"));
    QVERIFY(snapshot);
    const auto split = await(service->split(whole, equalParts(2, 0)));
    QVERIFY(split);
    shop->execute(
        qPrintable(QString("INSERT INTO campaign (id, name, segment_id, template_name, template_language, "
                           "state, created_at) VALUES (7, 'Autumn', %1, 't', 'en', 'draft', 0)")
                       .arg(whole.value)));
    const auto uses = await(service->usedBy(whole));
    QVERIFY(uses);
    QStringList found;
    for (const auto& use : *uses)
        found << QString("%1 %2 %3").arg(useKey(use.kind), use.name, use.keeps ? "keeps" : "stands alone");
    QCOMPARE(found,
        QStringList({"campaign Autumn keeps", "part Germans · A keeps", "part Germans · B keeps",
            "rule Germans by name keeps", "snapshot Germans in autumn stands alone"}));
    QCOMPARE(uses->front().state, "draft");
    const auto refused = await(service->remove(whole));
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(refused.error().what.contains("Autumn"));
    shop->execute("DELETE FROM campaign");
    QVERIFY(await(service->remove(whole)).error().what.contains("Germans · A"));
    QVERIFY(await(service->removeSplit(split->id)));
    QVERIFY(await(service->remove(whole)).error().what.contains("Germans by name"));
    QVERIFY(await(service->remove(asking)));
    QVERIFY(await(service->remove(whole)));
    // The snapshot stays, without a source.
    QCOMPARE(await(service->members(*snapshot, test::someNowMs)), std::vector<MemberId>{MemberId{1}});
    QVERIFY(!await(service->find("Germans in autumn"))->source);
    QCOMPARE(await(service->changeSince(*snapshot, test::someNowMs)).error().kind, ErrorKind::InvalidInput);
}

void TestLibrary::rulesNameSegmentsById()
{
    const auto germans = saved("Germans", isGerman);
    const auto others = saved("Others", R"({"segment": "germans", "op": "not in"})");
    QVERIFY(await(service->rename(germans, "People of Germany")));
    QCOMPARE(await(service->find("Others"))->rule,
        rule(QString(R"({"segment": "%1", "op": "not in"})").arg(germans.value).toUtf8()));
    QCOMPARE(await(service->count(others, test::someNowMs))->matched, 3);
    const auto refused = await(
        service->save("x", rule(isGerman + R"(, {"any": [{"segment": "Nobody", "op": "in"}]})"), false));
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(refused.error().where, "/all/1/any/0");
    QCOMPARE(await(service->save("12", rule(isGerman), false)).error().kind, ErrorKind::InvalidInput);
}

void TestLibrary::circlesAreRefused()
{
    const auto a = saved("A", isGerman);
    const auto b = saved("B", R"({"segment": "A", "op": "in"})");
    const auto c = saved("C", R"({"segment": "B", "op": "in"})");
    for (const auto* name : {"A", "B", "C"}) {
        const auto refused = await(service->setRule(
            a, rule(isGerman + QString(R"(, {"segment": "%1", "op": "in"})").arg(name).toUtf8())));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(refused.error().where, "/all/1");
    }
    // A frozen one is a list, which asks for nobody.
    const auto list = await(service->freeze(c, "C frozen"));
    QVERIFY(list);
    QVERIFY(await(service->setRule(a, rule(R"({"segment": "C frozen", "op": "in"})"))));
    QCOMPARE(await(service->count(b, test::someNowMs))->matched, 1);
    // A row that is switched off asks for nobody either.
    QVERIFY(
        await(service->setRule(a, rule(isGerman + R"(, {"segment": "C", "op": "in", "disabled": true})"))));
}

void TestLibrary::brokenRuleHidesNoOther()
{
    const auto id = saved("Germans", isGerman);
    saved("Japanese", isJapanese);
    shop->execute(
        R"(UPDATE segment SET rule = '{"all": [{"field": "mood", "op": "is", "value": "x"}]}' WHERE name = 'Germans')");
    const auto all = await(service->list());
    QVERIFY(all);
    QCOMPARE(all->size(), 2u);
    QVERIFY((*all)[0].broken);
    QCOMPARE((*all)[0].broken->where, "/all/0/field");
    QVERIFY(!(*all)[1].broken);
    QCOMPARE(await(service->count(id, test::someNowMs)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(await(service->recordSizes(test::someNowMs)), 1);
    QVERIFY(await(service->rename(id, "To be mended")));
    QVERIFY(await(service->setRule(id, rule(isGerman))));
    QCOMPARE(await(service->count(id, test::someNowMs))->matched, 1);
}

void TestLibrary::snapshotsShowWhoCameAndWent()
{
    const auto live = saved("Japanese", isJapanese);
    const auto then = await(service->freeze(live, "Japanese then"));
    QVERIFY(then);
    QCOMPARE(await(service->freeze(live, "japanese THEN")).error().kind, ErrorKind::Conflict);
    shop->execute("UPDATE member SET country = 'DE' WHERE id = 2");
    shop->execute("UPDATE member SET country = 'JP' WHERE id IN (1, 70000)");
    shop->execute("INSERT INTO member (id, country, created_at, updated_at) VALUES (5, 'JP', 0, 0)");
    shop->execute("DELETE FROM member WHERE id = 3");
    const auto change = await(service->changeSince(*then, test::someNowMs));
    QVERIFY(change);
    QCOMPARE(change->stayed, 0);
    QCOMPARE(change->joined, 3);
    QCOMPARE(change->left, 1);
    QCOMPARE(change->gone, 1);
    QCOMPARE(change->now, 3);
    QCOMPARE(change->then, 1);
    const auto list = await(service->snapshots(live));
    QCOMPARE(list->size(), 1u);
    QCOMPARE(list->front().id, *then);
    QCOMPARE(list->front().source, std::optional(live));
    QVERIFY(list->front().isFrozen());
    QCOMPARE(await(service->changeSince(live, test::someNowMs)).error().kind, ErrorKind::InvalidInput);
}

void TestLibrary::frozenSegmentExplainsItsList()
{
    const auto id = saved("Japanese then", isJapanese, true);
    shop->execute("UPDATE member SET country = 'DE' WHERE id = 2");
    const auto in = await(service->explain(id, MemberId{2}, test::someNowMs));
    QVERIFY(in);
    QVERIFY(in->matches);
    QCOMPARE(in->lines.size(), 1u);
    QCOMPARE(in->lines[0].truth, Truth::Yes);
    QVERIFY(!await(service->explain(id, MemberId{1}, test::someNowMs))->matches);
    QCOMPARE(await(service->explain(id, MemberId{99}, test::someNowMs)).error().kind, ErrorKind::NotFound);
}

void TestLibrary::segmentsOfAMember()
{
    saved("Germans", isGerman);
    saved("Japanese", isJapanese);
    saved("All", R"({"none": []})");
    saved("Japanese list", isJapanese, true);
    const auto of = [&](qint64 member) {
        QStringList names;
        const auto segments = await(service->segmentsOf(MemberId{member}, test::someNowMs));
        for (const auto& segment : *segments)
            names << segment.name;
        return names;
    };
    QCOMPARE(of(1), QStringList({"All", "Germans"}));
    QCOMPARE(of(3), QStringList({"All", "Japanese", "Japanese list"}));
    QCOMPARE(await(service->segmentsOf(MemberId{99}, test::someNowMs)).error().kind, ErrorKind::NotFound);
}

void TestLibrary::sizesAreRecordedForAll()
{
    const auto germans = saved("Germans", isGerman);
    const auto list = saved("Japanese", isJapanese, true);
    QCOMPARE(await(service->recordSizes(test::someNowMs)), 2);
    QCOMPARE(await(service->recordSizes(test::someNowMs)), 0); // today is done
    shop->execute("UPDATE member SET country = 'DE'");
    QCOMPARE(await(service->recordSizes(test::someNowMs + 86'400'000)), 2);
    const auto sizes = await(service->sizes(germans));
    QCOMPARE(sizes->size(), 2u);
    QCOMPARE((*sizes)[0].size, 1);
    QCOMPARE((*sizes)[1].size, 4);
    QCOMPARE((*sizes)[1].day, QDate(2026, 11, 20));
    QCOMPARE(await(service->sizes(list))->back().size, 2);
    service.reset();
    shop->store().drain();
    shop->reopen(store::OpenMode::ReadOnly);
    service = std::make_unique<SegmentService>(shop->store(), shop->clock);
    QCOMPARE(await(service->recordSizes(test::someNowMs + 2 * 86'400'000)), 0);
}

void TestLibrary::sizesOfOtherRulesAreForgotten()
{
    const auto some = saved("Some", isGerman);
    const auto around = saved("Around", R"({"segment": "Some", "op": "in"})");
    const auto outer = saved("Outer", R"({"segment": "Around", "op": "not in"})");
    const auto apart = saved("Apart", isGerman);
    const auto yesterday = test::someNowMs - 86'400'000;
    QCOMPARE(await(service->recordSizes(yesterday)), 4);
    QCOMPARE(await(service->recordSizes(test::someNowMs)), 4);
    QVERIFY(await(service->setRule(some, rule(isJapanese))));
    // What was counted today is not what the rule means now; the past is as it was.
    for (const auto id : {some, around, outer})
        QCOMPARE(await(service->sizes(id))->size(), 1u);
    QCOMPARE(await(service->sizes(apart))->size(), 2u);
    QCOMPARE(await(service->recordSizes(test::someNowMs)), 3);
    QCOMPARE(await(service->sizes(some))->back().size, 2);
    QCOMPARE(await(service->sizes(around))->back().size, 2);
    QVERIFY(await(service->undo()));
    QCOMPARE(await(service->sizes(outer))->size(), 1u);
    QCOMPARE(await(service->recordSizes(test::someNowMs)), 3);
    // All of them once more, where members changed and not the rule.
    shop->execute("UPDATE member SET country = 'DE'");
    QCOMPARE(await(service->recordSizes(test::someNowMs)), 0);
    QCOMPARE(await(service->recordSizes(test::someNowMs, SegmentService::Sizes::All)), 4);
    QCOMPARE(await(service->sizes(some))->back().size, 4);
    QCOMPARE(await(service->sizes(some))->size(), 2u);
}

void TestLibrary::frozenOnesSaySo()
{
    const auto frozen = saved("Then", isGerman, true);
    const auto counted = await(service->count(frozen, test::someNowMs));
    QVERIFY2(
        counted->text.startsWith("Frozen ") && !counted->text.contains("T0"), qUtf8Printable(counted->text));
    QVERIFY2(counted->text.contains("country is Germany"), qUtf8Printable(counted->text));
    shop->execute("INSERT INTO segment (name, rule, frozen_at, members, created_at, updated_at, by_hand) "
                  "VALUES ('By hand', '{\"all\":[]}', 0, x'', 0, 0, 1)");
    const auto list = await(service->find("By hand"));
    QVERIFY(list && list->isList);
    QCOMPARE(await(service->count(list->id, test::someNowMs))->text, "A list that is kept by hand");
    QCOMPARE(await(service->explain(list->id, MemberId{1}, test::someNowMs))->lines.front().text,
        "Is on the list");
    // What its rule says is history: it may name what is gone, or be of another version.
    const auto asking = saved("Asking", R"({"all": [{"segment": "Then", "op": "in"}]})");
    const auto copy = *await(service->freeze(asking, "Copy"));
    QVERIFY(await(service->remove(asking)));
    QVERIFY(await(service->remove(frozen)));
    const auto again = await(service->freeze(copy, "Copy of the copy"));
    QVERIFY2(again, again ? "" : qUtf8Printable(toText(again.error())));
    QCOMPARE(await(service->find("Copy of the copy"))->rule, await(service->find("Copy"))->rule);
    shop->execute("UPDATE segment SET rule = '{\"later\": []}' WHERE name = 'Copy'");
    QVERIFY(await(service->freeze(copy, "Unreadable")));
    QVERIFY(await(service->find("Unreadable"))->broken);
    const auto nobody = await(service->explain(rule(isGerman), MemberId{99}, test::someNowMs));
    QCOMPARE(nobody.error().kind, ErrorKind::NotFound);
    QVERIFY2(nobody.error().what.contains("99"), qUtf8Printable(nobody.error().what));
    QVERIFY(!nobody.error().remedy.isEmpty());
    QVERIFY(await(service->find("nobody")).error().remedy.contains("Copy"));
}

void TestLibrary::whatIsOpenIsKept()
{
    QVERIFY(!*await(service->lastOpen()));
    const auto some = saved("Some", isGerman);
    QVERIFY(await(service->keepOpen({some, rule(isJapanese), "seg.new"})));
    const auto open = *await(service->lastOpen());
    QVERIFY(open);
    QCOMPARE(open->segment, std::optional(some));
    QCOMPARE(open->rule, std::optional(rule(isJapanese)));
    QCOMPARE(open->preset, "seg.new");
    QCOMPARE(open->atMs, shop->clock.nowMs());
    QVERIFY(await(service->remove(some))); // its edited rule is still somebody's work
    QVERIFY(!(*await(service->lastOpen()))->segment);
    QCOMPARE((*await(service->lastOpen()))->rule, std::optional(rule(isJapanese)));
    QVERIFY(await(service->keepOpen({some, {}, {}})));
    QVERIFY(!(*await(service->lastOpen()))->segment);
    shop->execute("UPDATE segment_open SET rule = '{\"all\": [{\"field\": \"mood\"}]}'");
    QCOMPARE(await(service->lastOpen()).error().kind, ErrorKind::InvalidInput);
}

void TestLibrary::historyIsKeptWithoutAsking()
{
    const auto id = saved("Germans", isGerman);
    QVERIFY(!service->isReady());
    service->keepHistory();
    QVERIFY(await(service->sizes(id))->empty());
    QVERIFY(await(service->load()));
    QTRY_COMPARE(await(service->sizes(id))->size(), 1U);
    QCOMPARE(await(service->sizes(id))->front().day, QDate(2026, 11, 19));
}

void TestLibrary::pastIsCountedDayByDay()
{
    // An order on each of the last days at noon in the workspace zone, by another member each time.
    const auto noon =
        QDateTime(QDate(2026, 11, 19), QTime(11, 0), QTimeZone("Europe/Berlin")).toMSecsSinceEpoch();
    const qint64 members[] = {1, 2, 3};
    for (int back = 0; back < 3; ++back)
        shop->execute(qPrintable(
            QString("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                    "VALUES (%1, 'n%2', 'purchase', %3, 'EUR', 100)")
                .arg(members[back])
                .arg(back)
                .arg(noon - back * 86'400'000LL)));
    const auto ordered = rule(R"({"fact": "orders", "measure": "count", "op": ">=", "value": 1})");
    const auto past = await(service->pastSizes(ordered, test::someNowMs, 4));
    QVERIFY(past);
    QStringList found;
    for (const auto& size : *past)
        found << QString("%1 %2").arg(size.day.toString(Qt::ISODate)).arg(size.size);
    // Now is 09:42: the order of today at eleven has not happened yet.
    QCOMPARE(
        found, QStringList({"2026-11-15 0", "2026-11-16 0", "2026-11-17 1", "2026-11-18 2", "2026-11-19 2"}));
    QCOMPARE(await(service->pastSizes(ordered, test::someNowMs, 4, 2))->size(), 3u);
    QCOMPARE(await(service->pastSizes(ordered, test::someNowMs, -1)).error().kind, ErrorKind::InvalidInput);
    CancelToken cancel;
    cancel.cancel();
    QCOMPARE(
        await(service->pastSizes(ordered, test::someNowMs, 4, 1, cancel)).error().kind, ErrorKind::Cancelled);
}

void TestLibrary::overlapAgreesWithSets()
{
    // Members in three shards, each with some of eight tags; the judge are sets of ids read by SQL.
    std::mt19937 random(20261122);
    for (int tag = 1; tag <= 8; ++tag)
        shop->execute(qPrintable(QString("INSERT INTO tag (id, name) VALUES (%1, 't%1')").arg(tag)));
    std::vector<std::set<qint64>> tagged(9);
    std::set<qint64> everybody{1, 2, 3, 70000};
    for (int i = 0; i < 400; ++i) {
        const qint64 id = 10 + qint64(random() % 140'000);
        if (!everybody.insert(id).second)
            continue;
        shop->execute(
            qPrintable(QString("INSERT INTO member (id, created_at, updated_at) VALUES (%1, 0, 0)").arg(id)));
        for (int tag = 1; tag <= 8; ++tag) {
            if (random() % 3 != 0)
                continue;
            shop->execute(qPrintable(
                QString("INSERT INTO member_tag (member_id, tag_id) VALUES (%1, %2)").arg(id).arg(tag)));
            tagged[size_t(tag)].insert(id);
        }
    }
    for (int round = 0; round < 60; ++round) {
        std::vector<Source> sources;
        std::vector<std::set<qint64>> sets;
        const int count = 1 + int(random() % maxOverlap);
        for (int i = 0; i < count; ++i) {
            const int tag = 1 + int(random() % 8);
            const auto row = QString(R"({"field": "tags", "op": "has", "value": "t%1"})").arg(tag).toUtf8();
            if (random() % 4 == 0)
                sources.push_back(
                    Source::of(saved(QString("s%1 %2").arg(round).arg(i), row, random() % 2 == 0)));
            else
                sources.push_back(Source::of(rule(row)));
            sets.push_back(tagged[size_t(tag)]);
        }
        std::vector<std::vector<MemberId>> exactly(size_t(1) << count);
        for (const auto id : everybody) {
            size_t mask = 0;
            for (size_t i = 0; i < sets.size(); ++i)
                mask |= size_t(sets[i].contains(id)) << i;
            exactly[mask].push_back({id});
        }
        const auto overlap = await(service->overlap(sources, test::someNowMs));
        QVERIFY(overlap);
        QCOMPARE(overlap->total, qint64(everybody.size()));
        qint64 sum = 0;
        for (size_t mask = 0; mask < exactly.size(); ++mask) {
            QCOMPARE(overlap->exactly[mask], qint64(exactly[mask].size()));
            sum += overlap->exactly[mask];
        }
        QCOMPARE(sum, overlap->total);
        QCOMPARE(overlap->inAny, overlap->total - qint64(exactly[0].size()));
        QCOMPARE(overlap->inAll, qint64(exactly.back().size()));
        for (int i = 0; i < count; ++i) {
            QCOMPARE(overlap->sizes[size_t(i)], qint64(sets[size_t(i)].size()));
            QCOMPARE(overlap->both(i, i), overlap->sizes[size_t(i)]);
            QCOMPARE(overlap->shareOf(i, i).has_value(), !sets[size_t(i)].empty());
        }
        const auto mask = quint32(random() % exactly.size());
        QCOMPARE(await(service->overlapMembers(sources, mask, test::someNowMs)), exactly[mask]);
    }
}

void TestLibrary::overlapIsRefused()
{
    const auto one = Source::of(rule(isGerman));
    QCOMPARE(await(service->overlap({}, test::someNowMs)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(
        await(service->overlap(std::vector(7, one), test::someNowMs)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(await(service->overlap({one, Source::of(SegmentId{99})}, test::someNowMs)).error().kind,
        ErrorKind::NotFound);
    QVERIFY(
        !await(service->overlap({Source::of(rule(R"({"field": "country", "op": "is", "value": "FR"})")), one},
                   test::someNowMs))
             ->shareOf(0, 1));
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
