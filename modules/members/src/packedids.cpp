// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <members/packedids.h>

namespace serai::members {

QByteArray packIds(const std::vector<MemberId>& ids)
{
    QByteArray bytes;
    qint64 previous = 0;
    for (const auto id : ids) {
        auto gap = quint64(id.value - previous);
        previous = id.value;
        for (; gap >= 0x80; gap >>= 7)
            bytes.append(char(quint8(gap & 0x7f) | 0x80));
        bytes.append(char(quint8(gap)));
    }
    return bytes;
}

std::vector<MemberId> unpackIds(const QByteArray& bytes)
{
    std::vector<MemberId> ids;
    quint64 last = 0;
    quint64 gap = 0;
    unsigned shift = 0;
    for (const char byte : bytes) {
        gap |= quint64(quint8(byte) & 0x7f) << shift;
        if ((quint8(byte) & 0x80) != 0) {
            shift = shift < 56 ? shift + 7 : 56;
            continue;
        }
        last += gap;
        ids.push_back({qint64(last)});
        gap = 0;
        shift = 0;
    }
    return ids;
}

} // namespace serai::members
