// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulewords.h"

#include <segments/fields.h>
#include <segments/ruletext.h>

#include <QCoreApplication>

#include <cstdlib>

namespace serai::segments {

QString words(const char* text)
{
    return QCoreApplication::translate("segments", text);
}

QString joined(const QStringList& parts, const char* pattern)
{
    QString text = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i)
        text = words(pattern).arg(text, parts.at(i));
    return text;
}

QString dateWords(QDate date, const QLocale& locale)
{
    auto format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return locale.toString(date, format);
}

QString momentWords(const QString& moment, const QLocale& locale)
{
    const auto date = QDate::fromString(moment, Qt::ISODate);
    return moment.size() == 10 && date.isValid() ? dateWords(date, locale) : moment;
}

/// "this month", "the month before", "3 months earlier", and a year or more before that.
static QString periodWords(const Window& window)
{
    static constexpr const char* now[] = {QT_TRANSLATE_NOOP("segments", "today"),
        QT_TRANSLATE_NOOP("segments", "this week"), QT_TRANSLATE_NOOP("segments", "this month"),
        QT_TRANSLATE_NOOP("segments", "this quarter"), QT_TRANSLATE_NOOP("segments", "this year")};
    static constexpr const char* before[] = {QT_TRANSLATE_NOOP("segments", "yesterday"),
        QT_TRANSLATE_NOOP("segments", "in the week before this one"),
        QT_TRANSLATE_NOOP("segments", "in the month before this one"),
        QT_TRANSLATE_NOOP("segments", "in the quarter before this one"),
        QT_TRANSLATE_NOOP("segments", "in the year before this one")};
    static constexpr const char* earlier[] = {
        QT_TRANSLATE_N_NOOP("segments", "on the day %n day(s) before today"),
        QT_TRANSLATE_N_NOOP("segments", "in the week %n week(s) before this one"),
        QT_TRANSLATE_N_NOOP("segments", "in the month %n month(s) before this one"),
        QT_TRANSLATE_N_NOOP("segments", "in the quarter %n quarter(s) before this one"),
        QT_TRANSLATE_N_NOOP("segments", "in the year %n year(s) before this one")};
    static constexpr const char* later[] = {
        QT_TRANSLATE_N_NOOP("segments", "on the day %n day(s) after today"),
        QT_TRANSLATE_N_NOOP("segments", "in the week %n week(s) after this one"),
        QT_TRANSLATE_N_NOOP("segments", "in the month %n month(s) after this one"),
        QT_TRANSLATE_N_NOOP("segments", "in the quarter %n quarter(s) after this one"),
        QT_TRANSLATE_N_NOOP("segments", "in the year %n year(s) after this one")};
    const auto period = size_t(*window.period);
    const auto away = [&](const char* const* texts) {
        return QCoreApplication::translate("segments", texts[period], nullptr, std::abs(window.offset));
    };
    const auto text = window.offset == 0 ? words(now[period])
        : window.offset == -1            ? words(before[period])
        : window.offset < 0              ? away(earlier)
                                         : away(later);
    if (window.yearsAgo == 0)
        return text;
    return QCoreApplication::translate(
        "segments", "%1, but %n year(s) earlier", nullptr, int(window.yearsAgo))
        .arg(text);
}

static QString unitWords(const Window& window)
{
    static constexpr const char* patterns[] = {QT_TRANSLATE_N_NOOP("segments", "%n minute(s)"),
        QT_TRANSLATE_N_NOOP("segments", "%n hour(s)"), QT_TRANSLATE_N_NOOP("segments", "%n day(s)"),
        QT_TRANSLATE_N_NOOP("segments", "%n week(s)"), QT_TRANSLATE_N_NOOP("segments", "%n month(s)"),
        QT_TRANSLATE_N_NOOP("segments", "%n year(s)")};
    return QCoreApplication::translate("segments", patterns[size_t(window.unit)], nullptr, window.last);
}

static QString relativeWords(const Window& window)
{
    return words(window.before ? QT_TRANSLATE_NOOP("segments", "within %1 before %2")
                               : QT_TRANSLATE_NOOP("segments", "within %1 after %2"))
        .arg(unitWords(window),
            window.yearly ? words(QT_TRANSLATE_NOOP("segments", "the anniversary of %1"))
                                .arg(anchorLabel(window.anchor))
                          : anchorLabel(window.anchor));
}

QString spanWords(const Row& row, const QLocale& locale)
{
    if (row.span.period || row.op == Op::InLast || (row.op == Op::Anniversary && row.span.before))
        return toWords(row.span, locale);
    return words(QT_TRANSLATE_NOOP("segments", "in the next %1")).arg(unitWords(row.span));
}

QString toWords(const Window& window, const QLocale& locale)
{
    if (!window.anchor.isEmpty())
        return relativeWords(window);
    if (window.last > 0) {
        const char* pattern = nullptr;
        switch (window.unit) {
        case TimeUnit::Minutes:
            pattern = QT_TRANSLATE_N_NOOP("segments", "in the last %n minute(s)");
            break;
        case TimeUnit::Hours:
            pattern = QT_TRANSLATE_N_NOOP("segments", "in the last %n hour(s)");
            break;
        case TimeUnit::Days:
            pattern = QT_TRANSLATE_N_NOOP("segments", "in the last %n day(s)");
            break;
        case TimeUnit::Weeks:
            pattern = QT_TRANSLATE_N_NOOP("segments", "in the last %n week(s)");
            break;
        case TimeUnit::Months:
            pattern = QT_TRANSLATE_N_NOOP("segments", "in the last %n month(s)");
            break;
        case TimeUnit::Years:
            pattern = QT_TRANSLATE_N_NOOP("segments", "in the last %n year(s)");
            break;
        }
        const auto text = QCoreApplication::translate("segments", pattern, nullptr, window.last);
        if (window.ago == 0)
            return text;
        Window before = window;
        before.last = window.ago;
        return words(QT_TRANSLATE_NOOP("segments", "in the %1 up to %2 ago"))
            .arg(unitWords(window), unitWords(before));
    }
    if (window.period)
        return periodWords(window);
    const auto from = momentWords(window.from, locale);
    const auto to = momentWords(window.to, locale);
    if (!from.isEmpty() && !to.isEmpty())
        return words(QT_TRANSLATE_NOOP("segments", "from %1 to %2")).arg(from, to);
    if (!from.isEmpty())
        return words(QT_TRANSLATE_NOOP("segments", "from %1 on")).arg(from);
    return to.isEmpty() ? QString() : words(QT_TRANSLATE_NOOP("segments", "up to %1")).arg(to);
}

} // namespace serai::segments
