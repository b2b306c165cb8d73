// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <content/communityrepository.h>
#include <content/contentrepository.h>
#include <content/icsexport.h>
#include <content/plancheck.h>
#include <content/playbookrepository.h>

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

namespace serai::ctl {

using namespace content;
using store::Connection;
using store::OpenMode;

struct PlanScope
{
    QDate from;
    QDate to;
    QList<Community> communities; ///< all of the workspace
    QList<Community> judged; ///< those of --group, else all
    QString zone;
};

static Result<QDate> planDate(const QCommandLineParser& parser, const QString& name)
{
    const auto date = QDate::fromString(parser.value(name), Qt::ISODate);
    if (!date.isValid())
        return usageError(QStringLiteral("--%1 needs a date such as 2026-11-30").arg(name));
    return date;
}

static Result<LocalSlot> planSlot(const QString& text, const QString& zone)
{
    const auto local = QDateTime::fromString(text, Qt::ISODate);
    if (!local.isValid() || local.timeSpec() != Qt::LocalTime)
        return usageError(QStringLiteral("\"%1\" is not a local time such as 2026-11-19T20:30").arg(text));
    if (auto known = zoneById(zone); !known)
        return fail(known.error());
    return LocalSlot{local.date(), QTime(local.time().hour(), local.time().minute()), zone};
}

static Result<PlanScope> planScope(Context& context, const QCommandLineParser& parser, OpenMode mode)
{
    PlanScope scope;
    auto store = context.store(mode);
    if (!store)
        return fail(store.error());
    auto settings = context.settings();
    if (!settings)
        return fail(settings.error());
    scope.zone = settings->zone;
    auto communities =
        await((*store)->read([](Connection& connection) { return CommunityRepository::list(connection); }));
    if (!communities)
        return fail(communities.error());
    scope.communities = scope.judged = *communities;
    if (parser.optionNames().contains(
            QStringLiteral("group"))) { // isSet() warns where a command has no such option
        const auto name = parser.value(QStringLiteral("group"));
        auto one = await((*store)->read(
            [name](Connection& connection) { return CommunityRepository::find(connection, name); }));
        if (!one)
            return fail(one.error());
        scope.judged = {*one};
    }
    return scope;
}

static Result<PlanScope> planPeriod(Context& context, const QCommandLineParser& parser)
{
    auto scope = planScope(context, parser, OpenMode::ReadOnly);
    if (!scope)
        return scope;
    auto from = planDate(parser, QStringLiteral("from"));
    if (!from)
        return fail(from.error());
    auto to = planDate(parser, QStringLiteral("to"));
    if (!to)
        return fail(to.error());
    if (*from > *to)
        return usageError(QStringLiteral("--from is after --to"));
    scope->from = *from;
    scope->to = *to;
    return scope;
}

static Result<QList<ContentItem>> planItems(Context& context, const PlanScope& scope, QDate from, QDate to)
{
    QList<CommunityId> groups;
    if (scope.judged.size() != scope.communities.size()) {
        for (const auto& community : scope.judged)
            groups << community.id;
    }
    auto store = context.store(OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    return await((*store)->read(
        [=](Connection& connection) { return ContentRepository::inRange(connection, from, to, groups); }));
}

static QString planCode(const PlanScope& scope, CommunityId id)
{
    for (const auto& community : scope.communities) {
        if (community.id == id)
            return community.code;
    }
    return {};
}

static QJsonObject itemJson(const PlanScope& scope, const ContentItem& item)
{
    QJsonObject json{{QStringLiteral("id"), item.id.value},
        {QStringLiteral("group"), planCode(scope, item.community)}, {QStringLiteral("type"), item.type},
        {QStringLiteral("title"), item.title}, {QStringLiteral("text"), item.body},
        {QStringLiteral("callToAction"), item.callToAction}, {QStringLiteral("state"), stateKey(item.state)}};
    if (item.slot) {
        json.insert(QStringLiteral("zone"), item.slot->zone);
        if (const auto at = resolve(*item.slot)) {
            json.insert(QStringLiteral("localAt"), isoOf(*at, cachedZone(item.slot->zone)));
            json.insert(QStringLiteral("utcAt"), isoOf(*at, QTimeZone::utc()));
        }
    }
    if (item.cost)
        json.insert(QStringLiteral("cost"), toJson(*item.cost));
    return json;
}

static Result<Answer> planList(Context& context, const QCommandLineParser& parser)
{
    auto scope = planPeriod(context, parser);
    if (!scope)
        return fail(scope.error());
    auto items = planItems(context, *scope, scope->from, scope->to);
    if (!items)
        return fail(items.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& item : *items) {
        list << itemJson(*scope, item);
        const auto at = resolve(*item.slot);
        rows << QStringList{QString::number(item.id.value), planCode(*scope, item.community), item.type,
            QDateTime(item.slot->date, item.slot->time, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
            item.slot->zone, at ? isoOf(*at, QTimeZone::utc()) : QString(), stateKey(item.state), item.title};
    }
    return Answer{{{QStringLiteral("items"), list}},
        table({QStringLiteral("id"), QStringLiteral("group"), QStringLiteral("type"), QStringLiteral("local"),
                  QStringLiteral("zone"), QStringLiteral("UTC"), QStringLiteral("state"),
                  QStringLiteral("title")},
            rows)};
}

static Result<playbook::Playbook> planPlaybook(Context& context)
{
    auto defaults = playbook::Playbook::load();
    if (!defaults)
        return fail(defaults.error());
    auto store = context.store(OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    return await((*store)->read(
        [book = *defaults](Connection& connection) { return effectivePlaybook(connection, book); }));
}

/// What the fix would do, step by step: the same words that "plan apply" prints after doing it.
static QJsonValue fixJson(const Finding& finding)
{
    if (finding.fixLabel.isEmpty())
        return QJsonValue::Null;
    QJsonArray steps;
    for (const auto& step : finding.fix.steps) {
        QJsonObject json{{QStringLiteral("item"), step.before ? step.before->id.value : qint64(0)}};
        if (step.after) {
            json.insert(QStringLiteral("type"), step.after->type);
            json.insert(QStringLiteral("state"), stateKey(step.after->state));
            if (step.after->slot)
                json.insert(QStringLiteral("localAt"),
                    QDateTime(step.after->slot->date, step.after->slot->time, Qt::UTC)
                        .toString(QStringLiteral("yyyy-MM-ddTHH:mm")));
        }
        steps << json;
    }
    return QJsonObject{{QStringLiteral("label"), finding.fixLabel}, {QStringLiteral("safe"), finding.isSafe},
        {QStringLiteral("steps"), steps}};
}

static Result<QList<Finding>> planFindings(Context& context, const PlanScope& scope)
{
    auto items = planItems(context, scope, scope.from.addDays(-7), scope.to.addDays(7));
    if (!items)
        return fail(items.error());
    auto book = planPlaybook(context);
    if (!book)
        return fail(book.error());
    return checkPlan(
        {*items, scope.judged, scope.from, scope.to, context.clock().nowMs(), scope.zone, false}, *book);
}

static Result<Answer> planCheck(Context& context, const QCommandLineParser& parser)
{
    auto scope = planPeriod(context, parser);
    if (!scope)
        return fail(scope.error());
    auto findings = planFindings(context, *scope);
    if (!findings)
        return fail(findings.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& finding : *findings) {
        const auto* community = [&]() -> const Community* {
            for (const auto& one : scope->communities) {
                if (one.id == finding.community)
                    return &one;
            }
            return nullptr;
        }();
        QJsonValue at = QJsonValue::Null;
        if (finding.atMs)
            at = isoOf(*finding.atMs, cachedZone(community ? community->zone : scope->zone));
        else if (finding.date.isValid())
            at = finding.date.toString(Qt::ISODate);
        list << QJsonObject{{QStringLiteral("rule"), finding.rule},
            {QStringLiteral("severity"), severityKey(finding.severity)}, {QStringLiteral("at"), at},
            {QStringLiteral("group"), community ? community->code : QString()},
            {QStringLiteral("item"),
                finding.item.isValid() ? QJsonValue(finding.item.value) : QJsonValue::Null},
            {QStringLiteral("message"), finding.message}, {QStringLiteral("fix"), fixJson(finding)}};
        rows << QStringList{severityKey(finding.severity), finding.rule, finding.message, finding.fixLabel};
    }
    return Answer{{{QStringLiteral("findings"), list}},
        rows.isEmpty() ? QStringLiteral("nothing found")
                       : table({QStringLiteral("severity"), QStringLiteral("rule"), QStringLiteral("finding"),
                                   QStringLiteral("fix")},
                           rows)};
}

static Result<Answer> planExport(Context& context, const QCommandLineParser& parser)
{
    if (!parser.isSet(QStringLiteral("ics")))
        return usageError(QStringLiteral("--ics OUT is missing"));
    auto scope = planScope(context, parser, OpenMode::ReadOnly);
    if (!scope)
        return fail(scope.error());
    scope->from = QDate(1970, 1, 1);
    scope->to = QDate(9998, 12, 31);
    for (const auto& [name, date] :
        {std::pair{QStringLiteral("from"), &scope->from}, {QStringLiteral("to"), &scope->to}}) {
        if (!parser.isSet(name))
            continue;
        auto given = planDate(parser, name);
        if (!given)
            return fail(given.error());
        *date = *given;
    }
    auto items = planItems(context, *scope, scope->from, scope->to);
    if (!items)
        return fail(items.error());
    const auto path = parser.value(QStringLiteral("ics"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(toIcs(*items, scope->communities, context.clock().nowMs())) < 0 || !file.commit())
        return fail(
            ErrorKind::Storage, QStringLiteral("the file cannot be written"), path, file.errorString());
    return Answer{{{QStringLiteral("path"), path}, {QStringLiteral("written"), items->size()}},
        QStringLiteral("wrote %1 events to %2").arg(items->size()).arg(path)};
}

static Result<Answer> applied(Context& context, const PlanScope& scope, const Edit& edit)
{
    auto store = context.store();
    if (!store)
        return fail(store.error());
    ContentRepository repository(**store, context.clock());
    auto done = await(repository.apply(edit));
    if (!done)
        return fail(done.error());
    QJsonArray items;
    QStringList lines;
    for (const auto& step : done->steps) {
        const auto& item = step.after ? *step.after : *step.before;
        items << itemJson(scope, item);
        lines << QStringLiteral("%1  %2").arg(item.id.value).arg(item.title);
    }
    return Answer{{{QStringLiteral("act"), done->title}, {QStringLiteral("items"), items}},
        done->title + u'\n' + lines.join(u'\n')};
}

static Result<Answer> planAdd(Context& context, const QCommandLineParser& parser)
{
    const auto value = [&](const char* name) { return parser.value(QString::fromLatin1(name)); };
    auto scope = planScope(context, parser, OpenMode::ReadWrite);
    if (!scope)
        return fail(scope.error());
    ContentItem item;
    item.title = value("title");
    item.body = value("text");
    item.callToAction = value("cta");
    item.type = parser.isSet(QStringLiteral("type")) ? value("type") : item.type;
    if (parser.isSet(QStringLiteral("group")))
        item.community = scope->judged.first().id;
    if (parser.isSet(QStringLiteral("state"))) {
        const auto state = stateFromKey(value("state"));
        if (!state)
            return usageError(
                QStringLiteral("--state is idea, draft, scheduled, approved, posted or failed"));
        item.state = *state;
    }
    if (parser.isSet(QStringLiteral("at"))) {
        const auto zone = parser.isSet(QStringLiteral("zone")) ? value("zone")
            : item.community.isValid()                         ? scope->judged.first().zone
                                                               : scope->zone;
        auto when = planSlot(value("at"), zone);
        if (!when)
            return fail(when.error());
        item.slot = *when;
    }
    return applied(context, *scope, createEdit(item));
}

static Result<ContentItem> planItem(Context& context, const QCommandLineParser& parser)
{
    const auto words = parser.positionalArguments();
    bool isNumber = false;
    const ContentId id{words.value(0).toLongLong(&isNumber)};
    if (words.size() != 1 || !isNumber)
        return usageError(QStringLiteral("the id of one post is needed"));
    auto store = context.store();
    if (!store)
        return fail(store.error());
    return await(
        (*store)->read([id](Connection& connection) { return ContentRepository::item(connection, id); }));
}

static Result<Answer> planMove(Context& context, const QCommandLineParser& parser)
{
    auto scope = planScope(context, parser, OpenMode::ReadWrite);
    if (!scope)
        return fail(scope.error());
    auto item = planItem(context, parser);
    if (!item)
        return fail(item.error());
    const auto to = parser.value(QStringLiteral("to"));
    ContentItem moved = *item;
    const auto date = QDate::fromString(to, Qt::ISODate);
    if (to == u"shelf") {
        moved.slot.reset();
        if (moved.state != ContentState::Idea)
            moved.state = ContentState::Draft;
    } else if (date.isValid() && to.size() == 10 && moved.slot) {
        moved.slot->date = date;
    } else {
        QString zone = moved.slot ? moved.slot->zone : scope->zone;
        for (const auto& community : scope->communities) {
            if (!moved.slot && community.id == moved.community)
                zone = community.zone;
        }
        auto when = planSlot(to, zone);
        if (!when)
            return fail(when.error());
        moved.slot = *when;
    }
    auto edit = changeEdit(*item, moved);
    edit.title = moveEdit(*item, {}).title;
    return applied(context, *scope, edit);
}

static Result<Answer> planEdit(Context& context, const QCommandLineParser& parser)
{
    auto scope = planScope(context, parser, OpenMode::ReadWrite);
    if (!scope)
        return fail(scope.error());
    auto item = planItem(context, parser);
    if (!item)
        return fail(item.error());
    ContentItem changed = *item;
    for (const auto& [name, field] : {std::pair{"title", &changed.title}, {"type", &changed.type},
             {"text", &changed.body}, {"cta", &changed.callToAction}}) {
        if (parser.isSet(QString::fromLatin1(name)))
            *field = parser.value(QString::fromLatin1(name));
    }
    if (parser.isSet(QStringLiteral("state"))) {
        const auto state = stateFromKey(parser.value(QStringLiteral("state")));
        if (!state)
            return usageError(
                QStringLiteral("--state is idea, draft, scheduled, approved, posted or failed"));
        changed.state = *state;
    }
    return applied(context, *scope, changeEdit(*item, changed));
}

static Result<Answer> planRemove(Context& context, const QCommandLineParser& parser)
{
    auto scope = planScope(context, parser, OpenMode::ReadWrite);
    if (!scope)
        return fail(scope.error());
    auto item = planItem(context, parser);
    if (!item)
        return fail(item.error());
    return applied(context, *scope, removeEdit(*item));
}

Commands planCommands()
{
    const auto option = [](const char* name, const char* what, const char* value) {
        return QCommandLineOption(
            QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(value));
    };
    const auto from = option("from", "first local day", "D");
    const auto to = option("to", "last local day", "D");
    const auto group = option("group", "one group: id, code or name", "G");
    return {
        {QStringLiteral("plan list"), {}, QStringLiteral("posts with local and UTC times"), {from, to, group},
            planList},
        {QStringLiteral("plan check"), {}, QStringLiteral("hold the plan against the playbook"),
            {from, to, group}, planCheck},
        {QStringLiteral("plan export"), {}, QStringLiteral("write the plan as a calendar file"),
            {option("ics", "file to write", "OUT"), from, to, group}, planExport},
        {QStringLiteral("plan add"), {}, QStringLiteral("make a post; without --at it lies on the shelf"),
            {option("title", "what it is called inside the shop", "T"),
                option("at", "local time 2026-11-19T20:30", "LOCAL"),
                option("zone", "zone of --at; else the group's", "Z"), group,
                option("type", "offer, story, guide, interactive, ugc, poll ...", "TYPE"),
                option("state", "idea, draft, scheduled or approved", "S"),
                option("text", "what members read", "T"), option("cta", "call to action", "T")},
            planAdd},
        {QStringLiteral("plan move"), QStringLiteral("ID"),
            QStringLiteral("to a day (same time), a local time, or \"shelf\""),
            {option("to", "2026-11-20, 2026-11-20T20:30 or shelf", "LOCAL")}, planMove},
        {QStringLiteral("plan edit"), QStringLiteral("ID"), QStringLiteral("change what a post says"),
            {option("title", "what it is called inside the shop", "T"),
                option("type", "kind of content", "TYPE"),
                option("state", "idea, draft, scheduled, approved, posted or failed", "S"),
                option("text", "what members read", "T"), option("cta", "call to action", "T")},
            planEdit},
        {QStringLiteral("plan remove"), QStringLiteral("ID"), QStringLiteral("delete a post"), {},
            planRemove},
    };
}

} // namespace serai::ctl
