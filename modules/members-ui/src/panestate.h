// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "memberfilters.h"

#include <base/async.h>
#include <base/cancel.h>
#include <base/clock.h>
#include <members/import.h>
#include <members/memberrepository.h>
#include <membersui/memberspane.h>
#include <playbook/playbook.h>
#include <segments/memberexport.h>
#include <segments/segmentservice.h>
#include <store/workspace.h>
#include <uikit/dialogs.h>
#include <uikit/rowwindowmodel.h>

#include <QCache>
#include <QCoreApplication>
#include <QThreadPool>
#include <QTimeZone>
#include <QTimer>

#include <consent/ledger.h>
#include <membersearch/membersearch.h>
#include <membersearch/memberviews.h>
#include <membersearch/searchtext.h>
#include <people/acts.h>
#include <people/merges.h>
#include <people/notes.h>
#include <people/places.h>
#include <people/standing.h>
#include <privacy/masking.h>
#include <privacy/privacydesk.h>
#include <timeline/listrows.h>
#include <timeline/timeline.h>

class QAction;
class QHBoxLayout;
class QMenu;
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

class DropShelf;
class FilterBar;
class ImportWizard;
class InlineEditor;
class MemberForm;
class MemberIdentities;
class MemberPanel;
class MergeDesk;
class RowDrag;

inline constexpr char lastTabKey[] = "members/look/last"; ///< of the settings

/// A tab above the list: everything, a kept view, or a saved segment.
struct ListTab
{
    enum class Kind { All, View, Segment };
    Kind kind = Kind::All;
    membersearch::MemberView view;
    SegmentId segment;

    [[nodiscard]] bool isSame(const ListTab& other) const
    {
        return kind == other.kind && view.id == other.view.id && segment == other.segment;
    }
};

/// What the pane is made of and which question it shows.
struct MembersPane::Private
{
    Q_DECLARE_TR_FUNCTIONS(serai::membersui::MembersPane)

public:
    Private(MembersPane& owner, const Needs& given);

    ~Private() { stopExport.cancel(); }

    // memberspane.cpp: what there is
    void build();
    void buildHeader(QVBoxLayout* column);
    void buildList(QVBoxLayout* column);
    void buildSelection(QVBoxLayout* column);
    void buildPanels();
    /// Beside the list where there is room for both, else over it: the list is never scrolled sideways.
    void placePanels();
    void makeModel(const QString& currency);
    void readShop(); ///< zone, currency and groups, after they changed
    void setMasked(bool on);
    /// Whether people are masked on screen, and \a what is not done for that reason; says so.
    [[nodiscard]] bool refusesMasked(const QString& what);
    void failed(const Error& error);

    // panekeys.cpp: acts with their keys and menus
    void buildActions();
    QAction* addAct(const QString& text, const QKeySequence& key, std::function<void()> run);
    void openContextMenu(const QPoint& place);
    void editCell(int column);
    void keepCell(qint64 member, int column, const QString& text, int step);

    // paneviews.cpp: tabs and filters
    void reloadViews();
    void showTabs(const QList<membersearch::MemberView>& kept, const std::vector<segments::Segment>& saved);
    void countViews();
    void countView(const ListTab& tab);
    void countSegment(const ListTab& tab);
    void showCount(const ListTab& tab, qint64 count);
    void chooseView(int tab);
    void filtersChanged();
    /// Members of the segment and of the filters, then ask(); \a anew: the same list once more.
    void narrow(bool anew = false);
    void saveView(bool asNew);
    void renameView();
    void removeView();
    void saveSegment();
    [[nodiscard]] const ListTab* currentTab() const;

    // panekeeping.cpp: what a tab looks like, kept with it
    [[nodiscard]] static QString tabKey(const ListTab& tab);
    /// Columns and sort of \a tab as they were left; those of a view are part of it.
    void restoreLook(const ListTab& tab);
    void lookChanged();
    void keepLook();
    /// The tab that was open when the program ended, once it is there.
    void restoreTab();
    [[nodiscard]] membersearch::MemberView viewOnScreen() const;

    // paneacts.cpp: the list and one member
    void ask(); ///< the list for search, sort and view
    void refresh(); ///< the same list again, after a change
    void askIndex(bool anew);
    void showTotal(qint64 total);
    void showMember(MemberId id);
    void showMemberAgain(); ///< the one in the panel, or who is on the way into it
    void showStanding(MemberId id);
    void walk(int by);
    void closePanel();
    void startForm(MemberId id);
    void saveForm(const members::MemberEdit& edit);
    void startImport(const QString& path = {});
    void loadIndex();
    [[nodiscard]] Async<QList<timeline::ListRow>> rowsFromTables(
        const members::MemberQuery& asked, qint64 offset, qint64 limit);
    void askTest(const QPoint& place); ///< why the member in the panel is in or out of a segment
    void exportPerson(MemberId id);

    // paneplaces.cpp: lists and groups, from menus and by dragging
    void buildPlaces();
    void openPlaces(bool groups, bool leave);
    void putIn(const people::Act& act, const QList<qint64>& ids);
    void makeList(const QList<qint64>& ids);
    void startDrag(int row);
    void dropDragged(const QPoint& global);
    void endDrag();

    // panemerging.cpp: two who are one, and what the playbook says of somebody
    void buildMerging();
    void connectTies(MemberIdentities* identities);
    [[nodiscard]] bool showsList() const; ///< or the page that teaches; not import and merging
    void mergeSelected();
    void askMerge(const QList<qint64>& ids);
    void compare(MemberId first, MemberId second);
    void openMerging(MemberId first, MemberId second); ///< invalid: the suggestions only
    void closeMerging();
    void takeApart(qint64 merge);
    void showAbout(MemberId id);

    // bulkacts.cpp: many members at once
    void selectedIds(std::function<void(QList<qint64>)> then);
    void actOnSelected(const people::Act& act);
    void apply(const QList<qint64>& ids, const people::Act& act);
    void offerUndo(const people::ActRecord& act);
    void tagSelected(bool add);
    void tag(const QList<qint64>& ids, bool add);
    void setSelected(const QString& what, const QString& title, const QString& label);
    void deleteSelected();
    void eraseSelected();
    void askErase(const QList<qint64>& ids);
    /// What the receipt proves, and where it proves nothing.
    [[nodiscard]] static QString receiptText(const privacy::EraseReceipt& receipt);
    void erase(const QList<qint64>& ids);
    void consentSelected(bool grant);
    void recordConsent(const QList<qint64>& ids, bool grant);
    void exportSelected();
    void exportTo(const segments::ExportRequest& request, std::vector<MemberId> members);

    MembersPane& pane;
    Needs needs;
    membersearch::MemberSearch index;
    membersearch::MemberViews kept;
    people::PeopleActs acts;
    people::Places places;
    people::Notes notes;
    consent::Ledger ledger;
    timeline::Timeline events;
    privacy::PrivacyDesk desk;
    people::Merges merges{needs.store, needs.clock};
    people::Standing judging{needs.store, needs.clock};
    std::optional<playbook::Playbook> playbook; ///< as shipped; read when somebody is looked at
    LatestOnly telling{&pane}; ///< level and fit of the member in the panel
    LatestOnly tying{&pane}; ///< of whom that one was merged
    LatestOnly listing;
    LatestOnly detailing;
    MemberId awaited; ///< whom that one asks for; of a slow answer the panel does not know yet
    LatestOnly standing;
    LatestOnly counting;
    members::MemberQuery query;
    membersearch::SearchText words; ///< of the query, for marking
    std::shared_ptr<const membersearch::Found> found; ///< null while the index is not there
    QList<ListTab> views; ///< in the order of the tabs
    std::unique_ptr<uikit::RowWindowModel<timeline::ListRow>> model;
    QString currency;
    QTimeZone zone = QTimeZone::utc(); ///< the shop's
    QHash<QString, int> groupCategories; ///< by code
    privacy::Masking masking;
    QCache<QString, QString> phones{500}; ///< as they are shown, by number
    qint64 total = -1; ///< rows of the list; -1 = not read yet
    bool asking = false; ///< another list was asked for and is not there yet
    bool loading = false; ///< the index is being read
    bool showsView = false; ///< search and filters are those of a view
    QTimer again; ///< several changes in a row are read once
    QTimer recount; ///< of the views
    QTimer keeping; ///< of columns and sort
    QString lastTab; ///< tabKey() of the tab to be opened when it is there
    QList<qint64> dragged;
    bool wantsWhole = true; ///< the list is the whole workspace: an empty one teaches

    uikit::PaneHeader* header = nullptr;
    uikit::SearchBox* search = nullptr;
    uikit::MessageBar* message = nullptr;
    uikit::ViewTabs* tabs = nullptr;
    FilterBar* filters = nullptr;
    QStackedWidget* pages = nullptr; ///< list with panel, empty state, import
    uikit::DataTable* table = nullptr;
    InlineEditor* editor = nullptr;
    RowDrag* drag = nullptr;
    DropShelf* shelf = nullptr;
    uikit::SelectionBar* selection = nullptr;
    uikit::UndoBar* undo = nullptr;
    uikit::EmptyState* empty = nullptr;
    MemberPanel* panel = nullptr;
    MemberForm* form = nullptr;
    ImportWizard* wizard = nullptr;
    MergeDesk* mergeDesk = nullptr;
    QWidget* listPage = nullptr;
    QHBoxLayout* across = nullptr; ///< of the list page
    QAction* changeView = nullptr;
    QAction* nameView = nullptr;
    QAction* dropView = nullptr;
    CancelToken stopExport;
    QThreadPool pool; ///< of exports; the last member: it waits for what runs before anything else goes
};

} // namespace serai::membersui
