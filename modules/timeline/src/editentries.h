// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/store.h>

#include <timeline/timeline.h>

namespace serai::timeline {

/// Completes the entries of acts with what each changed of \a member: title and detail in the reader's
/// language ("City: Kyoto → Oslo").
[[nodiscard]] Result<> completeEdits(store::Connection& connection, MemberId member, QList<Entry>& entries);

} // namespace serai::timeline
