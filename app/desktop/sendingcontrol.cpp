// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sendingcontrol.h"

#include <campaigns/gate.h>
#include <store/store.h>

#include <QLocale>

#include <sending/session.h>

namespace serai::desktop {

SendingControl::SendingControl(
    store::Store& store, secrets::SecretStore& secrets, const Clock& clock, bool sandboxed)
    : m_store(store)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_sandboxed(sandboxed)
{
    connect(&store, &store::Store::changed, this, &SendingControl::storeChanged);
}

SendingControl::~SendingControl() = default;

void SendingControl::say(
    uikit::Severity severity, const QString& word, const QString& icon, const QString& second)
{
    emit stateChanged({severity, word, icon}, second);
}

void SendingControl::start()
{
    if (m_running || m_starting)
        return;
    if (m_store.isReadOnly())
        return say(uikit::Severity::Neutral, tr("Read only"), QStringLiteral("lock"));
    m_starting = true;
    whenDone(campaigns::readGateRules(m_store), this, [this](Result<campaigns::GateRules> rules) {
        m_starting = false;
        if (!rules) {
            say(uikit::Severity::Negative, tr("Cannot send"), QStringLiteral("error"));
            emit trouble(rules.error());
            return;
        }
        m_session.reset();
        m_gate = std::make_unique<campaigns::CampaignGate>(*rules);
        startSession();
    });
}

void SendingControl::startSession()
{
    m_session = std::make_unique<sending::Session>(m_store, m_secrets, *m_gate, m_clock);
    connect(&m_session->dispatcher(), &outbox::Dispatcher::progress, this, &SendingControl::progressed);
    connect(&m_session->dispatcher(), &outbox::Dispatcher::stopped, this, [this](const Error& error) {
        say(uikit::Severity::Negative, tr("Sending stopped"), QStringLiteral("pause"));
        emit trouble(error);
    });
    m_starting = true;
    whenDone(m_session->start(), this, [this](Result<qint64> started) {
        m_starting = false;
        m_running = started.has_value();
        if (started) {
            if (m_sandboxed)
                say(uikit::Severity::Info, tr("Sandbox"), QStringLiteral("sandbox"), tr("nothing leaves"));
            else
                say(uikit::Severity::Positive, tr("Connected"), QStringLiteral("ok"));
            return;
        }
        m_session.reset();
        if (started.error().kind == ErrorKind::NotFound) {
            say(uikit::Severity::Neutral, tr("No account"), QStringLiteral("offline"), tr("works offline"));
        } else if (started.error().kind == ErrorKind::SecretStore) {
            say(uikit::Severity::Caution, tr("No access token"), QStringLiteral("key"));
            emit trouble(started.error());
        } else {
            say(uikit::Severity::Negative, tr("Cannot send"), QStringLiteral("error"));
            emit trouble(started.error());
        }
    });
}

Async<> SendingControl::stop()
{
    if (!m_session || !m_running)
        return ready<void>(Result<>());
    m_running = false;
    return m_session->stop();
}

void SendingControl::resume()
{
    if (m_running)
        m_session->dispatcher().resume();
    else
        start();
}

void SendingControl::progressed(const outbox::Progress& progress)
{
    const auto left = progress.counts.unfinished();
    m_mostUnfinished = left == 0 ? 0 : std::max(m_mostUnfinished, left);
    if (left == 0 || progress.perSecond <= 0) {
        emit jobChanged({}, {}, 0);
        return;
    }
    const int seconds = int(double(left) / progress.perSecond) + 1;
    emit jobChanged(tr("Sending %n message(s)", nullptr, int(left)),
        seconds < 90 ? tr("%n s left", nullptr, seconds) : tr("%n min left", nullptr, seconds / 60 + 1),
        double(m_mostUnfinished - left) / double(m_mostUnfinished));
}

void SendingControl::storeChanged(const store::Changes& changes)
{
    if (changes.has(QStringLiteral("account")) && !m_running)
        start();
}

} // namespace serai::desktop
