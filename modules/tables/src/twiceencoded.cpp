// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "twiceencoded.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace serai::tables {

// What windows-1252 has at 0x80 to 0x9f; where it has nothing, programs leave the control sign itself.
static constexpr char16_t highSigns[32] = {0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178};

static bool isBeyondAscii(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) < 0; });
}

/// The byte that \a sign is in windows-1252 or Latin-1; -1 = none.
static int byteOf(char16_t sign)
{
    if (sign < 0x100)
        return sign;
    const auto* const end = highSigns + std::size(highSigns);
    const auto* const found = std::find(highSigns, end, sign);
    return found == end ? -1 : 0x80 + int(found - highSigns);
}

std::optional<QByteArray> onceEncoded(std::string_view utf8)
{
    if (!isBeyondAscii(utf8))
        return std::nullopt;
    QStringDecoder outer(QStringDecoder::Utf8);
    const QString signs = outer.decode(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
    if (outer.hasError())
        return std::nullopt;
    QByteArray bytes;
    bytes.reserve(signs.size());
    for (const QChar sign : signs) {
        const int byte = byteOf(sign.unicode());
        if (byte < 0)
            return std::nullopt;
        bytes += char(byte);
    }
    QStringDecoder inner(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString meant = inner.decode(bytes);
    const bool isWriting = std::none_of(meant.begin(), meant.end(), [](QChar c) {
        return (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c == QChar::ReplacementCharacter
            || c.category() == QChar::Other_NotAssigned;
    });
    if (inner.hasError() || !isWriting || meant.size() == signs.size())
        return std::nullopt;
    return bytes;
}

Lettering letteringOf(QByteArrayView utf8)
{
    static constexpr std::string_view between(" \t\r\n,;|\"'");
    std::string_view text(utf8.data(), std::size_t(utf8.size()));
    if (const auto last = text.find_last_of(between);
        last != std::string_view::npos && last + 1 < text.size())
        text = text.substr(0, last);
    qint64 twice = 0;
    qint64 sound = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(between), text.size());
        if (const auto word = text.substr(0, end); isBeyondAscii(word))
            ++(onceEncoded(word) ? twice : sound);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (twice == 0)
        return Lettering::Sound;
    return sound == 0 ? Lettering::Twice : Lettering::Mixed;
}

Result<bool> LettersReader::next(DelimitedRow& row)
{
    m_kept.clear();
    m_mended.clear();
    auto more = m_reader->next(row);
    if (!more || !*more)
        return more;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        auto bytes = onceEncoded(row.cells[column]);
        if (!bytes)
            continue;
        m_mended.emplace_back(int(column), row.text(int(column)));
        m_kept.push_back(std::move(*bytes)); // its bytes stay where they are when the vector moves
        row.cells[column] = {m_kept.back().constData(), std::size_t(m_kept.back().size())};
    }
    return more;
}

} // namespace serai::tables
