// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/cell.h>

#include <QTableView>

namespace serai::uikit {

/// The table of every pane: 32 px rows (28 compact), 28 px header, only horizontal hairlines, no corner,
/// keyboard first. Columns are kept (width, order, hidden) in QSettings under \a settingsKey; a right-click
/// on the header chooses them, and so does openColumnChooser(). Ctrl+C copies the selected rows as a table
/// (tab-separated).
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(const QString& settingsKey, const QString& accessibleName, QWidget* parent = nullptr);

    /// Call once with a RowWindowModelBase; puts columns in place.
    void setModel(QAbstractItemModel* model) override;
    void setCompact(bool compact);
    /// As tall as its rows (at most \a most), for tables inside cards.
    void setFitToRows(int most);

    /// Which columns are shown, in which order and how wide, to be kept with a list; restoreColumns() reads
    /// it back and leaves columns alone that it does not know. Empty: everything stays.
    [[nodiscard]] QByteArray keptColumns() const;
    void restoreColumns(const QByteArray& kept);

    /// Shows by which column the list is sorted, without asking the model to sort; an unknown \a key: by
    /// none.
    void showSort(const QString& key, Qt::SortOrder order);

    /// The menu that chooses columns, as a right-click on the header opens it. For a key.
    void openColumnChooser();

    /// The row under the cursor, -1 = none.
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }

    QSize sizeHint() const override;

signals:
    /// Enter, double click or a click on the row's button.
    void opened(const QModelIndex& index);
    /// The cursor moved to another row.
    void currentRowChanged(int row);
    /// Space.
    void previewRequested(int row);
    /// The person moved, resized, showed or hid a column.
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Heading rows reach across all columns.
    void spanHeadings();
    void placeColumns();
    void stretchColumn();
    void keepColumns();
    void chooseColumns(const QPoint& at);
    void copySelection() const;

    QString m_settingsKey;
    int m_fitRows = 0;
    int m_hoverRow = -1;
    bool m_placing = false; ///< columns are moved by the program
};

} // namespace serai::uikit
