// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportflow.h"

#include <uikit/messagebar.h>

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace serai::insightsui {

ReportFlow::ReportFlow(store::Store& store, const Clock& clock, uikit::MessageBar& message, QWidget* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_message(message)
    , m_parent(parent)
    , m_dialogs(&m_systemDialogs)
{
}

ReportFlow::~ReportFlow()
{
    m_cancel.cancel();
}

static QString filterOf(reports::Format format)
{
    switch (format) {
    case reports::Format::Pdf:
        return ReportFlow::tr("PDF document (*.pdf)");
    case reports::Format::Xlsx:
        return ReportFlow::tr("Excel workbook (*.xlsx)");
    case reports::Format::Csv:
        break;
    }
    return ReportFlow::tr("CSV table (*.csv)");
}

void ReportFlow::start(reports::Format format, reports::Request request, const playbook::Playbook& playbook)
{
    if (m_busy)
        return;
    const auto name =
        QStringLiteral("%1 %2.%3")
            .arg(tr("Weekly report"), request.period.to.toString(Qt::ISODate), reports::formatKey(format));
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_dialogs->saveFile(m_parent, tr("Save the report"), QDir(folder).filePath(name), filterOf(format),
        [this, format, request, playbook](QString path) mutable {
            if (path.isEmpty())
                return;
            const auto suffix = u'.' + reports::formatKey(format);
            if (!path.endsWith(suffix, Qt::CaseInsensitive))
                path += suffix;
            request.path = path;
            write(request, playbook);
        });
}

void ReportFlow::write(const reports::Request& request, const playbook::Playbook& playbook)
{
    m_busy = true;
    m_cancel = CancelToken();
    m_message.showMessage(uikit::Severity::Info, tr("The report is being written."),
        QFileInfo(request.path).fileName(), tr("Cancel"), [this] { m_cancel.cancel(); });
    whenDone(reports::makeReport(m_store, playbook, request, m_clock, m_cancel), this,
        [this](Result<reports::Written> written) {
            m_busy = false;
            if (!written && written.error().kind == ErrorKind::Cancelled) {
                m_message.dismiss();
                return;
            }
            if (!written) {
                m_message.showError(written.error());
                return;
            }
            m_lastPath = written->path;
            m_message.showMessage(uikit::Severity::Positive, tr("The report is written."),
                QDir::toNativeSeparators(written->path), tr("Open"),
                [path = m_lastPath] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
            emit finished(m_lastPath);
        });
}

void ReportFlow::showInFolder() const
{
    if (!m_lastPath.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_lastPath).absolutePath()));
}

} // namespace serai::insightsui
