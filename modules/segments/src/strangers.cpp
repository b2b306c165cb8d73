// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "strangers.h"

#include "rowtest.h"

#include <segments/fields.h>
#include <segments/ruletext.h>

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace serai::segments {

namespace {

/// Whether something is called by a folded value.
using IsKnown = std::function<bool(const QString&)>;

bool isExact(Op op)
{
    return op == Op::Is || op == Op::IsNot || op == Op::In || op == Op::NotIn || op == Op::Has
        || op == Op::HasNot || op == Op::AnyOf;
}

/// Null: nobody of that part has a value.
using ColumnOf = std::function<const CodeColumn*(const CorePart&)>;

/// Whether somebody of \a shard has \a value now, by its own columns: who changed since they were packed is
/// asked in the patch.
bool hasWord(const Shard& shard, const CodeColumn& column, const QString& value)
{
    const auto word = std::find(column.folded.begin(), column.folded.end(), value);
    if (word == column.folded.end())
        return false;
    if (!shard.patch)
        return true;
    const auto code = quint32(word - column.folded.begin()) + 1;
    for (quint32 slot = 0; slot < column.codes.size(); ++slot) {
        if (column.codes[slot] == code && !shard.patch->covers(slot))
            return true;
    }
    return false;
}

IsKnown wordOf(const AudienceIndex& index, const ColumnOf& columnOf)
{
    return [&index, columnOf](const QString& value) {
        const auto has = [&](const Shard& shard) {
            const auto* column = shard.core ? columnOf(*shard.core) : nullptr;
            return column && hasWord(shard, *column, value);
        };
        return std::any_of(index.shards.begin(), index.shards.end(),
            [&](const auto& shard) { return has(*shard) || (shard->patch && has(shard->patch->now)); });
    };
}

IsKnown wordOf(const AudienceIndex& index, CodeField field)
{
    return wordOf(index, [field](const CorePart& core) { return &core.codes[field]; });
}

IsKnown tagOf(const AudienceIndex& index)
{
    return [&index](const QString& value) {
        return std::any_of(index.tags.begin(), index.tags.end(),
            [&](const QString& name) { return foldedText(name) == value; });
    };
}

IsKnown groupOf(const AudienceIndex& index)
{
    return [&index](const QString& value) {
        return std::any_of(index.groups.begin(), index.groups.end(), [&](const auto& group) {
            return foldedText(group.code) == value || foldedText(group.name) == value;
        });
    };
}

IsKnown choiceOf(const AudienceIndex& index, const QString& key)
{
    const auto* field = index.customField(key);
    if (!field || field->type != FieldType::Code)
        return {};
    return wordOf(index, [id = field->id](const CorePart& core) {
        const auto found = core.custom.find(id);
        return found == core.custom.end() ? nullptr : &found->second.words;
    });
}

/// Empty: the values of that field are not looked for.
IsKnown knownOf(const QString& key, const AudienceIndex& index)
{
    const auto* info = fieldInfo(key);
    if (!info)
        return choiceOf(index, customKeyOf(key));
    switch (info->field) {
    case Field::Country:
        return wordOf(index, CodeCountry);
    case Field::Language:
        return wordOf(index, CodeLanguage);
    case Field::Zone:
        return wordOf(index, CodeZone);
    case Field::Level:
        return wordOf(index, CodeLevel);
    case Field::Stage:
        return wordOf(index, CodeStage);
    case Field::City:
        return wordOf(index, CodeCity);
    case Field::Owner:
        return wordOf(index, CodeOwner);
    case Field::Tags:
        return tagOf(index);
    case Field::Groups:
        return groupOf(index);
    default:
        return {};
    }
}

/// The same for a key of facts.
IsKnown knownOfKey(const QString& key, const AudienceIndex& index)
{
    if (key == u"group")
        return groupOf(index);
    if (key == u"campaign") {
        return [&index](const QString& value) {
            return index.campaigns.contains(value.toLongLong())
                || std::any_of(index.campaigns.begin(), index.campaigns.end(),
                    [&](const QString& name) { return foldedText(name) == value; });
        };
    }
    const auto word = key == u"product" ? &AudienceIndex::Product::sku
        : key == u"category"            ? &AudienceIndex::Product::category
                                        : nullptr;
    if (!word)
        return {};
    return [&index, word](const QString& value) {
        return std::any_of(index.products.begin(), index.products.end(),
            [&](const auto& product) { return product.*word == value; });
    };
}

QStringList strangersOf(const QStringList& values, const IsKnown& isKnown)
{
    QStringList strangers;
    for (const auto& value : values) {
        if (isKnown && !isKnown(foldedText(value)))
            strangers << value;
    }
    return strangers;
}

} // namespace

QString strangersNote(const Rule& rule, const AudienceIndex& index)
{
    if (index.memberCount() == 0)
        return {}; // nothing is known of anybody yet
    QStringList found;
    const auto add = [&found](const QString& text) {
        if (!found.contains(text))
            found << text;
    };
    const auto addKeys = [&](const std::vector<KeyFilter>& filters) {
        for (const auto& filter : filters) {
            auto values = isExact(filter.op) ? strangersOf(filter.values, knownOfKey(filter.key, index))
                                             : QStringList();
            if (!values.isEmpty())
                add(toWords(KeyFilter{filter.key, Op::In, std::move(values)}));
        }
    };
    forEachRow(rule.root, [&](const Row& row) {
        if (row.kind() == RowKind::Field && isExact(row.op)) {
            Row stranger;
            stranger.field = row.field;
            stranger.op =
                row.op == Op::Has || row.op == Op::HasNot || row.op == Op::AnyOf ? Op::AnyOf : Op::In;
            stranger.texts = strangersOf(row.texts, knownOf(row.field, index));
            if (!stranger.texts.isEmpty())
                add(toWords(Node{Combine::All, {}, std::move(stranger)}));
        }
        if (!row.rank.group.isEmpty())
            addKeys({KeyFilter{QStringLiteral("group"), Op::In, QStringList{row.rank.group}}});
        addKeys(row.where);
        for (const auto& other : row.other)
            addKeys(other.where);
    });
    if (found.isEmpty())
        return {};
    constexpr int shown = 5;
    if (found.size() > shown)
        found = found.mid(0, shown) << QStringLiteral("…");
    return QCoreApplication::translate(
        "segments", "Nothing in this workspace matches: %1.", "parts of a rule, as \"country is France\"")
        .arg(found.join(QStringLiteral("; ")));
}

} // namespace serai::segments
