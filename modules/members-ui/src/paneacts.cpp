// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importwizard.h"
#include "memberform.h"
#include "memberpanel.h"
#include "panestate.h"

#include <uikit/datatable.h>
#include <uikit/messagebar.h>
#include <uikit/paneheader.h>
#include <uikit/searchbox.h>
#include <uikit/selectionbar.h>
#include <uikit/undobar.h>
#include <uikit/viewtabs.h>

#include <QStackedWidget>

namespace serai::membersui {

constexpr int mostViews = 6; ///< tabs beside "All"; the segments pane lists the others

void MembersPane::Private::failed(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        message->showError(error);
}

void MembersPane::Private::reloadViews()
{
    whenDone(needs.segments.list(), &pane, [this](const Result<std::vector<segments::Segment>>& all) {
        if (!all)
            return failed(all.error());
        const auto shown =
            tabs->currentIndex() > 0 ? views[std::size_t(tabs->currentIndex() - 1)].id : SegmentId{};
        const QSignalBlocker quiet(tabs); // the view on screen stays the same
        while (tabs->count() > 1)
            tabs->removeTab(1);
        views.assign(
            all->begin(), all->begin() + std::min<std::ptrdiff_t>(mostViews, std::ptrdiff_t(all->size())));
        for (const auto& segment : views) {
            tabs->addView(segment.name, segment.lastSize ? QLocale().toString(*segment.lastSize) : QString());
            if (segment.id == shown)
                tabs->setCurrentIndex(tabs->count() - 1);
        }
        tabs->setVisible(!views.empty());
    });
}

void MembersPane::Private::chooseView(int tab)
{
    if (tab <= 0) {
        query.only.reset();
        ask();
        return;
    }
    const auto id = views[std::size_t(tab - 1)].id;
    asking = true;
    listing.ask(
        needs.segments.members(id, needs.clock.nowMs()), [this](const Result<std::vector<MemberId>>& ids) {
            asking = false;
            if (!ids)
                return failed(ids.error());
            auto only = std::make_shared<QList<qint64>>();
            only->reserve(qsizetype(ids->size()));
            for (const auto member : *ids)
                only->append(member.value);
            query.only = only;
            ask();
        });
}

void MembersPane::Private::ask()
{
    if (!model)
        return;
    wantsWhole = query.search.isEmpty() && !query.only;
    asking = true;
    // The first page comes with the total; the model fetches the others as they are scrolled to.
    listing.ask(needs.members.page(query, 0, uikit::RowWindowModelBase::pageSize),
        [this, asked = query](const Result<members::MemberPage>& page) {
            asking = false;
            if (!page)
                return failed(page.error());
            model->setQuery(page->total,
                [this, asked, first = std::make_shared<std::optional<QList<members::MemberRow>>>(page->rows)](
                    qint64 offset, qint64 limit) {
                    if (offset == 0
                        && *first) // once: after a refresh the first page is read again like any other
                        return ready<QList<members::MemberRow>>(
                            Result<QList<members::MemberRow>>(*std::exchange(*first, std::nullopt)));
                    auto promise = std::make_shared<Promise<QList<members::MemberRow>>>();
                    whenDone(needs.members.page(asked, offset, limit), &pane,
                        [promise](const Result<members::MemberPage>& next) {
                            if (next)
                                promise->settle(next->rows);
                            else
                                promise->settle(fail(next.error()));
                        });
                    return promise->future();
                });
            showTotal(page->total);
        });
}

void MembersPane::Private::refresh()
{
    if (!model)
        return;
    if (asking) // its answer is newer anyway, and must not be superseded by this one
        return again.start();
    // The rows on screen, the scroll position and the checks stay until the new rows are there.
    listing.ask(needs.members.page(query, 0, 1), [this](const Result<members::MemberPage>& page) {
        if (!page)
            return failed(page.error());
        model->refresh(page->total);
        showTotal(page->total);
    });
    if (panel->isVisible())
        showMember(panel->member());
}

void MembersPane::Private::showTotal(qint64 found)
{
    total = found;
    const bool searching = !query.search.isEmpty();
    header->setSubtitle(QLocale().toString(found));
    search->setNote(searching && found == 0 ? tr("0 found") : QString());
    selection->setCounts(model->checkedCount(), found);
    if (pages->currentWidget() != wizard || !wizard)
        pages->setCurrentIndex(found == 0 && wantsWhole ? 1 : 0);
}

void MembersPane::Private::showMember(MemberId id)
{
    detailing.ask(needs.members.detail(id), [this](const Result<members::MemberDetail>& detail) {
        if (!detail)
            return failed(detail.error());
        panel->setDetail(*detail, needs.clock.nowMs());
        form->hide();
        panel->show();
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
    panel->hide();
    table->setFocus();
}

void MembersPane::Private::startForm(MemberId id)
{
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
        panel->hide();
        form->show();
        form->start(row.id,
            {row.name, row.phone, row.email, row.country, row.city, row.language, row.zone, detail->company,
                detail->note, row.level});
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
    whenDone(needs.members.edit(id, edit), &pane, [this, id](const Result<members::MemberEdit>& before) {
        if (!before)
            return form->showProblem(before.error());
        form->hide();
        showMember(id);
        undo->showUndo(tr("Member changed"), tr("Undo change"), [this, id, old = *before] {
            whenDone(needs.members.edit(id, old), &pane, [this](const Result<members::MemberEdit>& done) {
                if (!done)
                    failed(done.error());
            });
        });
    });
}

void MembersPane::Private::selectedIds(std::function<void(QList<qint64>)> then)
{
    if (!model->allChecked())
        return then(model->checkedIds().values());
    const auto except = model->checkedIds();
    whenDone(needs.members.ids(query), &pane, [this, except, then](const Result<QList<qint64>>& ids) {
        if (!ids)
            return failed(ids.error());
        auto chosen = *ids;
        chosen.removeIf([&](qint64 id) { return except.contains(id); });
        then(chosen);
    });
}

void MembersPane::Private::tagSelected(bool add)
{
    selectedIds([this, add](const QList<qint64>& ids) { tag(ids, add); });
}

void MembersPane::Private::tag(const QList<qint64>& ids, bool add)
{
    if (ids.isEmpty())
        return;
    needs.dialogs.askText(
        &pane, add ? tr("Add tag") : tr("Remove tag"), tr("Tag"), {}, [this, ids, add](const QString& name) {
            if (name.isNull())
                return;
            const auto asked = add ? needs.members.addTag(name, ids) : needs.members.removeTag(name, ids);
            whenDone(asked, &pane, [this, add](const Result<members::BulkChange>& change) {
                if (!change)
                    return failed(change.error());
                const auto text = add
                    ? tr("Tag \"%1\" added to %n member(s)", nullptr, int(change->members.size()))
                    : tr("Tag \"%1\" removed from %n member(s)", nullptr, int(change->members.size()));
                undo->showUndo(text.arg(change->tag), add ? tr("Undo add tag") : tr("Undo remove tag"),
                    [this, add, done = *change] {
                        whenDone(add ? needs.members.removeTag(done.tag, done.members)
                                     : needs.members.addTag(done.tag, done.members),
                            &pane, [this](const Result<members::BulkChange>& undone) {
                                if (!undone)
                                    failed(undone.error());
                            });
                    });
            });
        });
}

void MembersPane::Private::recordConsent(bool grant)
{
    const auto id = panel->member();
    needs.dialogs.askText(&pane, grant ? tr("Record an opt-in") : tr("Record an opt-out"),
        tr("Where and how it was given"), {}, [this, id, grant](const QString& source) {
            if (source.trimmed().isEmpty())
                return; // consent without a source is not recorded
            members::ConsentEntry entry;
            entry.channel = QStringLiteral("whatsapp");
            entry.purpose = QStringLiteral("marketing");
            entry.state = grant ? QStringLiteral("granted") : QStringLiteral("withdrawn");
            entry.source = source.trimmed();
            entry.at = needs.clock.nowMs();
            whenDone(needs.members.recordConsent(id, entry), &pane, [this, id](const Result<>& done) {
                if (!done)
                    return failed(done.error());
                showMember(id);
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
