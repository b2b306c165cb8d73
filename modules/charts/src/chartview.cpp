// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartpaint.h"
#include "chartviewprivate.h"

#include <charts/chartview.h>
#include <uikit/paint.h>
#include <uikit/theme.h>

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace serai::charts {

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartView::~ChartView() = default;

void ChartView::setSpec(const ChartSpec& spec)
{
    d->spec = spec;
    d->stale = true;
    d->cursor = -1;
    d->cursorSeries = 0;
    setAccessibleName(spec.subtitle.isEmpty() ? spec.title : tr("%1, %2").arg(spec.title, spec.subtitle));
    setAccessibleDescription(spec.note);
    update();
}

const ChartSpec& ChartView::spec() const
{
    return d->spec;
}

int ChartView::cursorIndex() const
{
    return d->cursor;
}

int ChartView::cursorSeries() const
{
    return d->cursorSeries;
}

void ChartView::setCursor(int index, int series)
{
    const int last = int(d->spec.labels.size()) - 1;
    index = last < 0 ? -1 : std::clamp(index, -1, last);
    series = std::clamp(series, 0, std::max(0, d->seriesCount() - 1));
    if (index == d->cursor && series == d->cursorSeries)
        return;
    d->cursor = index;
    d->cursorSeries = series;
    if (index >= 0) {
        setAccessibleDescription(cursorText());
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
    update();
    emit cursorMoved(series, index);
}

QString ChartView::cursorText() const
{
    if (d->cursor < 0)
        return {};
    const auto& spec = d->spec;
    const int i = d->cursor;
    const auto value = [&](const Series& series) {
        const double number = series.values.value(i, gap);
        if (std::isnan(number))
            return tr("unknown");
        const bool before = spec.previous && &series == &*spec.previous;
        return i == spec.labels.size() - 1 && !before ? endText(spec, number, QLocale())
                                                      : valueText(spec, number, QLocale());
    };
    QStringList lines;
    if (spec.kind == ChartKind::HeatMap) {
        const auto& series = spec.series.value(d->cursorSeries);
        lines << tr("%1 %2: %3").arg(spec.rowLabels.value(d->cursorSeries), d->longLabel(i), value(series));
        lines << series.details.value(i);
    } else if (spec.series.size() == 1) {
        lines << tr("%1: %2").arg(d->longLabel(i), value(spec.series.first()));
        lines << spec.series.first().details.value(i);
    } else {
        lines << d->longLabel(i);
        for (const auto& series : spec.series)
            lines << tr("%1: %2").arg(series.name, value(series));
    }
    if (spec.previous && i < spec.previous->values.size())
        lines << tr("%1: %2").arg(spec.previous->name, value(*spec.previous));
    for (const auto& marker : spec.markers)
        if (marker.index == i)
            lines << (marker.toolTip.isEmpty() ? marker.text : marker.toolTip);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QList<QStringList> ChartView::table() const
{
    const auto& spec = d->spec;
    const auto cell = [&](const Series& series, qsizetype i) {
        return valueText(spec, series.values.value(i, gap), QLocale());
    };
    QList<QStringList> rows;
    if (spec.kind == ChartKind::HeatMap) {
        rows << (QStringList{QString()} + spec.labels);
        for (qsizetype row = 0; row < spec.series.size(); ++row) {
            QStringList line{spec.rowLabels.value(row)};
            for (qsizetype i = 0; i < spec.labels.size(); ++i)
                line << cell(spec.series[row], i);
            rows << line;
        }
        return rows;
    }
    QStringList head{QString()};
    for (const auto& series : spec.series)
        head << (series.name.isEmpty() ? spec.title : series.name);
    if (spec.previous)
        head << spec.previous->name;
    rows << head;
    for (qsizetype i = 0; i < spec.labels.size(); ++i) {
        QStringList line{d->longLabel(int(i))};
        for (const auto& series : spec.series)
            line << cell(series, i);
        if (spec.previous)
            line << cell(*spec.previous, i);
        rows << line;
    }
    return rows;
}

void ChartView::copyTable() const
{
    QStringList lines;
    const auto rows = table();
    for (const auto& row : rows)
        lines << row.join(u'\t');
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ChartView::copyPicture()
{
    const qreal ratio = std::max(2.0, devicePixelRatioF());
    QPixmap picture((QSizeF(size()) * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(uikit::colorOf(this, uikit::Role::Raised));
    render(&picture, {}, {}, QWidget::DrawChildren);
    QGuiApplication::clipboard()->setPixmap(picture);
}

QSize ChartView::sizeHint() const
{
    return {420, 240};
}

QSize ChartView::minimumSizeHint() const
{
    return {200, 120};
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const auto& theme = uikit::themeOf(this);
    const auto& spec = d->spec;
    const QFontMetrics small(uikit::scaledFont(font(), uikit::TextSize::Small));
    QRectF area = QRectF(rect()).adjusted(2, 2, -2, -2);
    if (!spec.note.isEmpty()) {
        const QRectF note(area.x(), area.bottom() - small.height() - 4, area.width(), small.height() + 4);
        painter.setFont(uikit::scaledFont(font(), uikit::TextSize::Small));
        painter.setPen(theme.chart.axisText);
        uikit::paintElided(painter, note.toRect(),
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter), spec.note);
        area.setBottom(note.top() - 4);
    }
    if (spec.kind == ChartKind::Funnel) {
        paintFunnel(painter, spec, area, theme, font(), d->cursor);
    } else if (spec.kind == ChartKind::HeatMap) {
        paintHeat(painter, spec, area, theme, font());
        if (d->cursor >= 0) {
            const auto cell = layOutHeat(spec, area, font()).cell(d->cursorSeries, d->cursor);
            uikit::paintFocusRing(painter, cell.adjusted(-1, -1, 0, 0), theme, 2);
        }
    } else {
        if (!d->scene)
            d->scene = std::make_unique<ChartScene>();
        if (d->stale) {
            d->layout = layOutPlot(spec, area, font(), layoutDirection() == Qt::RightToLeft);
            d->scene->rebuild(spec, d->layout, theme, devicePixelRatioF());
            d->scene->place(size(), d->layout.plot);
            d->stale = false;
        }
        paintGround(painter, spec, d->layout, theme);
        d->scene->render(painter, rect());
        painter.setRenderHint(QPainter::Antialiasing);
        paintAxes(painter, spec, d->layout, theme, font());
        paintMarkers(painter, spec, d->layout, theme, font());
        if (d->layout.bars)
            paintBarLabels(painter, spec, d->layout, theme, font());
        else if (spec.directLabels)
            paintDirectLabels(painter, spec, d->layout, theme, font());
        if (d->cursor >= 0) {
            const double x = d->layout.x(d->cursor);
            painter.setPen(QPen(theme.chart.cursor, 1));
            painter.drawLine(QPointF(x, d->layout.plot.top() - 4), QPointF(x, d->layout.plot.bottom()));
            if (!d->layout.bars)
                for (const auto& series : spec.series)
                    if (const double value = series.values.value(d->cursor, gap); !std::isnan(value)) {
                        painter.setPen(QPen(theme.chart.cursor, 2));
                        painter.setBrush(theme.color(uikit::Role::Raised));
                        painter.drawEllipse(QPointF(x, d->layout.y(value)), 4, 4);
                    }
        }
    }
    if (d->cursor >= 0 && spec.kind != ChartKind::Funnel) {
        QPointF at(d->layout.x(d->cursor), d->layout.plot.center().y() + d->layout.plot.height() * 0.2);
        if (spec.kind == ChartKind::HeatMap)
            at = layOutHeat(spec, area, font()).cell(d->cursorSeries, d->cursor).bottomRight();
        paintTip(painter, cursorText().split(u'\n'), at, rect(), theme, font());
    }
    if (hasFocus() && !d->fromMouse)
        uikit::paintFocusRing(painter, QRectF(rect()), theme, 4);
}

} // namespace serai::charts
