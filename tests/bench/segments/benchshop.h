// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/store.h>

namespace serai::bench {

/// 19 Nov 2026, 09:42 in Berlin.
inline constexpr qint64 benchNowMs = 1795077720000;

/// Makes a workspace of \a members members with ten orders each on average over three years before
/// benchNowMs, by SQL alone and without chance. Indexes and triggers are taken away while it writes, as a
/// bulk load would do.
[[nodiscard]] Result<> makeBenchShop(const QString& path, qint64 members, const Clock& clock);

/// The path of such a shop for what changes it (saved segments, the builder), with SERAI_BENCH_MEMBERS
/// members (1,000,000); made where it is not there. In \a folder, or where SERAI_BENCH_DIR says so.
[[nodiscard]] Result<QString> libraryShopPath(const QString& folder, const Clock& clock);

} // namespace serai::bench
