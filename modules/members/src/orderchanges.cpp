// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What OrderBook says of the orders that get other values.

#include "contenthash.h"
#include "orderbook.h"
#include "text.h"

#include <base/money.h>

#include <QDateTime>

#include <cstdlib>

namespace serai::members {

static constexpr qsizetype mostChanges = 1000;
static constexpr char storedOrderSql[] =
    "SELECT kind, status, ordered_at, currency, total_minor, country, discount_code, discount_minor FROM "
    "shop_order WHERE id = ?";
static constexpr char storedLinesSql[] =
    "SELECT p.sku, l.quantity, l.unit_price_e4, l.amount_e4 FROM order_line l LEFT JOIN product p ON p.id = "
    "l.product_id WHERE l.order_id = ?";
// Not by what this import says of them, which a dry run has not written.
static constexpr char customerSql[] =
    "SELECT value FROM member_identity WHERE member_id = ? AND id < ? ORDER BY kind = 'email' DESC, kind = "
    "'phone' DESC, id LIMIT 1";

void OrderBook::noteChange(
    const OrderRow& order, const char* field, const QString& before, const QString& after)
{
    if (before == after)
        return;
    const auto key = QString::fromLatin1(field);
    ++m_changeCounts[key];
    if (m_changes.size() < mostChanges)
        m_changes << ImportOrderChange{order.line, order.number, key, before.left(60), after.left(60)};
}

Result<QString> OrderBook::customerText(qint64 member) const
{
    if (member <= 0)
        return QString();
    auto row = m_connection.run(customerSql, member, m_firstIdentity);
    if (!row)
        return fail(row.error());
    return row->next() ? row->text(0) : QString();
}

/// As a table would have it: 12.50 USD.
static QString plainMoney(qint64 minor, const QString& currency)
{
    return formatMoney({minor, currency}, QLocale::c()).remove(QLocale::c().groupSeparator());
}

static QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

Result<> OrderBook::noteChanges(
    const Entry& entry, const ImportReader& reader, const OrderRow& order, qint64 member)
{
    if (member != entry.member) {
        const auto before = customerText(entry.member);
        if (!before)
            return fail(before.error());
        noteChange(order, "customer", *before, reader.customerOf(order.index));
    }
    if (entry.hash == order.contentHash)
        return {};
    auto row = m_connection.run(storedOrderSql, entry.id);
    if (!row || !row->next())
        return row ? Result<>() : fail(row.error());
    const auto discount = [](const std::optional<qint64>& minor, const QString& currency) {
        return minor.value_or(0) == 0 ? QString() : plainMoney(*minor, currency);
    };
    const auto currency = row->text(3);
    noteChange(order, "kind", row->text(0), order.kind);
    noteChange(order, "status", row->text(1), order.status);
    noteChange(order, "orderTime", timeText(row->int64(2)), timeText(order.at));
    noteChange(order, "currency", currency, order.currency);
    noteChange(
        order, "total", plainMoney(row->int64(4), currency), plainMoney(order.totalMinor, order.currency));
    noteChange(order, "country", row->text(5), order.country);
    noteChange(order, "discountCode", row->text(6), order.discountCode);
    noteChange(order, "discount", discount(row->optionalInt64(7), currency),
        discount(order.discountMinor, order.currency));
    return noteLines(entry, reader, order);
}

/// \a count lines that come to \a e4 ten-thousandths of \a currency.
static QString linesText(qint64 count, qint64 e4, const QString& currency)
{
    const auto number = int(count);
    auto sum = QString::number(std::abs(e4)).rightJustified(5, u'0');
    sum.insert(sum.size() - 4, u'.');
    while (sum.endsWith(u'0') && !sum.endsWith(QStringLiteral(".00")) && sum.indexOf(u'.') < sum.size() - 3)
        sum.chop(1);
    return QCoreApplication::translate("members", "%n line(s): %1 %2", nullptr, number)
        .arg(e4 < 0 ? u'-' + sum : sum, currency);
}

Result<> OrderBook::noteLines(const Entry& entry, const ImportReader& reader, const OrderRow& order)
{
    auto rows = m_connection.run(storedLinesSql, entry.id);
    if (!rows)
        return fail(rows.error());
    quint64 linesHash = 0; // as ImportReader::takeLine() makes it
    qint64 count = 0;
    qint64 sum = 0;
    while (rows->next()) {
        const auto sku = rows->text(0).toStdString();
        quint64 hash = rows->isNull(0) ? 0 : contentHash(sku);
        hash = combineHash(hash, quint64(rows->int64(1)));
        hash = combineHash(hash, quint64(rows->int64(2)));
        linesHash += combineHash(hash, quint64(rows->int64(3)));
        sum += rows->int64(3);
        ++count;
    }
    if (linesHash == reader.linesHash(order.index))
        return {};
    const auto before = linesText(count, sum, order.currency);
    const auto after =
        linesText(reader.lineCount(order.index), reader.lineSumE4(order.index), order.currency);
    noteChange(order, "lines", before,
        before != after
            ? after
            : membersText(QT_TRANSLATE_NOOP("members", "the same sum, other articles or amounts")));
    return {};
}

} // namespace serai::members
