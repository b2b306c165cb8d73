// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/rule.h>

#include <QJsonValue>

namespace serai::segments {

[[nodiscard]] QString combineKey(Combine combine);

/// Reads one row; \a path is its JSON pointer.
[[nodiscard]] Result<Row> parseRow(const QJsonObject& json, const QString& path);

/// Error::InvalidInput at \a path; \a allowed goes into the remedy.
[[nodiscard]] tl::unexpected<Error> badRule(const QString& path, const QString& what, const QStringList& allowed = {});
[[nodiscard]] Result<> refuseOtherKeys(const QJsonObject& json, const QString& path, const QStringList& allowed);

} // namespace serai::segments
