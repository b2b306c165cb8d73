// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/paint.h>
#include <uikit/tile.h>

#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace serai::uikit {

Tile::Tile(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

Tile::Tile(const TileData& data, QWidget* parent)
    : Tile(parent)
{
    setData(data);
}

void Tile::setData(const TileData& data)
{
    m_data = data;
    m_loading = false;
    const auto value = data.failed ? tr("Failed") : data.value.isEmpty() ? tr("Unknown") : data.value;
    setAccessibleName(data.title);
    setAccessibleDescription(QStringList{value + (data.unit.isEmpty() ? QString() : u' ' + data.unit),
        data.state.word, data.change, data.target}
                                 .filter(QRegularExpression(QStringLiteral(".")))
                                 .join(QStringLiteral(", ")));
    setToolTip(data.definition);
    update();
}

void Tile::setLoading(bool loading)
{
    m_loading = loading;
    update();
}

QSize Tile::sizeHint() const
{
    const QFontMetrics small(scaledFont(font(), TextSize::Small));
    const QFontMetrics title(scaledFont(font(), TextSize::Title, true));
    return {176, std::max(size::tile, small.height() * 2 + title.height() + 24)};
}

QSize Tile::minimumSizeHint() const
{
    return {132, sizeHint().height()};
}

void Tile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(this);
    paintFrame(painter, rect(), theme, underMouse() && isEnabled() ? Role::Hover : Role::Raised,
        underMouse() ? Role::LineStrong : Role::Line);
    if (hasFocus())
        paintFocusRing(painter, rect(), theme);
    const QRect inner = rect().adjusted(12, 8, -12, -8);
    if (m_loading) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::Line));
        const int unit = inner.height() / 3;
        painter.drawRoundedRect(QRect(inner.x(), inner.y() + 2, inner.width() / 3, 8), 4, 4);
        painter.drawRoundedRect(QRect(inner.x(), inner.y() + unit + 2, inner.width() / 2, 14), 4, 4);
        painter.drawRoundedRect(QRect(inner.x(), inner.bottom() - 9, inner.width() * 2 / 3, 8), 4, 4);
        return;
    }
    const auto place = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), inner, part); };
    const auto right = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
    const auto left = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const auto smallFont = scaledFont(font(), TextSize::Small);
    const QFontMetrics small(smallFont);
    const int lineHeight = small.height() + 1;

    painter.setFont(smallFont);
    painter.setPen(theme.color(Role::TextMuted));
    const int changeWidth = m_data.change.isEmpty() ? 0 : small.horizontalAdvance(m_data.change) + 4;
    paintElided(painter, place(QRect(inner.x(), inner.y(), inner.width() - changeWidth, lineHeight)), left,
        m_data.title);
    paintElided(painter, place(QRect(inner.right() - changeWidth + 1, inner.y(), changeWidth, lineHeight)),
        right, m_data.change);

    const QRect foot(inner.x(), inner.bottom() - lineHeight + 1, inner.width(), lineHeight);
    const int targetWidth = m_data.target.isEmpty()
        ? 0
        : std::min(small.horizontalAdvance(m_data.target) + 4, inner.width() / 2 + 20);
    paintElided(painter, place(QRect(foot.right() - targetWidth + 1, foot.y(), targetWidth, lineHeight)),
        right, m_data.target);
    painter.setLayoutDirection(layoutDirection());
    if (!m_data.state.word.isEmpty())
        paintState(painter, place(QRect(foot.x(), foot.y(), foot.width() - targetWidth - 4, lineHeight)),
            theme, m_data.state);

    const bool known = !m_data.value.isEmpty() && !m_data.failed;
    const QRect middle(inner.x(), inner.y() + lineHeight, inner.width(), inner.height() - 2 * lineHeight);
    auto valueFont = scaledFont(font(), TextSize::Title, true);
    const auto value = known ? m_data.value : m_data.failed ? tr("Failed") : tr("Unknown");
    const int unitWidth = m_data.unit.isEmpty() || !known ? 0 : small.horizontalAdvance(m_data.unit) + 8;
    // The number comes first: the spark line takes what it leaves.
    const int free = inner.width() - QFontMetrics(valueFont).horizontalAdvance(value) - unitWidth - 12;
    const int sparkWidth = known && m_data.spark.size() > 1 && free >= 28 ? std::min(72, free) : 0;
    const int room = inner.width() - sparkWidth - unitWidth - 4;
    while (QFontMetrics(valueFont).horizontalAdvance(value) > room && valueFont.pointSizeF() > 8
        && valueFont.pixelSize() < 0)
        valueFont.setPointSizeF(valueFont.pointSizeF() - 0.5);
    while (QFontMetrics(valueFont).horizontalAdvance(value) > room && valueFont.pixelSize() > 12)
        valueFont.setPixelSize(valueFont.pixelSize() - 1);
    painter.setFont(valueFont);
    painter.setPen(theme.color(Role::Text));
    const int valueWidth = std::min(painter.fontMetrics().horizontalAdvance(value), room);
    paintElided(painter, place(QRect(middle.x(), middle.y(), valueWidth + 2, middle.height())), left, value);
    if (unitWidth > 0) {
        painter.setFont(smallFont);
        painter.setPen(theme.color(Role::TextMuted));
        painter.drawText(
            place(QRect(middle.x() + valueWidth + 6, middle.y() + 2, unitWidth, middle.height())),
            int(left) | Qt::TextSingleLine, m_data.unit);
    }
    if (sparkWidth > 0)
        paintSpark(painter,
            QRectF(place(
                QRect(middle.right() - sparkWidth + 1, middle.y() + 5, sparkWidth, middle.height() - 10))));
}

void Tile::paintSpark(QPainter& painter, const QRectF& rect) const
{
    const auto& theme = themeOf(this);
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const double point : m_data.spark)
        if (!std::isnan(point)) {
            low = std::min(low, point);
            high = std::max(high, point);
        }
    const auto known = std::count_if(
        m_data.spark.begin(), m_data.spark.end(), [](double point) { return !std::isnan(point); });
    if (known < 2)
        return;
    if (high - low < 1e-9) {
        high += 1;
        low -= 1;
    }
    const auto y = [&](double point) { return rect.bottom() - (point - low) / (high - low) * rect.height(); };
    if (m_data.bandLow || m_data.bandHigh) {
        const double top = m_data.bandHigh
            ? std::clamp(y(*m_data.bandHigh), rect.top() - 2, rect.bottom() + 2)
            : rect.top() - 2;
        const double bottom = m_data.bandLow
            ? std::clamp(y(*m_data.bandLow), rect.top() - 2, rect.bottom() + 2)
            : rect.bottom() + 2;
        if (bottom - top > 1)
            painter.fillRect(QRectF(rect.left(), top, rect.width(), bottom - top), theme.color(Role::Band));
    }
    const auto role =
        m_data.state.severity == Severity::Caution || m_data.state.severity == Severity::Negative
        ? severityRole(m_data.state.severity)
        : Role::TextMuted;
    painter.setPen(QPen(theme.color(role), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF line;
    const auto flush = [&] {
        if (line.size() > 1)
            painter.drawPolyline(line);
        else if (line.size() == 1)
            painter.drawEllipse(line.first(), 1, 1); // known, with unknown neighbours
        line.clear();
    };
    const double step = (rect.width() - 4) / double(m_data.spark.size() - 1);
    // A faint dotted line leads the eye over days of which nothing is known; it claims no value for them.
    QPolygonF lit;
    for (qsizetype i = 0; i < m_data.spark.size(); ++i) {
        if (!std::isnan(m_data.spark[i]))
            lit << QPointF(rect.left() + double(i) * step, y(m_data.spark[i]));
    }
    if (lit.size() > 1 && lit.size() < m_data.spark.size()) {
        auto faint = painter.pen();
        faint.setWidthF(1);
        faint.setStyle(Qt::DotLine);
        painter.save();
        painter.setPen(faint);
        painter.drawPolyline(lit);
        painter.restore();
    }
    for (qsizetype i = 0; i < m_data.spark.size(); ++i) {
        if (std::isnan(m_data.spark[i]))
            flush();
        else
            line << QPointF(rect.left() + double(i) * step, y(m_data.spark[i]));
    }
    const auto last = line.isEmpty() ? QPointF() : line.last();
    const bool hasLast = !line.isEmpty();
    flush();
    if (hasLast) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(role));
        painter.drawEllipse(last, 2.5, 2.5);
    }
}

} // namespace serai::uikit
