// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace serai {

/// What kind of trouble an Error is. Programs branch on the kind, people read the text.
enum class ErrorKind {
    InvalidInput, ///< a file, rule or value that cannot be used as it is
    NotFound, ///< the named thing does not exist
    Conflict, ///< it exists already, or its state forbids the act
    Cancelled, ///< stopped on request; the data are as before
    Storage, ///< the workspace file could not be read or written
    WorkspaceMissing,
    WorkspaceLocked, ///< another process writes it
    WorkspaceDamaged,
    WorkspaceNewer, ///< written by a newer version of the program
    DiskFull,
    Network, ///< no answer from the other side
    Timeout, ///< no answer within the deadline: it is not known what the other side did
    Refused, ///< the other side answered no
    Unauthorized, ///< the other side refuses the access token
    RateLimited,
    SecretStore, ///< the key store of the system is missing or locked
    Usage, ///< a command that is not understood
    Unavailable, ///< not in this version
    Internal,
};

/// Stable lower-case key of \a kind for machine-readable answers, for example "workspaceNewer".
[[nodiscard]] QString errorKindKey(ErrorKind kind);

/// A failure as a value: what went wrong, where, and what to do about it, in the reader's language.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString what; ///< one clause without full stop: "the file is not a table"
    QString where; ///< file, line, column, field or address; may be empty
    QString remedy; ///< what to do: "export it as CSV and import that"; may be empty
    QStringList details; ///< further lines, for example refused rows; never secrets or personal data

    bool operator==(const Error&) const = default;
};

/// "what (where) - remedy", the one form in which errors are printed.
[[nodiscard]] QString toText(const Error& error);

template <class T = void>
using Result = tl::expected<T, Error>;

/// Makes the failing arm of a Result: `return fail(ErrorKind::NotFound, tr("there is no segment
/// %1").arg(name));`
[[nodiscard]] inline tl::unexpected<Error> fail(
    ErrorKind kind, QString what, QString where = {}, QString remedy = {}, QStringList details = {})
{
    return tl::unexpected<Error>(
        Error{kind, std::move(what), std::move(where), std::move(remedy), std::move(details)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace serai
