// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importreader.h"

#include "contenthash.h"
#include "lettersrepair.h"
#include "phonerepair.h"
#include "text.h"

#include <algorithm>

namespace serai::members {

static constexpr std::size_t batchLines = 8192;
static constexpr std::size_t batchPersons = 256;
static constexpr qint64 rowsBetweenLooks = 256;
static constexpr qint64 longestSilenceMs = 30;

ImportReader::ImportReader(
    const Layout& layout, const ImportOptions& options, const CancelToken& cancel, RepairList::Taker taker)
    : m_layout(layout)
    , m_options(options)
    , m_cancel(cancel)
    , m_problems(options.problemLimit)
    , m_repairs(options.problemLimit, std::move(taker))
    , m_decisions(m_layout, options.decisions)
    , m_personReader(m_layout, m_problems, m_repairs, options.useRepairs)
    , m_dates(layout.dateOrder, layout.zone)
{
    m_words.push_back({});
    for (const auto field : layout.preset->identityOrder) {
        const auto& columns = layout.columns[std::size_t(field)];
        m_identityColumns.insert(m_identityColumns.end(), columns.begin(), columns.end());
    }
}

int ImportReader::word(const QString& text)
{
    if (text.isEmpty())
        return 0;
    const auto [entry, isNew] = m_wordIndex.try_emplace(text.toStdString(), int(m_words.size()));
    if (isNew)
        m_words.push_back(text);
    return entry->second;
}

void ImportReader::skipRow(const DelimitedRow& row, int column, const char* kind, QString message)
{
    ++m_skippedRows;
    m_problems.add({row.line, m_layout.header(column), QString::fromLatin1(kind), std::move(message),
        row.text(column), true});
}

void ImportReader::run(BatchQueue& queue)
{
    const auto stop = [&](Error error) {
        ImportBatch last;
        if (error.where.isEmpty())
            error.where = m_options.file;
        else if (!error.where.startsWith(m_options.file))
            error.where = QStringLiteral("%1, %2").arg(m_options.file, error.where);
        last.error = std::move(error);
        last.isLast = true;
        (void)queue.put(std::move(last));
    };
    const auto opened = tables::TableReader::open(m_options.file, m_layout.format, m_cancel);
    if (!opened)
        return stop(opened.error());
    auto& reader = *opened;
    const bool orders = m_layout.preset->kind == ImportKind::Orders;
    DelimitedRow row;
    m_sinceFlush.start();
    while (!m_stopped) {
        const auto more = reader->next(row);
        if (!more)
            return stop(more.error());
        if (!*more)
            break;
        if (row.line <= m_layout.headerLine)
            continue;
        ++m_rows;
        for (const auto& [column, before] : reader->mended())
            m_repairs.add({row.line, m_layout.header(column), twiceEncodedKey(), before, row.text(column),
                twiceEncodedNote()});
        if (const auto fault = reader->fault(); !fault.isEmpty()) {
            skipRow(row, -1, "badCard",
                membersText(QT_TRANSLATE_NOOP("members", "%1; it is left out")).arg(fault));
        } else if (applyDecisions(row)) {
            if (orders)
                takeOrderRow(row);
            else
                takePersonRow(row);
            if (m_failure)
                return stop(*m_failure);
        }
        if (m_rows % rowsBetweenLooks == 0 && m_cancel.isCancelled())
            return stop({ErrorKind::Cancelled,
                membersText(QT_TRANSLATE_NOOP("members", "cancelled; nothing was changed")), {}, {}, {}});
        if (isTimeToFlush()) {
            m_batch.bytesRead = reader->bytesRead();
            flush(queue);
        }
    }
    if (!m_repairs.taken())
        return stop(m_repairs.taken().error());
    reviewOrders();
    m_batch.bytesRead = reader->bytesRead();
    m_batch.isLast = true;
    flush(queue);
}

bool ImportReader::applyDecisions(DelimitedRow& row)
{
    m_rowIsApart = false;
    const auto* decided = m_decisions.at(row.line);
    if (!decided)
        return true;
    if (decided->isLeftOut) {
        skipRow(row, -1, "leftOut", membersText(QT_TRANSLATE_NOOP("members", "you decided to leave it out")));
        return false;
    }
    m_rowIsApart = decided->isApart;
    for (const auto& [column, value] : decided->cells) {
        if (row.cells.size() <= std::size_t(column))
            row.cells.resize(std::size_t(column) + 1);
        row.cells[std::size_t(column)] = value;
    }
    return true;
}

bool ImportReader::isTimeToFlush()
{
    if (m_batch.lines.size() >= batchLines || m_batch.persons.size() >= batchPersons)
        return true;
    // Rows that are left out fill no batch; progress and cancelling must not wait for good ones.
    return m_rows % rowsBetweenLooks == 0 && m_sinceFlush.elapsed() >= longestSilenceMs;
}

void ImportReader::flush(BatchQueue& queue)
{
    for (const int index : m_unsent)
        m_batch.orders.push_back(order(index));
    m_unsent.clear();
    m_stopped = !queue.put(std::move(m_batch));
    m_batch = {};
    m_sinceFlush.start(); // waiting for room in the queue is no silence of this side
}

} // namespace serai::members
