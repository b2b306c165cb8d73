// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signs.h"

#include <uikit/icons.h>

#include <QLocale>
#include <QPainter>

namespace serai::calendarui {

using content::ContentState;
using content::Severity;
using uikit::Role;

QString signIcon(Severity severity)
{
    return severity == Severity::Negative ? QStringLiteral("error")
        : severity == Severity::Caution   ? QStringLiteral("warning")
                                          : QStringLiteral("info");
}

Role signRole(Severity severity)
{
    return severity == Severity::Negative ? Role::Negative
        : severity == Severity::Caution   ? Role::Caution
                                          : Role::Info;
}

QString stateIcon(ContentState state)
{
    switch (state) {
    case ContentState::Idea:
        return QStringLiteral("idea");
    case ContentState::Draft:
        return {};
    case ContentState::Scheduled:
        return QStringLiteral("clock");
    case ContentState::Approved:
        return QStringLiteral("shield");
    case ContentState::Posted:
        return QStringLiteral("ok");
    case ContentState::Failed:
        break;
    }
    return QStringLiteral("failed");
}

Role stateRole(ContentState state)
{
    switch (state) {
    case ContentState::Scheduled:
    case ContentState::Approved:
        return Role::Info;
    case ContentState::Posted:
        return Role::Positive;
    case ContentState::Failed:
        return Role::Negative;
    default:
        return Role::TextMuted;
    }
}

void paintStateSign(
    QPainter& painter, const QRect& rect, ContentState state, const uikit::Theme& theme, int& right)
{
    right = rect.left() - 2;
    const auto color = theme.color(stateRole(state));
    if (state != ContentState::Draft) {
        uikit::paintIcon(painter, rect, stateIcon(state), color);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color, 1.2);
    pen.setDashPattern({2, 1.8});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5));
    painter.restore();
}

QString clockText(QTime time)
{
    auto form = QLocale().timeFormat(QLocale::ShortFormat);
    return QLocale().toString(time, form.remove(QStringLiteral(":ss")));
}

} // namespace serai::calendarui
