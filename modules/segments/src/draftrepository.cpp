// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draftrepository.h"

#include <QJsonDocument>

namespace serai::segments {

Result<std::optional<OpenRule>> readOpenRule(store::Connection& connection)
{
    auto row = connection.run("SELECT segment_id, rule, preset, at FROM segment_open");
    if (!row)
        return fail(row.error());
    if (!row->next())
        return std::optional<OpenRule>();
    OpenRule open;
    if (const auto segment = row->optionalInt64(0))
        open.segment = SegmentId{*segment};
    if (!row->isNull(1)) {
        auto rule = parseRule(row->text(1).toUtf8(), QStringLiteral("segment_open"));
        if (!rule)
            return fail(rule.error());
        open.rule = std::move(*rule);
    }
    open.preset = row->text(2);
    open.atMs = row->int64(3);
    return std::optional(std::move(open));
}

Result<> keepOpenRule(store::Transaction& transaction, const OpenRule& open)
{
    const auto rule = open.rule
        ? QString::fromUtf8(QJsonDocument(toJson(*open.rule)).toJson(QJsonDocument::Compact))
        : QString();
    // Nobody is told: what stands in the builder is nobody else's business. A segment that was removed
    // meanwhile is left out.
    auto kept =
        transaction->run("INSERT OR REPLACE INTO segment_open (id, segment_id, rule, preset, at) "
                         "VALUES (1, (SELECT id FROM segment WHERE id = ?), nullif(?, ''), nullif(?, ''), ?)",
            open.segment ? std::optional(open.segment->value) : std::nullopt, rule, open.preset, open.atMs);
    return kept ? Result<>() : Result<>(fail(kept.error()));
}

} // namespace serai::segments
