// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importanswer.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QTimeZone>

namespace serai::ctl {

using members::ImportReport;

static QJsonObject problemJson(const members::ImportProblem& problem)
{
    return {{QStringLiteral("line"), problem.line}, {QStringLiteral("column"), problem.column},
        {QStringLiteral("kind"), problem.kind}, {QStringLiteral("message"), problem.message},
        {QStringLiteral("skipped"), problem.skipped}};
}

static QJsonArray changesJson(const ImportReport& report)
{
    QJsonArray changes;
    for (const auto& change : report.changes)
        changes << QJsonObject{{QStringLiteral("line"), change.line},
            {QStringLiteral("memberId"), change.member.value}, {QStringLiteral("name"), change.name},
            {QStringLiteral("field"), change.field}, {QStringLiteral("before"), change.before},
            {QStringLiteral("after"), change.after}};
    return changes;
}

static QJsonArray orderChangesJson(const ImportReport& report)
{
    QJsonArray changes;
    for (const auto& change : report.orderChanges)
        changes << QJsonObject{{QStringLiteral("line"), change.line},
            {QStringLiteral("order"), change.number}, {QStringLiteral("field"), change.field},
            {QStringLiteral("before"), change.before}, {QStringLiteral("after"), change.after}};
    return changes;
}

static QJsonArray keptByHandJson(const ImportReport& report)
{
    QJsonArray kept;
    for (const auto& each : report.keptByHand) {
        QJsonObject json{{QStringLiteral("line"), each.line}, {QStringLiteral("memberId"), each.member.value},
            {QStringLiteral("field"), each.field}, {QStringLiteral("here"), each.here},
            {QStringLiteral("file"), each.file}};
        if (each.writtenAt)
            json.insert(QStringLiteral("writtenAt"),
                QDateTime::fromMSecsSinceEpoch(*each.writtenAt, QTimeZone::utc()).toString(Qt::ISODate));
        kept << json;
    }
    return kept;
}

/// "line 3, name: Anna stays, changed by hand on 2026-11-19 (the file: Ann)".
static QString keptByHandText(const ImportReport& report)
{
    QString text;
    for (const auto& kept : report.keptByHand.first(std::min<qsizetype>(20, report.keptByHand.size()))) {
        const auto day = kept.writtenAt
            ? QDateTime::fromMSecsSinceEpoch(*kept.writtenAt, QTimeZone::utc()).date().toString(Qt::ISODate)
            : QString();
        text +=
            QStringLiteral("  line %1, %2: kept: %3%4 (the file: %5)\n")
                .arg(kept.line)
                .arg(kept.field,
                    kept.here.isEmpty() ? QStringLiteral("taken away") : QStringLiteral("changed"),
                    day.isEmpty() ? QStringLiteral(" by hand") : QStringLiteral(" by hand on %1").arg(day),
                    kept.file);
    }
    if (report.keptByHandTotal > 20)
        text += QStringLiteral("  and %1 more\n").arg(report.keptByHandTotal - 20);
    if (report.keptByHandTotal > 0)
        text += QStringLiteral("to take the file's: --conflict FIELD=replace\n");
    return text;
}

static QJsonArray duplicatesJson(const ImportReport& report)
{
    QJsonArray duplicates;
    for (const auto& duplicate : report.duplicates)
        duplicates << QJsonObject{{QStringLiteral("line"), duplicate.line},
            {QStringLiteral("firstLine"), duplicate.firstLine}, {QStringLiteral("by"), duplicate.by}};
    return duplicates;
}

static QJsonArray matchesJson(const ImportReport& report)
{
    QJsonArray matches;
    for (const auto& match : report.matches)
        matches << QJsonObject{{QStringLiteral("line"), match.line},
            {QStringLiteral("memberId"), match.member.value}, {QStringLiteral("by"), match.by},
            {QStringLiteral("name"), match.name}, {QStringLiteral("memberName"), match.memberName},
            {QStringLiteral("same"), QJsonArray::fromStringList(match.same)},
            {QStringLiteral("differs"), QJsonArray::fromStringList(match.differs)},
            {QStringLiteral("doubtful"), match.isDoubtful()}, {QStringLiteral("apart"), match.isApart}};
    return matches;
}

static QJsonArray repairsJson(const ImportReport& report)
{
    QJsonArray repairs;
    for (const auto& repair : report.repairs)
        repairs << QJsonObject{{QStringLiteral("line"), repair.line},
            {QStringLiteral("column"), repair.column}, {QStringLiteral("kind"), repair.kind},
            {QStringLiteral("before"), repair.before}, {QStringLiteral("after"), repair.after},
            {QStringLiteral("note"), repair.note}};
    return repairs;
}

static QJsonObject countsJson(const QHash<QString, qint64>& counts)
{
    QJsonObject json;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        json.insert(count.key(), *count);
    return json;
}

static QJsonObject reportJson(const ImportReport& report)
{
    QJsonArray problems;
    for (const auto& problem : report.problems)
        problems << problemJson(problem);
    QJsonObject map;
    for (auto entry = report.found.map.cbegin(); entry != report.found.map.cend(); ++entry)
        map.insert(entry.key(), *entry);
    QJsonObject json{{QStringLiteral("preset"), report.found.preset},
        {QStringLiteral("kind"), report.found.kind}, {QStringLiteral("encoding"), report.found.encoding},
        {QStringLiteral("delimiter"), report.found.delimiter},
        {QStringLiteral("headerRow"), report.found.headerRow},
        {QStringLiteral("columns"), QJsonArray::fromStringList(report.found.columns)},
        {QStringLiteral("map"), map}, {QStringLiteral("zone"), report.zone},
        {QStringLiteral("dateOrder"), report.dateOrder}, {QStringLiteral("rows"), report.rows},
        {QStringLiteral("create"), report.create}, {QStringLiteral("update"), report.update},
        {QStringLiteral("unchanged"), report.unchanged}, {QStringLiteral("skip"), report.skip},
        {QStringLiteral("orders"), report.orders}, {QStringLiteral("orderLines"), report.orderLines},
        {QStringLiteral("ordersCreate"), report.ordersCreate},
        {QStringLiteral("ordersUpdate"), report.ordersUpdate},
        {QStringLiteral("ordersUnchanged"), report.ordersUnchanged},
        {QStringLiteral("guestOrders"), report.guestOrders},
        {QStringLiteral("freeOrders"), report.freeOrders},
        {QStringLiteral("couponsRedeemed"), report.couponsRedeemed},
        {QStringLiteral("consentGranted"), report.consentGranted}, {QStringLiteral("problems"), problems},
        {QStringLiteral("repairs"), repairsJson(report)}, {QStringLiteral("repaired"), report.repaired},
        {QStringLiteral("repairCounts"), countsJson(report.repairCounts)},
        {QStringLiteral("problemsTotal"), report.problemsTotal},
        {QStringLiteral("problemCounts"), countsJson(report.problemCounts)},
        {QStringLiteral("changes"), changesJson(report)},
        {QStringLiteral("changeCounts"), countsJson(report.changeCounts)},
        {QStringLiteral("orderChanges"), orderChangesJson(report)},
        {QStringLiteral("orderChangeCounts"), countsJson(report.orderChangeCounts)},
        {QStringLiteral("matches"), matchesJson(report)},
        {QStringLiteral("matchesTotal"), report.matchesTotal},
        {QStringLiteral("matchesDoubtful"), report.matchesDoubtful},
        {QStringLiteral("matchCounts"), countsJson(report.matchCounts)},
        {QStringLiteral("keptByHand"), keptByHandJson(report)},
        {QStringLiteral("keptByHandTotal"), report.keptByHandTotal},
        {QStringLiteral("keptByHandCounts"), countsJson(report.keptByHandCounts)},
        {QStringLiteral("kept"), report.kept}, {QStringLiteral("inferred"), report.inferred},
        {QStringLiteral("duplicates"), duplicatesJson(report)},
        {QStringLiteral("duplicatesTotal"), report.duplicatesTotal},
        {QStringLiteral("problemsLeftOut"), report.problemsTotal - report.problems.size()},
        {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)},
        {QStringLiteral("elapsedMs"), report.elapsedMs}};
    if (report.importId.isValid())
        json.insert(QStringLiteral("importId"), report.importId.value);
    return json;
}

/// "fields that change: city 3, name 1"; empty where there are none.
static QString countsText(const QString& title, const QHash<QString, qint64>& counts)
{
    QStringList texts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        texts << QStringLiteral("%1 %2").arg(count.key()).arg(*count);
    texts.sort();
    return texts.isEmpty() ? QString()
                           : QStringLiteral("%1: %2\n").arg(title, texts.join(QStringLiteral(", ")));
}

static QString reportText(const ImportReport& report, const QString& file)
{
    const auto& found = report.found;
    QString text = QStringLiteral("%1: %2 (%3), %4, separator %5, header in line %6\n")
                       .arg(QFileInfo(file).fileName(), found.preset, found.kind, found.encoding,
                           found.delimiter == u"\t" ? QStringLiteral("TAB") : found.delimiter)
                       .arg(found.headerRow);
    QList<QStringList> rows{{QStringLiteral("members"), QString::number(report.create),
        QString::number(report.update), QString::number(report.unchanged)}};
    if (found.kind == u"orders")
        rows << QStringList{QStringLiteral("orders"), QString::number(report.ordersCreate),
            QString::number(report.ordersUpdate), QString::number(report.ordersUnchanged)};
    text += table(
        {QString(), QStringLiteral("create"), QStringLiteral("update"), QStringLiteral("unchanged")}, rows);
    text += QStringLiteral("%1 rows, %2 left out").arg(report.rows).arg(report.skip);
    if (found.kind == u"orders")
        text += QStringLiteral("; %1 orders with %2 lines, %3 coupons redeemed")
                    .arg(report.orders)
                    .arg(report.orderLines)
                    .arg(report.couponsRedeemed);
    text += u'\n';
    if (report.matchesTotal > 0)
        text += QStringLiteral("%1 people of the file are here already, %2 of them doubtful\n")
                    .arg(report.matchesTotal)
                    .arg(report.matchesDoubtful);
    for (const auto& problem : report.problems.first(std::min<qsizetype>(20, report.problems.size())))
        text += QStringLiteral("  line %1%2: %3\n")
                    .arg(problem.line)
                    .arg(problem.column.isEmpty() ? QString() : QStringLiteral(", %1").arg(problem.column),
                        problem.message);
    if (report.problemsTotal > 20)
        text += QStringLiteral("  and %1 more\n").arg(report.problemsTotal - 20);
    QStringList repairs;
    for (const auto& [kind, title] : members::importRepairKinds()) {
        if (const auto count = report.repairCounts.value(kind); count > 0)
            repairs << QStringLiteral("%1 %2").arg(title).arg(count);
    }
    if (!repairs.isEmpty())
        text += QStringLiteral("%1 cells repaired: %2\n")
                    .arg(report.repaired)
                    .arg(repairs.join(QStringLiteral(", ")));
    text += countsText(QStringLiteral("fields that change"), report.changeCounts);
    text += countsText(QStringLiteral("facts of orders that change"), report.orderChangeCounts);
    text += keptByHandText(report);
    if (report.duplicatesTotal > 0)
        text += QStringLiteral("%1 rows are of somebody further up\n").arg(report.duplicatesTotal);
    for (const auto& note : report.notes)
        text += note + u'\n';
    if (report.importId.isValid())
        text += QStringLiteral("import %1 done in %2 s\n")
                    .arg(report.importId.value)
                    .arg(double(report.elapsedMs) / 1000, 0, 'f', 1);
    else
        text += QStringLiteral("nothing was written\n");
    return text;
}

Answer importAnswer(const ImportReport& report, const QString& file)
{
    return {reportJson(report), reportText(report, file)};
}

Result<ImportReport> runStaged(
    Context& context, members::Importer& importer, const members::ImportOptions& options, bool write)
{
    // Both are called on the thread of the job, one after the other.
    auto title = std::make_shared<QString>();
    const auto progress = [&context, title](qint64 done, qint64 total) {
        context.showProgress(*title + u':', done, total);
    };
    const auto stages = [title](members::ImportStage stage) { *title = members::importStageTitle(stage); };
    return await(write ? importer.run(options, progress, context.cancel(), stages)
                       : importer.preview(options, progress, context.cancel(), stages));
}

} // namespace serai::ctl
