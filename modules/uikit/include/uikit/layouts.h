// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLayout;

namespace serai::uikit {

/// Takes everything out of \a layout and its inner layouts; the widgets are hidden at once and deleted when
/// control returns to the event loop, so that a widget may empty the layout that it lies in. GUI thread.
void clearLayout(QLayout* layout);

} // namespace serai::uikit
