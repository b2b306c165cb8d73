// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/pane.h>

#include <memory>

namespace serai {
class Clock;
}

namespace serai::playbook {
class Playbook;
}

namespace serai::segments {
class SegmentService;
}

namespace serai::store {
class Store;
}

namespace serai::todayui {

/// What is due now by local time, figures of the last seven days, what is wrong with one remedy each, and
/// whom the playbook suggests to write to.
class TodayPane final : public uikit::Pane
{
    Q_OBJECT

public:
    /// Everything given outlives the pane.
    struct Needs
    {
        store::Store& store;
        const playbook::Playbook& playbook;
        segments::SegmentService& segments;
        uikit::Navigator& navigator;
        const Clock& clock;
    };

    explicit TodayPane(const Needs& needs, QWidget* parent = nullptr);
    ~TodayPane() override;

    void activate() override;
    [[nodiscard]] bool isSettled() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace serai::todayui
