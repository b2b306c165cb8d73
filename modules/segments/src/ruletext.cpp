// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/money.h>
#include <segments/fields.h>
#include <segments/ruletext.h>

#include <QCoreApplication>

namespace serai::segments {

static QString words(const char* text)
{
    return QCoreApplication::translate("segments", text);
}

static QString joined(const QStringList& parts, const char* pattern)
{
    QString text = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i)
        text = words(pattern).arg(text, parts.at(i));
    return text;
}

static QString momentWords(const QString& moment, const QLocale& locale)
{
    const auto date = QDate::fromString(moment, Qt::ISODate);
    return moment.size() == 10 && date.isValid() ? locale.toString(date, QLocale::ShortFormat) : moment;
}

/// "this month", "the month before", "3 months earlier", and a year or more before that.
static QString periodWords(const Window& window, const QLocale& locale)
{
    static constexpr const char* now[] = {QT_TRANSLATE_NOOP("segments", "today"),
        QT_TRANSLATE_NOOP("segments", "this week"), QT_TRANSLATE_NOOP("segments", "this month"),
        QT_TRANSLATE_NOOP("segments", "this quarter"), QT_TRANSLATE_NOOP("segments", "this year")};
    static constexpr const char* before[] = {QT_TRANSLATE_NOOP("segments", "yesterday"),
        QT_TRANSLATE_NOOP("segments", "last week"), QT_TRANSLATE_NOOP("segments", "last month"),
        QT_TRANSLATE_NOOP("segments", "last quarter"), QT_TRANSLATE_NOOP("segments", "last year")};
    static constexpr const char* other[] = {QT_TRANSLATE_NOOP("segments", "on the day %1 days from today"),
        QT_TRANSLATE_NOOP("segments", "in the week %1 weeks from this one"),
        QT_TRANSLATE_NOOP("segments", "in the month %1 months from this one"),
        QT_TRANSLATE_NOOP("segments", "in the quarter %1 quarters from this one"),
        QT_TRANSLATE_NOOP("segments", "in the year %1 years from this one")};
    const auto period = size_t(*window.period);
    const auto text = window.offset == 0 ? words(now[period])
        : window.offset == -1            ? words(before[period])
                                         : words(other[period]).arg(locale.toString(window.offset));
    if (window.yearsAgo == 0)
        return text;
    return QCoreApplication::translate(
        "segments", "%1, but %n year(s) earlier", nullptr, int(window.yearsAgo))
        .arg(text);
}

static QString unitWords(const Window& window)
{
    static constexpr const char* patterns[] = {QT_TRANSLATE_N_NOOP("segments", "%n minute(s)"),
        QT_TRANSLATE_N_NOOP("segments", "%n hour(s)"), QT_TRANSLATE_N_NOOP("segments", "%n day(s)"),
        QT_TRANSLATE_N_NOOP("segments", "%n week(s)"), QT_TRANSLATE_N_NOOP("segments", "%n month(s)"),
        QT_TRANSLATE_N_NOOP("segments", "%n year(s)")};
    return QCoreApplication::translate("segments", patterns[size_t(window.unit)], nullptr, window.last);
}

static QString relativeWords(const Window& window)
{
    return words(window.before ? QT_TRANSLATE_NOOP("segments", "within %1 before %2")
                               : QT_TRANSLATE_NOOP("segments", "within %1 after %2"))
        .arg(unitWords(window), anchorLabel(window.anchor));
}

/// The value of an anniversary or of dates to come: "in the next 7 days", "this month".
static QString spanWords(const Row& row, const QLocale& locale)
{
    if (row.span.period || row.op == Op::InLast || (row.op == Op::Anniversary && row.span.before))
        return toWords(row.span, locale);
    return words(QT_TRANSLATE_NOOP("segments", "in the next %1")).arg(unitWords(row.span));
}

QString toWords(const Window& window, const QLocale& locale)
{
    if (!window.anchor.isEmpty())
        return relativeWords(window);
    if (window.last > 0) {
        const char* pattern = nullptr;
        switch (window.unit) {
        case TimeUnit::Minutes:
            pattern = QT_TRANSLATE_N_NOOP("segments", "in the last %n minute(s)");
            break;
        case TimeUnit::Hours:
            pattern = QT_TRANSLATE_N_NOOP("segments", "in the last %n hour(s)");
            break;
        case TimeUnit::Days:
            pattern = QT_TRANSLATE_N_NOOP("segments", "in the last %n day(s)");
            break;
        case TimeUnit::Weeks:
            pattern = QT_TRANSLATE_N_NOOP("segments", "in the last %n week(s)");
            break;
        case TimeUnit::Months:
            pattern = QT_TRANSLATE_N_NOOP("segments", "in the last %n month(s)");
            break;
        case TimeUnit::Years:
            pattern = QT_TRANSLATE_N_NOOP("segments", "in the last %n year(s)");
            break;
        }
        const auto text = QCoreApplication::translate("segments", pattern, nullptr, window.last);
        if (window.ago == 0)
            return text;
        Window before = window;
        before.last = window.ago;
        return words(QT_TRANSLATE_NOOP("segments", "in the %1 up to %2 ago"))
            .arg(unitWords(window), unitWords(before));
    }
    if (window.period)
        return periodWords(window, locale);
    const auto from = momentWords(window.from, locale);
    const auto to = momentWords(window.to, locale);
    if (!from.isEmpty() && !to.isEmpty())
        return words(QT_TRANSLATE_NOOP("segments", "from %1 to %2")).arg(from, to);
    if (!from.isEmpty())
        return words(QT_TRANSLATE_NOOP("segments", "from %1 on")).arg(from);
    return to.isEmpty() ? QString() : words(QT_TRANSLATE_NOOP("segments", "up to %1")).arg(to);
}

static const char* ordersWords(const Row& row)
{
    const bool net = row.of == Of::NetAmount;
    switch (row.measure) {
    case Measure::Sum:
        return net ? QT_TRANSLATE_NOOP("segments", "total of orders after returns")
                   : QT_TRANSLATE_NOOP("segments", "total of orders");
    case Measure::Average:
        return net ? QT_TRANSLATE_NOOP("segments", "average order value after returns")
                   : QT_TRANSLATE_NOOP("segments", "average order value");
    case Measure::Min:
        return QT_TRANSLATE_NOOP("segments", "smallest order value");
    case Measure::Max:
        return QT_TRANSLATE_NOOP("segments", "largest order value");
    case Measure::DaysSinceLast:
        return QT_TRANSLATE_NOOP("segments", "number of days since the last order");
    case Measure::DaysSinceFirst:
        return QT_TRANSLATE_NOOP("segments", "number of days since the first order");
    default:
        return QT_TRANSLATE_NOOP("segments", "number of orders");
    }
}

static const char* linesWords(const Row& row)
{
    const bool pieces = row.of == Of::Quantity;
    switch (row.measure) {
    case Measure::Sum:
        return pieces ? QT_TRANSLATE_NOOP("segments", "number of pieces bought")
                      : QT_TRANSLATE_NOOP("segments", "total of order lines");
    case Measure::Average:
        return pieces ? QT_TRANSLATE_NOOP("segments", "average number of pieces per order line")
                      : QT_TRANSLATE_NOOP("segments", "average value of an order line");
    case Measure::Min:
        return pieces ? QT_TRANSLATE_NOOP("segments", "smallest number of pieces in an order line")
                      : QT_TRANSLATE_NOOP("segments", "smallest value of an order line");
    case Measure::Max:
        return pieces ? QT_TRANSLATE_NOOP("segments", "largest number of pieces in an order line")
                      : QT_TRANSLATE_NOOP("segments", "largest value of an order line");
    case Measure::DaysSinceLast:
        return QT_TRANSLATE_NOOP("segments", "number of days since the last order line");
    case Measure::DaysSinceFirst:
        return QT_TRANSLATE_NOOP("segments", "number of days since the first order line");
    default:
        break;
    }
    return QT_TRANSLATE_NOOP("segments", "number of order lines");
}

/// Number of, days since the last, days since the first.
static const char* eventWords(const Row& row)
{
    struct Words
    {
        Fact fact;
        const char* count;
        const char* last;
        const char* first;
    };

    static constexpr Words known[] = {
        {Fact::Messages, QT_TRANSLATE_NOOP("segments", "number of messages"),
            QT_TRANSLATE_NOOP("segments", "number of days since the last message"),
            QT_TRANSLATE_NOOP("segments", "number of days since the first message")},
        {Fact::Clicks, QT_TRANSLATE_NOOP("segments", "number of clicks"),
            QT_TRANSLATE_NOOP("segments", "number of days since the last click"),
            QT_TRANSLATE_NOOP("segments", "number of days since the first click")},
        {Fact::Reactions, QT_TRANSLATE_NOOP("segments", "number of reactions"),
            QT_TRANSLATE_NOOP("segments", "number of days since the last reaction"),
            QT_TRANSLATE_NOOP("segments", "number of days since the first reaction")},
        {Fact::GroupMessages, QT_TRANSLATE_NOOP("segments", "number of messages in groups"),
            QT_TRANSLATE_NOOP("segments", "number of days since the last message in a group"),
            QT_TRANSLATE_NOOP("segments", "number of days since the first message in a group")},
        {Fact::Coupons, QT_TRANSLATE_NOOP("segments", "number of coupons"),
            QT_TRANSLATE_NOOP("segments", "number of days since the last coupon"),
            QT_TRANSLATE_NOOP("segments", "number of days since the first coupon")},
        {Fact::Votes, QT_TRANSLATE_NOOP("segments", "number of votes in polls"),
            QT_TRANSLATE_NOOP("segments", "number of days since the last vote"),
            QT_TRANSLATE_NOOP("segments", "number of days since the first vote")},
        {Fact::GroupJoins, QT_TRANSLATE_NOOP("segments", "number of groups joined"),
            QT_TRANSLATE_NOOP("segments", "number of days since last joining a group"),
            QT_TRANSLATE_NOOP("segments", "number of days since first joining a group")},
        {Fact::GroupLeaves, QT_TRANSLATE_NOOP("segments", "number of groups left"),
            QT_TRANSLATE_NOOP("segments", "number of days since last leaving a group"),
            QT_TRANSLATE_NOOP("segments", "number of days since first leaving a group")},
    };
    for (const auto& words : known) {
        if (words.fact == row.fact)
            return row.measure == Measure::DaysSinceLast ? words.last
                : row.measure == Measure::DaysSinceFirst ? words.first
                                                         : words.count;
    }
    return known[0].count;
}

static const char* couponWords(Measure measure)
{
    switch (measure) {
    case Measure::Sum:
        return QT_TRANSLATE_NOOP("segments", "total value of coupons");
    case Measure::Average:
        return QT_TRANSLATE_NOOP("segments", "average value of a coupon");
    case Measure::Min:
        return QT_TRANSLATE_NOOP("segments", "smallest value of a coupon");
    default:
        return QT_TRANSLATE_NOOP("segments", "largest value of a coupon");
    }
}

static const char* distinctWords(Of of)
{
    switch (of) {
    case Of::Product:
        return QT_TRANSLATE_NOOP("segments", "number of different products bought");
    case Of::Category:
        return QT_TRANSLATE_NOOP("segments", "number of different categories bought");
    case Of::Campaign:
        return QT_TRANSLATE_NOOP("segments", "number of different campaigns");
    case Of::Link:
        return QT_TRANSLATE_NOOP("segments", "number of different links clicked");
    case Of::Emoji:
        return QT_TRANSLATE_NOOP("segments", "number of different emoji");
    case Of::Coupon:
        return QT_TRANSLATE_NOOP("segments", "number of different coupons");
    case Of::Poll:
        return QT_TRANSLATE_NOOP("segments", "number of different polls");
    default:
        return QT_TRANSLATE_NOOP("segments", "number of different groups");
    }
}

/// What is measured, without "where" and window.
static QString measureWords(const Row& row)
{
    if (row.measure == Measure::Distinct)
        return words(distinctWords(row.of));
    if (row.fact == Fact::Orders)
        return words(ordersWords(row));
    if (row.fact == Fact::OrderLines)
        return words(linesWords(row));
    if (row.fact == Fact::Coupons && row.of == Of::Amount)
        return words(couponWords(row.measure));
    return words(eventWords(row));
}

static QString listWords(const QStringList& values)
{
    constexpr qsizetype shown = 6; // a rule may name thousands of products
    if (values.size() <= shown)
        return joined(values, QT_TRANSLATE_NOOP("segments", "%1 or %2"));
    return QCoreApplication::translate("segments", "%1 or %n other(s)", nullptr, int(values.size() - shown))
        .arg(joined(values.mid(0, shown), QT_TRANSLATE_NOOP("segments", "%1, %2")));
}

/// "%1 is %2" and its kin: \a subject compared with the texts of a row or filter.
static QString textWords(const QString& subject, Op op, const QStringList& values)
{
    switch (op) {
    case Op::IsNot:
    case Op::NotIn:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is not %2")).arg(subject, listWords(values));
    case Op::Contains:
        return words(QT_TRANSLATE_NOOP("segments", "%1 contains \"%2\"")).arg(subject, values.value(0));
    case Op::Starts:
        return words(QT_TRANSLATE_NOOP("segments", "%1 begins with \"%2\"")).arg(subject, values.value(0));
    case Op::Known:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is known")).arg(subject);
    case Op::Unknown:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is unknown")).arg(subject);
    default:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is %2")).arg(subject, listWords(values));
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

static QString filterWords(const KeyFilter& filter, const QLocale& locale)
{
    const auto type = keyTypeOf(filter.key);
    if (type == KeyType::Text)
        return textWords(keyLabel(filter.key), filter.op, filter.values);
    return comparedWords(filter.op, keyLabel(filter.key),
        spelled(filter.numbers, type == KeyType::Money ? ValueType::Money : ValueType::Whole, filter.currency,
            locale));
}

/// What is measured, of which facts, when.
static QString subjectWords(const Row& row, const QLocale& locale)
{
    auto subject = measureWords(row);
    QStringList filters;
    for (const auto& filter : row.where)
        filters << filterWords(filter, locale);
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
    if (!row.currency.isEmpty())
        subject = words(QT_TRANSLATE_NOOP("segments", "%1 in %2")).arg(subject, row.currency);
    const auto text = words(pattern).arg(amount, subject);
    const auto* group = fieldInfo(row.rank.within);
    return group
        ? words(QT_TRANSLATE_NOOP("segments", "%1 of those with the same %2")).arg(text, fieldLabel(*group))
        : text;
}

static QString factWords(const Row& row, const QLocale& locale)
{
    if (row.op == Op::Top || row.op == Op::Bottom)
        return rankWords(row, locale);
    const auto subject = subjectWords(row, locale);
    if (row.other.empty())
        return comparedWords(
            row.op, subject, spelled(row.numbers, valueTypeOf(row.measure, row.of), row.currency, locale));
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
    const auto window = row.window ? toWords(*row.window, locale) : QString();
    if (!window.isEmpty())
        subject = words(QT_TRANSLATE_NOOP("segments", "%1 %2")).arg(subject, window);
    return comparedWords(row.op, subject, spelled(row.numbers, ValueType::Whole, {}, locale));
}

static QString randomWords(const Row& row, const QLocale& locale)
{
    QStringList parts;
    for (const auto part : row.numbers)
        parts << locale.toString(part + 1);
    return words(QT_TRANSLATE_NOOP("segments", "in part %1 of %2 of the random split \"%3\""))
        .arg(listWords(parts), locale.toString(row.random.parts), row.random.seed);
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
    return textWords(label, row.op, row.texts);
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

static QString tagWords(const Row& row)
{
    switch (row.op) {
    case Op::HasNot:
        return words(QT_TRANSLATE_NOOP("segments", "does not have the tag %1")).arg(row.texts.value(0));
    case Op::AnyOf:
        return words(QT_TRANSLATE_NOOP("segments", "has the tag %1")).arg(listWords(row.texts));
    case Op::Known:
        return words(QT_TRANSLATE_NOOP("segments", "has a tag"));
    case Op::Unknown:
        return words(QT_TRANSLATE_NOOP("segments", "has no tag"));
    default:
        return words(QT_TRANSLATE_NOOP("segments", "has the tag %1")).arg(row.texts.value(0));
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
        return textWords(label, row.op == Op::HasNot ? Op::IsNot : row.op, row.texts);
    if (info->type == FieldType::Tags)
        return tagWords(row);
    if (info->type == FieldType::Flag)
        return flagWords(row, info->field);
    return textWords(label, row.op, row.texts);
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

} // namespace serai::segments
