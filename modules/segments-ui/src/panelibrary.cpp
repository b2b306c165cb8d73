// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panestate.h"
#include "subjects.h"
#include "usescard.h"

#include <uikit/choicebox.h>
#include <uikit/filterchip.h>
#include <uikit/flowlayout.h>
#include <uikit/layouts.h>

#include <utility>

namespace serai::segmentsui {

static constexpr int shownPresets = 5; ///< beside a rule

void SegmentsPane::Private::showState()
{
    if (!current) {
        state->setText(tr("not saved"));
    } else if (current->isList && !document.isEdited()) {
        state->setText(tr("List kept by hand"));
    } else if (current->frozenAtMs) {
        const auto when = moment(*current->frozenAtMs);
        state->setText(document.isEdited()
                ? tr("Frozen %1; the edited rule is saved as a new segment").arg(when)
                : tr("Frozen %1").arg(when));
    } else if (current->part) {
        state->setText(document.isEdited() ? tr("Part of a split; the edited rule is saved as a new segment")
                                           : tr("Part of a split, live"));
    } else if (!current->preset.isEmpty()) {
        state->setText(document.isEdited()
                ? tr("Live, edited: saved, it does not follow the playbook any more")
                : tr("Live, follows the playbook"));
    } else {
        state->setText(document.isEdited() ? tr("Live, edited") : tr("Live"));
    }
    state->setToolTip(state->text());
    showFrozen();
}

void SegmentsPane::Private::reloadList(const std::function<void()>& then)
{
    ++pending;
    whenDone(needs.segments.folders(), &pane, [this, then](const Result<std::vector<segments::Folder>>& all) {
        --pending;
        if (!all)
            return failed(all.error());
        folders = *all;
        ++pending;
        whenDone(
            needs.segments.list(), &pane, [this, then](const Result<std::vector<segments::Segment>>& listed) {
                --pending;
                if (!listed)
                    return failed(listed.error());
                segments = *listed;
                for (const auto& segment : segments) {
                    if (current && segment.id == current->id)
                        followRule(segment);
                }
                fillChoice();
                loadContext();
                showState();
                if (!current && document.rule().root.children.empty() && !segments.empty()
                    && !document.isEdited() && keepsDrafts && !hasChosen)
                    openSegment(segments.front().id.value);
                if (then)
                    then();
            });
    });
}

void SegmentsPane::Private::fillChoice()
{
    QStringList entries;
    for (const auto& folder : folders)
        entries << folder.name << QString::number(folder.segments);
    for (const auto& segment : segments)
        entries << QString::number(segment.id.value) << nameWithKind(segment)
                << QString::number(segment.folder.value_or(segments::FolderId()).value)
                << (segment.problem ? toText(*segment.problem) : QString());
    const QSignalBlocker quiet(choice);
    if (entries == std::exchange(choiceEntries, entries)) { // the list may be open just now
        choice->setCurrentIndex(std::max(0, choice->findData(current ? current->id.value : 0)));
        return;
    }
    choice->clear();
    choice->addItem(tr("New segment"), 0);
    const auto add = [this](const segments::Segment& segment) {
        choice->addItem(nameWithKind(segment), segment.id.value);
        if (segment.problem)
            choice->setItemData(choice->count() - 1, toText(*segment.problem), Qt::ToolTipRole);
    };
    for (const auto& segment : segments) {
        if (!segment.folder)
            add(segment);
    }
    for (const auto& folder : folders) {
        if (folder.segments == 0)
            continue;
        choice->addHeading(folder.name);
        for (const auto& segment : segments) {
            if (segment.folder == folder.id)
                add(segment);
        }
    }
    choice->setCurrentIndex(std::max(0, choice->findData(current ? current->id.value : 0)));
}

void SegmentsPane::Private::followRule(const segments::Segment& segment)
{
    const bool isOther =
        segment.rule != current->rule || segment.broken.has_value() != current->broken.has_value();
    current = segment;
    if (isOther && !document.isEdited())
        show(segments::Segment(segment));
    else if (isOther)
        document.markSaved(segment.rule); // what is edited is told apart from what counts now
}

void SegmentsPane::Private::reloadPresets()
{
    ++pending;
    whenDone(needs.segments.presets(), &pane, [this](const Result<std::vector<segments::Preset>>& all) {
        --pending;
        if (!all)
            return failed(all.error());
        uikit::clearLayout(presets);
        presetChips.clear();
        auto* start =
            new uikit::Label(tr("Start from"), presetBox, uikit::TextSize::Normal, uikit::Role::TextMuted);
        start->setMinimumHeight(uikit::size::filterChip);
        presets->addWidget(start);
        for (const auto& preset : *all) {
            auto* chip = new uikit::FilterChip(preset.title, uikit::FilterChip::Kind::Choice, presetBox);
            chip->setEnabled(preset.rule.has_value());
            chip->setToolTip(preset.rule ? preset.explanation : preset.missing);
            QObject::connect(chip, &uikit::FilterChip::clicked, &pane, [this, preset] {
                presetId = preset.id;
                document.replaceAll(tr("start from %1").arg(preset.title), *preset.rule);
            });
            presets->addWidget(chip);
            presetChips << chip;
        }
        morePresets = new uikit::FilterChip({}, uikit::FilterChip::Kind::Add, presetBox);
        QObject::connect(morePresets, &uikit::FilterChip::clicked, &pane, [this] {
            allPresets = true;
            showPresets();
            presetChips[shownPresets]->setFocus();
        });
        presets->addWidget(morePresets);
        showPresets();
    });
}

void SegmentsPane::Private::showPresets()
{
    if (!morePresets)
        return;
    const bool isNew = document.rule().root.children.empty();
    const bool all = allPresets || isNew || presetChips.size() <= shownPresets + 1;
    const int more = int(presetChips.size()) - shownPresets;
    morePresets->setText(tr("%n more", nullptr, std::max(0, more)));
    morePresets->setVisible(!all);
    for (int i = 0; i < int(presetChips.size()); ++i)
        presetChips[i]->setVisible(all || i < shownPresets);
}

void SegmentsPane::Private::show(const segments::Segment& segment)
{
    hasChosen = true;
    const auto left = leave();
    if (!isOpen(segment.id))
        panel->startAnew();
    current = segment;
    presetId = segment.preset; // a copy follows it as well
    choice->setCurrentIndex(std::max(0, choice->findData(segment.id.value)));
    answer.reset();
    samplePages.forget(); // of the rule before
    isAnswered = false;
    message->dismiss();
    forgetPerson();
    showPage(nullptr, {});
    if (const auto& wrong = segment.problem ? segment.problem : segment.broken)
        message->showError(*wrong);
    document.load(segment.rule);
    const auto mine = takeLeft(segment.id);
    if (mine && mine->open.rule != segment.rule)
        bringLeft(*mine);
    else if (left && !isOpen(left->open.segment))
        offer(*left);
    expect();
    loadContext();
    askSizes();
    askUses();
}

void SegmentsPane::Private::openSegment(qint64 id)
{
    for (const auto& segment : segments) {
        if (segment.id.value == id)
            return show(segments::Segment(segment));
    }
    ++pending;
    whenDone(needs.segments.find(QString::number(id)), &pane, [this](const Result<segments::Segment>& found) {
        --pending;
        if (!found)
            return failed(found.error());
        show(*found);
        reloadList();
    });
}

bool SegmentsPane::Private::isOpen(std::optional<SegmentId> id) const
{
    return current ? current->id == id : !id;
}

void SegmentsPane::Private::startNew()
{
    hasChosen = true;
    const auto left = leave();
    panel->startAnew();
    current.reset();
    presetId.clear();
    samplePages.forget(); // of the rule before
    forgetPerson();
    choice->setCurrentIndex(0);
    showPage(nullptr, {});
    message->dismiss();
    document.load({});
    if (left)
        offer(*left);
    loadContext();
    askSizes();
    askUses();
}

void SegmentsPane::Private::askUses()
{
    uses->setSegment(current);
}

} // namespace serai::segmentsui
