// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/icons.h>
#include <uikit/paint.h>
#include <uikit/searchbox.h>

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyle>

namespace serai::uikit {

namespace {
constexpr int searchDelayMs = 120;
}

SearchBox::SearchBox(const QString& placeholder, QWidget* parent, bool withShortcut)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    m_delay.setSingleShot(true);
    m_delay.setInterval(searchDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &SearchBox::announce);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& now) {
        if (now.isEmpty())
            announce();
        else
            m_delay.start();
    });
    connect(this, &QLineEdit::textChanged, this, [this] { updateMargins(); });
    m_clear = new QAction(icon(QStringLiteral("close"), Role::TextMuted), tr("Clear search"), this);
    connect(m_clear, &QAction::triggered, this, [this] {
        clear();
        announce();
    });
    addAction(m_clear, QLineEdit::TrailingPosition);
    m_clear->setVisible(false);
    if (withShortcut) {
        auto* shortcut = new QShortcut(QKeySequence::Find, this);
        // Of the pane's, not of the window's: each pane has a search box of its own.
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] {
            setFocus(Qt::ShortcutFocusReason);
            selectAll();
        });
        m_hint = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    }
    updateMargins();
}

void SearchBox::setNote(const QString& note)
{
    m_note = note;
    updateMargins();
    update();
}

QSize SearchBox::sizeHint() const
{
    return {240, QLineEdit::sizeHint().height()};
}

void SearchBox::updateMargins()
{
    const auto& tail = text().isEmpty() ? m_hint : m_note;
    const int width =
        tail.isEmpty() ? 0 : QFontMetrics(scaledFont(font(), TextSize::Small)).horizontalAdvance(tail) + 16;
    if (m_clear)
        m_clear->setVisible(!text().isEmpty());
    if (layoutDirection() == Qt::RightToLeft)
        setTextMargins(width, 0, 22, 0);
    else
        setTextMargins(22, 0, width, 0);
}

void SearchBox::setSearch(const QString& text)
{
    m_announced = text; // before the change, which would announce an empty text at once
    setText(text);
    m_delay.stop();
}

void SearchBox::announce()
{
    m_delay.stop();
    if (m_announced == text())
        return;
    m_announced = text();
    emit searchChanged(m_announced);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            emit escaped();
        } else {
            clear();
            announce();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        announce();
        break;
    case Qt::Key_Down:
        emit downPressed();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto& theme = themeOf(this);
    const auto place = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    paintIcon(painter, place(QRect(9, (height() - 14) / 2, 14, 14)), QStringLiteral("search"),
        theme.color(Role::TextMuted));
    const auto& tail = text().isEmpty() ? m_hint : m_note;
    if (tail.isEmpty())
        return;
    painter.setFont(scaledFont(font(), TextSize::Small));
    painter.setPen(theme.color(Role::TextMuted));
    const int textWidth = painter.fontMetrics().horizontalAdvance(tail);
    const int right = text().isEmpty() ? width() - 6 : width() - 28;
    const QRect box = place(QRect(right - textWidth - 10, (height() - 16) / 2, textWidth + 10, 16));
    if (text().isEmpty())
        paintFrame(painter, box, theme, Role::Raised, Role::Line, 3);
    painter.setPen(theme.color(Role::TextMuted));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, tail);
}

void SearchBox::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        updateMargins();
}

} // namespace serai::uikit
