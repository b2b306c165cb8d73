// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheetcells.h"
#include "sheettexts.h"
#include "ziparchive.h"

#include <QHash>

#include <tables/tablereader.h>

namespace serai::tables {

/// An XLSX file (ECMA-376, also its Strict form) opened for reading: its sheets, styles and texts.
class Workbook
{
public:
    /// Errors: NotFound, InvalidInput (no workbook, damaged, protected, another format), Cancelled, Storage.
    /// \a progress counts its texts, in bytes of the file.
    [[nodiscard]] static Result<std::shared_ptr<const Workbook>> open(
        const QString& path, const CancelToken& cancel, const Progress& progress = {});

    [[nodiscard]] const QList<SheetInfo>& sheets() const { return m_sheets; }

    /// Rows of the sheet \a name. Errors: InvalidInput (no such sheet, damaged).
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> rows(
        std::shared_ptr<const Workbook> workbook, const QString& name);

    [[nodiscard]] const SheetTexts& texts() const { return m_texts; }

    /// What numbers in style \a style (index into cellXfs) mean.
    [[nodiscard]] NumberKind numberKind(int style) const
    {
        return style >= 0 && style < m_styles.size() ? m_styles[style] : NumberKind::Plain;
    }

    [[nodiscard]] bool isBase1904() const { return m_base1904; }

private:
    Workbook() = default;
    [[nodiscard]] Result<> readRelations(
        const QString& of, QHash<QString, QString>& byId, QHash<QString, QString>& byKind) const;
    [[nodiscard]] Result<> readSheets(const QString& part);
    [[nodiscard]] Result<> readStyles(const QString& part);

    std::shared_ptr<ZipArchive> m_archive;
    QList<SheetInfo> m_sheets;
    QStringList m_parts; // of m_sheets: the entries of the archive
    QList<NumberKind> m_styles;
    SheetTexts m_texts;
    bool m_base1904 = false;
};

} // namespace serai::tables
