// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/id.h>

#include <QString>

namespace serai::segments {

/// The part, 0 .. \a parts - 1, that \a member belongs to in the split named \a seed: the same for ever, on
/// every machine, whoever else is there. SplitMix64 of the id, keyed with FNV-1a of the seed's UTF-8, modulo
/// \a parts. \a parts >= 1. Pure; any thread.
[[nodiscard]] int splitPart(const QString& seed, MemberId member, int parts);

} // namespace serai::segments
