// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ratetext.h"

#include <base/localtime.h>
#include <store/jsonrows.h>
#include <store/store.h>
#include <store/workspace.h>

#include <QDateTime>
#include <QFile>
#include <QMap>
#include <QSet>

#include <rates/rates.h>

#include <algorithm>
#include <limits>

namespace serai::rates {

static constexpr char allRatesSql[] =
    "SELECT currency, day, per_euro_e8 FROM exchange_rate ORDER BY currency, day";
static constexpr char putRatesSql[] = SERAI_GIVEN_ROWS
    "INSERT INTO exchange_rate (currency, day, per_euro_e8) SELECT v ->> 0, v ->> 1, v ->> 2 FROM given "
    "WHERE true ON CONFLICT (currency, day) DO UPDATE SET per_euro_e8 = excluded.per_euro_e8 "
    "WHERE per_euro_e8 <> excluded.per_euro_e8";
static constexpr char removedRatesSql[] = "SELECT currency, day, per_euro_e8 FROM exchange_rate WHERE ? = '' "
                                          "OR currency = ? ORDER BY currency, day";
static constexpr char removeRatesSql[] = "DELETE FROM exchange_rate WHERE ? = '' OR currency = ?";
static constexpr char spansSql[] =
    "SELECT currency, min(day), max(day), count(*) FROM exchange_rate GROUP BY currency ORDER BY currency";
static constexpr char shopPurchasesSql[] =
    "SELECT currency, ordered_at, total_minor FROM shop_order WHERE kind = 'purchase'";
static constexpr char memberPurchasesSql[] =
    "SELECT currency, ordered_at, total_minor FROM shop_order WHERE kind = 'purchase' AND member_id = ?";

static const QDate epochDay(1970, 1, 1);

static qint64 dayNumber(QDate day)
{
    return epochDay.daysTo(day);
}

Result<RateTable> RateTable::load(store::Connection& connection)
{
    auto rows = connection.run(allRatesSql);
    if (!rows)
        return fail(rows.error());
    RateTable table;
    while (rows->next())
        table.m_rates[rows->text(0)].append({rows->int64(1), rows->int64(2)});
    return table;
}

void RateTable::add(const Rate& rate)
{
    m_rates[rate.currency].append({dayNumber(rate.day), rate.perEuroE8});
}

/// The newest of \a rates up to \a day; null where there is none.
static const std::pair<qint64, qint64>* newestUpTo(const QList<std::pair<qint64, qint64>>& rates, qint64 day)
{
    const auto after = std::upper_bound(rates.cbegin(), rates.cend(), day,
        [](qint64 wanted, const std::pair<qint64, qint64>& rate) { return wanted < rate.first; });
    return after == rates.cbegin() ? nullptr : &*std::prev(after);
}

std::optional<qint64> RateTable::perEuro(const QString& currency, qint64 day) const
{
    if (currency == QStringLiteral("EUR"))
        return 100'000'000;
    const auto rates = m_rates.constFind(currency);
    if (rates == m_rates.cend())
        return {};
    const auto* newest = newestUpTo(*rates, day);
    if (!newest || day - newest->first > maxAgeDays)
        return {};
    return newest->second;
}

QDate RateTable::lastDay(QDate day) const
{
    const auto wanted = dayNumber(day);
    std::optional<qint64> last;
    for (const auto& rates : m_rates) {
        if (const auto* newest = newestUpTo(rates, wanted))
            last = std::max(last.value_or(newest->first), newest->first);
    }
    return last ? day.addDays(*last - wanted) : QDate();
}

std::optional<Money> RateTable::convert(const Money& money, const QString& currency, QDate day) const
{
    if (money.currency == currency)
        return money;
    const auto number = dayNumber(day);
    const auto from = perEuro(money.currency, number);
    const auto to = perEuro(currency, number);
    if (!from || !to)
        return {};
    return Money{
        exchanged(money.minor, *from, *to, minorDigits(currency) - minorDigits(money.currency)), currency};
}

/// exchanged() where everything stays within 64 bits, as it does for nearly all amounts: several times
/// quicker.
static std::optional<qint64> exchangedNarrow(qint64 amount, qint64 from, qint64 to, int digits)
{
    qint64 numerator = 0;
    qint64 denominator = from;
    bool fits = !qMulOverflow(amount, to, &numerator);
    for (; fits && digits > 0; --digits)
        fits = !qMulOverflow(numerator, qint64(10), &numerator);
    for (; fits && digits < 0; ++digits)
        fits = !qMulOverflow(denominator, qint64(10), &denominator);
    const auto half = denominator / 2;
    const auto most = std::numeric_limits<qint64>::max() - half;
    if (!fits || numerator > most || numerator < -most)
        return {};
    return (numerator < 0 ? numerator - half : numerator + half) / denominator;
}

qint64 RateTable::exchanged(qint64 amount, qint64 from, qint64 to, int digits)
{
    if (const auto narrow = exchangedNarrow(amount, from, to, digits))
        return *narrow;
        // The product of an amount (63 bits), a rate (some 50 bits) and a power of ten stays below 127 bits
        // for amounts below 10^14.
#ifdef __SIZEOF_INT128__
    __extension__ typedef __int128 Wide;
#else
    using Wide = long double;
#endif
    Wide numerator = Wide(amount) * Wide(to);
    Wide denominator = Wide(from);
    for (; digits > 0; --digits)
        numerator *= 10;
    for (; digits < 0; ++digits)
        denominator *= 10;
    const auto half = Wide(qint64(denominator / 2));
    const Wide rounded = (numerator < 0 ? numerator - half : numerator + half) / denominator;
    constexpr auto most = std::numeric_limits<qint64>::max();
    return rounded > Wide(most) ? most : rounded < -Wide(most) ? -most : qint64(rounded);
}

std::vector<qint64> RateTable::perEuro(const QString& currency, qint64 first, qint64 last) const
{
    std::vector<qint64> days(
        size_t(std::max<qint64>(0, last - first + 1)), currency == QStringLiteral("EUR") ? 100'000'000 : 0);
    const auto rates = m_rates.constFind(currency);
    if (rates == m_rates.cend() || currency == QStringLiteral("EUR"))
        return days;
    for (qsizetype i = 0; i < rates->size(); ++i) {
        // Until the next rate, as long as this one is young enough.
        const auto [day, rate] = rates->at(i);
        auto end = day + maxAgeDays;
        if (i + 1 < rates->size())
            end = std::min(end, rates->at(i + 1).first - 1);
        for (auto each = std::max(day, first); each <= std::min(end, last); ++each)
            days[size_t(each - first)] = rate;
    }
    return days;
}

/// Writes \a rates piece by piece; how many are new or different.
static Result<qint64> putRates(store::Transaction& transaction, const QList<Rate>& rates)
{
    static constexpr qsizetype piece = 5000;
    qint64 news = 0;
    for (qsizetype first = 0; first < rates.size(); first += piece) {
        store::JsonRows rows;
        for (const auto& rate : rates.mid(first, piece))
            rows.add(rate.currency, dayNumber(rate.day), rate.perEuroE8);
        const auto done = transaction->run(putRatesSql, rows.take());
        if (!done)
            return fail(done.error());
        news += done->rowsAffected();
    }
    transaction.changedMany(QStringLiteral("settings"));
    return news;
}

Async<RatesImported> Rates::importFile(QString path)
{
    return m_store.write([path = std::move(path)](store::Transaction& transaction) -> Result<RatesImported> {
        QFile file(path);
        if (!file.exists())
            return fail(
                ErrorKind::NotFound, ratesText(QT_TRANSLATE_NOOP("rates", "there is no such file")), path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Storage, file.errorString(), path);
        static constexpr qint64 mostBytes = 64 * 1024 * 1024; // the bank's whole history has 3 MB
        if (file.size() > mostBytes)
            return fail(ErrorKind::InvalidInput,
                ratesText(QT_TRANSLATE_NOOP("rates", "the file is too large for a table of rates")), path);
        auto rates = parseRates(file.readAll());
        if (!rates) {
            auto error = rates.error();
            error.where = error.where.isEmpty() ? path : QStringLiteral("%1, %2").arg(path, error.where);
            return fail(std::move(error));
        }
        RatesImported answer;
        QSet<QString> currencies;
        for (const auto& rate : std::as_const(*rates)) {
            currencies.insert(rate.currency);
            answer.first = answer.first.isValid() ? std::min(answer.first, rate.day) : rate.day;
            answer.last = answer.last.isValid() ? std::max(answer.last, rate.day) : rate.day;
        }
        const auto news = putRates(transaction, *rates);
        if (!news)
            return fail(news.error());
        answer.news = *news;
        answer.rates = rates->size();
        answer.currencies = int(currencies.size());
        return answer;
    });
}

Async<qint64> Rates::put(QList<Rate> rates)
{
    return m_store.write(
        [rates = std::move(rates)](store::Transaction& transaction) { return putRates(transaction, rates); });
}

Async<QList<Rate>> Rates::remove(QString currency)
{
    // Not null: SQL compares nothing with a null.
    const auto code = currency.isEmpty() ? QStringLiteral("") : currency.toUpper();
    return m_store.write([currency = code](store::Transaction& transaction) -> Result<QList<Rate>> {
        auto rows = transaction->run(removedRatesSql, currency, currency);
        if (!rows)
            return fail(rows.error());
        QList<Rate> rates;
        while (rows->next())
            rates << Rate{rows->text(0), epochDay.addDays(rows->int64(1)), rows->int64(2)};
        if (rates.isEmpty())
            return fail(ErrorKind::NotFound,
                currency.isEmpty()
                    ? ratesText(QT_TRANSLATE_NOOP("rates", "there are no rates"))
                    : ratesText(QT_TRANSLATE_NOOP("rates", "there are no rates of %1")).arg(currency));
        if (auto done = transaction->run(removeRatesSql, currency, currency); !done)
            return fail(done.error());
        transaction.changedMany(QStringLiteral("settings"));
        return rates;
    });
}

Async<QList<RateSpan>> Rates::list()
{
    return m_store.read([](store::Connection& connection) -> Result<QList<RateSpan>> {
        auto rows = connection.run(spansSql);
        if (!rows)
            return fail(rows.error());
        QList<RateSpan> spans;
        while (rows->next())
            spans << RateSpan{rows->text(0), epochDay.addDays(rows->int64(1)),
                epochDay.addDays(rows->int64(2)), rows->int64(3)};
        return spans;
    });
}

static Result<> checkCurrency(const QString& currency)
{
    if (isCurrency(currency))
        return {};
    return fail(ErrorKind::InvalidInput,
        ratesText(QT_TRANSLATE_NOOP("rates", "there is no currency \"%1\"")).arg(currency), {},
        ratesText(QT_TRANSLATE_NOOP("rates", "use an ISO 4217 code such as EUR")));
}

Async<Money> Rates::convert(Money money, QString currency, QDate day)
{
    return m_store.read([money = std::move(money), currency = currency.toUpper(), day](
                            store::Connection& connection) -> Result<Money> {
        for (const auto& code : {money.currency, currency}) {
            if (auto known = checkCurrency(code); !known)
                return fail(known.error());
        }
        const auto table = RateTable::load(connection);
        if (!table)
            return fail(table.error());
        const auto converted = table->convert(money, currency, day);
        if (!converted)
            return fail(ErrorKind::NotFound,
                ratesText(QT_TRANSLATE_NOOP("rates", "no rate from %1 to %2 is known for %3"))
                    .arg(money.currency, currency, day.toString(Qt::ISODate)),
                {}, ratesText(QT_TRANSLATE_NOOP("rates", "import a table of rates that has that day")));
        return *converted;
    });
}

Async<Spend> Rates::spend(qint64 member, QString currency)
{
    return m_store.readLong(
        [member, currency = currency.toUpper()](store::Connection& connection) -> Result<Spend> {
            const auto settings = store::readSettings(connection);
            if (!settings)
                return fail(settings.error());
            const auto wanted = currency.isEmpty() ? settings->currency : currency;
            const auto zone = zoneById(settings->zone);
            const auto known = checkCurrency(wanted);
            if (!known || !zone)
                return fail(!known ? known.error() : zone.error());
            const auto table = RateTable::load(connection);
            if (!table)
                return fail(table.error());
            auto rows =
                member > 0 ? connection.run(memberPurchasesSql, member) : connection.run(shopPurchasesSql);
            if (!rows)
                return fail(rows.error());
            Spend spend;
            spend.converted.currency = wanted;
            QMap<QString, SpendPart> parts;
            while (rows->next()) {
                auto& part = parts[rows->text(0)];
                const Money money{rows->int64(2), rows->text(0)};
                part.spend.currency = money.currency;
                part.spend.minor += money.minor;
                ++part.orders;
                const auto day = QDateTime::fromMSecsSinceEpoch(rows->int64(1), *zone).date();
                const auto converted = table->convert(money, wanted, day);
                spend.converted.minor += converted ? converted->minor : 0;
                ++(converted ? spend.orders : spend.unconverted);
                part.unconverted += !converted;
            }
            spend.parts = parts.values();
            return spend;
        });
}

} // namespace serai::rates
