// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/labels.h>

#include <QEvent>
#include <QPainter>

namespace serai::uikit {

Label::Label(const QString& text, QWidget* parent, TextSize textSize, Role role, bool strong)
    : QLabel(text, parent)
    , m_size(textSize)
    , m_role(role)
    , m_strong(strong)
{
    setTextFormat(Qt::PlainText);
    restyle();
}

void Label::setRole(Role role)
{
    m_role = role;
    restyle();
}

void Label::setTextStyle(TextSize textSize, bool strong)
{
    m_size = textSize;
    m_strong = strong;
    restyle();
}

void Label::restyle()
{
    if (m_restyling)
        return;
    m_restyling = true;
    auto own = palette();
    const auto& theme = themeOf(this);
    own.setColor(QPalette::Active, QPalette::WindowText, theme.color(m_role));
    own.setColor(QPalette::Inactive, QPalette::WindowText, theme.color(m_role));
    setPalette(own);
    const QFont base = parentWidget() ? parentWidget()->font() : QFont();
    setFont(scaledFont(base, m_size, m_strong));
    m_restyling = false;
}

void Label::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        restyle();
}

Label* caption(const QString& text, QWidget* parent)
{
    return new Label(text, parent, TextSize::Small, Role::TextMuted);
}

Label* heading(const QString& text, QWidget* parent)
{
    return new Label(text, parent, TextSize::Normal, Role::Text, true);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {24, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const auto shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    setToolTip(shown == text() ? QString() : text());
    painter.drawText(rect(), int(alignment()) | Qt::TextSingleLine, shown);
}

HairLine::HairLine(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void HairLine::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colorOf(this, Role::Line));
}

} // namespace serai::uikit
