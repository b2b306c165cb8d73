// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renaming, deleting, and what takes such acts back.

#include "panestate.h"

#include <uikit/errortext.h>

#include <QAction>
#include <QLineEdit>

#include <algorithm>

namespace serai::segmentsui {

bool isRefusedName(const Error& error, const QString& name)
{
    return error.kind == ErrorKind::Conflict || name.trimmed().isEmpty();
}

QString noteOf(const Error& error)
{
    const auto words = uikit::errorText(error);
    return words.remedy.isEmpty() ? words.sentence : words.sentence + u'\n' + words.remedy;
}

void SegmentsPane::Private::rename()
{
    if (current)
        askName(current->id, current->name, {});
}

void SegmentsPane::Private::askName(SegmentId id, const QString& proposed, const QString& note)
{
    const auto take = [this, id](const QString& given) {
        if (given.isNull())
            return;
        whenDone(needs.segments.rename(id, given), &pane,
            [this, given, id](const Result<segments::NotedActs>& done) {
                if (!done && isRefusedName(done.error(), given)) // asked for once more, and why
                    return askName(id, given, noteOf(done.error()));
                if (!done)
                    return failed(done.error());
                const auto name = given.trimmed();
                if (isOpen(id))
                    current->name = name;
                reloadList();
                offerUndo(*done, tr("Renamed to “%1”").arg(name), tr("Undo rename"));
            });
    };
    needs.dialogs.askTextAgain(&pane, {tr("Rename segment"), tr("Name"), proposed, note}, take);
}

void SegmentsPane::Private::remove()
{
    if (!current)
        return;
    // Nobody is asked: it can be taken back.
    const auto id = current->id;
    whenDone(needs.segments.remove(id), &pane,
        [this, id, name = current->name](const Result<segments::NotedActs>& done) {
            if (!done && done.error().kind == ErrorKind::Conflict) // something keeps it
                return message->showMessage(
                    uikit::Severity::Caution, tr("“%1” was not deleted").arg(name), toText(done.error()));
            if (!done)
                return failed(done.error());
            if (isOpen(id)) // and not another one by now
                startNew();
            reloadList();
            message->dismiss();
            // What was edited of it goes with it, and comes back with it.
            const auto left = takeLeft(id);
            showBar(tr("Segment “%1” deleted. Members stay.").arg(name), tr("Undo delete"),
                [this, left, acts = *done] {
                    if (left)
                        remember(*left);
                    undoLibrary(acts);
                });
            barActs = *done;
        });
}

void SegmentsPane::Private::offerUndo(
    const segments::NotedActs& acts, const QString& text, const QString& label)
{
    if (acts.empty())
        return; // nothing changed
    message->dismiss();
    showBar(text, label, [this, acts] { undoLibrary(acts); });
    barActs = acts;
}

void SegmentsPane::Private::undoLibrary(const segments::NotedActs& acts)
{
    if (acts.empty())
        return;
    const segments::NotedActs rest(acts.begin() + 1, acts.end());
    whenDone(needs.segments.undo(acts.front()), &pane, [this, rest](const Result<segments::SegmentAct>& act) {
        if (!act)
            return failed(act.error());
        if (!rest.empty())
            return undoLibrary(rest);
        if (act->kind == segments::SegmentAct::Kind::Remove)
            openSegment(act->subject);
        reloadList();
    });
}

void SegmentsPane::Private::takeLastBack()
{
    whenDone(needs.segments.acts(), &pane, [this](const Result<std::vector<segments::SegmentAct>>& noted) {
        if (!noted)
            return failed(noted.error());
        const auto last = std::find_if(
            noted->begin(), noted->end(), [](const segments::SegmentAct& act) { return !act.undone; });
        if (last == noted->end())
            return message->showMessage(
                uikit::Severity::Info, tr("No change to segments is left to be taken back"));
        whenDone(needs.segments.undo(last->id), &pane, [this](const Result<segments::SegmentAct>& act) {
            act ? sayTakenBack(*act) : failed(act.error());
        });
    });
}

void SegmentsPane::Private::sayTakenBack(const segments::SegmentAct& act)
{
    if (std::find(barActs.begin(), barActs.end(), act.id) != barActs.end())
        undoBar->dismiss(); // it offers the same
    const auto say = [this, act] {
        message->showMessage(uikit::Severity::Positive, tr("Taken back: %1").arg(segments::actText(act)));
    };
    if (act.kind != segments::SegmentAct::Kind::Remove)
        return reloadList(say);
    whenDone(needs.segments.find(QString::number(act.subject)), &pane,
        [this, say](const Result<segments::Segment>& found) {
            if (!found)
                return failed(found.error());
            show(*found);
            reloadList(say);
        });
}

void SegmentsPane::Private::showBar(const QString& text, const QString& act, const std::function<void()>& run)
{
    barOffers.reset();
    barActs.clear();
    barRule = document.rule();
    undoBar->showUndo(text, act, run);
    forgetTyping();
    placeUndoKey();
}

void SegmentsPane::Private::placeUndoKey()
{
    // Two holders of one key would both stay silent.
    const bool isOfBar =
        !undoBar->isHidden() && (document.rule() == barRule || !document.undoStack().canUndo());
    undoBar->setKeyed(isOfBar);
    undoAct->setShortcut(isOfBar ? QKeySequence() : QKeySequence(QKeySequence::Undo));
}

void SegmentsPane::Private::forgetTyping()
{
    for (auto* edit : builder->findChildren<QLineEdit*>()) {
        if (!edit->isUndoAvailable())
            continue;
        const int at = edit->cursorPosition();
        const bool isModified = edit->isModified();
        edit->setText(edit->text()); // the one way to empty its undo
        edit->setCursorPosition(at);
        edit->setModified(isModified);
    }
}

} // namespace serai::segmentsui
