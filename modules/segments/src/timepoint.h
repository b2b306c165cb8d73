// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTimeZone>

namespace serai::segments {

/// Whether \a text is a date, a local date-time or a date-time with an offset, by ISO 8601.
[[nodiscard]] bool isTimePoint(const QString& text);

/// A date is the whole day [beginMs, endMs) in \a zone, a date-time the one instant (beginMs == endMs).
struct TimePoint
{
    qint64 beginMs = 0;
    qint64 endMs = 0;
};

/// \a text as isTimePoint() accepts it.
[[nodiscard]] TimePoint timePointOf(const QString& text, const QTimeZone& zone);

/// Whether \a first is after all of \a last; both as isTimePoint() accepts them. An instant and a wall-clock
/// time can be put in order in the workspace's zone only: of them it is never said.
[[nodiscard]] bool isUpsideDown(const QString& first, const QString& last);

/// First instant of the day \a daysAgo days before the date of \a nowMs in \a zone; negative: of a later day.
[[nodiscard]] qint64 startOfDay(qint64 nowMs, qint64 daysAgo, const QTimeZone& zone);

} // namespace serai::segments
