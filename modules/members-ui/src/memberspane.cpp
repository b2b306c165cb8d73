// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterbar.h"
#include "importwizard.h"
#include "inlineeditor.h"
#include "membercells.h"
#include "memberform.h"
#include "memberhistory.h"
#include "memberpanel.h"
#include "mergedesk.h"
#include "panestate.h"

#include <base/localtime.h>
#include <content/communityrepository.h>
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

#include <QEvent>
#include <QHBoxLayout>
#include <QSettings>
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
    , index(given.store)
    , kept(given.store, given.clock)
    , acts(given.store, given.clock)
    , places(given.store, given.clock)
    , notes(given.store, given.clock)
    , ledger(given.store, given.clock)
    , events(given.store)
    , desk(given.store, given.clock)
    , listing(&owner)
    , detailing(&owner)
    , standing(&owner)
    , counting(&owner)
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
    buildPanels();
    pages->addWidget(listPage);
    empty = new uikit::EmptyState(QStringLiteral("members"),
        tr("Bring your customers in: a shop export is enough."), tr("Import members"), pages);
    pages->addWidget(empty);
    QObject::connect(empty, &uikit::EmptyState::actTriggered, &pane, [this] { startImport(); });
    undo = new uikit::UndoBar(&pane);
    buildActions();
    buildPlaces();

    QObject::connect(&needs.store, &store::Store::changed, &pane, [this](const store::Changes& changes) {
        const bool people = changes.has(QStringLiteral("member")) || changes.has(QStringLiteral("order"));
        if (people && !index.isReady())
            again.start(); // else the index says so when it has read them
        if (people || changes.has(QStringLiteral("memberView")))
            recount.start();
        if (changes.has(QStringLiteral("settings")) || changes.has(QStringLiteral("community")))
            readShop();
        if (changes.has(QStringLiteral("segment")) || changes.has(QStringLiteral("memberView")))
            reloadViews();
    });
    QObject::connect(&index, &membersearch::MemberSearch::changed, &pane, [this] { again.start(); });
    QObject::connect(
        &index, &membersearch::MemberSearch::failed, &pane, [this](const Error& error) { failed(error); });
    again.setSingleShot(true);
    again.setInterval(50);
    QObject::connect(&again, &QTimer::timeout, &pane, [this] { refresh(); });
    recount.setSingleShot(true);
    recount.setInterval(1000);
    QObject::connect(&recount, &QTimer::timeout, &pane, [this] { countViews(); });
    QObject::connect(&needs.segments, &segments::SegmentService::changed, &pane, [this] { recount.start(); });
    lastTab = QSettings().value(QLatin1String(lastTabKey)).toString();
    keeping.setSingleShot(true);
    keeping.setInterval(400);
    QObject::connect(&keeping, &QTimer::timeout, &pane, [this] { keepLook(); });
    readShop();
}

void MembersPane::Private::readShop()
{
    whenDone(
        store::readSettings(needs.store), &pane, [this](const Result<store::WorkspaceSettings>& settings) {
            if (!settings)
                failed(settings.error());
            if (const auto read = settings ? zoneById(settings->zone) : Result<QTimeZone>(QTimeZone::utc()))
                zone = *read;
            panel->setScreen(zone, masking);
            const auto unit = settings ? settings->currency : QString();
            if (model && unit == currency)
                return model->refresh(total);
            currency = unit;
            filters->setCurrency(currency);
            makeModel(currency);
            restoreLook(ListTab{});
            ask();
        });
    whenDone(content::CommunityRepository(needs.store, needs.clock).list(), &pane,
        [this](const Result<QList<content::Community>>& list) {
            groupCategories.clear();
            for (const auto& community : list.value_or(QList<content::Community>{}))
                groupCategories.insert(community.code, community.category);
            if (model)
                table->viewport()->update();
        });
}

void MembersPane::Private::setMasked(bool on)
{
    if (masking.isOn == on)
        return;
    masking.isOn = on;
    editor->close();
    form->hide();
    closeMerging();
    table->viewport()->update();
    panel->setScreen(zone, masking);
    showMemberAgain();
}

bool MembersPane::Private::refusesMasked(const QString& what)
{
    if (masking.isOn)
        message->showMessage(uikit::Severity::Info, tr("People are masked on screen"), what);
    return masking.isOn;
}

void MembersPane::Private::buildHeader(QVBoxLayout* column)
{
    header = new uikit::PaneHeader(tr("Members"), &pane);
    search = header->addSearch(tr("Name, phone, order, tag"));
    QObject::connect(search, &uikit::SearchBox::searchChanged, &pane, [this](const QString& text) {
        query.search = text;
        words = membersearch::parseSearch(text);
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
    tabs->setAccessibleName(tr("Views and saved segments"));
    tabs->addView(tr("All"));
    views = {ListTab{}};
    QObject::connect(tabs, &QTabBar::currentChanged, &pane, [this](int tab) { chooseView(tab); });
    column->addWidget(tabs);
    filters = new FilterBar(needs.dialogs, listPage);
    column->addWidget(filters);
    QObject::connect(filters, &FilterBar::changed, &pane, [this] { filtersChanged(); });
    QObject::connect(filters, &FilterBar::saveViewRequested, &pane, [this] { saveView(true); });
    QObject::connect(filters, &FilterBar::saveSegmentRequested, &pane, [this] { saveSegment(); });
    QObject::connect(filters, &FilterBar::menuOpening, &pane, [this] {
        whenDone(kept.values(), &pane, [this](const Result<membersearch::ListValues>& values) {
            if (values)
                filters->setValues(*values);
        });
    });
    table = new uikit::DataTable(QStringLiteral("members/table"), tr("Members"), listPage);
    table->setGentleStart();
    column->addWidget(table, 1);
    editor = new InlineEditor(table);
    QObject::connect(editor, &InlineEditor::keepRequested, &pane,
        [this](
            qint64 member, int cell, const QString& text, int step) { keepCell(member, cell, text, step); });
    buildSelection(column);
    const auto show = [this](int row) {
        if (const auto id = model ? model->idAt(row) : 0; id > 0)
            showMember({id});
    };
    QObject::connect(table, &uikit::DataTable::columnsChanged, &pane, [this] { lookChanged(); });
    QObject::connect(
        table, &uikit::DataTable::opened, &pane, [show](const QModelIndex& cell) { show(cell.row()); });
    QObject::connect(table, &uikit::DataTable::previewRequested, &pane, show);
    QObject::connect(table, &QTableView::clicked, &pane, [show](const QModelIndex& cell) {
        if (cell.column() > 0)
            show(cell.row());
    });
    QObject::connect(table, &uikit::DataTable::currentRowChanged, &pane, [this, show](int row) {
        if (panel->isVisible())
            show(row);
    });
}

void MembersPane::Private::makeModel(const QString& unit)
{
    auto made = std::make_unique<uikit::RowWindowModel<timeline::ListRow>>(
        memberColumns(unit),
        [this](const timeline::ListRow& row, int column) {
            return memberCell(row, column,
                {needs.clock.nowMs(), zone, words, found ? found->orderOf(row.member.id.value) : QString(),
                    groupCategories, masking, phones});
        },
        [](const timeline::ListRow& row) { return row.member.id.value; });
    table->setModel(made.get());
    model = std::move(made); // the one before goes when the table has let go of it
    QObject::connect(model.get(), &uikit::RowWindowModelBase::checkedChanged, &pane,
        [this] { selection->setCounts(model->checkedCount(), total); });
    QObject::connect(model.get(), &uikit::RowWindowModelBase::fetchFailed, &pane,
        [this](const Error& error) { failed(error); });
    QObject::connect(model.get(), &uikit::RowWindowModelBase::sortRequested, &pane,
        [this](int column, Qt::SortOrder order) {
            const auto key = model->columns().value(column).key;
            query.sort = members::memberSortFromKey(key).value_or(members::MemberSort::LastOrder);
            query.descending = order == Qt::DescendingOrder;
            lookChanged();
            ask();
        });
}

void MembersPane::setMasked(bool masked)
{
    d->setMasked(masked);
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
        for (qsizetype i = 0; i < d->views.size(); ++i) {
            if (d->views[i].segment.value == id)
                return d->tabs->setCurrentIndex(int(i));
        }
        d->lastTab = MembersPane::Private::tabKey({ListTab::Kind::Segment, {}, {id}}); // when it is read
    }
}

bool MembersPane::isSettled() const
{
    return d->model && d->total >= 0 && !d->asking && !d->loading && !d->model->isFetching()
        && d->model->isWhole() && d->table->isPainted() && d->panel->isSettled()
        && (!d->mergeDesk || d->mergeDesk->isSettled());
}

} // namespace serai::membersui
