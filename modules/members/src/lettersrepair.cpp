// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettersrepair.h"

#include "text.h"

namespace serai::members {

QString twiceEncodedKey()
{
    return QStringLiteral("letters");
}

QString twiceEncodedTitle()
{
    return membersText(QT_TRANSLATE_NOOP("members", "Letters"));
}

QString twiceEncodedNote()
{
    return membersText(QT_TRANSLATE_NOOP("members", "its letters had been written as UTF-8 twice"));
}

} // namespace serai::members
