// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two years of purchases of 2,357 people, counted and published by others (Fader, Hardie and Lee 2005; the
// vignette of R package BTYD). Needs SERAI_DATA, a folder with cdnow/CDNOW_sample.txt.

#include <segments/segmentservice.h>
#include <support/testworkspace.h>

#include <QFile>
#include <QMap>
#include <QTest>

using namespace serai;
using namespace serai::segments;

class TestCdnow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void repeatPurchasesOfTheCalibration();
    void holdout();

private:
    qint64 counted(const QString& rows);

    std::unique_ptr<test::TestWorkspace> shop;
    std::unique_ptr<SegmentService> service;
    QMap<std::pair<int, QDate>, qint64> days; ///< customer and day to cents
    const qint64 nowMs = QDateTime(QDate(1998, 7, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
};

void TestCdnow::initTestCase()
{
    const auto folder = qEnvironmentVariable("SERAI_DATA");
    if (folder.isEmpty())
        QSKIP("SERAI_DATA names no folder with the public data sets");
    QFile file(folder + "/cdnow/CDNOW_sample.txt");
    QVERIFY2(file.open(QIODevice::ReadOnly), qUtf8Printable(file.errorString()));
    int rows = 0;
    while (!file.atEnd()) {
        const auto cells = file.readLine().simplified().split(' ');
        if (cells.size() != 5)
            continue;
        ++rows;
        days[{cells[1].toInt(), QDate::fromString(QString::fromLatin1(cells[2]), "yyyyMMdd")}] +=
            qRound64(cells[4].toDouble() * 100);
    }
    QCOMPARE(rows, 6919);
    QCOMPARE(days.size(), 6696); // customer-days, as R package CLVTools has them
    store::WorkspaceSettings settings;
    settings.currency = "USD";
    settings.zone = "UTC";
    shop = std::make_unique<test::TestWorkspace>(settings);
    shop->clock.set(nowMs);
    const auto written = await(shop->store().write([this](store::Transaction& transaction) -> Result<> {
        int number = 0;
        for (auto it = days.begin(); it != days.end(); ++it) {
            auto member = transaction->run(
                "INSERT OR IGNORE INTO member (id, created_at, updated_at) VALUES (?, 0, 0)", it.key().first);
            if (!member)
                return fail(member.error());
            auto order =
                transaction->run("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, "
                                 "total_minor) VALUES (?, ?, 'purchase', ?, 'USD', ?)",
                    it.key().first, QString::number(++number),
                    QDateTime(it.key().second, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch(), it.value());
            if (!order)
                return fail(order.error());
        }
        return {};
    }));
    QVERIFY2(written, written ? "" : qUtf8Printable(toText(written.error())));
    service = std::make_unique<SegmentService>(shop->store(), shop->clock);
    QCOMPARE(counted({}), 2357);
}

qint64 TestCdnow::counted(const QString& rows)
{
    const auto rule = parseRule("{\"all\": [" + rows.toUtf8() + "]}", "test");
    if (!rule)
        qFatal("%s", qUtf8Printable(toText(rule.error())));
    const auto answer = await(service->count(*rule, nowMs));
    return answer ? answer->matched : -1;
}

void TestCdnow::repeatPurchasesOfTheCalibration()
{
    const qint64 published[] = {1411, 439, 214, 100, 62, 38, 29, 64}; // 0, 1, … 7 or more
    const QString row =
        R"({"fact": "orders", "measure": "count", "window": {"to": "1997-09-30"}, "op": "%1", "value": %2})";
    qint64 repeats = 0;
    for (int repeat = 0; repeat < 8; ++repeat) {
        const auto matched = counted(row.arg(repeat == 7 ? ">=" : "=").arg(repeat + 1));
        QCOMPARE(matched, published[repeat]);
        repeats += repeat < 7 ? matched * repeat : 0;
    }
    for (int many = 7; many < 40; ++many)
        repeats += counted(row.arg("=").arg(many + 1)) * many;
    QCOMPARE(repeats, 2457);
}

void TestCdnow::holdout()
{
    const QString row =
        R"({"fact": "orders", "measure": "count", "window": {"from": "1997-10-01"}, "op": "=", "value": %1})";
    qint64 orders = 0;
    for (int count = 1; count < 60; ++count)
        orders += counted(row.arg(count)) * count;
    QCOMPARE(orders, 1882);
    // Who spent the most is who the file says it is.
    QMap<int, qint64> spend;
    for (auto it = days.begin(); it != days.end(); ++it)
        spend[it.key().first] += it.value();
    auto sums = spend.values();
    std::sort(sums.rbegin(), sums.rend());
    const auto enough = std::count_if(sums.begin(), sums.end(), [&](qint64 sum) { return sum >= sums[99]; });
    QCOMPARE(counted(R"({"fact": "orders", "measure": "sum", "of": "amount", "op": "top",
        "value": {"number": 100, "currency": "USD"}})"),
        enough);
}

QTEST_GUILESS_MAIN(TestCdnow)
#include "tst_cdnow.moc"
