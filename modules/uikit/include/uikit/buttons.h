// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/theme.h>

#include <QAbstractButton>
#include <QPushButton>
#include <QToolButton>

class QMenu;

namespace serai::uikit {

enum class ButtonKind {
    Secondary, ///< hairline frame
    Primary, ///< filled; one per pane or dialog
    Link, ///< text in the accent colour
    Harm, ///< what cannot be taken back, in the negative colour
};

/// A push button of one of the kinds; 28 px high, 24 when small. The style draws every QPushButton, so that
/// plain ones look the same as Secondary.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString& text, QWidget* parent = nullptr, ButtonKind kind = ButtonKind::Secondary,
        const QString& iconName = {});

    void setKind(ButtonKind kind);

    [[nodiscard]] ButtonKind kind() const { return m_kind; }

    void setSmall(bool small);
    void setIconName(const QString& iconName);

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< Enter presses it, as Space does

private:
    void refreshIcon();

    ButtonKind m_kind;
    QString m_iconName;
};

[[nodiscard]] Button* primaryButton(
    const QString& text, QWidget* parent = nullptr, const QString& iconName = {});
[[nodiscard]] Button* secondaryButton(
    const QString& text, QWidget* parent = nullptr, const QString& iconName = {});
[[nodiscard]] Button* smallButton(
    const QString& text, QWidget* parent = nullptr, const QString& iconName = {});
[[nodiscard]] Button* linkButton(
    const QString& text, QWidget* parent = nullptr, const QString& iconName = {});
[[nodiscard]] Button* harmButton(
    const QString& text, QWidget* parent = nullptr, const QString& iconName = {});

/// Icon only; \a name is its tool tip and accessible name. \a framed draws the hairline frame of the overflow
/// button.
[[nodiscard]] QToolButton* iconButton(
    const QString& iconName, const QString& name, QWidget* parent = nullptr, bool framed = false);

/// A few choices of which one is on, side by side in one frame. Left and Right move, Tab leaves.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QString& accessibleName, QWidget* parent = nullptr);

    void addSegment(const QString& text, const QString& toolTip = {});
    void setTexts(const QStringList& texts); ///< replaces them all; the first is on

    [[nodiscard]] int currentIndex() const { return m_current; }

    void setCurrentIndex(int index);

    [[nodiscard]] int count() const { return int(m_texts.size()); }

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect segmentRect(int index) const;
    [[nodiscard]] int segmentAt(const QPoint& position) const;

    QStringList m_texts;
    QStringList m_toolTips;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace serai::uikit
