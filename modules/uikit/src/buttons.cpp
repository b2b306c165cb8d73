// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include <uikit/accessibility.h>
#include <uikit/buttons.h>
#include <uikit/icons.h>
#include <uikit/paint.h>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

namespace serai::uikit {

Button::Button(const QString& text, QWidget* parent, ButtonKind kind, const QString& iconName)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_iconName(iconName)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(kind);
    refreshIcon();
}

void Button::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & ~Qt::KeypadModifier) == 0)
        return click(); // the one that has the keyboard, also where a dialog has another default
    QPushButton::keyPressEvent(event);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    setProperty(kindProperty, int(kind));
    if (kind == ButtonKind::Link)
        setCursor(Qt::PointingHandCursor);
    update();
}

void Button::setSmall(bool small)
{
    setProperty(smallProperty, small);
    if (small)
        setFont(scaledFont(font(), TextSize::Normal));
    updateGeometry();
}

void Button::setIconName(const QString& iconName)
{
    m_iconName = iconName;
    refreshIcon();
}

void Button::refreshIcon()
{
    setProperty(iconProperty, m_iconName);
    updateGeometry();
    update();
}

Button* primaryButton(const QString& text, QWidget* parent, const QString& iconName)
{
    return new Button(text, parent, ButtonKind::Primary, iconName);
}

Button* secondaryButton(const QString& text, QWidget* parent, const QString& iconName)
{
    return new Button(text, parent, ButtonKind::Secondary, iconName);
}

Button* smallButton(const QString& text, QWidget* parent, const QString& iconName)
{
    auto* button = new Button(text, parent, ButtonKind::Secondary, iconName);
    button->setSmall(true);
    return button;
}

Button* linkButton(const QString& text, QWidget* parent, const QString& iconName)
{
    auto* button = new Button(text, parent, ButtonKind::Link, iconName);
    button->setSmall(true);
    return button;
}

Button* harmButton(const QString& text, QWidget* parent, const QString& iconName)
{
    return new Button(text, parent, ButtonKind::Harm, iconName);
}

QToolButton* iconButton(const QString& iconName, const QString& name, QWidget* parent, bool framed)
{
    auto* button = new QToolButton(parent);
    button->setProperty(iconProperty, iconName);
    button->setProperty(framedProperty, framed);
    button->setFixedSize(size::control, size::control);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    nameWidget(button, name);
    button->setToolTip(name);
    return button;
}

SegmentedControl::SegmentedControl(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedControl::addSegment(const QString& text, const QString& toolTip)
{
    m_texts << text;
    m_toolTips << toolTip;
    updateGeometry();
    update();
}

void SegmentedControl::setTexts(const QStringList& texts)
{
    m_texts = texts;
    m_toolTips = QStringList(texts.size());
    m_current = 0;
    updateGeometry();
    update();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (index == m_current || index < 0 || index >= count())
        return;
    m_current = index;
    setAccessibleDescription(m_texts.value(index));
    update();
    emit currentChanged(index);
}

QRect SegmentedControl::segmentRect(int index) const
{
    const auto metrics = QFontMetrics(scaledFont(font(), TextSize::Normal, true));
    int x = 0;
    for (int i = 0; i < index; ++i)
        x += metrics.horizontalAdvance(m_texts.at(i)) + 24;
    const QRect rect(x, 0, metrics.horizontalAdvance(m_texts.at(index)) + 24, height());
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

int SegmentedControl::segmentAt(const QPoint& position) const
{
    for (int i = 0; i < count(); ++i)
        if (segmentRect(i).contains(position))
            return i;
    return -1;
}

QSize SegmentedControl::sizeHint() const
{
    const auto metrics = QFontMetrics(scaledFont(font(), TextSize::Normal, true));
    int width = 0;
    for (const auto& text : m_texts)
        width += metrics.horizontalAdvance(text) + 24;
    return {std::max(width, 24), std::max(size::controlSmall, metrics.height() + 6)};
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(this);
    paintFrame(painter, rect(), theme, Role::Raised, Role::LineStrong);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        const auto part = segmentRect(i);
        const bool current = i == m_current;
        if (current || i == m_hovered) {
            painter.save();
            QPainterPath frame;
            frame.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::radius - 1, size::radius - 1);
            painter.setClipPath(frame);
            painter.fillRect(part, theme.color(current ? Role::AccentSoft : Role::Hover));
            if (current)
                painter.fillRect(
                    QRect(part.x(), part.bottom() - 1, part.width(), 2), theme.color(Role::Accent));
            painter.restore();
        }
        if (i > 0) {
            const int x = layoutDirection() == Qt::RightToLeft ? part.right() : part.left();
            painter.fillRect(QRect(x, 1, 1, height() - 2), theme.color(Role::Line));
        }
        painter.setFont(scaledFont(font(), TextSize::Normal, current));
        painter.setPen(theme.color(isEnabled() ? Role::Text : Role::Disabled));
        painter.drawText(part, Qt::AlignCenter | Qt::TextSingleLine, m_texts.at(i));
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), theme);
}

void SegmentedControl::mousePressEvent(QMouseEvent* event)
{
    if (const int index = segmentAt(event->position().toPoint()); index >= 0)
        setCurrentIndex(index);
}

void SegmentedControl::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = segmentAt(event->position().toPoint());
    update();
}

void SegmentedControl::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void SegmentedControl::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int forward = mirrored ? Qt::Key_Left : Qt::Key_Right;
    const int back = mirrored ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == forward)
        setCurrentIndex(m_current + 1);
    else if (event->key() == back)
        setCurrentIndex(m_current - 1);
    else
        QWidget::keyPressEvent(event);
}

bool SegmentedControl::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = segmentAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : m_toolTips.value(index), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace serai::uikit
