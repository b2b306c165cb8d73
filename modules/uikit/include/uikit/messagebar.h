// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <uikit/state.h>

#include <QFrame>

#include <functional>

namespace serai::uikit {

class Button;
class Label;

/// One message across the top of a pane or the window: severity, text, one act. It stays until it is
/// dismissed or solved. Severity is icon, colour and (for screen readers) word.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr); ///< hidden until show…()

    /// \a strong is the sentence, \a more what follows it muted. \a act empty = no button; \a run is called
    /// on click.
    void showMessage(Severity severity, const QString& strong, const QString& more = {},
        const QString& act = {}, std::function<void()> run = {});
    void showError(const Error& error, const QString& act = {}, std::function<void()> run = {});
    void dismiss();

    [[nodiscard]] QString text() const;

    [[nodiscard]] Severity severity() const { return m_severity; }

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Severity m_severity = Severity::Info;
    QString m_strongText;
    QString m_moreText;
    QWidget* m_sign;
    Label* m_strong;
    Label* m_more;
    Button* m_act;
    std::function<void()> m_run;
};

} // namespace serai::uikit
