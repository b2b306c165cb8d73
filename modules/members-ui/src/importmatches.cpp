// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importmatches.h"

#include "listchips.h"

#include <uikit/card.h>
#include <uikit/datatable.h>
#include <uikit/filterchip.h>
#include <uikit/labels.h>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace serai::membersui {

using members::ImportMatch;
using uikit::Cell;
using uikit::CellKind;
using uikit::Severity;
using Act = ImportDecisions::Act;

namespace {
enum Choice { Update, Apart, LeaveOut };
} // namespace

ImportMatches::ImportMatches(ImportDecisions& decisions, QWidget* parent)
    : QWidget(parent)
    , m_decisions(decisions)
    , m_card(new uikit::Card(tr("People who match"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    m_card->setBodyPadding(0);
    m_filters = addListChips(*m_card, 2, ListChips::One, [this] { showRows(); });
    makeTable();
    makeChoice();
    column->addWidget(m_card);
}

void ImportMatches::makeTable()
{
    m_table = new uikit::DataTable(QStringLiteral("import/matches"), tr("People who match"), m_card);
    m_model = new uikit::RowWindowModel<ImportMatch>(
        {{QStringLiteral("line"), tr("Line"), CellKind::Number, 56, false, false, false},
            {QStringLiteral("name"), tr("In the file"), CellKind::Plain, 132, false, false, false},
            {QStringLiteral("member"), tr("Here"), CellKind::Plain, 132, false, false, false},
            {QStringLiteral("by"), tr("Found by"), CellKind::Plain, 178, false, false, true},
            {QStringLiteral("same"), tr("The same"), CellKind::Plain, 104, false, false, false},
            {QStringLiteral("differs"), tr("Not the same"), CellKind::Plain, 120, false, false, false},
            {QStringLiteral("act"), tr("What to do"), CellKind::Button, 118, false, false, false}},
        [this](const ImportMatch& match, int column) { return cell(match, column); },
        [](const ImportMatch& match) { return match.line; }, m_table);
    m_table->setModel(m_model);
    connect(m_table, &uikit::DataTable::currentRowChanged, this, [this] { showChoice(); });
    connect(m_table, &uikit::DataTable::opened, this, [this](const QModelIndex& index) {
        if (const auto* match = m_model->rowAt(index.row())) {
            m_table->setCurrentIndex(index);
            choose((choiceOf(*match) + 1) % 3);
        }
    });
    m_card->body()->addWidget(m_table);
}

void ImportMatches::makeChoice()
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(16);
    m_about = new uikit::Label({}, m_card);
    line->addWidget(m_about, 1);
    m_choice = new QButtonGroup(this);
    const QString titles[] = {tr("&Update the member"), tr("&Keep apart"), tr("&Leave the line out")};
    const QString hints[] = {tr("The line is about the member who was found."),
        tr("The line makes somebody new, without the phone, e-mail or customer number that is theirs."),
        tr("Nothing of the line is taken.")};
    for (int i = 0; i < 3; ++i) {
        auto* button = new QRadioButton(titles[i], m_card);
        button->setToolTip(hints[i]);
        m_choice->addButton(button, i);
        line->addWidget(button);
    }
    connect(m_choice, &QButtonGroup::idClicked, this, &ImportMatches::choose);
    m_card->body()->addLayout(line);
}

int ImportMatches::choiceOf(const ImportMatch& match) const
{
    const auto* decided = m_decisions.find(match.line);
    if (!decided)
        return Update;
    return decided->act == Act::Apart ? Apart : LeaveOut;
}

static QString fieldTitles(const QStringList& ids)
{
    QStringList titles;
    for (const auto& field : members::importFields()) {
        if (ids.contains(field.id))
            titles << field.title;
    }
    return titles.join(QStringLiteral(", "));
}

Cell ImportMatches::cell(const ImportMatch& match, int column) const
{
    Cell cell;
    switch (column) {
    case 0:
        cell.text = QLocale().toString(match.line);
        break;
    case 1:
        cell.text = match.name.isEmpty() ? tr("no name") : match.name;
        cell.muted = match.name.isEmpty();
        break;
    case 2:
        cell.text = match.memberName.isEmpty() ? tr("no name") : match.memberName;
        cell.muted = match.memberName.isEmpty();
        break;
    case 3:
        cell.text = fieldTitles({match.by});
        cell.second = match.value;
        break;
    case 4:
        cell.text = fieldTitles(match.same);
        break;
    case 5:
        cell.text = fieldTitles(match.differs);
        cell.severity = Severity::Caution;
        break;
    default: {
        const QString titles[] = {tr("Update"), tr("Keep apart"), tr("Leave out")};
        cell.text = titles[choiceOf(match)];
    }
    }
    return cell;
}

void ImportMatches::setReport(const members::ImportReport& report)
{
    const QLocale locale;
    m_all = report.matches;
    const auto doubtful =
        std::count_if(m_all.cbegin(), m_all.cend(), [](const auto& match) { return match.isDoubtful(); });
    m_filters[0]->setText(tr("All %1", "people").arg(locale.toString(m_all.size())));
    m_filters[1]->setText(tr("Look twice %1", "people").arg(locale.toString(doubtful)));
    for (auto* chip : std::as_const(m_filters))
        chip->setVisible(doubtful > 0 && doubtful < m_all.size());
    m_filters[0]->setChecked(true);
    m_card->setSubtitle(report.matchesTotal > m_all.size()
            ? tr("%1, the first %2 are listed, doubtful ones first")
                  .arg(locale.toString(report.matchesTotal), locale.toString(m_all.size()))
            // The chips have the numbers where there is something to choose.
            : m_filters[0]->isHidden() ? locale.toString(report.matchesTotal)
                                       : QString());
    m_card->setFooter(tr("Doubtful ones are to be looked at twice. Enter changes what happens to a line."));
    showRows();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showChoice();
}

void ImportMatches::showRows()
{
    QList<ImportMatch> shown;
    for (const auto& match : std::as_const(m_all)) {
        if (m_filters[0]->isChecked() || match.isDoubtful())
            shown << match;
    }
    m_model->setRows(shown);
    showChoice();
}

void ImportMatches::showChoice()
{
    if (!m_choice)
        return;
    const auto* match = m_model->rowAt(m_table->currentRow());
    const auto buttons = m_choice->buttons();
    for (auto* button : buttons)
        button->setEnabled(match != nullptr);
    m_about->setText(match ? tr("Line %1:").arg(QLocale().toString(match->line)) : QString());
    if (match)
        m_choice->button(choiceOf(*match))->setChecked(true);
}

void ImportMatches::choose(int choice)
{
    const int row = m_table->currentRow();
    const auto* match = m_model->rowAt(row);
    if (!match)
        return;
    if (choice == Update)
        m_decisions.takeBack(match->line);
    else
        m_decisions.decide({match->line, choice == Apart ? Act::Apart : Act::LeaveOut, {}, {}});
    emit m_model->dataChanged(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    showChoice();
    emit decided();
}

} // namespace serai::membersui
