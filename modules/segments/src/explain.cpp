// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grouptest.h"
#include "measurer.h"
#include "program.h"
#include "rulewords.h"

#include <base/localtime.h>
#include <base/money.h>
#include <members/reach.h>
#include <segments/fields.h>
#include <segments/ruletext.h>
#include <segments/valuewords.h>

#include <QCoreApplication>
#include <QThread>

#include <cmath>

namespace serai::segments {

static QString amountText(const Row& row, const Value& value, const QLocale& locale)
{
    const auto number = double(value.number) / double(value.count);
    if (row.of != Of::Amount && row.of != Of::NetAmount)
        return locale.toString(number, 'g', 10);
    const auto minor = number / double(amountScale(row.fact, row.currency));
    return formatMoney({qint64(std::llround(minor)), row.currency}, locale);
}

/// \a withoutRate counts facts that could not be converted.
static std::optional<QString> measured(
    const Row& row, const Shard& shard, quint32 slot, const EvalContext& context, quint32& withoutRate)
{
    const QLocale locale;
    // An average of money that is asked for only whether it is known has no currency to be said in.
    Row spoken = row;
    if (valueTypeOf(row.measure, row.of) == ValueType::Money && row.currency.isEmpty())
        spoken.measure = Measure::Count, spoken.of = Of::Nothing;
    const Measurer measurer(spoken, context);
    const auto value = measurer.measure(*measurer.bind(shard), slot);
    withoutRate += value.withoutRate;
    if (!value.known || (spoken.measure != row.measure && value.number == 0))
        return std::nullopt;
    switch (spoken.measure) {
    case Measure::Count:
    case Measure::Distinct:
        return locale.toString(value.number);
    case Measure::DaysSinceFirst:
    case Measure::DaysSinceLast:
        return QCoreApplication::translate("segments", "%n day(s)", nullptr, int(value.number));
    default:
        return amountText(spoken, value, locale);
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
    const auto place = size_t(shard.firstSlot) + slot;
    if (!shard.texts || place >= shard.texts->texts[field].size())
        return QString();
    return shard.texts->texts[field][place];
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
        return dateWords(localOf(core.createdAt[slot], context.zone).date(), QLocale());
    case Field::ReachReason:
        return core.reach[slot] == 0 ? std::nullopt
                                     : std::optional(members::reachText(members::Reach(core.reach[slot])));
    case Field::Owner:
        return codeText(core.codes[CodeOwner], slot);
    case Field::ConsentWhatsappMarketing:
    case Field::ConsentWhatsappService:
    case Field::ConsentSmsMarketing:
    case Field::ConsentSmsService:
    case Field::ConsentEmailMarketing:
    case Field::ConsentEmailService: {
        const auto shift = (unsigned(field) - unsigned(Field::ConsentWhatsappMarketing)) * 2;
        const auto state = (core.consents[slot] >> shift) & 3;
        return state == 0 ? std::nullopt : std::optional(consentStates().at(state));
    }
    case Field::Identities: {
        QStringList kinds;
        for (qsizetype i = 0; i < identityKinds().size(); ++i) {
            if ((core.flags[slot] >> unsigned(i)) & 1)
                kinds << valueWords(QStringLiteral("identities"), identityKinds().at(i), QLocale());
        }
        return kinds.isEmpty() ? std::nullopt : std::optional(kinds.join(QStringLiteral(", ")));
    }
    case Field::Groups: {
        const auto names = groupNamesOf(shard, slot, context);
        return names.isEmpty() ? std::nullopt : std::optional(names.join(QStringLiteral(", ")));
    }
    case Field::Tags:
        break;
    }
    QStringList tags;
    for (auto i = core.tagOffsets[slot]; i < core.tagOffsets[slot + 1]; ++i)
        tags << context.index.tags.value(core.tags[i]);
    return tags.isEmpty() ? std::nullopt : std::optional(tags.join(QStringLiteral(", ")));
}

static std::optional<QString> customValue(const CustomField& field, const Shard& shard, quint32 slot)
{
    const auto found = shard.core->custom.find(field.id);
    if (found == shard.core->custom.end())
        return std::nullopt;
    const auto& column = found->second;
    if (column.numbers.empty())
        return codeText(column.words, slot);
    if (!((column.known[slot / 64] >> (slot % 64)) & 1))
        return std::nullopt;
    const QLocale locale;
    const auto number = column.numbers[slot];
    switch (field.type) {
    case FieldType::Money:
        return formatMoney({number, field.currency}, locale);
    case FieldType::Date:
        return dateWords(QDate(1970, 1, 1).addDays(number), locale);
    case FieldType::YesNo:
        return yesNo(number != 0);
    default:
        return locale.toString(double(number) / 10'000, 'g', 12);
    }
}

static std::optional<QString> scoreValue(const Row& row, MemberId member, const EvalContext& context)
{
    const auto scores = scoresOf(row, context);
    const auto score = scores[size_t(member.value >> shardBits)][size_t(member.value) & (shardSlots - 1)];
    return score == 0 ? std::nullopt : std::optional(QLocale().toString(int(score)));
}

static std::optional<QString> rowValue(const Row& row, const Shard& shard, quint32 slot, MemberId member,
    const EvalContext& context, quint32& withoutRate)
{
    switch (row.kind()) {
    case RowKind::Field:
        if (const auto* info = fieldInfo(row.field)) {
            auto value = fieldValue(info->field, shard, slot, context);
            if (value && info->type == FieldType::Code)
                value = valueWords(row.field, *value, QLocale());
            return value;
        }
        if (const auto* custom = context.index.customField(customKeyOf(row.field)))
            return customValue(*custom, shard, slot);
        return std::nullopt;
    case RowKind::Score:
        return scoreValue(row, member, context);
    case RowKind::Segment:
    case RowKind::Random:
        return QString(); // being in it is all there is to know
    case RowKind::Fact:
        break;
    }
    auto value = measured(row, shard, slot, context, withoutRate);
    if (!value || row.other.empty())
        return value;
    auto other = row.other.front();
    const auto theirs = measured(other, shard, slot, context, withoutRate);
    if (!theirs)
        return std::nullopt;
    return QCoreApplication::translate("segments", "%1 against %2").arg(*value, *theirs);
}

/// Why somebody has no place in a ranking; nothing where there is one. Only the ranking itself knows who is
/// in it: whoever is not, and no other, is in or out as the rule says of the unknown.
static std::optional<QString> whyUnranked(
    const Row& row, const Shard& shard, quint32 slot, const EvalContext& context)
{
    auto asked = row;
    const auto isIn = [&](bool orUnknown) {
        asked.orUnknown = orUnknown;
        Bits bits(shard.core->present.size(), 0);
        LeftOut ignored;
        makeRowTest(asked, context)->fill(shard, bits, ignored);
        return ((bits[slot / 64] >> (slot % 64)) & 1) != 0;
    };
    if (isIn(false) || !isIn(true))
        return std::nullopt;
    if (!row.rank.group.isEmpty()) {
        Bits bits(shard.core->present.size(), 0);
        LeftOut ignored;
        makeGroupTest(row.rank.group, context)->fill(shard, bits, ignored);
        if (!((bits[slot / 64] >> (slot % 64)) & 1))
            return words(QT_TRANSLATE_NOOP("segments", "not in the group %1")).arg(row.rank.group);
    }
    const auto* within = fieldInfo(row.rank.within);
    if (within && !fieldValue(within->field, shard, slot, context))
        return words(QT_TRANSLATE_NOOP("segments", "%1 is unknown")).arg(fieldLabel(*within));
    return words(QT_TRANSLATE_NOOP("segments", "nothing to be ranked by"));
}

static QString whyMissing(const Row& row)
{
    if (row.window && !row.window->anchor.isEmpty())
        return words(QT_TRANSLATE_NOOP("segments", "no such fact, or nothing that its window begins at"));
    return row.kind() == RowKind::Score ? words(QT_TRANSLATE_NOOP("segments", "no orders to be scored by"))
                                        : QString();
}

/// What is known of \a line's row for one member.
static void tellRow(const Row& row, const Shard& shard, quint32 slot, MemberId member,
    const EvalContext& context, Explanation::Line& line)
{
    if (row.op == Op::Top || row.op == Op::Bottom) {
        if (const auto why = whyUnranked(row, shard, slot, context)) {
            line.truth = Truth::Unknown;
            line.note = *why;
            return;
        }
    }
    quint32 withoutRate = 0;
    const auto value = rowValue(row, shard, slot, member, context, withoutRate);
    line.value = value.value_or(QString());
    // A set is known even when it is empty.
    const bool set = row.field == u"tags" || row.field == u"groups" || row.field == u"identities";
    if (!value && row.op != Op::Known && row.op != Op::Unknown && !set) {
        line.truth = Truth::Unknown;
        line.note = whyMissing(row);
    }
    if (const int orders = int(withoutRate); orders > 0)
        line.note =
            QCoreApplication::translate("segments", "%n order(s) without an exchange rate", nullptr, orders);
}

Result<Explanation> explain(
    const AudienceIndex& index, const Rule& rule, MemberId member, qint64 nowMs, const QTimeZone& zone)
{
    if (!index.loaded.covers(needsOf(rule)))
        return fail(ErrorKind::Internal, QStringLiteral("the index lacks facts that the rule asks for"));
    const auto number = size_t(member.value >> shardBits);
    const auto slot = quint32(member.value) & (shardSlots - 1);
    if (member.value < 0 || number >= index.shards.size() || !index.shards[number]->hasMember(slot))
        return fail(ErrorKind::NotFound,
            QCoreApplication::translate("segments", "there is no member %1").arg(member.value), {},
            QCoreApplication::translate("segments", "see the list of members for their numbers"));
    if (auto fits = checkRule(index, rule); !fits)
        return fail(fits.error());
    const EvalContext context{index, nowMs, zone, QThread::idealThreadCount()};
    const Program program(rule, context);
    // Only the people around this one are judged.
    const auto [block, inBlock] = blockOf(*index.shards[number], slot);
    Program::Scratch scratch;
    Program::Tally tally;
    (void)program.run(block, scratch, tally);
    Explanation answer;
    const auto bitOf = [&, place = inBlock](size_t step) { return ((scratch[step][0] >> place) & 1) != 0; };
    answer.matches = bitOf(0);
    const bool names = needsOf(rule).segments;
    for (size_t i = 1; i < program.steps().size(); ++i) {
        const auto& step = program.steps()[i];
        Explanation::Line line;
        line.path = step.path;
        line.text = toWords(names ? withSegmentNames(*step.node, index) : *step.node);
        line.counted = bitOf(i);
        line.truth = line.counted ? Truth::Yes : Truth::No;
        if (step.node->row)
            tellRow(*step.node->row, block, inBlock, member, context, line);
        answer.lines.push_back(std::move(line));
    }
    return answer;
}

} // namespace serai::segments
