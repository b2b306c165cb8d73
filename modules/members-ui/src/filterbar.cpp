// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterbar.h"

#include <uikit/buttons.h>
#include <uikit/dialogs.h>
#include <uikit/filterchip.h>
#include <uikit/flowlayout.h>

#include <QHBoxLayout>
#include <QMenu>

namespace serai::membersui {

using uikit::FilterChip;

FilterBar::FilterBar(uikit::Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_chipArea(new QWidget(this))
    , m_saveView(uikit::linkButton(tr("Save as view"), this))
    , m_saveSegment(uikit::linkButton(tr("Save as segment"), this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(uikit::size::firstColumn, 8, uikit::size::firstColumn, 6);
    line->setSpacing(8);
    auto* flow = new uikit::FlowLayout(m_chipArea, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_chipArea, 1);
    line->addWidget(m_saveView, 0, Qt::AlignTop);
    line->addWidget(m_saveSegment, 0, Qt::AlignTop);
    connect(m_saveView, &QPushButton::clicked, this, &FilterBar::saveViewRequested);
    connect(m_saveSegment, &QPushButton::clicked, this, &FilterBar::saveSegmentRequested);
    setSavable(false, false);
    rebuild();
}

void FilterBar::setFilters(const QList<Filter>& filters)
{
    if (filters == m_filters)
        return;
    m_filters = filters;
    rebuild();
}

void FilterBar::setSavable(bool asView, bool asSegment)
{
    m_saveView->setVisible(asView);
    m_saveSegment->setVisible(asSegment);
}

void FilterBar::rebuild()
{
    const bool hadFocus = m_chipArea->isAncestorOf(focusWidget());
    auto old = std::exchange(m_chips, {});
    if (m_add)
        old << m_add;
    for (auto* chip : std::as_const(old)) {
        chip->hide();
        chip->deleteLater(); // one of them may be handling its own click
    }
    for (int i = 0; i < int(m_filters.size()); ++i) {
        auto* chip = new FilterChip(filterText(m_filters[i]), FilterChip::Kind::On, m_chipArea);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { openMenu(i); });
        connect(chip, &FilterChip::removeRequested, this, [this, i] {
            m_filters.removeAt(i);
            rebuild();
            emit changed();
        });
        m_chipArea->layout()->addWidget(chip);
        chip->show();
        m_chips << chip;
    }
    m_add = new FilterChip(tr("Add filter"), FilterChip::Kind::Add, m_chipArea);
    connect(m_add, &QAbstractButton::clicked, this, &FilterBar::openAddMenu);
    m_chipArea->layout()->addWidget(m_add);
    m_add->show();
    if (hadFocus)
        m_add->setFocus();
    updateGeometry();
}

void FilterBar::put(int index, const Filter& filter)
{
    if (index < int(m_filters.size()))
        m_filters[index] = filter;
    else
        m_filters << filter;
    rebuild();
    emit changed();
}

void FilterBar::askNumber(int index, FilterKind kind)
{
    const auto label = kind == FilterKind::LastOrder ? tr("Last order within how many days")
        : kind == FilterKind::Orders                 ? tr("At least how many orders")
                                                     : tr("Spend of at least, in %1").arg(m_currency);
    m_dialogs.askText(this, filterKindTitle(kind), label, {}, [this, index, kind](const QString& typed) {
        if (const auto row = numberFilter(kind, typed, m_currency); !row.isEmpty())
            put(index, {kind, row});
    });
}

/// Puts the choices of \a kind into \a menu.
static void fillMenu(QMenu* menu, const QList<FilterChoice>& choices, const QJsonObject& now,
    const std::function<void(const FilterChoice&)>& chosen)
{
    for (const auto& choice : choices) {
        auto text = choice.text;
        auto* act = menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        act->setCheckable(!now.isEmpty());
        act->setChecked(!now.isEmpty() && choice.row == now);
        QObject::connect(act, &QAction::triggered, menu, [choice, chosen] { chosen(choice); });
    }
}

void FilterBar::openMenu(int index)
{
    emit menuOpening();
    const auto filter = m_filters.value(index);
    const auto choices = filterChoices(filter.kind, m_values, m_currency);
    if (choices.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, choices, filter.row, [this, index, kind = filter.kind](const FilterChoice& choice) {
        if (choice.row.isEmpty())
            askNumber(index, kind);
        else
            put(index, {kind, choice.row});
    });
    auto* chip = m_chips.value(index);
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 2)));
}

void FilterBar::openAddMenu()
{
    emit menuOpening();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int index = int(m_filters.size());
    for (const auto kind : filterKinds()) {
        auto* part = menu->addMenu(filterKindTitle(kind));
        fillMenu(part, filterChoices(kind, m_values, m_currency), {},
            [this, index, kind](const FilterChoice& choice) {
                if (choice.row.isEmpty())
                    askNumber(index, kind);
                else
                    put(index, {kind, choice.row});
            });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
}

} // namespace serai::membersui
