// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progresspage.h"

#include <base/async.h>
#include <base/clock.h>
#include <campaigns/campaignservice.h>
#include <campaignsui/campaignspane.h>
#include <segments/segmentservice.h>
#include <store/workspace.h>
#include <uikit/dialogs.h>
#include <uikit/rowwindowmodel.h>

#include <QCoreApplication>
#include <QTimer>

class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace serai::uikit {
class Button;
class DataTable;
class Label;
class MessageBar;
class PaneHeader;
class ProgressPanel;
class WizardFoot;
class WizardSteps;
} // namespace serai::uikit

namespace serai::campaignsui {

class EditorPage;
class PreviewPage;

/// A line of the list: the campaign, and how it went where it was started.
struct ListRow
{
    campaigns::Campaign campaign;
    std::optional<campaigns::Progress> progress;
};

struct CampaignsPane::Private
{
    Q_DECLARE_TR_FUNCTIONS(serai::campaignsui::CampaignsPane)

public:
    enum Page { ListPage, EmptyPage, EditPage, CountPage, ReviewPage, RunPage };

    Private(CampaignsPane& owner, const Needs& given);

    void build();
    QWidget* makeList();
    QWidget* makeFoot();
    void show(Page page);
    void showHeader(Page page);
    void reload(); ///< the list
    void readProgress(QList<campaigns::Campaign> all);
    void startNew(SegmentId segment = {});
    void open(const campaigns::Campaign& campaign);
    void openId(CampaignId id);
    void preview();
    void next(); ///< the primary button
    void send();
    void confirmChanged();
    void watch(); ///< reads the progress of the campaign on screen
    void settle(const Async<>& act);
    void cancelCampaign();
    void failed(const Error& error);
    [[nodiscard]] uikit::Cell cell(const ListRow& row, int column) const;

    CampaignsPane& pane;
    Needs needs;
    LatestOnly watching;
    QTimeZone zone = QTimeZone::utc();
    campaigns::Draft draft;
    std::optional<campaigns::Campaign> current;
    campaigns::Preview counted;
    CancelToken cancel;
    bool wantsList = true; ///< the list is what is to be shown when it has been read
    int pending = 0;
    QTimer again; ///< several changes in a row are read once

    uikit::PaneHeader* header = nullptr;
    uikit::Button* add = nullptr; ///< only beside the list
    uikit::WizardSteps* steps = nullptr;
    uikit::MessageBar* message = nullptr;
    QStackedWidget* pages = nullptr;
    uikit::DataTable* table = nullptr;
    uikit::RowWindowModel<ListRow>* model = nullptr;
    QList<ListRow> rows;
    EditorPage* editor = nullptr;
    uikit::ProgressPanel* counting = nullptr;
    PreviewPage* review = nullptr;
    ProgressPage* run = nullptr;
    uikit::WizardFoot* foot = nullptr;
    uikit::Label* typeLabel = nullptr;
    QLineEdit* typed = nullptr;
};

} // namespace serai::campaignsui
