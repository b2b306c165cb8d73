// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/state.h>

#include <QWidget>

namespace serai::uikit {
class Button;
}

namespace serai::todayui {

/// One alert or suggestion: sign, a strong sentence, what follows from it, one button.
class AdviceLine final : public QWidget
{
    Q_OBJECT

public:
    /// \a button empty = none. \a beside puts it at the right of the text instead of below.
    AdviceLine(const QString& icon, uikit::Role iconRole, const QString& strong, const QString& more,
        const QString& button, bool beside, QWidget* parent = nullptr);

signals:
    void triggered();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    uikit::Role m_role;
};

} // namespace serai::todayui
