// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDebug>

#include <utility>

namespace serai {

/// A value that prints as *** : tokens, names, phones, message text on their way through code that may log.
template <class T>
class Redacted
{
public:
    Redacted() = default;

    explicit Redacted(T value)
        : m_value(std::move(value))
    {
    }

    /// The value itself; the caller answers for where it goes.
    [[nodiscard]] const T& reveal() const { return m_value; }

    bool operator==(const Redacted&) const = default;

    friend QDebug operator<<(QDebug debug, const Redacted&)
    {
        debug << "***";
        return debug;
    }

private:
    T m_value{};
};

} // namespace serai
