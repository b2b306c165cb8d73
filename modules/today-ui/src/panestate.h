// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/clock.h>
#include <content/communityrepository.h>
#include <content/contentrepository.h>
#include <content/plancheck.h>
#include <kpi/kpi.h>
#include <playbook/playbook.h>
#include <segments/segmentservice.h>
#include <store/workspace.h>
#include <todayui/todaypane.h>
#include <uikit/rowwindowmodel.h>

#include <QCoreApplication>
#include <QTimer>

#include <deque>

class QHBoxLayout;
class QVBoxLayout;

class QGridLayout;

namespace serai::uikit {
class Card;
class DataTable;
class Label;
class MessageBar;
class PaneHeader;
class Tile;
} // namespace serai::uikit

namespace serai::todayui {

/// A post that is due today, with the moment it stands for; or, where it has a heading, the line above some.
struct DueRow
{
    QString heading;
    int count = 0; ///< of the posts below the heading
    bool mostLate = false; ///< what to do first: the one filled button of the list
    content::ContentItem item;
    content::Community community;
    qint64 atMs = 0;
};

inline constexpr int tileCount = 6;

struct TodayPane::Private
{
    Q_DECLARE_TR_FUNCTIONS(serai::todayui::TodayPane)

public:
    Private(TodayPane& owner, const Needs& given);

    void build();
    void buildDue();
    [[nodiscard]] QWidget* buildSide();
    /// Tiles in one row or in two, and a narrower side where the window is small.
    void fit(int width);
    void reload();
    void readFigures();
    void readPlan();
    void readSuggestions();
    void nextSuggestion();
    void showFigures(const kpi::Page& page);
    void showPlan(const QList<content::ContentItem>& items);
    void showAlerts();
    [[nodiscard]] uikit::Cell cell(const DueRow& row, int column) const;

    TodayPane& pane;
    Needs needs;
    content::ContentRepository contents;
    content::CommunityRepository groups;
    store::WorkspaceSettings settings;
    QTimeZone zone = QTimeZone::utc();
    QList<content::Community> communities;
    QList<content::Finding> findings;
    kpi::Page figures;
    QTimer again; ///< several changes in a row are read once
    std::deque<segments::Preset> suggestions; ///< not counted yet
    int suggested = 0;
    int pending = 0;

    uikit::PaneHeader* header = nullptr;
    uikit::Label* clocks = nullptr;
    uikit::MessageBar* message = nullptr;
    QList<uikit::Tile*> tiles;
    uikit::Card* due = nullptr;
    uikit::DataTable* table = nullptr;
    uikit::RowWindowModel<DueRow>* model = nullptr;
    uikit::Label* nothingDue = nullptr;
    uikit::Card* alerts = nullptr;
    uikit::Card* advice = nullptr;
    QWidget* side = nullptr;
    QGridLayout* tileGrid = nullptr;
    int tilesPerRow = 0;
};

} // namespace serai::todayui
