// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerrows.h"
#include "text.h"

#include <base/clock.h>
#include <store/store.h>

#include <consent/ledger.h>

namespace serai::consent {

using store::Connection;
using store::Transaction;

static constexpr char withdrawnReason[] = "withdrawn";
static constexpr char laterWord[] = "SELECT 1 FROM consent_event WHERE member_id = ? AND channel = ? AND "
                                    "purpose = ? AND source <> 'whatsapp' "
                                    "AND at > ? AND id <> ? LIMIT 1";
static constexpr char entriesOfMember[] =
    "SELECT id, channel, purpose, state, source, wording, proof, at, import_id FROM consent_event "
    "WHERE member_id = ? ORDER BY at DESC, id DESC";

Ledger::Ledger(store::Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

static Result<QList<Entry>> readEntries(Connection& connection, qint64 member)
{
    auto rows = connection.run(entriesOfMember, member);
    if (!rows)
        return fail(rows.error());
    QList<Entry> entries;
    while (rows->next()) {
        const auto channel = channelFromKey(rows->text(1));
        const auto purpose = purposeFromKey(rows->text(2));
        const auto state = stateFromKey(rows->text(3));
        if (!channel || !purpose || !state)
            continue; // the schema forbids it
        Entry entry{rows->int64(0),
            {*channel, *purpose, *state, rows->text(4), rows->text(5), rows->text(6), rows->int64(7)}, {}};
        if (const auto import = rows->optionalInt64(8))
            entry.import = ImportId{*import};
        entries << entry;
    }
    return entries;
}

/// The newest line for each channel and purpose; a channel that is only barred stands under marketing.
static QList<Standing> standingsOf(const History& history)
{
    QList<Standing> list;
    for (const auto channel : {Channel::WhatsApp, Channel::Sms, Channel::Email}) {
        for (const auto purpose : {Purpose::Marketing, Purpose::Service}) {
            Standing standing{channel, purpose, {}, {}};
            for (const auto& entry : history.entries) {
                if (!standing.last && entry.record.channel == channel && entry.record.purpose == purpose)
                    standing.last = entry;
            }
            for (const auto& suppression : history.suppressions) {
                if (suppression.channel == channel)
                    standing.suppression = suppression;
            }
            if (standing.last || (standing.suppression && purpose == Purpose::Marketing))
                list << standing;
        }
    }
    return list;
}

Async<History> Ledger::history(MemberId member)
{
    return m_store.read([id = member.value](Connection& connection) -> Result<History> {
        const auto known = connection.number("SELECT id FROM member WHERE id = ?", id);
        if (!known)
            return fail(known.error());
        if (!known->has_value())
            return fail(ErrorKind::NotFound,
                consentWords(QT_TRANSLATE_NOOP("consent", "there is no member with id %1")).arg(id));
        History history;
        auto entries = readEntries(connection, id);
        if (!entries)
            return fail(entries.error());
        history.entries = std::move(*entries);
        for (const auto channel : {Channel::WhatsApp, Channel::Sms, Channel::Email}) {
            const auto barred = suppressionOf(connection, id, channel);
            if (!barred)
                return fail(barred.error());
            if (*barred)
                history.suppressions << **barred;
        }
        history.standings = standingsOf(history);
        return history;
    });
}

/// Bars that a person's own, later "yes" lifts. WhatsApp's stop and a message that waits are not the shop's.
static bool isLiftedBy(const Suppression& suppression, const Record& record)
{
    return record.at >= suppression.at
        && (suppression.reason == u"withdrawn" || suppression.reason == u"optOut"
            || suppression.reason == u"erased");
}

/// What a line about marketing does to the bar of its channel.
static Result<> applyBar(
    Connection& connection, const Record& record, Recorded::Before& before, Recorded& recorded)
{
    if (record.purpose != Purpose::Marketing)
        return {};
    const auto barred = suppressionOf(connection, before.member, record.channel);
    if (!barred)
        return fail(barred.error());
    if (record.state != State::Granted) {
        if (*barred && (*barred)->reason != u"pending")
            return {};
        before.barred = true;
        before.lifted = *barred;
        return bar(
            connection, before.member, record.channel, QString::fromLatin1(withdrawnReason), record.at);
    }
    if (!*barred)
        return {};
    if (!isLiftedBy(**barred, record)) {
        ++recorded.stillBarred;
        return {};
    }
    before.lifted = *barred;
    if (auto done = liftBar(connection, before.member, record.channel); !done)
        return done;
    const auto hidden = suppressionOf(connection, before.member, record.channel);
    if (!hidden)
        return fail(hidden.error());
    recorded.stillBarred += *hidden ? 1 : 0;
    return {};
}

static bool saysTheSame(const Entry& entry, const Record& record)
{
    return entry.record.state == record.state && entry.record.source == record.source
        && entry.record.wording == record.wording && entry.record.proof == record.proof;
}

static Result<> recordFor(Transaction& transaction, qint64 member, const Record& record, Recorded& recorded)
{
    auto& connection = transaction.connection();
    const auto known = connection.number("SELECT id FROM member WHERE id = ?", member);
    if (!known)
        return fail(known.error());
    if (!known->has_value())
        return {};
    const auto last = lastEntry(connection, member, record.channel, record.purpose);
    if (!last)
        return fail(last.error());
    Recorded::Before before{member, 0, {}, false};
    if (*last && saysTheSame(**last, record)) {
        ++recorded.unchanged;
        return {};
    }
    const auto entry = addEntry(connection, member, record);
    if (!entry)
        return fail(entry.error());
    before.entry = *entry;
    // A line about the past does not decide what holds now. WhatsApp's resume does not count for that: it
    // gives back what was there, and a late "no" from before it says that there was nothing.
    const auto decided = connection.number(
        laterWord, member, channelKey(record.channel), purposeKey(record.purpose), record.at, *entry);
    if (!decided)
        return fail(decided.error());
    if (!decided->has_value()) {
        if (auto done = applyBar(connection, record, before, recorded); !done)
            return done;
    }
    recorded.members << before;
    transaction.changed(QStringLiteral("member"), member);
    return {};
}

static Result<> checkRecord(const Record& record, qint64 nowMs)
{
    if (record.source.isEmpty())
        return fail(ErrorKind::InvalidInput,
            consentWords(
                QT_TRANSLATE_NOOP("consent", "consent needs its source: where and how it was given")));
    if (record.at > nowMs)
        return fail(ErrorKind::InvalidInput,
            consentWords(QT_TRANSLATE_NOOP("consent", "consent cannot be given in the future")), {},
            consentWords(QT_TRANSLATE_NOOP("consent", "correct the date")));
    return {};
}

static QJsonObject actDetail(const Recorded& recorded)
{
    return {{QStringLiteral("channel"), channelKey(recorded.record.channel)},
        {QStringLiteral("purpose"), purposeKey(recorded.record.purpose)},
        {QStringLiteral("state"), stateKey(recorded.record.state)},
        {QStringLiteral("members"), recorded.changed()}};
}

static QString actSubject(const Recorded& recorded)
{
    return recorded.members.size() == 1 ? memberSubject(recorded.members.first().member)
                                        : QStringLiteral("members");
}

Result<Recorded> Ledger::record(
    Transaction& transaction, const QList<qint64>& members, Record record, qint64 nowMs)
{
    record.source = record.source.simplified();
    if (record.at <= 0)
        record.at = nowMs;
    if (auto sound = checkRecord(record, nowMs); !sound)
        return fail(sound.error());
    Recorded recorded;
    recorded.record = record;
    for (const auto member : members) {
        if (auto done = recordFor(transaction, member, record, recorded); !done)
            return fail(done.error());
    }
    if (recorded.members.isEmpty())
        return recorded;
    if (auto noted = noteAct(transaction.connection(), QStringLiteral("consent.record"), actSubject(recorded),
            actDetail(recorded), nowMs);
        !noted)
        return fail(noted.error());
    return recorded;
}

Async<Recorded> Ledger::record(QList<qint64> members, Record record)
{
    return m_store.write(
        [members = std::move(members), record = std::move(record), now = m_clock.nowMs()](
            Transaction& transaction) { return Ledger::record(transaction, members, record, now); });
}

static tl::unexpected<Error> dependsOnIt()
{
    return fail(ErrorKind::Conflict,
        consentWords(QT_TRANSLATE_NOOP("consent", "something was recorded since that builds on it")), {},
        consentWords(QT_TRANSLATE_NOOP("consent", "record what holds now instead")));
}

static Result<> restoreBar(Connection& connection, const Record& record, const Recorded::Before& before)
{
    const auto channel = channelKey(record.channel);
    const auto barred = suppressionOf(connection, before.member, record.channel);
    if (!barred)
        return fail(barred.error());
    if (before.barred) {
        if (!*barred || (*barred)->reason != QLatin1String(withdrawnReason))
            return dependsOnIt();
        auto gone = connection.run(
            "DELETE FROM suppression WHERE member_id = ? AND channel = ?", before.member, channel);
        if (!gone)
            return fail(gone.error());
    } else if (before.lifted && *barred) {
        // What the old bar hid stands in it now; anything else came since.
        if ((*barred)->reason != u"stopped" && (*barred)->reason != u"pending")
            return dependsOnIt();
        auto gone = connection.run(
            "DELETE FROM suppression WHERE member_id = ? AND channel = ?", before.member, channel);
        if (!gone)
            return fail(gone.error());
    }
    if (!before.lifted)
        return {};
    auto put = connection.run("INSERT INTO suppression (member_id, channel, reason, at) VALUES (?, ?, ?, ?)",
        before.member, channel, before.lifted->reason, before.lifted->at);
    if (!put)
        return fail(put.error());
    return {};
}

static Result<> takeBackOne(Transaction& transaction, const Record& record, const Recorded::Before& before)
{
    auto& connection = transaction.connection();
    const auto later = connection.number("SELECT 1 FROM consent_event WHERE member_id = ? AND channel = ? "
                                         "AND purpose = ? AND id > ? LIMIT 1",
        before.member, channelKey(record.channel), purposeKey(record.purpose), before.entry);
    if (!later)
        return fail(later.error());
    if (later->has_value())
        return dependsOnIt();
    auto gone = connection.run(
        "DELETE FROM consent_event WHERE id = ? AND member_id = ?", before.entry, before.member);
    if (!gone)
        return fail(gone.error());
    if (gone->rowsAffected() == 0)
        return dependsOnIt(); // erased, merged or taken back already
    if (auto done = restoreBar(connection, record, before); !done)
        return done;
    transaction.changed(QStringLiteral("member"), before.member);
    return {};
}

Async<> Ledger::takeBack(Recorded recorded)
{
    return m_store.write(
        [recorded = std::move(recorded), now = m_clock.nowMs()](Transaction& transaction) -> Result<> {
            for (const auto& before : recorded.members) {
                if (auto done = takeBackOne(transaction, recorded.record, before); !done)
                    return done;
            }
            if (recorded.members.isEmpty())
                return {};
            return noteAct(transaction.connection(), QStringLiteral("consent.takeBack"), actSubject(recorded),
                actDetail(recorded), now);
        });
}

} // namespace serai::consent
