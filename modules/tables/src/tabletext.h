// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace serai::tables {

/// A text of this module in the reader's language; mark the source with QT_TRANSLATE_NOOP("tables", …).
inline QString tablesText(const char* text)
{
    return QCoreApplication::translate("tables", text);
}

} // namespace serai::tables
