// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <store/store.h>
#include <whatsapp/account.h>

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

namespace serai::whatsapp {

static constexpr auto selectAccounts =
    "SELECT id, phone_number_id, waba_id, base_url, display_phone, display_name, quality, per_second "
    "FROM account ORDER BY id";
static constexpr auto upsertAccount =
    "INSERT INTO account (phone_number_id, waba_id, base_url, display_phone, display_name, quality, "
    "per_second, "
    "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (phone_number_id) DO UPDATE SET "
    "waba_id = excluded.waba_id, base_url = excluded.base_url, display_phone = excluded.display_phone, "
    "display_name = excluded.display_name, quality = excluded.quality, per_second = excluded.per_second";

static tl::unexpected<Error> accountError(const char* text, const QString& where)
{
    return fail(ErrorKind::InvalidInput, QCoreApplication::translate("whatsapp", text), where,
        QCoreApplication::translate("whatsapp", "copy it from the API setup page of your app at Meta"));
}

bool isLoopback(const Account& account)
{
    const auto host = QUrl(account.baseUrl).host();
    return host == QStringLiteral("localhost") || QHostAddress(host).isLoopback();
}

Result<Account> checkAccount(Account account)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{3,32}$"));
    if (!digits.match(account.phoneNumberId).hasMatch())
        return accountError(QT_TRANSLATE_NOOP("whatsapp", "the phone number id is not a row of digits"),
            account.phoneNumberId);
    if (!digits.match(account.wabaId).hasMatch())
        return accountError(
            QT_TRANSLATE_NOOP("whatsapp", "the WhatsApp Business account id is not a row of digits"),
            account.wabaId);
    while (account.baseUrl.endsWith(u'/'))
        account.baseUrl.chop(1);
    const QUrl url(account.baseUrl, QUrl::StrictMode);
    const bool secure = url.scheme() == QStringLiteral("https")
        || (url.scheme() == QStringLiteral("http") && isLoopback(account));
    if (!url.isValid() || url.host().isEmpty() || !secure || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty())
        return accountError(
            QT_TRANSLATE_NOOP("whatsapp", "the base URL is not an https address"), account.baseUrl);
    account.perSecond = std::clamp(account.perSecond, 1, 1000);
    return account;
}

Async<AccountId> saveAccount(store::Store& store, const Account& account, qint64 nowMs)
{
    auto checked = checkAccount(account);
    if (!checked)
        return ready<AccountId>(fail(checked.error()));
    return store.write([a = *checked, nowMs](store::Transaction& transaction) -> Result<AccountId> {
        if (auto done = transaction->run(upsertAccount, a.phoneNumberId, a.wabaId, a.baseUrl, a.displayPhone,
                a.displayName, a.quality, a.perSecond, nowMs);
            !done)
            return fail(done.error());
        auto id = transaction->number("SELECT id FROM account WHERE phone_number_id = ?", a.phoneNumberId);
        if (!id)
            return fail(id.error());
        transaction.changed(QStringLiteral("account"), id->value_or(0));
        return AccountId{id->value_or(0)};
    });
}

Result<QList<Account>> accounts(store::Connection& connection)
{
    auto rows = connection.run(selectAccounts);
    if (!rows)
        return fail(rows.error());
    QList<Account> list;
    while (rows->next()) {
        list << Account{{rows->int64(0)}, rows->text(1), rows->text(2), rows->text(3), rows->text(4),
            rows->text(5), rows->text(6), rows->integer(7)};
    }
    return list;
}

Async<QList<Account>> accounts(store::Store& store)
{
    return store.read([](store::Connection& connection) { return accounts(connection); });
}

Async<Account> account(store::Store& store, const QString& phoneNumberId)
{
    return store.read([phoneNumberId](store::Connection& connection) -> Result<Account> {
        auto list = accounts(connection);
        if (!list)
            return fail(list.error());
        for (const auto& account : std::as_const(*list)) {
            if (account.phoneNumberId == phoneNumberId || (phoneNumberId.isEmpty() && list->size() == 1))
                return account;
        }
        if (list->isEmpty() || !phoneNumberId.isEmpty())
            return fail(ErrorKind::NotFound,
                QCoreApplication::translate("whatsapp", "there is no such sending number"), phoneNumberId,
                QCoreApplication::translate("whatsapp", "add the number to the workspace first"));
        return fail(ErrorKind::InvalidInput,
            QCoreApplication::translate("whatsapp", "there are several sending numbers"), {},
            QCoreApplication::translate("whatsapp", "name one by its phone number id"));
    });
}

} // namespace serai::whatsapp
