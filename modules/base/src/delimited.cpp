// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/delimited.h>

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <map>

namespace serai {

static constexpr qsizetype delimitedPiece = 256 * 1024;

static QString delimitedText(const char* text)
{
    return QCoreApplication::translate("base", text);
}

static QString delimitedLine(qint64 line)
{
    return delimitedText(QT_TRANSLATE_NOOP("base", "line %1")).arg(line);
}

Result<DelimitedReader> DelimitedReader::create(QIODevice& device, const DelimitedFormat& format)
{
    auto decoder = Decoder::create(format.encoding);
    if (!decoder)
        return fail(decoder.error());
    return DelimitedReader(device, format, std::move(*decoder));
}

DelimitedReader::DelimitedReader(QIODevice& device, const DelimitedFormat& format, Decoder decoder)
    : m_device(&device)
    , m_decoder(std::move(decoder))
    , m_bomBytes(format.bomBytes)
    , m_delimiter(format.delimiter)
{
}

Result<> DelimitedReader::fill()
{
    m_buffer.remove(0, m_position);
    m_position = 0;
    const auto before = m_buffer.size();
    // A row that does not fit grows the buffer; doubling keeps the scanning of such a row linear.
    const auto wanted = std::max(delimitedPiece, before);
    QByteArray piece(wanted, Qt::Uninitialized);
    const auto got = m_device->read(piece.data(), wanted);
    if (got < 0)
        return fail(ErrorKind::Storage,
            delimitedText(QT_TRANSLATE_NOOP("base", "the file could not be read")), delimitedLine(m_line),
            m_device->errorString());
    m_atEnd = got == 0;
    m_bytesRead += got;
    auto bytes = QByteArrayView(piece).first(got);
    const auto skip = std::min<qsizetype>(m_bomBytes, bytes.size());
    bytes = bytes.sliced(skip);
    m_bomBytes -= int(skip);
    if (auto done = m_decoder.decode(bytes, m_atEnd, m_buffer); !done) {
        auto error = done.error();
        const auto lines = std::count(m_buffer.cbegin(), m_buffer.cend(), '\n');
        error.where =
            delimitedText(QT_TRANSLATE_NOOP("base", "line %1, %2")).arg(m_line + lines).arg(error.where);
        return fail(std::move(error));
    }
    if (const auto zero = m_buffer.indexOf('\0', before); zero >= 0)
        return fail(ErrorKind::InvalidInput,
            delimitedText(QT_TRANSLATE_NOOP("base",
                "the file contains zero bytes: it is not a text table, or its "
                "encoding is another one")),
            delimitedLine(m_line + std::count(m_buffer.cbegin(), m_buffer.cbegin() + zero, '\n')),
            delimitedText(QT_TRANSLATE_NOOP("base", "export it as CSV again, or choose the encoding")));
    return {};
}

/// The row under way does not end: \a row has the cells of it that do.
tl::unexpected<Error> DelimitedReader::tooLong(const DelimitedRow& row) const
{
    const auto& whole = row.cells;
    const char* const rest =
        whole.empty() ? m_buffer.constData() + m_position : whole.back().data() + whole.back().size();
    const auto restBytes = m_buffer.constData() + m_buffer.size() - rest;
    constexpr int megabytes = int(maxRowBytes / (1024 * 1024));
    const auto line = m_openQuoteLine > 0 ? m_openQuoteLine : m_line;
    if (restBytes < maxRowBytes / 2)
        return fail(ErrorKind::InvalidInput,
            delimitedText(QT_TRANSLATE_NOOP("base", "the row is longer than the limit of %1 MB"))
                .arg(megabytes),
            delimitedLine(line),
            delimitedText(QT_TRANSLATE_NOOP("base", "leave the columns out that are not needed")));
    return fail(ErrorKind::InvalidInput,
        delimitedText(m_openQuoteLine > 0
                ? QT_TRANSLATE_NOOP(
                    "base", "a cell is longer than the limit of %1 MB: the quote before it may not be closed")
                : QT_TRANSLATE_NOOP(
                    "base", "a cell is longer than the limit of %1 MB, or the file is not a table"))
            .arg(megabytes),
        delimitedText(QT_TRANSLATE_NOOP("base", "line %1, column %2")).arg(line).arg(whole.size() + 1),
        m_openQuoteLine > 0
            ? delimitedText(QT_TRANSLATE_NOOP("base", "close or remove the quote in that line"))
            : delimitedText(QT_TRANSLATE_NOOP("base", "shorten the cell, or export without that column")));
}

Result<bool> DelimitedReader::next(DelimitedRow& row)
{
    for (;;) {
        switch (scan(row)) {
        case Scan::Row:
            return true;
        case Scan::Blank:
            continue;
        case Scan::NeedMore:
            break;
        }
        if (m_atEnd) {
            if (m_position >= m_buffer.size())
                return false;
            return fail(ErrorKind::InvalidInput,
                delimitedText(QT_TRANSLATE_NOOP("base", "a quote is opened and never closed")),
                delimitedLine(m_openQuoteLine),
                delimitedText(QT_TRANSLATE_NOOP("base", "close or remove the quote in that line")));
        }
        if (m_buffer.size() - m_position > maxRowBytes)
            return tooLong(row);
        if (auto filled = fill(); !filled)
            return fail(filled.error());
    }
}

bool DelimitedReader::scanQuoted(char*& p, char* end, std::string_view& cell)
{
    // p stands behind the opening quote. Doubled quotes are undone later, in place, once the whole row is
    // known to be there: a row that the buffer cuts is scanned again.
    char* const begin = p;
    for (;;) {
        char* quote = static_cast<char*>(std::memchr(p, '"', size_t(end - p)));
        if (!quote || (quote + 1 == end && !m_atEnd))
            return false;
        p = quote + 1;
        if (p < end && *p == '"') {
            ++p;
            continue;
        }
        break;
    }
    // Signs behind the closing quote belong to the cell, as spreadsheets read them.
    while (p < end && *p != m_delimiter && *p != '\n' && *p != '\r')
        ++p;
    if (p == end && !m_atEnd)
        return false;
    m_newLines += std::count(begin, p, '\n');
    cell = std::string_view(begin, size_t(p - begin));
    return true;
}

static std::string_view unescapedCell(std::string_view raw)
{
    // raw begins behind the opening quote. Shrinks in place: "" becomes ", the closing quote goes.
    char* const begin = const_cast<char*>(raw.data());
    char* const end = begin + raw.size();
    char* to = static_cast<char*>(std::memchr(begin, '"', raw.size()));
    if (!to || to + 1 == end)
        return {begin, to ? size_t(to - begin) : raw.size()};
    bool inQuotes = true;
    for (char* from = to; from < end; ++from) {
        if (inQuotes && *from == '"') {
            if (from + 1 < end && from[1] == '"')
                *to++ = *from++;
            else
                inQuotes = false;
            continue;
        }
        *to++ = *from;
    }
    return {begin, size_t(to - begin)};
}

DelimitedReader::Scan DelimitedReader::scan(DelimitedRow& row)
{
    row.cells.clear();
    row.line = m_line;
    m_newLines = 0;
    m_openQuoteLine = 0;
    char* const start = m_buffer.data() + m_position;
    char* const end = m_buffer.data() + m_buffer.size();
    if (start == end)
        return Scan::NeedMore;
    char* p = start;
    bool anyQuoted = false;
    for (;;) {
        std::string_view cell;
        if (p < end && *p == '"') {
            m_openQuoteLine = m_line + m_newLines;
            ++p;
            if (!scanQuoted(p, end, cell))
                return Scan::NeedMore;
            anyQuoted = true;
            m_openQuoteLine = 0;
            row.cells.push_back({cell.data() - 1, cell.size() + 1}); // with its quote, as a mark for below
        } else {
            char* const begin = p;
            while (p < end && *p != m_delimiter && *p != '\n' && *p != '\r')
                ++p;
            if (p == end && !m_atEnd)
                return Scan::NeedMore;
            row.cells.push_back({begin, size_t(p - begin)});
        }
        if (p < end && *p == m_delimiter) {
            ++p;
            continue;
        }
        break;
    }
    // At the end of the row: CRLF counts once, and a CR at the end of the buffer waits for its LF.
    const bool carriageReturn = p < end && *p == '\r';
    if (carriageReturn) {
        if (p + 1 == end && !m_atEnd)
            return Scan::NeedMore;
        p += p + 1 < end && p[1] == '\n' ? 2 : 1;
    } else if (p < end) {
        ++p;
    }
    const bool blank = row.cells.size() == 1 && row.cells.front().empty();
    if (anyQuoted) {
        for (auto& cell : row.cells) {
            if (!cell.empty() && cell.front() == '"')
                cell = unescapedCell(cell.substr(1));
        }
    }
    m_position = p - m_buffer.data();
    m_line += m_newLines + 1;
    return blank ? Scan::Blank : Scan::Row;
}

char detectDelimiter(QByteArrayView utf8)
{
    char best = ',';
    qint64 bestScore = -1;
    for (const char candidate : {',', ';', '\t', '|'}) {
        QByteArray bytes = utf8.toByteArray();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        DelimitedFormat format;
        format.delimiter = candidate;
        auto reader = DelimitedReader::create(buffer, format);
        DelimitedRow row;
        std::map<std::size_t, qint64> widths;
        qint64 rows = 0;
        while (rows < 200) {
            const auto more = reader->next(row);
            if (!more || !*more)
                break; // the sample cuts its last row: what was read before it counts
            ++rows;
            ++widths[row.cells.size()];
        }
        // The usual width, weighed by how many rows have it: "1,5;2,5" is wider with ';' in every row.
        qint64 score = 0;
        for (const auto& [width, count] : widths) {
            if (width > 1)
                score = std::max(score,
                    count * 1000 / std::max<qint64>(rows, 1) * 10 + std::min<qint64>(qint64(width), 99));
        }
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

QByteArray delimitedCell(const QString& cell, char delimiter)
{
    auto bytes = cell.toUtf8();
    const bool quote = bytes.contains(delimiter) || bytes.contains('"') || bytes.contains('\n')
        || bytes.contains('\r') || bytes.startsWith(' ') || bytes.endsWith(' ');
    if (!quote)
        return bytes;
    bytes.replace('"', "\"\"");
    return '"' + bytes + '"';
}

} // namespace serai
