// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <members/member.h>
#include <members/reach.h>
#include <segments/answers.h>

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace serai::uikit {
class Button;
class Label;
class PartsBar;
} // namespace serai::uikit

namespace serai::segmentsui {

class ReasonLine;
class RfmGridView;
class SampleRow;

/// The right side of the pane: how many match, how many of them can be reached and why not the others, the
/// grid, and some of the people. A new answer changes texts only: it comes at each key.
class AudiencePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AudiencePanel(QWidget* parent = nullptr);

    /// A number to begin with, until the first answer is there; \a note says what it is.
    void setExpected(const QString& number, const QString& note);
    void setCounts(const segments::CountAnswer& answer);
    void setUnknown(); ///< the rule cannot be counted: no number, no reach, nobody
    void setStale();
    void setSample(const QList<members::MemberRow>& rows, qint64 of);
    void setCompact(bool compact); ///< little room beside the rule
    void setFreezable(bool freezable); ///< not where the members are frozen already
    void setMasked(bool masked); ///< the people of the sample are not named in full
    /// Another segment is open: what was said of the one before has no place any more.
    void startAnew();
    /// What is said about the chosen person of the sample; empty: nobody is chosen.
    void setVerdict(const QString& text);

    [[nodiscard]] RfmGridView& grid() { return *m_grid; }

    /// Shows it, and says where its cells end.
    void setGrid(const segments::RfmGrid& grid);

signals:
    void cutsChosen(bool quintiles); ///< of the grid; else the fixed ones
    void shuffleRequested();
    void inviteRequested();
    void showMembersRequested();
    void freezeRequested();
    /// \a member 0: nobody. \a name as the sample shows it: masked where people are.
    void personChosen(const serai::MemberId& member, const QString& name);
    void personOpened(const serai::MemberId& member);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildCounts(QVBoxLayout* column, QWidget* content);
    void buildGrid(QVBoxLayout* column, QWidget* content);
    void buildPeople(QVBoxLayout* column, QWidget* content);
    void buildFoot(QVBoxLayout* outer);
    void choose(SampleRow* row);
    void showVerdict();
    [[nodiscard]] static QString reachLabel(members::Reach reach);

    uikit::Label* m_matched;
    uikit::Label* m_share;
    uikit::Label* m_elapsed;
    uikit::PartsBar* m_bar;
    QVBoxLayout* m_reasonBox;
    QList<ReasonLine*> m_reasons; ///< by Reach
    uikit::Label* m_otherCurrency;
    uikit::Label* m_withoutRate;
    RfmGridView* m_grid;
    uikit::Label* m_gridNote;
    uikit::Label* m_nobody; ///< where there is nobody to show
    uikit::Label* m_gridBase; ///< of whom the grid is
    uikit::Label* m_sampleTitle;
    QVBoxLayout* m_sample;
    QList<SampleRow*> m_people;
    QList<members::MemberRow> m_sampleRows;
    bool m_masked = false;
    QString m_verdict;
    uikit::Label* m_verdictText; ///< as much of it as there is room for
    QToolButton* m_openPerson;
    bool m_told[members::reachCount] = {}; ///< of the segment that is open
    MemberId m_person;
    uikit::Button* m_invite;
    uikit::Button* m_show;
    uikit::Button* m_freeze;
};

} // namespace serai::segmentsui
