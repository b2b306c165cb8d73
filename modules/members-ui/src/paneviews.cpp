// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterbar.h"
#include "panestate.h"

#include <uikit/datatable.h>
#include <uikit/messagebar.h>
#include <uikit/searchbox.h>
#include <uikit/undobar.h>
#include <uikit/viewtabs.h>

#include <QAction>
#include <QJsonDocument>
#include <QKeySequence>
#include <QSettings>
#include <QSignalBlocker>

#include <algorithm>
#include <iterator>

namespace serai::membersui {

using membersearch::MemberView;

constexpr int mostSegmentTabs = 6; ///< beside the views; the segments pane lists the others

static QJsonObject ruleOfView(const MemberView& view)
{
    return QJsonDocument::fromJson(view.rule).object();
}

const ListTab* MembersPane::Private::currentTab() const
{
    const int tab = tabs->currentIndex();
    return tab >= 0 && tab < views.size() ? &views[tab] : nullptr;
}

void MembersPane::Private::reloadViews()
{
    whenDone(kept.list(), &pane, [this](const Result<QList<MemberView>>& list) {
        if (!list)
            return failed(list.error());
        whenDone(needs.segments.list(), &pane,
            [this, views = *list](const Result<std::vector<segments::Segment>>& saved) {
                if (!saved)
                    return failed(saved.error());
                showTabs(views, *saved);
            });
    });
}

void MembersPane::Private::showTabs(
    const QList<MemberView>& list, const std::vector<segments::Segment>& saved)
{
    const auto shown = currentTab() ? *currentTab() : ListTab{};
    const QSignalBlocker quiet(tabs); // the view on screen stays the same
    while (tabs->count() > 0)
        tabs->removeTab(0);
    tabs->forgetCounts();
    views = {ListTab{}};
    tabs->addView(tr("All"));
    for (const auto& view : list) {
        views << ListTab{ListTab::Kind::View, view, {}};
        tabs->addView(view.name);
    }
    for (const auto& segment : saved) {
        if (views.size() > list.size() + mostSegmentTabs)
            break;
        views << ListTab{ListTab::Kind::Segment, {}, segment.id};
        tabs->addView(segment.name, segment.lastSize ? QLocale().toString(*segment.lastSize) : QString());
    }
    int current = 0;
    for (int i = 0; i < int(views.size()); ++i) {
        if (i < 9)
            tabs->setTabToolTip(
                i, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)).toString(QKeySequence::NativeText));
        if (views[i].isSame(shown))
            current = i;
    }
    tabs->setCurrentIndex(current);
    tabs->setVisible(views.size() > 1);
    for (auto* act : {changeView, nameView, dropView})
        act->setEnabled(views[current].kind == ListTab::Kind::View);
    if (!views[current].isSame(shown)) // it is gone
        chooseView(current);
    restoreTab();
    recount.start();
}

void MembersPane::Private::showCount(const ListTab& tab, qint64 count)
{
    for (int at = 0; at < int(views.size()); ++at) { // tabs may have moved since it was asked for
        if (views[at].isSame(tab))
            tabs->setCount(at, QLocale().toString(count));
    }
}

void MembersPane::Private::countViews()
{
    if (!index.isReady())
        return;
    for (const auto& tab : std::as_const(views)) {
        if (tab.kind == ListTab::Kind::Segment)
            countSegment(tab);
        else
            countView(tab);
    }
}

void MembersPane::Private::countSegment(const ListTab& tab)
{
    // The index of segments is not loaded for a number on a tab; until somebody needs it the last size
    // stands.
    if (!needs.segments.isReady())
        return;
    whenDone(needs.segments.members(tab.segment, needs.clock.nowMs()), &pane,
        [this, tab](const Result<std::vector<MemberId>>& ids) {
            if (ids)
                showCount(tab, qint64(ids->size()));
        });
}

void MembersPane::Private::countView(const ListTab& tab)
{
    members::MemberQuery wanted;
    wanted.search = tab.view.search;
    wanted.sort = query.sort; // an order that is there already
    const auto show = [this, tab](const Result<std::shared_ptr<const membersearch::Found>>& list) {
        if (list)
            showCount(tab, (*list)->total());
    };
    const auto rule = ruleOfView(tab.view);
    const auto parsed = segments::parseRule(rule);
    if (rule.isEmpty() || !parsed) {
        if (rule.isEmpty())
            whenDone(index.find(wanted), &pane, show);
        return;
    }
    whenDone(needs.segments.members(*parsed, needs.clock.nowMs()), &pane,
        [this, wanted, show](const Result<std::vector<MemberId>>& ids) mutable {
            if (!ids)
                return;
            auto only = std::make_shared<QList<qint64>>();
            only->reserve(qsizetype(ids->size()));
            for (const auto id : *ids)
                *only << id.value;
            wanted.only = only;
            whenDone(index.find(wanted), &pane, show);
        });
}

void MembersPane::Private::chooseView(int tab)
{
    const auto* chosen = tab >= 0 && tab < views.size() ? &views[tab] : nullptr;
    if (!chosen)
        return;
    for (auto* act : {changeView, nameView, dropView})
        act->setEnabled(chosen->kind == ListTab::Kind::View);
    QSettings().setValue(QLatin1String(lastTabKey), tabKey(*chosen));
    // A view brings its own search and filters, and takes them along when it goes; what was typed by hand
    // stays.
    if (chosen->kind == ListTab::Kind::View || showsView) {
        const auto& view = chosen->view;
        search->setSearch(view.search);
        query.search = view.search;
        words = membersearch::parseSearch(view.search);
        filters->setFilters(filtersOf(ruleOfView(view)));
    }
    showsView = chosen->kind == ListTab::Kind::View;
    restoreLook(*chosen);
    narrow();
}

void MembersPane::Private::filtersChanged()
{
    narrow();
}

void MembersPane::Private::narrow(bool anew)
{
    const auto* tab = currentTab();
    const bool segment = tab && tab->kind == ListTab::Kind::Segment;
    if (!segment && filters->filters().isEmpty()) {
        query.only.reset();
        return ask();
    }
    const auto take = [this, anew](const std::vector<MemberId>& ids) {
        asking = false;
        auto only = std::make_shared<QList<qint64>>();
        only->reserve(qsizetype(ids.size()));
        for (const auto id : ids)
            *only << id.value;
        query.only = only;
        if (anew)
            askIndex(true);
        else
            ask();
    };
    const auto giveUp = [this](const Error& error) {
        asking = false;
        failed(error);
    };
    asking = true;
    const auto now = needs.clock.nowMs();
    const auto rule = segments::parseRule(ruleOf(filters->filters()));
    if (!rule)
        return giveUp(rule.error());
    if (!segment)
        return listing.ask(
            needs.segments.members(*rule, now), [take, giveUp](const Result<std::vector<MemberId>>& ids) {
                ids ? take(*ids) : giveUp(ids.error());
            });
    const bool whole = filters->filters().isEmpty();
    listing.ask(needs.segments.members(tab->segment, now),
        [this, take, giveUp, whole, now, rule = *rule](const Result<std::vector<MemberId>>& ids) {
            if (!ids || whole)
                return ids ? take(*ids) : giveUp(ids.error());
            listing.ask(needs.segments.members(rule, now),
                [take, giveUp, first = *ids](const Result<std::vector<MemberId>>& second) {
                    if (!second)
                        return giveUp(second.error());
                    std::vector<MemberId> both;
                    std::set_intersection(first.begin(), first.end(), second->begin(), second->end(),
                        std::back_inserter(both), [](MemberId a, MemberId b) { return a.value < b.value; });
                    take(both);
                });
        });
}

MemberView MembersPane::Private::viewOnScreen() const
{
    MemberView view;
    view.search = query.search;
    if (!filters->filters().isEmpty())
        view.rule = QJsonDocument(ruleOf(filters->filters())).toJson(QJsonDocument::Compact);
    view.sort = query.sort;
    view.descending = query.descending;
    view.columns = table->keptColumns();
    return view;
}

void MembersPane::Private::saveView(bool asNew)
{
    const auto* tab = currentTab();
    auto view = viewOnScreen();
    const auto from = tab ? *tab : ListTab{};
    const auto save = [this, from](const MemberView& wanted, bool made) {
        whenDone(kept.save(wanted), &pane, [this, from, made](const Result<qint64>& id) {
            if (!id)
                return failed(id.error());
            if (!made)
                return;
            whenDone(kept.list(), &pane, [this, from, id = *id](const Result<QList<MemberView>>& list) {
                if (!list)
                    return;
                const auto* now = currentTab();
                for (const auto& each : *list) {
                    // The new one is on screen from now on, unless somebody has gone to another meanwhile.
                    if (each.id != id || !now || !now->isSame(from))
                        continue;
                    const QSignalBlocker quiet(tabs);
                    views << ListTab{ListTab::Kind::View, each, {}};
                    tabs->setCurrentIndex(tabs->addView(each.name));
                    showsView = true;
                }
                reloadViews();
            });
        });
    };
    if (!asNew) {
        if (!tab || tab->kind != ListTab::Kind::View)
            return;
        view.id = tab->view.id;
        view.name = tab->view.name;
        return save(view, false);
    }
    needs.dialogs.askText(&pane, tr("Save as view"), tr("Name"), {}, [view, save](const QString& name) {
        if (name.trimmed().isEmpty())
            return;
        auto named = view;
        named.name = name;
        save(named, true);
    });
}

void MembersPane::Private::renameView()
{
    const auto* tab = currentTab();
    if (!tab || tab->kind != ListTab::Kind::View)
        return;
    needs.dialogs.askText(
        &pane, tr("Rename view"), tr("Name"), tab->view.name, [this, view = tab->view](const QString& name) {
            if (name.trimmed().isEmpty())
                return;
            auto renamed = view;
            renamed.name = name;
            whenDone(kept.save(renamed), &pane, [this](const Result<qint64>& id) {
                if (!id)
                    failed(id.error());
            });
        });
}

void MembersPane::Private::removeView()
{
    const auto* tab = currentTab();
    if (!tab || tab->kind != ListTab::Kind::View)
        return;
    whenDone(kept.remove(tab->view.id), &pane, [this](const Result<MemberView>& gone) {
        if (!gone)
            return failed(gone.error());
        undo->showUndo(tr("View \"%1\" removed").arg(gone->name), tr("Undo"), [this, view = *gone] {
            whenDone(kept.save(view), &pane, [this](const Result<qint64>& id) {
                if (!id)
                    failed(id.error());
            });
        });
    });
}

void MembersPane::Private::saveSegment()
{
    const auto rule = segments::parseRule(ruleOf(filters->filters()));
    if (!rule)
        return failed(rule.error());
    needs.dialogs.askText(
        &pane, tr("Save as segment"), tr("Name"), {}, [this, rule = *rule](const QString& name) {
            if (name.trimmed().isEmpty())
                return;
            whenDone(
                needs.segments.save(name.trimmed(), rule, false), &pane, [this](const Result<SegmentId>& id) {
                    if (!id)
                        return failed(id.error());
                    message->showMessage(uikit::Severity::Positive, tr("The filters are a segment now"), {},
                        tr("Open segment"), [this, id = *id] {
                            needs.navigator.open(
                                QStringLiteral("segments"), {{QStringLiteral("segment"), id.value}});
                        });
                });
        });
}

} // namespace serai::membersui
