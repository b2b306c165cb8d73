// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importcells.h"
#include "orderstatus.h"
#include "personreader.h"
#include "rowdecisions.h"

#include <QElapsedTimer>

namespace serai::members {

/// The most that one amount of an order may be, and the sum of its lines, in ten-thousandths: 100 thousand
/// million, and ten times that. Beyond it is no shop's order, but a wrong column, and sums would leave 64
/// bits.
inline constexpr qint64 mostAmountE4 = 1'000'000'000'000'000;
inline constexpr qint64 mostSumE4 = 10 * mostAmountE4;

/// Reads the file on a thread of its own into batches. Equal files give equal numbers to persons, products
/// and orders, so that a second pass can be matched with the first. After the last batch its figures may be
/// read from the other thread.
class ImportReader
{
public:
    /// \a taker gets every repaired phone, on the reading thread.
    ImportReader(const Layout& layout, const ImportOptions& options, const CancelToken& cancel,
        RepairList::Taker taker = {});

    /// Reads to the end, an error, or until \a queue is closed. Call once, on the reading thread.
    void run(BatchQueue& queue);

    // After the last batch:
    [[nodiscard]] const ProblemList& problems() const { return m_problems; }

    [[nodiscard]] const RepairList& repairs() const { return m_repairs; }

    [[nodiscard]] qint64 rows() const { return m_rows; }

    [[nodiscard]] qint64 skippedRows() const { return m_skippedRows; }

    [[nodiscard]] int orderCount() const { return int(m_orders.size()); }

    /// The first line that was decided on and is no row of the file; 0 = there is none.
    [[nodiscard]] qint64 missedLine() const { return m_decisions.missedLine(); }

    [[nodiscard]] OrderRow order(int index) const; ///< as it is when all lines are known

    /// Sentences about what was assumed.
    [[nodiscard]] QStringList assumptions() const;

    /// By what the file knows the customer, an e-mail address first; empty = a guest.
    [[nodiscard]] QString customerOf(int index) const;

    [[nodiscard]] qint64 lineSumE4(int index) const { return m_orders[std::size_t(index)].allE4; }

    [[nodiscard]] quint64 linesHash(int index) const { return m_orders[std::size_t(index)].linesHash; }

    /// The order was begun, and left out when its lines added up to more than any can be.
    [[nodiscard]] bool isTooLarge(int index) const { return m_orders[std::size_t(index)].tooLarge; }

    [[nodiscard]] qint64 lineCount(int index) const { return m_orders[std::size_t(index)].lines; }

private:
    struct OrderState
    {
        std::string_view number; // owned by m_orderIndex
        std::string_view customer; // key of the person, owned by m_personIndex; empty = nobody so far
        quint64 customerHash = 0; // of the identity cells that were last found to agree
        qint64 line = 0;
        qint64 customerLine = 0;
        qint64 at = 0;
        qint64 allE4 = 0; // of the lines
        std::optional<qint64> totalE4;
        std::optional<qint64> discountE4; // stated for the order
        std::optional<qint64> refundedE4;
        qint64 lineDiscountsE4 = 0;
        quint64 linesHash = 0;
        qint64 lines = 0;
        int person = -1;
        int status = 0, currency = 0, country = 0, discount = 0; // in m_words
        bool hasSale = false; // a line with quantity > 0 and price > 0
        bool cancelled = false;
        bool partial = false; // by its status, refunded or cancelled in part
        bool currencyIsStated = false; // otherwise it is assumed
        bool tooLarge = false; // by its lines: refused late
        bool refused = false; // its first line is unusable: so are the others
    };

    /// False where the row was decided to be left out.
    [[nodiscard]] bool applyDecisions(DelimitedRow& row);
    void takeOrderRow(const DelimitedRow& row);
    void takePersonRow(const DelimitedRow& row);
    /// False where the order cannot be used; the problem is listed then.
    [[nodiscard]] bool beginOrder(OrderState& order, const DelimitedRow& row);
    [[nodiscard]] bool readTime(OrderState& order, const DelimitedRow& row);
    [[nodiscard]] bool readCurrency(OrderState& order, const DelimitedRow& row);
    /// The order of dates like 03/04/2026, met late or contradicted: the file says, or m_failure does.
    [[nodiscard]] bool settleFreeDate(qint64 line);
    void readStatus(OrderState& order, const DelimitedRow& row);
    /// Whether a later row of an order may belong to it; the problem is listed if not.
    [[nodiscard]] bool agrees(OrderState& order, int orderIndex, const DelimitedRow& row);
    [[nodiscard]] bool agreesOnCustomer(OrderState& order, int orderIndex, const DelimitedRow& row);
    [[nodiscard]] bool agreesOnCurrency(OrderState& order, const DelimitedRow& row);
    [[nodiscard]] bool agreesOnTotal(OrderState& order, const DelimitedRow& row);
    /// The amount of money in a cell. Nothing, with the row left out, where it cannot be read or is in
    /// another currency than the order.
    [[nodiscard]] std::optional<qint64> amountIn(
        OrderState& order, const DelimitedRow& row, Field field, qint64 fallback);
    /// Leaves \a order out, of which lines were taken already.
    void refuseAll(OrderState& order, const DelimitedRow& row, int column);
    void skipTooLarge(const DelimitedRow& row, int column);
    [[nodiscard]] std::optional<qint64> signedAmountIn(
        OrderState& order, const DelimitedRow& row, int column, std::string_view cell);
    [[nodiscard]] std::optional<qint64> quantityIn(const DelimitedRow& row);
    /// What can be said only when all lines are known.
    void reviewOrders();
    /// The kind of the order, and what it is worth in ten-thousandths.
    [[nodiscard]] static std::pair<QString, qint64> outcomeOf(const OrderState& state);
    /// Its lines take back, whatever its total says.
    [[nodiscard]] static bool hasReturnsOnly(const OrderState& state);
    void takePerson(OrderState& order, const DelimitedRow& row);
    void holdPerson(int orderIndex, const DelimitedRow& row);
    void placeHeldPerson(OrderState& order, int orderIndex);
    /// False when the line cannot be used; the problem is listed then.
    [[nodiscard]] bool takeLine(OrderState& order, int orderIndex, const DelimitedRow& row);
    [[nodiscard]] int productOf(const DelimitedRow& row);
    [[nodiscard]] int word(const QString& text);
    void skipRow(const DelimitedRow& row, int column, const char* kind, QString message);
    void flush(BatchQueue& queue);
    /// Whether what is read by now is to go out: enough of it, or long enough.
    [[nodiscard]] bool isTimeToFlush();

    Layout m_layout; // its order of free dates may come late
    const ImportOptions& m_options;
    CancelToken m_cancel;
    ProblemList m_problems;
    RepairList m_repairs;
    RowDecisions m_decisions;
    bool m_rowIsApart = false; // the row under way
    PersonReader m_personReader;
    DateReader m_dates;
    ImportBatch m_batch;
    qint64 m_rows = 0;
    qint64 m_skippedRows = 0;
    int m_persons = 0;
    CellMap<int> m_personIndex;
    CellMap<int> m_orderIndex;
    CellMap<int> m_productIndex;
    std::vector<quint64> m_productHash;
    std::vector<OrderState> m_orders;
    std::vector<int> m_unsent; // orders whose first usable line is in m_batch
    std::unordered_map<int, std::pair<std::string, PersonRow>>
        m_held; // by order without a usable line so far
    int m_lastOrder = -1;
    CellMap<int> m_wordIndex;
    std::vector<QString> m_words;
    std::vector<int> m_identityColumns;
    QHash<int, OrderStanding> m_standings; // by status in m_words
    QStringList m_unknownStatuses; // some
    qint64 m_assumedCurrencies = 0; // orders
    std::optional<Error> m_failure; // ends the reading
    bool m_stopped = false;
    QElapsedTimer m_sinceFlush;
};

} // namespace serai::members
