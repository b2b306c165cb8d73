// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/icons.h>
#include <uikit/paint.h>

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace serai::uikit {

namespace {

QPolygonF regularPolygon(
    const QPointF& center, double radius, int corners, double startDegrees, double inner = 0)
{
    QPolygonF polygon;
    const int steps = inner > 0 ? corners * 2 : corners;
    for (int i = 0; i < steps; ++i) {
        const double angle = (startDegrees + 360.0 * i / steps) * M_PI / 180;
        const double r = inner > 0 && i % 2 == 1 ? inner : radius;
        polygon << center + QPointF(std::cos(angle) * r, std::sin(angle) * r);
    }
    return polygon;
}

} // namespace

void paintShape(QPainter& painter, const QRectF& rect, Shape shape, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const auto c = rect.center();
    const double r = std::min(rect.width(), rect.height()) / 2;
    switch (shape) {
    case Shape::Circle:
        painter.drawEllipse(c, r, r);
        break;
    case Shape::Square:
        painter.drawRect(QRectF(c.x() - r * 0.88, c.y() - r * 0.88, r * 1.76, r * 1.76));
        break;
    case Shape::Triangle:
        painter.drawPolygon(
            QPolygonF{{c.x(), c.y() - r}, {c.x() + r, c.y() + r * 0.85}, {c.x() - r, c.y() + r * 0.85}});
        break;
    case Shape::TriangleDown:
        painter.drawPolygon(
            QPolygonF{{c.x(), c.y() + r}, {c.x() + r, c.y() - r * 0.85}, {c.x() - r, c.y() - r * 0.85}});
        break;
    case Shape::Diamond:
        painter.drawPolygon(regularPolygon(c, r * 1.15, 4, 0));
        break;
    case Shape::Plus: {
        const double t = r * 0.38;
        painter.drawRect(QRectF(c.x() - r, c.y() - t, 2 * r, 2 * t));
        painter.drawRect(QRectF(c.x() - t, c.y() - r, 2 * t, 2 * r));
        break;
    }
    case Shape::Hexagon:
        painter.drawPolygon(regularPolygon(c, r * 1.08, 6, 0));
        break;
    case Shape::Star:
        painter.drawPolygon(regularPolygon(c, r * 1.2, 5, -90, r * 0.5));
        break;
    }
    painter.restore();
}

void paintCategory(QPainter& painter, const QRectF& rect, const Theme& theme, int category)
{
    const auto& style = theme.category(category);
    paintShape(painter, rect, style.shape, style.color);
}

void paintAvatar(
    QPainter& painter, const QRectF& rect, const Theme& theme, const QString& initials, int category)
{
    const auto& style = theme.category(category);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.color, rect.width() > 30 ? 1.25 : 1));
    painter.setBrush(style.tint);
    painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    auto font = painter.font();
    font.setPixelSize(std::max(8, int(rect.height() * (initials.size() > 1 ? 0.36 : 0.42))));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(theme.color(Role::Text));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, initials);
    painter.restore();
}

void paintLevel(QPainter& painter, const QRect& rect, const Theme& theme, int level)
{
    constexpr int barWidth = 3, gapWidth = 1;
    const int bottom = rect.center().y() + 5;
    for (int i = 0; i < 4; ++i) {
        const bool full = i < level;
        const int height = full ? 3 + i * 2 : 2;
        painter.fillRect(QRect(rect.x() + i * (barWidth + gapWidth), bottom - height + 1, barWidth, height),
            theme.color(full ? Role::Text : Role::LineStrong));
    }
}

void paintFrame(QPainter& painter, const QRectF& rect, const Theme& theme, Role fill, Role line, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(line), 1));
    painter.setBrush(theme.color(fill));
    painter.drawRoundedRect(
        rect.adjusted(0.5, 0.5, -0.5, -0.5), std::max(0.0, radius - 0.5), std::max(0.0, radius - 0.5));
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRectF& rect, const Theme& theme, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Role::Focus), size::focusRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter.restore();
}

int paintState(QPainter& painter, const QRect& rect, const Theme& theme, const State& state)
{
    const auto color = theme.color(severityRole(state.severity));
    const auto iconName = state.icon.isEmpty() ? severityIcon(state.severity) : state.icon;
    const int side = size::iconState;
    const bool rightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    const int iconX = rightToLeft ? rect.right() - side + 1 : rect.x();
    paintIcon(painter, QRect(iconX, rect.y() + (rect.height() - side) / 2, side, side), iconName, color);
    painter.setPen(color);
    const QRect text = rightToLeft ? rect.adjusted(0, 0, -side - 4, 0) : rect.adjusted(side + 4, 0, 0, 0);
    paintElided(painter, text, Qt::AlignLeft | Qt::AlignVCenter, state.word);
    return std::min(rect.width(), side + 4 + painter.fontMetrics().horizontalAdvance(state.word));
}

QBrush categoryBrush(const Theme& theme, int category, qreal devicePixelRatio)
{
    const auto& style = theme.category(category);
    if (style.pattern == QLatin1String("none"))
        return style.color;
    const int side = 6;
    QPixmap tile(int(std::ceil(side * devicePixelRatio)), int(std::ceil(side * devicePixelRatio)));
    tile.setDevicePixelRatio(devicePixelRatio);
    tile.fill(style.color);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Role::Raised), 1.2));
    const auto has = [&](const char* name) { return style.pattern == QLatin1String(name); };
    if (has("diagonal /") || has("cross hatch"))
        for (const int o : {-side, 0, side})
            painter.drawLine(QPointF(o, side), QPointF(o + side, 0));
    if (has("diagonal \\") || has("cross hatch"))
        for (const int o : {-side, 0, side})
            painter.drawLine(QPointF(o, 0), QPointF(o + side, side));
    if (has("horizontal") || has("grid"))
        painter.drawLine(QPointF(0, 3), QPointF(side, 3));
    if (has("vertical") || has("grid"))
        painter.drawLine(QPointF(3, 0), QPointF(3, side));
    if (has("dots")) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::Raised));
        painter.drawEllipse(QPointF(3, 3), 1, 1);
    }
    return QBrush(tile);
}

void paintElided(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text)
{
    if (rect.width() <= 4 || text.isEmpty())
        return;
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Positive:
        return QStringLiteral("ok");
    case Severity::Caution:
        return QStringLiteral("warning");
    case Severity::Negative:
        return QStringLiteral("error");
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Neutral:
        return QStringLiteral("clock");
    case Severity::Unknown:
        return QStringLiteral("unknown-state");
    }
    return {};
}

Role severityRole(Severity severity)
{
    switch (severity) {
    case Severity::Positive:
        return Role::Positive;
    case Severity::Caution:
        return Role::Caution;
    case Severity::Negative:
        return Role::Negative;
    case Severity::Info:
        return Role::Info;
    default:
        return Role::TextMuted;
    }
}

Role severitySoftRole(Severity severity)
{
    switch (severity) {
    case Severity::Positive:
        return Role::PositiveSoft;
    case Severity::Caution:
        return Role::CautionSoft;
    case Severity::Negative:
        return Role::NegativeSoft;
    case Severity::Info:
        return Role::InfoSoft;
    default:
        return Role::Surface;
    }
}

} // namespace serai::uikit
