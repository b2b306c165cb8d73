// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audience.h"

#include <campaigns/ratecard.h>

namespace serai::campaigns {

/// Adds up outcomes.
class PreviewBuilder
{
public:
    PreviewBuilder(const Prepared& prepared, qint64 nowMs);

    void add(const Outcome& outcome);
    /// \a share delivered of accepted messages; nothing = not known.
    [[nodiscard]] Preview finish(const RateCard& card, std::optional<double> share);

private:
    [[nodiscard]] Cost costOf(const RateCard& card, std::optional<double> share) const;

    const Prepared& m_prepared;
    Preview m_preview;
    QMap<QString, qint64> m_reasons;
    QMap<QString, qint64> m_countries;
    std::array<HourCount, 24> m_hours;
};

} // namespace serai::campaigns
