// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/clock.h>
#include <content/contentitem.h>
#include <store/store.h>

namespace serai::content {

/// Communities in the workspace, as far as the calendar needs them. Topic "community".
class CommunityRepository
{
public:
    /// \a store and \a clock must outlive it.
    CommunityRepository(store::Store& store, const Clock& clock);

    /// Errors: InvalidInput (empty code or name, unknown zone), Conflict (the code is taken), Storage.
    [[nodiscard]] Async<Community> create(const Community& community);
    [[nodiscard]] Async<QList<Community>> list(); ///< by code, numbers inside it by value

    [[nodiscard]] static Result<Community> create(
        store::Transaction& transaction, Community community, qint64 nowMs);
    [[nodiscard]] static Result<QList<Community>> list(store::Connection& connection);
    /// By id, code or unique name. Errors: NotFound, InvalidInput (several have that name).
    [[nodiscard]] static Result<Community> find(store::Connection& connection, const QString& text);

private:
    store::Store& m_store;
    const Clock& m_clock;
};

} // namespace serai::content
