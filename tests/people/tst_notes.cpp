// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplefixture.h"

#include <QFile>
#include <QTest>

#include <people/merges.h>
#include <people/notes.h>
#include <privacy/privacydesk.h>

using namespace serai;
using namespace serai::people;
using serai::test::someNowMs;
using serai::test::TestWorkspace;

class TestNotes : public QObject
{
    Q_OBJECT

private slots:
    void theNewestIsFirstAndTheRemarkLast();
    void everyChangeIsUndoneAndDoneAgain();
    void aLaterChangeStays();
    void theRemarkOfAListIsANoteToo();
    void wrongNotesAreRefused();
    void notesGoWithAMergeAndComeBack();
    void notesAreExportedAndErased();
    void theSegmentIndexIsTold();
};

static const MemberId anna{1};

static QStringList texts(TestWorkspace& workspace, MemberId member = anna)
{
    QStringList list;
    const auto notes = await(Notes(workspace.store(), workspace.clock).list(member));
    for (const auto& note : *notes)
        list << note.text;
    return list;
}

static void makePeople(TestWorkspace& workspace)
{
    workspace.execute("INSERT INTO member (id, name, created_at, updated_at) VALUES (1, 'Anna', 1, 1), "
                      "(2, 'Ben', 1, 1)");
    workspace.execute("INSERT INTO member_identity (member_id, kind, value, created_at) VALUES "
                      "(1, 'phone', '+4915112345678', 1), (2, 'phone', '+4915112345679', 1)");
}

void TestNotes::theNewestIsFirstAndTheRemarkLast()
{
    TestWorkspace workspace;
    makePeople(workspace);
    workspace.execute("UPDATE member SET note = 'from the list' WHERE id = 1");
    Notes notes(workspace.store(), workspace.clock);
    QVERIFY(await(notes.add(anna, QStringLiteral("  likes lamps \n in brass  "))));
    workspace.clock.set(someNowMs + 1000);
    QVERIFY(await(notes.add(anna, QStringLiteral("likes lamps")))); // the same words may be said again
    const auto list = await(notes.list(anna));
    QCOMPARE(list->size(), 3);
    QCOMPARE(list->at(0).text, QStringLiteral("likes lamps"));
    QCOMPARE(list->at(0).createdAt, std::optional<qint64>(someNowMs + 1000));
    QCOMPARE(list->at(1).text, QStringLiteral("likes lamps \n in brass"));
    QVERIFY(!list->at(1).editedAt);
    QCOMPARE(list->at(2), (Note{0, QStringLiteral("from the list"), std::nullopt, std::nullopt}));
    QCOMPARE(texts(workspace, MemberId{2}), QStringList());
    QCOMPARE(texts(workspace, MemberId{99}), QStringList());
}

void TestNotes::everyChangeIsUndoneAndDoneAgain()
{
    TestWorkspace workspace;
    makePeople(workspace);
    Notes notes(workspace.store(), workspace.clock);
    PeopleActs acts(workspace.store(), workspace.clock);
    QList<QStringList> states{logicalDump(workspace.store()).value()};
    QList<qint64> done;
    const auto keep = [&](const Result<ActRecord>& act) {
        QVERIFY2(act.has_value(), act ? "" : qPrintable(toText(act.error())));
        QVERIFY(act->id > 0);
        QVERIFY(!actTitle(*act).isEmpty());
        done << act->id;
        states << logicalDump(workspace.store()).value();
        workspace.clock.set(workspace.clock.nowMs() + 60'000);
    };
    keep(await(notes.add(anna, QStringLiteral("first"))));
    keep(await(notes.add(anna, QStringLiteral("second"))));
    const auto second = await(notes.list(anna))->first().id;
    keep(await(notes.edit(anna, second, QStringLiteral("second, better"))));
    QCOMPARE(await(notes.list(anna))->first().editedAt, std::optional<qint64>(someNowMs + 120'000));
    QCOMPARE(await(notes.list(anna))->first().createdAt, std::optional<qint64>(someNowMs + 60'000));
    keep(await(notes.remove(anna, second)));
    QCOMPARE(texts(workspace), QStringList{QStringLiteral("first")});
    for (qsizetype i = done.size(); i-- > 0;) {
        QCOMPARE(await(acts.undo(done[i]))->members, 1);
        QCOMPARE(logicalDump(workspace.store()).value(), states[i]);
    }
    for (qsizetype i = 0; i < done.size(); ++i) {
        QCOMPARE(await(acts.redo(done[i]))->members, 1);
        QCOMPARE(logicalDump(workspace.store()).value(), states[i + 1]);
    }
    const auto first = await(notes.list(anna))->first().id;
    QCOMPARE(await(notes.edit(anna, first, QStringLiteral(" first ")))->id, 0); // the same words
}

void TestNotes::aLaterChangeStays()
{
    TestWorkspace workspace;
    makePeople(workspace);
    Notes notes(workspace.store(), workspace.clock);
    PeopleActs acts(workspace.store(), workspace.clock);
    const auto added = await(notes.add(anna, QStringLiteral("one")));
    const auto id = await(notes.list(anna))->first().id;
    QVERIFY(await(notes.edit(anna, id, QStringLiteral("two"))));
    const auto undone = await(acts.undo(added->id));
    QCOMPARE(undone->members, 0);
    QCOMPARE(undone->kept, 1);
    QCOMPARE(texts(workspace), QStringList{QStringLiteral("two")});
}

void TestNotes::theRemarkOfAListIsANoteToo()
{
    TestWorkspace workspace;
    makePeople(workspace);
    workspace.execute("UPDATE member SET note = 'from the list' WHERE id = 1");
    Notes notes(workspace.store(), workspace.clock);
    PeopleActs acts(workspace.store(), workspace.clock);
    const auto edited = await(notes.edit(anna, 0, QStringLiteral("by hand")));
    QVERIFY2(edited.has_value(), edited ? "" : qPrintable(toText(edited.error())));
    QCOMPARE(texts(workspace), QStringList{QStringLiteral("by hand")});
    const auto removed = await(notes.remove(anna, 0));
    QCOMPARE(texts(workspace), QStringList());
    QCOMPARE(await(notes.remove(anna, 0)).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(acts.undo(removed->id))->members, 1);
    QCOMPARE(await(acts.undo(edited->id))->members, 1);
    QCOMPARE(texts(workspace), QStringList{QStringLiteral("from the list")});
}

void TestNotes::wrongNotesAreRefused()
{
    TestWorkspace workspace;
    makePeople(workspace);
    Notes notes(workspace.store(), workspace.clock);
    QVERIFY(await(notes.add(anna, QStringLiteral("one"))));
    const auto id = await(notes.list(anna))->first().id;
    const auto before = logicalDump(workspace.store()).value();
    QCOMPARE(await(notes.add(anna, QStringLiteral(" \n "))).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(await(notes.add(MemberId{99}, QStringLiteral("x"))).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(notes.edit(anna, id, {})).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(await(notes.edit(MemberId{2}, id, QStringLiteral("x"))).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(notes.remove(MemberId{2}, id)).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(notes.edit(anna, 0, QStringLiteral("x"))).error().kind, ErrorKind::NotFound);
    QCOMPARE(logicalDump(workspace.store()).value(), before);
    QCOMPARE(workspace.number("SELECT count(*) FROM member_act"), 1);
}

void TestNotes::notesGoWithAMergeAndComeBack()
{
    TestWorkspace workspace;
    makePeople(workspace);
    Notes notes(workspace.store(), workspace.clock);
    QVERIFY(await(notes.add(anna, QStringLiteral("of Anna"))));
    QVERIFY(await(notes.add(MemberId{2}, QStringLiteral("of Ben"))));
    Merges merges(workspace.store(), workspace.clock);
    const auto merge = await(merges.merge(anna, MemberId{2}));
    QVERIFY2(merge.has_value(), merge ? "" : qPrintable(toText(merge.error())));
    QCOMPARE(texts(workspace), (QStringList{QStringLiteral("of Ben"), QStringLiteral("of Anna")}));
    QVERIFY(await(merges.unmerge(*merge)));
    QCOMPARE(texts(workspace), QStringList{QStringLiteral("of Anna")});
    QCOMPARE(texts(workspace, MemberId{2}), QStringList{QStringLiteral("of Ben")});
}

void TestNotes::notesAreExportedAndErased()
{
    TestWorkspace workspace;
    makePeople(workspace);
    Notes notes(workspace.store(), workspace.clock);
    const auto canary = QStringLiteral("Zq7canarynote");
    QVERIFY(await(notes.add(anna, canary)));
    const auto id = await(notes.list(anna))->first().id;
    QVERIFY(await(notes.edit(anna, id, canary + QStringLiteral(" twice"))));
    privacy::PrivacyDesk desk(workspace.store(), workspace.clock);
    const auto path = workspace.filePath(QStringLiteral("anna.json"));
    QVERIFY(await(desk.exportMembers({1}, path)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Zq7canarynote twice"));
    const auto erased =
        await(desk.erase({1}, {QStringLiteral("asked"), privacy::KeptOrders::Anonymous, false}));
    QVERIFY2(erased.has_value(), erased ? "" : qPrintable(toText(erased.error())));
    for (const char* suffix : {"", "-wal", "-shm"}) {
        QFile left(workspace.path() + QString::fromLatin1(suffix));
        if (left.open(QIODevice::ReadOnly))
            QVERIFY2(!left.readAll().contains("Zq7canarynote"), suffix);
    }
}

void TestNotes::theSegmentIndexIsTold()
{
    TestWorkspace workspace;
    makePeople(workspace);
    workspace.execute("DELETE FROM audience_dirty");
    QVERIFY(await(Notes(workspace.store(), workspace.clock).add(anna, QStringLiteral("x"))));
    QCOMPARE(workspace.number("SELECT count(*) FROM audience_dirty WHERE part = 'core'"), 1);
}

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
