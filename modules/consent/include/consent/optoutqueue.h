// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>

#include <consent/consent.h>

namespace serai {
class Clock;
}

namespace serai::store {
class Store;
}

namespace serai::consent {

/// A message that may mean "no more messages". While it waits, nothing is sent to its author.
struct PendingOptOut
{
    enum class Cause {
        Unsure, ///< the words allow several readings
        Guard, ///< clear words, but far more of them than ever: perhaps a machine or a button speaks
    };

    qint64 id = 0;
    MemberId member; ///< not valid: nobody with that number is known
    QString name; ///< of the member, personal; empty = unknown
    QString contact; ///< phone or WhatsApp id that wrote, personal
    QString text; ///< of the message, personal
    QString word; ///< what was found in it
    QString language; ///< BCP 47
    Cause cause = Cause::Unsure;
    qint64 at = 0; ///< epoch ms

    bool operator==(const PendingOptOut&) const = default;
};

/// Whether the guard against mass false opt-outs is on, and by what figures.
struct GuardState
{
    bool isOn = false;
    qint64 optOuts = 0; ///< by words within the window
    qint64 written = 0; ///< people written to within guardBaseHours
    qint64 limit = 0; ///< the guard is on at this many

    bool operator==(const GuardState&) const = default;
};

inline constexpr qint64 guardWindowMinutes = 60;
inline constexpr qint64 guardBaseHours = 72;
inline constexpr qint64 guardAtLeast = 20; ///< opt-outs within the window below which it is never on
inline constexpr qint64 guardPercent = 3; ///< share of the people written to from which on it is on

struct Judged
{
    QList<qint64> ids; ///< queue entries settled by it
    bool isOptOut = false;
};

/// The queue that a person judges. Any thread; \a store and \a clock must outlive the answers.
class OptOutQueue
{
public:
    OptOutQueue(store::Store& store, const Clock& clock);

    /// What waits, oldest first. Errors: Storage.
    [[nodiscard]] Async<QList<PendingOptOut>> waiting();
    [[nodiscard]] Async<qint64> count();

    /// Settles \a ids (those that wait; others are left out). An opt-out writes the ledger and bars the
    /// person; otherwise the bar "pending" goes, unless another message of the person waits. Errors: Storage.
    [[nodiscard]] Async<Judged> judge(QList<qint64> ids, bool isOptOut);

    /// The inverse of judge(): they wait again. Errors: Conflict (something depends on it), Storage.
    [[nodiscard]] Async<> takeBack(Judged judged);

    [[nodiscard]] Async<GuardState> guard();

private:
    store::Store& m_store;
    const Clock& m_clock;
};

} // namespace serai::consent
