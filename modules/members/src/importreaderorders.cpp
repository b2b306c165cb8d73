// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The orders of ImportReader, as they are when all of their lines are known.

#include "contenthash.h"
#include "importreader.h"

#include <algorithm>

namespace serai::members {

/// Ten-thousandths as minor units with \a digits decimals, half away from zero: the one rounding of an order.
static qint64 minorOfE4(qint64 e4, int digits)
{
    qint64 unit = 1;
    for (int i = digits; i < 4; ++i)
        unit *= 10;
    const qint64 rounded = (std::abs(e4) + unit / 2) / unit;
    return e4 < 0 ? -rounded : rounded;
}

OrderRow ImportReader::order(int index) const
{
    const auto& state = m_orders[std::size_t(index)];
    OrderRow row;
    row.index = index;
    row.line = state.line;
    row.number = QString::fromUtf8(state.number.data(), qsizetype(state.number.size()));
    row.person = state.person;
    row.at = state.at;
    row.currency = m_words[std::size_t(state.currency)];
    row.status = m_words[std::size_t(state.status)];
    row.country = m_words[std::size_t(state.country)];
    row.discountCode = m_words[std::size_t(state.discount)];
    const int digits = minorDigits(row.currency);
    if (state.cancelled) {
        row.kind = QStringLiteral("cancellation");
        // A return is a document of its own with a negative amount. An order cancelled in place never counted
        // as a purchase, so nothing is to be taken away again.
        row.totalMinor = minorOfE4(std::min<qint64>(state.allE4, 0), digits);
    } else {
        row.kind = state.hasSale ? QStringLiteral("purchase") : QStringLiteral("free");
        row.totalMinor = minorOfE4(state.totalE4.value_or(state.saleE4), digits);
    }
    if (state.discountE4 || m_layout.has(Field::LineDiscount))
        row.discountMinor = std::abs(minorOfE4(state.discountE4.value_or(state.lineDiscountsE4), digits));
    quint64 hash = contentHash(state.number);
    for (const auto* text : {&row.kind, &row.status, &row.currency, &row.country, &row.discountCode})
        hash = contentHash(text->toStdString() + '\x1f', hash);
    hash = combineHash(hash, quint64(row.at));
    hash = combineHash(hash, quint64(row.totalMinor));
    hash = combineHash(hash, state.linesHash);
    // Nothing off is nothing new: orders from before discounts were kept stay as they are.
    if (row.discountMinor.value_or(0) != 0)
        hash = combineHash(hash, quint64(*row.discountMinor));
    row.contentHash = qint64(combineHash(hash, quint64(state.lines)));
    return row;
}

} // namespace serai::members
