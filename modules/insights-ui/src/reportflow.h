// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/cancel.h>
#include <base/clock.h>
#include <reports/reports.h>
#include <uikit/dialogs.h>

#include <QObject>

namespace serai::uikit {
class MessageBar;
}

namespace serai::insightsui {

/// From "Make report" to a file: asks where, writes in the background with cancel, ends with "Open". GUI
/// thread.
class ReportFlow final : public QObject
{
    Q_OBJECT

public:
    ReportFlow(store::Store& store, const Clock& clock, uikit::MessageBar& message, QWidget* parent);
    ~ReportFlow() override; ///< a report under way is cancelled

    void setDialogs(uikit::Dialogs& dialogs) { m_dialogs = &dialogs; }

    /// Asks for a file of \a format and writes the report of \a request into it.
    void start(reports::Format format, reports::Request request, const playbook::Playbook& playbook);

    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// The file written last; empty where there is none yet.
    [[nodiscard]] QString lastPath() const { return m_lastPath; }

    void showInFolder() const;

signals:
    void finished(const QString& path);

private:
    void write(const reports::Request& request, const playbook::Playbook& playbook);

    store::Store& m_store;
    const Clock& m_clock;
    uikit::MessageBar& m_message;
    QWidget* m_parent;
    uikit::SystemDialogs m_systemDialogs;
    uikit::Dialogs* m_dialogs;
    CancelToken m_cancel;
    bool m_busy = false;
    QString m_lastPath;
};

} // namespace serai::insightsui
