// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rule on screen becomes a segment, or the new rule of one.

#include "panestate.h"

#include <utility>

namespace serai::segmentsui {

bool SegmentsPane::Private::isFinished()
{
    const auto why = builder->goToUnfinished();
    if (!why.isEmpty())
        sayUnfinished(why);
    return why.isEmpty();
}

void SegmentsPane::Private::sayUnfinished(const QString& why)
{
    message->showMessage(uikit::Severity::Caution, tr("A rule is not finished"), why);
    unfinishedSaid = message->text();
}

void SegmentsPane::Private::followUnfinished()
{
    if (unfinishedSaid.isEmpty())
        return;
    if (message->isHidden() || message->text() != unfinishedSaid)
        return unfinishedSaid.clear(); // something else is said by now
    if (const auto why = builder->unfinished(); !why.isEmpty())
        return sayUnfinished(why);
    unfinishedSaid.clear();
    message->dismiss();
}

void SegmentsPane::Private::keep(const QString& title, std::function<void(SegmentId)> then)
{
    if (!current || document.isEdited())
        return saveAs(false, std::move(then), title);
    if (isFinished())
        then(current->id);
}

void SegmentsPane::Private::save()
{
    if (!isFinished())
        return;
    if (current && !document.isEdited())
        return;
    if (!current || current->frozenAtMs || current->part)
        return saveAs(false, {});
    whenDone(needs.segments.setRule(current->id, document.rule(), presetId), &pane,
        [this, id = current->id, rule = document.rule()](const Result<segments::NotedActs>& done) {
            if (!done)
                return failed(done.error());
            forgetSaved(id, rule);
            if (!current || current->id != id) // another one was opened meanwhile
                return reloadList();
            message->dismiss();
            document.markSaved(rule);
            current->rule = rule;
            keepDraft();
            reloadList();
            count();
        });
}

void SegmentsPane::Private::saveAs(bool frozen, std::function<void(SegmentId)> then, const QString& title)
{
    if (!isFinished())
        return;
    const bool isEdited = current && document.isEdited();
    const auto asked = frozen ? tr("Freeze segment")
        : isEdited            ? tr("Save the edited rule as a new segment")
        : title.isNull()      ? tr("Save segment")
                              : title;
    auto name = current ? current->name : QString();
    if (isEdited) // its own is taken
        name = tr("%1, edited", "name of a segment made from another").arg(name);
    if (!refusedName.isNull())
        name = std::exchange(refusedName, {});
    else if (frozen && current) // a snapshot beside its segment needs a name of its own
        name = tr("%1, %2", "name of a snapshot: the segment, the day")
                   .arg(current->name,
                       QLocale().toString(localTime(needs.clock.nowMs()).date(), QLocale::ShortFormat));
    const bool snapshot = frozen && current && !document.isEdited() && !current->frozenAtMs;
    const auto store = [this, then, title](const QString& given, bool isFrozen) {
        if (given.isNull())
            return;
        // What a saved segment is frozen from stays known, so that it can be compared with later.
        const bool isSnapshot = isFrozen && current && !document.isEdited() && !current->frozenAtMs;
        const auto folder = current ? current->folder : std::nullopt;
        const auto& rule = document.rule();
        const auto from = current ? std::optional(current->id) : std::nullopt;
        whenDone(isSnapshot ? needs.segments.freeze(current->id, given)
                            : needs.segments.save(given, rule, isFrozen, presetId, folder),
            &pane, [this, then, title, rule, given, isFrozen, from](const Result<SegmentId>& id) {
                if (id)
                    return saved(*id, rule, from, then);
                if (!isRefusedName(id.error(), given))
                    return failed(id.error());
                refusedName = given; // asked for once more, with what was written
                refusedWhy = noteOf(id.error());
                saveAs(isFrozen, then, title);
            });
    };
    const auto note = std::exchange(refusedWhy, {});
    if (snapshot)
        return needs.dialogs.askTextAgain(
            &pane, {asked, tr("Name"), name, note}, [store](const QString& given) { store(given, true); });
    const QStringList kinds{
        tr("Live: whoever the rule is true of, at any time"), tr("Frozen: those of this moment, for good")};
    needs.dialogs.askTextAndChoice(&pane, {asked, tr("Name"), name, kinds, frozen ? 1 : 0, note},
        [store](const QString& given, int kind) { store(given, kind == 1); });
}

void SegmentsPane::Private::saved(SegmentId id, const segments::Rule& rule, std::optional<SegmentId> from,
    const std::function<void(SegmentId)>& then)
{
    whenDone(needs.segments.find(QString::number(id.value)), &pane,
        [this, then, rule, from](const Result<segments::Segment>& found) {
            if (!found)
                return failed(found.error());
            forgetSaved(from, rule);
            if (!isOpen(from)) // another one was opened meanwhile, and stays
                return reloadList();
            message->dismiss();
            document.markSaved(rule);
            current = *found;
            keepDraft();
            reloadList();
            count();
            askSizes();
            askUses();
            if (then)
                then(found->id);
        });
}

} // namespace serai::segmentsui
