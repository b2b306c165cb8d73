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
};

static constexpr Op textOps[] = {
    Op::Is, Op::IsNot, Op::In, Op::NotIn, Op::Contains, Op::Starts, Op::Known, Op::Unknown};
static constexpr Op codeOps[] = {Op::Is, Op::IsNot, Op::In, Op::NotIn, Op::Known, Op::Unknown};
static constexpr Op tagOps[] = {Op::Has, Op::HasNot, Op::AnyOf, Op::Known, Op::Unknown};
static constexpr Op flagOps[] = {Op::Is, Op::IsNot};
static constexpr Op instantOps[] = {Op::Before, Op::After, Op::Between, Op::InLast, Op::Known, Op::Unknown};
static constexpr Op numberOps[] = {Op::Equal, Op::NotEqual, Op::AtLeast, Op::Above, Op::AtMost, Op::Below,
    Op::Between, Op::Known, Op::Unknown};
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
        break;
    }
    return QStringLiteral("instant");
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
        break;
    }
    return instantOps;
}

QString fieldLabel(const FieldInfo& info)
{
    return QCoreApplication::translate("segments", info.label);
}

const std::vector<FactInfo>& factCatalogue()
{
    static const std::vector<FactInfo> facts = {
        {"orders", QT_TRANSLATE_NOOP("segments", "orders"), Fact::Orders, {Of::Amount, Of::NetAmount},
            {QStringLiteral("currency")}},
        {"orderLines", QT_TRANSLATE_NOOP("segments", "order lines"), Fact::OrderLines,
            {Of::Amount, Of::Quantity, Of::Product},
            {QStringLiteral("product"), QStringLiteral("category"), QStringLiteral("currency")}},
        {"messages", QT_TRANSLATE_NOOP("segments", "messages sent to the member"), Fact::Messages, {},
            {QStringLiteral("direction"), QStringLiteral("status")}},
    };
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
        return having({Of::Product});
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
        return std::span(numberOps).first(std::size(numberOps) - 2);
    default:
        return numberOps;
    }
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
