// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <outbox/outboxrepository.h>
#include <support/testworkspace.h>
#include <whatsapp/account.h>
#include <whatsapp/message.h>

#include <QJsonArray>
#include <QJsonObject>

namespace serai::test {

/// A workspace whose messages may leave: one account on the sandbox, an approved template, people with
/// consent.
class SendingShop
{
public:
    SendingShop(const QString& baseUrl, const QString& phoneNumberId, const QString& wabaId)
        : m_phoneNumberId(phoneNumberId)
    {
        whatsapp::Account account;
        account.phoneNumberId = phoneNumberId;
        account.wabaId = wabaId;
        account.baseUrl = baseUrl;
        account.perSecond = 1000;
        m_account = await(whatsapp::saveAccount(workspace.store(), account, someNowMs)).value();
        m_template.name = QStringLiteral("thank_you");
        m_template.language = QStringLiteral("en");
        m_template.category = QStringLiteral("UTILITY"); // knows no quiet hours
        m_template.status = QStringLiteral("APPROVED");
        m_template.components = {QJsonObject{{QStringLiteral("type"), QStringLiteral("BODY")},
            {QStringLiteral("text"), QStringLiteral("Thank you for being part of our community.")}}};
        if (auto kept =
                await(whatsapp::replaceTemplates(workspace.store(), m_account, {m_template}, someNowMs));
            !kept)
            qFatal("%s", qPrintable(toText(kept.error())));
    }

    /// A running campaign to \a people new members, due at once.
    CampaignId addCampaign(int people, const QString& state = QStringLiteral("running"))
    {
        const auto added =
            await(workspace.store().write([this, people, state](store::Transaction& transaction) {
                return fill(transaction, people, state);
            }));
        if (!added)
            qFatal("%s", qPrintable(toText(added.error())));
        return *added;
    }

    [[nodiscard]] AccountId account() const { return m_account; }

    TestWorkspace workspace;

private:
    Result<CampaignId> fill(store::Transaction& transaction, int people, const QString& state)
    {
        const auto only = [&](const char* sql, const auto&... values) {
            auto done = transaction->run(sql, values...);
            return done ? Result<qint64>(done->lastInsertId()) : fail(done.error());
        };
        const CampaignId campaign{
            only("INSERT INTO campaign (name, account_id, template_name, template_language, state, "
                 "created_at) VALUES ('thanks', ?, ?, ?, ?, ?)",
                m_account.value, m_template.name, m_template.language, state, someNowMs)
                .value()};
        QList<outbox::NewRow> rows;
        for (int i = 0; i < people; ++i) {
            const auto phone = QStringLiteral("+491511%1").arg(++m_people * 100, 7, 10, QLatin1Char('0'));
            const MemberId member{only("INSERT INTO member (name, country, created_at, updated_at) "
                                       "VALUES ('Someone', 'DE', ?, ?)",
                someNowMs, someNowMs)
                                      .value()};
            only("INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (?, 'phone', ?, ?)",
                member.value, phone, someNowMs)
                .value();
            only("INSERT INTO consent_event (member_id, channel, purpose, state, source, at) "
                 "VALUES (?, 'whatsapp', 'marketing', 'granted', 'test', ?)",
                member.value, someNowMs)
                .value();
            const auto key = QStringLiteral("c%1-m%2").arg(campaign.value).arg(member.value);
            auto payload = whatsapp::templateMessage(m_template, {}, {phone, {}}, key);
            if (!payload)
                return fail(payload.error());
            rows << outbox::NewRow{member, key, *payload, someNowMs};
        }
        auto planned = outbox::plan(transaction, campaign, m_account, rows);
        return planned ? Result<CampaignId>(campaign) : fail(planned.error());
    }

    QString m_phoneNumberId;
    AccountId m_account;
    whatsapp::Template m_template;
    int m_people = 0;
};

} // namespace serai::test
