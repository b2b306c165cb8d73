// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

/// Declares a file-local logging category "serai.<module>", silent below warning unless QT_LOGGING_RULES
/// asks. Nothing personal and no secret may be logged: see Redacted.
#define SERAI_LOG(name, text) Q_LOGGING_CATEGORY(name, "serai." text, QtWarningMsg)
