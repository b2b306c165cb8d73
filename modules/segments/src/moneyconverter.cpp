// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "moneyconverter.h"

#include "rulewords.h"

#include <base/money.h>

#include <QCoreApplication>
#include <QLocale>

#include <rates/rates.h>

#include <algorithm>
#include <cmath>

namespace serai::segments {

static const QDate converterEpoch(1970, 1, 1);

MoneyConverter::MoneyConverter(const Row& row, const EvalContext& context)
    : m_currency(row.currency)
    , m_isLines(row.fact == Fact::OrderLines)
    , m_table(context.table)
    , m_rates(context.index.rates)
{
    if (row.convert->on.isValid()) {
        m_firstDay = m_lastDay = converterEpoch.daysTo(row.convert->on);
    } else {
        // From the first day that any rate can be for to now: facts after now do not exist.
        constexpr qint64 euroDay = 10'592; // 1999-01-01
        m_firstDay = euroDay;
        m_lastDay = std::max(euroDay + 1, context.table->dayOf(context.nowMs / 1000));
    }
    m_perEuro = ratesOf(row.currency);
    for (const auto& shard : context.index.shards) {
        if (const auto* currencies = columnsOf(*shard, row.fact).currencies) {
            for (const auto& code : *currencies) {
                if (!m_exchanges.contains(code))
                    m_exchanges.insert(code, exchangeOf(code));
            }
        }
    }
}

std::vector<qint64> MoneyConverter::ratesOf(const QString& currency) const
{
    return m_rates ? m_rates->perEuro(currency, m_firstDay, m_lastDay)
                   : std::vector<qint64>(size_t(m_lastDay - m_firstDay + 1));
}

std::shared_ptr<const MoneyConverter::Exchange> MoneyConverter::exchangeOf(const QString& currency) const
{
    auto exchange = std::make_shared<Exchange>();
    exchange->same = currency == m_currency;
    // Lines are in ten-thousandths of the major unit, whatever the currency.
    exchange->digits = m_isLines ? 0 : minorDigits(m_currency) - minorDigits(currency);
    const bool daily = m_firstDay != m_lastDay;
    if (exchange->same) {
        if (daily)
            exchange->daily = std::make_shared<DailyTable>(1);
        return exchange;
    }
    exchange->perEuro = ratesOf(currency);
    const auto scale = std::pow(10.0, exchange->digits);
    for (size_t day = 0; day < exchange->perEuro.size(); ++day) {
        const auto from = exchange->perEuro[day];
        const auto to = m_perEuro[day];
        exchange->ratios.push_back(from == 0 || to == 0 ? 0 : double(to) / double(from) * scale);
    }
    if (daily)
        exchange->daily = std::make_shared<DailyTable>(exchange->ratios, m_firstDay, *m_table);
    return exchange;
}

MoneyConverter::Bound MoneyConverter::bind(const std::vector<QString>& currencies) const
{
    Bound bound;
    bound.reserve(currencies.size());
    for (const auto& code : currencies) {
        const auto known = m_exchanges.constFind(code);
        // Members who changed lately may have brought a currency of their own.
        bound.push_back(known == m_exchanges.constEnd() ? exchangeOf(code) : *known);
    }
    return bound;
}

std::optional<DailyRatios> MoneyConverter::dailyRatios(const std::vector<QString>& currencies) const
{
    std::vector<std::shared_ptr<const DailyTable>> tables;
    for (const auto& exchange : bind(currencies)) {
        if (!exchange->daily || !exchange->daily->isSound()
            || exchange->daily->largest() > DailyRatios::largestRatio)
            return std::nullopt;
        tables.push_back(exchange->daily);
    }
    return tables.empty() ? std::nullopt : std::optional(DailyRatios(std::move(tables)));
}

bool MoneyConverter::exchanged(const Exchange& exchange, qint64 amount, qint64 day, qint64& value) const
{
    value = 0;
    if (day < 0 || day > m_lastDay - m_firstDay)
        return false;
    const auto from = exchange.perEuro[size_t(day)];
    const auto to = m_perEuro[size_t(day)];
    if (from == 0 || to == 0)
        return false;
    value = rates::RateTable::exchanged(amount, from, to, exchange.digits);
    return true;
}

QString ratesNote(const Rule& rule, const AudienceIndex& index)
{
    QStringList notes;
    forEachRow(rule.root, [&](const Row& row) {
        if (!row.convert || !row.convert->on.isValid() || !index.rates)
            return;
        const auto last = index.rates->lastDay(row.convert->on);
        if (!last.isValid() || last == row.convert->on
            || last.daysTo(row.convert->on) > rates::RateTable::maxAgeDays)
            return;
        const QLocale locale;
        const auto note =
            QCoreApplication::translate("segments", "No rates were published on %1: those of %2 are used.")
                .arg(dateWords(row.convert->on, locale), dateWords(last, locale));
        if (!notes.contains(note))
            notes << note;
    });
    return notes.join(u' ');
}

} // namespace serai::segments
