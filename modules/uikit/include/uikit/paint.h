// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/state.h>

#include <QRectF>

class QPainter;

namespace serai::uikit {

// The small signs that delegates and painted widgets share. All colours come from the theme given.

void paintShape(QPainter& painter, const QRectF& rect, Shape shape, const QColor& color);
void paintCategory(QPainter& painter, const QRectF& rect, const Theme& theme, int category);
void paintAvatar(
    QPainter& painter, const QRectF& rect, const Theme& theme, const QString& initials, int category);
/// Four bars, \a level of them full, the others a 2 px stub.
void paintLevel(QPainter& painter, const QRect& rect, const Theme& theme, int level);
/// A raised rounded frame with a hairline; \a fill and \a line by role.
void paintFrame(QPainter& painter, const QRectF& rect, const Theme& theme, Role fill = Role::Raised,
    Role line = Role::Line, qreal radius = size::radius);
/// The 2 px focus ring around \a rect.
void paintFocusRing(QPainter& painter, const QRectF& rect, const Theme& theme, qreal radius = size::radius);
/// Icon and word of a state; returns the width used.
int paintState(QPainter& painter, const QRect& rect, const Theme& theme, const State& state);
/// Brush for a category that stays apart in greyscale: its colour with its pattern in `surface`.
[[nodiscard]] QBrush categoryBrush(const Theme& theme, int category, qreal devicePixelRatio);
/// Widest text that fits, with … at its end.
void paintElided(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text);

} // namespace serai::uikit
