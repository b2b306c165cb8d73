// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <members/import.h>

namespace serai::importacts {

/// Writes the rows that \a report left out to \a target, as writeRefusedRows(), and notes that in the
/// register of exports: they are personal data that leaves as a file. What cannot be noted is removed again.
/// Answers their number. \a importer must outlive the answer. Errors: those of writeRefusedRows();
/// WorkspaceLocked, Storage.
[[nodiscard]] Async<qint64> exportRefusedRows(members::Importer& importer, members::ImportOptions options,
    members::ImportReport report, QString target, Progress progress = {}, CancelToken cancel = {});

/// The same with the phones that were repaired, as writeRepairedPhones().
[[nodiscard]] Async<qint64> exportRepairedPhones(members::Importer& importer, members::ImportOptions options,
    QString target, Progress progress = {}, CancelToken cancel = {});

} // namespace serai::importacts
