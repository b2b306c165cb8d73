// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportpage.h"

#include <base/clock.h>
#include <segments/memberexport.h>
#include <store/store.h>
#include <uikit/busystate.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/dialogs.h>
#include <uikit/labels.h>

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace serai::segmentsui {

ExportPage::ExportPage(store::Store& store, segments::SegmentService& service, uikit::Dialogs& dialogs,
    const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_service(service)
    , m_dialogs(dialogs)
    , m_clock(clock)
    , m_columns(new QListWidget(this))
    , m_format(new QComboBox(this))
    , m_purpose(new QLineEdit(this))
    , m_write(uikit::primaryButton(tr("Export"), this, QStringLiteral("export")))
    , m_progress(new uikit::ProgressPanel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    auto* card = new uikit::Card(tr("Columns"), this);
    card->setSubtitle(tr("in this order"));
    auto* up = uikit::smallButton(tr("Move up"), card);
    auto* down = uikit::smallButton(tr("Move down"), card);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    card->addHeaderWidget(up);
    card->addHeaderWidget(down);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setFrameShape(QFrame::NoFrame);
    card->body()->addWidget(m_columns);
    column->addWidget(card, 1);
    auto* form = new QFormLayout;
    m_format->addItem(tr("CSV, for any program"), QStringLiteral("csv"));
    m_format->addItem(tr("XLSX, for spreadsheets"), QStringLiteral("xlsx"));
    m_format->setAccessibleName(tr("Kind of file"));
    form->addRow(tr("Kind of file"), m_format);
    m_purpose->setPlaceholderText(tr("for example: letters of the spring sale"));
    m_purpose->setAccessibleName(tr("What for"));
    m_purpose->setToolTip(tr("Is kept in the register of exports"));
    form->addRow(tr("What for"), m_purpose);
    column->addLayout(form);
    column->addWidget(m_progress);
    m_progress->hide();
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_write);
    column->addLayout(foot);
    connect(m_write, &QPushButton::clicked, this, [this] { askPath(); });
    connect(m_progress, &uikit::ProgressPanel::cancelRequested, this, [this] { m_cancel.cancel(); });
    connect(m_columns, &QListWidget::itemChanged, this, [this] { m_write->setEnabled(!chosen().isEmpty()); });
}

void ExportPage::start(const segments::Source& source, const QString& name, qint64 members)
{
    m_source = source;
    m_name = name;
    m_write->setText(tr("Export %n member(s)…", nullptr, int(members)));
    if (m_columns->count() == 0)
        loadColumns();
}

void ExportPage::loadColumns()
{
    whenDone(m_store.read([](store::Connection& connection) { return segments::columnChoices(connection); }),
        this, [this](const Result<std::vector<segments::ColumnChoice>>& all) {
            if (!all)
                return emit failed(all.error());
            m_columns->clear();
            for (const auto& column : *all) {
                auto* item = new QListWidgetItem(column.label, m_columns);
                item->setData(Qt::UserRole, column.key);
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
                item->setCheckState(Qt::Checked);
                item->setSizeHint({0, uikit::size::tableRowCompact});
            }
        });
}

QStringList ExportPage::chosen() const
{
    QStringList keys;
    for (int i = 0; i < m_columns->count(); ++i) {
        if (m_columns->item(i)->checkState() == Qt::Checked)
            keys << m_columns->item(i)->data(Qt::UserRole).toString();
    }
    return keys;
}

void ExportPage::move(int by)
{
    const int from = m_columns->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_columns->count())
        return;
    m_columns->insertItem(to, m_columns->takeItem(from));
    m_columns->setCurrentRow(to);
}

void ExportPage::askPath()
{
    const auto ending = m_format->currentData().toString();
    const auto filter = ending == QStringLiteral("xlsx") ? tr("Workbooks (*.xlsx)") : tr("Tables (*.csv)");
    m_dialogs.saveFile(
        this, tr("Export members"), m_name + u'.' + ending, filter, [this](const QString& path) {
            if (!path.isEmpty())
                write(path);
        });
}

void ExportPage::write(const QString& path)
{
    segments::ExportRequest request;
    request.path = path;
    request.format = m_format->currentData().toString() == QStringLiteral("xlsx")
        ? segments::ExportFormat::Xlsx
        : segments::ExportFormat::Csv;
    request.columns = chosen();
    request.what = m_name;
    request.purpose = m_purpose->text().trimmed();
    m_cancel = {};
    m_write->setEnabled(false);
    m_progress->start(tr("Writing %1").arg(path), tr("Cancelling leaves no file behind."));
    m_progress->show();
    const auto progress = [this](qint64 written, qint64 total) {
        QMetaObject::invokeMethod(
            this, [this, written, total] { m_progress->setProgress(written, total); }, Qt::QueuedConnection);
    };
    whenDone(m_service.exportMembers(m_source, request, m_clock.nowMs(), progress, m_cancel), this,
        [this](const Result<segments::ExportReceipt>& receipt) {
            m_progress->hide();
            m_write->setEnabled(true);
            if (!receipt)
                return emit failed(receipt.error());
            emit done(tr("%n member(s) written to %1", nullptr, int(receipt->rows)).arg(receipt->path));
        });
}

} // namespace serai::segmentsui
