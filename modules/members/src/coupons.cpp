// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <members/coupons.h>
#include <store/connection.h>

#include <QRegularExpression>

namespace serai::members {

static constexpr int mostCodes = 20;
static constexpr qsizetype couponPiece = 1000;
static constexpr char insertCouponsSql[] = SERAI_GIVEN_ROWS
    "INSERT INTO coupon_event (member_id, at, act, coupon, amount_minor, currency, order_id) "
    "SELECT v ->> 0, v ->> 1, 'redeemed', v ->> 2, v ->> 3, v ->> 4, v ->> 5 FROM given";

QStringList couponCodes(const QString& cell)
{
    QStringList codes;
    if (cell.isEmpty())
        return codes;
    static const QRegularExpression between(QStringLiteral("[,;\\n]"));
    static const QString label(QStringLiteral("code:"));
    for (const auto& piece : cell.split(between)) {
        auto code = piece.trimmed();
        if (code.startsWith(label, Qt::CaseInsensitive))
            code = code.mid(label.size()).section(u'|', 0, 0).trimmed();
        if (!code.isEmpty() && !codes.contains(code) && codes.size() < mostCodes)
            codes << code;
    }
    return codes;
}

QStringList redeemedCodes(const CouponOrder& order)
{
    if (order.member <= 0 || order.kind == u"cancellation")
        return {};
    return couponCodes(order.codes);
}

Result<> CouponWriter::add(const CouponOrder& order)
{
    const auto codes = redeemedCodes(order);
    const bool hasAmount = codes.size() == 1 && order.discountMinor.has_value();
    for (const auto& code : codes)
        m_rows.add(order.member, order.at, code, hasAmount ? order.discountMinor : std::nullopt,
            hasAmount ? order.currency : QString(), order.order);
    return m_rows.size() >= couponPiece ? flush() : Result<>();
}

Result<> CouponWriter::flush()
{
    if (m_rows.isEmpty())
        return {};
    if (auto done = m_connection.run(insertCouponsSql, m_rows.take()); !done)
        return fail(done.error());
    return {};
}

} // namespace serai::members
