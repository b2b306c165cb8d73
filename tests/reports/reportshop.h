// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/localtime.h>
#include <reports/reports.h>
#include <support/testworkspace.h>

#include <QRandomGenerator>

namespace serai::test {

/// A small shop with two months of orders, two campaigns and a segment; always the same.
inline void fillReportShop(TestWorkspace& workspace)
{
    auto done = await(workspace.store().write([](store::Transaction& transaction) -> Result<> {
        QRandomGenerator random(7);
        const auto start = instantOf(QDate(2026, 9, 21), QTime(0, 0), QTimeZone("Europe/Berlin"));
        Result<> ok;
        const auto run = [&](const char* sql, const auto&... values) {
            if (!ok)
                return;
            if (auto ran = transaction->run(sql, values...); !ran)
                ok = fail(ran.error());
        };
        for (int id = 1; id <= 120; ++id) {
            run("INSERT INTO member (id, created_at, updated_at) VALUES (?, 0, 0)", id);
            run("INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (?, 'phone', ?, 0)",
                id, QStringLiteral("+49151%1").arg(20000000 + id));
            run("INSERT INTO consent_event (member_id, channel, purpose, state, source, at)"
                " VALUES (?, 'whatsapp', 'marketing', 'granted', 'test', 1000)",
                id);
        }
        for (int number = 1; number <= 700; ++number) {
            const auto at = start + qint64(random.bounded(60 * 86'400)) * 1000;
            const bool isCancelled = random.bounded(20) == 0;
            run("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) VALUES "
                "(?, ?, ?, ?, ?, ?)",
                1 + random.bounded(120), QString::number(number),
                isCancelled ? QStringLiteral("cancellation") : QStringLiteral("purchase"), at,
                random.bounded(12) == 0 ? QStringLiteral("EUR") : QStringLiteral("USD"),
                (isCancelled ? -1 : 1) * (1500 + random.bounded(24000)));
        }
        run("UPDATE member SET first_order_at = (SELECT min(ordered_at) FROM shop_order"
            " WHERE member_id = member.id AND kind = 'purchase')");
        run("INSERT INTO account (id, phone_number_id, waba_id, base_url, created_at) VALUES (1, '1', '1', "
            "'x', 0)");
        run("INSERT INTO segment (id, name, rule, created_at, updated_at) VALUES (1, 'Dormant 60 to 90 "
            "days', '{}', 0, 0)");
        for (int day = 0; day < 60; day += 3)
            run("INSERT INTO segment_size VALUES (1, ?, ?, ?)",
                QDate(2026, 9, 21).addDays(day).toString(Qt::ISODate), 40 + day / 2, 30 + day / 3);
        run("INSERT INTO campaign (id, name, segment_id, template_name, template_language, state, audience, "
            "excluded,"
            " created_at, started_at, finished_at) VALUES (1, 'Win back: winter throws', 1, 'win_back', "
            "'en', 'done', 100,"
            " '{\"noConsent\":12,\"plusOne\":3}', 0, 1793000000000, 1793000600000)");
        run("INSERT INTO campaign (id, name, template_name, template_language, state, audience, created_at)"
            " VALUES (2, '=HYPERLINK(\"http://example.com\")', 'lunar', 'de', 'done', 40, 0)");
        for (int key = 1; key <= 100; ++key) {
            const auto at = start + qint64(40 + key % 9) * 86'400'000 + key * 1000;
            const int kind = random.bounded(20);
            run("INSERT INTO outbox (campaign_id, member_id, account_id, key, state, reason, error_code, "
                "due_at,"
                " requested_at, accepted_at, delivered_at, read_at, failed_at) VALUES (?, ?, 1, ?, ?, ?, ?, "
                "0, ?, ?, ?, ?, ?)",
                key % 4 == 0 ? 2 : 1, key, QString::number(key),
                kind < 9        ? QStringLiteral("read")
                    : kind < 15 ? QStringLiteral("delivered")
                    : kind < 17 ? QStringLiteral("accepted")
                    : kind < 18 ? QStringLiteral("failed")
                    : kind < 19 ? QStringLiteral("unknown")
                                : QStringLiteral("skipped"),
                kind == 19 ? QStringLiteral("weeklyCap") : QString(),
                kind == 17 ? std::optional<qint64>(131049) : std::nullopt,
                kind < 19 ? std::optional<qint64>(at) : std::nullopt,
                kind < 17 ? std::optional<qint64>(at + 200) : std::nullopt,
                kind < 15 ? std::optional<qint64>(at + 3000) : std::nullopt,
                kind < 9 ? std::optional<qint64>(at + 90000) : std::nullopt,
                kind == 17 ? std::optional<qint64>(at + 500) : std::nullopt);
        }
        return ok;
    }));
    if (!done)
        qFatal("%s", qPrintable(toText(done.error())));
}

inline const kpi::Period reportPeriod{QDate(2026, 10, 21), QDate(2026, 11, 19)};

inline kpi::Page reportPage(TestWorkspace& workspace)
{
    kpi::Question question;
    question.period = reportPeriod;
    auto page = await(kpi::show(workspace.store(), *playbook::Playbook::load(), question, workspace.clock));
    if (!page)
        qFatal("%s", qPrintable(toText(page.error())));
    return *page;
}

} // namespace serai::test
