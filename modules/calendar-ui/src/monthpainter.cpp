// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendarmodel.h"
#include "monthview.h"
#include "signs.h"

#include <base/daytext.h>
#include <uikit/accessibility.h>
#include <uikit/icons.h>
#include <uikit/paint.h>
#include <uikit/theme.h>

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

namespace serai::calendarui {

using namespace content;
using uikit::Role;
using uikit::TextSize;
using uikit::Theme;

static QString dayNumber(const MonthDay& day)
{
    if (day.date.day() == 1 && !day.isInMonth)
        return dayText(QLocale(), day.date, DayForm::Day);
    return QLocale().toString(day.date.day());
}

void MonthView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const auto& theme = uikit::themeOf(this);
    painter.fillRect(event->rect(), theme.color(Role::Surface));
    paintHeader(painter, theme);
    for (int day = 0; day < 42; ++day) {
        if (cellRect(day).intersects(event->rect()))
            paintDay(painter, theme, day);
    }
    if (m_drag)
        paintDrag(painter, theme);
}

void MonthView::paintHeader(QPainter& painter, const Theme& theme) const
{
    const auto small = uikit::scaledFont(font(), TextSize::Small);
    const auto strong = uikit::scaledFont(font(), TextSize::Small, true);
    const QLocale locale;
    const bool currentMonth =
        m_model.today().year() == m_layout.month.year() && m_model.today().month() == m_layout.month.month();
    const int top = cellRect(0).top();
    painter.setFont(small);
    painter.setPen(theme.color(Role::TextMuted));
    painter.drawText(
        QRect(0, 0, cellRect(0).left() - 1, top), Qt::AlignCenter, tr("Wk", "column head: week number"));
    for (int column = 0; column < 7; ++column) {
        const auto& day = m_layout.days[size_t(column)];
        const bool isToday = currentMonth && day.date.dayOfWeek() == m_model.today().dayOfWeek();
        painter.setFont(isToday ? strong : small);
        painter.setPen(theme.color(isToday ? Role::Accent : Role::TextMuted));
        const auto cell = cellRect(column);
        painter.drawText(QRect(cell.left() + 8, 0, cell.width() - 12, top),
            Qt::AlignVCenter | Qt::AlignLeading, locale.dayName(day.date.dayOfWeek(), QLocale::ShortFormat));
        painter.fillRect(QRect(cell.left() - 1, 0, 1, top), theme.color(Role::Line));
    }
    painter.fillRect(QRect(0, top - 1, viewport()->width(), 1), theme.color(Role::Line));
    painter.setFont(small);
    painter.setPen(theme.color(Role::TextMuted));
    for (int row = 0; row < 6; ++row) {
        const auto cell = cellRect(row * 7);
        painter.drawText(QRect(0, cell.top() + 4, cell.left() - 1, 20), Qt::AlignCenter,
            locale.toString(m_layout.isoWeeks[size_t(row)]));
        painter.fillRect(QRect(0, cell.bottom(), cell.left(), 1), theme.color(Role::Line));
    }
    painter.fillRect(QRect(cellRect(0).left() - 1, top, 1, viewport()->height()), theme.color(Role::Line));
}

void MonthView::paintDay(QPainter& painter, const Theme& theme, int index) const
{
    const auto& day = m_layout.days[size_t(index)];
    const auto cell = cellRect(index);
    const bool isTarget = m_drag && m_drag->day == index;
    auto fill = theme.color(day.isToday       ? Role::AccentSoft
            : day.isWeekend || !day.isInMonth ? Role::Surface
                                              : Role::Raised);
    if (isTarget)
        fill = theme.color(m_drag->refusal.isEmpty() ? Role::Selection : Role::NegativeSoft);
    painter.fillRect(cell, fill);
    painter.fillRect(QRect(cell.right(), cell.top(), 1, cell.height()), theme.color(Role::Line));
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.color(Role::Line));

    const auto number = dayNumber(day);
    painter.setFont(uikit::scaledFont(font(), TextSize::Normal, day.isInMonth));
    const int width = painter.fontMetrics().horizontalAdvance(number);
    QRect numberRect(cell.left() + 8, cell.top() + 2, width, 20);
    if (day.isToday) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::Accent));
        painter.drawRoundedRect(QRectF(numberRect).adjusted(-5, 1, 5, -1), 9, 9);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(theme.color(day.isToday ? Role::OnAccent : day.isInMonth ? Role::Text : Role::TextMuted));
    painter.drawText(numberRect, Qt::AlignCenter, number);
    if (!day.marketDays.isEmpty())
        paintMarketDay(painter, theme, day,
            QRect(numberRect.right() + 8, cell.top() + 2, cell.right() - numberRect.right() - 12, 20));

    const auto& items = m_model.snapshot().placed;
    for (int chip = 0; chip < day.shown; ++chip) {
        const auto& item = items[day.items[chip]];
        const bool isDragged = m_drag && m_drag->item.id == item.item.id && !m_drag->copies;
        const double opacity = isDragged ? 0.4 : day.isInMonth ? 1.0 : 0.62;
        const bool focused = hasFocus() && m_focusDate == day.date && m_focusChip == chip;
        paintChip(painter, theme, chipRect(index, chip), item, opacity, focused, false);
    }
    if (day.more > 0) {
        const auto rect = chipRect(index, day.shown);
        painter.setFont(uikit::scaledFont(font(), TextSize::Small));
        painter.setPen(theme.color(Role::TextMuted));
        const auto text = tr("+%n more", nullptr, day.more);
        painter.drawText(rect.adjusted(6, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeading, text);
        if (day.moreSign >= Severity::Caution) {
            const int x = rect.left() + 12 + painter.fontMetrics().horizontalAdvance(text);
            uikit::paintIcon(painter, QRect(x, rect.center().y() - 6, 13, 13), signIcon(day.moreSign),
                theme.color(signRole(day.moreSign)));
        }
        if (hasFocus() && m_focusDate == day.date && m_focusChip == day.shown)
            uikit::paintFocusRing(painter, rect, theme, uikit::size::radiusSmall);
    }
    if (hasFocus() && m_focusDate == day.date && m_focusChip < 0)
        uikit::paintFocusRing(painter, cell.adjusted(1, 1, -2, -2), theme, uikit::size::radiusSmall);
}

/// The code of a country in a hairline box ending at \a right; returns its left edge.
static int paintCountry(QPainter& painter, const Theme& theme, const QString& code, int right, int middle)
{
    const int width = painter.fontMetrics().horizontalAdvance(code) + 6;
    const QRect box(right - width, middle - 7, width, 15);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.color(Role::LineStrong));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme.color(Role::TextMuted));
    painter.drawText(box, Qt::AlignCenter, code);
    return box.left();
}

void MonthView::paintMarketDay(QPainter& painter, const Theme& theme, const MonthDay& day, QRect rect) const
{
    const auto& market = day.marketDays.first();
    painter.setFont(uikit::scaledFont(font(), TextSize::Small));
    const auto metrics = painter.fontMetrics();
    if (!market.isCommerce) {
        // Public holidays have no names of their own in the table: the countries say enough, the tip says it
        // in words.
        int right = rect.right();
        for (const auto& holiday : day.marketDays) {
            if (right - 24 < rect.left())
                return;
            right = paintCountry(painter, theme, holiday.country, right, rect.center().y()) - 3;
        }
        return;
    }
    const int signWidth = market.country.isEmpty() ? 13 : metrics.horizontalAdvance(market.country) + 6;
    if (rect.width() < signWidth + 4)
        return;
    const auto name = metrics.elidedText(market.name, Qt::ElideRight, rect.width() - signWidth - 4);
    const int left = rect.right() - metrics.horizontalAdvance(name) - 4;
    if (market.country.isEmpty())
        uikit::paintIcon(painter, QRect(left - 13, rect.center().y() - 6, 13, 13), QStringLiteral("star"),
            theme.color(Role::TextMuted));
    else
        paintCountry(painter, theme, market.country, left, rect.center().y());
    painter.setPen(theme.color(Role::TextMuted));
    painter.drawText(QRect(left + 4, rect.top(), rect.right() - left, rect.height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
}

void MonthView::paintChip(QPainter& painter, const Theme& theme, const QRect& rect, const PlacedItem& item,
    double opacity, bool focused, bool ghost) const
{
    const auto* community = m_model.community(item.item.community);
    const auto& style = theme.category(community ? community->category : 7);
    painter.save();
    painter.setOpacity(opacity);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect), uikit::size::radiusSmall, uikit::size::radiusSmall);
    painter.setClipPath(outline);
    painter.fillRect(rect, style.tint);
    painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), style.color);
    painter.setClipping(false);
    uikit::paintShape(
        painter, QRectF(rect.left() + 6, rect.center().y() - 3, 7.5, 7.5), style.shape, style.color);

    // From the right: state, type; then as much of code and time as fits between.
    int right = rect.right() - 1;
    const auto paintSign = [&](const QString& icon, const QColor& color) {
        if (right - 13 < rect.left() + 48)
            return;
        uikit::paintIcon(painter, QRect(right - 12, rect.center().y() - 5, 12, 12), icon, color);
        right -= 14;
    };
    if (item.sign >= Severity::Caution)
        paintSign(signIcon(item.sign), theme.color(signRole(item.sign)));
    else
        paintStateSign(
            painter, QRect(right - 12, rect.center().y() - 5, 12, 12), item.item.state, theme, right);
    const auto strong = uikit::scaledFont(font(), TextSize::Small, true);
    const auto small = uikit::scaledFont(font(), TextSize::Small);
    const auto code = community ? community->code : tr("All", "no group");
    const int codeWidth = QFontMetrics(strong).horizontalAdvance(code);
    const QFontMetrics smallMetrics(small);
    auto time = clockText(item.local.time());
    // A time with "PM" that has no room is written by 24 hours rather than left out.
    if (rect.left() + 16 + codeWidth + 5 + smallMetrics.horizontalAdvance(time) > right)
        time = item.local.time().toString(QStringLiteral("HH:mm"));
    const int timeWidth = smallMetrics.horizontalAdvance(time);
    // Where not everything fits, the time goes before the kind.
    const auto* type = contentType(item.item.type);
    if (type && rect.left() + 16 + codeWidth + 5 + timeWidth <= right - 14)
        paintSign(type->icon, theme.color(Role::Text));
    painter.setPen(theme.color(Role::Text));
    painter.setFont(strong);
    QRect text(rect.left() + 16, rect.top(), right - rect.left() - 16, rect.height());
    uikit::paintElided(painter, text, Qt::AlignVCenter | Qt::AlignLeft, code);
    painter.setFont(small);
    text.setLeft(text.left() + codeWidth + 5);
    if (timeWidth <= text.width())
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, time);
    if (ghost) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Role::Focus), 1.5, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
    }
    painter.restore();
    if (focused)
        uikit::paintFocusRing(painter, rect, theme, uikit::size::radiusSmall);
}

void MonthView::paintDrag(QPainter& painter, const Theme& theme) const
{
    const auto& drag = *m_drag;
    if (drag.day >= 0 && drag.refusal.isEmpty()) {
        const auto target = dropped();
        const auto placed = target ? place({*target}, cachedZone(m_model.zone())) : QList<PlacedItem>();
        const auto& day = m_layout.days[size_t(drag.day)];
        int before = 0;
        for (const int index : day.items) {
            if (!placed.isEmpty()
                && m_model.snapshot().placed[index].local.time() <= placed.first().local.time()
                && m_model.snapshot().placed[index].item.id != drag.item.id)
                ++before;
        }
        auto line = chipRect(drag.day, std::min(before, day.shown));
        line.setTop(line.top() - 2);
        line.setHeight(2);
        painter.fillRect(line, theme.color(Role::Focus));
    }
    const auto placed = place({drag.item}, cachedZone(m_model.zone()));
    PlacedItem ghost;
    ghost.item = drag.item;
    if (!placed.isEmpty())
        ghost = placed.first();
    const QRect rect(
        drag.at + QPoint(8, 8), QSize(std::max(90, cellRect(0).width() - 4), uikit::size::calendarChip));
    paintChip(painter, theme, rect, ghost, 1.0, false, true);
    QString tip = drag.refusal;
    if (tip.isEmpty() && drag.copies)
        tip = tr("Copy");
    if (tip.isEmpty())
        return;
    painter.setFont(uikit::scaledFont(font(), TextSize::Small));
    const QRect box(rect.left(), rect.bottom() + 4, painter.fontMetrics().horizontalAdvance(tip) + 16, 22);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::Text));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(theme.color(Role::Surface));
    painter.drawText(box, Qt::AlignCenter, tip);
}

} // namespace serai::calendarui
