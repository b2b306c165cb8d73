// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/state.h>

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace serai::uikit {

/// How a table column is painted.
enum class CellKind {
    Plain, ///< text, then `second` muted and small
    Number, ///< right-aligned, tabular figures
    Avatar, ///< circle with initials, then the name
    Level, ///< four bars, then the word
    State, ///< icon and word in the state's colour
    Categories, ///< `marks`: shape and code, several beside each other
    Icon, ///< icon, then text
    Bar, ///< a bar of `part` (0 to 1), then text
    Check, ///< the check box of the row
    Code, ///< fixed pitch (values of a file)
    Link, ///< accent colour; the view emits clicked()
    Button, ///< a button of the row; a click does what Enter does: DataTable::opened(). Empty text: none
};

struct Mark
{
    int category = 0;
    QString text;
};

/// A part of a cell's text that a search found.
struct CellSpan
{
    int start = 0;
    int length = 0;
};

/// What one table cell shows. Texts are ready for the reader.
struct Cell
{
    QString text;
    QString second; ///< muted, after the text
    State state; ///< CellKind::State
    QString icon; ///< CellKind::Icon
    int category = -1; ///< CellKind::Avatar; also a shape before plain text
    int level = 0; ///< CellKind::Level, 0 to 4
    double part = 0; ///< CellKind::Bar
    QList<Mark> marks; ///< CellKind::Categories
    QString toolTip;
    bool muted = false;
    bool strong = false;
    Severity severity = Severity::Neutral; ///< colours the text of Number, Bar and Plain cells
    QList<CellSpan> found; ///< marked in `text`: on another ground and underlined
    QList<CellSpan> foundSecond; ///< marked in `second`
    bool heading = false; ///< in the first column: the row is a heading across all columns, not an item
};

/// A table column. \a key is stable: widths, order and sort are kept under it.
struct Column
{
    QString key;
    QString title;
    CellKind kind = CellKind::Plain;
    int width = 120;
    bool sortable = false;
    bool hiddenAtFirst = false;
    bool stretch = false; ///< takes the room that is left; one per table
    bool yields = false; ///< not shown while there is no room for it, unless the person chose it
};

/// Roles of table models beside Qt's own.
enum CellRole {
    CellDataRole = Qt::UserRole + 1, ///< Cell
    CellKindRole, ///< int of CellKind
    RowIdRole, ///< qint64
    LoadingRole, ///< bool: the row has not arrived yet
    GroupRowRole, ///< bool: a heading row across all columns
};

} // namespace serai::uikit

Q_DECLARE_METATYPE(serai::uikit::Cell)
