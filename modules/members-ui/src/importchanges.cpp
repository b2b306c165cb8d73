// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importchanges.h"

#include "listchips.h"

#include <base/daytext.h>
#include <base/localtime.h>
#include <uikit/datatable.h>
#include <uikit/filterchip.h>

#include <QLocale>
#include <QVBoxLayout>

namespace serai::membersui {

using uikit::Cell;
using uikit::CellKind;
using uikit::Severity;

/// What a field of a report is called.
QString ImportChanges::titleOf(const members::ImportReport& report, const QString& field)
{
    if (const auto custom = report.customTitles.constFind(field); custom != report.customTitles.cend())
        return *custom;
    for (const auto& known : members::importFields()) {
        if (known.id == field)
            return known.title;
    }
    if (field == u"customer")
        return tr("Customer");
    if (field == u"kind")
        return tr("Kind of order");
    if (field == u"lines")
        return tr("Order lines");
    return field == u"whatsappConsent" ? tr("Consent to WhatsApp") : field;
}

ImportChanges::ImportChanges(QWidget* parent)
    : Card(tr("What changes"), parent)
{
    setBodyPadding(0);
    m_filters = addListChips(*this, 3, ListChips::Any, [this] { showRows(); });
    makeTable();
}

void ImportChanges::makeTable()
{
    m_table = new uikit::DataTable(QStringLiteral("import/changes"), tr("What changes"), this);
    m_model = new uikit::RowWindowModel<Change>(
        {{QStringLiteral("line"), tr("Line"), CellKind::Number, 56, false, false, false},
            {QStringLiteral("result"), tr("Result"), CellKind::State, 96, false, false, false},
            {QStringLiteral("whose"), tr("Member or order"), CellKind::Plain, 104, false, false, false},
            {QStringLiteral("field"), tr("Field"), CellKind::Plain, 112, false, false, false},
            {QStringLiteral("here"), tr("Here"), CellKind::Code, 120, false, false, false},
            {QStringLiteral("file"), tr("In the file"), CellKind::Code, 120, false, false, false},
            {QStringLiteral("note"), tr("Why"), CellKind::Plain, 120, false, false, true},
            {QStringLiteral("act"), tr("What to do"), CellKind::Button, 118, false, false, false}},
        cell, [](const Change& change) { return change.line; }, m_table);
    m_table->setModel(m_model);
    connect(m_table, &uikit::DataTable::opened, this, [this](const QModelIndex& index) {
        const auto* change = m_model->rowAt(index.row());
        if (change && change->part == Part::Kept)
            emit fileWanted(change->field);
    });
    body()->addWidget(m_table);
}

Cell ImportChanges::cell(const Change& change, int column)
{
    Cell cell;
    const bool isKept = change.part == Part::Kept;
    switch (column) {
    case 0:
        cell.text = QLocale().toString(change.line);
        break;
    case 1:
        cell.state = isKept ? uikit::State{Severity::Caution, tr("Kept"), QStringLiteral("ok")}
                            : uikit::State{Severity::Info, tr("Changed"), QStringLiteral("edit")};
        break;
    case 2:
        cell.text = change.whose;
        break;
    case 3:
        cell.text = change.title;
        break;
    case 4:
        cell.text = cell.toolTip = change.here.simplified();
        break;
    case 5:
        cell.text = cell.toolTip = change.file.simplified();
        break;
    case 6:
        cell.text = change.note;
        cell.toolTip = change.note;
        break;
    default:
        if (isKept) {
            cell.text = tr("Take the file's");
            cell.toolTip = tr("Takes what the file says of \"%1\" for everybody in it.").arg(change.title);
        }
    }
    return cell;
}

void ImportChanges::fill(const members::ImportReport& report)
{
    const QLocale locale;
    const auto zone = zoneById(report.zone).value_or(QTimeZone::utc());
    m_all.clear();
    for (const auto& kept : report.keptByHand) {
        const auto day = kept.writtenAt
            ? dayText(locale, localOf(*kept.writtenAt, zone).date(), DayForm::Full)
            : QString();
        const auto note = day.isEmpty() ? tr("entered here by hand")
            : kept.here.isEmpty()       ? tr("taken away by hand on %1").arg(day)
                                        : tr("changed by hand on %1").arg(day);
        m_all << Change{Part::Kept, kept.line, kept.name, kept.field, titleOf(report, kept.field), kept.here,
            kept.file, note};
    }
    for (const auto& change : report.changes)
        m_all << Change{Part::Members, change.line, change.name, change.field, titleOf(report, change.field),
            change.before, change.after, {}};
    for (const auto& change : report.orderChanges)
        m_all << Change{Part::Orders, change.line, tr("Order %1").arg(change.number), change.field,
            titleOf(report, change.field), change.before, change.after, {}};
}

void ImportChanges::setReport(const members::ImportReport& report)
{
    const QLocale locale;
    fill(report);
    qint64 members = 0;
    qint64 orders = 0;
    for (const auto count : report.changeCounts)
        members += count;
    for (const auto count : report.orderChangeCounts)
        orders += count;
    const qint64 counts[] = {report.keptByHandTotal, members, orders};
    const QString names[] = {tr("Kept %1", "values"), tr("Members %1", "values that change"),
        tr("Orders %1", "values that change")};
    for (int i = 0; i < 3; ++i) {
        m_filters[i]->setText(names[i].arg(locale.toString(counts[i])));
        m_filters[i]->setVisible(counts[i] > 0);
        m_filters[i]->setChecked(true);
    }
    showRows();
    const auto all = members + orders + report.keptByHandTotal;
    setSubtitle(all <= m_all.size()
            ? QString()
            : tr("%1, the first %2 are listed").arg(locale.toString(all), locale.toString(m_all.size())));
    setFooter(report.keptByHandTotal > 0
            ? tr("What somebody wrote here stays. Enter takes what the file says for that field instead.")
            : tr("Everything listed can be undone with the import."));
}

void ImportChanges::showRows()
{
    QList<Change> shown;
    for (const auto& change : std::as_const(m_all)) {
        if (m_filters[int(change.part)]->isChecked())
            shown << change;
    }
    m_model->setRows(shown);
}

} // namespace serai::membersui
