// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undojournal.h"

#include "text.h"

#include <members/importrows.h>
#include <members/member.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace serai::importacts {

static constexpr char headSql[] =
    "SELECT file_name, imported_at, made, undone_at IS NOT NULL FROM import WHERE id = ?";
static constexpr char changedMembersSql[] =
    "SELECT c.row_id, c.before, c.after, (SELECT " SERAI_MEMBER_ROW " FROM member WHERE id = c.row_id) "
    "FROM import_change c WHERE c.import_id = ? AND c.what = 'member' ORDER BY c.row_id";

static constexpr char laterRowsSql[] =
    "SELECT id, before, after FROM import_change WHERE member_id = ? AND what = 'member' AND import_id > ? "
    "ORDER BY import_id";
static constexpr char fieldIdsSql[] = "SELECT id FROM custom_field";
static constexpr char rewriteRowSql[] = "UPDATE import_change SET before = ?, after = ? WHERE id = ?";

Result<ImportJournalHead> readJournalHead(store::Connection& connection, ImportId id)
{
    auto row = connection.run(headSql, id.value);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return noSuchImport(id.value);
    ImportJournalHead head;
    head.id = id;
    head.fileName = row->text(0);
    head.importedAt = row->int64(1);
    head.isKept = !row->isNull(2);
    head.isUndone = row->boolean(3);
    const auto made = QJsonDocument::fromJson(row->text(2).toUtf8()).object();
    const auto range = [&made](const char* key) {
        const auto pair = made.value(QLatin1StringView(key)).toArray();
        return pair.size() == 2 ? IdRange{pair[0].toInteger(), pair[1].toInteger()} : IdRange{};
    };
    head.members = range("member");
    head.identities = range("identity");
    head.orders = range("order");
    head.products = range("product");
    head.tags = range("tag");
    head.consents = range("consent");
    head.changes = made.value(QStringLiteral("changes")).toInteger();
    const auto mark = made.value(QStringLiteral("tagMark")).toArray();
    head.tagCount = mark.at(0).toInteger();
    head.tagSum = mark.at(1).toInteger();
    head.fields = made.value(QStringLiteral("fields")).toInteger();
    return head;
}

static QJsonObject objectOf(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

static bool isFieldKey(const QString& key)
{
    return key.startsWith(u"field:");
}

/// Without the values of fields that were removed since: there is nothing to put them into.
static QJsonObject withoutRemoved(QJsonObject row, const QSet<QString>& fields)
{
    const auto keys = row.keys();
    for (const auto& key : keys) {
        if (isFieldKey(key) && !fields.contains(key))
            row.remove(key);
    }
    return row;
}

static Result<QSet<QString>> fieldKeys(store::Connection& connection)
{
    auto rows = connection.run(fieldIdsSql);
    if (!rows)
        return fail(rows.error());
    QSet<QString> keys;
    while (rows->next())
        keys.insert(QStringLiteral("field:%1").arg(rows->int64(0)));
    return keys;
}

/// The columns of either.
static QStringList columnsOf(const QJsonObject& before, const QJsonObject& after)
{
    auto columns = before.keys();
    for (auto entry = after.begin(); entry != after.end(); ++entry) {
        if (isFieldKey(entry.key()) && !before.contains(entry.key()))
            columns << entry.key();
    }
    return columns;
}

QStringList changedFieldKeys(const QJsonObject& now, const QJsonObject& wanted)
{
    QStringList keys;
    const auto columns = columnsOf(now, wanted);
    for (const auto& column : columns) {
        if (isFieldKey(column) && now.value(column) != wanted.value(column))
            keys << column;
    }
    return keys;
}

Result<> eachChangedMember(
    store::Connection& connection, ImportId id, const std::function<Result<>(const ChangedMember&)>& take)
{
    const auto fields = fieldKeys(connection);
    if (!fields)
        return fail(fields.error());
    auto rows = connection.run(changedMembersSql, id.value);
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        const auto row = [&](int column) { return withoutRemoved(objectOf(rows->text(column)), *fields); };
        const ChangedMember changed{rows->int64(0), row(1), row(2), row(3)};
        if (auto done = take(changed); !done)
            return done;
    }
    return {};
}

static bool isSum(const QString& column)
{
    return column == u"order_count" || column == u"spend_minor" || column == u"spend_currency"
        || column == u"first_order_at" || column == u"last_order_at";
}

bool isDerivedColumn(const QString& column)
{
    return isSum(column) || column == u"updated_at";
}

/// Whether a later order has said where the person lives: that is no change by anybody. The zone follows from
/// the country, or is unknown where the country has several.
static bool isPlaceOfLaterOrder(const ChangedMember& changed, const QString& column)
{
    const auto source = QStringLiteral("country_source");
    if (changed.now.value(source) != QStringLiteral("order")
        || changed.after.value(source) != QStringLiteral("order"))
        return false;
    const auto isFollowing = [](const QJsonObject& row) {
        const auto from = row.value(QStringLiteral("zone_source"));
        return from.isNull() || members::isInferred(from.toString());
    };
    return column.startsWith(u"country")
        || (column.startsWith(u"zone") && isFollowing(changed.now) && isFollowing(changed.after));
}

QJsonObject rowBefore(const ChangedMember& changed, QStringList& conflicts, bool& sumsDue)
{
    auto row = changed.now;
    sumsDue = false;
    bool sumsStand = true;
    for (auto entry = changed.after.begin(); entry != changed.after.end(); ++entry)
        sumsStand = sumsStand && (!isSum(entry.key()) || changed.now.value(entry.key()) == entry.value());
    const auto columns = columnsOf(changed.before, changed.after);
    for (const auto& column : columns) {
        const auto before = changed.before.value(column); // undefined: a field without a value, here as below
        const auto after = changed.after.value(column);
        if (isSum(column)) {
            if (sumsStand)
                row.insert(column, before);
            else
                sumsDue = true;
            continue;
        }
        if (after == before)
            continue; // not the import's doing
        if (changed.now.value(column) == after)
            row.insert(column, before);
        else if (column != u"updated_at" && !isPlaceOfLaterOrder(changed, column)
            && changed.now.value(column) != before)
            conflicts << column;
    }
    return row;
}

static QString textOf(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<> rewriteLater(store::Connection& connection, ImportId id, const ChangedMember& changed)
{
    QStringList columns; // in which the import's value still stands in the history
    const auto all = columnsOf(changed.before, changed.after);
    for (const auto& column : all) {
        if (changed.after.value(column) != changed.before.value(column))
            columns << column;
    }

    struct Later
    {
        qint64 id = 0;
        QJsonObject before, after;
    };

    QList<Later> later;
    auto rows = connection.run(laterRowsSql, changed.id, id.value);
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        later << Later{rows->int64(0), objectOf(rows->text(1)), objectOf(rows->text(2))};
    for (auto& row : later) {
        for (const auto& column : QStringList(columns)) {
            const auto ours = changed.after.value(column);
            if (row.before.value(column) != ours) {
                columns.removeOne(column);
                continue;
            }
            row.before.insert(column, changed.before.value(column));
            if (row.after.value(column) == ours)
                row.after.insert(column, changed.before.value(column));
            else
                columns.removeOne(column);
        }
        if (auto put = connection.run(rewriteRowSql, textOf(row.before), textOf(row.after), row.id); !put)
            return fail(put.error());
    }
    return {};
}

} // namespace serai::importacts
