// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audiencepanel.h"
#include "losscolumns.h"
#include "overlappage.h"
#include "paneshop.h"
#include "rfmgridview.h"
#include "samplerow.h"

#include <uikit/messagebar.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace serai;
using namespace serai::test;

/// What stands where stays there, and what is said goes when it is not true any more.
class TestSteadyPane : public QObject
{
    Q_OBJECT

    static constexpr char germans[] = R"({"all":[{"field":"country","op":"is","value":"DE"}]})";

    static uikit::MessageBar* messageOf(QWidget* pane) { return pane->findChild<uikit::MessageBar*>(); }

    static segmentsui::RfmGridView* gridOf(QWidget* pane)
    {
        return pane->findChild<segmentsui::RfmGridView*>();
    }

    static int topOf(QWidget* pane, QWidget* part) { return part->mapTo(pane, QPoint()).y(); }

    static int boxesOf(PaneShop& shop, SegmentId id)
    {
        return int(await(shop.segments.find(QString::number(id.value)))->rule.root.children.size());
    }

private slots:

    void anUnfinishedRuleIsSaidAsLongAsItIsOne()
    {
        PaneShop shop;
        const auto pane = opened(shop, shop.save(QStringLiteral("Regulars"), atLeast(2)));
        QVERIFY(pane);
        const auto refuse = [&](const QString& typed) {
            type(edit(pane.get()), typed);
            actionOf(pane.get(), QStringLiteral("Save segment"))->trigger();
        };
        refuse({});
        QTRY_VERIFY(messageOf(pane.get())->text().contains(QStringLiteral("A value is missing.")));
        QTest::keyClicks(edit(pane.get()), QStringLiteral("x")); // it is another sentence now
        QVERIFY2(messageOf(pane.get())->text().contains(QStringLiteral("“x” is not a number.")),
            qPrintable(messageOf(pane.get())->text()));
        type(edit(pane.get()), QStringLiteral("5"));
        QVERIFY(!messageOf(pane.get())->isVisible());
        // A row that is removed is not unfinished either.
        refuse({});
        QTRY_VERIFY(messageOf(pane.get())->isVisible());
        actionOf(pane.get(), QStringLiteral("Remove rule or box"))->trigger();
        QTRY_VERIFY(!messageOf(pane.get())->isVisible());
        // Something else that is said by then stays.
        actionOf(pane.get(), QStringLiteral("Add rule"))->trigger();
        QTRY_VERIFY(edit(pane.get()));
        refuse({});
        QTRY_VERIFY(messageOf(pane.get())->isVisible());
        messageOf(pane.get())->showMessage(uikit::Severity::Info, QStringLiteral("Something else"));
        type(edit(pane.get()), QStringLiteral("5"));
        QVERIFY(messageOf(pane.get())->isVisible());
    }

    void aReasonThatWasToldStays()
    {
        PaneShop shop;
        shop.workspace.execute("INSERT INTO member_identity (member_id, kind, value, created_at) SELECT id, "
                               "'phone', '+49151' || (10000000 + id), 0 FROM member WHERE id = 20");
        const auto id = shop.save(QStringLiteral("Regulars"), atLeast(2));
        const auto other = shop.save(
            QStringLiteral("Few"), R"({"all":[{"fact":"orders","measure":"count","op":"<=","value":3}]})");
        const auto pane = opened(shop, id);
        QVERIFY(pane);
        QTRY_VERIFY(says(pane.get(), QStringLiteral("No consent to WhatsApp"))); // the last one
        const auto top = topOf(pane.get(), gridOf(pane.get()));
        auto* op = pane->findChild<QComboBox*>(QStringLiteral("compare"));
        op->setCurrentIndex(op->findData(int(segments::Op::AtMost)));
        emit op->activated(op->currentIndex());
        QTRY_VERIFY(says(pane.get(), QStringLiteral("2"))); // and not the last one
        QTRY_VERIFY(pane->isSettled());
        QVERIFY(says(pane.get(), QStringLiteral("No consent to WhatsApp")));
        QCOMPARE(topOf(pane.get(), gridOf(pane.get())), top);
        pane->showTarget({{QStringLiteral("segment"), other.value}});
        QTRY_VERIFY(says(pane.get(), QStringLiteral("3")));
        QTRY_VERIFY(!says(pane.get(), QStringLiteral("No consent to WhatsApp")));
    }

    void peopleStayUnderTheMouse()
    {
        PaneShop shop;
        const auto pane = opened(shop, shop.save(QStringLiteral("Regulars"), atLeast(2)));
        QVERIFY(pane);
        QTRY_VERIFY(!pane->findChildren<segmentsui::SampleRow*>().isEmpty());
        QTRY_VERIFY(pane->isSettled());
        QCoreApplication::sendPostedEvents(); // the layout is done
        auto* person = pane->findChildren<segmentsui::SampleRow*>().at(2);
        QVERIFY(mentions(pane.get(), QStringLiteral("Click a person to see why")));
        QCOMPARE(pane->findChild<QLabel*>(QStringLiteral("verdict"))->palette().color(QPalette::WindowText),
            uikit::colorOf(pane.get(), uikit::Role::TextMuted));
        const auto top = topOf(pane.get(), person);
        QTest::mouseClick(person, Qt::LeftButton);
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("is in the segment.")));
        QVERIFY(!mentions(pane.get(), QStringLiteral("Click a person")));
        QVERIFY(pane->findChild<QToolButton*>(QStringLiteral("openPerson"))->isVisible());
        QCoreApplication::sendPostedEvents(); // a layout that would come later
        QCOMPARE(topOf(pane.get(), person), top);
        // Whatever is said has the same room, and is whole in the tool tip.
        auto* panel = pane->findChild<segmentsui::AudiencePanel*>();
        const auto longer = QStringLiteral("Person of a long name is not in the segment: ").repeated(8);
        panel->setVerdict(longer);
        auto* verdict = panel->findChild<QLabel*>(QStringLiteral("verdict"));
        QCOMPARE(verdict->toolTip(), longer);
        QVERIFY(verdict->heightForWidth(verdict->width()) <= verdict->height());
        panel->setVerdict({});
        QVERIFY(mentions(pane.get(), QStringLiteral("Click a person to see why")));
        QCOMPARE(topOf(pane.get(), person), top);
    }

    void cellsOfASavedRuleAreKnown_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("beside a rule") << QByteArray(germans);
        QTest::newRow("alone") << QByteArray(R"({"all":[]})");
        QTest::newRow("beside a box of any")
            << QByteArray(R"({"any":[{"field":"country","op":"is","value":"DE"},
                {"field":"country","op":"is","value":"JP"}]})");
    }

    void cellsOfASavedRuleAreKnown()
    {
        QFETCH(QByteArray, rule);
        using Cells = std::vector<std::pair<int, int>>;
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Some"), rule);
        const auto other = shop.save(QStringLiteral("Others"), atLeast(2));
        const auto pane = opened(shop, id);
        QVERIFY(pane);
        emit gridOf(pane.get())->cellChosen(4, 3, false);
        QCOMPARE(gridOf(pane.get())->chosen(), (Cells{{4, 3}}));
        const auto save = [&] {
            actionOf(pane.get(), QStringLiteral("Save segment"))->trigger();
            QTRY_COMPARE(stateOf(pane.get()), QStringLiteral("Live"));
        };
        const auto openAgain = [&] {
            pane->showTarget({{QStringLiteral("segment"), other.value}});
            QVERIFY(gridOf(pane.get())->chosen().empty());
            pane->showTarget({{QStringLiteral("segment"), id.value}});
            QTRY_VERIFY(pane->isSettled());
        };
        save();
        const auto one = ruleOf(shop, id);
        const int boxes = boxesOf(shop, id);
        openAgain();
        QCOMPARE(gridOf(pane.get())->chosen(), (Cells{{4, 3}}));
        emit gridOf(pane.get())->cellChosen(4, 4, false); // in its place
        save();
        QCOMPARE(boxesOf(shop, id), boxes);
        emit gridOf(pane.get())->cellChosen(4, 3, true);
        save();
        QCOMPARE(boxesOf(shop, id), 2);
        openAgain();
        QCOMPARE(gridOf(pane.get())->chosen(), (Cells{{4, 4}, {4, 3}}));
        emit gridOf(pane.get())->cellChosen(4, 4, true); // taken away again
        save();
        QCOMPARE(ruleOf(shop, id), one);
        // What is no cell any more is not outlined as one.
        actionOf(pane.get(), QStringLiteral("New segment"))->trigger();
        QVERIFY(gridOf(pane.get())->chosen().empty());
    }

    void enterTakesTheOnlyChoice_data()
    {
        QTest::addColumn<bool>("enter");
        QTest::newRow("Enter") << true;
        QTest::newRow("another field") << false;
    }

    void enterTakesTheOnlyChoice()
    {
        QFETCH(bool, enter);
        PaneShop shop;
        const auto id =
            shop.save(QStringLiteral("Some"), R"({"all":[{"field":"language","op":"is not","value":"ja"}]})");
        const auto pane = opened(shop, id);
        QVERIFY(pane);
        type(edit(pane.get()), QStringLiteral("Ger"));
        QVERIFY(mentions(pane.get(), QStringLiteral("“Ger” is not among the choices.")));
        QTRY_VERIFY(edit(pane.get())->completer()->popup()->isVisible());
        edit(pane.get())->completer()->popup()->hide(); // as a click beside it does
        if (enter)
            QTest::keyClick(edit(pane.get()), Qt::Key_Return);
        else
            pane->findChild<QComboBox*>(QStringLiteral("subject"))->setFocus();
        QTRY_COMPARE(edit(pane.get())->text(), QStringLiteral("German"));
        QVERIFY(!mentions(pane.get(), QStringLiteral("is not among the choices.")));
        actionOf(pane.get(), QStringLiteral("Save segment"))->trigger();
        QTRY_VERIFY(ruleOf(shop, id).contains("\"de\""));
        // Of two, none is taken.
        type(edit(pane.get()), QStringLiteral("Ma"));
        QTest::keyClick(edit(pane.get()), Qt::Key_Return);
        QCOMPARE(edit(pane.get())->text(), QStringLiteral("Ma"));
        QVERIFY(mentions(pane.get(), QStringLiteral("“Ma” is not among the choices.")));
    }

    void whatAddsKeepsNoShare()
    {
        PaneShop shop;
        const auto pane = opened(shop,
            shop.save(QStringLiteral("Some"),
                R"({"all":[{"any":[{"fact":"orders","measure":"count","op":">=","value":17},
                    {"fact":"orders","measure":"count","op":">=","value":2},
                    {"fact":"orders","measure":"count","op":">=","value":19}]}]})"));
        QVERIFY(pane);
        QStringList shares, names;
        for (auto* columns : pane->findChildren<segmentsui::LossColumns*>()) {
            if (!columns->isVisibleTo(pane.get()))
                continue;
            shares << columns->shareText();
            names << columns->accessibleName();
        }
        QCOMPARE(shares, (QStringList{QStringLiteral("20 %"), {}, {}}));
        QCOMPARE(names.at(1), QStringLiteral("15 added, 19 left"));
    }

    void oneSegmentTooManyIsNotTaken()
    {
        PaneShop shop;
        for (int i = 1; i <= 7; ++i)
            shop.save(QStringLiteral("At least %1").arg(i), atLeast(i));
        segmentsui::OverlapPage page(shop.segments, shop.workspace.clock, nullptr);
        page.start(*await(shop.segments.list()), SegmentId(), std::nullopt);
        page.show();
        auto* list = page.findChild<QListWidget*>();
        for (int i = 0; i < 6; ++i)
            list->item(i)->setCheckState(Qt::Checked);
        QTRY_VERIFY(page.isSettled() && mentions(&page, QStringLiteral("of 20 members")));
        list->item(6)->setCheckState(Qt::Checked);
        QCOMPARE(list->item(6)->checkState(), Qt::Unchecked);
        QVERIFY(mentions(&page, QStringLiteral("At most 6 segments")));
        QVERIFY(page.isSettled()); // nothing is asked anew
        QVERIFY(mentions(&page, QStringLiteral("of 20 members")));
        list->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!mentions(&page, QStringLiteral("At most 6 segments")));
    }

    void fixedSegmentsAreNamedAsSuch()
    {
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Regulars"), atLeast(2));
        const auto frozen = *await(shop.segments.freeze(id, QStringLiteral("Then")));
        const auto kept = *await(shop.segments.freeze(id, QStringLiteral("Kept")));
        shop.workspace.execute(
            qPrintable(QStringLiteral("UPDATE segment SET by_hand = 1 WHERE id = %1").arg(kept.value)));
        const auto pane = opened(shop, frozen);
        QVERIFY(pane);
        auto* choice = pane->findChild<QComboBox*>();
        QTRY_COMPARE(choice->currentText(), QStringLiteral("Then (frozen)"));
        const auto textOf = [choice](SegmentId of) { return choice->itemText(choice->findData(of.value)); };
        QTRY_COMPARE(textOf(kept), QStringLiteral("Kept (list)"));
        QCOMPARE(textOf(id), QStringLiteral("Regulars"));
        actionOf(pane.get(), QStringLiteral("Overlap"))->trigger();
        auto* list = pane->findChild<segmentsui::OverlapPage*>()->findChild<QListWidget*>();
        QTRY_COMPARE(list->count(), 3);
        for (const char* name : {"Then (frozen)", "Kept (list)", "Regulars"})
            QCOMPARE(list->findItems(QString::fromUtf8(name), Qt::MatchExactly).size(), 1);
    }

    void everyActHasItsKey()
    {
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Regulars"), atLeast(11));
        shop.workspace.execute("INSERT INTO segment_size SELECT id, '2026-10-31', 7, 6 FROM segment UNION "
                               "SELECT id, '2026-11-01', 8, 6 FROM segment");
        const auto pane = opened(shop, id);
        QVERIFY(pane);
        QSignalSpy left(&shop.navigator, &uikit::Navigator::openRequested);
        const auto chord = Qt::ControlModifier | Qt::ShiftModifier;
        pane->setFocus();
        QTest::keyClick(pane.get(), Qt::Key_P, chord);
        QTRY_COMPARE(left.size(), 1);
        QCOMPARE(left[0][0].toString(), QStringLiteral("members"));
        QCOMPARE(left[0][1].toMap()[QStringLiteral("segment")].toLongLong(), id.value);
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("as counted on each day")));
        QTest::keyClick(pane.get(), Qt::Key_D, chord);
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("this rule reckoned for past days")));
        QTest::keyClick(pane.get(), Qt::Key_D, chord);
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("as counted on each day")));
        // Two acts of one key would both stay silent.
        QStringList keys;
        for (const auto* act : pane->actions()) {
            if (!act->shortcut().isEmpty())
                keys << act->shortcut().toString();
        }
        QCOMPARE(keys.removeDuplicates(), 0);
        // Of a new segment there is nothing to rename, move or delete, and there are no days.
        actionOf(pane.get(), QStringLiteral("New segment"))->trigger();
        for (const char* name : {"Rename…", "Move to a folder…", "Delete segment", "Reckon past days"})
            QVERIFY2(!actionOf(pane.get(), QString::fromUtf8(name))->isEnabled(), name);
        pane->showTarget({{QStringLiteral("segment"), id.value}});
        for (const char* name : {"Rename…", "Move to a folder…", "Delete segment"})
            QVERIFY2(actionOf(pane.get(), QString::fromUtf8(name))->isEnabled(), name);
    }

    void whoIsHeldOutIsNotWrittenTo()
    {
        PaneShop shop;
        shop.workspace.execute("INSERT INTO member_identity (member_id, kind, value, created_at) SELECT id, "
                               "'bsuid', 'b' || id, 0 FROM member");
        shop.workspace.execute("INSERT INTO consent_event (member_id, channel, purpose, state, source, at) "
                               "SELECT id, 'whatsapp', 'marketing', 'granted', 'x', 1 FROM member");
        const auto id = shop.save(QStringLiteral("Germans"), germans);
        const auto split = await(
            shop.segments.split(id, {{QStringLiteral("A"), 50, false}, {QStringLiteral("Rest"), 50, true}}));
        QVERIFY(split.has_value());
        const auto rest = *await(shop.segments.count(split->parts[1].segment, someNowMs));
        QVERIFY(rest.matched > 0 && rest.matched < 10);
        const auto pane = opened(shop, id);
        QVERIFY(pane);
        const auto label = [](qint64 members) {
            return QStringLiteral("Write to %1 member(s)").arg(members);
        };
        QTRY_VERIFY(button(pane.get(), label(10 - rest.matched)));
        QVERIFY(button(pane.get(), label(10 - rest.matched))->isEnabled());
        pane->showTarget({{QStringLiteral("segment"), split->parts[1].segment.value}});
        QTRY_VERIFY(button(pane.get(), label(0)));
        QVERIFY(!button(pane.get(), label(0))->isEnabled());
    }

    void aBoxSaysWhatComesThroughIt()
    {
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Few orders"),
            R"({"all":[{"any":[{"field":"country","op":"is","value":"DE"},
                {"fact":"orders","measure":"count","op":">=","value":12}]},
                {"none":[{"fact":"orders","measure":"count","op":">=","value":15}]}]})");
        const auto pane = opened(shop, id);
        QVERIFY(pane);
        // Ten are German, five of the others have twelve orders or more; six have fifteen or more.
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("of these: 15 left, 5 lost here")));
        QVERIFY(mentions(pane.get(), QStringLiteral("of these: 9 left, 6 lost here")));
        QVERIFY(says(pane.get(), QStringLiteral("9")));
    }
};

QTEST_MAIN(TestSteadyPane)
#include "tst_steadypane.moc"
