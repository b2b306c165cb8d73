// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of orders of ImportReader.

#include "contenthash.h"
#include "importreader.h"
#include "text.h"

#include <cstdlib>

namespace serai::members {

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
    bool isBegun = true;
    if (index < 0 || m_orders[std::size_t(index)].number != number) {
        const auto known = m_orderIndex.find(number);
        if (known != m_orderIndex.end()) {
            index = known->second;
        } else {
            index = int(m_orders.size());
            const auto entry = m_orderIndex.emplace(std::string(number), index).first;
            auto& begun = m_orders.emplace_back();
            begun.number = entry->first;
            begun.line = row.line;
            begun.refused = !beginOrder(begun, row);
            isBegun = false;
        }
        m_lastOrder = index;
    }
    auto& order = m_orders[std::size_t(index)];
    if (order.refused) {
        if (order.line != row.line) { // the problem is listed once, where the order begins
            ++m_skippedRows;
            m_problems.refuse(row.line,
                order.tooLarge
                    ? membersText(QT_TRANSLATE_NOOP("members", "its order adds up to more than any can be"))
                    : membersText(
                        QT_TRANSLATE_NOOP("members", "the first line of the order cannot be used")));
        }
        return;
    }
    if (isBegun && !agrees(order, index, row))
        return;
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

bool ImportReader::beginOrder(OrderState& order, const DelimitedRow& row)
{
    if (!readTime(order, row) || !readCurrency(order, row))
        return false;
    const auto& country = m_personReader.country(m_personReader.cell(row, Field::Country));
    order.country = word(country.code.isEmpty() ? country.text : country.code);
    order.discount = word(m_personReader.text(row, Field::DiscountCode));
    readStatus(order, row);
    // What is said of the whole order must be certain: lines alone would make another total.
    for (const auto& [field, value] : {std::pair{Field::Total, &order.totalE4},
             {Field::Discount, &order.discountE4}, {Field::Refunded, &order.refundedE4}}) {
        if (m_personReader.cell(row, field).empty())
            continue;
        *value = amountIn(order, row, field, 0);
        if (!*value)
            return false;
    }
    return true;
}

bool ImportReader::readTime(OrderState& order, const DelimitedRow& row)
{
    const int column = m_layout.column(Field::OrderTime);
    const auto clock = m_personReader.cell(row, Field::OrderClock);
    const auto read = [&] {
        return clock.empty()
            ? m_dates.read(row.cell(column))
            : m_dates.read(std::string(cleanCell(row.cell(column))).append(1, ' ').append(clock));
    };
    auto at = read();
    const auto before = m_layout.freeDates;
    if (!settleFreeDate(row.line))
        return false;
    if (m_layout.freeDates != before)
        at = read();
    if (!at) {
        skipRow(row, column, "badDate",
            membersText(QT_TRANSLATE_NOOP("members", "there is no such date; the order is left out")));
        return false;
    }
    order.at = *at;
    return true;
}

bool ImportReader::settleFreeDate(qint64 line)
{
    const auto& parts = m_dates.lastParts();
    if (m_layout.isDateOrderGiven || !parts || !isFreeDate(*parts))
        return true;
    const auto proven = provenOrder(*parts);
    if (m_layout.freeDates == DateOrder::Unknown) {
        if (proven == DateOrder::Unknown && !isEitherDate(*parts))
            return true;
        if (auto done = surveyFreeDates(m_layout, m_options, m_cancel); !done) {
            m_failure = done.error();
            return false;
        }
        m_dates.setOrder(m_layout.freeDates);
        return true;
    }
    if (proven == DateOrder::Unknown || proven == m_layout.freeDates || m_layout.freeDatesLine == 0)
        return true;
    const bool dayFirst = proven == DateOrder::Dmy;
    m_failure = contradictingDates(m_layout, m_options, dayFirst ? line : m_layout.freeDatesLine,
        dayFirst ? m_layout.freeDatesLine : line)
                    .value();
    return false;
}

void ImportReader::readStatus(OrderState& order, const DelimitedRow& row)
{
    const auto status = m_personReader.text(row, Field::Status).toLower();
    order.status = word(status);
    auto known = m_standings.constFind(order.status);
    if (known == m_standings.cend()) {
        const auto standing = m_layout.preset->cancelledStatus.contains(status) ? OrderStanding::Cancelled
                                                                                : orderStanding(status);
        known = m_standings.insert(order.status, standing);
        if (standing == OrderStanding::Unknown && m_unknownStatuses.size() < 5)
            m_unknownStatuses << status.left(30);
    }
    const auto number = order.number;
    order.cancelled = !m_personReader.cell(row, Field::CancelledAt).empty()
        || *known == OrderStanding::Cancelled
        || (m_layout.preset->cancelByNumber && number.size() > 1 && (number[0] == 'C' || number[0] == 'c')
            && number[1] >= '0' && number[1] <= '9');
    order.partial = *known == OrderStanding::Partial;
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

std::optional<qint64> ImportReader::quantityIn(const DelimitedRow& row)
{
    const int column = m_layout.column(Field::Quantity);
    const auto cell = cleanCell(row.cell(column));
    const auto e4 = cell.empty() ? std::optional<qint64>(10'000) : parseE4(cell, m_layout.decimal);
    if (!e4) {
        skipRow(row, column, "badNumber",
            membersText(QT_TRANSLATE_NOOP("members", "this is not a number; the line is left out")));
        return std::nullopt;
    }
    if (*e4 % 10'000 != 0 || std::abs(*e4) > 1'000'000'000'000'000) {
        skipRow(row, column, "badNumber",
            membersText(
                QT_TRANSLATE_NOOP("members", "a quantity must be a whole number; the line is left out")));
        return std::nullopt;
    }
    return *e4 / 10'000;
}

void ImportReader::refuseAll(OrderState& order, const DelimitedRow& row, int column)
{
    order.refused = true;
    order.tooLarge = true;
    m_skippedRows += order.lines; // were taken so far
    skipRow(row, column, "tooLarge",
        membersText(
            QT_TRANSLATE_NOOP("members",
                "with this line the order, which begins in line %1, adds up to more than any can be; the "
                "order is left out"))
            .arg(order.line));
}

bool ImportReader::takeLine(OrderState& order, int orderIndex, const DelimitedRow& row)
{
    const auto quantity = quantityIn(row);
    if (!quantity)
        return false;
    const bool hasPrice = !cleanCell(row.cell(m_layout.column(Field::Price))).empty();
    auto price = amountIn(order, row, Field::Price, 0);
    const auto discount = price ? amountIn(order, row, Field::LineDiscount, 0) : std::nullopt;
    if (!discount)
        return false;
    const bool isTooLarge =
        hasPrice && *quantity != 0 && std::abs(*price) > mostAmountE4 / std::abs(*quantity);
    const auto amount = amountIn(order, row, Field::Amount, hasPrice && !isTooLarge ? *quantity * *price : 0);
    if (!amount)
        return false;
    // Each is bounded, so that no sum of two can wrap; the sums of the order must stay so.
    const bool isProduct = m_personReader.cell(row, Field::Amount).empty();
    const int valueColumn = m_layout.column(isProduct ? Field::Price : Field::Amount);
    if (isTooLarge && isProduct) {
        skipTooLarge(row, valueColumn);
        return false;
    }
    if (std::abs(order.allE4 + *amount - *discount) > mostSumE4
        || std::abs(order.lineDiscountsE4 + *discount) > mostSumE4) {
        refuseAll(order, row, valueColumn);
        return false;
    }
    if (!hasPrice && *quantity != 0)
        price = *amount / *quantity;
    LineRow line{orderIndex, productOf(row), *quantity, *price, *amount - *discount};
    order.allE4 += line.amountE4;
    order.lineDiscountsE4 += *discount;
    order.hasSale = order.hasSale || (*quantity > 0 && *price > 0);
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
