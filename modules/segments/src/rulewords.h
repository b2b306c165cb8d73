// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/rule.h>

#include <QLocale>

namespace serai::segments {

// The pieces that rules are put into words with.

[[nodiscard]] QString words(const char* text); ///< translate("segments", text)
/// \a parts one after the other by \a pattern ("%1 and %2"), which is translated.
[[nodiscard]] QString joined(const QStringList& parts, const char* pattern);
/// Short, with all digits of the year: 1926 is not 2026.
[[nodiscard]] QString dateWords(QDate date, const QLocale& locale);
/// A date or date-time as rule files have it.
[[nodiscard]] QString momentWords(const QString& moment, const QLocale& locale);
/// The value of an anniversary or of dates to come: "in the next 7 days", "this month".
[[nodiscard]] QString spanWords(const Row& row, const QLocale& locale);
/// What is measured, without "where" and window.
[[nodiscard]] QString measureWords(const Row& row);

} // namespace serai::segments
