// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importwizard.h"

#include <store/workspace.h>
#include <uikit/busystate.h>
#include <uikit/buttons.h>
#include <uikit/dialogs.h>
#include <uikit/labels.h>
#include <uikit/messagebar.h>
#include <uikit/paneheader.h>
#include <uikit/wizard.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
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
    , m_header(new uikit::PaneHeader(tr("Import"), this))
    , m_steps(new uikit::WizardSteps({tr("File"), tr("Columns"), tr("Dry run"), tr("Import")}, this))
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
    m_pages->addWidget(makeColumnsPage());
    auto* work = new QWidget(m_pages);
    auto* workColumn = new QVBoxLayout(work);
    m_progress = new uikit::ProgressPanel(work);
    m_progress->setMaximumWidth(480);
    workColumn->addWidget(m_progress, 0, Qt::AlignCenter);
    connect(m_progress, &uikit::ProgressPanel::cancelRequested, this, [this] { m_cancel.cancel(); });
    m_pages->addWidget(work);
    m_pages->addWidget(makeDryRunPage());
    m_pages->addWidget(makeDonePage());

    connect(m_foot->cancel(), &QPushButton::clicked, this, [this] {
        m_cancel.cancel();
        emit finished();
    });
    connect(m_foot->back(), &QPushButton::clicked, this,
        [this] { m_pages->currentIndex() == DryRunPage ? show(ColumnsPage) : chooseFile(); });
    connect(m_foot->primary(), &QPushButton::clicked, this, [this] {
        switch (m_pages->currentIndex()) {
        case ColumnsPage:
            dryRun();
            break;
        case DryRunPage:
            run();
            break;
        default:
            emit finished();
            break;
        }
    });
}

void ImportWizard::start(const QString& path)
{
    m_options = {};
    m_message->dismiss();
    if (path.isEmpty())
        chooseFile();
    else
        openFile(path);
}

void ImportWizard::chooseFile()
{
    m_dialogs.openFile(this, tr("Import customers or orders"),
        tr("Tables (*.csv *.tsv *.txt);;All files (*)"), [this](const QString& path) {
            if (!path.isEmpty())
                openFile(path);
            else if (m_options.file.isEmpty())
                emit finished();
        });
}

void ImportWizard::openFile(const QString& path)
{
    m_options = {};
    m_options.file = path;
    m_header->setTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    // 64 KB from a local disk: quicker than a thread could answer.
    const auto sniff = members::sniffImport(m_options);
    if (!sniff) {
        failed(sniff.error());
        m_sniff = {};
    } else {
        m_message->dismiss();
        m_sniff = *sniff;
    }
    fillColumns();
    show(ColumnsPage);
}

members::ImportOptions ImportWizard::options() const
{
    auto options = m_options;
    options.map.clear();
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (const auto column = field.value()->currentData().toString(); !column.isEmpty())
            options.map.insert(field.key(), column);
    }
    options.preset = m_sniff.preset;
    options.encoding = m_sniff.encoding;
    if (m_consent->isChecked()) {
        options.whatsappConsent = m_consentColumn->currentData().toString();
        options.consentSource = m_consentSource->text().trimmed();
    }
    return options;
}

void ImportWizard::dryRun()
{
    if (m_consent->isChecked() && m_consentSource->text().trimmed().isEmpty()) {
        m_message->showMessage(uikit::Severity::Caution,
            tr("Where did these people agree to WhatsApp messages?"),
            tr("Consent without a source is not recorded."));
        m_consentSource->setFocus();
        return;
    }
    m_message->dismiss();
    m_cancel = CancelToken();
    m_progress->start(
        tr("Reading %1").arg(QFileInfo(m_options.file).fileName()), tr("Nothing is written yet."));
    show(WorkPage);
    const auto progress = [this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [this, done, total] { m_progress->setProgress(done, total); });
    };
    m_asking.ask(
        m_importer.preview(options(), progress, m_cancel), [this](const Result<ImportReport>& report) {
            if (!report) {
                failed(report.error());
                return show(ColumnsPage);
            }
            showReport(*report);
            show(DryRunPage);
        });
}

void ImportWizard::run()
{
    m_cancel = CancelToken();
    m_progress->start(tr("Importing %1").arg(QFileInfo(m_options.file).fileName()),
        tr("Cancel leaves everything as before."));
    show(WorkPage);
    const auto progress = [this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [this, done, total] { m_progress->setProgress(done, total); });
    };
    m_asking.ask(m_importer.run(options(), progress, m_cancel), [this](const Result<ImportReport>& report) {
        if (!report) {
            failed(report.error());
            return show(DryRunPage);
        }
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

void ImportWizard::show(Page page)
{
    m_pages->setCurrentIndex(page);
    m_foot->setVisible(page != WorkPage);
    m_foot->back()->setVisible(page == ColumnsPage || page == DryRunPage);
    m_foot->cancel()->setVisible(page != DonePage);
    auto* next = m_foot->primary();
    next->setEnabled(true);
    switch (page) {
    case ColumnsPage:
        m_steps->setCurrent(1);
        m_foot->setNote(tr("Nothing is written yet."));
        m_foot->back()->setText(tr("Other file"));
        next->setText(tr("Dry run"));
        next->setEnabled(!m_sniff.columns.isEmpty());
        break;
    case DryRunPage: {
        m_steps->setCurrent(2);
        const auto members = m_report.create + m_report.update;
        const auto orders = m_report.ordersCreate + m_report.ordersUpdate;
        m_foot->setNote(tr("Nothing is written yet. The import is one step: all of it, or nothing."));
        m_foot->back()->setText(tr("Back"));
        next->setText(members > 0 ? tr("Import %n member(s)", nullptr, int(members))
                : orders > 0      ? tr("Import %n order(s)", nullptr, int(orders))
                                  : tr("Nothing to import"));
        next->setEnabled(members + orders > 0 || m_report.consentGranted > 0);
        break;
    }
    case DonePage:
        m_steps->setCurrent(4);
        m_foot->setNote({});
        next->setText(tr("Show members"));
        break;
    case WorkPage:
        break;
    }
}

} // namespace serai::membersui
