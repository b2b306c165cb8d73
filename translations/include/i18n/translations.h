// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace serai {

/// Installs the embedded translation for \a locale and Qt's own (qtbase) where it is there, owned by \a
/// application; those of an earlier call are removed. Also makes \a locale the default one, so that numbers
/// and dates follow. English texts are in the sources; its translation holds the plural forms. Main thread.
/// Returns whether a translation of Serai itself was found.
bool loadTranslations(QCoreApplication& application, const QLocale& locale);

/// BCP 47 tags of the languages that are embedded: "de", "en".
[[nodiscard]] QStringList embeddedLanguages();

} // namespace serai
