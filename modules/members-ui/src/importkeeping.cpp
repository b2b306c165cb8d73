// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What ImportWizard keeps: mappings, the lines left out, past imports; and how it shows progress.

#include "importcolumns.h"
#include "importhistory.h"
#include "importwizard.h"

#include <store/store.h>
#include <uikit/busystate.h>
#include <uikit/dialogs.h>
#include <uikit/messagebar.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <importacts/listexport.h>

namespace serai::membersui {

void ImportWizard::saveMapping()
{
    const auto options = m_columns->options();
    m_dialogs.askText(this, tr("Save mapping"), tr("Name"),
        m_look.mapping.isValid() ? m_look.mapping.name : QFileInfo(m_file).completeBaseName(),
        [this, options](const QString& name) {
            if (name.isNull())
                return;
            m_keeping.ask(
                m_mappings.save(name, options), [this](const Result<importacts::SavedMapping>& saved) {
                    if (!saved)
                        return failed(saved.error());
                    m_message->showMessage(uikit::Severity::Positive, tr("\"%1\" is saved.").arg(saved->name),
                        tr("Files with the same columns will be read the same way."));
                });
        });
}

void ImportWizard::saveRefused()
{
    const QFileInfo file(m_file);
    m_dialogs.saveFile(this, tr("Save the lines left out"),
        file.dir().filePath(tr("%1 - lines left out.csv").arg(file.completeBaseName())), tr("Tables (*.csv)"),
        [this](const QString& path) {
            if (path.isEmpty())
                return;
            m_keeping.ask(importacts::exportRefusedRows(m_importer, m_options, m_report, path),
                [this](const Result<qint64>& rows) {
                    if (!rows)
                        return failed(rows.error());
                    m_message->showMessage(uikit::Severity::Positive,
                        tr("%n line(s) saved, with the reasons.", nullptr, int(*rows)),
                        tr("Correct them and import that file."));
                });
        });
}

void ImportWizard::saveRepairs()
{
    const QFileInfo file(m_file);
    m_dialogs.saveFile(this, tr("Save the repaired values"),
        file.dir().filePath(tr("%1 - repaired values.csv").arg(file.completeBaseName())),
        tr("Tables (*.csv)"), [this](const QString& path) {
            if (path.isEmpty())
                return;
            m_keeping.ask(importacts::exportRepairedPhones(m_importer, m_options, path),
                [this](const Result<qint64>& phones) {
                    if (!phones)
                        return failed(phones.error());
                    m_message->showMessage(
                        uikit::Severity::Positive, tr("%n repaired phone(s) saved.", nullptr, int(*phones)));
                });
        });
}

void ImportWizard::showHistory()
{
    m_message->dismiss();
    m_history->refresh();
    show(HistoryPage);
}

// The worker may outlive the wizard: only the thread of widgets looks whether it is there.
members::ImportStages ImportWizard::stagesShown()
{
    return [here = QPointer(this)](members::ImportStage stage) {
        QMetaObject::invokeMethod(qApp, [here, stage] {
            if (here)
                here->m_progress->setStage(
                    tr("%1: %2", "file, what is done with it")
                        .arg(QFileInfo(here->m_file).fileName(), members::importStageTitle(stage)),
                    stage != members::ImportStage::Commit);
        });
    };
}

} // namespace serai::membersui
