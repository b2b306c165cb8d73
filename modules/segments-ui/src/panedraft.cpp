// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the builder is kept in the workspace, edited or not, and stands there again later.

#include "panestate.h"

#include <utility>

namespace serai::segmentsui {

void SegmentsPane::Private::keepDraft()
{
    if (!keepsDrafts || needs.store.isReadOnly())
        return; // what was kept before is not lost by what happens while it is read
    segments::OpenRule open;
    if (document.isEdited()) {
        offered.reset();
        open = onScreen();
    } else if (offered) { // and neither by looking at another segment
        open = *offered;
    } else {
        open.segment = onScreen().segment;
    }
    if (kept && *kept == open)
        return;
    kept = open;
    whenDone(needs.segments.keepOpen(open), &pane, [this](const Result<>& done) {
        if (!done)
            kept.reset(); // tried again with the next change
    });
}

segments::OpenRule SegmentsPane::Private::onScreen() const
{
    return {current ? std::optional(current->id) : std::nullopt, document.rule(), presetId};
}

void SegmentsPane::Private::restore()
{
    isRestored = true;
    ++pending;
    whenDone(
        needs.segments.lastOpen(), &pane, [this](const Result<std::optional<segments::OpenRule>>& found) {
            --pending;
            if (!found) { // of a newer version: it stays for that
                failed(found.error());
                return reloadList();
            }
            const auto& open = *found;
            if (!open || !open->segment)
                return bringBack(std::nullopt, open);
            ++pending;
            whenDone(needs.segments.find(QString::number(open->segment->value)), &pane,
                [this, open](const Result<segments::Segment>& segment) {
                    --pending;
                    bringBack(segment ? std::optional(*segment) : std::nullopt, open);
                });
        });
}

void SegmentsPane::Private::bringBack(
    const std::optional<segments::Segment>& segment, const std::optional<segments::OpenRule>& open)
{
    keepsDrafts = true;
    const bool isTaken = current || !document.rule().root.children.empty();
    if (open && open->rule)
        offered =
            segments::OpenRule{segment ? std::optional(segment->id) : std::nullopt, open->rule, open->preset};
    if (isTaken && offered && current && offered->segment == current->id)
        bringOffered();
    else if (isTaken && offered) // somebody came with a wish of their own
        offer(segment);
    else if (!isTaken && (segment || offered))
        openWithOffered(segment);
    reloadList();
}

void SegmentsPane::Private::offer(const std::optional<segments::Segment>& from)
{
    undoBar->showUndo(
        from ? tr("Changes to “%1” were not saved").arg(from->name) : tr("The new rule was not saved"),
        tr("Bring back"), [this, from, left = offered] {
            offered = left;
            openWithOffered(from);
        });
}

void SegmentsPane::Private::openWithOffered(const std::optional<segments::Segment>& from)
{
    if (from)
        return show(*from); // brings what was edited of it
    startNew();
    if (offered)
        bringOffered();
}

void SegmentsPane::Private::bringOffered()
{
    const auto left = *std::exchange(offered, std::nullopt);
    presetId = left.preset;
    document.replaceAll(tr("bring back the rule"), *left.rule);
    undoBar->showUndo(current ? tr("Changes to “%1” that were not saved are here again").arg(current->name)
                              : tr("A new rule that was not saved is here again"),
        tr("Discard changes"), [this] { discard(); });
}

void SegmentsPane::Private::discard()
{
    offered.reset();
    document.replaceAll(tr("discard changes"), current ? current->rule : segments::Rule());
}

} // namespace serai::segmentsui
