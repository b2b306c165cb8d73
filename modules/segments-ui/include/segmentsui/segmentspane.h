// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/pane.h>

#include <memory>

namespace serai {
class Clock;
}

namespace serai::members {
class MemberRepository;
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

namespace serai::segmentsui {

/// The segment builder: sentence rows with live counts, reach, grid, sample, the rule in words, sizes per
/// day, who uses it; pages for overlap, splits and export. Targets: {"segment": id} opens a saved one,
/// {"preset": id} starts from the playbook's, {"rule": object} from a rule.
class SegmentsPane final : public uikit::Pane
{
    Q_OBJECT

public:
    /// Everything given outlives the pane.
    struct Needs
    {
        store::Store& store;
        segments::SegmentService& segments;
        members::MemberRepository& members;
        uikit::Navigator& navigator;
        uikit::Dialogs& dialogs;
        const Clock& clock;
    };

    explicit SegmentsPane(const Needs& needs, QWidget* parent = nullptr);
    ~SegmentsPane() override;

    void activate() override;
    void showTarget(const QVariantMap& target) override;
    void setMasked(bool masked) override;
    void takeKeyboard() override; ///< to the rule
    [[nodiscard]] bool isSettled() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override; ///< of a rule file

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace serai::segmentsui
