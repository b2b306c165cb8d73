// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace serai {

/// Name of a language in the language of \a locale, from ICU: "German", "German (Austria)" for "de-AT"; the
/// code itself where it is not known. Any thread.
[[nodiscard]] QString languageName(const QString& code, const QLocale& locale);

/// Name of a currency in the language of \a locale, from ICU: "Euro" for "EUR"; the code itself where it is
/// not known. Any thread.
[[nodiscard]] QString currencyName(const QString& code, const QLocale& locale);

} // namespace serai
