// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Identities that people add and take away by hand.

#include "selection.h"
#include "steps.h"
#include "text.h"

#include <base/clock.h>
#include <base/phonenumber.h>
#include <members/memberjournal.h>
#include <store/workspace.h>

#include <people/acts.h>

namespace serai::people {

/// \a value as identities of \a kind are stored. \a country: home of national numbers.
static Result<QString> identityValue(const QString& kind, const QString& value, const QString& country)
{
    static const QStringList plain{
        QStringLiteral("bsuid"), QStringLiteral("username"), QStringLiteral("shop"), QStringLiteral("chat")};
    const auto text = value.simplified();
    if (kind == u"phone") {
        const auto phone = parsePhone(text, country);
        return phone ? Result<QString>(phone->e164) : fail(phone.error());
    }
    if (kind == u"email") {
        const auto at = text.indexOf(u'@');
        if (at <= 0 || text.indexOf(u'.', at) < 0 || text.contains(u' ') || text.endsWith(u'.'))
            return fail(ErrorKind::InvalidInput,
                peopleText(QT_TRANSLATE_NOOP("people", "this is not an e-mail address")));
        return text.toLower();
    }
    if (!plain.contains(kind))
        return fail(ErrorKind::InvalidInput,
            peopleText(QT_TRANSLATE_NOOP("people", "there is no kind of identity \"%1\"")).arg(kind), {},
            peopleText(QT_TRANSLATE_NOOP("people", "choose one of: %1"))
                .arg(QStringLiteral("phone, email, bsuid, username, shop, chat")));
    if (text.isEmpty())
        return fail(
            ErrorKind::InvalidInput, peopleText(QT_TRANSLATE_NOOP("people", "the identity is empty")));
    return text;
}

/// The home of national numbers: the member's country, else the shop's. Errors: NotFound.
static Result<QString> homeOf(store::Connection& connection, MemberId member)
{
    const auto settings = store::readSettings(connection);
    if (!settings)
        return fail(settings.error());
    auto row = connection.run("SELECT country FROM member WHERE id = ?", member.value);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(ErrorKind::NotFound,
            peopleText(QT_TRANSLATE_NOOP("people", "there is no member with id %1")).arg(member.value));
    return row->text(0).size() == 2 ? row->text(0) : settings->country;
}

/// Does one step of an identity as an act.
static Result<ActRecord> identityAct(store::Transaction& transaction, MemberId member, const QString& kind,
    const QString& before, const QString& after, qint64 nowMs)
{
    auto journal = members::MemberJournal::begin(transaction, QStringLiteral("identity"), {}, nowMs);
    if (!journal)
        return fail(journal.error());
    if (auto done = journal->step(member.value, kind, before, after); !done)
        return fail(done.error());
    const auto done = applySteps(transaction, journal->id(), kind, Direction::Redo, nowMs);
    if (!done)
        return fail(done.error());
    const auto marked =
        transaction->run("UPDATE member SET updated_at = ? WHERE id = ?", nowMs, member.value);
    if (!marked)
        return fail(marked.error());
    return finishAct(transaction, *journal, QStringLiteral("identity"), 1, nowMs);
}

static Result<ActRecord> addNow(
    store::Transaction& transaction, MemberId member, const QString& kind, const QString& value, qint64 nowMs)
{
    auto& connection = transaction.connection();
    const auto home = homeOf(connection, member);
    if (!home)
        return fail(home.error());
    const auto stored = identityValue(kind, value, *home);
    if (!stored)
        return fail(stored.error());
    const auto owner = connection.number(
        "SELECT member_id FROM member_identity WHERE kind = ? AND value = ?", kind, *stored);
    if (!owner)
        return fail(owner.error());
    if (owner->has_value())
        return fail(ErrorKind::Conflict,
            **owner == member.value
                ? peopleText(QT_TRANSLATE_NOOP("people", "the member has this already"))
                : peopleText(QT_TRANSLATE_NOOP("people", "member %1 has this already")).arg(**owner),
            {}, peopleText(QT_TRANSLATE_NOOP("people", "if the two are one person, merge them")));
    return identityAct(
        transaction, member, kind, {}, members::packedStep(*stored, QStringLiteral("entered")), nowMs);
}

static Result<ActRecord> removeNow(
    store::Transaction& transaction, MemberId member, const QString& kind, const QString& value, qint64 nowMs)
{
    auto& connection = transaction.connection();
    const auto home = homeOf(connection, member);
    if (!home)
        return fail(home.error());
    const auto stored = identityValue(kind, value, *home);
    if (!stored)
        return fail(stored.error());
    QString before;
    {
        auto row = connection.run("SELECT source, id FROM member_identity WHERE member_id = ? AND kind = ? "
                                  "AND value = ?",
            member.value, kind, *stored);
        if (!row)
            return fail(row.error());
        if (!row->next())
            return fail(ErrorKind::NotFound,
                peopleText(QT_TRANSLATE_NOOP("people", "the member has no such identity")));
        before = members::packedStep(*stored, row->text(0)) + members::stepSeparator + row->text(1);
    }
    return identityAct(transaction, member, kind, before, {}, nowMs);
}

Async<ActRecord> PeopleActs::addIdentity(MemberId member, QString kind, QString value)
{
    return m_store.write(
        [member, kind = std::move(kind), value = std::move(value), now = m_clock.nowMs()](
            store::Transaction& transaction) { return addNow(transaction, member, kind, value, now); });
}

Async<ActRecord> PeopleActs::removeIdentity(MemberId member, QString kind, QString value)
{
    return m_store.write(
        [member, kind = std::move(kind), value = std::move(value), now = m_clock.nowMs()](
            store::Transaction& transaction) { return removeNow(transaction, member, kind, value, now); });
}

} // namespace serai::people
