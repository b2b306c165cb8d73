// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/meter.h>
#include <uikit/paint.h>

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

namespace serai::uikit {

Meter::Meter(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Meter::setData(const MeterData& meter)
{
    m_data = meter;
    setAccessibleName(meter.accessibleText);
    setToolTip(meter.accessibleText);
    update();
}

QSize Meter::sizeHint() const
{
    return {120, 12};
}

void Meter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(this);
    const double range = std::max(1e-9, m_data.maximum - m_data.minimum);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto x = [&](double value) {
        const double part = std::clamp((value - m_data.minimum) / range, 0.0, 1.0) * width();
        return mirrored ? width() - part : part;
    };
    const QRectF track(0, (height() - 4) / 2.0, width(), 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::Sunken));
    painter.drawRoundedRect(track, 2, 2);
    if (m_data.bandLow || m_data.bandHigh) {
        const double from = x(m_data.bandLow.value_or(m_data.minimum));
        const double to = x(m_data.bandHigh.value_or(m_data.maximum));
        const QRectF band = QRectF(QPointF(from, 1), QPointF(to, height() - 1)).normalized();
        painter.setBrush(theme.color(Role::Band));
        auto edge = QPen(theme.color(Role::LineStrong), 1);
        if (!m_data.value)
            edge.setDashPattern({2, 2});
        painter.setPen(edge);
        painter.drawRect(band.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (!m_data.value)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        theme.color(m_data.severity == Severity::Neutral ? Role::Accent : severityRole(m_data.severity)));
    const QRectF bar =
        QRectF(QPointF(x(m_data.minimum), track.top()), QPointF(x(*m_data.value), track.bottom()))
            .normalized();
    painter.drawRoundedRect(bar, 2, 2);
    painter.setBrush(theme.color(Role::Text));
    painter.drawRect(QRectF(x(*m_data.value) - 1, 0, 2, height()));
}

PartsBar::PartsBar(QWidget* parent, int height)
    : QWidget(parent)
{
    setFixedHeight(height);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PartsBar::setParts(const QList<Part>& parts)
{
    m_parts = parts;
    QStringList words;
    for (const auto& part : parts)
        words << tr("%1: %2").arg(part.name, locale().toString(part.value, 'f', 0));
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

QList<QRectF> PartsBar::rects() const
{
    double sum = 0;
    for (const auto& part : m_parts)
        sum += std::max(0.0, part.value);
    QList<QRectF> rects;
    double x = 0;
    for (const auto& part : m_parts) {
        const double width = sum > 0 ? std::max(0.0, part.value) / sum * this->width() : 0;
        const double left = layoutDirection() == Qt::RightToLeft ? this->width() - x - width : x;
        rects << QRectF(left, 0, width, height());
        x += width;
    }
    return rects;
}

void PartsBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Role::Sunken));
    const auto places = rects();
    for (qsizetype i = 0; i < places.size(); ++i)
        painter.fillRect(places[i].adjusted(i == 0 ? 0 : 0.5, 0, -0.5, 0), theme.color(m_parts[i].role));
}

void PartsBar::mouseReleaseEvent(QMouseEvent* event)
{
    const auto places = rects();
    for (qsizetype i = 0; i < places.size(); ++i)
        if (places[i].contains(event->position()))
            emit partClicked(int(i));
}

bool PartsBar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto places = rects();
        for (qsizetype i = 0; i < places.size(); ++i)
            if (places[i].contains(help->pos()))
                QToolTip::showText(help->globalPos(),
                    tr("%1: %2").arg(m_parts[i].name, locale().toString(m_parts[i].value, 'f', 0)), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace serai::uikit
