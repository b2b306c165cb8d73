// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importformat.h"

#include "text.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace serai::members {

Result<QByteArray> readBeginning(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NotFound, membersText(QT_TRANSLATE_NOOP("members", "the file does not exist")),
            path, membersText(QT_TRANSLATE_NOOP("members", "check its name and folder")));
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "the file could not be opened")), path,
            membersText(QT_TRANSLATE_NOOP("members", "choose a file that you may read")));
    auto sample = file.read(sniffBytes);
    if (sample.trimmed().isEmpty())
        return fail(ErrorKind::InvalidInput, membersText(QT_TRANSLATE_NOOP("members", "the file is empty")),
            path, membersText(QT_TRANSLATE_NOOP("members", "export it again from the shop")));
    return sample;
}

static Result<char> delimiterOf(const QString& text)
{
    if (text.compare(u"tab", Qt::CaseInsensitive) == 0 || text == u"\\t")
        return '\t';
    if (text.size() == 1 && text[0].unicode() < 0x80 && text != u"\"")
        return text[0].toLatin1();
    return fail(ErrorKind::InvalidInput,
        membersText(QT_TRANSLATE_NOOP("members", "\"%1\" cannot separate columns")).arg(text), {},
        membersText(QT_TRANSLATE_NOOP("members", "use one sign such as , or ; or the word tab")));
}

Result<DelimitedFormat> findFormat(const QByteArray& sample, const ImportOptions& options)
{
    if (auto refused = refuseBinary(sample, options.file))
        return fail(std::move(*refused));
    const auto found = detectEncoding(sample);
    DelimitedFormat format;
    format.bomBytes = found.bomBytes;
    auto decoder = Decoder::create(options.encoding.isEmpty() ? found.name : options.encoding);
    if (!decoder)
        return fail(decoder.error());
    format.encoding = decoder->encoding();
    QByteArray utf8;
    if (auto done = decoder->decode(QByteArrayView(sample).sliced(found.bomBytes), false, utf8); !done) {
        auto error = done.error();
        error.where = QStringLiteral("%1, %2").arg(options.file, error.where);
        if (!options.encoding.isEmpty())
            error.remedy = membersText(QT_TRANSLATE_NOOP("members",
                                           "it looks like %1: leave the encoding out, or give "
                                           "that one"))
                               .arg(found.name);
        return fail(std::move(error));
    }
    if (utf8.contains('\0'))
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "the file is not written in %1")).arg(format.encoding),
            options.file, membersText(QT_TRANSLATE_NOOP("members", "it looks like %1")).arg(found.name));
    if (options.delimiter.isEmpty()) {
        format.delimiter = detectDelimiter(utf8);
    } else {
        const auto given = delimiterOf(options.delimiter);
        if (!given)
            return fail(given.error());
        format.delimiter = *given;
    }
    return format;
}

std::vector<std::pair<qint64, QStringList>> sampleRows(
    const QByteArray& sample, const DelimitedFormat& format, int limit)
{
    QByteArray bytes = sample;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    std::vector<std::pair<qint64, QStringList>> rows;
    auto reader = DelimitedReader::create(buffer, format);
    DelimitedRow row;
    while (reader && int(rows.size()) < limit) {
        const auto more = reader->next(row);
        if (!more || !*more)
            break;
        QStringList cells;
        for (int column = 0; column < int(row.cells.size()); ++column)
            cells << row.text(column);
        rows.emplace_back(row.line, cells);
    }
    return rows;
}

} // namespace serai::members
