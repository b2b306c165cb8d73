// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace serai {

/// Parses \a bytes; a syntax error names \a source with line and column (both from 1). Errors: InvalidInput.
[[nodiscard]] Result<QJsonDocument> parseJson(const QByteArray& bytes, const QString& source);

/// Reads and parses the file at \a path; at most \a maxBytes. Errors: NotFound, InvalidInput.
[[nodiscard]] Result<QJsonDocument> readJsonFile(const QString& path, qint64 maxBytes = 64 * 1024 * 1024);

} // namespace serai
