// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QByteArray>
#include <QList>
#include <QString>

namespace serai::sandbox {

/// What the stand-in does wrong on purpose.
enum class FaultKind {
    Error, ///< an error answer in Meta's shape: httpStatus, code, message
    Hang, ///< keeps silent for delayMs, then closes without an answer; the message is not accepted
    ResetBefore, ///< cuts the connection without an answer; the message is not accepted
    ResetAfter, ///< cuts the connection without an answer; the message IS accepted
    Truncated, ///< accepted, but the answer ends in its middle
    Html, ///< a page of HTML with httpStatus instead of JSON; the message is not accepted
    Slow, ///< answers rightly, delayMs later
    Unauthorized, ///< 401 code 190, as after a token was withdrawn
    Stop, ///< the server stops serving at this call, for ever
};

/// A fault and the calls that it hits. A call is hit when every condition that is given holds. Calls are
/// counted from 1 over POST …/messages only, unless \a path names another part of a path.
struct Fault
{
    FaultKind kind = FaultKind::Error;
    qint64 fromCall = 0; ///< 0 = from the first
    qint64 toCall = 0; ///< 0 = no end
    qint64 every = 0; ///< each n-th call; 0 = each
    double rate = 1; ///< share of calls, drawn from a hash of the call's number: the same calls each time
    QString to; ///< ending of the recipient's number
    QString path; ///< part of the path
    int times = 0; ///< at most so often; 0 = no limit
    int httpStatus = 500;
    int code = 131000;
    QString message;
    int delayMs = 30000;

    bool operator==(const Fault&) const = default;
};

/// Disorders of the webhooks, as shares of deliveries from 0 to 1.
struct WebhookFaults
{
    double duplicate = 0; ///< sent twice
    double outOfOrder = 0; ///< read before delivered before sent
    double lost = 0; ///< never sent

    bool operator==(const WebhookFaults&) const = default;
};

struct Faults
{
    QList<Fault> calls; ///< the first that hits is done
    WebhookFaults webhooks;

    bool operator==(const Faults&) const = default;
};

/// Reads {"calls": [{"kind": "error", "call": 3, "from": 1, "to": 9, "every": 10, "rate": 0.01, "recipient":
/// "77", "path": "/messages", "times": 1, "status": 500, "code": 131000, "message": "…", "delayMs": 1000}],
/// "webhooks": {"duplicate": 0.1, "outOfOrder": 0.1, "lost": 0.01}}. Kinds: error, hang, resetBefore,
/// resetAfter, truncated, html, slow, unauthorized, stop. \a source names it in errors. Errors: InvalidInput.
[[nodiscard]] Result<Faults> parseFaults(const QByteArray& json, const QString& source);

} // namespace serai::sandbox
