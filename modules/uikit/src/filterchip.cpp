// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/filterchip.h>
#include <uikit/icons.h>
#include <uikit/paint.h>

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace serai::uikit {

FilterChip::FilterChip(const QString& text, Kind kind, QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FilterChip::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void FilterChip::setCategory(int index)
{
    m_category = index;
    updateGeometry();
    update();
}

void FilterChip::setIconName(const QString& iconName)
{
    m_iconName = iconName;
    updateGeometry();
    update();
}

void FilterChip::setSmall(bool small)
{
    m_small = small;
    setFont(scaledFont(font(), small ? TextSize::Small : TextSize::Normal));
    updateGeometry();
}

QSize FilterChip::sizeHint() const
{
    int width = fontMetrics().horizontalAdvance(text()) + (m_small ? 14 : 20);
    if (m_category >= 0)
        width += 15;
    if (!m_iconName.isEmpty() || m_kind == Kind::Add)
        width += (m_small ? 12 : size::iconInline) + 4;
    if (removable() || m_kind == Kind::Off)
        width += 18;
    return {width,
        std::max(
            m_small ? size::filterChipSmall : size::filterChip, fontMetrics().height() + (m_small ? 2 : 6))};
}

QRect FilterChip::crossRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 24, 0, 24, height()));
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(this);
    const bool on = m_kind == Kind::On || isChecked();
    const auto textRole = isEnabled() ? Role::Text : Role::Disabled;
    auto fill = on ? Role::AccentSoft : Role::Raised;
    if (underMouse() && isEnabled())
        fill = on ? Role::Selection : Role::Hover;
    const qreal radius = height() / 2.0;
    QPen pen(theme.color(!isEnabled()           ? Role::Line
                     : on && m_kind == Kind::On ? Role::Accent
                     : m_small                  ? Role::Line
                                                : Role::LineStrong),
        1);
    if (isChecked() && m_kind == Kind::Choice)
        pen.setColor(theme.color(Role::AccentSoft));
    if (m_kind == Kind::Add)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(m_kind == Kind::Add && !underMouse() ? QBrush(Qt::NoBrush) : QBrush(theme.color(fill)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);

    int x = m_small ? 7 : 10;
    const auto place = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    if (m_category >= 0) {
        paintCategory(painter, QRectF(place(QRect(x, (height() - 9) / 2, 9, 9))), theme, m_category);
        x += 15;
    }
    const auto leading = m_kind == Kind::Add ? QStringLiteral("add") : m_iconName;
    if (!leading.isEmpty()) {
        const int side = m_small ? 12 : size::iconInline;
        paintIcon(painter, place(QRect(x, (height() - side) / 2, side, side)), leading,
            theme.color(m_kind == Kind::Add ? Role::TextMuted : textRole));
        x += side + 4;
    }
    painter.setPen(theme.color(m_kind == Kind::Add && isEnabled() ? Role::TextMuted : textRole));
    const int tail = removable() || m_kind == Kind::Off ? 26 : (m_small ? 7 : 10);
    paintElided(painter, place(QRect(x, 0, width() - x - tail + 2, height())),
        Qt::AlignLeft | Qt::AlignVCenter, text());
    if (removable() || m_kind == Kind::Off) {
        const auto cross = crossRect();
        paintIcon(painter, QRect(cross.center().x() - 7, (height() - 14) / 2, 14, 14),
            removable() ? QStringLiteral("close") : QStringLiteral("chevron-down"),
            theme.color(isEnabled() ? Role::TextMuted : Role::Disabled));
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), theme, radius);
}

void FilterChip::mousePressEvent(QMouseEvent* event)
{
    m_crossPressed = removable() && crossRect().contains(event->position().toPoint());
    if (!m_crossPressed)
        QAbstractButton::mousePressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_crossPressed) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    m_crossPressed = false;
    if (crossRect().contains(event->position().toPoint()))
        emit removeRequested();
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (removable() && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete))
        emit removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FilterChip::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FilterChip::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace serai::uikit
