// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>

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

/// NotFound, for the number of an import that does not exist.
inline auto noSuchImport(qint64 id)
{
    return fail(ErrorKind::NotFound,
        actsText(QT_TRANSLATE_NOOP("importacts", "there is no import with id %1")).arg(id), {},
        actsText(QT_TRANSLATE_NOOP("importacts", "see the list of imports")));
}

} // namespace serai::importacts
