// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop.h"

#include <base/localtime.h>
#include <campaigns/campaignservice.h>
#include <outbox/outboxrepository.h>

#include <QTest>

#include <algorithm>

using namespace serai;
using namespace serai::campaigns;

namespace {

struct Fixture
{
    Shop shop;
    std::unique_ptr<segments::SegmentService> segments =
        std::make_unique<segments::SegmentService>(shop.store(), shop.clock);
    CampaignService service{shop.store(), *segments, shop.clock};

    static Draft draft(const char* name = "thank_you")
    {
        Draft draft;
        draft.segment = {1};
        draft.templateName = QString::fromLatin1(name);
        draft.templateLanguage = QStringLiteral("en");
        return draft;
    }

    Campaign make(const Draft& draft)
    {
        const auto id = await(service.create(draft));
        return id ? *await(service.find(QString::number(id->value))) : Campaign();
    }
};

qint64 countOf(const Preview& preview, const char* reason)
{
    for (const auto& exclusion : preview.excluded) {
        if (exclusion.reason == QLatin1String(reason))
            return exclusion.count;
    }
    return 0;
}

qint64 at(int year, int month, int day, int hour, int minute, const char* zone)
{
    return instantOf(QDate(year, month, day), QTime(hour, minute), *zoneById(QString::fromLatin1(zone)));
}

} // namespace

class TestCampaigns final : public QObject
{
    Q_OBJECT

private slots:
    void previewAddsUp();
    void previewCountsOnlyTheFirstReason();
    void previewOfAnUnapprovedTemplateExcludesEverybody();
    void utilityNeedsConsentToServiceAndKnowsNoCaps();
    void holdOutIsLeftOutOfPromotions();
    void priceFollowsTheNumber();
    void memberClockSpreadsTheTimes();
    void quietHoursMoveToTheMorning();
    void timeThatIsOverIsSaid();
    void variablesAreChecked_data();
    void variablesAreChecked();
    void missingValuesExclude();
    void startQueuesExactlyOneEach();
    void startRefusesTwice();
    void startRefusesAChangedDraft();
    void startWithNobodyChangesNothing();
    void startFailsAsAWholeOrNotAtAll();
    void pauseResumeCancel();
    void showTellsFunnelAndUnknownReads();
    void finishedCampaignReopensForASecondTry();
    void samplesShowWhatPeopleRead();
};

void TestCampaigns::previewAddsUp()
{
    Fixture f;
    const auto preview = await(f.service.preview(Fixture::draft()));
    QVERIFY2(preview, qPrintable(preview ? QString() : toText(preview.error())));
    QCOMPARE(preview->audience, 14);
    QCOMPARE(preview->sendable, 8);
    qint64 excluded = 0;
    for (const auto& exclusion : preview->excluded)
        excluded += exclusion.count;
    QCOMPARE(preview->audience, preview->sendable + excluded);
    QCOMPARE(countOf(*preview, "noIdentity"), 1);
    QCOMPARE(countOf(*preview, "noConsent"), 2);
    QCOMPARE(countOf(*preview, "plusOne"), 1);
    QCOMPARE(countOf(*preview, "suppressed"), 1);
    QCOMPARE(countOf(*preview, "weeklyCap"), 1);
    qint64 spread = 0;
    for (const auto& hour : preview->perHour)
        spread += hour.count;
    QCOMPARE(spread, preview->sendable);
    qint64 priced = 0;
    for (const auto& row : preview->cost.rows)
        priced += row.members;
    QCOMPARE(priced, preview->sendable);
    QCOMPARE(preview->withoutZone, 1);
    QCOMPARE(
        f.shop.number("SELECT count(*) FROM campaign WHERE id < 900 OR id > 903"), 0); // nothing was written
}

void TestCampaigns::previewCountsOnlyTheFirstReason()
{
    Fixture f;
    f.shop.execute("DELETE FROM consent_event WHERE member_id IN (12, 13)"); // plusOne and suppressed as well
    const auto preview = await(f.service.preview(Fixture::draft()));
    QVERIFY(preview);
    QCOMPARE(countOf(*preview, "noConsent"), 4);
    QCOMPARE(countOf(*preview, "plusOne") + countOf(*preview, "suppressed"), 0);
    QCOMPARE(preview->sendable, 8);
}

void TestCampaigns::previewOfAnUnapprovedTemplateExcludesEverybody()
{
    Fixture f;
    const auto preview = await(f.service.preview(Fixture::draft("paused")));
    QVERIFY(preview);
    QCOMPARE(preview->sendable, 0);
    QCOMPARE(countOf(*preview, "templateNotApproved"), 14);
    QVERIFY(!preview->firstAt);
    const auto started = await(f.service.start(f.make(Fixture::draft("paused"))));
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Conflict);
}

void TestCampaigns::utilityNeedsConsentToServiceAndKnowsNoCaps()
{
    Fixture f;
    f.shop.execute("INSERT INTO consent_event (member_id, channel, purpose, state, source, at) VALUES (10, "
                   "'whatsapp', 'service', 'granted', 't', 1)");
    const auto preview = await(f.service.preview(Fixture::draft("order_update")));
    QVERIFY(preview);
    QCOMPARE(countOf(*preview, "noIdentity"), 1);
    QCOMPARE(countOf(*preview, "noConsent"), 1);
    QCOMPARE(countOf(*preview, "suppressed"), 1);
    QCOMPARE(preview->sendable, 11);
    QCOMPARE(preview->quietDelayed, 0);
}

void TestCampaigns::holdOutIsLeftOutOfPromotions()
{
    Fixture f;
    const auto split = await(f.segments->split({1}, segments::equalParts(1, 50)));
    QVERIFY2(split, qPrintable(split ? QString() : toText(split.error())));
    const auto held = await(f.segments->members(split->parts[1].segment, test::someNowMs));
    const auto others = await(f.segments->members(split->parts[0].segment, test::someNowMs));
    QVERIFY(held && others);
    QCOMPARE(held->size() + others->size(), 14U);
    const auto sendableOf = [](const std::vector<MemberId>& members) {
        return qint64(
            std::count_if(members.begin(), members.end(), [](MemberId id) { return id.value <= 8; }));
    };
    // The whole segment: who would have got the message and is held out counts as such, and nobody else.
    const auto preview = await(f.service.preview(Fixture::draft()));
    QVERIFY(preview);
    QCOMPARE(countOf(*preview, "holdOut"), sendableOf(*held));
    QCOMPARE(preview->sendable, sendableOf(*others));
    QCOMPARE(countOf(*preview, "noConsent"), 2);
    // The part loses nobody, the hold-out itself everybody, and so does a snapshot of the whole its hold-out.
    auto draft = Fixture::draft();
    draft.segment = split->parts[0].segment;
    QCOMPARE(countOf(*await(f.service.preview(draft)), "holdOut"), 0);
    draft.segment = split->parts[1].segment;
    QCOMPARE(await(f.service.preview(draft))->sendable, 0);
    draft.segment = *await(f.segments->freeze({1}, QStringLiteral("then")));
    QCOMPARE(countOf(*await(f.service.preview(draft)), "holdOut"), sendableOf(*held));
    // What the shop owes to everybody goes to everybody.
    QCOMPARE(countOf(*await(f.service.preview(Fixture::draft("order_update"))), "holdOut"), 0);
    // Starting leaves out the same people, and says so.
    if (sendableOf(*others) > 0) {
        const auto started = await(f.service.start(f.make(Fixture::draft())));
        QVERIFY(started);
        QCOMPARE(started->planned, sendableOf(*others));
        for (const auto id : *held)
            QCOMPARE(f.shop.number(
                         qPrintable(QStringLiteral("SELECT count(*) FROM outbox WHERE campaign_id < 900 AND "
                                                   "member_id = %1")
                                        .arg(id.value))),
                0);
    }
}

void TestCampaigns::priceFollowsTheNumber()
{
    Fixture f;
    const auto preview = await(f.service.preview(Fixture::draft()));
    QVERIFY(preview);
    // 6 x 0.1365 (Germany) + 0.0842 (Japan) + 0.0625 (Brazil) = 0.9657 USD
    QCOMPARE(preview->cost.atMost, (Money{97, QStringLiteral("USD")}));
    QCOMPARE(preview->cost.expected, preview->cost.atMost);
    QVERIFY(!preview->cost.deliveryShare); // three messages so far say nothing
    QCOMPARE(preview->cost.rateDate, QDate(2026, 10, 1));
    QCOMPARE(preview->cost.rows[0].country, QStringLiteral("DE"));
    QCOMPARE(preview->cost.rows[0].members, 6);
    QCOMPARE(preview->cost.unknownMembers, 0);
}

void TestCampaigns::memberClockSpreadsTheTimes()
{
    Fixture f;
    auto draft = Fixture::draft();
    draft.localAt = QStringLiteral("2026-11-27T10:00");
    const auto preview = await(f.service.preview(draft));
    QVERIFY(preview);
    QCOMPARE(preview->firstAt, std::optional(at(2026, 11, 27, 10, 0, "Asia/Tokyo")));
    QCOMPARE(preview->lastAt, std::optional(at(2026, 11, 27, 10, 0, "America/Sao_Paulo")));
    QCOMPARE(preview->perHour.size(), 1); // ten o'clock everywhere
    QCOMPARE(preview->perHour[0].hour, 10);
    QCOMPARE(preview->perHour[0].byCountry.value(QStringLiteral("DE")), 6);
    draft.zone = QStringLiteral("Europe/Berlin");
    const auto fixed = await(f.service.preview(draft));
    QVERIFY(fixed);
    QCOMPARE(fixed->firstAt, std::optional(at(2026, 11, 27, 10, 0, "Europe/Berlin")));
    QCOMPARE(fixed->lastAt,
        std::optional(at(2026, 11, 27, 8, 0, "America/Sao_Paulo"))); // where 6:00 is quiet still
    QCOMPARE(fixed->perHour.size(), 3);
}

void TestCampaigns::quietHoursMoveToTheMorning()
{
    Fixture f; // 09:42 in Berlin, 17:42 in Tokyo, 05:42 in Sao Paulo
    auto preview = await(f.service.preview(Fixture::draft()));
    QVERIFY(preview);
    QCOMPARE(preview->quietDelayed, 1);
    QCOMPARE(preview->lastAt, std::optional(at(2026, 11, 19, 8, 0, "America/Sao_Paulo")));
    f.shop.clock.set(at(2026, 11, 19, 23, 30, "Europe/Berlin")); // 07:30 in Tokyo, 19:30 in Sao Paulo
    preview = await(f.service.preview(Fixture::draft()));
    QVERIFY(preview);
    QCOMPARE(preview->quietDelayed, 7);
    QCOMPARE(preview->lastAt, std::optional(at(2026, 11, 20, 8, 0, "Europe/Berlin")));
    auto draft = Fixture::draft();
    draft.ignoreQuietHours = true;
    preview = await(f.service.preview(draft));
    QVERIFY(preview);
    QCOMPARE(preview->quietDelayed, 0);
    QCOMPARE(preview->lastAt, std::optional(f.shop.clock.nowMs()));
}

void TestCampaigns::timeThatIsOverIsSaid()
{
    Fixture f;
    auto draft = Fixture::draft();
    draft.localAt = QStringLiteral("2026-11-19T09:00"); // over in Berlin and Tokyo, to come in Sao Paulo
    const auto preview = await(f.service.preview(draft));
    QVERIFY(preview);
    QCOMPARE(preview->sendable, 1);
    QCOMPARE(countOf(*preview, "timePassed"), 7);
}

void TestCampaigns::variablesAreChecked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("full key") << QStringLiteral("body.2") << QStringLiteral("{{last_product|our lamps}}")
                              << true;
    QTest::newRow("short key") << QStringLiteral("2") << QStringLiteral("our lamps") << true;
    QTest::newRow("unknown variable") << QStringLiteral("body.3") << QStringLiteral("x") << false;
    QTest::newRow("unknown field") << QStringLiteral("2") << QStringLiteral("{{shoe_size|x}}") << false;
    QTest::newRow("not given") << QStringLiteral("body.1") << QStringLiteral("x") << false;
}

void TestCampaigns::variablesAreChecked()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(bool, good);
    Fixture f;
    auto draft = Fixture::draft("hello");
    draft.variables = {{QStringLiteral("body.1"), QStringLiteral("{{first_name|friend}}")}};
    draft.variables.insert(key, text);
    const auto made = await(f.service.create(draft));
    QCOMPARE(made.has_value(), good);
    if (!good)
        QCOMPARE(made.error().kind, ErrorKind::InvalidInput);
}

void TestCampaigns::missingValuesExclude()
{
    Fixture f;
    auto draft = Fixture::draft("hello");
    draft.variables = {{QStringLiteral("1"), QStringLiteral("{{first_name}}")},
        {QStringLiteral("2"), QStringLiteral("{{city|our shop}}")}};
    const auto preview = await(f.service.preview(draft));
    QVERIFY(preview);
    QCOMPARE(countOf(*preview, "missingVariable"), 1); // member 5 has no name
    QCOMPARE(preview->sendable, 7);
    QCOMPARE(preview->defaultsUsed, 7);
    QCOMPARE(preview->sampleText, QStringLiteral("Hi Anna, look at our shop today."));
}

void TestCampaigns::startQueuesExactlyOneEach()
{
    Fixture f;
    const auto campaign = f.make(Fixture::draft());
    const auto preview = await(f.service.preview(campaign.draft));
    const auto started = await(f.service.start(campaign));
    QVERIFY2(started, qPrintable(started ? QString() : toText(started.error())));
    QCOMPARE(started->planned, preview->sendable);
    QCOMPARE(started->excluded, preview->excluded);
    QCOMPARE(f.shop.number("SELECT count(*) FROM outbox WHERE campaign_id = 904"), 8);
    QCOMPARE(f.shop.number("SELECT count(DISTINCT member_id) FROM outbox WHERE campaign_id = 904"), 8);
    QCOMPARE(f.shop.number("SELECT count(DISTINCT key) FROM outbox WHERE campaign_id = 904"), 8);
    QCOMPARE(
        f.shop.number("SELECT count(*) FROM outbox WHERE campaign_id = 904 AND instr(payload, key) > 0"), 8);
    QCOMPARE(f.shop.number("SELECT min(due_at) FROM outbox WHERE campaign_id = 904"), *preview->firstAt);
    QCOMPARE(f.shop.number("SELECT max(due_at) FROM outbox WHERE campaign_id = 904"), *preview->lastAt);
    QCOMPARE(f.shop.number("SELECT count(*) FROM audit WHERE act = 'campaign.started'"), 1);
    const auto after = await(f.service.find(QStringLiteral("904")));
    QCOMPARE(after->state, CampaignState::Running);
    QCOMPARE(after->audience, std::optional<qint64>(14));
    QCOMPARE(after->excluded.value(QStringLiteral("noConsent")), 2);
}

void TestCampaigns::startRefusesTwice()
{
    Fixture f;
    const auto campaign = f.make(Fixture::draft());
    QVERIFY(await(f.service.start(campaign)));
    const auto again = await(f.service.start(campaign));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QVERIFY(!await(f.service.update(campaign.id, Fixture::draft())));
    QVERIFY(!await(f.service.remove(campaign.id)));
    QCOMPARE(f.shop.number("SELECT count(*) FROM outbox WHERE campaign_id = 904"), 8);
}

void TestCampaigns::startRefusesAChangedDraft()
{
    Fixture f;
    const auto campaign = f.make(Fixture::draft());
    QVERIFY(await(f.service.update(campaign.id, Fixture::draft("order_update"))));
    const auto started = await(f.service.start(campaign));
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Conflict);
    QVERIFY(await(f.service.remove(campaign.id)));
}

void TestCampaigns::startWithNobodyChangesNothing()
{
    Fixture f;
    f.shop.execute("DELETE FROM consent_event");
    const auto campaign = f.make(Fixture::draft());
    const auto started = await(f.service.start(campaign));
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!started.error().details.isEmpty());
    QCOMPARE(await(f.service.find(QStringLiteral("904")))->state, CampaignState::Draft);
}

void TestCampaigns::startFailsAsAWholeOrNotAtAll()
{
    Fixture f;
    const auto campaign = f.make(Fixture::draft());
    QVERIFY(await(
        f.service.preview(campaign.draft))); // the segment's index writes on its own when it is first used
    f.shop.store().drain();
    // R4: each statement of the start fails in turn, until none is left to fail.
    int failures = 0;
    for (int n = 1;; ++n) {
        auto left = std::make_shared<int>(n);
        f.shop.store().setWriterFaultHook([left](const QByteArray&) -> std::optional<Error> {
            if (--*left == 0)
                return Error{ErrorKind::DiskFull, QStringLiteral("no room"), {}, {}, {}};
            return std::nullopt;
        });
        const auto started = await(f.service.start(campaign));
        f.shop.store().setWriterFaultHook({});
        if (started)
            break;
        ++failures;
        QCOMPARE(f.shop.number("SELECT count(*) FROM outbox WHERE campaign_id = 904"), 0);
        QCOMPARE(f.shop.number("SELECT count(*) FROM campaign WHERE id = 904 AND state = 'draft'"), 1);
        QVERIFY(n < 1000);
    }
    QVERIFY2(failures > 20, qPrintable(QString::number(failures)));
    QCOMPARE(f.shop.number("SELECT count(*) FROM outbox WHERE campaign_id = 904"), 8);
}

void TestCampaigns::pauseResumeCancel()
{
    Fixture f;
    const auto campaign = f.make(Fixture::draft());
    QVERIFY(!await(f.service.pause(campaign.id)));
    QVERIFY(await(f.service.start(campaign)));
    QVERIFY(!await(f.service.resume(campaign.id)));
    QVERIFY(await(f.service.pause(campaign.id)));
    QCOMPARE(await(f.service.find(QStringLiteral("904")))->state, CampaignState::Paused);
    QVERIFY(await(f.service.resume(campaign.id)));
    f.shop.execute(
        "UPDATE outbox SET state = 'accepted', accepted_at = 5 WHERE campaign_id = 904 AND member_id = 1");
    const auto cancelled = await(f.service.cancel(campaign.id));
    QVERIFY(cancelled);
    QCOMPARE(*cancelled, 7);
    const auto progress = await(f.service.show(campaign.id));
    QCOMPARE(progress->campaign.state, CampaignState::Cancelled);
    QCOMPARE(progress->counts.cancelled, 7);
    QCOMPARE(progress->counts.accepted, 1);
    QVERIFY(!await(f.service.cancel(campaign.id)));
    QVERIFY(!await(f.service.resume(campaign.id)));
}

void TestCampaigns::showTellsFunnelAndUnknownReads()
{
    Fixture f;
    const auto campaign = f.make(Fixture::draft());
    QVERIFY(await(f.service.start(campaign)));
    f.shop.execute("UPDATE outbox SET state = 'read', accepted_at = 10, delivered_at = 11, read_at = 12 "
                   "WHERE campaign_id = 904 AND member_id IN (1, 2, 3)");
    f.shop.execute("UPDATE outbox SET state = 'delivered', accepted_at = 10, delivered_at = 11 WHERE "
                   "campaign_id = 904 AND member_id IN (4, 5)");
    f.shop.execute("UPDATE outbox SET state = 'failed', accepted_at = 10, error_code = 131026, failed_at = "
                   "11 WHERE campaign_id = 904 AND member_id = 6");
    f.shop.execute("UPDATE outbox SET state = 'skipped', reason = 'noConsent' WHERE campaign_id = 904 AND "
                   "member_id = 7");
    auto progress = await(f.service.show(campaign.id));
    QVERIFY(progress);
    QCOMPARE(progress->campaign.state, CampaignState::Running);
    QCOMPARE(progress->sent, 6);
    QCOMPARE(progress->delivered, 5);
    QCOMPARE(progress->read, 3);
    QCOMPARE(progress->readUnknown, 2);
    QCOMPARE(progress->counts.planned, 1);
    QCOMPARE(progress->counts.skippedBy.value(QStringLiteral("noConsent")), 1);
    QCOMPARE(progress->counts.total(), 8);
    QVERIFY(progress->nextDueAt);
    f.shop.execute("UPDATE outbox SET state = 'accepted', accepted_at = 10 WHERE campaign_id = 904 AND state "
                   "= 'planned'");
    progress = await(f.service.show(campaign.id));
    QCOMPARE(progress->campaign.state, CampaignState::Done);
    QVERIFY(progress->campaign.finishedAt);
}

void TestCampaigns::finishedCampaignReopensForASecondTry()
{
    Fixture f;
    const auto campaign = f.make(Fixture::draft());
    QVERIFY(await(f.service.start(campaign)));
    f.shop.execute("UPDATE outbox SET state = 'unknown' WHERE campaign_id = 904");
    QCOMPARE(await(f.service.show(campaign.id))->campaign.state, CampaignState::Done);
    const auto unknown = await(outbox::unknownRows(f.shop.store()));
    QVERIFY(unknown && !unknown->isEmpty());
    QVERIFY(await(outbox::resolve(
        f.shop.store(), unknown->first().id, outbox::Resolution::SendAgain, f.shop.clock.nowMs())));
    const auto progress = await(f.service.show(campaign.id));
    QCOMPARE(progress->campaign.state, CampaignState::Running);
    QCOMPARE(progress->counts.planned, 1);
}

void TestCampaigns::samplesShowWhatPeopleRead()
{
    Fixture f;
    auto draft = Fixture::draft("hello");
    draft.variables = {{QStringLiteral("1"), QStringLiteral("{{first_name|friend}}")},
        {QStringLiteral("2"), QStringLiteral("{{last_product|our lamps}}")}};
    f.shop.execute("INSERT INTO product (id, sku, title) VALUES (1, 'A', 'Brass lamp')");
    f.shop.execute("INSERT INTO shop_order (id, member_id, number, kind, ordered_at, currency, total_minor) "
                   "VALUES (1, 1, 'N1', 'purchase', 1000, 'EUR', 100)");
    f.shop.execute("INSERT INTO order_line (order_id, product_id, quantity, unit_price_e4, amount_e4) VALUES "
                   "(1, 1, 1, 100, 100)");
    const auto samples = await(f.service.samples(draft, 5));
    QVERIFY(samples);
    QCOMPARE(samples->size(), 5);
    QCOMPARE(samples->at(0).text, QStringLiteral("Hi Anna, look at Brass lamp today."));
    QCOMPARE(samples->at(4).text, QStringLiteral("Hi friend, look at our lamps today."));
}

QTEST_GUILESS_MAIN(TestCampaigns)
#include "tst_campaigns.moc"
