// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplerow.h"

#include <base/territory.h>
#include <uikit/avatar.h>
#include <uikit/paint.h>
#include <uikit/theme.h>

#include <QPainter>
#include <QStyle>

#include <privacy/masking.h>

#include <algorithm>

namespace serai::segmentsui {

using uikit::Role;

SampleRow::SampleRow(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("Show what each rule says of this person"));
}

void SampleRow::setMember(const members::MemberRow& member, bool masked)
{
    m_id = member.id;
    const privacy::Masking masking{masked};
    m_name = member.name.isEmpty() ? masking.phone(members::displayName(member)) : masking.name(member.name);
    m_place = member.city.isEmpty() ? territoryName(member.country, QLocale()) : member.city;
    m_orders = tr("%n order(s)", nullptr, int(member.orders));
    setAccessibleName(tr("%1, %2, %3", "person, place, orders").arg(m_name, m_place, m_orders));
    update();
}

int SampleRow::ordersWidth() const
{
    return fontMetrics().horizontalAdvance(m_orders);
}

void SampleRow::setOrdersWidth(int px)
{
    m_ordersWidth = px;
    update();
}

QSize SampleRow::sizeHint() const
{
    return {200, 32};
}

void SampleRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = uikit::themeOf(this);
    if (isChecked() || m_hovered)
        painter.fillRect(rect(), theme.color(isChecked() ? Role::AccentSoft : Role::Hover));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Role::Line));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](int left, int width) {
        return QRect(mirrored ? this->width() - left - width : left, 0, width, height() - 1);
    };
    constexpr int avatar = uikit::size::avatarSmall;
    auto sign = place(0, avatar);
    sign.setTop((height() - avatar) / 2);
    sign.setHeight(avatar);
    uikit::paintAvatar(painter, QRectF(sign), theme, uikit::initialsOf(m_name), int(m_id.value % 8));
    const int orders = std::max(m_ordersWidth, ordersWidth());
    const int room = width() - avatar - 8 - orders - 16;
    const int name = m_place.isEmpty() ? room : room * 3 / 5;
    painter.setPen(theme.color(Role::Text));
    uikit::paintElided(painter, place(avatar + 8, name), Qt::AlignLeading | Qt::AlignVCenter, m_name);
    painter.drawText(place(width() - orders, orders),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)), m_orders);
    painter.setPen(theme.color(Role::TextMuted));
    painter.setFont(uikit::scaledFont(font(), uikit::TextSize::Small));
    uikit::paintElided(
        painter, place(avatar + 8 + name + 8, room - name), Qt::AlignLeading | Qt::AlignVCenter, m_place);
    if (hasFocus())
        uikit::paintFocusRing(painter, QRectF(rect()), theme, uikit::size::radiusSmall);
}

void SampleRow::enterEvent(QEnterEvent*)
{
    m_hovered = true;
    update();
}

void SampleRow::leaveEvent(QEvent*)
{
    m_hovered = false;
    update();
}

} // namespace serai::segmentsui
