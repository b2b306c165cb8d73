// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rail.h"

#include <uikit/avatar.h>
#include <uikit/icons.h>
#include <uikit/labels.h>
#include <uikit/paint.h>

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace serai::desktop {

using uikit::Role;
using uikit::TextSize;
namespace size = uikit::size;

RailEntry::RailEntry(QString id, const QString& title, QString icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_id(std::move(id))
    , m_icon(std::move(icon))
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(title);
}

void RailEntry::setKey(const QKeySequence& key)
{
    setToolTip(key.isEmpty()
            ? text()
            : tr("%1 (%2)", "pane (its key)").arg(text(), key.toString(QKeySequence::NativeText)));
}

void RailEntry::setBadge(const QString& badge)
{
    m_badge = badge;
    setAccessibleDescription(badge);
    update();
}

void RailEntry::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    update();
}

QSize RailEntry::sizeHint() const
{
    return {36, std::max(size::railEntry, fontMetrics().height() + 16)};
}

void RailEntry::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = uikit::themeOf(this);
    const auto place = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    if (isChecked() || (underMouse() && isEnabled())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(isChecked() ? Role::Selection : Role::Hover));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0, 0.5, 0, -0.5), size::radius, size::radius);
    }
    if (isChecked()) {
        painter.setBrush(theme.color(Role::Accent));
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(QRectF(place(QRect(0, 8, 3, height() - 16))), 1.5, 1.5);
    }
    if (hasFocus())
        uikit::paintFocusRing(painter, rect(), theme);
    const int iconX = m_collapsed ? (width() - size::iconRail) / 2 : 12;
    uikit::paintIcon(painter,
        place(QRect(iconX, (height() - size::iconRail) / 2, size::iconRail, size::iconRail)), m_icon,
        theme.color(isEnabled() ? Role::Text : Role::Disabled));
    if (m_collapsed) {
        if (!m_badge.isEmpty()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(Role::Accent));
            painter.drawEllipse(
                QPointF(place(QRect(width() - 11, 6, 6, 6)).center()) + QPointF(0.5, 0.5), 3, 3);
        }
        return;
    }
    int room = width() - 42 - 8;
    if (!m_badge.isEmpty()) {
        painter.setFont(uikit::scaledFont(font(), TextSize::Small));
        const int badge = std::max(20, painter.fontMetrics().horizontalAdvance(m_badge) + 12);
        const auto pill = place(QRect(width() - badge - 10, (height() - 16) / 2, badge, 16));
        painter.setPen(theme.color(Role::LineStrong));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), 7.5, 7.5);
        painter.setPen(theme.color(Role::Text));
        painter.drawText(pill, Qt::AlignCenter, m_badge);
        room -= badge + 8;
    }
    painter.setFont(uikit::scaledFont(font(), TextSize::Normal, isChecked()));
    painter.setPen(theme.color(isEnabled() ? Role::Text : Role::Disabled));
    uikit::paintElided(painter, place(QRect(42, 0, room, height())),
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter), text());
}

void RailEntry::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_entries(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Navigation"));
    m_entries->setContentsMargins(8, 60, 9, 84);
    m_entries->setSpacing(0);
    m_entries->setAlignment(Qt::AlignTop);
    setCollapsed(false);
}

void Rail::setShop(const QString& name, const QString& second)
{
    m_shop = name;
    m_shopSecond = second;
    update();
}

void Rail::addEntry(const QString& id, const QString& title, const QString& icon)
{
    auto* entry = new RailEntry(id, title, icon, this);
    entry->setObjectName(QStringLiteral("rail-") + id);
    entry->setCollapsed(m_collapsed);
    m_list << entry;
    m_entries->addWidget(entry);
    connect(entry, &QAbstractButton::clicked, this, [this, id] { emit activated(id); });
}

void Rail::addSeparator()
{
    auto* space = new QWidget(this);
    space->setFixedHeight(17);
    auto* layout = new QVBoxLayout(space);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new uikit::HairLine(Qt::Horizontal, space));
    m_entries->addWidget(space);
}

void Rail::setCurrent(const QString& id)
{
    bool focused = false;
    for (auto* entry : std::as_const(m_list))
        focused = focused || entry->hasFocus();
    for (auto* entry : std::as_const(m_list)) {
        entry->setChecked(entry->id() == id);
        entry->setFocusPolicy(entry->id() == id ? Qt::TabFocus : Qt::NoFocus); // arrows lead to the others
        if (focused && entry->id() == id)
            entry->setFocus(Qt::OtherFocusReason); // a jump takes the ring along
    }
}

void Rail::setBadge(const QString& id, const QString& badge)
{
    for (auto* entry : std::as_const(m_list))
        if (entry->id() == id)
            entry->setBadge(badge);
}

void Rail::setKey(const QString& id, const QKeySequence& key)
{
    for (auto* entry : std::as_const(m_list)) {
        if (entry->id() == id)
            entry->setKey(key);
    }
}

void Rail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? size::railCollapsed : size::railExpanded);
    for (auto* entry : std::as_const(m_list))
        entry->setCollapsed(collapsed);
    update();
}

void Rail::setConnection(const uikit::State& state, const QString& second)
{
    m_connection = state;
    m_connectionSecond = second;
    describe();
}

void Rail::setSaved(const QString& word, const QString& time)
{
    m_saved = word;
    m_savedTime = time;
    describe();
}

void Rail::setJob(const QString& text, const QString& left, double part)
{
    m_job = text;
    m_jobLeft = left;
    m_jobPart = part;
    describe();
}

void Rail::describe()
{
    QStringList words{m_job, m_connection.word, m_connectionSecond, m_saved, m_savedTime};
    words.removeAll(QString());
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(m_collapsed ? accessibleDescription() : QString());
    update();
}

QRect Rail::footRect() const
{
    return {12, height() - 76, width() - 25, 76};
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = uikit::themeOf(this);
    const auto place = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    painter.fillRect(rect(), theme.color(Role::Sunken));
    painter.fillRect(place(QRect(width() - 1, 0, 1, height())), theme.color(Role::Line));
    const auto small = uikit::scaledFont(font(), TextSize::Small);
    if (!m_shop.isEmpty()) {
        const QRect sign = place(QRect(m_collapsed ? (width() - 24) / 2 : 12, 12, 24, 24));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::Accent));
        painter.drawRoundedRect(sign, 4, 4);
        painter.setFont(uikit::scaledFont(font(), TextSize::Normal, true));
        painter.setPen(theme.color(Role::OnAccent));
        painter.drawText(sign, Qt::AlignCenter, uikit::initialsOf(m_shop).left(1));
        if (!m_collapsed) {
            painter.setPen(theme.color(Role::Text));
            uikit::paintElided(painter, place(QRect(44, 6, width() - 52, 20)), start, m_shop);
            painter.setFont(small);
            painter.setPen(theme.color(Role::TextMuted));
            uikit::paintElided(painter, place(QRect(44, 24, width() - 52, 16)), start, m_shopSecond);
        }
    }
    const auto foot = footRect();
    if (!m_connection.word.isEmpty() || !m_job.isEmpty())
        painter.fillRect(place(QRect(8, foot.y() - (m_job.isEmpty() ? -26 : 6), width() - 17, 1)),
            theme.color(Role::Line));
    if (m_collapsed) {
        uikit::paintIcon(painter, QRect((width() - 16) / 2, height() - 28, 16, 16),
            m_connection.icon.isEmpty() ? uikit::severityIcon(m_connection.severity) : m_connection.icon,
            theme.color(uikit::severityRole(m_connection.severity)));
        return;
    }
    painter.setFont(small);
    if (!m_job.isEmpty()) {
        painter.setPen(theme.color(Role::Text));
        uikit::paintElided(painter, place(QRect(foot.x(), foot.y(), foot.width() - 60, 18)), start, m_job);
        painter.setPen(theme.color(Role::TextMuted));
        painter.drawText(place(QRect(foot.right() - 60, foot.y(), 60, 18)), int(end), m_jobLeft);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::Line));
        painter.drawRoundedRect(QRectF(foot.x(), foot.y() + 20, foot.width(), 4), 2, 2);
        painter.setBrush(theme.color(Role::Accent));
        if (m_jobPart >= 0)
            painter.drawRoundedRect(QRectF(place(QRect(foot.x(), foot.y() + 20,
                                        int(foot.width() * std::min(1.0, m_jobPart)), 4))),
                2, 2);
    }
    const auto line = [&](int y, const QString& icon, Role role, const QString& word, const QString& second) {
        if (word.isEmpty())
            return;
        uikit::paintIcon(painter, place(QRect(foot.x(), y + 2, 14, 14)), icon, theme.color(role));
        painter.setPen(theme.color(Role::Text));
        const int width = painter.fontMetrics().horizontalAdvance(second) + 4;
        uikit::paintElided(
            painter, place(QRect(foot.x() + 22, y, foot.width() - 22 - width, 18)), start, word);
        painter.setPen(theme.color(Role::TextMuted));
        painter.drawText(place(QRect(foot.right() - width, y, width, 18)), int(end), second);
    };
    line(foot.y() + 32,
        m_connection.icon.isEmpty() ? uikit::severityIcon(m_connection.severity) : m_connection.icon,
        uikit::severityRole(m_connection.severity), m_connection.word, m_connectionSecond);
    line(foot.y() + 52, QStringLiteral("document"), Role::Text, m_saved, m_savedTime);
}

} // namespace serai::desktop
