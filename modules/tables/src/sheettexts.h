// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ziparchive.h"

#include <base/cancel.h>

#include <QTemporaryFile>

#include <string_view>
#include <vector>

namespace serai::tables {

/// The shared texts of a workbook: cells refer to them by number. Texts beyond a few megabytes are put into
/// a temporary file without a name that is mapped into memory, so that a large workbook does not fill it.
class SheetTexts
{
public:
    /// Reads all of entry \a name. Errors: InvalidInput (damaged, beyond the limits), Cancelled, Storage.
    [[nodiscard]] Result<> load(const ZipArchive& archive, const QString& name, const CancelToken& cancel,
        const Progress& progress = {});

    /// Text \a index as UTF-8; nothing where there is none.
    [[nodiscard]] std::optional<std::string_view> at(std::size_t index) const;

    [[nodiscard]] std::size_t count() const { return m_ends.size(); }

    static constexpr qint64 keptInMemory = 16 * 1024 * 1024;

private:
    [[nodiscard]] Result<> add(const QString& text);
    [[nodiscard]] Result<> spill();
    [[nodiscard]] Result<> mapSpilled();

    std::vector<quint64> m_ends; // where each text ends; it begins where the one before ends
    std::string m_buffer; // all texts, or those not yet in the file
    std::unique_ptr<QTemporaryFile> m_file;
    const char* m_mapped = nullptr;
    quint64 m_spilled = 0;
};

} // namespace serai::tables
