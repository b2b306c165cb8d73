// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/library.h>
#include <store/connection.h>

namespace serai::segments {

/// The segments whose members \a rule asks for, each once; rows that are switched off do not ask.
[[nodiscard]] std::vector<SegmentId> segmentsIn(const Rule& rule);

/// \a rule as it is stored: segments that it names are named by id, so that renaming one changes nothing. \a
/// self is the segment whose rule it will be; invalid for a new one. Errors: InvalidInput with the row's path
/// (no such segment, or a circle that leads back to \a self).
[[nodiscard]] Result<Rule> ruleToStore(store::Connection& connection, Rule rule, SegmentId self);

/// The segments whose rules ask for \a segment, by id.
[[nodiscard]] Result<std::vector<SegmentId>> segmentsAskingFor(
    store::Connection& connection, SegmentId segment);

} // namespace serai::segments
