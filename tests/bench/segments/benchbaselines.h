// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/answers.h>
#include <store/connection.h>

#include <QTimeZone>

namespace serai::bench {

// What SQLite is asked beside what is no count of a rule. All at benchNowMs, with days of the zone.

/// The grid with fixed cuts; its cells alone.
[[nodiscard]] Result<segments::RfmGrid> gridBySql(store::Connection& connection, const QTimeZone& zone);

/// Whether the rule of the command line's contract is true of \a member, each of its seven rows asked for.
[[nodiscard]] Result<bool> contractBySql(
    store::Connection& connection, MemberId member, const QTimeZone& zone);

/// How many members have at least no order, line, click and message: everybody, and everything is counted.
[[nodiscard]] Result<qint64> everythingBySql(store::Connection& connection);

} // namespace serai::bench
