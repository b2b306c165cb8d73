// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/testworkspace.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace serai;
using namespace serai::store;
using serai::test::TestWorkspace;

static QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs \a sql on the file by a connection that knows nothing of Serai.
static bool runBeside(const QString& path, const QString& sql)
{
    bool done = false;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("beside"));
        database.setDatabaseName(path);
        done = database.open() && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("beside"));
    return done;
}

static void fillWorkspace(TestWorkspace& workspace)
{
    workspace.execute("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                      "INSERT INTO member (name, country, created_at, updated_at) SELECT 'Member ' || i, "
                      "'DE', i, i FROM n");
}

class TestWorkspaceFile : public QObject
{
    Q_OBJECT

private slots:
    void aNewFileIsPrivateAndMarked();
    void aMissingFileIsMissing();
    void anExistingFileIsNotCreatedAgain();
    void aFolderThatRefusesLeavesNothing();
    void foreignFilesAreRefusedUntouched_data();
    void foreignFilesAreRefusedUntouched();
    void aNewerFileIsRefusedUntouched_data();
    void aNewerFileIsRefusedUntouched();
    void damageIsSaidAndNeverCrashes_data();
    void damageIsSaidAndNeverCrashes();
    void randomDamageNeverCrashes();
    void aSecondProcessReadsOnly();
    void aKilledWriterLeavesItsCommits();
};

void TestWorkspaceFile::aNewFileIsPrivateAndMarked()
{
    TestWorkspace workspace;
    QCOMPARE(QFile::permissions(workspace.path())
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    QCOMPARE(workspace.store().schemaVersion(), currentSchemaVersion());
    QCOMPARE(workspace.number("PRAGMA application_id"), 0x53455249);
    QCOMPARE(workspace.number("PRAGMA user_version"), currentSchemaVersion());
    QVERIFY(!workspace.store().endedUncleanly());
    workspace.reopen();
    QVERIFY(!workspace.store().endedUncleanly());
    workspace.close();
    QVERIFY(!QFile::exists(workspace.path() + QStringLiteral(".lock")));
}

void TestWorkspaceFile::aMissingFileIsMissing()
{
    QTemporaryDir dir;
    const FixedClock clock;
    for (const auto mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = Store::open(dir.filePath(QStringLiteral("none.serai")), mode, clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::WorkspaceMissing);
        QVERIFY(!opened.error().remedy.isEmpty());
        QCOMPARE(Store::open(dir.path(), mode, clock).error().kind, ErrorKind::WorkspaceMissing);
    }
    QVERIFY(QDir(dir.path()).isEmpty());
}

void TestWorkspaceFile::anExistingFileIsNotCreatedAgain()
{
    TestWorkspace workspace;
    workspace.close();
    const auto before = bytesOf(workspace.path());
    const auto made = createWorkspace(workspace.path(), {}, workspace.clock);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Conflict);
    QCOMPARE(bytesOf(workspace.path()), before);
}

void TestWorkspaceFile::aFolderThatRefusesLeavesNothing()
{
    QTemporaryDir dir;
    const FixedClock clock;
    const auto made = createWorkspace(dir.filePath(QStringLiteral("no/such/folder/a.serai")), {}, clock);
    QVERIFY(!made);
    QVERIFY(!made.error().what.isEmpty());
    QVERIFY(QDir(dir.path()).isEmpty());
}

void TestWorkspaceFile::foreignFilesAreRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sql");
    QTest::newRow("nothing in it") << QByteArray() << QString();
    QTest::newRow("a text file") << QByteArray("Name,Phone\nA,1\n").repeated(500) << QString();
    QTest::newRow("one byte") << QByteArray("S") << QString();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n").append(QByteArray(9000, '\3')) << QString();
    QTest::newRow("a header and nothing else") << QByteArray("SQLite format 3\0", 16) << QString();
    QTest::newRow("a header and rubbish")
        << QByteArray("SQLite format 3\0", 16).append(QByteArray(8192, '\7')) << QString();
    QTest::newRow("another program's database") << QByteArray() << QStringLiteral("CREATE TABLE note (text)");
}

void TestWorkspaceFile::foreignFilesAreRefusedUntouched()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sql);
    QTemporaryDir dir;
    const FixedClock clock;
    const auto path = dir.filePath(QStringLiteral("foreign.serai"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    if (!sql.isEmpty())
        QVERIFY(runBeside(path, sql));
    const auto before = bytesOf(path);
    for (const auto mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = Store::open(path, mode, clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::WorkspaceDamaged);
        QVERIFY(!opened.error().what.isEmpty());
        QVERIFY(!opened.error().remedy.isEmpty());
    }
    QCOMPARE(bytesOf(path), before);
    QVERIFY(!QFile::exists(path + QStringLiteral(".lock")));
}

void TestWorkspaceFile::aNewerFileIsRefusedUntouched_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("to write") << int(OpenMode::ReadWrite);
    QTest::newRow("to read") << int(OpenMode::ReadOnly);
}

void TestWorkspaceFile::aNewerFileIsRefusedUntouched()
{
    QFETCH(int, mode);
    TestWorkspace workspace;
    workspace.close();
    QVERIFY(runBeside(
        workspace.path(), QStringLiteral("PRAGMA user_version=%1").arg(currentSchemaVersion() + 1)));
    const auto before = bytesOf(workspace.path());
    const auto opened = Store::open(workspace.path(), OpenMode(mode), workspace.clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::WorkspaceNewer);
    QCOMPARE(bytesOf(workspace.path()), before);
}

void TestWorkspaceFile::damageIsSaidAndNeverCrashes_data()
{
    QTest::addColumn<int>("keepPercent"); // of the file's length
    QTest::addColumn<int>("zeroPage"); // -1 = none
    QTest::newRow("cut in the middle") << 50 << -1;
    QTest::newRow("cut after the first pages") << 3 << -1;
    QTest::newRow("last page missing") << 99 << -1;
    QTest::newRow("first page zeroed") << 100 << 0;
    QTest::newRow("second page zeroed") << 100 << 1;
}

void TestWorkspaceFile::damageIsSaidAndNeverCrashes()
{
    QFETCH(int, keepPercent);
    QFETCH(int, zeroPage);
    TestWorkspace workspace;
    fillWorkspace(workspace);
    workspace.close();
    auto bytes = bytesOf(workspace.path());
    if (zeroPage >= 0)
        std::fill_n(bytes.begin() + zeroPage * 4096, 4096, '\0');
    bytes.truncate(bytes.size() * keepPercent / 100);
    workspace.writeFile(QStringLiteral("shop.serai"), bytes);
    const auto opened = Store::open(workspace.path(), OpenMode::ReadWrite, workspace.clock);
    if (!opened) {
        QCOMPARE(opened.error().kind, ErrorKind::WorkspaceDamaged);
        QVERIFY(!opened.error().remedy.isEmpty());
        QCOMPARE(bytesOf(workspace.path()), bytes);
        return;
    }
    const auto problems = await((*opened)->check());
    QVERIFY(problems.has_value());
    QVERIFY(!problems->isEmpty());
}

void TestWorkspaceFile::randomDamageNeverCrashes()
{
    TestWorkspace workspace;
    fillWorkspace(workspace);
    workspace.close();
    const auto sound = bytesOf(workspace.path());
    QRandomGenerator random(20261119);
    int refused = 0;
    int found = 0;
    for (int pattern = 0; pattern < 40; ++pattern) {
        auto bytes = sound;
        if (pattern % 2 == 0) {
            const auto page = qsizetype(random.bounded(quint32(bytes.size() / 4096)));
            std::fill_n(bytes.begin() + page * 4096, 4096, '\0');
        } else {
            for (int flip = 0; flip < 20; ++flip) {
                const auto at = qsizetype(random.bounded(quint32(bytes.size())));
                bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            }
        }
        workspace.writeFile(QStringLiteral("shop.serai"), bytes);
        const auto opened = Store::open(workspace.path(), OpenMode::ReadWrite, workspace.clock);
        if (!opened) {
            QVERIFY2(opened.error().kind == ErrorKind::WorkspaceDamaged
                    || opened.error().kind == ErrorKind::WorkspaceNewer
                    || opened.error().kind == ErrorKind::Storage,
                qPrintable(toText(opened.error())));
            ++refused;
            continue;
        }
        const auto problems = await((*opened)->check());
        if (!problems || !problems->isEmpty())
            ++found;
        [[maybe_unused]] const auto sum = await((*opened)->read([](Connection& connection) {
            return connection.number("SELECT sum(length(name)) FROM member");
        }));
    }
    QVERIFY2(
        refused + found >= 20, qPrintable(QStringLiteral("%1 refused, %2 found").arg(refused).arg(found)));
}

/// This program again, as the other process: see main().
class OtherProcess
{
public:
    explicit OtherProcess(const QString& path)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), path});
        m_ready =
            m_process.waitForStarted() && m_process.waitForReadyRead() && m_process.readLine() == "ready\n";
    }

    ~OtherProcess() { kill(); }

    [[nodiscard]] bool isReady() const { return m_ready; }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    bool m_ready = false;
};

void TestWorkspaceFile::aSecondProcessReadsOnly()
{
    TestWorkspace workspace;
    workspace.close();
    const OtherProcess other(workspace.path());
    QVERIFY(other.isReady());
    workspace.reopen();
    QVERIFY(workspace.store().isReadOnly());
    QCOMPARE(workspace.number("SELECT count(*) FROM tag"), 1);
    const auto written = await(workspace.store().write([](Transaction&) -> Result<> { return {}; }));
    QCOMPARE(written.error().kind, ErrorKind::WorkspaceLocked);
    QVERIFY(!written.error().remedy.isEmpty());
}

void TestWorkspaceFile::aKilledWriterLeavesItsCommits()
{
    TestWorkspace workspace;
    workspace.close();
    {
        OtherProcess other(workspace.path());
        QVERIFY(other.isReady());
        other.kill();
    }
    workspace.reopen();
    QVERIFY(!workspace.store().isReadOnly()); // a dead owner's lock does not count
    QVERIFY(workspace.store().endedUncleanly());
    QCOMPARE(await(workspace.store().check()).value(), QStringList());
    QCOMPARE(workspace.number("SELECT count(*) FROM tag"), 1);
    workspace.reopen();
    QVERIFY(!workspace.store().endedUncleanly());
}

static int holdOpen(const QString& path)
{
    const SystemClock clock;
    const auto store = Store::open(path, OpenMode::ReadWrite, clock);
    if (!store || (*store)->isReadOnly())
        return 1;
    const auto written = await((*store)->write([](Transaction& transaction) -> Result<> {
        auto done = transaction->run("INSERT INTO tag (name) VALUES ('other')");
        if (!done)
            return fail(done.error());
        return {};
    }));
    std::puts(written ? "ready" : "failed");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    QThread::sleep(60); // until it is killed
    return 0;
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--hold"))
        return holdOpen(arguments.at(2));
    TestWorkspaceFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workspacefile.moc"
