// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartpaint.h"
#include "chartviewprivate.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace serai::charts {

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    d->stale = true;
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange) {
        d->stale = true;
        update();
    }
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyPicture();
        return;
    }
    const int forward = layoutDirection() == Qt::RightToLeft && d->spec.kind != ChartKind::HeatMap ? -1 : 1;
    const bool grid = d->spec.kind == ChartKind::HeatMap;
    const bool rows = d->spec.kind == ChartKind::Funnel;
    const int last = int(d->spec.labels.size()) - 1;
    d->fromMouse = false;
    const auto step = [&](int by) {
        setCursor(d->cursor < 0 ? (by > 0 ? 0 : last) : std::max(0, d->cursor + by), d->cursorSeries);
    };
    switch (event->key()) {
    case Qt::Key_Right:
        step(forward);
        return;
    case Qt::Key_Left:
        step(-forward);
        return;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int by = event->key() == Qt::Key_Down ? 1 : -1;
        if (rows)
            step(by);
        else if (grid)
            setCursor(std::max(0, d->cursor), d->cursorSeries + by);
        else
            break;
        return;
    }
    case Qt::Key_Home:
        setCursor(0, d->cursorSeries);
        return;
    case Qt::Key_End:
        setCursor(last, d->cursorSeries);
        return;
    case Qt::Key_Escape:
        if (d->cursor < 0)
            break;
        setCursor(-1, 0);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (d->cursor >= 0)
            emit pointActivated(d->cursorSeries, d->cursor);
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    d->fromMouse = true;
    const auto at = event->position();
    const QRectF area = QRectF(rect()).adjusted(2, 2, -2, -2);
    if (isPlot(d->spec.kind)) {
        setCursor(d->layout.plot.adjusted(-6, -20, 6, 6).contains(at) ? d->layout.indexAt(at.x()) : -1, 0);
    } else if (d->spec.kind == ChartKind::HeatMap) {
        const auto heat = layOutHeat(d->spec, area, font());
        if (!heat.cells.contains(at))
            setCursor(-1, 0);
        else
            setCursor(int((at.x() - heat.cells.x()) / heat.cellWidth),
                int((at.y() - heat.cells.y()) / heat.cellHeight));
    } else {
        int found = -1;
        for (int i = 0; i < d->spec.labels.size(); ++i)
            if (funnelRow(d->spec, area, i).contains(at))
                found = i;
        setCursor(found, 0);
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && d->cursor >= 0)
        emit pointActivated(d->cursorSeries, d->cursor);
}

void ChartView::leaveEvent(QEvent* event)
{
    if (d->fromMouse)
        setCursor(-1, 0);
    QWidget::leaveEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setCursor(-1, 0);
    update();
}

} // namespace serai::charts
