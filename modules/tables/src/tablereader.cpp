// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardreader.h"
#include "tabletext.h"
#include "twiceencoded.h"
#include "workbook.h"

#include <QFile>
#include <QFileInfo>

#include <tables/encodingguess.h>
#include <tables/tablereader.h>

#include <cstring>

namespace serai::tables {

static constexpr qint64 beginningBytes = 64 * 1024;
static constexpr int sampledRows = 50;

QString tableKindKey(TableKind kind)
{
    switch (kind) {
    case TableKind::Delimited:
        return QStringLiteral("text");
    case TableKind::Workbook:
        return QStringLiteral("xlsx");
    case TableKind::Cards:
        break;
    }
    return QStringLiteral("vcard");
}

namespace {
/// Delimited text under the interface of all tables.
class TextReader : public TableReader
{
public:
    static Result<std::unique_ptr<TableReader>> open(const QString& path, const DelimitedFormat& format)
    {
        auto file = std::make_unique<QFile>(path);
        if (!file->open(QIODevice::ReadOnly))
            return fail(ErrorKind::Storage, file->errorString(), path);
        auto reader = DelimitedReader::create(*file, format);
        if (!reader)
            return fail(reader.error());
        return std::unique_ptr<TableReader>(new TextReader(std::move(file), std::move(*reader)));
    }

    Result<bool> next(DelimitedRow& row) override
    {
        auto more = m_reader.next(row);
        if (more && row.cells.size() > std::size_t(maxColumns))
            return fail(ErrorKind::InvalidInput,
                tablesText(QT_TRANSLATE_NOOP("tables", "the row has too many columns")),
                tablesText(QT_TRANSLATE_NOOP("tables", "line %1")).arg(row.line),
                tablesText(QT_TRANSLATE_NOOP("tables", "leave the columns out that are not needed")));
        return more;
    }

    qint64 bytesRead() const override { return m_reader.bytesRead(); }

private:
    TextReader(std::unique_ptr<QFile> file, DelimitedReader reader)
        : m_file(std::move(file))
        , m_reader(std::move(reader))
    {
    }

    std::unique_ptr<QFile> m_file;
    DelimitedReader m_reader;
};
} // namespace

static Result<> checkReadable(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NotFound, tablesText(QT_TRANSLATE_NOOP("tables", "the file does not exist")),
            path, tablesText(QT_TRANSLATE_NOOP("tables", "check its name and folder")));
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidInput,
            tablesText(QT_TRANSLATE_NOOP("tables", "the file could not be opened")), path,
            tablesText(QT_TRANSLATE_NOOP("tables", "choose a file that you may read")));
    return {};
}

const std::vector<std::pair<int, QString>>& TableReader::mended() const
{
    static const std::vector<std::pair<int, QString>> none;
    return none;
}

Result<std::unique_ptr<TableReader>> TableReader::open(
    const QString& path, const TableFormat& format, const CancelToken& cancel)
{
    if (auto readable = checkReadable(path); !readable)
        return fail(readable.error());
    if (format.kind != TableKind::Workbook) {
        auto reader = format.kind == TableKind::Cards ? CardReader::open(path, format.text)
                                                      : TextReader::open(path, format.text);
        if (reader && format.isTwiceEncoded)
            reader = std::unique_ptr<TableReader>(new LettersReader(std::move(*reader)));
        return reader;
    }
    if (format.workbook)
        return Workbook::rows(format.workbook, format.sheet);
    auto workbook = Workbook::open(path, cancel);
    if (!workbook)
        return fail(workbook.error());
    return Workbook::rows(*workbook, format.sheet);
}

/// The first rows of \a reader. A text that its sample cuts may end in an error: what stood before it counts.
static Result<std::vector<SampleRow>> firstRows(TableReader& reader)
{
    std::vector<SampleRow> rows;
    DelimitedRow row;
    while (rows.size() < std::size_t(sampledRows)) {
        const auto more = reader.next(row);
        if (!more && rows.empty())
            return fail(more.error());
        if (!more || !*more)
            break;
        SampleRow sample{row.line, {}};
        for (int column = 0; column < int(row.cells.size()); ++column)
            sample.cells << row.text(column);
        rows.push_back(std::move(sample));
    }
    return rows;
}

Result<std::vector<SampleRow>> sampleSheet(
    const QString& path, const TableFormat& format, const QString& sheet)
{
    auto wanted = format;
    wanted.sheet = sheet;
    auto reader = TableReader::open(path, wanted);
    if (!reader)
        return fail(reader.error());
    return firstRows(**reader);
}

static tl::unexpected<Error> emptyTable(const QString& path)
{
    return fail(ErrorKind::InvalidInput, tablesText(QT_TRANSLATE_NOOP("tables", "the file is empty")), path,
        tablesText(QT_TRANSLATE_NOOP("tables", "export it again from the shop")));
}

static Result<TableSniff> sniffWorkbook(
    const QString& path, const TableRequest& request, const CancelToken& cancel, const Progress& progress)
{
    const auto workbook = Workbook::open(path, cancel, progress);
    if (!workbook)
        return fail(workbook.error());
    TableSniff sniff;
    sniff.format.kind = TableKind::Workbook;
    sniff.format.workbook = *workbook;
    sniff.sheets = (*workbook)->sheets();
    for (const auto& sheet : sniff.sheets) {
        const bool wanted = request.sheet.isEmpty() ? !sheet.isHidden : sheet.name == request.sheet;
        if (!wanted)
            continue;
        auto reader = Workbook::rows(*workbook, sheet.name);
        if (!reader)
            return fail(reader.error());
        auto rows = firstRows(**reader);
        if (!rows)
            return fail(rows.error());
        if (rows->empty())
            continue;
        sniff.format.sheet = sheet.name;
        sniff.rows = std::move(*rows);
        return sniff;
    }
    if (!request.sheet.isEmpty()) {
        if (auto missing = Workbook::rows(*workbook, request.sheet); !missing)
            return fail(missing.error());
    }
    return emptyTable(path);
}

static Result<char> delimiterOf(const QString& text)
{
    if (text.compare(u"tab", Qt::CaseInsensitive) == 0 || text == u"\\t")
        return '\t';
    if (text.size() == 1 && text[0].unicode() < 0x80 && text != u"\"")
        return text[0].toLatin1();
    return fail(ErrorKind::InvalidInput,
        tablesText(QT_TRANSLATE_NOOP("tables", "\"%1\" cannot separate columns")).arg(text), {},
        tablesText(QT_TRANSLATE_NOOP("tables", "use one sign such as , or ; or the word tab")));
}

/// Bytes of \a file from which its encoding can be told: the beginning, and where that is plain ASCII the
/// first part that is not, because the first "ü" of a list of customers may stand far down.
static Result<QByteArray> encodingSample(
    QFile& file, const QByteArray& beginning, const CancelToken& cancel, const Progress& progress)
{
    const auto isPlain = [](QByteArrayView bytes, qsizetype& at) {
        at = 0;
        quint64 block;
        while (at + 8 <= bytes.size()
            && (std::memcpy(&block, bytes.data() + at, 8), (block & 0x8080808080808080ull) == 0))
            at += 8;
        while (at < bytes.size() && uchar(bytes[at]) < 0x80)
            ++at;
        return at == bytes.size();
    };
    qsizetype at = 0;
    if (!isPlain(beginning, at) || beginning.contains('\0'))
        return beginning;
    QByteArray piece(1024 * 1024, Qt::Uninitialized);
    for (;;) {
        if (cancel.isCancelled())
            return fail(ErrorKind::Cancelled, tablesText(QT_TRANSLATE_NOOP("tables", "cancelled")));
        if (progress)
            progress(file.pos(), file.size());
        const auto got = file.read(piece.data(), piece.size());
        if (got < 0)
            return fail(ErrorKind::Storage, file.errorString(), file.fileName());
        if (got == 0)
            return beginning;
        const auto bytes = QByteArrayView(piece).first(got);
        if (isPlain(bytes, at))
            continue;
        // From the line in which it stands, so that the sample begins with a whole sign.
        const auto line = at > 0 ? piece.lastIndexOf('\n', at - 1) + 1 : at;
        return beginning.left(4096)
            + bytes.sliced(line, std::min<qsizetype>(beginningBytes, got - line)).toByteArray();
    }
}

static Result<TableSniff> sniffText(QFile& file, QByteArray beginning, const TableRequest& request,
    const CancelToken& cancel, const Progress& progress)
{
    const auto path = file.fileName();
    TableSniff sniff;
    const auto sample = encodingSample(file, beginning, cancel, progress);
    if (!sample)
        return fail(sample.error());
    // Nothing cuts the last sign of a whole file: "René" in windows-1252 at its end is no UTF-8 to be
    // continued.
    const bool isWhole = beginning.size() < beginningBytes && !beginning.contains('\0');
    const auto looked = isWhole ? QByteArray(*sample + '\n') : *sample;
    const auto guess = guessEncoding(looked);
    if (!guess.names.constFirst().startsWith(u"UTF-16") && !guess.names.constFirst().startsWith(u"UTF-32")) {
        if (auto refused = refuseBinary(beginning, path))
            return fail(std::move(*refused));
    }
    sniff.encodings = guess.names;
    sniff.encodingIsCertain = guess.isCertain;
    auto& format = sniff.format.text;
    format.bomBytes = guess.bomBytes;
    auto decoder = Decoder::create(request.encoding.isEmpty() ? guess.names.constFirst() : request.encoding);
    if (!decoder)
        return fail(decoder.error());
    format.encoding = request.encoding.isEmpty() ? guess.names.constFirst() : decoder->encoding();
    QByteArray utf8;
    if (auto done = decoder->decode(QByteArrayView(beginning).sliced(guess.bomBytes), false, utf8); !done) {
        auto error = done.error();
        error.where = QStringLiteral("%1, %2").arg(path, error.where);
        if (!request.encoding.isEmpty())
            error.remedy = tablesText(
                QT_TRANSLATE_NOOP("tables", "it looks like %1: leave the encoding out, or give that one"))
                               .arg(guess.names.constFirst());
        return fail(std::move(error));
    }
    if (utf8.contains('\0')) {
        const bool isAsked = !request.encoding.isEmpty() && format.encoding != guess.names.constFirst();
        return fail(ErrorKind::InvalidInput,
            isAsked ? tablesText(QT_TRANSLATE_NOOP("tables", "the file is not written in %1"))
                          .arg(format.encoding)
                    : tablesText(
                        QT_TRANSLATE_NOOP("tables", "the file is no table of text: it contains zero bytes")),
            path,
            isAsked
                ? tablesText(QT_TRANSLATE_NOOP("tables", "it looks like %1")).arg(guess.names.constFirst())
                : tablesText(QT_TRANSLATE_NOOP("tables", "export it again as CSV, and choose that file")));
    }
    if (decoder->encoding() == u"UTF-8") {
        const auto lettering = letteringOf(QByteArrayView(looked).sliced(guess.bomBytes));
        sniff.looksTwiceEncoded = lettering != Lettering::Sound;
        sniff.format.isTwiceEncoded = lettering == Lettering::Twice && request.mendsLetters;
    }
    if (utf8.trimmed().left(11).toUpper() == "BEGIN:VCARD") {
        sniff.format.kind = TableKind::Cards;
    } else if (request.delimiter.isEmpty()) {
        format.delimiter = detectDelimiter(utf8);
    } else {
        const auto given = delimiterOf(request.delimiter);
        if (!given)
            return fail(given.error());
        format.delimiter = *given;
    }
    return sniff;
}

Result<TableSniff> sniffTable(
    const QString& path, const TableRequest& request, const CancelToken& cancel, const Progress& progress)
{
    if (auto readable = checkReadable(path); !readable)
        return fail(readable.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, file.errorString(), path);
    const auto beginning = file.read(beginningBytes);
    if (beginning.trimmed().isEmpty())
        return emptyTable(path);
    if (beginning.startsWith("PK\x03\x04")) {
        auto sniff = sniffWorkbook(path, request, cancel, progress);
        if (!sniff && !sniff.error().where.contains(path))
            sniff.error().where = QStringLiteral("%1, %2").arg(path, sniff.error().where);
        if (sniff)
            sniff->sizeBytes = file.size();
        return sniff;
    }
    if (beginning.startsWith("PK\x05\x06"))
        return emptyTable(path);
    if (beginning.startsWith("\xd0\xcf\x11\xe0"))
        return fail(ErrorKind::InvalidInput,
            tablesText(QT_TRANSLATE_NOOP(
                "tables", "the file is a workbook of the old format (XLS), or protected by a password")),
            path, tablesText(QT_TRANSLATE_NOOP("tables", "save it as XLSX without a password, or as CSV")));
    auto sniff = sniffText(file, beginning, request, cancel, progress);
    if (!sniff)
        return sniff;
    sniff->sizeBytes = file.size();
    auto reader = TableReader::open(path, sniff->format, cancel);
    if (!reader)
        return fail(reader.error());
    auto rows = firstRows(**reader);
    if (!rows) {
        auto error = rows.error();
        error.where = QStringLiteral("%1, %2").arg(path, error.where);
        return fail(std::move(error));
    }
    sniff->rows = std::move(*rows);
    if (sniff->rows.empty())
        return emptyTable(path);
    return sniff;
}

} // namespace serai::tables
