// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/plainletter.h>

namespace serai {

const char* plainSpelling(char16_t letter)
{
    switch (letter) {
    case u'ø':
        return "o";
    case u'ł':
        return "l";
    case u'đ':
    case u'ð':
        return "d";
    case u'ħ':
        return "h";
    case u'ŧ':
        return "t";
    case u'ı':
        return "i";
    case u'æ':
        return "ae";
    case u'œ':
        return "oe";
    case u'þ':
        return "th";
    case u'ß':
        return "ss";
    default:
        return nullptr;
    }
}

} // namespace serai
