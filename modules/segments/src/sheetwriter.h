// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exportcolumns.h"

#include <segments/memberexport.h>

#include <memory>

namespace serai::segments {

/// A file of rows under way. It takes the place of its path with finish(), as a whole; one that dies before
/// leaves what was there.
class SheetWriter
{
public:
    SheetWriter() = default;
    SheetWriter(const SheetWriter&) = delete;
    SheetWriter& operator=(const SheetWriter&) = delete;
    virtual ~SheetWriter() = default;

    [[nodiscard]] virtual Result<> row(const std::vector<ExportCell>& cells) = 0;
    /// Answers the SHA-256 of the file.
    [[nodiscard]] virtual Result<QByteArray> finish() = 0;
};

/// Opens the file and writes the header row. Errors: Storage.
[[nodiscard]] Result<std::unique_ptr<SheetWriter>> openSheet(
    const ExportRequest& request, const QStringList& header);

/// Appends \a text to \a bytes as a quoted cell in UTF-8. What a spreadsheet would run is taken the effect of
/// (OWASP: CSV injection).
void appendForCsv(QByteArray& bytes, QStringView text);

} // namespace serai::segments
