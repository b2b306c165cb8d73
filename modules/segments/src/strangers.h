// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/audienceindex.h>

namespace serai::segments {

/// Which values \a rule compares with that nothing has, in one or two sentences: countries, languages, zones,
/// levels, stages, cities, persons in charge and choices of the shop's own fields that no member has; tags,
/// groups, campaigns, products and categories that do not exist. Empty where there are none, or no members.
/// They are no error: rules are carried between shops, and what is not there yet may come. But "none of the
/// group Lnien" takes everybody, and nothing else would say so. Each list of names is walked once for each
/// row. Any thread.
[[nodiscard]] QString strangersNote(const Rule& rule, const AudienceIndex& index);

} // namespace serai::segments
