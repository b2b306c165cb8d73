// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot.h"

#include <membersearch/membersearch.h>

namespace serai::membersearch {

Found::Found(std::shared_ptr<const Snapshot> snapshot, std::shared_ptr<const std::vector<quint32>> ordinals,
    bool backwards, QHash<qint64, QString> orders)
    : m_snapshot(std::move(snapshot))
    , m_ordinals(std::move(ordinals))
    , m_backwards(backwards)
    , m_orders(std::move(orders))
{
}

Found::~Found() = default;

qint64 Found::total() const
{
    return qint64(m_ordinals->size());
}

QList<qint64> Found::ids(qint64 offset, qint64 limit) const
{
    const qint64 from = std::clamp<qint64>(offset, 0, total());
    const qint64 to = limit < 0 ? total() : std::min(total(), from + limit);
    QList<qint64> ids;
    ids.reserve(to - from);
    for (qint64 row = from; row < to; ++row)
        ids << m_snapshot->idOf((*m_ordinals)[std::size_t(m_backwards ? total() - 1 - row : row)]);
    return ids;
}

qint64 Found::rowOf(qint64 id) const
{
    const auto ordinal = m_snapshot->ordinalOf(id);
    if (!ordinal)
        return -1;
    const auto place = std::find(m_ordinals->begin(), m_ordinals->end(), *ordinal);
    if (place == m_ordinals->end())
        return -1;
    const auto row = qint64(place - m_ordinals->begin());
    return m_backwards ? total() - 1 - row : row;
}

} // namespace serai::membersearch
