// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace serai::demo {

struct City
{
    const char* name;
    const char* zone;
};

/// A market of the demo shop. Names are common ones, put together at random; nobody in particular is meant.
struct Market
{
    const char* code; ///< ISO 3166
    const char* language;
    int share; ///< of a hundred members
    bool familyFirst;
    std::span<const char* const> given;
    std::span<const char* const> family;
    std::span<const City> cities;
    const char* phonePrefix; ///< of libphonenumber's example mobile number
    int phoneDigits; ///< how many follow, invented
    int peakMonth; ///< the month of its feast: orders double
    int category; ///< colour and shape of its groups
    std::span<const char* const> groupNames;
};

[[nodiscard]] std::span<const Market> markets();

struct Product
{
    const char* sku;
    const char* title;
    const char* category;
    int cents; ///< price in US cents
    bool winter; ///< sells in the cold half of the year
};

[[nodiscard]] std::span<const Product> products();

struct ContentIdea
{
    const char* type;
    const char* title;
    const char* body;
    const char* callToAction;
};

[[nodiscard]] std::span<const ContentIdea> contentIdeas(); ///< of planned and posted pieces
[[nodiscard]] std::span<const ContentIdea> shelfIdeas(); ///< ideas nobody has written yet
[[nodiscard]] std::span<const ContentIdea> drafts(); ///< written, without a date

} // namespace serai::demo
