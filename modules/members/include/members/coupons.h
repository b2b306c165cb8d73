// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <store/jsonrows.h>

#include <QStringList>

#include <optional>

namespace serai::store {
class Connection;
}

namespace serai::members {

/// The coupon codes that an order's cell names, each once, in its order: "SPRING, HELLO" are two. Programs
/// that write "code:SPRING|amount:5.00" mean SPRING. At most twenty. Any thread.
[[nodiscard]] QStringList couponCodes(const QString& cell);

/// An order as far as its coupons go.
struct CouponOrder
{
    qint64 order = 0;
    qint64 member = 0; ///< 0 = a guest: nobody redeemed
    qint64 at = 0; ///< epoch ms
    QString kind; ///< "purchase", "cancellation", "free"
    QString codes; ///< as the file has them
    QString currency;
    std::optional<qint64> discountMinor; ///< nothing: unknown
};

/// The codes that \a order redeemed: none of a guest's and none of a cancelled one's.
[[nodiscard]] QStringList redeemedCodes(const CouponOrder& order);

/// Coupons on their way into coupon_event, as facts "redeemed" at the time of their order. An amount is known
/// only where the order has one code: what two of them took off together cannot be told apart. Database
/// thread.
class CouponWriter
{
public:
    explicit CouponWriter(store::Connection& connection)
        : m_connection(connection)
    {
    }

    /// Errors: Storage, DiskFull.
    [[nodiscard]] Result<> add(const CouponOrder& order);
    [[nodiscard]] Result<> flush(); ///< after the last one

private:
    store::Connection& m_connection;
    store::JsonRows m_rows;
};

} // namespace serai::members
