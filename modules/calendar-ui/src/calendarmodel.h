// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/clock.h>
#include <content/contentrepository.h>
#include <content/marketcalendar.h>
#include <content/monthlayout.h>
#include <content/plancheck.h>
#include <playbook/playbook.h>
#include <store/store.h>

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace serai::calendarui {

/// Everything that the pane shows of one month, read and judged off the GUI thread.
struct Snapshot
{
    QDate month;
    QString workspaceZone;
    QList<content::Community> communities;
    QList<content::ContentItem> shelf;
    QList<content::ContentItem> around; ///< of the visible weeks and one more on each side
    QList<content::PlacedItem> placed; ///< of the chosen groups, in the display's zone
    QList<content::MarketDay> marketDays;
    QList<content::Finding> findings;
    content::PlanMeters meters;
    std::optional<playbook::Playbook> playbook; ///< effective
};

/// State of the calendar: which month, groups and zone are shown, what is there, what can be undone. GUI
/// thread.
class CalendarModel final : public QObject
{
    Q_OBJECT

public:
    CalendarModel(store::Store& store, const playbook::Playbook& defaults, const Clock& clock);

    [[nodiscard]] const Snapshot& snapshot() const { return m_snapshot; }

    [[nodiscard]] QDate month() const { return m_month; }

    [[nodiscard]] QDate today() const;

    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); }

    /// Nothing is being read or written, and what is shown is what is stored.
    [[nodiscard]] bool isSettled() const { return isCurrent() && m_waiting.isEmpty(); }

    /// Whether the snapshot shows every write that was begun.
    [[nodiscard]] bool isCurrent() const { return m_loaded && !m_loading && m_running == 0; }

    [[nodiscard]] bool hasLoaded() const { return m_loaded; }

    void setMonth(QDate month);

    [[nodiscard]] const QSet<CommunityId>& groups() const { return m_groups; } ///< empty = all

    void setGroups(const QSet<CommunityId>& groups);

    /// IANA id of the display; empty = each group's own time.
    [[nodiscard]] QString zone() const { return m_zone; }

    void setZone(const QString& zone);

    [[nodiscard]] const content::Community* community(CommunityId id) const;
    [[nodiscard]] QString zoneFor(CommunityId id) const; ///< of a new post
    /// Why \a item cannot stand at its slot; empty = it can.
    [[nodiscard]] QString refusal(const content::ContentItem& item) const;

    void apply(const content::Edit& edit);

    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }

    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }

    void undo();
    void redo();
    void reload();
    /// Calls \a act now or as soon as the act under way is done and shown: keys come faster than answers, and
    /// an edit must start from what is there.
    void whenIdle(std::function<void()> act);

signals:
    void changed();
    void failed(const serai::Error& error);
    /// After a commit; \a isUndo: it took something back.
    void applied(const serai::content::Edit& edit, bool isUndo);

private:
    enum class Direction { Do, Undo, Redo };
    void run(const content::Edit& edit, Direction direction);
    void nextWaiting();

    store::Store& m_store;
    const playbook::Playbook m_defaults;
    const Clock& m_clock;
    content::ContentRepository m_repository;
    std::optional<content::MarketCalendar> m_marketCalendar;
    QDate m_month;
    QSet<CommunityId> m_groups;
    QString m_zone;
    bool m_zoneChosen = false;
    Snapshot m_snapshot;
    QList<content::Edit> m_undo;
    QList<content::Edit> m_redo;
    LatestOnly m_latest;
    QTimer m_reload; // several notices within 50 ms are one
    QList<std::function<void()>> m_waiting;
    bool m_loaded = false;
    bool m_loading = false;
    int m_running = 0; ///< writes under way
};

} // namespace serai::calendarui
