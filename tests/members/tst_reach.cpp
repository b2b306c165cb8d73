// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <members/reach.h>

#include <QTest>

using namespace serai::members;

class TestReach : public QObject
{
    Q_OBJECT

private slots:
    void firstReasonWins_data();
    void firstReasonWins();
    void plusOne_data();
    void plusOne();
    void keys();
};

void TestReach::firstReasonWins_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<bool>("bsuid");
    QTest::addColumn<bool>("consent");
    QTest::addColumn<bool>("suppressed");
    QTest::addColumn<Reach>("reach");
    QTest::newRow("nothing known") << "" << false << true << true << Reach::NoIdentity;
    QTest::newRow("phone, never asked") << "+4915123456789" << false << false << false << Reach::NoConsent;
    QTest::newRow("american without consent") << "+12015550123" << false << false << true << Reach::NoConsent;
    QTest::newRow("american with consent") << "+12015550123" << false << true << true << Reach::PlusOne;
    QTest::newRow("opted out") << "+4915123456789" << false << true << true << Reach::Suppressed;
    QTest::newRow("reachable by phone") << "+4915123456789" << false << true << false << Reach::Reachable;
    QTest::newRow("reachable by user id alone") << "" << true << true << false << Reach::Reachable;
}

void TestReach::firstReasonWins()
{
    QFETCH(QString, phone);
    QFETCH(bool, bsuid);
    QFETCH(bool, consent);
    QFETCH(bool, suppressed);
    QTEST(reachOf({phone, bsuid, consent, suppressed}), "reach");
}

void TestReach::plusOne_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<bool>("is");
    QTest::newRow("new jersey") << "+12015550123" << true;
    QTest::newRow("toronto") << "+14165550123" << true;
    QTest::newRow("puerto rico is of the united states") << "+17875550123" << true;
    QTest::newRow("jamaica") << "+18765550123" << false;
    QTest::newRow("dominican republic") << "+18095550123" << false;
    QTest::newRow("germany") << "+4915123456789" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestReach::plusOne()
{
    QFETCH(QString, phone);
    QTEST(isPlusOne(phone), "is");
}

void TestReach::keys()
{
    for (const auto reach : {Reach::NoIdentity, Reach::NoConsent, Reach::PlusOne, Reach::Suppressed}) {
        QCOMPARE(reachFromKey(reachKey(reach)), std::optional(reach));
        QVERIFY(!reachText(reach).isEmpty());
    }
    QVERIFY(!reachFromKey(u"nonsense"));
}

QTEST_GUILESS_MAIN(TestReach)
#include "tst_reach.moc"
