// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subjects.h"

#include <base/money.h>

#include <QCoreApplication>

#include <algorithm>

namespace serai::segmentsui {

using segments::Fact;
using segments::FieldType;
using segments::Measure;
using segments::Of;
using segments::Op;
using segments::Row;
using segments::RowKind;
using segments::Score;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("segmentsui", text);
}

struct FactSubject
{
    Fact fact;
    Measure measure;
    Of of;
    const char* label;
};

constexpr FactSubject factSubjects[] = {
    {Fact::Orders, Measure::Count, Of::Nothing, QT_TRANSLATE_NOOP("segmentsui", "orders")},
    {Fact::Orders, Measure::Sum, Of::Amount, QT_TRANSLATE_NOOP("segmentsui", "order total")},
    {Fact::Orders, Measure::Average, Of::Amount, QT_TRANSLATE_NOOP("segmentsui", "average order value")},
    {Fact::Orders, Measure::Max, Of::Amount, QT_TRANSLATE_NOOP("segmentsui", "largest order")},
    {Fact::Orders, Measure::Min, Of::Amount, QT_TRANSLATE_NOOP("segmentsui", "smallest order")},
    {Fact::Orders, Measure::Sum, Of::NetAmount, QT_TRANSLATE_NOOP("segmentsui", "order total after returns")},
    {Fact::Orders, Measure::DaysSinceLast, Of::Nothing,
        QT_TRANSLATE_NOOP("segmentsui", "days since last order")},
    {Fact::Orders, Measure::DaysSinceFirst, Of::Nothing,
        QT_TRANSLATE_NOOP("segmentsui", "days since first order")},
    {Fact::OrderLines, Measure::Count, Of::Nothing, QT_TRANSLATE_NOOP("segmentsui", "order lines")},
    {Fact::OrderLines, Measure::Sum, Of::Quantity, QT_TRANSLATE_NOOP("segmentsui", "items bought")},
    {Fact::OrderLines, Measure::Sum, Of::Amount, QT_TRANSLATE_NOOP("segmentsui", "spent on items")},
    {Fact::OrderLines, Measure::Distinct, Of::Product, QT_TRANSLATE_NOOP("segmentsui", "different products")},
    {Fact::OrderLines, Measure::Distinct, Of::Category,
        QT_TRANSLATE_NOOP("segmentsui", "different categories")},
    {Fact::OrderLines, Measure::DaysSinceLast, Of::Nothing,
        QT_TRANSLATE_NOOP("segmentsui", "days since last bought")},
    {Fact::Messages, Measure::Count, Of::Nothing, QT_TRANSLATE_NOOP("segmentsui", "messages")},
    {Fact::Messages, Measure::DaysSinceLast, Of::Nothing,
        QT_TRANSLATE_NOOP("segmentsui", "days since last message")},
    {Fact::Messages, Measure::Distinct, Of::Campaign,
        QT_TRANSLATE_NOOP("segmentsui", "different campaigns received")},
    {Fact::Clicks, Measure::Count, Of::Nothing, QT_TRANSLATE_NOOP("segmentsui", "clicks")},
    {Fact::Clicks, Measure::Distinct, Of::Link, QT_TRANSLATE_NOOP("segmentsui", "different links clicked")},
    {Fact::Clicks, Measure::DaysSinceLast, Of::Nothing,
        QT_TRANSLATE_NOOP("segmentsui", "days since last click")},
    {Fact::Coupons, Measure::Count, Of::Nothing, QT_TRANSLATE_NOOP("segmentsui", "coupons")},
    {Fact::Coupons, Measure::Sum, Of::Amount, QT_TRANSLATE_NOOP("segmentsui", "worth of coupons")},
    {Fact::Coupons, Measure::DaysSinceLast, Of::Nothing,
        QT_TRANSLATE_NOOP("segmentsui", "days since last coupon")},
    {Fact::Reactions, Measure::Count, Of::Nothing, QT_TRANSLATE_NOOP("segmentsui", "reactions")},
    {Fact::Reactions, Measure::DaysSinceLast, Of::Nothing,
        QT_TRANSLATE_NOOP("segmentsui", "days since last reaction")},
    {Fact::GroupMessages, Measure::Count, Of::Nothing, QT_TRANSLATE_NOOP("segmentsui", "messages in groups")},
    {Fact::GroupMessages, Measure::Distinct, Of::Group, QT_TRANSLATE_NOOP("segmentsui", "groups written in")},
    {Fact::GroupMessages, Measure::DaysSinceLast, Of::Nothing,
        QT_TRANSLATE_NOOP("segmentsui", "days since last message in a group")},
    {Fact::Votes, Measure::Count, Of::Nothing, QT_TRANSLATE_NOOP("segmentsui", "votes in polls")},
    {Fact::Votes, Measure::Distinct, Of::Poll, QT_TRANSLATE_NOOP("segmentsui", "different polls voted in")},
    {Fact::GroupJoins, Measure::Count, Of::Nothing, QT_TRANSLATE_NOOP("segmentsui", "groups joined")},
    {Fact::GroupJoins, Measure::DaysSinceFirst, Of::Nothing,
        QT_TRANSLATE_NOOP("segmentsui", "days since first joining a group")},
    {Fact::GroupLeaves, Measure::Count, Of::Nothing, QT_TRANSLATE_NOOP("segmentsui", "groups left")},
    {Fact::GroupLeaves, Measure::DaysSinceLast, Of::Nothing,
        QT_TRANSLATE_NOOP("segmentsui", "days since leaving a group")},
};

constexpr std::pair<Score, const char*> scoreSubjects[] = {
    {Score::Recency, QT_TRANSLATE_NOOP("segmentsui", "recency score")},
    {Score::Frequency, QT_TRANSLATE_NOOP("segmentsui", "frequency score")},
    {Score::Monetary, QT_TRANSLATE_NOOP("segmentsui", "spend score")},
};

QString factGroup(Fact fact)
{
    switch (fact) {
    case Fact::Orders:
        return words(QT_TRANSLATE_NOOP("segmentsui", "Orders"));
    case Fact::OrderLines:
        return words(QT_TRANSLATE_NOOP("segmentsui", "Items and products"));
    case Fact::Messages:
    case Fact::Clicks:
        return words(QT_TRANSLATE_NOOP("segmentsui", "Messages and clicks"));
    case Fact::Coupons:
        return words(QT_TRANSLATE_NOOP("segmentsui", "Coupons"));
    case Fact::Reactions:
    case Fact::GroupMessages:
    case Fact::Votes:
    case Fact::GroupJoins:
    case Fact::GroupLeaves:
        break;
    }
    return words(QT_TRANSLATE_NOOP("segmentsui", "Groups"));
}

constexpr std::pair<Op, const char*> opLabels[] = {
    {Op::Is, QT_TRANSLATE_NOOP("segmentsui", "is")},
    {Op::IsNot, QT_TRANSLATE_NOOP("segmentsui", "is not")},
    {Op::In, QT_TRANSLATE_NOOP("segmentsui", "is one of")},
    {Op::NotIn, QT_TRANSLATE_NOOP("segmentsui", "is none of")},
    {Op::Contains, QT_TRANSLATE_NOOP("segmentsui", "contains")},
    {Op::Starts, QT_TRANSLATE_NOOP("segmentsui", "starts with")},
    {Op::Has, QT_TRANSLATE_NOOP("segmentsui", "include")},
    {Op::HasNot, QT_TRANSLATE_NOOP("segmentsui", "do not include")},
    {Op::AnyOf, QT_TRANSLATE_NOOP("segmentsui", "include any of")},
    {Op::Known, QT_TRANSLATE_NOOP("segmentsui", "is known")},
    {Op::Unknown, QT_TRANSLATE_NOOP("segmentsui", "is unknown")},
    {Op::Equal, QT_TRANSLATE_NOOP("segmentsui", "is exactly")},
    {Op::NotEqual, QT_TRANSLATE_NOOP("segmentsui", "is not exactly")},
    {Op::AtLeast, QT_TRANSLATE_NOOP("segmentsui", "is at least")},
    {Op::Above, QT_TRANSLATE_NOOP("segmentsui", "is more than")},
    {Op::AtMost, QT_TRANSLATE_NOOP("segmentsui", "is at most")},
    {Op::Below, QT_TRANSLATE_NOOP("segmentsui", "is less than")},
    {Op::Between, QT_TRANSLATE_NOOP("segmentsui", "is between")},
    {Op::Before, QT_TRANSLATE_NOOP("segmentsui", "is before")},
    {Op::After, QT_TRANSLATE_NOOP("segmentsui", "is after")},
    {Op::InLast, QT_TRANSLATE_NOOP("segmentsui", "is in the last")},
    {Op::InNext, QT_TRANSLATE_NOOP("segmentsui", "is in the next")},
    {Op::Anniversary, QT_TRANSLATE_NOOP("segmentsui", "has its day of the year")},
    {Op::Top, QT_TRANSLATE_NOOP("segmentsui", "is among the highest")},
    {Op::Bottom, QT_TRANSLATE_NOOP("segmentsui", "is among the lowest")},
};

Subject fieldSubject(const QString& group, const QString& label, const QString& field)
{
    Subject subject{group, label, {}};
    subject.row.field = field;
    return subject;
}

bool isDays(Measure measure)
{
    return measure == Measure::DaysSinceLast || measure == Measure::DaysSinceFirst;
}

void startFact(Row& row, const RowContext& context)
{
    row.op = isDays(row.measure) ? Op::AtMost : Op::AtLeast;
    if (!isDays(row.measure)) {
        row.window = segments::Window{};
        row.window->last = 90;
    }
    switch (segments::valueTypeOf(row.measure, row.of)) {
    case segments::ValueType::Money:
        row.numbers = {10000};
        row.currency = context.currency;
        break;
    case segments::ValueType::Decimal:
        row.numbers = {10000};
        break;
    case segments::ValueType::Whole:
        row.numbers = {isDays(row.measure) ? 30 : row.fact == Fact::Orders ? 2 : 1};
        break;
    }
}

void startField(Row& row, const RowContext& context)
{
    switch (context.typeOf(row.field)) {
    case FieldType::Tags:
    case FieldType::Text:
    case FieldType::Code:
    case FieldType::Number:
    case FieldType::Money:
        row.op = Op::Known;
        break; // true of many at once; the value comes with the operator
    case FieldType::Flag:
    case FieldType::YesNo:
        row.op = Op::Is;
        break;
    case FieldType::Instant:
    case FieldType::Date:
        row.op = Op::InLast;
        row.span.last = 30;
        break;
    }
}

} // namespace

bool Subject::matches(const Row& other) const
{
    if (row.kind() != other.kind())
        return false;
    switch (row.kind()) {
    case RowKind::Field:
        return row.field == other.field;
    case RowKind::Fact:
        return row.fact == other.fact && row.measure == other.measure && row.of == other.of;
    case RowKind::Score:
        return row.score == other.score;
    case RowKind::Segment:
    case RowKind::Random:
        break;
    }
    return true;
}

QList<Subject> subjects(const RowContext& context)
{
    QList<Subject> all;
    for (const auto& subject : factSubjects) {
        Subject each{factGroup(subject.fact), words(subject.label), {}};
        each.row.fact = subject.fact;
        each.row.measure = subject.measure;
        each.row.of = subject.of;
        all.append(each);
    }
    const auto scores = words(QT_TRANSLATE_NOOP("segmentsui", "Scores and parts"));
    for (const auto& [score, label] : scoreSubjects) {
        Subject each{scores, words(label), {}};
        each.row.score = score;
        all.append(each);
    }
    if (!context.segments.isEmpty()) {
        Subject each{scores, words(QT_TRANSLATE_NOOP("segmentsui", "segment")), {}};
        each.row.segment = context.segments.front().id;
        all.append(each);
    }
    Subject part{scores, words(QT_TRANSLATE_NOOP("segmentsui", "random part")), {}};
    part.row.random.parts = 2;
    all.append(part);
    const auto person = words(QT_TRANSLATE_NOOP("segmentsui", "The person"));
    const auto consent = words(QT_TRANSLATE_NOOP("segmentsui", "Consent and reach"));
    QList<Subject> consents;
    for (const auto& field : segments::fieldCatalogue()) {
        const auto key = QString::fromLatin1(field.key);
        const bool reach =
            key.startsWith(QStringLiteral("consent.")) || key.startsWith(QStringLiteral("reach"));
        auto& list = reach ? consents : all;
        list.append(fieldSubject(reach ? consent : person, segments::fieldLabel(field), key));
    }
    all << consents;
    const auto own = words(QT_TRANSLATE_NOOP("segmentsui", "Fields of the shop"));
    for (const auto& field : context.customFields)
        all.append(fieldSubject(own, field.name, segments::customPrefix + field.key));
    return all;
}

Row firstRow(const Subject& subject, const RowContext& context)
{
    Row row = subject.row;
    switch (row.kind()) {
    case RowKind::Fact:
        startFact(row, context);
        break;
    case RowKind::Field:
        startField(row, context);
        break;
    case RowKind::Score:
        row.op = Op::AtLeast;
        row.numbers = {4};
        if (row.score == Score::Monetary)
            row.currency = context.currency;
        break;
    case RowKind::Segment:
        row.op = Op::In;
        break;
    case RowKind::Random:
        row.op = Op::In;
        row.random.seed = QStringLiteral("A");
        row.numbers = {0};
        break;
    }
    return row;
}

QString opLabel(Op op, RowKind kind)
{
    if (kind == RowKind::Segment)
        return opLabel(op == Op::In ? Op::Is : Op::IsNot);
    return opLabel(op);
}

QString opLabel(Op op)
{
    for (const auto& [known, label] : opLabels) {
        if (known == op)
            return words(label);
    }
    return segments::opKey(op);
}

QString unitLabel(TimeUnit unit, int count)
{
    switch (unit) {
    case TimeUnit::Minutes:
        //: stands behind its number, in a field of its own: "in the last 30 [days]"
        return QCoreApplication::translate("segmentsui", "minute(s)", nullptr, count);
    case TimeUnit::Hours:
        //: stands behind its number, in a field of its own: "in the last 30 [days]"
        return QCoreApplication::translate("segmentsui", "hour(s)", nullptr, count);
    case TimeUnit::Days:
        //: stands behind its number, in a field of its own: "in the last 30 [days]"
        return QCoreApplication::translate("segmentsui", "day(s)", nullptr, count);
    case TimeUnit::Weeks:
        //: stands behind its number, in a field of its own: "in the last 30 [days]"
        return QCoreApplication::translate("segmentsui", "week(s)", nullptr, count);
    case TimeUnit::Months:
        //: stands behind its number, in a field of its own: "in the last 30 [days]"
        return QCoreApplication::translate("segmentsui", "month(s)", nullptr, count);
    case TimeUnit::Years:
        //: stands behind its number, in a field of its own: "in the last 30 [days]"
        return QCoreApplication::translate("segmentsui", "year(s)", nullptr, count);
    }
    return {};
}

QList<Op> opsFor(const Row& row, const RowContext& context)
{
    const auto listOf = [](auto ops) { return QList<Op>(ops.begin(), ops.end()); };
    switch (row.kind()) {
    case RowKind::Fact: {
        // The ranks stand first in the catalogue; here the plain comparisons do.
        // Without the day that its window begins at, a member has no value.
        const bool relative = row.window && !row.window->anchor.isEmpty();
        auto ops = listOf(segments::factOps(relative ? Measure::Average : row.measure));
        std::stable_partition(
            ops.begin(), ops.end(), [](Op op) { return op != Op::Top && op != Op::Bottom; });
        return ops;
    }
    case RowKind::Score:
        return listOf(segments::scoreOps());
    case RowKind::Segment:
        return listOf(segments::setOps());
    case RowKind::Random:
        return {Op::In};
    case RowKind::Field:
        break;
    }
    return listOf(segments::opsOf(context.typeOf(row.field)));
}

NumberStyle numberStyleOf(const Row& row, const RowContext& context)
{
    const auto money = [](const QString& currency) { return NumberStyle{minorDigits(currency), currency}; };
    constexpr int tenThousandths = 4;
    if (row.kind() == RowKind::Field) {
        const auto* own = context.custom(row.field);
        if (own && own->type == FieldType::Money)
            return money(own->currency);
        return {tenThousandths, {}};
    }
    if (row.kind() != RowKind::Fact)
        return {};
    switch (segments::valueTypeOf(row.measure, row.of)) {
    case segments::ValueType::Money:
        return money(row.currency.isEmpty() ? context.currency : row.currency);
    case segments::ValueType::Decimal:
        return {tenThousandths, {}};
    case segments::ValueType::Whole:
        break;
    }
    return {};
}

QString nameWithKind(const segments::Segment& segment)
{
    if (segment.isList)
        return QCoreApplication::translate("segmentsui", "%1 (list)", "name of a segment").arg(segment.name);
    return segment.isFrozen()
        ? QCoreApplication::translate("segmentsui", "%1 (frozen)", "name of a segment").arg(segment.name)
        : segment.name;
}

} // namespace serai::segmentsui
