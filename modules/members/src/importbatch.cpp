// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importbatch.h"

#include "text.h"

#include <algorithm>
#include <tuple>

namespace serai::members {

void ProblemList::add(ImportProblem problem)
{
    ++m_total;
    ++m_counts[problem.kind];
    if (problem.skipped)
        refuse(problem.line,
            problem.column.isEmpty()
                ? problem.message
                : membersText(QT_TRANSLATE_NOOP("members", "%1: %2")).arg(problem.column, problem.message));
    if (m_list.size() < m_limit) {
        problem.value = problem.value.left(60);
        m_list << std::move(problem);
    }
}

void ProblemList::refuse(qint64 line, const QString& reason)
{
    auto index = m_reasons.indexOf(reason); // some ten at most
    if (index < 0) {
        index = m_reasons.size();
        m_reasons << reason;
    }
    m_refusals << ImportRefusal{line, int(index)};
}

void ProblemList::addTo(ImportReport& report, int limit) const
{
    report.problemsTotal += m_total;
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
        report.problemCounts[count.key()] += *count;
    report.problems += m_list;
    std::stable_sort(report.problems.begin(), report.problems.end(),
        [](const ImportProblem& a, const ImportProblem& b) { return a.line < b.line; });
    report.problems = report.problems.first(std::min<qsizetype>(limit, report.problems.size()));
    const auto offset = int(report.refusalReasons.size());
    report.refusalReasons += m_reasons;
    for (const auto& refusal : m_refusals)
        report.refusals << ImportRefusal{refusal.line, refusal.reason + offset};
    std::stable_sort(report.refusals.begin(), report.refusals.end(),
        [](const ImportRefusal& a, const ImportRefusal& b) { return a.line < b.line; });
}

void RepairList::add(ImportRepair repair)
{
    ++m_total;
    ++m_counts[repair.kind];
    repair.before = repair.before.left(60);
    if (m_taker && m_taken)
        m_taken = m_taker(repair);
    auto& list = m_lists[repair.kind];
    if (list.size() < m_limit)
        list << std::move(repair);
}

void RepairList::addTo(ImportReport& report, int limit) const
{
    report.repaired = m_total;
    report.repairCounts = m_counts;
    QList<const QList<ImportRepair>*> lists;
    for (const auto& list : m_lists)
        lists << &list;
    // The rare kinds first: what they do not need of their share is for the others.
    std::sort(lists.begin(), lists.end(), [](const auto* a, const auto* b) {
        return std::pair(a->size(), a->first().line) < std::pair(b->size(), b->first().line);
    });
    auto room = qsizetype(limit);
    for (qsizetype i = 0; i < lists.size(); ++i) {
        const auto share = std::min(lists[i]->size(), room / (lists.size() - i));
        report.repairs += lists[i]->first(share);
        room -= share;
    }
    std::sort(report.repairs.begin(), report.repairs.end(), [](const auto& a, const auto& b) {
        return std::tie(a.line, a.column, a.before) < std::tie(b.line, b.column, b.before);
    });
}

bool BatchQueue::put(ImportBatch batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closed || m_batches.size() < capacity; });
    if (m_closed)
        return false;
    m_batches.push_back(std::move(batch));
    m_changed.notify_all();
    return true;
}

ImportBatch BatchQueue::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_batches.empty(); });
    auto batch = std::move(m_batches.front());
    m_batches.pop_front();
    m_changed.notify_all();
    return batch;
}

void BatchQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_batches.clear();
    m_changed.notify_all();
}

} // namespace serai::members
