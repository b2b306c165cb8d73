// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/clock.h>
#include <members/member.h>
#include <uikit/cell.h>

#include <QList>
#include <QString>

#include <membersearch/searchtext.h>

namespace serai::membersui {

/// Numbers of the columns, in the order of memberColumns().
enum MemberColumn {
    CheckColumn,
    NameColumn,
    LevelColumn,
    LastOrderColumn,
    OrdersColumn,
    SpendColumn,
    ConsentColumn,
    CountryColumn,
    LocalTimeColumn,
    TagsColumn,
    PhoneColumn,
    EmailColumn,
    CityColumn,
    LanguageColumn
};

/// The columns of the list. Their order is that of memberCell()'s column numbers.
[[nodiscard]] QList<uikit::Column> memberColumns(const QString& currency);

/// What the list is looking for, so that each row shows why it is there.
struct CellContext
{
    qint64 nowMs = 0;
    const membersearch::SearchText& search;
    QString order; ///< number of the order by which this member was found; empty = by something else
};

/// What the list shows of \a row in \a column. GUI thread: formats only.
[[nodiscard]] uikit::Cell memberCell(const members::MemberRow& row, int column, const CellContext& context);

/// The name of the field that people::setField() takes for \a column; empty = not edited in the list.
[[nodiscard]] QString editableField(int column);
/// The value of \a column as it is edited.
[[nodiscard]] QString editableText(const members::MemberRow& row, int column);

/// Where WhatsApp marketing stands with a member: icon, word and colour.
[[nodiscard]] uikit::State consentState(const members::MemberRow& row);

/// 0 to 4 by the name of the level, as the playbook's four levels are called; 0 = none or another name.
[[nodiscard]] int levelBars(const QString& level);

/// "today", "3 d", "5 mo", "2 y": how long ago, short enough for a column.
[[nodiscard]] QString shortAgo(qint64 thenMs, qint64 nowMs);

} // namespace serai::membersui
