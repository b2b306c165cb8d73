// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportshop.h"

#include <QTest>

using namespace serai;
using namespace serai::reports;

class TestReports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void weeklySaysWhatThePageSays();
    void campaignSaysWhatTheFiguresSay();
    void fingerprintIsStable();
    void fingerprintIsTheSameInEveryLanguage();
    void fingerprintChangesWithTheData_data();
    void fingerprintChangesWithTheData();
    void findingsNameTheRule();
    void formats_data();
    void formats();
    void requestsAreChecked();

private:
    std::unique_ptr<test::TestWorkspace> m_workspace;
};

void TestReports::initTestCase()
{
    m_workspace = std::make_unique<test::TestWorkspace>();
    test::fillReportShop(*m_workspace);
}

void TestReports::weeklySaysWhatThePageSays()
{
    const auto page = test::reportPage(*m_workspace);
    const auto model = weeklyReport(page, QLocale(QLocale::English));
    const auto& tiles = std::get<Tiles>(model.blocks.first()).tiles;
    QCOMPARE(tiles.size(), 8);
    for (const auto& tile : tiles) {
        QCOMPARE(tile.value, page.figure(tile.key)->value);
        QCOMPARE(tile.previous, page.figure(tile.key)->previous);
    }
    QSet<QString> keys;
    for (const auto* table : model.tables())
        keys << table->key;
    QCOMPARE(keys,
        (QSet<QString>{QStringLiteral("campaigns"), QStringLiteral("segments"), QStringLiteral("figures"),
            QStringLiteral("series"), QStringLiteral("unknown")}));
    for (const auto* table : model.tables()) {
        for (const auto& row : table->rows)
            QCOMPARE(row.size(), table->columns.size());
        if (table->key == u"series")
            QCOMPARE(table->rows.size(), 30);
        if (table->key == u"campaigns")
            QCOMPARE(table->rows.size(), 2);
    }
    const auto& funnel = std::get<Chart>(model.blocks[3]);
    QCOMPARE(funnel.values[0], page.figure(QStringLiteral("messages.sent"))->value);
    QCOMPARE(funnel.values[2], page.figure(QStringLiteral("messages.read"))->value);
}

void TestReports::campaignSaysWhatTheFiguresSay()
{
    const auto page = test::reportPage(*m_workspace);
    const auto figures = page.campaigns.last();
    QCOMPARE(figures.id, CampaignId{1});
    const auto model = campaignReport(page, figures, QLocale(QLocale::English));
    QCOMPARE(model.subtitle, QStringLiteral("Win back: winter throws"));
    for (const auto* table : model.tables()) {
        qint64 sum = 0;
        if (table->key != u"excluded" && table->key != u"states")
            continue;
        for (const auto& row : table->rows)
            sum += *row.last().value.amount;
        QCOMPARE(sum, table->key == u"excluded" ? 15 : 75);
    }
}

void TestReports::fingerprintIsStable()
{
    const auto first = fingerprintOf(weeklyReport(test::reportPage(*m_workspace), QLocale(QLocale::English)));
    QCOMPARE(first.size(), 64);
    m_workspace->clock.advance(3'600'000);
    QCOMPARE(fingerprintOf(weeklyReport(test::reportPage(*m_workspace), QLocale(QLocale::English))), first);
    m_workspace->reopen();
    QCOMPARE(fingerprintOf(weeklyReport(test::reportPage(*m_workspace), QLocale(QLocale::English))), first);
    for (const auto* name : {"a.pdf", "a.xlsx", "a.csv"}) {
        Request request;
        request.period = test::reportPeriod;
        request.locale = QLocale(QLocale::English);
        request.path = m_workspace->filePath(QString::fromLatin1(name));
        const auto written =
            await(makeReport(m_workspace->store(), *playbook::Playbook::load(), request, m_workspace->clock));
        QVERIFY(written.has_value());
        QCOMPARE(written->fingerprint, first);
    }
}

void TestReports::fingerprintIsTheSameInEveryLanguage()
{
    const auto page = test::reportPage(*m_workspace);
    const auto english = weeklyReport(page, QLocale(QLocale::English));
    for (const auto language : {QLocale::German, QLocale::Japanese, QLocale::Hindi})
        QCOMPARE(fingerprintOf(weeklyReport(page, QLocale(language))), fingerprintOf(english));
}

void TestReports::fingerprintChangesWithTheData_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("undo");
    QTest::newRow("one order one cent dearer")
        << QByteArray("UPDATE shop_order SET total_minor = total_minor + 1 WHERE number = (SELECT number "
                      "FROM shop_order"
                      " WHERE kind = 'purchase' AND currency = 'USD' ORDER BY ordered_at DESC LIMIT 1)")
        << QByteArray("UPDATE shop_order SET total_minor = total_minor - 1 WHERE number = (SELECT number "
                      "FROM shop_order"
                      " WHERE kind = 'purchase' AND currency = 'USD' ORDER BY ordered_at DESC LIMIT 1)");
    QTest::newRow("a campaign renamed")
        << QByteArray("UPDATE campaign SET name = 'Other' WHERE id = 1")
        << QByteArray("UPDATE campaign SET name = 'Win back: winter throws' WHERE id = 1");
    QTest::newRow("another currency of the shop")
        << QByteArray("UPDATE setting SET value = 'EUR' WHERE value = 'USD'")
        << QByteArray("UPDATE setting SET value = 'USD' WHERE value = 'EUR'");
    QTest::newRow("a size of a segment") << QByteArray("UPDATE segment_size SET size = size + 1")
                                         << QByteArray("UPDATE segment_size SET size = size - 1");
}

void TestReports::fingerprintChangesWithTheData()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, undo);
    const auto print = [&] {
        return fingerprintOf(weeklyReport(test::reportPage(*m_workspace), QLocale::c()));
    };
    const auto before = print();
    m_workspace->execute(change.constData());
    QVERIFY(print() != before);
    m_workspace->execute(undo.constData());
    QCOMPARE(print(), before);
}

void TestReports::findingsNameTheRule()
{
    const auto page = test::reportPage(*m_workspace);
    const auto model = weeklyReport(page, QLocale(QLocale::English));
    const auto* open = page.figure(QStringLiteral("kpi.open"));
    QVERIFY(open->band == kpi::Band::Watch || open->band == kpi::Band::Act);
    for (const auto& block : model.blocks) {
        if (const auto* findings = std::get_if<Findings>(&block)) {
            QCOMPARE(findings->items.first().key, QStringLiteral("kpi.open"));
            QVERIFY(!findings->items.first().remedy.isEmpty());
            QVERIFY(findings->items.first().text.contains(kpi::formatValue(open->value, model.locale)));
            QCOMPARE(findings->items.last().key, QStringLiteral("messages.unknown"));
        }
    }
}

void TestReports::formats_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");
    QTest::newRow("pdf") << "a/b/report.pdf"
                         << "pdf";
    QTest::newRow("upper case") << "REPORT.XLSX"
                                << "xlsx";
    QTest::newRow("two suffixes") << "report.pdf.csv"
                                  << "csv";
    QTest::newRow("none") << "report"
                          << "";
    QTest::newRow("another") << "report.docx"
                             << "";
}

void TestReports::formats()
{
    QFETCH(QString, path);
    QFETCH(QString, key);
    const auto format = formatOfFile(path);
    QCOMPARE(format ? formatKey(*format) : QString(), key);
}

void TestReports::requestsAreChecked()
{
    Request request;
    request.period = test::reportPeriod;
    request.path = m_workspace->filePath(QStringLiteral("x.csv"));
    request.recipe = QStringLiteral("horoscope");
    auto written =
        await(makeReport(m_workspace->store(), *playbook::Playbook::load(), request, m_workspace->clock));
    QCOMPARE(written.error().kind, ErrorKind::InvalidInput);
    request.recipe = QStringLiteral("campaign");
    request.campaign = CampaignId{99};
    written =
        await(makeReport(m_workspace->store(), *playbook::Playbook::load(), request, m_workspace->clock));
    QCOMPARE(written.error().kind, ErrorKind::NotFound);
    request.recipe = QStringLiteral("weekly");
    request.path = m_workspace->filePath(QStringLiteral("no/such/folder/x.csv"));
    written =
        await(makeReport(m_workspace->store(), *playbook::Playbook::load(), request, m_workspace->clock));
    QCOMPARE(written.error().kind, ErrorKind::Storage);
}

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
