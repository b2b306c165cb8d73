// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/timeline.h>

#include <QTimeZone>

#include <consent/ledger.h>
#include <privacy/masking.h>
#include <timeline/timeline.h>

namespace serai::membersui {

/// How the history of a member is told: by whose calendar, and how much of it while others look on.
struct Telling
{
    qint64 nowMs = 0;
    QTimeZone zone = QTimeZone::utc(); ///< the shop's
    privacy::Masking masking;
};

/// The lines of \a entries with their headings. GUI thread.
[[nodiscard]] QList<uikit::TimelineEntry> historyLines(
    const QList<timeline::Entry>& entries, const Telling& telling);

/// The lines of the consent ledger.
[[nodiscard]] QList<uikit::TimelineEntry> consentLines(
    const consent::History& history, const Telling& telling);
/// What bars writing to the member, one line each; "never asked" where nothing is known.
[[nodiscard]] QString consentStanding(const consent::History& history, const Telling& telling);

/// "4 Nov 2026, 14:12" in the zone of the shop.
[[nodiscard]] QString momentText(qint64 ms, const QTimeZone& zone);

} // namespace serai::membersui
