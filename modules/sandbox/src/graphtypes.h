// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace serai::sandbox {

/// A refusal as Meta words it.
struct GraphError
{
    int httpStatus = 400;
    int code = 100;
    QString message; ///< without the "(#code) " in front
    QString details = {}; ///< error_data.details; empty = no error_data
    int subcode = 0; ///< 0 = none

    bool operator==(const GraphError&) const = default;
};

struct UploadedPart
{
    QByteArray content;
    QString fileName;
    QString contentType;
};

/// A call with its version cut off the path.
struct Call
{
    QString method;
    QString path; ///< "/106540352242922/messages"
    QHash<QString, QString> query;
    QByteArray authorization;
    QByteArray contentType;
    QByteArray body;
    QHash<QString, UploadedPart> parts; ///< of multipart bodies
};

struct Reply
{
    int httpStatus = 200;
    QByteArray body;
    QByteArray contentType = "application/json; charset=UTF-8";
};

[[nodiscard]] Reply jsonReply(const QJsonObject& json, int httpStatus = 200);
[[nodiscard]] Reply errorReply(const GraphError& error);

/// JSON as Meta's servers write it: compact, every character beyond ASCII as \uXXXX and the slash as \/.
/// Signatures are made over these bytes, so a receiver that parses and writes again gets another signature.
[[nodiscard]] QByteArray metaJson(const QJsonObject& json);

// The refusals that several checks share.
[[nodiscard]] GraphError missingParameter(const QString& details); ///< 131008
[[nodiscard]] GraphError badValue(const QString& details); ///< 131009
[[nodiscard]] GraphError invalidParameter(const QString& details); ///< 100
[[nodiscard]] GraphError unknownObject(const QString& id, const QString& method); ///< 100 with subcode 33

} // namespace serai::sandbox
