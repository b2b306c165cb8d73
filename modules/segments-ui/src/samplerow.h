// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <members/member.h>

#include <QAbstractButton>

namespace serai::segmentsui {

/// One person of the sample: initials, name, place, orders. Choosing one asks why they are in.
class SampleRow final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SampleRow(QWidget* parent = nullptr);

    void setMember(const members::MemberRow& member, bool masked);

    [[nodiscard]] MemberId memberId() const { return m_id; }

    [[nodiscard]] QString name() const { return m_name; }

    /// px, of the text at the end; the widest of a list makes its column.
    [[nodiscard]] int ordersWidth() const;
    void setOrdersWidth(int px);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    MemberId m_id;
    QString m_name;
    QString m_place;
    QString m_orders;
    int m_ordersWidth = 0;
    bool m_hovered = false;
};

} // namespace serai::segmentsui
