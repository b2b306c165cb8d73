// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text.h"

#include <base/phonenumber.h>
#include <members/member.h>
#include <members/memberrepository.h>

namespace serai::members {

QString displayName(const MemberRow& row)
{
    if (!row.name.isEmpty())
        return row.name;
    if (!row.phone.isEmpty())
        return formatPhone(row.phone);
    if (!row.email.isEmpty())
        return row.email;
    if (!row.shopId.isEmpty())
        return row.shopId;
    return QStringLiteral("#%1").arg(row.id.value);
}

bool isInferred(QStringView source)
{
    return source == u"phone" || source == u"country";
}

static constexpr std::pair<const char*, const char*> stageTitles[] = {
    {"attract", QT_TRANSLATE_NOOP("members", "Attracted")},
    {"receive", QT_TRANSLATE_NOOP("members", "Received")},
    {"activate", QT_TRANSLATE_NOOP("members", "Activated")},
    {"buy", QT_TRANSLATE_NOOP("members", "Bought")},
    {"return", QT_TRANSLATE_NOOP("members", "Came back")},
};

const QStringList& memberStages()
{
    static const QStringList keys = [] {
        QStringList all;
        for (const auto& [key, title] : stageTitles)
            all << QString::fromLatin1(key);
        return all;
    }();
    return keys;
}

QString stageTitle(QStringView stage)
{
    for (const auto& [key, title] : stageTitles) {
        if (stage == QLatin1String(key))
            return membersText(title);
    }
    return stage.toString();
}

QString timelineKindKey(TimelineEntry::Kind kind)
{
    switch (kind) {
    case TimelineEntry::Kind::Order:
        return QStringLiteral("order");
    case TimelineEntry::Kind::Message:
        return QStringLiteral("message");
    case TimelineEntry::Kind::Consent:
        return QStringLiteral("consent");
    case TimelineEntry::Kind::Import:
        break;
    }
    return QStringLiteral("import");
}

QString memberSortKey(MemberSort sort)
{
    switch (sort) {
    case MemberSort::Name:
        return QStringLiteral("name");
    case MemberSort::LastOrder:
        return QStringLiteral("lastOrder");
    case MemberSort::Orders:
        return QStringLiteral("orders");
    case MemberSort::Spend:
        return QStringLiteral("spend");
    case MemberSort::Active:
        return QStringLiteral("active");
    case MemberSort::Added:
        break;
    }
    return QStringLiteral("added");
}

std::optional<MemberSort> memberSortFromKey(QStringView key)
{
    for (const auto sort : {MemberSort::Name, MemberSort::LastOrder, MemberSort::Orders, MemberSort::Spend,
             MemberSort::Added, MemberSort::Active}) {
        if (key == memberSortKey(sort))
            return sort;
    }
    return std::nullopt;
}

} // namespace serai::members
