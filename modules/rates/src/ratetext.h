// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace serai::rates {

/// A text of this module in the reader's language; mark the source with QT_TRANSLATE_NOOP("rates", …).
inline QString ratesText(const char* text)
{
    return QCoreApplication::translate("rates", text);
}

} // namespace serai::rates
