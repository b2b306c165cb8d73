// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/id.h>
#include <store/jsonrows.h>
#include <support/testworkspace.h>

#include <QCoreApplication>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <limits>
#include <thread>

using namespace serai;
using namespace serai::store;
using serai::test::TestWorkspace;

static Result<> insertTag(Transaction& transaction, const QString& name)
{
    auto done = transaction->run("INSERT INTO tag (name) VALUES (?)", name);
    if (!done)
        return fail(done.error());
    transaction.changed(QStringLiteral("member"), done->lastInsertId());
    return {};
}

static Async<> writeTags(Store& store, const QStringList& names)
{
    return store.write([names](Transaction& transaction) -> Result<> {
        for (const auto& name : names) {
            if (auto done = insertTag(transaction, name); !done)
                return done;
        }
        return {};
    });
}

/// What making the workspace announced is not what a test is about.
static void forgetAnnouncements(Store& store)
{
    store.drain();
    QCoreApplication::sendPostedEvents(&store);
}

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void valuesComeBackAsTheyWereBound();
    void rowsBoundAsOneComeBackAsTheyWere();
    void aJobThatFailsLeavesNothing();
    void aBrokenRuleIsAConflict();
    void changesComeAfterTheCommit();
    void aFailedWriteEmitsNothing();
    void manyIdsBecomeEverything();
    void readsSeeOneSnapshot();
    void aLongReadDoesNotHoldUpAShortOne();
    void theFirstLongReadsMayComeTogether();
    void readersCannotWrite();
    void everyFailingStatementLeavesOldOrNew();
    void aFullDiskIsSaidAndEscaped();
    void nestedStatementsOfOneTextDoNotMeet();
    void aBackupIsWholeAndDoesNotOverwrite();
    void settingsAreKeptAndChecked();
    void jobsAcceptedBeforeTheEndAreDone();
};

void TestStore::valuesComeBackAsTheyWereBound()
{
    TestWorkspace workspace;
    auto result = await(workspace.store().write([](Transaction& transaction) -> Result<QStringList> {
        QStringList seen;
        auto row = transaction->run("SELECT ?, ?, ?, ?, ?, ?", qint64(9007199254740993), QString(),
            QStringLiteral("ä\0b"), QByteArray("\0\1", 2), std::optional<qint64>(), true);
        if (!row)
            return fail(row.error());
        if (!row->next())
            return fail(ErrorKind::Internal, QStringLiteral("no row"));
        seen << QString::number(row->int64(0)) << QString::number(row->isNull(1)) << row->text(2).left(1)
             << QString::number(row->bytes(3).size()) << QString::number(row->optionalInt64(4).has_value())
             << QString::number(row->boolean(5));
        return seen;
    }));
    QVERIFY(result.has_value());
    QCOMPARE(result->join(u' '), QStringLiteral("9007199254740993 1 ä 2 0 1"));
}

void TestStore::rowsBoundAsOneComeBackAsTheyWere()
{
    TestWorkspace workspace;
    QString controls;
    for (char16_t c = 1; c < 0x20; ++c)
        controls += QChar(c);
    const QStringList texts{QStringLiteral("\"\\/'],["), controls, QStringLiteral("ä 日本 \U0001F600 \u2028"),
        QStringLiteral(""), QString(), QStringLiteral("12"), QStringLiteral("null"),
        QStringLiteral("\\u0041")};
    const std::optional<qint64> numbers[] = {
        std::nullopt, 0, -1, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
    JsonRows rows;
    for (int i = 0; i < 1000; ++i)
        rows.add(qint64(i), texts[i % texts.size()], numbers[i % 5]);
    QCOMPARE(rows.size(), 1000);
    const auto result = await(workspace.store().read([&](Connection& connection) -> Result<int> {
        auto row = connection.run(
            SERAI_GIVEN_ROWS "SELECT v ->> 0, v ->> 1, v ->> 2, typeof(v ->> 1) FROM given", rows.take());
        if (!row)
            return fail(row.error());
        int same = 0;
        for (int i = 0; row->next(); ++i) {
            const auto& text = texts[i % texts.size()];
            same += row->int64(0) == i && row->text(1) == text && row->isNull(1) == text.isNull()
                && row->text(3) == (text.isNull() ? u"null" : u"text")
                && row->optionalInt64(2) == numbers[i % 5];
        }
        return same;
    }));
    QVERIFY2(result, result ? "" : qPrintable(toText(result.error())));
    QCOMPARE(*result, 1000);
    QVERIFY(rows.isEmpty());
    QCOMPARE(rows.take(), QByteArray("[]"));
    QCOMPARE(jsonIds(QList<qint64>()), QStringLiteral("[]"));
    QCOMPARE(jsonIds(QList<qint64>{std::numeric_limits<qint64>::max(), -1}),
        QStringLiteral("[9223372036854775807,-1]"));
    QCOMPARE(jsonIds(std::vector<MemberId>{{7}}), QStringLiteral("[7]"));
}

void TestStore::aJobThatFailsLeavesNothing()
{
    TestWorkspace workspace;
    const auto result = await(workspace.store().write([](Transaction& transaction) -> Result<int> {
        if (auto done = insertTag(transaction, QStringLiteral("kept?")); !done)
            return fail(done.error());
        return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
    }));
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(workspace.number("SELECT count(*) FROM tag"), 0);
    QVERIFY(await(writeTags(workspace.store(), {QStringLiteral("next")})).has_value()); // the writer goes on
    QCOMPARE(workspace.number("SELECT count(*) FROM tag"), 1);
}

void TestStore::aBrokenRuleIsAConflict()
{
    TestWorkspace workspace;
    const auto twice = await(writeTags(workspace.store(), {QStringLiteral("a"), QStringLiteral("A")}));
    QCOMPARE(twice.error().kind, ErrorKind::Conflict);
    QCOMPARE(workspace.number("SELECT count(*) FROM tag"), 0);
    const auto orphan = await(workspace.store().write([](Transaction& transaction) -> Result<> {
        auto done = transaction->run("INSERT INTO member_tag VALUES (1, 1)");
        if (!done)
            return fail(done.error());
        return {};
    }));
    QCOMPARE(orphan.error().kind, ErrorKind::Conflict);
    const auto wrong = await(workspace.store().read(
        [](Connection& connection) { return connection.number("SELECT nothing FROM nowhere"); }));
    QCOMPARE(wrong.error().kind, ErrorKind::Storage);
}

void TestStore::changesComeAfterTheCommit()
{
    TestWorkspace workspace;
    qint64 seenAtSignal = -1;
    QList<Changes> heard;
    forgetAnnouncements(workspace.store());
    connect(&workspace.store(), &Store::changed, this, [&](const Changes& changes) {
        seenAtSignal = workspace.number("SELECT count(*) FROM tag");
        heard << changes;
    });
    QVERIFY(await(writeTags(workspace.store(), {QStringLiteral("a"), QStringLiteral("b")})).has_value());
    QVERIFY(heard.isEmpty()); // emitted through this thread's events, never from inside a call
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(seenAtSignal, 2);
    QCOMPARE(heard.first().topics.value(QStringLiteral("member")), (QList<qint64>{1, 2}));
    QVERIFY(!heard.first().has(QStringLiteral("order")));
}

void TestStore::aFailedWriteEmitsNothing()
{
    TestWorkspace workspace;
    forgetAnnouncements(workspace.store());
    QSignalSpy spy(&workspace.store(), &Store::changed);
    QVERIFY(!await(writeTags(workspace.store(), {QStringLiteral("a"), QStringLiteral("a")})));
    QVERIFY(await(writeTags(workspace.store(), {QStringLiteral("b")})).has_value());
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Changes>().topics.value(QStringLiteral("member")).size(), 1);
}

void TestStore::manyIdsBecomeEverything()
{
    TestWorkspace workspace;
    forgetAnnouncements(workspace.store());
    QSignalSpy spy(&workspace.store(), &Store::changed);
    QVERIFY(await(workspace.store().write([](Transaction& transaction) -> Result<> {
        for (qint64 id = 1; id <= 5000; ++id)
            transaction.changed(QStringLiteral("member"), id);
        return {};
    })).has_value());
    QTRY_COMPARE(spy.size(), 1);
    const auto changes = spy.first().first().value<Changes>();
    QVERIFY(changes.has(QStringLiteral("member")));
    QVERIFY(changes.topics.value(QStringLiteral("member")).isEmpty());

    Changes few;
    few.topics.insert(QStringLiteral("member"), {1});
    few.topics.insert(QStringLiteral("order"), {4});
    Changes more;
    more.topics.insert(QStringLiteral("order"), {5});
    few.merge(more);
    QCOMPARE(few.topics.value(QStringLiteral("order")), (QList<qint64>{4, 5}));
    few.merge(changes);
    QVERIFY(few.topics.value(QStringLiteral("member")).isEmpty()); // everything swallows some
}

void TestStore::readsSeeOneSnapshot()
{
    TestWorkspace workspace;
    auto& store = workspace.store();
    QSemaphore started;
    QSemaphore written;
    const auto counts = store.read([&](Connection& connection) -> Result<QList<qint64>> {
        const auto before = connection.number("SELECT count(*) FROM tag").value().value_or(-1);
        started.release();
        written.acquire();
        const auto after = connection.number("SELECT count(*) FROM tag").value().value_or(-1);
        return QList<qint64>{before, after};
    });
    started.acquire();
    const auto done = await(writeTags(store, {QStringLiteral("a")}));
    written.release();
    QVERIFY(done.has_value()); // a reader does not hold up the writer
    QCOMPARE(await(counts).value(), (QList<qint64>{0, 0}));
    QCOMPARE(workspace.number("SELECT count(*) FROM tag"), 1);
}

void TestStore::aLongReadDoesNotHoldUpAShortOne()
{
    TestWorkspace workspace;
    QSemaphore release;
    const auto slow = workspace.store().readLong([&](Connection&) -> Result<int> {
        release.acquire();
        return 1;
    });
    QCOMPARE(workspace.number("SELECT 42"), 42);
    QVERIFY(!slow.isFinished());
    release.release();
    QCOMPARE(await(slow).value(), 1);
}

void TestStore::theFirstLongReadsMayComeTogether()
{
    for (int round = 0; round < 20; ++round) {
        TestWorkspace workspace;
        QSemaphore begin;
        std::atomic<int> answers = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                begin.acquire();
                const auto answer = await(workspace.store().readLong(
                    [](Connection& connection) { return connection.number("SELECT 7"); }));
                answers += answer && *answer == 7;
            });
        }
        begin.release(4);
        for (auto& thread : threads)
            thread.join();
        QCOMPARE(answers.load(), 4);
    }
}

void TestStore::readersCannotWrite()
{
    TestWorkspace workspace;
    const auto result = await(workspace.store().read([](Connection& connection) -> Result<> {
        auto done = connection.run("INSERT INTO tag (name) VALUES ('x')");
        if (!done)
            return fail(done.error());
        return {};
    }));
    QVERIFY(!result);
    QCOMPARE(workspace.number("SELECT count(*) FROM tag"), 0);
}

void TestStore::everyFailingStatementLeavesOldOrNew()
{
    TestWorkspace workspace;
    auto& store = workspace.store();
    const QStringList names{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    int failing = 0;
    for (bool failed = true; failed; ++failing) {
        QVERIFY2(failing < 100, "the loop must end: some run meets no failure");
        auto countdown = std::make_shared<int>(failing);
        store.setWriterFaultHook([countdown](const QByteArray&) -> std::optional<Error> {
            if ((*countdown)-- == 0)
                return Error{ErrorKind::Storage, QStringLiteral("made to fail"), {}, {}, {}};
            return std::nullopt;
        });
        const auto result = await(writeTags(store, names));
        store.setWriterFaultHook({});
        failed = !result;
        QCOMPARE(workspace.number("SELECT count(*) FROM tag"), failed ? 0 : 3);
        QCOMPARE(await(store.check()).value(), QStringList());
    }
    // Three inserts, BEGIN, the look for new identities, COMMIT, and the run in which nothing failed.
    QCOMPARE(failing, 3 + 3 + 1);
}

void TestStore::aFullDiskIsSaidAndEscaped()
{
    TestWorkspace workspace;
    auto& store = workspace.store();
    const auto pages = workspace.number("PRAGMA page_count");
    const auto filled = await(store.write([pages](Transaction& transaction) -> Result<> {
        const auto limit = "PRAGMA max_page_count=" + QByteArray::number(pages + 2);
        if (auto done = transaction->run(limit.constData()); !done)
            return fail(done.error());
        auto done = transaction->run("INSERT INTO tag (name) VALUES (?)", QString(1'000'000, u'x'));
        if (!done)
            return fail(done.error());
        return {};
    }));
    QCOMPARE(filled.error().kind, ErrorKind::DiskFull);
    QVERIFY(!filled.error().remedy.isEmpty());
    QCOMPARE(workspace.number("SELECT count(*) FROM tag"), 0);
    QVERIFY(QFile::exists(workspace.path() + QStringLiteral(".ballast")));
    workspace.reopen();
    QVERIFY(await(writeTags(workspace.store(), {QStringLiteral("after")})).has_value());
}

void TestStore::nestedStatementsOfOneTextDoNotMeet()
{
    TestWorkspace workspace;
    const auto pairs = await(workspace.store().read([](Connection& connection) -> Result<int> {
        int count = 0;
        static constexpr const char* three =
            "SELECT value FROM (SELECT 1 AS value UNION ALL SELECT 2 UNION ALL SELECT 3)";
        auto outer = connection.run(three);
        if (!outer)
            return fail(outer.error());
        while (outer->next()) {
            auto inner = connection.run(three);
            if (!inner)
                return fail(inner.error());
            while (inner->next())
                ++count;
        }
        return count;
    }));
    QCOMPARE(pairs.value(), 9);
}

void TestStore::aBackupIsWholeAndDoesNotOverwrite()
{
    TestWorkspace workspace;
    QVERIFY(await(writeTags(workspace.store(), {QStringLiteral("a")})).has_value());
    const auto target = workspace.filePath(QStringLiteral("copy.serai"));
    const auto done = await(workspace.store().backupTo(target));
    QVERIFY2(done.has_value(), done ? "" : qPrintable(toText(done.error())));
    QVERIFY(!QFile::exists(target + QStringLiteral(".part")));
    QCOMPARE(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(await(workspace.store().backupTo(target)).error().kind, ErrorKind::Conflict);
    const auto nowhere =
        await(workspace.store().backupTo(workspace.filePath(QStringLiteral("no/such/folder/x"))));
    QVERIFY(!nowhere);

    auto copy = Store::open(target, OpenMode::ReadWrite, workspace.clock);
    QVERIFY(copy.has_value());
    QCOMPARE(await((*copy)->check()).value(), QStringList());
    QCOMPARE(
        await((*copy)->read([](Connection& c) { return c.number("SELECT count(*) FROM tag"); })).value(), 1);
}

void TestStore::settingsAreKeptAndChecked()
{
    TestWorkspace workspace;
    auto settings = await(readSettings(workspace.store())).value();
    QCOMPARE(settings, TestWorkspace::defaultSettings());
    settings.currency = QStringLiteral("JPY");
    settings.language = QStringLiteral("ja");
    QVERIFY(await(writeSettings(workspace.store(), settings)).has_value());
    workspace.reopen();
    QCOMPARE(await(readSettings(workspace.store())).value(), settings);
    settings.zone = QStringLiteral("Mars/Olympus");
    QCOMPARE(await(writeSettings(workspace.store(), settings)).error().kind, ErrorKind::InvalidInput);
    settings.zone = QStringLiteral("UTC");
    settings.currency = QStringLiteral("XX");
    QCOMPARE(await(writeSettings(workspace.store(), settings)).error().kind, ErrorKind::InvalidInput);
    const auto refused =
        createWorkspace(workspace.filePath(QStringLiteral("new.serai")), settings, workspace.clock);
    QVERIFY(!refused);
    QVERIFY(!QFile::exists(workspace.filePath(QStringLiteral("new.serai"))));
}

void TestStore::jobsAcceptedBeforeTheEndAreDone()
{
    TestWorkspace workspace;
    QList<Async<>> writes;
    for (int i = 0; i < 50; ++i)
        writes << writeTags(workspace.store(), {QString::number(i)});
    workspace.close();
    for (const auto& write : writes) {
        QVERIFY(write.isFinished());
        QVERIFY(await(write).has_value());
    }
    workspace.reopen();
    QCOMPARE(workspace.number("SELECT count(*) FROM tag"), 50);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
