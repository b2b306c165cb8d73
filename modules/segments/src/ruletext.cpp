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

QString toWords(const Window& window, const QLocale& locale)
{
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
        return QCoreApplication::translate("segments", pattern, nullptr, window.last);
    }
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
    case Measure::Distinct:
        return QT_TRANSLATE_NOOP("segments", "number of different products bought");
    case Measure::DaysSinceLast:
        return QT_TRANSLATE_NOOP("segments", "number of days since the last order line");
    case Measure::DaysSinceFirst:
        return QT_TRANSLATE_NOOP("segments", "number of days since the first order line");
    case Measure::Count:
        break;
    }
    return QT_TRANSLATE_NOOP("segments", "number of order lines");
}

static const char* messagesWords(const Row& row)
{
    if (row.measure == Measure::DaysSinceLast)
        return QT_TRANSLATE_NOOP("segments", "number of days since the last message");
    if (row.measure == Measure::DaysSinceFirst)
        return QT_TRANSLATE_NOOP("segments", "number of days since the first message");
    return QT_TRANSLATE_NOOP("segments", "number of messages sent");
}

static QString keyWords(const QString& key)
{
    if (key == u"product")
        return words(QT_TRANSLATE_NOOP("segments", "product"));
    if (key == u"category")
        return words(QT_TRANSLATE_NOOP("segments", "category"));
    if (key == u"currency")
        return words(QT_TRANSLATE_NOOP("segments", "currency"));
    if (key == u"status")
        return words(QT_TRANSLATE_NOOP("segments", "status"));
    return words(QT_TRANSLATE_NOOP("segments", "direction"));
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

static QString numberWords(const Row& row, qint64 number, const QLocale& locale)
{
    switch (valueTypeOf(row.measure, row.of)) {
    case ValueType::Money:
        return formatMoney({number, row.currency}, locale);
    case ValueType::Decimal:
        return locale.toString(double(number) / 10'000.0, 'g', 12);
    case ValueType::Whole:
        break;
    }
    return locale.toString(number);
}

static QString comparedWords(const Row& row, const QString& subject, const QLocale& locale)
{
    const auto value = [&](size_t i) {
        return i < row.numbers.size() ? numberWords(row, row.numbers[i], locale) : QString();
    };
    switch (row.op) {
    case Op::NotEqual:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is not %2")).arg(subject, value(0));
    case Op::AtLeast:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is at least %2")).arg(subject, value(0));
    case Op::Above:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is more than %2")).arg(subject, value(0));
    case Op::AtMost:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is at most %2")).arg(subject, value(0));
    case Op::Below:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is less than %2")).arg(subject, value(0));
    case Op::Between:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is between %2 and %3"))
            .arg(subject, value(0), value(1));
    case Op::Known:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is known")).arg(subject);
    case Op::Unknown:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is unknown")).arg(subject);
    default:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is %2")).arg(subject, value(0));
    }
}

static QString factWords(const Row& row, const QLocale& locale)
{
    auto subject = words(row.fact == Fact::Orders ? ordersWords(row)
            : row.fact == Fact::OrderLines        ? linesWords(row)
                                                  : messagesWords(row));
    QStringList filters;
    for (const auto& filter : row.where)
        filters << textWords(keyWords(filter.key), filter.op, filter.values);
    if (!filters.isEmpty())
        subject = words(QT_TRANSLATE_NOOP("segments", "%1 (where %2)"))
                      .arg(subject, joined(filters, QT_TRANSLATE_NOOP("segments", "%1 and %2")));
    const auto window = row.window ? toWords(*row.window, locale) : QString();
    if (!window.isEmpty())
        subject = words(QT_TRANSLATE_NOOP("segments", "%1 %2")).arg(subject, window);
    return comparedWords(row, subject, locale);
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

static QString fieldWords(const Row& row, const FieldInfo& info, const QLocale& locale)
{
    const auto label = fieldLabel(info);
    const auto moment = [&](int i) { return momentWords(row.texts.value(i), locale); };
    switch (row.op) {
    case Op::Before:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is before %2")).arg(label, moment(0));
    case Op::After:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is after %2")).arg(label, moment(0));
    case Op::Between:
        return words(QT_TRANSLATE_NOOP("segments", "%1 is between %2 and %3"))
            .arg(label, moment(0), moment(1));
    case Op::InLast:
        return words(QT_TRANSLATE_NOOP("segments", "%1 %2")).arg(label, toWords(row.span, locale));
    default:
        break;
    }
    if (info.type == FieldType::Tags)
        return tagWords(row);
    if (info.type == FieldType::Flag)
        return flagWords(row, info.field);
    return textWords(label, row.op, row.texts);
}

static QString rowWords(const Row& row, const QLocale& locale)
{
    const auto* info = fieldInfo(row.field);
    const auto text = info ? fieldWords(row, *info, locale) : factWords(row, locale);
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
