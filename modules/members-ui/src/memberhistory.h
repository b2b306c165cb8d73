// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "historylines.h"

#include <base/async.h>

#include <QWidget>

#include <people/places.h>

#include <optional>

class QStackedWidget;
class QVBoxLayout;

namespace serai::people {
class Notes;
}

namespace serai::uikit {
class Button;
class FilterChip;
class Label;
class Timeline;
class ViewTabs;
} // namespace serai::uikit

namespace serai::membersui {

class MemberNotes;

/// What happened with one member, in tabs: all of it in one list that filters, orders, groups, messages, the
/// consent as the ledger has it, and dated notes. Lists go on when their end is asked for.
class MemberHistory final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { TimelineTab, OrdersTab, GroupsTab, MessagesTab, ConsentTab, NotesTab };

    /// All of it outlives the widget.
    struct Sources
    {
        timeline::Timeline& timeline;
        consent::Ledger& ledger;
        people::Places& places;
        people::Notes& notes;
    };

    MemberHistory(const Sources& sources, QWidget* parent);

    /// Reads the history of \a member; the same one again keeps its tab, its filter and as many entries as
    /// before.
    void show(MemberId member, const Telling& telling);

    /// Whether everything that was asked for is on screen.
    [[nodiscard]] bool isSettled() const;

signals:
    void failed(const serai::Error& error);
    /// A note was added, changed or removed.
    void changed(const serai::people::ActRecord& act);

private:
    void buildPages();
    void buildChips(QVBoxLayout* column);
    void chooseTab(int tab);
    [[nodiscard]] QList<timeline::Kind> wantedKinds() const;
    void read(bool more);
    void readConsent();
    void readGroups();
    void showCounts(const timeline::Counts& counts);
    void fill();

    Sources m_sources;
    LatestOnly m_reading{this};
    LatestOnly m_counting{this};
    LatestOnly m_consenting{this};
    LatestOnly m_grouping{this};
    MemberId m_member;
    Telling m_telling;
    int m_chip = 0;
    bool m_settled = true;
    QList<timeline::Entry> m_entries;
    std::optional<timeline::Cursor> m_next;
    uikit::ViewTabs* m_tabs;
    QStackedWidget* m_pages;
    QWidget* m_chipArea = nullptr;
    QList<uikit::FilterChip*> m_chips;
    uikit::Label* m_groups; ///< where the member is now
    uikit::Timeline* m_list;
    uikit::Label* m_nothing;
    uikit::Button* m_more;
    uikit::Timeline* m_consent;
    uikit::Label* m_standing;
    MemberNotes* m_notes;
};

} // namespace serai::membersui
