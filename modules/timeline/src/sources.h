// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <timeline/timeline.h>

namespace serai::timeline {

/// Where the entries of one kind come from: a select of at, id, title, state, detail, amount and currency of
/// one member (its only parameter).
struct Source
{
    Kind kind;
    const char* sql;
};

/// One per kind, in the order of kinds. Some kinds are made of several tables.
[[nodiscard]] const QList<Source>& sources();

} // namespace serai::timeline
