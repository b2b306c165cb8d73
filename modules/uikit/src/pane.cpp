// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/pane.h>
#include <uikit/readingorder.h>

namespace serai::uikit {

void Pane::takeKeyboard()
{
    auto* start = focusProxy() && focusProxy()->isVisible() ? focusProxy() : tabStops(this).value(0);
    if (start)
        start->setFocus(Qt::OtherFocusReason);
}

} // namespace serai::uikit
