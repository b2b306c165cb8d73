// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace serai::uikit {

/// The detail panel at the right of a pane: raised, 280 to 560 px, width remembered under \a settingsKey. Up,
/// Down and close buttons; Escape closes, Alt+Up and Alt+Down walk. Below 900 px of room it lies over the
/// content.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(const QString& settingsKey, QWidget* parent = nullptr);

    /// Head: fixed part above the scrolled content.
    [[nodiscard]] QVBoxLayout* head() { return m_head; }

    [[nodiscard]] QVBoxLayout* content() { return m_content; }

    /// Foot: buttons in a row behind a hairline; hidden while empty.
    void addFootWidget(QWidget* widget);
    /// The walk and close buttons, to be put into the head's first row by the pane. Close only where \a walk
    /// is false.
    [[nodiscard]] QWidget* makeControls(bool walk = true);

    QSize sizeHint() const override;

signals:
    void closeRequested();
    void previousRequested();
    void nextRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QString m_settingsKey;
    int m_width;
    int m_dragOffset = -1;
    QVBoxLayout* m_head;
    QVBoxLayout* m_content;
    QWidget* m_foot;
};

} // namespace serai::uikit
