// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/buttons.h>
#include <uikit/emptystate.h>
#include <uikit/icons.h>
#include <uikit/labels.h>
#include <uikit/paint.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace serai::uikit {

namespace {

/// What the pane will look like: rows with avatars, in quiet bars, and the pane's own sign.
class EmptySketch final : public QWidget
{
public:
    EmptySketch(QString iconName, QWidget* parent)
        : QWidget(parent)
        , m_icon(std::move(iconName))
    {
        setFixedSize(160, 112);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto& theme = themeOf(this);
        paintFrame(painter, rect(), theme, Role::Surface);
        painter.setPen(Qt::NoPen);
        for (int i = 0; i < 4; ++i) {
            const int y = 14 + i * 22;
            painter.setPen(theme.category(i).color);
            painter.setBrush(theme.category(i).tint);
            painter.drawEllipse(QRectF(12.5, y + 0.5, 13, 13));
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(Role::Line));
            painter.drawRoundedRect(QRectF(34, y + 4, 52 - (i * 7) % 20, 6), 3, 3);
            painter.drawRoundedRect(QRectF(98, y + 4, 24, 6), 3, 3);
        }
        painter.setBrush(theme.color(Role::Raised));
        painter.setPen(theme.color(Role::LineStrong));
        painter.drawEllipse(QRectF(112.5, 66.5, 38, 38));
        paintIcon(painter, QRect(120, 74, 24, 24), m_icon, theme.color(Role::Accent));
    }

private:
    QString m_icon;
};

} // namespace

EmptyState::EmptyState(const QString& iconName, const QString& sentence, const QString& act, QWidget* parent)
    : QWidget(parent)
    , m_act(primaryButton(act, this))
    , m_second(linkButton({}, this))
{
    auto* text = new Label(sentence, this, TextSize::Large);
    text->setWordWrap(true);
    text->setMinimumWidth(260);
    text->setMaximumWidth(420);
    m_sentence = text;
    m_act->setVisible(!act.isEmpty());
    m_second->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_act);
    buttons->addWidget(m_second);
    buttons->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(12);
    words->addStretch();
    words->addWidget(text);
    words->addLayout(buttons);
    words->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addStretch();
    row->addWidget(new EmptySketch(iconName, this), 0, Qt::AlignVCenter);
    row->addLayout(words);
    row->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);
    connect(m_act, &QPushButton::clicked, this, &EmptyState::actTriggered);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondActTriggered);
}

void EmptyState::setSecondAct(const QString& text)
{
    m_second->setText(text);
    m_second->setVisible(!text.isEmpty());
}

void EmptyState::setSentence(const QString& sentence)
{
    static_cast<Label*>(m_sentence)->setText(sentence);
}

} // namespace serai::uikit
