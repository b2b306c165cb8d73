// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace serai::uikit {

/// Every component with all its states, for one scheme; printed by `serai --shots`.
class Gallery : public QWidget
{
    Q_OBJECT

public:
    explicit Gallery(QWidget* parent = nullptr);
};

} // namespace serai::uikit
