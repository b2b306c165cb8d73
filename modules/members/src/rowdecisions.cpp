// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowdecisions.h"

#include "text.h"

#include <algorithm>

namespace serai::members {

RowDecisions::RowDecisions(const Layout& layout, const QList<ImportDecision>& decisions)
{
    for (const auto& decision : decisions) {
        auto& row = m_rows[decision.line];
        switch (decision.act) {
        case ImportDecision::Act::Set:
            if (const auto column = layout.headers.indexOf(decision.column); column >= 0)
                row.cells.emplace_back(int(column), decision.value.toStdString());
            break;
        case ImportDecision::Act::LeaveOut:
            row.isLeftOut = true;
            break;
        case ImportDecision::Act::Apart:
            row.isApart = true;
            break;
        }
    }
}

const RowDecisions::Row* RowDecisions::at(qint64 line)
{
    if (m_rows.empty())
        return nullptr;
    const auto found = m_rows.find(line);
    if (found == m_rows.end())
        return nullptr;
    found->second.isMet = true;
    return &found->second;
}

qint64 RowDecisions::missedLine() const
{
    qint64 first = 0;
    for (const auto& [line, row] : m_rows) {
        if (!row.isMet && (first == 0 || line < first))
            first = line;
    }
    return first;
}

Result<> RowDecisions::check(const Layout& layout, const QList<ImportDecision>& decisions)
{
    for (const auto& decision : decisions) {
        if (decision.act == ImportDecision::Act::Set && !layout.headers.contains(decision.column))
            return fail(ErrorKind::InvalidInput,
                membersText(QT_TRANSLATE_NOOP("members", "the file has no column \"%1\""))
                    .arg(decision.column),
                membersText(QT_TRANSLATE_NOOP("members", "line %1")).arg(decision.line),
                membersText(QT_TRANSLATE_NOOP("members", "name one of the columns of the file")),
                layout.headers);
    }
    return {};
}

} // namespace serai::members
