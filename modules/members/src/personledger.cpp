// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tags and consent of PersonBook.

#include "personbook.h"
#include "text.h"

#include <algorithm>

namespace serai::members {

static constexpr char consentStateSql[] =
    "SELECT state FROM consent_event WHERE member_id = ? AND channel = ? AND purpose = 'marketing' "
    "ORDER BY at DESC, id DESC LIMIT 1";
static constexpr char suppressedSql[] = "SELECT 1 FROM suppression WHERE member_id = ? AND channel = ?";
static constexpr char insertConsentSql[] =
    "INSERT INTO consent_event (member_id, channel, purpose, state, source, wording, at, import_id) "
    "VALUES (?, ?, 'marketing', ?, ?, ?, ?, ?)";

Result<qint64> PersonBook::tagId(const QString& name)
{
    const auto folded = name.toCaseFolded();
    if (const auto known = m_tags.constFind(folded); known != m_tags.cend())
        return *known;
    const auto found = m_connection.number("SELECT id FROM tag WHERE name = ?", name);
    if (!found)
        return fail(found.error());
    qint64 id = found->value_or(0);
    if (id == 0 && m_stamp.write) {
        const auto made = m_connection.run("INSERT INTO tag (name) VALUES (?)", name);
        if (!made)
            return fail(made.error());
        id = made->lastInsertId();
    }
    m_tags.insert(folded, id);
    return id;
}

Result<> PersonBook::addTags(qint64 member, const PersonRow& person)
{
    const auto rule = m_rules[std::size_t(Field::Tags)];
    if (rule == ConflictRule::Keep && !isNew(member))
        return {};
    for (const auto& tag : person.tags) {
        if (!m_met.tagged.add(TextDigest::of(0, QString::number(member) + QChar(0x1f) + tag.toCaseFolded())))
            continue;
        const auto id = tagId(tag);
        if (!id)
            return fail(id.error());
        if (member < m_firstNew) {
            const auto has = m_connection.number(
                "SELECT 1 FROM member_tag WHERE member_id = ? AND tag_id = ?", member, *id);
            if (!has)
                return fail(has.error());
            if (has->has_value())
                continue;
            const auto untagged = m_hands.untaggedAt(member, tag);
            if (!untagged)
                return fail(untagged.error());
            if (*untagged && rule != ConflictRule::Replace) {
                noteByHand(member, person, QStringLiteral("tags"), {}, tag, *untagged);
                ++m_kept;
                continue;
            }
        }
        mark(member, State::Updated);
        noteChange(member, person, QStringLiteral("tags"), {}, tag);
        if (!m_stamp.write)
            continue;
        if (auto written = flush(); !written)
            return written;
        const auto done =
            m_connection.run("INSERT INTO member_tag (member_id, tag_id) VALUES (?, ?)", member, *id);
        if (!done)
            return fail(done.error());
        if (auto kept = m_journal.gaveTag(member, *id); !kept)
            return kept;
    }
    return {};
}

Result<> PersonBook::addConsent(qint64 member, const PersonRow& person)
{
    // An unticked box in an order is no withdrawal of what was given elsewhere; in a list of customers it is.
    // Whoever opted out by themselves did so wherever it stands.
    const bool canWithdraw = m_layout.preset->kind != ImportKind::Orders;
    // Consent to WhatsApp is never read out of another consent: only where the user says which column states
    // it.
    for (const auto& [channel, said] : {std::pair{"email", person.emailConsent}, {"sms", person.smsConsent},
             {"whatsapp", person.whatsappConsent}}) {
        if (said == ConsentWord::Nothing || said == ConsentWord::Unclear
            || (said == ConsentWord::No && !canWithdraw))
            continue;
        if (auto done = stateConsent(member, person, channel, said == ConsentWord::Yes); !done)
            return done;
    }
    return {};
}

qint64 PersonBook::consentState(const QString& state)
{
    auto number = m_consentStates.indexOf(state); // a handful
    if (number < 0) {
        number = m_consentStates.size();
        m_consentStates << state;
    }
    return number;
}

bool PersonBook::isBarred(const PersonRow& person, const QString& channel) const
{
    if (m_blocked.isEmpty())
        return false;
    return std::any_of(person.identities.cbegin(), person.identities.cend(), [&](const auto& identity) {
        return m_blocked.bars(channel, identityKindKey(identity.first), identity.second);
    });
}

/// The last word about \a channel before this file; a bar, also one that was kept for the person's numbers,
/// is a withdrawal. Empty: never asked.
Result<QString> PersonBook::knownConsent(qint64 member, const PersonRow& person, const QString& channel)
{
    const auto withdrawn = QStringLiteral("withdrawn");
    if (isBarred(person, channel))
        return withdrawn;
    if (member >= m_firstNew)
        return QString();
    const auto suppressed = m_connection.number(suppressedSql, member, channel);
    if (!suppressed)
        return fail(suppressed.error());
    if (suppressed->has_value())
        return withdrawn;
    auto row = m_connection.run(consentStateSql, member, channel);
    if (!row)
        return fail(row.error());
    return row->next() ? row->text(0) : QString();
}

Result<> PersonBook::writeConsent(qint64 member, const QString& channel, const QString& state)
{
    if (!m_stamp.write)
        return {};
    if (auto written = flush(); !written)
        return written;
    const bool whatsapp = channel == u"whatsapp";
    const bool isWorded = whatsapp && state == u"granted" && !m_stamp.consentWording.isEmpty();
    const auto done = m_connection.run(insertConsentSql, member, channel, state,
        whatsapp ? m_stamp.consentSource : m_stamp.source, isWorded ? m_stamp.consentWording : QString(),
        m_stamp.nowMs, m_stamp.importId);
    return done ? Result<>() : fail(done.error());
}

Result<> PersonBook::stateConsent(qint64 member, const PersonRow& person, const char* channel, bool granted)
{
    const auto name = QString::fromLatin1(channel);
    const auto key = TextDigest::of(0, QString::number(member) + QChar(0x1f) + name);
    const auto known = m_met.consent.find(key);
    auto state = known ? m_consentStates.value(*known) : QString();
    if (!known) {
        const auto before = knownConsent(member, person, name);
        if (!before)
            return fail(before.error());
        state = *before;
        m_met.consent.insert(key, consentState(state));
    }
    if (granted && !state.isEmpty() && state != u"granted") {
        m_problems.add({person.line, {}, QStringLiteral("consentKept"),
            membersText(QT_TRANSLATE_NOOP("members", "has opted out here; an import does not undo that")), {},
            false});
        return {};
    }
    // A "no" is written down even where there is nothing to withdraw, so that no later file's "yes" outweighs
    // it; to one that is there already it adds nothing.
    if (granted ? state == u"granted" : (!state.isEmpty() && state != u"granted"))
        return {};
    const auto now = QString::fromLatin1(granted ? "granted" : (state.isEmpty() ? "denied" : "withdrawn"));
    noteChange(member, person, name + QStringLiteral("Consent"), state, now);
    m_met.consent.insert(key, consentState(now));
    m_consentGranted += name == u"whatsapp" && granted;
    mark(member, State::Updated);
    return writeConsent(member, name, now);
}

} // namespace serai::members
