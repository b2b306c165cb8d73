// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Levels, stages and places: worked out for all members set by set.

#include "selection.h"
#include "steps.h"

#include <base/clock.h>
#include <base/territory.h>
#include <content/playbookrepository.h>
#include <members/memberjournal.h>
#include <members/memberplace.h>
#include <store/workspace.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <people/standing.h>

#include <algorithm>

namespace serai::people {

Standing::Standing(store::Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

QList<LevelRule> levelRules(const playbook::Playbook& playbook, const QString& currency)
{
    QList<LevelRule> rules;
    const auto* rule = playbook.find(u"level.by_spend");
    if (!rule)
        return rules;
    const auto* names = rule->value(u"levels");
    for (const auto& name : names ? names->words : QStringList()) {
        const auto key = name.toLower();
        if (!rule->value(key + QStringLiteral("From")))
            continue;
        const auto* benefits = rule->value(key + QStringLiteral("Benefits"));
        rules << LevelRule{name, playbook.money(u"level.by_spend", key + QStringLiteral("From"), currency),
            benefits ? benefits->words : QStringList()};
    }
    std::stable_sort(rules.begin(), rules.end(),
        [](const LevelRule& a, const LevelRule& b) { return a.from.minor < b.from.minor; });
    return rules;
}

QString levelFor(const Money& spend, const QList<LevelRule>& rules)
{
    QString level;
    for (const auto& rule : rules) {
        if (spend.currency == rule.from.currency && spend.minor >= rule.from.minor)
            level = rule.name;
    }
    return level;
}

/// The step's text of the level that a member's spend reaches, as an SQL expression; NULL below the lowest.
static QByteArray levelBySpend(const QList<LevelRule>& rules)
{
    // Names come as a JSON parameter, thresholds are numbers: no text of the playbook enters the statement.
    QByteArray cases = "CASE";
    for (qsizetype i = rules.size() - 1; i >= 0; --i)
        cases += " WHEN m.spend_minor >= " + QByteArray::number(rules[i].from.minor)
            + " THEN json_extract(?, '$[" + QByteArray::number(i) + "]') || char(31) || 'spend'";
    return cases + " END";
}

static Result<ActRecord> giveLevels(
    store::Transaction& transaction, const playbook::Playbook& defaults, qint64 nowMs)
{
    const auto settings = store::readSettings(transaction.connection());
    if (!settings)
        return fail(settings.error());
    const auto playbook = content::effectivePlaybook(transaction.connection(), defaults);
    if (!playbook)
        return fail(playbook.error());
    const auto rules = levelRules(*playbook, settings->currency);
    QJsonArray names;
    for (const auto& rule : rules)
        names << rule.name;
    auto journal = members::MemberJournal::begin(transaction, QStringLiteral("levels"), {}, nowMs);
    if (!journal)
        return fail(journal.error());
    const auto current = packedColumn(*memberColumn(u"level"), "m");
    const auto sql =
        "INSERT INTO member_act_step SELECT ?, id, 'level', before, after FROM (SELECT m.id AS id, " + current
        + " AS before, " + (rules.isEmpty() ? QByteArray("NULL") : levelBySpend(rules))
        + " AS after FROM member m WHERE m.order_count > 0 AND m.spend_currency = ? "
          "AND coalesce(m.level_source, 'spend') = 'spend') WHERE before IS NOT after";
    auto statement = transaction->prepare(sql);
    if (!statement)
        return fail(statement.error());
    const auto list = QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact));
    int index = 0;
    statement->bind(index++, journal->id());
    for (qsizetype i = 0; i < rules.size(); ++i)
        statement->bind(index++, list);
    statement->bind(index, settings->currency);
    if (auto done = statement->exec(); !done)
        return fail(done.error());
    const auto done = applySteps(transaction, journal->id(), QStringLiteral("level"), Direction::Redo, nowMs);
    if (!done)
        return fail(done.error());
    return finishAct(transaction, *journal, QStringLiteral("levels"), 0, nowMs);
}

Async<ActRecord> Standing::applyLevels(playbook::Playbook defaults)
{
    return m_store.write(
        [defaults = std::move(defaults), now = m_clock.nowMs()](
            store::Transaction& transaction) { return giveLevels(transaction, defaults, now); });
}

Async<ActRecord> Standing::applyStages()
{
    return m_store.write([now = m_clock.nowMs()](store::Transaction& transaction) -> Result<ActRecord> {
        static constexpr char order[] = "'[\"attract\",\"receive\",\"activate\",\"buy\",\"return\"]'";
        const auto place = [](const char* stage) {
            return QByteArray("coalesce((SELECT key FROM json_each(") + order + ") WHERE value = " + stage
                + "), -1)";
        };
        const QByteArray sql =
            "INSERT INTO member_act_step SELECT ?, id, 'stage', before, after FROM (SELECT m.id AS id, "
            "nullif(m.stage, '') AS before, CASE WHEN m.order_count > 1 THEN 'return' WHEN m.order_count = 1 "
            "THEN 'buy' WHEN EXISTS (SELECT 1 FROM group_message x WHERE x.member_id = m.id) "
            "OR EXISTS (SELECT 1 FROM poll_vote x WHERE x.member_id = m.id) "
            "OR EXISTS (SELECT 1 FROM reaction x WHERE x.member_id = m.id) "
            "OR EXISTS (SELECT 1 FROM link_click x WHERE x.member_id = m.id) "
            "OR EXISTS (SELECT 1 FROM message_received x WHERE x.member_id = m.id) "
            "OR EXISTS (SELECT 1 FROM coupon_event x WHERE x.member_id = m.id AND x.act = 'redeemed') "
            "THEN 'activate' WHEN EXISTS (SELECT 1 FROM group_move x WHERE x.member_id = m.id "
            "AND x.act = 'joined') OR EXISTS (SELECT 1 FROM consent_event x WHERE x.member_id = m.id "
            "AND x.purpose = 'marketing' AND x.state = 'granted') THEN 'receive' ELSE 'attract' END AS after "
            "FROM member m) WHERE "
            + place("after") + " > " + place("before");
        auto journal = members::MemberJournal::begin(transaction, QStringLiteral("stages"), {}, now);
        if (!journal)
            return fail(journal.error());
        const auto steps = transaction->run(sql.constData(), journal->id());
        if (!steps)
            return fail(steps.error());
        const auto done =
            applySteps(transaction, journal->id(), QStringLiteral("stage"), Direction::Redo, now);
        if (!done)
            return fail(done.error());
        return finishAct(transaction, *journal, QStringLiteral("stages"), 0, now);
    });
}

Async<QList<InferredPlace>> Standing::missingPlaces()
{
    return m_store.readLong([](store::Connection& connection) -> Result<QList<InferredPlace>> {
        auto rows =
            connection.run("SELECT m.id, (SELECT i.value FROM member_identity i WHERE i.member_id = m.id AND "
                           "i.kind = 'phone' "
                           "ORDER BY i.id LIMIT 1) AS phone FROM member m WHERE coalesce(m.country, '') = '' "
                           "AND coalesce(m.country_text, '') = ''");
        if (!rows)
            return fail(rows.error());
        QList<InferredPlace> places;
        while (rows->next()) {
            const auto place = members::placeOfPhone(rows->text(1));
            if (!place.country.isEmpty())
                places << InferredPlace{rows->int64(0), place.country, place.zone};
        }
        return places;
    });
}

static Result<QJsonObject> zonesOfCountries(store::Connection& connection)
{
    auto rows = connection.run(
        "SELECT DISTINCT country FROM member WHERE coalesce(zone, '') = '' AND country IS NOT NULL");
    if (!rows)
        return fail(rows.error());
    QJsonObject zones;
    while (rows->next()) {
        const auto zone = soleZoneOf(rows->text(0));
        if (!zone.isEmpty())
            zones.insert(rows->text(0), zone);
    }
    return zones;
}

Async<ActRecord> Standing::applyPlaces(QList<InferredPlace> places)
{
    return m_store.write([places = std::move(places), now = m_clock.nowMs()](
                             store::Transaction& transaction) -> Result<ActRecord> {
        auto zones = zonesOfCountries(transaction.connection());
        if (!zones)
            return fail(zones.error());
        QJsonArray list;
        for (const auto& place : places) {
            list << QJsonArray{place.member, place.country};
            if (!place.zone.isEmpty())
                zones->insert(place.country, place.zone);
        }
        const QJsonObject both{{QStringLiteral("places"), list}, {QStringLiteral("zones"), *zones}};
        const auto json = QString::fromUtf8(QJsonDocument(both).toJson(QJsonDocument::Compact));
        static constexpr char countries[] =
            "INSERT INTO member_act_step SELECT ?, m.id, 'country', NULL, json_extract(j.value, '$[1]') || "
            "char(31) || 'phone' FROM json_each(?, '$.places') j JOIN member m ON m.id = "
            "json_extract(j.value, "
            "'$[0]') WHERE coalesce(m.country, '') = '' AND m.country_source IS NULL";
        static constexpr char missing[] =
            "INSERT INTO member_act_step SELECT ?, m.id, 'zone', NULL, z.value || char(31) || CASE WHEN "
            "m.country_source = 'phone' THEN 'phone' ELSE 'country' END FROM json_each(?, '$.zones') z "
            "JOIN member m ON m.country = z.key WHERE coalesce(m.zone, '') = '' AND m.zone_source IS NULL";
        auto journal = members::MemberJournal::begin(transaction, QStringLiteral("places"), {}, now);
        if (!journal)
            return fail(journal.error());
        // Countries first: their zones follow.
        for (const auto& [what, sql] : {std::pair{"country", countries}, std::pair{"zone", missing}}) {
            const auto steps = transaction->run(sql, journal->id(), json);
            if (!steps)
                return fail(steps.error());
            const auto done =
                applySteps(transaction, journal->id(), QString::fromLatin1(what), Direction::Redo, now);
            if (!done)
                return fail(done.error());
        }
        return finishAct(transaction, *journal, QStringLiteral("places"), 0, now);
    });
}

} // namespace serai::people
