// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <secrets/secretstore.h>

#include <QDebug>
#include <QElapsedTimer>
#include <QTest>

using namespace serai;
using namespace serai::secrets;

template <class T>
static Result<T> settled(const Async<T>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
        return fail(ErrorKind::Timeout, QStringLiteral("not settled"));
    return future.result();
}

/// Run three times: as it is, under a key store of its own (SERAI_EXPECT=keyring) and without a session bus
/// (SERAI_EXPECT=none).
class TestSecretStore : public QObject
{
    Q_OBJECT

private slots:
    void sessionKeepsForItsLife();
    void neverPrinted();
    void systemStore();
    void noSystemStore();
};

void TestSecretStore::sessionKeepsForItsLife()
{
    const auto store = sessionSecretStore(QStringLiteral("there is no key store"));
    QCOMPARE(store->kind(), StoreKind::Session);
    QVERIFY(store->explanation().contains(QStringLiteral("there is no key store")));
    QCOMPARE(settled(store->read(tokenKey(QStringLiteral("1")))).error().kind, ErrorKind::NotFound);
    QVERIFY(settled(store->write(tokenKey(QStringLiteral("1")), Secret(QStringLiteral("a")))));
    QCOMPARE(settled(store->read(tokenKey(QStringLiteral("1"))))->reveal(), QStringLiteral("a"));
    QVERIFY(settled(store->remove(tokenKey(QStringLiteral("1")))));
    QVERIFY(settled(store->remove(tokenKey(QStringLiteral("1")))));
    QVERIFY(!settled(store->read(tokenKey(QStringLiteral("1")))));
    QVERIFY(!settled(sessionSecretStore()->read(tokenKey(QStringLiteral("1")))));
}

void TestSecretStore::neverPrinted()
{
    QString text;
    QDebug(&text) << Secret(QStringLiteral("canary"));
    QVERIFY(!text.contains(QStringLiteral("canary")));
}

void TestSecretStore::systemStore()
{
    if (qgetenv("SERAI_EXPECT") != "keyring")
        QSKIP("runs under a key store of its own only");
    const auto store = systemSecretStore();
    QCOMPARE(store->kind(), StoreKind::System);
    const auto probed = settled(probe(*store));
    QVERIFY2(probed, qPrintable(probed ? QString() : toText(probed.error())));
    const auto key = tokenKey(QStringLiteral("106540352242922"));
    QCOMPARE(settled(store->read(key)).error().kind, ErrorKind::NotFound);
    QVERIFY(settled(store->write(key, Secret(QStringLiteral("geheim-ü")))));
    QCOMPARE(settled(systemSecretStore()->read(key))->reveal(), QStringLiteral("geheim-ü"));
    QVERIFY(settled(store->write(key, Secret(QStringLiteral("neu")))));
    QCOMPARE(settled(store->read(key))->reveal(), QStringLiteral("neu"));
    QVERIFY(settled(store->remove(key)));
    QVERIFY(settled(store->remove(key)));
    QCOMPARE(settled(store->read(key)).error().kind, ErrorKind::NotFound);
}

void TestSecretStore::noSystemStore()
{
    if (qgetenv("SERAI_EXPECT") != "none")
        QSKIP("runs without a key store only");
    const auto store = systemSecretStore();
    QElapsedTimer elapsed;
    elapsed.start();
    const auto probed = settled(probe(*store));
    QVERIFY(!probed);
    QCOMPARE(probed.error().kind, ErrorKind::SecretStore);
    QVERIFY(!probed.error().remedy.isEmpty());
    const auto written =
        settled(store->write(QStringLiteral("account/1/token"), Secret(QStringLiteral("canary"))));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::SecretStore);
    QVERIFY(!toText(written.error()).contains(QStringLiteral("canary")));
    QVERIFY(elapsed.elapsed() < 10000);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
