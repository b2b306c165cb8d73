// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audiencepanel.h"
#include "rulebuilder.h"
#include "ruledocument.h"

#include <base/async.h>
#include <base/clock.h>
#include <charts/chartview.h>
#include <members/memberrepository.h>
#include <segments/segmentservice.h>
#include <segmentsui/segmentspane.h>
#include <store/workspace.h>
#include <uikit/dialogs.h>
#include <uikit/labels.h>
#include <uikit/messagebar.h>

#include <QCoreApplication>

class QComboBox;

namespace serai::uikit {
class FlowLayout;
class PaneHeader;
class UndoBar;
} // namespace serai::uikit

namespace serai::segmentsui {

/// What the pane is made of and which questions are under way.
struct SegmentsPane::Private
{
    Q_DECLARE_TR_FUNCTIONS(serai::segmentsui::SegmentsPane)

public:
    Private(SegmentsPane& owner, const Needs& given);

    void build();
    void buildHeader(class QVBoxLayout* column);
    QWidget* buildBody();
    void loadSettings();
    void reloadList();
    void reloadPresets();
    void openSegment(qint64 id);
    void startNew();
    void count();
    void askSample();
    void askSizes();
    void save(std::function<void(SegmentId)> then = {});
    void saveAs(bool frozen, std::function<void(SegmentId)> then);
    void rename();
    void remove();
    void copyRule();
    void pasteRule();
    void invite();
    void showState();
    void failed(const Error& error);

    SegmentsPane& pane;
    Needs needs;
    RuleDocument document;
    LatestOnly counting;
    LatestOnly sampling;
    QString currency;
    std::vector<segments::Segment> segments;
    std::optional<segments::Segment> current; ///< nothing: a new, unsaved one
    std::optional<segments::CountAnswer> answer;
    QString presetId;
    quint32 seed = 1;
    int pending = 0; ///< questions without an answer

    uikit::PaneHeader* header = nullptr;
    QComboBox* choice = nullptr;
    uikit::Label* state = nullptr;
    uikit::MessageBar* message = nullptr;
    uikit::FlowLayout* presets = nullptr;
    QWidget* presetBox = nullptr;
    RuleBuilder* builder = nullptr;
    uikit::Label* words = nullptr;
    charts::ChartCard* sizes = nullptr;
    AudiencePanel* panel = nullptr;
};

} // namespace serai::segmentsui
