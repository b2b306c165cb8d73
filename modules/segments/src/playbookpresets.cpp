// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playbookpresets.h"

#include "presetrows.h"

#include <store/workspace.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace serai::segments {

static QString presetText(const char* text)
{
    return QCoreApplication::translate("segments", text);
}

Result<PresetGround> readPresetGround(store::Connection& connection)
{
    const auto settings = store::readSettings(connection);
    if (!settings)
        return fail(settings.error());
    PresetGround ground;
    ground.currency = settings->currency;
    auto groups = connection.run("SELECT code FROM community ORDER BY id");
    if (!groups)
        return fail(groups.error());
    while (groups->next())
        ground.groups << groups->text(0);
    // A field is about birth when its name says so in one of the languages of the program and its presets.
    auto birthday = connection.run(
        "SELECT key FROM custom_field WHERE kind = 'date' AND (key LIKE '%birth%' OR name LIKE "
        "'%birth%' OR name LIKE '%geburt%' OR name LIKE '%生日%' OR name LIKE '%誕生%' OR "
        "name LIKE '%nacimiento%' OR name LIKE '%nascimento%') ORDER BY id LIMIT 1");
    if (!birthday)
        return fail(birthday.error());
    if (birthday->next())
        ground.birthday = birthday->text(0);
    auto known =
        connection.run("SELECT EXISTS (SELECT 1 FROM group_move), EXISTS (SELECT 1 FROM group_message), "
                       "EXISTS (SELECT 1 FROM coupon_event)");
    if (!known)
        return fail(known.error());
    if (known->next()) {
        ground.groupMoves = known->boolean(0);
        ground.groupMessages = known->boolean(1);
        ground.coupons = known->boolean(2);
    }
    return ground;
}

class PresetBuilder
{
public:
    PresetBuilder(const playbook::Playbook& playbook, const PresetGround& ground)
        : m_playbook(playbook)
        , m_ground(ground)
        , m_currency(ground.currency)
    {
    }

    std::vector<Preset> build()
    {
        addBuyers();
        addScreen();
        addLapsed();
        addSilent();
        addAmbassadors();
        addPersona();
        addLevels();
        addWithoutPlaybook();
        return std::move(m_presets);
    }

private:
    /// A threshold that a rule can only have as a whole number; add() tells where it is none.
    int number(QStringView id, QStringView key)
    {
        const double value = m_playbook.number(id, key);
        if (m_fraction.isEmpty() && value != std::floor(value))
            m_fraction = QCoreApplication::translate("segments", "%1 is %2, and only whole ones are counted")
                             .arg(key, QLocale().toString(value));
        return m_playbook.count(id, key);
    }

    /// Of days, which are whole: at most 7.5 is at most 7, and at least 59.5 is at least 60.
    int most(QStringView id, QStringView key) const { return int(std::floor(m_playbook.number(id, key))); }

    int least(QStringView id, QStringView key) const { return int(std::ceil(m_playbook.number(id, key))); }

    qint64 minorOf(QStringView id, QStringView key) const
    {
        return qint64(std::llround(m_playbook.number(id, key) * std::pow(10.0, minorDigits(m_currency))));
    }

    QJsonObject money(qint64 minor) const { return moneyJson(minor, m_currency); }

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

    void add(Preset preset, const QJsonArray& rows)
    {
        auto rule = parseRule(QJsonObject{{QStringLiteral("all"), rows}});
        const auto unfit = rule ? m_fraction : rule.error().what;
        m_fraction.clear();
        if (unfit.isEmpty())
            preset.rule = std::move(*rule);
        else
            preset.missing = // a threshold of the playbook that no rule can have
                QCoreApplication::translate("segments", "a threshold in the playbook cannot be used: %1")
                    .arg(unfit);
        m_presets.push_back(std::move(preset));
    }

    void add(QStringView id, const QJsonArray& rows) { add(described(id), rows); }

    void addMissing(Preset preset, const QString& why)
    {
        preset.missing = why;
        m_presets.push_back(std::move(preset));
    }

    void addBuyers()
    {
        // "Repeat purchases" are those after the first: r of them in the window means r orders in it and r +
        // 1 in all.
        const auto repeats = number(u"seg.invite_first", u"repeats");
        const auto months = number(u"seg.invite_first", u"months");
        add(u"seg.invite_first",
            {countRow("orders", ">=", repeats, lastWindow(months, "months")),
                countRow("orders", ">=", repeats + 1)});
        add(u"seg.high_value",
            {countRow("orders", ">=", number(u"seg.high_value", u"orders"),
                lastWindow(number(u"seg.high_value", u"months"), "months"))});
        add(u"seg.new", {daysRow("daysSinceFirst", "<=", most(u"seg.new", u"maxDays"))});
        add(u"seg.dormant",
            {daysRow("daysSinceLast", "between",
                QJsonArray{least(u"seg.dormant", u"minDays"), most(u"seg.dormant", u"maxDays")})});
    }

    void noteCurrency(Preset& preset, QStringView id, QStringView key) const
    {
        const auto written = m_playbook.money(id, key, m_currency).currency;
        if (written != m_currency)
            preset.explanation = QCoreApplication::translate(
                "segments", "%1 The amount is written in %2 and taken in %3 here.")
                                     .arg(preset.explanation, written, m_currency);
    }

    /// A frequency needs a period to be counted over: the half year of the neighbouring segments.
    void addScreen()
    {
        const auto window = lastWindow(number(u"seg.invite_first", u"months"), "months");
        const auto orders =
            std::ceil(m_playbook.number(u"seg.screen", u"perMonth") * number(u"seg.invite_first", u"months"));
        auto preset = described(u"seg.screen");
        noteCurrency(preset, u"seg.screen", u"minAverage");
        add(std::move(preset),
            {countRow("orders", ">=", int(orders), window),
                amountRow("average", ">=", money(minorOf(u"seg.screen", u"minAverage")), window)});
    }

    void addLapsed()
    {
        add(u"seg.lapsed_member",
            {knownRow("level"), daysRow("daysSinceLast", ">=", least(u"seg.lapsed_member", u"days"))});
    }

    static QString needsChats() { return presetText(QT_TRANSLATE_NOOP("segments", "needs group chat data")); }

    void addSilent()
    {
        auto preset = described(u"seg.silent");
        if (!m_ground.groupMoves)
            return addMissing(std::move(preset), needsChats());
        const auto window = lastWindow(number(u"seg.silent", u"days"), "days");
        auto interactions = interactionRows(window);
        // Who joined a moment ago has not been silent for that long.
        interactions.append(countRow("groupJoins", ">=", 1, window));
        add(std::move(preset), {inGroupRow(), noneOf(interactions)});
    }

    /// The most active ones of each group, by what they wrote there in a month. A rule has room for so many
    /// groups.
    void addAmbassadors()
    {
        constexpr qsizetype mostGroups = 150;
        auto preset = described(u"seg.ambassador");
        if (!m_ground.groupMoves || !m_ground.groupMessages || m_ground.groups.isEmpty())
            return addMissing(std::move(preset), needsChats());
        const int wanted = number(u"seg.ambassador", u"perGroup");
        if (wanted < 1) // the first none of a ranking are no question
            return addMissing(std::move(preset),
                presetText(QT_TRANSLATE_NOOP("segments",
                    "the playbook wants no ambassadors: their number per group is 0. Set it to 1 or more to "
                    "see the most active members of each group")));
        if (m_ground.groups.size() > mostGroups)
            preset.explanation =
                QCoreApplication::translate("segments", "%1 The first %2 groups are looked at.")
                    .arg(preset.explanation)
                    .arg(mostGroups);
        QJsonArray perGroup;
        for (const auto& group : m_ground.groups.mid(0, mostGroups)) {
            auto most = topRow("groupMessages", wanted, lastWindow(30, "days"));
            most.insert(QStringLiteral("where"), inGroup(group));
            most.insert(QStringLiteral("inGroup"), group); // who has left takes nobody's place
            perGroup.append(most);
        }
        add(std::move(preset), {QJsonObject{{QStringLiteral("any"), perGroup}}});
    }

    /// Age counts where the shop has a field for the date of birth, and is left out in words where not.
    void addPersona()
    {
        auto preset = described(u"seg.persona");
        if (!m_playbook.isOn(u"seg.persona", u"usePersona"))
            return addMissing(
                std::move(preset), presetText(QT_TRANSLATE_NOOP("segments", "needs a persona")));
        noteCurrency(preset, u"persona.fields", u"minOrderValue");
        QJsonArray rows{amountRow("average", "between",
            QJsonArray{money(minorOf(u"persona.fields", u"minOrderValue")),
                money(minorOf(u"persona.fields", u"maxOrderValue"))})};
        const auto tags = m_playbook.words(u"persona.fields", u"tags");
        if (!tags.isEmpty())
            rows.append(QJsonObject{{QStringLiteral("field"), QStringLiteral("tags")},
                {QStringLiteral("op"), QStringLiteral("any of")},
                {QStringLiteral("value"), QJsonArray::fromStringList(tags)}});
        if (m_ground.birthday.isEmpty()) {
            preset.explanation = QCoreApplication::translate(
                "segments", "%1 The age is left out, because the shop has no field for the date of birth.")
                                     .arg(preset.explanation);
        } else {
            // At most 45 years old: born within the last 46 years; at least 25: not within the last 25.
            rows.append(bornRow(number(u"persona.fields", u"maxAge") + 1));
            rows.append(noneOf({bornRow(number(u"persona.fields", u"minAge"))}));
        }
        add(std::move(preset), rows);
    }

    QJsonObject bornRow(int years) const
    {
        return {{QStringLiteral("field"), QStringLiteral("custom.") + m_ground.birthday},
            {QStringLiteral("op"), QStringLiteral("in last")},
            {QStringLiteral("value"), lastWindow(years, "years")}};
    }

    /// Of the levels in the playbook's list, as "member levels" gives them.
    void addLevels()
    {
        struct Level
        {
            QString name, key; ///< key: of its amount
            qint64 from = 0;
        };

        std::vector<Level> levels;
        const auto* rule = m_playbook.find(u"level.by_spend");
        for (const auto& name : m_playbook.words(u"level.by_spend", u"levels")) {
            const auto key = name.toLower() + QStringLiteral("From");
            if (rule && rule->value(key)) {
                levels.push_back({name, key, minorOf(u"level.by_spend", key)});
                continue;
            }
            addMissing(level(name),
                presetText(QT_TRANSLATE_NOOP(
                    "segments", "the playbook has no amount from which on a member has this level")));
        }
        const bool ascends = std::adjacent_find(levels.begin(), levels.end(),
                                 [](const Level& a, const Level& b) { return a.from >= b.from; })
            == levels.end();
        for (size_t i = 0; i < levels.size(); ++i) {
            // Who bought in other currencies only has no level, as in "member levels".
            QJsonArray rows{boughtInRow(m_currency), amountRow("sum", ">=", money(levels[i].from))};
            if (i + 1 < levels.size())
                rows.append(amountRow("sum", "<", money(levels[i + 1].from)));
            auto preset = level(levels[i].name);
            noteCurrency(preset, u"level.by_spend", levels[i].key);
            if (ascends)
                add(std::move(preset), rows);
            else
                addMissing(std::move(preset),
                    presetText(QT_TRANSLATE_NOOP("segments",
                        "the levels in the playbook do not rise: each needs a higher amount than the one "
                        "before")));
        }
    }

    Preset level(const QString& name) const
    {
        auto preset = described(u"level.by_spend");
        preset.id += u'.' + name.toLower();
        preset.title = QCoreApplication::translate("segments", "Level %1").arg(name);
        return preset;
    }

    Preset named(const char* id, const char* title, const char* explanation) const
    {
        return {QString::fromLatin1(id), presetText(title), presetText(explanation), std::nullopt, {}};
    }

    /// What the playbook has no row for, and shops ask for first.
    void addWithoutPlaybook()
    {
        add(named("idea.at_risk", QT_TRANSLATE_NOOP("segments", "At risk"),
                QT_TRANSLATE_NOOP("segments", "Bought more often than most, but not lately: win them back.")),
            {scoreRow("frequency", ">=", 4), scoreRow("recency", "<=", 2)});
        auto coupons = named("idea.coupon_unused", QT_TRANSLATE_NOOP("segments", "Coupon not used"),
            QT_TRANSLATE_NOOP("segments", "Was given more coupons than were redeemed: remind them."));
        if (m_ground.coupons)
            add(std::move(coupons), {couponsLeftRow()});
        else
            addMissing(
                std::move(coupons), presetText(QT_TRANSLATE_NOOP("segments", "needs coupons of members")));
        auto birthday = named("idea.birthday", QT_TRANSLATE_NOOP("segments", "Birthday this week"),
            QT_TRANSLATE_NOOP("segments", "Has a birthday within the next seven days: congratulate."));
        if (m_ground.birthday.isEmpty())
            addMissing(std::move(birthday),
                presetText(QT_TRANSLATE_NOOP("segments", "needs a field for the date of birth")));
        else
            add(std::move(birthday), {birthdayRow(m_ground.birthday, 7)});
        auto vip = named("idea.vip_without_group",
            QT_TRANSLATE_NOOP("segments", "Best buyers outside the groups"),
            QT_TRANSLATE_NOOP("segments", "Among the tenth that spends most, but in no group: invite them."));
        if (m_ground.groupMoves)
            add(std::move(vip), {topSpendRow(10, m_currency), noneOf({inGroupRow()})});
        else
            addMissing(std::move(vip), needsChats());
    }

    const playbook::Playbook& m_playbook;
    const PresetGround& m_ground;
    QString m_currency;
    QString m_fraction; ///< what is wrong with a threshold of the preset under way
    std::vector<Preset> m_presets;
};

std::vector<Preset> playbookPresets(const playbook::Playbook& playbook, const PresetGround& ground)
{
    return PresetBuilder(playbook, ground).build();
}

} // namespace serai::segments
