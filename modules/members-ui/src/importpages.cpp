// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importcolumns.h"
#include "importhistory.h"
#include "importrepairs.h"
#include "importsummary.h"
#include "importwizard.h"

#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/datatable.h>
#include <uikit/filterchip.h>
#include <uikit/labels.h>

#include <QLocale>
#include <QVBoxLayout>

namespace serai::membersui {

using members::ImportProblem;
using members::ImportReport;
using uikit::Cell;
using uikit::CellKind;
using uikit::Label;
using uikit::Role;
using uikit::Severity;
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
    makeProblems(page);
    m_lists->addWidget(m_problems, 11);
    m_repairs = new ImportRepairs(page);
    connect(m_repairs, &ImportRepairs::saveRequested, this, &ImportWizard::saveRepairs);
    connect(m_repairs, &ImportRepairs::useChanged, this, [this](bool use) {
        m_columns->setUseRepairs(use);
        dryRun();
    });
    m_lists->addWidget(m_repairs, 8);
    column->addLayout(m_lists, 1);
    return page;
}

void ImportWizard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Side by side both tables would be scrolled sideways in a small window.
    static constexpr int roomForTwo = 1000;
    m_lists->setDirection(width() < roomForTwo ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ImportWizard::makeProblems(QWidget* page)
{
    m_problems = new uikit::Card(tr("Problems by line"), page);
    m_problems->setBodyPadding(0);
    for (int i = 0; i < 3; ++i) {
        auto* chip = new uikit::FilterChip({}, uikit::FilterChip::Kind::Choice, m_problems);
        chip->setSmall(true);
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        connect(chip, &uikit::FilterChip::toggled, this, [this](bool on) {
            if (on)
                showProblems();
        });
        m_problems->addTitleWidget(chip);
        m_problemFilters << chip;
    }
    m_refused = uikit::linkButton(tr("Save the lines left out"), m_problems);
    m_refused->setToolTip(tr("A table with these lines and the reasons, to correct and import again"));
    connect(m_refused, &QPushButton::clicked, this, &ImportWizard::saveRefused);
    m_problems->addHeaderWidget(m_refused);
    auto* table = new uikit::DataTable(QStringLiteral("import/problems"), tr("Problems by line"), m_problems);
    m_problemModel = new uikit::RowWindowModel<ImportProblem>(
        {{QStringLiteral("line"), tr("Line"), CellKind::Number, 56, false, false, false},
            {QStringLiteral("result"), tr("Result"), CellKind::State, 118, false, false, false},
            {QStringLiteral("column"), tr("Column"), CellKind::Plain, 90, false, false, false},
            {QStringLiteral("value"), tr("Value in the file"), CellKind::Code, 120, false, false, false},
            {QStringLiteral("why"), tr("Why"), CellKind::Plain, 170, false, false, true}},
        [](const ImportProblem& problem, int index) {
            Cell cell;
            switch (index) {
            case 0:
                cell.text = problem.line > 0 ? QLocale().toString(problem.line) : QString();
                break;
            case 1:
                cell.state = problem.skipped
                    ? uikit::State{Severity::Negative, tr("Skip"), QStringLiteral("suppressed")}
                    : uikit::State{Severity::Caution, tr("Value left out"), QStringLiteral("warning")};
                break;
            case 2:
                cell.text = problem.column;
                break;
            case 3:
                cell.text = problem.value.simplified();
                break;
            default:
                cell.text = problem.message;
                cell.toolTip = problem.message;
            }
            return cell;
        },
        [](const ImportProblem& problem) { return problem.line; }, table);
    table->setModel(m_problemModel);
    m_problems->body()->addWidget(table);
}

void ImportWizard::showReport(const ImportReport& report)
{
    m_report = report;
    const QLocale locale;
    m_summary->setReport(report);
    m_refused->setVisible(report.skip > 0);
    m_repairs->setReport(report, m_options.useRepairs);
    // Where nothing is repaired the problems get the room; the switch stays within reach while it is off.
    m_repairs->setVisible(report.repaired > 0 || !m_options.useRepairs);
    qsizetype skipped = 0;
    for (const auto& problem : report.problems)
        skipped += problem.skipped ? 1 : 0;
    const qsizetype counts[] = {report.problems.size(), skipped, report.problems.size() - skipped};
    const QString names[] = {
        tr("All %1", "problems"), tr("Skipped %1", "lines"), tr("Value left out %1", "lines")};
    for (int i = 0; i < 3; ++i) {
        m_problemFilters[i]->setText(names[i].arg(locale.toString(counts[i])));
        m_problemFilters[i]->setVisible(counts[i] > 0 && counts[1] > 0 && counts[2] > 0);
    }
    m_problemFilters.first()->setChecked(true);
    showProblems();
    // The chips have the numbers where there is something to choose.
    const bool all = report.problemsTotal <= report.problems.size();
    m_problems->setSubtitle(report.problemsTotal == 0 ? tr("none")
            : !all                                    ? tr("%1, the first %2 are listed")
                         .arg(locale.toString(report.problemsTotal), locale.toString(report.problems.size()))
            : m_problemFilters.first()->isHidden() ? locale.toString(report.problemsTotal)
                                                   : QString());
    const auto& notes = report.notes;
    m_problems->setFooter(notes.isEmpty()
            ? tr("What is left out stays in the file: correct it there and import again. Nothing is doubled.")
            : notes.join(u' '));
}

void ImportWizard::showProblems()
{
    QList<ImportProblem> shown;
    for (const auto& problem : std::as_const(m_report.problems)) {
        if (m_problemFilters[0]->isChecked() || problem.skipped == m_problemFilters[1]->isChecked())
            shown << problem;
    }
    m_problemModel->setRows(shown);
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

} // namespace serai::membersui
