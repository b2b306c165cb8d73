// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <playbook/playbook.h>
#include <segments/presets.h>

namespace serai::segments {

/// The playbook's segments with its thresholds. Amounts are taken in \a currency, the workspace's: a
/// threshold in a currency in which the shop sells nothing would find nobody, and exchange rates are not
/// known.
[[nodiscard]] std::vector<Preset> playbookPresets(
    const playbook::Playbook& playbook, const QString& currency);

} // namespace serai::segments
