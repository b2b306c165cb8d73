// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/localtime.h>
#include <content/contentrepository.h>

#include <QCoreApplication>

namespace serai::content {

using store::Connection;
using store::Statement;
using store::Transaction;

static QString sayContent(const char* text)
{
    return QCoreApplication::translate("content", text);
}

#define CONTENT_COLUMNS                                                                                      \
    "id, community_id, type, title, body, call_to_action, state, local_at, zone, cost_minor, currency, "     \
    "posted_at, "                                                                                            \
    "created_at, updated_at"

static constexpr auto localForm = "yyyy-MM-ddTHH:mm";

static ContentItem readItem(const Statement& row)
{
    ContentItem item;
    item.id = {row.int64(0)};
    item.community = {row.int64(1)};
    item.type = row.text(2);
    item.title = row.text(3);
    item.body = row.text(4);
    item.callToAction = row.text(5);
    item.state = stateFromKey(row.text(6)).value_or(ContentState::Draft);
    if (!row.isNull(7)) {
        const auto local = QDateTime::fromString(row.text(7), QString::fromLatin1(localForm));
        item.slot = LocalSlot{local.date(), local.time(), row.text(8)};
    }
    if (!row.isNull(9))
        item.cost = Money{row.int64(9), row.text(10)};
    item.postedAt = row.optionalInt64(11);
    item.createdAt = row.int64(12);
    item.updatedAt = row.int64(13);
    return item;
}

static Result<QList<ContentItem>> readAll(Result<Statement> rows)
{
    if (!rows)
        return fail(rows.error());
    QList<ContentItem> items;
    while (rows->next())
        items << readItem(*rows);
    return items;
}

static Result<> checkItem(const ContentItem& item)
{
    const auto refuse = [](QString what, QString remedy) {
        return fail(ErrorKind::InvalidInput, std::move(what), {}, std::move(remedy));
    };
    if (item.title.trimmed().isEmpty())
        return refuse(sayContent(QT_TRANSLATE_NOOP("content", "the post has no title")),
            sayContent(QT_TRANSLATE_NOOP("content", "write one; members do not see it")));
    if (!contentType(item.type))
        return refuse(
            sayContent(QT_TRANSLATE_NOOP("content", "there is no content type \"%1\"")).arg(item.type), {});
    if (item.slot && (!item.slot->date.isValid() || !item.slot->time.isValid()))
        return refuse(sayContent(QT_TRANSLATE_NOOP("content", "the date or time is not valid")), {});
    if (item.slot) {
        if (auto zone = zoneById(item.slot->zone); !zone)
            return fail(zone.error());
    } else if (item.state != ContentState::Idea && item.state != ContentState::Draft) {
        return refuse(sayContent(QT_TRANSLATE_NOOP("content", "a post without a date cannot be scheduled")),
            sayContent(QT_TRANSLATE_NOOP("content", "give it a date or keep it as a draft")));
    }
    return {};
}

/// Null QStrings bind NULL; empty text columns that must not be NULL are written as "".
static QString solid(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

static Result<> bindAndRun(Result<Statement> statement, const ContentItem& item, qint64 lastValue)
{
    if (!statement)
        return fail(statement.error());
    const auto community =
        item.community.isValid() ? std::optional<qint64>(item.community.value) : std::nullopt;
    const auto local = item.slot
        ? QDateTime(item.slot->date, item.slot->time, Qt::UTC).toString(QString::fromLatin1(localForm))
        : QString();
    statement->bindAll(community, item.type, item.title.trimmed(), solid(item.body),
        item.callToAction.isEmpty() ? QString() : item.callToAction, stateKey(item.state), local,
        item.slot ? item.slot->zone : QString(),
        item.cost ? std::optional<qint64>(item.cost->minor) : std::nullopt,
        item.cost ? item.cost->currency : QString(), item.postedAt, item.createdAt, item.updatedAt,
        lastValue);
    return statement->exec();
}

static tl::unexpected<Error> changedMeanwhile(const ContentItem& item)
{
    return fail(ErrorKind::Conflict,
        sayContent(QT_TRANSLATE_NOOP("content", "“%1” was changed in the meantime")).arg(item.title), {},
        sayContent(QT_TRANSLATE_NOOP("content", "look at it again")));
}

static Result<> insertItem(Transaction& transaction, ContentItem& item, qint64 nowMs)
{
    item.title = item.title.trimmed();
    if (item.createdAt == 0)
        item.createdAt = nowMs;
    item.updatedAt = nowMs;
    // A deletion that is undone comes back under its old id, so that what refers to it still does.
    if (item.id.isValid()) {
        auto taken = transaction->number("SELECT 1 FROM content_item WHERE id = ?", item.id.value);
        if (!taken)
            return fail(taken.error());
        if (*taken)
            return changedMeanwhile(item);
    }
    auto done =
        bindAndRun(transaction->prepare("INSERT INTO content_item (community_id, type, title, body, "
                                        "call_to_action, state, local_at, zone, cost_minor, currency, "
                                        "posted_at, created_at, updated_at, id) "
                                        "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,nullif(?, 0))"),
            item, item.id.value);
    if (!done)
        return done;
    auto id = transaction->number("SELECT last_insert_rowid()");
    if (!id)
        return fail(id.error());
    item.id = {id->value_or(0)};
    return {};
}

static Result<> runStep(Transaction& transaction, Edit::Step& step, qint64 nowMs)
{
    if (step.after) {
        if (auto fine = checkItem(*step.after); !fine)
            return fine;
    }
    if (step.before) {
        auto current = ContentRepository::item(transaction.connection(), step.before->id);
        if (!current)
            return fail(current.error());
        if (!sameContent(*current, *step.before))
            return changedMeanwhile(*step.before);
    }
    if (!step.before && step.after) {
        if (auto done = insertItem(transaction, *step.after, nowMs); !done)
            return done;
    } else if (step.before && step.after) {
        step.after->id = step.before->id;
        step.after->title = step.after->title.trimmed();
        step.after->createdAt = step.before->createdAt;
        step.after->updatedAt = nowMs;
        auto done =
            bindAndRun(transaction->prepare("UPDATE content_item SET community_id = ?, type = ?, title = ?, "
                                            "body = ?, call_to_action = ?, state = ?, local_at = ?, "
                                            "zone = ?, cost_minor = ?, currency = ?, posted_at = ?, "
                                            "created_at = ?, updated_at = ? WHERE id = ?"),
                *step.after, step.before->id.value);
        if (!done)
            return done;
    } else if (step.before) {
        auto done = transaction->run("DELETE FROM content_item WHERE id = ?", step.before->id.value);
        if (!done)
            return fail(done.error());
    }
    const auto id = step.after ? step.after->id : step.before ? step.before->id : ContentId{};
    transaction.changed(QStringLiteral("content"), id.value);
    return {};
}

ContentRepository::ContentRepository(store::Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

Result<Edit> ContentRepository::apply(Transaction& transaction, Edit edit, qint64 nowMs)
{
    for (auto& step : edit.steps) {
        if (auto done = runStep(transaction, step, nowMs); !done)
            return fail(done.error());
    }
    return edit;
}

Async<Edit> ContentRepository::apply(const Edit& edit)
{
    return m_store.write(
        [edit, now = m_clock.nowMs()](Transaction& transaction) { return apply(transaction, edit, now); });
}

Result<QList<ContentItem>> ContentRepository::inRange(
    Connection& connection, QDate from, QDate to, const QList<CommunityId>& groups)
{
    // local_at is text that sorts like time; the day after "to" bounds it without its hours.
    auto items = readAll(connection.run("SELECT " CONTENT_COLUMNS " FROM content_item "
                                        "WHERE local_at >= ? AND local_at < ? ORDER BY local_at, id",
        from.toString(Qt::ISODate), to.addDays(1).toString(Qt::ISODate)));
    if (!items || groups.isEmpty())
        return items;
    items->removeIf([&](const ContentItem& item) { return !groups.contains(item.community); });
    return items;
}

Async<QList<ContentItem>> ContentRepository::inRange(QDate from, QDate to, const QList<CommunityId>& groups)
{
    return m_store.read([=](Connection& connection) { return inRange(connection, from, to, groups); });
}

Result<QList<ContentItem>> ContentRepository::unscheduled(Connection& connection)
{
    return readAll(connection.run("SELECT " CONTENT_COLUMNS " FROM content_item "
                                  "WHERE local_at IS NULL ORDER BY updated_at DESC, id DESC"));
}

Async<QList<ContentItem>> ContentRepository::unscheduled()
{
    return m_store.read([](Connection& connection) { return unscheduled(connection); });
}

Result<ContentItem> ContentRepository::item(Connection& connection, ContentId id)
{
    auto rows = connection.run("SELECT " CONTENT_COLUMNS " FROM content_item WHERE id = ?", id.value);
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return fail(ErrorKind::NotFound,
            sayContent(QT_TRANSLATE_NOOP("content", "there is no post %1")).arg(id.value));
    return readItem(*rows);
}

Async<ContentItem> ContentRepository::item(ContentId id)
{
    return m_store.read([id](Connection& connection) { return item(connection, id); });
}

} // namespace serai::content
