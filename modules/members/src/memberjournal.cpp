// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <members/memberjournal.h>

#include <QJsonDocument>

namespace serai::members {

QString packedStep(const QString& value, const QString& source)
{
    return value.isEmpty() && source.isEmpty() ? QString() : value + stepSeparator + source;
}

QString stepValue(const QString& packed)
{
    return packed.section(stepSeparator, 0, 0);
}

QString stepSource(const QString& packed)
{
    return packed.section(stepSeparator, 1, 1);
}

Result<MemberJournal> MemberJournal::begin(
    store::Transaction& transaction, const QString& kind, const QJsonObject& detail, qint64 nowMs)
{
    const auto made = transaction->run("INSERT INTO member_act (kind, detail, at) VALUES (?, ?, ?)", kind,
        QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)), nowMs);
    if (!made)
        return fail(made.error());
    return MemberJournal(transaction, made->lastInsertId());
}

Result<> MemberJournal::step(qint64 member, const QString& what, const QString& before, const QString& after)
{
    if (before == after)
        return {};
    const auto done = (*m_transaction)
                          ->run("INSERT INTO member_act_step (act_id, member_id, what, before, after) "
                                "VALUES (?, ?, ?, ?, ?)",
                              m_id, member, what, before.isEmpty() ? QString() : before,
                              after.isEmpty() ? QString() : after);
    if (!done)
        return fail(done.error());
    return {};
}

Result<qint64> MemberJournal::finish()
{
    const auto changed =
        (*m_transaction)
            ->number("SELECT count(DISTINCT member_id) FROM member_act_step WHERE act_id = ?", m_id);
    if (!changed)
        return fail(changed.error());
    const auto members = changed->value_or(0);
    const auto done = members == 0
        ? (*m_transaction)->run("DELETE FROM member_act WHERE id = ?", m_id)
        : (*m_transaction)->run("UPDATE member_act SET members = ? WHERE id = ?", members, m_id);
    if (!done)
        return fail(done.error());
    return members;
}

} // namespace serai::members
