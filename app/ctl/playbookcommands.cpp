// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of the playbook, and what the workspace changed in them.

#include "command.h"

#include <content/playbookrepository.h>
#include <playbook/playbook.h>

#include <QJsonArray>

namespace serai::ctl {

using content::PlaybookRepository;
using playbook::Playbook;

static QJsonValue valueJson(const playbook::Value& value)
{
    if (value.number)
        return *value.number;
    if (value.flag)
        return *value.flag;
    return value.words.isEmpty() ? QJsonValue(value.text) : QJsonArray::fromStringList(value.words);
}

static QJsonObject ruleJson(const Playbook& playbook, const playbook::Rule& rule)
{
    QJsonObject values;
    for (const auto& value : rule.values)
        values.insert(value.key, valueJson(value));
    return {{QStringLiteral("id"), rule.id}, {QStringLiteral("title"), rule.title},
        {QStringLiteral("section"), sectionKey(rule.section)}, {QStringLiteral("values"), values},
        {QStringLiteral("changed"), playbook.isOverridden(rule.id)}};
}

static Result<Playbook> playbookOf(store::Store& store)
{
    const auto defaults = Playbook::load();
    if (!defaults)
        return fail(defaults.error());
    return await(store.read([defaults = *defaults](store::Connection& connection) {
        return content::effectivePlaybook(connection, defaults);
    }));
}

static tl::unexpected<Error> noRule(const QString& id)
{
    return fail(ErrorKind::NotFound, QStringLiteral("the playbook has no rule \"%1\"").arg(id), {},
        QStringLiteral("see playbook show"));
}

static Answer ruleAnswer(const Playbook& playbook, const playbook::Rule& rule)
{
    QList<QStringList> rows;
    for (const auto& value : rule.values) {
        const auto said = valueJson(value);
        rows << QStringList{
            value.key, said.isArray() ? value.words.join(QStringLiteral(", ")) : said.toVariant().toString()};
    }
    return Answer{ruleJson(playbook, rule), table({QStringLiteral("key"), QStringLiteral("value")}, rows)};
}

static Result<Answer> playbookShow(Context& context, const QCommandLineParser& parser)
{
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const auto playbook = playbookOf(**store);
    if (!playbook)
        return fail(playbook.error());
    const auto words = parser.positionalArguments();
    if (words.size() > 1)
        return usageError(QStringLiteral("playbook show takes at most one rule"));
    if (words.size() == 1) {
        const auto* rule = playbook->find(words.first());
        return rule ? Result<Answer>(ruleAnswer(*playbook, *rule)) : noRule(words.first());
    }
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& rule : playbook->rules()) {
        list << ruleJson(*playbook, rule);
        rows << QStringList{
            rule.id, rule.title, playbook->isOverridden(rule.id) ? QStringLiteral("changed") : QString()};
    }
    return Answer{{{QStringLiteral("rules"), list}},
        table({QStringLiteral("rule"), QStringLiteral("title"), QStringLiteral("state")}, rows)};
}

/// \a text as a value of the kind that \a now is.
static Result<QJsonValue> valueFrom(const playbook::Value& now, const QString& text)
{
    if (now.number) {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber ? Result<QJsonValue>(number)
                        : usageError(QStringLiteral("%1 is a number such as 12.5").arg(now.key));
    }
    if (now.flag) {
        if (text != u"yes" && text != u"no")
            return usageError(QStringLiteral("%1 is yes or no").arg(now.key));
        return QJsonValue(text == u"yes");
    }
    if (!now.words.isEmpty()) {
        QJsonArray list;
        for (const auto& word : text.split(u',', Qt::SkipEmptyParts))
            list << word.simplified();
        return QJsonValue(list);
    }
    return QJsonValue(text);
}

static Result<Answer> playbookSet(Context& context, const QCommandLineParser& parser)
{
    const auto words = parser.positionalArguments();
    if (words.size() < 2)
        return usageError(QStringLiteral("needed: the rule, and KEY=VALUE once or more"));
    auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto playbook = playbookOf(**store);
    const auto defaults = Playbook::load();
    if (!playbook || !defaults)
        return fail(!playbook ? playbook.error() : defaults.error());
    const auto* rule = playbook->find(words.first());
    if (!rule)
        return noRule(words.first());
    auto values = playbook->overrides().value(rule->id);
    for (const auto& pair : words.mid(1)) {
        const auto key = pair.section(u'=', 0, 0);
        const auto* value = rule->value(key);
        if (!value || !pair.contains(u'='))
            return usageError(QStringLiteral("\"%1\" is no KEY=VALUE of the rule %2").arg(pair, rule->id));
        const auto said = valueFrom(*value, pair.section(u'=', 1));
        if (!said)
            return fail(said.error());
        values.insert(key, *said);
    }
    PlaybookRepository repository(**store, context.clock());
    if (auto done = await(repository.set(*defaults, rule->id, values)); !done)
        return fail(done.error());
    const auto now = playbookOf(**store);
    if (!now)
        return fail(now.error());
    return ruleAnswer(*now, *now->find(rule->id));
}

static Result<Answer> playbookReset(Context& context, const QCommandLineParser& parser)
{
    const auto words = parser.positionalArguments();
    if (words.size() != 1)
        return usageError(QStringLiteral("playbook reset needs one rule"));
    auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto defaults = Playbook::load();
    if (!defaults)
        return fail(defaults.error());
    if (!defaults->find(words.first()))
        return noRule(words.first());
    if (auto done = await(PlaybookRepository(**store, context.clock()).reset(words.first())); !done)
        return fail(done.error());
    return ruleAnswer(*defaults, *defaults->find(words.first()));
}

Commands playbookCommands()
{
    return {
        {QStringLiteral("playbook show"), QStringLiteral("[RULE]"),
            QStringLiteral("the rules with the workspace's values"), {}, playbookShow},
        {QStringLiteral("playbook set"), QStringLiteral("RULE KEY=VALUE..."),
            QStringLiteral("change values of a rule, for example level.by_spend silverFrom=300 "
                           "\"silverBenefits=free shipping,gift\""),
            {}, playbookSet},
        {QStringLiteral("playbook reset"), QStringLiteral("RULE"), QStringLiteral("the guide's values again"),
            {}, playbookReset},
    };
}

} // namespace serai::ctl
