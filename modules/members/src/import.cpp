// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfields.h"
#include "importrun.h"
#include "importwatch.h"
#include "text.h"

#include <base/clock.h>
#include <members/import.h>
#include <store/store.h>

namespace serai::members {

QList<ImportPreset> importPresets()
{
    QList<ImportPreset> list;
    for (const auto& preset : presetCatalogue())
        list << ImportPreset{QString::fromLatin1(preset.id), presetTitle(preset), importKindKey(preset.kind)};
    return list;
}

QList<ImportField> importFields()
{
    QList<ImportField> list;
    for (const auto& info : fieldCatalogue())
        list << ImportField{
            QString::fromLatin1(info.key), membersText(info.title), info.forOrders, info.forMembers};
    return list;
}

Result<QHash<QString, QString>> importMapFromJson(const QJsonObject& object)
{
    QHash<QString, QString> map;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const bool isCustom = entry.key().startsWith(u"field:") && entry.key().size() > 6;
        if (!isCustom && !fieldFromKey(entry.key())) {
            QStringList known;
            for (const auto& info : fieldCatalogue())
                known << QString::fromLatin1(info.key);
            return fail(ErrorKind::InvalidInput,
                membersText(QT_TRANSLATE_NOOP("members", "there is no field \"%1\"")).arg(entry.key()), {},
                membersText(QT_TRANSLATE_NOOP("members", "use one of the fields listed")), known);
        }
        if (!entry->isString())
            return fail(ErrorKind::InvalidInput,
                membersText(QT_TRANSLATE_NOOP("members", "the column of a field must be its header, a text")),
                entry.key());
        map.insert(entry.key(), entry->toString());
    }
    return map;
}

Importer::Importer(store::Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

QString importStageTitle(ImportStage stage)
{
    switch (stage) {
    case ImportStage::Look:
        return membersText(QT_TRANSLATE_NOOP("members", "Looking at the file"));
    case ImportStage::Read:
        return membersText(QT_TRANSLATE_NOOP("members", "Reading rows"));
    case ImportStage::Orders:
        return membersText(QT_TRANSLATE_NOOP("members", "Comparing orders"));
    case ImportStage::Lines:
        return membersText(QT_TRANSLATE_NOOP("members", "Reading the lines of changed orders"));
    case ImportStage::Sums:
        return membersText(QT_TRANSLATE_NOOP("members", "Adding up what members spent"));
    case ImportStage::Journal:
        return membersText(QT_TRANSLATE_NOOP("members", "Keeping what was there before"));
    case ImportStage::Stops:
        return membersText(QT_TRANSLATE_NOOP("members", "Comparing with those who had said no"));
    case ImportStage::Commit:
        break;
    }
    return membersText(QT_TRANSLATE_NOOP("members", "Saving"));
}

Async<ImportReport> Importer::preview(
    ImportOptions options, Progress progress, CancelToken cancel, ImportStages stages)
{
    return m_store.readLong(
        [options = std::move(options), progress = std::move(progress), cancel, stages = std::move(stages),
            now = m_clock.nowMs()](store::Connection& connection) {
            ImportWatch watch(progress, stages, cancel);
            return runImport(connection, nullptr, options, now, watch);
        });
}

Async<ImportReport> Importer::run(
    ImportOptions options, Progress progress, CancelToken cancel, ImportStages stages)
{
    return m_store.write(
        [options = std::move(options), progress = std::move(progress), cancel, stages = std::move(stages),
            now = m_clock.nowMs()](store::Transaction& transaction) {
            ImportWatch watch(progress, stages, cancel);
            return runImport(transaction.connection(), &transaction, options, now, watch);
        });
}

Async<qint64> Importer::eachRepair(ImportOptions options, std::function<Result<>(const ImportRepair&)> take,
    std::function<Result<qint64>(qint64)> finish, Progress progress, CancelToken cancel)
{
    return m_store.readLong([options = std::move(options), take = std::move(take), finish = std::move(finish),
                                progress = std::move(progress), cancel](store::Connection& connection) {
        const ImportStages stages;
        ImportWatch watch(progress, stages, cancel);
        return readRepairs(connection, options, take, watch).and_then(finish);
    });
}

Async<QList<ImportRecord>> Importer::list()
{
    return m_store.read([](store::Connection& connection) -> Result<QList<ImportRecord>> {
        auto rows = connection.run(
            "SELECT id, file_name, kind, preset, encoding, rows, created, updated, unchanged, "
            "skipped, orders, order_lines, imported_at, undone_at FROM import ORDER BY id DESC");
        if (!rows)
            return fail(rows.error());
        QList<ImportRecord> list;
        while (rows->next())
            list << ImportRecord{{rows->int64(0)}, rows->text(1), rows->text(2), rows->text(3), rows->text(4),
                rows->int64(5), rows->int64(6), rows->int64(7), rows->int64(8), rows->int64(9),
                rows->int64(10), rows->int64(11), rows->int64(12), rows->optionalInt64(13)};
        return list;
    });
}

} // namespace serai::members
