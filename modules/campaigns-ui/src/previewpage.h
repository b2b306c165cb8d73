// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <campaigns/campaign.h>
#include <charts/chartview.h>
#include <uikit/rowwindowmodel.h>

#include <QWidget>

class QGridLayout;

class QBoxLayout;
class QVBoxLayout;

namespace serai::uikit {
class Card;
class Label;
class MessageBar;
} // namespace serai::uikit

namespace serai::campaignsui {

/// Exactly what will happen, before anything leaves: who gets it, who not and why, when by the members'
/// clocks, and what it costs.
class PreviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPage(QWidget* parent = nullptr);
    void setPreview(const campaigns::Preview& preview, const QTimeZone& zone);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addFact(const QString& name, const QString& value, const QString& more);
    void showFacts(const campaigns::Preview& preview, const QTimeZone& zone);

    charts::ChartCard* m_who;
    charts::ChartCard* m_hours;
    uikit::Card* m_excluded;
    uikit::RowWindowModel<campaigns::Exclusion>* m_excludedModel;
    uikit::Card* m_cost;
    uikit::RowWindowModel<campaigns::CostRow>* m_costModel;
    uikit::Label* m_total;
    uikit::Card* m_facts;
    QWidget* m_factBox = nullptr;
    QBoxLayout* m_sides;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
    uikit::MessageBar* m_note;
    qint64 m_audience = 0;
    QStringList m_countries; ///< with a sign of their own, in its order
};

} // namespace serai::campaignsui
