// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/rule.h>

#include <QLocale>

namespace serai::segments {

/// The rule as a sentence in the reader's language: "Members: country is DE or JP and number of orders in the
/// last 6 months is at least 2". Numbers and money in \a locale.
[[nodiscard]] QString toWords(const Rule& rule, const QLocale& locale = QLocale());

/// One row or group: "number of orders in the last 6 months is at least 2".
[[nodiscard]] QString toWords(const Node& node, const QLocale& locale = QLocale());

/// "in the last 6 months", "from 1 Jan 2026 to 31 Jan 2026"; empty for an open window.
[[nodiscard]] QString toWords(const Window& window, const QLocale& locale = QLocale());

} // namespace serai::segments
