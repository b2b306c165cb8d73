// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importdecisions.h"

#include <uikit/card.h>
#include <uikit/rowwindowmodel.h>

namespace serai::uikit {
class Button;
class DataTable;
class Dialogs;
class FilterChip;
} // namespace serai::uikit

namespace serai::membersui {

/// What a file has that cannot be taken as it is, by line, and what the person can do about each: enter the
/// value that is meant, or leave the line out. The file itself is not changed.
class ImportProblems final : public uikit::Card
{
    Q_OBJECT

public:
    /// \a decisions and \a dialogs must outlive it.
    ImportProblems(ImportDecisions& decisions, uikit::Dialogs& dialogs, QWidget* parent = nullptr);

    void setReport(const members::ImportReport& report);

signals:
    void decided(); ///< the dry run is to be done again
    void saveRequested(); ///< the lines left out, as a file

private:
    /// What the button of \a problem says; empty = nothing can be done here.
    [[nodiscard]] static QString actTitle(const members::ImportProblem& problem);
    void makeTable();
    void showRows();
    void act(int row);
    void leaveOut(int row);
    void showDecided(int row);
    [[nodiscard]] uikit::Cell cell(const members::ImportProblem& problem, int column) const;
    [[nodiscard]] uikit::State result(const members::ImportProblem& problem) const;

    ImportDecisions& m_decisions;
    uikit::Dialogs& m_dialogs;
    QList<members::ImportProblem> m_all;
    QList<uikit::FilterChip*> m_filters;
    uikit::Button* m_save;
    uikit::DataTable* m_table = nullptr;
    uikit::RowWindowModel<members::ImportProblem>* m_model = nullptr;
};

} // namespace serai::membersui
