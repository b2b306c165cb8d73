// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/clock.h>
#include <base/error.h>
#include <base/id.h>
#include <base/json.h>
#include <base/redacted.h>

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace serai;

class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void theFixedClockMovesOnlyWhenTold();
    void theSystemClockIsUtc();
    void idsOfDifferentTablesAreDifferentTypes();
    void everyErrorKindHasAKeyOfItsOwn();
    void anErrorReadsAsOneSentence_data();
    void anErrorReadsAsOneSentence();
    void aRedactedValuePrintsAsStars();
    void jsonErrorsNameLineAndColumn_data();
    void jsonErrorsNameLineAndColumn();
    void jsonFilesAreReadWithACap();
    void deepJsonIsRefused();
};

void TestValues::theFixedClockMovesOnlyWhenTold()
{
    FixedClock clock(1000);
    QCOMPARE(clock.nowMs(), qint64(1000));
    clock.advance(500);
    QCOMPARE(clock.nowMs(), qint64(1500));
    clock.set(3);
    QCOMPARE(clock.nowMs(), qint64(3));
    QCOMPARE(clock.now(), QDateTime::fromMSecsSinceEpoch(3, Qt::UTC));
}

void TestValues::theSystemClockIsUtc()
{
    const auto before = QDateTime::currentMSecsSinceEpoch();
    const SystemClock clock;
    const auto now = clock.nowMs();
    QVERIFY(now >= before);
    QVERIFY(now <= QDateTime::currentMSecsSinceEpoch());
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
}

void TestValues::idsOfDifferentTablesAreDifferentTypes()
{
    static_assert(!std::is_convertible_v<MemberId, OrderId>);
    static_assert(!std::is_convertible_v<qint64, MemberId>);
    QVERIFY(!MemberId{}.isValid());
    QVERIFY(MemberId{1}.isValid());
    QVERIFY(MemberId{1} < MemberId{2});
    const QSet<MemberId> set{MemberId{1}, MemberId{1}, MemberId{2}};
    QCOMPARE(set.size(), 2);
}

void TestValues::everyErrorKindHasAKeyOfItsOwn()
{
    QSet<QString> keys;
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind)
        keys.insert(errorKindKey(ErrorKind(kind)));
    QCOMPARE(keys.size(), int(ErrorKind::Internal) + 1);
    QCOMPARE(errorKindKey(ErrorKind::WorkspaceNewer), QStringLiteral("workspaceNewer"));
}

void TestValues::anErrorReadsAsOneSentence_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("text");
    const auto what = QStringLiteral("the file is not a table");
    QTest::newRow("what only") << Error{ErrorKind::InvalidInput, what, {}, {}, {}} << what;
    QTest::newRow("with a place") << Error{ErrorKind::InvalidInput, what, QStringLiteral("a.csv"), {}, {}}
                                  << QStringLiteral("the file is not a table (a.csv)");
    QTest::newRow("with a remedy") << Error{ErrorKind::InvalidInput, what, QStringLiteral("a.csv"),
        QStringLiteral("export it as CSV"), {}}
                                   << QStringLiteral("the file is not a table (a.csv) - export it as CSV");
}

void TestValues::anErrorReadsAsOneSentence()
{
    QFETCH(Error, error);
    QFETCH(QString, text);
    QCOMPARE(toText(error), text);
}

void TestValues::aRedactedValuePrintsAsStars()
{
    const Redacted<QString> token(QStringLiteral("EAAG-secret"));
    QString printed;
    QDebug(&printed) << token;
    QVERIFY(!printed.contains(QStringLiteral("EAAG")));
    QVERIFY(printed.contains(QStringLiteral("***")));
    QCOMPARE(token.reveal(), QStringLiteral("EAAG-secret"));
}

void TestValues::jsonErrorsNameLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::newRow("first byte") << QByteArray("x") << QStringLiteral("rule.json, line 1, column");
    QTest::newRow("third line") << QByteArray("{\n \"a\": 1,\n \"b\": }\n")
                                << QStringLiteral("rule.json, line 3, column");
    QTest::newRow("ends too early") << QByteArray("{\"a\": [1, 2")
                                    << QStringLiteral("rule.json, line 1, column");
    QTest::newRow("nothing at all") << QByteArray() << QStringLiteral("rule.json, line 1, column 1");
}

void TestValues::jsonErrorsNameLineAndColumn()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    const auto result = parseJson(bytes, QStringLiteral("rule.json"));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(result.error().where.startsWith(where), qUtf8Printable(result.error().where));
    QVERIFY(!result.error().remedy.isEmpty());
}

void TestValues::jsonFilesAreReadWithACap()
{
    QTemporaryDir dir;
    const auto path = dir.filePath(QStringLiteral("a.json"));
    QCOMPARE(readJsonFile(path).error().kind, ErrorKind::NotFound);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"a\": 1}");
    file.close();
    QCOMPARE(readJsonFile(path)->object().value(QStringLiteral("a")).toInt(), 1);
    QCOMPARE(readJsonFile(path, 4).error().kind, ErrorKind::InvalidInput);
}

void TestValues::deepJsonIsRefused()
{
    const auto result = parseJson(QByteArray(100'000, '['), QStringLiteral("deep"));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
