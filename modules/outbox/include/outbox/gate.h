// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <outbox/types.h>

namespace serai::store {
class Connection;
}

namespace serai::outbox {

/// What the gate says about a message at the moment when it would leave.
struct Judgement
{
    enum class Kind { Send, Wait, Skip };

    Kind kind = Kind::Send;
    qint64 untilMs = 0; ///< Wait: not before this instant
    QString reason; ///< Skip and Wait: a stable key, kept with the row

    [[nodiscard]] static Judgement send() { return {}; }

    [[nodiscard]] static Judgement wait(qint64 untilMs, QString reason)
    {
        return {Kind::Wait, untilMs, std::move(reason)};
    }

    [[nodiscard]] static Judgement skip(QString reason) { return {Kind::Skip, 0, std::move(reason)}; }
};

/// The one way to the network. Asked for every message inside the transaction that makes it in flight, on the
/// database writer thread: an answer given there cannot be out of date. An Error stops the dispatcher.
class Gate
{
public:
    virtual ~Gate() = default;
    [[nodiscard]] virtual Result<Judgement> judge(
        store::Connection& connection, const OutboxRow& row, qint64 nowMs) = 0;
};

} // namespace serai::outbox
