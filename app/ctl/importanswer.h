// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <members/import.h>

namespace serai::ctl {

/// What an import did, or would do, to \a file.
[[nodiscard]] Answer importAnswer(const members::ImportReport& report, const QString& file);

/// Imports (\a write) or plans, with the progress of each stage on the terminal. Blocks.
[[nodiscard]] Result<members::ImportReport> runStaged(
    Context& context, members::Importer& importer, const members::ImportOptions& options, bool write);

} // namespace serai::ctl
