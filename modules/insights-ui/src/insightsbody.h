// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figurespecs.h"

#include <uikit/rowwindowmodel.h>

#include <QLocale>
#include <QScrollArea>

class QGridLayout;

namespace serai::charts {
class ChartCard;
}

namespace serai::uikit {
class Card;
class DataTable;
class Tile;
} // namespace serai::uikit

namespace serai::insightsui {

/// The metrics that the body shows; what the pane has to ask for.
[[nodiscard]] QStringList bodyMetrics();

/// Below the header: tiles, the chart of the chosen tile, the funnel, segments and campaigns. Shows one page
/// of figures; reads nothing itself.
class InsightsBody final : public QScrollArea
{
    Q_OBJECT

public:
    explicit InsightsBody(QWidget* parent = nullptr);

    void showPage(const kpi::Page& page, Compare compare, const QLocale& locale);
    /// Shows the chart of metric \a id; ignored where it is not in bodyMetrics().
    void setMetric(const QString& id);

signals:
    void campaignOpened(qint64 id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QLayout* makeTiles(QWidget* content);
    void placeTiles();
    [[nodiscard]] uikit::Card* makeCampaigns(QWidget* content);
    void fillChart();

    kpi::Page m_page;
    Compare m_compare = Compare::Previous;
    QLocale m_locale;
    QString m_metric = QStringLiteral("revenue");
    QList<uikit::Tile*> m_tiles;
    QGridLayout* m_tileGrid = nullptr;
    int m_tilesPerRow = 0;
    charts::ChartCard* m_chart;
    charts::ChartCard* m_funnel;
    charts::ChartCard* m_segments;
    uikit::Card* m_campaignsCard;
    uikit::DataTable* m_campaigns = nullptr;
    uikit::RowWindowModel<kpi::CampaignFigures>* m_campaignModel = nullptr;
};

} // namespace serai::insightsui
