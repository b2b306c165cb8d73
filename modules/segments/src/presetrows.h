// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace serai::segments {

// Rows of rule files, as presets put them together. Operators and measures are spelled as in rule files.

[[nodiscard]] QJsonObject moneyJson(qint64 minor, const QString& currency);
[[nodiscard]] QJsonObject lastWindow(int count, const char* unit); ///< {"last": 6, "unit": "months"}
[[nodiscard]] QJsonObject countRow(
    const char* fact, const char* op, const QJsonValue& value, const QJsonObject& window = {});
/// A measure of the amount of orders.
[[nodiscard]] QJsonObject amountRow(
    const char* measure, const char* op, const QJsonValue& value, const QJsonObject& window = {});
/// At least one order in \a currency.
[[nodiscard]] QJsonObject boughtInRow(const QString& currency);
[[nodiscard]] QJsonObject daysRow(const char* measure, const char* op, const QJsonValue& value);
[[nodiscard]] QJsonObject knownRow(const char* field);
[[nodiscard]] QJsonObject scoreRow(const char* score, const char* op, int value);
[[nodiscard]] QJsonObject topRow(const char* fact, int number, const QJsonObject& window);
[[nodiscard]] QJsonObject topSpendRow(int percent, const QString& currency);
[[nodiscard]] QJsonObject noneOf(const QJsonArray& rows);

/// The condition on a key: "group" is \a group.
[[nodiscard]] QJsonArray inGroup(const QString& group);
/// Is in \a group now, or in any.
[[nodiscard]] QJsonObject inGroupRow(const QString& group = {});
/// One row per way to take part: wrote in a group, to the shop, reacted, voted, followed a link.
[[nodiscard]] QJsonArray interactionRows(const QJsonObject& window);
/// More coupons granted than redeemed.
[[nodiscard]] QJsonObject couponsLeftRow();
/// The day of birth in the shop's field \a key comes again within \a days.
[[nodiscard]] QJsonObject birthdayRow(const QString& key, int days);

} // namespace serai::segments
