// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panestate.h"

#include <uikit/icons.h>
#include <uikit/paneheader.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace serai::segmentsui {

QAction* SegmentsPane::Private::addAction(
    const QString& text, const char* icon, const QKeySequence& key, const std::function<void()>& run)
{
    auto* action = new QAction(text, &pane);
    if (icon)
        action->setIcon(uikit::icon(QString::fromLatin1(icon)));
    action->setShortcut(key);
    // Keys belong to the pane: other panes have the same ones for their own acts.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(action, &QAction::triggered, &pane, run);
    pane.addAction(action);
    return action;
}

void SegmentsPane::Private::makeActions()
{
    auto* undo = document.undoStack().createUndoAction(&pane, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(uikit::icon(QStringLiteral("undo")));
    auto* redo = document.undoStack().createRedoAction(&pane, tr("Redo"));
    redo->setShortcut(QKeySequence::Redo);
    redo->setIcon(uikit::icon(QStringLiteral("redo")));
    for (auto* act : {undo, redo}) {
        act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        pane.addAction(act);
    }
    undo->setObjectName(QStringLiteral("undo"));
    undoAct = undo;
    redo->setObjectName(QStringLiteral("redo"));
    const auto addSeparator = [this] {
        auto* line = new QAction(&pane);
        line->setSeparator(true);
        pane.addAction(line);
    };
    addSeparator();
    makeSegmentActions();
    addSeparator();
    makeRowActions();
    addSeparator();
    makeRuleActions();
}

void SegmentsPane::Private::makeSegmentActions()
{
    auto* create = addAction(tr("New segment"), "add", QKeySequence::New, [this] { newSegment(); });
    ruleActs << addAction(tr("Save segment"), "ok", QKeySequence::Save, [this] { save(); });
    const QList<QAction*> copies{
        addAction(tr("Save as…"), nullptr, Qt::CTRL | Qt::ALT | Qt::Key_S, [this] { saveAs(false, {}); }),
        addAction(tr("Save a frozen copy…"), "freeze", Qt::CTRL | Qt::ALT | Qt::Key_F,
            [this] { saveAs(true, {}); })};
    QList<QAction*> acts; // on the segment that is open
    acts << addAction(tr("Rename…"), "edit", Qt::Key_F2, [this] { rename(); })
         << addAction(
                tr("Move to a folder…"), nullptr, Qt::CTRL | Qt::ALT | Qt::Key_M, [this] { moveToFolder(); });
    folderActs << addAction(tr("Take out of its folder"), nullptr, Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_M,
        [this] { takeOutOfFolder(); });
    auto* folderMenu = makeFolderMenu();
    auto* out = addAction(tr("Export members…"), "export", Qt::CTRL | Qt::Key_E, [this] { showExport(); });
    addAction(tr("Overlap"), "overlap", Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { showOverlap(); });
    addAction(tr("Split A/B"), "split", Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { showSplit(); });
    addAction(tr("Write to the members"), "campaigns", Qt::CTRL | Qt::Key_M, [this] { invite(); });
    addAction(tr("Show members"), "members", Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { showMembers(); });
    sizesAct = addAction(
        tr("Reckon past days"), nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] { changeSizes(); });
    builderActs << addAction(tr("Show other people"), "sample", Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] {
        ++seed;
        askSample();
    });
    auto* away = addAction(
        tr("Delete segment"), "delete", Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace, [this] { remove(); });
    auto* takeBack = addAction(tr("Take back the last change to segments"), "undo",
        Qt::CTRL | Qt::ALT | Qt::Key_Z, [this] { takeLastBack(); });
    header->overflow()->addAction(create);
    header->overflow()->addActions(copies + acts);
    header->overflow()->addActions({folderActs.front(), folderMenu, out, away, takeBack});
    savedActs << acts << away;
    builderActs << takeBack;
    ruleActs << copies;
}

QAction* SegmentsPane::Private::makeFolderMenu()
{
    // The keys are for the folder of the segment on screen.
    const auto onFolder = [this](auto act) {
        return [this, act] {
            if (const auto* folder = currentFolder())
                act(segments::Folder(*folder));
        };
    };
    folderActs << addAction(tr("Rename its folder…"), nullptr, Qt::SHIFT | Qt::Key_F2,
        onFolder([this](const segments::Folder& folder) { renameFolder(folder); }));
    folderActs << addAction(tr("Delete its folder"), nullptr,
        Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Backspace,
        onFolder([this](const segments::Folder& folder) { removeFolder(folder); }));
    auto* all = new QMenu(tr("Folders"), &pane);
    QObject::connect(all, &QMenu::aboutToShow, &pane, [this, all] { fillFolderMenu(all); });
    return all->menuAction();
}

void SegmentsPane::Private::makeRowActions()
{
    const auto before = pane.actions().size();
    const auto onNode = [this](auto act) { return [this, act] { act(builder->currentNode()); }; };
    addAction(
        tr("Add rule"), "add", Qt::CTRL | Qt::Key_Return, [this] { builder->addRow(builder->currentBox()); });
    addAction(tr("Add box"), nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_Return,
        [this] { builder->addBox(builder->currentBox()); });
    addAction(tr("Duplicate rule or box"), "duplicate", Qt::CTRL | Qt::Key_D,
        onNode([this](const NodePath& path) { document.duplicate(path); }));
    addAction(tr("Switch rule or box off or on"), nullptr, Qt::CTRL | Qt::Key_Space,
        onNode([this](const NodePath& path) {
            document.setDisabled(path, !nodeAt(document.rule(), path).disabled);
        }));
    addAction(tr("Remove rule or box"), "remove", Qt::CTRL | Qt::SHIFT | Qt::Key_Delete,
        onNode([this](const NodePath& path) { document.remove(path); }));
    addAction(tr("Move up"), nullptr, Qt::ALT | Qt::SHIFT | Qt::Key_Up,
        onNode([this](const NodePath& path) { document.move(path, -1); }));
    addAction(tr("Move down"), nullptr, Qt::ALT | Qt::SHIFT | Qt::Key_Down,
        onNode([this](const NodePath& path) { document.move(path, 1); }));
    addAction(tr("Move into the next box"), nullptr, Qt::ALT | Qt::SHIFT | Qt::Key_Right,
        onNode([this](const NodePath& path) { document.moveIn(path); }));
    addAction(tr("Move out of the box"), nullptr, Qt::ALT | Qt::SHIFT | Qt::Key_Left,
        onNode([this](const NodePath& path) { document.moveOut(path); }));
    addAction(tr("Put a box around"), nullptr, Qt::CTRL | Qt::Key_G,
        onNode([this](const NodePath& path) { document.wrap(path, segments::Combine::Any); }));
    addAction(tr("Take the box away"), nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_G,
        onNode([this](const NodePath&) { document.unwrap(builder->currentBox()); }));
    addAction(tr("Previous rule"), nullptr, Qt::CTRL | Qt::Key_Up, [this] { builder->focusBy(-1); });
    addAction(tr("Next rule"), nullptr, Qt::CTRL | Qt::Key_Down, [this] { builder->focusBy(1); });
    ruleActs << pane.actions().mid(before);
}

void SegmentsPane::Private::makeRuleActions()
{
    QList<QAction*> menu;
    menu << addAction(tr("Copy rule"), "copy", Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copyRule(); });
    menu << addAction(tr("Paste rule"), "paste", Qt::CTRL | Qt::SHIFT | Qt::Key_V, [this] { pasteRule(); });
    menu << addAction(
        tr("Open a rule file…"), "document", Qt::CTRL | Qt::ALT | Qt::Key_O, [this] { openRuleFile(); });
    menu << addAction(tr("Save as a rule file…"), "download", Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_S,
        [this] { saveRuleFile(); });
    builderActs << menu;
    addAction(tr("Copy the rule in words"), "copy", Qt::CTRL | Qt::ALT | Qt::Key_C,
        [this] { QGuiApplication::clipboard()->setText(fullWords); });
    header->overflow()->addSeparator();
    header->overflow()->addActions(menu);
}

} // namespace serai::segmentsui
