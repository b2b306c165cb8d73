// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tables/tablereader.h>

#include <optional>
#include <string_view>

namespace serai::tables {

/// What \a utf8 was before some program took its UTF-8 for Latin-1 or windows-1252 and wrote it as UTF-8 once
/// more ("MÃ¼ller" is "Müller"). Nothing where the way back is not exact, or would change nothing.
[[nodiscard]] std::optional<QByteArray> onceEncoded(std::string_view utf8);

/// What the words of a text beyond ASCII say of it.
enum class Lettering {
    Sound,
    Mixed, ///< some words have a way back and others have none: nothing is to be mended
    Twice, ///< all have one
};
/// Of \a utf8, the beginning of a text whose last word may be cut.
[[nodiscard]] Lettering letteringOf(QByteArrayView utf8);

/// A table whose cells are mended by onceEncoded().
class LettersReader : public TableReader
{
public:
    explicit LettersReader(std::unique_ptr<TableReader> reader)
        : m_reader(std::move(reader))
    {
    }

    [[nodiscard]] Result<bool> next(DelimitedRow& row) override;

    [[nodiscard]] QString fault() const override { return m_reader->fault(); }

    [[nodiscard]] const std::vector<std::pair<int, QString>>& mended() const override { return m_mended; }

    [[nodiscard]] qint64 bytesRead() const override { return m_reader->bytesRead(); }

private:
    std::unique_ptr<TableReader> m_reader;
    std::vector<QByteArray> m_kept; // what the row's mended cells point to
    std::vector<std::pair<int, QString>> m_mended;
};

} // namespace serai::tables
