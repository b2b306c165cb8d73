// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include <uikit/accessibility.h>
#include <uikit/buttons.h>
#include <uikit/icons.h>
#include <uikit/paint.h>
#include <uikit/undobar.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>

namespace serai::uikit {

namespace {
constexpr int undoTickMs = 100;
}

UndoBar::UndoBar(QWidget* pane)
    : QFrame(pane)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_act(new QPushButton(this))
    , m_key(new QLabel(this))
{
    setFixedHeight(size::undoBar);
    setFocusPolicy(Qt::NoFocus);
    m_text->setTextFormat(Qt::PlainText);
    m_act->setProperty(kindProperty, int(ButtonKind::Link));
    m_act->setCursor(Qt::PointingHandCursor);
    m_act->setMinimumSize(24, 24);
    auto* close = iconButton(QStringLiteral("close"), tr("Dismiss"), this);
    m_close = close;
    const QKeySequence undoKey(QKeySequence::Undo);
    m_key->setText(undoKey.toString(QKeySequence::NativeText));
    m_key->setContentsMargins(5, 0, 5, 0);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 4, 2);
    layout->setSpacing(10);
    for (QWidget* part : {static_cast<QWidget*>(m_sign), static_cast<QWidget*>(m_text),
             static_cast<QWidget*>(m_act), static_cast<QWidget*>(m_key), m_close})
        layout->addWidget(part);
    connect(close, &QToolButton::clicked, this, &UndoBar::dismiss);
    connect(m_act, &QPushButton::clicked, this, &UndoBar::runUndo);
    m_shortcut = new QShortcut(undoKey, this);
    connect(m_shortcut, &QShortcut::activated, this, &UndoBar::runUndo);
    m_timer.setInterval(undoTickMs);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::tick);
    pane->installEventFilter(this);
    restyle();
    hide();
}

void UndoBar::showUndo(const QString& text, const QString& act, std::function<void()> undo)
{
    m_text->setText(text);
    m_act->setText(act);
    m_undo = std::move(undo);
    m_remainingMs = size::undoBarMs;
    setAccessibleName(text);
    m_timer.start();
    show();
    raise();
    place();
}

void UndoBar::setKeyed(bool keyed)
{
    m_shortcut->setEnabled(keyed);
    m_key->setVisible(keyed);
    if (!isHidden())
        place();
}

void UndoBar::setBottomMargin(int px)
{
    m_bottomMargin = px;
    place();
}

void UndoBar::dismiss()
{
    if (isHidden())
        return;
    m_timer.stop();
    m_remainingMs = 0;
    m_undo = {};
    hide();
    emit dismissed();
}

void UndoBar::runUndo()
{
    if (isHidden() || !m_undo)
        return;
    const auto undo = std::move(m_undo);
    dismiss();
    undo();
    emit undone();
}

void UndoBar::tick()
{
    // Reading or reaching for the button must not be a race.
    if (underMouse() || m_act->hasFocus() || m_close->hasFocus())
        return;
    m_remainingMs -= undoTickMs;
    if (m_remainingMs <= 0)
        dismiss();
    else
        update();
}

void UndoBar::place()
{
    const auto* pane = parentWidget();
    if (!pane)
        return;
    const int width = std::min(sizeHint().width(), pane->width() - 2 * size::panePadding);
    const int y = pane->height() - height() - m_bottomMargin - 12;
    setGeometry(
        QStyle::visualRect(layoutDirection(), pane->rect(), QRect(size::panePadding, y, width, height())));
}

void UndoBar::restyle()
{
    // The bar is the other way round: light on dark in a light theme.
    const auto& theme = themeOf(this);
    const auto on = theme.color(Role::Surface);
    const auto tint = [&](QWidget* widget) {
        auto palette = widget->palette();
        palette.setColor(QPalette::WindowText, on);
        palette.setColor(QPalette::ButtonText, on);
        widget->setPalette(palette);
    };
    tint(m_text);
    tint(m_key);
    m_key->setFont(scaledFont(font(), TextSize::Small));
    m_sign->setPixmap(iconPixmap(QStringLiteral("ok"), on, 16, devicePixelRatioF()));
    auto strong = scaledFont(font(), TextSize::Normal, true);
    strong.setUnderline(true);
    m_act->setFont(strong);
    m_act->setProperty(inverseProperty, true);
    m_close->setProperty(inverseProperty, true);
}

void UndoBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

bool UndoBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        place();
    return QFrame::eventFilter(watched, event);
}

void UndoBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(this);
    paintFrame(painter, rect(), theme, Role::Text, Role::Text);
    if (m_key->isVisible()) {
        auto key = QRectF(m_key->geometry());
        key.setHeight(16);
        key.moveCenter(QRectF(m_key->geometry()).center());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.color(Role::LineStrong));
        painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    const double part = double(m_remainingMs) / size::undoBarMs;
    painter.fillRect(QRectF(size::radius, height() - 2, (width() - 2 * size::radius) * part, 2),
        theme.color(Role::Accent));
}

} // namespace serai::uikit
