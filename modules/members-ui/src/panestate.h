// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/clock.h>
#include <members/import.h>
#include <members/memberrepository.h>
#include <membersui/memberspane.h>
#include <segments/segmentservice.h>
#include <store/workspace.h>
#include <uikit/dialogs.h>
#include <uikit/rowwindowmodel.h>

#include <QCoreApplication>
#include <QTimer>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace serai::uikit {
class DataTable;
class EmptyState;
class MessageBar;
class PaneHeader;
class SearchBox;
class SelectionBar;
class UndoBar;
class ViewTabs;
} // namespace serai::uikit

namespace serai::membersui {

class ImportWizard;
class MemberForm;
class MemberPanel;

/// What the pane is made of and which question it shows.
struct MembersPane::Private
{
    Q_DECLARE_TR_FUNCTIONS(serai::membersui::MembersPane)

public:
    Private(MembersPane& owner, const Needs& given);

    void build();
    void buildHeader(QVBoxLayout* column);
    void buildList(QVBoxLayout* column);
    /// Beside the list where there is room for both, else over it: the list is never scrolled sideways.
    void placePanels();
    void makeModel(const QString& currency);
    void reloadViews();
    void chooseView(int tab);
    void ask(); ///< the list for search, sort and view
    void refresh(); ///< the same list again, after a change
    void showTotal(qint64 total);
    void showMember(MemberId id);
    void walk(int by);
    void closePanel();
    void startForm(MemberId id);
    void saveForm(const members::MemberEdit& edit);
    void selectedIds(std::function<void(QList<qint64>)> then);
    void tagSelected(bool add);
    void tag(const QList<qint64>& ids, bool add);
    void recordConsent(bool grant);
    void startImport(const QString& path = {});
    void failed(const Error& error);

    MembersPane& pane;
    Needs needs;
    LatestOnly listing;
    LatestOnly detailing;
    members::MemberQuery query;
    std::vector<segments::Segment> views; ///< behind "All", in the order of the tabs
    std::unique_ptr<uikit::RowWindowModel<members::MemberRow>> model;
    qint64 total = -1; ///< rows of the list; -1 = not read yet
    bool asking = false; ///< another list was asked for and is not there yet
    QTimer again; ///< several changes in a row are read once
    bool wantsWhole = true; ///< the list is the whole workspace: an empty one teaches

    uikit::PaneHeader* header = nullptr;
    uikit::SearchBox* search = nullptr;
    uikit::MessageBar* message = nullptr;
    uikit::ViewTabs* tabs = nullptr;
    QStackedWidget* pages = nullptr; ///< list with panel, empty state, import
    uikit::DataTable* table = nullptr;
    uikit::SelectionBar* selection = nullptr;
    uikit::UndoBar* undo = nullptr;
    uikit::EmptyState* empty = nullptr;
    MemberPanel* panel = nullptr;
    MemberForm* form = nullptr;
    ImportWizard* wizard = nullptr;
    QWidget* listPage = nullptr;
    QHBoxLayout* across = nullptr; ///< of the list page
};

} // namespace serai::membersui
