// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <base/redacted.h>

#include <QByteArray>
#include <QString>

namespace serai::events {

/// Bytes whose signature was right. Only verify() can make one, so nothing else can be stored.
class VerifiedBody
{
public:
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    friend Result<VerifiedBody> verify(QByteArray, const QByteArray&, const Redacted<QString>&);

    explicit VerifiedBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    QByteArray m_bytes;
};

inline constexpr qsizetype maxBodyBytes = 3 * 1024 * 1024; ///< Meta's limit

/// Checks X-Hub-Signature-256: "sha256=" and the hex HMAC-SHA256 of the raw \a body under \a appSecret
/// (UTF-8), compared in constant time. Any thread. Errors: Refused (no header, wrong scheme, wrong MAC, empty
/// secret, body too long).
[[nodiscard]] Result<VerifiedBody> verify(
    QByteArray body, const QByteArray& signatureHeader, const Redacted<QString>& appSecret);

} // namespace serai::events
