// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text.h"

#include <members/reach.h>

#include <algorithm>
#include <array>

namespace serai::members {

// Area codes of the countries and territories that share +1 and are neither the United States' nor Canada's.
// North American Numbering Plan, https://www.nanpa.com; Puerto Rico, Guam and other US territories stay in.
static constexpr std::array otherAreas{
    242, 246, 264, 268, 284, 345, 441, 473, 649, 658, 664, 721, 758, 767, 784, 809, 829, 849, 868, 869, 876};

bool isPlusOne(QStringView e164)
{
    if (!e164.startsWith(u"+1"))
        return false;
    bool ok = false;
    const int area = e164.mid(2, 3).toInt(&ok);
    return !ok || std::find(otherAreas.begin(), otherAreas.end(), area) == otherAreas.end();
}

Reach reachOf(const ReachFacts& facts)
{
    if (facts.phone.isEmpty() && !facts.hasBsuid)
        return Reach::NoIdentity;
    if (!facts.hasConsent)
        return Reach::NoConsent;
    if (isPlusOne(facts.phone))
        return Reach::PlusOne;
    if (facts.isSuppressed)
        return Reach::Suppressed;
    return Reach::Reachable;
}

QString reachKey(Reach reach)
{
    switch (reach) {
    case Reach::Reachable:
        break;
    case Reach::NoIdentity:
        return QStringLiteral("noIdentity");
    case Reach::NoConsent:
        return QStringLiteral("noConsent");
    case Reach::PlusOne:
        return QStringLiteral("plusOne");
    case Reach::Suppressed:
        return QStringLiteral("suppressed");
    }
    return {};
}

std::optional<Reach> reachFromKey(QStringView key)
{
    for (const auto reach : {Reach::NoIdentity, Reach::NoConsent, Reach::PlusOne, Reach::Suppressed}) {
        if (key == reachKey(reach))
            return reach;
    }
    return std::nullopt;
}

QString reachText(Reach reach)
{
    switch (reach) {
    case Reach::Reachable:
        return membersText(QT_TRANSLATE_NOOP("members", "Reachable by WhatsApp"));
    case Reach::NoIdentity:
        return membersText(QT_TRANSLATE_NOOP("members", "No phone number or WhatsApp id"));
    case Reach::NoConsent:
        return membersText(QT_TRANSLATE_NOOP("members", "No consent to WhatsApp"));
    case Reach::PlusOne:
        return membersText(
            QT_TRANSLATE_NOOP("members", "United States or Canada: no marketing is delivered there"));
    case Reach::Suppressed:
        return membersText(QT_TRANSLATE_NOOP("members", "Opted out, blocked or undeliverable"));
    }
    return {};
}

} // namespace serai::members
