// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <QJsonArray>

#include <rates/rates.h>

namespace serai::ctl {

static QString moneyText(const Money& money)
{
    return formatMoney(money, QLocale::c());
}

static Result<Answer> importRates(Context& context, const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return usageError(QStringLiteral("rates import needs the name of one file"));
    auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto done = await(rates::Rates(**store).importFile(parser.positionalArguments().first()));
    if (!done)
        return fail(done.error());
    const auto first = done->first.toString(Qt::ISODate);
    const auto last = done->last.toString(Qt::ISODate);
    return Answer{{{QStringLiteral("rates"), done->rates}, {QStringLiteral("new"), done->news},
                      {QStringLiteral("currencies"), done->currencies}, {QStringLiteral("first"), first},
                      {QStringLiteral("last"), last}},
        QStringLiteral("%1 rates of %2 currencies, %3 to %4; %5 are new\n")
            .arg(done->rates)
            .arg(done->currencies)
            .arg(first, last)
            .arg(done->news)};
}

static Result<Answer> listRates(Context& context, const QCommandLineParser&)
{
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const auto spans = await(rates::Rates(**store).list());
    if (!spans)
        return fail(spans.error());
    QJsonArray currencies;
    QList<QStringList> rows;
    for (const auto& span : *spans) {
        const auto first = span.first.toString(Qt::ISODate);
        const auto last = span.last.toString(Qt::ISODate);
        currencies << QJsonObject{{QStringLiteral("currency"), span.currency},
            {QStringLiteral("first"), first}, {QStringLiteral("last"), last},
            {QStringLiteral("days"), span.days}};
        rows << QStringList{span.currency, first, last, QString::number(span.days)};
    }
    return Answer{
        {{QStringLiteral("base"), QStringLiteral("EUR")}, {QStringLiteral("currencies"), currencies}},
        table({QStringLiteral("currency"), QStringLiteral("first"), QStringLiteral("last"),
                  QStringLiteral("days")},
            rows)};
}

static Result<Answer> deleteRates(Context& context, const QCommandLineParser& parser)
{
    const auto words = parser.positionalArguments();
    const bool all = parser.isSet(QStringLiteral("all"));
    if (all ? !words.isEmpty() : words.size() != 1)
        return usageError(QStringLiteral("rates delete needs one currency, or --all"));
    auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto removed = await(rates::Rates(**store).remove(all ? QString() : words.first()));
    if (!removed)
        return fail(removed.error());
    return Answer{{{QStringLiteral("deleted"), qint64(removed->size())}},
        QStringLiteral("%1 rates deleted\n").arg(removed->size())};
}

static Result<Answer> convertMoney(Context& context, const QCommandLineParser& parser)
{
    const auto words = parser.positionalArguments();
    const auto day = QDate::fromString(words.value(3), Qt::ISODate);
    if (words.size() != 4 || !day.isValid())
        return usageError(
            QStringLiteral("rates convert needs AMOUNT FROM TO DAY, for example 12.50 USD EUR 2026-03-06"));
    const auto from = words[1].toUpper();
    const auto minor = parseScaled(words[0], isCurrency(from) ? minorDigits(from) : 2);
    if (!minor)
        return fail(minor.error());
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const Money money{*minor, from};
    const auto converted = await(rates::Rates(**store).convert(money, words[2], day));
    if (!converted)
        return fail(converted.error());
    return Answer{
        {{QStringLiteral("money"), toJson(money)}, {QStringLiteral("converted"), toJson(*converted)},
            {QStringLiteral("day"), day.toString(Qt::ISODate)}},
        QStringLiteral("%1 = %2 by the rate of %3\n")
            .arg(moneyText(money), moneyText(*converted), day.toString(Qt::ISODate))};
}

static Result<Answer> showSpend(Context& context, const QCommandLineParser& parser)
{
    const auto words = parser.positionalArguments();
    bool isNumber = true;
    const auto member = words.isEmpty() ? 0 : words.first().toLongLong(&isNumber);
    if (words.size() > 1 || !isNumber)
        return usageError(
            QStringLiteral("rates spend needs the id of one member, or none for the whole shop"));
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const auto spend = await(rates::Rates(**store).spend(member, parser.value(QStringLiteral("currency"))));
    if (!spend)
        return fail(spend.error());
    QJsonArray parts;
    QList<QStringList> rows;
    for (const auto& part : spend->parts) {
        parts << QJsonObject{{QStringLiteral("spend"), toJson(part.spend)},
            {QStringLiteral("orders"), part.orders}, {QStringLiteral("unconverted"), part.unconverted}};
        rows << QStringList{part.spend.currency, QString::number(part.orders), moneyText(part.spend),
            part.unconverted > 0 ? QStringLiteral("%1 without a rate").arg(part.unconverted) : QString()};
    }
    auto text = table(
        {QStringLiteral("currency"), QStringLiteral("orders"), QStringLiteral("spend"), QString()}, rows);
    text += QStringLiteral("%1 orders are %2, each by the rate of its day\n")
                .arg(spend->orders)
                .arg(moneyText(spend->converted));
    if (spend->unconverted > 0)
        text += QStringLiteral("%1 orders are not in it: no rate is known for their day\n")
                    .arg(spend->unconverted);
    return Answer{
        {{QStringLiteral("converted"), toJson(spend->converted)}, {QStringLiteral("orders"), spend->orders},
            {QStringLiteral("unconverted"), spend->unconverted}, {QStringLiteral("byCurrency"), parts}},
        text};
}

Commands rateCommands()
{
    return {
        {QStringLiteral("rates import"), QStringLiteral("FILE"),
            QStringLiteral("take exchange rates from a file of the European Central Bank (CSV or XML)"), {},
            importRates},
        {QStringLiteral("rates list"), {}, QStringLiteral("which rates are here"), {}, listRates},
        {QStringLiteral("rates delete"), QStringLiteral("[CURRENCY]"),
            QStringLiteral("forget the rates of a currency"),
            {QCommandLineOption(QStringLiteral("all"), QStringLiteral("of every currency"))}, deleteRates},
        {QStringLiteral("rates convert"), QStringLiteral("AMOUNT FROM TO DAY"),
            QStringLiteral("an amount by the rates of a day"), {}, convertMoney},
        {QStringLiteral("rates spend"), QStringLiteral("[MEMBER]"),
            QStringLiteral("purchases by currency, and all of them in one"),
            {QCommandLineOption(QStringLiteral("currency"),
                QStringLiteral("currency of the whole (the workspace's)"), QStringLiteral("CODE"))},
            showSpend},
    };
}

} // namespace serai::ctl
