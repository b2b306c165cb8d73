// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/clock.h>
#include <kpi/kpi.h>
#include <playbook/playbook.h>
#include <store/store.h>
#include <uikit/pane.h>

#include <QLocale>

#include <memory>

namespace serai::uikit {
class Dialogs;
}

namespace serai::insightsui {

/// Figures of a period against the playbook's bands: tiles, a chart of the chosen tile, the message funnel,
/// segment sizes and campaigns; reports of the same figures.
class InsightsPane final : public uikit::Pane
{
    Q_OBJECT

public:
    /// \a store, \a playbook, \a navigator and \a clock must outlive the pane. \a playbook holds the
    /// defaults; the workspace's own numbers are read from \a store.
    InsightsPane(store::Store& store, const playbook::Playbook& playbook, uikit::Navigator& navigator,
        const Clock& clock, QWidget* parent = nullptr);
    ~InsightsPane() override;

    void activate() override;
    /// {"metric": "kpi.open"} shows that metric's chart, {"from": "2026-10-21", "to": "2026-11-19"} that
    /// period.
    void showTarget(const QVariantMap& target) override;
    [[nodiscard]] bool isSettled() const override;

    /// Replaces the system's dialogs (tests). \a dialogs must outlive the pane.
    void setDialogs(uikit::Dialogs& dialogs);

    /// Shows \a period; the zone is the workspace's.
    void setPeriod(const kpi::Period& period);
    [[nodiscard]] kpi::Period period() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace serai::insightsui
