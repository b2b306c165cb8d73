// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include <uikit/icons.h>
#include <uikit/paint.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOption>

namespace serai::uikit {

namespace {

int controlHeight(const QStyleOption* option, const QWidget* widget)
{
    const bool small = widget && widget->property(smallProperty).toBool();
    // Grows with the system font instead of cutting its letters.
    return std::max(
        small ? size::controlSmall : size::control, option->fontMetrics.height() + (small ? 4 : 8));
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return size::scrollBar;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return size::checkBox;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return size::iconButton;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuBarHMargin:
        return 8;
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return size::cellPadding;
    case PM_FocusFrameHMargin: // of texts in lists, that Qt adds one to
        return size::cellPadding - 1;
    case PM_HeaderMarkSize:
        return 12;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Menu_SubMenuPopupDelay:
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    const int height = controlHeight(option, widget);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool link = widget && widget->property(kindProperty).toInt() == 2;
        const bool hasIcon = widget && !widget->property(iconProperty).toString().isEmpty();
        int width = (link ? 4 : (height < size::control ? 16 : 24)) + (hasIcon ? size::iconButton + 6 : 0);
        if (button) {
            const bool strong = widget && widget->property(kindProperty).toInt() == 1;
            const auto metrics = strong ? QFontMetrics(scaledFont(widget->font(), TextSize::Normal, true))
                                        : option->fontMetrics;
            width += metrics.size(Qt::TextShowMnemonic, button->text).width();
            if (button->features & QStyleOptionButton::HasMenu)
                width += 20;
        }
        return {std::max(width, link ? 0 : height), height};
    }
    case CT_LineEdit:
    case CT_SpinBox:
        return {contents.width() + (type == CT_SpinBox ? 36 : 0), height};
    case CT_ComboBox:
        return {contents.width() + 40, height};
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (button && button->text.isEmpty())
            return {height, height};
        return {std::max(contents.width() + 12, height), height};
    }
    case CT_HeaderSection: {
        auto header = QProxyStyle::sizeFromContents(type, option, contents, widget);
        header.setHeight(std::max(size::tableHeader, option->fontMetrics.height() + 8));
        return header;
    }
    case CT_ItemViewItem: {
        const auto item = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {item.width(), std::max(item.height(), size::listRow)};
    }
    case CT_MenuBarItem:
        return {contents.width() + 18, std::max(size::menuBar, option->fontMetrics.height() + 10)};
    case CT_MenuItem: {
        auto item = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto* menu = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (!menu || menu->menuItemType != QStyleOptionMenuItem::Separator)
            item.setHeight(std::max(item.height(), size::listRow));
        return item + QSize(16, 0);
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
    const QWidget* widget) const
{
    const QRect r = option->rect;
    if (control == CC_ScrollBar) {
        switch (subControl) {
        case SC_ScrollBarAddLine:
        case SC_ScrollBarSubLine:
            return {};
        case SC_ScrollBarGroove:
            return r;
        default:
            break;
        }
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar
            && (subControl == SC_ScrollBarSlider || subControl == SC_ScrollBarAddPage
                || subControl == SC_ScrollBarSubPage)) {
            const bool across = bar->orientation == Qt::Horizontal;
            const int room = across ? r.width() : r.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int length = room;
            if (range > 0)
                length = std::clamp(
                    int(qint64(bar->pageStep) * room / (range + bar->pageStep)), std::min(32, room), room);
            const int start = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, room - length, bar->upsideDown);
            const auto part = [&](int from, int size) {
                return across ? QRect(r.x() + from, r.y(), size, r.height())
                              : QRect(r.x(), r.y() + from, r.width(), size);
            };
            if (subControl == SC_ScrollBarSlider)
                return part(start, length);
            return subControl == SC_ScrollBarSubPage ? part(0, start)
                                                     : part(start + length, room - start - length);
        }
    }
    if (control == CC_ComboBox) {
        if (subControl == SC_ComboBoxEditField) {
            const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
            // The line edit of an editable one brings its own margin.
            return visualRect(option->direction, r, r.adjusted(combo && combo->editable ? 2 : 8, 1, -24, -1));
        }
        if (subControl == SC_ComboBoxArrow)
            return visualRect(option->direction, r, QRect(r.right() - 24, r.y(), 24, r.height()));
        if (subControl == SC_ComboBoxListBoxPopup)
            return r.adjusted(0, 0, 0, 4);
    }
    if (control == CC_SpinBox) {
        if (subControl == SC_SpinBoxEditField)
            return visualRect(option->direction, r, r.adjusted(2, 1, -22, -1));
        if (subControl == SC_SpinBoxUp)
            return visualRect(option->direction, r, QRect(r.right() - 20, r.y() + 2, 18, r.height() / 2 - 2));
        if (subControl == SC_SpinBoxDown)
            return visualRect(
                option->direction, r, QRect(r.right() - 20, r.y() + r.height() / 2, 18, r.height() / 2 - 2));
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(6, 1, -6, -1);
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto& theme = themeOf(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            drawFieldFrame(*painter, *option, widget, option->rect);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget))
            return; // their sign has the ring
        if (option->state & State_KeyboardFocusChange)
            paintFocusRing(*painter, QRectF(option->rect).adjusted(1, 1, -1, -1), theme, 4);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(*painter, *option);
        return;
    case PE_IndicatorArrowDown:
        paintIcon(*painter, option->rect, QStringLiteral("chevron-down"), theme.color(Role::TextMuted));
        return;
    case PE_IndicatorArrowUp:
        paintIcon(*painter, option->rect, QStringLiteral("chevron-up"), theme.color(Role::TextMuted));
        return;
    case PE_PanelMenu:
        paintFrame(*painter, QRectF(option->rect), theme, Role::Raised, Role::LineStrong, 0);
        return;
    case PE_FrameMenu:
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.color(Role::Text));
        return;
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelToolBar:
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, theme.color(Role::Raised));
        return;
    case PE_FrameGroupBox:
        paintFrame(*painter, QRectF(option->rect), theme);
        return;
    case PE_Frame: {
        painter->setPen(theme.color(Role::Line));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, theme.color(Role::Selection));
        else if (option->state & State_MouseOver)
            painter->fillRect(option->rect, theme.color(Role::Hover));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto& theme = themeOf(option->palette);
    switch (element) {
    case CE_PushButtonBevel:
        drawButtonBevel(*painter, *static_cast<const QStyleOptionButton*>(option), widget);
        return;
    case CE_PushButtonLabel:
        drawButtonLabel(*painter, *static_cast<const QStyleOptionButton*>(option), widget);
        return;
    case CE_PushButton:
        drawButtonBevel(*painter, *static_cast<const QStyleOptionButton*>(option), widget);
        drawButtonLabel(*painter, *static_cast<const QStyleOptionButton*>(option), widget);
        return;
    case CE_Header:
        drawHeader(*painter, *static_cast<const QStyleOptionHeader*>(option), widget);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.color(Role::Surface));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            theme.color(Role::Line));
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.color(Role::Sunken));
        return;
    case CE_MenuBarItem: {
        painter->fillRect(option->rect, theme.color(Role::Sunken));
        const auto& item = *static_cast<const QStyleOptionMenuItem*>(option);
        if (option->state & (State_Selected | State_Sunken)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(Role::Selection));
            painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 2, -1, -2), 4, 4);
        }
        painter->setPen(theme.color(Role::Text));
        painter->drawText(
            option->rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, item.text);
        return;
    }
    case CE_ProgressBar:
        drawProgress(*painter, *static_cast<const QStyleOptionProgressBar*>(option));
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, theme.color(Role::Line));
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawComboBox(*painter, *static_cast<const QStyleOptionComboBox*>(option), widget);
        return;
    case CC_SpinBox:
        drawSpinBox(*painter, *static_cast<const QStyleOptionSpinBox*>(option), widget,
            subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
            subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget));
        return;
    case CC_ScrollBar:
        drawScrollBar(*painter, *static_cast<const QStyleOptionSlider*>(option), widget,
            subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        return;
    case CC_ToolButton:
        drawToolButton(*painter, *static_cast<const QStyleOptionToolButton*>(option), widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace serai::uikit
