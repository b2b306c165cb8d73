// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerrows.h"

#include <QJsonDocument>

namespace serai::consent {

static constexpr char insertEntry[] =
    "INSERT INTO consent_event (member_id, channel, purpose, state, source, wording, proof, at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
static constexpr char newestEntry[] =
    "SELECT id, state, source, wording, proof, at, import_id FROM consent_event "
    "WHERE member_id = ? AND channel = ? AND purpose = ? ORDER BY at DESC, id DESC LIMIT 1";
static constexpr char readBar[] = "SELECT reason, at FROM suppression WHERE member_id = ? AND channel = ?";
// Only a suspicion gives way to another reason: the first "no" is the one to lift.
static constexpr char writeBar[] =
    "INSERT INTO suppression (member_id, channel, reason, at) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (member_id, channel) DO UPDATE SET reason = excluded.reason, at = excluded.at "
    "WHERE suppression.reason = 'pending' AND excluded.reason <> 'pending'";
// One reason is kept for each channel; what it may hide stands elsewhere too: WhatsApp's switch, the person's
// last own word, and messages that wait.
static constexpr char barAgain[] =
    "INSERT INTO suppression (member_id, channel, reason, at) SELECT member_id, 'whatsapp', reason, at FROM "
    "(SELECT member_id, 'stopped' AS reason, at, 1 AS rank FROM marketing_switch WHERE member_id = ? AND "
    "is_on = 0 "
    "UNION ALL SELECT member_id, 'withdrawn', at, 2 FROM (SELECT member_id, state, at FROM consent_event "
    "WHERE member_id = ? AND channel = 'whatsapp' AND purpose = 'marketing' AND source <> 'whatsapp' "
    "ORDER BY at DESC, id DESC LIMIT 1) WHERE state <> 'granted' "
    "UNION ALL SELECT member_id, 'pending', max(at), 3 FROM opt_out_message WHERE member_id = ? "
    "AND judged_at IS NULL GROUP BY member_id) ORDER BY rank LIMIT 1";
static constexpr char writeAuditLine[] = "INSERT INTO audit (act, subject, detail, at) VALUES (?, ?, ?, ?)";

Result<qint64> addEntry(store::Connection& connection, qint64 member, const Record& record)
{
    auto made = connection.run(insertEntry, member, channelKey(record.channel), purposeKey(record.purpose),
        stateKey(record.state), record.source, store::nullIfEmpty(record.wording),
        store::nullIfEmpty(record.proof), record.at);
    if (!made)
        return fail(made.error());
    return made->lastInsertId();
}

Result<std::optional<Entry>> lastEntry(
    store::Connection& connection, qint64 member, Channel channel, Purpose purpose)
{
    auto row = connection.run(newestEntry, member, channelKey(channel), purposeKey(purpose));
    if (!row)
        return fail(row.error());
    if (!row->next())
        return std::nullopt;
    Entry entry;
    entry.id = row->int64(0);
    entry.record = {channel, purpose, stateFromKey(row->text(1)).value_or(State::Denied), row->text(2),
        row->text(3), row->text(4), row->int64(5)};
    if (const auto import = row->optionalInt64(6))
        entry.import = ImportId{*import};
    return entry;
}

Result<std::optional<Suppression>> suppressionOf(
    store::Connection& connection, qint64 member, Channel channel)
{
    auto row = connection.run(readBar, member, channelKey(channel));
    if (!row)
        return fail(row.error());
    if (!row->next())
        return std::nullopt;
    return Suppression{channel, row->text(0), row->int64(1)};
}

Result<> bar(store::Connection& connection, qint64 member, Channel channel, const QString& reason, qint64 at)
{
    auto done = connection.run(writeBar, member, channelKey(channel), reason, at);
    if (!done)
        return fail(done.error());
    return {};
}

Result<> liftBar(store::Connection& connection, qint64 member, Channel channel)
{
    const auto lifted = connection.run(
        "DELETE FROM suppression WHERE member_id = ? AND channel = ?", member, channelKey(channel));
    if (!lifted)
        return fail(lifted.error());
    if (channel != Channel::WhatsApp)
        return {};
    const auto again = connection.run(barAgain, member, member, member);
    return again ? Result<>() : fail(again.error());
}

Result<> noteAct(store::Connection& connection, const QString& act, const QString& subject,
    const QJsonObject& detail, qint64 nowMs)
{
    auto done = connection.run(writeAuditLine, act, subject,
        QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)), nowMs);
    if (!done)
        return fail(done.error());
    return {};
}

QString memberSubject(qint64 member)
{
    return QStringLiteral("member/%1").arg(member);
}

} // namespace serai::consent
