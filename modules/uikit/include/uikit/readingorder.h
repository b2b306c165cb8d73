// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace serai::uikit {

/// The widgets in \a root that Tab stops at now, in the order that they are read in: that of the layouts they
/// lie in (a grid by its rows), then those in no layout from the top. Qt's own order is that of creation,
/// which is another one as soon as a part is made anew. Left out are what is hidden, switched off or gives
/// its keyboard to another widget, and other windows. GUI thread.
[[nodiscard]] QList<QWidget*> tabStops(QWidget* root);

/// For QWidget::focusNextPrevChild() of \a window: the keyboard goes from the widget that has it to the next
/// or previous one in reading order, round the ends, and what scrolls shows it. Where that widget is just
/// being hidden or switched off, the keyboard goes on from its place. False where there is nowhere to go. GUI
/// thread.
bool focusByReading(QWidget* window, bool next);

} // namespace serai::uikit
