// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Amounts and currencies of ImportReader, and whether the rows of an order agree.

#include "contenthash.h"
#include "emailcell.h"
#include "importreader.h"
#include "moneycell.h"
#include "text.h"

#include <algorithm>
#include <cstdlib>

namespace serai::members {

static QString leftOut(const QString& reason)
{
    return membersText(QT_TRANSLATE_NOOP("members", "%1; the row is left out")).arg(reason);
}

static QString severalCurrencies(const QString& sign, const QStringList& choices)
{
    return membersText(
        QT_TRANSLATE_NOOP("members", "\"%1\" may be %2: say which, in the file or as its currency"))
        .arg(sign.left(20), choices.join(QStringLiteral(", ")));
}

bool ImportReader::readCurrency(OrderState& order, const DelimitedRow& row)
{
    const auto cell = m_personReader.cell(row, Field::Currency);
    if (cell.empty()) {
        order.currency = word(m_layout.currency);
        order.currencyIsStated = m_layout.isCurrencyInHeader;
        return true;
    }
    const auto text = cellText(cell);
    const auto meant = currenciesOf(text);
    const bool several = meant.size() > 1;
    if (meant.isEmpty() || (several && !meant.contains(m_layout.currency))) {
        skipRow(row, m_layout.column(Field::Currency), "badCurrency",
            meant.isEmpty() ? membersText(
                QT_TRANSLATE_NOOP("members", "there is no such currency; the order is left out"))
                            : leftOut(severalCurrencies(text, meant)));
        return false;
    }
    order.currency = word(several ? m_layout.currency : meant.constFirst());
    order.currencyIsStated = true;
    return true;
}

std::optional<qint64> ImportReader::amountIn(
    OrderState& order, const DelimitedRow& row, Field field, qint64 fallback)
{
    for (const int column : m_layout.columns[std::size_t(field)]) {
        const auto cell = cleanCell(row.cell(column));
        if (cell.empty())
            continue;
        auto amount = plainE4(cell, m_layout.decimal);
        if (!amount)
            amount = signedAmountIn(order, row, column, cell);
        if (amount && std::abs(*amount) > mostAmountE4) {
            skipTooLarge(row, column);
            return std::nullopt;
        }
        return amount;
    }
    return fallback;
}

void ImportReader::skipTooLarge(const DelimitedRow& row, int column)
{
    skipRow(row, column, "badNumber",
        leftOut(membersText(QT_TRANSLATE_NOOP("members", "the amount is larger than any order's can be"))));
}

std::optional<qint64> ImportReader::signedAmountIn(
    OrderState& order, const DelimitedRow& row, int column, std::string_view cell)
{
    const auto money = readMoney(cell, m_layout.decimal);
    if (!money) {
        skipRow(row, column, "badNumber", leftOut(money.error().what));
        return std::nullopt;
    }
    if (money->currencies.isEmpty())
        return money->e4;
    const auto& current = m_words[std::size_t(order.currency)];
    const bool fits = money->currencies.contains(current);
    const bool isOpen = !order.currencyIsStated && order.lines == 0;
    if (fits || (isOpen && money->currencies.size() == 1)) {
        order.currency = fits ? order.currency : word(money->currencies.constFirst());
        order.currencyIsStated = true;
        return money->e4;
    }
    if (!order.currencyIsStated && money->currencies.size() > 1)
        skipRow(row, column, "badCurrency", leftOut(severalCurrencies(money->sign, money->currencies)));
    else
        skipRow(row, column, "badCurrency",
            leftOut(membersText(
                QT_TRANSLATE_NOOP("members", "\"%1\" beside the number is not %2, which the order is in"))
                        .arg(money->sign.left(20), current)));
    return std::nullopt;
}

bool ImportReader::agrees(OrderState& order, int orderIndex, const DelimitedRow& row)
{
    return agreesOnCustomer(order, orderIndex, row) && agreesOnCurrency(order, row)
        && agreesOnTotal(order, row);
}

/// Whether \a a and \a b say something of one person or of two; nothing where one of them cannot be read.
static std::optional<bool> isSameIdentity(Field field, std::string_view a, std::string_view b)
{
    if (a.empty() || b.empty())
        return std::nullopt;
    if (a == b)
        return true;
    if (field == Field::Email) {
        const auto first = readEmail(cellText(a));
        const auto second = readEmail(cellText(b));
        return first && second ? std::optional(first->address == second->address) : std::nullopt;
    }
    if (field != Field::Phone)
        return false;
    // The end of a number is the same in all ways to write it; a damaged one says nothing.
    static constexpr qsizetype enough = 6;
    const auto digitsOf = [](std::string_view cell) {
        auto text = cellText(cell);
        if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); }))
            return QString();
        text.removeIf([](QChar c) { return c.digitValue() < 0; });
        return text;
    };
    const auto first = digitsOf(a);
    const auto second = digitsOf(b);
    if (first.size() < enough || second.size() < enough)
        return std::nullopt;
    return first.right(enough) == second.right(enough);
}

bool ImportReader::agreesOnCustomer(OrderState& order, int orderIndex, const DelimitedRow& row)
{
    quint64 hash = 0;
    bool names = false;
    for (const int column : m_identityColumns) {
        const auto cell = row.cell(column);
        names = names || !cleanCell(cell).empty();
        hash = combineHash(hash, contentHash(cell));
    }
    if (!names || hash == order.customerHash)
        return true;
    auto known = order.customer;
    if (known.empty()) {
        const auto held = m_held.find(orderIndex);
        if (held == m_held.end())
            return true; // nobody so far
        known = held->second.first;
    }
    for (const auto field : m_layout.preset->identityOrder) { // as PersonReader::keyOf() joined them
        const auto end = std::min(known.find('\x1f'), known.size());
        const auto same = isSameIdentity(field, known.substr(0, end), m_personReader.cell(row, field));
        known.remove_prefix(std::min(end + 1, known.size()));
        if (same && !*same) {
            skipRow(row, m_layout.column(field), "otherCustomer",
                leftOut(
                    membersText(QT_TRANSLATE_NOOP("members", "the order is another customer's since line %1"))
                        .arg(order.customerLine > 0 ? order.customerLine : order.line)));
            return false;
        }
        if (same)
            break; // the strongest that both have decides
    }
    if (!order.customer.empty())
        order.customerHash = hash;
    return true;
}

bool ImportReader::agreesOnCurrency(OrderState& order, const DelimitedRow& row)
{
    const auto cell = m_personReader.cell(row, Field::Currency);
    if (cell.empty())
        return true;
    const auto& current = m_words[std::size_t(order.currency)];
    if (QLatin1StringView(cell.data(), qsizetype(cell.size())) == current)
        return true;
    const auto meant = currenciesOf(cellText(cell));
    if (meant.contains(current)) {
        order.currencyIsStated = true;
        return true;
    }
    if (!order.currencyIsStated && meant.size() == 1) { // what was empty so far said nothing else
        order.currency = word(meant.constFirst());
        order.currencyIsStated = true;
        return true;
    }
    skipRow(row, m_layout.column(Field::Currency), "otherCurrency",
        leftOut(meant.isEmpty()
                ? membersText(QT_TRANSLATE_NOOP("members", "there is no such currency"))
                : membersText(QT_TRANSLATE_NOOP("members", "the order is in %1 since line %2"))
                      .arg(current)
                      .arg(order.line)));
    return false;
}

// Of two totals the first one counts, as most exports repeat it or write it once.
bool ImportReader::agreesOnTotal(OrderState& order, const DelimitedRow& row)
{
    for (const auto& [field, known] :
        {std::pair{Field::Total, &order.totalE4}, {Field::Refunded, &order.refundedE4}}) {
        if (!m_layout.has(field) || m_personReader.cell(row, field).empty())
            continue;
        const auto value = amountIn(order, row, field, 0);
        if (!value)
            return false;
        if (!*known) {
            *known = value;
        } else if (**known != *value) {
            const int column = m_layout.column(field);
            m_problems.add({row.line, m_layout.header(column), QStringLiteral("otherTotal"),
                membersText(QT_TRANSLATE_NOOP(
                                "members", "line %1 has another amount for the whole order; that one counts"))
                    .arg(order.line),
                row.text(column), false});
        }
    }
    return true;
}

} // namespace serai::members
