// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowwidget.h"

#include <uikit/labels.h>
#include <uikit/meter.h>

#include <QHBoxLayout>

namespace serai::segmentsui {

using uikit::Label;
using uikit::Role;
using uikit::TextSize;

static Label* columnLabel(QWidget* parent, int width, Role role, TextSize textSize)
{
    auto* label = new Label({}, parent, textSize, role);
    label->setFixedWidth(width);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

LossColumns::LossColumns(QWidget* parent)
    : QWidget(parent)
    , m_lost(columnLabel(this, lostWidth, Role::Negative, TextSize::Normal))
    , m_left(columnLabel(this, leftWidth, Role::Text, TextSize::Normal))
    , m_share(columnLabel(this, 44, Role::TextMuted, TextSize::Small))
    , m_bar(new uikit::PartsBar(this, 5))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_lost);
    layout->addWidget(m_left);
    layout->addWidget(m_share);
    layout->addSpacing(6);
    m_bar->setFixedWidth(shareWidth - 50);
    layout->addWidget(m_bar, 0, Qt::AlignVCenter);
}

void LossColumns::setRow(const segments::FunnelRow& row, qint64 before)
{
    const QLocale locale;
    const qint64 change = row.left - before;
    m_lost->setRole(change > 0 ? Role::Positive : change < 0 ? Role::Negative : Role::TextMuted);
    m_lost->setText((change > 0          ? QStringLiteral("+")
                            : change < 0 ? QStringLiteral("\u2212")
                                         : QString())
        + locale.toString(std::abs(change)));
    m_left->setText(locale.toString(row.left));
    if (before > 0) {
        const double share = double(row.left) / double(before);
        m_share->setText(tr("%1 %", "share of members kept").arg(locale.toString(share * 100, 'f', 0)));
        static_cast<uikit::PartsBar*>(m_bar)->setParts({{tr("kept"), std::min(share, 1.0), Role::Accent},
            {tr("lost"), std::max(0.0, 1.0 - share), Role::Sunken}});
    } else {
        m_share->setText({});
        static_cast<uikit::PartsBar*>(m_bar)->setParts({});
    }
    setAccessibleName(
        tr("%1 lost, %2 left").arg(locale.toString(std::max<qint64>(0, -change)), locale.toString(row.left)));
}

void LossColumns::setOff()
{
    m_lost->setRole(Role::TextMuted);
    m_lost->setText(tr("off", "a rule that is switched off"));
    m_left->setText({});
    m_share->setText({});
    static_cast<uikit::PartsBar*>(m_bar)->setParts({});
}

void LossColumns::setStale(bool stale)
{
    m_left->setRole(stale ? Role::TextMuted : Role::Text);
}

} // namespace serai::segmentsui
