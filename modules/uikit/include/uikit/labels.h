// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/theme.h>

#include <QLabel>

namespace serai::uikit {

/// A plain-text label by role and size that keeps its colour when the theme changes. Selectable on request.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString& text = {}, QWidget* parent = nullptr, TextSize size = TextSize::Normal,
        Role role = Role::Text, bool strong = false);

    void setRole(Role role);
    void setTextStyle(TextSize size, bool strong);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    TextSize m_size;
    Role m_role;
    bool m_strong;
    bool m_restyling = false;
};

/// Muted, small text.
[[nodiscard]] Label* caption(const QString& text, QWidget* parent = nullptr);
/// Card and section headings: strong, normal size.
[[nodiscard]] Label* heading(const QString& text, QWidget* parent = nullptr);

/// One line that ends in … where there is no room; the full text is the tool tip and the accessible name.
class ElidedLabel : public Label
{
    Q_OBJECT

public:
    using Label::Label;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A hairline across or down.
class HairLine : public QWidget
{
    Q_OBJECT

public:
    explicit HairLine(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace serai::uikit
