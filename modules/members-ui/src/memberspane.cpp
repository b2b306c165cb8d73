// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importwizard.h"
#include "membercells.h"
#include "memberform.h"
#include "memberpanel.h"
#include "panestate.h"

#include <membersui/memberspane.h>
#include <uikit/buttons.h>
#include <uikit/datatable.h>
#include <uikit/emptystate.h>
#include <uikit/messagebar.h>
#include <uikit/paneheader.h>
#include <uikit/searchbox.h>
#include <uikit/selectionbar.h>
#include <uikit/undobar.h>
#include <uikit/viewtabs.h>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace serai::membersui {

MembersPane::MembersPane(const Needs& needs, QWidget* parent)
    : Pane(parent)
    , d(std::make_unique<Private>(*this, needs))
{
    d->build();
}

MembersPane::~MembersPane() = default;

MembersPane::Private::Private(MembersPane& owner, const Needs& given)
    : pane(owner)
    , needs(given)
    , listing(&owner)
    , detailing(&owner)
{
}

void MembersPane::Private::build()
{
    auto* column = new QVBoxLayout(&pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader(column);
    message = new uikit::MessageBar(&pane);
    column->addWidget(message);
    pages = new QStackedWidget(&pane);
    column->addWidget(pages, 1);
    listPage = new QWidget(pages);
    across = new QHBoxLayout(listPage);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    across->addLayout(left, 1);
    buildList(left);
    panel = new MemberPanel(listPage);
    form = new MemberForm(listPage);
    panel->hide();
    form->hide();
    for (QWidget* watched : {listPage, static_cast<QWidget*>(panel), static_cast<QWidget*>(form)})
        watched->installEventFilter(&pane);
    placePanels();
    pages->addWidget(listPage);
    empty = new uikit::EmptyState(QStringLiteral("members"),
        tr("Bring your customers in: a shop export is enough."), tr("Import members"), pages);
    pages->addWidget(empty);
    QObject::connect(empty, &uikit::EmptyState::actTriggered, &pane, [this] { startImport(); });
    undo = new uikit::UndoBar(&pane);

    QObject::connect(panel, &MemberPanel::closeRequested, &pane, [this] { closePanel(); });
    QObject::connect(panel, &MemberPanel::nextRequested, &pane, [this] { walk(1); });
    QObject::connect(panel, &MemberPanel::previousRequested, &pane, [this] { walk(-1); });
    QObject::connect(panel, &MemberPanel::editRequested, &pane, [this] { startForm(panel->member()); });
    QObject::connect(
        panel, &MemberPanel::tagRequested, &pane, [this] { tag({panel->member().value}, true); });
    QObject::connect(
        panel, &MemberPanel::consentRequested, &pane, [this](bool grant) { recordConsent(grant); });
    QObject::connect(form, &MemberForm::closeRequested, &pane, [this] { form->hide(); });
    QObject::connect(
        form, &MemberForm::saveRequested, &pane, [this](const members::MemberEdit& edit) { saveForm(edit); });
    QObject::connect(&needs.store, &store::Store::changed, &pane, [this](const store::Changes& changes) {
        if (changes.has(QStringLiteral("member")) || changes.has(QStringLiteral("order")))
            again.start();
        if (changes.has(QStringLiteral("segment")))
            reloadViews();
    });
    again.setSingleShot(true);
    again.setInterval(50);
    QObject::connect(&again, &QTimer::timeout, &pane, [this] { refresh(); });
    whenDone(
        store::readSettings(needs.store), &pane, [this](const Result<store::WorkspaceSettings>& settings) {
            makeModel(settings ? settings->currency : QString());
            if (!settings)
                failed(settings.error());
            ask();
        });
}

void MembersPane::Private::placePanels()
{
    constexpr int roomForBoth = 1160;
    const bool beside = listPage->width() >= roomForBoth;
    for (auto* side : {static_cast<uikit::SidePanel*>(panel), static_cast<uikit::SidePanel*>(form)}) {
        const bool isBeside = across->indexOf(side) >= 0;
        if (beside && !isBeside)
            across->addWidget(side);
        else if (!beside && isBeside)
            across->removeWidget(side);
        if (!beside) {
            const int left =
                listPage->layoutDirection() == Qt::RightToLeft ? 0 : listPage->width() - side->maximumWidth();
            side->setGeometry(left, 0, side->maximumWidth(), listPage->height());
            side->raise();
        }
    }
}

bool MembersPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        d->placePanels();
    return Pane::eventFilter(watched, event);
}

void MembersPane::Private::buildHeader(QVBoxLayout* column)
{
    header = new uikit::PaneHeader(tr("Members"), &pane);
    search = header->addSearch(tr("Name, phone, order, tag"));
    QObject::connect(search, &uikit::SearchBox::searchChanged, &pane, [this](const QString& text) {
        query.search = text;
        ask();
    });
    QObject::connect(search, &uikit::SearchBox::downPressed, &pane, [this] { table->setFocus(); });
    auto* import = header->addButton(tr("Import"), QStringLiteral("import"));
    import->setShortcut(Qt::CTRL | Qt::Key_I);
    QObject::connect(import, &QPushButton::clicked, &pane, [this] { startImport(); });
    auto* add = header->setPrimary(tr("Add member"), QStringLiteral("add"));
    add->setShortcut(QKeySequence::New);
    QObject::connect(add, &QPushButton::clicked, &pane, [this] { startForm({}); });
    column->addWidget(header);
}

void MembersPane::Private::buildList(QVBoxLayout* column)
{
    tabs = new uikit::ViewTabs(listPage);
    tabs->setAccessibleName(tr("Saved segments"));
    tabs->addView(tr("All"));
    QObject::connect(tabs, &QTabBar::currentChanged, &pane, [this](int tab) { chooseView(tab); });
    column->addWidget(tabs);
    table = new uikit::DataTable(QStringLiteral("members/table"), tr("Members"), listPage);
    column->addWidget(table, 1);
    selection = new uikit::SelectionBar(listPage);
    auto* add = selection->addAct(tr("Tag"), QStringLiteral("tag"));
    QObject::connect(add, &QPushButton::clicked, &pane, [this] { tagSelected(true); });
    auto* take = selection->addAct(tr("Remove tag"));
    QObject::connect(take, &QPushButton::clicked, &pane, [this] { tagSelected(false); });
    column->addWidget(selection);
    QObject::connect(
        selection, &uikit::SelectionBar::selectAllRequested, &pane, [this] { model->setAllChecked(true); });
    QObject::connect(
        selection, &uikit::SelectionBar::clearRequested, &pane, [this] { model->setAllChecked(false); });
    const auto show = [this](int row) {
        if (const auto id = model ? model->idAt(row) : 0; id > 0)
            showMember({id});
    };
    QObject::connect(
        table, &uikit::DataTable::opened, &pane, [show](const QModelIndex& index) { show(index.row()); });
    QObject::connect(table, &uikit::DataTable::previewRequested, &pane, show);
    QObject::connect(table, &QTableView::clicked, &pane, [show](const QModelIndex& index) {
        if (index.column() > 0)
            show(index.row());
    });
    QObject::connect(table, &uikit::DataTable::currentRowChanged, &pane, [this, show](int row) {
        if (panel->isVisible())
            show(row);
    });
    auto* rename = new QShortcut(Qt::Key_F2, table);
    rename->setContext(Qt::WidgetShortcut);
    QObject::connect(rename, &QShortcut::activated, &pane, [this] {
        if (const auto id = model->idAt(table->currentRow()); id > 0)
            startForm({id});
    });
    auto* escape = new QShortcut(Qt::Key_Escape, table);
    escape->setContext(Qt::WidgetShortcut);
    QObject::connect(escape, &QShortcut::activated, &pane, [this] {
        if (panel->isVisible())
            closePanel();
        else
            search->clear();
    });
}

void MembersPane::Private::makeModel(const QString& currency)
{
    model = std::make_unique<uikit::RowWindowModel<members::MemberRow>>(
        memberColumns(currency),
        [this](const members::MemberRow& row, int column) {
            return memberCell(row, column, needs.clock.nowMs());
        },
        [](const members::MemberRow& row) { return row.id.value; });
    table->setModel(model.get());
    QObject::connect(model.get(), &uikit::RowWindowModelBase::checkedChanged, &pane,
        [this] { selection->setCounts(model->checkedCount(), total); });
    QObject::connect(model.get(), &uikit::RowWindowModelBase::fetchFailed, &pane,
        [this](const Error& error) { failed(error); });
    QObject::connect(model.get(), &uikit::RowWindowModelBase::sortRequested, &pane,
        [this](int column, Qt::SortOrder order) {
            const auto key = model->columns().value(column).key;
            query.sort = members::memberSortFromKey(key).value_or(members::MemberSort::LastOrder);
            query.descending = order == Qt::DescendingOrder;
            ask();
        });
}

void MembersPane::activate()
{
    d->reloadViews();
    if (d->model && d->total >= 0)
        d->refresh();
}

void MembersPane::showTarget(const QVariantMap& target)
{
    if (const auto id = target.value(QStringLiteral("member")).toLongLong(); id > 0)
        d->showMember({id});
    if (target.contains(QStringLiteral("import")))
        d->startImport(target.value(QStringLiteral("import")).toString());
    if (const auto id = target.value(QStringLiteral("segment")).toLongLong(); id > 0) {
        for (std::size_t i = 0; i < d->views.size(); ++i) {
            if (d->views[i].id.value == id)
                d->tabs->setCurrentIndex(int(i) + 1);
        }
    }
}

bool MembersPane::isSettled() const
{
    return d->model && d->total >= 0 && !d->model->isFetching();
}

} // namespace serai::membersui
