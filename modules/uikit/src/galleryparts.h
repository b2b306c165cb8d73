// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace serai::uikit {

/// The sample table of the gallery.
[[nodiscard]] QWidget* galleryTable(QWidget* parent);

} // namespace serai::uikit
