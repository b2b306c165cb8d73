// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/pane.h>

#include <memory>

namespace serai {
class Clock;
}

namespace serai::members {
class Importer;
class MemberRepository;
} // namespace serai::members

namespace serai::segments {
class SegmentService;
}

namespace serai::store {
class Store;
}

namespace serai::uikit {
class Dialogs;
}

namespace serai::membersui {

/// The members of the shop: a list of any length, search as you type, saved segments as views, a detail panel
/// with the history of one person, tags with undo, and the import. Targets: {"member": id}, {"segment": id},
/// {"import": path}.
class MembersPane final : public uikit::Pane
{
    Q_OBJECT

public:
    /// Everything given outlives the pane.
    struct Needs
    {
        store::Store& store;
        members::MemberRepository& members;
        members::Importer& importer;
        segments::SegmentService& segments;
        uikit::Navigator& navigator;
        uikit::Dialogs& dialogs;
        const Clock& clock;
    };

    explicit MembersPane(const Needs& needs, QWidget* parent = nullptr);
    ~MembersPane() override;

    void activate() override;
    void showTarget(const QVariantMap& target) override;
    void setMasked(bool masked) override;

    /// They choose among the views.
    [[nodiscard]] bool takesDigits() const override { return true; }

    [[nodiscard]] bool isSettled() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace serai::membersui
