// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Acts on members: one by one, in bulk, and taken back.

#include "people.h"

#include <members/memberrepository.h>
#include <segments/segmentservice.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <membersearch/membersearch.h>
#include <people/standing.h>

namespace serai::ctl {

using people::ActRecord;

static QCommandLineOption valueOption(const char* name, const char* text, const char* value)
{
    return QCommandLineOption(
        QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
}

static QString textOption(const QCommandLineParser& parser, const char* name)
{
    return parser.value(QString::fromLatin1(name));
}

QJsonObject actJson(const ActRecord& act, const QTimeZone& zone)
{
    return {{QStringLiteral("act"), act.id > 0 ? QJsonValue(act.id) : QJsonValue()},
        {QStringLiteral("kind"), act.kind}, {QStringLiteral("what"), act.what},
        {QStringLiteral("value"), act.value}, {QStringLiteral("members"), act.members},
        {QStringLiteral("title"), actTitle(act)}, {QStringLiteral("at"), isoOf(act.at, zone)},
        {QStringLiteral("undoneAt"), act.undoneAt ? QJsonValue(isoOf(*act.undoneAt, zone)) : QJsonValue()}};
}

/// Members that are named one by one are all there, or nothing is done. Errors: NotFound.
static Result<> refuseUnknown(store::Store& store, const QList<qint64>& ids)
{
    const auto unknown = await(store.read([ids](store::Connection& connection) -> Result<QStringList> {
        QJsonArray wanted;
        for (const auto id : ids)
            wanted << id;
        auto rows =
            connection.run("SELECT DISTINCT j.value FROM json_each(?) j LEFT JOIN member m ON m.id = j.value "
                           "WHERE m.id IS NULL ORDER BY j.value",
                QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact)));
        if (!rows)
            return fail(rows.error());
        QStringList missing;
        while (rows->next())
            missing << rows->text(0);
        return missing;
    }));
    if (!unknown)
        return fail(unknown.error());
    if (unknown->isEmpty())
        return {};
    return fail(ErrorKind::NotFound, QStringLiteral("there are no members with these numbers"),
        unknown->join(QStringLiteral(", ")),
        QStringLiteral("leave them out; member list shows who is there"));
}

Result<people::Selection> selectionFrom(
    Context& context, store::Store& store, const QCommandLineParser& parser)
{
    people::Selection selection;
    const auto numbers = textOption(parser, "ids");
    const auto segment = textOption(parser, "segment");
    const auto search = textOption(parser, "search");
    const bool all = parser.isSet(QStringLiteral("all"));
    if (int(!numbers.isEmpty()) + int(!segment.isEmpty()) + int(!search.isEmpty()) + int(all) != 1)
        return usageError(QStringLiteral("name the members: one of --ids, --segment, --search, --all"));
    if (!segment.isEmpty()) {
        segments::SegmentService service(store, context.clock());
        const auto found = await(service.find(segment));
        if (!found)
            return fail(found.error());
        const auto members = await(service.members(found->id, context.clock().nowMs()));
        if (!members)
            return fail(members.error());
        for (const auto id : *members)
            selection.ids << id.value;
        return selection;
    }
    if (numbers.isEmpty()) {
        members::MemberQuery query;
        query.search = search;
        if (search.isEmpty()) {
            selection.query = query; // all
            return selection;
        }
        // The same people as `member list --search` lists.
        membersearch::MemberSearch finder(store);
        const auto found = await(finder.find(query));
        if (!found)
            return fail(found.error());
        selection.ids = (*found)->ids(0, -1);
        return selection;
    }
    for (const auto& number : numbers.split(u',')) {
        bool isNumber = false;
        selection.ids << number.trimmed().toLongLong(&isNumber);
        if (!isNumber)
            return usageError(QStringLiteral("--ids is a list such as 3,17,204"));
    }
    if (auto known = refuseUnknown(store, selection.ids); !known)
        return fail(known.error());
    return selection;
}

QList<QCommandLineOption> selectionOptions()
{
    return {valueOption("ids", "these members, by number", "N,N"),
        valueOption("segment", "the members of this segment, by id or name", "SEGMENT"),
        valueOption("search", "the members that this search finds", "TEXT"),
        QCommandLineOption(QStringLiteral("all"), QStringLiteral("all members"))};
}

Result<Answer> actAnswer(const Result<ActRecord>& done, const QTimeZone& zone)
{
    if (!done)
        return fail(done.error());
    return Answer{actJson(*done, zone),
        done->id > 0 ? QStringLiteral("%1; undo with: member undo %2\n").arg(actTitle(*done)).arg(done->id)
                     : QStringLiteral("it was so already\n")};
}

Result<Answer> runBulk(Context& context, const QCommandLineParser& parser, const people::Act& act)
{
    const auto work = PeopleWork::open(context, true);
    if (!work)
        return fail(work.error());
    const auto selection = selectionFrom(context, work->store, parser);
    if (!selection)
        return fail(selection.error());
    const auto show = [&context](qint64 now, qint64 total) {
        context.showProgress(QStringLiteral("changing"), now, total);
    };
    const auto done = await(
        people::PeopleActs(work->store, context.clock()).apply(*selection, act, show, context.cancel()));
    if (!done)
        return fail(done.error());
    const auto* zone = &work->zone;
    auto json = actJson(*done, *zone);
    json.insert(QStringLiteral("selected"), done->selected);
    return Answer{json,
        QStringLiteral("%1\n%2 of %3 chosen members changed%4\n")
            .arg(actTitle(*done))
            .arg(done->members)
            .arg(done->selected)
            .arg(done->id > 0 ? QStringLiteral("; undo with: member undo %1").arg(done->id) : QString())};
}

static Result<Answer> memberTag(Context& context, const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return usageError(QStringLiteral("member tag needs one tag"));
    return runBulk(context, parser, people::addTag(parser.positionalArguments().first()));
}

static Result<Answer> memberUntag(Context& context, const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return usageError(QStringLiteral("member untag needs one tag"));
    return runBulk(context, parser, people::removeTag(parser.positionalArguments().first()));
}

static Result<Answer> memberSet(Context& context, const QCommandLineParser& parser)
{
    const auto words = parser.positionalArguments();
    if (words.isEmpty() || words.size() > 2)
        return usageError(QStringLiteral("member set needs what to set and its value; no value = unknown"));
    return runBulk(context, parser, people::setField(words.first(), words.value(1)));
}

static Result<Answer> memberDelete(Context& context, const QCommandLineParser& parser)
{
    if (!parser.positionalArguments().isEmpty())
        return usageError(
            QStringLiteral("member delete takes options only: --ids, --segment, --search, --all"));
    return runBulk(context, parser, people::deleteMembers());
}

static Result<qint64> actArgument(const QCommandLineParser& parser)
{
    bool isNumber = false;
    const auto words = parser.positionalArguments();
    const auto id = words.size() == 1 ? words.first().toLongLong(&isNumber) : 0;
    if (!isNumber)
        return usageError(QStringLiteral("the number of an act is needed; see member acts"));
    return id;
}

static Result<Answer> turnAct(Context& context, const QCommandLineParser& parser, bool undo)
{
    const auto id = actArgument(parser);
    if (!id)
        return fail(id.error());
    const auto work = PeopleWork::open(context, true);
    if (!work)
        return fail(work.error());
    people::PeopleActs acts(work->store, context.clock());
    const auto show = [&context](qint64 now, qint64 total) {
        context.showProgress(QStringLiteral("changing back"), now, total);
    };
    const auto done =
        await(undo ? acts.undo(*id, show, context.cancel()) : acts.redo(*id, show, context.cancel()));
    if (!done)
        return fail(done.error());
    return Answer{{{QStringLiteral("act"), done->act}, {QStringLiteral("members"), done->members},
                      {QStringLiteral("kept"), done->kept}},
        QStringLiteral("%1 members changed back, %2 keep what they got since\n")
            .arg(done->members)
            .arg(done->kept)};
}

static Result<Answer> memberUndo(Context& context, const QCommandLineParser& parser)
{
    return turnAct(context, parser, true);
}

static Result<Answer> memberRedo(Context& context, const QCommandLineParser& parser)
{
    return turnAct(context, parser, false);
}

static Result<Answer> memberActs(Context& context, const QCommandLineParser& parser)
{
    const auto work = PeopleWork::open(context, false);
    const auto limit = numberOption(parser, QStringLiteral("limit"), 50);
    const auto offset = numberOption(parser, QStringLiteral("offset"), 0);
    if (!work || !limit || !offset)
        return fail(!work ? work.error() : (!limit ? limit.error() : offset.error()));
    const auto* zone = &work->zone;
    const auto acts = await(people::PeopleActs(work->store, context.clock()).history(*limit, *offset));
    if (!acts)
        return fail(acts.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& act : *acts) {
        list << actJson(act, *zone);
        rows << QStringList{QString::number(act.id), isoOf(act.at, *zone), actTitle(act),
            act.undoneAt ? QStringLiteral("undone") : QString()};
    }
    return Answer{{{QStringLiteral("acts"), list}},
        table({QStringLiteral("act"), QStringLiteral("at"), QStringLiteral("what"), QStringLiteral("state")},
            rows)};
}

/// The values that the options of create and edit name, over \a edit.
static Result<members::MemberEdit> editFrom(const QCommandLineParser& parser, members::MemberEdit edit)
{
    const std::pair<const char*, QString*> texts[] = {{"name", &edit.name}, {"phone", &edit.phone},
        {"email", &edit.email}, {"country", &edit.country}, {"city", &edit.city},
        {"language", &edit.language}, {"zone", &edit.zone}, {"company", &edit.company}, {"note", &edit.note},
        {"level", &edit.level}};
    for (const auto& [name, text] : texts) {
        if (parser.isSet(QString::fromLatin1(name)))
            *text = textOption(parser, name);
    }
    if (parser.isSet(QStringLiteral("stage")))
        edit.stage = textOption(parser, "stage");
    if (parser.isSet(QStringLiteral("owner")))
        edit.owner = textOption(parser, "owner");
    edit.fields.clear();
    for (const auto& pair : parser.values(QStringLiteral("field"))) {
        const auto sign = pair.indexOf(u'=');
        if (sign <= 0)
            return usageError(QStringLiteral("--field is KEY=VALUE; KEY= takes the value away"));
        edit.fields.insert(pair.left(sign), pair.mid(sign + 1));
    }
    return edit;
}

static QList<QCommandLineOption> editOptions()
{
    QList<QCommandLineOption> options;
    for (const char* name : {"name", "phone", "email", "country", "city", "language", "zone", "company",
             "note", "level", "stage", "owner"})
        options << valueOption(name, "new value; empty = unknown", "TEXT");
    return options << valueOption("field", "value of a custom field; may be repeated", "KEY=VALUE");
}

static Result<Answer> memberCreate(Context& context, const QCommandLineParser& parser)
{
    const auto edit = editFrom(parser, {});
    if (!edit)
        return fail(edit.error());
    auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto id = await(members::MemberRepository(**store, context.clock()).create(*edit));
    if (!id)
        return fail(id.error());
    return Answer{{{QStringLiteral("id"), id->value}}, QStringLiteral("member %1\n").arg(id->value)};
}

static Result<Answer> memberEdit(Context& context, const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return usageError(QStringLiteral("member edit needs one id, phone number, e-mail address or name"));
    auto store = context.store();
    if (!store)
        return fail(store.error());
    members::MemberRepository repository(**store, context.clock());
    const auto id = await(repository.find(parser.positionalArguments().first()));
    if (!id)
        return fail(id.error());
    const auto detail = await(repository.detail(*id, 0));
    if (!detail)
        return fail(detail.error());
    const auto& row = detail->row;
    const auto edit = editFrom(parser,
        {row.name, row.phone, row.email, row.country, row.city, row.language, row.zone, detail->company,
            detail->note, row.level});
    if (!edit)
        return fail(edit.error());
    const auto done = await(repository.editAct(*id, *edit));
    if (!done)
        return fail(done.error());
    return Answer{{{QStringLiteral("id"), id->value},
                      {QStringLiteral("act"), done->act > 0 ? QJsonValue(done->act) : QJsonValue()},
                      {QStringLiteral("changed"), done->act > 0}},
        done->act > 0
            ? QStringLiteral("member %1 changed; undo with: member undo %2\n").arg(id->value).arg(done->act)
            : QStringLiteral("member %1 was so already\n").arg(id->value)};
}

static Result<Answer> standingAnswer(
    Context& context, Result<ActRecord> (*run)(Context&, store::Store&, const playbook::Playbook&))
{
    const auto work = PeopleWork::open(context, true);
    const auto playbook = playbook::Playbook::load();
    if (!work || !playbook)
        return fail(!work ? work.error() : playbook.error());
    const auto done = run(context, work->store, *playbook);
    if (!done)
        return fail(done.error());
    return Answer{actJson(*done, work->zone), actTitle(*done) + u'\n'};
}

static Result<Answer> memberLevels(Context& context, const QCommandLineParser&)
{
    return standingAnswer(
        context, [](Context& inner, store::Store& store, const playbook::Playbook& playbook) {
            return await(people::Standing(store, inner.clock()).applyLevels(playbook));
        });
}

static Result<Answer> memberStages(Context& context, const QCommandLineParser&)
{
    return standingAnswer(context, [](Context& inner, store::Store& store, const playbook::Playbook&) {
        return await(people::Standing(store, inner.clock()).applyStages());
    });
}

static Result<Answer> memberPlaces(Context& context, const QCommandLineParser&)
{
    return standingAnswer(
        context, [](Context& inner, store::Store& store, const playbook::Playbook&) -> Result<ActRecord> {
            people::Standing standing(store, inner.clock());
            const auto places = await(standing.missingPlaces());
            if (!places)
                return fail(places.error());
            return await(standing.applyPlaces(*places));
        });
}

/// "member identity add|remove MEMBER KIND VALUE".
static Result<Answer> turnIdentity(Context& context, const QCommandLineParser& parser, bool add)
{
    const auto words = parser.positionalArguments();
    if (words.size() != 3)
        return usageError(QStringLiteral("needed: the member, the kind (phone, email, bsuid, username, shop, "
                                         "chat) and the value"));
    const auto work = MemberWork::open(context, words[0], true);
    if (!work)
        return fail(work.error());
    people::PeopleActs acts(work->store, context.clock());
    return actAnswer(await(add ? acts.addIdentity(work->member, words[1], words[2])
                               : acts.removeIdentity(work->member, words[1], words[2])),
        work->zone);
}

static Result<Answer> identityAdd(Context& context, const QCommandLineParser& parser)
{
    return turnIdentity(context, parser, true);
}

static Result<Answer> identityRemove(Context& context, const QCommandLineParser& parser)
{
    return turnIdentity(context, parser, false);
}

Commands peopleCommands()
{
    return {
        {QStringLiteral("member create"), {}, QStringLiteral("add a member by hand"), editOptions(),
            memberCreate},
        {QStringLiteral("member edit"), QStringLiteral("MEMBER"),
            QStringLiteral("change what is known about one"), editOptions(), memberEdit},
        {QStringLiteral("member tag"), QStringLiteral("TAG"), QStringLiteral("give a tag to members"),
            selectionOptions(), memberTag},
        {QStringLiteral("member untag"), QStringLiteral("TAG"), QStringLiteral("take a tag from members"),
            selectionOptions(), memberUntag},
        {QStringLiteral("member set"), QStringLiteral("WHAT [VALUE]"),
            QStringLiteral("set level, stage, owner, country, city, language, zone, company, note or "
                           "field:KEY of members"),
            selectionOptions(), memberSet},
        {QStringLiteral("member delete"), {},
            QStringLiteral("remove members with their orders, so that it can be undone"), selectionOptions(),
            memberDelete},
        {QStringLiteral("member acts"), {}, QStringLiteral("what was done to members"),
            {valueOption("limit", "how many (50)", "N"), valueOption("offset", "from which on (0)", "N")},
            memberActs},
        {QStringLiteral("member undo"), QStringLiteral("ACT"), QStringLiteral("take an act back"), {},
            memberUndo},
        {QStringLiteral("member redo"), QStringLiteral("ACT"), QStringLiteral("do an undone act again"), {},
            memberRedo},
        {QStringLiteral("member identity add"), QStringLiteral("MEMBER KIND VALUE"),
            QStringLiteral("a further phone, e-mail, user name, customer number ..."), {}, identityAdd},
        {QStringLiteral("member identity remove"), QStringLiteral("MEMBER KIND VALUE"),
            QStringLiteral("take one away"), {}, identityRemove},
        {QStringLiteral("member levels"), {},
            QStringLiteral("give everybody the level of the total spend (playbook level.by_spend)"), {},
            memberLevels},
        {QStringLiteral("member stages"), {},
            QStringLiteral("move everybody forward to the stage that the facts show"), {}, memberStages},
        {QStringLiteral("member places"), {},
            QStringLiteral("infer missing countries and zones from phone numbers"), {}, memberPlaces},
    };
}

} // namespace serai::ctl
