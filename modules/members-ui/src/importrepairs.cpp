// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importrepairs.h"

#include <uikit/buttons.h>
#include <uikit/datatable.h>

#include <QCheckBox>
#include <QLocale>
#include <QVBoxLayout>

namespace serai::membersui {

using members::ImportRepair;
using uikit::Cell;
using uikit::CellKind;

static QString repairTitle(const QString& kind)
{
    const auto kinds = members::importRepairKinds();
    for (const auto& [key, title] : kinds) {
        if (key == kind)
            return title;
    }
    return kind;
}

ImportRepairs::ImportRepairs(QWidget* parent)
    : Card(tr("Repaired values"), parent)
    , m_use(new QCheckBox(tr("Use repairs"), this))
    , m_save(uikit::linkButton(tr("Save as CSV"), this))
{
    setBodyPadding(0);
    m_use->setObjectName(QStringLiteral("useRepairs"));
    m_use->setToolTip(
        tr("Off: phones whose digits would have to be guessed are left out, and letters that were encoded "
           "twice stay as they are. Signs around a number are read in any case."));
    connect(m_use, &QCheckBox::clicked, this, &ImportRepairs::useChanged);
    m_save->setToolTip(tr("All repaired values: line, before, after, reason"));
    m_save->setAccessibleName(tr("Save the repaired values as CSV"));
    connect(m_save, &QPushButton::clicked, this, &ImportRepairs::saveRequested);
    addHeaderWidget(m_save);
    addHeaderWidget(m_use);
    auto* table = new uikit::DataTable(QStringLiteral("import/repairs"), tr("Repaired values"), this);
    m_model = new uikit::RowWindowModel<ImportRepair>(
        {{QStringLiteral("line"), tr("Line"), CellKind::Number, 52, false, false, false},
            {QStringLiteral("before"), tr("In the file"), CellKind::Code, 128, false, false, false},
            {QStringLiteral("after"), tr("Becomes"), CellKind::Code, 122, false, false, false},
            {QStringLiteral("repair"), tr("Repair"), CellKind::Plain, 96, false, false, true}},
        [](const ImportRepair& repair, int index) {
            Cell cell;
            switch (index) {
            case 0:
                cell.text = QLocale().toString(repair.line);
                break;
            case 1:
                cell.text = repair.before.simplified();
                break;
            case 2:
                cell.text = repair.after;
                break;
            default:
                cell.text = repairTitle(repair.kind);
                cell.toolTip = repair.note;
            }
            return cell;
        },
        [](const ImportRepair& repair) { return repair.line; }, table);
    table->setModel(m_model);
    body()->addWidget(table);
}

void ImportRepairs::setReport(const members::ImportReport& report, bool used)
{
    const QLocale locale;
    m_use->setChecked(used);
    m_save->setVisible(report.repaired > 0);
    m_model->setRows(report.repairs);
    const bool all = report.repaired <= report.repairs.size();
    setSubtitle(report.repaired == 0 ? tr("none")
            : all                    ? locale.toString(report.repaired)
                                     : tr("%1, %2 of them are listed")
                        .arg(locale.toString(report.repaired), locale.toString(report.repairs.size())));
    QStringList counts;
    const auto kinds = members::importRepairKinds();
    for (const auto& [key, title] : kinds) {
        if (const auto count = report.repairCounts.value(key); count > 0)
            counts << tr("%1 %2", "repair, number").arg(title, locale.toString(count));
    }
    setFooter(counts.isEmpty() ? tr("No value was repaired.") : counts.join(QStringLiteral(" · ")));
}

} // namespace serai::membersui
