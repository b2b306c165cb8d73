// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QByteArray>

#include <chrono>
#include <optional>
#include <span>

namespace serai::whatsapp {

/// The one thing to do about an error code of a message.
enum class ErrorAction {
    Fail,
    Retry,
    SlowNumber,
    SlowRecipient,
    HoldNumber,
    HoldCampaign,
    AskForToken,
    OptOut,
    Skip,
};

/// One line of the error table (cloud-api.md, section 5.5).
struct ErrorRule
{
    int from = 0; ///< codes from … to
    int to = 0;
    ErrorAction action = ErrorAction::Fail;
    std::chrono::milliseconds delay{
        0}; ///< first wait; doubled (SlowRecipient: times four) with each further attempt
    int maxAttempts = 1; ///< requests in all, then the message fails
    const char* meaning = ""; ///< for people; translated by errorMeaning()
};

/// All rules; no code is in two of them.
[[nodiscard]] std::span<const ErrorRule> errorTable();
/// The rule for \a code; a code that is not in the table fails the one message.
[[nodiscard]] const ErrorRule& errorRule(int code);
/// What \a code means, in the reader's language.
[[nodiscard]] QString errorMeaning(int code);

/// The error object of an answer.
struct ApiError
{
    int code = 0;
    QString message;
    QString details;
    QString traceId;
};

/// Reads {"error": {…}} in any of Meta's spellings; nothing when \a body is not such an answer.
[[nodiscard]] std::optional<ApiError> parseError(const QByteArray& body);

/// The Error for people. kind: Unauthorized (0, 190), RateLimited (4, 80007, 130429, 131056), else Refused.
[[nodiscard]] Error toError(const ApiError& error);

} // namespace serai::whatsapp
