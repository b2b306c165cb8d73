// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <reports/reports.h>
#include <support/testworkspace.h>

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cmath>

using namespace serai;

/// A year of orders that ends with the shop's today, spread evenly, made by the database itself.
static void fillYear(test::TestWorkspace& workspace, int members, int orders)
{
    workspace.execute("DELETE FROM audience_dirty");
    const auto run = [&](const char* sql, qint64 n) {
        const auto done =
            await(workspace.store().write([sql, n](store::Transaction& transaction) -> Result<> {
                auto ran = transaction->run(sql, n);
                return ran ? Result<>() : Result<>(fail(ran.error()));
            }));
        if (!done)
            qFatal("%s", qPrintable(toText(done.error())));
    };
    run("WITH RECURSIVE s (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < ?)"
        " INSERT INTO member (id, created_at, updated_at) SELECT i, 0, 0 FROM s",
        members);
    const auto sql =
        QStringLiteral("WITH RECURSIVE s (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < ?)"
                       " INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor)"
                       " SELECT 1 + (i * 7919) % %1, 'n' || i,"
                       " CASE WHEN i % 25 = 0 THEN 'cancellation' ELSE 'purchase' END,"
                       " (%2 - (i * 104729) % 31536000) * 1000,"
                       " CASE WHEN i % 20 = 0 THEN 'EUR' ELSE 'USD' END, i % 20000 FROM s")
            .arg(members)
            .arg(test::someNowMs / 1000)
            .toUtf8();
    run(sql.constData(), orders);
    workspace.execute("UPDATE member SET first_order_at = (SELECT min(ordered_at) FROM shop_order"
                      " WHERE member_id = member.id AND kind = 'purchase')");
}

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const int orders = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    test::TestWorkspace workspace;
    fillYear(workspace, orders / 10, orders);

    const auto playbook = playbook::Playbook::load();
    kpi::Question question;
    question.period = kpi::lastDays(30, workspace.clock.nowMs(), QTimeZone("Europe/Berlin"));
    QJsonArray figures;
    const auto measure = [&](const char* name, const auto& work) {
        double best = INFINITY;
        for (int round = 0; round < 3; ++round) {
            QElapsedTimer timer;
            timer.start();
            work();
            best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
        }
        figures << QJsonObject{{QStringLiteral("name"), QString::fromLatin1(name)},
            {QStringLiteral("value"), best}, {QStringLiteral("unit"), QStringLiteral("ms")},
            {QStringLiteral("note"), QStringLiteral("%1 orders in a year, best of 3").arg(orders)}};
    };
    const auto must = [](const auto& result) {
        if (!result)
            qFatal("%s", qPrintable(toText(result.error())));
    };
    measure("kpi page, 30 days by day",
        [&] { must(await(kpi::show(workspace.store(), *playbook, question, workspace.clock))); });
    for (const auto* suffix : {"pdf", "xlsx", "csv"}) {
        reports::Request request;
        request.period = question.period;
        request.locale = QLocale(QLocale::English);
        request.path = workspace.filePath(QStringLiteral("report.%1").arg(QLatin1String(suffix)));
        measure(qPrintable(QStringLiteral("weekly report as %1").arg(QLatin1String(suffix))), [&] {
            must(await(reports::makeReport(workspace.store(), *playbook, request, workspace.clock)));
        });
    }
    QTextStream(stdout) << QJsonDocument(
        QJsonObject{{QStringLiteral("bench"), QStringLiteral("kpi")},
            {QStringLiteral("figures"),
                figures}}).toJson();
    return 0;
}
