// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <segments/segmentservice.h>
#include <support/testworkspace.h>

#include <QTest>

#include <memory>

using namespace serai;
using namespace serai::segments;

/// What thresholds of the playbook make of its segments.
class TestThresholds : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fractionsAreNotRoundedOver();
    void levelsAreThoseOfTheList();

private:
    Preset preset(const QString& id);
    void setThreshold(const char* rule, const char* value);

    std::unique_ptr<test::TestWorkspace> shop;
    std::unique_ptr<SegmentService> service;
};

void TestThresholds::init()
{
    shop = std::make_unique<test::TestWorkspace>();
    service = std::make_unique<SegmentService>(shop->store(), shop->clock);
}

void TestThresholds::cleanup()
{
    service.reset();
    shop.reset();
}

/// Without a rule where there is none.
Preset TestThresholds::preset(const QString& id)
{
    const auto all = await(service->presets());
    for (const auto& each : all ? *all : std::vector<Preset>()) {
        if (each.id == id)
            return each;
    }
    return {};
}

void TestThresholds::setThreshold(const char* rule, const char* value)
{
    shop->execute(qPrintable(QString("INSERT OR REPLACE INTO playbook_override (rule_id, value, updated_at) "
                                     "VALUES ('%1', '%2', 0)")
                                 .arg(QLatin1String(rule), QLatin1String(value))));
}

/// Days are whole: whoever is at most 7.5 days old is at most 7. No window is one and a half months long.
void TestThresholds::fractionsAreNotRoundedOver()
{
    const auto value = [this](const char* id, size_t row) {
        const auto rule = preset(id).rule;
        return rule ? rule->root.children.at(row).row->numbers : std::vector<qint64>();
    };
    setThreshold("seg.new", R"({"maxDays": 7.5})");
    QCOMPARE(value("seg.new", 0), std::vector<qint64>{7});
    setThreshold("seg.dormant", R"({"minDays": 59.5, "maxDays": 90.5})");
    QCOMPARE(value("seg.dormant", 0), (std::vector<qint64>{60, 90}));
    setThreshold("seg.lapsed_member", R"({"days": 59.5})");
    QCOMPARE(value("seg.lapsed_member", 1), std::vector<qint64>{60});
    setThreshold("seg.high_value", R"({"months": 1.5})");
    QVERIFY(!preset("seg.high_value").rule);
    QVERIFY2(preset("seg.high_value").missing.contains("months is 1.5"),
        qPrintable(preset("seg.high_value").missing));
    QVERIFY(preset("seg.screen").rule); // the next one is not blamed
}

void TestThresholds::levelsAreThoseOfTheList()
{
    setThreshold("level.by_spend", R"({"levels": ["Bronze", "Silver", "Crystal"]})");
    QStringList ids;
    const auto all = *await(service->presets());
    for (const auto& each : all)
        if (each.id.startsWith("level."))
            ids << each.id + (each.rule ? "" : "?");
    ids.sort();
    QCOMPARE(ids.join(' '), "level.by_spend.bronze level.by_spend.crystal? level.by_spend.silver");
    QVERIFY2(preset("level.by_spend.crystal").missing.contains("no amount"),
        qPrintable(preset("level.by_spend.bronze").missing));
    // The highest has no end.
    QCOMPARE(preset("level.by_spend.bronze").rule->root.children.size(), 3u);
    QCOMPARE(preset("level.by_spend.silver").rule->root.children.size(), 2u);
    shop->execute("INSERT INTO member (id, created_at, updated_at) VALUES (1, 0, 0)");
    shop->execute("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                  "VALUES (1, '1', 'purchase', 0, 'USD', 90000)");
    const auto silver = *await(
        service->save("Silver", *preset("level.by_spend.silver").rule, false, "level.by_spend.silver"));
    QCOMPARE(await(service->count(silver, test::someNowMs))->matched, 1);
    // Gone from the list, it cannot be counted, and says why.
    setThreshold("level.by_spend", R"({"levels": ["Bronze"]})");
    const auto gone = await(service->count(silver, test::someNowMs));
    QVERIFY(!gone);
    QVERIFY2(gone.error().what.contains("level.by_spend.silver"), qPrintable(gone.error().what));
}

QTEST_GUILESS_MAIN(TestThresholds)
#include "tst_thresholds.moc"
