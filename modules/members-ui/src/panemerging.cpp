// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Making one member of two, two of one, and what the playbook says of the member in the panel.

#include "importwizard.h"
#include "memberidentities.h"
#include "memberpanel.h"
#include "mergedesk.h"
#include "panestate.h"

#include <uikit/messagebar.h>
#include <uikit/paneheader.h>
#include <uikit/undobar.h>

#include <QAction>
#include <QMenu>
#include <QStackedWidget>

namespace serai::membersui {

void MembersPane::Private::buildMerging()
{
    addAct(tr("Merge with…"), Qt::CTRL | Qt::Key_J, [this] { mergeSelected(); });
    header->overflow()->addAction(
        addAct(tr("Possible duplicates"), Qt::CTRL | Qt::SHIFT | Qt::Key_J, [this] { openMerging({}, {}); }));
}

void MembersPane::Private::connectTies(MemberIdentities* identities)
{
    QObject::connect(identities, &MemberIdentities::changed, &pane,
        [this](const people::ActRecord& act) { offerUndo(act); });
    QObject::connect(
        identities, &MemberIdentities::failed, &pane, [this](const Error& error) { failed(error); });
    QObject::connect(
        panel, &MemberPanel::mergeRequested, &pane, [this] { askMerge({panel->member().value}); });
    QObject::connect(
        panel, &MemberPanel::unmergeRequested, &pane, [this](qint64 merge) { takeApart(merge); });
}

bool MembersPane::Private::showsList() const
{
    const auto* page = pages->currentWidget();
    return page != wizard && page != mergeDesk; // either may not be made yet
}

void MembersPane::Private::mergeSelected()
{
    selectedIds([this](const QList<qint64>& ids) { askMerge(ids); });
}

void MembersPane::Private::askMerge(const QList<qint64>& ids)
{
    if (ids.isEmpty() || refusesMasked(tr("Turn masking off in the View menu to merge members.")))
        return;
    if (ids.size() > 2) {
        message->showMessage(uikit::Severity::Info, tr("Two members are merged at a time"),
            tr("Check exactly two, or one and say who the other is."));
        return;
    }
    if (ids.size() == 2)
        return compare({std::min(ids[0], ids[1])}, {std::max(ids[0], ids[1])});
    needs.dialogs.askText(&pane, tr("Merge with…"), tr("Name, phone, e-mail or number of the other one"), {},
        [this, first = MemberId{ids.first()}](const QString& text) {
            if (text.trimmed().isEmpty())
                return;
            whenDone(needs.members.find(text.trimmed()), &pane, [this, first](const Result<MemberId>& other) {
                if (!other)
                    return failed(other.error());
                compare(first, *other);
            });
        });
}

void MembersPane::Private::compare(MemberId first, MemberId second)
{
    whenDone(merges.preview(first, second), &pane, [this](const Result<people::MergePreview>& preview) {
        if (!preview)
            return failed(preview.error());
        // Who bought more often stays, as among the suggestions; the page can turn it.
        const bool turned = preview->second.orders > preview->first.orders;
        openMerging(
            turned ? preview->second.id : preview->first.id, turned ? preview->first.id : preview->second.id);
    });
}

void MembersPane::Private::openMerging(MemberId first, MemberId second)
{
    if (refusesMasked(tr("Turn masking off in the View menu to merge members.")))
        return;
    if (!mergeDesk) {
        mergeDesk = new MergeDesk(merges, pages);
        pages->addWidget(mergeDesk);
        QObject::connect(mergeDesk, &MergeDesk::closeRequested, &pane, [this] { closeMerging(); });
        QObject::connect(mergeDesk, &MergeDesk::failed, &pane, [this](const Error& error) { failed(error); });
        QObject::connect(mergeDesk, &MergeDesk::merged, &pane,
            [this](qint64 merge, const QString& stays, const QString& takenIn) {
                undo->showUndo(tr("“%1” is one with “%2” now").arg(takenIn, stays), tr("Undo merge"),
                    [this, merge] { takeApart(merge); });
            });
        QObject::connect(mergeDesk, &MergeDesk::keptApart, &pane, [this](const people::ActRecord& act) {
            undo->showUndo(people::actTitle(act), tr("Undo"), [this, id = act.id] {
                whenDone(acts.undo(id), &pane, [this](const Result<people::Undone>& undone) {
                    if (!undone)
                        return failed(undone.error());
                    mergeDesk->refresh();
                });
            });
        });
    }
    header->hide(); // the page has a header of its own
    pages->setCurrentWidget(mergeDesk);
    mergeDesk->start(zone, first, second);
}

void MembersPane::Private::closeMerging()
{
    if (!mergeDesk || pages->currentWidget() != mergeDesk)
        return;
    header->show();
    pages->setCurrentIndex(0);
    refresh();
}

void MembersPane::Private::takeApart(qint64 merge)
{
    whenDone(merges.unmerge(merge), &pane, [this](const Result<MemberId>& back) {
        if (!back)
            return failed(back.error());
        if (mergeDesk)
            mergeDesk->refresh();
        message->showMessage(uikit::Severity::Positive, tr("The merge is taken apart"),
            tr("Both members are as they were."), tr("Show who came back"), [this, id = *back] {
                message->dismiss();
                closeMerging();
                showMember(id);
            });
    });
}

void MembersPane::Private::showAbout(MemberId id)
{
    if (!playbook) {
        auto loaded = playbook::Playbook::load();
        if (!loaded)
            return failed(loaded.error());
        playbook = std::move(*loaded);
    }
    telling.ask(judging.about(id, *playbook), [this, id](const Result<people::MemberAbout>& about) {
        if (about && panel->member() == id)
            panel->setAbout(*about);
    });
    tying.ask(merges.list(id), [this, id](const Result<QList<people::MergeRecord>>& list) {
        if (!list || panel->member() != id)
            return;
        auto inEffect = *list;
        inEffect.removeIf([](const people::MergeRecord& merge) { return merge.undoneAt.has_value(); });
        panel->setMerges(inEffect);
    });
}

} // namespace serai::membersui
