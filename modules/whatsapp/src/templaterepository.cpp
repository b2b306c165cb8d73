// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <store/store.h>
#include <whatsapp/template.h>

#include <QCoreApplication>
#include <QJsonDocument>

namespace serai::whatsapp {

static constexpr auto selectTemplates =
    "SELECT id, account_id, remote_id, name, language, category, status, quality, parameter_format, "
    "components "
    "FROM message_template WHERE account_id = ? OR ? = 0 ORDER BY name, language";
static constexpr auto selectTemplate =
    "SELECT id, account_id, remote_id, name, language, category, status, quality, parameter_format, "
    "components "
    "FROM message_template WHERE account_id = ? AND name = ? AND language = ?";
static constexpr auto upsertTemplate =
    "INSERT INTO message_template (account_id, remote_id, name, language, category, status, quality, "
    "parameter_format, components, synced_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (account_id, name, language) DO UPDATE SET remote_id = excluded.remote_id, "
    "category = excluded.category, status = excluded.status, quality = excluded.quality, "
    "parameter_format = excluded.parameter_format, components = excluded.components, synced_at = "
    "excluded.synced_at";
static constexpr auto removeStale = "DELETE FROM message_template WHERE account_id = ? AND synced_at < ?";

static Template readTemplate(const store::Statement& row)
{
    return {{row.int64(0)}, {row.int64(1)}, row.text(2), row.text(3), row.text(4), row.text(5), row.text(6),
        row.text(7), row.text(8) == QStringLiteral("named"),
        QJsonDocument::fromJson(row.text(9).toUtf8()).array(), {}};
}

Async<QList<Template>> templates(store::Store& store, AccountId account)
{
    return store.read([account](store::Connection& connection) -> Result<QList<Template>> {
        auto rows = connection.run(selectTemplates, account.value, account.value);
        if (!rows)
            return fail(rows.error());
        QList<Template> list;
        while (rows->next())
            list << readTemplate(*rows);
        return list;
    });
}

Result<std::optional<Template>> findTemplate(
    store::Connection& connection, AccountId account, const QString& name, const QString& language)
{
    auto rows = connection.run(selectTemplate, account.value, name, language);
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return std::nullopt;
    return readTemplate(*rows);
}

Async<Template> findTemplate(
    store::Store& store, AccountId account, const QString& name, const QString& language)
{
    return store.read([=](store::Connection& connection) -> Result<Template> {
        auto found = findTemplate(connection, account, name, language);
        if (!found)
            return fail(found.error());
        if (!*found)
            return fail(ErrorKind::NotFound,
                QCoreApplication::translate("whatsapp", "there is no such template"),
                QStringLiteral("%1 (%2)").arg(name, language),
                QCoreApplication::translate("whatsapp", "fetch the templates of the sending number anew"));
        return **found;
    });
}

/// A null QString would bind NULL.
static QString present(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Async<> replaceTemplates(store::Store& store, AccountId account, const QList<Template>& list, qint64 nowMs)
{
    return store.write([=](store::Transaction& transaction) -> Result<> {
        for (const auto& entry : list) {
            auto done = transaction->run(upsertTemplate, account.value, present(entry.remoteId), entry.name,
                entry.language, present(entry.category), present(entry.status), entry.quality,
                entry.named ? QStringLiteral("named") : QStringLiteral("positional"),
                QString::fromUtf8(QJsonDocument(entry.components).toJson(QJsonDocument::Compact)), nowMs);
            if (!done)
                return fail(done.error());
        }
        if (auto done = transaction->run(removeStale, account.value, nowMs); !done)
            return fail(done.error());
        transaction.changedMany(QStringLiteral("template"));
        return {};
    });
}

} // namespace serai::whatsapp
