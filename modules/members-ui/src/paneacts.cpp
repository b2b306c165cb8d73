// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterbar.h"
#include "importwizard.h"
#include "inlineeditor.h"
#include "memberform.h"
#include "memberpanel.h"
#include "memberstanding.h"
#include "panestate.h"

#include <uikit/datatable.h>
#include <uikit/messagebar.h>
#include <uikit/paneheader.h>
#include <uikit/searchbox.h>
#include <uikit/selectionbar.h>
#include <uikit/undobar.h>
#include <uikit/viewtabs.h>

#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>

namespace serai::membersui {

using Rows = QList<timeline::ListRow>;

void MembersPane::Private::failed(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        message->showError(error);
}

void MembersPane::Private::ask()
{
    if (!model)
        return;
    editor->close();
    const auto* tab = currentTab();
    wantsWhole = query.search.isEmpty() && !query.only;
    filters->setSavable(!query.search.isEmpty() || !filters->filters().isEmpty(),
        !filters->filters().isEmpty() && (!tab || tab->kind != ListTab::Kind::Segment));
    asking = true;
    if (index.isReady() || !wantsWhole)
        return askIndex(false);
    // The whole list is there at once from the tables, while the index for searches is still being read.
    found.reset();
    listing.ask(needs.members.page(query, 0, uikit::RowWindowModelBase::pageSize),
        [this, asked = query](const Result<members::MemberPage>& page) {
            if (!page) {
                asking = false;
                return failed(page.error());
            }
            listing.ask(timeline::completeRows(needs.store, page->rows),
                [this, asked, total = page->total](const Result<Rows>& first) {
                    asking = false;
                    if (!first)
                        failed(first.error());
                    model->setQuery(
                        total,
                        [this, asked](
                            qint64 offset, qint64 limit) { return rowsFromTables(asked, offset, limit); },
                        true, first.value_or(Rows()));
                    showTotal(total);
                    loadIndex();
                });
        });
}

Async<QList<timeline::ListRow>> MembersPane::Private::rowsFromTables(
    const members::MemberQuery& asked, qint64 offset, qint64 limit)
{
    auto promise = std::make_shared<Promise<Rows>>();
    whenDone(needs.members.page(asked, offset, limit), &pane,
        [this, promise](const Result<members::MemberPage>& page) {
            if (!page)
                return promise->settle(Result<Rows>(fail(page.error())));
            whenDone(timeline::completeRows(needs.store, page->rows), &pane,
                [promise](const Result<Rows>& rows) { promise->settle(Result<Rows>(rows)); });
        });
    return promise->future();
}

void MembersPane::Private::loadIndex()
{
    if (index.isReady() || loading)
        return;
    loading = true;
    // After the first rows are painted: reading a million people keeps a core busy for seconds.
    QTimer::singleShot(80, &pane, [this] {
        whenDone(index.load(), &pane, [this](const Result<>& done) {
            loading = false;
            if (!done)
                return failed(done.error());
            if (!asking)
                refresh();
            recount.start();
        });
    });
}

void MembersPane::Private::askIndex(bool anew)
{
    listing.ask(
        index.find(query), [this, anew](const Result<std::shared_ptr<const membersearch::Found>>& list) {
            asking = false;
            if (!list)
                return failed(list.error());
            const bool fromTables = !found;
            found = *list;
            const auto fetch = [this, list = found](qint64 offset, qint64 limit) {
                return timeline::listRows(needs.store, list->ids(offset, limit));
            };
            if (anew && !fromTables) {
                model->refresh(found->total());
            } else if (anew) {
                // The same list from another source: rows on screen and checks stay.
                model->setFetch(fetch);
                model->refresh(found->total());
            } else {
                model->setQuery(found->total(), fetch);
            }
            showTotal(found->total());
        });
}

void MembersPane::Private::refresh()
{
    if (!model)
        return;
    if (asking) // its answer is newer anyway, and must not be superseded by this one
        return again.start();
    // The rows on screen, the scroll position and the checks stay until the new rows are there.
    const auto* tab = currentTab();
    if (!filters->filters().isEmpty() || (tab && tab->kind == ListTab::Kind::Segment)) {
        narrow(true); // who belongs to it may have changed
    } else if (index.isReady()) {
        askIndex(true);
    } else {
        listing.ask(needs.members.page(query, 0, 1), [this](const Result<members::MemberPage>& page) {
            if (!page)
                return failed(page.error());
            model->refresh(page->total);
            showTotal(page->total);
        });
    }
    showMemberAgain();
}

void MembersPane::Private::showTotal(qint64 matches)
{
    total = matches;
    header->setSubtitle(QLocale().toString(matches));
    search->setNote(!query.search.isEmpty() && matches == 0 ? tr("0 found") : QString());
    selection->setCounts(model->checkedCount(), matches);
    if (showsList())
        pages->setCurrentIndex(matches == 0 && wantsWhole ? 1 : 0);
}

void MembersPane::Private::showMember(MemberId id)
{
    awaited = id;
    detailing.ask(needs.members.detail(id, 0), [this, id](const Result<members::MemberDetail>& detail) {
        awaited = {};
        if (!detail)
            return failed(detail.error());
        panel->setDetail(*detail, needs.clock.nowMs());
        form->hide();
        panel->show();
        showStanding(id);
        showAbout(id);
    });
}

void MembersPane::Private::showMemberAgain()
{
    if (awaited.isValid())
        showMember(awaited);
    else if (panel->isVisible())
        showMember(panel->member());
}

void MembersPane::Private::showStanding(MemberId id)
{
    standing.ask(standingOf(needs.segments, id, needs.clock.nowMs(), &pane),
        [this, id](const Result<Standing>& answer) {
            if (answer && panel->member() == id)
                panel->setStanding(*answer);
        });
}

void MembersPane::Private::walk(int by)
{
    const int row = std::clamp(table->currentRow() + by, 0, std::max(0, model->rowCount() - 1));
    table->setCurrentIndex(model->index(row, 1)); // the panel follows the cursor
}

void MembersPane::Private::closePanel()
{
    detailing.forget();
    awaited = {};
    standing.forget();
    panel->hide();
    table->setFocus();
}

void MembersPane::Private::askTest(const QPoint& place)
{
    const auto member = panel->member();
    whenDone(needs.segments.list(), &pane,
        [this, member, place](const Result<std::vector<segments::Segment>>& list) {
            if (!list)
                return failed(list.error());
            auto* menu = new QMenu(&pane);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            for (const auto& segment : *list) {
                auto name = segment.name;
                menu->addAction(name.replace(u'&', QStringLiteral("&&")), &pane,
                    [this, member, id = segment.id, said = segment.name] {
                        whenDone(needs.segments.explain(id, member, needs.clock.nowMs()), &pane,
                            [this, member, said](const Result<segments::Explanation>& answer) {
                                if (!answer)
                                    return failed(answer.error());
                                if (panel->member() == member)
                                    panel->showTest(said, *answer);
                            });
                    });
            }
            if (menu->isEmpty())
                menu->addAction(tr("There is no segment yet"))->setEnabled(false);
            menu->popup(place);
        });
}

void MembersPane::Private::exportPerson(MemberId id)
{
    if (refusesMasked(tr("Turn masking off in the View menu to export somebody.")))
        return;
    needs.dialogs.saveFile(&pane, tr("Export everything about this member"),
        tr("member-%1.json").arg(id.value), tr("Everything about a person (*.json)"),
        [this, id](const QString& path) {
            if (path.isEmpty())
                return;
            stopExport.cancel(); // one at a time
            stopExport = {};
            message->showMessage(uikit::Severity::Info, tr("Exporting everything about this member"), {},
                tr("Cancel"), [this] { stopExport.cancel(); });
            whenDone(desk.exportMembers({id.value}, path, tr("asked for in the member list"), {}, stopExport),
                &pane, [this](const Result<privacy::PersonExport>& written) {
                    message->dismiss();
                    if (!written)
                        return failed(written.error());
                    message->showMessage(uikit::Severity::Positive,
                        tr("%n row(s) about this member exported", nullptr, int(written->rows)),
                        QFileInfo(written->path).fileName());
                });
        });
}

void MembersPane::Private::startForm(MemberId id)
{
    if (id.isValid() && refusesMasked(tr("Turn masking off in the View menu to edit.")))
        return;
    pages->setCurrentWidget(listPage);
    if (!id.isValid()) {
        panel->hide();
        form->show();
        form->start({}, {});
        return;
    }
    whenDone(needs.members.detail(id, 0), &pane, [this](const Result<members::MemberDetail>& detail) {
        if (!detail)
            return failed(detail.error());
        const auto& row = detail->row;
        members::MemberEdit edit;
        edit.name = row.name;
        edit.phone = row.phone;
        edit.email = row.email;
        edit.country = row.country;
        edit.city = row.city;
        edit.language = row.language;
        edit.zone = row.zone;
        edit.company = detail->company;
        edit.note = detail->note;
        edit.level = row.level;
        edit.owner = detail->owner;
        panel->hide();
        form->show();
        form->start(row.id, edit, detail->fields);
    });
}

void MembersPane::Private::saveForm(const members::MemberEdit& edit)
{
    if (!form->member().isValid()) {
        whenDone(needs.members.create(edit), &pane, [this](const Result<MemberId>& id) {
            if (!id)
                return form->showProblem(id.error());
            form->hide();
            showMember(*id);
        });
        return;
    }
    const auto id = form->member();
    whenDone(needs.members.editAct(id, edit), &pane, [this, id](const Result<members::MemberEdited>& done) {
        if (!done)
            return form->showProblem(done.error());
        form->hide();
        showMember(id);
        undo->showUndo(tr("Member changed"), tr("Undo change"), [this, act = done->act] {
            whenDone(acts.undo(act), &pane, [this](const Result<people::Undone>& undone) {
                if (!undone)
                    failed(undone.error());
            });
        });
    });
}

void MembersPane::Private::startImport(const QString& path)
{
    if (!wizard) {
        wizard = new ImportWizard(needs.importer, needs.store, needs.dialogs, pages);
        pages->addWidget(wizard);
        QObject::connect(wizard, &ImportWizard::finished, &pane, [this] {
            header->show();
            pages->setCurrentIndex(0);
            ask();
        });
    }
    header->hide(); // the wizard has a header of its own
    pages->setCurrentWidget(wizard);
    wizard->start(path);
}

} // namespace serai::membersui
