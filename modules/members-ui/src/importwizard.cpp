// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importwizard.h"

#include "importcolumns.h"
#include "importhistory.h"
#include "importmatches.h"

#include <store/store.h>
#include <uikit/busystate.h>
#include <uikit/buttons.h>
#include <uikit/dialogs.h>
#include <uikit/labels.h>
#include <uikit/messagebar.h>
#include <uikit/paneheader.h>
#include <uikit/wizard.h>

#include <QFileInfo>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace serai::membersui {

using members::ImportReport;

ImportWizard::ImportWizard(
    members::Importer& importer, store::Store& store, uikit::Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_importer(importer)
    , m_store(store)
    , m_dialogs(dialogs)
    , m_asking(this)
    , m_mappings(store, importer.clock())
    , m_undo(store, importer.clock())
    , m_keeping(this)
    , m_header(new uikit::PaneHeader(tr("Import"), this))
    , m_steps(new uikit::WizardSteps(
          {tr("File"), tr("Columns"), tr("People who match"), tr("Dry run"), tr("Import")}, this))
    , m_message(new uikit::MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_foot(new uikit::WizardFoot(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header->setParentTitle(tr("Members"));
    connect(m_header, &uikit::PaneHeader::parentClicked, this, [this] {
        m_cancel.cancel();
        emit finished();
    });
    column->addWidget(m_header);
    column->addWidget(m_steps);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    column->addWidget(m_foot);
    m_past = m_header->addButton(tr("Past imports"));
    connect(m_past, &QPushButton::clicked, this, &ImportWizard::showHistory);
    m_save = m_header->addButton(tr("Save mapping"));
    m_save->setToolTip(tr("Files with the same columns will be read the same way"));
    connect(m_save, &QPushButton::clicked, this, &ImportWizard::saveMapping);
    m_columns = new ImportColumns(m_pages);
    connect(m_columns, &ImportColumns::readingChanged, this, [this] { lookAtFile(m_columns->options()); });
    m_pages->addWidget(m_columns);
    m_matches = new ImportMatches(m_decisions, m_pages);
    connect(m_matches, &ImportMatches::decided, this, &ImportWizard::showDecided);
    m_pages->addWidget(m_matches);
    m_pages->addWidget(makeWorkPage());
    m_pages->addWidget(makeDryRunPage());
    m_pages->addWidget(makeDonePage());
    m_history = new ImportHistory(m_store, m_importer, m_undo, m_dialogs, *m_message, m_pages);
    connect(m_history, &ImportHistory::againRequested, this, &ImportWizard::startAgain);
    m_pages->addWidget(m_history);
    connectFoot();
}

QWidget* ImportWizard::makeWorkPage()
{
    auto* work = new QWidget(m_pages);
    auto* column = new QVBoxLayout(work);
    m_progress = new uikit::ProgressPanel(work);
    m_progress->setMaximumWidth(480);
    column->addWidget(m_progress, 0, Qt::AlignCenter);
    connect(m_progress, &uikit::ProgressPanel::cancelRequested, this, [this] { m_cancel.cancel(); });
    return work;
}

void ImportWizard::connectFoot()
{
    connect(m_foot->cancel(), &QPushButton::clicked, this, [this] {
        m_cancel.cancel();
        emit finished();
    });
    connect(m_foot->back(), &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_foot->primary(), &QPushButton::clicked, this, &ImportWizard::next);
}

void ImportWizard::back()
{
    m_message->dismiss();
    const auto page = m_pages->currentIndex();
    if (page == ColumnsPage || m_file.isEmpty())
        chooseFile();
    else if (page == DryRunPage && m_report.matchesTotal > 0)
        show(MatchesPage);
    else
        show(ColumnsPage);
}

void ImportWizard::next()
{
    switch (m_pages->currentIndex()) {
    case ColumnsPage:
        dryRun(MatchesPage);
        break;
    case MatchesPage:
        if (isUpToDate())
            show(DryRunPage);
        else
            dryRun(DryRunPage);
        break;
    case DryRunPage:
        if (isUpToDate())
            run();
        else
            dryRun(DryRunPage);
        break;
    default:
        emit finished();
        break;
    }
}

bool ImportWizard::isUpToDate() const
{
    return m_options.decisions == m_decisions.list();
}

void ImportWizard::showDecided()
{
    show(Page(m_pages->currentIndex()));
}

void ImportWizard::startAgain(const importacts::ImportAgain& again)
{
    m_file = again.options.file;
    m_header->setTitle(tr("Import %1").arg(again.fileName));
    lookAtFile(again.options);
    m_decisions.setList(again.options.decisions);
    if (again.isChanged)
        m_message->showMessage(uikit::Severity::Caution, tr("The file is not as it was then."),
            tr("The dry run says what it brings now."));
}

void ImportWizard::start(const QString& path)
{
    m_file.clear();
    m_message->dismiss();
    if (path.isEmpty())
        chooseFile();
    else
        openFile(path);
}

void ImportWizard::chooseFile()
{
    m_dialogs.openFile(this, tr("Import customers or orders"),
        tr("Tables and contacts (*.csv *.tsv *.txt *.xlsx *.vcf);;All files (*)"),
        [this](const QString& path) {
            if (!path.isEmpty())
                openFile(path);
            else if (m_file.isEmpty())
                emit finished();
        });
}

void ImportWizard::openFile(const QString& path)
{
    m_file = path;
    m_header->setTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    members::ImportOptions options;
    options.file = path;
    lookAtFile(options);
}

void ImportWizard::lookAtFile(const members::ImportOptions& options)
{
    m_message->dismiss();
    m_decisions.setList({}); // they are about lines as they were read before
    show(ColumnsPage);
    m_foot->primary()->setEnabled(false);
    m_save->setEnabled(false);
    m_cancel.cancel(); // a look that is not wanted any more
    m_cancel = CancelToken();
    m_asking.ask(m_mappings.look(options, m_cancel), [this](const Result<importacts::FileLook>& look) {
        m_look = look.value_or(importacts::FileLook{});
        if (look)
            showLook(*look);
        else
            m_columns->clear();
        show(ColumnsPage);
        if (!look)
            failed(look.error());
    });
}

void ImportWizard::showLook(const importacts::FileLook& look)
{
    m_columns->setLook(look);
    const auto& sniff = look.sniff;
    QString layout = tr("unknown layout: say what the columns are");
    for (const auto& preset : members::importPresets()) {
        if (preset.id == sniff.preset)
            layout = preset.title;
    }
    const auto size = QLocale().formattedDataSize(sniff.sizeBytes);
    m_header->setSubtitle(sniff.encoding.isEmpty() ? tr("%1 · %2").arg(layout, size)
                                                   : tr("%1 · %2 · %3").arg(layout, sniff.encoding, size));
    if (look.mapping.isValid())
        m_message->showMessage(uikit::Severity::Info,
            tr("Read as \"%1\", as you said last time.").arg(look.mapping.name),
            tr("Every choice can be changed below."), tr("Forget this mapping"),
            [this, name = look.mapping.name] {
                m_keeping.ask(m_mappings.remove(name), [this](const Result<>& removed) {
                    if (!removed)
                        return failed(removed.error());
                    openFile(m_file);
                });
            });
}

void ImportWizard::dryRun(Page after)
{
    if (m_columns->lacksConsentSource()) {
        m_message->showMessage(uikit::Severity::Caution,
            tr("Where did these people agree to WhatsApp messages?"),
            tr("Consent without a source is not recorded."));
        m_columns->focusConsentSource();
        return;
    }
    m_message->dismiss();
    const auto from = Page(m_pages->currentIndex());
    const auto before = m_options.decisions;
    m_options = m_columns->options();
    m_options.decisions = m_decisions.list();
    m_cancel = CancelToken();
    m_progress->start(tr("Reading %1").arg(QFileInfo(m_file).fileName()), tr("Nothing is written yet."));
    show(WorkPage);
    m_asking.ask(m_importer.preview(m_options, m_progress->listener(), m_cancel, stagesShown()),
        [this, after, from, before](const Result<ImportReport>& report) {
            if (!report) {
                m_options.decisions = before; // the dry run on screen is the one before
                failed(report.error());
                return show(from);
            }
            showReport(*report);
            // Decided on are the people whom the first look found; leaving some out makes no shorter list.
            if (after == MatchesPage)
                m_matches->setReport(*report);
            show(after == MatchesPage && report->matchesTotal == 0 ? DryRunPage : after);
        });
}

void ImportWizard::run()
{
    m_cancel = CancelToken();
    m_progress->start(
        tr("Importing %1").arg(QFileInfo(m_file).fileName()), tr("Cancel leaves everything as before."));
    show(WorkPage);
    m_asking.ask(m_importer.run(m_options, m_progress->listener(), m_cancel, stagesShown()),
        [this](const Result<ImportReport>& report) {
            if (!report) {
                failed(report.error());
                return show(DryRunPage);
            }
            if (m_look.mapping.isValid())
                m_keeping.ask(m_mappings.markUsed(m_look.mapping.name), [](const Result<>&) {});
            showDone(*report);
            show(DonePage);
        });
}

void ImportWizard::failed(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        m_message->showMessage(uikit::Severity::Info, tr("Cancelled"), tr("Everything is as before."));
    else
        m_message->showError(error);
}

} // namespace serai::membersui
