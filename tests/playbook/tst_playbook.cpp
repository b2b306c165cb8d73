// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/json.h>
#include <playbook/playbook.h>

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace serai;
using playbook::Playbook;

/// Every id of the playbook with the numbers it is written with, by hand from the text: an independent copy.
static constexpr std::pair<const char*, const char*> written[] = {{"goal.linked", "0.40 0.15 0.20 3"},
    {"goal.unclear", "0.5 1"}, {"persona.fields", "25 45 80 150"}, {"group.name_rule", ""},
    {"group.admins", "2 3"}, {"group.capacity", "150 0.85 0.60"}, {"service.first_response", "5"},
    {"seg.invite_first", "2 6 3"}, {"seg.screen", "1 100 0.25 0.05"}, {"seg.high_value", "3 6 0.40 0.50"},
    {"seg.new", "30 5 0.25"}, {"seg.dormant", "60 90 0.15 0.12"}, {"seg.silent", "7 0.15"},
    {"seg.ambassador", "3 50 0.60"}, {"seg.persona", ""}, {"level.by_spend", ""}, {"seg.lapsed_member", "90"},
    {"invite.healthy_join", "0.20 0.30 0.65 1.8 0.40 0.50"}, {"invite.incentive", "7 24 0.35 0.05"},
    {"channel.order_page", "0.22"}, {"channel.parcel_card", "0.18 5 0.05 0.15"},
    {"channel.email_footer", "0.08 48"}, {"channel.count", "3 2.3 -0.25"}, {"invite.personal", "3 0.30"},
    {"invite.after_order", "10 0.28 24 0.09"}, {"invite.season", "1 0.35"}, {"invite.presale", "0.25 0.50"},
    {"invite.weekly_cap", "2 3 5 0.40"}, {"invite.no_repeat", "30"}, {"invite.cost", "1.5 3"},
    {"cost.coupon", "5 10"}, {"cost.card", "0.05 0.15"}, {"cost.message", "0.005 0.01 0.99"},
    {"cost.labour", "0.5 1 0.15"}, {"invite.review", "14 3 0.08"}, {"invite.roi", "0.12 0.20 4 5 0.05"},
    {"auto.keyword", "0.70"}, {"auto.welcome", "5 24 0.50"}, {"auto.faq", ""}, {"auto.cart", ""},
    {"auto.order", ""}, {"crm.behaviour", "0.35"}, {"service.answer", "24 48 0.40"},
    {"topic.share", "0.30 0.18"}, {"policy.goods", ""}, {"policy.personal", "3"},
    {"market.reach", "0.971 0.989 0.412 0.329"}, {"content.offer", "0.30 2 24 0.78 0.22"},
    {"content.story", "0.25 3 45 60 0.65 0.08"}, {"content.guide", "0.20 1 3 5 0.82 0.05"},
    {"content.interactive", "0.15 1 2 3 0.55 0.15"}, {"content.ugc", "0.10 2 0.91 0.12"},
    {"plan.mix_simple", "0.30 0.40 0.30"}, {"plan.weekly_example", "45 3 5 0.25 2.1 4.8 -0.35"},
    {"plan.preview", "15 30 2"}, {"plan.offer", "2 0.15 0.20 0.12 24 0.25"}, {"plan.qna", "1 0.40"},
    {"plan.daily_guide", "3 60 1 0.70"}, {"freq.ideal", "1 2"}, {"freq.max", "3 5 0.35"}, {"freq.min", "3"},
    {"time.peaks", "10 11 20 21 22 0.60 12 0.55 0.50"}, {"plan.lead", "14 7 10"}, {"plan.slack", "0.20"},
    {"plan.holiday", "3 0.40 0.15"}, {"content.cta", "0.50"}, {"heat.value", "0.70 0.45"},
    {"interact.freq", "2 3 48"}, {"ugc.reward", "5 0.05 0.18 0.25"}, {"group_buy", ""}, {"lucky_draw", ""},
    {"price_guess", ""}, {"poll", ""}, {"referral", ""}, {"live_notice", ""},
    {"cost.content", "0.30 0.40 50 200 10 30 20"}, {"roi.content", "500 80 6.25 3 2"},
    {"ab.test", "0.15 0.20"}, {"kpi.daily_active", "0.40 3"}, {"kpi.open", "0.75 0.60"},
    {"kpi.offer_click", "0.20 0.25 0.10"}, {"kpi.questions", "5"},
    {"kpi.conversion", "0.12 0.15 0.10 0.20 0.08"}, {"kpi.retention", "0.85"}, {"kpi.exit_week", "0.05 0.10"},
    {"kpi.interaction", "0.20 3"}, {"kpi.revenue_share", "0.15 0.25 0.10 3"}, {"kpi.ltv", "0.50"},
    {"kpi.cac", "-0.30"}, {"kpi.coupon_roi", "5 0.08 0.12"}, {"kpi.tool_share", "0.15"},
    {"cost.month", "400 600 2 80 150 50 200"}, {"react.survey", ""}, {"react.flash", "10 0.45"},
    {"react.ambassador", ""}, {"react.cost", "2 3 5"}, {"hotword.cycle", "14"}, {"funnel.stages", ""},
    {"channel.kinds", ""}, {"onetoone.premium", ""}, {"own.data", ""}};

static QJsonDocument json(const QByteArray& text)
{
    return QJsonDocument::fromJson(text);
}

static QByteArray oneRule(const QByteArray& values)
{
    return R"({"version": 1, "rules": [{"id": "a.b", "section": "goals", "kind": "text", "title": "T", "rule": "R",
               "values": )"
        + values + "}]}";
}

class TestPlaybook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hasEveryRuleWithItsNumbers_data();
    void hasEveryRuleWithItsNumbers();
    void hasNothingElseButWhatTheCalendarNeeds();
    void refusesFaultsWithTheirPath_data();
    void refusesFaultsWithTheirPath();
    void overridesAndResets();
    void refusesOverrides_data();
    void refusesOverrides();
    void moneyHasItsCurrency();
    void bandsFollowOverrides();
    void textsOfALanguage_data();
    void textsOfALanguage();

private:
    std::optional<Playbook> m_book;
};

void TestPlaybook::initTestCase()
{
    auto book = Playbook::load();
    QVERIFY2(book, qPrintable(book ? QString() : toText(book.error()) + book.error().details.join(u'\n')));
    m_book = *book;
}

void TestPlaybook::hasEveryRuleWithItsNumbers_data()
{
    QTest::addColumn<QString>("numbers");
    for (const auto& [id, numbers] : written)
        QTest::newRow(id) << QString::fromLatin1(numbers);
}

void TestPlaybook::hasEveryRuleWithItsNumbers()
{
    QFETCH(QString, numbers);
    const auto* rule = m_book->find(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(rule);
    QVERIFY(!rule->title.isEmpty());
    QVERIFY(!rule->text.isEmpty());
    QVERIFY2(!rule->values.isEmpty(), "a rule without any value cannot be edited");
    for (const auto& number : numbers.split(u' ', Qt::SkipEmptyParts)) {
        const auto has =
            std::any_of(rule->values.begin(), rule->values.end(), [&](const playbook::Value& value) {
                return value.number && qFuzzyCompare(1 + *value.number, 1 + number.toDouble());
            });
        QVERIFY2(has, qPrintable(number));
    }
}

void TestPlaybook::hasNothingElseButWhatTheCalendarNeeds()
{
    QSet<QString> known{QStringLiteral("time.quiet"), QStringLiteral("time.spacing")};
    for (const auto& row : written)
        known.insert(QString::fromLatin1(row.first));
    QCOMPARE(qsizetype(std::size(written)), qsizetype(101));
    for (const auto& rule : m_book->rules())
        QVERIFY2(known.contains(rule.id), qPrintable(rule.id));
    QCOMPARE(m_book->rules().size(), known.size());
}

void TestPlaybook::refusesFaultsWithTheirPath_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, const QByteArray& values, const char* path) {
        QTest::newRow(name) << oneRule(values) << QString::fromLatin1(path);
    };
    row("unknown unit", R"([{"key": "x", "unit": "stones", "number": 1}])", "rules[0].values[0].unit");
    row("share above one", R"([{"key": "x", "unit": "share", "number": 30}])", "rules[0].values[0].number");
    row("negative days", R"([{"key": "x", "unit": "days", "number": -1}])", "rules[0].values[0].number");
    row("half a count", R"([{"key": "x", "unit": "count", "number": 1.5}])", "rules[0].values[0].number");
    row("hour 25", R"([{"key": "x", "unit": "hourOfDay", "number": 25}])", "rules[0].values[0].number");
    row("number as text", R"([{"key": "x", "unit": "days", "number": "7"}])", "rules[0].values[0].number");
    row("no content", R"([{"key": "x"}])", "rules[0].values[0]");
    row("key twice", R"([{"key": "x", "flag": true}, {"key": "x", "flag": true}])", "rules[0].values[1].key");
    row("min above max", R"([{"key": "minDays", "unit": "days", "number": 9},
                             {"key": "maxDays", "unit": "days", "number": 3}])",
        "rules[0].values");
    row("no such currency", R"([{"key": "x", "unit": "money", "number": 1, "currency": "ZZZ"}])",
        "rules[0].values[0].currency");
    row("values missing", "7", "rules[0].values");
    QTest::newRow("other version") << QByteArray(R"({"version": 2, "rules": []})")
                                   << QStringLiteral("version");
    QTest::newRow("not an object") << QByteArray("[]") << QStringLiteral("version");
    QTest::newRow("name of no value")
        << QByteArray(R"({"version": 1, "values": {"z": "Z"}, "rules": []})") << QStringLiteral("values.z");
    QTest::newRow("rule without id") << QByteArray(R"({"version": 1, "rules": [{}]})")
                                     << QStringLiteral("rules[0].id");
}

void TestPlaybook::refusesFaultsWithTheirPath()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    const auto book = Playbook::fromJson(json(text), QStringLiteral("test"));
    QVERIFY(!book);
    QCOMPARE(book.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(book.error().what.startsWith(path), qPrintable(book.error().what));
}

void TestPlaybook::overridesAndResets()
{
    const playbook::Overrides changes{{QStringLiteral("seg.dormant"), {{QStringLiteral("maxDays"), 120}}}};
    const auto changed = m_book->withOverrides(changes);
    QVERIFY(changed);
    QCOMPARE(changed->number(u"seg.dormant", u"maxDays"), 120.0);
    QCOMPARE(changed->number(u"seg.dormant", u"minDays"), 60.0);
    QCOMPARE(changed->findDefault(u"seg.dormant")->value(u"maxDays")->number, 90.0);
    QVERIFY(changed->isOverridden(QStringLiteral("seg.dormant")));
    QCOMPARE(m_book->number(u"seg.dormant", u"maxDays"), 90.0); // the original is immutable
    const auto back = changed->withOverrides({});
    QVERIFY(back);
    QCOMPARE(back->rules(), m_book->rules());
}

void TestPlaybook::refusesOverrides_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QJsonObject>("values");
    const auto row = [](const char* name, const char* rule, const QJsonObject& values) {
        QTest::newRow(name) << QString::fromLatin1(rule) << values;
    };
    row("unknown rule", "seg.nobody", {{QStringLiteral("days"), 1}});
    row("unknown value", "seg.dormant", {{QStringLiteral("hours"), 1}});
    row("text for a number", "seg.dormant", {{QStringLiteral("minDays"), QStringLiteral("60")}});
    row("number for a switch", "auto.keyword", {{QStringLiteral("on"), 1}});
    row("share out of range", "content.offer", {{QStringLiteral("share"), 30}});
    row("range upside down", "seg.dormant", {{QStringLiteral("minDays"), 91}});
    row("empty words", "level.by_spend", {{QStringLiteral("levels"), QJsonArray()}});
}

void TestPlaybook::refusesOverrides()
{
    QFETCH(QString, rule);
    QFETCH(QJsonObject, values);
    const auto changed = m_book->withOverrides({{rule, values}});
    QVERIFY(!changed);
    QVERIFY2(changed.error().what.startsWith(rule), qPrintable(changed.error().what));
}

void TestPlaybook::moneyHasItsCurrency()
{
    QCOMPARE(m_book->money(u"invite.incentive", u"coupon", QStringLiteral("EUR")),
        (Money{700, QStringLiteral("USD")}));
    QCOMPARE(m_book->money(u"level.by_spend", u"goldFrom", QStringLiteral("JPY")),
        (Money{500, QStringLiteral("JPY")}));
}

void TestPlaybook::bandsFollowOverrides()
{
    QCOMPARE(m_book->band(u"kpi.exit_week"), (playbook::Band{std::nullopt, 0.05, std::nullopt, 0.10}));
    const auto changed =
        m_book->withOverrides({{QStringLiteral("kpi.exit_week"), {{QStringLiteral("actAbove"), 0.2}}}});
    QVERIFY(changed);
    QCOMPARE(changed->band(u"kpi.exit_week").actAbove, 0.2);
    QVERIFY(m_book->band(u"poll").isEmpty());
}

void TestPlaybook::textsOfALanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("dormant");
    QTest::newRow("german") << QStringLiteral("de-DE") << QStringLiteral("Eingeschlafene");
    QTest::newRow("japanese") << QStringLiteral("ja-JP") << QStringLiteral("休眠顧客");
}

void TestPlaybook::textsOfALanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, dormant);
    const auto book = Playbook::load(Playbook::defaultPath(), language);
    QVERIFY2(book, qPrintable(book ? QString() : toText(book.error())));
    QCOMPARE(book->find(u"seg.dormant")->title, dormant);
    for (const auto& rule : book->rules()) { // all of it, not a mixture of languages
        const auto* english = m_book->find(rule.id);
        QVERIFY2(rule.text != english->text && !rule.text.isEmpty(), qPrintable(rule.id));
        QCOMPARE(rule.values.size(), english->values.size());
        for (qsizetype i = 0; i < rule.values.size(); ++i) {
            auto value = rule.values[i];
            if (value.number)
                QVERIFY2(value.name != english->values[i].name, qPrintable(value.key));
            value.name = english->values[i].name;
            QCOMPARE(value, english->values[i]);
        }
    }
    const auto unknown = Playbook::load(Playbook::defaultPath(), QStringLiteral("xx"));
    QVERIFY(unknown);
    QCOMPARE(unknown->find(u"seg.dormant")->title, QStringLiteral("Dormant"));
    QCOMPARE(unknown->find(u"seg.dormant")->value(u"minDays")->name, QStringLiteral("At least"));
}

QTEST_GUILESS_MAIN(TestPlaybook)
#include "tst_playbook.moc"
