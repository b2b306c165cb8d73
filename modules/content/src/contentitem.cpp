// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/localtime.h>
#include <content/contentitem.h>

#include <QCoreApplication>
#include <QHash>
#include <QMutex>

namespace serai::content {

static QString wordOf(const char* text)
{
    return QCoreApplication::translate("content", text);
}

struct StateRow
{
    ContentState state;
    const char* key;
    const char* title;
};

static constexpr StateRow stateRows[]{
    {ContentState::Idea, "idea", QT_TRANSLATE_NOOP("content", "Idea")},
    {ContentState::Draft, "draft", QT_TRANSLATE_NOOP("content", "Draft")},
    {ContentState::Scheduled, "scheduled", QT_TRANSLATE_NOOP("content", "Scheduled")},
    {ContentState::Approved, "approved", QT_TRANSLATE_NOOP("content", "Approved")},
    {ContentState::Posted, "posted", QT_TRANSLATE_NOOP("content", "Posted")},
    {ContentState::Failed, "failed", QT_TRANSLATE_NOOP("content", "Failed")},
};

QString stateKey(ContentState state)
{
    return QString::fromLatin1(stateRows[int(state)].key);
}

std::optional<ContentState> stateFromKey(QStringView key)
{
    for (const auto& row : stateRows) {
        if (key == QLatin1String(row.key))
            return row.state;
    }
    return std::nullopt;
}

QString stateTitle(ContentState state)
{
    return wordOf(stateRows[int(state)].title);
}

const QList<ContentType>& contentTypes()
{
    static const auto row = [](const char* key, const char* icon, const char* mix) {
        return ContentType{QString::fromLatin1(key), QString::fromLatin1(icon), QString::fromLatin1(mix)};
    };
    static const QList<ContentType> types{row("offer", "offer", "offer"), row("story", "story", "story"),
        row("guide", "guide", "guide"), row("interactive", "interactive", "interactive"),
        row("ugc", "ugc", "ugc"), row("group_buy", "group-buy", "offer"),
        row("lucky_draw", "lucky-draw", "interactive"), row("price_guess", "price-guess", "interactive"),
        row("poll", "poll", "interactive"), row("referral", "referral", "interactive"),
        row("live_notice", "live", "story")};
    return types;
}

const ContentType* contentType(QStringView key)
{
    for (const auto& type : contentTypes()) {
        if (type.key == key)
            return &type;
    }
    return nullptr;
}

QString typeTitle(const QString& key)
{
    static const QHash<QString, const char*> titles{
        {QStringLiteral("offer"), QT_TRANSLATE_NOOP("content", "Offer")},
        {QStringLiteral("story"), QT_TRANSLATE_NOOP("content", "Story")},
        {QStringLiteral("guide"), QT_TRANSLATE_NOOP("content", "Guide")},
        {QStringLiteral("interactive"), QT_TRANSLATE_NOOP("content", "Interactive")},
        {QStringLiteral("ugc"), QT_TRANSLATE_NOOP("content", "Members’ own")},
        {QStringLiteral("group_buy"), QT_TRANSLATE_NOOP("content", "Group-buy")},
        {QStringLiteral("lucky_draw"), QT_TRANSLATE_NOOP("content", "Lucky draw")},
        {QStringLiteral("price_guess"), QT_TRANSLATE_NOOP("content", "Price guess")},
        {QStringLiteral("poll"), QT_TRANSLATE_NOOP("content", "Poll")},
        {QStringLiteral("referral"), QT_TRANSLATE_NOOP("content", "Referral")},
        {QStringLiteral("live_notice"), QT_TRANSLATE_NOOP("content", "Live notice")}};
    const auto found = titles.constFind(key);
    return found == titles.cend() ? key : wordOf(*found);
}

QTimeZone cachedZone(const QString& id)
{
    static QMutex mutex;
    static QHash<QString, QTimeZone> zones;
    const QMutexLocker lock(&mutex);
    const auto found = zones.constFind(id);
    if (found != zones.cend())
        return *found;
    const auto zone = zoneById(id);
    return zones.insert(id, zone ? *zone : QTimeZone()).value();
}

std::optional<qint64> resolve(const LocalSlot& slot)
{
    const auto zone = cachedZone(slot.zone);
    if (!zone.isValid() || !slot.date.isValid() || !slot.time.isValid())
        return std::nullopt;
    return instantOf(slot.date, slot.time, zone);
}

bool sameContent(const ContentItem& a, const ContentItem& b)
{
    ContentItem other = b;
    other.createdAt = a.createdAt;
    other.updatedAt = a.updatedAt;
    return a == other;
}

Edit inverse(const Edit& edit)
{
    Edit back{edit.title, {}};
    for (auto step = edit.steps.crbegin(); step != edit.steps.crend(); ++step)
        back.steps << Edit::Step{step->after, step->before};
    return back;
}

Edit createEdit(const ContentItem& item)
{
    return {wordOf(QT_TRANSLATE_NOOP("content", "New post “%1”")).arg(item.title), {{std::nullopt, item}}};
}

Edit changeEdit(const ContentItem& before, const ContentItem& after)
{
    return {wordOf(QT_TRANSLATE_NOOP("content", "Change of “%1”")).arg(after.title), {{before, after}}};
}

Edit removeEdit(const ContentItem& item)
{
    return {wordOf(QT_TRANSLATE_NOOP("content", "Deletion of “%1”")).arg(item.title), {{item, std::nullopt}}};
}

Edit moveEdit(const ContentItem& item, QDate date)
{
    ContentItem moved = item;
    if (moved.slot)
        moved.slot->date = date;
    return {wordOf(QT_TRANSLATE_NOOP("content", "Move of “%1”")).arg(item.title), {{item, moved}}};
}

Edit copyEdit(const ContentItem& item, QDate date)
{
    ContentItem copy = item;
    copy.id = {};
    copy.state = ContentState::Draft;
    copy.postedAt.reset();
    if (copy.slot)
        copy.slot->date = date;
    return {wordOf(QT_TRANSLATE_NOOP("content", "Copy of “%1”")).arg(item.title), {{std::nullopt, copy}}};
}

} // namespace serai::content
