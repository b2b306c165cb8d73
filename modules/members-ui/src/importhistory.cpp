// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importhistory.h"

#include "historylines.h"

#include <base/localtime.h>
#include <store/workspace.h>
#include <uikit/busystate.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/datatable.h>
#include <uikit/dialogs.h>
#include <uikit/messagebar.h>

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace serai::membersui {

using importacts::UndoPlan;
using members::ImportRecord;
using uikit::Cell;
using uikit::CellKind;
using uikit::Severity;

ImportHistory::ImportHistory(store::Store& store, members::Importer& importer, importacts::ImportUndo& undo,
    uikit::Dialogs& dialogs, uikit::MessageBar& message, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_importer(importer)
    , m_undo(undo)
    , m_dialogs(dialogs)
    , m_message(message)
    , m_settings(this)
    , m_reading(this)
    , m_acting(this)
    , m_card(new uikit::Card(tr("Past imports"), this))
    , m_table(new uikit::DataTable(QStringLiteral("import/history"), tr("Past imports"), m_card))
    , m_button(uikit::smallButton(tr("Undo import"), m_card, QStringLiteral("undo")))
    , m_again(uikit::smallButton(tr("Import again"), m_card, QStringLiteral("redo")))
    , m_progress(new uikit::ProgressPanel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    m_card->setBodyPadding(0);
    m_again->setToolTip(tr("The same file, read the same way, after a dry run"));
    m_card->addHeaderWidget(m_again);
    m_card->addHeaderWidget(m_button);
    m_progress->hide();
    connect(m_progress, &uikit::ProgressPanel::cancelRequested, this, [this] { m_cancel.cancel(); });
    m_model = new uikit::RowWindowModel<ImportRecord>(
        {{QStringLiteral("file"), tr("File"), CellKind::Plain, 240, false, false, true},
            {QStringLiteral("at"), tr("Imported"), CellKind::Plain, 140, false, false, false},
            {QStringLiteral("created"), tr("Created"), CellKind::Number, 84, false, false, false},
            {QStringLiteral("updated"), tr("Updated"), CellKind::Number, 84, false, false, false},
            {QStringLiteral("orders"), tr("Orders"), CellKind::Number, 84, false, false, false},
            {QStringLiteral("state"), tr("State"), CellKind::State, 180, false, false, false}},
        [this](const ImportRecord& record, int index) {
            const QLocale locale;
            Cell cell;
            switch (index) {
            case 0:
                cell.text = record.fileName;
                break;
            case 1:
                cell.text = momentText(record.importedAt, m_zone);
                break;
            case 2:
                cell.text = locale.toString(record.create);
                break;
            case 3:
                cell.text = locale.toString(record.update);
                break;
            case 4:
                cell.text = locale.toString(record.orders);
                break;
            default:
                cell.state = record.undoneAt
                    ? uikit::State{Severity::Info, ImportHistory::tr("Undone"), QStringLiteral("undo")}
                    : uikit::State{Severity::Positive, ImportHistory::tr("Stands"), QStringLiteral("ok")};
            }
            return cell;
        },
        [](const ImportRecord& record) { return record.id.value; }, m_table);
    m_table->setModel(m_model);
    m_card->body()->addWidget(m_table);
    column->addWidget(m_progress);
    column->addWidget(m_card, 1);
    connect(m_table, &uikit::DataTable::currentRowChanged, this, &ImportHistory::showState);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (const auto id = m_model->idAt(m_table->currentRow()); id > 0)
            this->undo({id});
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (const auto id = m_model->idAt(m_table->currentRow()); id > 0)
            again({id});
    });
    showState();
}

void ImportHistory::refresh()
{
    m_settings.ask(store::readSettings(m_store), [this](const Result<store::WorkspaceSettings>& settings) {
        if (!settings)
            return m_message.showError(settings.error());
        m_zone = zoneById(settings->zone).value_or(QTimeZone::utc());
        m_card->setFooter(
            tr("Times are those of %1. Undoing an import puts everything back as it was before. "
               "Later changes of other people stay.")
                .arg(settings->zone));
        list();
    });
}

void ImportHistory::list()
{
    m_reading.ask(m_importer.list(), [this](const Result<QList<ImportRecord>>& records) {
        if (!records)
            return m_message.showError(records.error());
        m_model->setRows(*records);
        m_card->setSubtitle(records->isEmpty() ? tr("none yet") : QLocale().toString(records->size()));
        if (!records->isEmpty())
            m_table->setCurrentIndex(m_model->index(0, 0));
        showState();
    });
}

void ImportHistory::showState()
{
    const auto* record = m_model->rowAt(m_table->currentRow());
    m_button->setEnabled(record && !record->undoneAt && !m_busy);
    m_again->setEnabled(record && record->undoneAt && !m_busy);
}

void ImportHistory::undo(ImportId id)
{
    m_busy = true;
    showState();
    m_acting.ask(m_undo.plan(id), [this](const Result<UndoPlan>& plan) {
        m_busy = false;
        showState();
        if (!plan)
            return m_message.showError(plan.error());
        if (plan->isPossible())
            return askFor(*plan);
        QStringList reasons;
        for (const auto& obstacle : plan->obstacles)
            reasons << obstacle.message;
        m_message.showMessage(Severity::Caution,
            tr("%1 cannot be undone: something later depends on it.").arg(plan->fileName),
            reasons.join(QStringLiteral("; ")));
    });
}

void ImportHistory::askFor(const UndoPlan& plan)
{
    QStringList text;
    if (plan.membersRemoved > 0)
        text << tr("%n member(s) go: the import brought them.", nullptr, int(plan.membersRemoved));
    if (plan.membersRestored > 0)
        text << tr("%n member(s) become as they were.", nullptr, int(plan.membersRestored));
    if (plan.ordersRemoved > 0)
        text << tr("%n order(s) go.", nullptr, int(plan.ordersRemoved));
    if (plan.ordersRestored > 0)
        text << tr("%n order(s) become as they were.", nullptr, int(plan.ordersRestored));
    if (plan.consentRemoved > 0)
        text << tr("%n entry(s) of consent go.", nullptr, int(plan.consentRemoved));
    text << tr("The file can be imported again.");
    m_dialogs.ask(this,
        {tr("Undo the import of %1?").arg(plan.fileName), text.join(u'\n'), tr("Undo import"), true, {}},
        [this, id = plan.id](bool yes) {
            if (yes)
                startUndo(id);
        });
}

void ImportHistory::startUndo(ImportId id)
{
    m_busy = true;
    m_cancel = CancelToken();
    m_progress->start(tr("Undoing the import"), tr("Cancel leaves everything as before."));
    m_progress->show();
    showState();
    m_acting.ask(m_undo.undo(id, m_progress->listener(), m_cancel),
        [this](const Result<UndoPlan>& undone) { done(undone); });
}

void ImportHistory::again(ImportId id)
{
    m_acting.ask(importacts::importAgain(m_store, id), [this](const Result<importacts::ImportAgain>& found) {
        if (!found)
            return m_message.showError(found.error());
        emit againRequested(*found);
    });
}

void ImportHistory::done(const Result<UndoPlan>& plan)
{
    m_busy = false;
    m_progress->hide();
    if (plan)
        m_message.showMessage(Severity::Positive, tr("The import of %1 is undone.").arg(plan->fileName),
            tr("Everything is as before."), tr("Import again"), [this, id = plan->id] { again(id); });
    else if (plan.error().kind == ErrorKind::Cancelled)
        m_message.showMessage(Severity::Info, tr("Cancelled"), tr("Everything is as before."));
    else
        m_message.showError(plan.error());
    refresh();
}

} // namespace serai::membersui
