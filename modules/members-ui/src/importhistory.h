// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <members/import.h>
#include <uikit/rowwindowmodel.h>

#include <QTimeZone>
#include <QWidget>

#include <importacts/importagain.h>
#include <importacts/importundo.h>

namespace serai::uikit {
class Button;
class Card;
class DataTable;
class Dialogs;
class MessageBar;
class ProgressPanel;
} // namespace serai::uikit

namespace serai::membersui {

/// The imports of the past, and their undo.
class ImportHistory final : public QWidget
{
    Q_OBJECT

public:
    ImportHistory(store::Store& store, members::Importer& importer, importacts::ImportUndo& undo,
        uikit::Dialogs& dialogs, uikit::MessageBar& message, QWidget* parent = nullptr);

    void refresh();
    /// Says what undoing \a id would take back, asks, and does it; or says why it cannot be done.
    void undo(ImportId id);

signals:
    void againRequested(const serai::importacts::ImportAgain& again); ///< an undone one is wanted again

private:
    void list();
    void showState();
    void again(ImportId id);
    void startUndo(ImportId id);
    void askFor(const importacts::UndoPlan& plan);
    void done(const Result<importacts::UndoPlan>& plan);

    store::Store& m_store;
    members::Importer& m_importer;
    importacts::ImportUndo& m_undo;
    uikit::Dialogs& m_dialogs;
    uikit::MessageBar& m_message;
    LatestOnly m_settings;
    LatestOnly m_reading;
    QTimeZone m_zone = QTimeZone::utc(); ///< the shop's
    LatestOnly m_acting;
    bool m_busy = false;
    uikit::Card* m_card;
    uikit::DataTable* m_table;
    uikit::RowWindowModel<members::ImportRecord>* m_model;
    uikit::Button* m_button;
    uikit::Button* m_again;
    uikit::ProgressPanel* m_progress;
    CancelToken m_cancel;
};

} // namespace serai::membersui
