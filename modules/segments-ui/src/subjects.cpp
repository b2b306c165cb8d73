// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subjects.h"

#include <QCoreApplication>

namespace serai::segmentsui {

using segments::Fact;
using segments::FieldType;
using segments::Measure;
using segments::Of;
using segments::Op;
using segments::Row;

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
    {Fact::Messages, Measure::Count, Of::Nothing, QT_TRANSLATE_NOOP("segmentsui", "messages sent")},
    {Fact::Messages, Measure::DaysSinceLast, Of::Nothing,
        QT_TRANSLATE_NOOP("segmentsui", "days since last message")},
};

} // namespace

bool Subject::matches(const Row& row) const
{
    if (!field.isEmpty() || !row.field.isEmpty())
        return field == row.field;
    return fact == row.fact && measure == row.measure && of == row.of;
}

QList<Subject> subjects()
{
    QList<Subject> all;
    for (const auto& subject : factSubjects)
        all.append({words(subject.label), {}, subject.fact, subject.measure, subject.of});
    for (const auto& field : segments::fieldCatalogue())
        all.append({segments::fieldLabel(field), QString::fromLatin1(field.key), {}, {}, {}});
    return all;
}

Row firstRow(const Subject& subject, const QString& currency)
{
    Row row;
    row.field = subject.field;
    row.fact = subject.fact;
    row.measure = subject.measure;
    row.of = subject.of;
    if (subject.field.isEmpty()) {
        row.op = Op::AtLeast;
        const bool days =
            subject.measure == Measure::DaysSinceLast || subject.measure == Measure::DaysSinceFirst;
        if (days)
            row.op = Op::AtMost;
        else
            row.window = segments::Window{90, TimeUnit::Days, {}, {}};
        switch (segments::valueTypeOf(subject.measure, subject.of)) {
        case segments::ValueType::Money:
            row.numbers = {10000};
            row.currency = currency;
            break;
        case segments::ValueType::Decimal:
            row.numbers = {10000};
            break;
        case segments::ValueType::Whole:
            row.numbers = {days ? 30 : 2};
            break;
        }
        return row;
    }
    switch (fieldTypeOf(row)) {
    case FieldType::Tags:
    case FieldType::Text:
    case FieldType::Code:
        row.op = Op::Known;
        break; // true of many at once; the value comes with the operator
    case FieldType::Flag:
        row.op = Op::Is;
        break;
    case FieldType::Instant:
        row.op = Op::InLast;
        row.span = segments::Window{30, TimeUnit::Days, {}, {}};
        break;
    }
    return row;
}

QString opLabel(Op op)
{
    switch (op) {
    case Op::Is:
        return words(QT_TRANSLATE_NOOP("segmentsui", "is"));
    case Op::IsNot:
        return words(QT_TRANSLATE_NOOP("segmentsui", "is not"));
    case Op::In:
        return words(QT_TRANSLATE_NOOP("segmentsui", "is one of"));
    case Op::NotIn:
        return words(QT_TRANSLATE_NOOP("segmentsui", "is none of"));
    case Op::Contains:
        return words(QT_TRANSLATE_NOOP("segmentsui", "contains"));
    case Op::Starts:
        return words(QT_TRANSLATE_NOOP("segmentsui", "starts with"));
    case Op::Has:
        return words(QT_TRANSLATE_NOOP("segmentsui", "include"));
    case Op::HasNot:
        return words(QT_TRANSLATE_NOOP("segmentsui", "do not include"));
    case Op::AnyOf:
        return words(QT_TRANSLATE_NOOP("segmentsui", "include any of"));
    case Op::Known:
        return words(QT_TRANSLATE_NOOP("segmentsui", "is known"));
    case Op::Unknown:
        return words(QT_TRANSLATE_NOOP("segmentsui", "is unknown"));
    case Op::Equal:
        return words(QT_TRANSLATE_NOOP("segmentsui", "is exactly"));
    case Op::NotEqual:
        return words(QT_TRANSLATE_NOOP("segmentsui", "is not exactly"));
    case Op::AtLeast:
        return words(QT_TRANSLATE_NOOP("segmentsui", "is at least"));
    case Op::Above:
        return words(QT_TRANSLATE_NOOP("segmentsui", "is more than"));
    case Op::AtMost:
        return words(QT_TRANSLATE_NOOP("segmentsui", "is at most"));
    case Op::Below:
        return words(QT_TRANSLATE_NOOP("segmentsui", "is less than"));
    case Op::Between:
        return words(QT_TRANSLATE_NOOP("segmentsui", "is between"));
    case Op::Before:
        return words(QT_TRANSLATE_NOOP("segmentsui", "is before"));
    case Op::After:
        return words(QT_TRANSLATE_NOOP("segmentsui", "is after"));
    case Op::InLast:
        return words(QT_TRANSLATE_NOOP("segmentsui", "is in the last"));
    }
    return {};
}

QString unitLabel(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Minutes:
        return words(QT_TRANSLATE_NOOP("segmentsui", "minutes"));
    case TimeUnit::Hours:
        return words(QT_TRANSLATE_NOOP("segmentsui", "hours"));
    case TimeUnit::Days:
        return words(QT_TRANSLATE_NOOP("segmentsui", "days"));
    case TimeUnit::Weeks:
        return words(QT_TRANSLATE_NOOP("segmentsui", "weeks"));
    case TimeUnit::Months:
        return words(QT_TRANSLATE_NOOP("segmentsui", "months"));
    case TimeUnit::Years:
        return words(QT_TRANSLATE_NOOP("segmentsui", "years"));
    }
    return {};
}

FieldType fieldTypeOf(const Row& row)
{
    const auto* info = segments::fieldInfo(row.field);
    return info ? info->type : FieldType::Text;
}

QList<Op> opsFor(const Row& row)
{
    const auto ops = row.field.isEmpty() ? segments::factOps(row.measure) : segments::opsOf(fieldTypeOf(row));
    return {ops.begin(), ops.end()};
}

} // namespace serai::segmentsui
