// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace serai {

/// ISO 3166 alpha-2 code of a country as files spell it: a code ("de", "DEU"), its name in the languages of
/// the markets (ICU, CLDR) or its own, or a common other name ("EIRE", "USA", "Great Britain"); case, accents
/// and points do not matter. Nothing where the text names no single country
/// ("European Community").
[[nodiscard]] std::optional<QString> territoryFromText(const QString& text);

/// Name of the country in the language of \a locale; the code itself where it is not known.
[[nodiscard]] QString territoryName(const QString& code, const QLocale& locale);

/// IANA id of the zone of a country with one zone, or with several names for the same time (Germany:
/// Europe/Berlin); empty where clocks differ inside the country, because a guess would send messages at
/// night. Any thread.
[[nodiscard]] QString soleZoneOf(const QString& code);

} // namespace serai
