// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "declaration.h"
#include "erase.h"
#include "erasetexts.h"
#include "identifiers.h"
#include "text.h"

#include <store/identityguard.h>
#include <store/transaction.h>

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace serai::privacy {

using store::Transaction;

constexpr qsizetype shortestSpelling = 9; ///< of a found text that is looked for in the files

static constexpr char knownSql[] =
    "SELECT (SELECT count(*) FROM member WHERE id IN (SELECT value FROM json_each(?))) "
    "+ (SELECT count(DISTINCT member_id) FROM member_act_step WHERE what = 'rows' "
    "AND member_id IN (SELECT value FROM json_each(?)) AND member_id NOT IN (SELECT id FROM member))";
static constexpr char onTheirWaySql[] = "SELECT count(*) FROM outbox WHERE state = 'in_flight' "
                                        "AND member_id IN (SELECT value FROM json_each(?))";
static constexpr char emptyMessagesSql[] =
    "UPDATE outbox SET payload = NULL, message_id = NULL, "
    "reason = CASE WHEN state IN ('planned', 'claimed') THEN 'erased' ELSE reason END, "
    "state = CASE WHEN state IN ('planned', 'claimed') THEN 'skipped' ELSE state END, member_id = NULL "
    "WHERE member_id IN (SELECT value FROM json_each(?))";
static constexpr char anonymousOrdersSql[] =
    "UPDATE shop_order SET member_id = NULL, number = 'erased-' || lower(hex(randomblob(8))), discount_code "
    "= NULL, "
    "content_hash = 0 WHERE member_id IN (SELECT value FROM json_each(?))";
static constexpr char linesOfOrdersSql[] =
    "SELECT count(*) FROM order_line WHERE order_id IN (SELECT id FROM shop_order "
    "WHERE member_id IN (SELECT value FROM json_each(?)))";
static constexpr char ordersSql[] =
    "SELECT number FROM shop_order WHERE member_id IN (SELECT value FROM json_each(?))";
// What an act asked for may be somebody's note; that it was done, when and to how many stays.
static constexpr char emptyActsSql[] =
    "UPDATE member_act SET detail = '{}' WHERE detail <> '{}' AND members <= 1 AND id IN "
    "(SELECT act_id FROM member_act_step WHERE member_id IN (SELECT value FROM json_each(?)))";
static constexpr char writeReceiptSql[] =
    "INSERT INTO erasure (code, people, reason, removed, kept, at) VALUES (?, ?, ?, ?, ?, ?)";
static constexpr char noteEraseSql[] =
    "INSERT INTO audit (act, subject, detail, at) VALUES ('data.erase', ?, ?, ?)";

namespace {

class Eraser
{
public:
    Eraser(Transaction& transaction, const EraseOptions& options, qint64 nowMs)
        : m_transaction(transaction)
        , m_options(options)
        , m_nowMs(nowMs)
    {
    }

    Result<Erased> run(const QList<qint64>& members, const Progress& progress, const CancelToken& cancel);

private:
    Result<> check(const QList<qint64>& members);
    Result<> keepDigests();
    Result<> emptyShared();
    Result<> removeFound(const TablePlan& plan, const CancelToken& cancel);
    Result<> removeLinked(const TablePlan& plan);
    Result<> redactOthers(const QList<TablePlan>& plans, const CancelToken& cancel);
    Result<> writeReceipt();
    Result<qint64> change(const QByteArray& sql);

    Transaction& m_transaction;
    const EraseOptions& m_options;
    qint64 m_nowMs;
    QString m_ids; ///< with those who were merged into them
    Identifiers m_identifiers;
    Erased m_erased;
};

} // namespace

static QJsonObject countsJson(const QHash<QString, qint64>& counts)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

static QString compact(const QHash<QString, qint64>& counts)
{
    return QString::fromUtf8(QJsonDocument(countsJson(counts)).toJson(QJsonDocument::Compact));
}

Result<qint64> Eraser::change(const QByteArray& sql)
{
    auto done = m_transaction->run(sql.constData(), m_ids);
    if (!done)
        return fail(done.error());
    return done->rowsAffected();
}

Result<> Eraser::check(const QList<qint64>& members)
{
    if (m_options.reason.trimmed().isEmpty())
        return fail(ErrorKind::InvalidInput,
            privacyText(QT_TRANSLATE_NOOP("privacy", "an erasure needs its reason")), {},
            privacyText(QT_TRANSLATE_NOOP("privacy", "say why, without naming the person: it is kept")));
    const auto list = idList(members);
    const auto known = m_transaction->number(knownSql, list, list);
    if (!known)
        return fail(known.error());
    if (known->value_or(0) == 0)
        return fail(ErrorKind::NotFound, privacyText(QT_TRANSLATE_NOOP("privacy", "there is no such member")),
            {}, privacyText(QT_TRANSLATE_NOOP("privacy", "use an id of the member list")));
    const auto all = withMerged(m_transaction.connection(), members);
    if (!all)
        return fail(all.error());
    m_ids = idList(*all);
    const auto onTheirWay = m_transaction->number(onTheirWaySql, m_ids);
    if (!onTheirWay)
        return fail(onTheirWay.error());
    if (onTheirWay->value_or(0) > 0)
        return fail(ErrorKind::Conflict,
            privacyText(QT_TRANSLATE_NOOP("privacy", "a message to this person is on its way right now")), {},
            privacyText(QT_TRANSLATE_NOOP("privacy", "try again in a minute, or stop sending first")));
    auto identifiers = Identifiers::of(m_transaction.connection(), *all);
    if (!identifiers)
        return fail(identifiers.error());
    m_identifiers = std::move(*identifiers);
    m_erased.needles = m_identifiers.needles();
    m_erased.redactor = m_identifiers.redactor();
    m_erased.receipt.people = known->value_or(0);
    return {};
}

/// Salted digests, so that nobody comes back unasked: of what the person was known by, and of order numbers,
/// so that the same file does not count the same order twice.
Result<> Eraser::keepDigests()
{
    const store::IdentityBlock block{QStringLiteral("*"), QStringLiteral("erased"), m_nowMs};
    for (const auto& identity : m_identifiers.identities()) {
        if (identity.kind == u"chat")
            continue; // a name in a chat is not one person's
        if (auto done = store::blockIdentity(m_transaction, identity.kind, identity.value, block); !done)
            return done;
    }
    QStringList numbers;
    {
        auto orders = m_transaction->run(ordersSql, m_ids);
        if (!orders)
            return fail(orders.error());
        while (orders->next())
            numbers << orders->text(0);
    }
    for (const auto& number : std::as_const(numbers)) {
        if (auto done = store::blockIdentity(m_transaction, QStringLiteral("order"), number, block); !done)
            return done;
    }
    return {};
}

/// What stays as a count: messages, and orders if wanted.
Result<> Eraser::emptyShared()
{
    const auto messages = change(emptyMessagesSql);
    if (!messages)
        return fail(messages.error());
    m_erased.receipt.kept.insert(QStringLiteral("outbox"), *messages);
    const auto lines = m_transaction->number(linesOfOrdersSql, m_ids);
    if (!lines)
        return fail(lines.error());
    if (m_options.orders == KeptOrders::Anonymous) {
        const auto orders = change(anonymousOrdersSql);
        if (!orders)
            return fail(orders.error());
        m_erased.receipt.kept.insert(QStringLiteral("shop_order"), *orders);
        m_erased.receipt.kept.insert(QStringLiteral("order_line"), lines->value_or(0));
    }
    const auto acts = change(emptyActsSql);
    if (!acts)
        return fail(acts.error());
    return {};
}

/// Rows that name one of them without hanging on a member: raw events, the audit trail.
Result<> Eraser::removeFound(const TablePlan& plan, const CancelToken& cancel)
{
    QStringList columns;
    for (const auto& column : plan.personal)
        columns << quoted(column);
    QList<qint64> rowIds;
    {
        const auto sql = QStringLiteral("SELECT rowid, %1 FROM %2")
                             .arg(columns.join(QStringLiteral(", ")), quoted(plan.name));
        auto rows = m_transaction->run(sql.toUtf8().constData());
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            if (cancel.isCancelled())
                return fail(ErrorKind::Cancelled, privacyText(QT_TRANSLATE_NOOP("privacy", "cancelled")));
            for (int column = 1; column <= columns.size(); ++column) {
                if (!m_identifiers.namedIn(rows->text(column), plan.found == FoundRows::Clear).isEmpty()) {
                    rowIds << rows->int64(0);
                    break;
                }
            }
        }
    }
    QStringList emptied;
    for (const auto& column : plan.personal)
        emptied << quoted(column)
                + (plan.notNull.contains(column) ? QStringLiteral(" = ''") : QStringLiteral(" = NULL"));
    const auto sql = plan.found == FoundRows::Delete
        ? QStringLiteral("DELETE FROM %1 WHERE rowid = ?").arg(quoted(plan.name))
        : QStringLiteral("UPDATE %1 SET %2 WHERE rowid = ?")
              .arg(quoted(plan.name), emptied.join(QStringLiteral(", ")));
    for (const auto id : std::as_const(rowIds)) {
        if (auto done = m_transaction->run(sql.toUtf8().constData(), id); !done)
            return fail(done.error());
    }
    if (!rowIds.isEmpty())
        m_erased.receipt.removed[plan.name] += rowIds.size();
    return {};
}

Result<> Eraser::removeLinked(const TablePlan& plan)
{
    const auto removed = change(
        (QStringLiteral("DELETE FROM ") + quoted(plan.name) + QStringLiteral(" WHERE ") + ofMembers(plan))
            .toUtf8());
    if (!removed)
        return fail(removed.error());
    if (*removed > 0 && !plan.name.startsWith(QStringLiteral("audience_"))) // marks of the segment index
        m_erased.receipt.removed[plan.name] += *removed;
    return {};
}

/// What others wrote, and what the shop wrote, about them.
Result<> Eraser::redactOthers(const QList<TablePlan>& plans, const CancelToken& cancel)
{
    auto replaced = redactTexts(m_transaction, plans, m_erased.redactor, cancel);
    if (!replaced)
        return fail(replaced.error());
    m_erased.receipt.replaced = std::move(*replaced);
    for (const auto& spelling : m_erased.redactor.taken()) {
        if (spelling.size() >= shortestSpelling)
            m_erased.needles << spelling.toUtf8();
    }
    return {};
}

/// "E-20261119-4F2A91": short enough to read out, and of no person.
static QString receiptCode(qint64 nowMs)
{
    return QStringLiteral("E-%1-%2")
        .arg(QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(QStringLiteral("yyyyMMdd")))
        .arg(QRandomGenerator::system()->bounded(0x1000000), 6, 16, QChar(u'0'))
        .toUpper();
}

Result<> Eraser::writeReceipt()
{
    auto& receipt = m_erased.receipt;
    receipt.code = receiptCode(m_nowMs);
    receipt.reason = m_options.reason.simplified();
    if (const auto unnamed = m_erased.redactor.redacted(receipt.reason))
        receipt.reason = *unnamed;
    receipt.at = m_nowMs;
    auto removed = receipt.removed;
    removed.insert(receipt.replaced); // "table.column" beside "table"
    auto made = m_transaction->run(writeReceiptSql, receipt.code, receipt.people, receipt.reason,
        compact(removed), compact(receipt.kept), receipt.at);
    if (!made)
        return fail(made.error());
    receipt.id = made->lastInsertId();
    auto noted = m_transaction->run(noteEraseSql, QStringLiteral("erasure/%1").arg(receipt.id),
        QStringLiteral("{\"people\":%1}").arg(receipt.people), m_nowMs);
    if (!noted)
        return fail(noted.error());
    return {};
}

Result<Erased> Eraser::run(const QList<qint64>& members, const Progress& progress, const CancelToken& cancel)
{
    const auto plans = tablePlans(m_transaction.connection());
    if (!plans)
        return fail(plans.error());
    if (auto done = check(members); !done)
        return fail(done.error());
    for (const auto& step : {&Eraser::keepDigests, &Eraser::emptyShared}) {
        if (auto done = (this->*step)(); !done)
            return fail(done.error());
    }
    qint64 table = 0;
    for (const auto& plan : *plans) {
        if (cancel.isCancelled())
            return fail(ErrorKind::Cancelled, privacyText(QT_TRANSLATE_NOOP("privacy", "cancelled")));
        if (progress)
            progress(table, plans->size());
        ++table;
        auto done = Result<>();
        if (plan.isSearched())
            done = removeFound(plan, cancel);
        else if (plan.isLinked())
            done = removeLinked(plan);
        // Rows without a member in a table that has them: somebody unknown then, this person now.
        if (done && plan.isLinked() && plan.name == u"opt_out_message")
            done = removeFound(plan, cancel);
        if (!done)
            return fail(done.error());
    }
    if (auto done = redactOthers(*plans, cancel); !done)
        return fail(done.error());
    if (auto done = writeReceipt(); !done)
        return fail(done.error());
    for (const char* topic : {"member", "order", "outbox", "event", "segment", "optOut"})
        m_transaction.changedMany(QString::fromLatin1(topic));
    return std::move(m_erased);
}

Result<Erased> eraseRows(Transaction& transaction, const QList<qint64>& members, const EraseOptions& options,
    qint64 nowMs, const Progress& progress, const CancelToken& cancel)
{
    return Eraser(transaction, options, nowMs).run(members, progress, cancel);
}

} // namespace serai::privacy
