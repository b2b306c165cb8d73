// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entries in the reader's language.

#include "text.h"

#include <timeline/timeline.h>

namespace serai::timeline {

struct KindWords
{
    const char* key;
    const char* title;
};

static constexpr std::array<KindWords, kindCount> kindWords = {{
    {"order", QT_TRANSLATE_NOOP("timeline", "Orders")},
    {"message", QT_TRANSLATE_NOOP("timeline", "Messages")},
    {"answer", QT_TRANSLATE_NOOP("timeline", "Answers")},
    {"click", QT_TRANSLATE_NOOP("timeline", "Clicks")},
    {"reaction", QT_TRANSLATE_NOOP("timeline", "Reactions")},
    {"vote", QT_TRANSLATE_NOOP("timeline", "Votes")},
    {"group", QT_TRANSLATE_NOOP("timeline", "Groups")},
    {"coupon", QT_TRANSLATE_NOOP("timeline", "Coupons")},
    {"consent", QT_TRANSLATE_NOOP("timeline", "Consent")},
    {"note", QT_TRANSLATE_NOOP("timeline", "Notes")},
    {"edit", QT_TRANSLATE_NOOP("timeline", "Changes")},
    {"import", QT_TRANSLATE_NOOP("timeline", "Imports")},
}};

QString kindKey(Kind kind)
{
    return QString::fromLatin1(kindWords[std::size_t(kind)].key);
}

std::optional<Kind> kindFromKey(QStringView key)
{
    for (int kind = 0; kind < kindCount; ++kind) {
        if (key == QLatin1String(kindWords[std::size_t(kind)].key))
            return Kind(kind);
    }
    return std::nullopt;
}

QString kindTitle(Kind kind)
{
    return timelineText(kindWords[std::size_t(kind)].title);
}

/// Whole sentences by kind and state; %1 is the title, %2 the detail. The first that fits holds.
struct Sentence
{
    Kind kind;
    const char* state; ///< nullptr = any
    const char* text;
    const char* textWithDetail; ///< nullptr = the detail has no place in the sentence
};

static constexpr Sentence sentences[] = {
    {Kind::Order, "cancellation", QT_TRANSLATE_NOOP("timeline", "Order %1 cancelled or returned"), nullptr},
    {Kind::Order, "free", QT_TRANSLATE_NOOP("timeline", "Order %1 without a price"), nullptr},
    {Kind::Order, nullptr, QT_TRANSLATE_NOOP("timeline", "Order %1"), nullptr},
    {Kind::Message, "read", QT_TRANSLATE_NOOP("timeline", "\"%1\" read"), nullptr},
    {Kind::Message, "delivered", QT_TRANSLATE_NOOP("timeline", "\"%1\" delivered"), nullptr},
    {Kind::Message, "accepted", QT_TRANSLATE_NOOP("timeline", "\"%1\" sent"), nullptr},
    {Kind::Message, "failed", QT_TRANSLATE_NOOP("timeline", "\"%1\" failed"), nullptr},
    {Kind::Message, "skipped", QT_TRANSLATE_NOOP("timeline", "\"%1\" not sent"), nullptr},
    {Kind::Message, "cancelled", QT_TRANSLATE_NOOP("timeline", "\"%1\" cancelled"), nullptr},
    {Kind::Message, "unknown", QT_TRANSLATE_NOOP("timeline", "\"%1\": not known whether it was sent"),
        nullptr},
    {Kind::Message, nullptr, QT_TRANSLATE_NOOP("timeline", "\"%1\" on its way"), nullptr},
    {Kind::Answer, nullptr, QT_TRANSLATE_NOOP("timeline", "Wrote to the shop"), nullptr},
    {Kind::Click, nullptr, QT_TRANSLATE_NOOP("timeline", "Followed the link %1"),
        QT_TRANSLATE_NOOP("timeline", "Followed the link %1 of \"%2\"")},
    {Kind::Reaction, nullptr, QT_TRANSLATE_NOOP("timeline", "Reacted with %1"),
        QT_TRANSLATE_NOOP("timeline", "Reacted with %1 in \"%2\"")},
    {Kind::Vote, nullptr, QT_TRANSLATE_NOOP("timeline", "Voted in \"%1\""),
        QT_TRANSLATE_NOOP("timeline", "Voted for \"%2\" in \"%1\"")},
    {Kind::Group, "joined", QT_TRANSLATE_NOOP("timeline", "Joined the group \"%1\""), nullptr},
    {Kind::Group, "left", QT_TRANSLATE_NOOP("timeline", "Left the group \"%1\""), nullptr},
    {Kind::Group, nullptr, QT_TRANSLATE_NOOP("timeline", "Wrote in the group \"%1\""), nullptr},
    {Kind::Coupon, "redeemed", QT_TRANSLATE_NOOP("timeline", "Redeemed the coupon %1"), nullptr},
    {Kind::Coupon, nullptr, QT_TRANSLATE_NOOP("timeline", "Got the coupon %1"),
        QT_TRANSLATE_NOOP("timeline", "Got the coupon %1 with \"%2\"")},
    {Kind::Note, nullptr, QT_TRANSLATE_NOOP("timeline", "Note: %1"), nullptr},
    {Kind::Edit, "undone", QT_TRANSLATE_NOOP("timeline", "%1 (undone)"), nullptr},
    {Kind::Edit, nullptr, QT_TRANSLATE_NOOP("timeline", "%1"), nullptr},
    {Kind::Import, "created", QT_TRANSLATE_NOOP("timeline", "Added by the import of %1"), nullptr},
    {Kind::Import, "undone", QT_TRANSLATE_NOOP("timeline", "Import of %1 (undone)"), nullptr},
    {Kind::Import, nullptr, QT_TRANSLATE_NOOP("timeline", "Changed by the import of %1"), nullptr},
};

/// Channel and purpose are a whole sentence each: word order differs between languages.
static QString consentText(const Entry& entry)
{
    static constexpr std::pair<const char*, const char*> texts[] = {
        {"whatsapp/marketing/granted", QT_TRANSLATE_NOOP("timeline", "Agreed to marketing by WhatsApp")},
        {"whatsapp/marketing/denied", QT_TRANSLATE_NOOP("timeline", "Declined marketing by WhatsApp")},
        {"whatsapp/marketing/withdrawn", QT_TRANSLATE_NOOP("timeline", "Opted out of marketing by WhatsApp")},
        {"whatsapp/service/granted", QT_TRANSLATE_NOOP("timeline", "Agreed to service messages by WhatsApp")},
        {"whatsapp/service/denied", QT_TRANSLATE_NOOP("timeline", "Declined service messages by WhatsApp")},
        {"whatsapp/service/withdrawn",
            QT_TRANSLATE_NOOP("timeline", "Opted out of service messages by WhatsApp")},
        {"sms/marketing/granted", QT_TRANSLATE_NOOP("timeline", "Agreed to marketing by SMS")},
        {"sms/marketing/denied", QT_TRANSLATE_NOOP("timeline", "Declined marketing by SMS")},
        {"sms/marketing/withdrawn", QT_TRANSLATE_NOOP("timeline", "Opted out of marketing by SMS")},
        {"sms/service/granted", QT_TRANSLATE_NOOP("timeline", "Agreed to service messages by SMS")},
        {"sms/service/denied", QT_TRANSLATE_NOOP("timeline", "Declined service messages by SMS")},
        {"sms/service/withdrawn", QT_TRANSLATE_NOOP("timeline", "Opted out of service messages by SMS")},
        {"email/marketing/granted", QT_TRANSLATE_NOOP("timeline", "Agreed to marketing by e-mail")},
        {"email/marketing/denied", QT_TRANSLATE_NOOP("timeline", "Declined marketing by e-mail")},
        {"email/marketing/withdrawn", QT_TRANSLATE_NOOP("timeline", "Opted out of marketing by e-mail")},
        {"email/service/granted", QT_TRANSLATE_NOOP("timeline", "Agreed to service messages by e-mail")},
        {"email/service/denied", QT_TRANSLATE_NOOP("timeline", "Declined service messages by e-mail")},
        {"email/service/withdrawn", QT_TRANSLATE_NOOP("timeline", "Opted out of service messages by e-mail")},
    };
    const auto key = entry.title + u'/' + entry.state;
    for (const auto& [known, text] : texts) {
        if (key == QLatin1String(known))
            return timelineText(text);
    }
    return key;
}

QString entryText(const Entry& entry)
{
    if (entry.kind == Kind::Consent)
        return consentText(entry);
    for (const auto& sentence : sentences) {
        if (sentence.kind != entry.kind || (sentence.state && entry.state != QLatin1String(sentence.state)))
            continue;
        if (sentence.textWithDetail && !entry.detail.isEmpty())
            return timelineText(sentence.textWithDetail).arg(entry.title, entry.detail);
        const auto text = timelineText(sentence.text);
        return text.contains(u"%1") ? text.arg(entry.title) : text;
    }
    return entry.title;
}

QString cursorText(const Cursor& cursor)
{
    return QStringLiteral("%1.%2.%3").arg(cursor.at).arg(kindKey(cursor.kind)).arg(cursor.id);
}

std::optional<Cursor> cursorFromText(const QString& text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 3)
        return std::nullopt;
    bool atIsNumber = false;
    bool idIsNumber = false;
    const auto kind = kindFromKey(parts[1]);
    const Cursor cursor{
        parts[0].toLongLong(&atIsNumber), kind.value_or(Kind::Order), parts[2].toLongLong(&idIsNumber)};
    if (!kind || !atIsNumber || !idIsNumber)
        return std::nullopt;
    return cursor;
}

} // namespace serai::timeline
