// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace serai::uikit {

class Button;

/// What an empty pane teaches: a picture, one sentence, one button (and at most one quiet second way).
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// \a iconName is shown in a sketch of the filled state.
    EmptyState(
        const QString& iconName, const QString& sentence, const QString& act, QWidget* parent = nullptr);

    void setSecondAct(const QString& text);
    void setSentence(const QString& sentence);

    [[nodiscard]] Button* button() { return m_act; }

signals:
    void actTriggered();
    void secondActTriggered();

private:
    QWidget* m_sentence;
    Button* m_act;
    Button* m_second;
};

} // namespace serai::uikit
