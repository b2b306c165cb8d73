// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playbookreader.h"

#include <base/json.h>
#include <playbook/playbook.h>

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace serai::playbook {

struct Playbook::Data
{
    QList<Rule> defaults;
    QList<Rule> rules; // effective, in the same order
    QHash<QString, qsizetype> places;
    Overrides overrides;
};

const Value* Rule::value(QStringView key) const
{
    const auto found =
        std::find_if(values.cbegin(), values.cend(), [&](const Value& v) { return v.key == key; });
    return found == values.cend() ? nullptr : &*found;
}

Playbook::Playbook(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

QString Playbook::defaultPath()
{
    return QStringLiteral(":/playbook/default.json");
}

static QHash<QString, qsizetype> placesOf(const QList<Rule>& rules)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < rules.size(); ++i)
        places.insert(rules[i].id, i);
    return places;
}

Result<Playbook> Playbook::fromJson(const QJsonDocument& document, const QString& source)
{
    auto rules = readRules(document, source);
    if (!rules)
        return fail(rules.error());
    auto data = std::make_shared<Data>();
    data->places = placesOf(*rules);
    data->defaults = *rules;
    data->rules = std::move(*rules);
    return Playbook(std::move(data));
}

Result<Playbook> Playbook::load(const QString& path, const QString& language)
{
    const auto document = readJsonFile(path);
    if (!document)
        return fail(document.error());
    auto book = fromJson(*document, path);
    if (!book || language.isEmpty())
        return book;
    auto textPath = path;
    textPath.replace(QStringLiteral(".json"), QStringLiteral(".%1.json").arg(language.section(u'-', 0, 0)));
    if (!QFile::exists(textPath))
        return book;
    const auto texts = readJsonFile(textPath);
    if (!texts)
        return fail(texts.error());
    auto data = std::make_shared<Data>(*book->m_data);
    for (auto* rules : {&data->defaults, &data->rules}) {
        if (auto done = overlayTexts(*rules, *texts, textPath); !done)
            return fail(done.error());
    }
    return Playbook(std::move(data));
}

Result<Playbook> Playbook::withOverrides(const Overrides& overrides) const
{
    QStringList faults;
    auto data = std::make_shared<Data>(*m_data);
    data->rules = data->defaults;
    data->overrides = overrides;
    for (auto it = overrides.cbegin(); it != overrides.cend(); ++it) {
        const auto place = data->places.value(it.key(), -1);
        if (place < 0)
            faults << QCoreApplication::translate("playbook", "%1: there is no such rule").arg(it.key());
        else
            data->rules[place] = overridden(data->defaults[place], it.value(), faults);
    }
    if (!faults.isEmpty()) {
        faults.sort(); // the order of a hash is not for people
        const auto first = faults.takeFirst();
        return fail(ErrorKind::InvalidInput, first, {},
            QCoreApplication::translate("playbook", "correct the value or reset the rule"), faults);
    }
    return Playbook(std::move(data));
}

const Overrides& Playbook::overrides() const
{
    return m_data->overrides;
}

const QList<Rule>& Playbook::rules() const
{
    return m_data->rules;
}

const Rule* Playbook::find(QStringView id) const
{
    const auto place = m_data->places.value(id.toString(), -1);
    return place < 0 ? nullptr : &m_data->rules[place];
}

const Rule* Playbook::findDefault(QStringView id) const
{
    const auto place = m_data->places.value(id.toString(), -1);
    return place < 0 ? nullptr : &m_data->defaults[place];
}

std::optional<double> Playbook::optionalNumber(QStringView id, QStringView key) const
{
    const auto* rule = find(id);
    const auto* value = rule ? rule->value(key) : nullptr;
    return value ? value->number : std::nullopt;
}

double Playbook::number(QStringView id, QStringView key) const
{
    const auto value = optionalNumber(id, key);
    Q_ASSERT_X(value, "Playbook::number", qPrintable(id.toString() + u'.' + key.toString()));
    return value.value_or(std::nan(""));
}

int Playbook::count(QStringView id, QStringView key) const
{
    const auto value = number(id, key);
    return std::isfinite(value) ? qRound(value) : 0;
}

QString Playbook::text(QStringView id, QStringView key) const
{
    const auto* rule = find(id);
    const auto* value = rule ? rule->value(key) : nullptr;
    return value ? value->text : QString();
}

QStringList Playbook::words(QStringView id, QStringView key) const
{
    const auto* rule = find(id);
    const auto* value = rule ? rule->value(key) : nullptr;
    return value ? value->words : QStringList();
}

bool Playbook::isOn(QStringView id, QStringView key) const
{
    const auto* rule = find(id);
    const auto* value = rule ? rule->value(key) : nullptr;
    return value && value->flag.value_or(false);
}

Money Playbook::money(QStringView id, QStringView key, const QString& workspaceCurrency) const
{
    const auto* rule = find(id);
    const auto* value = rule ? rule->value(key) : nullptr;
    Q_ASSERT_X(value && value->number, "Playbook::money", qPrintable(id.toString() + u'.' + key.toString()));
    if (!value || !value->number)
        return {};
    const auto currency = value->currency.isEmpty() ? workspaceCurrency : value->currency;
    return {qRound64(*value->number * std::pow(10.0, minorDigits(currency))), currency};
}

Band Playbook::band(QStringView id) const
{
    return {optionalNumber(id, u"healthyMin"), optionalNumber(id, u"healthyMax"),
        optionalNumber(id, u"actBelow"), optionalNumber(id, u"actAbove")};
}

} // namespace serai::playbook
