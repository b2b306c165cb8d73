// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panestate.h"

#include <base/localtime.h>
#include <todayui/todaypane.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/datatable.h>
#include <uikit/labels.h>
#include <uikit/messagebar.h>
#include <uikit/paneheader.h>
#include <uikit/tile.h>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace serai::todayui {

using uikit::CellKind;

TodayPane::TodayPane(const Needs& needs, QWidget* parent)
    : Pane(parent)
    , d(std::make_unique<Private>(*this, needs))
{
    d->build();
}

TodayPane::~TodayPane() = default;

TodayPane::Private::Private(TodayPane& owner, const Needs& given)
    : pane(owner)
    , needs(given)
    , contents(given.store, given.clock)
    , groups(given.store, given.clock)
{
}

void TodayPane::Private::build()
{
    auto* column = new QVBoxLayout(&pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    header = new uikit::PaneHeader(tr("Today"), &pane);
    clocks = new uikit::Label({}, header, uikit::TextSize::Small, uikit::Role::TextMuted);
    header->addLeft(clocks);
    auto* add = header->setPrimary(tr("New post"), QStringLiteral("add"));
    add->setShortcut(QKeySequence::New);
    QObject::connect(add, &QPushButton::clicked, &pane, [this] {
        needs.navigator.open(QStringLiteral("calendar"), {{QStringLiteral("new"), true}});
    });
    column->addWidget(header);
    message = new uikit::MessageBar(&pane);
    column->addWidget(message);

    auto* body = new QWidget(&pane);
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(16);
    tileGrid = new QGridLayout;
    tileGrid->setSpacing(12);
    for (int i = 0; i < tileCount; ++i) {
        auto* tile = new uikit::Tile(body);
        tile->setLoading(true);
        QObject::connect(tile, &uikit::Tile::clicked, &pane, [this, i] {
            if (i < figures.figures.size())
                needs.navigator.open(
                    QStringLiteral("insights"), {{QStringLiteral("metric"), figures.figures[i].metric.id}});
        });
        tiles << tile;
    }
    rows->addLayout(tileGrid);

    auto* across = new QHBoxLayout;
    across->setSpacing(16);
    buildDue();
    across->addWidget(due, 1);
    side = buildSide();
    across->addWidget(side);
    rows->addLayout(across, 1);
    column->addWidget(body, 1);
    again.setSingleShot(true);
    again.setInterval(1000);
    QObject::connect(&again, &QTimer::timeout, &pane, [this] {
        if (pane.isVisible())
            reload();
    });
    QObject::connect(&needs.store, &store::Store::changed, &pane, [this] {
        if (!again.isActive())
            again.start();
    });
}

void TodayPane::Private::buildDue()
{
    due = new uikit::Card(tr("Due now"), &pane);
    due->setBodyPadding(0);
    table = new uikit::DataTable(QStringLiteral("today/due"), tr("Due now"), due);
    model = new uikit::RowWindowModel<DueRow>(
        {{QStringLiteral("local"), tr("Local"), CellKind::Plain, 130, false, false, false},
            {QStringLiteral("here"), tr("Here"), CellKind::Plain, 56, false, false, false},
            {QStringLiteral("what"), tr("What"), CellKind::Icon, 140, false, false, true},
            {QStringLiteral("where"), tr("Where"), CellKind::Plain, 132, false, false, false},
            {QStringLiteral("state"), tr("State"), CellKind::State, 132, false, false, false},
            {QStringLiteral("act"), {}, CellKind::Button, 92, false, false, false}},
        [this](const DueRow& row, int index) { return cell(row, index); },
        [](const DueRow& row) { return row.item.id.value; }, table);
    table->setModel(model);
    QObject::connect(table, &uikit::DataTable::opened, &pane, [this](const QModelIndex& index) {
        needs.navigator.open(
            QStringLiteral("calendar"), {{QStringLiteral("item"), model->idAt(index.row())}});
    });
    due->body()->addWidget(table, 1);
    nothingDue = new uikit::Label(tr("Nothing is due today. Plan a post in the calendar."), due,
        uikit::TextSize::Normal, uikit::Role::TextMuted);
    nothingDue->setContentsMargins(12, 12, 12, 12);
    nothingDue->hide();
    due->body()->addWidget(nothingDue, 1, Qt::AlignTop);
}

QWidget* TodayPane::Private::buildSide()
{
    auto* area = new QScrollArea(&pane);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* sideBody = new QWidget;
    auto* sideColumn = new QVBoxLayout(sideBody);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(16);
    alerts = new uikit::Card(tr("Alerts"), sideBody);
    alerts->setBodyPadding(0);
    advice = new uikit::Card(tr("Suggested by the playbook"), sideBody);
    advice->setBodyPadding(0);
    sideColumn->addWidget(alerts);
    sideColumn->addWidget(advice);
    sideColumn->addStretch(1);
    area->setWidget(sideBody);
    return area;
}

void TodayPane::Private::fit(int width)
{
    constexpr int small = 1120;
    side->setFixedWidth(width < small ? 316 : 372);
    table->setColumnHidden(model->columnCount() - 1, width < small); // Enter and a double click do the same
    const int perRow = width < small ? tileCount / 2 : tileCount;
    if (perRow == tilesPerRow)
        return;
    tilesPerRow = perRow;
    for (int i = 0; i < tileCount; ++i) {
        tileGrid->addWidget(tiles[i], i / perRow, i % perRow);
        tileGrid->setColumnStretch(i, i < perRow ? 1 : 0);
    }
}

uikit::Cell TodayPane::Private::cell(const DueRow& row, int column) const
{
    const QLocale locale;
    uikit::Cell cell;
    if (!row.heading.isEmpty()) {
        cell.heading = true;
        if (column == 0) {
            cell.text = row.heading;
            cell.second = locale.toString(row.count);
        }
        return cell;
    }
    const qint64 now = needs.clock.nowMs();
    switch (column) {
    case 0:
        cell.text = locale.toString(row.item.slot->time, QStringLiteral("HH:mm"));
        cell.strong = true;
        cell.second = row.item.slot->zone.section(u'/', -1).replace(u'_', u' ');
        if (row.atMs < now && row.item.state != content::ContentState::Posted)
            cell.severity = uikit::Severity::Negative;
        break;
    case 1:
        cell.text = locale.toString(localOf(row.atMs, zone).time(), QStringLiteral("HH:mm"));
        cell.muted = true;
        break;
    case 2: {
        const auto* type = content::contentType(row.item.type);
        cell.icon = type ? type->icon : QStringLiteral("message");
        cell.text = row.item.title;
        break;
    }
    case 3:
        cell.text = row.community.code;
        cell.second = row.community.name;
        cell.category = row.community.id.isValid() ? row.community.category : -1;
        cell.strong = true;
        break;
    case 5:
        cell.text = row.item.state == content::ContentState::Posted ? QString()
            : row.item.state == content::ContentState::Draft        ? tr("Finish")
                                                                    : tr("Open");
        cell.strong = row.mostLate;
        break;
    default: {
        const qint64 minutes = (row.atMs - now) / 60'000;
        if (row.item.state == content::ContentState::Posted)
            cell.state = {uikit::Severity::Positive, tr("Posted"), QStringLiteral("ok")};
        else if (minutes < 0)
            cell.state = {uikit::Severity::Negative,
                minutes > -120 ? tr("%n min late", nullptr, int(-minutes))
                               : tr("%n hour(s) late", nullptr, int(-minutes / 60)),
                QStringLiteral("error")};
        else if (row.item.state == content::ContentState::Draft)
            cell.state = {uikit::Severity::Neutral, tr("Draft"), QStringLiteral("clock")};
        else if (minutes < 180)
            cell.state = {
                uikit::Severity::Info, tr("In %n min", nullptr, int(minutes)), QStringLiteral("clock")};
        else
            cell.state = {
                uikit::Severity::Info, content::stateTitle(row.item.state), QStringLiteral("clock")};
    }
    }
    return cell;
}

void TodayPane::activate()
{
    d->reload();
}

void TodayPane::resizeEvent(QResizeEvent* event)
{
    Pane::resizeEvent(event);
    d->fit(event->size().width());
}

bool TodayPane::isSettled() const
{
    return d->pending == 0;
}

} // namespace serai::todayui
