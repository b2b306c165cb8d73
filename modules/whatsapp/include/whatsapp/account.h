// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/async.h>
#include <base/id.h>

#include <QList>
#include <QString>

namespace serai::store {
class Connection;
class Store;
class Transaction;
} // namespace serai::store

namespace serai::whatsapp {

/// The number that sends. Its token and app secret are in the key store, never here.
struct Account
{
    AccountId id;
    QString phoneNumberId;
    QString wabaId;
    QString baseUrl; ///< with the version: "https://graph.facebook.com/v25.0"
    QString displayPhone; ///< as the API shows it; empty until the doctor has asked
    QString displayName;
    QString quality; ///< GREEN, YELLOW, RED or empty
    int perSecond = 80; ///< messages per second: 80, or 1000 at throughput level HIGH

    bool operator==(const Account&) const = default;
};

/// Whether the account talks to this computer, as the sandbox does.
[[nodiscard]] bool isLoopback(const Account& account);

/// Checks ids and URL: digits, https (http on loopback only). Errors: InvalidInput.
[[nodiscard]] Result<Account> checkAccount(Account account);

/// Adds it, or updates the one with the same phone number id. Errors: InvalidInput, Storage.
[[nodiscard]] Async<AccountId> saveAccount(store::Store& store, const Account& account, qint64 nowMs);
[[nodiscard]] Async<QList<Account>> accounts(store::Store& store);
/// The only account or the one with \a phoneNumberId. Errors: NotFound, InvalidInput (several, none named).
[[nodiscard]] Async<Account> account(store::Store& store, const QString& phoneNumberId = {});
[[nodiscard]] Result<QList<Account>> accounts(store::Connection& connection);

} // namespace serai::whatsapp
