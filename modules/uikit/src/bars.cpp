// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/buttons.h>
#include <uikit/icons.h>
#include <uikit/labels.h>
#include <uikit/paint.h>
#include <uikit/selectionbar.h>
#include <uikit/wizard.h>

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QShortcut>
#include <QStyle>

namespace serai::uikit {

SelectionBar::SelectionBar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_count(heading({}, this))
    , m_all(linkButton({}, this))
    , m_note(caption({}, this))
{
    setFixedHeight(size::selectionBar);
    m_layout->setContentsMargins(size::panePadding, 0, size::panePadding, 0);
    m_layout->setSpacing(8);
    auto* line = new HairLine(Qt::Vertical, this);
    line->setFixedHeight(20);
    m_layout->addWidget(m_count);
    m_layout->addWidget(m_all);
    m_layout->addWidget(line);
    m_layout->addStretch(1);
    m_layout->addWidget(m_note);
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (m_all->property("clears").toBool())
            emit clearRequested();
        else
            emit selectAllRequested();
    });
    hide();
}

void SelectionBar::setCounts(qint64 selected, qint64 matches)
{
    setVisible(selected > 0);
    m_count->setText(tr("%1 selected").arg(locale().toString(selected)));
    const bool all = selected >= matches;
    m_all->setProperty("clears", all);
    m_all->setText(all ? tr("Clear selection") : tr("Select all %1").arg(locale().toString(matches)));
}

Button* SelectionBar::addAct(const QString& text, const QString& iconName)
{
    auto* button = smallButton(text, this, iconName);
    m_layout->insertWidget(3 + m_acts++, button);
    return button;
}

void SelectionBar::setNote(const QString& note)
{
    m_note->setText(note);
}

void SelectionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Role::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Role::Line));
}

WizardSteps::WizardSteps(const QStringList& steps, QWidget* parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setFixedHeight(size::wizardSteps);
    setCurrent(0);
}

void WizardSteps::setCurrent(int index)
{
    m_current = index;
    setAccessibleName(tr("Step %1 of %2: %3").arg(index + 1).arg(m_steps.size()).arg(m_steps.value(index)));
    update();
}

QSize WizardSteps::sizeHint() const
{
    return {400, size::wizardSteps};
}

void WizardSteps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(this);
    int x = size::panePadding;
    const int middle = height() / 2;
    const auto place = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    for (int i = 0; i < m_steps.size(); ++i) {
        if (i > 0) {
            painter.fillRect(place(QRect(x, middle, 24, 1)), theme.color(Role::LineStrong));
            x += 32;
        }
        if (i < m_current) {
            paintIcon(painter, place(QRect(x, middle - 7, 14, 14)), QStringLiteral("ok"),
                theme.color(Role::Positive));
            x += 20;
        } else {
            const QRect circle = place(QRect(x, middle - 9, 18, 18));
            const bool current = i == m_current;
            painter.setPen(current ? QPen(Qt::NoPen) : QPen(theme.color(Role::LineStrong)));
            painter.setBrush(current ? QBrush(theme.color(Role::Accent)) : QBrush(Qt::NoBrush));
            painter.drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
            painter.setFont(scaledFont(font(), TextSize::Small, current));
            painter.setPen(theme.color(current ? Role::OnAccent : Role::TextMuted));
            painter.drawText(circle, Qt::AlignCenter, locale().toString(i + 1));
            x += 24;
        }
        painter.setFont(scaledFont(font(), TextSize::Normal, i == m_current));
        painter.setPen(theme.color(i > m_current ? Role::TextMuted : Role::Text));
        const int width = painter.fontMetrics().horizontalAdvance(m_steps.at(i));
        painter.drawText(
            place(QRect(x, 0, width + 2, height())), Qt::AlignVCenter | Qt::TextSingleLine, m_steps.at(i));
        x += width + 10;
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Role::Line));
}

WizardFoot::WizardFoot(QWidget* parent)
    : QWidget(parent)
    , m_middle(new QHBoxLayout)
    , m_note(new Label({}, this, TextSize::Normal, Role::TextMuted))
    , m_back(secondaryButton(tr("Back"), this))
    , m_cancel(secondaryButton(tr("Cancel"), this))
    , m_primary(primaryButton({}, this))
{
    setFixedHeight(size::wizardFooter);
    m_note->setWordWrap(true);
    m_middle->setSpacing(8);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(size::panePadding, 0, size::panePadding, 0);
    row->setSpacing(12);
    row->addWidget(m_back);
    row->addWidget(m_note, 1);
    row->addLayout(m_middle);
    row->addWidget(m_cancel);
    row->addWidget(m_primary);
    // Not the button's own: a new text would take it away.
    auto* on = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    connect(on, &QShortcut::activated, m_primary, &QPushButton::click);
    m_primary->setToolTip(on->key().toString(QKeySequence::NativeText));
}

void WizardFoot::setNote(const QString& note)
{
    m_note->setText(note);
}

void WizardFoot::addWidget(QWidget* widget)
{
    m_middle->addWidget(widget);
}

void WizardFoot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), colorOf(this, Role::Line));
}

} // namespace serai::uikit
