// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/flowlayout.h>

#include <vector>

namespace serai::segmentsui {

/// Property of a word: it stands on one line with the word before it, where a line is long enough for both.
inline constexpr char keptWithPrevious[] = "keptWithPrevious";

/// A flow of words that breaks between parts of a sentence rather than inside one: "at least" and its amount
/// stay together. A part that is wider than the line breaks where it must.
class SentenceLayout final : public uikit::FlowLayout
{
    Q_OBJECT

public:
    using FlowLayout::FlowLayout;

    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Placed
    {
        QLayoutItem* item;
        QRect place;
    };

    /// Where each word goes in \a rect; \a height becomes what they need.
    [[nodiscard]] std::vector<Placed> placed(const QRect& rect, int& height) const;
    [[nodiscard]] int widthOfPart(int first) const;
};

} // namespace serai::segmentsui
