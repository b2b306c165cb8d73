// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <members/import.h>
#include <uikit/rowwindowmodel.h>

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
class Card;
class Dialogs;
class FilterChip;
class Label;
class MessageBar;
class PaneHeader;
class ProgressPanel;
class WizardFoot;
class WizardSteps;
} // namespace serai::uikit

namespace serai::membersui {

class ImportColumns;
class ImportHistory;
class ImportRepairs;
class ImportSummary;

/// File → columns → dry run → import. The dry run says what the import will do; nothing is written before the
/// last step, and that can be undone.
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
    enum Page { ColumnsPage, WorkPage, DryRunPage, DonePage, HistoryPage };

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
    void makeProblems(QWidget* page);
    /// Starts over with an import that was undone: the same file, read the same way.
    void startAgain(const importacts::ImportAgain& again);
    /// Progress of the import under way, stage by stage.
    [[nodiscard]] Progress progressShown();
    [[nodiscard]] members::ImportStages stagesShown();
    void showHistory();
    void dryRun();
    void showReport(const members::ImportReport& report);
    void showProblems();
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
    uikit::Button* m_refused = nullptr;
    ImportSummary* m_summary = nullptr;
    uikit::Card* m_problems = nullptr;
    ImportRepairs* m_repairs = nullptr;
    QBoxLayout* m_lists = nullptr; ///< problems and repairs, beside or above each other
    QList<uikit::FilterChip*> m_problemFilters;
    uikit::RowWindowModel<members::ImportProblem>* m_problemModel = nullptr;
    uikit::Label* m_done = nullptr;
    uikit::Button* m_undoLast = nullptr;
};

} // namespace serai::membersui
