// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <content/playbookrepository.h>

#include <QJsonDocument>

namespace serai::content {

using playbook::Overrides;
using playbook::Playbook;
using store::Connection;
using store::Transaction;

PlaybookRepository::PlaybookRepository(store::Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

Result<Overrides> PlaybookRepository::overrides(Connection& connection)
{
    auto rows = connection.run("SELECT rule_id, value FROM playbook_override");
    if (!rows)
        return fail(rows.error());
    Overrides found;
    while (rows->next())
        found.insert(rows->text(0), QJsonDocument::fromJson(rows->text(1).toUtf8()).object());
    return found;
}

Async<Overrides> PlaybookRepository::overrides()
{
    return m_store.read([](Connection& connection) { return overrides(connection); });
}

Async<> PlaybookRepository::set(const Playbook& defaults, const QString& ruleId, const QJsonObject& values)
{
    if (values.isEmpty())
        return reset(ruleId);
    if (auto checked = defaults.withOverrides({{ruleId, values}}); !checked)
        return ready<void>(Result<>(fail(checked.error())));
    const auto text = QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
    return m_store.write([=, now = m_clock.nowMs()](Transaction& transaction) -> Result<> {
        auto done =
            transaction->run("INSERT INTO playbook_override (rule_id, value, updated_at) VALUES (?,?,?) "
                             "ON CONFLICT (rule_id) DO UPDATE SET value = excluded.value, "
                             "updated_at = excluded.updated_at",
                ruleId, text, now);
        if (!done)
            return fail(done.error());
        transaction.changedMany(QStringLiteral("playbook"));
        return {};
    });
}

Async<> PlaybookRepository::reset(const QString& ruleId)
{
    return m_store.write([=](Transaction& transaction) -> Result<> {
        auto done = transaction->run("DELETE FROM playbook_override WHERE rule_id = ?", ruleId);
        if (!done)
            return fail(done.error());
        transaction.changedMany(QStringLiteral("playbook"));
        return {};
    });
}

Result<Playbook> effectivePlaybook(Connection& connection, const Playbook& defaults)
{
    auto overrides = PlaybookRepository::overrides(connection);
    if (!overrides)
        return fail(overrides.error());
    if (auto all = defaults.withOverrides(*overrides))
        return all;
    Overrides fitting;
    for (auto it = overrides->cbegin(); it != overrides->cend(); ++it) {
        if (defaults.withOverrides({{it.key(), it.value()}}))
            fitting.insert(it.key(), it.value());
    }
    return defaults.withOverrides(fitting);
}

} // namespace serai::content
