// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace serai {

/// How much of a date is said.
enum class DayForm {
    Day, ///< "19 Nov"
    WeekdayDay, ///< "Thu 19 Nov"
    Full, ///< "19 Nov 2026"
    ShortMonth, ///< "Nov 2026"
    Month, ///< "November 2026"
};

/// \a day in the order of the program's language, with the names of \a locale: the patterns are translated,
/// since a locale of Qt knows no date without its year. Any thread.
[[nodiscard]] QString dayText(const QLocale& locale, QDate day, DayForm form);

/// Date with year, and hours and minutes, of \a local; its zone is the caller's to choose. Any thread.
[[nodiscard]] QString momentText(const QLocale& locale, const QDateTime& local);

} // namespace serai
