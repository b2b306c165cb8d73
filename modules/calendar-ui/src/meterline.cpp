// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meterline.h"

#include <uikit/icons.h>
#include <uikit/labels.h>
#include <uikit/paint.h>

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace serai::calendarui {

using uikit::Role;
using uikit::TextSize;

HourBars::HourBars(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(44);
}

void HourBars::setHours(const std::array<int, 24>& posts, const std::array<bool, 24>& peaks)
{
    m_posts = posts;
    m_peaks = peaks;
    QStringList words;
    for (int hour = 0; hour < 24; ++hour) {
        if (posts[size_t(hour)] > 0)
            words << tr("%1 h: %n post(s)", nullptr, posts[size_t(hour)]).arg(hour);
    }
    setAccessibleName(tr("Posts by local hour"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(words.join(u'\n'));
    update();
}

void HourBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = uikit::themeOf(this);
    const int most = std::max(1, *std::max_element(m_posts.begin(), m_posts.end()));
    const int base = height() - 16;
    const auto x = [&](int hour) { return width() * hour / 24; };
    for (int hour = 0; hour < 24; ++hour) {
        const int count = m_posts[size_t(hour)];
        const QRect column(x(hour), 0, x(hour + 1) - x(hour) - 1, base);
        if (m_peaks[size_t(hour)])
            painter.fillRect(column, theme.color(Role::Band));
        const int tall = count == 0 ? 1 : std::max(2, (base - 2) * count / most);
        painter.fillRect(QRect(column.left(), base - tall, column.width(), tall),
            theme.color(m_peaks[size_t(hour)] && count > 0 ? Role::Accent : Role::LineStrong));
        if (m_peaks[size_t(hour)]) {
            painter.setPen(theme.color(Role::Positive));
            painter.drawRect(column.adjusted(0, 0, -1, -1));
        }
    }
    painter.setFont(uikit::scaledFont(font(), TextSize::Small));
    painter.setPen(theme.color(Role::TextMuted));
    for (const int hour : {0, 10, 20, 24}) {
        const auto text =
            hour == 24 ? tr("%1 h", "hours, axis").arg(QLocale().toString(hour)) : QLocale().toString(hour);
        const int wide = painter.fontMetrics().horizontalAdvance(text);
        const int left = hour == 0 ? 0 : hour == 24 ? width() - wide : x(hour) + (x(1) - wide) / 2;
        painter.drawText(QPoint(left, height() - 3), text);
    }
}

SignBox::SignBox(const QString& icon, Role role, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_role(role)
{
    setFixedSize(14, 14);
}

SignBox::SignBox(int category, QWidget* parent)
    : QWidget(parent)
    , m_category(category)
{
    setFixedSize(14, 14);
}

void SignBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = uikit::themeOf(this);
    if (m_icon.isEmpty())
        uikit::paintCategory(painter, QRectF(2, 3, 8, 8), theme, m_category);
    else
        uikit::paintIcon(painter, rect(), m_icon, theme.color(m_role));
}

HeadingLine::HeadingLine(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_title(uikit::heading(title, this))
    , m_note(uikit::caption({}, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_title);
    m_row->addStretch(1);
    m_row->addWidget(m_note);
    setMinimumWidth(1); // else the two side by side would decide how narrow the panel may be
}

bool HeadingLine::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

void HeadingLine::arrange()
{
    const bool fits = m_title->sizeHint().width() + 8 + m_note->sizeHint().width() <= width();
    const auto wanted = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_row->direction() == wanted)
        return;
    m_row->setDirection(wanted);
    updateGeometry();
}

int meterNameWidth(const QList<MeterLine>& lines, const QFont& font)
{
    int widest = 40;
    for (const auto& line : lines) {
        const QFontMetrics metrics(uikit::scaledFont(font, TextSize::Small, line.category >= 0));
        widest = std::max(widest, metrics.horizontalAdvance(line.name) + 2);
    }
    return std::min(widest, 108);
}

QWidget* makeMeterLine(const MeterLine& line, int nameWidth, QWidget* parent)
{
    auto* box = new QWidget(parent);
    box->setFixedHeight(21);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    if (!line.icon.isEmpty())
        row->addWidget(new SignBox(line.icon, Role::Text, box));
    else if (line.category >= 0)
        row->addWidget(new SignBox(line.category, box));
    auto* name = new uikit::ElidedLabel(line.name, box, TextSize::Small, Role::Text, line.category >= 0);
    name->setFixedWidth(nameWidth);
    row->addWidget(name);
    auto* meter = new uikit::Meter(box);
    auto data = line.meter;
    data.accessibleText = line.name + QStringLiteral(": ") + line.value;
    meter->setData(data);
    row->addWidget(meter, 1);
    if (!line.detail.isEmpty())
        row->addWidget(uikit::caption(line.detail, box));
    auto* value = new uikit::Label(line.value, box, TextSize::Small, line.valueRole, true);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setMinimumWidth(line.category >= 0 ? 14 : 32);
    row->addWidget(value);
    if (!line.target.isEmpty()) {
        auto* target = uikit::caption(line.target, box);
        target->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        target->setMinimumWidth(22);
        row->addWidget(target);
    }
    return box;
}

} // namespace serai::calendarui
