// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/library.h>
#include <store/connection.h>

#include <QJsonValue>

namespace serai::segments {

// What notes of acts are made of; see segmentacts.h.

[[nodiscard]] SegmentAct::Kind actFromKey(const QString& key);

/// A number that may be missing, as a note keeps it.
[[nodiscard]] QJsonValue jsonOf(std::optional<qint64> number);
[[nodiscard]] std::optional<qint64> numberOf(const QJsonValue& json);

/// What a segment is called and where it is.
struct Standing
{
    QString name;
    std::optional<qint64> folder;
};

/// Nothing where there is no such segment or folder. Errors: Storage.
[[nodiscard]] Result<std::optional<Standing>> standingOf(store::Connection& connection, qint64 segment);

/// What stands in the file: the rule as text, and the preset that is followed.
struct StoredRule
{
    QString rule; ///< empty where there is no such segment
    QString preset;

    bool operator==(const StoredRule&) const = default;
};

[[nodiscard]] Result<StoredRule> storedRule(store::Connection& connection, qint64 segment);
[[nodiscard]] Result<std::optional<QString>> folderName(store::Connection& connection, qint64 folder);

} // namespace serai::segments
