// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace serai::test {

/// How texts compare, written down again: lower case, no accents, no width. Knows the letters that the random
/// shop uses.
[[nodiscard]] QString judgedFold(const QString& text);

/// What the judge knows of the workspace besides its tables.
struct JudgedShop
{
    std::vector<qint64> members;
    QHash<QString, QString> segments; ///< number or name to a condition on m
    /// For member-relative windows: anchor to member to epoch ms, at the moment of the question.
    QHash<QString, QHash<qint64, qint64>> anchors;
};

/// The rule as an SQL condition on a row m of table member: the other opinion that the engine is compared
/// with. Reads the JSON itself and shares nothing with the engine but base/localtime.
class RuleToSql
{
public:
    RuleToSql(qint64 nowMs, QTimeZone zone, const JudgedShop& shop)
        : m_now(nowMs)
        , m_zone(std::move(zone))
        , m_shop(shop)
    {
    }

    [[nodiscard]] QString condition(const QJsonObject& node) const;

private:
    /// A measure of one member: number / count where known holds.
    struct Measured
    {
        QString known;
        QString number;
        QString count;
        QString facts; ///< how many were counted
    };

    [[nodiscard]] QString fieldRow(const QJsonObject& row) const;
    [[nodiscard]] QString customRow(const QString& key, const QJsonObject& row) const;
    [[nodiscard]] QString textRow(const QString& value, const QJsonObject& row) const;
    [[nodiscard]] QString setRow(const QJsonObject& row, const QString& any, const QString& chosen) const;
    [[nodiscard]] QString createdRow(const QJsonObject& row) const;
    [[nodiscard]] QString dateCondition(
        const QString& day, const QString& monthDay, const QJsonObject& row) const;
    [[nodiscard]] QString segmentRow(const QJsonObject& row) const;
    [[nodiscard]] QString randomRow(const QJsonObject& row) const;

    [[nodiscard]] QString factRow(const QJsonObject& row) const;
    [[nodiscard]] QString comparedRow(const QJsonObject& row) const;
    [[nodiscard]] QString rankRow(const QJsonObject& row) const;
    [[nodiscard]] QString scoreRow(const QJsonObject& row) const;
    /// \a convert: as in rule files, empty for none.
    [[nodiscard]] Measured measured(
        const QJsonObject& row, const QString& currency, const QJsonObject& convert) const;
    /// \a amount, which is in the currency of the column \a from, in \a to; NULL without a rate.
    [[nodiscard]] QString converted(const QString& amount, const QString& from, const QString& to,
        const QString& day, bool minorUnits) const;
    [[nodiscard]] QString filterCondition(const QString& fact, const QJsonObject& filter) const;
    [[nodiscard]] QString windowCondition(const QString& column, const QJsonObject& window) const;
    [[nodiscard]] QString anchoredCondition(const QString& column, const QJsonObject& window) const;
    [[nodiscard]] std::pair<QDate, QDate> calendar(const QJsonObject& window) const;

    [[nodiscard]] QString localSeconds(const QString& ms) const;
    [[nodiscard]] qint64 startOfDate(const QDate& date) const;
    [[nodiscard]] QDate today() const;

    qint64 m_now;
    QTimeZone m_zone;
    const JudgedShop& m_shop;
};

/// "value op number(s)", both sides integers.
[[nodiscard]] QString judgedComparison(const QString& left, const QString& op, const QStringList& right);
/// (x, y) of folded texts as SQL literals.
[[nodiscard]] QString judgedList(const QJsonValue& value);

} // namespace serai::test
