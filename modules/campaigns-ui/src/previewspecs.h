// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <campaigns/campaign.h>
#include <charts/chartspec.h>

#include <QStringList>

namespace serai::campaignsui {

/// The countries with the most messages, as many as the legend has room for. Empty = the number says none.
[[nodiscard]] QStringList mainCountries(const campaigns::Preview& preview);

/// In the reader's language; "Country unknown" for an empty one.
[[nodiscard]] QString countryName(const QString& country);

/// Messages per hour of the members' own clocks, a colour and sign per main country.
[[nodiscard]] charts::ChartSpec hoursSpec(const campaigns::Preview& preview);

/// What those have in common who are left after \a reason was applied.
[[nodiscard]] QString stepFor(const QString& reason);

/// What helps against \a reason; empty where nothing does.
[[nodiscard]] QString adviceFor(const QString& reason);

} // namespace serai::campaignsui
