// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customperiod.h"

#include <uikit/buttons.h>

#include <QDateEdit>
#include <QFormLayout>

namespace serai::insightsui {

CustomPeriod::CustomPeriod(const kpi::Period& period, QDate today, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_from(new QDateEdit(period.from, this))
    , m_to(new QDateEdit(period.to, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto* form = new QFormLayout(this);
    for (auto* edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setMaximumDate(today);
    }
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    form->addRow(tr("First day"), m_from);
    form->addRow(tr("Last day"), m_to);
    auto* apply = uikit::primaryButton(tr("Show"), this);
    apply->setObjectName(QStringLiteral("apply"));
    form->addRow(apply);
    // The days cannot cross: moving one past the other takes it along.
    connect(m_from, &QDateEdit::dateChanged, this,
        [this](QDate date) { m_to->setDate(std::max(m_to->date(), date)); });
    connect(m_to, &QDateEdit::dateChanged, this,
        [this](QDate date) { m_from->setDate(std::min(m_from->date(), date)); });
    connect(apply, &QPushButton::clicked, this, [this] {
        emit chosen({m_from->date(), m_to->date()});
        close();
    });
}

} // namespace serai::insightsui
