// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <base/id.h>
#include <base/money.h>

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace serai::content {

enum class ContentState { Idea, Draft, Scheduled, Approved, Posted, Failed };

/// "idea", "draft" ... as stored and as the command line writes it.
[[nodiscard]] QString stateKey(ContentState state);
[[nodiscard]] std::optional<ContentState> stateFromKey(QStringView key);
[[nodiscard]] QString stateTitle(ContentState state); ///< translated

/// A kind of content. The five kinds of the mix have a share in the playbook; activities count into one of
/// them.
struct ContentType
{
    QString key; ///< "offer", "poll"
    QString icon; ///< file name in resources/icons without .svg
    QString mixKey; ///< which of the five it counts into
};

/// The five kinds of the mix first, in the order of the playbook, then the activities.
[[nodiscard]] const QList<ContentType>& contentTypes();
[[nodiscard]] const ContentType* contentType(QStringView key);
[[nodiscard]] QString typeTitle(const QString& key); ///< translated; the key itself where it is unknown

/// A wall-clock intent: "20:30 on that day in that zone". Becomes an instant only when it is asked for.
struct LocalSlot
{
    QDate date;
    QTime time;
    QString zone; ///< IANA id

    bool operator==(const LocalSlot&) const = default;
};

/// The instant (epoch ms) of \a slot. A time that daylight saving skips moves forward by the gap (02:30
/// becomes 03:30); a time that comes twice means the first. Nothing for an unknown zone. Any thread; zones
/// are cached.
[[nodiscard]] std::optional<qint64> resolve(const LocalSlot& slot);

/// The zone with \a id from a cache: opening one costs far more than asking it. Any thread. Invalid when
/// unknown.
[[nodiscard]] QTimeZone cachedZone(const QString& id);

/// One piece of content: an idea, a draft or a post with its place in the calendar.
struct ContentItem
{
    ContentId id;
    CommunityId community; ///< invalid: not yet for a group
    QString type = QStringLiteral("offer");
    QString title;
    QString body;
    QString callToAction;
    ContentState state = ContentState::Draft;
    std::optional<LocalSlot> slot; ///< none: on the shelf
    std::optional<Money> cost;
    std::optional<qint64> postedAt;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;

    bool operator==(const ContentItem&) const = default;
};

/// Whether both say the same, whenever they were written.
[[nodiscard]] bool sameContent(const ContentItem& a, const ContentItem& b);

/// A group chat as the calendar needs it.
struct Community
{
    CommunityId id;
    QString code; ///< short and unique: "DE1"
    QString name;
    QString country; ///< ISO 3166 alpha-2, may be empty
    QString zone; ///< IANA id
    QString language; ///< BCP 47, may be empty
    QString purpose; ///< key of goal.linked, may be empty
    int category = 0; ///< 0 to 7: its colour and shape
    std::optional<int> memberCount;

    bool operator==(const Community&) const = default;
};

/// One act on content, ready to be done or undone: what was there and what shall be there, per item.
struct Edit
{
    struct Step
    {
        std::optional<ContentItem> before; ///< none: it is made
        std::optional<ContentItem> after; ///< none: it is deleted
        bool operator==(const Step&) const = default;
    };

    QString title; ///< what people call the act: "Move of “Lunar sale”"
    QList<Step> steps;

    [[nodiscard]] bool isEmpty() const { return steps.isEmpty(); }

    bool operator==(const Edit&) const = default;
};

/// The act that takes \a edit back, with the same title.
[[nodiscard]] Edit inverse(const Edit& edit);

// The acts of the calendar. Each only computes: ContentRepository::apply() does it.
[[nodiscard]] Edit createEdit(const ContentItem& item);
[[nodiscard]] Edit changeEdit(const ContentItem& before, const ContentItem& after);
[[nodiscard]] Edit removeEdit(const ContentItem& item);
/// To \a date, at the same wall-clock time of its zone.
[[nodiscard]] Edit moveEdit(const ContentItem& item, QDate date);
[[nodiscard]] Edit copyEdit(const ContentItem& item, QDate date); ///< a draft; never posted

} // namespace serai::content
