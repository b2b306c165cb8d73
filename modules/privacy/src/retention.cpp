// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "erase.h"
#include "text.h"

#include <base/clock.h>
#include <store/store.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>

#include <privacy/privacydesk.h>
#include <privacy/retention.h>

#include <algorithm>

namespace serai::privacy {

using store::Connection;
using store::Transaction;

static constexpr qint64 dayMs = 24LL * 3600 * 1000;
static constexpr int longestDays = 36'500;

namespace {

/// due counts and apply removes what is older than ? (epoch ms).
struct RetentionPlan
{
    RetentionPurpose purpose;
    const char* key;
    const char* text;
    int defaultDays; ///< 0 = without limit
    int leastDays;
    const char* due;
    const char* apply; ///< null: people, erased by the desk
};

} // namespace

static constexpr char formerMembers[] =
    "WITH due (t) AS (SELECT ?) SELECT m.id FROM member m, due WHERE m.created_at < due.t AND "
    "coalesce(m.last_order_at, 0) < due.t "
    "AND NOT EXISTS (SELECT 1 FROM shop_order o WHERE o.member_id = m.id AND o.ordered_at >= due.t) "
    "AND NOT EXISTS (SELECT 1 FROM outbox b WHERE b.member_id = m.id "
    "AND (coalesce(b.requested_at, b.accepted_at, b.failed_at) >= due.t OR b.state IN ('planned', 'claimed', "
    "'in_flight'))) "
    "AND NOT EXISTS (SELECT 1 FROM consent_event c WHERE c.member_id = m.id AND c.at >= due.t) "
    "AND NOT EXISTS (SELECT 1 FROM consent_event c WHERE c.member_id = m.id AND c.state = 'granted' "
    "AND NOT EXISTS (SELECT 1 FROM consent_event l WHERE l.member_id = c.member_id AND l.channel = c.channel "
    "AND l.purpose = c.purpose AND (l.at > c.at OR (l.at = c.at AND l.id > c.id))))";

static const QList<RetentionPlan>& plans()
{
    static const QList<RetentionPlan> list{
        {RetentionPurpose::RawEvents, "rawEvents",
            QT_TRANSLATE_NOOP("privacy", "Bodies of webhooks; what they changed stays"), 90, 1,
            "SELECT count(*) FROM event WHERE received_at < ? AND payload <> '{}'",
            "UPDATE event SET payload = '{}' WHERE received_at < ? AND payload <> '{}'"},
        {RetentionPurpose::JudgedTexts, "judgedTexts",
            QT_TRANSLATE_NOOP("privacy", "Opt-out messages after they were judged; the judgement stays"), 30,
            1,
            "SELECT count(*) FROM opt_out_message WHERE judged_at < ? "
            "AND coalesce(text, phone, bsuid) IS NOT NULL",
            "UPDATE opt_out_message SET text = NULL, phone = NULL, bsuid = NULL WHERE judged_at < ? "
            "AND coalesce(text, phone, bsuid) IS NOT NULL"},
        {RetentionPurpose::MessageHistory, "messageHistory",
            QT_TRANSLATE_NOOP("privacy", "Who got which message; the counts of each campaign stay"), 0, 90,
            "SELECT count(*) FROM outbox WHERE member_id IS NOT NULL AND "
            "coalesce(requested_at, accepted_at, failed_at) < ? "
            "AND state IN ('accepted', 'delivered', 'read', 'failed')",
            "UPDATE outbox SET member_id = NULL, message_id = NULL, payload = NULL WHERE member_id IS NOT "
            "NULL AND "
            "coalesce(requested_at, accepted_at, failed_at) < ? "
            "AND state IN ('accepted', 'delivered', 'read', 'failed')"},
        {RetentionPurpose::DeletedMembers, "deletedMembers",
            QT_TRANSLATE_NOOP("privacy", "Deleted members, kept so that deleting can be undone"), 30, 1,
            "SELECT count(*) FROM member_act_step s JOIN member_act a ON a.id = s.act_id "
            "WHERE a.kind = 'delete' AND a.at < ? AND s.what = 'rows'",
            "DELETE FROM member_act WHERE kind = 'delete' AND at < ?"},
        {RetentionPurpose::AuditDetails, "auditDetails",
            QT_TRANSLATE_NOOP("privacy", "Details in the audit trail; act and time stay"), 0, 30,
            "SELECT count(*) FROM audit WHERE at < ? AND coalesce(subject, detail) IS NOT NULL",
            "UPDATE audit SET subject = NULL, detail = NULL WHERE at < ? AND coalesce(subject, detail) IS "
            "NOT NULL"},
        {RetentionPurpose::FormerMembers, "formerMembers",
            QT_TRANSLATE_NOOP("privacy",
                "People without consent, order or message for so long; they are erased with a receipt"),
            0, 30, nullptr, nullptr},
    };
    return list;
}

static const RetentionPlan& planOf(RetentionPurpose purpose)
{
    const auto& all = plans();
    return *std::find_if(all.begin(), all.end(), [&](const auto& plan) { return plan.purpose == purpose; });
}

QString retentionKey(RetentionPurpose purpose)
{
    return QString::fromLatin1(planOf(purpose).key);
}

std::optional<RetentionPurpose> retentionFromKey(QStringView key)
{
    for (const auto& plan : plans()) {
        if (key == QLatin1String(plan.key))
            return plan.purpose;
    }
    return std::nullopt;
}

QString retentionText(RetentionPurpose purpose)
{
    return privacyText(planOf(purpose).text);
}

/// Nothing = kept without limit.
static Result<RetentionRule> readRule(Connection& connection, const RetentionPlan& plan)
{
    RetentionRule rule;
    rule.purpose = plan.purpose;
    auto row = connection.run("SELECT days FROM retention WHERE purpose = ?", QString::fromLatin1(plan.key));
    if (!row)
        return fail(row.error());
    rule.isDefault = !row->next();
    const auto days = rule.isDefault ? plan.defaultDays : row->int64(0);
    if (days > 0)
        rule.days = int(days);
    return rule;
}

static Result<QList<qint64>> formerMemberIds(Connection& connection, qint64 before)
{
    auto rows = connection.run(formerMembers, before);
    if (!rows)
        return fail(rows.error());
    QList<qint64> ids;
    while (rows->next())
        ids << rows->int64(0);
    return ids;
}

static Result<qint64> countDue(Connection& connection, const RetentionPlan& plan, qint64 before)
{
    if (!plan.due) {
        const auto ids = formerMemberIds(connection, before);
        if (!ids)
            return fail(ids.error());
        return ids->size();
    }
    const auto due = connection.number(plan.due, before);
    if (!due)
        return fail(due.error());
    return due->value_or(0);
}

Async<QList<RetentionRule>> retentionRules(store::Store& store, const Clock& clock)
{
    return store.readLong([now = clock.nowMs()](Connection& connection) -> Result<QList<RetentionRule>> {
        QList<RetentionRule> rules;
        for (const auto& plan : plans()) {
            auto rule = readRule(connection, plan);
            if (!rule)
                return fail(rule.error());
            if (rule->days) {
                const auto due = countDue(connection, plan, now - *rule->days * dayMs);
                if (!due)
                    return fail(due.error());
                rule->due = *due;
            }
            rules << *rule;
        }
        return rules;
    });
}

Async<> setRetention(
    store::Store& store, const Clock& clock, RetentionPurpose purpose, std::optional<int> days)
{
    const auto& plan = planOf(purpose);
    if (days && (*days < plan.leastDays || *days > longestDays))
        return ready<void>(fail(ErrorKind::InvalidInput,
            privacyText(QT_TRANSLATE_NOOP("privacy", "this can be kept for %1 to %2 days, or without limit"))
                .arg(plan.leastDays)
                .arg(longestDays),
            retentionKey(purpose)));
    return store.write([key = retentionKey(purpose), days, now = clock.nowMs()](
                           Transaction& transaction) -> Result<> {
        const auto value = days ? std::optional<qint64>(*days) : std::nullopt;
        auto done = transaction->run("INSERT INTO retention (purpose, days, updated_at) VALUES (?, ?, ?) "
                                     "ON CONFLICT (purpose) DO UPDATE SET days = excluded.days, updated_at = "
                                     "excluded.updated_at",
            key, value, now);
        if (!done)
            return fail(done.error());
        transaction.changedMany(QStringLiteral("settings"));
        return {};
    });
}

static Result<RetentionResult> applyRules(Transaction& transaction, qint64 now)
{
    RetentionResult result;
    auto& connection = transaction.connection();
    for (const auto& plan : plans()) {
        const auto rule = readRule(connection, plan);
        if (!rule)
            return fail(rule.error());
        if (!rule->days || !plan.apply)
            continue;
        auto done = connection.run(plan.apply, now - *rule->days * dayMs);
        if (!done)
            return fail(done.error());
        result.lines << RetentionResult::Line{plan.purpose, done->rowsAffected()};
    }
    QJsonObject removed;
    for (const auto& line : result.lines) {
        if (line.removed > 0)
            removed.insert(retentionKey(line.purpose), line.removed);
    }
    auto noted =
        connection.run("INSERT INTO audit (act, subject, detail, at) VALUES ('data.retention', NULL, ?, ?)",
            removed.isEmpty() ? QString()
                              : QString::fromUtf8(QJsonDocument(removed).toJson(QJsonDocument::Compact)),
            now);
    if (!noted)
        return fail(noted.error());
    for (const char* topic : {"event", "outbox", "optOut", "member"})
        transaction.changedMany(QString::fromLatin1(topic));
    return result;
}

static Result<QList<qint64>> dueMembers(store::Store& store, qint64 now)
{
    return await(store.readLong([now](Connection& connection) -> Result<QList<qint64>> {
        const auto rule = readRule(connection, planOf(RetentionPurpose::FormerMembers));
        if (!rule)
            return fail(rule.error());
        if (!rule->days)
            return QList<qint64>();
        return formerMemberIds(connection, now - *rule->days * dayMs);
    }));
}

/// On a worker thread.
static Result<RetentionResult> applyAll(store::Store& store, const Clock& clock)
{
    const auto now = clock.nowMs();
    auto result =
        await(store.write([now](Transaction& transaction) { return applyRules(transaction, now); }));
    if (!result)
        return result;
    const auto members = dueMembers(store, now);
    if (!members)
        return fail(members.error());
    if (members->isEmpty())
        return result;
    EraseOptions options;
    options.reason = QStringLiteral("retention");
    const auto receipt = eraseNow(store, *members, options, now, {}, {});
    if (!receipt)
        return fail(receipt.error());
    result->lines << RetentionResult::Line{RetentionPurpose::FormerMembers, receipt->people};
    result->receipt = receipt->code;
    return result;
}

Async<RetentionResult> applyRetention(store::Store& store, const Clock& clock)
{
    auto promise = std::make_shared<Promise<RetentionResult>>();
    auto future = promise->future();
    QThreadPool::globalInstance()->start(
        [promise, &store, &clock] { promise->settle(applyAll(store, clock)); });
    return future;
}

} // namespace serai::privacy
