// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/clock.h>
#include <uikit/cell.h>

#include <QCache>
#include <QHash>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <membersearch/searchtext.h>
#include <privacy/masking.h>
#include <timeline/listrows.h>

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
    GroupsColumn,
    LocalTimeColumn,
    ActiveColumn,
    CountryColumn,
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
    const QTimeZone& zone; ///< the shop's: by it a day ends
    const membersearch::SearchText& search;
    QString order; ///< number of the order by which this member was found; empty = by something else
    const QHash<QString, int>& groupCategories; ///< by code of the group: its colour and shape
    privacy::Masking masking;
    QCache<QString, QString>& phones; ///< as they are shown, by number
};

/// What the list shows of \a row in \a column. GUI thread: formats only.
[[nodiscard]] uikit::Cell memberCell(const timeline::ListRow& row, int column, const CellContext& context);

/// By which words a member is called while the screen is masked or not.
[[nodiscard]] QString shownName(const members::MemberRow& row, const privacy::Masking& masking);

/// The name of the field that people::setField() takes for \a column; empty = not edited in the list.
[[nodiscard]] QString editableField(int column);
/// The value of \a column as it is edited.
[[nodiscard]] QString editableText(const members::MemberRow& row, int column);

/// Where WhatsApp marketing stands with a member: icon, word and colour.
[[nodiscard]] uikit::State consentState(const members::MemberRow& row);

/// 0 to 4 by the name of the level, as the playbook's four levels are called; 0 = none or another name.
[[nodiscard]] int levelBars(const QString& level);

/// "today", "3 d", "5 mo", "2 y": how long ago by the calendar of \a zone, short enough for a column.
[[nodiscard]] QString shortAgo(qint64 thenMs, qint64 nowMs, const QTimeZone& zone);

} // namespace serai::membersui
