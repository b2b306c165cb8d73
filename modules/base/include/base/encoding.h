// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

#include <QByteArray>

#include <memory>

namespace serai {

/// In which encoding a text file is written, from its first bytes.
struct DetectedEncoding
{
    QString name; ///< IANA: "UTF-8", "UTF-16LE", "windows-1252"
    int bomBytes = 0; ///< length of the byte order mark at the beginning
    bool isCertain =
        false; ///< a byte order mark, plain ASCII or valid UTF-8; otherwise a guess by frequency of letters
};

/// Looks at \a sample, the beginning of a file (64 KB are plenty). A sequence cut by the end of the sample is
/// no error. Guesses with ICU where neither a mark nor UTF-8 decides. Any thread.
[[nodiscard]] DetectedEncoding detectEncoding(QByteArrayView sample);

/// Why \a sample cannot be a text table, as an Error that names the kind of file and what to do; nothing
/// where it can.
[[nodiscard]] std::optional<Error> refuseBinary(QByteArrayView sample, const QString& source);

/// Turns a stream of bytes into UTF-8, piece by piece. One thread.
class Decoder
{
public:
    /// Errors: InvalidInput (unknown encoding).
    [[nodiscard]] static Result<Decoder> create(const QString& encoding);
    Decoder(Decoder&&) noexcept;
    Decoder& operator=(Decoder&&) noexcept;
    ~Decoder();

    /// Appends the UTF-8 of \a bytes to \a out; a sequence that the piece cuts waits for the next one. \a
    /// isLast says that nothing follows. Errors: InvalidInput when the bytes are not text in this encoding,
    /// with the byte offset; what stands before them is in \a out.
    [[nodiscard]] Result<> decode(QByteArrayView bytes, bool isLast, QByteArray& out);

    [[nodiscard]] QString encoding() const;

private:
    struct State;
    explicit Decoder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// All of \a bytes as text: detects the encoding unless \a encoding names it. Errors: InvalidInput.
[[nodiscard]] Result<QString> decodeText(const QByteArray& bytes, const QString& encoding = {});

} // namespace serai
