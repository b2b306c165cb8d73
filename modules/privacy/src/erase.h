// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "redactor.h"

#include <QByteArrayList>

#include <privacy/privacydesk.h>

namespace serai::store {
class Store;
class Transaction;
} // namespace serai::store

namespace serai::privacy {

struct Erased
{
    EraseReceipt receipt;
    QByteArrayList needles; ///< what may not be found in the files any more
    Redactor redactor; ///< the same, in every spelling
};

/// Everything of \a members out of the tables, and a receipt into them. Errors: as PrivacyDesk::erase().
[[nodiscard]] Result<Erased> eraseRows(store::Transaction& transaction, const QList<qint64>& members,
    const EraseOptions& options, qint64 nowMs, const Progress& progress, const CancelToken& cancel);

/// eraseRows(), then the files. Blocks: for worker threads. Errors: as PrivacyDesk::erase().
[[nodiscard]] Result<EraseReceipt> eraseNow(store::Store& store, const QList<qint64>& members,
    const EraseOptions& options, qint64 nowMs, const Progress& progress, const CancelToken& cancel);

} // namespace serai::privacy
