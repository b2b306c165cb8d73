// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importcells.h"
#include "personreader.h"

#include <QElapsedTimer>

namespace serai::members {

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

    [[nodiscard]] OrderRow order(int index) const; ///< as it is when all lines are known

    [[nodiscard]] qint64 lineCount(int index) const { return m_orders[std::size_t(index)].lines; }

private:
    struct OrderState
    {
        std::string_view number; // owned by m_orderIndex
        qint64 line = 0;
        qint64 at = 0;
        qint64 saleE4 = 0; // lines with quantity > 0 and price > 0
        qint64 allE4 = 0;
        std::optional<qint64> totalE4;
        std::optional<qint64> discountE4; // stated for the order
        qint64 lineDiscountsE4 = 0;
        quint64 linesHash = 0;
        qint64 lines = 0;
        int person = -1;
        int status = 0, currency = 0, country = 0, discount = 0; // in m_words
        bool hasSale = false;
        bool cancelled = false;
        bool refused = false; // its first line is unusable: so are the others
    };

    void takeOrderRow(const DelimitedRow& row);
    void takePersonRow(const DelimitedRow& row);
    void beginOrder(OrderState& order, const DelimitedRow& row, std::string_view number);
    [[nodiscard]] bool isCancelledStatus(const QString& status) const;
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

    const Layout& m_layout;
    const ImportOptions& m_options;
    CancelToken m_cancel;
    ProblemList m_problems;
    RepairList m_repairs;
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
    bool m_stopped = false;
    QElapsedTimer m_sinceFlush;
};

} // namespace serai::members
