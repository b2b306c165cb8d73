// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/localtime.h>
#include <base/money.h>
#include <store/workspace.h>

#include <QCoreApplication>
#include <QFile>

namespace serai::store {

Result<QString> readSetting(Connection& connection, const QString& key, const QString& fallback)
{
    auto row = connection.run("SELECT value FROM setting WHERE key = ?", key);
    if (!row)
        return fail(row.error());
    return row->next() ? row->text(0) : fallback;
}

Result<> writeSetting(Transaction& transaction, const QString& key, const QString& value)
{
    auto done = transaction->run("INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE "
                                 "SET value = excluded.value",
        key,
        value.isNull() ? QStringLiteral("") : value); // a null QString would bind NULL
    if (!done)
        return fail(done.error());
    transaction.changedMany(QStringLiteral("settings"));
    return {};
}

Result<WorkspaceSettings> readSettings(Connection& connection)
{
    WorkspaceSettings settings;
    for (const auto& [key, field] :
        {std::pair{"shop.name", &WorkspaceSettings::name}, {"shop.currency", &WorkspaceSettings::currency},
            {"shop.zone", &WorkspaceSettings::zone}, {"shop.country", &WorkspaceSettings::country},
            {"shop.language", &WorkspaceSettings::language}}) {
        auto value = readSetting(connection, QString::fromLatin1(key), settings.*field);
        if (!value)
            return fail(value.error());
        settings.*field = *value;
    }
    return settings;
}

Async<WorkspaceSettings> readSettings(Store& store)
{
    return store.read([](Connection& connection) { return readSettings(connection); });
}

static Result<> validate(const WorkspaceSettings& settings)
{
    if (!isCurrency(settings.currency))
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate("store", "\"%1\" is not a currency").arg(settings.currency), {},
            QCoreApplication::translate("store", "use an ISO 4217 code such as EUR"));
    if (auto zone = zoneById(settings.zone); !zone)
        return fail(zone.error());
    return {};
}

Async<> writeSettings(Store& store, const WorkspaceSettings& settings)
{
    if (auto valid = validate(settings); !valid)
        return ready<void>(fail(valid.error()));
    return store.write([settings](Transaction& transaction) -> Result<> {
        for (const auto& [key, value] : {std::pair{"shop.name", settings.name},
                 {"shop.currency", settings.currency}, {"shop.zone", settings.zone},
                 {"shop.country", settings.country}, {"shop.language", settings.language}}) {
            if (auto done = writeSetting(transaction, QString::fromLatin1(key), value); !done)
                return done;
        }
        return {};
    });
}

Result<std::unique_ptr<Store>> createWorkspace(
    const QString& path, const WorkspaceSettings& settings, const Clock& clock)
{
    if (auto valid = validate(settings); !valid)
        return fail(valid.error());
    auto store = Store::open(path, OpenMode::Create, clock);
    if (!store)
        return store;
    if (auto written = await(writeSettings(**store, settings)); !written) {
        store->reset();
        QFile::remove(path);
        return fail(written.error());
    }
    return store;
}

} // namespace serai::store
