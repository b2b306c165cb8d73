// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the builder is kept in the workspace, edited or not, and stands there again later.

#include "panestate.h"

#include <algorithm>
#include <iterator>

namespace serai::segmentsui {

void SegmentsPane::Private::keepDraft()
{
    if (!keepsDrafts || needs.store.isReadOnly())
        return; // what was kept before is not lost by what happens while it is read
    segments::OpenRule open;
    if (document.isEdited())
        open = onScreen();
    else if (!leftRules.empty()) // looking at another segment does not lose it
        open = leftRules.back().open;
    else
        open.segment = onScreen().segment;
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
    std::optional<LeftRule> left;
    if (open && open->rule) {
        const auto id = segment ? std::optional(segment->id) : std::nullopt;
        left = LeftRule{segment, {id, open->rule, open->preset}};
        remember(*left);
    }
    if (isTaken && left && current && left->open.segment == current->id)
        bringLeft(*takeLeft(current->id));
    else if (isTaken && left) // somebody came with a wish of their own
        offer(*left);
    else if (!isTaken && left)
        openWithLeft(*left);
    else if (!isTaken && segment)
        show(*segment);
    reloadList();
}

std::optional<LeftRule> SegmentsPane::Private::leave()
{
    if (!document.isEdited())
        return {};
    remember({current, onScreen()});
    return leftRules.back();
}

void SegmentsPane::Private::remember(const LeftRule& left)
{
    // A segment has one rule that was left; of new ones each is the only way back to itself.
    std::erase_if(leftRules, [&left](const LeftRule& each) {
        return left.from ? each.open.segment == left.open.segment : each.open == left.open;
    });
    leftRules.push_back(left);
}

std::optional<LeftRule> SegmentsPane::Private::takeLeft(std::optional<SegmentId> of)
{
    const auto found = std::find_if(leftRules.rbegin(), leftRules.rend(),
        [&of](const LeftRule& each) { return each.open.segment == of; });
    if (found == leftRules.rend())
        return {};
    const auto left = *found;
    leftRules.erase(std::next(found).base());
    return left;
}

void SegmentsPane::Private::forgetSaved(std::optional<SegmentId> of, const segments::Rule& rule)
{
    // Another segment may have been opened before the answer was there.
    const auto isIt = [&](const segments::OpenRule& open) { return open.segment == of && open.rule == rule; };
    std::erase_if(leftRules, [&isIt](const LeftRule& each) { return isIt(each.open); });
    if (barOffers && isIt(*barOffers))
        undoBar->dismiss();
    keepDraft();
}

void SegmentsPane::Private::offer(const LeftRule& left)
{
    showBar(left.from ? tr("Changes to “%1” were not saved").arg(left.from->name)
                      : tr("The new rule was not saved"),
        tr("Bring back"), [this, left] { openWithLeft(left); });
    barOffers = left.open;
}

void SegmentsPane::Private::openWithLeft(const LeftRule& left)
{
    if (left.from) {
        remember(left);
        return show(*left.from); // brings what was edited of it
    }
    startNew();
    std::erase_if(leftRules, [&left](const LeftRule& each) { return each.open == left.open; });
    bringLeft(left);
}

void SegmentsPane::Private::bringLeft(const LeftRule& left)
{
    presetId = left.open.preset;
    document.replaceAll(tr("bring back the rule"), *left.open.rule);
    showBar(current ? tr("Changes to “%1” that were not saved are here again").arg(current->name)
                    : tr("A new rule that was not saved is here again"),
        tr("Discard changes"), [this] { discard(); });
}

void SegmentsPane::Private::newSegment()
{
    startNew();
    const auto left = std::find_if(
        leftRules.rbegin(), leftRules.rend(), [](const LeftRule& each) { return !each.open.segment; });
    if (left != leftRules.rend())
        offer(LeftRule(*left)); // nothing in the list of segments leads back to it
}

void SegmentsPane::Private::discard()
{
    document.replaceAll(tr("discard changes"), current ? current->rule : segments::Rule());
}

} // namespace serai::segmentsui
