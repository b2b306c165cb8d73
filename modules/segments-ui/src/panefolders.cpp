// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panestate.h"

#include <QMenu>

namespace serai::segmentsui {

void SegmentsPane::Private::moveToFolder()
{
    if (!current)
        return;
    const auto* in = currentFolder();
    needs.dialogs.askText(&pane, tr("Move to a folder"), tr("Folder; a new name makes a new one"),
        in ? in->name : QString(), [this](const QString& given) {
            const auto name = given.trimmed();
            if (name.isEmpty() || !current)
                return;
            whenDone(needs.segments.moveToFolderNamed(current->id, name), &pane,
                [this, name](const Result<segments::NotedActs>& done) {
                    if (!done)
                        return failed(done.error());
                    reloadList();
                    offerUndo(*done, tr("Moved to the folder “%1”").arg(name), tr("Undo move"));
                });
        });
}

void SegmentsPane::Private::takeOutOfFolder()
{
    if (!current)
        return;
    whenDone(
        needs.segments.moveToFolder(current->id, {}), &pane, [this](const Result<segments::NotedActs>& done) {
            if (!done)
                return failed(done.error());
            reloadList();
            offerUndo(*done, tr("Taken out of its folder"), tr("Undo move"));
        });
}

const segments::Folder* SegmentsPane::Private::currentFolder() const
{
    for (const auto& folder : folders) {
        if (current && current->folder == folder.id)
            return &folder;
    }
    return nullptr;
}

void SegmentsPane::Private::fillFolderMenu(QMenu* menu)
{
    menu->clear();
    for (const auto& folder : folders) {
        auto* acts =
            menu->addMenu(tr("%1 (%n segment(s))", "a folder in a menu", folder.segments).arg(folder.name));
        acts->addAction(tr("Rename…"), &pane, [this, folder] { renameFolder(folder); });
        acts->addAction(tr("Delete"), &pane, [this, folder] { removeFolder(folder); });
    }
    if (folders.empty())
        menu->addAction(tr("No folders yet"))->setEnabled(false);
}

void SegmentsPane::Private::renameFolder(const segments::Folder& folder, const QString& note)
{
    const auto take = [this, folder](const QString& name) {
        if (name.isNull())
            return;
        whenDone(needs.segments.renameFolder(folder.id, name), &pane,
            [this, folder, name](const Result<segments::NotedActs>& done) {
                if (!done && isRefusedName(done.error(), name)) // asked for once more, and why
                    return renameFolder({folder.id, name, folder.segments}, noteOf(done.error()));
                if (!done)
                    return failed(done.error());
                reloadList();
                offerUndo(*done, tr("Folder renamed to “%1”").arg(name.trimmed()), tr("Undo rename"));
            });
    };
    needs.dialogs.askTextAgain(&pane, {tr("Rename folder"), tr("Name"), folder.name, note}, take);
}

void SegmentsPane::Private::removeFolder(const segments::Folder& folder)
{
    // Nobody is asked: it can be taken back.
    whenDone(needs.segments.removeFolder(folder.id), &pane,
        [this, name = folder.name](const Result<segments::NotedActs>& done) {
            if (!done)
                return failed(done.error());
            reloadList();
            offerUndo(*done, tr("Folder “%1” deleted. Its segments stay.").arg(name), tr("Undo delete"));
        });
}

} // namespace serai::segmentsui
