// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <outbox/channel.h>
#include <whatsapp/api.h>

#include <map>
#include <memory>

namespace serai::sending {

/// The way of the outbox to the Cloud API: one Api per account that has a token.
class CloudChannel final : public QObject, public outbox::Channel
{
    Q_OBJECT

public:
    explicit CloudChannel(int capacity)
        : m_capacity(capacity)
    {
    }

    void add(std::unique_ptr<whatsapp::Api> api);
    [[nodiscard]] whatsapp::Api* api(AccountId account) const;

    [[nodiscard]] Async<outbox::Answer> send(const outbox::OutboxRow& row) override;

    [[nodiscard]] int capacity() const override { return m_capacity; }

    [[nodiscard]] QList<AccountId> accounts() const override;
    [[nodiscard]] double perSecond(AccountId account) const override;

private:
    int m_capacity;
    std::map<qint64, std::unique_ptr<whatsapp::Api>> m_apis;
};

/// The error table's rule in the outbox's words. Pure.
[[nodiscard]] outbox::Answer toAnswer(const whatsapp::SendAnswer& sent);

} // namespace serai::sending
