// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audiencepanel.h"
#include "rulebuilder.h"
#include "ruledocument.h"

#include <base/async.h>
#include <base/cancel.h>
#include <base/clock.h>
#include <charts/chartview.h>
#include <members/memberrepository.h>
#include <segments/segmentservice.h>
#include <segmentsui/segmentspane.h>
#include <store/workspace.h>
#include <uikit/dialogs.h>
#include <uikit/labels.h>
#include <uikit/messagebar.h>
#include <uikit/undobar.h>

#include <QCoreApplication>
#include <QTimer>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QShortcut;
class QSpacerItem;
class QStackedWidget;
class QVBoxLayout;

namespace serai::uikit {
class Card;
class ChoiceBox;
class FilterChip;
class FlowLayout;
class PaneHeader;
} // namespace serai::uikit

namespace serai::segmentsui {

class ExportPage;
class FrozenCard;
class OverlapPage;
class SplitPage;
class UsesCard;

/// A rule that was edited, not saved, and left for another one.
struct LeftRule
{
    std::optional<segments::Segment> from; ///< nothing: it was a new one
    segments::OpenRule open; ///< with a rule
};

/// What the pane is made of and which questions are under way.
struct SegmentsPane::Private
{
    Q_DECLARE_TR_FUNCTIONS(serai::segmentsui::SegmentsPane)

public:
    Private(SegmentsPane& owner, const Needs& given);

    // segmentspane.cpp
    void build();
    void buildHeader(QVBoxLayout* column);
    QWidget* buildBody();
    void buildHeads(QVBoxLayout* column, QWidget* body);
    void buildWords(QVBoxLayout* column, QWidget* body);
    void connectPanel();
    void showPage(QWidget* page, const QString& title); ///< null: the builder

    // paneactions.cpp
    void makeActions();
    QAction* addAction(
        const QString& text, const char* icon, const QKeySequence& key, const std::function<void()>& run);
    void makeRowActions();
    void makeSegmentActions();
    [[nodiscard]] QAction* makeFolderMenu();
    void makeRuleActions();

    // panequestions.cpp
    void loadSettings();
    /// Of the shop's zone, which is named.
    [[nodiscard]] QString moment(qint64 ms) const;
    [[nodiscard]] QDateTime localTime(qint64 ms) const; ///< of the shop's zone
    void loadContext();
    void ruleChanged();
    void count();
    void counted(const segments::CountAnswer& counts);
    void expect();
    void askSample();
    void askPerson();
    void sayWhy(const Result<segments::Explanation>& explained);
    void forgetPerson(); ///< another rule is about other people
    void showWords(const QString& text);

    // panecharts.cpp
    void askSizes();
    void askCountedSizes();
    void nameSizesLink();
    void changeSizes(); ///< from the counted days to the reckoned ones and back
    [[nodiscard]] QString countedSubtitle() const;
    void showSizes(std::vector<segments::SizePoint> points, bool reckoned);
    /// Makes what is counted now the last of \a points, not empty, where that is of the same rule.
    void putToday(std::vector<segments::SizePoint>& points) const;
    void showSizeOfToday(); ///< the chart ends with what is counted now, not with a number of before
    void askPastSizes();
    void agePastSizes(); ///< the rule has changed; reckoned anew when it rests

    // panegrid.cpp
    void askGrid();
    void chooseCell(int recency, int frequency, bool add);
    void findCells(); ///< those that the rule on screen is filtered by are outlined
    [[nodiscard]] segments::Rule withCells() const; ///< the rule without cells, filtered by the chosen ones
    void chooseCuts(segments::RfmCuts chosen);

    // panelibrary.cpp
    /// \a then is called when the list is there.
    void reloadList(const std::function<void()>& then = {});
    void fillChoice();
    /// The segment that is open, as it is stored now: another rule comes into the builder unless one is
    /// edited there.
    void followRule(const segments::Segment& segment);
    void reloadPresets();
    /// All of them while there is no rule, else the first ones: the rule has the room.
    void showPresets();
    void openSegment(qint64 id);
    void show(const segments::Segment& segment);
    void startNew();
    [[nodiscard]] bool isOpen(std::optional<SegmentId> id) const; ///< nothing: a new one
    void askUses();
    void showState();

    // panesaving.cpp
    /// Whether the rule that counts is the one on screen; says why not.
    [[nodiscard]] bool isFinished();
    void sayUnfinished(const QString& why);
    void followUnfinished(); ///< what was said of a rule goes when that is finished, or gone
    void save();
    /// Calls \a then with a segment of the rule on screen. What is edited is saved beside the segment that it
    /// was made from: others may use that one. \a title: of the question for a new one's name, with what for.
    void keep(const QString& title, std::function<void(SegmentId)> then);
    /// \a title: of the question, for a rule that is not saved yet.
    void saveAs(bool frozen, std::function<void(SegmentId)> then, const QString& title = {});
    /// \a from was open when it was asked for.
    void saved(SegmentId id, const segments::Rule& rule, std::optional<SegmentId> from,
        const std::function<void(SegmentId)>& then);

    // paneundo.cpp
    void rename();
    /// \a proposed can be written anew; \a note: why it was refused, empty: it was not.
    void askName(SegmentId id, const QString& proposed, const QString& note);
    void remove();
    /// Of what was done to the library; of nothing, where \a acts is empty.
    void offerUndo(const segments::NotedActs& acts, const QString& text, const QString& label);
    void undoLibrary(const segments::NotedActs& acts); ///< not empty
    /// The newest act of the library that was not, whoever did it and however long ago.
    void takeLastBack();
    void sayTakenBack(const segments::SegmentAct& act);
    /// The bar at the foot, whose act the key for undo does until the rule is changed.
    void showBar(const QString& text, const QString& act, const std::function<void()>& run);
    void placeUndoKey(); ///< with whoever did the newest thing: the bar or the rule
    void forgetTyping(); ///< a field's own undo does not stand before the bar

    // panefrozen.cpp
    [[nodiscard]] bool isFixed() const; ///< the members on screen are kept, whatever the rule says
    [[nodiscard]] bool isBroken() const; ///< its rule cannot be read

    [[nodiscard]] bool isTold() const { return isFixed() || isBroken(); } ///< there is no rule to edit

    void showFrozen();
    void wakeActs();
    void sayWhetherKept(const Result<segments::Explanation>& explained);
    void makeRoom(); ///< before a rule comes: a frozen segment stays what it is, and a new one begins
    void useItsRule(); ///< in a new segment

    // panedraft.cpp
    void keepDraft(); ///< a second after a change at the latest
    void restore(); ///< what was kept, once
    void bringBack(
        const std::optional<segments::Segment>& segment, const std::optional<segments::OpenRule>& open);
    [[nodiscard]] segments::OpenRule onScreen() const; ///< edited or not
    /// Before another rule comes: an edited one can be brought back, and is returned.
    std::optional<LeftRule> leave();
    void remember(const LeftRule& left);
    std::optional<LeftRule> takeLeft(std::optional<SegmentId> of); ///< the newest one; nothing: a new one
    void forgetSaved(std::optional<SegmentId> of, const segments::Rule& rule); ///< it is no left one any more
    void offer(const LeftRule& left); ///< says that it was left, and how it comes back
    void openWithLeft(const LeftRule& left);
    void bringLeft(const LeftRule& left); ///< into the builder, where its segment is open
    void newSegment(); ///< and the way to a new one that was left
    void discard(); ///< what was edited; can be undone

    // panefolders.cpp
    void moveToFolder();
    void takeOutOfFolder();
    [[nodiscard]] const segments::Folder* currentFolder() const; ///< null: the segment is in none
    void fillFolderMenu(QMenu* menu); ///< one menu for each, the empty ones too
    void renameFolder(const segments::Folder& folder, const QString& note = {}); ///< \a note: why not so
    void removeFolder(const segments::Folder& folder);

    // paneacts.cpp
    void copyRule();
    void pasteRule();
    void openRuleFile(const QString& path = {});
    void saveRuleFile();
    void takeRule(const Result<segments::Rule>& rule, const QString& act);
    void invite();
    void showMembers();
    void showOverlap();
    void showSplit();
    void showExport();
    void failed(const Error& error);
    void sayWritten(const QString& text, const QString& path); ///< of a file, with the way to it

    SegmentsPane& pane;
    Needs needs;
    RuleDocument document;
    LatestOnly counting;
    LatestOnly sampling;
    LatestOnly samplePages;
    LatestOnly explaining;
    LatestOnly sizing;
    LatestOnly gridding;
    store::WorkspaceSettings settings;
    std::vector<segments::Segment> segments;
    std::vector<segments::Folder> folders;
    QStringList choiceEntries; ///< what the choice of segments was filled with
    std::optional<segments::Segment> current; ///< nothing: a new, unsaved one
    std::optional<segments::CountAnswer> answer;
    segments::RfmCuts cuts = segments::RfmCuts::Fixed; ///< of the grid
    std::vector<std::pair<int, int>> cells; ///< of the grid, that the rule on screen is filtered by
    segments::Rule cellBase; ///< the rule without them
    std::size_t cellPlace = 0; ///< of their box among those of the base
    MemberId person; ///< of the sample, whose verdict is shown
    QString personName;
    QDate rateDay; ///< the last one that has exchange rates
    QString fullWords;
    QString presetId;
    QString refusedName; ///< of a segment that was to be saved; null: none
    QString refusedWhy;
    QString unfinishedSaid; ///< by the bar
    quint32 seed = 1;
    int pending = 0; ///< questions without an answer
    QTimer draftTimer;
    QTimer pastTimer; ///< runs until past sizes of a changed rule are reckoned
    CancelToken pastCancel;
    bool isReckoning = false; ///< the rule's past has been asked for
    bool hasCounted = false; ///< enough days of the segment for a chart
    std::vector<segments::SizePoint> sizesShown; ///< by the chart; not empty where that is there
    bool isReckoned = false; ///< the chart of sizes is one of the rule's past
    std::optional<segments::OpenRule> kept; ///< as it was last written
    std::vector<LeftRule> leftRules; ///< the newest last; one of them at most for each segment
    std::optional<segments::OpenRule> barOffers; ///< by the bar at the foot
    segments::NotedActs barActs; ///< that the bar takes back
    segments::Rule barRule; ///< the one on screen when the bar came
    bool isRestored = false; ///< what was kept has been asked for
    bool keepsDrafts = false; ///< … and was there to read
    bool hasChosen = false; ///< a segment, or a new one: else the first opens
    bool isCountFailed = false; ///< the last count was refused, and the bar says why
    bool isAnswered = false; ///< with a count, or with the reason why there is none

    uikit::PaneHeader* header = nullptr;
    QList<QPushButton*> headerActs; ///< overlap, split, save
    QList<QAction*> builderActs; ///< on the segment that is open; off while another page hides it
    QList<QAction*> ruleActs; ///< on its rule; off for a frozen one too
    QList<QAction*> folderActs; ///< on its folder; off where it is in none
    QList<QAction*> savedActs; ///< on a segment that is saved; off for a new one
    QAction* undoAct = nullptr; ///< of the rule
    QAction* sizesAct = nullptr; ///< does what sizesLink does
    QShortcut* back = nullptr; ///< to the rule, from another page
    QList<QWidget*> columnHeads;
    QHBoxLayout* heads = nullptr; ///< they are in it
    QSpacerItem* headsEnd = nullptr; ///< behind them: the columns of nested boxes stand further in
    uikit::ChoiceBox* choice = nullptr;
    uikit::Label* state = nullptr;
    uikit::MessageBar* message = nullptr;
    uikit::UndoBar* undoBar = nullptr;
    QStackedWidget* pages = nullptr;
    QWidget* builderPage = nullptr;
    QWidget* ruleBox = nullptr; ///< headings and the builder
    FrozenCard* frozenCard = nullptr; ///< in their place, where the rule is not edited
    uikit::FlowLayout* presets = nullptr;
    QWidget* presetBox = nullptr;
    QList<uikit::FilterChip*> presetChips;
    uikit::FilterChip* morePresets = nullptr;
    bool allPresets = false; ///< somebody wants to see them
    RuleBuilder* builder = nullptr;
    uikit::Card* inWords = nullptr;
    uikit::Label* words = nullptr;
    charts::ChartCard* sizes = nullptr;
    QPushButton* sizesLink = nullptr; ///< from the counted days to the reckoned ones and back
    UsesCard* uses = nullptr;
    AudiencePanel* panel = nullptr;
    bool isMasked = false; ///< nothing about people leaves the screen
    ExportPage* exportPage = nullptr;
    OverlapPage* overlapPage = nullptr;
    SplitPage* splitPage = nullptr;
};

/// Whether something else than \a name may do.
[[nodiscard]] bool isRefusedName(const Error& error, const QString& name);
/// What is said of \a error where it is asked once more.
[[nodiscard]] QString noteOf(const Error& error);

} // namespace serai::segmentsui
