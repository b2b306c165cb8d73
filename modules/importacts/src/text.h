// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace serai::importacts {

/// A text of this module in the reader's language; mark the source with QT_TRANSLATE_NOOP("importacts", …).
inline QString actsText(const char* text)
{
    return QCoreApplication::translate("importacts", text);
}

/// The same with a number, of which \a text has %n.
inline QString actsCount(const char* text, qint64 count)
{
    return QCoreApplication::translate("importacts", text, nullptr, int(count));
}

} // namespace serai::importacts
