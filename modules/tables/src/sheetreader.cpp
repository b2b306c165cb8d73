// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetreader.h"

#include "tabletext.h"

namespace serai::tables {

static constexpr std::size_t maxSheetRowBytes = 8 * 1024 * 1024;

SheetReader::SheetReader(std::shared_ptr<const Workbook> workbook, std::unique_ptr<ZipEntry> entry,
    QString sheet, qint64 statedBytes, qint64 fileBytes)
    : m_workbook(std::move(workbook))
    , m_xml(std::move(entry), sheet)
    , m_where(std::move(sheet))
    , m_statedBytes(statedBytes)
    , m_fileBytes(fileBytes)
{
}

qint64 SheetReader::bytesRead() const
{
    if (m_atEnd)
        return m_fileBytes;
    const double share = m_statedBytes > 0 ? double(m_xml.unpackedBytes()) / double(m_statedBytes) : 0.5;
    return std::clamp<qint64>(qint64(share * double(m_fileBytes)), 1, m_fileBytes);
}

tl::unexpected<Error> SheetReader::refuseRow(const QString& what, const QString& remedy) const
{
    return fail(ErrorKind::InvalidInput, what,
        tablesText(QT_TRANSLATE_NOOP("tables", "sheet \"%1\", row %2")).arg(m_where).arg(m_row), remedy);
}

/// \a error with row and column, where it names no more than the sheet.
Error SheetReader::placed(Error error) const
{
    if (error.where == m_where)
        error.where = tablesText(QT_TRANSLATE_NOOP("tables", "sheet \"%1\", row %2, column %3"))
                          .arg(m_where)
                          .arg(m_row)
                          .arg(m_column + 1);
    return error;
}

void SheetReader::keep(std::string_view text, Span& cell)
{
    cell = {nullptr, m_arena.size(), text.size()};
    m_arena += text;
}

Result<bool> SheetReader::next(DelimitedRow& row)
{
    while (!m_atEnd) {
        const auto token = m_xml.next();
        if (!token)
            return fail(token.error());
        if (*token == QXmlStreamReader::EndDocument) { // what follows the rows is read too, for the checksum
            m_atEnd = true;
            break;
        }
        if (*token != QXmlStreamReader::StartElement || m_xml.xml().name() != u"row")
            continue;
        const auto number = m_xml.xml().attributes().value(QLatin1StringView("r")).toLongLong();
        m_row = number > m_row ? number : m_row + 1;
        if (auto done = readRow(); !done)
            return fail(placed(done.error()));
        if (!m_anyText)
            continue;
        row.line = m_row;
        row.cells.clear();
        for (const auto& cell : m_cells)
            row.cells.emplace_back(cell.outside ? cell.outside : m_arena.data() + cell.begin, cell.size);
        return true;
    }
    return false;
}

Result<> SheetReader::readRow()
{
    m_cells.clear();
    m_arena.clear();
    m_rowBytes = 0;
    m_anyText = false;
    m_column = -1;
    for (;;) {
        const auto token = m_xml.next();
        if (!token)
            return fail(token.error());
        if (*token == QXmlStreamReader::EndElement && m_xml.xml().name() == u"row")
            return {};
        if (*token == QXmlStreamReader::EndDocument)
            return {};
        if (*token == QXmlStreamReader::StartElement && m_xml.xml().name() == u"c") {
            if (auto done = readCell(); !done)
                return done;
        }
    }
}

Result<> SheetReader::readCell()
{
    const auto attributes = m_xml.xml().attributes();
    const int stated = columnOfReference(attributes.value(QLatin1StringView("r")));
    // Cells without a reference follow the one before; a reference that goes back is not believed.
    m_column = stated > m_column ? stated : m_column + 1;
    if (m_column >= maxColumns)
        return refuseRow(tablesText(QT_TRANSLATE_NOOP("tables", "the row has too many columns")),
            tablesText(QT_TRANSLATE_NOOP("tables", "leave the columns out that are not needed")));
    const auto type = attributes.value(QLatin1StringView("t")).toString();
    const int style = attributes.value(QLatin1StringView("s")).toInt();
    m_cells.resize(std::size_t(m_column) + 1);
    Span cell;
    for (;;) {
        const auto token = m_xml.next();
        if (!token)
            return fail(token.error());
        if (*token == QXmlStreamReader::EndDocument
            || (*token == QXmlStreamReader::EndElement && m_xml.xml().name() == u"c"))
            break;
        if (*token != QXmlStreamReader::StartElement)
            continue;
        const auto name = m_xml.xml().name();
        if (name == u"v") {
            if (auto done = readValue(type, style, cell); !done)
                return done;
        } else {
            const bool inlineText = name == u"is";
            const auto text = m_xml.elementText(u"rPh");
            if (!text)
                return fail(text.error());
            if (inlineText)
                keep(text->toStdString(), cell);
        }
    }
    m_rowBytes += cell.size;
    if (m_rowBytes > maxSheetRowBytes)
        return refuseRow(tablesText(QT_TRANSLATE_NOOP("tables", "the row is longer than the limit of %1 MB"))
                             .arg(maxSheetRowBytes / (1024 * 1024)),
            tablesText(QT_TRANSLATE_NOOP("tables", "leave the columns with long texts out")));
    m_anyText = m_anyText || cell.size > 0;
    m_cells.back() = cell;
    return {};
}

Result<> SheetReader::readValue(QStringView type, int style, Span& cell)
{
    const auto text = m_xml.elementText();
    if (!text)
        return fail(text.error());
    const auto value = text->trimmed().toUtf8();
    if (type == u"s") {
        bool ok = false;
        const auto shared = m_workbook->texts().at(value.toULongLong(&ok));
        if (!ok || !shared)
            return refuseRow(tablesText(QT_TRANSLATE_NOOP(
                                 "tables", "a cell refers to a text that the workbook does not have")),
                tablesText(QT_TRANSLATE_NOOP("tables", "open and save the workbook again")));
        cell = {shared->data(), 0, shared->size()};
    } else if (type == u"b") {
        keep(value == "1" ? "TRUE" : "FALSE", cell);
    } else if (type == u"e") {
        keep({}, cell); // #N/A, #REF!: the cell has no value
    } else if (type == u"d") {
        keep(value.toStdString(), cell); // an ISO 8601 date already
    } else if (type == u"str" || type == u"inlineStr") {
        keep(text->toStdString(), cell);
    } else {
        const auto kind = m_workbook->numberKind(style);
        keep(kind == NumberKind::Plain ? plainNumber(value) : dateText(value, kind, m_workbook->isBase1904()),
            cell);
    }
    return {};
}

} // namespace serai::tables
