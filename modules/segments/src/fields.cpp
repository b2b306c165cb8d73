// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <segments/fields.h>

#include <QCoreApplication>

namespace serai::segments {

static constexpr FieldInfo fields[] = {
    {"country", QT_TRANSLATE_NOOP("segments", "country"), FieldType::Code, Field::Country},
    {"language", QT_TRANSLATE_NOOP("segments", "language"), FieldType::Code, Field::Language},
    {"zone", QT_TRANSLATE_NOOP("segments", "time zone"), FieldType::Code, Field::Zone},
    {"level", QT_TRANSLATE_NOOP("segments", "level"), FieldType::Code, Field::Level},
    {"stage", QT_TRANSLATE_NOOP("segments", "stage"), FieldType::Code, Field::Stage},
    {"city", QT_TRANSLATE_NOOP("segments", "city"), FieldType::Text, Field::City},
    {"name", QT_TRANSLATE_NOOP("segments", "name"), FieldType::Text, Field::Name},
    {"company", QT_TRANSLATE_NOOP("segments", "company"), FieldType::Text, Field::Company},
    {"note", QT_TRANSLATE_NOOP("segments", "note"), FieldType::Text, Field::Note},
    {"tags", QT_TRANSLATE_NOOP("segments", "tags"), FieldType::Tags, Field::Tags},
    {"reachable", QT_TRANSLATE_NOOP("segments", "reachable by WhatsApp"), FieldType::Flag, Field::Reachable},
    {"reachReason", QT_TRANSLATE_NOOP("segments", "reason for not being reachable"), FieldType::Code,
        Field::ReachReason},
    {"hasPhone", QT_TRANSLATE_NOOP("segments", "phone number is known"), FieldType::Flag, Field::HasPhone},
    {"hasEmail", QT_TRANSLATE_NOOP("segments", "e-mail address is known"), FieldType::Flag, Field::HasEmail},
    {"createdAt", QT_TRANSLATE_NOOP("segments", "date of entry"), FieldType::Instant, Field::CreatedAt},
    {"owner", QT_TRANSLATE_NOOP("segments", "person in charge"), FieldType::Code, Field::Owner},
    {"groups", QT_TRANSLATE_NOOP("segments", "groups"), FieldType::Tags, Field::Groups},
    {"identities", QT_TRANSLATE_NOOP("segments", "known by"), FieldType::Tags, Field::Identities},
    {"consent.whatsapp.marketing", QT_TRANSLATE_NOOP("segments", "consent to marketing by WhatsApp"),
        FieldType::Code, Field::ConsentWhatsappMarketing},
    {"consent.whatsapp.service", QT_TRANSLATE_NOOP("segments", "consent to service messages by WhatsApp"),
        FieldType::Code, Field::ConsentWhatsappService},
    {"consent.sms.marketing", QT_TRANSLATE_NOOP("segments", "consent to marketing by SMS"), FieldType::Code,
        Field::ConsentSmsMarketing},
    {"consent.sms.service", QT_TRANSLATE_NOOP("segments", "consent to service messages by SMS"),
        FieldType::Code, Field::ConsentSmsService},
    {"consent.email.marketing", QT_TRANSLATE_NOOP("segments", "consent to marketing by e-mail"),
        FieldType::Code, Field::ConsentEmailMarketing},
    {"consent.email.service", QT_TRANSLATE_NOOP("segments", "consent to service messages by e-mail"),
        FieldType::Code, Field::ConsentEmailService},
};

static constexpr Op textOps[] = {
    Op::Is, Op::IsNot, Op::In, Op::NotIn, Op::Contains, Op::Starts, Op::Known, Op::Unknown};
static constexpr Op codeOps[] = {Op::Is, Op::IsNot, Op::In, Op::NotIn, Op::Known, Op::Unknown};
static constexpr Op tagOps[] = {Op::Has, Op::HasNot, Op::AnyOf, Op::Known, Op::Unknown};
static constexpr Op flagOps[] = {Op::Is, Op::IsNot};
static constexpr Op instantOps[] = {
    Op::Before, Op::After, Op::Between, Op::InLast, Op::Anniversary, Op::Known, Op::Unknown};
static constexpr Op dateOps[] = {
    Op::Before, Op::After, Op::Between, Op::InLast, Op::InNext, Op::Anniversary, Op::Known, Op::Unknown};
static constexpr Op yesNoOps[] = {Op::Is, Op::IsNot, Op::Known, Op::Unknown};
// Without the last two for values that are never missing; see factOps().
static constexpr Op numberOps[] = {Op::Equal, Op::NotEqual, Op::AtLeast, Op::Above, Op::AtMost, Op::Below,
    Op::Between, Op::Known, Op::Unknown};
static constexpr Op measureOps[] = {Op::Top, Op::Bottom, Op::Equal, Op::NotEqual, Op::AtLeast, Op::Above,
    Op::AtMost, Op::Below, Op::Between, Op::Known, Op::Unknown};
static constexpr Op memberSetOps[] = {Op::In, Op::NotIn};
static constexpr Measure allMeasures[] = {Measure::Count, Measure::Sum, Measure::Average, Measure::Min,
    Measure::Max, Measure::Distinct, Measure::DaysSinceLast, Measure::DaysSinceFirst};

QString fieldTypeKey(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return QStringLiteral("text");
    case FieldType::Code:
        return QStringLiteral("code");
    case FieldType::Tags:
        return QStringLiteral("tags");
    case FieldType::Flag:
        return QStringLiteral("flag");
    case FieldType::Instant:
        return QStringLiteral("instant");
    case FieldType::Number:
        return QStringLiteral("number");
    case FieldType::Money:
        return QStringLiteral("money");
    case FieldType::Date:
        return QStringLiteral("date");
    case FieldType::YesNo:
        break;
    }
    return QStringLiteral("yesNo");
}

std::span<const FieldInfo> fieldCatalogue()
{
    return fields;
}

const FieldInfo* fieldInfo(const QString& key)
{
    for (const auto& info : fields) {
        if (key == QLatin1String(info.key))
            return &info;
    }
    return nullptr;
}

std::span<const Op> opsOf(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return textOps;
    case FieldType::Code:
        return codeOps;
    case FieldType::Tags:
        return tagOps;
    case FieldType::Flag:
        return flagOps;
    case FieldType::Instant:
        return instantOps;
    case FieldType::Number:
    case FieldType::Money:
        return numberOps;
    case FieldType::Date:
        return dateOps;
    case FieldType::YesNo:
        break;
    }
    return yesNoOps;
}

QString fieldLabel(const FieldInfo& info)
{
    return QCoreApplication::translate("segments", info.label);
}

QString customKeyOf(const QString& field)
{
    return field.startsWith(customPrefix) ? field.mid(customPrefix.size()) : QString();
}

const std::vector<FactInfo>& factCatalogue()
{
    // In the order of Fact.
    static const std::vector<FactInfo> facts = [] {
        const auto keys = [](const char* words) { return QString::fromLatin1(words).split(u' '); };
        return std::vector<FactInfo>{
            {"orders", QT_TRANSLATE_NOOP("segments", "orders"), Fact::Orders, {Of::Amount, Of::NetAmount},
                keys("currency amount")},
            {"orderLines", QT_TRANSLATE_NOOP("segments", "order lines"), Fact::OrderLines,
                {Of::Amount, Of::Quantity, Of::Product, Of::Category},
                keys("product category currency quantity amount")},
            {"messages", QT_TRANSLATE_NOOP("segments", "messages"), Fact::Messages, {Of::Campaign},
                keys("direction status kind campaign")},
            {"clicks", QT_TRANSLATE_NOOP("segments", "clicks on links"), Fact::Clicks,
                {Of::Link, Of::Campaign}, keys("link campaign")},
            {"reactions", QT_TRANSLATE_NOOP("segments", "reactions"), Fact::Reactions,
                {Of::Emoji, Of::Group, Of::Campaign}, keys("emoji group campaign")},
            {"groupMessages", QT_TRANSLATE_NOOP("segments", "messages in groups"), Fact::GroupMessages,
                {Of::Group}, keys("group kind")},
            {"coupons", QT_TRANSLATE_NOOP("segments", "coupons"), Fact::Coupons,
                {Of::Amount, Of::Coupon, Of::Campaign}, keys("act coupon campaign currency amount")},
            {"votes", QT_TRANSLATE_NOOP("segments", "votes in polls"), Fact::Votes, {Of::Poll, Of::Group},
                keys("poll choice group")},
            {"groupJoins", QT_TRANSLATE_NOOP("segments", "joins of groups"), Fact::GroupJoins, {Of::Group},
                keys("group")},
            {"groupLeaves", QT_TRANSLATE_NOOP("segments", "departures from groups"), Fact::GroupLeaves,
                {Of::Group}, keys("group")},
        };
    }();
    return facts;
}

const FactInfo& factInfo(Fact fact)
{
    return factCatalogue()[size_t(fact)];
}

QString factLabel(Fact fact)
{
    return QCoreApplication::translate("segments", factInfo(fact).label);
}

std::vector<Of> ofChoices(Fact fact, Measure measure)
{
    const auto& known = factInfo(fact).of;
    const auto having = [&](std::initializer_list<Of> wanted) {
        std::vector<Of> choices;
        for (const auto of : known) {
            if (std::find(wanted.begin(), wanted.end(), of) != wanted.end())
                choices.push_back(of);
        }
        return choices;
    };
    switch (measure) {
    case Measure::Sum:
    case Measure::Average:
        return having({Of::Amount, Of::NetAmount, Of::Quantity});
    // One order has no net amount: a return is a row of its own.
    case Measure::Min:
    case Measure::Max:
        return having({Of::Amount, Of::Quantity});
    case Measure::Distinct:
        return having(
            {Of::Product, Of::Category, Of::Campaign, Of::Link, Of::Emoji, Of::Group, Of::Coupon, Of::Poll});
    default:
        return {Of::Nothing};
    }
}

std::span<const Measure> measures()
{
    return allMeasures;
}

std::span<const Op> factOps(Measure measure)
{
    switch (measure) {
    case Measure::Count:
    case Measure::Sum:
    case Measure::Distinct:
        return std::span(measureOps).first(std::size(measureOps) - 2);
    default:
        return measureOps;
    }
}

std::span<const Op> scoreOps()
{
    return numberOps;
}

std::span<const Op> setOps()
{
    return memberSetOps;
}

KeyType keyTypeOf(const QString& key)
{
    return key == u"amount" ? KeyType::Money : key == u"quantity" ? KeyType::Whole : KeyType::Text;
}

std::span<const Op> keyOps(KeyType type)
{
    return type == KeyType::Text ? std::span<const Op>(textOps)
                                 : std::span(numberOps).first(std::size(numberOps) - 2);
}

QString keyLabel(const QString& key)
{
    static constexpr std::pair<const char*, const char*> labels[] = {
        {"product", QT_TRANSLATE_NOOP("segments", "product")},
        {"category", QT_TRANSLATE_NOOP("segments", "category")},
        {"currency", QT_TRANSLATE_NOOP("segments", "currency")},
        {"quantity", QT_TRANSLATE_NOOP("segments", "quantity")},
        {"amount", QT_TRANSLATE_NOOP("segments", "amount")},
        {"status", QT_TRANSLATE_NOOP("segments", "status")},
        {"direction", QT_TRANSLATE_NOOP("segments", "direction")},
        {"kind", QT_TRANSLATE_NOOP("segments", "kind")},
        {"campaign", QT_TRANSLATE_NOOP("segments", "campaign")},
        {"link", QT_TRANSLATE_NOOP("segments", "link")},
        {"emoji", QT_TRANSLATE_NOOP("segments", "emoji")},
        {"group", QT_TRANSLATE_NOOP("segments", "group")},
        {"act", QT_TRANSLATE_NOOP("segments", "event")},
        {"coupon", QT_TRANSLATE_NOOP("segments", "coupon")},
        {"poll", QT_TRANSLATE_NOOP("segments", "poll")},
        {"choice", QT_TRANSLATE_NOOP("segments", "choice")},
    };
    for (const auto& [known, label] : labels) {
        if (key == QLatin1String(known))
            return QCoreApplication::translate("segments", label);
    }
    return key;
}

QStringList rankGroups()
{
    QStringList keys;
    for (const auto& info : fields) {
        const bool consent = info.field >= Field::ConsentWhatsappMarketing;
        if ((info.type == FieldType::Code && info.field != Field::ReachReason && !consent)
            || info.field == Field::City)
            keys << QString::fromLatin1(info.key);
    }
    return keys;
}

QStringList anchorKeys()
{
    return {QStringLiteral("firstOrder"), QStringLiteral("lastOrder"), QStringLiteral("createdAt"),
        QStringLiteral("firstJoin")};
}

QString anchorLabel(const QString& key)
{
    if (key == u"firstOrder")
        return QCoreApplication::translate("segments", "the first order");
    if (key == u"lastOrder")
        return QCoreApplication::translate("segments", "the last order");
    if (key == u"createdAt")
        return QCoreApplication::translate("segments", "the date of entry");
    if (key == u"firstJoin")
        return QCoreApplication::translate("segments", "first joining a group");
    return customKeyOf(key);
}

ValueType valueTypeOf(Measure measure, Of of)
{
    switch (measure) {
    case Measure::Count:
    case Measure::Distinct:
    case Measure::DaysSinceLast:
    case Measure::DaysSinceFirst:
        return ValueType::Whole;
    default:
        break;
    }
    if (of == Of::Amount || of == Of::NetAmount)
        return ValueType::Money;
    return measure == Measure::Average ? ValueType::Decimal : ValueType::Whole;
}

} // namespace serai::segments
