// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "../members/importfixture.h"

#include <store/store.h>

namespace serai::members {

/// First column of the rows that \a sql gives, as text.
template <class... Values>
QStringList textsOf(test::TestWorkspace& workspace, const char* sql, Values... values)
{
    const auto list = await(workspace.store().read([=](store::Connection& connection) -> Result<QStringList> {
        auto rows = connection.run(sql, values...);
        if (!rows)
            return fail(rows.error());
        QStringList found;
        while (rows->next())
            found << rows->text(0);
        return found;
    }));
    return list ? *list : QStringList{toText(list.error())};
}

template <class... Values>
QString textOf(test::TestWorkspace& workspace, const char* sql, Values... values)
{
    return textsOf(workspace, sql, values...).value(0);
}

} // namespace serai::members
