// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/clock.h>
#include <base/localtime.h>
#include <store/store.h>
#include <store/workspace.h>

#include <privacy/retentionkeeper.h>

#include <algorithm>

namespace serai::privacy {

static const QString dailyKey = QStringLiteral("retention.daily");
static const QString lastDayKey = QStringLiteral("retention.lastDay");

Async<bool> isRetentionDaily(store::Store& store)
{
    return store.read([](store::Connection& connection) -> Result<bool> {
        const auto kept = store::readSetting(connection, dailyKey);
        if (!kept)
            return fail(kept.error());
        return *kept == u"1";
    });
}

Async<> setRetentionDaily(store::Store& store, bool isDaily)
{
    return store.write([isDaily](store::Transaction& transaction) -> Result<> {
        auto kept =
            store::writeSetting(transaction, dailyKey, isDaily ? QStringLiteral("1") : QStringLiteral("0"));
        if (kept)
            transaction.changedMany(QStringLiteral("settings"));
        return kept;
    });
}

RetentionKeeper::RetentionKeeper(
    store::Store& store, const Clock& clock, std::chrono::milliseconds notice, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_hours.setInterval(std::chrono::hours(1));
    m_notice.setInterval(notice);
    m_notice.setSingleShot(true);
    connect(&m_hours, &QTimer::timeout, this, &RetentionKeeper::look);
    connect(&m_notice, &QTimer::timeout, this, &RetentionKeeper::apply);
}

void RetentionKeeper::keep()
{
    m_hours.start();
    look();
}

/// The day of the workspace that has not been looked at yet; empty = nothing to do.
static Result<QString> dayToDo(store::Connection& connection, qint64 nowMs)
{
    const auto daily = store::readSetting(connection, dailyKey);
    const auto last = store::readSetting(connection, lastDayKey);
    const auto settings = store::readSettings(connection);
    if (!daily || !last || !settings)
        return fail(!daily ? daily.error() : !last ? last.error() : settings.error());
    const auto zone = zoneById(settings->zone);
    if (!zone)
        return fail(zone.error());
    const auto day = localOf(nowMs, *zone).date().toString(Qt::ISODate);
    return *daily == u"1" && *last < day ? day : QString();
}

void RetentionKeeper::look()
{
    if (m_isBusy || m_store.isReadOnly())
        return;
    m_isBusy = true;
    const auto day = m_store.read(
        [now = m_clock.nowMs()](store::Connection& connection) { return dayToDo(connection, now); });
    whenDone(day, this, [this](Result<QString> found) {
        if (!found || found->isEmpty()) {
            m_isBusy = false;
            if (!found)
                emit failed(found.error());
            return;
        }
        m_day = *found;
        whenDone(retentionRules(m_store, m_clock), this, [this](Result<QList<RetentionRule>> rules) {
            if (rules)
                return announce(*rules);
            m_isBusy = false;
            emit failed(rules.error());
        });
    });
}

void RetentionKeeper::announce(const QList<RetentionRule>& rules)
{
    const bool isDue =
        std::any_of(rules.cbegin(), rules.cend(), [](const RetentionRule& rule) { return rule.due > 0; });
    if (!isDue)
        return markDone();
    m_notice.start();
    emit announced(rules);
}

void RetentionKeeper::postpone()
{
    if (!m_notice.isActive())
        return;
    m_notice.stop();
    markDone();
}

void RetentionKeeper::apply()
{
    whenDone(applyRetention(m_store, m_clock), this, [this](Result<RetentionResult> result) {
        if (!result) {
            m_isBusy = false;
            emit failed(result.error());
            return;
        }
        markDone();
        emit applied(*result);
    });
}

void RetentionKeeper::markDone()
{
    const auto marked = m_store.write([day = m_day](store::Transaction& transaction) {
        return store::writeSetting(transaction, lastDayKey, day);
    });
    whenDone(marked, this, [this](Result<> done) {
        m_isBusy = false;
        if (!done)
            emit failed(done.error());
    });
}

} // namespace serai::privacy
