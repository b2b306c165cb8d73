// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace serai::consent {

/// A text of this module in the reader's language; mark it with QT_TRANSLATE_NOOP("consent", …).
[[nodiscard]] inline QString consentWords(const char* text)
{
    return QCoreApplication::translate("consent", text);
}

} // namespace serai::consent
