// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace serai::campaignsui {

/// The message as a phone shows it. Its colours are those of the phone, not of the theme. Plain text with the
/// marks of WhatsApp (*bold*, _italic_) left as they are typed.
class PhonePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PhonePreview(QWidget* parent = nullptr);
    void setMessage(const QString& text, const QString& time);

    QSize sizeHint() const override { return {300, 260}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QString m_time;
};

} // namespace serai::campaignsui
