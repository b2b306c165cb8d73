// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <base/clock.h>
#include <store/workspace.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace serai;
using namespace serai::test;

/// What goes wrong from outside: files, workspace, remote, Ctrl+C. Each time the exit code, the one line that
/// says what, where and what to do, and the data as they were.
class TestRefusals final : public QObject
{
    Q_OBJECT

private slots:
    void importFile_data();
    void importFile();
    void workspaceFile_data();
    void workspaceFile();
    void workspaceLocked();
    void tokenRefused();
    void noNetwork();
    void sandboxGoneHalfWay();
    void interruptedImport();
};

static const QByteArray someOrders("Order,Date,Customer,Item,Qty,Price\n1,2026-01-02,7,K\xc3\xbc"
                                   "che,1,5.00\n"
                                   "2,2026-01-03,8,Cover,2,2.50\n");

void TestRefusals::importFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes"); // null = not written
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("kind");
    const QString bad = "invalidInput";
    QTest::newRow("missing") << "nofile.csv" << QByteArray() << QStringList() << "notFound";
    QTest::newRow("a folder") << "folder.csv" << QByteArray() << QStringList() << bad;
    QTest::newRow("a picture") << "photo.png" << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20)
                               << QStringList() << bad;
    QTest::newRow("a picture named csv")
        << "photo.csv" << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20) << QStringList() << bad;
    QTest::newRow("a workbook") << "orders.xlsx" << QByteArray("PK\x03\x04\x14\0\6\0", 8) << QStringList()
                                << bad;
    QTest::newRow("not a table") << "letter.csv" << QByteArray("Dear customer,\nthank you for your order.\n")
                                 << QStringList() << bad;
    QTest::newRow("empty") << "empty.csv" << QByteArray("") << QStringList() << bad;
    QTest::newRow("header only") << "header.csv" << QByteArray("Order,Date,Customer,Item,Qty,Price\n")
                                 << QStringList() << bad;
    QTest::newRow("wrong encoding given")
        << "orders.csv"
        << QByteArray("Order,Date,Customer,Item,Qty,Price\n1,2026-01-02,7,K\xfc"
                      "che,1,5\n")
        << QStringList{"--encoding", "UTF-8"} << bad;
    QTest::newRow("UTF-16 given for UTF-8")
        << "orders.csv" << someOrders << QStringList{"--encoding", "UTF-16LE"} << bad;
    QTest::newRow("unknown encoding given")
        << "orders.csv" << someOrders << QStringList{"--encoding", "EBCDIC-7"} << bad;
}

void TestRefusals::importFile()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, options);
    QFETCH(QString, kind);
    Program program;
    QCOMPARE(program.json({"workspace", "create"}).code, 0);
    QCOMPARE(program.json({"import", "run", program.write("good.csv", someOrders)}).code, 0);
    const auto before = program.contents();
    if (!bytes.isNull())
        program.write(file, bytes);
    else if (kind != "notFound")
        QVERIFY(QDir().mkdir(program.file(file)));
    for (const QString act : {"preview", "run"}) {
        const QStringList words = QStringList{"import", act, program.file(file)} + options;
        const auto where = options.isEmpty() ? file : QString(); // a wrong option is named itself
        const auto problem = refusalProblem(program.plain(words), program.json(words), 3, kind, where);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    QCOMPARE(program.contents(), before);
}

void TestRefusals::workspaceFile_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("missing") << "workspaceMissing";
    QTest::newRow("a folder") << "workspaceMissing";
    QTest::newRow("empty") << "workspaceDamaged";
    QTest::newRow("truncated") << "workspaceDamaged";
    QTest::newRow("garbage") << "workspaceDamaged";
    QTest::newRow("zeroed in the middle") << "workspaceDamaged";
    QTest::newRow("of another program") << "workspaceDamaged";
    QTest::newRow("newer") << "workspaceNewer";
}

static QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestRefusals::workspaceFile()
{
    QFETCH(QString, kind);
    const QString row = QTest::currentDataTag();
    Program program;
    const auto file = program.workspace();
    if (row == "of another program") {
        program.execute("CREATE TABLE bookmark (address TEXT)");
        program.execute("INSERT INTO bookmark VALUES ('somewhere')");
    } else if (row == "a folder") {
        QVERIFY(QDir().mkdir(file));
    } else if (row == "garbage") {
        program.write("shop.serai", QByteArray("no database at all ").repeated(5000));
    } else if (row != "missing") {
        QCOMPARE(program.json({"workspace", "create"}).code, 0);
        QCOMPARE(program.json({"import", "run", program.write("good.csv", someOrders)}).code, 0);
        auto bytes = bytesOf(file);
        QVERIFY(bytes.size() > 100'000);
        if (row == "newer")
            program.execute("PRAGMA user_version = 4711");
        else if (row == "zeroed in the middle")
            program.write("shop.serai", bytes.replace(20'480, 81'920, QByteArray(81'920, '\0')));
        else
            program.write("shop.serai", bytes.left(row == "empty" ? 0 : bytes.size() / 2));
    }
    const auto orders = program.write("orders.csv", someOrders);
    const auto before = bytesOf(file);
    for (const auto& words : {QStringList{"workspace", "info"}, {"workspace", "check"}, {"member", "list"},
             {"import", "run", orders}, {"segment", "presets"}, {"outbox", "status"}, {"outbox", "run"},
             {"workspace", "backup", program.file("copy.serai")}}) {
        const auto problem = refusalProblem(program.plain(words), program.json(words), 4, kind, "shop.serai");
        QVERIFY2(problem.isEmpty(), qPrintable(words.join(' ') + ": " + problem));
    }
    QCOMPARE(bytesOf(file), before); // whatever it is, it is not ours to change
    QVERIFY(!QFile::exists(program.file("copy.serai")));
    QVERIFY(row != "missing" || !QFile::exists(file));
}

void TestRefusals::workspaceLocked()
{
    Program program;
    QCOMPARE(program.json({"workspace", "create"}).code, 0);
    const auto orders = program.write("orders.csv", someOrders);
    QCOMPARE(program.json({"import", "run", orders}).code, 0);
    const SystemClock clock;
    auto mine =
        store::Store::open(program.workspace(), store::OpenMode::ReadWrite, clock); // this process holds it
    QVERIFY(mine && !(*mine)->isReadOnly());
    const auto before = program.contents();
    const auto rule = program.write("rule.json", R"({"all": []})");
    for (const auto& words : {QStringList{"import", "run", orders}, {"outbox", "run"},
             {"segment", "save", "--rule", rule, "--name", "S"}, {"plan", "add", "--title", "T"}}) {
        const auto problem =
            refusalProblem(program.plain(words), program.json(words), 4, "workspaceLocked", "shop.serai");
        QVERIFY2(problem.isEmpty(), qPrintable(words.join(' ') + ": " + problem));
    }
    // Reading goes on meanwhile.
    for (const auto& words : {QStringList{"workspace", "info"}, {"workspace", "check"}, {"member", "list"},
             {"import", "preview", orders}, {"segment", "count", "--rule", rule}, {"outbox", "status"},
             {"workspace", "backup", program.file("copy.serai")}}) {
        const auto said = program.json(words);
        QVERIFY2(said.code == 0 && said.isOneObject, said.err + said.out);
    }
    QCOMPARE(program.contents(), before);
    mine->reset();
    QCOMPARE(program.json({"import", "run", orders}).code, 0); // and afterwards it can be written again
}

/// Messages per state, for "nothing is lost".
static QJsonObject outboxOf(const Program& program)
{
    auto status = program.json({"outbox", "status"}).json;
    status.remove("perSecond");
    return status;
}

void TestRefusals::tokenRefused()
{
    Program program;
    Sandbox sandbox(program);
    QVERIFY(sandbox.start());
    const auto wrong = prepareCampaign(program, sandbox, 20);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    sandbox.kill();
    sandbox.setOptions({"--token", "another-token"});
    QVERIFY(sandbox.start());
    const auto before = outboxOf(program);
    QCOMPARE(before["planned"].toInt(), 20);
    const auto templates = program.json({"template", "list"}).json;
    for (const auto& words : {QStringList{"template", "sync", "--token-stdin"},
             {"outbox", "run", "--until-empty", "--token-stdin"}}) {
        const auto problem = refusalProblem(
            program.plain(words, sandboxSecrets), program.json(words, sandboxSecrets), 5, "unauthorized");
        QVERIFY2(problem.isEmpty(), qPrintable(words.join(' ') + ": " + problem));
    }
    QCOMPARE(outboxOf(program), before);
    QCOMPARE(program.json({"template", "list"}).json, templates);
    const auto doctor = program.json({"account", "doctor", "--token-stdin"}, sandboxSecrets);
    QVERIFY(doctor.isOneObject);
    QVERIFY(!doctor.json["ok"].toBool());
    bool said = false;
    for (const auto& check : doctor.json["checks"].toArray())
        said = said || (check.toObject()["id"].toString() == "token" && !check.toObject()["ok"].toBool());
    QVERIFY2(said, doctor.out);
}

void TestRefusals::noNetwork()
{
    Program program;
    Sandbox sandbox(program);
    QVERIFY(sandbox.start());
    const auto wrong = prepareCampaign(program, sandbox, 20);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    sandbox.kill(); // from here on the port refuses connections
    const auto before = outboxOf(program);
    const auto templates = program.json({"template", "list"}).json;
    for (const auto& words : {QStringList{"template", "sync", "--token-stdin"},
             {"outbox", "run", "--until-empty", "--token-stdin"}}) {
        const auto problem = refusalProblem(program.plain(words, sandboxSecrets),
            program.json(words, sandboxSecrets), 5, "network", "127.0.0.1");
        QVERIFY2(problem.isEmpty(), qPrintable(words.join(' ') + ": " + problem));
    }
    QCOMPARE(outboxOf(program), before); // a connection that was refused carried nothing: no unknown either
    QCOMPARE(program.json({"template", "list"}).json, templates);
    QCOMPARE(sandbox.calls(), 0);
}

void TestRefusals::sandboxGoneHalfWay()
{
    constexpr int people = 300;
    Program program;
    Sandbox sandbox(program, {"--latency", "30"});
    QVERIFY(sandbox.start());
    const auto wrong = prepareCampaign(program, sandbox, people);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    const QStringList words{"--json", "outbox", "run", "--until-empty", "--token-stdin"};
    QProcess sending;
    program.start(sending, words, sandboxSecrets);
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.calls() > 60, 30'000);
    sandbox.kill();
    const auto cut = Program::finish(sending);
    QCOMPARE(cut.code, 5);
    QVERIFY(cut.isOneObject);
    QCOMPARE(cut.json["error"]["kind"].toString(), "network");
    const auto between = outboxOf(program);
    QVERIFY2(between["planned"].toInt() > 0, "it was not half-way");
    QCOMPARE(between["inFlight"].toInt(), 0);

    QVERIFY(sandbox.start());
    const auto shown = program.json({"campaign", "show", "Flash"}).json["state"].toString();
    if (shown == "paused") // a person says when it goes on
        QCOMPARE(program.json({"campaign", "resume", "Flash"}).code, 0);
    const auto rest = program.json({"outbox", "run", "--until-empty", "--token-stdin"}, sandboxSecrets);
    QVERIFY2(rest.code == 0, rest.err);
    QCOMPARE(rest.json["planned"].toInt(), 0);
    const int unknown = rest.json["unknown"].toInt();
    const int sent =
        rest.json["accepted"].toInt() + rest.json["delivered"].toInt() + rest.json["read"].toInt();
    QCOMPARE(unknown, between["unknown"].toInt()); // the second run met no trouble
    QCOMPARE(sent + unknown, people);

    const auto calls = sandbox.callsByRecipient();
    for (auto call = calls.begin(); call != calls.end(); ++call)
        QVERIFY2(*call == 1, qPrintable(QString("%1 was called %2 times").arg(call.key()).arg(*call)));
    // Who was not called at all is one whose request was cut on its way, and only such a one is unknown.
    QVERIFY(calls.size() >= sent && calls.size() <= people);
    QVERIFY(people - calls.size() <= unknown);
    qInfo("%d sent, %d unknown, %lld calls", sent, unknown, qint64(calls.size()));
    QCOMPARE(program.json({"outbox", "unknown"}).json["unknown"].toArray().size(), unknown);
}

/// Bytes that \a process has read so far, as the system counts them; -1 where it does not.
static qint64 bytesRead(const QProcess& process)
{
    for (const auto& line : bytesOf(QString("/proc/%1/io").arg(process.processId())).split('\n')) {
        if (line.startsWith("rchar: "))
            return line.mid(7).toLongLong();
    }
    return -1;
}

void TestRefusals::interruptedImport()
{
    Program program;
    QCOMPARE(program.json({"workspace", "create"}).code, 0);
    QCOMPARE(program.json({"import", "run", program.write("good.csv", someOrders)}).code, 0);
    QByteArray many("Order,Date,Customer,Item,Qty,Price\n");
    for (int i = 0; i < 300'000; ++i)
        many += QByteArray::number(1000 + i / 3) + ",2026-01-02 10:00," + QByteArray::number(i % 9000)
            + ",Item " + QByteArray::number(i % 90) + ",1,5.00\n";
    const auto file = program.write("many.csv", many);
    const auto before = program.contents();
    for (const QString mode : {"--json", "--problems=7"}) { // with and without JSON
        QProcess import;
        program.start(import, {"import", "run", file, mode});
        QVERIFY(import.waitForStarted());
        if (bytesRead(import) < 0)
            QSKIP("this system does not tell how far a process has read");
        // Once to look at it, once to write: in the middle of the writing.
        QTRY_VERIFY_WITH_TIMEOUT(
            bytesRead(import) > many.size() * 3 / 2 || import.state() != QProcess::Running, 30'000);
        QVERIFY2(import.state() == QProcess::Running, import.readAllStandardError());
        ::kill(pid_t(import.processId()), SIGINT);
        const auto said = Program::finish(import);
        QCOMPARE(said.code, 130);
        QVERIFY2(said.err.startsWith("error: "), said.err);
        if (mode == "--json") {
            QVERIFY(said.isOneObject);
            QCOMPARE(said.json["error"]["kind"].toString(), "cancelled");
        } else {
            QVERIFY(said.out.isEmpty());
        }
        QCOMPARE(program.contents(), before);
    }
    QCOMPARE(program.json({"workspace", "check"}).json["ok"].toBool(), true);
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
