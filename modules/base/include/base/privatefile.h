// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QSaveFile>

namespace serai {

/// What files with data of people are made with: nobody else on the computer reads them.
inline constexpr QFileDevice::Permissions privatePermissions =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Opens \a file for writing with privatePermissions, before anything is in it and also where it takes the
/// place of an open one. False where it cannot be opened. File systems without rights keep none.
[[nodiscard]] inline bool openPrivate(QSaveFile& file)
{
    if (!file.open(QIODevice::WriteOnly))
        return false;
    (void)file.setPermissions(privatePermissions);
    return true;
}

} // namespace serai
