// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentencelayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace serai::segmentsui {

static bool isKept(const QLayoutItem* item)
{
    const auto* widget = item->widget();
    return widget && widget->property(keptWithPrevious).toBool();
}

int SentenceLayout::heightForWidth(int width) const
{
    int height = 0;
    (void)placed(QRect(0, 0, width, 0), height);
    return height;
}

void SentenceLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto inner = rect.marginsRemoved(contentsMargins());
    int height = 0;
    for (const auto& word : placed(rect, height))
        word.item->setGeometry(QStyle::visualRect(direction, inner, word.place));
}

int SentenceLayout::widthOfPart(int first) const
{
    int width = itemAt(first)->sizeHint().width();
    for (int i = first + 1; i < count(); ++i) {
        if (itemAt(i)->isEmpty())
            continue;
        if (!isKept(itemAt(i)))
            break;
        width += spacing() + itemAt(i)->sizeHint().width();
    }
    return width;
}

std::vector<SentenceLayout::Placed> SentenceLayout::placed(const QRect& rect, int& height) const
{
    const auto margins = contentsMargins();
    const auto inner = rect.marginsRemoved(margins);
    const int right = inner.x() + inner.width();
    std::vector<Placed> words;
    size_t lineBegin = 0;
    int x = inner.x();
    int y = inner.y();
    int lineHeight = 0;
    const auto endLine = [&] {
        for (auto word = words.begin() + qsizetype(lineBegin); word != words.end(); ++word)
            word->place.moveTop(y + (lineHeight - word->place.height()) / 2);
        lineBegin = words.size();
    };
    for (int i = 0; i < count(); ++i) {
        auto* item = itemAt(i);
        if (item->isEmpty())
            continue;
        const auto hint = item->sizeHint().boundedTo(
            {std::max(inner.width(), item->minimumSize().width()), QWIDGETSIZE_MAX});
        const int part = isKept(item) ? 0 : widthOfPart(i);
        const int needed = part <= inner.width() ? std::max(part, hint.width()) : hint.width();
        if (x > inner.x() && x + needed > right) {
            endLine();
            x = inner.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        words.push_back({item, QRect(QPoint(x, y), hint)});
        x += hint.width() + spacing();
        lineHeight = std::max(lineHeight, hint.height());
    }
    endLine();
    height = y + lineHeight - rect.y() + margins.bottom();
    return words;
}

} // namespace serai::segmentsui
