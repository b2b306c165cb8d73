// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulewords.h"

#include <base/money.h>
#include <segments/audienceindex.h>
#include <segments/fields.h>
#include <segments/ruletext.h>
#include <segments/valuewords.h>

#include <QCoreApplication>

namespace serai::segments {

/// \a values of the field or key \a key in the reader's language.
static QString listWords(const QString& key, const QStringList& all, const QLocale& locale)
{
    constexpr qsizetype shown = 6; // a rule may name thousands of products
    QStringList values = all;
    for (qsizetype i = 0; i < std::min(shown, values.size()); ++i)
        values[i] = valueWords(key, values[i], locale);
    if (values.size() <= shown)
        return joined(values, QT_TRANSLATE_NOOP("segments", "%1 or %2"));
    return QCoreApplication::translate("segments", "%1 or %n other(s)", nullptr, int(values.size() - shown))
        .arg(joined(values.mid(0, shown), QT_TRANSLATE_NOOP("segments", "%1, %2")));
}

/// "%1 is %2" and its kin: \a subject compared with the texts of a row or filter about \a key.
static QString textWords(
    const QString& key, const QString& subject, Op op, const QStringList& values, const QLocale& locale)
{
    switch (op) {
    case Op::IsNot:
    case Op::NotIn:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is not %2"))
            .arg(subject, listWords(key, values, locale));
    case Op::Contains:
        return words(QT_TRANSLATE_NOOP("segments", "%1 contains \"%2\"")).arg(subject, values.value(0));
    case Op::Starts:
        return words(QT_TRANSLATE_NOOP("segments", "%1 begins with \"%2\"")).arg(subject, values.value(0));
    case Op::Known:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is known")).arg(subject);
    case Op::Unknown:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is unknown")).arg(subject);
    default:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is %2")).arg(subject, listWords(key, values, locale));
    }
}

static QString numberWords(ValueType type, qint64 number, const QString& currency, const QLocale& locale)
{
    switch (type) {
    case ValueType::Money:
        return formatMoney({number, currency}, locale);
    case ValueType::Decimal:
        return locale.toString(double(number) / 10'000.0, 'g', 12);
    case ValueType::Whole:
        break;
    }
    return locale.toString(number);
}

/// \a subject compared with values that are spelled already.
static QString comparedWords(Op op, const QString& subject, const QStringList& values)
{
    const auto first = values.value(0);
    switch (op) {
    case Op::NotEqual:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is not %2")).arg(subject, first);
    case Op::AtLeast:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is at least %2")).arg(subject, first);
    case Op::Above:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is more than %2")).arg(subject, first);
    case Op::AtMost:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is at most %2")).arg(subject, first);
    case Op::Below:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is less than %2")).arg(subject, first);
    case Op::Between:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is between %2 and %3"))
            .arg(subject, first, values.value(1));
    case Op::Known:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is known")).arg(subject);
    case Op::Unknown:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is unknown")).arg(subject);
    default:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is %2")).arg(subject, first);
    }
}

static QStringList spelled(
    const std::vector<qint64>& numbers, ValueType type, const QString& currency, const QLocale& locale)
{
    QStringList values;
    for (const auto number : numbers)
        values << numberWords(type, number, currency, locale);
    return values;
}

QString toWords(const KeyFilter& filter, const QLocale& locale)
{
    const auto type = keyTypeOf(filter.key);
    if (type == KeyType::Text)
        return textWords(filter.key, keyLabel(filter.key), filter.op, filter.values, locale);
    return comparedWords(filter.op, keyLabel(filter.key),
        spelled(filter.numbers, type == KeyType::Money ? ValueType::Money : ValueType::Whole, filter.currency,
            locale));
}

static QString convertedWords(const QString& subject, const Row& row, const QLocale& locale)
{
    if (!row.convert)
        return subject;
    if (!row.convert->on.isValid())
        return words(QT_TRANSLATE_NOOP("segments", "%1 (converted to %2 at the ECB rates of each day)"))
            .arg(subject, row.currency);
    return words(QT_TRANSLATE_NOOP("segments", "%1 (converted to %2 at the ECB rates of %3)"))
        .arg(subject, row.currency, locale.toString(row.convert->on, QLocale::LongFormat));
}

/// What is measured, of which facts, when.
static QString subjectWords(const Row& row, const QLocale& locale)
{
    auto subject = convertedWords(measureWords(row), row, locale);
    QStringList filters;
    for (const auto& filter : row.where)
        filters << toWords(filter, locale);
    if (!filters.isEmpty())
        subject = words(QT_TRANSLATE_NOOP("segments", "%1 (where %2)"))
                      .arg(subject, joined(filters, QT_TRANSLATE_NOOP("segments", "%1 and %2")));
    const auto window = row.window ? toWords(*row.window, locale) : QString();
    return window.isEmpty() ? subject : words(QT_TRANSLATE_NOOP("segments", "%1 %2")).arg(subject, window);
}

static QString rankWords(const Row& row, const QLocale& locale)
{
    const bool top = row.op == Op::Top;
    const char* pattern = nullptr;
    QString amount = locale.toString(row.rank.amount / 100.0, 'g', 6);
    switch (row.rank.by) {
    case Rank::By::Percent:
        pattern = top ? QT_TRANSLATE_NOOP("segments", "among the top %1 % by %2")
                      : QT_TRANSLATE_NOOP("segments", "among the bottom %1 % by %2");
        break;
    case Rank::By::Number:
        amount = locale.toString(row.rank.amount);
        pattern = top ? QT_TRANSLATE_NOOP("segments", "among the first %1 by %2")
                      : QT_TRANSLATE_NOOP("segments", "among the last %1 by %2");
        break;
    case Rank::By::Share:
        pattern = top
            ? QT_TRANSLATE_NOOP("segments", "among the first who together make %1 % of the whole by %2")
            : QT_TRANSLATE_NOOP("segments", "among the last who together make %1 % of the whole by %2");
        break;
    }
    auto subject = subjectWords(row, locale);
    if (!row.currency.isEmpty() && !row.convert)
        subject = words(QT_TRANSLATE_NOOP("segments", "%1 in %2")).arg(subject, row.currency);
    auto text = words(pattern).arg(amount, subject);
    if (!row.rank.group.isEmpty())
        text = words(QT_TRANSLATE_NOOP("segments", "%1 of those in the group %2")).arg(text, row.rank.group);
    const auto* within = fieldInfo(row.rank.within);
    if (within)
        text = words(QT_TRANSLATE_NOOP("segments", "%1 of those with the same %2"))
                   .arg(text, fieldLabel(*within));
    if (row.rank.by == Rank::By::Share) // whoever has none adds nothing to the whole
        return text;
    return words(within || !row.rank.group.isEmpty()
            ? QT_TRANSLATE_NOOP("segments", "%1 who have any")
            : QT_TRANSLATE_NOOP("segments", "%1 of all who have any"))
        .arg(text);
}

static QString factWords(const Row& row, const QLocale& locale)
{
    if (row.op == Op::Top || row.op == Op::Bottom)
        return rankWords(row, locale);
    auto subject = subjectWords(row, locale);
    if (row.other.empty())
        return comparedWords(
            row.op, subject, spelled(row.numbers, valueTypeOf(row.measure, row.of), row.currency, locale));
    // A value has its currency with it; two measures do not.
    if (!row.currency.isEmpty() && !row.convert)
        subject = words(QT_TRANSLATE_NOOP("segments", "%1 in %2")).arg(subject, row.currency);
    auto other = subjectWords(row.other.front(), locale);
    if (row.percent != 100)
        other =
            words(QT_TRANSLATE_NOOP("segments", "%1 % of the %2")).arg(locale.toString(row.percent), other);
    return comparedWords(row.op, subject, {other});
}

static QString scoreWords(const Row& row, const QLocale& locale)
{
    auto subject = words(row.score == Score::Recency ? QT_TRANSLATE_NOOP("segments", "recency score (1-5)")
            : row.score == Score::Frequency          ? QT_TRANSLATE_NOOP("segments", "frequency score (1-5)")
                                                     : QT_TRANSLATE_NOOP("segments", "spending score (1-5)"));
    if (!row.currency.isEmpty() && !row.convert)
        subject = words(QT_TRANSLATE_NOOP("segments", "%1 in %2")).arg(subject, row.currency);
    subject = convertedWords(subject, row, locale);
    const auto window = row.window ? toWords(*row.window, locale) : QString();
    if (!window.isEmpty())
        subject = words(QT_TRANSLATE_NOOP("segments", "%1 %2")).arg(subject, window);
    return comparedWords(row.op, subject, spelled(row.numbers, ValueType::Whole, {}, locale));
}

static QString randomWords(const Row& row, const QLocale& locale)
{
    // Those that follow each other are said as one: 1-7, and none is left out.
    QStringList parts;
    auto numbers = row.numbers;
    std::sort(numbers.begin(), numbers.end());
    for (size_t i = 0; i < numbers.size();) {
        size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] <= numbers[last] + 1)
            ++last;
        const auto first = locale.toString(numbers[i] + 1);
        parts << (numbers[last] - numbers[i] < 2 ? first : first + u'–' + locale.toString(numbers[last] + 1));
        if (numbers[last] - numbers[i] == 1)
            parts << locale.toString(numbers[last] + 1);
        i = last + 1;
    }
    return words(QT_TRANSLATE_NOOP("segments", "in part %1 of %2 of the random split \"%3\""))
        .arg(joined(parts, QT_TRANSLATE_NOOP("segments", "%1 or %2")), locale.toString(row.random.parts),
            row.random.seed);
}

/// A field of the shop is called by its key here: a rule does not know the workspace.
static QString customWords(const Row& row, const QLocale& locale)
{
    const auto label = customKeyOf(row.field);
    if (row.op == Op::Known || row.op == Op::Unknown || !row.numbers.empty())
        return comparedWords(row.op, label,
            spelled(row.numbers, row.currency.isEmpty() ? ValueType::Decimal : ValueType::Money, row.currency,
                locale));
    if (row.texts.isEmpty()) {
        const bool yes = row.flag == (row.op == Op::Is);
        return words(
            yes ? QT_TRANSLATE_NOOP("segments", "%1 is yes") : QT_TRANSLATE_NOOP("segments", "%1 is no"))
            .arg(label);
    }
    return textWords(row.field, label, row.op, row.texts, locale);
}

static QString flagWords(const Row& row, Field field)
{
    const bool yes = row.flag == (row.op == Op::Is);
    if (field == Field::Reachable)
        return yes ? words(QT_TRANSLATE_NOOP("segments", "can be reached by WhatsApp"))
                   : words(QT_TRANSLATE_NOOP("segments", "cannot be reached by WhatsApp"));
    if (field == Field::HasPhone)
        return yes ? words(QT_TRANSLATE_NOOP("segments", "phone number is known"))
                   : words(QT_TRANSLATE_NOOP("segments", "phone number is not known"));
    return yes ? words(QT_TRANSLATE_NOOP("segments", "e-mail address is known"))
               : words(QT_TRANSLATE_NOOP("segments", "e-mail address is not known"));
}

static QString tagWords(const Row& row, const QLocale& locale)
{
    switch (row.op) {
    case Op::HasNot:
        return words(QT_TRANSLATE_NOOP("segments", "does not have the tag %1")).arg(row.texts.value(0));
    case Op::AnyOf:
        return words(QT_TRANSLATE_NOOP("segments", "has the tag %1"))
            .arg(listWords(row.field, row.texts, locale));
    case Op::Known:
        return words(QT_TRANSLATE_NOOP("segments", "has a tag"));
    case Op::Unknown:
        return words(QT_TRANSLATE_NOOP("segments", "has no tag"));
    default:
        return words(QT_TRANSLATE_NOOP("segments", "has the tag %1")).arg(row.texts.value(0));
    }
}

static QString groupsWords(const Row& row, const QLocale& locale)
{
    switch (row.op) {
    case Op::HasNot:
        return words(QT_TRANSLATE_NOOP("segments", "not in the group %1")).arg(row.texts.value(0));
    case Op::Known:
        return words(QT_TRANSLATE_NOOP("segments", "in a group"));
    case Op::Unknown:
        return words(QT_TRANSLATE_NOOP("segments", "in no group"));
    default:
        return words(QT_TRANSLATE_NOOP("segments", "in the group %1"))
            .arg(listWords(row.field, row.texts, locale));
    }
}

static QString fieldWords(const Row& row, const QLocale& locale)
{
    const auto* info = fieldInfo(row.field);
    const auto label = info ? fieldLabel(*info) : customKeyOf(row.field);
    const auto moment = [&](int i) { return momentWords(row.texts.value(i), locale); };
    switch (row.op) {
    case Op::Before:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is before %2")).arg(label, moment(0));
    case Op::After:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is after %2")).arg(label, moment(0));
    case Op::Between:
        if (!row.texts.isEmpty())
            return words(QT_TRANSLATE_NOOP("segments", "%1 is between %2 and %3"))
                .arg(label, moment(0), moment(1));
        break;
    case Op::InLast:
    case Op::InNext:
        return words(QT_TRANSLATE_NOOP("segments", "%1 %2")).arg(label, spanWords(row, locale));
    case Op::Anniversary:
        return words(QT_TRANSLATE_NOOP("segments", "anniversary of %1 %2"))
            .arg(label, spanWords(row, locale));
    default:
        break;
    }
    if (!info)
        return customWords(row, locale);
    if (info->field == Field::Identities)
        return textWords(row.field, label, row.op == Op::HasNot ? Op::IsNot : row.op, row.texts, locale);
    if (info->field == Field::Groups)
        return groupsWords(row, locale);
    if (info->type == FieldType::Tags)
        return tagWords(row, locale);
    if (info->type == FieldType::Flag)
        return flagWords(row, info->field);
    return textWords(row.field, label, row.op, row.texts, locale);
}

static QString plainWords(const Row& row, const QLocale& locale)
{
    switch (row.kind()) {
    case RowKind::Field:
        return fieldWords(row, locale);
    case RowKind::Score:
        return scoreWords(row, locale);
    case RowKind::Segment:
        return words(row.op == Op::In ? QT_TRANSLATE_NOOP("segments", "in the segment %1")
                                      : QT_TRANSLATE_NOOP("segments", "not in the segment %1"))
            .arg(row.segment);
    case RowKind::Random:
        return randomWords(row, locale);
    case RowKind::Fact:
        break;
    }
    return factWords(row, locale);
}

static QString rowWords(const Row& row, const QLocale& locale)
{
    const auto text = plainWords(row, locale);
    return row.orUnknown ? words(QT_TRANSLATE_NOOP("segments", "%1 or is unknown")).arg(text) : text;
}

QString toWords(const Node& node, const QLocale& locale)
{
    if (node.row)
        return rowWords(*node.row, locale);
    QStringList parts;
    for (const auto& child : node.children) {
        if (child.disabled)
            continue;
        const auto text = toWords(child, locale);
        const bool brackets = !child.row && child.combine != Combine::None && child.children.size() > 1;
        parts << (brackets ? words(QT_TRANSLATE_NOOP("segments", "(%1)")).arg(text) : text);
    }
    if (parts.isEmpty())
        return node.combine == Combine::Any ? words(QT_TRANSLATE_NOOP("segments", "nobody"))
                                            : words(QT_TRANSLATE_NOOP("segments", "everybody"));
    if (node.combine == Combine::All)
        return joined(parts, QT_TRANSLATE_NOOP("segments", "%1 and %2"));
    const auto any = joined(parts, QT_TRANSLATE_NOOP("segments", "%1 or %2"));
    return node.combine == Combine::Any ? any : words(QT_TRANSLATE_NOOP("segments", "not (%1)")).arg(any);
}

QString toWords(const Rule& rule, const QLocale& locale)
{
    return words(QT_TRANSLATE_NOOP("segments", "Members: %1")).arg(toWords(rule.root, locale));
}

Node withSegmentNames(Node node, const std::function<QString(const QString&)>& nameOf)
{
    if (node.row && !node.row->segment.isEmpty()) {
        if (const auto name = nameOf(node.row->segment); !name.isEmpty())
            node.row->segment = name;
    }
    for (auto& child : node.children)
        child = withSegmentNames(std::move(child), nameOf);
    return node;
}

Node withSegmentNames(Node node, const AudienceIndex& index)
{
    return withSegmentNames(std::move(node), [&index](const QString& idOrName) {
        const auto id = index.segmentOf(idOrName);
        return id ? index.segments.value(id->value).name : QString();
    });
}

} // namespace serai::segments
