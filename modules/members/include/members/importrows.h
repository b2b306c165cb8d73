// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <functional>
#include <utility>

// How the journal of imports writes rows as JSON, for the import that keeps them and for the undo that
// compares them. Macros, because SQL is put together by the compiler only.

/// A row of member: the columns that an import may change, and "field:<id>" for each custom field with a
/// value.
#define SERAI_MEMBER_ROW                                                                                     \
    "json_patch(json_object('name', name, 'country', country, 'country_text', country_text, 'city', city, "  \
    "'language', "                                                                                           \
    "language, 'zone', zone, 'company', company, 'note', note, 'level', level, 'country_source', "           \
    "country_source, 'zone_source', zone_source, 'language_source', language_source, 'level_source', "       \
    "level_source, 'order_count', order_count, 'spend_minor', spend_minor, 'spend_currency', "               \
    "spend_currency, 'first_order_at', first_order_at, 'last_order_at', last_order_at, 'updated_at', "       \
    "updated_at), (SELECT json_group_object('field:' || f.field_id, coalesce(f.text, f.number)) FROM "       \
    "member_field f WHERE f.member_id = member.id))"

/// A row of shop_order with its lines and coupons.
#define SERAI_ORDER_ROW                                                                                      \
    "json_object('member_id', member_id, 'kind', kind, 'status', status, 'ordered_at', ordered_at, "         \
    "'currency', currency, 'total_minor', total_minor, 'country', country, 'discount_code', discount_code, " \
    "'discount_minor', discount_minor, 'content_hash', content_hash, 'lines', (SELECT "                      \
    "json_group_array(json_array(l.id, l.product_id, "                                                       \
    "l.quantity, l.unit_price_e4, l.amount_e4)) FROM order_line l WHERE l.order_id = shop_order.id), "       \
    "'coupons', (SELECT json_group_array(json_array(c.id, c.member_id, c.at, c.act, c.coupon, "              \
    "c.amount_minor, c.currency, c.campaign_id, c.external_id)) FROM coupon_event c WHERE c.order_id = "     \
    "shop_order.id))"

/// What tells whether an order is still as the import left it.
#define SERAI_ORDER_MARK "json_array(member_id, content_hash)"

/// A row of product.
#define SERAI_PRODUCT_ROW "json_object('title', title, 'category', category)"

namespace serai::store {
class Connection;
}

namespace serai::members {

/// Number and check sum of the tags of the members \a first to \a last. \a pause is called some thousand
/// members apart, and may stop it. Database thread. Errors: Storage; those of \a pause.
[[nodiscard]] Result<std::pair<qint64, qint64>> importTagMark(
    store::Connection& connection, qint64 first, qint64 last, const std::function<Result<>()>& pause);

} // namespace serai::members
