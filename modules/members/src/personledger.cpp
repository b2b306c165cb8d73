// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tags and consent of PersonBook.

#include "personbook.h"
#include "text.h"

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
        const auto key = QString::number(member) + QChar(0x1f) + tag.toCaseFolded();
        if (m_tagged.contains(key))
            continue;
        m_tagged.insert(key);
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
        }
        mark(member, State::Updated);
        noteChange(member, person.line, QStringLiteral("tags"), {}, tag);
        if (!m_stamp.write)
            continue;
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
    const bool canWithdraw = m_layout.preset->kind != ImportKind::Orders;
    // Consent to WhatsApp is never read out of another consent: only where the user says which column states
    // it.
    for (const auto& [channel, said] : {std::pair{"email", person.emailConsent}, {"sms", person.smsConsent},
             {"whatsapp", person.whatsappConsent}}) {
        if (!said || (!*said && !canWithdraw))
            continue;
        if (auto done = stateConsent(member, person, channel, *said); !done)
            return done;
    }
    return {};
}

Result<> PersonBook::stateConsent(qint64 member, const PersonRow& person, const char* channel, bool granted)
{
    const auto name = QString::fromLatin1(channel);
    const auto key = QString::number(member) + QChar(0x1f) + name;
    if (!m_consent.contains(key)) {
        QString state;
        if (member < m_firstNew) {
            auto row = m_connection.run(consentStateSql, member, name);
            if (!row)
                return fail(row.error());
            if (row->next())
                state = row->text(0);
            const auto suppressed = m_connection.number(suppressedSql, member, name);
            if (!suppressed)
                return fail(suppressed.error());
            if (suppressed->has_value())
                state = QStringLiteral("withdrawn");
        }
        m_consent.insert(key, state);
    }
    auto& state = m_consent[key];
    const bool isGranted = state == u"granted";
    if (!granted && state.isEmpty()) {
        state = QStringLiteral(
            "denied"); // nothing to withdraw; a "yes" for the same person further down does not count
        return {};
    }
    if (granted == isGranted)
        return {};
    if (granted && !state.isEmpty()) {
        m_problems.add({person.line, {}, QStringLiteral("consentKept"),
            membersText(QT_TRANSLATE_NOOP("members", "has opted out here; an import does not undo that")), {},
            false});
        return {};
    }
    const bool whatsapp = name == u"whatsapp";
    noteChange(member, person.line, name + QStringLiteral("Consent"), state,
        granted ? QStringLiteral("granted") : QStringLiteral("withdrawn"));
    state = granted ? QStringLiteral("granted") : QStringLiteral("withdrawn");
    m_consentGranted += whatsapp && granted;
    mark(member, State::Updated);
    if (!m_stamp.write)
        return {};
    const auto done = m_connection.run(insertConsentSql, member, name, state,
        whatsapp ? m_stamp.consentSource : m_stamp.source,
        whatsapp && granted && !m_stamp.consentWording.isEmpty() ? m_stamp.consentWording : QString(),
        m_stamp.nowMs, m_stamp.importId);
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace serai::members
