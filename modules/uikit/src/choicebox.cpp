// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/choicebox.h>
#include <uikit/theme.h>

#include <QAbstractItemView>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace serai::uikit {

static constexpr int headingRole = Qt::UserRole + 100; ///< of its data

void ChoiceBox::addHeading(const QString& text)
{
    addItem(text);
    if (auto* items = qobject_cast<QStandardItemModel*>(model())) {
        auto* item = items->item(count() - 1);
        item->setFlags(Qt::NoItemFlags);
        item->setData(true, headingRole);
        auto strong = font();
        strong.setBold(true);
        item->setFont(strong);
    }
}

void ChoiceBox::showPopup()
{
    // Qt's own delegate for these lists does not ask the style for the size of a row. Not sooner: the list is
    // made when it is first asked for, and most are never opened.
    if (!qobject_cast<QStyledItemDelegate*>(view()->itemDelegate()))
        view()->setItemDelegate(new QStyledItemDelegate(view()));
    // What cannot be chosen is pale in Qt's own colours; a heading is there to be read.
    const auto ink = QBrush(colorOf(this, Role::TextMuted));
    for (int i = 0; i < count(); ++i) {
        if (itemData(i, headingRole).toBool() && itemData(i, Qt::ForegroundRole) != QVariant(ink))
            setItemData(i, ink, Qt::ForegroundRole);
    }
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width = std::max(width, fontMetrics().horizontalAdvance(itemText(i)));
    constexpr int paddingAndScrollBar = 40;
    view()->setMinimumWidth(std::min(width + paddingAndScrollBar, screen()->availableGeometry().width()));
    QComboBox::showPopup();
}

} // namespace serai::uikit
