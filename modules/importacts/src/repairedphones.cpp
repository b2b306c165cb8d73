// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textcell.h"

#include <importacts/repairedphones.h>

namespace serai::importacts {

namespace {
/// The list under way: written by the thread that reads the file, closed after that one has ended.
struct RepairFile
{
    explicit RepairFile(const QString& target)
        : file(target)
    {
    }

    Result<> begin()
    {
        if (file.isOpen())
            return {};
        if (!openPrivate(file) || file.write("\xef\xbb\xbf") < 0)
            return writeError(file);
        return line({actsText(QT_TRANSLATE_NOOP("importacts", "Line in the file")),
            actsText(QT_TRANSLATE_NOOP("importacts", "Column")),
            actsText(QT_TRANSLATE_NOOP("importacts", "In the file")),
            actsText(QT_TRANSLATE_NOOP("importacts", "Becomes")),
            actsText(QT_TRANSLATE_NOOP("importacts", "Repair"))});
    }

    Result<> line(const QStringList& texts)
    {
        QByteArrayList cells;
        for (const auto& text : texts)
            cells << plainCell(text);
        if (file.write(cells.join(',') + "\r\n") < 0)
            return writeError(file);
        return {};
    }

    QSaveFile file;
};
} // namespace

Async<qint64> writeRepairedPhones(members::Importer& importer, members::ImportOptions options,
    const QString& target, Progress progress, CancelToken cancel)
{
    if (auto allowed = checkTarget(options.file, target); !allowed)
        return ready<qint64>(fail(allowed.error()));
    auto list = std::make_shared<RepairFile>(target);
    return importer.eachRepair(
        std::move(options),
        [list](const members::ImportRepair& repair) {
            return list->begin().and_then([&] {
                return list->line(
                    {QString::number(repair.line), repair.column, repair.before, repair.after, repair.note});
            });
        },
        [list](qint64 repairs) -> Result<qint64> {
            if (auto begun = list->begin(); !begun)
                return fail(begun.error());
            if (!list->file.commit())
                return writeError(list->file);
            return repairs;
        },
        std::move(progress), cancel);
}

} // namespace serai::importacts
