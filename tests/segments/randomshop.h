// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <support/testworkspace.h>

#include <QTimeZone>

#include <optional>
#include <random>

namespace serai::test {

/// Fills \a workspace with members on both sides of shard borders and their orders, lines, tags, consents,
/// fields of the shop and facts of every kind, many values missing; and what the judge cannot compute in SQL:
/// table folded (word, fold), how texts are compared.
void fillRandomShop(TestWorkspace& workspace, const QTimeZone& zone, unsigned seed);

} // namespace serai::test
