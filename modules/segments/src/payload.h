// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <cstring>
#include <span>
#include <vector>

namespace serai::segments {

/// Number of the layout of packed parts. Another number in the file: the part is rebuilt from the tables.
inline constexpr int payloadFormat = 3;

/// Sections of plain little-endian arrays, each at a multiple of 8 bytes, so that the loaded bytes are the
/// columns and loading does nothing per row.
class PayloadWriter
{
public:
    template <class T>
    void add(quint32 id, const std::vector<T>& values)
    {
        addBytes(id, values.data(), values.size() * sizeof(T));
    }

    void addWords(quint32 id, const std::vector<QString>& words);
    [[nodiscard]] QByteArray finish() const;

private:
    struct Section
    {
        quint32 id;
        QByteArray bytes;
    };

    void addBytes(quint32 id, const void* data, size_t bytes);
    std::vector<Section> m_sections;
};

/// Looks sections up; every bound and the hash of the whole are checked, because the bytes come from a file.
class PayloadReader
{
public:
    explicit PayloadReader(const QByteArray& payload);

    [[nodiscard]] bool isSound() const { return m_sound; }

    /// The section as an array; empty where it is absent or its size is no multiple of T's.
    template <class T>
    [[nodiscard]] std::span<const T> take(quint32 id) const
    {
        const auto bytes = find(id);
        if (bytes.size() % sizeof(T) != 0)
            return {};
        return {static_cast<const T*>(static_cast<const void*>(bytes.data())), bytes.size() / sizeof(T)};
    }

    [[nodiscard]] std::vector<QString> takeWords(quint32 id) const;

private:
    [[nodiscard]] std::span<const char> find(quint32 id) const;

    std::span<const char> m_bytes;
    bool m_sound = false;
};

} // namespace serai::segments
