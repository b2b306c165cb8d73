// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <charts/chartview.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/icons.h>

#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace serai::charts {

ChartCard::ChartCard(QWidget* parent)
    : QWidget(parent)
    , m_view(new ChartView(this))
{
    auto* card = new uikit::Card(QStringLiteral(" "), this);
    m_card = card;
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto* copy = uikit::iconButton(QStringLiteral("copy"), tr("Copy"), card);
    auto* menu = new QMenu(copy);
    menu->addAction(
        uikit::icon(QStringLiteral("media-image")), tr("Copy as picture"), m_view, &ChartView::copyPicture);
    menu->addAction(uikit::icon(QStringLiteral("table")), tr("Copy as table"), m_view, &ChartView::copyTable);
    copy->setMenu(menu);
    auto* asTable = uikit::iconButton(QStringLiteral("columns"), tr("Show as table"), card);
    asTable->setCheckable(true);
    m_table = new QTableWidget(card);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    card->body()->addWidget(m_stack, 1);
    card->addHeaderWidget(copy);
    card->addHeaderWidget(asTable);
    connect(asTable, &QToolButton::toggled, this, [this](bool on) {
        if (on)
            fillTable();
        m_stack->setCurrentIndex(on ? 1 : 0);
    });
}

void ChartCard::setSpec(const ChartSpec& spec)
{
    auto* card = static_cast<uikit::Card*>(m_card);
    card->setTitle(spec.title);
    card->setSubtitle(spec.subtitle);
    m_view->setSpec(spec);
    m_table->setAccessibleName(spec.title);
    if (m_stack->currentIndex() == 1)
        fillTable();
}

void ChartCard::setSubtitle(const QString& subtitle)
{
    static_cast<uikit::Card*>(m_card)->setSubtitle(subtitle);
}

void ChartCard::addHeaderWidget(QWidget* widget)
{
    static_cast<uikit::Card*>(m_card)->addHeaderWidget(widget);
}

void ChartCard::fillTable()
{
    const auto rows = m_view->table();
    if (rows.isEmpty())
        return;
    m_table->setColumnCount(int(rows.first().size()));
    m_table->setRowCount(int(rows.size()) - 1);
    m_table->setHorizontalHeaderLabels(rows.first());
    for (int row = 1; row < rows.size(); ++row)
        for (int column = 0; column < rows[row].size(); ++column) {
            const auto& text = rows[row][column];
            auto* item = new QTableWidgetItem(text.isEmpty() ? tr("unknown") : text);
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row - 1, column, item);
        }
    m_table->resizeColumnsToContents();
}

} // namespace serai::charts
