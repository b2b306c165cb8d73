// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <members/import.h>
#include <uikit/rowwindowmodel.h>

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QStackedWidget;

namespace serai::store {
class Store;
}

namespace serai::uikit {
class Card;
class DataTable;
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

class ImportSummary;

/// File → columns → dry run → import. The dry run says what the import will do; nothing is written before the
/// last step.
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

private:
    enum Page { ColumnsPage, WorkPage, DryRunPage, DonePage };

    QWidget* makeColumnsPage();
    QWidget* makeDryRunPage();
    QWidget* makeDonePage();
    void addConsent(QGridLayout* grid, int line);
    void chooseFile();
    void openFile(const QString& path);
    void fillColumns();
    void dryRun();
    void showReport(const members::ImportReport& report);
    void showProblems();
    void run();
    void showDone(const members::ImportReport& report);
    void show(Page page);
    void failed(const Error& error);
    [[nodiscard]] members::ImportOptions options() const;

    members::Importer& m_importer;
    store::Store& m_store;
    uikit::Dialogs& m_dialogs;
    LatestOnly m_asking;
    CancelToken m_cancel;
    members::ImportOptions m_options;
    members::ImportSniff m_sniff;
    members::ImportReport m_report;
    QHash<QString, QComboBox*> m_fields;

    uikit::PaneHeader* m_header;
    uikit::WizardSteps* m_steps;
    uikit::MessageBar* m_message;
    QStackedWidget* m_pages;
    uikit::WizardFoot* m_foot;
    uikit::ProgressPanel* m_progress = nullptr;
    uikit::Card* m_mapping = nullptr;
    QGridLayout* m_mappingGrid = nullptr;
    uikit::Card* m_sample = nullptr;
    QWidget* m_sampleTable = nullptr;
    QCheckBox* m_consent = nullptr;
    QComboBox* m_consentColumn = nullptr;
    QLineEdit* m_consentSource = nullptr;
    ImportSummary* m_summary = nullptr;
    uikit::Card* m_problems = nullptr;
    QList<uikit::FilterChip*> m_problemFilters;
    uikit::RowWindowModel<members::ImportProblem>* m_problemModel = nullptr;
    uikit::Label* m_done = nullptr;
};

} // namespace serai::membersui
