// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordloader.h"

#include "followedrules.h"
#include "rowtest.h"
#include "segmentrepository.h"

#include <QJsonDocument>

namespace serai::segments {

using store::Connection;

static Result<> loadNames(Connection& connection, AudienceIndex& index)
{
    auto tags = connection.run("SELECT id, name FROM tag");
    if (!tags)
        return fail(tags.error());
    while (tags->next())
        index.tags.insert(quint32(tags->int64(0)), tags->text(1));
    auto campaigns = connection.run("SELECT id, name FROM campaign");
    if (!campaigns)
        return fail(campaigns.error());
    while (campaigns->next())
        index.campaigns.insert(campaigns->int64(0), campaigns->text(1));
    auto groups = connection.run("SELECT id, code, name FROM community");
    if (!groups)
        return fail(groups.error());
    while (groups->next())
        index.groups.insert(groups->int64(0), {groups->text(1), groups->text(2)});
    return {};
}

static FieldType typeOfKind(const QString& kind)
{
    static const QHash<QString, FieldType> types{{QStringLiteral("number"), FieldType::Number},
        {QStringLiteral("date"), FieldType::Date}, {QStringLiteral("money"), FieldType::Money},
        {QStringLiteral("choice"), FieldType::Code}, {QStringLiteral("yesno"), FieldType::YesNo}};
    return types.value(kind, FieldType::Text);
}

Result<std::vector<CustomField>> readCustomFields(Connection& connection)
{
    std::vector<CustomField> fields;
    {
        auto rows =
            connection.run("SELECT id, key, name, kind, currency FROM custom_field ORDER BY position, id");
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            fields.push_back(
                {rows->int64(0), rows->text(1), rows->text(2), typeOfKind(rows->text(3)), rows->text(4), {}});
    }
    auto choices =
        connection.run("SELECT field_id, value FROM custom_choice ORDER BY field_id, position, value");
    if (!choices)
        return fail(choices.error());
    while (choices->next()) {
        for (auto& field : fields) {
            if (field.id == choices->int64(0))
                field.choices << choices->text(1);
        }
    }
    return fields;
}

static Result<> loadSegments(Connection& connection, AudienceIndex& index)
{
    auto rows = connection.run("SELECT id, name, rule, frozen_at, members, preset FROM segment");
    if (!rows)
        return fail(rows.error());
    FollowedRules followed(connection);
    while (rows->next()) {
        AudienceIndex::SavedSegment segment;
        segment.name = rows->text(1);
        const auto preset = rows->isNull(3) ? rows->text(5) : QString();
        auto rule =
            preset.isEmpty() ? parseRule(rows->text(2).toUtf8(), segment.name) : followed.find(preset);
        if (rule)
            segment.rule = std::move(*rule);
        else
            segment.broken = rule.error();
        if (!rows->isNull(3))
            segment.frozen = unpackIds(rows->bytes(4));
        index.segments.insert(rows->int64(0), std::move(segment));
    }
    return {};
}

Result<> loadWords(Connection& connection, AudienceIndex& index)
{
    if (auto done = loadNames(connection, index); !done)
        return done;
    auto fields = readCustomFields(connection);
    if (!fields)
        return fail(fields.error());
    index.customFields = std::move(*fields);
    return loadSegments(connection, index);
}

Result<> loadProducts(Connection& connection, AudienceIndex& index)
{
    auto products = connection.run("SELECT id, sku, category FROM product");
    if (!products)
        return fail(products.error());
    while (products->next())
        index.products.insert(
            quint32(products->int64(0)), {foldedText(products->text(1)), foldedText(products->text(2))});
    return {};
}

} // namespace serai::segments
