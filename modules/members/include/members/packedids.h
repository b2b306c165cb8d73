// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/id.h>

#include <QByteArray>

#include <vector>

namespace serai::members {

/// The ids of a frozen segment as its row keeps them: ascending, as differences in 7-bit groups; a million
/// members take one to two megabytes. Pure; any thread.
[[nodiscard]] QByteArray packIds(const std::vector<MemberId>& ids);
/// The inverse of packIds().
[[nodiscard]] std::vector<MemberId> unpackIds(const QByteArray& bytes);

} // namespace serai::members
