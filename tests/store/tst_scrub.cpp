// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <store/identityguard.h>
#include <store/scrub.h>
#include <support/testworkspace.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace serai;
using namespace serai::store;
using serai::test::TestWorkspace;

class TestScrub : public QObject
{
    Q_OBJECT

private slots:
    void whatSqliteLeftBehindIsCleared();
    void whatIsStillThereIsFound();
    void aNeedleAcrossTwoBlocksIsFound();
    void shortNeedlesAreLeftOut();
    void digestsKnowEverySpelling();
    void aSuspicionNeverReplacesANo();
    void manyNewIdentitiesAreCheckedAtOnce();
};

/// Deleted by a program that does not overwrite what it deletes.
static void deleteCarelessly(const QString& path)
{
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("careless"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("PRAGMA secure_delete=OFF")));
        QVERIFY(query.exec(QStringLiteral("DELETE FROM member WHERE note LIKE '%needle%'")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("careless"));
}

void TestScrub::whatSqliteLeftBehindIsCleared()
{
    TestWorkspace workspace;
    for (int i = 0; i < 20; ++i)
        workspace.execute(
            "INSERT INTO member (name, note, created_at, updated_at) VALUES ('a', 'the-needle-in-it', 1, 1)");
    deleteCarelessly(workspace.path());
    const auto report = scrub(workspace.store(), {"the-needle-in-it"});
    QVERIFY2(report.has_value(), report ? "" : qPrintable(toText(report.error())));
    QVERIFY(report->isClean);
    QVERIFY(report->wasRebuilt);
    QCOMPARE(await(workspace.store().check()).value(), QStringList());
    QVERIFY(!scrub(workspace.store(), {"the-needle-in-it"})->wasRebuilt);
}

void TestScrub::whatIsStillThereIsFound()
{
    TestWorkspace workspace;
    workspace.execute(
        "INSERT INTO member (name, note, created_at, updated_at) VALUES ('a', 'the-needle-in-it', 1, 1)");
    const auto report = scrub(workspace.store(), {"nothing-such", "the-needle-in-it"});
    QVERIFY(report.has_value());
    QVERIFY(!report->isClean);
    QCOMPARE(workspace.number("SELECT count(*) FROM member"), 1);
    workspace.reopen(OpenMode::ReadOnly);
    QCOMPARE(scrub(workspace.store(), {"the-needle-in-it"}).error().kind, ErrorKind::WorkspaceLocked);
}

void TestScrub::aNeedleAcrossTwoBlocksIsFound()
{
    TestWorkspace workspace;
    workspace.store().drain();
    for (const qsizetype before : {4 * 1024 * 1024 - 3, 4 * 1024 * 1024 - 1, 4 * 1024 * 1024, 0}) {
        workspace.writeFile(
            QStringLiteral("shop.serai.ballast"), QByteArray(before, 'x') + "the-needle" + "tail");
        QVERIFY2(!scrub(workspace.store(), {"the-needle"})->isClean, qPrintable(QString::number(before)));
    }
    workspace.writeFile(QStringLiteral("shop.serai.ballast"), QByteArray(5 * 1024 * 1024, 'x') + "the-needl");
    QVERIFY(scrub(workspace.store(), {"the-needle"})->isClean);
}

void TestScrub::shortNeedlesAreLeftOut()
{
    TestWorkspace workspace;
    QVERIFY(scrub(workspace.store(), {"", "a", "CREAT"})->isClean);
    QVERIFY(!scrub(workspace.store(), {"CREATE"})->isClean);
    QVERIFY(scrub(workspace.store(), {})->isClean);
}

void TestScrub::digestsKnowEverySpelling()
{
    const QByteArray salt("salt");
    const auto phone = identityDigest(salt, u"phone", u"+4915112345678");
    QCOMPARE(phone.size(), 32);
    QCOMPARE(identityDigest(salt, u"phone", u"49 151 / 1234-5678"), phone);
    QVERIFY(identityDigest(salt, u"phone", u"+4915112345679") != phone);
    QVERIFY(identityDigest(salt, u"shop", u"4915112345678") != phone);
    QVERIFY(identityDigest("pepper", u"phone", u"+4915112345678") != phone);
    QCOMPARE(identityDigest(salt, u"email", u" Anna@Example.org "),
        identityDigest(salt, u"email", u"anna@example.org"));
}

void TestScrub::aSuspicionNeverReplacesANo()
{
    TestWorkspace workspace;
    const auto put = [&](const char* reason, qint64 at) {
        return await(workspace.store().write([&](Transaction& transaction) {
            return blockIdentity(transaction, QStringLiteral("phone"), QStringLiteral("+4915112345678"),
                {QStringLiteral("whatsapp"), QString::fromLatin1(reason), at});
        })).has_value();
    };
    const auto reason = [&] {
        return await(workspace.store().read([](Connection& connection) {
            return identityBlocks(connection, QStringLiteral("phone"), QStringLiteral("+4915112345678"));
        }))
            ->first()
            .reason;
    };
    QVERIFY(put("pending", 10));
    QCOMPARE(reason(), QStringLiteral("pending"));
    QVERIFY(put("optOut", 5));
    QCOMPARE(reason(), QStringLiteral("optOut"));
    QVERIFY(put("pending", 20) && put("stopped", 1));
    QCOMPARE(reason(), QStringLiteral("optOut"));
    QVERIFY(put("stopped", 30));
    QCOMPARE(reason(), QStringLiteral("stopped"));
}

void TestScrub::manyNewIdentitiesAreCheckedAtOnce()
{
    TestWorkspace workspace;
    const auto put = await(workspace.store().write([](Transaction& transaction) {
        return blockIdentity(transaction, QStringLiteral("email"), QStringLiteral("p7777@example.org"),
            {QStringLiteral("*"), QStringLiteral("erased"), 1});
    }));
    QVERIFY(put.has_value());
    const auto done = await(workspace.store().write([](Transaction& transaction) -> Result<> {
        for (int i = 0; i < 10'000; ++i) {
            auto member = transaction->run("INSERT INTO member (created_at, updated_at) VALUES (1, 1)");
            auto identity = transaction->run("INSERT INTO member_identity (member_id, kind, value, "
                                             "created_at) VALUES (last_insert_rowid(), 'email', ?, 1)",
                QStringLiteral("p%1@example.org").arg(i));
            if (!member || !identity)
                return fail(!member ? member.error() : identity.error());
        }
        return {};
    }));
    QVERIFY2(done.has_value(), done ? "" : qPrintable(toText(done.error())));
    QCOMPARE(workspace.number("SELECT count(*) FROM suppression WHERE reason = 'erased'"), 3);
    QCOMPARE(workspace.number("SELECT count(DISTINCT s.member_id) FROM suppression s JOIN member_identity i "
                              "ON i.member_id = s.member_id WHERE i.value = 'p7777@example.org'"),
        1);
    QCOMPARE(workspace.number("SELECT count(*) FROM identity_unchecked"), 0);
}

QTEST_GUILESS_MAIN(TestScrub)
#include "tst_scrub.moc"
