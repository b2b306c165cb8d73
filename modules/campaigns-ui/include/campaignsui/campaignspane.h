// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/pane.h>

#include <memory>

namespace serai {
class Clock;
}

namespace serai::campaigns {
class CampaignService;
}

namespace serai::segments {
class SegmentService;
}

namespace serai::store {
class Store;
}

namespace serai::uikit {
class Dialogs;
}

namespace serai::campaignsui {

/// Broadcasts and invitations: the list, a draft (audience, message, time), the page that says exactly what
/// will happen before anything leaves, and live progress with pause and cancel. Targets: {"campaign": id},
/// {"newForSegment": id}.
class CampaignsPane final : public uikit::Pane
{
    Q_OBJECT

public:
    /// Everything given outlives the pane.
    struct Needs
    {
        store::Store& store;
        campaigns::CampaignService& campaigns;
        segments::SegmentService& segments;
        uikit::Navigator& navigator;
        uikit::Dialogs& dialogs;
        const Clock& clock;
    };

    explicit CampaignsPane(const Needs& needs, QWidget* parent = nullptr);
    ~CampaignsPane() override;

    void activate() override;
    void showTarget(const QVariantMap& target) override;
    [[nodiscard]] bool isSettled() const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace serai::campaignsui
