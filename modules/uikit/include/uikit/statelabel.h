// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/state.h>

#include <QWidget>

namespace serai::uikit {

/// Icon and word in the colour of the state.
class StateLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StateLabel(QWidget* parent = nullptr);
    StateLabel(const State& state, QWidget* parent);

    void setState(const State& state);

    [[nodiscard]] const State& state() const { return m_state; }

    void setTextSize(TextSize textSize);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    State m_state;
    TextSize m_textSize = TextSize::Normal;
};

} // namespace serai::uikit
