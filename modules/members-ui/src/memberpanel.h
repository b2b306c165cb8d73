// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "historylines.h"

#include <base/id.h>
#include <members/member.h>
#include <uikit/sidepanel.h>

#include <people/merges.h>
#include <people/standing.h>

#include <optional>

class QFormLayout;
class QGridLayout;

namespace serai::segments {
struct Explanation;
}

namespace serai::uikit {
class Avatar;
class Label;
} // namespace serai::uikit

namespace serai::membersui {

class MemberHistory;
class MemberIdentities;
class StandingView;
struct Standing;

/// One person: who, reach and consent, identities to change in place, local time, level with its benefits,
/// fit to the persona, tags, of whom the member was merged, the place among the others, and the history.
class MemberPanel final : public uikit::SidePanel
{
    Q_OBJECT

public:
    /// \a identities is put above the facts, \a history below them; both become the panel's.
    MemberPanel(MemberIdentities* identities, MemberHistory* history, QWidget* parent = nullptr);

    /// Whether what was asked for is on screen.
    [[nodiscard]] bool isSettled() const;

    /// By whose calendar, and whether people are masked; shows with the next setDetail().
    void setScreen(const QTimeZone& zone, const privacy::Masking& masking);

    void setDetail(const members::MemberDetail& detail, qint64 nowMs);

    /// Level and persona fit of the member on screen; comes after the detail.
    void setAbout(const people::MemberAbout& about);
    /// The merges in effect whose survivor is on screen, the newest first; comes after the detail.
    void setMerges(const QList<people::MergeRecord>& merges);

    /// Comes after the detail, when the segments have answered.
    void setStanding(const Standing& standing);

    /// Why the member is in or out of the segment called \a segment.
    void showTest(const QString& segment, const segments::Explanation& answer);

    [[nodiscard]] MemberId member() const { return m_detail.row.id; }

    [[nodiscard]] const members::MemberDetail& detail() const { return m_detail; }

signals:
    void editRequested();
    void tagRequested();
    void consentRequested(bool grant);
    void segmentOpened(serai::SegmentId segment);
    /// Another segment is to be tested; its menu opens at \a place of the desktop.
    void testRequested(QPoint place);
    void mergeRequested();
    void unmergeRequested(qint64 merge);
    void exportRequested();
    void eraseRequested();

private:
    void buildFoot();
    void addFact(const QString& name, const QString& value);
    void fillFacts();
    void addLevel();
    void addFit();
    void addMerges();
    void addLocalTime();
    void addConsent();

    members::MemberDetail m_detail;
    Telling m_telling;
    uikit::Avatar* m_avatar;
    uikit::Label* m_name;
    uikit::Label* m_about;
    std::optional<people::MemberAbout> m_told;
    QList<people::MergeRecord> m_merges;
    MemberIdentities* m_identities;
    QWidget* m_facts = nullptr;
    StandingView* m_standing;
    MemberHistory* m_history;
};

} // namespace serai::membersui
