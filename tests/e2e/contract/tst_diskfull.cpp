// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An import whose workspace cannot grow, for real: by a limit on the size of files (as a quota sets it), and
// on a disk of a few megabytes. It is refused in words, the workspace is sound and as before, and the import
// comes through when there is room again. At every size: done or not at all.

#include "program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace serai::test;

class TestDiskFull : public QObject
{
    Q_OBJECT

private slots:
    void filesMayNotGrow_data();
    void filesMayNotGrow();
    void theDiskIsSmall_data();
    void theDiskIsSmall();

private:
    static void sizes();
    void checkRefusal(const Said& said);
    void checkAfterwards(const Program& program, const Said& said, const QByteArray& before, int people);
};

static constexpr int fewPeople = 300;
static constexpr int manyPeople = 4000;

/// Bytes that the workspace may grow by.
void TestDiskFull::sizes()
{
    QTest::addColumn<qint64>("room");
    QTest::addColumn<bool>("isEnough");
    for (const int kilobytes : {16, 120, 600, 1200})
        QTest::addRow("%d KB", kilobytes) << qint64(kilobytes) * 1024 << false;
    QTest::newRow("enough") << qint64(96) * 1024 * 1024 << true;
}

/// A workspace with a few people; its path is that of \a program.
static void makeShop(const Program& program)
{
    const auto few = program.write("few.csv", shopifyCustomers(fewPeople));
    program.write("many.csv", shopifyCustomers(manyPeople));
    const QList<QStringList> steps{
        {"workspace", "create", "--zone", "Europe/Berlin", "--country", "DE"}, {"import", "run", few}};
    for (const auto& words : steps) {
        const auto said = program.json(words);
        QVERIFY2(said.code == 0, said.err.constData());
    }
}

/// What, where, what to do.
void TestDiskFull::checkRefusal(const Said& said)
{
    QVERIFY2(said.isOneObject, said.out.constData());
    const auto error = said.json["error"].toObject();
    QVERIFY2(error["kind"].toString() == "diskFull", said.out.constData());
    const auto message = error["message"].toString();
    QVERIFY2(message.contains("full"), qPrintable(message));
    QVERIFY2(message.contains("nothing was changed"), qPrintable(message));
    QVERIFY2(message.contains("shop.serai"), qPrintable(message));
    QVERIFY2(message.contains(" - free some space"), qPrintable(message));
}

void TestDiskFull::checkAfterwards(
    const Program& program, const Said& said, const QByteArray& before, int people)
{
    const auto sound = program.json({"workspace", "check"});
    QVERIFY2(sound.code == 0, sound.out.constData());
    if (said.code != 0) {
        QCOMPARE(program.contents(), before);
        const auto again = program.json({"import", "run", program.file("many.csv")});
        QVERIFY2(again.code == 0, again.out.constData());
    }
    QCOMPARE(program.number("SELECT count(*) FROM member"), people);
    QCOMPARE(program.number("SELECT count(*) FROM import"), 2);
}

void TestDiskFull::filesMayNotGrow_data()
{
    sizes();
}

void TestDiskFull::filesMayNotGrow()
{
    QFETCH(qint64, room);
    QFETCH(bool, isEnough);
    Program program;
    makeShop(program);
    const auto before = program.contents();
    const auto limit = rlim_t(QFileInfo(program.workspace()).size() + room);
    QProcess process;
    process.setChildProcessModifier([limit] {
        // Without the signal a write beyond the limit fails with an error, as on a disk with a quota.
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit most{limit, limit};
        setrlimit(RLIMIT_FSIZE, &most);
    });
    program.start(process, {"--json", "import", "run", program.file("many.csv")});
    const auto said = Program::finish(process);
    QCOMPARE(said.code == 0, isEnough);
    if (!isEnough)
        checkRefusal(said);
    checkAfterwards(program, said, before, manyPeople);
}

void TestDiskFull::theDiskIsSmall_data()
{
    sizes();
}

/// Whether this user may mount a disk in memory for a process of their own.
static bool canMount(const QString& folder)
{
    QProcess process;
    process.start("unshare", {"-rm", "mount", "-t", "tmpfs", "-o", "size=1m", "none", folder});
    return process.waitForFinished(10'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

void TestDiskFull::theDiskIsSmall()
{
    QFETCH(qint64, room);
    QFETCH(bool, isEnough);
    Program program;
    const auto disk = program.file("disk");
    QVERIFY(QDir().mkpath(disk));
    if (!canMount(disk))
        QSKIP("this system lets nobody mount a disk of their own; filesMayNotGrow() has run all the same");
    makeShop(program);
    const auto before = program.contents();
    const auto size = QFileInfo(program.workspace()).size() + room + 64 * 1024;
    // The disk lives as long as the shell. What is on it afterwards is brought back to be looked at.
    const QString script =
        "mount -t tmpfs -o size=\"$1\" none \"$2\" && cp \"$3\" \"$2/shop.serai\" || exit 99\n"
        "\"$4\" --workspace \"$2/shop.serai\" --json import run \"$5\"\n"
        "code=$?\n"
        "mount -o remount,size=200m \"$2\" && cp \"$2\"/shop.serai* \"$6\" || exit 98\n"
        "exit $code\n";
    const auto back = program.file("back");
    QVERIFY(QDir().mkpath(back));
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + program.file("no-bus"));
    process.setProcessEnvironment(environment);
    process.start("unshare",
        {"-rm", "sh", "-c", script, "sh", QString::number(size), disk, program.workspace(), SERAI_CTL,
            program.file("many.csv"), back});
    const auto said = Program::finish(process);
    QVERIFY2(said.code != 98 && said.code != 99, said.err.constData());
    QCOMPARE(said.code == 0, isEnough);
    if (!isEnough)
        checkRefusal(said);
    program.useWorkspace("back/shop.serai");
    checkAfterwards(program, said, before, manyPeople);
}

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_diskfull.moc"
