// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <segments/segmentservice.h>
#include <segments/split.h>
#include <support/testworkspace.h>

#include <QTest>

#include <cmath>
#include <map>
#include <random>

using namespace serai;
using namespace serai::segments;

/// A person is in one part of a split for ever.
class TestSplits : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void partsAreTheWholeOnce();
    void nobodyEverChangesPart();
    void splitsAreIndependent();
    void partOfAFrozenSegment();
    void aSnapshotOfAHoldOutIsHeldOutToo();
    void heldOutPeopleAreCounted();
    void partsFollowTheRuleOfTheWhole();
    void equalPartsAddUp();
    void badPartsAreRefused_data();
    void badPartsAreRefused();
    void splitGoesAsAWhole();
    void splitComesAsAWholeOrNotAtAll();

private:
    SegmentId everybodyFrom(const char* country, const QString& name, bool frozen = false);
    std::map<qint64, size_t> partsOf(const Split& split);

    std::unique_ptr<test::TestWorkspace> shop;
    std::unique_ptr<SegmentService> service;
};

void TestSplits::init()
{
    shop = std::make_unique<test::TestWorkspace>();
    shop->execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000) INSERT "
                  "INTO member (id, "
                  "country, created_at, updated_at) SELECT i * 23, CASE WHEN i % 5 = 0 THEN 'JP' ELSE 'DE' "
                  "END, 0, 0 FROM n");
    service = std::make_unique<SegmentService>(shop->store(), shop->clock);
}

void TestSplits::cleanup()
{
    service.reset();
    shop.reset();
}

SegmentId TestSplits::everybodyFrom(const char* country, const QString& name, bool frozen)
{
    const auto rule = parseRule(
        QByteArray(R"({"all": [{"field": "country", "op": "is", "value": ")") + country + "\"}]}", "test");
    const auto id = rule ? await(service->save(name, *rule, frozen)) : fail(rule.error());
    if (!id)
        qFatal("%s", qUtf8Printable(toText(id.error())));
    return *id;
}

/// Who is in which part; fails the program when somebody is in two.
std::map<qint64, size_t> TestSplits::partsOf(const Split& split)
{
    std::map<qint64, size_t> parts;
    for (size_t i = 0; i < split.parts.size(); ++i) {
        const auto members = await(service->members(split.parts[i].segment, test::someNowMs));
        if (!members)
            qFatal("%s", qUtf8Printable(toText(members.error())));
        for (const auto id : *members) {
            if (!parts.emplace(id.value, i).second)
                qFatal("a member is in two parts");
        }
    }
    return parts;
}

void TestSplits::partsAreTheWholeOnce()
{
    const auto whole = everybodyFrom("DE", "Germans");
    const auto split = await(service->split(whole, {{"A", 45, false}, {"B", 45, false}, {"Rest", 10, true}}));
    QVERIFY2(split, split ? "" : qUtf8Printable(toText(split.error())));
    QCOMPARE(split->parts.size(), 3u);
    QCOMPARE(split->parts[0].segmentName, "Germans · A");
    QCOMPARE(split->parts[0].share, 0.45);
    QVERIFY(split->parts[2].holdOut);
    const auto parts = partsOf(*split);
    const auto members = await(service->members(whole, test::someNowMs));
    QCOMPARE(parts.size(), members->size());
    for (const auto id : *members)
        QVERIFY(parts.contains(id.value));
    std::array<double, 3> sizes{};
    for (const auto& [id, part] : parts)
        sizes[part] += 1;
    for (size_t i = 0; i < sizes.size(); ++i) {
        // Binomial: four standard deviations, once in 16,000 seeds.
        const double share = split->parts[i].share;
        const double n = double(members->size());
        QVERIFY2(std::abs(sizes[i] - n * share) < 4 * std::sqrt(n * share * (1 - share)) + 1,
            qPrintable(QString::number(sizes[i])));
    }
    const auto listed = await(service->splits(whole));
    QCOMPARE(listed->size(), 1u);
    QCOMPARE(listed->front().seed, split->seed);
    QCOMPARE(listed->front().parts.size(), 3u);
    QCOMPARE(listed->front().parts[2].name, "Rest");
    const auto segment = await(service->find("germans · rest"));
    QVERIFY(segment->part);
    QVERIFY(segment->part->holdOut);
    QCOMPARE(segment->part->share, 0.1);
    QCOMPARE(segment->source, std::optional(whole));
    // The funnel of a part leads from the whole to it.
    const auto counted = await(service->count(segment->id, test::someNowMs));
    QCOMPARE(counted->funnel.size(), 2u);
    QCOMPARE(counted->funnel[0].left, qint64(members->size()));
    QCOMPARE(counted->funnel[1].left, counted->matched);
}

void TestSplits::nobodyEverChangesPart()
{
    const auto whole = everybodyFrom("DE", "Germans");
    const auto split = await(service->split(whole, equalParts(3, 10)));
    QVERIFY(split);
    std::map<qint64, size_t> known = partsOf(*split);
    std::mt19937 random(7);
    for (int round = 0; round < 12; ++round) {
        // People leave and come back, are deleted and added; the program starts anew; other splits are made.
        shop->execute(qPrintable(
            QString("UPDATE member SET country = CASE WHEN (id * %1) % 7 < 3 THEN 'JP' ELSE 'DE' END")
                .arg(1 + random() % 1000)));
        shop->execute(qPrintable(QString("DELETE FROM member WHERE (id + %1) % 97 = 0").arg(random() % 97)));
        shop->execute(qPrintable(
            QString("INSERT INTO member (country, created_at, updated_at) SELECT 'DE', 0, 0 FROM member "
                    "LIMIT %1")
                .arg(1 + random() % 200)));
        if (round % 4 == 1)
            QVERIFY(await(service->split(whole, equalParts(2, 0))));
        if (round % 3 == 2) {
            service.reset();
            shop->store().drain();
            shop->reopen();
            service = std::make_unique<SegmentService>(shop->store(), shop->clock);
        }
        const auto now = partsOf(*split);
        QCOMPARE(now.size(), await(service->members(whole, test::someNowMs))->size());
        for (const auto& [id, part] : now) {
            const auto before = known.emplace(id, part);
            QCOMPARE(before.first->second, part);
        }
    }
    QVERIFY(known.size() > 6000);
}

void TestSplits::splitsAreIndependent()
{
    const auto whole = everybodyFrom("DE", "Germans");
    const auto first = await(service->split(whole, equalParts(2, 0)));
    const auto second = await(service->split(whole, equalParts(2, 0)));
    QVERIFY(first && second);
    QVERIFY(first->seed != second->seed);
    QCOMPARE(second->parts[0].segmentName, "Germans · A 2");
    const auto one = partsOf(*first);
    const auto two = partsOf(*second);
    double together = 0;
    for (const auto& [id, part] : one)
        together += part == two.at(id) ? 1 : 0;
    const double n = double(one.size());
    QVERIFY(std::abs(together - n / 2) < 4 * std::sqrt(n / 4));
}

void TestSplits::partOfAFrozenSegment()
{
    const auto list = everybodyFrom("DE", "List", true);
    const auto split = await(service->split(list, equalParts(2, 0)));
    QVERIFY(split);
    const auto before = partsOf(*split);
    shop->execute("UPDATE member SET country = 'JP'");
    QCOMPARE(partsOf(*split), before);
    QCOMPARE(before.size(), await(service->members(list, test::someNowMs))->size());
    QVERIFY(before.size() > 4000);
}

void TestSplits::aSnapshotOfAHoldOutIsHeldOutToo()
{
    const auto whole = everybodyFrom("DE", "Germans");
    const auto split = await(service->split(whole, {{"A", 80, false}, {"Rest", 20, true}}));
    const auto rest = await(service->find("Germans · Rest"));
    const auto snapshot = await(service->freeze(rest->id, "Rest of today"));
    const auto again = await(service->freeze(*snapshot, "Rest of today, again"));
    for (const auto id : {rest->id, *snapshot, *again}) {
        const auto members = *await(service->members(id, test::someNowMs));
        const auto holdOuts = await(
            shop->store().read([id](store::Connection& connection) { return holdOutsOf(connection, id); }));
        QCOMPARE(holdOuts->size(), 1u);
        QVERIFY(!members.empty());
        for (const auto member : members)
            QVERIFY(holdOuts->front().covers(member));
    }
}

void TestSplits::heldOutPeopleAreCounted()
{
    shop->execute(
        "INSERT INTO member_identity (member_id, kind, value, created_at) SELECT id, 'bsuid', 'b' || id, "
        "0 FROM member WHERE id % 3");
    shop->execute("INSERT INTO consent_event (member_id, channel, purpose, state, source, at) SELECT id, "
                  "'whatsapp', 'marketing', 'granted', 'x', 1 FROM member WHERE id % 2");
    const auto whole = everybodyFrom("DE", "Germans");
    const auto counted = [this](SegmentId id) { return *await(service->count(id, test::someNowMs)); };
    QCOMPARE(counted(whole).heldOut, 0);
    QVERIFY(await(service->split(whole, {{"A", 80, false}, {"Rest", 20, true}})));
    const auto rest = await(service->find("Germans · Rest"))->id;
    const auto a = await(service->find("Germans · A"))->id;
    const auto snapshot = *await(service->freeze(rest, "Rest of today"));
    QVERIFY(counted(rest).reachable > 0 && counted(rest).reachable < counted(rest).matched);
    QCOMPARE(counted(rest).heldOut, counted(rest).reachable);
    QCOMPARE(counted(snapshot).heldOut, counted(rest).reachable);
    QCOMPARE(counted(whole).heldOut, counted(rest).reachable);
    QCOMPARE(counted(a).heldOut, 0);
}

void TestSplits::partsFollowTheRuleOfTheWhole()
{
    const auto whole = everybodyFrom("DE", "Germans");
    const auto split = await(service->split(whole, equalParts(2, 0)));
    const auto a = split->parts[0].segment;
    const auto rule = await(service->find("Germans"))->rule;
    QCOMPARE(await(service->setRule(a, rule)).error().kind, ErrorKind::Conflict);
    QCOMPARE(await(service->split(a, equalParts(2, 0))).error().kind, ErrorKind::InvalidInput);
    const auto japanese = parseRule(R"({"all": [{"field": "country", "op": "is", "value": "JP"}]})", "test");
    QVERIFY(await(service->setRule(whole, *japanese)));
    QCOMPARE(partsOf(*split).size(), 1200u);
    QVERIFY(await(service->rename(whole, "Japanese")));
    QCOMPARE(partsOf(*split).size(), 1200u);
}

void TestSplits::equalPartsAddUp()
{
    for (int count = 1; count < maxSplitParts; ++count) {
        for (int holdOut = 0; holdOut < 100; ++holdOut) {
            const auto parts = equalParts(count, holdOut);
            double sum = 0;
            for (const auto& part : parts)
                sum += part.weight;
            QCOMPARE(parts.size(), size_t(count + (holdOut > 0 ? 1 : 0)));
            if (holdOut > 0)
                QCOMPARE(parts.back().weight / sum, holdOut / 100.0);
            QCOMPARE(parts[0].weight, parts[size_t(count) - 1].weight);
        }
    }
}

void TestSplits::badPartsAreRefused_data()
{
    using Parts = std::vector<SplitPart>;
    QTest::addColumn<std::vector<SplitPart>>("parts");
    QTest::newRow("none") << Parts{};
    QTest::newRow("one") << Parts{{"A", 1, false}};
    QTest::newRow("too many") << Parts(11, {"A", 1, false});
    QTest::newRow("no name") << Parts{{"A", 1, false}, {" ", 1, false}};
    QTest::newRow("same name") << Parts{{"A", 1, false}, {"a ", 1, false}};
    QTest::newRow("nothing in it") << Parts{{"A", 1, false}, {"B", 0, false}};
    QTest::newRow("negative") << Parts{{"A", 1, false}, {"B", -1, false}};
    QTest::newRow("too fine") << Parts{{"A", 1, false}, {"B", 1000, false}};
    QTest::newRow("overflow") << Parts{{"A", 1, false}, {"B", 2'147'483'647, false}};
}

void TestSplits::badPartsAreRefused()
{
    QFETCH(std::vector<SplitPart>, parts);
    const auto whole = everybodyFrom("DE", "Germans");
    QCOMPARE(await(service->split(whole, parts)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(await(service->list())->size(), 1u);
    QCOMPARE(shop->number("SELECT count(*) FROM segment_split"), 0);
}

void TestSplits::splitGoesAsAWhole()
{
    const auto whole = everybodyFrom("DE", "Germans");
    const auto split = await(service->split(whole, equalParts(2, 0)));
    const auto a = split->parts[0].segment;
    QCOMPARE(await(service->remove(a)).error().kind, ErrorKind::Conflict);
    QCOMPARE(await(service->remove(whole)).error().kind, ErrorKind::Conflict);
    shop->execute(
        qPrintable(QString("INSERT INTO campaign (name, segment_id, template_name, template_language, state, "
                           "created_at) VALUES ('c', %1, 't', 'en', 'done', 0)")
                       .arg(a.value)));
    QCOMPARE(await(service->removeSplit(split->id)).error().kind, ErrorKind::Conflict);
    QCOMPARE(await(service->list())->size(), 3u); // all or nothing
    QCOMPARE(await(service->splits())->size(), 1u);
    shop->execute("DELETE FROM campaign");
    QVERIFY(await(service->removeSplit(split->id)));
    QCOMPARE(await(service->list())->size(), 1u);
    QCOMPARE(await(service->removeSplit(split->id)).error().kind, ErrorKind::NotFound);
    QVERIFY(await(service->remove(whole)));
    QCOMPARE(await(service->split(whole, equalParts(2, 0))).error().kind, ErrorKind::NotFound);
}

void TestSplits::splitComesAsAWholeOrNotAtAll()
{
    const auto whole = everybodyFrom("DE", "Germans");
    shop->store().drain();
    bool made = false;
    int refused = 0;
    for (int failing = 0; !made && failing < 100; ++failing) {
        int statement = 0;
        shop->store().setWriterFaultHook([&](const QByteArray&) -> std::optional<Error> {
            if (statement++ == failing)
                return Error{ErrorKind::DiskFull, QStringLiteral("full"), {}, {}, {}};
            return std::nullopt;
        });
        const auto split = await(service->split(whole, equalParts(2, 10)));
        shop->store().setWriterFaultHook({});
        made = split.has_value();
        refused += made ? 0 : 1;
        const auto rows = shop->number(
            "SELECT (SELECT count(*) FROM segment) * 100 + (SELECT count(*) FROM segment_split) * "
            "10 + (SELECT count(*) FROM segment_part)");
        QCOMPARE(rows, made ? 413 : 100);
    }
    QVERIFY(made);
    QVERIFY(refused > 8);
}

QTEST_GUILESS_MAIN(TestSplits)
#include "tst_splits.moc"
