// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <content/icsexport.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

#include <libical/ical.h>

namespace serai::content {

/// \a epochMs in UTC, cut to whole seconds.
static icaltimetype utcTime(qint64 epochMs)
{
    return icaltime_from_timet_with_zone(time_t(epochMs / 1000), 0, icaltimezone_get_utc_timezone());
}

static icalcomponent* eventOf(const ContentItem& item, qint64 atMs, const Community* community, qint64 nowMs)
{
    const auto uid = QStringLiteral("content-%1@serai").arg(item.id.value);
    const auto summary = community
        ? QCoreApplication::translate("content", "%1: %2", "group code: title of a post")
              .arg(community->code, item.title)
        : item.title;
    auto* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto start = utcTime(atMs);
    icalcomponent_add_property(event, icalproperty_new_uid(uid.toUtf8().constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(utcTime(nowMs)));
    icalcomponent_add_property(event, icalproperty_new_dtstart(start));
    icalcomponent_add_property(event, icalproperty_new_duration(icaldurationtype_from_int(900)));
    icalcomponent_add_property(event, icalproperty_new_summary(summary.toUtf8().constData()));
    if (!item.body.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_description(item.body.toUtf8().constData()));
    if (community)
        icalcomponent_add_property(event, icalproperty_new_location(community->name.toUtf8().constData()));
    icalcomponent_add_property(event, icalproperty_new_categories(item.type.toUtf8().constData()));
    const bool fixed = item.state != ContentState::Idea && item.state != ContentState::Draft;
    icalcomponent_add_property(
        event, icalproperty_new_status(fixed ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_TENTATIVE));
    return event;
}

QByteArray toIcs(const QList<ContentItem>& items, const QList<Community>& communities, qint64 nowMs)
{
    QHash<CommunityId, const Community*> byId;
    for (const auto& community : communities)
        byId.insert(community.id, &community);
    auto* calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
    icalcomponent_add_property(calendar, icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar, icalproperty_new_prodid("-//Serai//Content calendar//EN"));
    for (const auto& item : items) {
        const auto at = item.slot ? resolve(*item.slot) : std::nullopt;
        if (at)
            icalcomponent_add_component(calendar, eventOf(item, *at, byId.value(item.community), nowMs));
    }
    char* text = icalcomponent_as_ical_string_r(calendar);
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    icalcomponent_free(calendar);
    return bytes;
}

} // namespace serai::content
