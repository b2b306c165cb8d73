// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

namespace serai::uikit {

/// Up to two letters of \a name: initials of first and last word, one character for scripts without cases.
[[nodiscard]] QString initialsOf(const QString& name);

/// A member as a circle with initials in a category's tint.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(const QString& name, int category = 0, int px = 40, QWidget* parent = nullptr);
    void setName(const QString& name, int category);

    QSize sizeHint() const override { return {m_px, m_px}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_category;
    int m_px;
};

} // namespace serai::uikit
