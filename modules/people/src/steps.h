// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pace.h"

#include <store/store.h>

#include <QByteArray>
#include <QString>

#include <people/acts.h>

namespace serai::people {

/// A column of member that acts may set, and the one that says where its value comes from.
struct MemberColumn
{
    const char* what;
    const char* source; ///< nullptr = none
};

/// Nothing where \a what is no such column. Its name is the column's.
[[nodiscard]] const MemberColumn* memberColumn(QStringView what);

/// An expression for what a step of \a column holds, over table \a alias.
[[nodiscard]] QByteArray packedColumn(const MemberColumn& column, const QByteArray& alias);

enum class Direction { Undo, Redo };

/// Puts the values of one kind of step of \a act in place for the members of \a slice, wherever the value is
/// still what the other side of the step says. Answers how many members it was. \a what: "tag", a column,
/// "field:<key>", "group", "note:<id>", or the kind of an identity. Lists: see applyListSteps().
[[nodiscard]] Result<qint64> applySteps(store::Transaction& transaction, qint64 act, const QString& what,
    Direction direction, qint64 nowMs, Slice slice = {});

/// Of how many members at least one of the columns \a whats is still as the other side of the step says.
[[nodiscard]] Result<qint64> countTurnable(
    store::Transaction& transaction, qint64 act, const QStringList& whats, Direction direction);

/// A step of an act, turned the way that is asked for: undoing goes from what was after to what was before.
struct ActStep
{
    qint64 member = 0;
    QString from;
    QString to;
};

/// The steps of \a act of the kind \a what. On the writer.
[[nodiscard]] Result<QList<ActStep>> stepsOf(
    store::Transaction& transaction, qint64 act, const QString& what, Direction direction);

/// The step with what store::keepBars() answered for a member.
[[nodiscard]] inline QString keptBarsStep()
{
    return QStringLiteral("bar:kept");
}

/// Writes that step; an empty \a kept removes it. Errors: Storage.
[[nodiscard]] Result<> noteKeptBars(
    store::Transaction& transaction, qint64 act, qint64 member, const QString& kept);

/// The rows that a statement changed.
[[nodiscard]] inline Result<qint64> affected(Result<store::Statement> done)
{
    if (!done)
        return fail(done.error());
    return done->rowsAffected();
}

/// Deletes the members of \a act's steps, keeping all their rows in the steps. Answers how many there were.
[[nodiscard]] Result<qint64> deleteBySteps(store::Transaction& transaction, qint64 act, Pace& pace);

/// Brings the members back whose rows \a act's steps hold; who cannot come back (an identity is taken) stays
/// away. Answers how many came.
[[nodiscard]] Result<qint64> restoreBySteps(store::Transaction& transaction, qint64 act, Pace& pace);

} // namespace serai::people
