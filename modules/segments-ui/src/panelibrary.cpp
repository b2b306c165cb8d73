// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panestate.h"
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

void SegmentsPane::Private::reloadList()
{
    ++pending;
    whenDone(needs.segments.folders(), &pane, [this](const Result<std::vector<segments::Folder>>& all) {
        --pending;
        if (!all)
            return failed(all.error());
        folders = *all;
        ++pending;
        whenDone(needs.segments.list(), &pane, [this](const Result<std::vector<segments::Segment>>& listed) {
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
            if (!current && document.rule().root.children.empty() && !segments.empty() && !document.isEdited()
                && keepsDrafts && !hasChosen)
                openSegment(segments.front().id.value);
        });
    });
}

void SegmentsPane::Private::fillChoice()
{
    QStringList entries;
    for (const auto& folder : folders)
        entries << folder.name << QString::number(folder.segments);
    for (const auto& segment : segments)
        entries << QString::number(segment.id.value) << segment.name
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
        choice->addItem(segment.name, segment.id.value);
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

void SegmentsPane::Private::leave()
{
    if (!document.isEdited())
        return;
    offered = onScreen();
    offer(current);
}

void SegmentsPane::Private::show(const segments::Segment& segment)
{
    hasChosen = true;
    leave();
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
    if (offered && offered->segment == segment.id)
        bringOffered();
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
    leave();
    current.reset();
    presetId.clear();
    samplePages.forget(); // of the rule before
    forgetPerson();
    choice->setCurrentIndex(0);
    showPage(nullptr, {});
    message->dismiss();
    document.load({});
    loadContext();
    askSizes();
    askUses();
}

bool SegmentsPane::Private::isFinished()
{
    const auto why = builder->goToUnfinished();
    if (!why.isEmpty())
        message->showMessage(uikit::Severity::Caution, tr("A rule is not finished"), why);
    return why.isEmpty();
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
                failed(id.error());
                if (id.error().kind == ErrorKind::Conflict || given.trimmed().isEmpty()) {
                    refusedName = given; // asked for once more, with what was written
                    saveAs(isFrozen, then, title);
                }
            });
    };
    if (snapshot)
        return needs.dialogs.askText(
            &pane, asked, tr("Name"), name, [store](const QString& given) { store(given, true); });
    const QStringList kinds{
        tr("Live: whoever the rule is true of, at any time"), tr("Frozen: those of this moment, for good")};
    needs.dialogs.askTextAndChoice(&pane, {asked, tr("Name"), name, kinds, frozen ? 1 : 0},
        [store](const QString& given, int kind) { store(given, kind == 1); });
}

void SegmentsPane::Private::saved(SegmentId id, const segments::Rule& rule, std::optional<SegmentId> from,
    const std::function<void(SegmentId)>& then)
{
    whenDone(needs.segments.find(QString::number(id.value)), &pane,
        [this, then, rule, from](const Result<segments::Segment>& found) {
            if (!found)
                return failed(found.error());
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

void SegmentsPane::Private::rename()
{
    if (!current)
        return saveAs(false, {});
    needs.dialogs.askText(
        &pane, tr("Rename segment"), tr("Name"), current->name, [this](const QString& name) {
            if (name.isNull() || !current)
                return;
            const auto id = current->id;
            whenDone(needs.segments.rename(id, name), &pane,
                [this, name = name.trimmed(), id](const Result<segments::NotedActs>& done) {
                    if (!done)
                        return failed(done.error());
                    if (isOpen(id))
                        current->name = name;
                    reloadList();
                    offerUndo(*done, tr("Renamed to “%1”").arg(name), tr("Undo rename"));
                });
        });
}

void SegmentsPane::Private::remove()
{
    if (!current)
        return startNew();
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
            offerUndo(*done, tr("Segment “%1” deleted. Members stay.").arg(name), tr("Undo delete"));
        });
}

void SegmentsPane::Private::offerUndo(
    const segments::NotedActs& acts, const QString& text, const QString& label)
{
    if (acts.empty())
        return; // nothing changed
    message->dismiss();
    undoBar->showUndo(text, label, [this, acts] { undoLibrary(acts); });
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

void SegmentsPane::Private::askUses()
{
    uses->setSegment(current);
}

} // namespace serai::segmentsui
