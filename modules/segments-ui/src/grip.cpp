// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grip.h"

#include <uikit/icons.h>
#include <uikit/paint.h>
#include <uikit/theme.h>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace serai::segmentsui {

Grip::Grip(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("grip"));
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Drag into another box, or Alt+Shift and an arrow key"));
}

QSize Grip::sizeHint() const
{
    return {uikit::size::controlSmall, uikit::size::controlSmall};
}

void Grip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = uikit::themeOf(this);
    uikit::paintIcon(painter, rect().adjusted(5, 5, -5, -5), QStringLiteral("drag-handle"),
        theme.color(m_dragging || hasFocus() ? uikit::Role::Text : uikit::Role::TextMuted));
    if (hasFocus())
        uikit::paintFocusRing(painter, QRectF(rect()), theme, uikit::size::radiusSmall);
}

void Grip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = true;
    m_pressAt = event->pos();
    setFocus(Qt::MouseFocusReason);
}

void Grip::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed || !event->buttons().testFlag(Qt::LeftButton))
        return;
    if (!m_dragging && (event->pos() - m_pressAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    emit dragMoved(event->globalPosition().toPoint());
}

void Grip::mouseReleaseEvent(QMouseEvent* event)
{
    m_pressed = false;
    setCursor(Qt::OpenHandCursor);
    if (!std::exchange(m_dragging, false))
        return;
    update();
    emit dropped(event->globalPosition().toPoint());
}

void Grip::cancel()
{
    m_pressed = false;
    setCursor(Qt::OpenHandCursor);
    if (!std::exchange(m_dragging, false))
        return;
    update();
    emit dragCancelled();
}

void Grip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_dragging)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

bool Grip::event(QEvent* event)
{
    // Escape belongs to the drag, whatever the window's shortcuts make of it.
    if (event->type() == QEvent::ShortcutOverride && m_dragging
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void Grip::hideEvent(QHideEvent* event)
{
    cancel();
    QWidget::hideEvent(event);
}

} // namespace serai::segmentsui
