// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/presets.h>
#include <store/connection.h>

namespace serai::segments {

/// All of them, with the thresholds and the currency of the workspace. Errors: Storage.
[[nodiscard]] Result<std::vector<Preset>> readPresets(store::Connection& connection);

/// The rules that live segments with a preset have. The playbook is read at the first question, as most
/// workspaces have no such segment. For jobs on \a connection, which outlives it.
class FollowedRules
{
public:
    explicit FollowedRules(store::Connection& connection);

    /// Errors: NotFound (no such preset in this version), Unavailable (it cannot be counted, and why),
    /// Storage.
    [[nodiscard]] Result<Rule> find(const QString& preset);

private:
    store::Connection& m_connection;
    std::optional<Result<std::vector<Preset>>> m_presets;
};

} // namespace serai::segments
