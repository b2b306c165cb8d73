// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetxml.h"

#include "tabletext.h"

#include <tables/tablereader.h>

namespace serai::tables {

SheetXml::SheetXml(std::unique_ptr<ZipEntry> entry, QString where)
    : m_entry(std::move(entry))
    , m_where(std::move(where))
{
    m_xml.setNamespaceProcessing(true);
}

tl::unexpected<Error> SheetXml::damaged() const
{
    return fail(ErrorKind::InvalidInput,
        tablesText(QT_TRANSLATE_NOOP("tables", "the workbook is damaged or was cut off")),
        tablesText(QT_TRANSLATE_NOOP("tables", "%1, line %2")).arg(m_where).arg(m_xml.lineNumber()),
        tablesText(QT_TRANSLATE_NOOP("tables", "download or save it again, or save it as CSV")));
}

static QString cellTooLong()
{
    return tablesText(QT_TRANSLATE_NOOP("tables", "a cell of the workbook is longer than the limit of %1 MB"))
        .arg(maxCellBytes / (1024 * 1024));
}

Result<> SheetXml::readToEnd()
{
    // Only at its end does an entry know whether its checksum is right.
    while (!m_atEnd) {
        const auto piece = m_entry->read();
        if (!piece)
            return fail(piece.error());
        m_atEnd = piece->isEmpty();
    }
    return {};
}

Result<QXmlStreamReader::TokenType> SheetXml::next()
{
    for (;;) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            return damaged();
        if (token == QXmlStreamReader::EndDocument) {
            if (auto done = readToEnd(); !done)
                return fail(done.error());
        }
        if (token != QXmlStreamReader::Invalid) {
            m_fedSinceToken = 0;
            return token;
        }
        if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError || m_atEnd)
            return damaged();
        auto piece = m_entry->read();
        if (!piece)
            return fail(piece.error());
        m_atEnd = piece->isEmpty();
        m_fedSinceToken += piece->size();
        if (m_fedSinceToken > 2 * maxCellBytes)
            return fail(ErrorKind::InvalidInput, cellTooLong(), m_where,
                tablesText(QT_TRANSLATE_NOOP("tables", "shorten it, or leave its column out")));
        if (!m_atEnd)
            m_xml.addData(*piece);
    }
}

Result<QString> SheetXml::elementText(QStringView without)
{
    QString text;
    int depth = 1;
    int skipped = 0; // depth inside an element that does not count
    while (depth > 0) {
        const auto token = next();
        if (!token)
            return fail(token.error());
        if (*token == QXmlStreamReader::StartElement) {
            ++depth;
            if (skipped > 0 || m_xml.name() == without)
                ++skipped;
        } else if (*token == QXmlStreamReader::EndElement) {
            --depth;
            skipped = std::max(0, skipped - 1);
        } else if (*token == QXmlStreamReader::Characters && skipped == 0) {
            text += m_xml.text();
            if (text.size() > maxCellBytes)
                return fail(ErrorKind::InvalidInput, cellTooLong(), m_where,
                    tablesText(QT_TRANSLATE_NOOP("tables", "shorten it, or leave its column out")));
        } else if (*token == QXmlStreamReader::EndDocument) {
            return damaged();
        }
    }
    return text;
}

} // namespace serai::tables
