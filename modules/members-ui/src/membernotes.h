// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "historylines.h"

#include <base/async.h>

#include <QWidget>

#include <people/notes.h>

class QPlainTextEdit;
class QVBoxLayout;

namespace serai::uikit {
class Button;
}

namespace serai::membersui {

/// The dated notes about one member: a field to write one, and those that are there, the newest first. What
/// is written but not kept stays with its member while the panel walks.
class MemberNotes final : public QWidget
{
    Q_OBJECT

public:
    /// \a notes outlives it.
    explicit MemberNotes(people::Notes& notes, QWidget* parent = nullptr);

    void show(MemberId member, const Telling& telling);

    [[nodiscard]] bool isSettled() const { return m_settled; }

signals:
    void counted(int notes);
    void changed(const serai::people::ActRecord& act);
    void failed(const serai::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void fill(const QList<people::Note>& notes);
    QWidget* makeCard(const people::Note& note);
    void startEdit(const people::Note& note);
    void endEdit();
    void keep();
    void finish(Async<people::ActRecord> act);

    people::Notes& m_source;
    LatestOnly m_reading{this};
    MemberId m_member;
    Telling m_telling;
    std::optional<qint64> m_editing; ///< id of the note in the field
    QHash<qint64, QString> m_unkept; ///< by member
    bool m_settled = true;
    QPlainTextEdit* m_field;
    uikit::Button* m_keep;
    uikit::Button* m_stop;
    QVBoxLayout* m_cards;
};

} // namespace serai::membersui
