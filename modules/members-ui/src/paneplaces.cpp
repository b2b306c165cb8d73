// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dropshelf.h"
#include "membercells.h"
#include "panestate.h"
#include "rowdrag.h"

#include <uikit/datatable.h>
#include <uikit/messagebar.h>
#include <uikit/undobar.h>

#include <QMenu>

namespace serai::membersui {

void MembersPane::Private::buildPlaces()
{
    shelf = new DropShelf(listPage);
    drag = new RowDrag(table);
    QObject::connect(drag, &RowDrag::started, &pane, [this](int row) { startDrag(row); });
    QObject::connect(drag, &RowDrag::moved, &pane, [this](QPoint global) { shelf->moveTo(global); });
    QObject::connect(drag, &RowDrag::dropped, &pane, [this](QPoint global) { dropDragged(global); });
    QObject::connect(drag, &RowDrag::cancelled, &pane, [this] { endDrag(); });
}

void MembersPane::Private::openPlaces(bool groups, bool leave)
{
    const auto open = [this, groups](const QList<std::pair<QString, people::Act>>& choices,
                          const QList<std::pair<QString, QString>>& refused, bool makes) {
        auto* menu = new QMenu(&pane);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true);
        if (makes)
            menu->addAction(tr("New list…"), &pane,
                [this] { selectedIds([this](const QList<qint64>& ids) { makeList(ids); }); });
        const auto plain = [](QString name) { return name.replace(u'&', QStringLiteral("&&")); };
        for (const auto& [name, act] : choices)
            menu->addAction(plain(name), &pane, [this, act = act] {
                selectedIds([this, act](const QList<qint64>& ids) { putIn(act, ids); });
            });
        for (const auto& [name, why] : refused) {
            auto* act = menu->addAction(tr("%1 (%2)", "list (why not)").arg(plain(name), plain(why)));
            act->setEnabled(false);
        }
        if (menu->isEmpty())
            menu->addAction(groups ? tr("There is no group yet") : tr("There is no list yet"))
                ->setEnabled(false);
        const auto row = table->visualRect(table->currentIndex());
        menu->popup(table->viewport()->mapToGlobal(row.isValid() ? row.bottomLeft() : QPoint(40, 40)));
    };
    if (groups) {
        whenDone(places.groups(), &pane, [this, open, leave](const Result<QList<people::GroupPlace>>& list) {
            if (!list)
                return failed(list.error());
            QList<std::pair<QString, people::Act>> choices;
            for (const auto& group : *list)
                choices.emplaceBack(tr("%1 · %2", "code of a group · its name").arg(group.code, group.name),
                    leave ? people::leaveGroup(group.community) : people::joinGroup(group.community));
            open(choices, {}, false);
        });
        return;
    }
    whenDone(places.lists(), &pane, [this, open, leave](const Result<QList<people::ListPlace>>& list) {
        if (!list)
            return failed(list.error());
        QList<std::pair<QString, people::Act>> choices;
        QList<std::pair<QString, QString>> refused;
        for (const auto& place : *list) {
            if (place.refusal.isEmpty())
                choices.emplaceBack(place.name,
                    leave ? people::takeFromList(place.segment) : people::addToList(place.segment));
            else if (!leave)
                refused.emplaceBack(place.name, place.refusal);
        }
        open(choices, refused, !leave);
    });
}

void MembersPane::Private::putIn(const people::Act& act, const QList<qint64>& ids)
{
    apply(ids, act); // names the list or group in the offer to undo it
}

void MembersPane::Private::makeList(const QList<qint64>& ids)
{
    if (ids.isEmpty())
        return;
    needs.dialogs.askText(&pane, tr("New list with %n member(s)", nullptr, int(ids.size())), tr("Name"), {},
        [this, ids](const QString& name) {
            if (name.trimmed().isEmpty())
                return;
            whenDone(places.createList(name.trimmed(), {ids, {}, {}}), &pane,
                [this, name = name.trimmed()](const Result<people::MadeList>& made) {
                    if (!made)
                        return failed(made.error());
                    undo->showUndo(tr("List “%1” made").arg(name), tr("Undo"), [this, id = made->segment] {
                        whenDone(needs.segments.remove({id}), &pane,
                            [this](const Result<segments::NotedActs>& gone) {
                                if (!gone)
                                    failed(gone.error());
                            });
                    });
                });
        });
}

void MembersPane::Private::startDrag(int row)
{
    const auto id = model->idAt(row);
    const auto* grabbed = model->rowAt(row);
    if (id <= 0 || !grabbed)
        return;
    // The checked ones where the hand is on one of them, else the chosen rows, else this one.
    qint64 count = 1;
    dragged = {id};
    if (model->checkedCount() > 0 && model->isChecked(id)) {
        count = model->checkedCount();
        dragged.clear(); // asked for when they land
    } else {
        const auto rows = table->selectionModel()->selectedRows();
        const auto isChosen = std::any_of(
            rows.begin(), rows.end(), [row](const QModelIndex& chosen) { return chosen.row() == row; });
        if (isChosen && rows.size() > 1) {
            dragged.clear();
            for (const auto& chosen : rows) {
                if (const auto each = model->idAt(chosen.row()); each > 0)
                    dragged << each;
            }
            count = dragged.size();
        }
    }
    shelf->begin(count == 1 ? shownName(grabbed->member, masking) : tr("%n member(s)", nullptr, int(count)));
    whenDone(places.lists(), &pane, [this](const Result<QList<people::ListPlace>>& lists) {
        whenDone(places.groups(), &pane,
            [this, lists = lists.value_or(QList<people::ListPlace>{})](
                const Result<QList<people::GroupPlace>>& groups) {
                shelf->setTargets(lists, groups.value_or(QList<people::GroupPlace>{}));
            });
    });
}

void MembersPane::Private::dropDragged(const QPoint& global)
{
    const auto* under = shelf->targetAt(global);
    const auto target = under ? *under : DropShelf::Target{};
    const bool onTarget = under != nullptr;
    const auto ids = dragged;
    endDrag();
    if (!onTarget)
        return;
    if (!target.refusal.isEmpty())
        return message->showMessage(uikit::Severity::Info, target.title, target.refusal);
    const auto land = [this, target](const QList<qint64>& people) {
        switch (target.kind) {
        case DropShelf::Target::Kind::NewList:
            return makeList(people);
        case DropShelf::Target::Kind::List:
            return putIn(people::addToList(target.id), people);
        case DropShelf::Target::Kind::Group:
            return putIn(people::joinGroup(target.id), people);
        }
    };
    if (ids.isEmpty())
        selectedIds(land);
    else
        land(ids);
}

void MembersPane::Private::endDrag()
{
    dragged.clear();
    shelf->end();
    table->setFocus();
}

} // namespace serai::membersui
