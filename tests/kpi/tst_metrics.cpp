// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judge.h"
#include "randomshop.h"

#include <QTest>

using namespace serai;
using namespace serai::kpi;

namespace {

playbook::Playbook shippedPlaybook()
{
    return *playbook::Playbook::load();
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void randomShops_data();
    void randomShops();
    void catalogueIsComplete();
    void emptyWorkspaceIsUnknownNotZero();
    void messagesWithoutReceiptsAreUnknown();
    void refusesUnknownQuestions();
    void groupFiguresAreUnknownWithAReason();
    void bands_data();
    void bands();
    void averageRoundsHalfAwayFromZero();
    void changeTexts();
    void reachableFollowsTheLedger();
    void segmentSizesOfThePeriod();
    void campaignFiguresAndNames();
    void cancels();

private:
    Result<> fill(const Shop& shop);
    Page ask(const Period& period, BucketSize by);
    Page ask(const Question& question);

    std::unique_ptr<test::TestWorkspace> m_workspace;
    const QTimeZone m_zone{"Europe/Berlin"};
};

void TestMetrics::initTestCase()
{
    m_workspace = std::make_unique<test::TestWorkspace>();
}

void TestMetrics::cleanup()
{
    for (const char* sql :
        {"DELETE FROM outbox", "DELETE FROM campaign", "DELETE FROM account", "DELETE FROM shop_order",
            "DELETE FROM consent_event", "DELETE FROM suppression", "DELETE FROM member_identity",
            "DELETE FROM member", "DELETE FROM segment_size", "DELETE FROM segment", "DELETE FROM community"})
        m_workspace->execute(sql);
}

Result<> TestMetrics::fill(const Shop& shop)
{
    return await(m_workspace->store().write([shop](store::Transaction& transaction) -> Result<> {
        const auto run = [&](const char* sql, const auto&... values) -> Result<> {
            auto done = transaction->run(sql, values...);
            return done ? Result<>() : Result<>(fail(done.error()));
        };
        Result<> ok;
        for (int id = 1; id <= shop.members && ok; ++id)
            ok = run("INSERT INTO member (id, created_at, updated_at) VALUES (?, 0, 0)", id);
        int number = 0;
        for (const auto& order : shop.orders) {
            if (!ok)
                break;
            ok = run("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor)"
                     " VALUES (?, ?, ?, ?, ?, ?)",
                order.member, QString::number(++number), order.kind, order.at, order.currency, order.total);
        }
        if (ok)
            ok = run("UPDATE member SET first_order_at = (SELECT min(ordered_at) FROM shop_order"
                     " WHERE member_id = member.id AND kind = 'purchase')");
        if (ok)
            ok = run("INSERT INTO account (id, phone_number_id, waba_id, base_url, created_at) VALUES (1, "
                     "'1', '1', 'x', 0)");
        for (int id = 1; id <= 3 && ok; ++id)
            ok = run("INSERT INTO campaign (id, name, template_name, template_language, state, created_at, "
                     "audience, excluded)"
                     " VALUES (?, ?, 't', 'en', 'done', 0, 100, ?)",
                id, QStringLiteral("Campaign %1").arg(id), QStringLiteral("{\"noConsent\":%1}").arg(id));
        int key = 0;
        for (const auto& message : shop.messages) {
            if (!ok)
                break;
            ok = run(
                "INSERT INTO outbox (campaign_id, account_id, key, state, due_at, requested_at, accepted_at,"
                " delivered_at, read_at, failed_at) VALUES (?, 1, ?, ?, 0, ?, ?, ?, ?, ?)",
                message.campaign, QString::number(++key), message.state, message.requested, message.accepted,
                message.delivered, message.read, message.failed);
        }
        for (const auto& consent : shop.consents) {
            if (!ok)
                break;
            ok = run("INSERT INTO consent_event (member_id, channel, purpose, state, source, at)"
                     " VALUES (?, 'whatsapp', ?, ?, 'test', ?)",
                consent.member, consent.purpose, consent.state, consent.at);
        }
        return ok;
    }));
}

Page TestMetrics::ask(const Question& question)
{
    auto page = await(kpi::show(m_workspace->store(), shippedPlaybook(), question, m_workspace->clock));
    if (!page)
        qFatal("%s", qPrintable(toText(page.error())));
    return *page;
}

Page TestMetrics::ask(const Period& period, BucketSize by)
{
    Question question;
    question.period = period;
    question.by = by;
    return ask(question);
}

void TestMetrics::randomShops_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("by");
    QTest::newRow("over the end of summer time, by day") << QDate(2026, 10, 20) << 10 << 0;
    QTest::newRow("over the begin of summer time, by day") << QDate(2026, 3, 27) << 5 << 0;
    QTest::newRow("by week") << QDate(2026, 9, 3) << 40 << 1;
    QTest::newRow("by month over a leap day") << QDate(2024, 1, 15) << 60 << 2;
    QTest::newRow("one day of 25 hours") << QDate(2026, 10, 25) << 1 << 0;
}

void TestMetrics::randomShops()
{
    QFETCH(QDate, from);
    QFETCH(int, days);
    QFETCH(int, by);
    const Period period{from, from.addDays(days - 1)};
    const auto span = spanOf(period, m_zone);
    const auto before = spanOf(previousOf(period), m_zone);
    for (quint32 seed = 1; seed <= 60; ++seed) {
        cleanup();
        const auto shop = RandomShop(seed * 7919 + quint32(days), span.fromMs, span.untilMs).make();
        const auto filled = fill(shop);
        QVERIFY2(filled.has_value(), filled ? "" : qPrintable(toText(filled.error())));
        const auto page = ask(period, BucketSize(by));
        for (const auto& figure : page.figures) {
            const auto& metric = figure.metric;
            if (!metric.unavailable.isEmpty() || !metric.hasSeries)
                continue;
            auto wrong = compareFigure(metric.id, figure.value, judge(shop, span.fromMs, span.untilMs));
            if (wrong.isEmpty())
                wrong = compareFigure(metric.id, figure.previous, judge(shop, before.fromMs, before.untilMs));
            for (const auto& point : figure.series) {
                if (wrong.isEmpty())
                    wrong = compareFigure(metric.id, point.value,
                        judge(shop, point.bucket.span.fromMs, point.bucket.span.untilMs));
            }
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
        }
    }
}

void TestMetrics::catalogueIsComplete()
{
    const auto playbook = shippedPlaybook();
    QSet<QString> ids;
    for (const auto& metric : catalogue()) {
        QVERIFY2(!ids.contains(metric.id), qPrintable(metric.id));
        ids << metric.id;
        QVERIFY2(!metric.title.isEmpty() && !metric.definition.isEmpty(), qPrintable(metric.id));
        QVERIFY2(!metric.source.isEmpty() || !metric.unavailable.isEmpty(), qPrintable(metric.id));
        if (!metric.rule.isEmpty())
            QVERIFY2(playbook.find(metric.rule), qPrintable(metric.rule));
    }
    for (const auto& rule : playbook.rules()) {
        if (rule.id.startsWith(u"kpi."))
            QVERIFY2(ids.contains(rule.id), qPrintable(rule.id));
    }
}

void TestMetrics::emptyWorkspaceIsUnknownNotZero()
{
    const auto page = ask({QDate(2026, 11, 1), QDate(2026, 11, 7)}, BucketSize::Day);
    QCOMPARE(*page.figure(QStringLiteral("orders"))->value.amount, 0);
    for (const char* id : {"order.average", "repeat.rate", "kpi.open", "kpi.daily_active"}) {
        const auto* figure = page.figure(QString::fromLatin1(id));
        QVERIFY2(!figure->value.isKnown(), id);
        QVERIFY2(!figure->value.unknownReason.isEmpty(), id);
        QCOMPARE(figure->band, Band::Unknown);
    }
    QCOMPARE(page.figure(QStringLiteral("kpi.daily_active"))->value.unknownReason,
        QStringLiteral("needs group chats"));
    QVERIFY(!page.dataAtMs);
}

void TestMetrics::messagesWithoutReceiptsAreUnknown()
{
    Shop shop;
    const auto at = instantOf(QDate(2026, 11, 3), QTime(10, 0), m_zone);
    for (int i = 0; i < 5; ++i)
        shop.messages << MessageRow{1, QStringLiteral("accepted"), at, at + 1, {}, {}, {}};
    QVERIFY(fill(shop).has_value());
    auto page = ask({QDate(2026, 11, 1), QDate(2026, 11, 7)}, BucketSize::Day);
    QCOMPARE(*page.figure(QStringLiteral("messages.sent"))->value.amount, 5);
    QVERIFY(!page.figure(QStringLiteral("messages.delivered"))->value.isKnown());
    QVERIFY(!page.figure(QStringLiteral("messages.read"))->value.isKnown());
    QVERIFY(!page.figure(QStringLiteral("kpi.open"))->value.isKnown());

    // One receipt shows that receipts do come in; the other four stay out of the rate and are said.
    m_workspace->execute("UPDATE outbox SET state = 'read', read_at = accepted_at + 1 WHERE key = '1'");
    page = ask({QDate(2026, 11, 1), QDate(2026, 11, 7)}, BucketSize::Day);
    const auto& open = page.figure(QStringLiteral("kpi.open"))->value;
    QCOMPARE(*open.amount, 1);
    QCOMPARE(open.whole, 1);
    QVERIFY(page.figure(QStringLiteral("kpi.open"))->note.contains(u"4"));
}

void TestMetrics::refusesUnknownQuestions()
{
    Question question;
    question.period = {QDate(2026, 11, 1), QDate(2026, 11, 7)};
    question.ids = {QStringLiteral("no.such.metric")};
    auto page = await(kpi::show(m_workspace->store(), shippedPlaybook(), question, m_workspace->clock));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::InvalidInput);
    question.ids.clear();
    question.period = {QDate(2026, 11, 7), QDate(2026, 11, 1)};
    page = await(kpi::show(m_workspace->store(), shippedPlaybook(), question, m_workspace->clock));
    QCOMPARE(page.error().kind, ErrorKind::InvalidInput);
    question.period = {QDate(2026, 11, 1), QDate(2026, 11, 7)};
    question.group = QStringLiteral("ZZ9");
    page = await(kpi::show(m_workspace->store(), shippedPlaybook(), question, m_workspace->clock));
    QCOMPARE(page.error().kind, ErrorKind::NotFound);
}

void TestMetrics::groupFiguresAreUnknownWithAReason()
{
    m_workspace->execute(
        "INSERT INTO community (code, name, zone, created_at) VALUES ('DE1', 'Germany', 'Europe/Berlin', 0)");
    Question question;
    question.period = {QDate(2026, 11, 1), QDate(2026, 11, 7)};
    question.group = QStringLiteral("DE1");
    const auto page = ask(question);
    QCOMPARE(page.figures.size(), catalogue().size());
    for (const auto& figure : page.figures) {
        QVERIFY2(
            !figure.value.isKnown() && !figure.value.unknownReason.isEmpty(), qPrintable(figure.metric.id));
        QVERIFY(figure.series.isEmpty());
    }
}

void TestMetrics::bands_data()
{
    QTest::addColumn<int>("read");
    QTest::addColumn<int>("delivered");
    QTest::addColumn<QString>("band");
    QTest::newRow("all read") << 100 << 100 << "healthy";
    QTest::newRow("exactly healthy") << 75 << 100 << "healthy";
    QTest::newRow("just below") << 74 << 100 << "watch";
    QTest::newRow("exactly the limit of act") << 60 << 100 << "watch";
    QTest::newRow("below it") << 59 << 100 << "act";
    QTest::newRow("none read") << 0 << 100 << "act";
    QTest::newRow("none delivered") << 0 << 0 << "unknown";
}

void TestMetrics::bands()
{
    QFETCH(int, read);
    QFETCH(int, delivered);
    QFETCH(QString, band);
    Shop shop;
    const auto at = instantOf(QDate(2026, 11, 3), QTime(10, 0), m_zone);
    for (int i = 0; i < delivered; ++i) {
        MessageRow row{1, QStringLiteral("delivered"), at, at + 1, at + 2, {}, {}};
        if (i < read) {
            row.state = QStringLiteral("read");
            row.read = at + 3;
        }
        shop.messages << row;
    }
    QVERIFY(fill(shop).has_value());
    const auto page = ask({QDate(2026, 11, 1), QDate(2026, 11, 7)}, BucketSize::Day);
    const auto* open = page.figure(QStringLiteral("kpi.open"));
    QCOMPARE(bandKey(open->band), band);
    QVERIFY(open->target);
    QCOMPARE(formatTarget(*open->target, Unit::Fraction, QLocale::c()), QStringLiteral("≥ 75 %"));
}

void TestMetrics::averageRoundsHalfAwayFromZero()
{
    Shop shop;
    const auto at = instantOf(QDate(2026, 11, 3), QTime(10, 0), m_zone);
    shop.orders << OrderRow{{}, QStringLiteral("purchase"), at, QStringLiteral("USD"), 101}
                << OrderRow{{}, QStringLiteral("purchase"), at, QStringLiteral("USD"), 102}
                << OrderRow{{}, QStringLiteral("purchase"), at, QStringLiteral("EUR"), 999};
    QVERIFY(fill(shop).has_value());
    const auto page = ask({QDate(2026, 11, 3), QDate(2026, 11, 3)}, BucketSize::Day);
    QCOMPARE(page.figure(QStringLiteral("order.average"))->value, Value::money({102, QStringLiteral("USD")}));
    const auto* revenue = page.figure(QStringLiteral("revenue"));
    QCOMPARE(revenue->value, Value::money({203, QStringLiteral("USD")}));
    QCOMPARE(revenue->others, QList<Value>{Value::money({999, QStringLiteral("EUR")})});
    QCOMPARE(*page.figure(QStringLiteral("orders"))->value.amount, 3);
}

void TestMetrics::changeTexts()
{
    const auto locale = QLocale::c();
    QCOMPARE(formatChange(Value::count(112), Value::count(100), locale), QStringLiteral("+12 %"));
    QCOMPARE(formatChange(Value::count(50), Value::count(100), locale), QStringLiteral("−50 %"));
    QCOMPARE(formatChange(Value::count(100), Value::count(100), locale), QStringLiteral("±0.0 %"));
    QCOMPARE(formatChange(Value::count(5), Value::count(0), locale), QString());
    QCOMPARE(formatChange(Value::fraction(78, 100, {}), Value::fraction(77, 100, {}), locale),
        QStringLiteral("+1.0"));
    QCOMPARE(formatChange(Value::unknown(Unit::Count, {}), Value::count(1), locale), QString());
    QCOMPARE(formatValue(Value::fraction(774, 1000, {}), locale), QStringLiteral("77.4 %"));
    QCOMPARE(formatValue(Value::unknown(Unit::Count, {}), locale), QStringLiteral("Unknown"));
}

void TestMetrics::reachableFollowsTheLedger()
{
    Shop shop;
    shop.members = 5;
    for (qint64 member = 1; member <= 4; ++member)
        shop.consents << OptOutRow{member, QStringLiteral("granted"), QStringLiteral("marketing"), 1000};
    shop.consents << OptOutRow{2, QStringLiteral("withdrawn"), QStringLiteral("marketing"), 2000};
    QVERIFY(fill(shop).has_value());
    m_workspace->execute(
        "INSERT INTO member_identity (member_id, kind, value, created_at) VALUES"
        " (1, 'phone', '+4915112345678', 0), (2, 'phone', '+4915112345679', 0),"
        " (3, 'phone', '+12025550123', 0), (4, 'bsuid', 'US.abc', 0), (5, 'phone', '+4915112345670', 0)");
    m_workspace->execute(
        "INSERT INTO suppression (member_id, channel, reason, at) VALUES (4, 'whatsapp', 'blocked', 0)");
    Question question;
    question.period = {QDate(2026, 11, 3), QDate(2026, 11, 3)};
    question.ids = {QStringLiteral("members"), QStringLiteral("members.reachable")};
    const auto page = ask(question);
    QCOMPARE(*page.figure(QStringLiteral("members"))->value.amount, 5);
    QCOMPARE(*page.figure(QStringLiteral("members.reachable"))->value.amount, 1);
    m_workspace->execute("DELETE FROM suppression");
    QCOMPARE(*ask(question).figure(QStringLiteral("members.reachable"))->value.amount, 2);
}

void TestMetrics::segmentSizesOfThePeriod()
{
    m_workspace->execute(
        "INSERT INTO segment (id, name, rule, created_at, updated_at) VALUES (1, 'Dormant', '{}', 0, 0)");
    m_workspace->execute("INSERT INTO segment_size VALUES (1, '2026-10-31', 9, 8), (1, '2026-11-01', 10, 9),"
                         " (1, '2026-11-05', 12, 11), (1, '2026-11-08', 13, 12)");
    const auto page = ask({QDate(2026, 11, 1), QDate(2026, 11, 7)}, BucketSize::Day);
    QCOMPARE(page.segments.size(), 1);
    QCOMPARE(page.segments[0].days.size(), 2);
    QCOMPARE(page.segments[0].days[1].day, QDate(2026, 11, 5));
    QCOMPARE(page.segments[0].days[1].reachable, 11);
}

void TestMetrics::campaignFiguresAndNames()
{
    Shop shop;
    const auto at = instantOf(QDate(2026, 11, 3), QTime(10, 0), m_zone);
    shop.messages << MessageRow{2, QStringLiteral("read"), at, at + 1, at + 2, at + 3, {}}
                  << MessageRow{2, QStringLiteral("delivered"), at, at + 1, at + 2, {}, {}}
                  << MessageRow{2, QStringLiteral("failed"), at, {}, {}, {}, at + 5}
                  << MessageRow{2, QStringLiteral("skipped"), {}, {}, {}, {}, {}};
    QVERIFY(fill(shop).has_value());
    m_workspace->execute("UPDATE outbox SET error_code = 131049 WHERE state = 'failed'");
    m_workspace->execute("UPDATE outbox SET reason = 'weeklyCap' WHERE state = 'skipped'");
    const auto page = ask({QDate(2026, 11, 1), QDate(2026, 11, 7)}, BucketSize::Day);
    QCOMPARE(page.campaigns.size(), 1);
    const auto& campaign = page.campaigns[0];
    QCOMPARE(campaign.id, CampaignId{2});
    QCOMPARE(*campaign.sent.amount, 2);
    QCOMPARE(*campaign.read.amount, 1);
    QCOMPARE(campaign.errors, (QMap<int, qint64>{{131049, 1}}));
    QCOMPARE(campaign.skipped, (QMap<QString, qint64>{{QStringLiteral("weeklyCap"), 1}}));
    QCOMPARE(campaign.excluded, (QMap<QString, qint64>{{QStringLiteral("noConsent"), 2}}));
    QCOMPARE(campaign.band, Band::Act);

    const auto byText = [&](const QString& text) {
        return await(m_workspace->store().read(
            [text](store::Connection& connection) { return campaignByText(connection, text); }));
    };
    QCOMPARE(*byText(QStringLiteral("2")), CampaignId{2});
    QCOMPARE(*byText(QStringLiteral("Campaign 3")), CampaignId{3});
    QCOMPARE(byText(QStringLiteral("nobody")).error().kind, ErrorKind::NotFound);
    m_workspace->execute("UPDATE campaign SET name = 'Twin'");
    QCOMPARE(byText(QStringLiteral("Twin")).error().kind, ErrorKind::Conflict);
}

void TestMetrics::cancels()
{
    CancelToken cancel;
    cancel.cancel();
    Question question;
    question.period = {QDate(2026, 11, 1), QDate(2026, 11, 7)};
    const auto page =
        await(kpi::show(m_workspace->store(), shippedPlaybook(), question, m_workspace->clock, cancel));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
