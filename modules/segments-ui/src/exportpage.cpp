// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportpage.h"

#include <base/clock.h>
#include <segments/memberexport.h>
#include <store/store.h>
#include <uikit/busystate.h>
#include <uikit/buttons.h>
#include <uikit/card.h>
#include <uikit/choicebox.h>
#include <uikit/dialogs.h>
#include <uikit/labels.h>

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace serai::segmentsui {

ExportPage::ExportPage(store::Store& store, segments::SegmentService& service, uikit::Dialogs& dialogs,
    const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_service(service)
    , m_dialogs(dialogs)
    , m_clock(clock)
    , m_columns(new QListWidget(this))
    , m_format(new uikit::ChoiceBox(this))
    , m_purpose(new QLineEdit(this))
    , m_write(uikit::primaryButton(tr("Export"), this, QStringLiteral("export")))
    , m_progress(new uikit::ProgressPanel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    auto* card = new uikit::Card(tr("Columns"), this);
    card->setSubtitle(tr("in this order"));
    const auto act = [this, card](const QString& text, Qt::Key key, std::function<void()> run) {
        auto* button = uikit::smallButton(text, card);
        button->setShortcut(Qt::ALT | key);
        button->setToolTip(button->shortcut().toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, this, std::move(run));
        card->addHeaderWidget(button);
        return button;
    };
    act(tr("Choose all"), Qt::Key_A, [this] { checkAll(Qt::Checked); });
    act(tr("Choose none"), Qt::Key_0, [this] { checkAll(Qt::Unchecked); });
    m_up = act(tr("Move up"), Qt::Key_Up, [this] { move(-1); });
    m_down = act(tr("Move down"), Qt::Key_Down, [this] { move(1); });
    m_columns->setAccessibleName(tr("Columns"));
    connect(m_columns, &QListWidget::currentRowChanged, this, [this] { showMoves(); });
    showMoves();
    m_columns->setFrameShape(QFrame::NoFrame);
    card->body()->addWidget(m_columns);
    column->addWidget(card, 1);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    for (auto* field : {static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_purpose)})
        field->setFixedWidth(400);
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
    connect(m_columns, &QListWidget::itemActivated, m_write, &QPushButton::click);
    connect(m_purpose, &QLineEdit::returnPressed, m_write, &QPushButton::click);
    connect(m_progress, &uikit::ProgressPanel::cancelRequested, this, [this] { m_cancel.cancel(); });
    connect(m_columns, &QListWidget::itemChanged, this, [this] { showWhetherWritable(); });
}

ExportPage::~ExportPage()
{
    m_cancel.cancel();
}

void ExportPage::start(const segments::Source& source, const QString& name, std::optional<qint64> members)
{
    m_source = source;
    m_name = name;
    m_isNobody = members == 0;
    m_write->setText(m_isNobody ? tr("Nobody to export")
            : members           ? tr("Export %n member(s)…", nullptr, int(*members))
                                : tr("Export members…"));
    showWhetherWritable();
    loadColumns(); // a field may be new since
}

void ExportPage::loadColumns()
{
    whenDone(m_store.read([](store::Connection& connection) { return segments::columnChoices(connection); }),
        this, [this](const Result<std::vector<segments::ColumnChoice>>& all) {
            if (!all)
                return emit failed(all.error());
            QHash<QString, Qt::CheckState> before; // what was chosen stays, in its order
            QStringList order;
            for (int i = 0; i < m_columns->count(); ++i) {
                order << m_columns->item(i)->data(Qt::UserRole).toString();
                before.insert(order.last(), m_columns->item(i)->checkState());
            }
            auto choices = *all;
            const auto place = [&order](const segments::ColumnChoice& column) {
                const auto at = order.indexOf(column.key);
                return at < 0 ? order.size() : at;
            };
            std::stable_sort(choices.begin(), choices.end(),
                [&place](const auto& a, const auto& b) { return place(a) < place(b); });
            m_columns->clear();
            for (const auto& column : choices) {
                auto* item = new QListWidgetItem(column.label, m_columns);
                item->setData(Qt::UserRole, column.key);
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
                item->setCheckState(before.value(column.key, Qt::Checked));
                item->setSizeHint({0, uikit::size::tableRowCompact});
            }
            m_columns->setCurrentRow(0);
            m_columns->setFocus();
        });
}

void ExportPage::checkAll(Qt::CheckState state)
{
    for (int i = 0; i < m_columns->count(); ++i)
        m_columns->item(i)->setCheckState(state);
}

void ExportPage::showWhetherWritable()
{
    m_write->setEnabled(!m_isNobody && m_progress->isHidden() && !chosen().isEmpty());
}

void ExportPage::showMoves()
{
    const int row = m_columns->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_columns->count() - 1);
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
    m_progress->start(tr("Writing %1").arg(path), tr("Cancelling leaves no file behind."));
    m_progress->show();
    showWhetherWritable();
    const auto writing =
        m_service.exportMembers(m_source, request, m_clock.nowMs(), m_progress->listener(), m_cancel);
    whenDone(writing, this, [this](const Result<segments::ExportReceipt>& receipt) {
        m_progress->hide();
        showWhetherWritable();
        if (!receipt)
            return emit failed(receipt.error());
        emit done(
            tr("%n member(s) written to %1", nullptr, int(receipt->rows)).arg(receipt->path), receipt->path);
    });
}

} // namespace serai::segmentsui
