// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendarmodel.h"

#include <calendarui/calendarpane.h>
#include <content/icsexport.h>
#include <uikit/dialogs.h>
#include <uikit/filterchip.h>
#include <uikit/messagebar.h>
#include <uikit/undobar.h>

#include <QMenu>
#include <QSaveFile>

namespace serai::calendarui {

using namespace content;

void CalendarPane::showUndo(const Edit& edit, bool isUndo)
{
    if (isUndo) {
        m_undoBar->dismiss();
        return;
    }
    m_message->dismiss();
    QString text = edit.title;
    QString act = tr("Undo");
    const auto& step = edit.steps.first();
    if (edit.steps.size() == 1 && !step.before) {
        text = tr("“%1” added").arg(step.after->title);
        act = tr("Undo add");
    } else if (edit.steps.size() == 1 && !step.after) {
        text = tr("“%1” deleted").arg(step.before->title);
        act = tr("Undo delete");
    } else if (edit.steps.size() == 1 && step.after->slot && !(step.after->slot == step.before->slot)) {
        const auto when = QDateTime(step.after->slot->date, step.after->slot->time, Qt::UTC);
        text = tr("“%1” moved to %2")
                   .arg(step.after->title, QLocale().toString(when, tr("ddd d MMM HH:mm", "date format")));
        act = tr("Undo move");
    } else if (edit.steps.size() == 1) {
        text = tr("“%1” changed").arg(step.after->title);
        act = tr("Undo change");
    }
    m_undoBar->showUndo(text, act, [this] { m_model->undo(); });
}

void CalendarPane::showGroupMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* all = menu->addAction(tr("All groups"));
    connect(all, &QAction::triggered, this, [this] { m_model->setGroups({}); });
    menu->addSeparator();
    for (const auto& community : m_model->snapshot().communities) {
        auto text = tr("%1  %2", "group code and name").arg(community.code, community.name);
        auto* act = menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        act->setCheckable(true);
        act->setChecked(m_model->groups().contains(community.id));
        connect(act, &QAction::triggered, this, [this, id = community.id](bool on) {
            auto groups = m_model->groups();
            if (on)
                groups.insert(id);
            else
                groups.remove(id);
            m_model->setGroups(groups);
        });
    }
    menu->popup(m_groupChip->mapToGlobal(QPoint(0, m_groupChip->height() + 4)));
}

void CalendarPane::showZoneMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QStringList zones{m_model->snapshot().workspaceZone};
    for (const auto& community : m_model->snapshot().communities) {
        if (!zones.contains(community.zone))
            zones << community.zone;
    }
    for (const auto& zone : std::as_const(zones)) {
        auto* act = menu->addAction(zone);
        act->setCheckable(true);
        act->setChecked(zone == m_model->zone());
        connect(act, &QAction::triggered, this, [this, zone] { m_model->setZone(zone); });
    }
    menu->addSeparator();
    auto* own = menu->addAction(tr("Each group’s time"));
    own->setCheckable(true);
    own->setChecked(m_model->zone().isEmpty());
    connect(own, &QAction::triggered, this, [this] { m_model->setZone({}); });
    menu->popup(m_zoneChip->mapToGlobal(QPoint(0, m_zoneChip->height() + 4)));
}

void CalendarPane::exportCalendar()
{
    const auto name = QStringLiteral("%1.ics").arg(m_model->month().toString(QStringLiteral("yyyy-MM")));
    m_dialogs->saveFile(
        this, tr("Save as calendar file"), name, tr("Calendar files (*.ics)"), [this](const QString& path) {
            if (path.isEmpty())
                return;
            QList<ContentItem> items;
            for (const auto& placed : m_model->snapshot().placed) {
                const auto date = placed.local.date();
                if (date.year() == m_model->month().year() && date.month() == m_model->month().month())
                    items << placed.item;
            }
            QSaveFile file(path);
            const auto bytes = toIcs(items, m_model->snapshot().communities, m_clock.nowMs());
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
                m_message->showError(Error{
                    ErrorKind::Storage, tr("the file cannot be written"), path, file.errorString(), {}});
            else
                m_message->showMessage(
                    uikit::Severity::Positive, tr("%n post(s) saved", nullptr, int(items.size())), path);
        });
}

} // namespace serai::calendarui
