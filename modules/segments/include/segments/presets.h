// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <segments/answers.h>
#include <segments/rule.h>

#include <QString>

#include <optional>
#include <vector>

namespace serai::segments {

/// A segment that the playbook proposes.
struct Preset
{
    QString id; ///< the playbook's: "seg.high_value"
    QString title;
    QString explanation; ///< what it is for
    std::optional<Rule> rule; ///< nothing: it cannot be counted yet, and missing says why
    QString missing; ///< "needs group chat data"
};

/// The rule of the cell (\a recency, \a frequency) of RfmGrid, both 0-4.
[[nodiscard]] Rule rfmRule(int recency, int frequency);
[[nodiscard]] Rule rfmRule(RfmCuts cuts, int recency, int frequency);

} // namespace serai::segments
