// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ziparchive.h"

#include <QXmlStreamReader>

namespace serai::tables {

/// The XML of one entry of a workbook, read token by token while it is unpacked. Refuses what has no place
/// there: document types and entities, and text without end.
class SheetXml
{
public:
    explicit SheetXml(std::unique_ptr<ZipEntry> entry, QString where);

    /// The next token; EndDocument at the end. Errors: InvalidInput (not well-formed, cut, too large).
    [[nodiscard]] Result<QXmlStreamReader::TokenType> next();

    [[nodiscard]] const QXmlStreamReader& xml() const { return m_xml; }

    /// Text of the element just begun, with that of its children except those named \a without; stands behind
    /// its end then.
    [[nodiscard]] Result<QString> elementText(QStringView without = {});

    [[nodiscard]] qint64 unpackedBytes() const { return m_entry->unpackedBytes(); }

private:
    [[nodiscard]] tl::unexpected<Error> damaged() const;
    [[nodiscard]] Result<> readToEnd();

    std::unique_ptr<ZipEntry> m_entry;
    QString m_where;
    QXmlStreamReader m_xml;
    qsizetype m_fedSinceToken = 0;
    bool m_atEnd = false;
};

} // namespace serai::tables
