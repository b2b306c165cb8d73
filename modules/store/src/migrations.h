// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/connection.h>

namespace serai::store {

/// Brings the file to the current schema: each numbered file and its user_version commit together. An older
/// file is first checked and copied to "<path>.before-v<N>". Returns the version. Writer thread.
[[nodiscard]] Result<int> migrate(Connection& connection, const QString& path);

/// The version of an open file. Errors: WorkspaceNewer; WorkspaceDamaged when it is another program's
/// database.
[[nodiscard]] Result<int> schemaVersionOf(Connection& connection, const QString& path);

/// Opens the copy at \a path on a connection of its own and looks for damage. Any thread.
[[nodiscard]] Result<> checkCopy(const QString& path);

} // namespace serai::store
