// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <members/memberrepository.h>

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

} // namespace serai::ctl
