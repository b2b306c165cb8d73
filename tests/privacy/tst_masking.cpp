// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include <privacy/masking.h>

using serai::privacy::Masking;

class TestMasking : public QObject
{
    Q_OBJECT

private slots:
    void offChangesNothing();
    void onHidesWhatTellsAPerson();
};

void TestMasking::offChangesNothing()
{
    const Masking off;
    QCOMPARE(off.name(QStringLiteral("Anna Meyer")), QStringLiteral("Anna Meyer"));
    QCOMPARE(off.phone(QStringLiteral("+49 1512 3456789")), QStringLiteral("+49 1512 3456789"));
    QCOMPARE(off.identity(QStringLiteral("bsuid"), QStringLiteral("DE.123")), QStringLiteral("DE.123"));
}

void TestMasking::onHidesWhatTellsAPerson()
{
    const Masking on{true};
    QCOMPARE(on.name(QStringLiteral("anna maria Meyer")), QStringLiteral("A. M. M."));
    QCOMPARE(on.name(QStringLiteral("a b c d e")), QStringLiteral("A. B. C."));
    QCOMPARE(on.name(QStringLiteral("王小明")), QStringLiteral("王."));
    QCOMPARE(on.name(QStringLiteral("🙂 Li")), QStringLiteral("🙂. L."));
    QCOMPARE(on.name(QString()), QString());
    QCOMPARE(on.phone(QStringLiteral("+49 1512 3456789")), QStringLiteral("+49 ••• •89"));
    QCOMPARE(on.phone(QStringLiteral("+4915123456789")), QStringLiteral("••• •89"));
    QCOMPARE(on.phone(QStringLiteral("12345")), QStringLiteral("•••"));
    QCOMPARE(on.email(QStringLiteral("anna@example.org")), QStringLiteral("a•••@•••"));
    QCOMPARE(on.email(QStringLiteral("@x")), QStringLiteral("•••"));
    QCOMPARE(on.text(QStringLiteral("likes lamps")), QStringLiteral("•••"));
    QCOMPARE(on.text(QString()), QString());
    QCOMPARE(
        on.identity(QStringLiteral("email"), QStringLiteral("anna@example.org")), QStringLiteral("a•••@•••"));
    QCOMPARE(on.identity(QStringLiteral("shop"), QStringLiteral("C-77")), QStringLiteral("•••"));
}

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
