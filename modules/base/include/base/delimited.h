// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/encoding.h>

#include <QByteArrayView>
#include <QIODevice>
#include <QStringList>

#include <string_view>
#include <vector>

namespace serai {

/// How a table is written as text.
struct DelimitedFormat
{
    QString encoding = QStringLiteral("UTF-8");
    int bomBytes = 0; ///< skipped at the beginning
    char delimiter = ','; ///< an ASCII sign
};

/// One row; the cells are UTF-8 and live until the reader's next row.
struct DelimitedRow
{
    qint64 line = 0; ///< of the file, from 1, where the row begins
    std::vector<std::string_view> cells;

    [[nodiscard]] std::string_view cell(int column) const
    {
        return column >= 0 && std::size_t(column) < cells.size() ? cells[std::size_t(column)]
                                                                 : std::string_view();
    }

    [[nodiscard]] QString text(int column) const
    {
        const auto bytes = cell(column);
        return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    }
};

/// Reads a delimited table as RFC 4180 describes it, from a stream of any length in memory that does not grow
/// with it: quoted cells with delimiters, newlines and doubled quotes; CRLF, LF or CR; rows of unequal
/// length. A quote inside an unquoted cell is an ordinary sign. Wholly empty lines are left out. One thread.
class DelimitedReader
{
public:
    /// \a device must be open for reading and outlive the reader. Errors: InvalidInput (unknown encoding).
    [[nodiscard]] static Result<DelimitedReader> create(QIODevice& device, const DelimitedFormat& format);

    /// The next row in \a row; false after the last. Errors: InvalidInput (quote never closed, a row longer
    /// than maxRowBytes, zero bytes, wrong encoding), Storage (the device fails).
    [[nodiscard]] Result<bool> next(DelimitedRow& row);

    /// Bytes of the device taken so far, for progress.
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

    static constexpr qsizetype maxRowBytes = 4 * 1024 * 1024;

private:
    DelimitedReader(QIODevice& device, const DelimitedFormat& format, Decoder decoder);
    [[nodiscard]] Result<> fill();
    [[nodiscard]] tl::unexpected<Error> tooLong(const DelimitedRow& row) const;
    enum class Scan { Row, Blank, NeedMore };
    [[nodiscard]] Scan scan(DelimitedRow& row);
    [[nodiscard]] bool scanQuoted(char*& p, char* end, std::string_view& cell);

    QIODevice* m_device;
    Decoder m_decoder;
    int m_bomBytes;
    char m_delimiter;
    QByteArray m_buffer; // decoded bytes; those before m_position are used up
    qsizetype m_position = 0;
    bool m_atEnd = false; // the device has nothing more
    qint64 m_bytesRead = 0;
    qint64 m_line = 1; // of m_position
    qint64 m_newLines = 0; // inside quoted cells of the row under way
    qint64 m_openQuoteLine = 0;
};

/// The delimiter that makes \a utf8 (the beginning of a table) the most regular table: one of , ; tab |.
[[nodiscard]] char detectDelimiter(QByteArrayView utf8);

/// \a cell as it must be written: quoted where it holds a delimiter, quote, newline or outer blank.
[[nodiscard]] QByteArray delimitedCell(const QString& cell, char delimiter = ',');

} // namespace serai
