// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <uikit/rowwindowmodel.h>

#include <QTimer>

namespace serai::uikit {

RowWindowModelBase::RowWindowModelBase(QList<Column> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

int RowWindowModelBase::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int RowWindowModelBase::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowWindowModelBase::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& column = m_columns[index.column()];
    if (role == CellKindRole)
        return int(column.kind);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (column.kind == CellKind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    want(index.row());
    const bool here = hasRow(index.row());
    if (role == LoadingRole)
        return !here;
    if (!here)
        return {};
    if (role == RowIdRole)
        return idAt(index.row());
    if (role == Qt::CheckStateRole && column.kind == CellKind::Check)
        return isChecked(idAt(index.row())) ? Qt::Checked : Qt::Unchecked;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const auto cell = cellAt(index.row(), index.column());
        QStringList words{cell.text.isEmpty() ? cell.state.word : cell.text};
        for (const auto& mark : cell.marks)
            words << mark.text;
        if (role == Qt::AccessibleTextRole && !cell.second.isEmpty())
            words << cell.second;
        words.removeAll(QString());
        return words.join(u' ');
    }
    case Qt::ToolTipRole: {
        const auto tip = cellAt(index.row(), index.column()).toolTip;
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case CellDataRole:
        return QVariant::fromValue(cellAt(index.row(), index.column()));
    case GroupRowRole:
        return cellAt(index.row(), 0).heading;
    default:
        return {};
    }
}

bool RowWindowModelBase::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || m_columns[index.column()].kind != CellKind::Check)
        return false;
    const auto id = idAt(index.row());
    if (id == 0)
        return false;
    setChecked(id, value.toInt() == Qt::Checked);
    return true;
}

QVariant RowWindowModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const auto& column = m_columns[section];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (column.kind == CellKind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

Qt::ItemFlags RowWindowModelBase::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (hasRow(index.row()) && cellAt(index.row(), 0).heading)
        return Qt::ItemNeverHasChildren; // the cursor steps over it
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_columns[index.column()].kind == CellKind::Check)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void RowWindowModelBase::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < m_columns.size() && m_columns[column].sortable)
        emit sortRequested(column, order);
}

void RowWindowModelBase::setAllChecked(bool all)
{
    m_allChecked = all;
    m_checked.clear();
    if (m_shown > 0)
        emit dataChanged(index(0, 0), index(m_shown - 1, 0), {Qt::CheckStateRole});
    emit checkedChanged();
}

qint64 RowWindowModelBase::checkedCount() const
{
    return m_allChecked ? m_total - m_checked.size() : m_checked.size();
}

void RowWindowModelBase::setChecked(qint64 id, bool checked)
{
    if (isChecked(id) == checked)
        return;
    if (checked != m_allChecked)
        m_checked.insert(id);
    else
        m_checked.remove(id);
    if (m_shown > 0)
        emit dataChanged(index(0, 0), index(m_shown - 1, 0), {Qt::CheckStateRole});
    emit checkedChanged();
}

void RowWindowModelBase::setRowTotal(int total)
{
    m_total = total;
    if (total > m_shown) {
        const int next = std::min(total, m_shown + rowsAtOnce);
        beginInsertRows({}, m_shown, next - 1);
        m_shown = next;
        endInsertRows();
        growLater();
    } else if (total < m_shown) {
        beginRemoveRows({}, total, m_shown - 1);
        m_shown = total;
        endRemoveRows();
    }
}

void RowWindowModelBase::growLater()
{
    if (isWhole() || m_growing)
        return;
    m_growing = true;
    QTimer::singleShot(0, this, [this] {
        m_growing = false;
        setRowTotal(m_total); // the list may be another by now: then it grows to that one's end
        if (isWhole())
            emit loaded();
    });
}

void RowWindowModelBase::allChanged()
{
    if (m_shown > 0)
        emit dataChanged(index(0, 0), index(m_shown - 1, columnCount() - 1));
}

} // namespace serai::uikit
