// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace serai::tables {

/// How the signs of an encoding are judged.
enum class Writing {
    Latin,
    Cyrillic,
    Greek,
    Hebrew,
    Arabic,
    Thai,
    Japanese,
    Simplified,
    Traditional,
    Korean
};

/// An encoding that shops produce.
struct EncodingCandidate
{
    const char* name; ///< as ICU knows it
    Writing writing;
    /// The letters beyond ASCII of each language it is used for, separated by blanks; Latin and Cyrillic
    /// only.
    const char16_t* alphabets;
    double prior; ///< how usual it is, in points; decides where the letters do not
};

/// All of them, the most usual first.
[[nodiscard]] const std::vector<EncodingCandidate>& encodingCandidates();

/// How much \a text, decoded as \a candidate, looks like writing: about 1 for text of its languages, far
/// below 0 for the signs that a wrong encoding makes. Known words of table headers count extra.
[[nodiscard]] double scoreOf(const QString& text, const EncodingCandidate& candidate);

} // namespace serai::tables
