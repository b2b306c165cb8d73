// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/clock.h>
#include <members/member.h>
#include <uikit/cell.h>

#include <QList>
#include <QString>

namespace serai::membersui {

/// The columns of the list. Their order is that of memberCell()'s column numbers.
[[nodiscard]] QList<uikit::Column> memberColumns(const QString& currency);

/// What the list shows of \a row in \a column, at \a nowMs. GUI thread: formats only.
[[nodiscard]] uikit::Cell memberCell(const members::MemberRow& row, int column, qint64 nowMs);

/// Where WhatsApp marketing stands with a member: icon, word and colour.
[[nodiscard]] uikit::State consentState(const members::MemberRow& row);

/// 0 to 4 by the name of the level, as the playbook's four levels are called; 0 = none or another name.
[[nodiscard]] int levelBars(const QString& level);

/// "today", "3 d", "5 mo", "2 y": how long ago, short enough for a column.
[[nodiscard]] QString shortAgo(qint64 thenMs, qint64 nowMs);

} // namespace serai::membersui
