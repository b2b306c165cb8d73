// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace serai::uikit {

/// A combo box whose open list has rows of our height and is as wide as its longest entry.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    /// A word above some entries; it cannot be chosen.
    void addHeading(const QString& text);

    void showPopup() override;
};

} // namespace serai::uikit
