// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importsummary.h"
#include "importwizard.h"

#include <uikit/card.h>
#include <uikit/datatable.h>
#include <uikit/filterchip.h>
#include <uikit/labels.h>
#include <uikit/paneheader.h>

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
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

QWidget* ImportWizard::makeColumnsPage()
{
    auto* page = new QWidget(this);
    auto* across = new QHBoxLayout(page);
    across->setContentsMargins(16, 16, 16, 16);
    across->setSpacing(16);
    m_mapping = new uikit::Card(tr("Columns"), page);
    auto* scroll = new QScrollArea(m_mapping);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget;
    inner->setBackgroundRole(QPalette::Base);
    inner->setAutoFillBackground(true);
    m_mappingGrid = new QGridLayout(inner);
    m_mappingGrid->setContentsMargins(12, 12, 12, 12);
    m_mappingGrid->setHorizontalSpacing(12);
    m_mappingGrid->setColumnStretch(1, 1);
    scroll->setWidget(inner);
    m_mapping->setBodyPadding(0);
    m_mapping->body()->addWidget(scroll);
    across->addWidget(m_mapping, 2);

    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    m_sample = new uikit::Card(tr("First lines of the file"), page);
    m_sample->setBodyPadding(0);
    right->addWidget(m_sample, 1);
    auto* consent = new uikit::Card(tr("Consent to WhatsApp marketing"), page);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    addConsent(grid, 0);
    consent->body()->addLayout(grid);
    right->addWidget(consent);
    across->addLayout(right, 3);
    return page;
}

void ImportWizard::addConsent(QGridLayout* grid, int line)
{
    m_consent = new QCheckBox(tr("The file says who agreed to marketing messages by WhatsApp"), this);
    m_consentColumn = new QComboBox(this);
    m_consentColumn->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_consentColumn->setMinimumContentsLength(12);
    m_consentColumn->setAccessibleName(tr("Column that says who agreed"));
    m_consentSource = new QLineEdit(this);
    m_consentSource->setAccessibleName(tr("Where they agreed"));
    m_consentSource->setPlaceholderText(tr("for example: box at checkout since March 2025"));
    grid->addWidget(m_consent, line, 0, 1, 2);
    grid->addWidget(new Label(tr("Column"), this), line + 1, 0);
    grid->addWidget(m_consentColumn, line + 1, 1);
    grid->addWidget(new Label(tr("Where they agreed"), this), line + 2, 0);
    grid->addWidget(m_consentSource, line + 2, 1);
    auto* note = new Label(
        tr("Consent to e-mail is not consent to WhatsApp. Without this box nobody becomes reachable "
           "by this import, and nobody loses consent either."),
        this, TextSize::Small, Role::TextMuted);
    note->setWordWrap(true);
    grid->addWidget(note, line + 3, 0, 1, 2);
    const auto enable = [this](bool on) {
        m_consentColumn->setEnabled(on);
        m_consentSource->setEnabled(on);
    };
    enable(false);
    connect(m_consent, &QCheckBox::toggled, this, enable);
}

void ImportWizard::fillColumns()
{
    const QLocale locale;
    QString layout =
        m_sniff.preset.isEmpty() ? tr("unknown layout: say what the columns are") : m_sniff.preset;
    for (const auto& preset : members::importPresets()) {
        if (preset.id == m_sniff.preset)
            layout = preset.title;
    }
    m_header->setSubtitle(m_sniff.columns.isEmpty()
            ? QString()
            : tr("%1 · %2 · %3").arg(layout, m_sniff.encoding, locale.formattedDataSize(m_sniff.sizeBytes)));

    while (auto* item = m_mappingGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_fields.clear();
    int line = 0;
    int found = 0;
    for (const auto& field : members::importFields()) {
        if ((m_sniff.kind == QStringLiteral("orders") && !field.forOrders)
            || ((m_sniff.kind == QStringLiteral("members") || m_sniff.kind == QStringLiteral("contacts"))
                && !field.forMembers))
            continue;
        auto* title = new Label(field.title, this);
        title->setWordWrap(true);
        title->setMinimumWidth(108);
        m_mappingGrid->addWidget(title, line, 0);
        auto* choice = new QComboBox(this);
        choice->setAccessibleName(tr("Column for %1").arg(field.title));
        // As wide as the card, not as the longest header of the file.
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(8);
        choice->addItem(tr("not in the file"), QString());
        for (const auto& column : m_sniff.columns)
            choice->addItem(column, column);
        const int known = choice->findData(m_sniff.map.value(field.id));
        if (known > 0 && m_sniff.map.contains(field.id)) {
            choice->setCurrentIndex(known);
            ++found;
        }
        m_mappingGrid->addWidget(choice, line, 1);
        m_fields.insert(field.id, choice);
        ++line;
    }
    m_mappingGrid->setRowStretch(line, 1);
    m_mapping->setSubtitle(tr("%1 of %2 found").arg(found).arg(line));

    m_consentColumn->clear();
    for (const auto& column : m_sniff.columns)
        m_consentColumn->addItem(tr("who has \"yes\" in \"%1\"").arg(column), column);
    m_consentColumn->addItem(tr("everybody in the file"), QStringLiteral("all"));
    m_consent->setChecked(false);

    delete m_sampleTable;
    QList<uikit::Column> columns;
    for (const auto& column : m_sniff.columns.mid(0, 40))
        columns << uikit::Column{column, column, CellKind::Code, 130, false, false, false};
    auto* model = new uikit::RowWindowModel<QStringList>(
        columns,
        [](const QStringList& row, int column) {
            Cell cell;
            cell.text = row.value(column).simplified();
            return cell;
        },
        [](const QStringList&) { return qint64(0); });
    auto* table = new uikit::DataTable(QString(), tr("First lines of the file"), m_sample);
    table->setObjectName(QStringLiteral("sample"));
    model->setParent(table);
    table->setModel(model);
    model->setRows(m_sniff.sample);
    m_sampleTable = table;
    m_sample->body()->addWidget(table);
}

QWidget* ImportWizard::makeDryRunPage()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    m_summary = new ImportSummary(page);
    column->addWidget(m_summary);

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
    auto* table = new uikit::DataTable(QStringLiteral("import/problems"), tr("Problems by line"), m_problems);
    m_problemModel = new uikit::RowWindowModel<ImportProblem>(
        {{QStringLiteral("line"), tr("Line"), CellKind::Number, 72, false, false, false},
            {QStringLiteral("result"), tr("Result"), CellKind::State, 116, false, false, false},
            {QStringLiteral("column"), tr("Column"), CellKind::Plain, 130, false, false, false},
            {QStringLiteral("value"), tr("Value in the file"), CellKind::Code, 180, false, false, false},
            {QStringLiteral("why"), tr("Why"), CellKind::Plain, 320, false, false, true}},
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
    column->addWidget(m_problems, 1);
    return page;
}

void ImportWizard::showReport(const ImportReport& report)
{
    m_report = report;
    const QLocale locale;
    m_summary->setReport(report);
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
    QStringList notes;
    for (const auto& note : report.notes) {
        if (!note.contains(QStringLiteral("--"))) // options of the command line: here the first step asks
            notes << note;
    }
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
    column->addWidget(m_done, 1);
    return page;
}

void ImportWizard::showDone(const ImportReport& report)
{
    QStringList lines;
    lines << tr("%n member(s) created", nullptr, int(report.create));
    lines << tr("%n member(s) updated", nullptr, int(report.update));
    if (report.orders > 0)
        lines << tr("%n order(s) new", nullptr, int(report.ordersCreate));
    if (report.skip > 0)
        lines << tr("%n line(s) left out", nullptr, int(report.skip));
    m_done->setText(lines.join(u'\n'));
}

} // namespace serai::membersui
