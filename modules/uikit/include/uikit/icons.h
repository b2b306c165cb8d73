// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/theme.h>

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace serai::uikit {

/// The icon \a name (file in resources/icons without .svg) in the colour of \a role, rendered from the SVG at
/// every size and device pixel ratio; disabled in the disabled colour. Mirrored or replaced in right-to-left
/// layouts as the set says. The colours are those of \a theme; ask again when the theme changes, or use
/// iconFor().
[[nodiscard]] QIcon icon(const QString& name, const Theme& theme, Role role = Role::Text);

/// An icon that follows the application's palette by itself: it looks the colour up each time it is painted.
[[nodiscard]] QIcon icon(const QString& name, Role role = Role::Text);

/// \a name tinted in \a color, \a px device-independent pixels wide and high. Cached. Null where there is no
/// such icon.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& color, int px, qreal devicePixelRatio);

/// Paints the icon into \a rect (square, centred).
void paintIcon(QPainter& painter, const QRect& rect, const QString& name, const QColor& color);

/// Names of all icons of the set.
[[nodiscard]] QStringList iconNames();

} // namespace serai::uikit
