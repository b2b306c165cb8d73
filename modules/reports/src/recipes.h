// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <reports/reports.h>

namespace serai::reports {

/// Shop, period, zone, currency and dates of \a page.
[[nodiscard]] ReportModel frameOf(const kpi::Page& page, const QLocale& locale);

/// What was sent, as steps: sent, delivered, read.
[[nodiscard]] Chart funnelChart(const kpi::Value& sent, const kpi::Value& delivered, const kpi::Value& read);
/// The same and what became of the rest, as a table with the share of each.
[[nodiscard]] Table funnelTable(const kpi::Value& sent, const kpi::Value& delivered, const kpi::Value& read,
    const kpi::Value& failed, const kpi::Value& unknown, qint64 awaiting);

/// A reason key of gate or reach in words; the key itself where it is not known.
[[nodiscard]] QString reasonText(const QString& key);
/// A state of a message or campaign in words.
[[nodiscard]] QString stateText(const QString& key);

/// What the playbook says to do about \a value; nothing where it is in its band or unknown.
[[nodiscard]] std::optional<Finding> findingOf(const QString& title, const kpi::Value& value,
    const std::optional<kpi::Target>& target, kpi::Band band, const playbook::Rule* rule,
    const QLocale& locale);

[[nodiscard]] Finding unknownOutcomeFinding(qint64 messages);

/// The definitions of \a ids in the order of the catalogue.
[[nodiscard]] QList<Definition> definitionsOf(const QStringList& ids);

} // namespace serai::reports
