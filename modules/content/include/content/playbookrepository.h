// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/clock.h>
#include <playbook/playbook.h>
#include <store/store.h>

namespace serai::content {

/// What a workspace changed in the playbook (table playbook_override). The playbook module itself knows no
/// database: both stand on the same level. Topic "playbook".
class PlaybookRepository
{
public:
    /// \a store and \a clock must outlive it.
    PlaybookRepository(store::Store& store, const Clock& clock);

    [[nodiscard]] Async<playbook::Overrides> overrides();
    /// Replaces what is overridden of \a ruleId by \a values, after checking it against \a defaults.
    /// Errors: InvalidInput as Playbook::withOverrides(), Storage.
    [[nodiscard]] Async<> set(
        const playbook::Playbook& defaults, const QString& ruleId, const QJsonObject& values);
    [[nodiscard]] Async<> reset(const QString& ruleId); ///< back to the default

    [[nodiscard]] static Result<playbook::Overrides> overrides(store::Connection& connection);

private:
    store::Store& m_store;
    const Clock& m_clock;
};

/// \a defaults with the overrides of the workspace. One that no longer fits (another version wrote it) is
/// left out rather than failing everything. Any thread that may use \a connection.
[[nodiscard]] Result<playbook::Playbook> effectivePlaybook(
    store::Connection& connection, const playbook::Playbook& defaults);

} // namespace serai::content
