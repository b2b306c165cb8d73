// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include <uikit/icons.h>
#include <uikit/paint.h>

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace serai::uikit {

void roundedBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& line, qreal radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
}

void drawFieldFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget, const QRect& rect)
{
    const auto& theme = themeOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool wrong = widget && widget->property(errorProperty).toBool();
    painter.save();
    roundedBox(painter, QRectF(rect), theme.color(enabled ? Role::Raised : Role::Surface),
        theme.color(wrong ? Role::Negative
                : enabled ? Role::LineStrong
                          : Role::Line),
        size::radius);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, QRectF(rect), theme);
    painter.restore();
}

/// Within \a box, because what is outside of a widget is cut off; a line apart from the fill that it would
/// run into.
static void paintInnerRing(
    QPainter& painter, const QRectF& box, const Theme& theme, bool filled, qreal radius)
{
    constexpr double ring = size::focusRing;
    paintFocusRing(painter, box, theme, radius);
    if (!filled)
        return;
    painter.setPen(QPen(theme.color(Role::Raised), 1));
    painter.setBrush(Qt::NoBrush);
    const double inner = std::max(0.0, radius - ring - 0.5);
    painter.drawRoundedRect(box.adjusted(ring + 0.5, ring + 0.5, -ring - 0.5, -ring - 0.5), inner, inner);
}

void drawCheckBox(QPainter& painter, const QStyleOption& option)
{
    const auto& theme = themeOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const int side = std::min({size::checkBox, option.rect.width(), option.rect.height()});
    const QRectF box(option.rect.x() + (option.rect.width() - side) / 2,
        option.rect.y() + (option.rect.height() - side) / 2, side, side);
    painter.save();
    const auto accent = theme.color(enabled ? Role::Accent : Role::Disabled);
    roundedBox(painter, box, on ? accent : theme.color(Role::Raised),
        on ? accent : theme.color(enabled ? Role::LineStrong : Role::Line), size::radiusSmall + 0.5);
    if (showsFocus(option))
        paintInnerRing(painter, box, theme, on, size::radiusSmall + 0.5);
    painter.setPen(QPen(theme.color(Role::OnAccent), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state & QStyle::State_NoChange) {
        painter.drawLine(
            box.topLeft() + QPointF(4.5, side / 2.0), box.topLeft() + QPointF(side - 4.5, side / 2.0));
    } else if (on) {
        const QPolygonF tick{
            {box.x() + 4, box.y() + 8.4}, {box.x() + 6.8, box.y() + 11.2}, {box.x() + 12, box.y() + 5.4}};
        painter.drawPolyline(tick);
    }
    painter.restore();
}

void drawRadioButton(QPainter& painter, const QStyleOption& option)
{
    const auto& theme = themeOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto accent = theme.color(enabled ? Role::Accent : Role::Disabled);
    painter.setPen(on ? accent : theme.color(enabled ? Role::LineStrong : Role::Line));
    painter.setBrush(on ? accent : theme.color(Role::Raised));
    painter.drawEllipse(box);
    if (showsFocus(option))
        paintInnerRing(painter, QRectF(option.rect), theme, on, option.rect.width() / 2.0);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::OnAccent));
        painter.drawEllipse(box.center(), 3, 3);
    }
    painter.restore();
}

void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget)
{
    const auto& theme = themeOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    const bool wrong = widget && widget->property(errorProperty).toBool();
    painter.save();
    roundedBox(painter, QRectF(option.rect),
        theme.color(!enabled ? Role::Surface
                : hover      ? Role::Hover
                             : Role::Raised),
        theme.color(wrong ? Role::Negative
                : enabled ? Role::LineStrong
                          : Role::Line),
        size::radius);
    const QRect arrow = QStyle::visualRect(
        option.direction, option.rect, QRect(option.rect.right() - 20, option.rect.center().y() - 6, 14, 14));
    paintIcon(painter, arrow, QStringLiteral("chevron-down"),
        theme.color(enabled ? Role::TextMuted : Role::Disabled));
    if (showsFocus(option) || ((option.state & QStyle::State_HasFocus) && option.editable))
        paintFocusRing(painter, QRectF(option.rect), theme);
    painter.restore();
}

void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget, const QRect& up,
    const QRect& down)
{
    const auto& theme = themeOf(option.palette);
    drawFieldFrame(painter, option, widget, option.rect);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto color = [&](QStyle::SubControl control, QAbstractSpinBox::StepEnabledFlag flag) {
        if (!(option.stepEnabled & flag) || !(option.state & QStyle::State_Enabled))
            return theme.color(Role::Disabled);
        return theme.color((option.activeSubControls & control) && (option.state & QStyle::State_MouseOver)
                ? Role::Text
                : Role::TextMuted);
    };
    paintIcon(painter, up, QStringLiteral("chevron-up"),
        color(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled));
    paintIcon(painter, down, QStringLiteral("chevron-down"),
        color(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled));
}

void drawHeader(QPainter& painter, const QStyleOptionHeader& option, const QWidget* widget)
{
    const auto& theme = themeOf(option.palette);
    painter.save();
    painter.fillRect(option.rect,
        theme.color((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled)
                    && option.sortIndicator != QStyleOptionHeader::None
                ? Role::Hover
                : Role::Surface));
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.color(Role::Line));
    const bool first = option.position == QStyleOptionHeader::Beginning
        || option.position == QStyleOptionHeader::OnlyOneSection;
    auto inner =
        option.rect.adjusted(first ? size::firstColumn : size::cellPadding, 0, -size::cellPadding, -1);
    painter.setFont(scaledFont(widget ? widget->font() : painter.font(), TextSize::Small));
    painter.setPen(theme.color(Role::TextMuted));
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    if (sorted)
        inner.adjust(0, 0, -14, 0);
    const auto text = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, inner.width());
    const auto alignment = QStyle::visualAlignment(option.direction, option.textAlignment | Qt::AlignVCenter);
    painter.drawText(inner, int(alignment) | Qt::TextSingleLine, text);
    if (sorted) {
        const int width = painter.fontMetrics().horizontalAdvance(text);
        const int x = alignment & Qt::AlignRight ? inner.right() + 2 : inner.x() + width + 3;
        paintIcon(painter, QRect(x, inner.center().y() - 5, 12, 12),
            // Downwards from the largest, as desktops draw it; Qt calls that "SortUp".
            option.sortIndicator == QStyleOptionHeader::SortUp ? QStringLiteral("chevron-down")
                                                               : QStringLiteral("chevron-up"),
            theme.color(Role::TextMuted));
    }
    painter.restore();
}

/// What the scroll bar lies beside, so that it is no strip of another colour.
static QColor scrollGround(const QWidget* bar, const Theme& theme)
{
    for (const auto* parent = bar ? bar->parentWidget() : nullptr; parent; parent = parent->parentWidget())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(parent))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    return theme.color(Role::Raised);
}

void drawScrollBar(
    QPainter& painter, const QStyleOptionSlider& option, const QWidget* widget, const QRect& slider)
{
    const auto& theme = themeOf(option.palette);
    painter.save();
    painter.fillRect(option.rect, scrollGround(widget, theme));
    if (option.maximum > option.minimum) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const bool active = option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
        auto color = theme.color(Role::LineStrong);
        color.setAlphaF(active ? 1.0F : 0.75F);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(slider).adjusted(2, 2, -2, -2), 3, 3);
    }
    painter.restore();
}

void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const auto& theme = themeOf(option.palette);
    const int height = std::min(6, option.rect.height());
    const QRectF track(option.rect.x(), option.rect.y() + (option.rect.height() - height) / 2.0,
        option.rect.width(), height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::Line));
    painter.drawRoundedRect(track, height / 2.0, height / 2.0);
    const int range = option.maximum - option.minimum;
    if (range > 0 && option.progress > option.minimum) {
        QRectF done = track;
        done.setWidth(track.width() * (option.progress - option.minimum) / range);
        if (option.direction == Qt::RightToLeft)
            done.moveRight(track.right());
        painter.setBrush(theme.color(Role::Accent));
        painter.drawRoundedRect(done, height / 2.0, height / 2.0);
    }
    painter.restore();
}

} // namespace serai::uikit
