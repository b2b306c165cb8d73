// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace serai::privacy {

/// Masked screen mode: what people are called while others look at the screen. A value; off by default, when
/// it changes nothing. Pure; any thread. What is masked keeps its length class, never its letters, so that a
/// row can still be told from its neighbours by its number.
struct Masking
{
    bool isOn = false;

    /// "Anna Maria Meyer" → "A. M. M."; the first sign of each of at most three words.
    [[nodiscard]] QString name(const QString& text) const;
    /// "+49 1512 3456789" → "+49 ••• •89": country and the last two digits.
    [[nodiscard]] QString phone(const QString& text) const;
    /// "anna@example.org" → "a•••@•••".
    [[nodiscard]] QString email(const QString& text) const;
    /// Anything else about a person (city, note, message, shop id): "•••"; empty stays empty.
    [[nodiscard]] QString text(const QString& text) const;
    /// An identity of \a kind ("phone", "email", …).
    [[nodiscard]] QString identity(const QString& kind, const QString& value) const;

    bool operator==(const Masking&) const = default;
};

} // namespace serai::privacy
