// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composition.h"

#include "parts.h"

#include <whatsapp/account.h>

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <demo/demoshop.h>

namespace serai::desktop {

Composition::Composition(std::unique_ptr<Clock> clock, std::unique_ptr<uikit::Dialogs> dialogs)
    : m_clock(std::move(clock))
    , m_dialogs(dialogs ? std::move(dialogs) : std::make_unique<uikit::SystemDialogs>())
{
}

Composition::~Composition()
{
    close();
}

Result<> Composition::open(const QString& path, store::OpenMode mode)
{
    auto opened = store::Store::open(path, mode, *m_clock);
    if (!opened)
        return fail(opened.error());
    adopt(std::move(*opened));
    return {};
}

void Composition::adopt(std::unique_ptr<store::Store> store)
{
    close();
    m_store = std::move(store);
    m_parts = std::make_unique<Parts>(*m_store, *m_clock);
}

void Composition::close()
{
    m_parts.reset();
    m_store.reset();
}

members::MemberRepository& Composition::Parts::members()
{
    if (!m_members)
        m_members = std::make_unique<members::MemberRepository>(store, clock);
    return *m_members;
}

members::Importer& Composition::Parts::importer()
{
    if (!m_importer)
        m_importer = std::make_unique<members::Importer>(store, clock);
    return *m_importer;
}

segments::SegmentService& Composition::Parts::segments()
{
    if (!m_segments) {
        m_segments = std::make_unique<segments::SegmentService>(store, clock);
        m_segments->keepHistory();
    }
    return *m_segments;
}

const playbook::Playbook& Composition::Parts::playbook()
{
    if (!m_playbook) {
        auto loaded = playbook::Playbook::load(playbook::Playbook::defaultPath(), QLocale().bcp47Name());
        if (!loaded) // the file is part of the program: --self-test says more
            loaded = playbook::Playbook::load();
        m_playbook = std::make_unique<playbook::Playbook>(std::move(*loaded));
    }
    return *m_playbook;
}

secrets::SecretStore& Composition::Parts::secrets()
{
    if (!m_secrets)
        m_secrets = sandbox ? secrets::sessionSecretStore() : secrets::systemSecretStore();
    return *m_secrets;
}

campaigns::CampaignService& Composition::Parts::campaigns()
{
    if (!m_campaigns)
        m_campaigns = std::make_unique<campaigns::CampaignService>(store, segments(), clock);
    return *m_campaigns;
}

SendingControl& Composition::Parts::sending()
{
    if (!m_sending)
        m_sending = std::make_unique<SendingControl>(store, secrets(), clock, sandbox != nullptr);
    return *m_sending;
}

privacy::RetentionKeeper& Composition::Parts::retention()
{
    if (!m_retention)
        m_retention = std::make_unique<privacy::RetentionKeeper>(store, clock);
    return *m_retention;
}

QString demoPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + QStringLiteral("/sample-shop.serai");
}

namespace {

/// Starts the stand-in of the Cloud API and points the shop's number at it.
Result<> connectDemoSandbox(Composition::Parts& parts)
{
    sandbox::Options options;
    options.statuses = sandbox::StatusPace::Real;
    options.phoneNumberId = QString::fromLatin1(demo::phoneNumberId);
    options.wabaId = QString::fromLatin1(demo::wabaId);
    auto server = std::make_unique<sandbox::SandboxServer>(options);
    if (auto started = server->start(); !started)
        return started;
    whatsapp::Account account;
    account.phoneNumberId = options.phoneNumberId;
    account.wabaId = options.wabaId;
    account.baseUrl = server->baseUrl() + QStringLiteral("/v25.0");
    account.displayPhone = options.displayPhone;
    account.displayName = QStringLiteral("Lindenhain");
    const auto saved = whatsapp::saveAccount(parts.store, account, parts.clock.nowMs());
    Q_UNUSED(saved) // the writer does it before anything that reads the account
    parts.sandbox = std::move(server);
    auto& secrets = parts.secrets();
    const auto token =
        secrets.write(secrets::tokenKey(options.phoneNumberId), secrets::Secret(options.token));
    const auto secret =
        secrets.write(secrets::appSecretKey(options.phoneNumberId), secrets::Secret(options.appSecret));
    Q_UNUSED(token)
    Q_UNUSED(secret)
    return {};
}

} // namespace

/// The answer \a result through \a done, from the event loop.
static void answerLater(Result<> result, QObject* context, const std::function<void(Result<>)>& done)
{
    whenDone(ready<void>(std::move(result)), context, [done](Result<> answer) { done(std::move(answer)); });
}

/// Renames the closed workspace \a path; the one that was put aside before it makes room.
static bool putAside(const QString& path)
{
    const QFileInfo file(path);
    const auto aside =
        file.dir().filePath(file.completeBaseName() + QStringLiteral("-before.") + file.suffix());
    return (!QFileInfo::exists(aside) || QFile::remove(aside)) && QFile::rename(path, aside);
}

void Composition::openDemo(const QString& path, QObject* context, std::function<void(Result<>)> done)
{
    if (!QFileInfo::exists(path))
        return makeDemo(path, context, std::move(done));
    if (auto opened = open(path, store::OpenMode::ReadWrite); !opened)
        return answerLater(std::move(opened), context, done);
    whenDone(demo::madeAs(*m_store), context, [this, path, context, done](const Result<int>& make) {
        if (!make || *make == 0 || *make >= demo::currentMake)
            return done(connectDemoSandbox(*m_parts));
        close();
        if (putAside(path))
            return makeDemo(path, context, done);
        auto opened = open(path, store::OpenMode::ReadWrite); // it lacks what is new, but it is there
        done(opened ? connectDemoSandbox(*m_parts) : std::move(opened));
    });
}

void Composition::makeDemo(const QString& path, QObject* context, std::function<void(Result<>)> done)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto made = demo::createDemoWorkspace(path, *m_clock);
    if (!made)
        return answerLater(fail(made.error()), context, done);
    adopt(std::move(*made));
    whenDone(
        demo::createDemoShop(*m_store, *m_clock), context, [this, done](Result<demo::DemoCounts> filled) {
            done(filled ? connectDemoSandbox(*m_parts) : Result<>(fail(filled.error())));
        });
}

} // namespace serai::desktop
