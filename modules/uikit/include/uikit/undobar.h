// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QShortcut;
class QPushButton;

namespace serai::uikit {

/// "Tag added to 3 members  Undo add tag  Ctrl+Z" at the foot of a pane, 8 s with a countdown, paused while
/// hovered or focused. A child of the pane: it places itself and follows the pane's size. Ctrl+Z while it is
/// up runs the undo.
class UndoBar : public QFrame
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget* pane);

    /// \a text says what was done, \a act what undoing is called ("Undo add tag"). A new call replaces the
    /// old one.
    void showUndo(const QString& text, const QString& act, std::function<void()> undo);
    /// Whether the key for undo is the bar's; not while something else has it, or neither would get it.
    void setKeyed(bool keyed);
    /// Distance kept from the pane's lower edge (a selection bar's height).
    void setBottomMargin(int px);
    void dismiss();

    [[nodiscard]] int remainingMs() const { return m_remainingMs; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void undone();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();
    void tick();
    void runUndo();
    void restyle();

    QTimer m_timer;
    int m_remainingMs = 0;
    int m_bottomMargin = 0;
    QShortcut* m_shortcut = nullptr;
    QLabel* m_sign;
    QLabel* m_text;
    QPushButton* m_act;
    QLabel* m_key;
    QWidget* m_close;
    std::function<void()> m_undo;
};

} // namespace serai::uikit
