// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/datatable.h>
#include <uikit/rowwindowmodel.h>
#include <uikit/tabledelegate.h>
#include <uikit/theme.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>

namespace serai::uikit {

DataTable::DataTable(const QString& settingsKey, const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
    , m_settingsKey(QStringLiteral("table/") + settingsKey)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setItemDelegate(new TableDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(20); // else the header's own margins decide how low a row may be
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setCompact(false);
    auto* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    header->setFocusPolicy(Qt::NoFocus);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(header, &QHeaderView::customContextMenuRequested, this, &DataTable::chooseColumns);
    const auto keep = [this] {
        if (m_placing)
            return;
        keepColumns();
        emit columnsChanged();
    };
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DataTable::keepSortArrow);
    connect(header, &QHeaderView::sectionResized, this, keep);
    connect(header, &QHeaderView::sectionMoved, this, keep);
    connect(this, &QTableView::doubleClicked, this, &DataTable::opened);
}

void DataTable::setCompact(bool compact)
{
    verticalHeader()->setDefaultSectionSize(
        std::max(compact ? size::tableRowCompact : size::tableRow, fontMetrics().height() + 10));
}

void DataTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    placeColumns();
    if (model)
        connect(model, &QAbstractItemModel::modelReset, this, [this] {
            updateGeometry();
            spanHeadings();
        });
    if (auto* rows = qobject_cast<RowWindowModelBase*>(model))
        connect(rows, &RowWindowModelBase::replacing, this, [this] {
            selectionModel()->reset();
            verticalScrollBar()->setValue(0);
        });
    spanHeadings();
}

void DataTable::setGentleStart()
{
    m_ripeRows = 0;
    static_cast<TableDelegate*>(itemDelegate())->setRipeRows(0);
}

bool DataTable::isPainted() const
{
    const auto* rows = qobject_cast<const RowWindowModelBase*>(model());
    return m_ripeRows < 0 || !isVisible() || !rows || !rows->isLoaded(0);
}

void DataTable::ripen()
{
    constexpr int rowsAtOnce = 3;
    m_ripening = false;
    const auto* rows = qobject_cast<const RowWindowModelBase*>(model());
    if (m_ripeRows < 0 || !rows || !rows->isLoaded(0))
        return;
    const int from = rowViewportPosition(0) + m_ripeRows * verticalHeader()->defaultSectionSize();
    m_ripeRows += rowsAtOnce;
    if (m_ripeRows >= rows->rowCount() || from > viewport()->height() || rowAt(0) > 0)
        m_ripeRows = -1;
    static_cast<TableDelegate*>(itemDelegate())
        ->setRipeRows(m_ripeRows < 0 ? std::numeric_limits<int>::max() : m_ripeRows);
    viewport()->update(0, std::max(0, from), viewport()->width(),
        m_ripeRows < 0 ? viewport()->height() : rowsAtOnce * verticalHeader()->defaultSectionSize());
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_ripeRows >= 0 && !m_ripening) {
        m_ripening = true;
        QTimer::singleShot(0, this, &DataTable::ripen);
    }
}

void DataTable::spanHeadings()
{
    clearSpans();
    const int rows = model() ? model()->rowCount() : 0;
    // Only lists that are in memory as a whole have headings, and they are short.
    for (int row = 0; row < std::min(rows, RowWindowModelBase::pageSize); ++row) {
        if (model()->index(row, 0).data(GroupRowRole).toBool())
            setSpan(row, 0, 1, model()->columnCount());
    }
}

void DataTable::setFitToRows(int most)
{
    m_fitRows = most;
    setSizePolicy(QSizePolicy::Expanding, most > 0 ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    updateGeometry();
}

QSize DataTable::sizeHint() const
{
    if (m_fitRows <= 0 || !model())
        return {320, 240};
    const int rows = std::min(model()->rowCount(), m_fitRows);
    return {320, horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2};
}

void DataTable::placeColumns()
{
    const auto* rows = qobject_cast<RowWindowModelBase*>(model());
    if (!rows)
        return;
    m_placing = true;
    m_yielded.clear();
    m_insisted.clear();
    auto* header = horizontalHeader();
    bool sortable = false;
    QSettings kept;
    kept.beginGroup(m_settingsKey);
    for (int i = 0; i < rows->columns().size(); ++i) {
        const auto& column = rows->columns().at(i);
        sortable = sortable || column.sortable;
        // Never narrower at first than its heading: other languages need more room than the one it was made
        // in.
        const int heading = column.title.isEmpty() ? 0
                                                   : header->fontMetrics().horizontalAdvance(column.title)
                + 2 * size::cellPadding + (column.sortable ? 12 : 0);
        header->resizeSection(
            i, kept.value(column.key + QStringLiteral("/width"), std::max(column.width, heading)).toInt());
        header->setSectionHidden(
            i, kept.value(column.key + QStringLiteral("/hidden"), column.hiddenAtFirst).toBool());
        if (column.kind == CellKind::Check)
            header->setSectionResizeMode(i, QHeaderView::Fixed);
    }
    for (int i = 0; i < rows->columns().size(); ++i) {
        const int visual = kept.value(rows->columns().at(i).key + QStringLiteral("/place"), i).toInt();
        if (visual != header->visualIndex(i) && visual < header->count())
            header->moveSection(header->visualIndex(i), visual);
    }
    header->setSectionsClickable(sortable);
    header->setSortIndicatorShown(sortable);
    if (sortable) {
        header->setSortIndicator(-1, Qt::AscendingOrder);
        setSortingEnabled(true);
    }
    m_placing = false;
    stretchColumn();
}

bool DataTable::isColumnHidden(int column) const
{
    return horizontalHeader()->isSectionHidden(column) && !m_yielded.contains(column);
}

void DataTable::takeBackYielded()
{
    const auto yielded = std::exchange(m_yielded, {});
    for (auto column = yielded.cbegin(); column != yielded.cend(); ++column) {
        horizontalHeader()->setSectionHidden(column.key(), false);
        horizontalHeader()->resizeSection(column.key(), column.value());
    }
}

void DataTable::yieldColumns()
{
    const auto& columns = qobject_cast<RowWindowModelBase*>(model())->columns();
    auto* header = horizontalHeader();
    int needed = 0;
    for (int i = 0; i < columns.size(); ++i) {
        if (isColumnHidden(i))
            continue;
        needed += columns.at(i).stretch ? std::min(columns.at(i).width, 160)
                                        : m_yielded.value(i, header->sectionSize(i));
    }
    for (int i = int(columns.size()) - 1; i >= 0; --i) {
        if (!columns.at(i).yields || isColumnHidden(i) || m_insisted.contains(i))
            continue;
        const int width = m_yielded.value(i, header->sectionSize(i));
        if (needed > viewport()->width()) {
            m_yielded.insert(i, width);
            header->setSectionHidden(i, true);
            needed -= width;
        } else if (m_yielded.remove(i)) {
            header->setSectionHidden(i, false);
            header->resizeSection(i, width);
        }
    }
}

void DataTable::stretchColumn()
{
    const auto* rows = qobject_cast<RowWindowModelBase*>(model());
    if (!rows)
        return;
    auto* header = horizontalHeader();
    m_placing = true;
    yieldColumns();
    m_placing = false;
    for (int i = 0; i < rows->columns().size(); ++i) {
        if (!rows->columns().at(i).stretch || header->isSectionHidden(i))
            continue;
        const int room = viewport()->width() - (header->length() - header->sectionSize(i));
        m_placing = true;
        header->resizeSection(i, std::max(room, std::min(rows->columns().at(i).width, 160)));
        m_placing = false;
        return;
    }
}

void DataTable::keepColumns()
{
    const auto* rows = qobject_cast<RowWindowModelBase*>(model());
    if (!rows || m_placing)
        return;
    QSettings kept;
    kept.beginGroup(m_settingsKey);
    const auto* header = horizontalHeader();
    for (int i = 0; i < rows->columns().size(); ++i) {
        const auto& column = rows->columns().at(i);
        if (!header->isSectionHidden(i) && !column.stretch)
            kept.setValue(column.key + QStringLiteral("/width"), header->sectionSize(i));
        kept.setValue(column.key + QStringLiteral("/hidden"), isColumnHidden(i));
        kept.setValue(column.key + QStringLiteral("/place"), header->visualIndex(i));
    }
}

QByteArray DataTable::keptColumns() const
{
    const auto* rows = qobject_cast<const RowWindowModelBase*>(model());
    if (!rows)
        return {};
    const auto* header = horizontalHeader();
    QJsonArray list;
    for (int place = 0; place < header->count(); ++place) {
        const int i = header->logicalIndex(place);
        const auto& column = rows->columns().at(i);
        list << QJsonObject{{QStringLiteral("key"), column.key},
            {QStringLiteral("hidden"), isColumnHidden(i)},
            {QStringLiteral("width"),
                isColumnHidden(i) || column.stretch ? column.width
                                                    : m_yielded.value(i, header->sectionSize(i))}};
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

void DataTable::restoreColumns(const QByteArray& kept)
{
    const auto* rows = qobject_cast<const RowWindowModelBase*>(model());
    const auto list = QJsonDocument::fromJson(kept).array();
    if (!rows || list.isEmpty())
        return;
    auto* header = horizontalHeader();
    m_placing = true;
    takeBackYielded();
    int place = 0;
    for (const auto& entry : list) {
        const auto wanted = entry.toObject();
        for (int i = 0; i < rows->columns().size(); ++i) {
            const auto& column = rows->columns().at(i);
            if (column.key != wanted.value(QStringLiteral("key")).toString())
                continue;
            header->moveSection(header->visualIndex(i), place++);
            if (column.kind == CellKind::Check)
                break;
            header->setSectionHidden(i, wanted.value(QStringLiteral("hidden")).toBool());
            header->resizeSection(
                i, std::clamp(wanted.value(QStringLiteral("width")).toInt(column.width), 40, 2000));
            break;
        }
    }
    m_placing = false;
    stretchColumn();
    keepColumns();
}

void DataTable::chooseColumns(const QPoint& at)
{
    const auto* rows = qobject_cast<RowWindowModelBase*>(model());
    if (!rows)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < rows->columns().size(); ++i) {
        const auto& column = rows->columns().at(i);
        if (column.title.isEmpty())
            continue;
        auto* act = menu->addAction(column.title);
        act->setCheckable(true);
        act->setChecked(!horizontalHeader()->isSectionHidden(i));
        connect(act, &QAction::toggled, this, [this, i](bool on) {
            m_yielded.remove(i);
            on ? void(m_insisted.insert(i)) : void(m_insisted.remove(i));
            horizontalHeader()->setSectionHidden(i, !on);
            keepColumns();
            stretchColumn();
            emit columnsChanged();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void DataTable::openColumnChooser()
{
    chooseColumns(horizontalHeader()->rect().bottomLeft());
}

void DataTable::showSort(const QString& key, Qt::SortOrder order)
{
    const auto* rows = qobject_cast<const RowWindowModelBase*>(model());
    int column = -1;
    for (int i = 0; rows && i < int(rows->columns().size()); ++i) {
        if (rows->columns().at(i).key == key)
            column = i;
    }
    const QSignalBlocker quiet(horizontalHeader()); // it would ask the model to sort
    horizontalHeader()->setSortIndicator(column, order);
    horizontalHeader()->viewport()->update();
    m_sortColumn = column;
    m_sortOrder = order;
}

void DataTable::keepSortArrow(int column, Qt::SortOrder order)
{
    const auto* rows = qobject_cast<const RowWindowModelBase*>(model());
    if (!rows || column >= rows->columns().size())
        return;
    if (column >= 0 && !rows->columns().at(column).sortable) {
        const QSignalBlocker quiet(horizontalHeader());
        horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
        horizontalHeader()->viewport()->update();
        return;
    }
    m_sortColumn = column;
    m_sortOrder = order;
}

void DataTable::copySelection() const
{
    auto indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end(), [this](const QModelIndex& a, const QModelIndex& b) {
        if (a.row() != b.row())
            return a.row() < b.row();
        return horizontalHeader()->visualIndex(a.column()) < horizontalHeader()->visualIndex(b.column());
    });
    QString text;
    int row = -1;
    for (const auto& index : std::as_const(indexes)) {
        if (horizontalHeader()->isSectionHidden(index.column())
            || index.data(CellKindRole).toInt() == int(CellKind::Check))
            continue;
        if (row >= 0)
            text += index.row() == row ? u'\t' : u'\n';
        row = index.row();
        text += index.data().toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            emit opened(currentIndex());
        return;
    case Qt::Key_Space:
        if (currentIndex().isValid())
            emit previewRequested(currentRow());
        return;
    case Qt::Key_Escape:
    case Qt::Key_F2:
        event->ignore();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        viewport()->update();
        emit currentRowChanged(current.row());
    }
}

void DataTable::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(int(event->position().y()));
    if (row != m_hoverRow) {
        m_hoverRow = row;
        static_cast<TableDelegate*>(itemDelegate())->setHoverRow(row);
        viewport()->update();
    }
    QTableView::mouseMoveEvent(event);
}

void DataTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const auto index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && index.isValid()
        && index == currentIndex() && CellKind(index.data(CellKindRole).toInt()) == CellKind::Button
        && !index.data().toString().isEmpty())
        emit opened(index);
}

void DataTable::leaveEvent(QEvent* event)
{
    m_hoverRow = -1;
    static_cast<TableDelegate*>(itemDelegate())->setHoverRow(-1);
    viewport()->update();
    QTableView::leaveEvent(event);
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    stretchColumn();
}

} // namespace serai::uikit
