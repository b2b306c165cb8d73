// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace serai::membersearch {

/// \a text as searches compare it: without case, accents and width (full and half), katakana as hiragana,
/// digits of any script as 0-9, every apostrophe as ' and every dash as -, one blank between words, no
/// control characters. What folds alike is alike. Pure; any thread.
[[nodiscard]] QString fold(QStringView text);

/// fold() with where each folded character came from: from[i] is the place in \a text, and from.back() its
/// length.
struct FoldedText
{
    QString text;
    std::vector<int> from;
};

[[nodiscard]] FoldedText foldWithPlaces(QStringView text);

/// A run of digits to look for in numbers, packed as packDigits() does.
struct DigitNeedle
{
    quint64 bits = 0;
    int digits = 0; ///< 0 = matches no number
    bool fromStart = false; ///< the number begins with them ("+49…", "0049…")

    bool operator==(const DigitNeedle&) const = default;
};

/// Up to 16 digits in one word, the last one in the lowest four bits, each as its value + 1, so that a
/// leading zero is not nothing; 0 for anything else.
[[nodiscard]] quint64 packDigits(QStringView digits);
[[nodiscard]] quint64 packDigits(const char* begin, const char* end);

/// Whether \a number (packed) has the needle in it, at its beginning where fromStart says so.
[[nodiscard]] bool containsDigits(quint64 number, const DigitNeedle& needle);

/// One thing that a member must have.
struct SearchTerm
{
    QString
        text; ///< folded; somewhere in a name, an address or another id, or the beginning of a word of a tag
    QByteArray bytes; ///< the same in UTF-8
    DigitNeedle phone; ///< in a phone number; where the term is one, spelled in any way
    DigitNeedle digits; ///< in an id made of digits
    QString order; ///< as typed: the beginning of an order number; empty = too short for one
};

/// What a search box says. Words are looked for each by itself and must all be found, in any order and any
/// field; a text of digits and the signs of phone numbers is one number: "+49 (0)151 / 23" asks for numbers
/// that begin with 4915123, "0151 23" for those that have 15123 in them.
struct SearchText
{
    std::vector<SearchTerm> terms;

    [[nodiscard]] bool isEmpty() const { return terms.empty(); }
};

[[nodiscard]] SearchText parseSearch(const QString& text);

struct TextSpan
{
    int start = 0;
    int length = 0;

    bool operator==(const TextSpan&) const = default;
};

/// Where \a search is found in \a text, to be marked; ascending, not overlapping.
[[nodiscard]] QList<TextSpan> matchSpans(const QString& text, const SearchText& search);
/// The same for a phone number as it is shown ("+49 1512 3456789"): digits decide, signs between them are
/// marked along.
[[nodiscard]] QList<TextSpan> phoneSpans(const QString& shown, const SearchText& search);

} // namespace serai::membersearch
