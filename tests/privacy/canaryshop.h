// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/identityguard.h>
#include <support/testworkspace.h>

#include <QDir>
#include <QFile>

namespace serai::test {

/// A shop with people who left traces everywhere. What must not be found after an erasure carries "canary".
class CanaryShop : public TestWorkspace
{
public:
    static constexpr qint64 erased = 2; ///< the member with the canaries

    CanaryShop()
    {
        for (int i = 1; i <= 3; ++i)
            addPerson(i);
        addTraces();
    }

    static QString phoneOf(int person)
    {
        return QStringLiteral("+4915177700%1").arg(person, 3, 10, QChar(u'0'));
    }

    /// Everything that names person \a erased.
    static QByteArrayList canaries()
    {
        return {"canary", "Canary", phoneOf(erased).mid(1).toUtf8(), "4915166600002"};
    }

    void run(const QString& sql)
    {
        const auto bytes = sql.toUtf8();
        execute(bytes.constData());
    }

    QString text(const char* sql)
    {
        return await(store().read([sql](store::Connection& connection) -> Result<QString> {
            auto rows = connection.run(sql);
            if (!rows)
                return fail(rows.error());
            QStringList list;
            while (rows->next())
                list << rows->text(0);
            return list.join(u' ');
        })).value();
    }

    /// Files of the workspace's folder in which one of \a needles is.
    QStringList filesWith(const QByteArrayList& needles) const
    {
        QStringList found;
        const QDir folder(QFileInfo(path()).path());
        const auto files = folder.entryInfoList(QDir::Files | QDir::Hidden);
        for (const auto& info : files) {
            QFile file(info.absoluteFilePath());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const auto bytes = file.readAll();
            for (const auto& needle : needles) {
                if (bytes.contains(needle))
                    found << info.fileName() + u' ' + QString::fromUtf8(needle);
            }
        }
        return found;
    }

private:
    void addPerson(int i)
    {
        const bool isCanary = i == erased;
        const auto word = isCanary ? QStringLiteral("canary") : QStringLiteral("other%1").arg(i);
        run(QStringLiteral(
            "INSERT INTO member (id, name, country_text, city, note, company, owner, created_at, updated_at) "
            "VALUES (%1, '%2-name Smith', '%2-country', '%2-city', '%2-note', '%2-company', 'me', 1, 1)")
                .arg(i)
                .arg(word));
        const std::pair<const char*, QString> identities[]{{"phone", phoneOf(i)},
            {"email", word + QStringLiteral("@example.org")}, {"bsuid", word + QStringLiteral("-bsuid-1")},
            {"username", word + QStringLiteral("-user")}, {"shop", word + QStringLiteral("-shop-77")},
            {"chat", word + QStringLiteral("-chat")}};
        for (const auto& [kind, value] : identities)
            run(QStringLiteral("INSERT INTO member_identity (member_id, kind, value, source, created_at) "
                               "VALUES (%1, '%2', '%3', 'test', 1)")
                    .arg(i)
                    .arg(QString::fromLatin1(kind), value));
        run(QStringLiteral(
            "INSERT INTO consent_event (member_id, channel, purpose, state, source, wording, proof, at) "
            "VALUES (%1, 'whatsapp', 'marketing', 'granted', 'form', '%2-wording', '%2-proof', 5)")
                .arg(i)
                .arg(word));
        run(QStringLiteral(
            "INSERT INTO shop_order (id, member_id, number, kind, ordered_at, currency, total_minor, "
            "discount_code, content_hash) VALUES (%1, %1, '%2-order-9', 'purchase', 1000000, 'USD', 4200, "
            "'%2-code', 99)")
                .arg(i)
                .arg(word));
        run(QStringLiteral(
            "INSERT INTO order_line (order_id, quantity, unit_price_e4, amount_e4) VALUES (%1, 2, 1, 2)")
                .arg(i));
        run(QStringLiteral("INSERT INTO event (source, external_id, kind, payload, received_at) VALUES "
                           "('whatsapp', 'message/wamid.%1', 'message.text', "
                           "'{\"from\":\"%2\",\"text\":{\"body\":\"%3-body\"}}', 7)")
                .arg(i)
                .arg(phoneOf(i).mid(1), word));
        run(QStringLiteral("INSERT INTO audit (act, subject, detail, at) VALUES ('member.edit', 'member/%1', "
                           "'{\"was\":\"%2-name Smith\"}', 8)")
                .arg(i)
                .arg(word));
        run(QStringLiteral(
            "INSERT INTO opt_out_message (member_id, phone, text, word, language, cause, at, received_at) "
            "VALUES (%1, '%2', '%3-words', 'stop', 'en', 'unsure', 9, 9)")
                .arg(i)
                .arg(phoneOf(i), word));
    }

    void addTraces()
    {
        execute("INSERT INTO import (id, file_name, kind, preset, encoding, rows, created, updated, "
                "unchanged, skipped, "
                "orders, order_lines, imported_at) VALUES (1, 'list.csv', 'members', 'x', 'UTF-8', 1, 1, 0, "
                "0, 0, 0, 0, 1)");
        execute("INSERT INTO import_change (import_id, what, row_id, member_id, before, after) VALUES "
                "(1, 'member', 2, 2, '{\"name\":\"canary-before\"}', '{\"name\":\"canary-after\"}')");
        execute("INSERT INTO member_act (id, kind, detail, members, at) VALUES (1, 'edit', "
                "'{\"note\":\"canary-act\"}', 1, 3)");
        execute("INSERT INTO member_act_step (act_id, member_id, what, before, after) VALUES "
                "(1, 2, 'phone', '+4915166600002', '+4915177700002'), (1, 2, 'name', 'canary-old', "
                "'canary-new')");
        // Somebody unknown then, known by that number now; an event under the former number.
        execute("INSERT INTO opt_out_message (phone, text, word, language, cause, at, received_at) VALUES "
                "('+4915177700002', 'canary-early', 'stop', 'en', 'unsure', 9, 9)");
        execute("INSERT INTO event (source, external_id, kind, payload, received_at) VALUES "
                "('whatsapp', 'status/wamid.9', 'status.read', '{\"recipient_id\":\"4915166600002\"}', 7)");
        execute("INSERT INTO custom_field (id, key, name, kind, created_at) VALUES (1, 'shoe', 'Shoe', "
                "'text', 1)");
        execute("INSERT INTO member_field (member_id, field_id, text) VALUES (2, 1, 'canary-field')");
        execute("INSERT INTO account (id, phone_number_id, waba_id, base_url, created_at) VALUES (1, 'p', "
                "'w', 'http://x', 1)");
        execute("INSERT INTO campaign (id, name, template_name, template_language, state, created_at) "
                "VALUES (1, 'Spring', 't', 'en', 'running', 1)");
        execute("INSERT INTO outbox (id, campaign_id, member_id, account_id, key, payload, state, due_at, "
                "message_id, "
                "accepted_at) VALUES (1, 1, 1, 1, 'c1-m1', 'other1-payload', 'delivered', 1, 'wamid.1', 5), "
                "(2, 1, 2, 1, 'c1-m2', 'canary-payload', 'planned', 1, NULL, NULL)");
        execute("INSERT INTO campaign (id, name, template_name, template_language, state, created_at) "
                "VALUES (2, 'Autumn', 't', 'en', 'done', 1)");
        execute("INSERT INTO outbox (campaign_id, member_id, account_id, key, state, due_at, message_id, "
                "accepted_at) "
                "VALUES (2, 2, 1, 'c2-m2', 'read', 1, 'wamid.canary', 5)");
    }
};

} // namespace serai::test
