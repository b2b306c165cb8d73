// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <content/marketcalendar.h>

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace serai::content {

// The names of the tables, so that they are translated: a test compares this list with the table.
static constexpr const char* dayNames[]{QT_TRANSLATE_NOOP("content", "618"),
    QT_TRANSLATE_NOOP("content", "Black Friday"), QT_TRANSLATE_NOOP("content", "Boxing Day"),
    QT_TRANSLATE_NOOP("content", "China National Day (Golden Week)"),
    QT_TRANSLATE_NOOP("content", "Christmas"), QT_TRANSLATE_NOOP("content", "Chuseok (first day of holiday)"),
    QT_TRANSLATE_NOOP("content", "Cyber Monday"), QT_TRANSLATE_NOOP("content", "Diwali"),
    QT_TRANSLATE_NOOP("content", "Double 12"), QT_TRANSLATE_NOOP("content", "Easter Sunday"),
    QT_TRANSLATE_NOOP("content", "Eid al-Fitr (first day)"), QT_TRANSLATE_NOOP("content", "Father's Day"),
    QT_TRANSLATE_NOOP("content", "Golden Week ends (Children's Day)"),
    QT_TRANSLATE_NOOP("content", "Golden Week starts (Showa Day)"),
    QT_TRANSLATE_NOOP("content", "Lunar New Year"), QT_TRANSLATE_NOOP("content", "Mother's Day"),
    QT_TRANSLATE_NOOP("content", "Mothering Sunday"), QT_TRANSLATE_NOOP("content", "Rosh Hashanah"),
    QT_TRANSLATE_NOOP("content", "Singles' Day"), QT_TRANSLATE_NOOP("content", "Thanksgiving"),
    QT_TRANSLATE_NOOP("content", "Valentine's Day"), QT_TRANSLATE_NOOP("content", "Public holiday")};

static QString dayName(const QString& name)
{
    const auto known = std::any_of(std::begin(dayNames), std::end(dayNames),
        [&](const char* text) { return name == QLatin1String(text); });
    return known ? QCoreApplication::translate("content", name.toUtf8().constData()) : name;
}

/// "US/GB" -> codes; "*" -> everywhere; SEA -> the markets of South-East Asia.
static QStringList regionsOf(const QString& text)
{
    QStringList codes;
    for (const auto& part : text.split(u'/')) {
        if (part == u"*")
            codes << QString();
        else if (part == u"SEA")
            codes << QStringLiteral("ID") << QStringLiteral("MY") << QStringLiteral("PH")
                  << QStringLiteral("SG") << QStringLiteral("TH") << QStringLiteral("VN");
        else
            codes << part;
    }
    return codes;
}

/// Calls \a row(fields) for each line behind the header.
template <class F>
static Result<> eachLine(const QByteArray& table, const QString& source, qsizetype columns, F row)
{
    const auto lines = QString::fromUtf8(table).split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        const auto fields = lines[i].trimmed().split(u'\t');
        if (fields.size() < columns || !row(fields))
            return fail(ErrorKind::InvalidInput,
                QCoreApplication::translate("content", "the line is not a day of the calendar"),
                QCoreApplication::translate("content", "%1, line %2").arg(source).arg(i + 1));
    }
    return {};
}

Result<MarketCalendar> MarketCalendar::fromTables(const QByteArray& commerce, const QByteArray& publicDays)
{
    MarketCalendar calendar;
    auto read = eachLine(commerce, QStringLiteral("commerce_days.tsv"), 3, [&](const QStringList& fields) {
        const auto date = QDate::fromString(fields[0], Qt::ISODate);
        for (const auto& country : regionsOf(fields[2]))
            calendar.m_days << MarketDay{date, country, fields[1], true};
        return date.isValid();
    });
    if (!read)
        return fail(read.error());
    read = eachLine(publicDays, QStringLiteral("public_days.tsv"), 2, [&](const QStringList& fields) {
        const auto date = QDate::fromString(fields[1], Qt::ISODate);
        const bool named = std::any_of(calendar.m_days.cbegin(), calendar.m_days.cend(),
            [&](const MarketDay& day) { return day.date == date && day.country == fields[0]; });
        if (!named)
            calendar.m_days << MarketDay{date, fields[0], QStringLiteral("Public holiday"), false};
        return date.isValid();
    });
    if (!read)
        return fail(read.error());
    std::stable_sort(
        calendar.m_days.begin(), calendar.m_days.end(), [](const MarketDay& a, const MarketDay& b) {
            return std::tie(a.date, b.isCommerce, a.country) < std::tie(b.date, a.isCommerce, b.country);
        });
    return calendar;
}

static QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<MarketCalendar> MarketCalendar::load()
{
    return fromTables(bytesOf(QStringLiteral(":/holidays/commerce_days.tsv")),
        bytesOf(QStringLiteral(":/holidays/public_days.tsv")));
}

QList<MarketDay> MarketCalendar::inRange(QDate from, QDate to, const QStringList& markets) const
{
    QList<MarketDay> days;
    auto day = std::lower_bound(m_days.cbegin(), m_days.cend(), from,
        [](const MarketDay& entry, QDate date) { return entry.date < date; });
    for (; day != m_days.cend() && day->date <= to; ++day) {
        if (!day->country.isEmpty() && !markets.contains(day->country))
            continue;
        days << *day;
        days.last().name = dayName(day->name);
    }
    return days;
}

} // namespace serai::content
