// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <uikit/cell.h>

#include <QHash>
#include <QSet>
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

    /// The first rows that the table ever shows appear a few at a time, top down: with them fonts of other
    /// scripts and icons are used for the first time, which takes milliseconds each. Call before rows come.
    void setGentleStart();
    /// Whether what arrived is on screen.
    [[nodiscard]] bool isPainted() const;

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
    void paintEvent(QPaintEvent* event) override;

private:
    /// Heading rows reach across all columns.
    void spanHeadings();
    void placeColumns();
    void stretchColumn();
    /// Hides what Column::yields where the list would be scrolled sideways otherwise, and shows it again.
    void yieldColumns();
    void takeBackYielded();
    [[nodiscard]] bool isColumnHidden(int column) const; ///< by the person, not for want of room
    void keepColumns();
    void chooseColumns(const QPoint& at);
    void copySelection() const;

    QString m_settingsKey;
    void ripen();
    /// The arrow stays where the list is sorted when somebody clicks a heading that does not sort.
    void keepSortArrow(int column, Qt::SortOrder order);

    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_fitRows = 0;
    int m_ripeRows = -1; ///< of a gentle start; -1 = all
    bool m_ripening = false; ///< the next rows are on their way
    int m_hoverRow = -1;
    QHash<int, int> m_yielded; ///< columns that gave way, with their widths
    QSet<int> m_insisted; ///< columns that the person chose while there was no room
    bool m_placing = false; ///< columns are moved by the program
};

} // namespace serai::uikit
