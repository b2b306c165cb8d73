// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/rule.h>

#include <QJsonValue>

namespace serai::segments {

[[nodiscard]] QString combineKey(Combine combine);

/// Reads one row; \a path is its JSON pointer.
[[nodiscard]] Result<Row> parseRow(const QJsonObject& json, const QString& path);

// Values of rows; \a path is that of the value.
[[nodiscard]] Result<QStringList> parseWords(const QJsonValue& value, const QString& path, bool many);
[[nodiscard]] Result<Window> parseLast(const QJsonObject& json, const QString& path);
[[nodiscard]] Result<Window> parseWindow(const QJsonValue& value, const QString& path);
[[nodiscard]] Result<QString> parseMoment(const QJsonValue& value, const QString& path);
/// The numbers of a fact row by its measure; \a path is that of the row.
[[nodiscard]] Result<> parseNumbers(const QJsonObject& json, const QString& path, Row& row);

/// Error::InvalidInput at \a path; \a allowed goes into the remedy.
[[nodiscard]] tl::unexpected<Error> badRule(
    const QString& path, const QString& what, const QStringList& allowed = {});
[[nodiscard]] Result<> refuseOtherKeys(
    const QJsonObject& json, const QString& path, const QStringList& allowed);

} // namespace serai::segments
