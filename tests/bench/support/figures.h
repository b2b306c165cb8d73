// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QString>

#include <type_traits>
#include <utility>
#include <vector>

namespace serai::bench {

/// What a benchmark measured, in the order in which it was measured.
class Figures
{
public:
    void add(const QString& name, double value, const QString& unit, const QString& note = {});
    /// With what the same thing costs in another way, \a baseline, measured in the same run.
    void addBeside(const QString& name, double value, const QString& unit, const QString& baseline,
        double baselineValue, const QString& note = {});
    /// Writes {"bench": \a bench, "figures": […]} to standard output.
    void print(const QString& bench) const;

private:
    QJsonArray m_list;
};

/// Says on standard error what failed and ends the program.
[[noreturn]] void giveUp(const Error& error);

/// The value; a failure ends the program.
template <class T>
T need(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

[[nodiscard]] double millisecondsOf(const QElapsedTimer& timer);

/// The value below which \a part (0 to 1) of \a values lie. \a values is not empty.
[[nodiscard]] double percentile(std::vector<double> values, double part);

/// Bytes that the program has from the heap, in megabytes; resident memory where the C library does not say.
[[nodiscard]] double heapMegabytes();

/// Resident memory in megabytes; 0 where the system does not say it this way.
[[nodiscard]] double residentMegabytes();

} // namespace serai::bench
