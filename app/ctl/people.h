// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <members/memberrepository.h>

#include <people/acts.h>

namespace serai::ctl {

/// The member whom \a text names: an id, a phone, an address or a name that only one has.
[[nodiscard]] inline Result<MemberId> memberNamed(Context& context, store::Store& store, const QString& text)
{
    return await(members::MemberRepository(store, context.clock()).find(text));
}

[[nodiscard]] inline Result<QList<qint64>> membersNamed(
    Context& context, store::Store& store, const QStringList& texts)
{
    QList<qint64> ids;
    for (const auto& text : texts) {
        const auto id = memberNamed(context, store, text);
        if (!id)
            return fail(id.error());
        ids << id->value;
    }
    return ids;
}

/// The open workspace with its zone, for one command about people.
struct PeopleWork
{
    store::Store& store;
    QTimeZone zone;

    /// \a writes: the command changes the workspace.
    [[nodiscard]] static Result<PeopleWork> open(Context& context, bool writes)
    {
        auto store = context.store(writes ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly);
        if (!store)
            return fail(store.error());
        const auto zone = context.zone();
        if (!zone)
            return fail(zone.error());
        return PeopleWork{**store, *zone};
    }
};

/// The same, with the member that a word names.
struct MemberWork
{
    store::Store& store;
    QTimeZone zone;
    MemberId member;

    [[nodiscard]] static Result<MemberWork> open(Context& context, const QString& text, bool writes)
    {
        const auto work = PeopleWork::open(context, writes);
        if (!work)
            return fail(work.error());
        const auto member = memberNamed(context, work->store, text);
        if (!member)
            return fail(member.error());
        return MemberWork{work->store, work->zone, *member};
    }
};

/// The members that the options name: numbers, a segment, a search, or all.
[[nodiscard]] Result<people::Selection> selectionFrom(
    Context& context, store::Store& store, const QCommandLineParser& parser);
/// The options that selectionFrom() reads.
[[nodiscard]] QList<QCommandLineOption> selectionOptions();

[[nodiscard]] QJsonObject actJson(const people::ActRecord& act, const QTimeZone& zone);
/// What an act on one member answers, with how to undo it.
[[nodiscard]] Result<Answer> actAnswer(const Result<people::ActRecord>& done, const QTimeZone& zone);
/// Does \a act for the members that the options name; Ctrl+C cancels it.
[[nodiscard]] Result<Answer> runBulk(
    Context& context, const QCommandLineParser& parser, const people::Act& act);

} // namespace serai::ctl
