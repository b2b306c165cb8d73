// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adviceline.h"

#include <uikit/buttons.h>
#include <uikit/icons.h>
#include <uikit/labels.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace serai::todayui {

AdviceLine::AdviceLine(const QString& icon, uikit::Role iconRole, const QString& strong, const QString& more,
    const QString& button, bool beside, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_role(iconRole)
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(40, 10, 12, 10);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    auto* first = new uikit::Label(strong, this, uikit::TextSize::Normal, uikit::Role::Text, !beside);
    first->setWordWrap(true);
    words->addWidget(first);
    if (!more.isEmpty()) {
        // Beside a button there is one line: the whole text is the tool tip.
        auto* second = beside
            ? new uikit::ElidedLabel(more, this, uikit::TextSize::Small, uikit::Role::TextMuted)
            : new uikit::Label(more, this, uikit::TextSize::Normal, uikit::Role::TextMuted);
        second->setWordWrap(!beside);
        words->addWidget(second);
    }
    across->addLayout(words, 1);
    if (button.isEmpty())
        return;
    auto* act = uikit::smallButton(button, this);
    connect(act, &QPushButton::clicked, this, &AdviceLine::triggered);
    if (beside) {
        across->addWidget(act, 0, Qt::AlignVCenter);
    } else {
        auto* line = new QHBoxLayout;
        line->addWidget(act);
        line->addStretch(1);
        words->addSpacing(2);
        words->addLayout(line);
    }
}

void AdviceLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    uikit::paintIcon(painter, QRect(12, 11, 16, 16), m_icon, uikit::colorOf(this, m_role));
    painter.setPen(uikit::colorOf(this, uikit::Role::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace serai::todayui
