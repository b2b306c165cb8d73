// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importdecisions.h"

#include <base/async.h>
#include <members/import.h>

#include <QWidget>

#include <importacts/importagain.h>
#include <importacts/importmappings.h>
#include <importacts/importundo.h>

class QBoxLayout;
class QStackedWidget;

namespace serai::store {
class Store;
}

namespace serai::uikit {
class Button;
class Dialogs;
class Label;
class MessageBar;
class PaneHeader;
class ProgressPanel;
class WizardFoot;
class WizardSteps;
} // namespace serai::uikit

namespace serai::membersui {

class ImportChanges;
class ImportColumns;
class ImportHistory;
class ImportMatches;
class ImportProblems;
class ImportRepairs;
class ImportSummary;

/// File → columns → people who match → dry run → import. The dry run says what the import will do; nothing is
/// written before the last step, and that can be undone.
class ImportWizard final : public QWidget
{
    Q_OBJECT

public:
    ImportWizard(
        members::Importer& importer, store::Store& store, uikit::Dialogs& dialogs, QWidget* parent = nullptr);

    /// Starts over; asks for a file where \a path is empty.
    void start(const QString& path);

signals:
    void finished(); ///< done or given up

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Page { ColumnsPage, MatchesPage, WorkPage, DryRunPage, DonePage, HistoryPage };

    QWidget* makeWorkPage();
    QWidget* makeDryRunPage();
    QWidget* makeDonePage();
    void connectFoot();
    void chooseFile();
    void openFile(const QString& path);
    void lookAtFile(const members::ImportOptions& options);
    void showLook(const importacts::FileLook& look);
    void saveMapping();
    void saveRefused();
    void saveRepairs();
    /// Starts over with an import that was undone: the same file, read the same way.
    void startAgain(const importacts::ImportAgain& again);
    /// Of the import under way.
    [[nodiscard]] members::ImportStages stagesShown();
    void showHistory();
    /// \a after: the page to come then, where there is something to show on it.
    void dryRun(Page after);
    void next(); ///< the primary button
    void back();
    void showDecided(); ///< a decision came: what is on screen is no longer what would happen
    /// Whether the dry run on screen heeds all decisions.
    [[nodiscard]] bool isUpToDate() const;
    void showReport(const members::ImportReport& report);
    void run();
    void showDone(const members::ImportReport& report);
    void show(Page page);
    void failed(const Error& error);
    members::Importer& m_importer;
    store::Store& m_store;
    uikit::Dialogs& m_dialogs;
    LatestOnly m_asking;
    CancelToken m_cancel;
    importacts::ImportMappings m_mappings;
    importacts::ImportUndo m_undo;
    LatestOnly m_keeping;
    QString m_file;
    importacts::FileLook m_look;
    members::ImportOptions m_options; ///< of the dry run, and of the import that follows it
    members::ImportReport m_report;

    uikit::PaneHeader* m_header;
    uikit::WizardSteps* m_steps;
    uikit::MessageBar* m_message;
    QStackedWidget* m_pages;
    uikit::WizardFoot* m_foot;
    uikit::ProgressPanel* m_progress = nullptr;
    ImportColumns* m_columns = nullptr;
    ImportHistory* m_history = nullptr;
    uikit::Button* m_save = nullptr;
    uikit::Button* m_past = nullptr;
    ImportSummary* m_summary = nullptr;
    ImportDecisions m_decisions;
    ImportMatches* m_matches = nullptr;
    ImportProblems* m_problems = nullptr;
    ImportChanges* m_changes = nullptr;
    ImportRepairs* m_repairs = nullptr;
    QBoxLayout* m_lists = nullptr; ///< problems and repairs, beside or above each other
    uikit::Label* m_done = nullptr;
    uikit::Button* m_undoLast = nullptr;
};

} // namespace serai::membersui
