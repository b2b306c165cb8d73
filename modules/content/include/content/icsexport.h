// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <content/contentitem.h>

#include <QByteArray>

namespace serai::content {

/// An iCalendar file (RFC 5545) of the items that have a slot, one event each, times as instants in UTC so
/// that every calendar program agrees. Names of groups from \a communities. Deterministic: \a nowMs is the
/// only stamp. The text of the posts is included. Any thread.
[[nodiscard]] QByteArray toIcs(
    const QList<ContentItem>& items, const QList<Community>& communities, qint64 nowMs);

} // namespace serai::content
