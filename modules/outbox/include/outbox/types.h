// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/id.h>

#include <QByteArray>
#include <QMap>
#include <QMetaType>
#include <QString>

#include <optional>

namespace serai::outbox {

/// Where a message stands. Every row ends in one of the last seven, and Unknown is an honest end too.
enum class State {
    Planned,
    Claimed,
    InFlight,
    Accepted,
    Delivered,
    Read,
    Failed,
    Unknown,
    Cancelled,
    Skipped
};

[[nodiscard]] QString stateKey(State state); ///< as in the database: "in_flight"
[[nodiscard]] std::optional<State> stateFromKey(QStringView key);

/// A message to be queued. payload is the complete JSON body of POST /{phone}/messages, with \a key in it as
/// biz_opaque_callback_data.
struct NewRow
{
    MemberId member;
    QString key; ///< unique for ever
    QByteArray payload;
    qint64 dueAt = 0; ///< epoch ms
};

/// What the gate judges and the dispatcher sends.
struct OutboxRow
{
    OutboxId id;
    CampaignId campaign;
    MemberId member; ///< not valid when the person was erased
    AccountId account;
    QString key;
    QByteArray payload;
    qint64 dueAt = 0;
    int attempts = 0; ///< requests made before
};

/// Rows per state, of one campaign or of all.
struct Counts
{
    qint64 planned = 0;
    qint64 claimed = 0;
    qint64 inFlight = 0;
    qint64 accepted = 0;
    qint64 delivered = 0;
    qint64 read = 0;
    qint64 failed = 0;
    qint64 unknown = 0;
    qint64 cancelled = 0;
    qint64 skipped = 0;
    QMap<QString, qint64> skippedBy; ///< reason key to rows
    QMap<int, qint64> failedBy; ///< error code of the API to rows

    [[nodiscard]] qint64 total() const
    {
        return planned + claimed + inFlight + accepted + delivered + read + failed + unknown + cancelled
            + skipped;
    }

    [[nodiscard]] qint64 unfinished() const { return planned + claimed + inFlight; }

    bool operator==(const Counts&) const = default;
};

/// What the API later told about a message. Statuses only ever move a message forward.
enum class StatusKind { Sent, Delivered, Read, Failed };

struct StatusUpdate
{
    StatusKind kind = StatusKind::Sent;
    QString messageId; ///< the API's id
    QString key; ///< the echoed biz_opaque_callback_data; may be empty
    qint64 at = 0; ///< epoch ms
    int errorCode = 0; ///< for Failed

    bool operator==(const StatusUpdate&) const = default;
};

/// A message whose outcome nobody knows, for a person to judge.
struct UnknownRow
{
    OutboxId id;
    CampaignId campaign;
    QString campaignName;
    MemberId member;
    QString memberName;
    QString key;
    std::optional<qint64> requestedAt; ///< epoch ms
};

/// How a person settles an unknown message.
enum class Resolution {
    Sent, ///< it arrived: becomes accepted
    NotSent, ///< it did not, and it stays so: becomes failed
    SendAgain, ///< it did not: back to planned. The person answers for a possible duplicate
};

} // namespace serai::outbox
