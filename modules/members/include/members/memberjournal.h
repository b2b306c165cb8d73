// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/store.h>

#include <QJsonObject>
#include <QString>

namespace serai::members {

/// The text of a step for a value and where it comes from: both go back together. Empty for nothing at all.
[[nodiscard]] QString packedStep(const QString& value, const QString& source);
/// The value in the text of a step, for people to read.
[[nodiscard]] QString stepValue(const QString& packed);
/// The source in the text of a step; empty where it has none.
[[nodiscard]] QString stepSource(const QString& packed);
/// Between value and source; no text that people type holds it.
inline constexpr QChar stepSeparator{31};

/// Writes what people do to members into the journal (member_act, member_act_step), inside the transaction of
/// the act itself. Timeline and undo read it.
class MemberJournal
{
public:
    /// Opens an act. \a kind: "create", "edit", … as in people::ActRecord.
    [[nodiscard]] static Result<MemberJournal> begin(
        store::Transaction& transaction, const QString& kind, const QJsonObject& detail, qint64 nowMs);

    [[nodiscard]] qint64 id() const { return m_id; }

    /// One fact of one member before and after; nothing is written where both are the same. Empty = unknown.
    [[nodiscard]] Result<> step(
        qint64 member, const QString& what, const QString& before, const QString& after);

    /// Closes the act and answers how many members it changed; with none it is taken out again.
    [[nodiscard]] Result<qint64> finish();

private:
    MemberJournal(store::Transaction& transaction, qint64 id)
        : m_transaction(&transaction)
        , m_id(id)
    {
    }

    store::Transaction* m_transaction;
    qint64 m_id;
};

} // namespace serai::members
