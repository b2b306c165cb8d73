// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergelists.h"

#include <members/packedids.h>
#include <store/jsonrows.h>

#include <algorithm>
#include <vector>

namespace serai::people {

struct FrozenList
{
    qint64 segment = 0;
    std::vector<MemberId> members; ///< ascending
};

static bool isIn(const FrozenList& list, MemberId member)
{
    return std::binary_search(list.members.begin(), list.members.end(), member);
}

static Result<> keep(store::Transaction& transaction, const FrozenList& list)
{
    auto done = transaction->run(
        "UPDATE segment SET members = ? WHERE id = ?", members::packIds(list.members), list.segment);
    if (!done)
        return fail(done.error());
    transaction.changed(QStringLiteral("segment"), list.segment);
    return {};
}

Result<QString> joinLists(store::Transaction& transaction, MemberId first, MemberId second)
{
    std::vector<FrozenList> lists;
    {
        auto rows =
            transaction->run("SELECT id, members FROM segment WHERE frozen_at IS NOT NULL ORDER BY id");
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            FrozenList list{rows->int64(0), members::unpackIds(rows->bytes(1))};
            if (isIn(list, second) && !isIn(list, first))
                lists.push_back(std::move(list));
        }
    }
    std::vector<qint64> changed;
    for (auto& list : lists) {
        list.members.insert(std::lower_bound(list.members.begin(), list.members.end(), first), first);
        if (auto done = keep(transaction, list); !done)
            return fail(done.error());
        changed.push_back(list.segment);
    }
    return store::jsonIds(changed);
}

Result<> leaveLists(store::Transaction& transaction, MemberId first, const QString& segments)
{
    std::vector<FrozenList> lists;
    {
        auto rows = transaction->run(
            "SELECT s.id, s.members FROM json_each(?) j JOIN segment s ON s.id = j.value", segments);
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            lists.push_back({rows->int64(0), members::unpackIds(rows->bytes(1))});
    }
    for (auto& list : lists) {
        std::erase(list.members, first);
        if (auto done = keep(transaction, list); !done)
            return done;
    }
    return {};
}

} // namespace serai::people
