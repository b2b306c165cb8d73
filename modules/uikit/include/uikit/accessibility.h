// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace serai::uikit {

/// What a person without a mouse or without sight would stumble over below \a root: visible widgets that take
/// the focus but have no accessible name, and buttons smaller than 24 x 24. Empty = nothing found. Used by
/// the tests of every pane.
[[nodiscard]] QStringList accessibilityProblems(const QWidget* root);

/// Names the wordless widget (icon button, list, canvas).
void nameWidget(QWidget* widget, const QString& name);

} // namespace serai::uikit
