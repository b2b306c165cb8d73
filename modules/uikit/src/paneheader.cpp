// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/buttons.h>
#include <uikit/icons.h>
#include <uikit/labels.h>
#include <uikit/paneheader.h>
#include <uikit/searchbox.h>
#include <uikit/theme.h>

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace serai::uikit {

namespace {

class HeaderChevron final : public QWidget
{
public:
    explicit HeaderChevron(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(14, 14);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), QStringLiteral("chevron-right"), colorOf(this, Role::TextMuted));
    }
};

} // namespace

PaneHeader::PaneHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_parent(new Button({}, this, ButtonKind::Link))
    , m_chevron(new HeaderChevron(this))
    , m_title(new Label(title, this, TextSize::Large, Role::Text, true))
    , m_subtitle(new ElidedLabel({}, this, TextSize::Normal, Role::TextMuted))
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    setFixedHeight(size::paneHeader);
    m_parent->setFont(scaledFont(font(), TextSize::Large, true));
    m_parent->hide();
    m_chevron->hide();
    m_subtitle->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_subtitle->hide();
    m_left->setSpacing(8);
    m_right->setSpacing(8);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(size::panePadding, 0, size::panePadding, 0);
    row->setSpacing(8);
    row->addWidget(m_parent);
    row->addWidget(m_chevron);
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 0);
    row->addLayout(m_left);
    row->addStretch(1);
    row->addLayout(m_right);
    connect(m_parent, &QPushButton::clicked, this, &PaneHeader::parentClicked);
}

void PaneHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PaneHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PaneHeader::setParentTitle(const QString& parentTitle)
{
    m_parent->setText(parentTitle);
    m_parent->setVisible(!parentTitle.isEmpty());
    m_chevron->setVisible(!parentTitle.isEmpty());
}

void PaneHeader::addLeft(QWidget* widget)
{
    m_left->addWidget(widget);
}

void PaneHeader::addRight(QWidget* widget)
{
    // Before the primary button and the overflow menu, which stay at the end.
    const int tail = (m_primary ? 1 : 0) + (m_more ? 1 : 0);
    m_right->insertWidget(m_right->count() - tail, widget);
}

SearchBox* PaneHeader::addSearch(const QString& placeholder)
{
    auto* search = new SearchBox(placeholder, this);
    addRight(search);
    return search;
}

Button* PaneHeader::addButton(const QString& text, const QString& iconName)
{
    auto* button = secondaryButton(text, this, iconName);
    addRight(button);
    return button;
}

Button* PaneHeader::setPrimary(const QString& text, const QString& iconName)
{
    if (!m_primary) {
        m_primary = primaryButton(text, this, iconName);
        m_right->insertWidget(m_right->count() - (m_more ? 1 : 0), m_primary);
    }
    m_primary->setText(text);
    m_primary->setIconName(iconName);
    return m_primary;
}

QMenu* PaneHeader::overflow()
{
    if (!m_more) {
        m_more = iconButton(QStringLiteral("more"), tr("More"), this, true);
        m_more->setMenu(new QMenu(m_more));
        m_right->addWidget(m_more);
    }
    return m_more->menu();
}

QAction* PaneHeader::addOverflow(const QString& text, const QString& iconName)
{
    auto* menu = overflow();
    return iconName.isEmpty() ? menu->addAction(text) : menu->addAction(icon(iconName), text);
}

QSize PaneHeader::sizeHint() const
{
    return {QWidget::sizeHint().width(), size::paneHeader};
}

void PaneHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colorOf(this, Role::Line));
}

} // namespace serai::uikit
