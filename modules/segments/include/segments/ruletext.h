// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/rule.h>

#include <QLocale>

#include <functional>

namespace serai::segments {

class AudienceIndex;

/// The rule as a sentence in the reader's language: "Members: country is DE or JP and number of orders in the
/// last 6 months is at least 2". Numbers and money in \a locale.
[[nodiscard]] QString toWords(const Rule& rule, const QLocale& locale = QLocale());

/// One row or group: "number of orders in the last 6 months is at least 2".
[[nodiscard]] QString toWords(const Node& node, const QLocale& locale = QLocale());

/// A condition on the facts of a row: "product is S-1 or S-2".
[[nodiscard]] QString toWords(const KeyFilter& filter, const QLocale& locale = QLocale());

/// "in the last 6 months", "from 1 Jan 2026 to 31 Jan 2026"; empty for an open window.
[[nodiscard]] QString toWords(const Window& window, const QLocale& locale = QLocale());

/// \a node with the saved segments that it asks for named by name, for toWords(): stored rules name them by
/// id. \a nameOf answers the name for an id or a name; empty: it stays as it is. Pure.
[[nodiscard]] Node withSegmentNames(Node node, const std::function<QString(const QString&)>& nameOf);
[[nodiscard]] Node withSegmentNames(Node node, const AudienceIndex& index);

} // namespace serai::segments
