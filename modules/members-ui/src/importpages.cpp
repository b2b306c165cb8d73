// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importchanges.h"
#include "importcolumns.h"
#include "importhistory.h"
#include "importproblems.h"
#include "importrepairs.h"
#include "importsummary.h"
#include "importwizard.h"

#include <uikit/buttons.h>
#include <uikit/labels.h>
#include <uikit/paneheader.h>
#include <uikit/wizard.h>

#include <QStackedWidget>
#include <QVBoxLayout>

namespace serai::membersui {

using members::ImportReport;
using uikit::Label;
using uikit::TextSize;

QWidget* ImportWizard::makeDryRunPage()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    m_summary = new ImportSummary(page);
    column->addWidget(m_summary);
    m_lists = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lists->setSpacing(12);
    m_problems = new ImportProblems(m_decisions, m_dialogs, page);
    connect(m_problems, &ImportProblems::saveRequested, this, &ImportWizard::saveRefused);
    connect(m_problems, &ImportProblems::decided, this, &ImportWizard::showDecided);
    m_lists->addWidget(m_problems, 11);
    m_repairs = new ImportRepairs(page);
    connect(m_repairs, &ImportRepairs::saveRequested, this, &ImportWizard::saveRepairs);
    connect(m_repairs, &ImportRepairs::useChanged, this, [this](bool use) {
        m_columns->setUseRepairs(use);
        dryRun(DryRunPage);
    });
    m_lists->addWidget(m_repairs, 8);
    column->addLayout(m_lists, 1);
    m_changes = new ImportChanges(page);
    connect(m_changes, &ImportChanges::fileWanted, this, [this](const QString& field) {
        m_columns->takeFiles(field);
        dryRun(DryRunPage);
    });
    column->addWidget(m_changes, 1);
    return page;
}

void ImportWizard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Side by side both tables would be scrolled sideways in a small window.
    static constexpr int roomForTwo = 1000;
    m_lists->setDirection(width() < roomForTwo ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ImportWizard::showReport(const ImportReport& report)
{
    m_report = report;
    m_summary->setReport(report);
    m_problems->setReport(report);
    m_repairs->setReport(report, m_options.useRepairs);
    m_changes->setReport(report);
    m_changes->setVisible(!m_changes->isEmpty());
    // Where nothing is repaired the problems get the room; the switch stays within reach while it is off.
    m_repairs->setVisible(report.repaired > 0 || !m_options.useRepairs);
}

QWidget* ImportWizard::makeDonePage()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    m_done = new Label({}, page, TextSize::Large);
    m_done->setAlignment(Qt::AlignCenter);
    column->addStretch(1);
    column->addWidget(m_done);
    m_undoLast = uikit::linkButton(tr("Undo this import"), page, QStringLiteral("undo"));
    connect(m_undoLast, &QPushButton::clicked, this, [this] {
        showHistory();
        m_history->undo(m_report.importId);
    });
    column->addWidget(m_undoLast, 0, Qt::AlignCenter);
    column->addStretch(1);
    return page;
}

void ImportWizard::showDone(const ImportReport& report)
{
    m_report = report;
    m_undoLast->setVisible(report.importId.isValid());
    QStringList lines;
    lines << tr("%n member(s) created", nullptr, int(report.create));
    lines << tr("%n member(s) updated", nullptr, int(report.update));
    if (report.orders > 0)
        lines << tr("%n order(s) new", nullptr, int(report.ordersCreate));
    if (report.couponsRedeemed > 0)
        lines << tr("%n coupon(s) redeemed", nullptr, int(report.couponsRedeemed));
    if (report.skip > 0)
        lines << tr("%n line(s) left out", nullptr, int(report.skip));
    m_done->setText(lines.join(u'\n'));
}

void ImportWizard::show(Page page)
{
    m_pages->setCurrentIndex(page);
    m_foot->setVisible(page != WorkPage);
    m_foot->back()->setVisible(
        page == ColumnsPage || page == MatchesPage || page == DryRunPage || page == HistoryPage);
    m_foot->cancel()->setVisible(page == ColumnsPage || page == MatchesPage || page == DryRunPage);
    m_steps->setVisible(page != HistoryPage);
    m_save->setVisible(page == ColumnsPage || page == MatchesPage || page == DryRunPage);
    m_save->setEnabled(!m_look.sniff.columns.isEmpty());
    m_past->setVisible(page != HistoryPage && page != WorkPage);
    auto* next = m_foot->primary();
    next->setEnabled(true);
    switch (page) {
    case ColumnsPage:
        m_steps->setCurrent(1);
        m_foot->setNote(tr("Nothing is written yet."));
        m_foot->back()->setText(tr("Other file"));
        next->setText(tr("Dry run"));
        next->setEnabled(!m_look.sniff.columns.isEmpty());
        break;
    case MatchesPage:
        m_steps->setCurrent(2);
        m_foot->setNote(m_report.matchesDoubtful > 0
                ? tr("%n person(s) should be looked at twice. Nothing is written yet.", nullptr,
                    int(m_report.matchesDoubtful))
                : tr("Nothing speaks against any of them. Nothing is written yet."));
        m_foot->back()->setText(tr("Back"));
        next->setText(tr("Dry run"));
        break;
    case DryRunPage: {
        m_steps->setCurrent(3);
        const auto members = m_report.create + m_report.update;
        const auto orders = m_report.ordersCreate + m_report.ordersUpdate;
        m_foot->setNote(tr(
            "Nothing is written yet. The import is one step: all of it or nothing, and it can be undone."));
        m_foot->back()->setText(tr("Back"));
        next->setText(members > 0 ? tr("Import %n member(s)", nullptr, int(members))
                : orders > 0      ? tr("Import %n order(s)", nullptr, int(orders))
                                  : tr("Nothing to import"));
        next->setEnabled(members + orders > 0 || m_report.consentGranted > 0);
        if (!isUpToDate()) {
            m_foot->setNote(tr("What you decided changes what will happen: see it first."));
            next->setText(tr("Dry run again"));
            next->setEnabled(true);
        }
        break;
    }
    case DonePage:
        m_steps->setCurrent(5);
        m_foot->setNote({});
        next->setText(tr("Show members"));
        break;
    case HistoryPage:
        m_foot->setNote({});
        m_foot->back()->setText(m_file.isEmpty() ? tr("Other file") : tr("Back"));
        next->setText(tr("Show members"));
        break;
    case WorkPage:
        break;
    }
}

} // namespace serai::membersui
