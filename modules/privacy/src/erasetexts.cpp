// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An erased person in the texts of others: somebody's note, a rule, the name of a view. The text stays, the
// person does not.

#include "erasetexts.h"

#include "text.h"

namespace serai::privacy {

constexpr int rowsBetweenLooks = 4'096;
constexpr int mostNames = 1'000; ///< of one text that must be unlike all others

static constexpr char keyColumnsSql[] = "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk";

namespace {

/// A text that named somebody.
struct Found
{
    QStringList key;
    QString column;
    QString text; ///< without them
};

/// Rows of one table that name somebody, in its columns \a texts.
class TextScan
{
public:
    TextScan(store::Connection& connection, QString table, QStringList texts)
        : m_connection(connection)
        , m_table(std::move(table))
        , m_texts(std::move(texts))
    {
    }

    Result<QList<Found>> run(Redactor& redactor, const CancelToken& cancel, bool firstOnly);

    [[nodiscard]] const QStringList& key() const { return m_key; }

private:
    Result<> readKey();

    store::Connection& m_connection;
    QString m_table;
    QStringList m_texts;
    QStringList m_key;
};

} // namespace

static QStringList quotedAll(const QStringList& names)
{
    QStringList list;
    for (const auto& name : names)
        list << quoted(name);
    return list;
}

Result<> TextScan::readKey()
{
    auto rows = m_connection.run(keyColumnsSql, m_table);
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        m_key << rows->text(0);
    if (m_key.isEmpty())
        m_key << QStringLiteral("rowid");
    return {};
}

Result<QList<Found>> TextScan::run(Redactor& redactor, const CancelToken& cancel, bool firstOnly)
{
    if (auto done = readKey(); !done)
        return fail(done.error());
    const auto keys = m_key.first() == u"rowid" ? m_key : quotedAll(m_key);
    const auto sql = QStringLiteral("SELECT %1 FROM %2 WHERE %3 <> ''")
                         .arg((keys + quotedAll(m_texts)).join(QStringLiteral(", ")), quoted(m_table),
                             quotedAll(m_texts).join(QStringLiteral(" <> '' OR ")));
    QList<Found> list;
    auto rows = m_connection.run(sql.toUtf8().constData());
    if (!rows)
        return fail(rows.error());
    for (int row = 0; rows->next(); ++row) {
        if (row % rowsBetweenLooks == 0 && cancel.isCancelled())
            return fail(ErrorKind::Cancelled, privacyText(QT_TRANSLATE_NOOP("privacy", "cancelled")));
        for (int i = 0; i < m_texts.size(); ++i) {
            const auto text = redactor.redacted(rows->text(int(m_key.size()) + i));
            if (!text)
                continue;
            QStringList key;
            for (int part = 0; part < m_key.size(); ++part)
                key << rows->text(part);
            list << Found{key, m_texts[i], *text};
            if (firstOnly)
                return list;
        }
    }
    return list;
}

/// Writes \a found back. Where a name must be unlike all others, a number follows it.
static Result<> writeBack(
    store::Transaction& transaction, const QString& table, const QStringList& key, const Found& found)
{
    QStringList same;
    for (const auto& column : key)
        same << (column == u"rowid" ? column : quoted(column)) + QStringLiteral(" = ?");
    const auto sql = QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3")
                         .arg(quoted(table), quoted(found.column), same.join(QStringLiteral(" AND ")))
                         .toUtf8();
    auto& connection = transaction.connection();
    for (int number = 1; number <= mostNames; ++number) {
        auto statement = connection.prepare(sql.constData());
        if (!statement)
            return fail(statement.error());
        statement->bind(0, number == 1 ? found.text : QStringLiteral("%1 (%2)").arg(found.text).arg(number));
        for (int part = 0; part < found.key.size(); ++part)
            statement->bind(part + 1, found.key[part]);
        const auto done = statement->exec();
        if (done || done.error().kind != ErrorKind::Conflict || number == mostNames)
            return done;
    }
    return {};
}

Result<QHash<QString, qint64>> redactTexts(store::Transaction& transaction, const QList<TablePlan>& plans,
    Redactor& redactor, const CancelToken& cancel)
{
    QHash<QString, qint64> changed;
    if (redactor.isEmpty())
        return changed;
    for (const auto& plan : plans) {
        if (plan.free.isEmpty())
            continue;
        TextScan scan(transaction.connection(), plan.name, plan.free);
        const auto found = scan.run(redactor, cancel, false);
        if (!found)
            return fail(found.error());
        for (const auto& text : *found) {
            if (auto done = writeBack(transaction, plan.name, scan.key(), text); !done)
                return fail(done.error());
            ++changed[plan.name + u'.' + text.column];
        }
    }
    return changed;
}

Result<QStringList> placesNaming(store::Connection& connection, Redactor& redactor, const CancelToken& cancel)
{
    QList<std::pair<QString, QString>> columns;
    {
        auto rows = connection.run(
            "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' "
            "AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND t.name <> 'identity_block' AND upper(c.type) = "
            "'TEXT' ORDER BY t.name, c.cid");
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            columns << std::pair{rows->text(0), rows->text(1)};
    }
    QStringList places;
    for (const auto& [table, column] : std::as_const(columns)) {
        TextScan scan(connection, table, {column});
        const auto found = scan.run(redactor, cancel, true);
        if (!found)
            return fail(found.error());
        if (!found->isEmpty())
            places << table + u'.' + column;
    }
    return places;
}

} // namespace serai::privacy
