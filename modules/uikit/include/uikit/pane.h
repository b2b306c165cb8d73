// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <vector>

namespace serai::uikit {

/// A pane of the main window. Panes know core modules and uikit, never each other: jumps go through the
/// Navigator.
class Pane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called each time the pane comes to the front, after its first show. Read again what may be stale.
    virtual void activate() { }

    /// Jump target inside the pane, for example {"member": 12} or {"rule": QJsonObject}; unknown keys are
    /// ignored.
    virtual void showTarget(const QVariantMap& target) { Q_UNUSED(target) }

    /// Whether Ctrl and a digit choose something inside the pane, as the tabs of a browser. While such a pane
    /// is in front the window leaves these keys to it; Alt and a digit always change panes.
    [[nodiscard]] virtual bool takesDigits() const { return false; }

    /// Masked screen mode: names, phone numbers and e-mail addresses are not shown in full, and what is
    /// copied or dragged from the pane is masked too. The window calls it after the pane was made and at each
    /// change of the switch.
    virtual void setMasked(bool masked) { Q_UNUSED(masked) }

    /// Gives the keyboard to where work begins: the focus proxy of the pane where there is one on screen,
    /// else the first stop of Tab. The window calls it when the pane comes to the front for the first time,
    /// and when what had the keyboard has gone.
    virtual void takeKeyboard();

    /// Whether everything that the pane shows has been read; --shots waits for it.
    [[nodiscard]] virtual bool isSettled() const { return true; }
};

/// How the main window knows a pane before it exists: panes are made at their first visit, so that the window
/// is up at once.
struct PaneDescriptor
{
    QString id; ///< "members"; stable, used in settings and jumps
    std::function<QString()> title; ///< translated when asked, so that the language can change
    QString icon; ///< name in resources/icons without .svg
    std::function<Pane*(QWidget* parent)> make;
};

/// Jumps between panes by id, and the messages that any pane may show in the window's message bar.
class Navigator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void open(const QString& paneId, const QVariantMap& target = {}) { emit openRequested(paneId, target); }

signals:
    void openRequested(const QString& paneId, const QVariantMap& target);
};

} // namespace serai::uikit
