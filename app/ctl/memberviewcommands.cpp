// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <segments/segmentservice.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <membersearch/membersearch.h>
#include <membersearch/memberviews.h>

namespace serai::ctl {

using membersearch::MemberView;
using membersearch::MemberViews;

static QJsonObject viewJson(const MemberView& view)
{
    return {{QStringLiteral("id"), view.id}, {QStringLiteral("name"), view.name},
        {QStringLiteral("search"), view.search.isEmpty() ? QJsonValue() : QJsonValue(view.search)},
        {QStringLiteral("rule"),
            view.rule.isEmpty() ? QJsonValue() : QJsonValue(QJsonDocument::fromJson(view.rule).object())},
        {QStringLiteral("sort"), memberSortKey(view.sort)}, {QStringLiteral("descending"), view.descending}};
}

/// How many members \a view shows now.
static Result<qint64> sizeOf(Context& context, store::Store& store, const MemberView& view)
{
    members::MemberQuery query;
    query.search = view.search;
    if (!view.rule.isEmpty()) {
        const auto rule = segments::parseRule(view.rule, view.name);
        if (!rule)
            return fail(rule.error());
        segments::SegmentService service(store, context.clock());
        const auto ids = await(service.members(*rule, context.clock().nowMs()));
        if (!ids)
            return fail(ids.error());
        auto only = std::make_shared<QList<qint64>>();
        for (const auto id : *ids)
            *only << id.value;
        query.only = only;
    }
    membersearch::MemberSearch search(store);
    const auto found = await(search.find(query));
    return found ? Result<qint64>((*found)->total()) : Result<qint64>(fail(found.error()));
}

static Result<Answer> viewList(Context& context, const QCommandLineParser&)
{
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const auto views = await(MemberViews(**store, context.clock()).list());
    if (!views)
        return fail(views.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& view : *views) {
        const auto size = sizeOf(context, **store, view);
        auto json = viewJson(view);
        json.insert(QStringLiteral("members"), size ? QJsonValue(*size) : QJsonValue());
        list << json;
        rows << QStringList{QString::number(view.id), view.name,
            size ? QString::number(*size) : QStringLiteral("unknown"), view.search};
    }
    return Answer{{{QStringLiteral("views"), list}},
        table({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("members"),
                  QStringLiteral("search")},
            rows)};
}

static Result<Answer> viewSave(Context& context, const QCommandLineParser& parser)
{
    auto store = context.store();
    if (!store)
        return fail(store.error());
    MemberView view;
    view.name = parser.positionalArguments().value(0);
    view.search = parser.value(QStringLiteral("search"));
    if (const auto path = parser.value(QStringLiteral("rule")); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::InvalidInput, QStringLiteral("the file cannot be read"), path);
        const auto rule = segments::parseRule(file.readAll(), path);
        if (!rule)
            return fail(rule.error());
        view.rule = QJsonDocument(toJson(*rule)).toJson(QJsonDocument::Compact);
    }
    if (auto key = parser.value(QStringLiteral("sort")); !key.isEmpty()) {
        view.descending = key.startsWith(u'-');
        const auto sort = members::memberSortFromKey(view.descending ? key.mid(1) : key);
        if (!sort)
            return usageError(QStringLiteral(
                "--sort is name, lastOrder, orders, spend, added or active, with - for downwards"));
        view.sort = *sort;
    }
    MemberViews views(**store, context.clock());
    const auto known = await(views.list());
    if (!known)
        return fail(known.error());
    for (const auto& each : *known) { // the same name again: its new content
        if (each.name.compare(view.name.simplified(), Qt::CaseInsensitive) == 0) {
            view.id = each.id;
            view.columns = each.columns;
        }
    }
    const auto id = await(views.save(view));
    if (!id)
        return fail(id.error());
    view.id = *id;
    return Answer{viewJson(view), QStringLiteral("view %1: %2\n").arg(*id).arg(view.name.simplified())};
}

static Result<Answer> viewRemove(Context& context, const QCommandLineParser& parser)
{
    auto store = context.store();
    if (!store)
        return fail(store.error());
    bool known = false;
    const auto id = parser.positionalArguments().value(0).toLongLong(&known);
    if (!known)
        return usageError(QStringLiteral("member view remove ID"));
    const auto gone = await(MemberViews(**store, context.clock()).remove(id));
    if (!gone)
        return fail(gone.error());
    return Answer{viewJson(*gone), QStringLiteral("removed view %1: %2\n").arg(id).arg(gone->name)};
}

Commands memberViewCommands()
{
    const auto option = [](const char* name, const char* text, const char* value) {
        return QCommandLineOption(
            QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
    };
    return {
        {QStringLiteral("member view list"), {}, QStringLiteral("kept lists of members, with their sizes"),
            {}, viewList},
        {QStringLiteral("member view save"), QStringLiteral("NAME"),
            QStringLiteral("keep a list, or change the one of that name"),
            {option("search", "what to look for", "TEXT"), option("rule", "filter: a rule file", "FILE"),
                option("sort", "name, lastOrder, orders, spend, added, active; -KEY for downwards", "KEY")},
            viewSave},
        {QStringLiteral("member view remove"), QStringLiteral("ID"), QStringLiteral("forget a kept list"), {},
            viewRemove},
    };
}

} // namespace serai::ctl
