// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/error.h>
#include <segments/answers.h>
#include <segments/fields.h>

#include <QHash>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace serai::rates {
class RateTable;
}

namespace serai::segments {

struct Shard;

/// What a rule needs beyond members and orders; loaded when first asked for.
struct Needs
{
    quint32 facts = 0; ///< one bit per Fact
    bool texts = false;
    bool segments = false; ///< and so, whatever any saved segment needs
    bool rates = false; ///< of exchange

    [[nodiscard]] bool has(Fact fact) const { return (facts >> unsigned(fact)) & 1; }

    [[nodiscard]] bool covers(const Needs& other) const
    {
        return (other.facts & ~facts) == 0 && (texts || !other.texts) && (segments || !other.segments)
            && (rates || !other.rates);
    }

    void add(Fact fact) { facts |= 1u << unsigned(fact); }

    void add(const Needs& other)
    {
        facts |= other.facts;
        texts = texts || other.texts;
        segments = segments || other.segments;
        rates = rates || other.rates;
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
        QString sku; ///< folded, as the next one
        QString category;
    };

    /// A group chat; rules may name it by either.
    struct Group
    {
        QString code;
        QString name;
    };

    /// A saved segment as other rules see it. A part of a split is like any other: its rule asks for the
    /// whole segment and for random shares (splitPart()).
    struct SavedSegment
    {
        QString name;
        Rule rule;
        std::optional<std::vector<MemberId>> frozen; ///< its members, for good
        std::optional<Error> broken = {}; ///< why the stored rule cannot be read; rule is empty then
    };

    std::vector<std::shared_ptr<const Shard>> shards; ///< by member id >> 16; never null
    QHash<quint32, QString> tags; ///< id of table tag to name
    QHash<quint32, Product> products; ///< id of table product; filled with order lines
    QHash<qint64, QString> campaigns; ///< id to name
    QHash<qint64, Group> groups;
    QMap<qint64, SavedSegment> segments;
    std::vector<CustomField> customFields; ///< in the shop's order
    std::shared_ptr<const rates::RateTable> rates; ///< null until a rule converts money
    Needs loaded;

    /// The segment with that id ("12") or name; nothing where there is none.
    [[nodiscard]] std::optional<SegmentId> segmentOf(const QString& idOrName) const;
    [[nodiscard]] const CustomField* customField(const QString& key) const; ///< without "custom."

    [[nodiscard]] qint64 memberCount() const;
    /// Members who changed since their shard was packed; they are kept beside it until it is packed anew.
    [[nodiscard]] qint64 patchedCount() const;
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

/// Whether \a rule fits this workspace: its fields of the shop exist and are of the type that the row takes
/// them for, its segments exist, none of them asks for \a self or for itself, and they are not nested more
/// than maxRuleDepth deep. Errors: InvalidInput, with the row's JSON pointer in Error::where. Any thread.
[[nodiscard]] Result<> checkRule(
    const AudienceIndex& index, const Rule& rule, std::optional<SegmentId> self = {});

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
[[nodiscard]] RfmGrid rfmGrid(const AudienceIndex& index, RfmCuts cuts, qint64 nowMs, const QTimeZone& zone);

} // namespace serai::segments
