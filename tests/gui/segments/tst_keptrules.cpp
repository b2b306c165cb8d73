// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paneshop.h"
#include "rfmgridview.h"

#include <content/playbookrepository.h>

#include <QJsonObject>
#include <QSignalSpy>

#include <algorithm>

using namespace serai;
using namespace serai::test;

/// Rules outlive the window that they were edited in, and follow the playbook as long as they are its own.
class TestKeptRules : public QObject
{
    Q_OBJECT

private slots:

    void aPresetIsFollowedUntilItsRuleIsChanged()
    {
        PaneShop shop;
        const auto all = await(shop.segments.presets());
        const auto fresh = std::find_if(all->begin(), all->end(),
            [](const auto& preset) { return preset.id == QStringLiteral("seg.new"); });
        const auto id =
            await(shop.segments.save(QStringLiteral("New buyers"), *fresh->rule, false, fresh->id));
        QVERIFY(id);
        const auto pane = opened(shop, *id);
        QVERIFY(pane);
        QCOMPARE(stateOf(pane.get()), QStringLiteral("Live, follows the playbook"));
        const auto days = edit(pane.get())->text();
        content::PlaybookRepository thresholds(shop.workspace.store(), shop.workspace.clock);
        QVERIFY(await(thresholds.set(
            *playbook::Playbook::load(), QStringLiteral("seg.new"), {{QStringLiteral("maxDays"), 3}})));
        QTRY_COMPARE(edit(pane.get())->text(), QStringLiteral("3"));
        QVERIFY(days != QStringLiteral("3"));
        type(edit(pane.get()), QStringLiteral("4"));
        QTRY_VERIFY(stateOf(pane.get()).contains(QStringLiteral("does not follow the playbook any more")));
        // A threshold that changes meanwhile leaves the edited rule alone; going back to the old one is an
        // edit too, as that is not what counts any more.
        QSignalSpy changed(&shop.segments, &segments::SegmentService::changed);
        QVERIFY(await(thresholds.set(
            *playbook::Playbook::load(), QStringLiteral("seg.new"), {{QStringLiteral("maxDays"), 5}})));
        QVERIFY(changed.wait());
        QTRY_VERIFY(pane->isSettled());
        QCOMPARE(edit(pane.get())->text(), QStringLiteral("4"));
        for (auto* act : pane->actions()) {
            if (act->text().startsWith(QStringLiteral("Undo")))
                act->trigger();
        }
        QTRY_COMPARE(edit(pane.get())->text(), QStringLiteral("3"));
        QVERIFY(stateOf(pane.get()).contains(QStringLiteral("edited")));
        actionOf(pane.get(), QStringLiteral("Save segment"))->trigger();
        QTRY_COMPARE(stateOf(pane.get()), QStringLiteral("Live"));
        QVERIFY(await(shop.segments.find(QString::number(id->value)))->preset.isEmpty());
    }

    void anEditedRuleOutlivesTheWindow()
    {
        PaneShop shop;
        (void)shop.save(QStringLiteral("All"), R"({"all":[]})"); // the first one in the list
        const auto id = shop.save(QStringLiteral("Regulars"), atLeast(2));
        auto pane = opened(shop, id);
        QVERIFY(pane);
        type(edit(pane.get()), QStringLiteral("7"));
        QTRY_VERIFY(pane->isSettled());
        pane.reset(); // at once: not even a second after the last key
        const auto kept = [&] { return await(shop.segments.lastOpen())->value_or(segments::OpenRule()); };
        QTRY_VERIFY(kept().rule && kept().segment == id);
        QCOMPARE(ruleOf(shop, id),
            QJsonDocument(segments::toJson(*segments::parseRule(atLeast(2), QStringLiteral("x"))))
                .toJson(QJsonDocument::Compact)); // nothing was saved
        pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled() && edit(pane.get()));
        QCOMPARE(edit(pane.get())->text(), QStringLiteral("7"));
        QCOMPARE(stateOf(pane.get()), QStringLiteral("Live, edited"));
        QVERIFY(says(pane.get(), QStringLiteral("Changes to “Regulars” that were not saved are here again")));
        QTRY_VERIFY(says(pane.get(), QStringLiteral("14"))); // and counted
        button(pane.get(), QStringLiteral("Discard changes"))->click();
        QTRY_COMPARE(edit(pane.get())->text(), QStringLiteral("2"));
        QCOMPARE(stateOf(pane.get()), QStringLiteral("Live"));
        pane.reset();
        QTRY_VERIFY(!kept().rule && kept().segment == id);
        // Nothing edited: the segment that was open is open again.
        pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled() && edit(pane.get()));
        QCOMPARE(edit(pane.get())->text(), QStringLiteral("2"));
        QVERIFY(!button(pane.get(), QStringLiteral("Discard changes")));
    }

    void anEditedRuleIsThereWhenItsSegmentIsOpenedAgain()
    {
        PaneShop shop;
        const auto id = shop.save(QStringLiteral("Regulars"), atLeast(2));
        const auto other = shop.save(QStringLiteral("Some"), atLeast(3));
        const auto pane = opened(shop, id);
        QVERIFY(pane);
        type(edit(pane.get()), QStringLiteral("7"));
        pane->showTarget({{QStringLiteral("segment"), other.value}});
        QTRY_VERIFY(pane->isSettled() && edit(pane.get())->text() == QStringLiteral("3"));
        pane->showTarget({{QStringLiteral("segment"), id.value}});
        QTRY_VERIFY(edit(pane.get()) && edit(pane.get())->text() == QStringLiteral("7"));
        QVERIFY(says(pane.get(), QStringLiteral("Changes to “Regulars” that were not saved are here again")));
        // While the bar stands there, the key for undo is the builder's.
        pane->setFocus();
        QTest::keyClick(pane.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(edit(pane.get())->text(), QStringLiteral("2"));
        QCOMPARE(stateOf(pane.get()), QStringLiteral("Live"));
    }

    void cellsOfTheGridFilterTheRule()
    {
        PaneShop shop;
        const auto pane = opened(shop,
            shop.save(QStringLiteral("Germans"), R"({"all":[{"field":"country","op":"is","value":"DE"}]})"));
        QVERIFY(pane);
        auto* grid = pane->findChild<segmentsui::RfmGridView*>();
        emit grid->cellChosen(4, 4, false);
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("country is Germany and ")));
        emit grid->cellChosen(4, 3, true);
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("country is Germany and (")));
    }

    void aNewRuleOutlivesTheProgram()
    {
        PaneShop shop;
        (void)shop.save(QStringLiteral("All"), R"({"all":[]})");
        auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        pane->showTarget({{QStringLiteral("rule"), QJsonDocument::fromJson(atLeast(3)).object()}});
        // A process that is killed has no time for anything: what was kept by then is all there is.
        QTRY_VERIFY([&] {
            const auto open = await(shop.segments.lastOpen());
            return open && *open && (*open)->rule && !(*open)->segment;
        }());
        const auto killed = std::move(pane);
        // Whoever comes for another segment is not kept from it, and can have the rule back.
        const auto id = shop.save(QStringLiteral("Regulars"), atLeast(2));
        for (int times = 0; times < 2; ++times) {
            pane = shop.makePane();
            pane->showTarget({{QStringLiteral("segment"), id.value}});
            QTRY_VERIFY(pane->isSettled() && edit(pane.get()));
            QCOMPARE(edit(pane.get())->text(), QStringLiteral("2"));
            QTRY_VERIFY(says(pane.get(), QStringLiteral("The new rule was not saved")));
            if (times == 0)
                pane.reset(); // looking at another segment does not forget it
        }
        button(pane.get(), QStringLiteral("Bring back"))->click();
        QTRY_VERIFY(edit(pane.get()) && edit(pane.get())->text() == QStringLiteral("3"));
        QVERIFY(says(pane.get(), QStringLiteral("not saved")));
    }

    void savingAsksForLiveOrFrozen()
    {
        PaneShop shop;
        (void)shop.save(QStringLiteral("Some"), atLeast(2));
        const auto pane = shop.makePane();
        QTRY_VERIFY(pane->isSettled());
        for (const int kind : {0, 1}) {
            pane->showTarget({{QStringLiteral("rule"), QJsonDocument::fromJson(atLeast(5)).object()}});
            QTRY_VERIFY(pane->isSettled());
            shop.dialogs.answerText(kind == 0 ? QStringLiteral("Live ones") : QStringLiteral("Kept ones"));
            shop.dialogs.answerChoice(kind);
            actionOf(pane.get(), QStringLiteral("Save segment"))->trigger();
            QTRY_VERIFY(kind == 0 ? stateOf(pane.get()) == QStringLiteral("Live")
                                  : mentions(pane.get(), QStringLiteral("Frozen ")));
        }
        // Of an unedited one, it is known what it was frozen from.
        const auto live = await(shop.segments.find(QStringLiteral("Live ones")))->id;
        pane->showTarget({{QStringLiteral("segment"), live.value}});
        QTRY_VERIFY(pane->isSettled() && stateOf(pane.get()) == QStringLiteral("Live"));
        shop.dialogs.answerText(QStringLiteral("Those of today"));
        shop.dialogs.answerChoice(1);
        actionOf(pane.get(), QStringLiteral("Save as…"))->trigger();
        QTRY_VERIFY(mentions(pane.get(), QStringLiteral("Frozen ")));
        QCOMPARE(await(shop.segments.find(QStringLiteral("Those of today")))->source, std::optional(live));
        QVERIFY(await(shop.segments.remove(await(shop.segments.find(QStringLiteral("Those of today")))->id)));
        // A name that is taken is asked for once more, and the kind is as it was chosen.
        pane->showTarget({{QStringLiteral("rule"), QJsonDocument::fromJson(atLeast(6)).object()}});
        QTRY_VERIFY(pane->isSettled());
        shop.dialogs.answerText(QStringLiteral("some"));
        shop.dialogs.answerText(QStringLiteral("Others"));
        shop.dialogs.answerChoice(1);
        actionOf(pane.get(), QStringLiteral("Save segment"))->trigger();
        QTRY_VERIFY(await(shop.segments.find(QStringLiteral("Others"))).has_value());
        QVERIFY(await(shop.segments.find(QStringLiteral("Others")))->isFrozen());
        QVERIFY(await(shop.segments.remove(await(shop.segments.find(QStringLiteral("Others")))->id)));
        const auto all = await(shop.segments.list());
        QCOMPARE(all->size(), std::size_t(3));
        for (const auto& segment : *all)
            QCOMPARE(segment.isFrozen(), segment.name == QStringLiteral("Kept ones"));
    }
};

QTEST_MAIN(TestKeptRules)
#include "tst_keptrules.moc"
