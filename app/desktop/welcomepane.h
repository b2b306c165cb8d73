// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/pane.h>

namespace serai::uikit {
class Label;
class MessageBar;
class ProgressPanel;
} // namespace serai::uikit

class QStackedLayout;

namespace serai::desktop {

/// What is there before a workspace is: try the sample shop, start empty, open a file.
class WelcomePane final : public uikit::Pane
{
    Q_OBJECT

public:
    explicit WelcomePane(QWidget* parent = nullptr);

    /// Shows "making the sample shop" in place of the choices.
    void setBusy(const QString& what);
    void showChoices();

signals:
    void sampleRequested();
    void newRequested();
    void openRequested();

private:
    QStackedLayout* m_stack;
    uikit::Label* m_busy;
};

} // namespace serai::desktop
