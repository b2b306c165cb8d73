// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rfmgridview.h"

#include <uikit/paint.h>
#include <uikit/theme.h>

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace serai::segmentsui {

using uikit::Role;

/// Ctrl+Enter adds a rule in the whole pane, so that Shift is the key here; with the mouse, both do.
static bool adds(Qt::KeyboardModifiers modifiers)
{
    return modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
}

constexpr int labelWidth = 24;
constexpr int labelHeight = 20;

RfmGridView::RfmGridView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("rfmGrid"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    say();
}

void RfmGridView::setGrid(const segments::RfmGrid& grid)
{
    m_grid = grid;
    setToolTip(grid.cuts == segments::RfmCuts::Fixed
            ? tr("R: days since the last order (R5: up to 30, R4: 31 to 60, R3: 61 to 90, R2: 91 to 180, R1: "
                 "more).\n"
                 "F: orders in the last 12 months (F1: 0 or 1, F2: 2, F3: 3 or 4, F4: 5 to 9, F5: 10 or "
                 "more).")
            : tr("R5: the fifth of everybody who ordered with the latest last order.\n"
                 "F5: the fifth with most orders. Equal members have equal scores."));
    say();
    update();
}

void RfmGridView::setChosen(const std::vector<std::pair<int, int>>& cells)
{
    if (std::exchange(m_chosen, cells) == cells)
        return;
    say();
    update();
}

bool RfmGridView::isChosen(int recency, int frequency) const
{
    return std::find(m_chosen.begin(), m_chosen.end(), std::pair(recency, frequency)) != m_chosen.end();
}

void RfmGridView::say()
{
    setAccessibleName(tr("Grid of recency and frequency"));
    const auto count = int(m_grid.cells[std::size_t(m_recency)][std::size_t(m_frequency)]);
    const auto text = isChosen(m_recency, m_frequency)
        ? tr("R%1 F%2: %n member(s), in this segment", nullptr, int(count))
        : tr("R%1 F%2: %n member(s)", nullptr, int(count));
    setAccessibleDescription(text.arg(m_recency + 1).arg(m_frequency + 1));
}

QRect RfmGridView::cellRect(int recency, int frequency) const
{
    const int w = (width() - labelWidth) / 5;
    const int h = (height() - labelHeight) / 5;
    return {labelWidth + frequency * w + 1, (4 - recency) * h + 1, w - 2, h - 2};
}

void RfmGridView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = uikit::themeOf(this);
    qint64 most = 1;
    for (const auto& row : m_grid.cells)
        most = std::max(most, *std::max_element(row.begin(), row.end()));
    painter.setFont(uikit::scaledFont(font(), uikit::TextSize::Small));
    for (int r = 0; r < 5; ++r) {
        for (int f = 0; f < 5; ++f) {
            const auto count = m_grid.cells[std::size_t(r)][std::size_t(f)];
            // The root spreads the many small cells: one large cell would leave all others pale.
            const int step =
                count == 0 ? 0 : std::clamp(int(std::sqrt(double(count) / double(most)) * 5.99), 1, 5);
            const auto rect = cellRect(r, f);
            painter.fillRect(rect, theme.chart.heat[step]);
            painter.setPen(
                step <= theme.chart.heatTextDarkUpTo ? theme.color(Role::Text) : theme.color(Role::Surface));
            painter.drawText(rect, Qt::AlignCenter, QLocale().toString(count));
            if (isChosen(r, f)) {
                painter.setPen(QPen(theme.color(Role::Text), 2));
                painter.drawRect(rect.adjusted(1, 1, -1, -1));
            }
        }
        painter.setPen(theme.color(Role::TextMuted));
        painter.drawText(QRect(0, cellRect(r, 0).top(), labelWidth, cellRect(r, 0).height()),
            Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("R%1").arg(r + 1));
        const auto foot = cellRect(0, r);
        painter.drawText(QRect(foot.left(), height() - labelHeight, foot.width(), labelHeight),
            Qt::AlignCenter, QStringLiteral("F%1").arg(r + 1));
    }
    if (hasFocus())
        uikit::paintFocusRing(painter, cellRect(m_recency, m_frequency), theme, 2);
}

std::optional<std::pair<int, int>> RfmGridView::cellAt(QPoint at) const
{
    for (int r = 0; r < 5; ++r) {
        for (int f = 0; f < 5; ++f) {
            if (cellRect(r, f).contains(at))
                return std::pair(r, f);
        }
    }
    return {};
}

void RfmGridView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? cellAt(event->position().toPoint()) : std::nullopt;
}

void RfmGridView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (event->button() != Qt::LeftButton || !pressed || cellAt(event->position().toPoint()) != pressed)
        return;
    std::tie(m_recency, m_frequency) = *pressed;
    update();
    emit cellChosen(m_recency, m_frequency, adds(event->modifiers()));
}

void RfmGridView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        m_frequency = std::max(0, m_frequency - 1);
        break;
    case Qt::Key_Right:
        m_frequency = std::min(4, m_frequency + 1);
        break;
    case Qt::Key_Up:
        m_recency = std::min(4, m_recency + 1);
        break;
    case Qt::Key_Down:
        m_recency = std::max(0, m_recency - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit cellChosen(m_recency, m_frequency, adds(event->modifiers()));
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    say();
    update();
}

} // namespace serai::segmentsui
