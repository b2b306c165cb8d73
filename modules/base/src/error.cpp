// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/error.h>

namespace serai {

QString errorKindKey(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return QStringLiteral("invalidInput");
    case ErrorKind::NotFound:
        return QStringLiteral("notFound");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Storage:
        return QStringLiteral("storage");
    case ErrorKind::WorkspaceMissing:
        return QStringLiteral("workspaceMissing");
    case ErrorKind::WorkspaceLocked:
        return QStringLiteral("workspaceLocked");
    case ErrorKind::WorkspaceDamaged:
        return QStringLiteral("workspaceDamaged");
    case ErrorKind::WorkspaceNewer:
        return QStringLiteral("workspaceNewer");
    case ErrorKind::DiskFull:
        return QStringLiteral("diskFull");
    case ErrorKind::Network:
        return QStringLiteral("network");
    case ErrorKind::Timeout:
        return QStringLiteral("timeout");
    case ErrorKind::Refused:
        return QStringLiteral("refused");
    case ErrorKind::Unauthorized:
        return QStringLiteral("unauthorized");
    case ErrorKind::RateLimited:
        return QStringLiteral("rateLimited");
    case ErrorKind::SecretStore:
        return QStringLiteral("secretStore");
    case ErrorKind::Usage:
        return QStringLiteral("usage");
    case ErrorKind::Unavailable:
        return QStringLiteral("unavailable");
    case ErrorKind::Internal:
        break;
    }
    return QStringLiteral("internal");
}

QString toText(const Error& error)
{
    QString text = error.what;
    if (!error.where.isEmpty())
        text += QStringLiteral(" (%1)").arg(error.where);
    if (!error.remedy.isEmpty())
        text += QStringLiteral(" - ") + error.remedy;
    return text;
}

} // namespace serai
