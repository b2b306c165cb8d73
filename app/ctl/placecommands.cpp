// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notes of members, lists and groups.

#include "people.h"

#include <segments/segmentservice.h>

#include <QJsonArray>

#include <people/notes.h>
#include <people/places.h>

namespace serai::ctl {

static Result<Answer> listNotes(Context& context, const QCommandLineParser& parser)
{
    const auto words = parser.positionalArguments();
    if (words.size() != 1)
        return usageError(QStringLiteral("member note list needs one member"));
    const auto work = MemberWork::open(context, words.first(), false);
    if (!work)
        return fail(work.error());
    const auto notes = await(people::Notes(work->store, context.clock()).list(work->member));
    if (!notes)
        return fail(notes.error());
    const auto instant = [&](const std::optional<qint64>& at) {
        return at ? isoOf(*at, work->zone) : QString();
    };
    const auto orNull = [&](const std::optional<qint64>& at) {
        return at ? QJsonValue(instant(at)) : QJsonValue();
    };
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& note : *notes) {
        list << QJsonObject{{QStringLiteral("note"), note.id}, {QStringLiteral("text"), note.text},
            {QStringLiteral("createdAt"), orNull(note.createdAt)},
            {QStringLiteral("editedAt"), orNull(note.editedAt)}};
        rows << QStringList{QString::number(note.id), instant(note.createdAt), instant(note.editedAt),
            note.text.simplified()};
    }
    return Answer{{{QStringLiteral("id"), work->member.value}, {QStringLiteral("notes"), list}},
        table({QStringLiteral("note"), QStringLiteral("written"), QStringLiteral("edited"),
                  QStringLiteral("text")},
            rows)};
}

static Result<Answer> addNote(Context& context, const QCommandLineParser& parser)
{
    const auto words = parser.positionalArguments();
    if (words.size() != 2)
        return usageError(QStringLiteral("member note add needs the member and the text"));
    const auto work = MemberWork::open(context, words[0], true);
    if (!work)
        return fail(work.error());
    return actAnswer(
        await(people::Notes(work->store, context.clock()).add(work->member, words[1])), work->zone);
}

/// "member note edit MEMBER NOTE TEXT" and "member note remove MEMBER NOTE".
static Result<Answer> changeNote(Context& context, const QCommandLineParser& parser, bool isEdit)
{
    const auto words = parser.positionalArguments();
    bool isNumber = false;
    const auto id = words.value(1).toLongLong(&isNumber);
    if (words.size() != (isEdit ? 3 : 2) || !isNumber)
        return usageError(isEdit
                ? QStringLiteral("needed: the member, the number of the note and the new text")
                : QStringLiteral("needed: the member and the number of the note"));
    const auto work = MemberWork::open(context, words[0], true);
    if (!work)
        return fail(work.error());
    people::Notes notes(work->store, context.clock());
    return actAnswer(
        await(isEdit ? notes.edit(work->member, id, words[2]) : notes.remove(work->member, id)), work->zone);
}

static Result<Answer> editNote(Context& context, const QCommandLineParser& parser)
{
    return changeNote(context, parser, true);
}

static Result<Answer> removeNote(Context& context, const QCommandLineParser& parser)
{
    return changeNote(context, parser, false);
}

/// The segment that the only word names, by id or name.
static Result<qint64> listNamed(Context& context, const QCommandLineParser& parser)
{
    const auto words = parser.positionalArguments();
    if (words.size() != 1)
        return usageError(QStringLiteral("one list is needed, by id or name"));
    const auto work = PeopleWork::open(context, true);
    if (!work)
        return fail(work.error());
    segments::SegmentService service(work->store, context.clock());
    const auto found = await(service.find(words.first()));
    if (!found)
        return fail(found.error());
    return found->id.value;
}

static Result<Answer> putOnList(Context& context, const QCommandLineParser& parser)
{
    const auto list = listNamed(context, parser);
    return list ? runBulk(context, parser, people::addToList(*list)) : fail(list.error());
}

static Result<Answer> takeOffList(Context& context, const QCommandLineParser& parser)
{
    const auto list = listNamed(context, parser);
    return list ? runBulk(context, parser, people::takeFromList(*list)) : fail(list.error());
}

static Result<Answer> makeList(Context& context, const QCommandLineParser& parser)
{
    const auto words = parser.positionalArguments();
    if (words.size() != 1)
        return usageError(QStringLiteral("segment make needs the name of the list"));
    const auto work = PeopleWork::open(context, true);
    if (!work)
        return fail(work.error());
    const auto selection = selectionFrom(context, work->store, parser);
    if (!selection)
        return fail(selection.error());
    const auto made =
        await(people::Places(work->store, context.clock()).createList(words.first(), *selection));
    if (!made)
        return fail(made.error());
    return Answer{{{QStringLiteral("segmentId"), made->segment}, {QStringLiteral("members"), made->members}},
        QStringLiteral("made the list %1, of %2 members\n").arg(words.first()).arg(made->members)};
}

static Result<Answer> listGroups(Context& context, const QCommandLineParser&)
{
    const auto work = PeopleWork::open(context, false);
    if (!work)
        return fail(work.error());
    const auto groups = await(people::Places(work->store, context.clock()).groups());
    if (!groups)
        return fail(groups.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& group : *groups) {
        list << QJsonObject{{QStringLiteral("groupId"), group.community},
            {QStringLiteral("code"), group.code}, {QStringLiteral("name"), group.name},
            {QStringLiteral("members"), group.members}};
        rows << QStringList{group.code, group.name, QString::number(group.members)};
    }
    return Answer{{{QStringLiteral("groups"), list}},
        table({QStringLiteral("group"), QStringLiteral("name"), QStringLiteral("members known")}, rows)};
}

/// "member group join|leave GROUP": GROUP is the code or the number.
static Result<Answer> moveGroup(Context& context, const QCommandLineParser& parser, bool isJoining)
{
    const auto words = parser.positionalArguments();
    if (words.size() != 1)
        return usageError(QStringLiteral("one group is needed, by its code"));
    const auto work = PeopleWork::open(context, true);
    if (!work)
        return fail(work.error());
    const auto groups = await(people::Places(work->store, context.clock()).groups());
    if (!groups)
        return fail(groups.error());
    const auto found = std::find_if(groups->cbegin(), groups->cend(), [&](const people::GroupPlace& group) {
        return group.code.compare(words.first(), Qt::CaseInsensitive) == 0
            || QString::number(group.community) == words.first();
    });
    if (found == groups->cend())
        return fail(ErrorKind::NotFound, QStringLiteral("there is no group \"%1\"").arg(words.first()), {},
            QStringLiteral("see: member group list"));
    return runBulk(context, parser,
        isJoining ? people::joinGroup(found->community) : people::leaveGroup(found->community));
}

static Result<Answer> joinGroup(Context& context, const QCommandLineParser& parser)
{
    return moveGroup(context, parser, true);
}

static Result<Answer> leaveGroup(Context& context, const QCommandLineParser& parser)
{
    return moveGroup(context, parser, false);
}

Commands placeCommands()
{
    return {
        {QStringLiteral("member note list"), QStringLiteral("MEMBER"),
            QStringLiteral("the notes about one; note 0 is the remark of a list"), {}, listNotes},
        {QStringLiteral("member note add"), QStringLiteral("MEMBER TEXT"), QStringLiteral("write a note"), {},
            addNote},
        {QStringLiteral("member note edit"), QStringLiteral("MEMBER NOTE TEXT"),
            QStringLiteral("change a note"), {}, editNote},
        {QStringLiteral("member note remove"), QStringLiteral("MEMBER NOTE"),
            QStringLiteral("take a note away"), {}, removeNote},
        {QStringLiteral("segment make"), QStringLiteral("NAME"),
            QStringLiteral("a list of these members, to be changed by hand"), selectionOptions(), makeList},
        {QStringLiteral("segment add"), QStringLiteral("LIST"), QStringLiteral("put members on a list"),
            selectionOptions(), putOnList},
        {QStringLiteral("segment take"), QStringLiteral("LIST"), QStringLiteral("take members off a list"),
            selectionOptions(), takeOffList},
        {QStringLiteral("member group list"), {}, QStringLiteral("groups and who is known to be in them"), {},
            listGroups},
        {QStringLiteral("member group join"), QStringLiteral("GROUP"),
            QStringLiteral("note that members came into a group; nothing is sent"), selectionOptions(),
            joinGroup},
        {QStringLiteral("member group leave"), QStringLiteral("GROUP"),
            QStringLiteral("note that members left a group"), selectionOptions(), leaveGroup},
    };
}

} // namespace serai::ctl
