// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include <uikit/buttons.h>
#include <uikit/icons.h>
#include <uikit/paint.h>

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace serai::uikit {

namespace {

struct ButtonColors
{
    QColor fill, line, text;
};

ButtonColors buttonColors(const Theme& theme, ButtonKind kind, QStyle::State state)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool down = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (state & QStyle::State_MouseOver);
    if (kind == ButtonKind::Link)
        return {Qt::transparent, Qt::transparent, theme.color(enabled ? Role::Accent : Role::Disabled)};
    if (!enabled)
        return {theme.color(Role::Surface), theme.color(Role::Line), theme.color(Role::Disabled)};
    if (kind == ButtonKind::Primary) {
        auto fill = theme.color(Role::Accent);
        if (down || hover)
            fill = theme.isDark ? fill.lighter(down ? 120 : 108) : fill.darker(down ? 125 : 112);
        return {fill, fill, theme.color(Role::OnAccent)};
    }
    const auto fill = theme.color(down ? Role::Selection : hover ? Role::Hover : Role::Raised);
    return {fill, theme.color(Role::LineStrong),
        theme.color(kind == ButtonKind::Harm ? Role::Negative : Role::Text)};
}

ButtonKind kindOf(const QWidget* widget, const QStyleOptionButton& option)
{
    if (widget) {
        const auto kind = widget->property(kindProperty);
        if (kind.isValid())
            return ButtonKind(kind.toInt());
    }
    return option.features & QStyleOptionButton::DefaultButton ? ButtonKind::Primary : ButtonKind::Secondary;
}

} // namespace

bool showsFocus(const QStyleOption& option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

void drawButtonBevel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const auto& theme = themeOf(option.palette);
    const auto colors = buttonColors(theme, kindOf(widget, option), option.state);
    painter.save();
    if (colors.fill.alpha() > 0)
        roundedBox(painter, QRectF(option.rect), colors.fill, colors.line, size::radius);
    if (showsFocus(option))
        paintFocusRing(painter, QRectF(option.rect), theme);
    painter.restore();
}

void drawButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const auto& theme = themeOf(option.palette);
    const auto kind = kindOf(widget, option);
    auto colors = buttonColors(theme, kind, option.state);
    if (widget && widget->property(inverseProperty).toBool())
        colors.text = theme.color(Role::Surface);
    painter.save();
    auto font = painter.font();
    if (kind == ButtonKind::Primary)
        font.setWeight(QFont::DemiBold);
    if (kind == ButtonKind::Link && (option.state & QStyle::State_MouseOver))
        font.setUnderline(true);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const auto iconName = widget ? widget->property(iconProperty).toString() : QString();
    const int textWidth = metrics.size(Qt::TextHideMnemonic, option.text).width();
    const int iconWidth = iconName.isEmpty() ? 0 : size::iconButton + (option.text.isEmpty() ? 0 : 6);
    const int menuWidth = option.features & QStyleOptionButton::HasMenu ? 18 : 0;
    const int room = option.rect.width() - (kind == ButtonKind::Link ? 0 : 8);
    const int total = std::min(textWidth + iconWidth + menuWidth, room);
    QRect line(
        option.rect.x() + (option.rect.width() - total) / 2, option.rect.y(), total, option.rect.height());
    const auto place = [&](const QRect& part) { return QStyle::visualRect(option.direction, line, part); };
    if (iconWidth > 0)
        paintIcon(painter,
            place(QRect(line.x(), line.y() + (line.height() - size::iconButton) / 2, size::iconButton,
                size::iconButton)),
            iconName, colors.text);
    painter.setPen(colors.text);
    painter.drawText(
        place(QRect(line.x() + iconWidth, line.y(), total - iconWidth - menuWidth, line.height())),
        Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, option.text);
    if (menuWidth > 0)
        paintIcon(painter, place(QRect(line.right() - 13, line.y() + (line.height() - 14) / 2, 14, 14)),
            QStringLiteral("chevron-down"), theme.color(Role::TextMuted));
    painter.restore();
}

void drawToolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget)
{
    const auto& theme = themeOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool framed = widget && widget->property(framedProperty).toBool();
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    painter.save();
    if (framed || down || hover)
        roundedBox(painter, QRectF(option.rect),
            down         ? theme.color(Role::Selection)
                : hover  ? theme.color(Role::Hover)
                : framed ? theme.color(Role::Raised)
                         : QColor(Qt::transparent),
            framed ? theme.color(Role::LineStrong) : QColor(Qt::transparent), size::radius);
    const bool inverse = widget && widget->property(inverseProperty).toBool();
    const auto color = theme.color(!enabled ? Role::Disabled
            : inverse && !hover && !down    ? Role::Surface
                                            : Role::Text);
    const auto iconName = widget ? widget->property(iconProperty).toString() : QString();
    QRect textRect = option.rect;
    if (!iconName.isEmpty()) {
        const bool alone = option.text.isEmpty() || option.toolButtonStyle == Qt::ToolButtonIconOnly;
        const QRect square(alone ? option.rect.center().x() - size::iconButton / 2 + 1 : option.rect.x() + 8,
            option.rect.center().y() - size::iconButton / 2 + 1, size::iconButton, size::iconButton);
        paintIcon(painter, square, iconName, color);
        textRect = alone ? QRect() : option.rect.adjusted(30, 0, -6, 0);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, option.rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        textRect = {};
    }
    if (!textRect.isNull() && !option.text.isEmpty()) {
        painter.setPen(color);
        painter.drawText(textRect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, option.text);
    }
    if (showsFocus(option))
        paintFocusRing(painter, QRectF(option.rect), theme);
    painter.restore();
}

} // namespace serai::uikit
