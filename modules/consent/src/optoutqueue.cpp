// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerrows.h"
#include "optoutrows.h"
#include "text.h"

#include <base/clock.h>
#include <store/identityguard.h>
#include <store/store.h>

namespace serai::consent {

using store::Connection;
using store::Transaction;

static constexpr char waitingRows[] =
    "SELECT q.id, q.member_id, m.name, q.phone, q.bsuid, q.text, q.word, q.language, q.cause, q.at "
    "FROM opt_out_message q LEFT JOIN member m ON m.id = q.member_id WHERE q.judged_at IS NULL ORDER BY q.id";
static constexpr char oneRow[] =
    "SELECT id, member_id, phone, bsuid, word, event_id, at, judged_at, is_opt_out, entry_id "
    "FROM opt_out_message WHERE id = ?";

OptOutQueue::OptOutQueue(store::Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

Async<QList<PendingOptOut>> OptOutQueue::waiting()
{
    return m_store.read([](Connection& connection) -> Result<QList<PendingOptOut>> {
        auto rows = connection.run(waitingRows);
        if (!rows)
            return fail(rows.error());
        QList<PendingOptOut> list;
        while (rows->next()) {
            PendingOptOut row;
            row.id = rows->int64(0);
            row.member = MemberId{rows->int64(1)};
            row.name = rows->text(2);
            row.contact = rows->text(3).isEmpty() ? rows->text(4) : rows->text(3);
            row.text = rows->text(5);
            row.word = rows->text(6);
            row.language = rows->text(7);
            row.cause =
                rows->text(8) == u"guard" ? PendingOptOut::Cause::Guard : PendingOptOut::Cause::Unsure;
            row.at = rows->int64(9);
            list << row;
        }
        return list;
    });
}

Async<qint64> OptOutQueue::count()
{
    return m_store.read([](Connection& connection) -> Result<qint64> {
        const auto count = connection.number("SELECT count(*) FROM opt_out_message WHERE judged_at IS NULL");
        if (!count)
            return fail(count.error());
        return count->value_or(0);
    });
}

namespace {

struct Kept
{
    OptOutRow row;
    bool isJudged = false;
    bool isOptOut = false;
    qint64 entry = 0;
};

} // namespace

static Result<std::optional<Kept>> readKept(Connection& connection, qint64 id)
{
    auto row = connection.run(oneRow, id);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return std::nullopt;
    Kept kept;
    kept.row = {row->int64(0), row->int64(1), {row->text(2), row->text(3)}, row->text(4), row->text(5),
        row->int64(6)};
    kept.isJudged = !row->isNull(7);
    kept.isOptOut = row->boolean(8);
    kept.entry = row->int64(9);
    return kept;
}

/// Whoever was imported with the number while the message waited; the row belongs to them from now on.
static Result<> findAuthor(Connection& connection, OptOutRow& row)
{
    if (row.member != 0)
        return {};
    const auto members = membersOf(connection, row.sender);
    if (!members)
        return fail(members.error());
    if (members->isEmpty())
        return {};
    row.member = members->first();
    auto linked = connection.run("UPDATE opt_out_message SET member_id = ? WHERE id = ?", row.member, row.id);
    if (!linked)
        return fail(linked.error());
    return {};
}

/// Whoever has the number of the message by now, apart from the member it was kept for: they wait for the
/// same judgement.
static Result<> judgeOthers(Transaction& transaction, const OptOutRow& row, bool isOptOut)
{
    const auto owners = membersOf(transaction.connection(), row.sender);
    if (!owners)
        return fail(owners.error());
    for (const auto owner : *owners) {
        const auto barred = suppressionOf(transaction.connection(), owner, Channel::WhatsApp);
        if (!barred)
            return fail(barred.error());
        if (owner == row.member || !*barred || (*barred)->reason != u"pending")
            continue;
        auto theirs = row;
        theirs.member = owner;
        if (isOptOut) {
            if (const auto made = carryOut(transaction, theirs); !made)
                return fail(made.error());
        } else if (auto done = release(transaction, theirs); !done) {
            return done;
        }
    }
    return {};
}

static Result<bool> judgeOne(Transaction& transaction, qint64 id, bool isOptOut, qint64 nowMs)
{
    auto& connection = transaction.connection();
    auto kept = readKept(connection, id);
    if (!kept)
        return fail(kept.error());
    if (!*kept || (*kept)->isJudged)
        return false;
    auto& row = (*kept)->row;
    if (auto done = findAuthor(connection, row); !done)
        return fail(done.error());
    qint64 entry = 0;
    if (isOptOut) {
        const auto made = carryOut(transaction, row);
        if (!made)
            return fail(made.error());
        entry = *made;
    } else if (auto done = release(transaction, row); !done) {
        return fail(done.error());
    }
    if (auto done = judgeOthers(transaction, row, isOptOut); !done)
        return fail(done.error());
    if (isOptOut && row.member != 0) {
        if (auto done = releaseSender(transaction, row); !done)
            return fail(done.error());
    }
    auto settled =
        connection.run("UPDATE opt_out_message SET judged_at = ?, is_opt_out = ?, entry_id = ? WHERE id = ?",
            nowMs, int(isOptOut), entry > 0 ? std::optional(entry) : std::nullopt, id);
    if (!settled)
        return fail(settled.error());
    transaction.changed(QStringLiteral("optOut"), id);
    return true;
}

Async<Judged> OptOutQueue::judge(QList<qint64> ids, bool isOptOut)
{
    return m_store.write(
        [ids = std::move(ids), isOptOut, now = m_clock.nowMs()](Transaction& transaction) -> Result<Judged> {
            Judged judged{{}, isOptOut};
            for (const auto id : ids) {
                const auto done = judgeOne(transaction, id, isOptOut, now);
                if (!done)
                    return fail(done.error());
                if (*done)
                    judged.ids << id;
            }
            if (judged.ids.isEmpty())
                return judged;
            if (auto noted = noteAct(transaction.connection(), QStringLiteral("consent.judge"),
                    judged.ids.size() == 1 ? QStringLiteral("optOut/%1").arg(judged.ids.first())
                                           : QStringLiteral("optOuts"),
                    {{QStringLiteral("isOptOut"), isOptOut}, {QStringLiteral("messages"), judged.ids.size()}},
                    now);
                !noted)
                return fail(noted.error());
            return judged;
        });
}

static Result<> undoOptOut(Transaction& transaction, const Kept& kept)
{
    auto& connection = transaction.connection();
    const auto owners = membersOf(connection, kept.row.sender);
    if (!owners)
        return fail(owners.error());
    if (!owners->contains(kept.row.member)) { // unknown, or without that number by now
        for (const auto& [kind, value] : {std::pair{QStringLiteral("phone"), kept.row.sender.phone},
                 {QStringLiteral("bsuid"), kept.row.sender.bsuid}}) {
            auto done = store::unblockIdentity(transaction, kind, value, channelKey(Channel::WhatsApp),
                QStringLiteral("optOut"), kept.row.at);
            if (!done)
                return done;
        }
    }
    if (kept.row.member == 0)
        return {};
    auto line =
        connection.run("DELETE FROM consent_event WHERE id = ? AND NOT EXISTS (SELECT 1 FROM consent_event l "
                       "WHERE l.member_id = ? AND l.channel = 'whatsapp' AND l.purpose = 'marketing' "
                       "AND l.id > ? AND l.source <> 'message')",
            kept.entry, kept.row.member, kept.entry);
    if (!line)
        return fail(line.error());
    if (line->rowsAffected() == 0)
        return fail(ErrorKind::Conflict,
            consentWords(QT_TRANSLATE_NOOP("consent", "something was recorded since that builds on it")), {},
            consentWords(QT_TRANSLATE_NOOP("consent", "record what holds now instead")));
    auto lifted = connection.run("DELETE FROM suppression WHERE member_id = ? AND channel = 'whatsapp' "
                                 "AND reason = 'optOut' AND NOT EXISTS (SELECT 1 FROM opt_out_message "
                                 "WHERE member_id = ? AND is_opt_out = 1 AND id <> ?)",
        kept.row.member, kept.row.member, kept.row.id);
    if (!lifted)
        return fail(lifted.error());
    return {};
}

static Result<> reopen(Transaction& transaction, qint64 id)
{
    auto& connection = transaction.connection();
    const auto kept = readKept(connection, id);
    if (!kept)
        return fail(kept.error());
    if (!*kept || !(*kept)->isJudged)
        return fail(ErrorKind::Conflict,
            consentWords(QT_TRANSLATE_NOOP("consent", "this message waits already or is gone")));
    if ((*kept)->isOptOut) {
        if (auto done = undoOptOut(transaction, **kept); !done)
            return done;
    }
    auto open = connection.run(
        "UPDATE opt_out_message SET judged_at = NULL, is_opt_out = NULL, entry_id = NULL WHERE id = ?", id);
    if (!open)
        return fail(open.error());
    transaction.changed(QStringLiteral("optOut"), id);
    return hold(transaction, (*kept)->row);
}

Async<> OptOutQueue::takeBack(Judged judged)
{
    return m_store.write(
        [judged = std::move(judged), now = m_clock.nowMs()](Transaction& transaction) -> Result<> {
            for (const auto id : judged.ids) {
                if (auto done = reopen(transaction, id); !done)
                    return done;
            }
            return noteAct(transaction.connection(), QStringLiteral("consent.reopen"),
                judged.ids.size() == 1 ? QStringLiteral("optOut/%1").arg(judged.ids.first())
                                       : QStringLiteral("optOuts"),
                {{QStringLiteral("messages"), judged.ids.size()}}, now);
        });
}

Async<GuardState> OptOutQueue::guard()
{
    return m_store.read(
        [now = m_clock.nowMs()](Connection& connection) { return guardState(connection, now, true); });
}

} // namespace serai::consent
