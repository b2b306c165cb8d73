// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet.h"
#include "writers.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSaveFile>

namespace serai::reports {

static void paintModel(Sheet& sheet, const ReportModel& model)
{
    for (qsizetype i = 0; i < model.blocks.size(); ++i) {
        const auto& block = model.blocks[i];
        if (const auto* chart = std::get_if<Chart>(&block)) {
            const auto* next =
                i + 1 < model.blocks.size() ? std::get_if<Chart>(&model.blocks[i + 1]) : nullptr;
            const bool pair = chart->half && next && next->half;
            paintCharts(sheet, *chart, pair ? next : nullptr);
            i += pair ? 1 : 0;
        } else if (const auto* tiles = std::get_if<Tiles>(&block)) {
            paintBlock(sheet, *tiles);
        } else if (const auto* findings = std::get_if<Findings>(&block)) {
            paintBlock(sheet, *findings);
        } else if (const auto* table = std::get_if<Table>(&block); table && table->onPages) {
            paintBlock(sheet, *table);
        }
    }
    paintDefinitions(sheet, model.definitions);
}

static int paintPages(QIODevice& device, const ReportModel& model, int totalPages)
{
    Sheet sheet(device, model, totalPages);
    paintModel(sheet, model);
    return sheet.pages();
}

Result<int> writePdf(const ReportModel& model, const QString& path)
{
    // Painted twice: how many pages there are is known only at the end, and stands on each.
    QBuffer draft;
    static_cast<void>(draft.open(QIODevice::WriteOnly));
    const auto pages = paintPages(draft, model, 0);
    QBuffer final;
    static_cast<void>(final.open(QIODevice::WriteOnly));
    static_cast<void>(paintPages(final, model, pages));

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(final.data()) != final.data().size() || !file.commit())
        return fail(ErrorKind::Storage, file.errorString(), path);
    return pages;
}

} // namespace serai::reports
