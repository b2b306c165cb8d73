// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace serai::ctl {

/// "events ingest": webhooks from files.
[[nodiscard]] Command ingestCommand();

} // namespace serai::ctl
