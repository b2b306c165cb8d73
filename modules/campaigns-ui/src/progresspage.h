// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <campaigns/campaign.h>
#include <charts/chartview.h>
#include <uikit/rowwindowmodel.h>

#include <QWidget>

class QProgressBar;

namespace serai::uikit {
class Button;
class Card;
class Label;
class StateLabel;
} // namespace serai::uikit

namespace serai::campaignsui {

struct StateRow
{
    uikit::State state;
    qint64 count = 0;
    QString detail;
};

[[nodiscard]] uikit::State campaignStateOf(campaigns::CampaignState state);

/// A started campaign: how far, the funnel, where every message stands.
class ProgressPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPage(QWidget* parent = nullptr);
    void setProgress(const campaigns::Progress& progress, const QTimeZone& zone);

signals:
    void pauseRequested();
    void resumeRequested();
    void cancelRequested();

private:
    uikit::StateLabel* m_state;
    uikit::Label* m_summary;
    QProgressBar* m_bar;
    uikit::Button* m_pause;
    uikit::Button* m_resume;
    uikit::Button* m_cancel;
    charts::ChartCard* m_funnel;
    uikit::Card* m_states;
    uikit::RowWindowModel<StateRow>* m_model;
};

} // namespace serai::campaignsui
