// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "consentwords.h"
#include "importfields.h"

#include <base/error.h>
#include <members/import.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace serai::members {

/// A problem list that keeps the first \a limit and counts the rest.
class ProblemList
{
public:
    explicit ProblemList(int limit = 200)
        : m_limit(limit)
    {
    }

    void add(ImportProblem problem);
    /// Notes a row that is left out for the reason of an earlier one: the rest of a refused order.
    void refuse(qint64 line, const QString& reason);
    void addTo(ImportReport& report, int limit) const; ///< merges, in order of lines

private:
    int m_limit;
    qint64 m_total = 0;
    QHash<QString, qint64> m_counts;
    QList<ImportProblem> m_list;
    QList<ImportRefusal> m_refusals;
    QStringList m_reasons;
};

/// The phones that were mended: counts all, keeps \a limit of each kind, hands each to a taker if there is
/// one.
class RepairList
{
public:
    using Taker = std::function<Result<>(const ImportRepair&)>;

    explicit RepairList(int limit = 200, Taker taker = {})
        : m_limit(limit)
        , m_taker(std::move(taker))
    {
    }

    void add(ImportRepair repair);
    /// At most \a limit, some of each kind: a file whose every phone has an apostrophe hides nothing by it.
    void addTo(ImportReport& report, int limit) const;

    [[nodiscard]] qint64 total() const { return m_total; }

    [[nodiscard]] const Result<>& taken() const { return m_taken; } ///< the taker's first error

private:
    int m_limit;
    Taker m_taker;
    Result<> m_taken;
    qint64 m_total = 0;
    QHash<QString, qint64> m_counts;
    QHash<QString, QList<ImportRepair>> m_lists; // by kind
};

/// What a row says about a person.
struct PersonRow
{
    int index = 0; ///< in the file, from 0 without gaps
    qint64 line = 0;
    std::vector<std::pair<Field, QString>> identities; ///< strongest first
    QString name, country, countryText, city, language, zone, company, note, level;
    QStringList tags;
    QStringList custom; ///< as storedFieldText(), by Layout::custom; empty = the file fills none
    QString phoneRegion; ///< ISO 3166, of the first phone; empty = none, or a number of several countries
    bool isApart = false; ///< decided: not the member who would be found
    ConsentWord emailConsent = ConsentWord::Nothing, smsConsent = ConsentWord::Nothing,
                whatsappConsent = ConsentWord::Nothing;
};

struct ProductRow
{
    int index = 0;
    QString sku;
    QString title;
    QString category; ///< may be empty
};

/// What is known of an order so far; later lines may change it.
struct OrderRow
{
    int index = 0;
    qint64 line = 0;
    QString number;
    int person = -1; ///< -1 = guest
    qint64 at = 0;
    QString kind, status, currency, country, discountCode;
    qint64 totalMinor = 0;
    std::optional<qint64> discountMinor; ///< taken off; nothing: the file does not say
    qint64 contentHash = 0; ///< of all above and the lines in any order
};

struct LineRow
{
    int order = 0;
    int product = -1;
    qint64 quantity = 0;
    qint64 priceE4 = 0;
    qint64 amountE4 = 0;
};

/// A piece of the file, normalised, on its way from the reading to the writing thread.
struct ImportBatch
{
    std::vector<PersonRow> persons;
    std::vector<ProductRow> products;
    std::vector<OrderRow> orders; ///< seen for the first time in this piece
    std::vector<LineRow> lines;
    qint64 bytesRead = 0;
    bool isLast = false;
    std::optional<Error> error;
};

/// Hands batches from one thread to another, a few at a time, so that a fast reader does not fill the memory.
class BatchQueue
{
public:
    /// False when the taking side has gone: stop reading.
    [[nodiscard]] bool put(ImportBatch batch);
    [[nodiscard]] ImportBatch take();
    void close(); ///< the taking side is done or has failed

private:
    static constexpr std::size_t capacity = 6;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<ImportBatch> m_batches;
    bool m_closed = false;
};

} // namespace serai::members
