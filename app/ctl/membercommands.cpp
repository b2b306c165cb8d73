// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <members/memberrepository.h>
#include <segments/segmentservice.h>

#include <QFileInfo>
#include <QJsonArray>

#include <membersearch/membersearch.h>
#include <people/standing.h>
#include <timeline/timeline.h>

namespace serai::ctl {

using members::MemberRow;

static QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

static QJsonValue instantJson(std::optional<qint64> at, const QTimeZone& zone)
{
    return at ? QJsonValue(isoOf(*at, zone)) : QJsonValue();
}

static QJsonObject memberJson(const MemberRow& row, const QTimeZone& zone)
{
    return {{QStringLiteral("id"), row.id.value}, {QStringLiteral("name"), orNull(row.name)},
        {QStringLiteral("phone"), orNull(row.phone)}, {QStringLiteral("email"), orNull(row.email)},
        {QStringLiteral("shopId"), orNull(row.shopId)}, {QStringLiteral("country"), orNull(row.country)},
        {QStringLiteral("level"), orNull(row.level)}, {QStringLiteral("orders"), row.orders},
        {QStringLiteral("spend"), toJson(row.spend)},
        {QStringLiteral("lastOrderAt"), instantJson(row.lastOrderAt, zone)},
        {QStringLiteral("reachable"), row.reach == members::Reach::Reachable},
        {QStringLiteral("reason"), orNull(members::reachKey(row.reach))},
        {QStringLiteral("tags"), QJsonArray::fromStringList(row.tags)}};
}

static Result<QList<qint64>> segmentMembers(Context& context, store::Store& store, const QString& name)
{
    segments::SegmentService service(store, context.clock());
    const auto segment = await(service.find(name));
    if (!segment)
        return fail(segment.error());
    const auto found = await(service.members(segment->id, context.clock().nowMs()));
    if (!found)
        return fail(found.error());
    QList<qint64> ids;
    ids.reserve(qsizetype(found->size()));
    for (const auto id : *found)
        ids << id.value;
    return ids;
}

/// A search finds what the window finds; without one the tables answer at once.
static Result<members::MemberPage> pageOf(
    Context& context, store::Store& store, const members::MemberQuery& query, qint64 offset, qint64 limit)
{
    if (query.search.simplified().isEmpty())
        return await(members::MemberRepository(store, context.clock()).page(query, offset, limit));
    membersearch::MemberSearch search(store);
    const auto found = await(search.find(query));
    if (!found)
        return fail(found.error());
    auto rows = await(search.rows(*found, offset, limit));
    if (!rows)
        return fail(rows.error());
    return members::MemberPage{(*found)->total(), offset, std::move(*rows)};
}

static Result<Answer> memberList(Context& context, const QCommandLineParser& parser)
{
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const auto zone = context.zone();
    if (!zone)
        return fail(zone.error());
    members::MemberQuery query;
    query.search = parser.value(QStringLiteral("search"));
    if (parser.isSet(QStringLiteral("sort"))) {
        auto key = parser.value(QStringLiteral("sort"));
        const bool turned = key.startsWith(u'-');
        if (turned)
            key.remove(0, 1);
        const auto sort = members::memberSortFromKey(key);
        if (!sort)
            return usageError(QStringLiteral(
                "--sort is name, lastOrder, orders, spend, added or active, with - for downwards"));
        query.sort = *sort;
        query.descending = turned || parser.isSet(QStringLiteral("descending"));
    }
    const auto limit = numberOption(parser, QStringLiteral("limit"), 50);
    const auto offset = numberOption(parser, QStringLiteral("offset"), 0);
    if (!limit || !offset)
        return fail(!limit ? limit.error() : offset.error());
    if (parser.isSet(QStringLiteral("segment"))) {
        const auto ids = segmentMembers(context, **store, parser.value(QStringLiteral("segment")));
        if (!ids)
            return fail(ids.error());
        query.only = std::make_shared<const QList<qint64>>(*ids);
    }
    const auto page = pageOf(context, **store, query, *offset, *limit);
    if (!page)
        return fail(page.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& row : page->rows) {
        list << memberJson(row, *zone);
        rows << QStringList{QString::number(row.id.value), displayName(row), row.phone, row.country,
            QString::number(row.orders), formatMoney(row.spend, QLocale()),
            row.lastOrderAt ? localOf(*row.lastOrderAt, *zone).date().toString(Qt::ISODate) : QString(),
            row.reach == members::Reach::Reachable ? QStringLiteral("yes") : members::reachKey(row.reach),
            row.tags.join(QStringLiteral(", "))};
    }
    return Answer{{{QStringLiteral("total"), page->total}, {QStringLiteral("members"), list}},
        table({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("phone"),
                  QStringLiteral("country"), QStringLiteral("orders"), QStringLiteral("spend"),
                  QStringLiteral("last order"), QStringLiteral("reachable"), QStringLiteral("tags")},
            rows)
            + QStringLiteral("%1 of %2\n").arg(page->rows.size()).arg(page->total)};
}

static QJsonArray timelineJson(const QList<timeline::Entry>& entries, const QTimeZone& zone)
{
    QJsonArray list;
    for (const auto& entry : entries) {
        QJsonObject item{{QStringLiteral("kind"), kindKey(entry.kind)},
            {QStringLiteral("at"), isoOf(entry.at, zone)}, {QStringLiteral("id"), entry.id},
            {QStringLiteral("title"), entry.title}, {QStringLiteral("state"), orNull(entry.state)},
            {QStringLiteral("detail"), orNull(entry.detail)}, {QStringLiteral("text"), entryText(entry)}};
        if (entry.amount)
            item.insert(QStringLiteral("amount"), toJson(*entry.amount));
        list << item;
    }
    return list;
}

/// Custom fields by key; null where there is no value.
static QJsonObject fieldsJson(const QList<members::CustomValue>& fields)
{
    QJsonObject json;
    for (const auto& [field, value] : fields)
        json.insert(field.key, orNull(fieldValueText(field, value)));
    return json;
}

static QJsonObject fitJson(const people::PersonaFit& fit)
{
    return {{QStringLiteral("fit"), fit.fit ? QJsonValue(*fit.fit) : QJsonValue()},
        {QStringLiteral("age"), fit.age ? QJsonValue(*fit.age) : QJsonValue()},
        {QStringLiteral("ageFits"), fit.ageFits ? QJsonValue(*fit.ageFits) : QJsonValue()},
        {QStringLiteral("orderValue"), fit.orderValue ? QJsonValue(toJson(*fit.orderValue)) : QJsonValue()},
        {QStringLiteral("orderValueFits"),
            fit.orderValueFits ? QJsonValue(*fit.orderValueFits) : QJsonValue()},
        {QStringLiteral("tags"), QJsonArray::fromStringList(fit.tags)}};
}

static QJsonObject detailJson(const members::MemberDetail& detail, const QTimeZone& zone)
{
    auto json = memberJson(detail.row, zone);
    QJsonArray identities;
    for (const auto& identity : detail.identities)
        identities << QJsonObject{{QStringLiteral("kind"), identity.kind},
            {QStringLiteral("value"), identity.value}, {QStringLiteral("source"), orNull(identity.source)},
            {QStringLiteral("at"), isoOf(identity.createdAt, zone)}};
    QJsonArray consent;
    for (const auto& entry : detail.consent)
        consent << QJsonObject{{QStringLiteral("channel"), entry.channel},
            {QStringLiteral("purpose"), entry.purpose}, {QStringLiteral("state"), entry.state},
            {QStringLiteral("source"), entry.source}, {QStringLiteral("wording"), orNull(entry.wording)},
            {QStringLiteral("at"), isoOf(entry.at, zone)}};
    QJsonArray suppressions;
    for (const auto& entry : detail.suppressions)
        suppressions << QJsonObject{{QStringLiteral("channel"), entry.channel},
            {QStringLiteral("reason"), entry.reason}, {QStringLiteral("at"), isoOf(entry.at, zone)}};
    for (const auto& [key, value] : {std::pair{"city", detail.row.city}, {"language", detail.row.language},
             {"zone", detail.row.zone}, {"company", detail.company}, {"note", detail.note},
             {"stage", detail.stage}, {"countryText", detail.countryText}, {"owner", detail.owner},
             {"countrySource", detail.countrySource}, {"zoneSource", detail.zoneSource},
             {"languageSource", detail.languageSource}, {"levelSource", detail.levelSource}})
        json.insert(QString::fromLatin1(key), orNull(value));
    json.insert(QStringLiteral("identities"), identities);
    json.insert(QStringLiteral("consent"), consent);
    json.insert(QStringLiteral("suppressions"), suppressions);
    json.insert(QStringLiteral("fields"), fieldsJson(detail.fields));
    json.insert(QStringLiteral("firstOrderAt"), instantJson(detail.firstOrderAt, zone));
    json.insert(QStringLiteral("createdAt"), isoOf(detail.createdAt, zone));
    return json;
}

static Result<Answer> memberShow(Context& context, const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return usageError(QStringLiteral("member show needs one id, phone number, e-mail address or name"));
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const auto zone = context.zone();
    const auto limit = numberOption(parser, QStringLiteral("timeline"), 500);
    if (!zone || !limit)
        return fail(!zone ? zone.error() : limit.error());
    members::MemberRepository repository(**store, context.clock());
    const auto id = await(repository.find(parser.positionalArguments().first()));
    if (!id)
        return fail(id.error());
    const auto detail = await(repository.detail(*id, 0));
    const auto playbook = playbook::Playbook::load();
    if (!detail || !playbook)
        return fail(!detail ? detail.error() : playbook.error());
    timeline::Query query;
    query.member = *id;
    query.limit = int(std::clamp<qint64>(*limit, 0, 1'000'000));
    const auto history = await(timeline::Timeline(**store).page(query));
    const auto about = await(people::Standing(**store, context.clock()).about(*id, *playbook));
    if (!history || !about)
        return fail(!history ? history.error() : about.error());
    const auto& row = detail->row;
    QString text = QStringLiteral("%1 (id %2)\n").arg(displayName(row)).arg(row.id.value);
    for (const auto& identity : detail->identities)
        text += QStringLiteral("  %1: %2\n").arg(identity.kind, identity.value);
    text += QStringLiteral("  %1 orders, %2\n  WhatsApp: %3\n")
                .arg(row.orders)
                .arg(formatMoney(row.spend, QLocale()), reachText(row.reach));
    QList<QStringList> rows;
    for (const auto& entry : history->entries)
        rows << QStringList{isoOf(entry.at, *zone), entryText(entry),
            entry.amount ? formatMoney(*entry.amount, QLocale()) : entry.detail};
    text += table({QStringLiteral("at"), QStringLiteral("what"), QStringLiteral("detail")}, rows);
    auto json = detailJson(*detail, *zone);
    json.insert(QStringLiteral("timeline"), timelineJson(history->entries, *zone));
    json.insert(QStringLiteral("timelineIsCut"), history->next.has_value());
    json.insert(QStringLiteral("personaFit"), fitJson(about->fit));
    json.insert(QStringLiteral("levelBenefits"),
        about->isKnownLevel ? QJsonValue(QJsonArray::fromStringList(about->benefits)) : QJsonValue());
    json.insert(QStringLiteral("nextLevel"),
        about->next ? QJsonValue(QJsonObject{
            {QStringLiteral("name"), about->next->name}, {QStringLiteral("missing"), toJson(*about->toNext)}})
                    : QJsonValue());
    return Answer{json, text};
}

static Result<Answer> workspaceInfo(Context& context, const QCommandLineParser&)
{
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    const auto settings = context.settings();
    if (!settings)
        return fail(settings.error());
    const auto totals = await(members::MemberRepository(**store, context.clock()).totals());
    if (!totals)
        return fail(totals.error());
    const auto others =
        await((*store)->read([](store::Connection& connection) -> Result<std::pair<qint64, qint64>> {
            const auto orders = connection.number("SELECT count(*) FROM shop_order");
            const auto groups = connection.number("SELECT count(*) FROM community");
            if (!orders || !groups)
                return fail(!orders ? orders.error() : groups.error());
            return std::pair{orders->value_or(0), groups->value_or(0)};
        }));
    if (!others)
        return fail(others.error());
    const auto path = (*store)->path();
    qint64 size = QFileInfo(path).size();
    if (const QFileInfo log(path + QStringLiteral("-wal")); log.exists())
        size += log.size();
    const auto text =
        QStringLiteral("%1\n%2 members, %3 reachable, %4 orders, %5 groups\nschema %6, %7 bytes\n"
                       "%8, days in %9\n")
            .arg(path)
            .arg(totals->members)
            .arg(totals->reachable)
            .arg(others->first)
            .arg(others->second)
            .arg((*store)->schemaVersion())
            .arg(size)
            .arg(settings->currency, settings->zone);
    return Answer{
        {{QStringLiteral("path"), path}, {QStringLiteral("members"), totals->members},
            {QStringLiteral("reachable"), totals->reachable}, {QStringLiteral("orders"), others->first},
            {QStringLiteral("groups"), others->second},
            {QStringLiteral("schemaVersion"), (*store)->schemaVersion()}, {QStringLiteral("sizeBytes"), size},
            {QStringLiteral("name"), settings->name}, {QStringLiteral("currency"), settings->currency},
            {QStringLiteral("zone"), settings->zone}, {QStringLiteral("country"), settings->country}},
        text};
}

Commands memberCommands()
{
    const auto option = [](const char* name, const char* text, const char* value) {
        return QCommandLineOption(
            QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
    };
    return {
        {QStringLiteral("member list"), {}, QStringLiteral("find members"),
            {option("search", "part of a name, e-mail, tag, phone or order number", "TEXT"),
                option("segment", "only members of this segment, by id or name", "SEGMENT"),
                option("sort",
                    "name, lastOrder, orders, spend, added, active; -KEY for downwards (-lastOrder)", "KEY"),
                QCommandLineOption(QStringLiteral("descending"), QStringLiteral("turn the order round")),
                option("limit", "how many (50); -1 = all", "N"), option("offset", "from which on (0)", "N")},
            memberList},
        {QStringLiteral("member show"), QStringLiteral("MEMBER"),
            QStringLiteral("everything known about one"),
            {option("timeline", "entries of the timeline (500)", "N")}, memberShow},
        {QStringLiteral("workspace info"), {}, QStringLiteral("what is in the workspace"), {}, workspaceInfo},
    };
}

} // namespace serai::ctl
