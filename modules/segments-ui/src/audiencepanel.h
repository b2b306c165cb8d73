// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <members/member.h>
#include <segments/answers.h>

#include <QWidget>

class QVBoxLayout;

namespace serai::uikit {
class Button;
class Label;
class PartsBar;
} // namespace serai::uikit

namespace serai::segmentsui {

class RfmGridView;

/// The right side of the pane: how many match, how many of them can be reached and why not the others, the
/// grid, and some of the people.
class AudiencePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AudiencePanel(QWidget* parent = nullptr);

    void setCounts(const segments::CountAnswer& answer);
    void setStale();
    void setGrid(const segments::RfmGrid& grid);
    void setSample(const QList<members::MemberRow>& rows, qint64 of);

signals:
    void cellChosen(int recency, int frequency);
    void shuffleRequested();
    void inviteRequested();
    void showMembersRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    uikit::Label* m_matched;
    uikit::Label* m_share;
    uikit::Label* m_elapsed;
    uikit::PartsBar* m_bar;
    QVBoxLayout* m_reasons;
    RfmGridView* m_grid;
    uikit::Label* m_sampleTitle;
    QVBoxLayout* m_sample;
    uikit::Button* m_invite;
    uikit::Button* m_show;
};

} // namespace serai::segmentsui
