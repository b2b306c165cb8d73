// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>

#include <QObject>
#include <QTimer>

#include <privacy/retention.h>

#include <chrono>

namespace serai::privacy {

/// Whether what is due is removed by itself once a day; off until somebody switches it on. Errors: Storage.
[[nodiscard]] Async<bool> isRetentionDaily(store::Store& store);
/// Topic "settings". Errors: Storage.
[[nodiscard]] Async<> setRetentionDaily(store::Store& store, bool isDaily);

/// Applies the retention rules at the start and once a day, where that is switched on: first it says what is
/// due, and only some time later removes it, so that a person can hold it off until the next day. What it did
/// is in the audit trail, with a receipt where people were erased. Lives on the thread of the store, with an
/// event loop.
class RetentionKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualNotice = std::chrono::minutes(2);

    /// \a store and \a clock must outlive it. \a notice: between saying and removing.
    RetentionKeeper(store::Store& store, const Clock& clock, std::chrono::milliseconds notice = usualNotice,
        QObject* parent = nullptr);

    /// Looks now and every hour from now on.
    void keep();
    /// Looks whether the day has come; does nothing while a notice runs, or where the rules are not switched
    /// on.
    void look();
    /// Holds off what was announced until the next day of the workspace.
    void postpone();

signals:
    /// In a moment the rules with RetentionRule::due > 0 of \a rules are applied.
    void announced(const QList<serai::privacy::RetentionRule>& rules);
    void applied(const serai::privacy::RetentionResult& result);
    void failed(const serai::Error& error); ///< tried again at the next look

private:
    void announce(const QList<RetentionRule>& rules);
    void apply();
    void markDone();

    store::Store& m_store;
    const Clock& m_clock;
    QTimer m_hours;
    QTimer m_notice;
    QString m_day; ///< of the look under way, in the workspace zone
    bool m_isBusy = false;
};

} // namespace serai::privacy
