// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/money.h>

#include <QHash>
#include <QTimeZone>

#include <rates/ratefile.h>

#include <optional>
#include <vector>

namespace serai {
class Clock;
}

namespace serai::store {
class Connection;
class Store;
} // namespace serai::store

namespace serai::rates {

/// The rates of the workspace, in memory. A conversion uses the rates of its day, or those of the last day
/// before that has them, at most maxAgeDays back: banks publish none on weekends and holidays. Values only;
/// any thread.
class RateTable
{
public:
    /// The longest run of days without rates (Christmas to New Year, with room).
    static constexpr int maxAgeDays = 10;

    [[nodiscard]] static Result<RateTable> load(store::Connection& connection);

    void add(const Rate& rate); ///< in order of days within a currency

    /// \a money in \a currency by the rates of \a day, through the euro, rounded once, half away from zero;
    /// nothing where a rate is not known.
    [[nodiscard]] std::optional<Money> convert(const Money& money, const QString& currency, QDate day) const;

    /// The newest day up to \a day that has rates, whosever; not valid where there is none.
    [[nodiscard]] QDate lastDay(QDate day) const;

    [[nodiscard]] bool isEmpty() const { return m_rates.isEmpty(); }

    /// Units of \a currency for one euro, times 10^8, as convert() takes them on each day from \a first to
    /// \a last (days since 1970-01-01, both included); 0 = unknown.
    [[nodiscard]] std::vector<qint64> perEuro(const QString& currency, qint64 first, qint64 last) const;

    /// \a amount * \a to / \a from * 10^\a digits, in one exact division, rounded half away from zero; both
    /// rates are units for one euro. What 64 bits cannot hold becomes the largest number of its sign.
    [[nodiscard]] static qint64 exchanged(qint64 amount, qint64 from, qint64 to, int digits);

private:
    /// Units for one euro times 10^8; nothing = unknown.
    [[nodiscard]] std::optional<qint64> perEuro(const QString& currency, qint64 day) const;

    QHash<QString, QList<std::pair<qint64, qint64>>> m_rates; // days since 1970-01-01 → rate
};

/// What is known of one currency.
struct RateSpan
{
    QString currency;
    QDate first;
    QDate last;
    qint64 days = 0;
};

/// Purchases in one currency, as the orders have them.
struct SpendPart
{
    Money spend;
    qint64 orders = 0;
    qint64 unconverted = 0; ///< orders of a day without a rate; not in Spend::converted
};

/// Purchases in every currency, and all of them in one.
struct Spend
{
    QList<SpendPart> parts; ///< by currency
    Money converted; ///< each order by the rate of its day
    qint64 orders = 0; ///< that are in converted
    qint64 unconverted = 0;
};

/// What a file of rates brought.
struct RatesImported
{
    qint64 rates = 0;
    qint64 news = 0; ///< that were not here, or different
    int currencies = 0;
    QDate first;
    QDate last;
};

/// The exchange rates of the workspace. \a store must outlive the answers.
class Rates
{
public:
    explicit Rates(store::Store& store)
        : m_store(store)
    {
    }

    /// Takes the rates of a file of the European Central Bank; a day that is here already gets the file's
    /// rate. Errors: NotFound, InvalidInput (see parseRates()), Storage, DiskFull, WorkspaceLocked.
    [[nodiscard]] Async<RatesImported> importFile(QString path);

    /// By currency. Errors: Storage.
    [[nodiscard]] Async<QList<RateSpan>> list();

    /// Removes the rates of \a currency (empty: of all) and answers them, for put() to take back. Errors:
    /// NotFound (there are none), Storage, DiskFull, WorkspaceLocked.
    [[nodiscard]] Async<QList<Rate>> remove(QString currency);

    /// Writes \a rates over what is there; how many are new or different. Errors: Storage, DiskFull,
    /// WorkspaceLocked.
    [[nodiscard]] Async<qint64> put(QList<Rate> rates);

    /// Errors: InvalidInput (no such currency), NotFound (no rate for that day), Storage.
    [[nodiscard]] Async<Money> convert(Money money, QString currency, QDate day);

    /// Purchases of \a member (0 = of the whole shop), as they are and in \a currency (empty: the
    /// workspace's). Days are those of the workspace's zone. Errors: InvalidInput (no such currency),
    /// Storage.
    [[nodiscard]] Async<Spend> spend(qint64 member, QString currency = {});

private:
    store::Store& m_store;
};

} // namespace serai::rates
