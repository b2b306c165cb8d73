// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <secrets/secretstore.h>

#include <QCoreApplication>
#include <QHash>
#include <qt6keychain/keychain.h>

namespace serai::secrets {

static QString secretsText(const char* text)
{
    return QCoreApplication::translate("secrets", text);
}

static Error keychainError(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::NotFound,
            secretsText(QT_TRANSLATE_NOOP("secrets", "the key store has no such entry")), {},
            secretsText(QT_TRANSLATE_NOOP("secrets", "enter the token again")), {}};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorKind::SecretStore, secretsText(QT_TRANSLATE_NOOP("secrets", "the key store is locked")),
            {}, secretsText(QT_TRANSLATE_NOOP("secrets", "unlock it and try again")), {job.errorString()}};
    default:
        return {ErrorKind::SecretStore,
            secretsText(QT_TRANSLATE_NOOP("secrets", "there is no key store on this computer that answers")),
            {},
            secretsText(QT_TRANSLATE_NOOP(
                "secrets", "start one (GNOME Keyring, KWallet), or give the token for this session only")),
            {job.errorString()}};
    }
}

/// QtKeychain jobs delete themselves after finished().
class KeychainStore final : public SecretStore
{
public:
    Async<Secret> read(const QString& key) override
    {
        auto* job = new QKeychain::ReadPasswordJob(service());
        job->setKey(key);
        return run<Secret>(job, [job] { return Secret(job->textData()); });
    }

    Async<> write(const QString& key, const Secret& secret) override
    {
        auto* job = new QKeychain::WritePasswordJob(service());
        job->setKey(key);
        job->setTextData(secret.reveal());
        return run<void>(job, [] {});
    }

    Async<> remove(const QString& key) override
    {
        auto* job = new QKeychain::DeletePasswordJob(service());
        job->setKey(key);
        auto promise = std::make_shared<Promise<>>();
        auto future = promise->future();
        QObject::connect(job, &QKeychain::Job::finished, job, [promise, job] {
            if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound
                || job->error() == QKeychain::CouldNotDeleteEntry)
                promise->settle({});
            else
                promise->settle(fail(keychainError(*job)));
        });
        job->start();
        return future;
    }

    StoreKind kind() const override { return StoreKind::System; }

    QString explanation() const override
    {
        return secretsText(
            QT_TRANSLATE_NOOP("secrets", "Tokens are kept in the key store of this computer."));
    }

private:
    static QString service() { return QStringLiteral("serai"); }

    template <class T, class F>
    static Async<T> run(QKeychain::Job* job, F value)
    {
        job->setInsecureFallback(false);
        auto promise = std::make_shared<Promise<T>>();
        auto future = promise->future();
        QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, value] {
            if (job->error() != QKeychain::NoError) {
                promise->settle(fail(keychainError(*job)));
            } else if constexpr (std::is_void_v<T>) {
                promise->settle({});
            } else {
                promise->settle(value());
            }
        });
        job->start();
        return future;
    }
};

class SessionStore final : public SecretStore
{
public:
    explicit SessionStore(QString reason)
        : m_reason(std::move(reason))
    {
    }

    Async<Secret> read(const QString& key) override
    {
        const auto found = m_secrets.constFind(key);
        if (found == m_secrets.cend())
            return ready<Secret>(fail(ErrorKind::NotFound,
                secretsText(QT_TRANSLATE_NOOP("secrets", "there is no such secret in this session")), {},
                secretsText(QT_TRANSLATE_NOOP("secrets", "enter the token again"))));
        return ready<Secret>(*found);
    }

    Async<> write(const QString& key, const Secret& secret) override
    {
        m_secrets.insert(key, secret);
        return ready<void>({});
    }

    Async<> remove(const QString& key) override
    {
        m_secrets.remove(key);
        return ready<void>({});
    }

    StoreKind kind() const override { return StoreKind::Session; }

    QString explanation() const override
    {
        if (m_reason.isEmpty())
            return secretsText(QT_TRANSLATE_NOOP("secrets", "Tokens are kept for this session only."));
        return secretsText(QT_TRANSLATE_NOOP("secrets", "Tokens are kept for this session only: %1."))
            .arg(m_reason);
    }

private:
    QString m_reason;
    QHash<QString, Secret> m_secrets;
};

std::unique_ptr<SecretStore> systemSecretStore()
{
    return std::make_unique<KeychainStore>();
}

std::unique_ptr<SecretStore> sessionSecretStore(const QString& reason)
{
    return std::make_unique<SessionStore>(reason);
}

Async<> probe(SecretStore& store)
{
    auto promise = std::make_shared<Promise<>>();
    auto future = promise->future();
    auto* watcher = new QFutureWatcher<Result<Secret>>;
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, promise] {
        watcher->deleteLater();
        const auto answer = watcher->result();
        if (answer || answer.error().kind == ErrorKind::NotFound)
            promise->settle({});
        else
            promise->settle(fail(answer.error()));
    });
    watcher->setFuture(store.read(QStringLiteral("probe")));
    return future;
}

QString tokenKey(const QString& phoneNumberId)
{
    return QStringLiteral("account/%1/token").arg(phoneNumberId);
}

QString appSecretKey(const QString& phoneNumberId)
{
    return QStringLiteral("account/%1/appSecret").arg(phoneNumberId);
}

} // namespace serai::secrets
