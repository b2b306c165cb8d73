// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paneshop.h"
#include "rulebuilder.h"
#include "samplerow.h"

#include <uikit/accessibility.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QTest>

using namespace serai;
using test::actionOf;
using test::atLeast;
using test::button;
using test::mentions;
using test::opened;
using test::PaneShop;
using test::says;
using test::stateOf;

/// What was frozen, or is kept by hand, has members of its own: the rule only says where they came from.
class TestFrozenSegments : public QObject
{
    Q_OBJECT

    static constexpr char germans[] = R"({"all":[{"field":"country","op":"is","value":"DE"}]})";

    /// The members 1, 3, 5 … 19 as they were; the first of them is in Austria since.
    struct Frozen
    {
        PaneShop shop;
        SegmentId live = shop.save(QStringLiteral("Germans"), germans);
        SegmentId snapshot = *await(shop.segments.freeze(live, QStringLiteral("Germans of today")));

        Frozen() { shop.workspace.execute("UPDATE member SET country = 'AT' WHERE id = 1"); }
    };

    static segmentsui::SampleRow* personOf(QWidget* pane, qint64 member)
    {
        for (auto* row : pane->findChildren<segmentsui::SampleRow*>())
            if (row->isVisibleTo(pane) && row->memberId().value == member)
                return row;
        return nullptr;
    }

    static SegmentId makeList(PaneShop& shop)
    {
        // The members 1 to 3, each as the step from the one before.
        shop.workspace.execute(
            "INSERT INTO segment (name, rule, frozen_at, members, created_at, updated_at, by_hand) VALUES "
            "('Guests of the fair', '{\"all\":[]}', 1, X'010101', 1, 1, 1)");
        return SegmentId{shop.workspace.number("SELECT max(id) FROM segment")};
    }

    static bool showsRule(QWidget* pane)
    {
        return pane->findChild<segmentsui::RuleBuilder*>()->isVisibleTo(pane);
    }

private slots:

    void theRuleOfAFrozenSegmentIsNoInvitationToEdit()
    {
        Frozen made;
        const auto pane = opened(made.shop, made.snapshot);
        QVERIFY(pane);
        QVERIFY(!showsRule(pane.get()));
        QVERIFY(!mentions(pane.get(), QStringLiteral("Members who match")));
        QVERIFY(!mentions(pane.get(), QStringLiteral("Start from")));
        QVERIFY(mentions(pane.get(), QStringLiteral("stay, whatever happens")));
        for (const char* act : {"Add rule", "Add box", "Duplicate rule or box", "Save segment"})
            QVERIFY2(!actionOf(pane.get(), QString::fromLatin1(act))->isEnabled(), act);
        QVERIFY(actionOf(pane.get(), QStringLiteral("Rename…"))->isEnabled());
        QVERIFY(actionOf(pane.get(), QStringLiteral("Delete segment"))->isEnabled());
        QVERIFY(!button(pane.get(), QStringLiteral("Save segment"))->isEnabled());
        QVERIFY(!button(pane.get(), QStringLiteral("Freeze snapshot")));
        pane->takeKeyboard();
        QVERIFY(button(pane.get(), QStringLiteral("New segment from this rule"))->hasFocus());
        QCOMPARE(uikit::accessibilityProblems(pane.get()).join(u'\n'), QString());

        pane->showTarget({{QStringLiteral("segment"), made.live.value}});
        QTRY_VERIFY(showsRule(pane.get()));
        QVERIFY(actionOf(pane.get(), QStringLiteral("Add rule"))->isEnabled());
        QVERIFY(button(pane.get(), QStringLiteral("Save segment"))->isEnabled());
    }

    void theKeyboardGoesWhereWorkBegins()
    {
        Frozen made;
        const auto pane = opened(made.shop, made.live);
        QVERIFY(pane);
        pane->takeKeyboard();
        QVERIFY(pane->findChild<segmentsui::RuleBuilder*>()->isAncestorOf(QApplication::focusWidget()));
        pane->showTarget({{QStringLiteral("segment"), made.snapshot.value}});
        QTRY_VERIFY(button(pane.get(), QStringLiteral("New segment from this rule"))->hasFocus());
        button(pane.get(), QStringLiteral("New segment from this rule"))->click();
        QTRY_VERIFY(pane->findChild<segmentsui::RuleBuilder*>()->isAncestorOf(QApplication::focusWidget()));
    }

    void itsRuleBeginsANewSegment()
    {
        Frozen made;
        const auto pane = opened(made.shop, made.snapshot);
        QVERIFY(pane);
        button(pane.get(), QStringLiteral("New segment from this rule"))->click();
        QTRY_VERIFY(showsRule(pane.get()));
        QTRY_VERIFY(says(pane.get(), QStringLiteral("9"))); // as the shop is now
        QVERIFY(says(pane.get(), QStringLiteral("not saved")));
        QCOMPARE(pane->findChild<QComboBox*>()->currentText(), QStringLiteral("New segment"));
        made.shop.dialogs.answerText(QStringLiteral("Germans, live"));
        actionOf(pane.get(), QStringLiteral("Save segment"))->trigger();
        QTRY_COMPARE(stateOf(pane.get()), QStringLiteral("Live"));
        QVERIFY(made.shop.dialogs.unexpected().isEmpty());
    }

    void whatBringsAnotherRuleBeginsANewSegment_data()
    {
        QTest::addColumn<QString>("act");
        QTest::newRow("paste") << "paste";
        QTest::newRow("a cell of the grid") << "grid";
    }

    void whatBringsAnotherRuleBeginsANewSegment()
    {
        QFETCH(QString, act);
        Frozen made;
        const auto pane = opened(made.shop, made.snapshot);
        QVERIFY(pane);
        if (act == u"paste") {
            QGuiApplication::clipboard()->setText(QString::fromLatin1(atLeast(11)));
            actionOf(pane.get(), QStringLiteral("Paste rule"))->trigger();
        } else {
            auto* grid = pane->findChild<QWidget*>(QStringLiteral("rfmGrid"));
            grid->setFocus();
            QTest::keyClick(grid, Qt::Key_Space);
        }
        QTRY_VERIFY(showsRule(pane.get()));
        QVERIFY(says(pane.get(), QStringLiteral("not saved")));
        QCOMPARE(pane->findChild<QComboBox*>()->currentText(), QStringLiteral("New segment"));
        QVERIFY(!mentions(pane.get(), QStringLiteral("Country is")));
    }

    void thePeopleShownAreThoseWhoWereFrozen()
    {
        Frozen made;
        const auto pane = opened(made.shop, made.snapshot);
        QVERIFY(pane);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("10 of 10")));
        auto* moved = personOf(pane.get(), 1);
        QVERIFY(moved); // the rule is not true of this one any more
        moved->click();
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("Person 1 was in the segment when it was frozen.")));
    }

    void whoCameAndWentSinceIsSaidOfTheSegmentByName()
    {
        Frozen made;
        const auto pane = opened(made.shop, made.snapshot);
        QVERIFY(pane);
        QTRY_VERIFY(mentions(pane.get(),
            QStringLiteral("“Germans” since then: 9 stayed, 0 came and 1 left; it has 9 member(s) now.")));
        QVERIFY(!mentions(pane.get(), QStringLiteral("Used by")));
        pane->showTarget({{QStringLiteral("segment"), made.live.value}});
        QTRY_VERIFY(says(pane.get(), QStringLiteral("Frozen snapshot"))); // used by
        button(pane.get(), QStringLiteral("Germans of today"))->click();
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("9 stayed, 0 came and 1 left")));
        QTRY_VERIFY(says(pane.get(), QStringLiteral("10")));
    }

    void aListHasNoRule()
    {
        PaneShop shop;
        const auto list = makeList(shop);
        const auto pane = opened(shop, list);
        QVERIFY(pane);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("3")));
        QVERIFY(!showsRule(pane.get()));
        QVERIFY(!button(pane.get(), QStringLiteral("New segment from this rule")));
        QVERIFY(mentions(pane.get(), QStringLiteral("added by hand")));
        QTRY_VERIFY(personOf(pane.get(), 2));
        personOf(pane.get(), 2)->click();
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("Person 2 is on the list.")));
        shop.workspace.execute("UPDATE segment SET members = X'0102'");
        emit shop.segments.changed();
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("Person 2 is not on the list.")));
    }

    void everybodyOfThatDayWasNotPutTogetherByHand()
    {
        PaneShop shop;
        const auto frozen =
            *await(shop.segments.save(QStringLiteral("Everybody of today"), segments::Rule(), true));
        const auto pane = opened(shop, frozen);
        QVERIFY(pane);
        QVERIFY(!showsRule(pane.get()));
        QVERIFY(mentions(pane.get(), QStringLiteral("of that moment")));
        QVERIFY(!mentions(pane.get(), QStringLiteral("by hand")));
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("everybody")));
    }

    /// Of a version that let it be edited in place.
    void anEditedRuleThatWasKeptIsThereToBeSaved()
    {
        Frozen made;
        const auto rule = *segments::parseRule(atLeast(11), QStringLiteral("kept"));
        QVERIFY(await(made.shop.segments.keepOpen({made.snapshot, rule, {}})));
        const auto pane = made.shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        QTRY_VERIFY(showsRule(pane.get()));
        QTRY_VERIFY(says(pane.get(), QStringLiteral("10")));
        QVERIFY(mentions(pane.get(), QStringLiteral("the edited rule is saved as a new segment")));
        button(pane.get(), QStringLiteral("Discard changes"))->click();
        QTRY_VERIFY(!showsRule(pane.get()));
    }
};

QTEST_MAIN(TestFrozenSegments)
#include "tst_frozensegments.moc"
