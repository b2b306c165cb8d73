// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editorpage.h"
#include "panestate.h"
#include "previewpage.h"

#include <base/daytext.h>
#include <base/localtime.h>
#include <campaignsui/campaignspane.h>
#include <uikit/busystate.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/datatable.h>
#include <uikit/emptystate.h>
#include <uikit/labels.h>
#include <uikit/messagebar.h>
#include <uikit/paneheader.h>
#include <uikit/wizard.h>

#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace serai::campaignsui {

using uikit::CellKind;

CampaignsPane::CampaignsPane(const Needs& needs, QWidget* parent)
    : Pane(parent)
    , d(std::make_unique<Private>(*this, needs))
{
    d->build();
}

CampaignsPane::~CampaignsPane() = default;

CampaignsPane::Private::Private(CampaignsPane& owner, const Needs& given)
    : pane(owner)
    , needs(given)
    , watching(&owner)
{
}

static QScrollArea* scrolled(QWidget* page, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

void CampaignsPane::Private::build()
{
    auto* column = new QVBoxLayout(&pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    header = new uikit::PaneHeader(tr("Campaigns"), &pane);
    QObject::connect(header, &uikit::PaneHeader::parentClicked, &pane, [this] { reload(); });
    add = header->setPrimary(tr("New campaign"), QStringLiteral("add"));
    add->setShortcut(QKeySequence::New);
    QObject::connect(add, &QPushButton::clicked, &pane, [this] { startNew(); });
    column->addWidget(header);
    steps = new uikit::WizardSteps({tr("Audience, message, time"), tr("Preview"), tr("Send")}, &pane);
    column->addWidget(steps);
    message = new uikit::MessageBar(&pane);
    column->addWidget(message);
    pages = new QStackedWidget(&pane);
    column->addWidget(pages, 1);
    pages->addWidget(makeList());
    auto* empty = new uikit::EmptyState(QStringLiteral("campaigns"),
        tr("Write to a segment: choose people and a template, see exactly who gets what, then send."),
        tr("New campaign"), pages);
    QObject::connect(empty, &uikit::EmptyState::actTriggered, &pane, [this] { startNew(); });
    pages->addWidget(empty);
    editor = new EditorPage(needs.store, needs.campaigns, needs.segments, needs.clock, pages);
    QObject::connect(editor, &EditorPage::edited, &pane, [this] {
        if (pages->currentIndex() == EditPage) {
            foot->setNote(editor->missing());
            foot->primary()->setEnabled(editor->missing().isEmpty());
        }
    });
    QObject::connect(editor, &EditorPage::failed, &pane, [this](const Error& error) { failed(error); });
    pages->addWidget(scrolled(editor, pages));
    auto* busy = new QWidget(pages);
    auto* busyColumn = new QVBoxLayout(busy);
    counting = new uikit::ProgressPanel(busy);
    counting->setMaximumWidth(480);
    busyColumn->addWidget(counting, 0, Qt::AlignCenter);
    QObject::connect(counting, &uikit::ProgressPanel::cancelRequested, &pane, [this] { cancel.cancel(); });
    pages->addWidget(busy);
    review = new PreviewPage(pages);
    pages->addWidget(scrolled(review, pages));
    run = new ProgressPage(pages);
    pages->addWidget(run);
    column->addWidget(makeFoot());
    QObject::connect(
        run, &ProgressPage::pauseRequested, &pane, [this] { settle(needs.campaigns.pause(current->id)); });
    QObject::connect(
        run, &ProgressPage::resumeRequested, &pane, [this] { settle(needs.campaigns.resume(current->id)); });
    QObject::connect(run, &ProgressPage::cancelRequested, &pane, [this] { cancelCampaign(); });
    again.setSingleShot(true);
    again.setInterval(250);
    QObject::connect(&again, &QTimer::timeout, &pane, [this] {
        if (pages->currentIndex() == RunPage)
            watch();
        else if (pages->currentIndex() <= EmptyPage && pane.isVisible())
            reload();
    });
    QObject::connect(&needs.store, &store::Store::changed, &pane, [this](const store::Changes& changes) {
        if ((changes.has(QStringLiteral("outbox")) || changes.has(QStringLiteral("campaign")))
            && !again.isActive())
            again.start();
    });
    whenDone(
        store::readSettings(needs.store), &pane, [this](const Result<store::WorkspaceSettings>& settings) {
            if (settings)
                zone = zoneById(settings->zone).value_or(QTimeZone::utc());
        });
    show(ListPage);
}

QWidget* CampaignsPane::Private::makeList()
{
    auto* page = new QWidget(pages);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    table = new uikit::DataTable(QStringLiteral("campaigns/list"), tr("Campaigns"), page);
    model = new uikit::RowWindowModel<ListRow>(
        {{QStringLiteral("name"), tr("Name"), CellKind::Plain, 150, false, false, true},
            {QStringLiteral("state"), tr("State"), CellKind::State, 96, false, false, false},
            {QStringLiteral("segment"), tr("Segment"), CellKind::Plain, 172, false, false, false},
            {QStringLiteral("template"), tr("Template"), CellKind::Plain, 140, false, false, false},
            {QStringLiteral("sent"), tr("Sent"), CellKind::Number, 72, false, false, false},
            {QStringLiteral("delivered"), tr("Delivered"), CellKind::Number, 80, false, false, false},
            {QStringLiteral("read"), tr("Read"), CellKind::Number, 68, false, false, false},
            {QStringLiteral("unknown"), tr("Unknown"), CellKind::Number, 76, false, false, false},
            {QStringLiteral("started"), tr("Started"), CellKind::Plain, 108, false, false, false}},
        [this](const ListRow& row, int index) { return cell(row, index); },
        [](const ListRow& row) { return row.campaign.id.value; }, table);
    table->setModel(model);
    QObject::connect(table, &uikit::DataTable::opened, &pane, [this](const QModelIndex& index) {
        if (const auto* row = model->rowAt(index.row()))
            open(row->campaign);
    });
    QObject::connect(table, &QTableView::clicked, &pane, [this](const QModelIndex& index) {
        if (const auto* row = model->rowAt(index.row()))
            open(row->campaign);
    });
    column->addWidget(table);
    return page;
}

QWidget* CampaignsPane::Private::makeFoot()
{
    foot = new uikit::WizardFoot(&pane);
    typeLabel = new uikit::Label({}, foot);
    typed = new QLineEdit(foot);
    typed->setFixedWidth(96);
    typed->setAccessibleName(tr("Number of members, typed to confirm"));
    foot->addWidget(typeLabel);
    foot->addWidget(typed);
    QObject::connect(typed, &QLineEdit::textChanged, &pane, [this] { confirmChanged(); });
    QObject::connect(foot->back(), &QPushButton::clicked, &pane, [this] { show(EditPage); });
    QObject::connect(foot->cancel(), &QPushButton::clicked, &pane, [this] { reload(); });
    QObject::connect(foot->primary(), &QPushButton::clicked, &pane, [this] { next(); });
    return foot;
}

uikit::Cell CampaignsPane::Private::cell(const ListRow& row, int column) const
{
    const QLocale locale;
    uikit::Cell cell;
    const auto number = [&](qint64 value) { cell.text = row.progress ? locale.toString(value) : QString(); };
    switch (column) {
    case 0:
        cell.text = row.campaign.draft.name;
        cell.strong = true;
        break;
    case 1:
        cell.state = campaignStateOf(row.campaign.state);
        break;
    case 2:
        cell.text = row.campaign.segmentName;
        break;
    case 3:
        cell.text = row.campaign.draft.templateName;
        cell.second = row.campaign.draft.templateLanguage;
        break;
    case 4:
        number(row.progress ? row.progress->sent : 0);
        break;
    case 5:
        number(row.progress ? row.progress->delivered : 0);
        break;
    case 6:
        number(row.progress ? row.progress->read : 0);
        break;
    case 7:
        number(row.progress ? row.progress->counts.unknown : 0);
        break;
    default:
        if (row.campaign.startedAt)
            cell.text = dayText(locale, localOf(*row.campaign.startedAt, zone).date(), DayForm::Full);
        else {
            cell.text = tr("not started");
            cell.muted = true;
        }
    }
    return cell;
}

void CampaignsPane::activate()
{
    if (d->pages->currentIndex() <= Private::EmptyPage)
        d->reload();
    else if (d->pages->currentIndex() == Private::RunPage)
        d->watch();
}

void CampaignsPane::showTarget(const QVariantMap& target)
{
    if (const auto id = target.value(QStringLiteral("newForSegment")).toLongLong(); id > 0)
        d->startNew({id});
    if (const auto id = target.value(QStringLiteral("campaign")).toLongLong(); id > 0)
        d->openId({id});
}

bool CampaignsPane::isSettled() const
{
    return d->pending == 0;
}

} // namespace serai::campaignsui
