// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <members/import.h>

#include <algorithm>

namespace serai::membersui {

/// What the person decided about lines of the file under way.
class ImportDecisions
{
public:
    using Act = members::ImportDecision::Act;

    [[nodiscard]] const QList<members::ImportDecision>& list() const { return m_list; }

    void setList(const QList<members::ImportDecision>& list) { m_list = list; }

    /// Takes the place of what was decided about the line; of \a column only, where one is named.
    void decide(const members::ImportDecision& decision)
    {
        m_list.removeIf([&](const auto& old) {
            return old.line == decision.line
                && (decision.act != Act::Set || old.act != Act::Set || old.column == decision.column);
        });
        m_list << decision;
    }

    void takeBack(qint64 line)
    {
        m_list.removeIf([line](const auto& old) { return old.line == line; });
    }

    /// The decision about \a line, of Set the one about \a column; null = none.
    [[nodiscard]] const members::ImportDecision* find(qint64 line, const QString& column = {}) const
    {
        const auto found = std::find_if(m_list.cbegin(), m_list.cend(), [&](const auto& decision) {
            return decision.line == line && (decision.act != Act::Set || decision.column == column);
        });
        return found == m_list.cend() ? nullptr : &*found;
    }

private:
    QList<members::ImportDecision> m_list;
};

} // namespace serai::membersui
