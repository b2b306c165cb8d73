// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <outbox/types.h>

#include <QList>

#include <chrono>

namespace serai::outbox {

/// What becomes of a message that the other side answered with no.
enum class Action {
    Fail, ///< this message only
    Retry, ///< this message, later
    SlowNumber, ///< this message later, and the whole number slower
    SlowRecipient, ///< this message later; others are not affected
    HoldNumber, ///< it stays planned; nothing leaves from this number until a person resumes
    HoldCampaign, ///< it stays planned; the campaign is paused
    AskForToken, ///< it stays planned; nothing leaves until there is a new token
    OptOut, ///< the message fails, and the person is never written to again
    Skip, ///< counts as skipped
};

/// How a request ended.
struct Answer
{
    enum class Kind {
        Accepted,
        Refused, ///< the API said no: see action
        NotSent, ///< it provably never left
        Unknown, ///< it left, and what became of it is not known
    };

    Kind kind = Kind::Unknown;
    QString messageId; ///< Accepted
    int code = 0; ///< Refused: the API's error code
    Action action = Action::Fail; ///< Refused
    std::chrono::milliseconds delay{
        0}; ///< Retry, SlowNumber, SlowRecipient: first wait; doubled or as the channel says
    int maxAttempts = 1; ///< Retry, SlowRecipient: requests in all, then it fails
    Error error; ///< for people; kind Network, Timeout, Refused, Unauthorized, RateLimited
};

/// The way from a row to the API. The settled Answer is all that the dispatcher knows of it; the future never
/// fails.
class Channel
{
public:
    virtual ~Channel() = default;

    /// Main thread. Called only by the dispatcher, for rows that the gate let pass and that are in flight
    /// already.
    [[nodiscard]] virtual Async<Answer> send(const OutboxRow& row) = 0;
    /// Requests that may be under way at once.
    [[nodiscard]] virtual int capacity() const = 0;
    /// The numbers that it can send from.
    [[nodiscard]] virtual QList<AccountId> accounts() const = 0;
    /// The number's limit of messages per second.
    [[nodiscard]] virtual double perSecond(AccountId account) const = 0;
};

} // namespace serai::outbox
