// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text.h"

#include <base/cancel.h>
#include <store/connection.h>

#include <limits>

namespace serai::people {

/// Members of an act by their ids: those above \a after, up to \a upTo.
struct Slice
{
    qint64 after = std::numeric_limits<qint64>::min();
    qint64 upTo = std::numeric_limits<qint64>::max();
};

/// Members that one statement changes: some ten milliseconds of work, so that a cancel is heard soon.
inline constexpr int sliceMembers = 2'000;

/// How a long act goes on: counts members and hears a cancel between its slices. Lives on the thread of the
/// writer.
class Pace
{
public:
    Pace() = default;

    Pace(Progress progress, CancelToken cancel)
        : m_progress(std::move(progress))
        , m_cancel(std::move(cancel))
    {
    }

    void expect(qint64 members) { m_total = members; }

    /// \a members more are done. Errors: Cancelled.
    [[nodiscard]] Result<> passed(qint64 members)
    {
        m_done = std::min(m_done + members, m_total);
        if (m_progress && m_total > 0)
            m_progress(m_done, m_total);
        return heard();
    }

    /// Errors: Cancelled.
    [[nodiscard]] Result<> heard() const
    {
        if (m_cancel.isCancelled())
            return fail(ErrorKind::Cancelled, peopleText(QT_TRANSLATE_NOOP("people", "cancelled")));
        return {};
    }

private:
    Progress m_progress;
    CancelToken m_cancel;
    qint64 m_total = 0;
    qint64 m_done = 0;
};

/// Calls \a work(Slice, members) -> Result<> for slices of at most \a size of the members that \a idsSql
/// names, in ascending order. \a idsSql selects one column of ids in ascending order and ends with "> ? ORDER
/// BY … LIMIT ?"; \a values are bound before.
template <class F, class... Values>
[[nodiscard]] Result<> forSlices(
    store::Connection& connection, const QByteArray& idsSql, int size, F work, const Values&... values)
{
    const auto sql = "SELECT max(id), count(*) FROM (" + idsSql + ')';
    for (Slice slice;;) {
        qint64 members = 0;
        {
            auto row = connection.run(sql.constData(), values..., slice.after, size);
            if (!row)
                return fail(row.error());
            if (!row->next() || row->integer(1) == 0)
                return {};
            slice.upTo = row->int64(0);
            members = row->int64(1);
        }
        if (auto done = work(slice, members); !done)
            return done;
        slice.after = slice.upTo;
    }
}

/// Ids for forSlices(): the members of the selection, and those of an act's steps (its id is the value to
/// bind).
inline constexpr char chosenIds[] = "SELECT id FROM temp.chosen_person WHERE id > ? ORDER BY id LIMIT ?";
inline constexpr char stepIds[] = "SELECT DISTINCT member_id AS id FROM member_act_step WHERE act_id = ? "
                                  "AND member_id > ? ORDER BY member_id LIMIT ?";

} // namespace serai::people
