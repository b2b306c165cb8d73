// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "loop.h"
#include "tokens.h"

#include <http/transport.h>
#include <whatsapp/api.h>

#include <QJsonArray>
#include <QTextStream>

#include <sending/session.h>

#include <cstdio>

namespace serai::ctl {

using secrets::Secret;
using whatsapp::Account;

static QString accountText(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

QCommandLineOption tokenStdinOption()
{
    return {QStringLiteral("token-stdin"),
        QStringLiteral(
            "take the token from line 1 of standard input, the app secret from line 2, for this run only")};
}

Result<StdinSecrets> readStdinSecrets()
{
    QTextStream in(stdin);
    StdinSecrets read{Secret(in.readLine().trimmed()), Secret(in.readLine().trimmed())};
    if (read.token.reveal().isEmpty())
        return fail(ErrorKind::InvalidInput,
            accountText(QT_TRANSLATE_NOOP("ctl", "there is no token on line 1 of standard input")), {},
            accountText(
                QT_TRANSLATE_NOOP("ctl", "pipe it in, so that it is in no history and no process list")));
    return read;
}

static Result<> keepSecrets(
    Context& context, secrets::SecretStore& store, const QString& phoneNumberId, const StdinSecrets& given)
{
    if (auto kept = runUntil(context, store.write(secrets::tokenKey(phoneNumberId), given.token)); !kept)
        return kept;
    if (given.appSecret.reveal().isEmpty())
        return {};
    return runUntil(context, store.write(secrets::appSecretKey(phoneNumberId), given.appSecret));
}

Result<std::unique_ptr<secrets::SecretStore>> openSecrets(
    Context& context, const QCommandLineParser& parser, const QList<Account>& accounts)
{
    if (!parser.isSet(QStringLiteral("token-stdin")))
        return secrets::systemSecretStore();
    auto given = readStdinSecrets();
    if (!given)
        return fail(given.error());
    auto session = secrets::sessionSecretStore();
    for (const auto& account : accounts) {
        if (auto kept = keepSecrets(context, *session, account.phoneNumberId, *given); !kept)
            return fail(kept.error());
    }
    return session;
}

static Result<Answer> addAccount(Context& context, const QCommandLineParser& parser)
{
    Account account;
    account.phoneNumberId = parser.value(QStringLiteral("phone-number-id"));
    account.wabaId = parser.value(QStringLiteral("waba-id"));
    account.baseUrl = parser.value(QStringLiteral("base-url"));
    auto checked = whatsapp::checkAccount(account);
    if (!checked)
        return fail(checked.error());
    auto store = context.store();
    if (!store)
        return fail(store.error());
    auto given = readStdinSecrets();
    if (!given)
        return fail(given.error());
    auto id = await(whatsapp::saveAccount(**store, *checked, context.clock().nowMs()));
    if (!id)
        return fail(id.error());
    const auto keyStore = secrets::systemSecretStore();
    const auto kept = keepSecrets(context, *keyStore, account.phoneNumberId, *given);
    if (!kept && kept.error().kind == ErrorKind::Cancelled)
        return fail(kept.error());
    QString text = QStringLiteral("account %1 for number %2\n").arg(id->value).arg(account.phoneNumberId);
    if (kept) {
        text += keyStore->explanation();
    } else {
        QTextStream(stderr) << "warning: " << toText(kept.error()) << '\n';
        text += accountText(QT_TRANSLATE_NOOP(
            "ctl", "The token is not kept: give it again with --token-stdin to each command that needs it."));
    }
    return Answer{
        {{QStringLiteral("accountId"), id->value}, {QStringLiteral("phoneNumberId"), account.phoneNumberId},
            {QStringLiteral("tokenKept"), kept.has_value()},
            {QStringLiteral("secretStore"), kept ? QStringLiteral("system") : QStringLiteral("none")},
            {QStringLiteral("message"), kept ? keyStore->explanation() : toText(kept.error())}},
        text};
}

static QJsonObject checkJson(const whatsapp::Check& check)
{
    return {{QStringLiteral("id"), check.id}, {QStringLiteral("ok"), check.ok},
        {QStringLiteral("message"), check.message}};
}

/// An account with its token and the way to it.
struct OpenAccount
{
    http::Transport transport{2};
    std::unique_ptr<secrets::SecretStore> secrets;
    Account account;
    std::unique_ptr<whatsapp::Api> api;
};

static Result<std::unique_ptr<OpenAccount>> openAccount(Context& context, const QCommandLineParser& parser)
{
    auto store = context.store();
    if (!store)
        return fail(store.error());
    auto account = await(whatsapp::account(**store, parser.value(QStringLiteral("account"))));
    if (!account)
        return fail(account.error());
    auto open = std::make_unique<OpenAccount>();
    open->account = *account;
    auto keyStore = openSecrets(context, parser, {*account});
    if (!keyStore)
        return fail(keyStore.error());
    open->secrets = std::move(*keyStore);
    return open;
}

static Result<> connectAccount(Context& context, OpenAccount& open)
{
    auto token = runUntil(context, open.secrets->read(secrets::tokenKey(open.account.phoneNumberId)));
    if (!token)
        return fail(token.error());
    open.api = std::make_unique<whatsapp::Api>(open.transport, open.account, *token);
    return {};
}

static Result<Answer> examine(Context& context, const QCommandLineParser& parser)
{
    auto open = openAccount(context, parser);
    if (!open)
        return fail(open.error());
    QList<whatsapp::Check> checks;
    const auto connected = connectAccount(context, **open);
    if (!connected && connected.error().kind == ErrorKind::Cancelled)
        return fail(connected.error());
    checks << whatsapp::Check{QStringLiteral("secretStore"), connected.has_value(),
        connected ? (*open)->secrets->explanation() : toText(connected.error())};
    if (connected) {
        auto diagnosis = runUntil(context, (*open)->api->diagnose());
        if (!diagnosis)
            return fail(diagnosis.error());
        checks += diagnosis->checks;
        auto saved =
            await(whatsapp::saveAccount(**context.store(), diagnosis->account, context.clock().nowMs()));
        if (!saved)
            return fail(saved.error());
    }
    QJsonArray list;
    QString text;
    bool allOk = true;
    for (const auto& check : std::as_const(checks)) {
        list << checkJson(check);
        allOk = allOk && check.ok;
        text += QStringLiteral("%1  %2: %3\n")
                    .arg(check.ok ? QStringLiteral("ok ") : QStringLiteral("NOT"), check.id, check.message);
    }
    return Answer{{{QStringLiteral("ok"), allOk}, {QStringLiteral("checks"), list}}, text};
}

static QJsonObject templateJson(const whatsapp::Template& message)
{
    QJsonObject json{{QStringLiteral("name"), message.name}, {QStringLiteral("language"), message.language},
        {QStringLiteral("category"), message.category}, {QStringLiteral("status"), message.status},
        {QStringLiteral("text"), whatsapp::componentText(message, QStringLiteral("BODY"))}};
    const auto known = whatsapp::variables(message);
    QJsonArray keys;
    if (known) {
        for (const auto& variable : *known)
            keys << variable.key;
    }
    json.insert(QStringLiteral("variables"), keys);
    json.insert(QStringLiteral("sendable"), message.isSendable() && known);
    return json;
}

static Result<Answer> templateAnswer(store::Store& store)
{
    auto list = await(whatsapp::templates(store));
    if (!list)
        return fail(list.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const auto& message : std::as_const(*list)) {
        const auto object = templateJson(message);
        json << object;
        QStringList keys;
        const auto variables = object.value(QStringLiteral("variables")).toArray();
        for (const auto& key : variables)
            keys << key.toString();
        rows << QStringList{
            message.name, message.language, message.category, message.status, keys.join(u' ')};
    }
    return Answer{{{QStringLiteral("templates"), json}},
        table({QStringLiteral("name"), QStringLiteral("language"), QStringLiteral("category"),
                  QStringLiteral("status"), QStringLiteral("variables")},
            rows)};
}

static Result<Answer> syncTemplates(Context& context, const QCommandLineParser& parser)
{
    auto open = openAccount(context, parser);
    if (!open)
        return fail(open.error());
    if (auto connected = connectAccount(context, **open); !connected)
        return fail(connected.error());
    auto& store = **context.store();
    if (auto synced = runUntil(context, sending::syncTemplates(store, *(*open)->api, context.clock()));
        !synced)
        return fail(synced.error());
    return templateAnswer(store);
}

static Result<Answer> listTemplates(Context& context, const QCommandLineParser&)
{
    auto store = context.store(store::OpenMode::ReadOnly);
    if (!store)
        return fail(store.error());
    return templateAnswer(**store);
}

Commands accountCommands()
{
    const QCommandLineOption account(QStringLiteral("account"),
        QStringLiteral("the sending number, where there are several"), QStringLiteral("PHONE-NUMBER-ID"));
    return {
        {QStringLiteral("account add"), {},
            QStringLiteral("add a sending number; the token comes on line 1 of standard "
                           "input, the app secret, if any, on line 2"),
            {{QStringLiteral("phone-number-id"), QStringLiteral("from the API setup page"),
                 QStringLiteral("ID")},
                {QStringLiteral("waba-id"), QStringLiteral("WhatsApp Business account"),
                    QStringLiteral("ID")},
                {QStringLiteral("base-url"), QStringLiteral("with the version; Meta's when not given"),
                    QStringLiteral("URL"), QStringLiteral("https://graph.facebook.com/v25.0")}},
            addAccount},
        {QStringLiteral("account doctor"), {}, QStringLiteral("check token, number, templates and webhooks"),
            {account, tokenStdinOption()}, examine},
        {QStringLiteral("template sync"), {}, QStringLiteral("fetch the templates of the account"),
            {account, tokenStdinOption()}, syncTemplates},
        {QStringLiteral("template list"), {}, QStringLiteral("the templates as fetched last"), {},
            listTemplates},
    };
}

} // namespace serai::ctl
