// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paneshop.h"
#include "rfmgridview.h"
#include "usescard.h"

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
