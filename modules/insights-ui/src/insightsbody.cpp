// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "insightsbody.h"

#include <charts/chartview.h>
#include <uikit/card.h>
#include <uikit/datatable.h>
#include <uikit/tile.h>

#include <QBoxLayout>
#include <QGridLayout>

namespace serai::insightsui {

/// The tiles, in reading order. The last one stays unknown until group chats can be read, and says so.
static QStringList tileMetrics()
{
    return {QStringLiteral("revenue"), QStringLiteral("orders"), QStringLiteral("order.average"),
        QStringLiteral("customers.new"), QStringLiteral("repeat.rate"), QStringLiteral("kpi.open"),
        QStringLiteral("kpi.daily_active")};
}

QStringList bodyMetrics()
{
    return tileMetrics()
        + QStringList{QStringLiteral("messages.sent"), QStringLiteral("messages.delivered"),
            QStringLiteral("messages.read"), QStringLiteral("messages.failed"),
            QStringLiteral("messages.unknown"), QStringLiteral("optouts")};
}

InsightsBody::InsightsBody(QWidget* parent)
    : QScrollArea(parent)
    , m_chart(new charts::ChartCard)
    , m_funnel(new charts::ChartCard)
    , m_segments(new charts::ChartCard)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(
        uikit::size::panePadding, uikit::size::cardGap, uikit::size::panePadding, uikit::size::panePadding);
    column->setSpacing(uikit::size::cardGap);
    column->addLayout(makeTiles(content));
    m_chart->setObjectName(QStringLiteral("chart"));
    m_funnel->setObjectName(QStringLiteral("funnel"));
    m_segments->setObjectName(QStringLiteral("segments"));
    m_campaignsCard = makeCampaigns(content);

    auto* upper = new QHBoxLayout;
    upper->setSpacing(uikit::size::cardGap);
    upper->addWidget(m_chart, 3);
    upper->addWidget(m_funnel, 2);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(uikit::size::cardGap);
    lower->addWidget(m_segments, 1);
    lower->addWidget(m_campaignsCard, 1);
    column->addLayout(upper, 5);
    column->addLayout(lower, 4);
    m_chart->setMinimumHeight(260);
    m_segments->setMinimumHeight(220);
    setWidget(content);
}

QLayout* InsightsBody::makeTiles(QWidget* content)
{
    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(uikit::size::cardGap - 4);
    for (const auto& id : tileMetrics()) {
        auto* tile = new uikit::Tile(content);
        tile->setObjectName(id);
        tile->setLoading(true);
        m_tiles << tile;
        connect(tile, &QAbstractButton::clicked, this, [this, id] { setMetric(id); });
    }
    placeTiles();
    return m_tileGrid;
}

void InsightsBody::placeTiles()
{
    // Seven tiles side by side need room for their words; else they wrap to two rows.
    const int count = int(m_tiles.size());
    const int perRow = width() >= 1100 ? count : (count + 1) / 2;
    if (perRow == m_tilesPerRow)
        return;
    m_tilesPerRow = perRow;
    for (int i = 0; i < count; ++i) {
        m_tileGrid->addWidget(m_tiles[i], i / perRow, i % perRow);
        m_tileGrid->setColumnStretch(i, i < perRow ? 1 : 0);
    }
}

void InsightsBody::resizeEvent(QResizeEvent* event)
{
    placeTiles();
    QScrollArea::resizeEvent(event);
}

uikit::Card* InsightsBody::makeCampaigns(QWidget* content)
{
    auto* card = new uikit::Card(tr("Campaigns"), content);
    card->setSubtitle(tr("that sent in the period"));
    card->setBodyPadding(0);
    m_campaignModel = new uikit::RowWindowModel<kpi::CampaignFigures>(
        campaignColumns(),
        [this](const kpi::CampaignFigures& campaign, int column) {
            return campaignCell(campaign, column, m_locale);
        },
        [](const kpi::CampaignFigures& campaign) { return campaign.id.value; }, card);
    m_campaigns = new uikit::DataTable(QStringLiteral("insights/campaigns"), tr("Campaigns"), card);
    m_campaigns->setModel(m_campaignModel);
    card->body()->addWidget(m_campaigns);
    connect(m_campaigns, &uikit::DataTable::opened, this,
        [this](const QModelIndex& index) { emit campaignOpened(m_campaignModel->idAt(index.row())); });
    return card;
}

void InsightsBody::showPage(const kpi::Page& page, Compare compare, const QLocale& locale)
{
    m_page = page;
    m_compare = compare;
    m_locale = locale;
    for (auto* tile : std::as_const(m_tiles)) {
        if (const auto* figure = m_page.figure(tile->objectName()))
            tile->setData(tileOf(*figure, compare, locale));
    }
    fillChart();
    m_funnel->setSpec(funnelSpec(m_page, locale));
    m_segments->setSpec(segmentsSpec(m_page, locale));
    m_campaignModel->setRows(m_page.campaigns);
    m_campaignsCard->setFooter(m_page.campaigns.isEmpty()
            ? tr("No campaign sent anything in this period.")
            : tr("Figures are of the whole campaign. Enter opens it."));
}

void InsightsBody::setMetric(const QString& id)
{
    if (!bodyMetrics().contains(id))
        return;
    m_metric = id;
    fillChart();
}

void InsightsBody::fillChart()
{
    if (const auto* figure = m_page.figure(m_metric))
        m_chart->setSpec(seriesSpec(m_page, *figure, m_compare, m_locale));
}

} // namespace serai::insightsui
