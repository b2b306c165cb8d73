// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace serai::segmentsui {

/// The handle at the left of a row or box: dragged with the mouse; with the keyboard it is where a row as a
/// whole has the focus. QDrag would run a nested event loop, so the moves are handed on as they come.
class Grip final : public QWidget
{
    Q_OBJECT

public:
    Grip(const QString& name, QWidget* parent);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void dragMoved(QPoint global);
    void dropped(QPoint global);
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void cancel();

    QPoint m_pressAt;
    bool m_pressed = false;
    bool m_dragging = false;
};

} // namespace serai::segmentsui
