// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phonepreview.h"

#include <uikit/theme.h>

#include <QPainter>

namespace serai::campaignsui {

PhonePreview::PhonePreview(QWidget* parent)
    : QWidget(parent)
{
    setMinimumHeight(200);
    setAccessibleName(tr("Preview of the message on a phone"));
}

void PhonePreview::setMessage(const QString& text, const QString& time)
{
    m_text = text;
    m_time = time;
    setAccessibleDescription(text);
    update();
}

void PhonePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool dark = uikit::themeOf(this).isDark;
    const QColor wall(dark ? 0x0b141a : 0xe9e3da);
    const QColor bubble(dark ? 0x1f2c34 : 0xffffff);
    const QColor ink(dark ? 0xe9edef : 0x111b21);
    const QColor quiet(dark ? 0x8696a0 : 0x667781);
    painter.setPen(uikit::colorOf(this, uikit::Role::LineStrong));
    painter.setBrush(wall);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 14, 14);
    if (m_text.isEmpty()) {
        painter.setPen(quiet);
        painter.drawText(rect().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap,
            tr("Choose a template to see the message."));
        return;
    }
    const QRect room = rect().adjusted(14, 16, -34, -16);
    const QRect text =
        painter.boundingRect(room.adjusted(10, 8, -10, -22), Qt::AlignLeft | Qt::TextWordWrap, m_text);
    const QRect frame(room.topLeft(), QSize(room.width(), std::min(room.height(), text.height() + 34)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(bubble);
    painter.drawRoundedRect(frame, 8, 8);
    painter.setPen(ink);
    painter.setClipRect(frame);
    painter.drawText(room.adjusted(10, 8, -10, -22), Qt::AlignLeft | Qt::TextWordWrap, m_text);
    painter.setFont(uikit::scaledFont(font(), uikit::TextSize::Small));
    painter.setPen(quiet);
    painter.drawText(frame.adjusted(10, 0, -10, -6), Qt::AlignRight | Qt::AlignBottom, m_time);
}

} // namespace serai::campaignsui
