// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "strangers.h"

#include "rowtest.h"

#include <segments/fields.h>
#include <segments/ruletext.h>

#include <QCoreApplication>

#include <algorithm>

namespace serai::segments {

namespace {

/// Values that are looked for; those that are met go.
class Sought
{
public:
    explicit Sought(const QStringList& values)
    {
        for (const auto& folded : foldedTexts(values))
            m_folded.insert(folded);
    }

    [[nodiscard]] bool isEmpty() const { return m_folded.isEmpty(); }

    [[nodiscard]] bool has(const QString& folded) const { return m_folded.contains(folded); }

    void meet(const QString& folded) { m_folded.remove(folded); }

    /// Those of \a values that were not met, as they are written.
    [[nodiscard]] QStringList left(QStringList values) const
    {
        values.removeIf([this](const QString& value) { return !has(foldedText(value)); });
        return values;
    }

private:
    QSet<QString> m_folded;
};

/// Meets the words that somebody of \a shard has now, by its own columns: of who changed since they were
/// packed, the patch knows. Several spellings may be one word.
void meetColumn(const Shard& shard, const CodeColumn& column, Sought& sought)
{
    std::vector<quint8> wanted(column.folded.size() + 1, 0);
    for (size_t i = 0; i < column.folded.size(); ++i) {
        wanted[i + 1] = sought.has(column.folded[i]);
        if (wanted[i + 1] && !shard.patch)
            sought.meet(column.folded[i]);
    }
    if (!shard.patch || std::find(wanted.begin(), wanted.end(), 1) == wanted.end())
        return;
    for (quint32 slot = 0; slot < column.codes.size(); ++slot) {
        if (wanted[column.codes[slot]] && !shard.patch->covers(slot))
            sought.meet(column.folded[column.codes[slot] - 1]);
    }
}

/// \a columnOf answers the column of a CorePart, or null where nobody of it has a value.
template <class F>
void meetWords(const AudienceIndex& index, Sought& sought, F&& columnOf)
{
    const auto meet = [&](const Shard& shard) {
        if (const CodeColumn* column = shard.core ? columnOf(*shard.core) : nullptr)
            meetColumn(shard, *column, sought);
    };
    for (const auto& shard : index.shards) {
        if (sought.isEmpty())
            return;
        meet(*shard);
        if (shard->patch)
            meet(shard->patch->now);
    }
}

void meetGroups(const AudienceIndex& index, Sought& sought)
{
    for (const auto& group : index.groups) {
        sought.meet(foldedText(group.code));
        sought.meet(foldedText(group.name));
    }
}

/// Only fields whose values are told apart by name are looked at; false for the others.
bool meetField(const QString& key, const AudienceIndex& index, Sought& sought)
{
    const auto* info = fieldInfo(key);
    if (!info) {
        const auto* own = index.customField(customKeyOf(key));
        if (!own || own->type != FieldType::Code)
            return false;
        meetWords(index, sought, [id = own->id](const CorePart& core) {
            const auto found = core.custom.find(id);
            return found == core.custom.end() ? nullptr : &found->second.words;
        });
        return true;
    }
    if (const auto codes = codeFieldOf(info->field)) {
        meetWords(index, sought, [codes](const CorePart& core) { return &core.codes[*codes]; });
        return true;
    }
    switch (info->field) {
    case Field::Tags:
        for (const auto& name : index.tags)
            sought.meet(foldedText(name));
        return true;
    case Field::Groups:
        meetGroups(index, sought);
        return true;
    default:
        return false;
    }
}

/// The same for a key of facts.
bool meetKey(const QString& key, const AudienceIndex& index, Sought& sought)
{
    if (key == u"group") {
        meetGroups(index, sought);
        return true;
    }
    if (key == u"campaign") {
        for (auto it = index.campaigns.begin(); it != index.campaigns.end(); ++it) {
            sought.meet(QString::number(it.key()));
            sought.meet(foldedText(it.value()));
        }
        return true;
    }
    if (key != u"product" && key != u"category")
        return false;
    for (const auto& product : index.products)
        sought.meet(key == u"product" ? product.sku : product.category);
    return true;
}

/// What is said once, the first few of it.
class Said
{
public:
    void add(const QString& text)
    {
        if (!m_texts.contains(text) && m_texts.size() <= shown)
            m_texts << text;
    }

    [[nodiscard]] QString sentence(const QString& pattern) const
    {
        auto texts = m_texts;
        if (texts.size() > shown)
            texts.last() = QStringLiteral("…");
        return texts.isEmpty() ? QString() : pattern.arg(texts.join(QStringLiteral("; ")));
    }

private:
    static constexpr int shown = 5;
    QStringList m_texts;
};

} // namespace

QString strangersNote(const Rule& rule, const AudienceIndex& index)
{
    if (index.memberCount() == 0)
        return {}; // nothing is known of anybody yet
    Said ofMembers;
    Said ofFacts;
    const auto addKeys = [&](const std::vector<KeyFilter>& filters) {
        for (const auto& filter : filters) {
            if (!comparesWhole(filter.op))
                continue;
            Sought sought(filter.values);
            if (meetKey(filter.key, index, sought) && !sought.isEmpty())
                ofFacts.add(toWords(KeyFilter{filter.key, Op::In, sought.left(filter.values)}));
        }
    };
    forEachRow(rule.root, [&](const Row& row) {
        const bool isCompared = row.kind() == RowKind::Field && comparesWhole(row.op);
        Sought sought(isCompared ? row.texts : QStringList());
        if (isCompared && meetField(row.field, index, sought) && !sought.isEmpty()) {
            Row stranger;
            stranger.field = row.field;
            stranger.op =
                row.op == Op::Has || row.op == Op::HasNot || row.op == Op::AnyOf ? Op::AnyOf : Op::In;
            stranger.texts = sought.left(row.texts);
            ofMembers.add(toWords(Node{Combine::All, {}, std::move(stranger)}));
        }
        if (!row.rank.group.isEmpty())
            addKeys({KeyFilter{QStringLiteral("group"), Op::In, QStringList{row.rank.group}}});
        addKeys(row.where);
        for (const auto& other : row.other)
            addKeys(other.where);
    });
    QStringList notes{ofMembers.sentence(QCoreApplication::translate(
                          "segments", "True of no member: %1.", "parts of a rule, as \"country is France\"")),
        ofFacts.sentence(QCoreApplication::translate(
            "segments", "Not known in this workspace: %1.", "parts of a rule, as \"product is Linen\""))};
    notes.removeAll(QString());
    return notes.join(u' ');
}

} // namespace serai::segments
