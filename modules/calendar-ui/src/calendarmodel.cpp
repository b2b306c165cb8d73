// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendarmodel.h"

#include <base/localtime.h>
#include <content/communityrepository.h>
#include <content/playbookrepository.h>
#include <store/workspace.h>

#include <QLocale>

namespace serai::calendarui {

using namespace content;

/// What a snapshot is made from; crosses to the reader thread by value.
struct SnapshotQuestion
{
    QDate month;
    QSet<CommunityId> groups;
    QString zone;
    bool zoneChosen = false;
    qint64 nowMs = 0;
    Qt::DayOfWeek firstWeekday = Qt::Monday;
    playbook::Playbook defaults;
    std::optional<MarketCalendar> marketCalendar;
};

/// Marks each item with its worst finding that asks for something.
static void sign(QList<PlacedItem>& placed, const QList<Finding>& findings)
{
    QHash<ContentId, Severity> worst;
    for (const auto& finding : findings) {
        if (finding.item.isValid() && finding.severity >= Severity::Caution)
            worst[finding.item] = std::max(worst.value(finding.item, Severity::None), finding.severity);
    }
    for (auto& item : placed)
        item.sign = worst.value(item.item.id, Severity::None);
}

static Result<Snapshot> readSnapshot(store::Connection& connection, const SnapshotQuestion& question)
{
    Snapshot snapshot;
    snapshot.month = question.month;
    auto settings = store::readSettings(connection);
    if (!settings)
        return fail(settings.error());
    snapshot.workspaceZone = settings->zone;
    auto communities = CommunityRepository::list(connection);
    if (!communities)
        return fail(communities.error());
    snapshot.communities = *communities;
    auto book = effectivePlaybook(connection, question.defaults);
    if (!book)
        return fail(book.error());
    snapshot.playbook = *book;
    auto shelf = ContentRepository::unscheduled(connection);
    if (!shelf)
        return fail(shelf.error());
    snapshot.shelf = *shelf;
    const auto first = firstVisibleDay(question.month, question.firstWeekday);
    auto items = ContentRepository::inRange(connection, first.addDays(-8), first.addDays(50));
    if (!items)
        return fail(items.error());
    snapshot.around = *items;

    QList<Community> judged;
    QStringList markets;
    for (const auto& community : snapshot.communities) {
        if (!question.groups.isEmpty() && !question.groups.contains(community.id))
            continue;
        judged << community;
        markets << community.country;
    }
    if (!question.groups.isEmpty())
        items->removeIf([&](const ContentItem& item) { return !question.groups.contains(item.community); });
    const auto zone = question.zoneChosen ? question.zone : snapshot.workspaceZone;
    snapshot.placed = place(*items, zone.isEmpty() ? QTimeZone() : cachedZone(zone));
    PlanQuestion plan{*items, judged, question.month, question.month.addMonths(1).addDays(-1), question.nowMs,
        snapshot.workspaceZone, true};
    snapshot.meters = planMeters(plan, *book);
    snapshot.findings = checkPlan(plan, *book);
    sign(snapshot.placed, snapshot.findings);
    if (question.marketCalendar)
        snapshot.marketDays = question.marketCalendar->inRange(first, first.addDays(41), markets);
    return snapshot;
}

static QDate firstOfMonth(QDate date)
{
    return {date.year(), date.month(), 1};
}

CalendarModel::CalendarModel(store::Store& store, const playbook::Playbook& defaults, const Clock& clock)
    : m_store(store)
    , m_defaults(defaults)
    , m_clock(clock)
    , m_repository(store, clock)
    , m_month(firstOfMonth(clock.now().date()))
    , m_latest(this)
{
    if (auto calendar = MarketCalendar::load())
        m_marketCalendar = *calendar;
    m_reload.setSingleShot(true);
    m_reload.setInterval(50);
    connect(&m_reload, &QTimer::timeout, this, &CalendarModel::reload);
    connect(&m_store, &store::Store::changed, this, [this](const store::Changes& changes) {
        for (const char* topic : {"content", "community", "playbook", "settings"}) {
            if (changes.has(QString::fromLatin1(topic)))
                m_reload.start();
        }
    });
}

QDate CalendarModel::today() const
{
    const auto id = m_zoneChosen && !m_zone.isEmpty() ? m_zone : m_snapshot.workspaceZone;
    const auto zone = cachedZone(id);
    return localOf(m_clock.nowMs(), zone.isValid() ? zone : QTimeZone::utc()).date();
}

void CalendarModel::setMonth(QDate month)
{
    month = firstOfMonth(month);
    if (month == m_month || !month.isValid())
        return;
    m_month = month;
    reload();
}

void CalendarModel::setGroups(const QSet<CommunityId>& groups)
{
    m_groups = groups;
    reload();
}

void CalendarModel::setZone(const QString& zone)
{
    m_zone = zone;
    m_zoneChosen = true;
    reload();
}

const Community* CalendarModel::community(CommunityId id) const
{
    for (const auto& community : m_snapshot.communities) {
        if (community.id == id)
            return &community;
    }
    return nullptr;
}

QString CalendarModel::zoneFor(CommunityId id) const
{
    const auto* known = community(id);
    return known ? known->zone : m_snapshot.workspaceZone;
}

QString CalendarModel::refusal(const ContentItem& item) const
{
    if (item.state == ContentState::Posted)
        return tr("Already posted");
    const auto at = item.slot ? resolve(*item.slot) : std::nullopt;
    if (!at)
        return tr("Unknown time zone");
    if (*at <= m_clock.nowMs())
        return tr("In the past");
    return {};
}

void CalendarModel::reload()
{
    m_reload.stop();
    m_loading = true;
    const SnapshotQuestion question{m_month, m_groups, m_zone, m_zoneChosen, m_clock.nowMs(),
        QLocale().firstDayOfWeek(), m_defaults, m_marketCalendar};
    m_latest.ask(m_store.readLong([question](store::Connection& connection) {
        return readSnapshot(connection, question);
    }),
        [this](Result<Snapshot> read) {
            m_loading = false;
            m_loaded = true;
            if (!read) {
                emit failed(read.error());
            } else {
                m_snapshot = std::move(*read);
                if (!m_zoneChosen)
                    m_zone = m_snapshot.workspaceZone;
                emit changed();
            }
            nextWaiting();
        });
}

void CalendarModel::whenIdle(std::function<void()> act)
{
    constexpr int most = 20; // a key held down for long must not go on for ever
    if (m_waiting.size() < most)
        m_waiting << std::move(act);
    nextWaiting();
}

void CalendarModel::nextWaiting()
{
    while (isCurrent() && !m_waiting.isEmpty())
        m_waiting.takeFirst()();
}

void CalendarModel::run(const Edit& edit, Direction direction)
{
    ++m_running;
    whenDone(m_repository.apply(edit), this, [this, direction](Result<Edit> done) {
        --m_running;
        if (!done) {
            emit failed(done.error());
            reload(); // what is shown may be what was refused
            return;
        }
        if (direction == Direction::Undo)
            m_redo << inverse(*done);
        else
            m_undo << *done;
        if (direction == Direction::Do)
            m_redo.clear();
        if (m_undo.size() > 200)
            m_undo.removeFirst();
        reload(); // first: what hears of it must not take the snapshot of before for the one of now
        emit applied(*done, direction == Direction::Undo);
    });
}

void CalendarModel::apply(const Edit& edit)
{
    if (!edit.isEmpty())
        run(edit, Direction::Do);
}

void CalendarModel::undo()
{
    whenIdle([this] {
        if (!m_undo.isEmpty())
            run(inverse(m_undo.takeLast()), Direction::Undo);
    });
}

void CalendarModel::redo()
{
    whenIdle([this] {
        if (!m_redo.isEmpty())
            run(m_redo.takeLast(), Direction::Redo);
    });
}

} // namespace serai::calendarui
