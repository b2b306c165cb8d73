// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/fields.h>

#include <QJsonValue>

namespace serai::segments {

[[nodiscard]] QString combineKey(Combine combine);

/// Reads one row; \a path is its JSON pointer.
[[nodiscard]] Result<Row> parseRow(const QJsonObject& json, const QString& path);
/// A row about facts.
[[nodiscard]] Result<Row> parseFactRow(const QJsonObject& json, const QString& path);
[[nodiscard]] Result<Op> parseOp(const QJsonObject& json, const QString& path, std::span<const Op> allowed);

// Values of rows; \a path is that of the value.
[[nodiscard]] Result<QStringList> parseWords(const QJsonValue& value, const QString& path, bool many);
/// A whole number; outside of \a least .. \a most it is refused.
[[nodiscard]] Result<int> parseWhole(const QJsonValue& value, const QString& path, int least, int most);
[[nodiscard]] Result<TimeUnit> parseUnit(const QJsonValue& value, const QString& path, bool ofDates);
[[nodiscard]] Result<Window> parseWindow(const QJsonValue& value, const QString& path);
/// The value of \a op, which is InLast, InNext or Anniversary. \a ofDates: no unit shorter than a day.
[[nodiscard]] Result<Window> parseSpan(const QJsonValue& value, const QString& path, Op op, bool ofDates);
[[nodiscard]] QJsonObject spanJson(const Window& span, Op op);
[[nodiscard]] QJsonObject windowJson(const Window& window);
[[nodiscard]] Result<QString> parseMoment(const QJsonValue& value, const QString& path);
/// One number, or two for Between, in \a value; \a currency is set by money.
[[nodiscard]] Result<std::vector<qint64>> parseNumbers(
    const QJsonValue& value, const QString& path, Op op, ValueType type, QString& currency);
/// "convert" of a money row with the JSON pointer \a path; nothing where it is not there.
[[nodiscard]] Result<std::optional<Conversion>> parseConversion(const QJsonObject& json, const QString& path);
[[nodiscard]] Result<QString> parseCurrency(const QJsonValue& value, const QString& path);

/// Error::InvalidInput at \a path; \a allowed goes into the remedy.
[[nodiscard]] tl::unexpected<Error> badRule(
    const QString& path, const QString& what, const QStringList& allowed = {});
/// Likewise, with what to do in words.
[[nodiscard]] tl::unexpected<Error> adviseRule(
    const QString& path, const QString& what, const QString& remedy);
[[nodiscard]] Result<> refuseOtherKeys(
    const QJsonObject& json, const QString& path, const QStringList& allowed);
/// Refuses a span whose \a first time is after all of its \a last one; both as isTimePoint() accepts them.
[[nodiscard]] Result<> refuseReversed(const QString& first, const QString& last, const QString& path);

} // namespace serai::segments
