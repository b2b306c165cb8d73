// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../modules/charts/src/plotlayout.h"

#include <charts/chartview.h>
#include <uikit/accessibility.h>
#include <uikit/theme.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace serai;
using namespace serai::charts;

namespace {

ChartSpec lineSpec()
{
    ChartSpec spec;
    spec.title = QStringLiteral("Share of sales");
    spec.subtitle = QStringLiteral("per day, Europe/Berlin");
    spec.unit = QStringLiteral("%");
    spec.decimals = 1;
    for (int day = 1; day <= 30; ++day)
        spec.labels << QStringLiteral("%1 Nov").arg(day);
    Series series;
    Series before;
    before.name = QStringLiteral("previous");
    for (int day = 0; day < 30; ++day) {
        series.values << 18 + 4 * std::sin(day / 4.0);
        before.values << 16 + 0.5 * std::sin(day / 3.0);
    }
    series.values[10] = gap;
    spec.series = {series};
    spec.previous = before;
    spec.band = Band{15, 25, QStringLiteral("healthy")};
    spec.markers = {{5, QStringLiteral("poll"), {}, QStringLiteral("Poll")},
        {20, QStringLiteral("campaigns"), QStringLiteral("Diwali"), {}}};
    return spec;
}

ChartSpec heatSpec()
{
    ChartSpec spec;
    spec.kind = ChartKind::HeatMap;
    spec.title = QStringLiteral("When members answer");
    for (int hour = 0; hour < 24; ++hour)
        spec.labels << QString::number(hour);
    for (int day = 0; day < 7; ++day) {
        spec.rowLabels << QStringLiteral("Day %1").arg(day);
        Series row;
        for (int hour = 0; hour < 24; ++hour)
            row.values << (hour > 8 && hour < 22 ? day * 10.0 + hour : 0);
        spec.series << row;
    }
    spec.series[0].values[3] = gap;
    return spec;
}

ChartSpec funnelSpec()
{
    ChartSpec spec;
    spec.kind = ChartKind::Funnel;
    spec.title = QStringLiteral("From sent to ordered");
    spec.labels = {QStringLiteral("Sent"), QStringLiteral("Delivered"), QStringLiteral("Read")};
    Series series;
    series.values = {24118, 23402, 18111};
    series.details = {{}, QStringLiteral("97.0 %"), QStringLiteral("77.4 %")};
    spec.series = {series};
    return spec;
}

ChartSpec stackedSpec()
{
    ChartSpec spec;
    spec.kind = ChartKind::StackedBar;
    spec.title = QStringLiteral("When it arrives");
    for (int hour = 0; hour < 24; ++hour)
        spec.labels << QString::number(hour);
    for (int category = 0; category < 3; ++category) {
        Series series;
        series.name = QStringLiteral("C%1").arg(category);
        series.category = category;
        for (int hour = 0; hour < 24; ++hour)
            series.values << (hour == 10 ? 800.0 - category * 100 : 0);
        spec.series << series;
    }
    return spec;
}

} // namespace

class tst_Charts : public QObject
{
    Q_OBJECT

private slots:

    void countsHaveWholeTicks()
    {
        ChartSpec spec;
        spec.labels = {QStringLiteral("a"), QStringLiteral("b")};
        Series series;
        series.values = {2248, 2249};
        spec.series = {series};
        const auto ticks = layOutPlot(spec, QRectF(0, 0, 700, 300), QFont(), false).ticks;
        QVERIFY(ticks.size() >= 2);
        for (const double tick : ticks)
            QCOMPARE(tick, std::round(tick)); // there is no half of a person
        spec.unit = QStringLiteral("%");
        const auto parts = layOutPlot(spec, QRectF(0, 0, 700, 300), QFont(), false).ticks;
        QVERIFY(
            std::any_of(parts.begin(), parts.end(), [](double tick) { return tick != std::round(tick); }));
    }

    void niceTicks_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("percent") << 15.1 << 24.1;
        QTest::newRow("thousands") << 0.0 << 2540.0;
        QTest::newRow("below one") << 0.01 << 0.034;
        QTest::newRow("negative") << -7.0 << 12.0;
        QTest::newRow("all the same") << 5.0 << 5.0;
    }

    void niceTicks()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        const auto ticks = charts::niceTicks(low, high, 5);
        QVERIFY(ticks.size() >= 2 && ticks.size() <= 8);
        QVERIFY(ticks.first() <= low + 1e-9);
        QVERIFY(ticks.last() >= high - 1e-9);
        const double step = ticks[1] - ticks[0];
        for (qsizetype i = 1; i < ticks.size(); ++i)
            QVERIFY(std::abs(ticks[i] - ticks[i - 1] - step) < step * 1e-6);
    }

    void layoutHasRoomForEverything_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }

    void layoutHasRoomForEverything()
    {
        QFETCH(bool, mirrored);
        const auto spec = lineSpec();
        const QRectF area(0, 0, 700, 300);
        const auto layout = layOutPlot(spec, area, QFont(), mirrored);
        QVERIFY(area.contains(layout.plot));
        QVERIFY(layout.yMin <= 14 && layout.yMax >= 22);
        QCOMPARE(layout.x(mirrored ? 29 : 0), layout.plot.left());
        QCOMPARE(layout.x(mirrored ? 0 : 29), layout.plot.right());
        for (int i = 0; i < 30; ++i)
            QCOMPARE(layout.indexAt(layout.x(i)), i); // hover finds what the line shows
        QVERIFY(layout.plot.width() < area.width() - 40); // axis and end labels
    }

    void daysLieAsFarApartAsTheyAre()
    {
        auto spec = lineSpec();
        for (int i = 0; i < 30; ++i)
            spec.positions << (i < 10 ? 7 * i : 60 + i); // once a week, then daily
        for (const bool mirrored : {false, true}) {
            const auto layout = layOutPlot(spec, QRectF(0, 0, 700, 300), QFont(), mirrored);
            const double week = layout.x(1) - layout.x(0);
            QVERIFY(std::abs(week - 7 * (layout.x(21) - layout.x(20))) < 1e-6);
            QVERIFY(std::abs(layout.x(0.5) - layout.x(0) - week / 2) < 1e-6);
            QCOMPARE(layout.x(mirrored ? 0 : 29), layout.plot.right());
            for (int i = 0; i < 30; ++i) {
                QCOMPARE(layout.indexAt(layout.x(i)), i);
                QCOMPARE(layout.indexAt(layout.x(i + (i < 29 ? 0.4 : -0.4))), i);
            }
        }
        spec.positions.removeLast(); // of another number of entries: evenly
        QCOMPARE(layOutPlot(spec, QRectF(0, 0, 700, 300), QFont(), false).positions.size(), 0);
    }

    void cursorTellsExactValues()
    {
        ChartView view;
        view.setSpec(lineSpec());
        view.resize(700, 300);
        QCOMPARE(view.cursorIndex(), -1);
        QSignalSpy moved(&view, &ChartView::cursorMoved);
        QSignalSpy activated(&view, &ChartView::pointActivated);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.cursorIndex(), 0);
        QVERIFY2(view.cursorText().startsWith(QStringLiteral("1 Nov: 18.0")), qPrintable(view.cursorText()));
        QCOMPARE(view.accessibleDescription(), view.cursorText());
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.cursorIndex(), 29);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.cursorIndex(), 29);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][1].toInt(), 29);
        view.setCursor(10);
        QVERIFY(view.cursorText().contains(QStringLiteral("unknown"))); // a gap is not zero
        view.setCursor(5);
        QVERIFY(view.cursorText().contains(QStringLiteral("Poll")));
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(view.cursorIndex(), -1);
        QVERIFY(moved.count() >= 5);
    }

    void heatCursorMovesInBothDirections()
    {
        ChartView view;
        view.setSpec(heatSpec());
        view.resize(600, 260);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.cursorIndex(), 1);
        QCOMPARE(view.cursorSeries(), 2);
        QVERIFY(view.cursorText().startsWith(QStringLiteral("Day 2 1: 0")));
        QCOMPARE(heatStep(gap, 100), -1);
        QCOMPARE(heatStep(0, 100), 0);
        QCOMPARE(heatStep(1, 100), 1);
        QCOMPARE(heatStep(100, 100), 5);
    }

    void tableTwinHasEveryValue()
    {
        ChartView view;
        view.setSpec(lineSpec());
        const auto rows = view.table();
        QCOMPARE(rows.size(), 31);
        QCOMPARE(rows[0][1], QStringLiteral("Share of sales"));
        QCOMPARE(rows[0][2], QStringLiteral("previous"));
        QCOMPARE(rows[11][1], QString()); // the gap
        view.copyTable();
        const auto text = QGuiApplication::clipboard()->text();
        QCOMPARE(text.count(u'\n'), 30);
        view.setSpec(heatSpec());
        QCOMPARE(view.table().size(), 8);
        QCOMPARE(view.table()[1].size(), 25);
    }

    void everyKindPaintsSomethingInEveryTheme_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("scheme");
        const char* kinds[] = {"line", "heat map", "funnel", "stacked bars"};
        const char* schemes[] = {"light", "dark", "high contrast"};
        for (int kind = 0; kind < 4; ++kind)
            for (int scheme = 0; scheme < 3; ++scheme)
                QTest::addRow("%s, %s", kinds[kind], schemes[scheme]) << kind << scheme;
    }

    void everyKindPaintsSomethingInEveryTheme()
    {
        QFETCH(int, kind);
        QFETCH(int, scheme);
        const QList<ChartSpec> specs{lineSpec(), heatSpec(), funnelSpec(), stackedSpec()};
        ChartView view;
        const auto& theme = uikit::themeFor(uikit::Scheme(scheme));
        view.setPalette(theme.palette());
        view.setSpec(specs[kind]);
        view.resize(640, 300);
        const auto image = view.grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 2)
            for (int x = 0; x < image.width(); ++x)
                colours << image.pixel(x, y);
        QVERIFY2(colours.size() > 12, qPrintable(QString::number(colours.size())));
    }

    void aDayThatIsNotOverSaysSoFar()
    {
        auto spec = lineSpec();
        ChartView view;
        view.setSpec(spec);
        view.setCursor(29);
        QVERIFY(!view.cursorText().contains(QStringLiteral("so far")));
        spec.lastOpen = true;
        view.setSpec(spec);
        view.setCursor(29);
        QCOMPARE(view.cursorText().count(QStringLiteral("so far")), 1); // not of the period before
        view.setCursor(28);
        QVERIFY(!view.cursorText().contains(QStringLiteral("so far")));
    }

    void quietHoursAreHatched()
    {
        auto spec = stackedSpec();
        ChartView view;
        view.resize(640, 300);
        view.setSpec(spec);
        const auto plain = view.grab().toImage();
        spec.quiet = {{0, 0, {}}};
        view.setSpec(spec);
        const auto hatched = view.grab().toImage();
        int left = 0;
        int right = 0;
        for (int y = 0; y < plain.height(); ++y) {
            for (int x = 0; x < plain.width(); ++x) {
                if (plain.pixel(x, y) != hatched.pixel(x, y))
                    ++(x < plain.width() / 2 ? left : right);
            }
        }
        QVERIFY2(left > 20 && right == 0, qPrintable(QStringLiteral("%1, %2").arg(left).arg(right)));
    }

    void specWithoutValuesIsCalm()
    {
        for (const auto kind : {ChartKind::Line, ChartKind::Area, ChartKind::Bar, ChartKind::StackedBar,
                 ChartKind::Funnel, ChartKind::HeatMap}) {
            ChartView view;
            ChartSpec spec;
            spec.kind = kind;
            view.setSpec(spec);
            view.resize(400, 200);
            QTest::keyClick(&view, Qt::Key_Right);
            QCOMPARE(view.cursorIndex(), -1);
            QVERIFY(!view.grab().isNull());
        }
    }

    void cardIsUsableWithoutMouseAndSight()
    {
        ChartCard card;
        card.setSpec(lineSpec());
        card.resize(600, 320);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        QCOMPARE(uikit::accessibilityProblems(&card), QStringList());
        QCOMPARE(card.view()->accessibleName(), QStringLiteral("Share of sales, per day, Europe/Berlin"));
    }
};

QTEST_MAIN(tst_Charts)
#include "tst_charts.moc"
