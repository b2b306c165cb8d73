// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <content/plancheck.h>
#include <support/testworkspace.h>

#include <QTest>

using namespace serai;
using namespace serai::content;
using playbook::Playbook;

static const QDate monday(2026, 11, 23); // the week after "now", Thursday 19 November

/// A plan under construction: every post gets an id and all that a good post has.
struct Plan
{
    PlanQuestion question;

    explicit Plan(int groups = 1)
    {
        for (int i = 1; i <= groups; ++i) {
            Community community;
            community.id = {i};
            community.code = QStringLiteral("G%1").arg(i);
            community.zone = QStringLiteral("Asia/Tokyo");
            question.communities << community;
        }
        question.from = monday;
        question.to = monday.addDays(6);
        question.nowMs = test::someNowMs;
        question.zone = QStringLiteral("Europe/Berlin");
    }

    ContentItem& add(int dayOffset, QTime time, const char* type = "guide", qint64 group = 1)
    {
        ContentItem item;
        item.id = {question.items.size() + 1};
        item.community = {group};
        item.type = QString::fromLatin1(type);
        item.title = QStringLiteral("Post %1").arg(item.id.value);
        item.callToAction = QStringLiteral("Open the shop");
        item.state = ContentState::Scheduled;
        item.slot = LocalSlot{monday.addDays(dayOffset), time, QStringLiteral("Asia/Tokyo")};
        question.items << item;
        return question.items.last();
    }

    /// Four weeks of one post a day at 10:00 in the playbook's mix: nothing to complain about.
    static Plan good()
    {
        Plan plan;
        plan.question.to = monday.addDays(27);
        static constexpr const char* mix[]{"offer", "story", "guide", "interactive", "ugc", "offer", "story",
            "guide", "offer", "story", "interactive", "guide", "offer", "story", "ugc", "offer", "guide",
            "story", "interactive", "offer", "guide", "story", "offer", "ugc", "guide", "story", "offer",
            "interactive"};
        for (int day = 0; day < 28; ++day)
            plan.add(day, QTime(10, 0), mix[day]);
        return plan;
    }
};

static QList<ContentItem> afterFix(QList<ContentItem> items, const Edit& fix)
{
    for (const auto& step : fix.steps) {
        if (!step.before) {
            items << *step.after;
            items.last().id = {1000 + items.size()};
            continue;
        }
        const auto place = std::find_if(
            items.begin(), items.end(), [&](const auto& item) { return item.id == step.before->id; });
        if (place == items.end() || !(*place == *step.before))
            return {}; // the fix starts from something that is not there
        *place = *step.after;
    }
    return items;
}

class TestPlanCheck : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_book = Playbook::load().value(); }

    void goodPlanHasNoFindings();
    void findsEachFault_data();
    void findsEachFault();
    void fixesDoWhatTheySay_data();
    void fixesDoWhatTheySay();
    void doesNotCryAtTheEdge();
    void openOnlyLeavesThePastAlone();
    void overridesCount();
    void meters();
    void peaksAndQuietHours();

private:
    [[nodiscard]] QStringList rulesOf(const PlanQuestion& question) const
    {
        QStringList rules;
        for (const auto& finding : checkPlan(question, *m_book))
            rules << finding.rule;
        return rules;
    }

    std::optional<Playbook> m_book;
};

static QStringList describe(const QList<Finding>& findings)
{
    QStringList lines;
    for (const auto& finding : findings)
        lines << finding.rule + u' ' + finding.message + QStringLiteral(" [") + finding.fixLabel + u']';
    return lines;
}

void TestPlanCheck::goodPlanHasNoFindings()
{
    const auto plan = Plan::good();
    const auto findings = checkPlan(plan.question, *m_book);
    QVERIFY2(findings.isEmpty(), qPrintable(describe(findings).join(u'\n')));
}

using Fault = std::function<void(Plan&)>;
Q_DECLARE_METATYPE(Fault)

void TestPlanCheck::findsEachFault_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QStringList>("rules");
    const auto row = [](const char* name, Fault fault, const QStringList& rules) {
        QTest::newRow(name) << fault << rules;
    };
    row("four posts on a day",
        [](Plan& plan) {
            for (const int hour : {12, 15, 20})
                plan.add(2, QTime(hour, 0));
        },
        {QStringLiteral("freq.max")});
    row("three posts on a day",
        [](Plan& plan) {
            plan.add(2, QTime(12, 0));
            plan.add(2, QTime(20, 0));
        },
        {QStringLiteral("freq.ideal")});
    row("a thin week",
        [](Plan& plan) {
            plan.question.items.removeIf([](const auto& item) {
                return item.slot->date >= monday.addDays(7) && item.slot->date < monday.addDays(12);
            });
        },
        {QStringLiteral("freq.min")});
    row("at night", [](Plan& plan) { plan.question.items[3].slot->time = QTime(22, 30); },
        {QStringLiteral("time.quiet")});
    row("early morning", [](Plan& plan) { plan.question.items[3].slot->time = QTime(7, 59); },
        {QStringLiteral("time.quiet")});
    row("half an hour apart", [](Plan& plan) { plan.add(4, QTime(10, 30)); },
        {QStringLiteral("time.spacing")});
    row("around midnight",
        [](Plan& plan) {
            plan.question.items[3].slot->time = QTime(23, 45);
            plan.question.items[4].slot->time = QTime(0, 15);
        },
        {QStringLiteral("time.quiet"), QStringLiteral("time.quiet"), QStringLiteral("time.spacing")});
    row("no call to action", [](Plan& plan) { plan.question.items[5].callToAction = QStringLiteral("  "); },
        {QStringLiteral("content.cta")});
    row("too many offers",
        [](Plan& plan) {
            for (int i = 0; i < 28; ++i) {
                if (plan.question.items[i].type == u"interactive" || plan.question.items[i].type == u"ugc")
                    plan.question.items[i].type = QStringLiteral("offer");
            }
        },
        {QStringLiteral("content.offer"), QStringLiteral("content.interactive"),
            QStringLiteral("content.ugc")});
    row("drafts in the next days",
        [](Plan& plan) {
            plan.question.items[0].state = ContentState::Draft;
            plan.question.items[1].state = ContentState::Draft;
        },
        {QStringLiteral("plan.lead")});
    row("no room for trends",
        [](Plan& plan) {
            for (int day = 0; day < 28; ++day)
                plan.add(day, QTime(20, 0), plan.question.items[day].type.toLatin1().constData());
        },
        {QStringLiteral("plan.slack")});
    row("outside the best hours",
        [](Plan& plan) {
            for (int day = 0; day < 15; ++day)
                plan.question.items[day].slot->time = QTime(14, 0);
        },
        {QStringLiteral("time.peaks")});
}

void TestPlanCheck::findsEachFault()
{
    QFETCH(Fault, fault);
    QFETCH(QStringList, rules);
    auto plan = Plan::good();
    fault(plan);
    const auto findings = checkPlan(plan.question, *m_book);
    QStringList found;
    for (const auto& finding : findings) {
        found << finding.rule;
        QVERIFY(!finding.message.isEmpty());
        QVERIFY2(m_book->find(finding.rule), qPrintable(finding.rule));
    }
    found.sort();
    // A fault may tilt the mix as well; that is true then, not a false alarm. Everything else must be as
    // expected.
    QStringList others = found;
    for (const auto& rule : rules)
        QVERIFY2(others.removeOne(rule),
            qPrintable(rule + QStringLiteral(" missing in\n") + describe(findings).join(u'\n')));
    others.removeIf(
        [](const QString& rule) { return rule.startsWith(u"content.") && rule != u"content.cta"; });
    QVERIFY2(others.isEmpty(), qPrintable(describe(findings).join(u'\n')));
}

void TestPlanCheck::fixesDoWhatTheySay_data()
{
    findsEachFault_data();
}

void TestPlanCheck::fixesDoWhatTheySay()
{
    QFETCH(Fault, fault);
    auto plan = Plan::good();
    fault(plan);
    for (const auto& finding : checkPlan(plan.question, *m_book)) {
        if (finding.fix.isEmpty())
            continue;
        QVERIFY(!finding.fixLabel.isEmpty());
        auto mended = plan.question;
        mended.items = afterFix(mended.items, finding.fix);
        QVERIFY2(!mended.items.isEmpty(), qPrintable(finding.fixLabel));
        // The finding is gone or at least smaller, and no worse one takes its place.
        const auto left = checkPlan(mended, *m_book);
        const bool same = std::any_of(left.begin(), left.end(), [&](const Finding& other) {
            return other.rule == finding.rule && other.message == finding.message;
        });
        QVERIFY2(!same, qPrintable(finding.rule + u' ' + finding.fixLabel));
        const auto worse = [](const QList<Finding>& list) {
            return std::count_if(
                list.begin(), list.end(), [](const Finding& f) { return f.severity == Severity::Negative; });
        };
        QVERIFY(worse(left) <= worse(checkPlan(plan.question, *m_book)));
    }
}

void TestPlanCheck::doesNotCryAtTheEdge()
{
    Plan plan;
    for (const int day : {0, 2, 4}) // exactly the three a week
        plan.add(day, QTime(10, 0), day == 0 ? "offer" : day == 2 ? "story" : "guide");
    plan.add(0, QTime(11, 0), "interactive"); // exactly an hour later, exactly two a day
    plan.add(2, QTime(21, 59), "ugc"); // the last minute before quiet hours
    plan.add(4, QTime(20, 0), "offer");
    const auto findings = checkPlan(plan.question, *m_book);
    QVERIFY2(findings.isEmpty(), qPrintable(describe(findings).join(u'\n')));
}

void TestPlanCheck::openOnlyLeavesThePastAlone()
{
    auto plan = Plan::good();
    for (auto& item : plan.question.items) // everything happened in October
        item.slot->date = item.slot->date.addDays(-49);
    plan.question.from = plan.question.from.addDays(-49);
    plan.question.to = plan.question.to.addDays(-49);
    plan.question.items[3].slot->time = QTime(23, 0);
    plan.question.items[5].callToAction.clear();
    QCOMPARE(rulesOf(plan.question).size(), 2);
    plan.question.onlyOpen = true;
    QCOMPARE(rulesOf(plan.question), QStringList());
}

void TestPlanCheck::overridesCount()
{
    auto plan = Plan::good();
    plan.add(2, QTime(20, 0));
    plan.add(2, QTime(12, 0));
    const auto loose = m_book->withOverrides({{QStringLiteral("freq.ideal"), {{QStringLiteral("max"), 4}}}});
    QVERIFY(loose);
    QVERIFY(rulesOf(plan.question).contains(QStringLiteral("freq.ideal")));
    for (const auto& finding : checkPlan(plan.question, *loose))
        QVERIFY(finding.rule != u"freq.ideal");
}

void TestPlanCheck::meters()
{
    Plan plan(2);
    plan.add(0, QTime(10, 0), "offer");
    plan.add(0, QTime(15, 0), "group_buy");
    plan.add(0, QTime(20, 0), "poll");
    plan.add(1, QTime(21, 30), "story", 2);
    plan.question.items.last().state = ContentState::Draft;
    const auto meters = planMeters(plan.question, *m_book);
    QCOMPARE(meters.posts, 4);
    QCOMPARE(meters.mix.size(), 5);
    QCOMPARE(meters.mix[0].count, 2); // the group-buy is an offer
    QCOMPARE(meters.mix[0].share, 0.5);
    QCOMPARE(meters.mix[3].count, 1); // the poll is interactive
    QCOMPARE(meters.busiest.first().community, CommunityId{1});
    QCOMPARE(meters.busiest.first().posts, 3);
    QCOMPARE(meters.hours[20], 1);
    QCOMPARE(*meters.insidePeaks, 0.75);
    QCOMPARE(
        *meters.slotsFree, 1 - 3.0 / 28); // 7 days x 2 groups x 2 a day; the third of a day takes no slot
    QCOMPARE(meters.leadDays, 5); // the draft is on Tuesday
    const auto nothing = planMeters(PlanQuestion{}, *m_book);
    QVERIFY(!nothing.insidePeaks);
    QVERIFY(!nothing.slotsFree);
    QVERIFY(!nothing.leadDays);
}

void TestPlanCheck::peaksAndQuietHours()
{
    const auto peak = [&](int day, int hour, int minute = 0) {
        return isPeak(monday.addDays(day), QTime(hour, minute), *m_book);
    };
    QVERIFY(peak(0, 10));
    QVERIFY(peak(0, 10, 59));
    QVERIFY(!peak(0, 11));
    QVERIFY(!peak(0, 9, 59));
    QVERIFY(peak(0, 21, 59));
    QVERIFY(!peak(0, 22));
    QVERIFY(peak(5, 11)); // Saturday until noon
    QVERIFY(!peak(6, 11));
    QVERIFY(isQuiet(QTime(22, 0), *m_book));
    QVERIFY(isQuiet(QTime(0, 0), *m_book));
    QVERIFY(!isQuiet(QTime(8, 0), *m_book));
    QCOMPARE(bestTime(monday, *m_book), QTime(10, 0));
}

QTEST_GUILESS_MAIN(TestPlanCheck)
#include "tst_plancheck.moc"
