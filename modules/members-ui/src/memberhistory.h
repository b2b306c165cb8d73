// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>

#include <QWidget>

#include <consent/ledger.h>
#include <timeline/timeline.h>

#include <optional>

class QVBoxLayout;

namespace serai::uikit {
class Button;
class FilterChip;
class Label;
class Timeline;
class ViewTabs;
} // namespace serai::uikit

namespace serai::membersui {

/// What happened with one member: all of it in one list that filters and goes on when its end is asked for,
/// and the consent as the ledger has it.
class MemberHistory final : public QWidget
{
    Q_OBJECT

public:
    /// \a timeline and \a ledger outlive it.
    MemberHistory(timeline::Timeline& timeline, consent::Ledger& ledger, QWidget* parent);

    /// Reads the history of \a member; the same one again keeps its filter and as many entries as before.
    void show(MemberId member, qint64 nowMs);

    /// Whether everything that was asked for is on screen.
    [[nodiscard]] bool isSettled() const { return m_settled; }

signals:
    void failed(const serai::Error& error);

private:
    void buildChips(QVBoxLayout* column);
    void read(bool more);
    void readConsent();
    void showCounts(const timeline::Counts& counts);
    void fill();
    void fillConsent(const consent::History& history);

    timeline::Timeline& m_source;
    consent::Ledger& m_ledger;
    LatestOnly m_reading{this};
    LatestOnly m_counting{this};
    LatestOnly m_consenting{this};
    MemberId m_member;
    qint64 m_nowMs = 0;
    int m_chip = 0;
    bool m_settled = true;
    QList<timeline::Entry> m_entries;
    std::optional<timeline::Cursor> m_next;
    uikit::ViewTabs* m_tabs;
    QWidget* m_chipArea = nullptr;
    QList<uikit::FilterChip*> m_chips;
    uikit::Timeline* m_list;
    uikit::Button* m_more;
    uikit::Timeline* m_consent;
    uikit::Label* m_standing;
};

} // namespace serai::membersui
