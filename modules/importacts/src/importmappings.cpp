// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text.h"

#include <base/clock.h>
#include <store/store.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <importacts/importmappings.h>
#include <tables/tablereader.h>

#include <algorithm>

namespace serai::importacts {

using members::ImportOptions;

static constexpr char mappingColumnsSql[] =
    "SELECT name, columns, options, created_at, used_at FROM import_mapping";
static constexpr char saveMappingSql[] =
    "INSERT INTO import_mapping (name, columns, options, created_at, used_at) VALUES (?, ?, ?, ?, ?) ON "
    "CONFLICT (name) DO UPDATE SET columns = excluded.columns, options = excluded.options, used_at = "
    "excluded.used_at";

/// Headers without what differs from export to export: case, blanks, order.
static QStringList foldedHeaders(const QStringList& headers)
{
    QStringList folded;
    for (const auto& header : headers) {
        const auto text = header.simplified().toCaseFolded();
        if (!text.isEmpty())
            folded << text;
    }
    folded.sort();
    return folded;
}

static QString packColumns(const QStringList& columns)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(columns)).toJson(QJsonDocument::Compact));
}

static SavedMapping mappingOf(const store::Statement& row)
{
    SavedMapping mapping;
    mapping.name = row.text(0);
    const auto columns = QJsonDocument::fromJson(row.text(1).toUtf8()).array();
    for (const auto& column : columns)
        mapping.columns << column.toString();
    mapping.options = members::unpackImportOptions(row.text(2));
    mapping.createdAt = row.int64(3);
    mapping.usedAt = row.int64(4);
    return mapping;
}

static tl::unexpected<Error> noSuchMapping(const QString& name)
{
    return fail(ErrorKind::NotFound,
        actsText(QT_TRANSLATE_NOOP("importacts", "there is no saved mapping \"%1\"")).arg(name), {},
        actsText(QT_TRANSLATE_NOOP("importacts", "see the list of mappings")));
}

ImportMappings::ImportMappings(store::Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

Async<QList<SavedMapping>> ImportMappings::list()
{
    return m_store.read([](store::Connection& connection) -> Result<QList<SavedMapping>> {
        auto rows = connection.run(QByteArray(mappingColumnsSql).append(" ORDER BY name").constData());
        if (!rows)
            return fail(rows.error());
        QList<SavedMapping> list;
        while (rows->next())
            list << mappingOf(*rows);
        return list;
    });
}

Async<SavedMapping> ImportMappings::save(QString name, ImportOptions options)
{
    return m_store.write([name = name.simplified(), options = std::move(options), now = m_clock.nowMs()](
                             store::Transaction& transaction) -> Result<SavedMapping> {
        if (name.isEmpty())
            return fail(ErrorKind::InvalidInput,
                actsText(QT_TRANSLATE_NOOP("importacts", "a saved mapping needs a name")));
        const auto found = members::sniffImport(options);
        if (!found)
            return fail(found.error());
        if (found->preset.isEmpty() && options.map.isEmpty())
            return fail(ErrorKind::InvalidInput,
                actsText(QT_TRANSLATE_NOOP("importacts",
                    "nothing is known about the columns of the file: there is nothing to keep")),
                options.file,
                actsText(QT_TRANSLATE_NOOP("importacts", "say which column is which field first")));
        auto kept = options;
        kept.file.clear();
        kept.decisions.clear(); // they are about lines of this file
        if ((kept.preset.isEmpty() || kept.preset == u"auto") && kept.map.isEmpty())
            kept.preset = found->preset;
        const SavedMapping mapping{name, foldedHeaders(found->columns), kept, now, now};
        const auto done = transaction->run(
            saveMappingSql, name, packColumns(mapping.columns), members::packImportOptions(kept), now, now);
        if (!done)
            return fail(done.error());
        transaction.changedMany(QStringLiteral("import"));
        return mapping;
    });
}

Async<> ImportMappings::remove(QString name)
{
    return m_store.write([name = name.simplified()](store::Transaction& transaction) -> Result<> {
        const auto done = transaction->run("DELETE FROM import_mapping WHERE name = ?", name);
        if (!done)
            return fail(done.error());
        if (done->rowsAffected() == 0)
            return noSuchMapping(name);
        transaction.changedMany(QStringLiteral("import"));
        return {};
    });
}

static Result<SavedMapping> mappingFor(
    store::Connection& connection, const ImportOptions& options, const CancelToken& cancel = {})
{
    const auto any = connection.number("SELECT count(*) FROM import_mapping");
    if (!any)
        return fail(any.error());
    if (any->value_or(0) == 0)
        return SavedMapping{};
    const auto sniff =
        tables::sniffTable(options.file, {options.encoding, options.delimiter, options.sheet}, cancel);
    if (!sniff)
        return fail(sniff.error());
    // Some programs write a title above the header.
    for (std::size_t i = 0; i < std::min<std::size_t>(sniff->rows.size(), 10); ++i) {
        const auto columns = packColumns(foldedHeaders(sniff->rows[i].cells));
        auto row = connection.run(QByteArray(mappingColumnsSql)
                                      .append(" WHERE columns = ? ORDER BY used_at DESC LIMIT 1")
                                      .constData(),
            columns);
        if (!row)
            return fail(row.error());
        if (row->next())
            return mappingOf(*row);
    }
    return SavedMapping{};
}

Async<SavedMapping> ImportMappings::recognise(ImportOptions options)
{
    return m_store.readLong([options = std::move(options)](
                                store::Connection& connection) { return mappingFor(connection, options); });
}

/// Takes columns of fields that are not there any more out of \a options: nobody could choose otherwise.
static void dropRemovedFields(ImportOptions& options, const QList<members::CustomField>& fields)
{
    const auto isGone = [&fields](const QString& id) {
        const auto key = id.mid(6);
        return id.startsWith(u"field:")
            && std::none_of(fields.cbegin(), fields.cend(), [&key](const members::CustomField& field) {
                   return field.key.compare(key, Qt::CaseInsensitive) == 0
                       || field.name.compare(key, Qt::CaseInsensitive) == 0;
               });
    };
    options.map.removeIf([&](const auto& entry) { return isGone(entry.key()); });
    options.conflicts.removeIf([&](const auto& entry) { return isGone(entry.key()); });
}

Async<FileLook> ImportMappings::look(ImportOptions options, CancelToken cancel)
{
    return m_store.readLong(
        [options = std::move(options), cancel](store::Connection& connection) -> Result<FileLook> {
            auto mapping = mappingFor(connection, options, cancel);
            if (!mapping)
                return fail(mapping.error());
            FileLook look;
            look.options = mapping->isValid() ? withMapping(options, *mapping) : options;
            auto fields = members::CustomFieldRepository::read(connection);
            if (!fields)
                return fail(fields.error());
            look.customFields = std::move(*fields);
            dropRemovedFields(look.options, look.customFields);
            auto sniff = members::sniffImport(look.options, cancel);
            if (!sniff)
                return fail(sniff.error());
            look.sniff = std::move(*sniff);
            look.mapping = std::move(*mapping);
            // A layout that is known, with what the mapping says over it.
            for (auto entry = look.options.map.cbegin(); entry != look.options.map.cend(); ++entry)
                look.sniff.map.insert(entry.key(), *entry);
            return look;
        });
}

Async<SavedMapping> ImportMappings::byName(QString name)
{
    return m_store.read([name = name.simplified()](store::Connection& connection) -> Result<SavedMapping> {
        auto row = connection.run(QByteArray(mappingColumnsSql).append(" WHERE name = ?").constData(), name);
        if (!row)
            return fail(row.error());
        if (!row->next())
            return noSuchMapping(name);
        return mappingOf(*row);
    });
}

Async<> ImportMappings::markUsed(QString name)
{
    return m_store.write([name = std::move(name), now = m_clock.nowMs()](
                             store::Transaction& transaction) -> Result<> {
        const auto done = transaction->run("UPDATE import_mapping SET used_at = ? WHERE name = ?", now, name);
        if (!done)
            return fail(done.error());
        return {};
    });
}

ImportOptions withMapping(ImportOptions given, const SavedMapping& mapping)
{
    members::fillImportOptions(given, mapping.options);
    return given;
}

} // namespace serai::importacts
