// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/store.h>

#include <QTimeZone>

namespace serai::store {

/// The shop's settings, kept in the workspace itself.
struct WorkspaceSettings
{
    QString name; ///< the shop's name
    QString currency = QStringLiteral("EUR"); ///< ISO 4217
    QString zone = QStringLiteral("UTC"); ///< IANA id; days and windows are counted in it
    QString country; ///< ISO 3166; home of national phone numbers; empty = unknown
    QString language; ///< BCP 47; empty = the system's

    bool operator==(const WorkspaceSettings&) const = default;
};

/// Makes a workspace file with its settings. Errors: as Store::open(), InvalidInput (unknown currency or
/// zone).
[[nodiscard]] Result<std::unique_ptr<Store>> createWorkspace(
    const QString& path, const WorkspaceSettings& settings, const Clock& clock);

[[nodiscard]] Async<WorkspaceSettings> readSettings(Store& store);
[[nodiscard]] Async<> writeSettings(Store& store, const WorkspaceSettings& settings);

/// For jobs that run on a connection already.
[[nodiscard]] Result<WorkspaceSettings> readSettings(Connection& connection);
[[nodiscard]] Result<QString> readSetting(
    Connection& connection, const QString& key, const QString& fallback = {});
[[nodiscard]] Result<> writeSetting(Transaction& transaction, const QString& key, const QString& value);

} // namespace serai::store
