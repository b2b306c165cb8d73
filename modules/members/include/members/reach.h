// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace serai::members {

/// Whether a marketing message may go to a member by WhatsApp, and if not, the first reason why not. The
/// order of the enumerators is the order in which reasons are judged.
enum class Reach {
    Reachable,
    NoIdentity, ///< neither a phone number nor a BSUID is known
    NoConsent, ///< the newest consent for WhatsApp marketing is not "granted", or there is none
    PlusOne, ///< a number of the United States or Canada: Meta delivers no marketing templates there
    Suppressed, ///< opted out, blocked or undeliverable
};

inline constexpr int reachCount = 5;

/// What reachOf() judges by.
struct ReachFacts
{
    QString phone; ///< E.164 of the phone that messages go to (the member's first); empty = none
    bool hasBsuid = false;
    bool hasConsent = false; ///< newest consent_event (whatsapp, marketing) is granted
    bool isSuppressed = false; ///< there is a suppression row for whatsapp
};

/// The first reason that applies. Pure; any thread.
[[nodiscard]] Reach reachOf(const ReachFacts& facts);

/// Whether \a e164 is a number of the United States or Canada. The other countries that share +1 (Jamaica,
/// Dominican Republic, …) are told apart by their area code (North American Numbering Plan). Pure; any
/// thread.
[[nodiscard]] bool isPlusOne(QStringView e164);

/// "noIdentity", "noConsent", "plusOne", "suppressed"; empty for Reachable. Stable, for machine-readable
/// answers.
[[nodiscard]] QString reachKey(Reach reach);
[[nodiscard]] std::optional<Reach> reachFromKey(QStringView key);

/// The reason in the reader's language: "No consent for WhatsApp".
[[nodiscard]] QString reachText(Reach reach);

/// Four select expressions over a table with alias m (its column id is a member's id), in the order phone,
/// has bsuid, has consent, is suppressed: what ReachFacts needs. Constant text without parameters.
inline constexpr char reachColumns[] =
    "(SELECT i.value FROM member_identity i WHERE i.member_id = m.id AND i.kind = 'phone' ORDER BY i.id "
    "LIMIT 1), "
    "EXISTS (SELECT 1 FROM member_identity i WHERE i.member_id = m.id AND i.kind = 'bsuid'), "
    "coalesce((SELECT c.state = 'granted' FROM consent_event c WHERE c.member_id = m.id AND c.channel = "
    "'whatsapp' "
    "AND c.purpose = 'marketing' ORDER BY c.at DESC, c.id DESC LIMIT 1), 0), "
    "EXISTS (SELECT 1 FROM suppression s WHERE s.member_id = m.id AND s.channel = 'whatsapp')";

} // namespace serai::members
