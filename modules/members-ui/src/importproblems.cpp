// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importproblems.h"

#include "listchips.h"

#include <uikit/buttons.h>
#include <uikit/datatable.h>
#include <uikit/dialogs.h>
#include <uikit/filterchip.h>

#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

namespace serai::membersui {

using members::ImportProblem;
using uikit::Cell;
using uikit::CellKind;
using uikit::Severity;
using Act = ImportDecisions::Act;

ImportProblems::ImportProblems(ImportDecisions& decisions, uikit::Dialogs& dialogs, QWidget* parent)
    : Card(tr("Problems by line"), parent)
    , m_decisions(decisions)
    , m_dialogs(dialogs)
    , m_save(uikit::linkButton(tr("Save the lines left out"), this))
{
    setBodyPadding(0);
    m_filters = addListChips(*this, 3, ListChips::One, [this] { showRows(); });
    m_save->setToolTip(tr("A table with these lines and the reasons, to correct and import again"));
    connect(m_save, &QPushButton::clicked, this, &ImportProblems::saveRequested);
    addHeaderWidget(m_save);
    makeTable();
}

void ImportProblems::makeTable()
{
    m_table = new uikit::DataTable(QStringLiteral("import/problems"), tr("Problems by line"), this);
    m_model = new uikit::RowWindowModel<ImportProblem>(
        {{QStringLiteral("line"), tr("Line"), CellKind::Number, 56, false, false, false},
            {QStringLiteral("result"), tr("Result"), CellKind::State, 118, false, false, false},
            {QStringLiteral("column"), tr("Column"), CellKind::Plain, 90, false, true, false},
            {QStringLiteral("value"), tr("Value in the file"), CellKind::Code, 104, false, false, false},
            {QStringLiteral("why"), tr("Why"), CellKind::Plain, 110, false, false, true},
            {QStringLiteral("act"), tr("What to do"), CellKind::Button, 124, false, false, false}},
        [this](const ImportProblem& problem, int column) { return cell(problem, column); },
        [](const ImportProblem& problem) { return problem.line; }, m_table);
    m_table->setModel(m_model);
    connect(m_table, &uikit::DataTable::opened, this, [this](const QModelIndex& index) { act(index.row()); });
    auto* out = new QShortcut(Qt::Key_Delete, m_table);
    out->setContext(Qt::WidgetShortcut);
    connect(out, &QShortcut::activated, this, [this] { leaveOut(m_table->currentRow()); });
    body()->addWidget(m_table);
}

QString ImportProblems::actTitle(const ImportProblem& problem)
{
    if (problem.line <= 0)
        return {};
    if (problem.kind == u"badPhone")
        return tr("Enter phone");
    if (problem.kind == u"badEmail")
        return tr("Edit e-mail");
    if (problem.kind == u"badDate")
        return tr("Edit date");
    if (problem.kind == u"badCurrency")
        return tr("Edit currency");
    if (problem.kind == u"badNumber" || problem.kind == u"cutNumber" || problem.kind == u"noOrderNumber")
        return tr("Edit number");
    if (problem.kind == u"badField")
        return tr("Edit value");
    if (problem.kind == u"leftOut")
        return tr("Take it after all");
    return problem.skipped ? QString() : tr("Leave line out");
}

static bool isEdited(const ImportProblem& problem)
{
    static const QStringList kinds{QStringLiteral("badPhone"), QStringLiteral("badEmail"),
        QStringLiteral("badDate"), QStringLiteral("badCurrency"), QStringLiteral("badNumber"),
        QStringLiteral("cutNumber"), QStringLiteral("noOrderNumber"), QStringLiteral("badField")};
    return kinds.contains(problem.kind) && !problem.column.isEmpty();
}

uikit::State ImportProblems::result(const ImportProblem& problem) const
{
    const auto* decided = m_decisions.find(problem.line, problem.column);
    if (decided && decided->act == Act::Set)
        return {Severity::Info, tr("Corrected"), QStringLiteral("edit")};
    if (problem.skipped || (decided && decided->act == Act::LeaveOut))
        return {Severity::Negative, tr("Skip"), QStringLiteral("suppressed")};
    return {Severity::Caution, tr("Value left out"), QStringLiteral("warning")};
}

Cell ImportProblems::cell(const ImportProblem& problem, int column) const
{
    const auto* decided = m_decisions.find(problem.line, problem.column);
    Cell cell;
    switch (column) {
    case 0:
        cell.text = problem.line > 0 ? QLocale().toString(problem.line) : QString();
        break;
    case 1:
        cell.state = result(problem);
        break;
    case 2:
        cell.text = problem.column;
        break;
    case 3:
        cell.text = (decided && decided->act == Act::Set ? decided->value : problem.value).simplified();
        cell.toolTip = problem.column;
        break;
    case 4:
        cell.text = problem.message;
        cell.toolTip = problem.message;
        break;
    default:
        cell.text = decided && !isEdited(problem) ? tr("Take it after all") : actTitle(problem);
    }
    return cell;
}

void ImportProblems::setReport(const members::ImportReport& report)
{
    const QLocale locale;
    m_all = report.problems;
    m_save->setVisible(report.skip > 0);
    qsizetype skipped = 0;
    for (const auto& problem : report.problems)
        skipped += problem.skipped ? 1 : 0;
    const qsizetype counts[] = {report.problems.size(), skipped, report.problems.size() - skipped};
    const QString names[] = {
        tr("All %1", "problems"), tr("Skipped %1", "lines"), tr("Value left out %1", "lines")};
    for (int i = 0; i < 3; ++i) {
        m_filters[i]->setText(names[i].arg(locale.toString(counts[i])));
        m_filters[i]->setVisible(counts[i] > 0 && counts[1] > 0 && counts[2] > 0);
    }
    m_filters.first()->setChecked(true);
    showRows();
    // The chips have the numbers where there is something to choose.
    const bool all = report.problemsTotal <= report.problems.size();
    setSubtitle(report.problemsTotal == 0 ? tr("none")
            : !all                        ? tr("%1, the first %2 are listed")
                         .arg(locale.toString(report.problemsTotal), locale.toString(report.problems.size()))
            : m_filters.first()->isHidden() ? locale.toString(report.problemsTotal)
                                            : QString());
    QStringList sentences = report.notes;
    if (report.problemsTotal > 0)
        sentences.prepend(tr("Enter corrects the value here, Delete leaves the line out; the file itself is "
                             "not changed."));
    setFooter(sentences.isEmpty() ? tr("Every line can be used as it is.") : sentences.join(u' '));
}

void ImportProblems::showRows()
{
    QList<ImportProblem> shown;
    for (const auto& problem : std::as_const(m_all)) {
        if (m_filters[0]->isChecked() || problem.skipped == m_filters[1]->isChecked())
            shown << problem;
    }
    m_model->setRows(shown);
}

void ImportProblems::showDecided(int row)
{
    const auto last = m_model->index(row, m_model->columnCount() - 1);
    emit m_model->dataChanged(m_model->index(row, 0), last);
    emit decided();
}

void ImportProblems::act(int row)
{
    const auto* problem = m_model->rowAt(row);
    if (!problem || actTitle(*problem).isEmpty())
        return;
    const auto line = problem->line;
    const auto column = problem->column;
    if (!isEdited(*problem)) {
        if (m_decisions.find(line))
            m_decisions.takeBack(line);
        else
            m_decisions.decide({line, Act::LeaveOut, {}, {}});
        return showDecided(row);
    }
    const auto* before = m_decisions.find(line, column);
    m_dialogs.askText(this, actTitle(*problem), tr("%1 in line %2").arg(column, QLocale().toString(line)),
        before && before->act == Act::Set ? before->value : problem->value,
        [this, row, line, column](const QString& value) {
            if (value.isNull())
                return;
            m_decisions.decide({line, Act::Set, column, value.trimmed()});
            showDecided(row);
        });
}

void ImportProblems::leaveOut(int row)
{
    const auto* problem = m_model->rowAt(row);
    if (!problem || problem->line <= 0)
        return;
    m_decisions.decide({problem->line, Act::LeaveOut, {}, {}});
    showDecided(row);
}

} // namespace serai::membersui
