// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canaryshop.h"

#include <base/json.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <consent/disclosure.h>
#include <privacy/privacydesk.h>

using namespace serai;
using namespace serai::privacy;
using serai::test::CanaryShop;

class TestPersonExport : public QObject
{
    Q_OBJECT

private slots:
    void everythingOfThePersonAndOfNobodyElse();
    void severalPeople();
    void itIsInTheRegister();
    void refusals();
};

static QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPersonExport::everythingOfThePersonAndOfNobodyElse()
{
    CanaryShop shop;
    const auto path = shop.filePath(QStringLiteral("person.json"));
    const auto report =
        await(PrivacyDesk(shop.store(), shop.clock).exportMembers({CanaryShop::erased}, path));
    QVERIFY2(report.has_value(), report ? "" : qPrintable(toText(report.error())));
    QCOMPARE(report->people, 1);
    const auto bytes = bytesOf(path);
    for (const char* trace : {"canary-name Smith", "canary-country", "canary-city", "canary-note",
             "canary-company", "+4915177700002", "canary@example.org", "canary-bsuid-1", "canary-user",
             "canary-shop-77", "canary-chat", "canary-wording", "canary-proof", "canary-order-9",
             "canary-code", "canary-body", "canary-words", "canary-before", "canary-after", "canary-old",
             "canary-new", "canary-field", "canary-payload", "wamid.canary", "1970-01-01T00:16:40.000Z"})
        QVERIFY2(bytes.contains(trace), trace);
    QVERIFY(!bytes.contains("other"));
    const auto document = readJsonFile(path);
    QVERIFY2(document.has_value(), document ? "" : qPrintable(toText(document.error())));
    const auto people = document->object().value(QStringLiteral("people")).toArray();
    QCOMPARE(people.size(), 1);
    const auto tables = people.first().toObject().value(QStringLiteral("tables")).toObject();
    QCOMPARE(tables.value(QStringLiteral("member_identity")).toArray().size(), 6);
    QCOMPARE(tables.value(QStringLiteral("order_line")).toArray().size(), 1);
    QCOMPARE(tables.value(QStringLiteral("event")).toArray().size(), 2);
    // Not only what these rows hold: every table that hangs on a member is there as soon as it has a row.
    QCOMPARE(report->rowsByTable.value(QStringLiteral("outbox")), 2);
#ifdef Q_OS_UNIX
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
#endif
}

void TestPersonExport::severalPeople()
{
    CanaryShop shop;
    const auto path = shop.filePath(QStringLiteral("people.json"));
    const auto report = await(PrivacyDesk(shop.store(), shop.clock).exportMembers({1, 99, 3}, path)).value();
    QCOMPARE(report.people, 2);
    const auto document = readJsonFile(path);
    QVERIFY(document.has_value());
    QCOMPARE(document->object().value(QStringLiteral("people")).toArray().size(), 2);
    QVERIFY(!bytesOf(path).contains("canary"));
}

void TestPersonExport::itIsInTheRegister()
{
    CanaryShop shop;
    const auto path = shop.filePath(QStringLiteral("person.json"));
    QVERIFY(await(
        PrivacyDesk(shop.store(), shop.clock).exportMembers({2}, path, QStringLiteral("asked for it"))));
    const auto list = await(consent::disclosures(shop.store())).value();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().kind, QStringLiteral("person"));
    QCOMPARE(list.first().fileName, QStringLiteral("person.json"));
    QCOMPARE(list.first().purpose, QStringLiteral("asked for it"));
    QCOMPARE(list.first().people, 1);
}

void TestPersonExport::refusals()
{
    CanaryShop shop;
    PrivacyDesk desk(shop.store(), shop.clock);
    const auto path = shop.filePath(QStringLiteral("none.json"));
    QCOMPARE(await(desk.exportMembers({99}, path)).error().kind, ErrorKind::NotFound);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(await(desk.exportMembers({2}, QStringLiteral("/nonexistent-folder/x.json"))).error().kind,
        ErrorKind::Storage);
    CancelToken cancel;
    cancel.cancel();
    QCOMPARE(await(desk.exportMembers({2}, path, {}, {}, cancel)).error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(path));
    // What cannot be written down in the register does not stay outside.
    shop.store().setWriterFaultHook([](const QByteArray&) -> std::optional<Error> {
        return Error{ErrorKind::DiskFull, QStringLiteral("made to fail"), {}, {}, {}};
    });
    QCOMPARE(await(desk.exportMembers({2}, path)).error().kind, ErrorKind::DiskFull);
    shop.store().setWriterFaultHook({});
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestPersonExport)
#include "tst_personexport.moc"
