// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/clock.h>
#include <store/store.h>

#include <QCoreApplication>

#include <membersearch/memberviews.h>

namespace serai::membersearch {

static QString viewText(const char* text)
{
    return QCoreApplication::translate("membersearch", text);
}

static Result<QList<MemberView>> readViews(store::Connection& connection)
{
    auto rows = connection.run("SELECT id, name, search, rule, sort, descending, columns FROM member_view "
                               "ORDER BY position, id");
    if (!rows)
        return fail(rows.error());
    QList<MemberView> views;
    while (rows->next()) {
        const auto sort = members::memberSortFromKey(rows->text(4)); // a newer version may know others
        views << MemberView{rows->int64(0), rows->text(1), rows->text(2), rows->text(3).toUtf8(),
            sort.value_or(members::MemberSort::LastOrder), rows->boolean(5), rows->text(6).toUtf8()};
    }
    return views;
}

MemberViews::MemberViews(store::Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

Async<QList<MemberView>> MemberViews::list()
{
    return m_store.read(readViews);
}

Async<qint64> MemberViews::save(MemberView view)
{
    return m_store.write(
        [view = std::move(view), now = m_clock.nowMs()](store::Transaction& transaction) -> Result<qint64> {
            const auto name = view.name.simplified();
            if (name.isEmpty())
                return fail(ErrorKind::InvalidInput,
                    viewText(QT_TRANSLATE_NOOP("membersearch", "a view needs a name")));
            const auto taken =
                transaction->number("SELECT id FROM member_view WHERE name = ? AND id <> ?", name, view.id);
            if (!taken)
                return fail(taken.error());
            if (taken->has_value())
                return fail(ErrorKind::Conflict,
                    viewText(QT_TRANSLATE_NOOP("membersearch", "there is a view \"%1\" already")).arg(name),
                    {}, viewText(QT_TRANSLATE_NOOP("membersearch", "choose another name")));
            const auto done = transaction->run(
                "INSERT INTO member_view (id, name, search, rule, sort, descending, columns, position, "
                "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, "
                "(SELECT coalesce(max(position), 0) + 1 FROM member_view), ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET name = excluded.name, search = excluded.search, rule = "
                "excluded.rule, sort = excluded.sort, descending = excluded.descending, columns = "
                "excluded.columns, updated_at = excluded.updated_at",
                view.id > 0 ? std::optional<qint64>(view.id) : std::nullopt, name,
                view.search.isNull() ? QStringLiteral("") : view.search,
                view.rule.isEmpty() ? QString() : QString::fromUtf8(view.rule), memberSortKey(view.sort),
                view.descending, QString::fromUtf8(view.columns.isNull() ? QByteArray("") : view.columns),
                now, now);
            if (!done)
                return fail(done.error());
            const qint64 id = view.id > 0 ? view.id : done->lastInsertId();
            transaction.changed(QStringLiteral("memberView"), id);
            return id;
        });
}

Async<MemberView> MemberViews::remove(qint64 id)
{
    return m_store.write([id](store::Transaction& transaction) -> Result<MemberView> {
        const auto views = readViews(transaction.connection());
        if (!views)
            return fail(views.error());
        for (const auto& view : *views) {
            if (view.id != id)
                continue;
            const auto gone = transaction->run("DELETE FROM member_view WHERE id = ?", id);
            if (!gone)
                return fail(gone.error());
            transaction.changed(QStringLiteral("memberView"), id);
            return view;
        }
        return fail(ErrorKind::NotFound,
            viewText(QT_TRANSLATE_NOOP("membersearch", "there is no view with id %1")).arg(id));
    });
}

Async<ListValues> MemberViews::values()
{
    return m_store.readLong([](store::Connection& connection) -> Result<ListValues> {
        ListValues values;
        const std::pair<const char*, QStringList*> lists[] = {
            {"SELECT level FROM member WHERE level IS NOT NULL AND level <> '' GROUP BY level ORDER BY "
             "count(*) DESC, level LIMIT 50",
                &values.levels},
            {"SELECT country FROM member WHERE country IS NOT NULL AND country <> '' GROUP BY country ORDER "
             "BY count(*) DESC, country LIMIT 300",
                &values.countries},
            {"SELECT name FROM tag ORDER BY name COLLATE NOCASE LIMIT 500", &values.tags}};
        for (const auto& [sql, list] : lists) {
            auto rows = connection.run(sql);
            if (!rows)
                return fail(rows.error());
            while (rows->next())
                *list << rows->text(0);
        }
        return values;
    });
}

} // namespace serai::membersearch
