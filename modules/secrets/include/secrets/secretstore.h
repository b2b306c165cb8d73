// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/redacted.h>

#include <QString>

#include <memory>

namespace serai::secrets {

using Secret = Redacted<QString>;

enum class StoreKind {
    System, ///< the key store of the operating system
    Session, ///< memory of this process only: gone when it ends
};

/// Keeps tokens. Main thread; needs its event loop. Secrets never reach files, the database, arguments or
/// logs.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// Errors: NotFound, SecretStore (locked, missing, refused by the user).
    [[nodiscard]] virtual Async<Secret> read(const QString& key) = 0;
    /// Errors: SecretStore.
    [[nodiscard]] virtual Async<> write(const QString& key, const Secret& secret) = 0;
    /// A key that is not there is no error. Errors: SecretStore.
    [[nodiscard]] virtual Async<> remove(const QString& key) = 0;

    [[nodiscard]] virtual StoreKind kind() const = 0;
    /// Where secrets go and, for Session, why not into the system's store. A sentence for people.
    [[nodiscard]] virtual QString explanation() const = 0;
};

/// The key store of the system through QtKeychain, under the service name "serai". It never falls back to
/// plain files.
[[nodiscard]] std::unique_ptr<SecretStore> systemSecretStore();

/// Memory of this process only. \a reason says why, for explanation().
[[nodiscard]] std::unique_ptr<SecretStore> sessionSecretStore(const QString& reason = {});

/// Whether the key store of the system answers: asks it for a key that does not exist. Errors: SecretStore
/// with the reason and what to do.
[[nodiscard]] Async<> probe(SecretStore& store);

// The names of secrets of a sending number.
[[nodiscard]] QString tokenKey(const QString& phoneNumberId); ///< "account/<id>/token"
[[nodiscard]] QString appSecretKey(const QString& phoneNumberId); ///< "account/<id>/appSecret"

} // namespace serai::secrets
