// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/answers.h>

#include <QHash>
#include <QTimeZone>

#include <memory>

namespace serai::segments {

struct Shard;

/// What a rule needs beyond members and orders; loaded when first asked for.
struct Needs
{
    bool lines = false;
    bool messages = false;
    bool texts = false;

    [[nodiscard]] bool covers(const Needs& other) const
    {
        return (lines || !other.lines) && (messages || !other.messages) && (texts || !other.texts);
    }

    bool operator==(const Needs&) const = default;
};

[[nodiscard]] Needs needsOf(const Rule& rule);

/// An immutable snapshot of all members and their facts as columns, in shards of 65,536 members. Any thread.
class AudienceIndex
{
public:
    struct Product
    {
        QString sku; ///< case-folded, as the next one
        QString category;
    };

    std::vector<std::shared_ptr<const Shard>> shards; ///< by member id >> 16; never null
    QHash<quint32, QString> tags; ///< id of table tag to name
    QHash<quint32, Product> products; ///< id of table product; filled with Needs::lines
    Needs loaded;

    [[nodiscard]] qint64 memberCount() const;
    /// Bytes of the packed columns, as a measure of memory.
    [[nodiscard]] qint64 bytes() const;
};

/// A rule's answer with its members.
struct Outcome
{
    CountAnswer answer;
    std::vector<std::vector<quint64>> matched; ///< per shard, one bit per slot

    [[nodiscard]] std::vector<MemberId> members() const; ///< ascending
};

/// Evaluates \a rule at \a nowMs; days and windows are those of \a zone. Facts after \a nowMs do not exist.
/// Uses up to \a threads threads, the calling one included. \a index must cover needsOf(rule). Errors:
/// InvalidInput.
[[nodiscard]] Result<Outcome> evaluate(
    const AudienceIndex& index, const Rule& rule, qint64 nowMs, const QTimeZone& zone, int threads = 1);

/// The outcome that consists of those of \a ids who exist; no funnel.
[[nodiscard]] Outcome outcomeOfMembers(const AudienceIndex& index, const std::vector<MemberId>& ids);

/// Why \a member is in or out. Errors: NotFound (no such member).
[[nodiscard]] Result<Explanation> explain(
    const AudienceIndex& index, const Rule& rule, MemberId member, qint64 nowMs, const QTimeZone& zone);

/// See RfmGrid. Pure.
[[nodiscard]] RfmGrid rfmGrid(const AudienceIndex& index, qint64 nowMs, const QTimeZone& zone);

} // namespace serai::segments
