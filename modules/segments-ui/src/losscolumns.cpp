// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "losscolumns.h"

#include <uikit/icons.h>
#include <uikit/theme.h>

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace serai::segmentsui {

using segments::Truth;
using uikit::Role;

LossColumns::LossColumns(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LossColumns::sizeHint() const
{
    return {m_compact ? compactLost + compactLeft : lostWidth + leftWidth + shareWidth,
        std::max(uikit::size::controlSmall, fontMetrics().height())};
}

void LossColumns::setRow(const segments::FunnelRow& row, qint64 before, bool adds)
{
    const QLocale locale;
    const qint64 change = row.left - before;
    m_change = change > 0 ? 1 : change < 0 ? -1 : 0;
    const auto size = locale.toString(std::abs(change));
    m_lost = change > 0 ? QStringLiteral("+") + size : change < 0 ? QStringLiteral("\u2212") + size : size;
    m_left = locale.toString(row.left);
    m_share = before > 0 && change <= 0 && !adds ? double(row.left) / double(before) : -1;
    m_percent = m_share < 0 ? QString()
                            : tr("%1 %", "share of members kept").arg(locale.toString(m_share * 100, 'f', 0));
    m_off = false;
    m_stale = false;
    say();
}

void LossColumns::setOff()
{
    m_off = true;
    m_share = -1;
    m_lost = tr("off", "a rule that is switched off");
    m_left.clear();
    m_percent.clear();
    say();
}

void LossColumns::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) != compact)
        updateGeometry();
}

void LossColumns::setStale(bool stale)
{
    if (std::exchange(m_stale, stale) != stale)
        update();
}

void LossColumns::setTruth(const std::optional<segments::Explanation::Line>& line)
{
    m_truth = line;
    say();
}

void LossColumns::say()
{
    QStringList parts;
    if (m_off)
        parts << m_lost;
    else if (!m_left.isEmpty() && m_change > 0)
        parts << tr("%1 added, %2 left").arg(m_lost.mid(1), m_left);
    else if (!m_left.isEmpty())
        parts << tr("%1 lost, %2 left").arg(m_change < 0 ? m_lost.mid(1) : QLocale().toString(0), m_left);
    if (m_truth) {
        const auto verdict = m_truth->truth == Truth::Yes ? tr("true of this person")
            : m_truth->truth == Truth::No                 ? tr("not true of this person")
            : m_truth->counted                            ? tr("unknown of this person, counted as true")
                                                          : tr("unknown of this person, not counted");
        parts << verdict;
        if (!m_truth->value.isEmpty())
            parts << tr("value: %1").arg(m_truth->value);
        if (!m_truth->note.isEmpty())
            parts << m_truth->note;
    }
    setAccessibleName(parts.join(QStringLiteral(", ")));
    setToolTip(m_truth ? parts.join(u'\n') : QString());
    update();
}

void LossColumns::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = uikit::themeOf(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](int left, int width) {
        return QRect(mirrored ? this->width() - left - width : left, 0, width, height());
    };
    const int right = int(Qt::AlignVCenter) | int(mirrored ? Qt::AlignLeft : Qt::AlignRight);
    if (m_truth) {
        const bool yes = m_truth->truth == Truth::Yes;
        const bool unknown = m_truth->truth == Truth::Unknown;
        const auto box = place(2, 16);
        uikit::paintIcon(painter, QRect(box.left(), (height() - 14) / 2, 14, 14),
            unknown   ? QStringLiteral("unknown-state")
                : yes ? QStringLiteral("ok")
                      : QStringLiteral("close"),
            theme.color(unknown ? Role::TextMuted
                    : yes       ? Role::Positive
                                : Role::Negative));
    }
    const auto quiet = m_stale || m_off ? Role::TextMuted : Role::Text;
    painter.setPen(theme.color(m_off || m_stale || m_change == 0 ? Role::TextMuted
            : m_change > 0                                       ? Role::Positive
                                                                 : Role::Negative));
    const int lost = m_compact ? compactLost : lostWidth;
    painter.drawText(place(0, lost), right, m_lost);
    painter.setPen(theme.color(quiet));
    painter.drawText(place(lost, m_compact ? compactLeft : leftWidth), right, m_left);
    if (m_share < 0 || m_compact)
        return;
    painter.setPen(theme.color(Role::TextMuted));
    painter.setFont(uikit::scaledFont(font(), uikit::TextSize::Small));
    painter.drawText(place(lostWidth + leftWidth, 44), right, m_percent);
    constexpr int barWidth = shareWidth - 50, barHeight = 5;
    auto bar = place(lostWidth + leftWidth + 50, barWidth);
    bar.setTop((height() - barHeight) / 2);
    bar.setHeight(barHeight);
    painter.fillRect(bar, theme.color(Role::Line));
    const int kept = int(std::lround(std::min(m_share, 1.0) * bar.width()));
    painter.fillRect(QRect(mirrored ? bar.right() + 1 - kept : bar.left(), bar.top(), kept, bar.height()),
        theme.color(Role::Accent));
}

} // namespace serai::segmentsui
