// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playbookpresets.h"

#include <QCoreApplication>

#include <cmath>

namespace serai::segments {

static QString presetText(const char* text)
{
    return QCoreApplication::translate("segments", text);
}

static Node orderRow(Measure measure, Op op, std::vector<qint64> numbers, int months = 0)
{
    Row row;
    row.measure = measure;
    row.op = op;
    row.numbers = std::move(numbers);
    if (months > 0)
        row.window = Window{months, TimeUnit::Months, {}, {}};
    Node node;
    node.row = std::move(row);
    return node;
}

static Node amountRow(
    Measure measure, Op op, std::vector<qint64> minors, const QString& currency, int months = 0)
{
    auto node = orderRow(measure, op, std::move(minors), months);
    node.row->of = Of::Amount;
    node.row->currency = currency;
    return node;
}

class PresetBuilder
{
public:
    PresetBuilder(const playbook::Playbook& playbook, const QString& currency)
        : m_playbook(playbook)
        , m_currency(currency)
    {
    }

    std::vector<Preset> build()
    {
        // "Repeat purchases" are those after the first: r of them in the window means r orders in it and r +
        // 1 in all.
        const auto repeats = number(u"seg.invite_first", u"repeats");
        const auto months = number(u"seg.invite_first", u"months");
        add(u"seg.invite_first",
            {orderRow(Measure::Count, Op::AtLeast, {repeats}, months),
                orderRow(Measure::Count, Op::AtLeast, {repeats + 1})});
        addScreen();
        add(u"seg.high_value",
            {orderRow(Measure::Count, Op::AtLeast, {number(u"seg.high_value", u"orders")},
                number(u"seg.high_value", u"months"))});
        add(u"seg.new", {orderRow(Measure::DaysSinceFirst, Op::AtMost, {number(u"seg.new", u"maxDays")})});
        add(u"seg.dormant",
            {orderRow(Measure::DaysSinceLast, Op::Between,
                {number(u"seg.dormant", u"minDays"), number(u"seg.dormant", u"maxDays")})});
        addLapsed();
        addLevels();
        const auto chat = presetText(QT_TRANSLATE_NOOP("segments", "needs group chat data"));
        addMissing(u"seg.silent", chat);
        addMissing(u"seg.ambassador", chat);
        addMissing(u"seg.persona", presetText(QT_TRANSLATE_NOOP("segments", "needs a persona")));
        return std::move(m_presets);
    }

private:
    int number(QStringView id, QStringView key) const { return m_playbook.count(id, key); }

    qint64 minorOf(QStringView id, QStringView key) const
    {
        return qint64(std::llround(m_playbook.number(id, key) * std::pow(10.0, minorDigits(m_currency))));
    }

    Preset described(QStringView id) const
    {
        Preset preset;
        preset.id = id.toString();
        if (const auto* rule = m_playbook.find(id)) {
            preset.title = rule->title;
            preset.explanation = rule->text;
        }
        return preset;
    }

    void add(QStringView id, std::vector<Node> rows)
    {
        auto preset = described(id);
        preset.rule = Rule{};
        preset.rule->root.children = std::move(rows);
        m_presets.push_back(std::move(preset));
    }

    void addMissing(QStringView id, const QString& why)
    {
        auto preset = described(id);
        preset.missing = why;
        m_presets.push_back(std::move(preset));
    }

    /// A frequency needs a period to be counted over: the half year of the neighbouring segments.
    void addScreen()
    {
        const auto months = number(u"seg.invite_first", u"months");
        const auto perMonth = m_playbook.number(u"seg.screen", u"perMonth");
        add(u"seg.screen",
            {orderRow(Measure::Count, Op::AtLeast, {qint64(std::ceil(perMonth * months))}, months),
                amountRow(Measure::Average, Op::AtLeast, {minorOf(u"seg.screen", u"minAverage")}, m_currency,
                    months)});
        const auto written = m_playbook.money(u"seg.screen", u"minAverage", m_currency).currency;
        if (written != m_currency)
            m_presets.back().explanation = QCoreApplication::translate(
                "segments", "%1 The amount is written in %2 and taken in %3 here.")
                                               .arg(m_presets.back().explanation, written, m_currency);
    }

    void addLapsed()
    {
        Node level;
        level.row = Row();
        level.row->field = QStringLiteral("level");
        level.row->op = Op::Known;
        add(u"seg.lapsed_member",
            {level, orderRow(Measure::DaysSinceLast, Op::AtLeast, {number(u"seg.lapsed_member", u"days")})});
    }

    void addLevels()
    {
        const auto levels = m_playbook.words(u"level.by_spend", u"levels");
        static constexpr QStringView keys[] = {u"bronzeFrom", u"silverFrom", u"goldFrom", u"diamondFrom"};
        for (size_t i = 0; i < std::size(keys); ++i) {
            const auto from = minorOf(u"level.by_spend", keys[i]);
            std::vector<Node> rows{orderRow(Measure::Count, Op::AtLeast, {1}),
                amountRow(Measure::Sum, Op::AtLeast, {from}, m_currency)};
            if (i + 1 < std::size(keys))
                rows.push_back(amountRow(
                    Measure::Sum, Op::Below, {minorOf(u"level.by_spend", keys[i + 1])}, m_currency));
            add(u"level.by_spend", std::move(rows));
            auto& preset = m_presets.back();
            preset.id += u'.' + keys[i].chopped(4).toString();
            preset.title = QCoreApplication::translate("segments", "Level %1")
                               .arg(levels.value(qsizetype(i), keys[i].chopped(4).toString()));
        }
    }

    const playbook::Playbook& m_playbook;
    QString m_currency;
    std::vector<Preset> m_presets;
};

std::vector<Preset> playbookPresets(const playbook::Playbook& playbook, const QString& currency)
{
    return PresetBuilder(playbook, currency).build();
}

} // namespace serai::segments
