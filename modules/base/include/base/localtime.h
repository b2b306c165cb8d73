// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QDate>
#include <QTime>
#include <QTimeZone>

#include <optional>

class QLocale;

namespace serai {

/// The zone with IANA id \a id. Errors: InvalidInput.
[[nodiscard]] Result<QTimeZone> zoneById(const QString& id);

/// The city by which the zone with IANA id \a id is known, in the language of \a locale: "São Paulo" for
/// America/Sao_Paulo, "Wien" for Europe/Vienna. The last part of the id where no name is known. Any thread.
[[nodiscard]] QString zoneCity(const QString& id, const QLocale& locale);

/// The instant (epoch ms) at which the clocks of \a zone show \a date \a time. A time that daylight saving
/// skips moves forward by the length of the gap (02:30 becomes 03:30); a time that comes twice means the
/// first of the two.
[[nodiscard]] qint64 instantOf(QDate date, QTime time, const QTimeZone& zone);

/// What the clocks of \a zone show at \a epochMs.
[[nodiscard]] QDateTime localOf(qint64 epochMs, const QTimeZone& zone);

enum class TimeUnit { Minutes, Hours, Days, Weeks, Months, Years };
[[nodiscard]] std::optional<TimeUnit> timeUnitFromKey(QStringView key); ///< "days"; singular is accepted
[[nodiscard]] QString timeUnitKey(TimeUnit unit);

/// Start u of the window "last \a n \a unit" at instant \a atMs; the window is (u, at]. For days and longer,
/// u is the same wall-clock time n units earlier in \a zone; a day that a month lacks becomes its last day.
/// Minutes and hours are elapsed time. \a n >= 0.
[[nodiscard]] qint64 windowStart(qint64 atMs, int n, TimeUnit unit, const QTimeZone& zone);

/// Calendar days from the date of \a fromMs to the date of \a toMs, both in \a zone.
[[nodiscard]] qint64 daysBetween(qint64 fromMs, qint64 toMs, const QTimeZone& zone);

/// ISO 8601 with the offset of \a zone at that instant: "2026-11-19T09:42:00+01:00".
[[nodiscard]] QString isoOf(qint64 epochMs, const QTimeZone& zone);

} // namespace serai
