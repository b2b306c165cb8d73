// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The orders of ImportReader, as they are when all of their lines are known.

#include "contenthash.h"
#include "importreader.h"
#include "text.h"

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

std::pair<QString, qint64> ImportReader::outcomeOf(const OrderState& state)
{
    const auto cancellation = QStringLiteral("cancellation");
    const auto purchase = QStringLiteral("purchase");
    const qint64 amount = state.totalE4.value_or(state.allE4);
    // A return is a document of its own with a negative amount. An order cancelled in place never counted as
    // a purchase, so nothing is to be taken away again.
    if (state.cancelled)
        return {
            cancellation, state.totalE4.value_or(0) < 0 ? *state.totalE4 : std::min<qint64>(state.allE4, 0)};
    if (hasReturnsOnly(state))
        return {cancellation, state.allE4};
    if (amount < 0)
        return {cancellation, amount};
    if (const qint64 refunded = std::abs(state.refundedE4.value_or(0)); refunded > 0)
        return refunded < amount ? std::pair{purchase, amount - refunded}
                                 : std::pair{cancellation, qint64(0)};
    if (amount > 0 || state.hasSale)
        return {purchase, amount};
    return {QStringLiteral("free"), 0};
}

bool ImportReader::hasReturnsOnly(const OrderState& state)
{
    return state.allE4 < 0 && !state.hasSale && state.totalE4.value_or(0) > 0;
}

void ImportReader::reviewOrders()
{
    const auto note = [this](const OrderState& order, Field field, const char* kind, QString message) {
        m_problems.add({order.line, m_layout.header(m_layout.column(field)), QString::fromLatin1(kind),
            std::move(message), QString(), false});
    };
    for (const auto& order : m_orders) {
        if (order.refused || order.lines == 0)
            continue;
        m_assumedCurrencies += !order.currencyIsStated;
        if (order.partial && !order.cancelled && !order.refundedE4)
            note(order, Field::Status, "partialUnknown",
                membersText(QT_TRANSLATE_NOOP("members",
                    "refunded or cancelled in part, and the file does not say how much: the whole order "
                    "counts")));
        if (!order.cancelled && hasReturnsOnly(order))
            note(order, Field::Total, "returnWithTotal",
                membersText(QT_TRANSLATE_NOOP("members",
                    "its lines are returns and its total is not: it counts as a return of its lines")));
    }
}

QStringList ImportReader::assumptions() const
{
    QStringList sentences;
    if (m_assumedCurrencies > 0 && !m_layout.has(Field::Currency))
        sentences << membersText(
            QT_TRANSLATE_NOOP("members", "The file names no currency: amounts are read as %1."))
                         .arg(m_layout.currency);
    else if (m_assumedCurrencies > 0)
        sentences << QCoreApplication::translate(
            "members", "%n order(s) name no currency: read as %1.", nullptr, int(m_assumedCurrencies))
                         .arg(m_layout.currency);
    if (!m_unknownStatuses.isEmpty())
        sentences << membersText(
            QT_TRANSLATE_NOOP(
                "members", "These words for the status of an order are not known, so such orders count: %1."))
                         .arg(m_unknownStatuses.join(QStringLiteral(", ")));
    return sentences;
}

QString ImportReader::customerOf(int index) const
{
    auto rest = m_orders[std::size_t(index)].customer;
    QString found;
    for (const auto field : m_layout.preset->identityOrder) {
        const auto end = std::min(rest.find('\x1f'), rest.size());
        const auto text = cellText(rest.substr(0, end));
        if (field == Field::Email && !text.isEmpty())
            return text;
        found = found.isEmpty() ? text : found;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return found;
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
    const auto [kind, amountE4] = outcomeOf(state);
    row.kind = kind;
    row.totalMinor = minorOfE4(amountE4, digits);
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
