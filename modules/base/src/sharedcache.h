// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include <mutex>

namespace serai {

/// Answers that are dear to find and never change, found once for all threads: what a thread that reads has
/// looked up, the GUI thread has at once.
template <class Key, class Value>
class SharedCache
{
public:
    /// The value of \a key; \a find(key) is asked where nobody asked before. Any thread.
    template <class Find>
    Value value(const Key& key, Find find)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (const auto known = m_values.constFind(key); known != m_values.cend())
                return *known;
        }
        const Value found = find(key); // twice at worst, with the same answer
        const std::lock_guard lock(m_mutex);
        m_values.insert(key, found);
        return found;
    }

private:
    std::mutex m_mutex;
    QHash<Key, Value> m_values;
};

} // namespace serai
