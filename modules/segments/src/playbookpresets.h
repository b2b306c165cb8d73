// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <playbook/playbook.h>
#include <segments/presets.h>
#include <store/connection.h>

namespace serai::segments {

/// What a workspace holds, as far as presets depend on it: a segment over data that were never there would
/// count nobody and look like an answer.
struct PresetGround
{
    QString currency; ///< of the workspace
    QStringList groups; ///< codes of the group chats
    QString birthday; ///< key of the shop's field with dates of birth; empty = there is none
    bool groupMoves = false; ///< who joined and left groups is known
    bool groupMessages = false;
    bool coupons = false;
};

/// Errors: Storage.
[[nodiscard]] Result<PresetGround> readPresetGround(store::Connection& connection);

/// The playbook's segments with its thresholds, then some that other shops ask for. Amounts are taken in the
/// currency of the workspace: a threshold in a currency in which the shop sells nothing would find nobody.
[[nodiscard]] std::vector<Preset> playbookPresets(
    const playbook::Playbook& playbook, const PresetGround& ground);

} // namespace serai::segments
