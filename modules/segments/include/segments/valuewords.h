// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace serai::segments {

/// "Germany" for "DE", "given" for a coupon's "granted": how \a value of the field or key \a key is read in
/// the language of \a locale and of the program. The value itself where there are no other words. Rules keep
/// the value.
[[nodiscard]] QString valueWords(const QString& key, const QString& value, const QLocale& locale);

/// The values of a key that has a fixed list of them ("direction"); empty for others.
[[nodiscard]] QStringList fixedValues(const QString& key);

/// Whether \a value may be one of the field, or key of facts, \a key: a rule that asks for another one is
/// refused. Any thread.
[[nodiscard]] bool isPossibleValue(const QString& key, const QString& value);

} // namespace serai::segments
