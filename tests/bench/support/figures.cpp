// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace serai::bench {

void Figures::add(const QString& name, double value, const QString& unit, const QString& note)
{
    m_list.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value},
        {QStringLiteral("unit"), unit}, {QStringLiteral("note"), note}});
}

void Figures::addBeside(const QString& name, double value, const QString& unit, const QString& baseline,
    double baselineValue, const QString& note)
{
    m_list.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value},
        {QStringLiteral("unit"), unit}, {QStringLiteral("note"), note},
        {QStringLiteral("baseline"), baseline}, {QStringLiteral("baselineValue"), baselineValue},
        {QStringLiteral("ratio"), baselineValue / value}});
}

void Figures::print(const QString& bench) const
{
    const QJsonObject document{{QStringLiteral("bench"), bench}, {QStringLiteral("figures"), m_list}};
    QTextStream(stdout) << QJsonDocument(document).toJson();
}

void giveUp(const Error& error)
{
    QTextStream(stderr) << QCoreApplication::applicationFilePath().section(u'/', -1) << ": " << toText(error)
                        << ' ' << error.details.join(u' ') << '\n';
    std::exit(1);
}

double millisecondsOf(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(double(values.size()) * part))];
}

double heapMegabytes()
{
#if defined(__GLIBC__) && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 33)
    const auto info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1e6;
#else
    return residentMegabytes();
#endif
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

} // namespace serai::bench
