// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>

#include <QList>
#include <QStringList>

namespace serai::store {
class Store;
class Transaction;
} // namespace serai::store

namespace serai::consent {

/// One line of the register of exports: personal data that left the workspace as a file.
struct Disclosure
{
    qint64 id = 0;
    QString kind; ///< "person", "members", "segment", "copy"
    QString what; ///< in words: name of the segment, search, "1 member"; no personal data
    qint64 people = 0;
    QStringList columns; ///< stable keys; empty = everything
    QString fileName; ///< without folder
    QString purpose; ///< why, as the person at the keyboard said; may be empty
    qint64 at = 0; ///< epoch ms

    bool operator==(const Disclosure&) const = default;
};

/// Adds \a disclosure (its id is ignored) to the register and the audit trail. Whoever writes personal data
/// to a file calls it when the file is complete. Errors: Storage.
[[nodiscard]] Async<> noteDisclosure(store::Store& store, Disclosure disclosure);
/// The same inside a transaction under way.
[[nodiscard]] Result<> noteDisclosure(store::Transaction& transaction, const Disclosure& disclosure);

/// The register, newest first. Errors: Storage.
[[nodiscard]] Async<QList<Disclosure>> disclosures(store::Store& store, int limit = 1000);

} // namespace serai::consent
