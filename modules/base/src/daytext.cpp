// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/daytext.h>

#include <QCoreApplication>

namespace serai {

static QString patternOf(DayForm form)
{
    switch (form) {
    case DayForm::Day:
        return QCoreApplication::translate("base", "d MMM", "pattern of a date: day and short month");
    case DayForm::WeekdayDay:
        return QCoreApplication::translate(
            "base", "ddd d MMM", "pattern of a date: weekday, day and short month");
    case DayForm::Full:
        return QCoreApplication::translate(
            "base", "d MMM yyyy", "pattern of a date: day, short month and year");
    case DayForm::ShortMonth:
        return QCoreApplication::translate("base", "MMM yyyy", "pattern of a date: short month and year");
    case DayForm::Month:
        return QCoreApplication::translate("base", "MMMM yyyy", "pattern of a date: month and year");
    }
    return {};
}

QString dayText(const QLocale& locale, QDate day, DayForm form)
{
    return locale.toString(day, patternOf(form));
}

QString momentText(const QLocale& locale, const QDateTime& local)
{
    return locale.toString(local,
        QCoreApplication::translate(
            "base", "d MMM yyyy, HH:mm", "pattern of a date: day, short month, year, time of day"));
}

} // namespace serai
