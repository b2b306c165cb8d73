// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace serai::privacy {

/// A text of this module in the reader's language; mark it with QT_TRANSLATE_NOOP("privacy", …).
[[nodiscard]] inline QString privacyText(const char* text)
{
    return QCoreApplication::translate("privacy", text);
}

} // namespace serai::privacy
