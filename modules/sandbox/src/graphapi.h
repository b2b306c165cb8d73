// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faultplan.h"
#include "ledger.h"
#include "media.h"
#include "messagecheck.h"
#include "postman.h"
#include "sendlimits.h"

#include <sandbox/sandboxserver.h>

namespace serai::sandbox {

/// What happens to an answer beside its content.
struct Outcome
{
    Reply reply;
    std::optional<Fault> fault;
};

/// Meta's paths. Any thread, many at once.
class GraphApi
{
public:
    GraphApi(const Options& options, Ledger& ledger, Postman& postman);

    void setBaseUrl(const QString& url) { m_baseUrl = url; }

    [[nodiscard]] Outcome answer(const Call& call);
    void receiveText(const QString& from, const QString& text);

private:
    [[nodiscard]] Reply route(const Call& call);
    [[nodiscard]] Outcome postMessage(const Call& call);
    [[nodiscard]] Reply markRead(const QJsonObject& body);
    [[nodiscard]] Reply accept(qint64 number, const CheckedMessage& message);
    [[nodiscard]] Reply phoneFields(const Call& call) const;
    [[nodiscard]] Reply wabaFields(const Call& call) const;
    [[nodiscard]] Reply debugToken(const Call& call) const;
    [[nodiscard]] Reply subscribedApps(const Call& call);
    void planStatuses(const CheckedMessage& message, const QString& id);
    [[nodiscard]] QJsonObject statusJson(
        const CheckedMessage& message, const QString& id, const QString& status) const;
    [[nodiscard]] QString nextMessageId();

    const Options m_options;
    QString m_ownNumber;
    QString m_baseUrl;
    Ledger& m_ledger;
    Postman& m_postman;
    TemplateBook m_templates;
    MediaShelf m_media;
    SendLimits m_limits;
    FaultPlan m_faults;
    std::mutex m_mutex;
    QHash<QString, qint64> m_windows; ///< person to the instant (ms) of the last message
    QHash<QString, qint64> m_received; ///< ids of messages that came in
    qint64 m_ids = 0;
    qint64 m_startedAt;
};

} // namespace serai::sandbox
