// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerrows.h"
#include "optoutrows.h"

#include <store/identityguard.h>

#include <consent/incoming.h>

#include <algorithm>

namespace serai::consent {

using store::Connection;
using store::Transaction;

static constexpr char insertMessage[] =
    "INSERT INTO opt_out_message (member_id, phone, bsuid, text, word, language, cause, event_id, at, "
    "received_at, judged_at, is_opt_out, entry_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
static constexpr char whatsappSource[] = "whatsapp";
static constexpr char stoppedReason[] = "stopped";

namespace {

struct Found
{
    OptOutReading reading;
    bool isHeld = false;
    const char* cause = "certain";
};

} // namespace

static QString nullWhenEmpty(const QString& text)
{
    return text.isEmpty() ? QString() : text;
}

static Result<> keepMessage(
    Transaction& transaction, const IncomingMessage& message, const Found& found, qint64 member, qint64 nowMs)
{
    OptOutRow row{0, member, message.sender, found.reading.word, message.eventId,
        message.at > 0 ? std::min(message.at, nowMs) : nowMs};
    qint64 entry = 0;
    if (!found.isHeld) {
        const auto made = carryOut(transaction, row);
        if (!made)
            return fail(made.error());
        entry = *made;
    }
    const auto judgedAt = found.isHeld ? std::nullopt : std::optional(nowMs);
    // What needs no judgement needs no words: they are in the event until its time is over.
    auto kept = transaction->run(insertMessage, member > 0 ? std::optional(member) : std::nullopt,
        nullWhenEmpty(message.sender.phone), nullWhenEmpty(message.sender.bsuid),
        found.isHeld ? nullWhenEmpty(message.text) : QString(), found.reading.word, found.reading.language,
        QString::fromLatin1(found.cause), nullWhenEmpty(message.eventId), row.at, nowMs, judgedAt,
        found.isHeld ? std::nullopt : std::optional<qint64>(1),
        entry > 0 ? std::optional(entry) : std::nullopt);
    if (!kept)
        return fail(kept.error());
    row.id = kept->lastInsertId();
    if (found.isHeld) {
        if (auto done = hold(transaction, row); !done)
            return done;
    }
    transaction.changed(QStringLiteral("optOut"), row.id);
    return noteAct(transaction.connection(),
        found.isHeld ? QStringLiteral("consent.hold") : QStringLiteral("consent.optOut"),
        member > 0 ? memberSubject(member) : QStringLiteral("optOut/%1").arg(row.id),
        {{QStringLiteral("language"), found.reading.language},
            {QStringLiteral("cause"), QString::fromLatin1(found.cause)}},
        nowMs);
}

Result<OptOutReading::Verdict> applyMessage(
    Transaction& transaction, const OptOutWords& words, const IncomingMessage& message, qint64 nowMs)
{
    using Verdict = OptOutReading::Verdict;
    Found found;
    found.reading = words.read(message.text);
    if (found.reading.verdict == Verdict::None
        || (message.sender.phone.isEmpty() && message.sender.bsuid.isEmpty()))
        return Verdict::None;
    auto& connection = transaction.connection();
    if (found.reading.verdict == Verdict::Unsure) {
        found.isHeld = true;
        found.cause = "unsure";
    } else {
        const auto guard = guardState(connection, nowMs, false);
        if (!guard)
            return fail(guard.error());
        if (guard->isOn) {
            found.isHeld = true;
            found.cause = "guard";
        }
    }
    auto members = membersOf(connection, message.sender);
    if (!members)
        return fail(members.error());
    if (members->isEmpty())
        members->append(0);
    for (const auto member : std::as_const(*members)) {
        if (auto done = keepMessage(transaction, message, found, member, nowMs); !done)
            return fail(done.error());
    }
    return found.reading.verdict;
}

/// Whether the person had agreed before WhatsApp's switch came into it: a resume gives back what was there.
static Result<bool> hadAgreed(Connection& connection, qint64 member, qint64 before)
{
    auto row = connection.run("SELECT state FROM consent_event WHERE member_id = ? AND channel = 'whatsapp' "
                              "AND purpose = 'marketing' AND source <> 'whatsapp' AND at <= ? "
                              "ORDER BY at DESC, id DESC LIMIT 1",
        member, before);
    if (!row)
        return fail(row.error());
    return row->next() && row->text(0) == u"granted";
}

/// Remembers the newest word of the person; false when a newer one is known already.
static Result<bool> turnSwitch(Connection& connection, qint64 member, bool isOn, qint64 at)
{
    auto done =
        connection.run("INSERT INTO marketing_switch (member_id, is_on, at) VALUES (?, ?, ?) "
                       "ON CONFLICT (member_id) DO UPDATE SET is_on = excluded.is_on, at = excluded.at "
                       "WHERE excluded.at > marketing_switch.at OR "
                       "(excluded.at = marketing_switch.at AND excluded.is_on = 0)",
            member, int(isOn), at);
    if (!done)
        return fail(done.error());
    return done->rowsAffected() > 0;
}

/// Whether it is the person's last word; if not, it is written down as history only.
static Result<bool> stopFor(Transaction& transaction, qint64 member, qint64 at)
{
    auto& connection = transaction.connection();
    const auto isNewest = turnSwitch(connection, member, false, at);
    if (!isNewest)
        return isNewest;
    const Record record{Channel::WhatsApp, Purpose::Marketing, State::Withdrawn,
        QString::fromLatin1(whatsappSource), QStringLiteral("stop"), {}, at};
    if (auto entry = addEntry(connection, member, record); !entry)
        return fail(entry.error());
    if (!*isNewest)
        return false;
    if (auto done = bar(connection, member, Channel::WhatsApp, QString::fromLatin1(stoppedReason), at); !done)
        return fail(done.error());
    // A repeated stop moves the bar, so that a resume from in between does not lift it.
    auto moved =
        connection.run("UPDATE suppression SET at = max(at, ?) WHERE member_id = ? AND channel = 'whatsapp' "
                       "AND reason = 'stopped'",
            at, member);
    if (!moved)
        return fail(moved.error());
    return true;
}

static Result<bool> resumeFor(Transaction& transaction, qint64 member, qint64 at)
{
    auto& connection = transaction.connection();
    const auto isNewest = turnSwitch(connection, member, true, at);
    if (!isNewest)
        return isNewest;
    const auto agreed = hadAgreed(connection, member, at);
    if (!agreed)
        return fail(agreed.error());
    if (*agreed) {
        const Record record{Channel::WhatsApp, Purpose::Marketing, State::Granted,
            QString::fromLatin1(whatsappSource), QStringLiteral("resume"), {}, at};
        if (auto entry = addEntry(connection, member, record); !entry)
            return fail(entry.error());
    }
    if (!*isNewest)
        return false;
    const auto barred = suppressionOf(connection, member, Channel::WhatsApp);
    if (!barred)
        return fail(barred.error());
    if (*barred && (*barred)->reason == QLatin1String(stoppedReason) && (*barred)->at <= at) {
        if (auto lifted = liftBar(connection, member, Channel::WhatsApp); !lifted)
            return fail(lifted.error());
    }
    return true;
}

/// For whoever comes with this number later: nobody is known by it yet, or the member is removed and imported
/// again.
static Result<> keepForLater(Transaction& transaction, const Sender& sender, bool isStop, qint64 at)
{
    const store::IdentityBlock block{channelKey(Channel::WhatsApp), QString::fromLatin1(stoppedReason), at};
    for (const auto& [kind, value] :
        {std::pair{QStringLiteral("phone"), sender.phone}, {QStringLiteral("bsuid"), sender.bsuid}}) {
        auto done = isStop
            ? store::blockIdentity(transaction, kind, value, block)
            : store::unblockIdentity(transaction, kind, value, block.channel, block.reason, at);
        if (!done)
            return done;
    }
    return {};
}

/// A stop without a time counts, whatever came before; a resume without one lifts nothing that has a time.
static Result<qint64> momentOf(
    Connection& connection, const QList<qint64>& members, bool isStop, qint64 at, qint64 nowMs)
{
    if (at > 0 || !isStop)
        return std::max<qint64>(at, 0);
    auto moment = nowMs;
    for (const auto member : members) {
        const auto known = connection.number("SELECT at FROM marketing_switch WHERE member_id = ?", member);
        if (!known)
            return fail(known.error());
        moment = std::max(moment, known->value_or(0));
    }
    return moment;
}

Result<> applyStop(Transaction& transaction, MemberId member, qint64 at, qint64 nowMs)
{
    const auto moment = momentOf(transaction.connection(), {member.value}, true, at, nowMs);
    if (!moment)
        return fail(moment.error());
    if (auto done = stopFor(transaction, member.value, *moment); !done)
        return fail(done.error());
    transaction.changed(QStringLiteral("member"), member.value);
    return {};
}

Result<> applyPreference(Transaction& transaction, const Sender& sender, bool isStop, qint64 at, qint64 nowMs)
{
    const auto members = membersOf(transaction.connection(), sender);
    if (!members)
        return fail(members.error());
    const auto moment = momentOf(transaction.connection(), *members, isStop, at, nowMs);
    if (!moment)
        return fail(moment.error());
    bool isLastWord = members->isEmpty();
    for (const auto member : *members) {
        const auto done =
            isStop ? stopFor(transaction, member, *moment) : resumeFor(transaction, member, *moment);
        if (!done)
            return fail(done.error());
        isLastWord = isLastWord || *done;
        transaction.changed(QStringLiteral("member"), member);
        if (auto noted = noteAct(transaction.connection(),
                isStop ? QStringLiteral("consent.stop") : QStringLiteral("consent.resume"),
                memberSubject(member), {}, nowMs);
            !noted)
            return noted;
    }
    return isLastWord ? keepForLater(transaction, sender, isStop, *moment) : Result<>();
}

} // namespace serai::consent
