// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <members/member.h>
#include <members/memberjournal.h>

namespace serai::members {

/// The editable values of a member with where they come from.
struct EditRow
{
    MemberEdit edit; ///< stage, owner and every custom field are filled in
    QString countrySource;
    QString zoneSource;
    QString languageSource;
    QString levelSource;
};

[[nodiscard]] tl::unexpected<Error> noSuchMember(MemberId id);

/// Errors: NotFound.
[[nodiscard]] Result<EditRow> readEditRow(store::Connection& connection, MemberId id);

/// \a edit with every value in its stored form; \a home reads national numbers of members without country.
/// Errors: InvalidInput.
[[nodiscard]] Result<MemberEdit> checkedEdit(
    store::Connection& connection, MemberEdit edit, const QString& home);

/// Writes \a edit over \a before, with the sources that follow and the place that the phone implies, and
/// says each change to \a journal. Errors: Conflict (an identity is somebody else's).
[[nodiscard]] Result<> writeEditRow(store::Transaction& transaction, MemberJournal& journal, MemberId id,
    const EditRow& before, const MemberEdit& edit, qint64 now);

} // namespace serai::members
