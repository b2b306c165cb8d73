// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What rules can ask for, and what lists of members can show.

#include "segmentsource.h"

#include <segments/fields.h>
#include <segments/segmentservice.h>

#include <QJsonArray>

namespace serai::ctl {

using namespace segments;

static QJsonArray opsJson(std::span<const Op> ops)
{
    QJsonArray keys;
    for (const auto op : ops)
        keys.append(opKey(op));
    return keys;
}

static QJsonArray factsJson()
{
    QJsonArray facts;
    for (const auto& info : factCatalogue()) {
        QJsonArray list;
        for (const auto measure : measures()) {
            const auto choices = ofChoices(info.fact, measure);
            if (choices.empty())
                continue;
            QJsonArray of;
            for (const auto choice : choices) {
                if (choice != Of::Nothing)
                    of.append(ofKey(choice));
            }
            list.append(QJsonObject{{QStringLiteral("measure"), measureKey(measure)},
                {QStringLiteral("of"), of}, {QStringLiteral("ops"), opsJson(factOps(measure))}});
        }
        facts.append(QJsonObject{{QStringLiteral("key"), factKey(info.fact)},
            {QStringLiteral("label"), factLabel(info.fact)}, {QStringLiteral("measures"), list},
            {QStringLiteral("keys"), QJsonArray::fromStringList(info.keys)}});
    }
    return facts;
}

static Result<Answer> listSegmentFields(Context& context, const QCommandLineParser&)
{
    auto work = SegmentWork::open(context, false);
    if (!work)
        return fail(work.error());
    const auto own = await((*work)->service.customFields());
    if (!own)
        return fail(own.error());
    QJsonArray fields;
    QList<QStringList> rows;
    const auto add = [&](const QString& key, const QString& label, FieldType type) {
        QStringList ops;
        for (const auto op : opsOf(type))
            ops << opKey(op);
        fields.append(QJsonObject{{QStringLiteral("key"), key}, {QStringLiteral("label"), label},
            {QStringLiteral("type"), fieldTypeKey(type)}, {QStringLiteral("ops"), opsJson(opsOf(type))}});
        rows << QStringList{key, fieldTypeKey(type), ops.join(QStringLiteral(", "))};
    };
    for (const auto& info : fieldCatalogue())
        add(QString::fromLatin1(info.key), fieldLabel(info), info.type);
    for (const auto& field : *own)
        add(QStringLiteral("custom.") + field.key, field.name, field.type);
    for (const auto& info : factCatalogue()) {
        QStringList possible;
        for (const auto measure : measures()) {
            if (!ofChoices(info.fact, measure).empty())
                possible << measureKey(measure);
        }
        rows << QStringList{factKey(info.fact), QStringLiteral("fact"), possible.join(QStringLiteral(", "))};
    }
    return Answer{{{QStringLiteral("fields"), fields}, {QStringLiteral("facts"), factsJson()}},
        table({QStringLiteral("field"), QStringLiteral("type"), QStringLiteral("operators, or measures")},
            rows)};
}

static Result<Answer> listSegmentColumns(Context& context, const QCommandLineParser&)
{
    auto work = SegmentWork::open(context, false);
    if (!work)
        return fail(work.error());
    const auto columns = await((*work)->service.columnChoices());
    if (!columns)
        return fail(columns.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& column : *columns) {
        list.append(
            QJsonObject{{QStringLiteral("key"), column.key}, {QStringLiteral("label"), column.label}});
        rows << QStringList{column.key, column.label};
    }
    return Answer{{{QStringLiteral("columns"), list}},
        table({QStringLiteral("column"), QStringLiteral("meaning")}, rows)};
}

Commands segmentFieldCommands()
{
    return {
        {QStringLiteral("segment fields"), {}, QStringLiteral("what rules can ask for"), {},
            listSegmentFields},
        {QStringLiteral("segment columns"), {}, QStringLiteral("columns that a list of members can have"), {},
            listSegmentColumns},
    };
}

} // namespace serai::ctl
