// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <base/localtime.h>
#include <base/money.h>
#include <members/reach.h>
#include <segments/fields.h>
#include <segments/ruletext.h>

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace serai::segments {

/// One fact of one member, spelled out.
struct SpelledFact
{
    quint32 time;
    qint64 amount = 0;
    QString currency;
    qint64 quantity = 0;
    quint32 product = 0;
    QString status;
};

static std::vector<SpelledFact> spell(
    const Stream& stream, const std::vector<QString>& currencies, quint32 slot)
{
    std::vector<SpelledFact> facts;
    if (slot >= stream.slotCount())
        return facts;
    for (size_t i = stream.offsets[slot]; i < stream.offsets[slot + 1]; ++i) {
        SpelledFact fact{stream.times[i], 0, {}, 0, 0, {}};
        if (!stream.amounts.empty() || !stream.wideAmounts.empty()) {
            fact.amount = stream.amount(i);
            fact.currency = currencies[stream.currency.empty() ? 0 : stream.currency[i]];
        }
        if (!stream.quantity.empty())
            fact.quantity = stream.quantity[i];
        if (!stream.product.empty())
            fact.product = stream.product[i];
        if (!stream.status.empty())
            fact.status = messageStates().value(stream.status[i]);
        facts.push_back(std::move(fact));
    }
    return facts;
}

static bool keyPasses(const KeyFilter& filter, const SpelledFact& fact, const AudienceIndex& index)
{
    const auto product = index.products.value(fact.product);
    const auto word = filter.key == u"product" ? product.sku
        : filter.key == u"category"            ? product.category
        : filter.key == u"status"              ? fact.status
        : filter.key == u"direction"           ? QStringLiteral("out")
                                               : fact.currency.toCaseFolded();
    return !word.isEmpty() && textMatches(filter.op, word, foldedTexts(filter.values));
}

/// The facts of \a slot that the row counts.
static std::vector<SpelledFact> factsOf(
    const Row& row, const Shard& shard, quint32 slot, const EvalContext& context, bool returns)
{
    std::vector<SpelledFact> all = row.fact == Fact::Orders
        ? spell(returns ? shard.orders->returns : shard.orders->purchases, shard.orders->currencies, slot)
        : row.fact == Fact::OrderLines ? spell(shard.lines->lines, shard.lines->currencies, slot)
                                       : spell(shard.messages->messages, {}, slot);
    const auto range = windowSeconds(row.window, context);
    std::erase_if(all, [&](const SpelledFact& fact) {
        return !range.has(fact.time) || (!row.currency.isEmpty() && fact.currency != row.currency)
            || !std::all_of(row.where.begin(), row.where.end(),
                [&](const KeyFilter& filter) { return keyPasses(filter, fact, context.index); });
    });
    return all;
}

static QString amountText(const Row& row, double value)
{
    const QLocale locale;
    if (row.of == Of::Amount || row.of == Of::NetAmount) {
        if (row.fact == Fact::OrderLines)
            value /= double(lineScaleOf(row.currency));
        return formatMoney({qint64(std::llround(value)), row.currency}, locale);
    }
    return locale.toString(value, 'g', 10);
}

static std::optional<QString> measured(
    const Row& row, const std::vector<SpelledFact>& facts, qint64 returned, const EvalContext& context)
{
    const QLocale locale;
    const auto valueOf = [&](const SpelledFact& fact) {
        return row.of == Of::Quantity ? fact.quantity : fact.amount;
    };
    qint64 sum = returned;
    for (const auto& fact : facts)
        sum += valueOf(fact);
    if (row.measure == Measure::Count)
        return locale.toString(qint64(facts.size()));
    if (row.measure == Measure::Sum)
        return amountText(row, double(sum));
    if (row.measure == Measure::Distinct) {
        std::set<quint32> products;
        for (const auto& fact : facts)
            products.insert(fact.product);
        products.erase(0);
        return locale.toString(qint64(products.size()));
    }
    if (facts.empty())
        return std::nullopt;
    const auto [least, most] = std::minmax_element(
        facts.begin(), facts.end(), [&](const auto& a, const auto& b) { return valueOf(a) < valueOf(b); });
    const auto days = [&](const SpelledFact& fact) {
        const auto count = daysBetween(qint64(fact.time) * 1000, context.nowMs, context.zone);
        return QCoreApplication::translate("segments", "%n day(s)", nullptr, int(count));
    };
    switch (row.measure) {
    case Measure::Average:
        return amountText(row, double(sum) / double(facts.size()));
    case Measure::Min:
        return amountText(row, double(valueOf(*least)));
    case Measure::Max:
        return amountText(row, double(valueOf(*most)));
    case Measure::DaysSinceFirst:
        return days(facts.front());
    default:
        return days(facts.back());
    }
}

static std::optional<QString> codeText(const CodeColumn& column, quint32 slot)
{
    const auto code = column.codes[slot];
    return code == 0 ? std::nullopt : std::optional(column.words[code - 1]);
}

static QString yesNo(bool value)
{
    return value ? QCoreApplication::translate("segments", "yes")
                 : QCoreApplication::translate("segments", "no");
}

static std::optional<QString> textOf(const Shard& shard, KnownField field, quint32 slot)
{
    if (!((shard.core->known[field][slot / 64] >> (slot % 64)) & 1))
        return std::nullopt;
    if (!shard.texts || slot >= shard.texts->texts[field].size())
        return QString();
    return shard.texts->texts[field][slot];
}

static std::optional<QString> fieldValue(
    Field field, const Shard& shard, quint32 slot, const EvalContext& context)
{
    const auto& core = *shard.core;
    switch (field) {
    case Field::Country:
        return codeText(core.codes[CodeCountry], slot);
    case Field::Language:
        return codeText(core.codes[CodeLanguage], slot);
    case Field::Zone:
        return codeText(core.codes[CodeZone], slot);
    case Field::Level:
        return codeText(core.codes[CodeLevel], slot);
    case Field::Stage:
        return codeText(core.codes[CodeStage], slot);
    case Field::City:
        return codeText(core.codes[CodeCity], slot);
    case Field::Name:
        return textOf(shard, KnownName, slot);
    case Field::Company:
        return textOf(shard, KnownCompany, slot);
    case Field::Note:
        return textOf(shard, KnownNote, slot);
    case Field::Reachable:
        return yesNo(core.reach[slot] == 0);
    case Field::HasPhone:
        return yesNo((core.flags[slot] & FlagPhone) != 0);
    case Field::HasEmail:
        return yesNo((core.flags[slot] & FlagEmail) != 0);
    case Field::CreatedAt:
        return QLocale().toString(localOf(core.createdAt[slot], context.zone).date(), QLocale::ShortFormat);
    case Field::ReachReason:
        return core.reach[slot] == 0 ? std::nullopt
                                     : std::optional(members::reachText(members::Reach(core.reach[slot])));
    case Field::Tags:
        break;
    }
    QStringList tags;
    for (auto i = core.tagOffsets[slot]; i < core.tagOffsets[slot + 1]; ++i)
        tags << context.index.tags.value(core.tags[i]);
    return tags.isEmpty() ? std::nullopt : std::optional(tags.join(QStringLiteral(", ")));
}

static std::optional<QString> rowValue(
    const Row& row, const Shard& shard, quint32 slot, const EvalContext& context)
{
    if (!row.field.isEmpty())
        return fieldValue(fieldInfo(row.field)->field, shard, slot, context);
    qint64 returned = 0;
    if (row.of == Of::NetAmount) {
        for (const auto& fact : factsOf(row, shard, slot, context, true))
            returned += fact.amount;
    }
    return measured(row, factsOf(row, shard, slot, context, false), returned, context);
}

Result<Explanation> explain(
    const AudienceIndex& index, const Rule& rule, MemberId member, qint64 nowMs, const QTimeZone& zone)
{
    if (!index.loaded.covers(needsOf(rule)))
        return fail(ErrorKind::Internal, QStringLiteral("the index lacks facts that the rule asks for"));
    const auto number = size_t(member.value >> shardBits);
    const auto slot = quint32(member.value) & (shardSlots - 1);
    const auto isThere = [&] {
        const auto& present = index.shards[number]->core->present;
        return slot / 64 < present.size() && ((present[slot / 64] >> (slot % 64)) & 1) != 0;
    };
    if (member.value < 0 || number >= index.shards.size() || !isThere())
        return fail(ErrorKind::NotFound, QCoreApplication::translate("segments", "there is no such member"),
            QString::number(member.value));
    const EvalContext context{index, nowMs, zone};
    const Program program(rule, context);
    Program::Scratch scratch;
    Program::Tally tally;
    (void)program.run(*index.shards[number], scratch, tally);
    Explanation answer;
    const auto bitOf = [&](size_t step) { return ((scratch[step][slot / 64] >> (slot % 64)) & 1) != 0; };
    answer.matches = bitOf(0);
    for (size_t i = 1; i < program.steps().size(); ++i) {
        const auto& step = program.steps()[i];
        Explanation::Line line;
        line.path = step.path;
        line.text = toWords(*step.node);
        line.counted = bitOf(i);
        line.truth = line.counted ? Truth::Yes : Truth::No;
        if (step.node->row) {
            const auto& row = *step.node->row;
            const auto value = rowValue(row, *index.shards[number], slot, context);
            line.value = value.value_or(QString());
            // A set of tags is known even when it is empty.
            if (!value && row.op != Op::Known && row.op != Op::Unknown && row.field != u"tags")
                line.truth = Truth::Unknown;
        }
        answer.lines.push_back(std::move(line));
    }
    return answer;
}

} // namespace serai::segments
