// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importdecisions.h"

#include <uikit/rowwindowmodel.h>

#include <QWidget>

class QButtonGroup;

namespace serai::uikit {
class Card;
class DataTable;
class FilterChip;
class Label;
} // namespace serai::uikit

namespace serai::membersui {

/// The people of a file who are here already: by what they were found, what speaks for it and against it, and
/// what happens to each: update the member, keep the two apart, or leave the line out.
class ImportMatches final : public QWidget
{
    Q_OBJECT

public:
    /// \a decisions must outlive it.
    explicit ImportMatches(ImportDecisions& decisions, QWidget* parent = nullptr);

    /// The matches of a dry run without decisions about them; kept while they are decided on.
    void setReport(const members::ImportReport& report);

signals:
    void decided(); ///< the dry run is to be done again

private:
    void makeTable();
    void makeChoice();
    void showRows();
    void showChoice();
    void choose(int choice);
    [[nodiscard]] int choiceOf(const members::ImportMatch& match) const;
    [[nodiscard]] uikit::Cell cell(const members::ImportMatch& match, int column) const;

    ImportDecisions& m_decisions;
    QList<members::ImportMatch> m_all;
    uikit::Card* m_card;
    QList<uikit::FilterChip*> m_filters;
    uikit::DataTable* m_table = nullptr;
    uikit::RowWindowModel<members::ImportMatch>* m_model = nullptr;
    uikit::Label* m_about = nullptr;
    QButtonGroup* m_choice = nullptr;
};

} // namespace serai::membersui
