// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterbar.h"
#include "inlineeditor.h"
#include "membercells.h"
#include "memberpanel.h"
#include "panestate.h"

#include <base/territory.h>
#include <uikit/buttons.h>
#include <uikit/datatable.h>
#include <uikit/paneheader.h>
#include <uikit/searchbox.h>
#include <uikit/selectionbar.h>
#include <uikit/viewtabs.h>

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace serai::membersui {

QAction* MembersPane::Private::addAct(const QString& text, const QKeySequence& key, std::function<void()> run)
{
    auto* act = new QAction(text, &pane);
    act->setShortcut(key);
    act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(act, &QAction::triggered, &pane, std::move(run));
    pane.addAction(act); // in the window's menu and the palette
    return act;
}

void MembersPane::Private::buildActions()
{
    addAct(tr("Add filter"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] { filters->openAddMenu(); });
    addAct(tr("Save as view…"), Qt::CTRL | Qt::SHIFT | Qt::Key_V, [this] { saveView(true); });
    changeView = addAct(tr("Save changes of the view"), {}, [this] { saveView(false); });
    nameView = addAct(tr("Rename view…"), {}, [this] { renameView(); });
    dropView = addAct(tr("Remove view"), {}, [this] { removeView(); });
    for (auto* act : {changeView, nameView, dropView}) {
        act->setEnabled(false);
        header->overflow()->addAction(act);
    }
    addAct(tr("Tag members…"), Qt::CTRL | Qt::Key_T, [this] { tagSelected(true); });
    addAct(tr("Remove a tag…"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] { tagSelected(false); });
    addAct(tr("Add to a list…"), Qt::CTRL | Qt::Key_L, [this] { openPlaces(false, false); });
    addAct(tr("Take off a list…"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { openPlaces(false, true); });
    addAct(tr("Note as joined a group…"), Qt::CTRL | Qt::Key_G, [this] { openPlaces(true, false); });
    addAct(tr("Note as left a group…"), Qt::CTRL | Qt::SHIFT | Qt::Key_G, [this] { openPlaces(true, true); });
    addAct(tr("Export members…"), Qt::CTRL | Qt::Key_E, [this] { exportSelected(); });
    addAct(tr("Choose columns…"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { table->openColumnChooser(); });
    buildMerging();
    for (int i = 0; i < 9; ++i) { // wherever the cursor is while the pane is in front: see takesDigits()
        auto* key = new QShortcut(Qt::CTRL | Qt::Key(Qt::Key_1 + i), &pane);
        QObject::connect(key, &QShortcut::activated, &pane, [this, i] {
            if (i < tabs->count() && pages->currentWidget() == listPage)
                tabs->setCurrentIndex(i);
        });
    }
    const auto onTable = [this](const QKeySequence& key, std::function<void()> run) {
        auto* shortcut = new QShortcut(key, table);
        shortcut->setContext(Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &pane, std::move(run));
    };
    onTable(Qt::Key_F2, [this] { editCell(table->currentIndex().column()); });
    onTable(QKeySequence::Delete, [this] { deleteSelected(); });
    onTable(QKeySequence::SelectAll, [this] { model->setAllChecked(true); });
    onTable(Qt::Key_X, [this] {
        if (const auto id = model->idAt(table->currentRow()); id > 0)
            model->setChecked(id, !model->isChecked(id));
    });
    onTable(Qt::Key_Escape, [this] {
        if (panel->isVisible())
            closePanel(); // a drag under way hears Escape before this
        else if (model->checkedCount() > 0)
            model->setAllChecked(false);
        else if (!query.search.isEmpty()) {
            search->setSearch({});
            query.search.clear();
            words = {};
            ask();
        }
    });
    onTable(Qt::Key_Menu, [this] { openContextMenu(table->visualRect(table->currentIndex()).bottomLeft()); });
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(table, &QWidget::customContextMenuRequested, &pane,
        [this](const QPoint& place) { openContextMenu(place); });
}

void MembersPane::Private::openContextMenu(const QPoint& place)
{
    const auto cell = table->indexAt(place);
    const auto id = cell.isValid() ? model->idAt(cell.row()) : 0;
    if (id <= 0)
        return;
    table->setCurrentIndex(cell);
    auto* menu = new QMenu(&pane);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), &pane, [this, id] { showMember({id}); });
    menu->addAction(tr("Edit…"), &pane, [this, id] { startForm({id}); });
    if (!editableField(cell.column()).isEmpty())
        menu->addAction(
            tr("Edit in the list"), Qt::Key_F2, &pane, [this, column = cell.column()] { editCell(column); });
    menu->addSeparator();
    // What follows is for the checked members, else for the one under the pointer.
    menu->addAction(tr("Tag…"), &pane, [this] { tagSelected(true); });
    menu->addAction(tr("Remove a tag…"), &pane, [this] { tagSelected(false); });
    menu->addAction(tr("Set level…"), &pane,
        [this] { setSelected(QStringLiteral("level"), tr("Set level"), tr("Level; empty = none")); });
    menu->addAction(tr("Add to a list…"), &pane, [this] { openPlaces(false, false); });
    menu->addAction(tr("Note as joined a group…"), &pane, [this] { openPlaces(true, false); });
    menu->addAction(tr("Record an opt-in…"), &pane, [this] { consentSelected(true); });
    menu->addAction(tr("Record an opt-out…"), &pane, [this] { consentSelected(false); });
    menu->addAction(tr("Merge with…"), Qt::CTRL | Qt::Key_J, &pane, [this] { mergeSelected(); });
    menu->addAction(tr("Export…"), &pane, [this] { exportSelected(); });
    menu->addSeparator();
    menu->addAction(tr("Delete…"), QKeySequence::Delete, &pane, [this] { deleteSelected(); });
    menu->addAction(tr("Erase for good…"), &pane, [this] { eraseSelected(); });
    menu->popup(table->viewport()->mapToGlobal(place));
}

void MembersPane::Private::buildSelection(QVBoxLayout* column)
{
    selection = new uikit::SelectionBar(listPage);
    const auto act = [this](const QString& text, const QString& icon, std::function<void()> run) {
        QObject::connect(selection->addAct(text, icon), &QPushButton::clicked, &pane, std::move(run));
    };
    act(tr("Tag"), QStringLiteral("tag"), [this] { tagSelected(true); });
    act(tr("Add to list"), {}, [this] { openPlaces(false, false); });
    act(tr("Add to group"), {}, [this] { openPlaces(true, false); });
    act(tr("Export"), {}, [this] { exportSelected(); });
    auto* more = selection->addAct(tr("More"));
    auto* menu = new QMenu(more);
    menu->addAction(tr("Remove a tag…"), &pane, [this] { tagSelected(false); });
    menu->addAction(tr("Take off a list…"), &pane, [this] { openPlaces(false, true); });
    menu->addAction(tr("Note as left a group…"), &pane, [this] { openPlaces(true, true); });
    menu->addAction(tr("Set level…"), &pane,
        [this] { setSelected(QStringLiteral("level"), tr("Set level"), tr("Level; empty = none")); });
    menu->addAction(tr("Set person in charge…"), &pane, [this] {
        setSelected(QStringLiteral("owner"), tr("Set person in charge"), tr("Name; empty = nobody"));
    });
    menu->addAction(tr("Record an opt-in…"), &pane, [this] { consentSelected(true); });
    menu->addAction(tr("Record an opt-out…"), &pane, [this] { consentSelected(false); });
    menu->addAction(tr("Merge with…"), &pane, [this] { mergeSelected(); });
    menu->addSeparator();
    menu->addAction(tr("Delete…"), &pane, [this] { deleteSelected(); });
    menu->addAction(tr("Erase for good…"), &pane, [this] { eraseSelected(); });
    more->setMenu(menu);
    column->addWidget(selection);
    QObject::connect(
        selection, &uikit::SelectionBar::selectAllRequested, &pane, [this] { model->setAllChecked(true); });
    QObject::connect(
        selection, &uikit::SelectionBar::clearRequested, &pane, [this] { model->setAllChecked(false); });
}

/// The next column that can be edited and seen, in the direction of \a step; -1 = none.
static int nextEditable(const uikit::DataTable& table, int column, int step)
{
    const auto* head = table.horizontalHeader();
    for (int place = head->visualIndex(column) + step; place >= 0 && place < head->count(); place += step) {
        const int next = head->logicalIndex(place);
        if (!head->isSectionHidden(next) && !editableField(next).isEmpty())
            return next;
    }
    return -1;
}

void MembersPane::Private::editCell(int column)
{
    const int row = table->currentRow();
    const auto* member = model->rowAt(row);
    if (!member || refusesMasked(tr("Turn masking off in the View menu to edit.")))
        return;
    if (editableField(column).isEmpty())
        column = NameColumn;
    editor->open(member->member.id.value, row, column, editableText(member->member, column),
        tr("%1 of %2").arg(model->columns().value(column).title, members::displayName(member->member)));
}

void MembersPane::Private::keepCell(qint64 member, int column, const QString& text, int step)
{
    const auto goOn = [this, member, column, step] {
        if (editor->member() != member || editor->column() != column)
            return; // another cell is open by now
        editor->close();
        table->setFocus();
        if (const int next = step == 0 ? -1 : nextEditable(*table, column, step); next >= 0)
            editCell(next);
    };
    const auto* row = model->rowAt(table->currentRow());
    if (row && row->member.id.value == member && editableText(row->member, column) == text)
        return goOn();
    const auto value = column == CountryColumn ? territoryFromText(text).value_or(text) : text;
    whenDone(acts.apply({{member}, {}, {}}, people::setField(editableField(column), value)), &pane,
        [this, goOn](const Result<people::ActRecord>& act) {
            if (!act)
                return editor->refuse(toText(act.error()));
            goOn();
            offerUndo(*act);
        });
}

} // namespace serai::membersui
