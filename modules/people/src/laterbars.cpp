// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A "no" that came while two people were kept as one. Nobody can tell which of them it was, and the one who
// said it must not be written to: so both are barred when they come apart.

#include "laterbars.h"

namespace serai::people {

static constexpr char marksSql[] =
    "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'consent_event'), 0), "
    "coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'opt_out_message'), 0)";
static constexpr char marksAtSql[] =
    "WITH merged (at) AS (SELECT ?) SELECT coalesce((SELECT min(id) - 1 FROM consent_event, merged "
    "WHERE consent_event.at >= merged.at), (SELECT max(id) FROM consent_event), 0), "
    "coalesce((SELECT min(id) - 1 FROM opt_out_message, merged WHERE received_at >= merged.at), "
    "(SELECT max(id) FROM opt_out_message), 0)";
// WhatsApp's stop is over where its switch is on again.
static constexpr char laterNoSql[] =
    "SELECT id, channel, purpose, state, source, wording, proof, at FROM consent_event e "
    "WHERE member_id = ? AND id > ? AND state <> 'granted' AND NOT (source = 'whatsapp' AND EXISTS "
    "(SELECT 1 FROM marketing_switch w WHERE w.member_id = e.member_id AND w.is_on = 1)) ORDER BY id";
static constexpr char copyNoSql[] =
    "INSERT INTO consent_event (member_id, channel, purpose, state, source, wording, proof, at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
// The person's own later word outweighs a line about the past; WhatsApp's switch is no such word. What the
// person wrote holds from when it came, whatever time it bears: only a yes written down after it lifts it.
static constexpr char barSql[] =
    "INSERT INTO suppression (member_id, channel, reason, at) SELECT ?, channel, reason, at FROM "
    "(SELECT ? AS channel, ? AS reason, ? AS at, ? AS line, ? AS own) AS wanted WHERE NOT EXISTS "
    "(SELECT 1 FROM consent_event l WHERE l.member_id = ? AND l.channel = wanted.channel "
    "AND l.purpose = 'marketing' AND l.state = 'granted' AND l.source <> 'whatsapp' AND CASE WHEN wanted.own "
    "THEN l.id > wanted.line ELSE l.at > wanted.at OR (l.at = wanted.at AND l.id > wanted.line) END) "
    "ON CONFLICT (member_id, channel) DO UPDATE SET reason = excluded.reason, at = excluded.at "
    "WHERE suppression.reason = 'pending'";
static constexpr char copySwitchSql[] =
    "INSERT INTO marketing_switch (member_id, is_on, at) SELECT ?, 0, at FROM marketing_switch "
    "WHERE member_id = ? AND is_on = 0 ON CONFLICT (member_id) DO UPDATE SET is_on = 0, at = excluded.at "
    "WHERE excluded.at >= marketing_switch.at";
static constexpr char copyWaitingSql[] =
    "INSERT INTO opt_out_message (member_id, phone, bsuid, text, word, language, cause, event_id, at, "
    "received_at) SELECT ?, phone, bsuid, text, word, language, cause, event_id, at, received_at "
    "FROM opt_out_message WHERE member_id = ? AND id > ? AND id <= ? AND judged_at IS NULL";
static constexpr char holdSql[] =
    "INSERT INTO suppression (member_id, channel, reason, at) SELECT member_id, 'whatsapp', 'pending', "
    "max(at) FROM opt_out_message WHERE member_id = ? AND judged_at IS NULL GROUP BY member_id "
    "ON CONFLICT DO NOTHING";

static Result<LedgerMarks> marksOf(Result<store::Statement> row)
{
    if (!row)
        return fail(row.error());
    return row->next() ? LedgerMarks{row->int64(0), row->int64(1)} : LedgerMarks{};
}

Result<LedgerMarks> ledgerMarks(store::Connection& connection)
{
    return marksOf(connection.run(marksSql));
}

Result<LedgerMarks> ledgerMarksAt(store::Connection& connection, qint64 mergedAt)
{
    return marksOf(connection.run(marksAtSql, mergedAt));
}

/// A line of the ledger that says no.
struct LaterNo
{
    qint64 id = 0;
    QString channel;
    QString purpose;
    QString state;
    QString source;
    QString wording;
    QString proof;
    qint64 at = 0;

    [[nodiscard]] QString reason() const
    {
        return source == u"message" ? QStringLiteral("optOut")
            : source == u"whatsapp" ? QStringLiteral("stopped")
                                    : QStringLiteral("withdrawn");
    }
};

static Result<QList<LaterNo>> laterNos(store::Connection& connection, MemberId first, qint64 mark)
{
    auto rows = connection.run(laterNoSql, first.value, mark);
    if (!rows)
        return fail(rows.error());
    QList<LaterNo> list;
    while (rows->next())
        list << LaterNo{rows->int64(0), rows->text(1), rows->text(2), rows->text(3), rows->text(4),
            rows->text(5), rows->text(6), rows->int64(7)};
    return list;
}

static Result<> barFor(store::Connection& connection, MemberId member, const LaterNo& no, qint64 line)
{
    if (no.purpose != u"marketing")
        return {};
    const bool own = no.source == u"message" || no.source == u"whatsapp";
    const auto done =
        connection.run(barSql, member.value, no.channel, no.reason(), no.at, line, int(own), member.value);
    return done ? Result<>() : fail(done.error());
}

static Result<> shareOne(store::Connection& connection, MemberId first, MemberId second, const LaterNo& no)
{
    const auto made = connection.run(copyNoSql, second.value, no.channel, no.purpose, no.state, no.source,
        store::nullIfEmpty(no.wording), store::nullIfEmpty(no.proof), no.at);
    if (!made)
        return fail(made.error());
    if (auto done = barFor(connection, second, no, made->lastInsertId()); !done)
        return done;
    return barFor(connection, first, no, no.id);
}

Result<> shareLaterNo(
    store::Transaction& transaction, MemberId first, MemberId second, const LedgerMarks& marks)
{
    auto& connection = transaction.connection();
    const auto list = laterNos(connection, first, marks.ledger);
    const auto now = ledgerMarks(connection);
    if (!list || !now)
        return fail(!list ? list.error() : now.error());
    bool stopped = false;
    for (const auto& no : *list) {
        stopped = stopped || no.source == u"whatsapp";
        if (auto done = shareOne(connection, first, second, no); !done)
            return done;
    }
    if (stopped) {
        if (auto done = connection.run(copySwitchSql, second.value, first.value); !done)
            return fail(done.error());
    }
    // What waits to be judged is judged for each of them.
    const auto copied =
        connection.run(copyWaitingSql, second.value, first.value, marks.messages, now->messages);
    if (!copied)
        return fail(copied.error());
    if (copied->rowsAffected() == 0)
        return {};
    for (const auto member : {first, second}) {
        if (auto held = connection.run(holdSql, member.value); !held)
            return fail(held.error());
    }
    transaction.changedMany(QStringLiteral("optOut"));
    return {};
}

} // namespace serai::people
