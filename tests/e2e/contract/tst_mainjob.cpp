// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "officefiles.h"
#include "program.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace serai::test;

/// The main job from the shop's file to the report: whatever shows a figure of it shows the same one.
class TestMainJob final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void cleanupTestCase() { m_sandbox.kill(); }

    void everybodyReachableGotItOnce();
    void kpiSaysTheSame();
    void reportSaysTheSame_data();
    void reportSaysTheSame();
    void sameDataSameFingerprint();
    void secondRunSendsNothing();

private:
    Program m_program;
    Sandbox m_sandbox{m_program};
    QJsonObject m_shown; // campaign show
};

static constexpr int people = 200;
static constexpr int vips = 100;

/// The figures of "campaign show" under the names that reports use.
static QHash<QString, QString> figuresOf(const QJsonObject& shown)
{
    const auto funnel = shown["funnel"].toObject();
    const auto rate = QString::number(funnel["read"].toDouble() / funnel["delivered"].toDouble());
    return {{"Sent", QString::number(funnel["sent"].toInt())},
        {"Delivered", QString::number(funnel["delivered"].toInt())},
        {"Read", QString::number(funnel["read"].toInt())},
        {"Failed", QString::number(shown["failed"].toInt())},
        {"Outcome unknown", QString::number(shown["unknown"].toInt())}, {"Read rate", plainNumber(rate)}};
}

void TestMainJob::initTestCase()
{
    QVERIFY(m_sandbox.start());
    const auto customers = m_program.write("customers.csv", shopifyCustomers(people));
    const auto rule =
        m_program.write("vip.json", R"({"all": [{"field": "tags", "op": "has", "value": "vip"}]})");
    const auto done = [this](const QStringList& words, const QByteArray& input = {}) {
        const auto said = m_program.json(words, input);
        if (said.code != 0 || !said.isOneObject)
            qWarning("%s: %s", qPrintable(words.join(' ')), said.err.constData());
        return said.code == 0 ? said.json : QJsonObject();
    };
    QVERIFY(!done({"workspace", "create", "--currency", "EUR", "--zone", "Europe/Berlin", "--country", "DE"})
                 .isEmpty());
    // A dry run says what the run will do, and writes nothing.
    const QStringList consent{"--whatsapp-consent", "all", "--consent-source", "checkout box",
        "--consent-wording", "News by WhatsApp"};
    const auto empty = m_program.contents();
    const auto preview = done(QStringList{"import", "preview", customers} + consent);
    QCOMPARE(preview["create"].toInt(), people);
    QCOMPARE(preview["kind"].toString(), "members");
    QCOMPARE(m_program.contents(), empty);
    // Without a statement nobody may be written to.
    QCOMPARE(done({"import", "run", customers})["create"].toInt(), people);
    QCOMPARE(done({"workspace", "info"})["reachable"].toInt(-1), 0);
    QCOMPARE(done(QStringList{"import", "run", customers} + consent)["consentGranted"].toInt(), people);
    QCOMPARE(done({"workspace", "info"})["reachable"].toInt(), people);
    const auto saved = done({"segment", "save", "--rule", rule, "--name", "VIP"});
    QCOMPARE(saved["matched"].toInt(), vips);
    QVERIFY(!done(m_sandbox.accountWords(), sandboxSecrets).isEmpty());
    QVERIFY(!done({"template", "sync", "--token-stdin"}, sandboxSecrets)["templates"].toArray().isEmpty());
    const auto made = done({"campaign", "create", "--segment", QString::number(saved["segmentId"].toInt()),
        "--template", "flash_sale", "--language", "en", "--var", "1={{first_name|friend}}", "--var", "2=10 %",
        "--name", "Flash"});
    const auto campaign = QString::number(made["campaignId"].toInt());
    const auto page = done({"campaign", "preview", campaign});
    QCOMPARE(page["audience"].toInt(), vips);
    QCOMPARE(page["sendable"].toInt(), vips);
    QVERIFY(page["cost"].toObject()["minor"].toInt() > 0);
    QCOMPARE(done({"campaign", "start", campaign})["planned"].toInt(), vips);
    QCOMPARE(m_sandbox.calls(), 0); // starting is not sending
    const auto sent = done({"outbox", "run", "--until-empty", "--token-stdin"}, sandboxSecrets);
    QCOMPARE(sent["planned"].toInt(-1), 0);
    m_shown = done({"campaign", "show", campaign});
    QCOMPARE(m_shown["state"].toString(), "done");
}

void TestMainJob::everybodyReachableGotItOnce()
{
    const auto calls = m_sandbox.callsByRecipient();
    QCOMPARE(calls.size(), vips);
    for (auto call = calls.begin(); call != calls.end(); ++call)
        QCOMPARE(*call, 1);
    const auto funnel = m_shown["funnel"].toObject();
    QCOMPARE(funnel["sent"].toInt(), vips);
    // Signed webhooks came back: delivered and read are known, and neither is everybody.
    QVERIFY(funnel["delivered"].toInt() > vips / 2 && funnel["read"].toInt() > vips / 2);
    QVERIFY(funnel["read"].toInt() < funnel["delivered"].toInt());
    QCOMPARE(m_shown["accepted"].toInt() + m_shown["delivered"].toInt() + m_shown["read"].toInt(), vips);
    QVERIFY(m_program.number("SELECT count(*) FROM event") > vips);
}

void TestMainJob::kpiSaysTheSame()
{
    m_program.setNow("2026-11-19T12:00:00+01:00");
    const auto page =
        m_program.json({"kpi", "show", "--from", "2026-11-16", "--to", "2026-11-22", "--by", "day"});
    QCOMPARE(page.code, 0);
    QHash<QString, QJsonObject> metrics;
    for (const auto& metric : page.json["metrics"].toArray())
        metrics.insert(metric.toObject()["id"].toString(), metric.toObject());
    const auto figures = figuresOf(m_shown);
    for (const auto& [id, name] : {std::pair{"messages.sent", "Sent"}, {"messages.delivered", "Delivered"},
             {"messages.read", "Read"}, {"messages.failed", "Failed"},
             {"messages.unknown", "Outcome unknown"}, {"kpi.open", "Read rate"}}) {
        QVERIFY2(metrics.contains(id), id);
        QCOMPARE(plainNumber(QString::number(metrics[id]["value"].toDouble(-1))), figures[name]);
    }
    // The days add up to the period.
    int sum = 0;
    for (const auto& day : metrics["messages.sent"]["series"].toArray())
        sum += day.toObject()["value"].toInt();
    QCOMPARE(sum, vips);
    QCOMPARE(metrics["members"]["value"].toInt(), people);
    QCOMPARE(metrics["members.reachable"]["value"].toInt(), people);
    // What nobody measured is unknown, not zero.
    QVERIFY(metrics["kpi.offer_click"]["value"].isNull());
    QVERIFY(!metrics["kpi.offer_click"]["unknownReason"].toString().isEmpty());
}

void TestMainJob::reportSaysTheSame_data()
{
    QTest::addColumn<QStringList>("recipe");
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"csv", "xlsx", "pdf"}) {
        QTest::addRow("campaign %s", ending) << QStringList{"campaign", "--campaign", "Flash"} << ending;
        QTest::addRow("weekly %s", ending) << QStringList{"weekly"} << ending;
    }
}

void TestMainJob::reportSaysTheSame()
{
    QFETCH(QStringList, recipe);
    QFETCH(QString, ending);
    m_program.setNow("2026-11-19T12:00:00+01:00");
    const auto file = m_program.file(recipe[0] + '.' + ending);
    const auto said = m_program.json(QStringList{"report"} + recipe
        + QStringList{"--from", "2026-11-16", "--to", "2026-11-22", "--language", "en", "--out", file});
    QVERIFY2(said.code == 0, said.err);
    const auto expected = figuresOf(m_shown);
    if (ending == "pdf") {
        QVERIFY(said.json["pages"].toInt() > 0);
        if (!hasTool("pdftotext"))
            QSKIP("pdftotext (poppler-utils) is not here");
        const auto text = QString::fromUtf8(outputOf("pdftotext", {"-layout", file, "-"}));
        QVERIFY(text.contains(said.json["fingerprint"].toString()));
        for (const char* name : {"Sent", "Delivered", "Read", "Failed", "Outcome unknown"}) {
            const QRegularExpression row(
                QString("^ *%1 +%2( |$)").arg(name, expected[name]), QRegularExpression::MultilineOption);
            QVERIFY2(row.match(text).hasMatch(),
                qPrintable(QString("%1 %2 is not in\n%3").arg(name, expected[name], text)));
        }
        // From the counts: rounding a rounded rate once more can miss by a tenth.
        const auto share = expected["Read"].toDouble() * 100 / expected["Delivered"].toDouble();
        const auto rate = QString::number(share, 'f', 1) + " %";
        QVERIFY2(text.contains(rate), qPrintable(rate + text));
        QVERIFY2(
            recipe[0] != "campaign" || text.contains(QRegularExpression("State +Done")), qPrintable(text));
        return;
    }
    if (ending == "xlsx" && !hasTool("unzip"))
        QSKIP("unzip is not here");
    const auto figures = ending == "csv" ? figuresOfCsv(file) : figuresOfXlsx(file);
    QCOMPARE(figures["Fingerprint"].value(0), said.json["fingerprint"].toString());
    for (const char* name : {"Sent", "Delivered", "Read", "Failed", "Outcome unknown"})
        QCOMPARE(figures[name].value(0), expected[name]);
    if (recipe[0] == "weekly")
        QCOMPARE(figures["Read rate"].value(0), expected["Read rate"]);
    else
        QVERIFY2(figures["State"].contains("Done"), qPrintable(figures["State"].join(',')));
}

void TestMainJob::sameDataSameFingerprint()
{
    const auto fingerprint = [this](const QString& now, const QString& file) {
        m_program.setNow(now);
        return m_program
            .json({"report", "weekly", "--from", "2026-11-16", "--to", "2026-11-22", "--language", "en",
                "--out", m_program.file(file)})
            .json["fingerprint"]
            .toString();
    };
    const auto first = fingerprint("2026-11-19T12:00:00+01:00", "one.csv");
    QCOMPARE(first.size(), 64);
    QCOMPARE(
        fingerprint("2026-11-20T12:00:00+01:00", "two.xlsx"), first); // made a day later, of the same data
    QCOMPARE(
        m_program.json({"import", "run", m_program.write("more.csv", shopifyCustomers(people + 1))}).code, 0);
    QVERIFY(fingerprint("2026-11-19T12:00:00+01:00", "three.csv") != first);
}

void TestMainJob::secondRunSendsNothing()
{
    for (int i = 0; i < 5; ++i) { // an empty outbox ends a run at once, however the threads meet
        const auto again = m_program.json(
            {"outbox", "run", "--until-empty", "--settle", "0", "--token-stdin"}, sandboxSecrets);
        QCOMPARE(again.code, 0);
    }
    QCOMPARE(m_sandbox.calls(), vips);
    const auto problem = refusalProblem(m_program.plain({"campaign", "start", "Flash"}),
        m_program.json({"campaign", "start", "Flash"}), 3, "conflict");
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_mainjob.moc"
