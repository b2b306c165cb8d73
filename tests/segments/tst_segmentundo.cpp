// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <segments/segmentservice.h>
#include <support/testworkspace.h>

#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

#include <random>

using namespace serai;
using namespace serai::segments;

/// What is done to saved segments and folders can be taken back.
class TestSegmentUndo : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingComesBack_data();
    void everythingComesBack();
    void whatNamedItFindsItAgain();
    void aFrozenSegmentKeepsItsMembers();
    void aListComesBackAsAList();
    void whatWasNotedIsAnswered();
    void aStaleActIsRefused_data();
    void aStaleActIsRefused();
    void nothingToTakeBack();
    void randomActsTakenBackInOrder();
    void onlyTheLastFiftyAreKept();

private:
    SegmentId saved(const QString& name, bool frozen = false, std::optional<FolderId> folder = {});
    QStringList everything();

    std::unique_ptr<test::TestWorkspace> shop;
    std::unique_ptr<SegmentService> service;
};

void TestSegmentUndo::init()
{
    service.reset();
    shop = std::make_unique<test::TestWorkspace>();
    shop->execute(
        "INSERT INTO member (id, name, country, created_at, updated_at) VALUES (1, 'Anna', 'DE', 0, "
        "0), (2, 'Ben', 'JP', 0, 0)");
    service = std::make_unique<SegmentService>(shop->store(), shop->clock);
}

SegmentId TestSegmentUndo::saved(const QString& name, bool frozen, std::optional<FolderId> folder)
{
    const auto rule =
        parseRule(R"({"all": [{"field": "country", "op": "is", "value": "DE"}]})", QString("test"));
    const auto id = await(service->save(name, *rule, frozen, QString("seg.x"), folder));
    if (!id)
        qFatal("%s", qUtf8Printable(toText(id.error())));
    return *id;
}

/// Every value of the tables that acts are about; the time of the last change apart, which undoing is one of.
QStringList TestSegmentUndo::everything()
{
    return *await(shop->store().read([](store::Connection& connection) -> Result<QStringList> {
        QStringList all;
        for (const auto* sql : {"SELECT id, name, rule, preset, frozen_at, hex(members), created_at, "
                                "folder_id, source_id, by_hand FROM "
                                "segment ORDER BY id",
                 "SELECT * FROM segment_folder ORDER BY id",
                 "SELECT * FROM segment_size ORDER BY segment_id, day"}) {
            QSqlQuery query(connection.database());
            if (!query.exec(sql))
                return fail(ErrorKind::Internal, QString(sql));
            while (query.next()) {
                QStringList row;
                for (int i = 0; i < query.record().count(); ++i)
                    row << (query.value(i).isNull() ? QString("-") : query.value(i).toString());
                all << row.join('|');
            }
        }
        return all;
    }));
}

void TestSegmentUndo::everythingComesBack_data()
{
    QTest::addColumn<QString>("act");
    for (const auto* act : {"rename", "remove", "move", "folderCreate", "folderRename", "folderRemove"})
        QTest::newRow(act) << act;
}

void TestSegmentUndo::everythingComesBack()
{
    QFETCH(QString, act);
    const auto folder = *await(service->createFolder("Europe"));
    const auto other = *await(service->createFolder("Asia"));
    const auto id = saved("Germans", false, folder);
    QVERIFY(await(service->count(id, test::someNowMs))); // a size of today
    QTRY_COMPARE(shop->number("SELECT count(*) FROM segment_size"), 1);
    QVERIFY(await(service->freeze(id, "Germans of today")));
    const auto before = everything();
    if (act == "rename")
        QVERIFY(await(service->rename(id, "People of Germany")));
    else if (act == "remove")
        QVERIFY(await(service->remove(id)));
    else if (act == "move")
        QVERIFY(await(service->moveToFolder(id, other)));
    else if (act == "folderCreate")
        QVERIFY(await(service->createFolder("Africa")));
    else if (act == "folderRename")
        QVERIFY(await(service->renameFolder(folder, "EU")));
    else
        QVERIFY(await(service->removeFolder(folder)));
    QVERIFY(everything() != before);
    const auto acts = *await(service->acts());
    QCOMPARE(actKey(acts.front().kind), act);
    QVERIFY(!acts.front().undone);
    const auto undone = await(service->undo());
    QVERIFY2(undone, undone ? "" : qUtf8Printable(toText(undone.error())));
    QCOMPARE(actKey(undone->kind), act);
    QCOMPARE(everything(), before);
    QVERIFY((*await(service->acts())).front().undone);
}

void TestSegmentUndo::whatNamedItFindsItAgain()
{
    const auto id = saved("Germans");
    const auto asking = parseRule(R"({"all": [{"segment": "Germans", "op": "in"}]})", QString("test"));
    QVERIFY(await(service->save("Others", *asking, false)));
    // A rule asks for it: it cannot go.
    QCOMPARE(await(service->remove(id)).error().kind, ErrorKind::Conflict);
    QVERIFY(await(service->acts())->empty());
    const auto others = *await(service->find("Others"));
    QVERIFY(await(service->remove(others.id)));
    QVERIFY(await(service->remove(id)));
    QVERIFY(await(service->undo()));
    QVERIFY(await(service->undo()));
    QCOMPARE(await(service->count(others.id, test::someNowMs))->matched, 1);
}

void TestSegmentUndo::aFrozenSegmentKeepsItsMembers()
{
    const auto id = saved("Germans then", true);
    shop->execute("UPDATE member SET country = 'FR'");
    QVERIFY(await(service->remove(id)));
    QVERIFY(await(service->undo()));
    QCOMPARE(await(service->count(id, test::someNowMs))->matched, 1);
}

void TestSegmentUndo::aListComesBackAsAList()
{
    shop->execute("INSERT INTO segment (id, name, rule, frozen_at, members, created_at, updated_at, by_hand) "
                  "VALUES (70, 'Friends', '{\"all\":[]}', 1, x'01', 1, 1, 1)");
    const auto before = everything();
    QVERIFY(await(service->remove(SegmentId{70})));
    QVERIFY(await(service->undo()));
    QCOMPARE(everything(), before);
    QVERIFY(await(service->find("Friends"))->isList);
    // A copy of it is of that day: who is on the list later says nothing of it.
    const auto copy = *await(service->freeze(SegmentId{70}, "Friends then"));
    QVERIFY(await(service->remove(SegmentId{70})));
    QVERIFY(!await(service->find(QString::number(copy.value)))->isList);
}

void TestSegmentUndo::whatWasNotedIsAnswered()
{
    const auto id = saved("First");
    const auto other = saved("Other");
    const auto before = everything();
    const auto newest = [this] { return NotedActs{await(service->acts())->front().id}; };
    const NotedActs none;
    const auto renamed = await(service->rename(id, "Second"));
    QCOMPARE(*renamed, newest());
    QCOMPARE(*await(service->rename(id, " Second ")), none);
    const auto ruled =
        await(service->setRule(id, *parseRule(R"({"all": [{"field": "name", "op": "known"}]})", "test")));
    QCOMPARE(*ruled, newest());
    QCOMPARE(*await(service->moveToFolder(id, {})), none);
    // A new folder comes with the move into it, and goes with it.
    const auto moved = await(service->moveToFolderNamed(id, "Europe"));
    QCOMPARE(moved->size(), 2u);
    QCOMPARE(*await(service->moveToFolderNamed(id, " europe")), none);
    const auto joined = await(service->moveToFolderNamed(other, "EUROPE"));
    QCOMPARE(*joined, newest());
    QCOMPARE(await(service->folders())->size(), 1u);
    const auto folder = await(service->folders())->front().id;
    const auto called = await(service->renameFolder(folder, "EU"));
    QCOMPARE(*called, newest());
    QCOMPARE(*await(service->renameFolder(folder, "EU")), none);
    const auto gone = await(service->remove(other));
    QCOMPARE(*gone, newest());
    const auto emptied = await(service->removeFolder(folder));
    QCOMPARE(*emptied, newest());
    QCOMPARE(await(service->moveToFolderNamed(id, " ")).error().kind, ErrorKind::InvalidInput);
    for (const auto& acts : {*emptied, *gone, *called, *joined, *moved, *ruled, *renamed}) {
        for (const auto act : acts)
            QVERIFY(await(service->undo(act)));
    }
    QCOMPARE(everything(), before);
}

void TestSegmentUndo::aStaleActIsRefused_data()
{
    QTest::addColumn<QString>("then");
    QTest::newRow("renamed again") << "UPDATE segment SET name = 'Third' WHERE name = 'Second'";
    QTest::newRow("gone") << "DELETE FROM segment";
    QTest::newRow("the old name is taken")
        << "INSERT INTO segment (name, rule, created_at, updated_at) VALUES ('first', '{\"all\": []}', 0, 0)";
}

void TestSegmentUndo::aStaleActIsRefused()
{
    QFETCH(QString, then);
    const auto id = saved("First");
    QVERIFY(await(service->rename(id, "Second")));
    shop->execute(qPrintable(then));
    const auto before = everything();
    QCOMPARE(await(service->undo()).error().kind, ErrorKind::Conflict);
    QCOMPARE(everything(), before);
    QVERIFY(!await(service->acts())->front().undone);
}

void TestSegmentUndo::nothingToTakeBack()
{
    QCOMPARE(await(service->undo()).error().kind, ErrorKind::NotFound);
    const auto id = saved("First");
    QVERIFY(await(service->rename(id, "Second")));
    QCOMPARE(await(service->undo(qint64(77))).error().kind, ErrorKind::NotFound);
    QVERIFY(await(service->undo()));
    QCOMPARE(await(service->undo()).error().kind, ErrorKind::NotFound);
}

void TestSegmentUndo::randomActsTakenBackInOrder()
{
    std::mt19937 random(4);
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    std::vector<SegmentId> segments;
    std::vector<FolderId> folders;
    for (int i = 0; i < 6; ++i)
        segments.push_back(saved(QString("Segment %1").arg(i), i % 2 == 0));
    for (int i = 0; i < 3; ++i)
        folders.push_back(*await(service->createFolder(QString("Folder %1").arg(i))));
    const auto made = int(await(service->acts())->size());
    std::vector<QStringList> states{everything()};
    for (int i = 0; i < 40; ++i) {
        const auto id = segments[size_t(below(6))];
        const auto folder = folders[size_t(below(3))];
        switch (below(5)) {
        case 0:
            (void)await(service->rename(id, QString("Name %1").arg(i)));
            break;
        case 1:
            (void)await(service->remove(id));
            break;
        case 2:
            (void)await(
                service->moveToFolder(id, below(2) == 0 ? std::optional(folder) : std::optional<FolderId>()));
            break;
        case 3:
            (void)await(service->renameFolder(folder, QString("Box %1").arg(i)));
            break;
        default:
            if (below(4) == 0)
                (void)await(service->removeFolder(folder));
            break;
        }
        if (int(await(service->acts())->size()) - made == int(states.size()))
            states.push_back(everything());
    }
    QVERIFY(states.size() > 12);
    while (states.size() > 1) {
        QCOMPARE(everything(), states.back());
        const auto undone = await(service->undo());
        QVERIFY2(undone, undone ? "" : qUtf8Printable(toText(undone.error())));
        states.pop_back();
    }
    QCOMPARE(everything(), states.back());
}

void TestSegmentUndo::onlyTheLastFiftyAreKept()
{
    const auto id = saved("First");
    for (int i = 0; i < 60; ++i)
        QVERIFY(await(service->rename(id, QString("Name %1").arg(i))));
    QCOMPARE(await(service->acts())->size(), 50u);
}

QTEST_GUILESS_MAIN(TestSegmentUndo)
#include "tst_segmentundo.moc"
