// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <base/id.h>

#include <consent/optoutwords.h>

namespace serai::store {
class Transaction;
}

namespace serai::consent {

/// Who wrote, as WhatsApp names people. One of the two may be empty.
struct Sender
{
    QString phone; ///< E.164
    QString bsuid;
};

/// A message that came in.
struct IncomingMessage
{
    Sender sender;
    QString text; ///< personal
    QString eventId; ///< the event's external id: the proof in the ledger
    qint64 at = 0; ///< epoch ms; 0 = not said
};

/// Reads \a message for opt-out words and does what they ask, in the transaction that stores the event: a
/// certain word withdraws consent and bars the person, an unsure one bars until a person has judged, and the
/// guard makes certain ones wait as well. From an unknown number it is kept against a later import. \a nowMs
/// is the moment of receipt. Errors: Storage.
[[nodiscard]] Result<OptOutReading::Verdict> applyMessage(
    store::Transaction& transaction, const OptOutWords& words, const IncomingMessage& message, qint64 nowMs);

/// WhatsApp's own switch for marketing. "stop" bars and is written to the ledger; "resume" lifts only
/// WhatsApp's own stop, and writes a grant only where the person had agreed before that stop. Webhooks come
/// in any order: the newest by \a at counts; a stop without a time always does. Errors: Storage.
[[nodiscard]] Result<> applyPreference(
    store::Transaction& transaction, const Sender& sender, bool isStop, qint64 at, qint64 nowMs);

/// WhatsApp refused a message because \a member switched marketing off (error 131050): a stop, of which no
/// webhook told. \a at: epoch ms, 0 = not said. The caller notes it in the audit trail. Errors: Storage.
[[nodiscard]] Result<> applyStop(store::Transaction& transaction, MemberId member, qint64 at, qint64 nowMs);

} // namespace serai::consent
