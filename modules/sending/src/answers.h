// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

namespace serai::store {
class Transaction;
}

namespace serai::whatsapp {
struct WebhookEvent;
}

namespace serai::sending {

/// Notes a message that came in as a fact of the member who wrote it, in the transaction that stores the
/// event: a reaction by its emoji (the newest of a person on a message counts, and one that is taken back
/// goes), everything else by its kind, with the campaign whose message it answers. Nothing of its words.
/// Times are Meta's whole seconds; an event without one counts at its receipt, \a receivedAt (epoch ms).
/// Messages in groups and of people who are not known are left to the stored event. Errors: Storage.
[[nodiscard]] Result<> keepAnswer(
    store::Transaction& transaction, const whatsapp::WebhookEvent& event, qint64 receivedAt);

} // namespace serai::sending
