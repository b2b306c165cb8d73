// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "welcomepane.h"

#include <uikit/busystate.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/icons.h>
#include <uikit/labels.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace serai::desktop {

namespace {

class WelcomeSign final : public QWidget
{
public:
    WelcomeSign(QString icon, QWidget* parent)
        : QWidget(parent)
        , m_icon(std::move(icon))
    {
        setFixedSize(40, 40);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto& theme = uikit::themeOf(this);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(uikit::Role::AccentSoft));
        painter.drawRoundedRect(rect(), 8, 8);
        uikit::paintIcon(painter, rect().adjusted(8, 8, -8, -8), m_icon, theme.color(uikit::Role::Accent));
    }

private:
    QString m_icon;
};

uikit::Card* welcomeCard(
    QWidget* parent, const QString& icon, const QString& title, const QString& text, QWidget* button)
{
    auto* card = new uikit::Card({}, parent);
    card->setFixedWidth(272);
    card->setBodyPadding(16);
    auto* words = new uikit::Label(text, card, uikit::TextSize::Normal, uikit::Role::TextMuted);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    words->setMinimumHeight(72);
    card->body()->setSpacing(10);
    card->body()->addWidget(new WelcomeSign(icon, card));
    card->body()->addWidget(new uikit::Label(title, card, uikit::TextSize::Large, uikit::Role::Text, true));
    card->body()->addWidget(words, 1);
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

} // namespace

WelcomePane::WelcomePane(QWidget* parent)
    : Pane(parent)
    , m_stack(new QStackedLayout)
    , m_busy(new uikit::Label({}, nullptr, uikit::TextSize::Large))
{
    setObjectName(QStringLiteral("welcome"));
    auto* choices = new QWidget(this);
    auto* sample = uikit::primaryButton(tr("Try the sample shop"), choices);
    sample->setObjectName(QStringLiteral("trySample"));
    auto* empty = uikit::secondaryButton(tr("Start empty"), choices);
    empty->setObjectName(QStringLiteral("startEmpty"));
    auto* open = uikit::secondaryButton(tr("Open a file"), choices);
    open->setObjectName(QStringLiteral("openFile"));
    connect(sample, &QPushButton::clicked, this, &WelcomePane::sampleRequested);
    connect(empty, &QPushButton::clicked, this, &WelcomePane::newRequested);
    connect(open, &QPushButton::clicked, this, &WelcomePane::openRequested);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addStretch();
    cards->addWidget(welcomeCard(choices, QStringLiteral("home-shop"), tr("Look around first"),
        tr("Lindenhain sells home textiles to five countries. Everything works, messages go to a sandbox on "
           "this computer, and nothing is sent to anybody."),
        sample));
    cards->addWidget(welcomeCard(choices, QStringLiteral("import"), tr("Begin with your shop"),
        tr("A new file on this computer. Bring your customers and orders in from a shop export; a WhatsApp "
           "account can wait."),
        empty));
    cards->addWidget(welcomeCard(choices, QStringLiteral("document"), tr("Go on where you were"),
        tr("Open a workspace that you have already, for example from a backup or from another computer."),
        open));
    cards->addStretch();
    auto* column = new QVBoxLayout(choices);
    auto* title =
        new uikit::Label(tr("Welcome to Serai"), choices, uikit::TextSize::Title, uikit::Role::Text, true);
    auto* second = new uikit::Label(
        tr("Your customers, their groups and what you send them stay in one file on this computer."), choices,
        uikit::TextSize::Normal, uikit::Role::TextMuted);
    title->setAlignment(Qt::AlignCenter);
    second->setAlignment(Qt::AlignCenter);
    column->addStretch(2);
    column->addWidget(title);
    column->addSpacing(4);
    column->addWidget(second);
    column->addSpacing(24);
    column->addLayout(cards);
    column->addStretch(3);
    auto* busy = new QWidget(this);
    auto* busyColumn = new QVBoxLayout(busy);
    m_busy->setParent(busy);
    m_busy->setAlignment(Qt::AlignCenter);
    auto* rows = new uikit::SkeletonRows(busy);
    rows->setFixedSize(420, 160);
    busyColumn->addStretch(2);
    busyColumn->addWidget(m_busy);
    busyColumn->addSpacing(12);
    busyColumn->addWidget(rows, 0, Qt::AlignHCenter);
    busyColumn->addStretch(3);
    m_stack->addWidget(choices);
    m_stack->addWidget(busy);
    setLayout(m_stack);
}

void WelcomePane::setBusy(const QString& what)
{
    m_busy->setText(what);
    m_stack->setCurrentIndex(1);
}

void WelcomePane::showChoices()
{
    m_stack->setCurrentIndex(0);
}

} // namespace serai::desktop
