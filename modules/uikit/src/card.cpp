// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/card.h>
#include <uikit/labels.h>
#include <uikit/paint.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace serai::uikit {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_header(new QWidget(this))
    , m_title(heading(title, m_header))
    , m_subtitle(new ElidedLabel({}, m_header, TextSize::Small, Role::TextMuted))
    , m_headerLayout(new QHBoxLayout(m_header))
    , m_body(new QVBoxLayout)
    , m_outer(new QVBoxLayout(this))
{
    m_header->setFixedHeight(size::cardHeader);
    m_headerLayout->setContentsMargins(12, 0, 8, 0);
    m_headerLayout->setSpacing(8);
    m_headerLayout->addWidget(m_title);
    m_headerLayout->addWidget(m_subtitle, 1);
    m_outer->setContentsMargins(1, 1, 1, 1);
    m_outer->setSpacing(0);
    m_outer->addWidget(m_header);
    m_body->setContentsMargins(size::cardPadding, size::cardPadding, size::cardPadding, size::cardPadding);
    m_body->setSpacing(8);
    m_outer->addLayout(m_body, 1);
    m_header->setVisible(!title.isEmpty());
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_header->setVisible(!title.isEmpty());
}

void Card::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
}

void Card::addHeaderWidget(QWidget* widget)
{
    m_headerLayout->addWidget(widget);
}

void Card::addTitleWidget(QWidget* widget)
{
    m_headerLayout->insertWidget(1 + m_titleWidgets++, widget);
}

void Card::setBodyPadding(int px)
{
    m_body->setContentsMargins(px, px, px, px);
    update();
}

void Card::setFooter(const QString& text)
{
    if (!m_footer) {
        m_footer = caption({}, this);
        m_footer->setWordWrap(true);
        m_footer->setContentsMargins(12, 8, 12, 8);
        m_outer->addWidget(new HairLine(Qt::Horizontal, this));
        m_outer->addWidget(m_footer);
    }
    m_footer->setText(text);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(this);
    paintFrame(painter, rect(), theme);
    if (!m_header->isHidden())
        painter.fillRect(QRect(1, m_header->geometry().bottom(), width() - 2, 1), theme.color(Role::Line));
}

} // namespace serai::uikit
