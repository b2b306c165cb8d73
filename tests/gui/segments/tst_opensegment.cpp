// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "losscolumns.h"
#include "paneshop.h"

#include <uikit/buttons.h>

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QKeySequence>
#include <QLineEdit>
#include <QTest>

using namespace serai;
using test::actionOf;
using test::button;
using test::mentions;
using test::PaneShop;
using test::says;

/// What is open, saved and on screen is the same thing, or the difference is said.
class TestOpenSegment : public QObject
{
    Q_OBJECT

    static std::unique_ptr<segmentsui::SegmentsPane> opened(PaneShop& shop, SegmentId id)
    {
        auto pane = shop.makePane();
        if (!QTest::qWaitFor([&] { return pane->isSettled(); }))
            return nullptr;
        pane->showTarget({{QStringLiteral("segment"), id.value}});
        return QTest::qWaitFor([&] { return pane->isSettled(); }) ? std::move(pane) : nullptr;
    }

    static QByteArray atLeast(int orders)
    {
        return R"({"all":[{"fact":"orders","measure":"count","op":">=","value":)" + QByteArray::number(orders)
            + "}]}";
    }

    static QLineEdit* edit(QWidget* pane, const char* name = "value")
    {
        return pane->findChild<QLineEdit*>(QLatin1String(name));
    }

    static void type(QLineEdit* edit, const QString& text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }

    static QByteArray ruleOf(PaneShop& shop, SegmentId id)
    {
        const auto found = await(shop.segments.find(QString::number(id.value)));
        return found ? QJsonDocument(segments::toJson(found->rule)).toJson(QJsonDocument::Compact)
                     : QByteArray();
    }

private slots:

    void theFirstChangeCounts()
    {
        PaneShop shop;
        const auto pane = opened(shop, shop.save(QStringLiteral("Regulars"), atLeast(2)));
        QVERIFY(pane);
        QVERIFY(says(pane.get(), QStringLiteral("19")));
        auto* value = edit(pane.get());
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, QStringLiteral("5")); // one key: one change
        QTRY_VERIFY(says(pane.get(), QStringLiteral("16")));
        QVERIFY(says(pane.get(), QStringLiteral("Live, edited")));
        QVERIFY(mentions(pane.get(), QStringLiteral("number of orders is at least 5")));
        // Back, and it is the saved one again.
        pane->setFocus();
        QTest::keyClick(pane.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("19")));
        QVERIFY(says(pane.get(), QStringLiteral("Live")));
        const auto again = QKeySequence::keyBindings(QKeySequence::Redo).value(0)[0];
        QTest::keyClick(pane.get(), again.key(), again.keyboardModifiers());
        QTRY_VERIFY(says(pane.get(), QStringLiteral("16")));
    }

    void undoAfterSavingCounts()
    {
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Regulars"), atLeast(2));
        const auto pane = opened(shop, id);
        QVERIFY(pane);
        auto* value = edit(pane.get());
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, QStringLiteral("5"));
        QTRY_VERIFY(says(pane.get(), QStringLiteral("16")));
        QTest::mouseClick(button(pane.get(), QStringLiteral("Save segment")), Qt::LeftButton);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("Live")));
        QTRY_VERIFY(pane->isSettled());
        pane->setFocus();
        QTest::keyClick(pane.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("19")));
        QVERIFY(says(pane.get(), QStringLiteral("Live, edited")));
    }
};

QTEST_MAIN(TestOpenSegment)
#include "tst_opensegment.moc"
