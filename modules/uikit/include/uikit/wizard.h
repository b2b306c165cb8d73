// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace serai::uikit {

class Button;
class Label;

/// "✓ File — ✓ Columns — (3) Dry run — (4) Import", 44 px.
class WizardSteps : public QWidget
{
    Q_OBJECT

public:
    explicit WizardSteps(const QStringList& steps, QWidget* parent = nullptr);
    void setCurrent(int index);

    [[nodiscard]] int current() const { return m_current; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

/// The foot of a wizard or a confirmation: Back at the left, a sentence, further widgets, Cancel and the
/// primary button at the right, 56 px.
class WizardFoot : public QWidget
{
    Q_OBJECT

public:
    explicit WizardFoot(QWidget* parent = nullptr);
    void setNote(const QString& note);
    void addWidget(QWidget* widget); ///< before the buttons at the right

    [[nodiscard]] Button* back() { return m_back; }

    [[nodiscard]] Button* cancel() { return m_cancel; }

    [[nodiscard]] Button* primary() { return m_primary; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_middle;
    Label* m_note;
    Button* m_back;
    Button* m_cancel;
    Button* m_primary;
};

} // namespace serai::uikit
