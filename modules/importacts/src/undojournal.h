// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/connection.h>

#include <QJsonObject>

#include <importacts/importundo.h>

#include <functional>

namespace serai::importacts {

/// Ids that an import gave out; empty where first > last.
struct IdRange
{
    qint64 first = 1;
    qint64 last = 0;

    [[nodiscard]] qint64 size() const { return last - first + 1; }
};

/// What import.made and the record of an import say.
struct ImportJournalHead
{
    ImportId id;
    QString fileName;
    qint64 importedAt = 0;
    bool isKept = false; ///< false: the import is older than the journal
    bool isUndone = false;
    IdRange members, identities, orders, products, tags, consents;
    qint64 changes = 0; ///< rows of import_change
    qint64 tagCount = 0; ///< tags of the members that it made, and their check sum
    qint64 tagSum = 0;
    qint64 fields = 0; ///< values of custom fields of the members that it made
};

/// Errors: NotFound.
[[nodiscard]] Result<ImportJournalHead> readJournalHead(store::Connection& connection, ImportId id);

/// A member that the import changed: the row before it, after it, and as it is now.
struct ChangedMember
{
    qint64 id = 0;
    QJsonObject before, after, now;
};

[[nodiscard]] Result<> eachChangedMember(
    store::Connection& connection, ImportId id, const std::function<Result<>(const ChangedMember&)>& take);

/// Columns that are sums over orders, or say when the row was written: they follow from the rest.
[[nodiscard]] bool isDerivedColumn(const QString& column);

/// The row that is to stand after the undo; \a conflicts gets the columns that somebody has changed since.
/// Sums that have changed since are left as they are: they are due to be added up again (\a sumsDue).
[[nodiscard]] QJsonObject rowBefore(const ChangedMember& changed, QStringList& conflicts, bool& sumsDue);

/// Of the custom fields ("field:<id>") those in which \a wanted differs from \a now.
[[nodiscard]] QStringList changedFieldKeys(const QJsonObject& now, const QJsonObject& wanted);

/// Takes an import out of the history of a member: what later imports took for the value before, because it
/// was this import's, becomes this import's own value before.
[[nodiscard]] Result<> rewriteLater(store::Connection& connection, ImportId id, const ChangedMember& changed);

} // namespace serai::importacts
