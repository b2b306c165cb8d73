// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/store.h>

namespace serai::bench {

/// Makes a workspace of \a members people at \a path: names of several scripts, a phone each, e-mail for nine
/// in ten, a shop id for eight in ten, one order each, a tag for every fifth.
[[nodiscard]] Result<> makePeopleShop(const QString& path, qint64 members, const Clock& clock);

/// The path of such a shop with SERAI_BENCH_MEMBERS members (1,000,000), made where it is not there. In
/// \a folder, or where SERAI_BENCH_DIR says so.
[[nodiscard]] QString peopleShopPath(const QString& folder, const Clock& clock);

} // namespace serai::bench
