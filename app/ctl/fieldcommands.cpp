// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Custom fields of members.

#include "command.h"

#include <members/customfield.h>
#include <segments/segmentservice.h>

#include <QJsonArray>

namespace serai::ctl {

using members::CustomField;
using members::CustomFieldRepository;

static QJsonObject fieldJson(const CustomField& field)
{
    return {{QStringLiteral("id"), field.id}, {QStringLiteral("key"), field.key},
        {QStringLiteral("name"), field.name}, {QStringLiteral("kind"), fieldKindKey(field.kind)},
        {QStringLiteral("currency"), field.currency.isEmpty() ? QJsonValue() : QJsonValue(field.currency)},
        {QStringLiteral("choices"), QJsonArray::fromStringList(field.choices)},
        {QStringLiteral("members"), field.members}};
}

static Result<Answer> fieldList(Context& context, const QCommandLineParser&)
{
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const auto fields = await(CustomFieldRepository(**store, context.clock()).list());
    if (!fields)
        return fail(fields.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& field : *fields) {
        list << fieldJson(field);
        rows << QStringList{field.key, field.name, fieldKindKey(field.kind), field.currency,
            field.choices.join(QStringLiteral(", ")), QString::number(field.members)};
    }
    return Answer{{{QStringLiteral("fields"), list}},
        table({QStringLiteral("key"), QStringLiteral("name"), QStringLiteral("kind"),
                  QStringLiteral("currency"), QStringLiteral("choices"), QStringLiteral("members")},
            rows)};
}

/// What the options say, over \a field.
static Result<CustomField> fieldFrom(const QCommandLineParser& parser, CustomField field)
{
    if (parser.isSet(QStringLiteral("currency")))
        field.currency = parser.value(QStringLiteral("currency"));
    if (parser.isSet(QStringLiteral("choices")))
        field.choices = parser.value(QStringLiteral("choices")).split(u',', Qt::SkipEmptyParts);
    if (parser.isSet(QStringLiteral("kind"))) {
        const auto kind = members::fieldKindFromKey(parser.value(QStringLiteral("kind")));
        if (!kind)
            return usageError(QStringLiteral("--kind is text, number, date, money, choice or yesno"));
        field.kind = *kind;
    }
    return field;
}

static Result<Answer> fieldAdd(Context& context, const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return usageError(QStringLiteral("member field add needs one name"));
    CustomField field;
    field.key = parser.value(QStringLiteral("key"));
    field.name = parser.positionalArguments().first();
    const auto wanted = fieldFrom(parser, field);
    if (!wanted)
        return fail(wanted.error());
    auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto made = await(CustomFieldRepository(**store, context.clock()).create(*wanted));
    if (!made)
        return fail(made.error());
    return Answer{fieldJson(*made), QStringLiteral("field %1\n").arg(made->key)};
}

/// The field that the argument names, with the store opened for writing.
static Result<CustomField> namedField(Context& context, const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return usageError(QStringLiteral("the key or name of one field is needed; see member field list"));
    auto store = context.store();
    if (!store)
        return fail(store.error());
    return await((*store)->read([key = parser.positionalArguments().first()](store::Connection& connection) {
        return CustomFieldRepository::find(connection, key);
    }));
}

static Result<Answer> fieldChange(Context& context, const QCommandLineParser& parser)
{
    const auto field = namedField(context, parser);
    if (!field)
        return fail(field.error());
    CustomFieldRepository fields(**context.store(), context.clock());
    const auto rename = parser.value(QStringLiteral("rename-choice"));
    if (!rename.isEmpty()) {
        const auto sign = rename.indexOf(u'=');
        if (sign <= 0)
            return usageError(QStringLiteral("--rename-choice is OLD=NEW"));
        if (auto done = await(fields.renameChoice(field->id, rename.left(sign), rename.mid(sign + 1))); !done)
            return fail(done.error());
    }
    auto now = await((*context.store())->read([key = field->key](store::Connection& connection) {
        return CustomFieldRepository::find(connection, key);
    }));
    if (!now)
        return fail(now.error());
    if (parser.isSet(QStringLiteral("name")))
        now->name = parser.value(QStringLiteral("name"));
    const auto wanted = fieldFrom(parser, *now);
    if (!wanted)
        return fail(wanted.error());
    if (auto done = await(fields.change(*wanted)); !done)
        return fail(done.error());
    return Answer{fieldJson(*wanted), QStringLiteral("field %1 changed\n").arg(wanted->key)};
}

static Result<Answer> fieldRemove(Context& context, const QCommandLineParser& parser)
{
    const auto field = namedField(context, parser);
    if (!field)
        return fail(field.error());
    if (!parser.isSet(QStringLiteral("force"))) {
        segments::SegmentService service(**context.store(), context.clock());
        const auto asking = await(service.askingForField(field->key));
        if (!asking)
            return fail(asking.error());
        if (!asking->isEmpty())
            return fail(ErrorKind::Conflict,
                QStringLiteral("segments ask for the field \"%1\" and could not be counted without it: %2")
                    .arg(field->key, asking->join(QStringLiteral(", "))),
                {}, QStringLiteral("change their rules first, or add --force"), *asking);
    }
    CustomFieldRepository fields(**context.store(), context.clock());
    const auto done = await(fields.remove(field->id, parser.isSet(QStringLiteral("with-values"))));
    if (!done)
        return fail(done.error());
    return Answer{
        {{QStringLiteral("removed"), field->key}}, QStringLiteral("field %1 removed\n").arg(field->key)};
}

Commands fieldCommands()
{
    const auto option = [](const char* name, const char* text, const char* value) {
        return QCommandLineOption(
            QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
    };
    const QList<QCommandLineOption> shape{
        option("kind", "text (also without this option), number, date, money, choice, yesno", "KIND"),
        option("currency", "of all amounts; kind money only", "CODE"),
        option("choices", "allowed values; kind choice only", "A,B,C")};
    return {
        {QStringLiteral("member field list"), {}, QStringLiteral("custom fields"), {}, fieldList},
        {QStringLiteral("member field add"), QStringLiteral("NAME"), QStringLiteral("make a custom field"),
            shape + QList{option("key", "its stable key; made from the name otherwise", "KEY")}, fieldAdd},
        {QStringLiteral("member field change"), QStringLiteral("FIELD"),
            QStringLiteral("rename a field or change its choices"),
            shape
                + QList{option("name", "new name", "NAME"),
                    option("rename-choice", "rename a choice and all its values", "OLD=NEW")},
            fieldChange},
        {QStringLiteral("member field remove"), QStringLiteral("FIELD"), QStringLiteral("remove a field"),
            {QCommandLineOption(QStringLiteral("with-values"),
                 QStringLiteral("also when members have values in it; cannot be undone")),
                QCommandLineOption(QStringLiteral("force"),
                    QStringLiteral("also when rules of segments ask for it; they cannot be counted then"))},
            fieldRemove},
    };
}

} // namespace serai::ctl
