// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QDate>
#include <QList>
#include <QTimeZone>

#include <optional>

namespace serai::kpi {

/// Whole calendar days, both ends included, counted in the workspace's zone.
struct Period
{
    QDate from;
    QDate to;

    [[nodiscard]] int days() const { return int(from.daysTo(to)) + 1; }

    bool operator==(const Period&) const = default;
};

/// The last \a days days that end with the day of \a nowMs in \a zone.
[[nodiscard]] Period lastDays(int days, qint64 nowMs, const QTimeZone& zone);

/// The equally long period that ends on the day before \a period: what a figure is compared with.
[[nodiscard]] Period previousOf(const Period& period);

/// The period from two ISO dates ("2026-10-21"). Errors: InvalidInput (no date, end before start, above ten
/// years).
[[nodiscard]] Result<Period> parsePeriod(const QString& from, const QString& to);

/// Instants [fromMs, untilMs), epoch milliseconds UTC.
struct Span
{
    qint64 fromMs = 0;
    qint64 untilMs = 0;

    bool operator==(const Span&) const = default;
};

/// From the first instant of period.from to the first instant after period.to on the clocks of \a zone.
[[nodiscard]] Span spanOf(const Period& period, const QTimeZone& zone);

enum class BucketSize { Day, Week, Month };
[[nodiscard]] QString bucketKey(BucketSize size); ///< "day", "week", "month"
[[nodiscard]] std::optional<BucketSize> bucketFromKey(QStringView key);

/// A stretch of days of the period, with its instants. Days of 23 and 25 hours are as long as they are.
struct Bucket
{
    Period days;
    Span span;

    bool operator==(const Bucket&) const = default;
};

/// The buckets that tile \a period without gap or overlap; weeks start on Monday (ISO 8601); the first and
/// the last bucket are cut where the period ends.
[[nodiscard]] QList<Bucket> bucketsOf(const Period& period, BucketSize size, const QTimeZone& zone);

} // namespace serai::kpi
