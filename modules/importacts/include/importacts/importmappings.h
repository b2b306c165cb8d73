// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <members/customfield.h>
#include <members/import.h>

namespace serai::importacts {

/// How files with certain columns are read, under a name.
struct SavedMapping
{
    QString name;
    QStringList columns; ///< headers, folded and sorted
    members::ImportOptions options; ///< without the file
    qint64 createdAt = 0; ///< epoch ms
    qint64 usedAt = 0; ///< epoch ms

    [[nodiscard]] bool isValid() const { return !name.isEmpty(); }
};

/// A file as it can be shown before the dry run.
struct FileLook
{
    members::ImportSniff sniff;
    SavedMapping mapping; ///< that was recognised; invalid = none
    members::ImportOptions options; ///< what was asked for, with the mapping
    QList<members::CustomField> customFields; ///< of the shop, in their order: columns can fill them
};

/// Keeps mappings in the workspace, and recognises the next file with the same columns in whatever order.
/// \a store and \a clock must outlive the answers.
class ImportMappings
{
public:
    ImportMappings(store::Store& store, const Clock& clock);

    /// By name. Errors: Storage.
    [[nodiscard]] Async<QList<SavedMapping>> list();

    /// Keeps how \a options read their file; a mapping of that name is replaced. Errors: InvalidInput (no
    /// name; the file cannot be read that way), those of sniffImport(), Storage, WorkspaceLocked.
    [[nodiscard]] Async<SavedMapping> save(QString name, members::ImportOptions options);

    /// Errors: NotFound, Storage, WorkspaceLocked.
    [[nodiscard]] Async<> remove(QString name);

    /// The mapping last used among those that fit the columns of the file; invalid = none. Reads the
    /// beginning of the file. Errors: NotFound and InvalidInput of the file, Storage.
    [[nodiscard]] Async<SavedMapping> recognise(members::ImportOptions options);

    /// Looks at the beginning of the file, with the mapping that fits it. Errors: those of sniffImport().
    [[nodiscard]] Async<FileLook> look(members::ImportOptions options, CancelToken cancel = {});

    /// Errors: NotFound, Storage.
    [[nodiscard]] Async<SavedMapping> byName(QString name);

    /// Notes that \a name was used; a read-only workspace is no error.
    [[nodiscard]] Async<> markUsed(QString name);

private:
    store::Store& m_store;
    const Clock& m_clock;
};

/// \a given with what \a mapping says where it says nothing itself.
[[nodiscard]] members::ImportOptions withMapping(members::ImportOptions given, const SavedMapping& mapping);

} // namespace serai::importacts
