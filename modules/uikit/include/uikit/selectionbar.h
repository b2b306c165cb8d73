// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace serai::uikit {

class Button;
class Label;

/// The foot of a list while rows are checked, 36 px: "3 selected  Select all 1,204 | acts … sums".
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget* parent = nullptr);

    /// \a selected of \a matches; hides itself at 0.
    void setCounts(qint64 selected, qint64 matches);
    Button* addAct(const QString& text, const QString& iconName = {});
    void setNote(const QString& note);

signals:
    void selectAllRequested();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_layout;
    Label* m_count;
    Button* m_all;
    Label* m_note;
    int m_acts = 0;
};

} // namespace serai::uikit
