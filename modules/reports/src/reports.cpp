// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writers.h"

#include <base/localtime.h>
#include <reports/reports.h>

#include <QCoreApplication>
#include <QFileInfo>

namespace serai::reports {

QString formatKey(Format format)
{
    switch (format) {
    case Format::Pdf:
        return QStringLiteral("pdf");
    case Format::Xlsx:
        return QStringLiteral("xlsx");
    case Format::Csv:
        break;
    }
    return QStringLiteral("csv");
}

Result<Format> formatOfFile(const QString& path)
{
    const auto suffix = QFileInfo(path).suffix().toLower();
    for (const auto format : {Format::Pdf, Format::Xlsx, Format::Csv}) {
        if (suffix == formatKey(format))
            return format;
    }
    return fail(ErrorKind::InvalidInput,
        QCoreApplication::translate("reports", "this kind of file cannot be written"), path,
        QCoreApplication::translate("reports", "use a name that ends in .pdf, .xlsx or .csv"));
}

QList<std::pair<QString, QString>> headLines(const ReportModel& model)
{
    const auto at = [&](const std::optional<qint64>& ms) {
        if (!ms)
            return QCoreApplication::translate("reports", "no record yet");
        const auto zone = zoneById(model.zone).value_or(QTimeZone::utc());
        const auto local = localOf(*ms, zone);
        return QStringLiteral("%1 %2").arg(dateText(local.date(), model.locale),
            model.locale.toString(local.time(), QStringLiteral("HH:mm")));
    };
    QList<std::pair<QString, QString>> lines{{QCoreApplication::translate("reports", "Report"), model.title}};
    if (!model.subtitle.isEmpty())
        lines << std::pair{QCoreApplication::translate("reports", "About"), model.subtitle};
    lines << std::pair{QCoreApplication::translate("reports", "Shop"), model.shop}
          << std::pair{QCoreApplication::translate("reports", "Period"), periodText(model)}
          << std::pair{QCoreApplication::translate("reports", "Time zone"), model.zone}
          << std::pair{QCoreApplication::translate("reports", "Currency"), model.currency}
          << std::pair{QCoreApplication::translate("reports", "Data of"), at(model.dataAtMs)}
          << std::pair{QCoreApplication::translate("reports", "Made on"), at(model.madeAtMs)}
          << std::pair{QCoreApplication::translate("reports", "Definitions"),
                 QString::number(kpi::definitionVersion)}
          << std::pair{QCoreApplication::translate("reports", "Fingerprint"), fingerprintOf(model)};
    return lines;
}

Table findingsTable(const Findings& findings)
{
    Table table;
    table.key = QStringLiteral("findings");
    table.title = findings.title;
    table.columns = {{QStringLiteral("state"), QCoreApplication::translate("reports", "State"), false, 1},
        {QStringLiteral("finding"), QCoreApplication::translate("reports", "Finding"), false, 3},
        {QStringLiteral("remedy"), QCoreApplication::translate("reports", "What to do"), false, 4}};
    for (const auto& item : findings.items)
        table.rows << QList<Cell>{Cell::ofBand(item.severity), Cell::ofWord(item.key, item.text),
            Cell::ofWord(item.key, item.remedy)};
    if (findings.items.isEmpty())
        table.note = findings.none;
    return table;
}

static Table definitionsTable(const QList<Definition>& definitions)
{
    Table table;
    table.key = QStringLiteral("definitions");
    table.title = QCoreApplication::translate("reports", "Definitions");
    table.columns = {{QStringLiteral("metric"), QCoreApplication::translate("reports", "Figure"), false, 1},
        {QStringLiteral("definition"), QCoreApplication::translate("reports", "How it is counted"), false,
            4}};
    for (const auto& definition : definitions)
        table.rows << QList<Cell>{
            Cell::ofWord(definition.key, definition.title), Cell::ofWord(definition.key, definition.text)};
    return table;
}

QList<Table> dataTables(const ReportModel& model)
{
    QList<Table> tables;
    for (const auto& block : model.blocks) {
        if (const auto* findings = std::get_if<Findings>(&block))
            tables << findingsTable(*findings);
        else if (const auto* table = std::get_if<Table>(&block))
            tables << *table;
    }
    tables << definitionsTable(model.definitions);
    return tables;
}

Result<Written> writeReport(const ReportModel& model, Format format, const QString& path)
{
    Written written{QFileInfo(path).absoluteFilePath(), format, 0, 0, fingerprintOf(model)};
    if (format == Format::Pdf) {
        const auto pages = writePdf(model, written.path);
        if (!pages)
            return fail(pages.error());
        written.pages = *pages;
        return written;
    }
    const auto rows = format == Format::Xlsx ? writeXlsx(model, written.path) : writeCsv(model, written.path);
    if (!rows)
        return fail(rows.error());
    written.rows = *rows;
    return written;
}

Async<Written> makeReport(
    store::Store& store, playbook::Playbook playbook, Request request, const Clock& clock, CancelToken cancel)
{
    // Written on the reader's thread too: painting a few pages takes less time than a second thread is worth,
    // and the window stays free.
    return store.readLong([playbook = std::move(playbook), request = std::move(request), now = clock.nowMs(),
                              cancel](store::Connection& connection) -> Result<Written> {
        const auto format = formatOfFile(request.path);
        if (!format)
            return fail(format.error());
        const bool isCampaign = request.recipe == u"campaign";
        if (!isCampaign && request.recipe != u"weekly")
            return fail(ErrorKind::InvalidInput,
                QCoreApplication::translate("reports", "there is no report \"%1\"").arg(request.recipe));
        kpi::Question question;
        question.period = request.period;
        question.by = request.period.days() > 92 ? kpi::BucketSize::Week : kpi::BucketSize::Day;
        if (isCampaign)
            question.ids = {QStringLiteral("kpi.open")};
        const auto page = kpi::show(connection, playbook, question, now, cancel);
        if (!page)
            return fail(page.error());
        if (!isCampaign)
            return writeReport(weeklyReport(*page, request.locale), *format, request.path);
        const auto campaign = kpi::campaignFigures(connection, playbook, request.campaign);
        if (!campaign)
            return fail(campaign.error());
        return writeReport(campaignReport(*page, *campaign, request.locale), *format, request.path);
    });
}

} // namespace serai::reports
