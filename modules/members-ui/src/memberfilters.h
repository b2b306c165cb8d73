// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <membersearch/memberviews.h>

namespace serai::membersui {

/// What a filter above the list is about.
enum class FilterKind { LastOrder, Orders, Spend, Level, Country, Tag, Consent, Reach, Other };

/// A filter: a row of the rule language, so that a list can become a segment.
struct Filter
{
    FilterKind kind = FilterKind::Other;
    QJsonObject row;

    bool operator==(const Filter&) const = default;
};

/// Kinds that can be added, in the order of the menu.
[[nodiscard]] QList<FilterKind> filterKinds();
/// "Last order", "Level": the heading of the menu.
[[nodiscard]] QString filterKindTitle(FilterKind kind);
/// The whole sentence of the chip: "Last order: within 90 days".
[[nodiscard]] QString filterText(const Filter& filter);

/// A line of a filter's menu. Without a row: a number is asked for, and numberFilter() makes the row.
struct FilterChoice
{
    QString text;
    QJsonObject row;
};

/// \a values are what the workspace has; \a currency is its own.
[[nodiscard]] QList<FilterChoice> filterChoices(
    FilterKind kind, const membersearch::ListValues& values, const QString& currency);
/// The row of a number that a person typed for LastOrder (days), Orders or Spend (amount in \a currency);
/// empty where it is none.
[[nodiscard]] QJsonObject numberFilter(FilterKind kind, const QString& typed, const QString& currency);

/// All filters as one rule, and back; rows that were written elsewhere become FilterKind::Other.
[[nodiscard]] QJsonObject ruleOf(const QList<Filter>& filters);
[[nodiscard]] QList<Filter> filtersOf(const QJsonObject& rule);

} // namespace serai::membersui
