// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paneshop.h"
#include "rfmgridview.h"
#include "usescard.h"

#include <base/localtime.h>
#include <charts/chartview.h>

#include <QApplication>

using namespace serai;
using namespace serai::test;

/// What stands beside the rule follows what changes elsewhere.
class TestAskedAnew : public QObject
{
    Q_OBJECT

private slots:

    void theGridFollowsTheOrders()
    {
        PaneShop shop;
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        auto* grid = pane->findChild<segmentsui::RfmGridView*>();
        const auto before = grid->accessibleDescription(); // R5 F1: one order, yesterday
        QVERIFY2(before.contains(QStringLiteral("1 member")), qPrintable(before));
        shop.workspace.execute(
            "INSERT INTO member (id, name, created_at, updated_at) VALUES (21, 'New', 1, 1)");
        const auto order =
            QStringLiteral("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, "
                           "total_minor) VALUES (21, 'new', 'purchase', %1, 'USD', 100)")
                .arg((someNowMs / 1000 - 86400) * 1000);
        shop.workspace.execute(order.toUtf8().constData());
        emit shop.segments.changed(); // as of an import
        QTRY_VERIFY2(grid->accessibleDescription().contains(QStringLiteral("2 member")),
            qPrintable(grid->accessibleDescription()));
    }

    /// Two numbers of one day side by side must not contradict each other.
    void theChartEndsWithWhatIsCounted()
    {
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Regulars"), atLeast(15)); // six of them
        const auto today = localOf(someNowMs, *zoneById(QStringLiteral("Europe/Berlin"))).date();
        for (const auto& [day, size] : {std::pair(today.addDays(-2), 3), std::pair(today, 5)})
            shop.workspace.execute(
                QStringLiteral("INSERT OR REPLACE INTO segment_size VALUES (1, '%1', %2, 0)")
                    .arg(day.toString(Qt::ISODate))
                    .arg(size)
                    .toUtf8()
                    .constData());
        const auto pane = opened(shop, id);
        QVERIFY(pane);
        auto* chart = pane->findChild<charts::ChartView*>();
        const auto values = [chart] { return chart->spec().series.value(0).values; };
        QTRY_COMPARE(values(), (QList<double>{3, 6}));
        shop.workspace.execute("DELETE FROM member WHERE id = 20");
        emit shop.segments.changed();
        QTRY_COMPARE(values(), (QList<double>{3, 5}));
        // The edited rule is not the saved one, whose days these are.
        auto* count = edit(pane.get());
        QVERIFY(count);
        type(count, QStringLiteral("18"));
        QTRY_VERIFY(says(pane.get(), QStringLiteral("2")));
        QCOMPARE(values(), (QList<double>{3, 5}));
    }

    void whoUsesItIsAskedWhenThePaneIsComeBackTo()
    {
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Regulars"), atLeast(5));
        const auto pane = opened(shop, id);
        QVERIFY(pane);
        auto* card = pane->findChild<segmentsui::UsesCard*>();
        QVERIFY(!card->isVisible());
        const auto asking =
            "{\"all\":[{\"segment\":\"" + QByteArray::number(id.value) + "\",\"op\":\"in\"}]}";
        shop.save(QStringLiteral("Asking"), asking);
        pane->activate();
        QTRY_VERIFY(card->isVisible());
        auto* first = button(card, QStringLiteral("Asking"));
        QVERIFY(first);
        // Asked again, it stays as it is: neither the page nor the keyboard jumps.
        first->setFocus();
        pane->activate();
        QVERIFY(card->isVisible());
        QTRY_VERIFY(pane->isSettled());
        QCOMPARE(QApplication::focusWidget(), first);
        shop.save(QStringLiteral("Asking too"), asking);
        pane->activate();
        QVERIFY(card->isVisible());
        QTRY_VERIFY(button(card, QStringLiteral("Asking too")));
        // Of another segment nothing is left, not for a moment.
        pane->showTarget(
            {{QStringLiteral("segment"), await(shop.segments.find(QStringLiteral("Asking")))->id.value}});
        QTRY_VERIFY(!card->isVisible());
        QVERIFY(await(shop.segments.remove(await(shop.segments.find(QStringLiteral("Asking")))->id)));
    }
};

QTEST_MAIN(TestAskedAnew)
#include "tst_askedanew.moc"
