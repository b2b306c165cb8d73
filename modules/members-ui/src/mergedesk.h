// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>

#include <QTimeZone>
#include <QWidget>

#include <people/merges.h>

class QListWidget;

namespace serai::uikit {
class Label;
class PaneHeader;
} // namespace serai::uikit

namespace serai::membersui {

class MergeView;

/// The page on which people become one: pairs that may be one person at the left, two of them side by side at
/// the right. What was done is told to the pane, which offers the way back.
class MergeDesk final : public QWidget
{
    Q_OBJECT

public:
    /// \a merges outlives it.
    explicit MergeDesk(people::Merges& merges, QWidget* parent = nullptr);

    /// Looks for pairs; with \a first and \a second those two come in front of them.
    void start(const QTimeZone& zone, MemberId first = {}, MemberId second = {});
    /// The same list once more, after people changed.
    void refresh();

    [[nodiscard]] bool isSettled() const { return m_open == 0; }

signals:
    void closeRequested();
    /// \a merge is what unmerge() takes.
    void merged(qint64 merge, const QString& stays, const QString& takenIn);
    void keptApart(const serai::people::ActRecord& act);
    void failed(const serai::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void readPairs();
    void showPairs(const QList<people::MergeSuggestion>& pairs);
    void choose(int row);
    void showPair(MemberId first, MemberId second);
    void merge();
    void keepApart();
    void done(); ///< with the pair on screen
    void setBusy(int change);

    people::Merges& m_merges;
    LatestOnly m_reading{this};
    LatestOnly m_comparing{this};
    QTimeZone m_zone = QTimeZone::utc();
    QList<std::pair<MemberId, MemberId>> m_pairs; ///< of the rows
    std::pair<MemberId, MemberId> m_asked; ///< by hand, not from the suggestions
    std::pair<MemberId, MemberId> m_shown;
    int m_open = 0; ///< questions without an answer
    bool m_focus = false; ///< the next pair gets the focus
    uikit::PaneHeader* m_header;
    QListWidget* m_list;
    MergeView* m_view;
};

} // namespace serai::membersui
