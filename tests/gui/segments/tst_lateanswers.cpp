// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paneshop.h"
#include "rfmgridview.h"
#include "rulebuilder.h"
#include "samplerow.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QJsonObject>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QUrl>

using namespace serai;
using namespace serai::test;

/// What is on screen is about what is open, whatever was asked for before and answers now.
class TestLateAnswers : public QObject
{
    Q_OBJECT

    static constexpr char germans[] = R"({"all":[{"field":"country","op":"is","value":"DE"}]})";

    static int people(QWidget* pane)
    {
        int shown = 0;
        for (const auto* row : pane->findChildren<segmentsui::SampleRow*>())
            shown += row->isVisibleTo(pane) ? 1 : 0;
        return shown;
    }

    static QString openName(QWidget* pane) { return pane->findChild<QComboBox*>()->currentText(); }

    struct Two
    {
        PaneShop shop;
        SegmentId first = shop.save(QStringLiteral("Germans"), germans);
        SegmentId second = shop.save(QStringLiteral("Regulars"), atLeast(15));
        std::unique_ptr<segmentsui::SegmentsPane> pane = opened(shop, first);

        void open(SegmentId id) { pane->showTarget({{QStringLiteral("segment"), id.value}}); }
    };

private slots:

    void aCopyThatWasSavedDoesNotReplaceWhatIsOpen()
    {
        Two made;
        made.shop.dialogs.answerText(QStringLiteral("Copy"));
        actionOf(made.pane.get(), QStringLiteral("Save as…"))->trigger();
        made.open(made.second);
        QTRY_COMPARE(made.shop.workspace.number("SELECT count(*) FROM segment"), 3);
        QTRY_VERIFY(made.pane->findChild<QComboBox*>()->findText(QStringLiteral("Copy")) > 0);
        QCOMPARE(openName(made.pane.get()), QStringLiteral("Regulars"));
        QCOMPARE(stateOf(made.pane.get()), QStringLiteral("Live"));
    }

    void aDeletedSegmentDoesNotTakeTheOpenOneAway()
    {
        Two made;
        actionOf(made.pane.get(), QStringLiteral("Delete segment"))->trigger();
        made.open(made.second);
        QTRY_COMPARE(made.shop.workspace.number("SELECT count(*) FROM segment"), 1);
        QTRY_VERIFY(mentions(made.pane.get(), QStringLiteral("deleted")));
        QCOMPARE(openName(made.pane.get()), QStringLiteral("Regulars"));
    }

    void aNewNameIsThatOfItsSegment()
    {
        Two made;
        made.shop.dialogs.answerText(QStringLiteral("Deutsche"));
        actionOf(made.pane.get(), QStringLiteral("Rename…"))->trigger();
        actionOf(made.pane.get(), QStringLiteral("New segment"))->trigger(); // nothing is open then
        QTRY_VERIFY(made.pane->findChild<QComboBox*>()->findText(QStringLiteral("Deutsche")) > 0);
        QCOMPARE(openName(made.pane.get()), QStringLiteral("New segment"));
        made.pane->activate(); // another pane was visited: it is still the new one
        QTRY_VERIFY(made.pane->isSettled());
        QCOMPARE(openName(made.pane.get()), QStringLiteral("New segment"));
    }

    void aNameThatStaysOffersNothingToUndo()
    {
        Two made;
        QVERIFY(await(made.shop.segments.setRule(made.first, *segments::parseRule(atLeast(7), {}))));
        made.open(made.second);
        QTRY_VERIFY(made.pane->isSettled());
        made.shop.dialogs.answerText(QStringLiteral("Regulars"));
        actionOf(made.pane.get(), QStringLiteral("Rename…"))->trigger();
        QTRY_COMPARE(made.shop.dialogs.asked().size(), 1);
        made.shop.workspace.store().drain();
        QTRY_VERIFY(made.pane->isSettled());
        QVERIFY(!button(made.pane.get(), QStringLiteral("Undo rename")));
        QVERIFY(ruleOf(made.shop, made.first).contains("\"value\":7")); // the act that would have gone
    }

    void aRefusedRuleHasNoPeople()
    {
        Two made;
        QTRY_COMPARE(people(made.pane.get()), 10);
        const auto rule =
            QJsonDocument::fromJson(R"({"all":[{"field":"custom.gone","op":"known"}]})").object();
        made.pane->showTarget({{QStringLiteral("rule"), rule.toVariantMap()}});
        QTRY_VERIFY(says(made.pane.get(), QStringLiteral("Not counted")));
        QCOMPARE(people(made.pane.get()), 0);
        QVERIFY(!mentions(made.pane.get(), QStringLiteral("Can be reached")));
        QVERIFY(!button(made.pane.get(), QStringLiteral("Show members"))->isEnabled());
    }

    void aRuleThatCannotBeReadIsNotEverybody()
    {
        Two made;
        made.shop.workspace.execute(
            "UPDATE segment SET rule = '{\"all\":[{\"field\":\"mood\"}]}' WHERE id = 1");
        QTRY_COMPARE(people(made.pane.get()), 10);
        made.open(made.second);
        QTRY_COMPARE(people(made.pane.get()), 6);
        emit made.shop.segments.changed();
        made.pane->activate();
        QTRY_VERIFY(made.pane->isSettled());
        made.open(made.first);
        QTRY_VERIFY(says(made.pane.get(), QStringLiteral("Not counted")));
        QCOMPARE(people(made.pane.get()), 0);
        QVERIFY(!made.pane->findChild<segmentsui::RuleBuilder*>()->isVisibleTo(made.pane.get()));
        QVERIFY(!mentions(made.pane.get(), QStringLiteral("everybody")));
        QVERIFY(!actionOf(made.pane.get(), QStringLiteral("Save as…"))->isEnabled());
    }

    void anExportOutlivesItsPage()
    {
        Two made;
        made.shop.workspace.execute(
            "WITH RECURSIVE n (i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i "
            "< 20000) INSERT INTO member (name, country, created_at, updated_at) "
            "SELECT 'P ' || i, 'DE', 1, 1 FROM n");
        emit made.shop.segments.changed();
        QTRY_VERIFY(says(made.pane.get(), QStringLiteral("19,911")));
        actionOf(made.pane.get(), QStringLiteral("Export members…"))->trigger();
        QTRY_VERIFY(button(made.pane.get(), QStringLiteral("Export 19911 member(s)…")));
        QTRY_VERIFY(button(made.pane.get(), QStringLiteral("Export 19911 member(s)…"))->isEnabled());
        const auto path = made.shop.workspace.filePath(QStringLiteral("all.csv"));
        made.shop.dialogs.answerPath(path);
        button(made.pane.get(), QStringLiteral("Export 19911 member(s)…"))->click();
        made.pane.reset(); // another language, another workspace
        QVERIFY(await(made.shop.segments.list())); // what the worker sends arrives meanwhile
    }

    void theEndOfAnExportLeavesTheKeyboardAlone()
    {
        Two made;
        actionOf(made.pane.get(), QStringLiteral("Export members…"))->trigger();
        QTRY_VERIFY(button(made.pane.get(), QStringLiteral("Export 10 member(s)…")));
        QTRY_VERIFY(button(made.pane.get(), QStringLiteral("Export 10 member(s)…"))->isEnabled());
        made.shop.dialogs.answerPath(made.shop.workspace.filePath(QStringLiteral("a.csv")));
        button(made.pane.get(), QStringLiteral("Export 10 member(s)…"))->click();
        actionOf(made.pane.get(), QStringLiteral("Overlap"))->trigger();
        QTRY_VERIFY(mentions(made.pane.get(), QStringLiteral("10 member(s) written")));
        QVERIFY(
            !actionOf(made.pane.get(), QStringLiteral("Add rule"))->isEnabled()); // Overlap is still there
    }

    void whatStandsHalfTypedStays()
    {
        Two made;
        auto* field = edit(made.pane.get());
        type(field, QStringLiteral("Aust"));
        made.shop.workspace.execute("INSERT INTO tag (name) VALUES ('vip')");
        emit made.shop.segments.changed();
        QTRY_VERIFY(made.pane->isSettled());
        QCOMPARE(edit(made.pane.get()), field);
        QCOMPARE(field->text(), QStringLiteral("Aust"));
    }

    void nothingHalfTypedLeaves()
    {
        Two made;
        type(edit(made.pane.get()), QStringLiteral("Atlantis"));
        for (const char* act : {"Overlap", "Copy rule", "Save as a rule file…"}) {
            actionOf(made.pane.get(), QString::fromUtf8(act))->trigger();
            QVERIFY2(mentions(made.pane.get(), QStringLiteral("A rule is not finished")), act);
        }
        QVERIFY(made.shop.dialogs.asked().isEmpty());
    }

    void noRuleIsDroppedBehindAPage()
    {
        Two made;
        actionOf(made.pane.get(), QStringLiteral("Overlap"))->trigger();
        QMimeData mime;
        mime.setUrls(
            {QUrl::fromLocalFile(made.shop.workspace.writeFile(QStringLiteral("r.json"), atLeast(15)))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(made.pane.get(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void maskingForgetsWhoWasAskedAbout()
    {
        Two made;
        QTRY_COMPARE(people(made.pane.get()), 10);
        for (auto* row : made.pane->findChildren<segmentsui::SampleRow*>()) {
            if (row->isVisibleTo(made.pane.get())) {
                row->click();
                break;
            }
        }
        QTRY_VERIFY(mentions(made.pane.get(), QStringLiteral("is in the segment")));
        made.pane->setMasked(true);
        QVERIFY(!mentions(made.pane.get(), QStringLiteral("is in the segment")));
    }

    void onlyAWholeClickChoosesACell()
    {
        Two made;
        auto* grid = made.pane->findChild<segmentsui::RfmGridView*>();
        QSignalSpy chosen(grid, &segmentsui::RfmGridView::cellChosen);
        const QPoint one(40, 20);
        const QPoint other(grid->width() - 20, 20);
        QTest::mouseClick(grid, Qt::RightButton, {}, one);
        QTest::mousePress(grid, Qt::LeftButton, {}, one);
        QTest::mouseRelease(grid, Qt::LeftButton, {}, other);
        QCOMPARE(chosen.size(), 0);
        QTest::mouseClick(grid, Qt::LeftButton, {}, one);
        QCOMPARE(chosen.size(), 1);
    }

    void aSplitThatCannotBeIsNotOffered()
    {
        Two made;
        actionOf(made.pane.get(), QStringLiteral("Split A/B"))->trigger();
        QTRY_VERIFY(button(made.pane.get(), QStringLiteral("Split")));
        for (auto* spin : made.pane->findChildren<QSpinBox*>()) {
            if (spin->accessibleName() == QStringLiteral("Number of parts"))
                spin->setValue(6);
            if (spin->accessibleName() == QStringLiteral("Hold-out"))
                spin->setValue(5);
        }
        QVERIFY(!button(made.pane.get(), QStringLiteral("Split"))->isEnabled());
        QVERIFY(mentions(made.pane.get(), QStringLiteral("cannot be told apart in whole steps")));
    }
};

QTEST_MAIN(TestLateAnswers)
#include "tst_lateanswers.moc"
