// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <members/memberrepository.h>
#include <segments/segmentservice.h>
#include <segmentsui/segmentspane.h>
#include <support/testworkspace.h>
#include <uikit/accessibility.h>
#include <uikit/dialogs.h>
#include <uikit/filterchip.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace serai;

class TestSegmentsPane : public QObject
{
    Q_OBJECT

    struct Shop
    {
        test::TestWorkspace workspace;
        members::MemberRepository members{workspace.store(), workspace.clock};
        segments::SegmentService segments{workspace.store(), workspace.clock};
        uikit::Navigator navigator;
        uikit::ScriptedDialogs dialogs;

        Shop()
        {
            for (int i = 1; i <= 20; ++i) {
                const auto member =
                    QStringLiteral("INSERT INTO member (name, country, created_at, updated_at) "
                                   "VALUES ('Person %1', '%2', 1, 1)")
                        .arg(i)
                        .arg(i % 2 ? QStringLiteral("DE") : QStringLiteral("JP"));
                workspace.execute(member.toUtf8().constData());
                for (int order = 0; order < i; ++order) {
                    const auto sql = QStringLiteral(
                        "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                        "VALUES (%1, '%1-%2', 'purchase', %3, 'USD', 10000)")
                                         .arg(i)
                                         .arg(order)
                                         .arg((test::someNowMs / 1000 - 86400 * (order + 1)) * 1000);
                    workspace.execute(sql.toUtf8().constData());
                }
            }
        }
    };

    static std::unique_ptr<segmentsui::SegmentsPane> makePane(Shop& shop)
    {
        auto pane =
            std::make_unique<segmentsui::SegmentsPane>(segmentsui::SegmentsPane::Needs{shop.workspace.store(),
                shop.segments, shop.members, shop.navigator, shop.dialogs, shop.workspace.clock});
        pane->resize(1240, 860);
        pane->show();
        pane->activateWindow();
        pane->activate();
        return pane;
    }

    static bool says(QWidget* pane, const QString& text)
    {
        for (auto* label : pane->findChildren<QLabel*>())
            if (label->isVisibleTo(pane) && label->text() == text)
                return true;
        return false;
    }

    static QPushButton* button(QWidget* pane, const QString& text)
    {
        for (auto* each : pane->findChildren<QPushButton*>())
            if (each->text() == text && each->isVisibleTo(pane))
                return each;
        return nullptr;
    }

private slots:

    void countsWhileTyping()
    {
        Shop shop;
        const auto pane = makePane(shop);
        QTRY_VERIFY(pane->isSettled());
        QVERIFY(says(pane.get(), QStringLiteral("20"))); // no rule: everybody
        QTest::mouseClick(button(pane.get(), QStringLiteral("Add rule")), Qt::LeftButton);
        // The first rule is "orders in the last 90 days is at least 2": all but the one with a single order.
        QTRY_VERIFY(says(pane.get(), QStringLiteral("19")));
        QLineEdit* value = nullptr;
        for (auto* edit : pane->findChildren<QLineEdit*>())
            if (edit->accessibleName() == QStringLiteral("Value"))
                value = edit;
        QVERIFY(value);
        value->selectAll();
        QTest::keyClicks(value, QStringLiteral("15"));
        QTRY_VERIFY(says(pane.get(), QStringLiteral("6")));
        pane->setFocus(); // in the field, Ctrl+Z takes back the field's own typing
        QTest::keyClick(pane.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("19")));
    }

    void savesUnderAName()
    {
        Shop shop;
        const auto pane = makePane(shop);
        QTRY_VERIFY(pane->isSettled());
        QTest::mouseClick(button(pane.get(), QStringLiteral("Add rule")), Qt::LeftButton);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("19")));
        shop.dialogs.answerText(QStringLiteral("Repeat buyers"));
        QTest::mouseClick(button(pane.get(), QStringLiteral("Save segment")), Qt::LeftButton);
        QTRY_COMPARE(shop.workspace.number("SELECT count(*) FROM segment WHERE name = 'Repeat buyers'"), 1);
        auto* choice = pane->findChild<QComboBox*>();
        QTRY_COMPARE(choice->currentText(), QStringLiteral("Repeat buyers"));
        QVERIFY(shop.dialogs.unexpected().isEmpty());
    }

    void presetsStartARule()
    {
        Shop shop;
        const auto pane = makePane(shop);
        QTRY_VERIFY(pane->isSettled());
        QTRY_VERIFY(!pane->findChildren<uikit::FilterChip*>().isEmpty());
        pane->showTarget({{QStringLiteral("preset"), QStringLiteral("seg.high_value")}});
        QTRY_VERIFY(says(pane.get(), QStringLiteral("18"))); // three purchases or more in six months
    }

    void accessible()
    {
        Shop shop;
        const auto pane = makePane(shop);
        QTRY_VERIFY(pane->isSettled());
        QTest::mouseClick(button(pane.get(), QStringLiteral("Add rule")), Qt::LeftButton);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("19")));
        QCOMPARE(uikit::accessibilityProblems(pane.get()).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestSegmentsPane)
#include "tst_segmentspane.moc"
