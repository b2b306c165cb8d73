// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheetxml.h"
#include "workbook.h"

namespace serai::tables {

/// The rows of one sheet. Wholly empty rows are left out; a row keeps the number it has in the sheet.
class SheetReader : public TableReader
{
public:
    SheetReader(std::shared_ptr<const Workbook> workbook, std::unique_ptr<ZipEntry> entry, QString sheet,
        qint64 statedBytes, qint64 fileBytes);

    [[nodiscard]] Result<bool> next(DelimitedRow& row) override;
    [[nodiscard]] qint64 bytesRead() const override;

private:
    struct Span
    {
        const char* outside = nullptr; // a shared text; otherwise the bytes are in m_arena
        std::size_t begin = 0;
        std::size_t size = 0;
    };

    [[nodiscard]] Result<> readRow();
    [[nodiscard]] Result<> readCell();
    [[nodiscard]] Result<> readValue(QStringView type, int style, Span& cell);
    void keep(std::string_view text, Span& cell);
    [[nodiscard]] Error placed(Error error) const;
    [[nodiscard]] tl::unexpected<Error> refuseRow(const QString& what, const QString& remedy) const;

    std::shared_ptr<const Workbook> m_workbook;
    SheetXml m_xml;
    QString m_where;
    qint64 m_statedBytes;
    qint64 m_fileBytes;
    qint64 m_row = 0; // of the sheet, from 1
    int m_column = -1; // last one read
    std::vector<Span> m_cells;
    std::string m_arena;
    std::size_t m_rowBytes = 0;
    bool m_anyText = false;
    bool m_atEnd = false;
};

} // namespace serai::tables
