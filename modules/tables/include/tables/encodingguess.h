// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace serai::tables {

/// In which encodings a text can be written, the likeliest first.
struct EncodingGuess
{
    QStringList names; ///< IANA; never empty
    int bomBytes = 0; ///< of the byte order mark at the beginning
    bool isCertain = false; ///< a byte order mark, plain ASCII or valid UTF-8
};

/// Looks at \a sample, the beginning of a file; a sequence that its end cuts is no error. Decodes it in each
/// encoding that shops produce, drops those in which it is not text, and ranks the others by how much the
/// result looks like writing (scripts, case, common letters), with ICU's statistics as a second opinion:
/// they are made for prose and err on tables. Any thread.
[[nodiscard]] EncodingGuess guessEncoding(QByteArrayView sample);

/// The encodings that can be chosen by hand, for a list.
[[nodiscard]] QStringList offeredEncodings();

} // namespace serai::tables
