// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importreader.h"

#include "contenthash.h"
#include "phonerepair.h"
#include "text.h"

#include <algorithm>

namespace serai::members {

static constexpr std::size_t batchLines = 8192;
static constexpr std::size_t batchPersons = 256;
static constexpr qint64 rowsBetweenLooks = 256;
static constexpr qint64 longestSilenceMs = 30;

ImportReader::ImportReader(
    const Layout& layout, const ImportOptions& options, const CancelToken& cancel, RepairList::Taker taker)
    : m_layout(layout)
    , m_options(options)
    , m_cancel(cancel)
    , m_problems(options.problemLimit)
    , m_repairs(options.problemLimit, std::move(taker))
    , m_personReader(layout, m_problems, m_repairs, options.useRepairs)
    , m_dates(layout.dateOrder, layout.zone)
{
    m_words.push_back({});
}

int ImportReader::word(const QString& text)
{
    if (text.isEmpty())
        return 0;
    const auto [entry, isNew] = m_wordIndex.try_emplace(text.toStdString(), int(m_words.size()));
    if (isNew)
        m_words.push_back(text);
    return entry->second;
}

void ImportReader::skipRow(const DelimitedRow& row, int column, const char* kind, QString message)
{
    ++m_skippedRows;
    m_problems.add({row.line, m_layout.header(column), QString::fromLatin1(kind), std::move(message),
        row.text(column), true});
}

void ImportReader::run(BatchQueue& queue)
{
    const auto stop = [&](Error error) {
        ImportBatch last;
        if (error.where.isEmpty())
            error.where = m_options.file;
        else
            error.where = QStringLiteral("%1, %2").arg(m_options.file, error.where);
        last.error = std::move(error);
        last.isLast = true;
        (void)queue.put(std::move(last));
    };
    const auto opened = tables::TableReader::open(m_options.file, m_layout.format, m_cancel);
    if (!opened)
        return stop(opened.error());
    auto& reader = *opened;
    const bool orders = m_layout.preset->kind == ImportKind::Orders;
    DelimitedRow row;
    m_sinceFlush.start();
    while (!m_stopped) {
        const auto more = reader->next(row);
        if (!more)
            return stop(more.error());
        if (!*more)
            break;
        if (row.line <= m_layout.headerLine)
            continue;
        ++m_rows;
        if (orders)
            takeOrderRow(row);
        else
            takePersonRow(row);
        if (m_rows % rowsBetweenLooks == 0 && m_cancel.isCancelled())
            return stop({ErrorKind::Cancelled,
                membersText(QT_TRANSLATE_NOOP("members", "cancelled; nothing was changed")), {}, {}, {}});
        if (isTimeToFlush()) {
            m_batch.bytesRead = reader->bytesRead();
            flush(queue);
        }
    }
    if (!m_repairs.taken())
        return stop(m_repairs.taken().error());
    m_batch.bytesRead = reader->bytesRead();
    m_batch.isLast = true;
    flush(queue);
}

bool ImportReader::isTimeToFlush()
{
    if (m_batch.lines.size() >= batchLines || m_batch.persons.size() >= batchPersons)
        return true;
    // Rows that are left out fill no batch; progress and cancelling must not wait for good ones.
    return m_rows % rowsBetweenLooks == 0 && m_sinceFlush.elapsed() >= longestSilenceMs;
}

void ImportReader::flush(BatchQueue& queue)
{
    for (const int index : m_unsent)
        m_batch.orders.push_back(order(index));
    m_unsent.clear();
    m_stopped = !queue.put(std::move(m_batch));
    m_batch = {};
    m_sinceFlush.start(); // waiting for room in the queue is no silence of this side
}

void ImportReader::takeOrderRow(const DelimitedRow& row)
{
    const int numberColumn = m_layout.column(Field::OrderNumber);
    const auto number = cleanCell(row.cell(numberColumn));
    if (number.empty())
        return skipRow(row, numberColumn, "noOrderNumber",
            membersText(QT_TRANSLATE_NOOP("members", "the row has no order number")));
    if (number.find('+') != std::string_view::npos && hasLostDigits(cellText(number)))
        return skipRow(row, numberColumn, "cutNumber",
            membersText(QT_TRANSLATE_NOOP(
                "members", "a spreadsheet cut the digits of the order number off; the row is left out")));
    int index = m_lastOrder;
    if (index < 0 || m_orders[std::size_t(index)].number != number) {
        const auto known = m_orderIndex.find(number);
        if (known != m_orderIndex.end()) {
            index = known->second;
        } else {
            index = int(m_orders.size());
            const auto entry = m_orderIndex.emplace(std::string(number), index).first;
            beginOrder(m_orders.emplace_back(), row, entry->first);
        }
        m_lastOrder = index;
    }
    auto& order = m_orders[std::size_t(index)];
    if (order.refused) {
        if (order.line != row.line) { // the problem is listed once, where the order begins
            ++m_skippedRows;
            m_problems.refuse(row.line,
                membersText(QT_TRANSLATE_NOOP("members", "the first line of the order cannot be used")));
        }
        return;
    }
    // An order is what its lines say: without a usable one there is no order, and nobody is known by it.
    const bool isFirst = order.lines == 0;
    if (!takeLine(order, index, row) && isFirst)
        return holdPerson(index, row);
    if (isFirst) {
        m_unsent.push_back(index);
        placeHeldPerson(order, index);
    }
    if (order.person < 0)
        takePerson(order, row);
}

/// Whether an order in \a status (lower case) counts as none. Refunded in part, it still is one.
bool ImportReader::isCancelledStatus(const QString& status) const
{
    static const QStringList always{QStringLiteral("refunded"), QStringLiteral("voided"),
        QStringLiteral("cancelled"), QStringLiteral("canceled"), QStringLiteral("returned")};
    return always.contains(status) || m_layout.preset->cancelledStatus.contains(status);
}

void ImportReader::beginOrder(OrderState& order, const DelimitedRow& row, std::string_view number)
{
    order.number = number;
    order.line = row.line;
    const int timeColumn = m_layout.column(Field::OrderTime);
    const auto clock = m_personReader.cell(row, Field::OrderClock);
    const auto at = clock.empty()
        ? m_dates.read(row.cell(timeColumn))
        : m_dates.read(std::string(cleanCell(row.cell(timeColumn))).append(1, ' ').append(clock));
    if (!at) {
        order.refused = true;
        return skipRow(row, timeColumn, "badDate",
            membersText(QT_TRANSLATE_NOOP("members", "there is no such date; the order is left out")));
    }
    order.at = *at;
    const auto currency = m_personReader.text(row, Field::Currency).toUpper();
    if (!currency.isEmpty() && !isCurrency(currency)) {
        order.refused = true;
        return skipRow(row, m_layout.column(Field::Currency), "badCurrency",
            membersText(QT_TRANSLATE_NOOP("members", "there is no such currency; the order is left out")));
    }
    order.currency = word(currency.isEmpty() ? m_layout.currency : currency);
    const auto& country = m_personReader.country(m_personReader.cell(row, Field::Country));
    order.country = word(country.code.isEmpty() ? country.text : country.code);
    const auto status = m_personReader.text(row, Field::Status).toLower();
    order.status = word(status);
    order.discount = word(m_personReader.text(row, Field::DiscountCode));
    order.cancelled = !m_personReader.cell(row, Field::CancelledAt).empty() || isCancelledStatus(status)
        || (m_layout.preset->cancelByNumber && number.size() > 1 && (number[0] == 'C' || number[0] == 'c')
            && number[1] >= '0' && number[1] <= '9');
    if (const auto total = m_personReader.cell(row, Field::Total); !total.empty())
        order.totalE4 = parseE4(total, m_layout.decimal);
    if (const auto discount = m_personReader.cell(row, Field::Discount); !discount.empty())
        order.discountE4 = parseE4(discount, m_layout.decimal);
}

int ImportReader::productOf(const DelimitedRow& row)
{
    const auto title = cleanCell(row.cell(m_layout.column(Field::Product)));
    auto sku = cleanCell(row.cell(m_layout.column(Field::Sku)));
    if (sku.empty())
        sku = title;
    if (sku.empty())
        return -1;
    const auto known = m_productIndex.find(sku);
    if (known != m_productIndex.end())
        return known->second;
    const int index = int(m_productIndex.size());
    m_productIndex.emplace(std::string(sku), index);
    m_productHash.push_back(contentHash(sku));
    m_batch.products.push_back({index, QString::fromUtf8(sku.data(), qsizetype(sku.size())),
        QString::fromUtf8(title.data(), qsizetype(title.size())), m_personReader.text(row, Field::Category)});
    return index;
}

bool ImportReader::takeLine(OrderState& order, int orderIndex, const DelimitedRow& row)
{
    const auto number = [&](Field field, qint64 fallback, std::optional<qint64>& value) {
        const auto cell = cleanCell(row.cell(m_layout.column(field)));
        value = cell.empty() ? fallback : parseE4(cell, m_layout.decimal);
        if (!value)
            skipRow(row, m_layout.column(field), "badNumber",
                membersText(QT_TRANSLATE_NOOP("members", "this is not a number; the line is left out")));
        return value.has_value();
    };
    std::optional<qint64> quantityE4, price, discount, amount;
    if (!number(Field::Quantity, 10'000, quantityE4))
        return false;
    if (*quantityE4 % 10'000 != 0 || std::abs(*quantityE4) > 1'000'000'000'000'000) {
        skipRow(row, m_layout.column(Field::Quantity), "badNumber",
            membersText(
                QT_TRANSLATE_NOOP("members", "a quantity must be a whole number; the line is left out")));
        return false;
    }
    const qint64 quantity = *quantityE4 / 10'000;
    const bool hasPrice = !cleanCell(row.cell(m_layout.column(Field::Price))).empty();
    if (!number(Field::Price, 0, price) || !number(Field::LineDiscount, 0, discount))
        return false;
    if (!number(Field::Amount, hasPrice ? quantity * *price : 0, amount))
        return false;
    if (!hasPrice && quantity != 0)
        price = *amount / quantity;
    LineRow line{orderIndex, productOf(row), quantity, *price, *amount - *discount};
    order.allE4 += line.amountE4;
    order.lineDiscountsE4 += *discount;
    if (quantity > 0 && *price > 0) {
        order.saleE4 += line.amountE4;
        order.hasSale = true;
    }
    ++order.lines;
    quint64 hash = line.product >= 0 ? m_productHash[std::size_t(line.product)] : 0;
    hash = combineHash(hash, quint64(line.quantity));
    hash = combineHash(hash, quint64(line.priceE4));
    // A sum: the same lines in another order are the same content.
    order.linesHash += combineHash(hash, quint64(line.amountE4));
    m_batch.lines.push_back(line);
    return true;
}

} // namespace serai::members
