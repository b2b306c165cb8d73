// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QTimeZone>

namespace serai::test {

/// The rule as an SQL condition on a row m of table member: the other opinion that the engine is compared
/// with. Reads the JSON itself and shares nothing with the engine but the start of a rolling window
/// (base/localtime).
class RuleToSql
{
public:
    RuleToSql(qint64 nowMs, QTimeZone zone)
        : m_now(nowMs)
        , m_zone(std::move(zone))
    {
    }

    [[nodiscard]] QString condition(const QJsonObject& node) const;

private:
    [[nodiscard]] QString fieldRow(const QJsonObject& row) const;
    [[nodiscard]] QString factRow(const QJsonObject& row) const;
    [[nodiscard]] QString textRow(const QString& value, const QJsonObject& row) const;
    [[nodiscard]] QString tagRow(const QJsonObject& row) const;
    [[nodiscard]] QString createdRow(const QJsonObject& row) const;
    [[nodiscard]] QString windowCondition(const QString& column, const QJsonObject& window) const;
    [[nodiscard]] qint64 startOfDate(const QDate& date) const;

    qint64 m_now;
    QTimeZone m_zone;
};

} // namespace serai::test
