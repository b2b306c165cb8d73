// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <kpi/period.h>

#include <QFrame>

class QDateEdit;

namespace serai::insightsui {

/// The small panel below the period chip: first and last day. Closes by itself when something else is
/// clicked.
class CustomPeriod final : public QFrame
{
    Q_OBJECT

public:
    CustomPeriod(const kpi::Period& period, QDate today, QWidget* parent);

signals:
    void chosen(const serai::kpi::Period& period);

private:
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace serai::insightsui
