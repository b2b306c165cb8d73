// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panestate.h"

#include <uikit/datatable.h>
#include <uikit/viewtabs.h>

#include <QSettings>

namespace serai::membersui {

static QString lookKey(const QString& tab, const char* what)
{
    return QStringLiteral("members/look/%1/%2").arg(tab, QLatin1String(what));
}

QString MembersPane::Private::tabKey(const ListTab& tab)
{
    switch (tab.kind) {
    case ListTab::Kind::View:
        return QStringLiteral("view-%1").arg(tab.view.id);
    case ListTab::Kind::Segment:
        return QStringLiteral("segment-%1").arg(tab.segment.value);
    case ListTab::Kind::All:
        break;
    }
    return QStringLiteral("all");
}

void MembersPane::Private::restoreLook(const ListTab& tab)
{
    keeping.stop();
    if (tab.kind == ListTab::Kind::View) {
        query.sort = tab.view.sort;
        query.descending = tab.view.descending;
        table->restoreColumns(tab.view.columns);
    } else {
        const QSettings settings;
        const auto key = tabKey(tab);
        const auto sort = members::memberSortFromKey(settings.value(lookKey(key, "sort")).toString());
        query.sort = sort.value_or(members::MemberSort::LastOrder);
        query.descending = settings.value(lookKey(key, "descending"), true).toBool();
        table->restoreColumns(settings.value(lookKey(key, "columns")).toByteArray());
    }
    table->showSort(
        members::memberSortKey(query.sort), query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void MembersPane::Private::lookChanged()
{
    keeping.start(); // a drag of a column's edge is many changes
}

void MembersPane::Private::keepLook()
{
    const auto* tab = currentTab();
    if (!tab || !model)
        return;
    if (tab->kind == ListTab::Kind::View) {
        auto view = tab->view; // search and filters stay as they were saved
        view.sort = query.sort;
        view.descending = query.descending;
        view.columns = table->keptColumns();
        if (view == tab->view)
            return;
        views[tabs->currentIndex()].view = view;
        whenDone(kept.save(view), &pane, [this](const Result<qint64>& id) {
            if (!id)
                failed(id.error());
        });
        return;
    }
    QSettings settings;
    const auto key = tabKey(*tab);
    settings.setValue(lookKey(key, "sort"), members::memberSortKey(query.sort));
    settings.setValue(lookKey(key, "descending"), query.descending);
    settings.setValue(lookKey(key, "columns"), table->keptColumns());
}

void MembersPane::Private::restoreTab()
{
    if (lastTab.isNull())
        return;
    const auto wanted = std::exchange(lastTab, QString());
    for (int i = 1; i < int(views.size()); ++i) {
        if (tabKey(views[i]) != wanted)
            continue;
        tabs->setCurrentIndex(i);
        chooseView(i);
    }
}

} // namespace serai::membersui
