// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "apart.h"
#include "evidence.h"
#include "laterbars.h"
#include "mergebars.h"
#include "mergefields.h"
#include "mergelists.h"
#include "mergemoves.h"
#include "steps.h"
#include "text.h"

#include <base/clock.h>
#include <members/memberjournal.h>
#include <members/memberrepository.h>
#include <members/ordersums.h>
#include <store/workspace.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace serai::people {

Merges::Merges(store::Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

static Result<QList<members::MemberRow>> bothRows(
    store::Connection& connection, MemberId first, MemberId second)
{
    if (first == second)
        return fail(ErrorKind::InvalidInput,
            peopleText(QT_TRANSLATE_NOOP("people", "these are not two members but one")), {},
            peopleText(QT_TRANSLATE_NOOP("people", "choose another second member")));
    auto rows = members::MemberRepository::rows(connection, {first.value, second.value});
    if (!rows || rows->size() == 2)
        return rows;
    const bool firstKnown = !rows->isEmpty() && rows->first().id == first;
    return fail(ErrorKind::NotFound,
        peopleText(QT_TRANSLATE_NOOP("people", "there is no member with id %1"))
            .arg(firstKnown ? second.value : first.value));
}

Async<QList<MergeSuggestion>> Merges::suggestions(int limit)
{
    return m_store.readLong(
        [limit = std::max(limit, 0)](store::Connection& connection) -> Result<QList<MergeSuggestion>> {
            const auto apart = pairsKeptApart(connection);
            if (!apart)
                return fail(apart.error());
            const auto pairs = candidatePairs(connection, limit * 4 + int(apart->size()));
            if (!pairs)
                return fail(pairs.error());
            QList<MergeSuggestion> list;
            for (const auto& [a, b] : *pairs) {
                if (apart->contains(std::minmax({a, b})))
                    continue;
                const auto evidence = evidenceFor(connection, MemberId{a}, MemberId{b});
                const auto rows = bothRows(connection, MemberId{a}, MemberId{b});
                if (!evidence || !rows)
                    return fail(!evidence ? evidence.error() : rows.error());
                const bool turned = rows->at(1).orders > rows->at(0).orders;
                const auto& first = rows->at(turned ? 1 : 0);
                const auto& second = rows->at(turned ? 0 : 1);
                list << MergeSuggestion{first.id, second.id, displayName(first), displayName(second),
                    *evidence, weightOf(*evidence)};
            }
            std::stable_sort(list.begin(), list.end(),
                [](const MergeSuggestion& x, const MergeSuggestion& y) { return x.weight > y.weight; });
            if (list.size() > limit)
                list.resize(limit);
            return list;
        });
}

static Result<QList<std::pair<QString, qint64>>> countMoves(store::Connection& connection, MemberId second)
{
    const auto tables = personTables(connection);
    if (!tables)
        return fail(tables.error());
    QList<std::pair<QString, qint64>> moves;
    for (const auto& table : *tables) {
        if (!table.isDirect())
            continue;
        const auto sql = "SELECT count(*) FROM " + quotedName(table.name) + " WHERE " + table.condition;
        const auto count = connection.number(sql.constData(), second.value);
        if (!count)
            return fail(count.error());
        if (count->value_or(0) > 0)
            moves << std::pair{QString::fromUtf8(table.name), **count};
    }
    return moves;
}

static bool hasStopped(const members::MemberRow& row)
{
    return row.reach == members::Reach::Suppressed || row.consent == u"withdrawn" || row.consent == u"denied";
}

Async<MergePreview> Merges::preview(MemberId first, MemberId second)
{
    return m_store.read([first, second](store::Connection& connection) -> Result<MergePreview> {
        const auto rows = bothRows(connection, first, second);
        if (!rows)
            return fail(rows.error());
        const auto evidence = evidenceFor(connection, first, second);
        const auto fields = differingFields(connection, first, second);
        const auto moves = countMoves(connection, second);
        if (!evidence || !fields || !moves)
            return fail(!evidence ? evidence.error() : (!fields ? fields.error() : moves.error()));
        // Whom no number reaches is "no identity" first, and may be barred all the same.
        const auto barred = connection.number("SELECT 1 FROM suppression WHERE channel = 'whatsapp' "
                                              "AND member_id IN (?, ?) LIMIT 1",
            first.value, second.value);
        if (!barred)
            return fail(barred.error());
        MergePreview preview{rows->at(0), rows->at(1), *evidence, {}, *moves, false};
        for (const auto& pair : *fields)
            preview.fields << pair.shown;
        preview.stops = barred->has_value() || hasStopped(preview.first) || hasStopped(preview.second);
        return preview;
    });
}

/// Sums of the purchases after rows have changed hands.
static Result<> recount(store::Connection& connection, MemberId id)
{
    const auto settings = store::readSettings(connection);
    if (!settings)
        return fail(settings.error());
    const auto sums = members::orderSums(connection, id.value, settings->currency);
    if (!sums)
        return fail(sums.error());
    const auto done = connection.run(
        "UPDATE member SET order_count = ?, spend_minor = ?, spend_currency = ?, first_order_at = ?, "
        "last_order_at = ? WHERE id = ?",
        sums->count, sums->spendMinor, sums->spendCurrency.isEmpty() ? QString() : sums->spendCurrency,
        sums->firstAt, sums->lastAt, id.value);
    return done ? Result<>() : fail(done.error());
}

/// Count, spend, first and last purchase of a member, and the currency of the spend, as they stand in its
/// row.
static Result<QJsonArray> sumsOf(store::Connection& connection, MemberId id)
{
    auto row = connection.run("SELECT order_count, spend_minor, first_order_at, last_order_at, "
                              "spend_currency FROM member WHERE id = ?",
        id.value);
    if (!row)
        return fail(row.error());
    QJsonArray sums;
    if (!row->next())
        return sums;
    for (int column = 0; column < 4; ++column)
        sums << (row->isNull(column) ? QJsonValue() : QJsonValue(row->int64(column)));
    sums << (row->isNull(4) ? QJsonValue() : QJsonValue(row->text(4)));
    return sums;
}

/// recount(), and the currency as it was in \a before where nothing else is different: somebody who never
/// bought has none, and rows of before may have none either.
static Result<> recountAfter(store::Connection& connection, MemberId id, const QJsonArray& before)
{
    if (auto done = recount(connection, id); !done)
        return done;
    auto now = sumsOf(connection, id);
    if (!now)
        return fail(now.error());
    if (now->size() != 5 || before.size() != 5)
        return {};
    const auto currency = before.at(4);
    now->replace(4, currency);
    if (*now != before)
        return {};
    const auto done = connection.run("UPDATE member SET spend_currency = ? WHERE id = ?",
        currency.isNull() ? QString() : currency.toString(), id.value);
    return done ? Result<>() : fail(done.error());
}

static void announceMerge(store::Transaction& transaction, MemberId first, MemberId second)
{
    transaction.changed(QStringLiteral("member"), first.value);
    transaction.changed(QStringLiteral("member"), second.value);
    transaction.changedMany(QStringLiteral("order"));
    transaction.changedMany(QStringLiteral("outbox"));
}

/// Gives the first member the chosen values of the second, as steps of \a act. Fields of the first win where
/// \a choices says so; a custom field that only the second has comes over unless it is refused.
static Result<> chooseFields(store::Transaction& transaction, members::MemberJournal& journal, MemberId first,
    const QList<FieldPair>& fields, const QMap<QString, Side>& choices, qint64 nowMs)
{
    for (const auto& pair : fields) {
        if (choices.value(pair.what, pair.shown.suggested) == Side::First)
            continue;
        if (auto done = journal.step(first.value, pair.what, pair.first, pair.second); !done)
            return done;
        const auto done = applySteps(transaction, journal.id(), pair.what, Direction::Redo, nowMs);
        if (!done)
            return fail(done.error());
    }
    return {};
}

static Result<qint64> updatedAt(store::Connection& connection, MemberId id)
{
    const auto at = connection.number("SELECT updated_at FROM member WHERE id = ?", id.value);
    if (!at)
        return fail(at.error());
    return at->value_or(0);
}

/// The journal's part of a merge: what the second had, what clashed, when the first was last changed.
static Result<> keepForTheWayBack(store::Connection& connection, members::MemberJournal& journal,
    const QList<PersonTable>& tables, MemberId first, MemberId second, qint64 nowMs)
{
    const auto rows = snapshotOf(connection, tables, second.value, true);
    const auto clashes = clashingRows(connection, tables, first, second);
    const auto changed = updatedAt(connection, first);
    if (!rows || !clashes || !changed)
        return fail(!rows ? rows.error() : (!clashes ? clashes.error() : changed.error()));
    if (auto done = journal.step(second.value, QStringLiteral("rows"), *rows, {}); !done)
        return done;
    if (auto done = journal.step(second.value, QStringLiteral("clashes"), *clashes, {}); !done)
        return done;
    return journal.step(
        first.value, QStringLiteral("updatedAt"), QString::number(*changed), QString::number(nowMs));
}

static Result<qint64> mergeNow(store::Transaction& transaction, MemberId first, MemberId second,
    const QMap<QString, Side>& choices, qint64 nowMs)
{
    auto& connection = transaction.connection();
    const auto rows = bothRows(connection, first, second);
    const auto tables = personTables(connection);
    if (!rows || !tables)
        return fail(!rows ? rows.error() : tables.error());
    const auto fields = differingFields(connection, first, second);
    if (!fields)
        return fail(fields.error());
    const auto marks = ledgerMarks(connection);
    const auto sums = sumsOf(connection, first);
    if (!marks || !sums)
        return fail(!marks ? marks.error() : sums.error());
    auto journal = members::MemberJournal::begin(transaction, QStringLiteral("merge"),
        {{QStringLiteral("absorbed"), second.value}, {QStringLiteral("ledger"), marks->ledger},
            {QStringLiteral("messages"), marks->messages}, {QStringLiteral("sums"), *sums}},
        nowMs);
    if (!journal)
        return fail(journal.error());
    // The name is in a step of its own, so that it goes with the person's data when they are erased.
    if (auto done = journal->step(second.value, QStringLiteral("called"), displayName(rows->at(1)), {});
        !done)
        return fail(done.error());
    if (auto done = keepForTheWayBack(connection, *journal, *tables, first, second, nowMs); !done)
        return fail(done.error());
    if (auto done = chooseFields(transaction, *journal, first, *fields, choices, nowMs); !done)
        return fail(done.error());
    if (auto done = uniteBars(transaction, *journal, first, second); !done)
        return fail(done.error());
    const auto lists = joinLists(transaction, first, second);
    if (!lists)
        return fail(lists.error());
    if (auto done = journal->step(second.value, QStringLiteral("lists"), *lists, {}); !done)
        return fail(done.error());
    if (auto done = moveRows(connection, *tables, first, second); !done)
        return fail(done.error());
    if (auto done = recount(connection, first); !done)
        return fail(done.error());
    const auto marked = connection.run("UPDATE member SET updated_at = ? WHERE id = ?", nowMs, first.value);
    const auto named =
        connection.run("UPDATE member_act SET survivor_id = ? WHERE id = ?", first.value, journal->id());
    if (!marked || !named)
        return fail(!marked ? marked.error() : named.error());
    if (auto done = journal->finish(); !done)
        return done;
    announceMerge(transaction, first, second);
    return journal->id();
}

Async<qint64> Merges::merge(MemberId first, MemberId second, QMap<QString, Side> choices)
{
    return m_store.write(
        [first, second, choices = std::move(choices), now = m_clock.nowMs()](
            store::Transaction& transaction) { return mergeNow(transaction, first, second, choices, now); });
}

/// A merge as the journal has it.
struct KeptMerge
{
    MemberId survivor;
    MemberId absorbed;
    qint64 at = 0;
    QString rows;
    QString clashes;
    QString lists = QStringLiteral("[]"); ///< that the survivor came to
    std::optional<LedgerMarks> marks; ///< none: made before they were kept
    QJsonArray sums; ///< of the survivor, before the merge
};

static Result<KeptMerge> readMerge(store::Connection& connection, qint64 merge)
{
    auto row = connection.run("SELECT survivor_id, json_extract(detail, '$.absorbed'), at, undone_at, detail "
                              "FROM member_act WHERE id = ? AND kind = 'merge'",
        merge);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(ErrorKind::NotFound,
            peopleText(QT_TRANSLATE_NOOP("people", "there is no merge with the number %1")).arg(merge), {},
            peopleText(QT_TRANSLATE_NOOP("people", "look it up among the merges of the member")));
    if (!row->isNull(3))
        return fail(ErrorKind::Conflict,
            peopleText(QT_TRANSLATE_NOOP("people", "this merge has been taken apart already")));
    KeptMerge kept;
    kept.survivor = MemberId{row->int64(0)};
    kept.absorbed = MemberId{row->int64(1)};
    kept.at = row->int64(2);
    const auto detail = QJsonDocument::fromJson(row->text(4).toUtf8()).object();
    kept.sums = detail.value(QStringLiteral("sums")).toArray();
    if (const auto ledger = detail.value(QStringLiteral("ledger")); !ledger.isUndefined())
        kept.marks = LedgerMarks{ledger.toInteger(), detail.value(QStringLiteral("messages")).toInteger()};
    auto steps = connection.run("SELECT what, before FROM member_act_step WHERE act_id = ? AND member_id = ?",
        merge, kept.absorbed.value);
    if (!steps)
        return fail(steps.error());
    while (steps->next()) {
        if (steps->text(0) == u"rows")
            kept.rows = steps->text(1);
        else if (steps->text(0) == u"clashes")
            kept.clashes = steps->text(1);
        else if (steps->text(0) == u"lists")
            kept.lists = steps->text(1);
    }
    if (kept.rows.isEmpty())
        return fail(ErrorKind::Conflict,
            peopleText(QT_TRANSLATE_NOOP("people", "the data of this merge have been erased")));
    return kept;
}

/// Merges come apart in the reverse order: only then is the way back exact.
static Result<> mayComeApart(store::Connection& connection, qint64 merge, const KeptMerge& kept)
{
    const auto later = connection.number("SELECT id FROM member_act WHERE survivor_id = ? AND kind = 'merge' "
                                         "AND undone_at IS NULL AND id > ? ORDER BY id DESC LIMIT 1",
        kept.survivor.value, merge);
    if (!later)
        return fail(later.error());
    if (later->has_value())
        return fail(ErrorKind::Conflict,
            peopleText(QT_TRANSLATE_NOOP("people", "the member was merged again later (merge %1)"))
                .arg(**later),
            {}, peopleText(QT_TRANSLATE_NOOP("people", "take that merge apart first")));
    const auto there = connection.number("SELECT 1 FROM member WHERE id = ?", kept.survivor.value);
    if (!there)
        return fail(there.error());
    if (there->has_value())
        return {};
    const auto into =
        connection.number("SELECT id FROM member_act WHERE kind = 'merge' AND undone_at IS NULL "
                          "AND json_extract(detail, '$.absorbed') = ?",
            kept.survivor.value);
    if (!into)
        return fail(into.error());
    if (into->has_value())
        return fail(ErrorKind::Conflict,
            peopleText(QT_TRANSLATE_NOOP("people", "the member was merged into another later (merge %1)"))
                .arg(**into),
            {}, peopleText(QT_TRANSLATE_NOOP("people", "take that merge apart first")));
    return fail(ErrorKind::Conflict,
        peopleText(QT_TRANSLATE_NOOP("people", "the merged member has been deleted since")), {},
        peopleText(QT_TRANSLATE_NOOP("people", "undo the deletion first")));
}

/// The first member's fields as before, wherever they are still what the merge made of them.
static Result<> restoreFields(
    store::Transaction& transaction, qint64 merge, const KeptMerge& kept, qint64 nowMs)
{
    QStringList fields;
    QString before;
    QString after;
    {
        auto rows = transaction->run(
            "SELECT what, before, after FROM member_act_step WHERE act_id = ? AND member_id = ?", merge,
            kept.survivor.value);
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            if (rows->text(0) != u"updatedAt") {
                fields << rows->text(0);
                continue;
            }
            before = rows->text(1);
            after = rows->text(2);
        }
    }
    const auto changed = updatedAt(transaction.connection(), kept.survivor);
    if (!changed)
        return fail(changed.error());
    for (const auto& what : std::as_const(fields)) {
        if (auto done = applySteps(transaction, merge, what, Direction::Undo, nowMs); !done)
            return fail(done.error());
    }
    const auto at = QString::number(*changed) == after && !before.isEmpty() ? before.toLongLong() : nowMs;
    const auto done =
        transaction->run("UPDATE member SET updated_at = ? WHERE id = ?", at, kept.survivor.value);
    return done ? Result<>() : fail(done.error());
}

static Result<MemberId> unmergeNow(store::Transaction& transaction, qint64 merge, qint64 nowMs)
{
    auto& connection = transaction.connection();
    const auto kept = readMerge(connection, merge);
    if (!kept)
        return fail(kept.error());
    if (auto may = mayComeApart(connection, merge, *kept); !may)
        return fail(may.error());
    const auto tables = personTables(connection);
    if (!tables)
        return fail(tables.error());
    if (auto done = restoreFields(transaction, merge, *kept, nowMs); !done)
        return fail(done.error());
    if (auto done =
            moveRowsBack(connection, *tables, kept->survivor, kept->absorbed, kept->rows, kept->clashes);
        !done)
        return fail(done.error());
    if (auto done = leaveLists(transaction, kept->survivor, kept->lists); !done)
        return fail(done.error());
    const auto sums = sumsOf(connection, kept->absorbed);
    const auto marks = kept->marks ? Result<LedgerMarks>(*kept->marks) : ledgerMarksAt(connection, kept->at);
    if (!sums || !marks)
        return fail(!sums ? sums.error() : marks.error());
    for (const auto& [member, before] : {std::pair{kept->survivor, kept->sums}, {kept->absorbed, *sums}}) {
        if (auto done = recountAfter(connection, member, before); !done)
            return fail(done.error());
    }
    if (auto done = shareLaterNo(transaction, kept->survivor, kept->absorbed, *marks); !done)
        return fail(done.error());
    const auto marked = connection.run("UPDATE member_act SET undone_at = ? WHERE id = ?", nowMs, merge);
    if (!marked)
        return fail(marked.error());
    announceMerge(transaction, kept->survivor, kept->absorbed);
    return kept->absorbed;
}

Async<MemberId> Merges::unmerge(qint64 merge)
{
    return m_store.write([merge, now = m_clock.nowMs()](store::Transaction& transaction) {
        return unmergeNow(transaction, merge, now);
    });
}

Async<QList<MergeRecord>> Merges::list(MemberId survivor, int limit)
{
    return m_store.read([survivor, limit](store::Connection& connection) -> Result<QList<MergeRecord>> {
        auto rows = connection.run(
            "SELECT a.id, a.survivor_id, (SELECT s.before FROM member_act_step s WHERE s.act_id = a.id AND "
            "s.what = 'called'), a.at, a.undone_at FROM member_act a WHERE a.kind = 'merge' "
            "AND (? = 0 OR a.survivor_id = ?) ORDER BY a.id DESC LIMIT ?",
            survivor.value, survivor.value, limit);
        if (!rows)
            return fail(rows.error());
        QList<MergeRecord> list;
        while (rows->next())
            list << MergeRecord{rows->int64(0), MemberId{rows->int64(1)}, rows->text(2), rows->int64(3),
                rows->optionalInt64(4)};
        return list;
    });
}

} // namespace serai::people
