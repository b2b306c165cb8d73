// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playbookreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace serai::playbook {

static QString say(const char* text)
{
    return QCoreApplication::translate("playbook", text);
}

template <class T>
struct Keyed
{
    const char* key;
    T value;
};

static constexpr Keyed<Section> sections[]{{"goals", Section::Goals}, {"segments", Section::Segments},
    {"invitations", Section::Invitations}, {"service", Section::Service}, {"content", Section::Content},
    {"health", Section::Health}, {"funnel", Section::Funnel}};
static constexpr Keyed<Kind> kinds[]{{"threshold", Kind::Threshold}, {"range", Kind::Range},
    {"share", Kind::Share}, {"count", Kind::Count}, {"duration", Kind::Duration}, {"money", Kind::Money},
    {"play", Kind::Play}, {"list", Kind::List}, {"policy", Kind::Policy}, {"text", Kind::Text}};
static constexpr Keyed<Unit> units[]{{"none", Unit::None}, {"count", Unit::Count}, {"share", Unit::Share},
    {"factor", Unit::Factor}, {"seconds", Unit::Seconds}, {"minutes", Unit::Minutes}, {"hours", Unit::Hours},
    {"days", Unit::Days}, {"weeks", Unit::Weeks}, {"months", Unit::Months}, {"years", Unit::Years},
    {"hourOfDay", Unit::HourOfDay}, {"perDay", Unit::PerDay}, {"perWeek", Unit::PerWeek},
    {"perMonth", Unit::PerMonth}, {"money", Unit::Money}, {"score", Unit::Score},
    {"centimetres", Unit::Centimetres}};

template <class T, std::size_t N>
static std::optional<T> fromKey(const Keyed<T> (&table)[N], const QString& key)
{
    for (const auto& row : table) {
        if (key == QLatin1String(row.key))
            return row.value;
    }
    return std::nullopt;
}

template <class T, std::size_t N>
static QString toKey(const Keyed<T> (&table)[N], T value)
{
    for (const auto& row : table) {
        if (row.value == value)
            return QString::fromLatin1(row.key);
    }
    return {};
}

QString sectionKey(Section section)
{
    return toKey(sections, section);
}

QString kindKey(Kind kind)
{
    return toKey(kinds, kind);
}

QString unitKey(Unit unit)
{
    return toKey(units, unit);
}

/// What is wrong with \a number in \a unit; empty = nothing. Shares may be changes ("-35 %"), so they go down
/// to -1.
static QString numberFault(Unit unit, double number)
{
    if (!std::isfinite(number))
        return say(QT_TRANSLATE_NOOP("playbook", "is not a finite number"));
    switch (unit) {
    case Unit::None:
        return say(QT_TRANSLATE_NOOP("playbook", "needs a unit"));
    case Unit::Share:
        if (number < -1 || number > 1)
            return say(QT_TRANSLATE_NOOP("playbook", "must be a fraction between -1 and 1"));
        return {};
    case Unit::HourOfDay:
        if (number < 0 || number > 24)
            return say(QT_TRANSLATE_NOOP("playbook", "must be an hour between 0 and 24"));
        return {};
    case Unit::Count:
        if (number < 0 || number != std::floor(number))
            return say(QT_TRANSLATE_NOOP("playbook", "must be a whole number, not negative"));
        return {};
    case Unit::Score:
        return {};
    default:
        if (number < 0)
            return say(QT_TRANSLATE_NOOP("playbook", "must not be negative"));
        return {};
    }
}

/// The first pair minX > maxX of \a rule.
static QString orderFault(const Rule& rule)
{
    for (const auto& low : rule.values) {
        if (!low.number || !low.key.contains(QStringLiteral("in")))
            continue;
        QString highKey = low.key;
        if (highKey.startsWith(u"min"))
            highKey.replace(0, 3, QStringLiteral("max"));
        else if (highKey.endsWith(u"Min"))
            highKey.replace(highKey.size() - 3, 3, QStringLiteral("Max"));
        else
            continue;
        const auto* high = rule.value(highKey);
        if (high && high->number && high->unit == low.unit && *low.number > *high->number)
            return say(QT_TRANSLATE_NOOP("playbook", "%1 is above %2")).arg(low.key, highKey);
    }
    return {};
}

static std::optional<QStringList> wordsOf(const QJsonValue& json)
{
    if (!json.isArray())
        return std::nullopt;
    QStringList words;
    for (const auto& word : json.toArray()) {
        if (!word.isString() || word.toString().isEmpty())
            return std::nullopt;
        words << word.toString();
    }
    return words;
}

/// "minDays" is "Min days".
static QString nameOf(const QString& key)
{
    QString words;
    for (const auto sign : key) {
        if (sign.isUpper() && !words.isEmpty() && !words.back().isUpper())
            words += u' ';
        words += words.isEmpty() ? sign.toUpper() : key.front().isUpper() ? sign : sign.toLower();
    }
    return words;
}

static Value readValue(const QJsonObject& json, const QString& path, QStringList& faults)
{
    static const QRegularExpression keyForm(QStringLiteral("^[a-zA-Z][a-zA-Z0-9]*$"));
    Value value;
    value.key = json.value(u"key").toString();
    value.name = nameOf(value.key);
    if (!keyForm.match(value.key).hasMatch())
        faults
            << say(QT_TRANSLATE_NOOP("playbook", "%1.key: a word of letters and digits is needed")).arg(path);
    if (json.contains(u"number")) {
        const auto unit = fromKey(units, json.value(u"unit").toString());
        if (!unit)
            faults << say(QT_TRANSLATE_NOOP("playbook", "%1.unit: unknown unit")).arg(path);
        value.unit = unit.value_or(Unit::Score);
        value.number = json.value(u"number").toDouble(std::nan(""));
        if (const auto fault = numberFault(value.unit, *value.number); !fault.isEmpty())
            faults << QStringLiteral("%1.number: %2").arg(path, fault);
        value.currency = json.value(u"currency").toString();
        if (!value.currency.isEmpty() && (value.unit != Unit::Money || !isCurrency(value.currency)))
            faults << say(QT_TRANSLATE_NOOP("playbook", "%1.currency: not a currency")).arg(path);
    } else if (json.value(u"text").isString()) {
        value.text = json.value(u"text").toString();
    } else if (const auto words = wordsOf(json.value(u"words"))) {
        value.words = *words;
    } else if (json.value(u"flag").isBool()) {
        value.flag = json.value(u"flag").toBool();
    } else {
        faults << say(QT_TRANSLATE_NOOP("playbook", "%1: number, text, words or flag is needed")).arg(path);
    }
    return value;
}

static Rule readRule(const QJsonObject& json, const QString& path, QStringList& faults)
{
    Rule rule;
    rule.id = json.value(u"id").toString();
    rule.title = json.value(u"title").toString();
    rule.text = json.value(u"rule").toString();
    for (const auto& [field, text] :
        {std::pair{"id", &rule.id}, {"title", &rule.title}, {"rule", &rule.text}}) {
        if (text->isEmpty())
            faults << say(QT_TRANSLATE_NOOP("playbook", "%1.%2: a text is needed"))
                          .arg(path, QString::fromLatin1(field));
    }
    const auto section = fromKey(sections, json.value(u"section").toString());
    if (!section)
        faults << say(QT_TRANSLATE_NOOP("playbook", "%1.section: unknown section")).arg(path);
    rule.section = section.value_or(Section::Goals);
    const auto kind = fromKey(kinds, json.value(u"kind").toString());
    if (!kind)
        faults << say(QT_TRANSLATE_NOOP("playbook", "%1.kind: unknown kind")).arg(path);
    rule.kind = kind.value_or(Kind::Text);
    if (!json.value(u"values").isArray())
        faults << say(QT_TRANSLATE_NOOP("playbook", "%1.values: a list is needed")).arg(path);
    const auto values = json.value(u"values").toArray();
    for (int i = 0; i < values.size(); ++i) {
        const auto valuePath = QStringLiteral("%1.values[%2]").arg(path).arg(i);
        auto value = readValue(values[i].toObject(), valuePath, faults);
        if (rule.value(value.key))
            faults << say(QT_TRANSLATE_NOOP("playbook", "%1.key: \"%2\" is there twice"))
                          .arg(valuePath, value.key);
        rule.values << value;
    }
    if (const auto fault = orderFault(rule); !fault.isEmpty())
        faults << QStringLiteral("%1.values: %2").arg(path, fault);
    return rule;
}

static tl::unexpected<Error> faulty(QStringList faults, const QString& source)
{
    const auto first = faults.takeFirst();
    return fail(ErrorKind::InvalidInput, first, source,
        say(QT_TRANSLATE_NOOP("playbook", "correct that place of the playbook")), faults);
}

/// Gives values the \a names of their keys.
static void nameValues(QList<Rule>& rules, const QJsonObject& names, QStringList& faults)
{
    QSet<QString> used;
    for (auto& rule : rules) {
        for (auto& value : rule.values) {
            value.name = names.value(value.key).toString(value.name);
            used.insert(value.key);
        }
    }
    for (const auto& key : names.keys()) {
        if (!used.contains(key))
            faults << say(QT_TRANSLATE_NOOP("playbook", "values.%1: no rule has such a value")).arg(key);
    }
}

Result<QList<Rule>> readRules(const QJsonDocument& document, const QString& source)
{
    QStringList faults;
    const auto root = document.object();
    if (root.value(u"version").toInt() != 1)
        faults << say(QT_TRANSLATE_NOOP("playbook", "version: 1 is the only one that is known"));
    if (!root.value(u"rules").isArray())
        faults << say(QT_TRANSLATE_NOOP("playbook", "rules: a list is needed"));
    QList<Rule> rules;
    QSet<QString> ids;
    const auto list = root.value(u"rules").toArray();
    for (int i = 0; i < list.size(); ++i) {
        const auto path = QStringLiteral("rules[%1]").arg(i);
        auto rule = readRule(list[i].toObject(), path, faults);
        if (ids.contains(rule.id))
            faults << say(QT_TRANSLATE_NOOP("playbook", "%1.id: \"%2\" is there twice")).arg(path, rule.id);
        ids.insert(rule.id);
        rules << rule;
    }
    nameValues(rules, root.value(u"values").toObject(), faults);
    if (!faults.isEmpty())
        return faulty(faults, source);
    return rules;
}

Result<> overlayTexts(QList<Rule>& rules, const QJsonDocument& texts, const QString& source)
{
    const auto root = texts.object();
    QStringList faults;
    nameValues(rules, root.value(u"values").toObject(), faults);
    QSet<QString> ids{QStringLiteral("values")};
    for (auto& rule : rules) {
        ids.insert(rule.id);
        const auto json = root.value(rule.id).toObject();
        if (const auto title = json.value(u"title").toString(); !title.isEmpty())
            rule.title = title;
        if (const auto text = json.value(u"rule").toString(); !text.isEmpty())
            rule.text = text;
    }
    for (const auto& id : root.keys()) {
        if (!ids.contains(id))
            faults << say(QT_TRANSLATE_NOOP("playbook", "%1: there is no such rule")).arg(id);
    }
    if (!faults.isEmpty())
        return faulty(faults, source);
    return {};
}

/// \a json as a value like \a old; empty text = it fits.
static QString assign(Value& value, const QJsonValue& json)
{
    if (value.number) {
        if (!json.isDouble())
            return say(QT_TRANSLATE_NOOP("playbook", "a number is needed"));
        value.number = json.toDouble();
        return numberFault(value.unit, *value.number);
    }
    if (value.flag) {
        if (!json.isBool())
            return say(QT_TRANSLATE_NOOP("playbook", "true or false is needed"));
        value.flag = json.toBool();
        return {};
    }
    if (!value.words.isEmpty()) {
        const auto words = wordsOf(json);
        if (!words || words->isEmpty())
            return say(QT_TRANSLATE_NOOP("playbook", "a list of words is needed"));
        value.words = *words;
        return {};
    }
    if (!json.isString())
        return say(QT_TRANSLATE_NOOP("playbook", "a text is needed"));
    value.text = json.toString();
    return {};
}

Rule overridden(const Rule& rule, const QJsonObject& changes, QStringList& faults)
{
    Rule changed = rule;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const auto path = QStringLiteral("%1.%2").arg(rule.id, it.key());
        const auto place = std::find_if(changed.values.begin(), changed.values.end(),
            [&](const Value& value) { return value.key == it.key(); });
        if (place == changed.values.end()) {
            faults << say(QT_TRANSLATE_NOOP("playbook", "%1: the rule has no such value")).arg(path);
            continue;
        }
        if (const auto fault = assign(*place, it.value()); !fault.isEmpty())
            faults << QStringLiteral("%1: %2").arg(path, fault);
    }
    if (const auto fault = orderFault(changed); !fault.isEmpty())
        faults << QStringLiteral("%1: %2").arg(rule.id, fault);
    return changed;
}

} // namespace serai::playbook
