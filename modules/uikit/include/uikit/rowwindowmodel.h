// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <uikit/cell.h>

#include <QAbstractTableModel>
#include <QSet>

#include <functional>
#include <list>
#include <unordered_map>

namespace serai::uikit {

/// The part of RowWindowModel that does not depend on the row's type: paging, checks, headers.
class RowWindowModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int pageSize = 128;
    static constexpr int keptPages = 8; ///< a screen or two to and fro; reading a page again takes 2 ms
    /// Rows that views hear of in one turn of the event loop: they keep something for each row, and a million
    /// at once would hold the window up.
    static constexpr int rowsAtOnce = 1 << 18;

    explicit RowWindowModelBase(QList<Column> columns, QObject* parent = nullptr);

    [[nodiscard]] const QList<Column>& columns() const { return m_columns; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Only announces what is wanted; the pane changes its query and calls setQuery().
    void sort(int column, Qt::SortOrder order) override;

    /// The id of \a row, 0 while it has not arrived.
    [[nodiscard]] virtual qint64 idAt(int row) const = 0;

    [[nodiscard]] bool isLoaded(int row) const { return hasRow(row); }

    /// Whether views know of all rows: of a very long list the end comes some turns of the event loop later.
    [[nodiscard]] bool isWhole() const { return m_shown == m_total; }

    // Checked rows are kept by id, so that they survive scrolling, sorting and reading again. "All" means all
    // matches, also those that are not loaded.
    void setAllChecked(bool all);

    [[nodiscard]] bool allChecked() const { return m_allChecked; }

    [[nodiscard]] const QSet<qint64>& checkedIds() const
    {
        return m_checked;
    } ///< exceptions while allChecked()

    [[nodiscard]] qint64 checkedCount() const;

    [[nodiscard]] bool isChecked(qint64 id) const { return m_checked.contains(id) != m_allChecked; }

    void setChecked(qint64 id, bool checked);

signals:
    void sortRequested(int column, Qt::SortOrder order);
    void checkedChanged();
    void fetchFailed(const serai::Error& error);
    /// After rows arrived.
    void loaded();
    /// Another list takes the place of this one: what was selected and where it was scrolled to is of no use.
    void replacing();

protected:
    [[nodiscard]] virtual bool hasRow(int row) const = 0;
    [[nodiscard]] virtual Cell cellAt(int row, int column) const = 0;
    virtual void want(int row) const = 0;
    void setRowTotal(int total);
    /// Says that every row may look different now.
    void allChanged();

    QList<Column> m_columns;
    int m_total = 0; ///< rows of the list
    int m_shown = 0; ///< of which views know; rowCount()
    QSet<qint64> m_checked;
    bool m_allChecked = false;

private:
    void growLater();

    bool m_growing = false;
};

/// A table over a list that may have millions of rows and lives elsewhere: the number of rows is known, rows
/// are fetched in pages when they are shown, the last pages (keptPages) are kept. Until a page is there its
/// cells answer LoadingRole. GUI thread.
template <class Row>
class RowWindowModel final : public RowWindowModelBase
{
public:
    using Fetch = std::function<Async<QList<Row>>(qint64 offset, qint64 limit)>;
    using MakeCell = std::function<Cell(const Row& row, int column)>;
    using RowId = std::function<qint64(const Row& row)>;

    /// \a makeCell runs on the GUI thread at each paint: format, do not read.
    RowWindowModel(QList<Column> columns, MakeCell makeCell, RowId rowId, QObject* parent = nullptr)
        : RowWindowModelBase(std::move(columns), parent)
        , m_makeCell(std::move(makeCell))
        , m_rowId(std::move(rowId))
    {
    }

    /// Another list: selection and scroll position go, checks stay by id unless \a keepChecks is false. Where
    /// its first page was read along with \a total, \a first has it. Rows come and go at the end instead of a
    /// reset, which would make a view build a million rows anew for each typed letter.
    void setQuery(qint64 total, Fetch fetch, bool keepChecks = true, QList<Row> first = {})
    {
        m_fetch = std::move(fetch);
        forgetPages();
        if (!keepChecks) {
            m_checked.clear();
            m_allChecked = false;
        }
        emit replacing();
        if (!first.isEmpty() && first.size() == std::min<qint64>(total, pageSize))
            keep(0, std::move(first));
        setRowTotal(int(total));
        allChanged();
        if (!keepChecks)
            emit checkedChanged();
        emit loaded();
    }

    /// The same list from another source: nothing changes on screen; refresh() reads it again.
    void setFetch(Fetch fetch) { m_fetch = std::move(fetch); }

    /// The same list, read again: rows stay on screen until the new ones are there, selection and scroll
    /// position stay.
    void refresh(qint64 total)
    {
        ++m_generation;
        m_pending.clear();
        for (auto& [number, page] : m_pages)
            page.stale = true;
        if (int(total) != m_total)
            setRowTotal(int(total));
        allChanged();
    }

    /// A list that is in memory as a whole (small ones).
    void setRows(QList<Row> rows)
    {
        auto all = std::make_shared<QList<Row>>(std::move(rows));
        m_fetch = [all](qint64 offset, qint64 limit) {
            return ready<QList<Row>>(Result<QList<Row>>(all->mid(offset, limit)));
        };
        forgetPages();
        const int total = int(all->size());
        beginResetModel();
        m_total = m_shown = total;
        for (int first = 0; first < total && first / pageSize < keptPages; first += pageSize)
            keep(first / pageSize, all->mid(first, pageSize));
        endResetModel();
        emit loaded();
    }

    /// The row where it is loaded, else nothing.
    [[nodiscard]] const Row* rowAt(int row) const
    {
        const auto page = m_pages.find(row / pageSize);
        if (page == m_pages.end() || row < 0 || row % pageSize >= int(page->second.rows.size()))
            return nullptr;
        return &page->second.rows.at(row % pageSize);
    }

    [[nodiscard]] qint64 idAt(int row) const override
    {
        const auto* found = rowAt(row);
        return found ? m_rowId(*found) : 0;
    }

    /// Where the row with \a id is among the loaded ones, or -1.
    [[nodiscard]] int loadedRowOf(qint64 id) const
    {
        for (const auto& [number, page] : m_pages)
            for (int i = 0; i < int(page.rows.size()); ++i)
                if (m_rowId(page.rows.at(i)) == id)
                    return number * pageSize + i;
        return -1;
    }

    [[nodiscard]] bool isFetching() const { return !m_pending.isEmpty(); }

protected:
    [[nodiscard]] bool hasRow(int row) const override { return rowAt(row) != nullptr; }

    [[nodiscard]] Cell cellAt(int row, int column) const override
    {
        const auto* found = rowAt(row);
        return found ? m_makeCell(*found, column) : Cell{};
    }

    void want(int row) const override { const_cast<RowWindowModel*>(this)->request(row / pageSize); }

private:
    struct Page
    {
        QList<Row> rows;
        bool stale = false;
        std::list<int>::iterator use;
    };

    void request(int number)
    {
        const auto page = m_pages.find(number);
        if (page != m_pages.end()) {
            m_use.splice(m_use.begin(), m_use, page->second.use);
            if (!page->second.stale)
                return;
        }
        if (!m_fetch || m_pending.contains(number))
            return;
        m_pending.insert(number);
        whenDone(m_fetch(qint64(number) * pageSize, pageSize), this,
            [this, number, generation = m_generation](Result<QList<Row>> rows) {
                if (generation != m_generation)
                    return; // an answer to an older question
                m_pending.remove(number);
                if (!rows) {
                    keep(number, {}); // asked again when it is shown after a refresh, not in a loop
                    emit fetchFailed(rows.error());
                    return;
                }
                keep(number, std::move(*rows));
                const int first = number * pageSize;
                const int last = std::min(first + pageSize, m_shown) - 1;
                if (last >= first)
                    emit dataChanged(index(first, 0), index(last, columnCount() - 1));
                emit loaded();
            });
    }

    void keep(int number, QList<Row> rows)
    {
        const auto old = m_pages.find(number);
        if (old != m_pages.end())
            m_use.erase(old->second.use);
        m_use.push_front(number);
        m_pages[number] = Page{std::move(rows), false, m_use.begin()};
        while (int(m_pages.size()) > keptPages) {
            m_pages.erase(m_use.back());
            m_use.pop_back();
        }
    }

    void forgetPages()
    {
        ++m_generation;
        m_pending.clear();
        m_pages.clear();
        m_use.clear();
    }

    MakeCell m_makeCell;
    RowId m_rowId;
    Fetch m_fetch;
    std::unordered_map<int, Page> m_pages;
    std::list<int> m_use; ///< newest first
    QSet<int> m_pending;
    quint64 m_generation = 0;
};

} // namespace serai::uikit
