// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <store/jsonrows.h>

#include <charconv>
#include <utility>

namespace serai::store {

void JsonRows::put(qint64 value)
{
    char digits[24]; // every qint64 has at most 20
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    m_text.append(digits, end - digits);
    m_text += ',';
}

void JsonRows::put(const std::optional<qint64>& value)
{
    if (value)
        put(*value);
    else
        m_text += "null,";
}

void JsonRows::put(const QString& text)
{
    if (text.isNull()) {
        m_text += "null,";
        return;
    }
    static constexpr char hex[] = "0123456789abcdef";
    m_text += '"';
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) { // RFC 8259, section 7
            const char escape[] = {'\\', 'u', '0', '0', hex[byte >> 4], hex[byte & 15]};
            m_text.append(escape, sizeof escape);
            continue;
        }
        if (c == '"' || c == '\\')
            m_text += '\\';
        m_text += c;
    }
    m_text += "\",";
}

QByteArray JsonRows::take()
{
    m_text += m_size == 0 ? "[]" : "]";
    m_size = 0;
    return std::exchange(m_text, {});
}

} // namespace serai::store
