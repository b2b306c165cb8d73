// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <segments/segmentservice.h>
#include <support/testworkspace.h>

/// A small shop: fourteen members, each with a reason of their own, one account and a few templates.
class Shop : public serai::test::TestWorkspace
{
public:
    Shop()
    {
        execute("INSERT INTO account (id, phone_number_id, waba_id, base_url, created_at) VALUES (1, "
                "'106540352242922', '1', 'http://127.0.0.1:1', 0)");
        addTemplate("thank_you", "MARKETING", "APPROVED", R"([{"type": "BODY", "text": "Thank you."}])");
        addTemplate("hello", "MARKETING", "APPROVED",
            R"([{"type": "BODY", "text": "Hi {{1}}, look at {{2}} today."}])");
        addTemplate(
            "order_update", "UTILITY", "APPROVED", R"([{"type": "BODY", "text": "It is on its way."}])");
        addTemplate("paused", "MARKETING", "PAUSED", R"([{"type": "BODY", "text": "Thank you."}])");
        // 1-8 get everything; the others have one reason each.
        for (int i = 1; i <= 14; ++i)
            addMember(i);
        execute("UPDATE member SET country = 'JP', zone = 'Asia/Tokyo' WHERE id = 2");
        execute("UPDATE member SET country = 'BR', zone = 'America/Sao_Paulo' WHERE id = 3");
        execute("UPDATE member SET country = NULL, zone = NULL WHERE id = 4");
        execute("UPDATE member SET name = NULL WHERE id = 5");
        execute("UPDATE member_identity SET value = '+819012345678' WHERE member_id = 2");
        execute("UPDATE member_identity SET value = '+5511961234567' WHERE member_id = 3");
        execute("DELETE FROM member_identity WHERE member_id = 9"); // noIdentity
        execute("DELETE FROM consent_event WHERE member_id = 10"); // noConsent
        execute("INSERT INTO consent_event (member_id, channel, purpose, state, source, at) VALUES (11, "
                "'whatsapp', 'marketing', 'withdrawn', 't', 2)"); // noConsent
        execute("UPDATE member_identity SET value = '+12125550123' WHERE member_id = 12"); // plusOne
        execute("INSERT INTO suppression (member_id, channel, reason, at) VALUES (13, 'whatsapp', 'stop', "
                "1)"); // suppressed
        execute("INSERT INTO campaign (id, name, kind, account_id, template_name, template_language, state, "
                "created_at, started_at) "
                "VALUES (900, 'old', 'broadcast', 1, 'thank_you', 'en', 'done', 1, 1), (901, 'old', "
                "'broadcast', 1, 'thank_you', 'en', 'done', 1, 1), "
                "(902, 'old', 'broadcast', 1, 'thank_you', 'en', 'done', 1, 1), (903, 'invitation', "
                "'invitation', 1, 'thank_you', 'en', 'done', 1, 1)");
        for (int campaign = 900; campaign < 903; ++campaign) // weeklyCap
            execute(qPrintable(QStringLiteral(
                "INSERT INTO outbox (campaign_id, member_id, account_id, key, state, due_at, accepted_at) "
                "VALUES (%1, 14, 1, 'old%1', 'read', 1, %2)")
                                   .arg(campaign)
                                   .arg(serai::test::someNowMs - 86'400'000LL)));
        execute(
            R"(INSERT INTO segment (id, name, rule, created_at, updated_at) VALUES (1, 'everybody', '{"all": []}', 1, 1))");
    }

    void addMember(int id)
    {
        execute(qPrintable(QStringLiteral("INSERT INTO member (id, name, country, zone, created_at, "
                                          "updated_at) VALUES (%1, 'Anna Nr%1', 'DE', 'Europe/Berlin', 1, 1)")
                               .arg(id)));
        execute(qPrintable(QStringLiteral("INSERT INTO member_identity (member_id, kind, value, created_at) "
                                          "VALUES (%1, 'phone', '+49151234567%2', 1)")
                               .arg(id)
                               .arg(id, 2, 10, QLatin1Char('0'))));
        execute(
            qPrintable(QStringLiteral("INSERT INTO consent_event (member_id, channel, purpose, state, "
                                      "source, at) VALUES (%1, 'whatsapp', 'marketing', 'granted', 't', 1)")
                           .arg(id)));
    }

    void addTemplate(const char* name, const char* category, const char* status, const char* components)
    {
        execute(qPrintable(QStringLiteral("INSERT INTO message_template (account_id, remote_id, name, "
                                          "language, category, status, components, synced_at) "
                                          "VALUES (1, '%1', '%1', 'en', '%2', '%3', '%4', 1)")
                               .arg(QLatin1String(name), QLatin1String(category), QLatin1String(status),
                                   QLatin1String(components))));
    }
};
