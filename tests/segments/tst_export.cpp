// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/localtime.h>
#include <members/memberrepository.h>
#include <segments/memberexport.h>
#include <segments/segmentservice.h>
#include <support/testworkspace.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

#include <consent/disclosure.h>
#include <tables/tablereader.h>

#include <algorithm>
#include <random>
#include <set>

using namespace serai;
using namespace serai::segments;

/// Lists of members as files: what is written is what was there, and nothing in it runs.
class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void csvHoldsTheChosenColumns();
    void sheetHoldsTheSameCells();
    void columnsOfTheShop();
    void exportIsInTheRegister();
    void cancelledExportLeavesTheFileBefore_data();
    void cancelledExportLeavesTheFileBefore();
    void folderThatIsNotThere_data();
    void folderThatIsNotThere();
    void manyMembersInPortions();
    void saysOfEverybodyWhatTheListSays();
    void onlyTheseMembersInTheirOrder();

private:
    QList<QStringList> sheetRows(const QString& path);

    ExportRequest request(const QString& name, const QStringList& columns = {}) const
    {
        const auto path = shop->filePath(name);
        return {path, exportFormatOf(path), columns, {}, {}};
    }

    std::unique_ptr<test::TestWorkspace> shop;
    std::unique_ptr<SegmentService> service;
    Source everybody = Source::of(Rule{}, "Everybody");
};

void TestExport::init()
{
    shop = std::make_unique<test::TestWorkspace>();
    shop->execute("INSERT INTO member (id, name, country, city, order_count, spend_minor, spend_currency, "
                  "last_order_at, "
                  "created_at, updated_at) VALUES "
                  "(1, '=1+1', 'DE', 'Köln', 3, 123456, 'EUR', 1790000000000, 0, 0), "
                  "(2, '山田 \"太郎\", 様', 'JP', NULL, 1, 5000, 'JPY', NULL, 0, 0), "
                  "(3, NULL, NULL, NULL, 0, 0, NULL, NULL, 0, 0)");
    shop->execute("INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (1, 'phone', "
                  "'+4915123456789', 0)");
    service = std::make_unique<SegmentService>(shop->store(), shop->clock);
}

void TestExport::cleanup()
{
    service.reset();
    shop.reset();
}

QList<QStringList> TestExport::sheetRows(const QString& path)
{
    const auto sniffed = tables::sniffTable(path);
    if (!sniffed)
        qFatal("%s", qUtf8Printable(toText(sniffed.error())));
    QList<QStringList> rows;
    for (const auto& row : sniffed->rows)
        rows << row.cells;
    return rows;
}

static QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

void TestExport::csvHoldsTheChosenColumns()
{
    const auto receipt = await(service->exportMembers(everybody,
        request("a.csv", {"id", "name", "phone", "spend", "currency", "lastOrderAt"}), test::someNowMs));
    QVERIFY2(receipt, receipt ? "" : qUtf8Printable(toText(receipt.error())));
    QCOMPARE(receipt->rows, 3);
    const auto bytes = bytesOf(receipt->path);
    QCOMPARE(receipt->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto lines = bytes.split('\n');
    QCOMPARE(lines[0], QByteArray("id,name,phone,spend,currency,lastOrderAt\r"));
    QCOMPARE(lines[1],
        QByteArray("1,\"'=1+1\",\"'+4915123456789\",1234.56,\"EUR\",\"2026-09-21T16:13:20+02:00\"\r"));
    QCOMPARE(lines[2], QByteArray("2,\"山田 \"\"太郎\"\", 様\",\"\",5000,\"JPY\",\"\"\r"));
    QCOMPARE(await(service->exportMembers(everybody, request("b.csv", {"name", "secret"}), test::someNowMs))
                 .error()
                 .kind,
        ErrorKind::InvalidInput);
    QVERIFY(!QFile::exists(shop->filePath("b.csv")));
}

void TestExport::sheetHoldsTheSameCells()
{
    const QStringList columns{"id", "name", "phone", "orders", "spend", "currency", "city"};
    const auto receipt =
        await(service->exportMembers(everybody, request("a.xlsx", columns), test::someNowMs));
    QVERIFY2(receipt, receipt ? "" : qUtf8Printable(toText(receipt.error())));
    auto rows = sheetRows(receipt->path);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0], columns);
    // Texts are texts: no apostrophe is needed, and no formula is made.
    QCOMPARE(rows[1], QStringList({"1", "=1+1", "+4915123456789", "3", "1234.56", "EUR", "Köln"}));
    QCOMPARE(rows[2].mid(0, 6), QStringList({"2", "山田 \"太郎\", 様", "", "1", "5000", "JPY"}));
    QCOMPARE(rows[3].first(), "3");
    QCOMPARE(receipt->sha256,
        QCryptographicHash::hash(bytesOf(receipt->path), QCryptographicHash::Sha256).toHex());
    // Nothing of the making is left beside it.
    QCOMPARE(QDir(QFileInfo(receipt->path).absolutePath())
                 .entryList({".serai-export*"}, QDir::AllEntries | QDir::Hidden),
        QStringList());
}

void TestExport::columnsOfTheShop()
{
    shop->execute("INSERT INTO custom_field (id, key, name, kind, currency, created_at) VALUES (1, 'size', "
                  "'Shoe size', "
                  "'number', NULL, 0), (2, 'credit', 'Credit', 'money', 'EUR', 0), (3, 'born', 'Born', "
                  "'date', NULL, 0), "
                  "(4, 'vip', 'VIP', 'yesno', NULL, 0), (5, 'say', 'Says', 'text', NULL, 0)");
    shop->execute("INSERT INTO member_field (member_id, field_id, text, number) VALUES (1, 1, NULL, 425000), "
                  "(1, 2, NULL, -1250), (1, 3, NULL, 365), (1, 4, NULL, 1), (1, 5, '@home', NULL), (2, 1, "
                  "NULL, 380000)");
    const auto choices = await(service->columnChoices());
    QVERIFY(choices);
    QCOMPARE(choices->size(), size_t(exportColumns().size()) + 5);
    QVERIFY(std::any_of(choices->begin(), choices->end(), [](const ColumnChoice& choice) {
        return choice.key == "custom.size" && choice.label == "Shoe size";
    }));
    const QStringList columns{
        "id", "custom.size", "custom.credit", "custom.born", "custom.vip", "custom.say"};
    const auto csv = await(service->exportMembers(everybody, request("a.csv", columns), test::someNowMs));
    QVERIFY2(csv, csv ? "" : qUtf8Printable(toText(csv.error())));
    QCOMPARE(bytesOf(csv->path),
        QByteArray("id,custom.size,custom.credit,custom.born,custom.vip,custom.say\r\n"
                   "1,42.5,-12.50,\"1971-01-01\",\"yes\",\"'@home\"\r\n2,38,\"\",\"\",\"\",\"\"\r\n"
                   "3,\"\",\"\",\"\",\"\",\"\"\r\n"));
    const auto sheet = await(service->exportMembers(everybody, request("a.xlsx", columns), test::someNowMs));
    QVERIFY(sheet);
    QCOMPARE(sheetRows(sheet->path)[1], QStringList({"1", "42.5", "-12.5", "1971-01-01", "yes", "@home"}));
}

void TestExport::exportIsInTheRegister()
{
    auto wanted = request("list.csv", {"id", "country"});
    wanted.purpose = "parcel labels";
    QVERIFY(await(service->exportMembers(everybody, wanted, test::someNowMs)));
    const auto register_ = await(consent::disclosures(shop->store()));
    QVERIFY(register_);
    QCOMPARE(register_->size(), 1);
    const auto& line = register_->first();
    QCOMPARE(line.kind, "segment");
    QCOMPARE(line.what, "Everybody");
    QCOMPARE(line.people, 3);
    QCOMPARE(line.columns, QStringList({"id", "country"}));
    QCOMPARE(line.fileName, "list.csv");
    QCOMPARE(line.purpose, "parcel labels");
    QCOMPARE(line.at, test::someNowMs);
}

void TestExport::cancelledExportLeavesTheFileBefore_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << "list.csv";
    QTest::newRow("xlsx") << "list.xlsx";
}

void TestExport::cancelledExportLeavesTheFileBefore()
{
    QFETCH(QString, name);
    const auto path = shop->writeFile(name, "what was there before");
    CancelToken cancel;
    cancel.cancel();
    QCOMPARE(
        await(service->exportMembers(everybody, request(name), test::someNowMs, {}, cancel)).error().kind,
        ErrorKind::Cancelled);
    QCOMPARE(bytesOf(path), QByteArray("what was there before"));
    QVERIFY(await(consent::disclosures(shop->store()))->isEmpty());
    QVERIFY(await(service->exportMembers(everybody, request(name), test::someNowMs)));
    QVERIFY(bytesOf(path) != "what was there before");
}

void TestExport::folderThatIsNotThere_data()
{
    cancelledExportLeavesTheFileBefore_data();
}

void TestExport::folderThatIsNotThere()
{
    QFETCH(QString, name);
    const auto refused =
        await(service->exportMembers(everybody, request("nowhere/" + name), test::someNowMs));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY(await(consent::disclosures(shop->store()))->isEmpty());
}

void TestExport::manyMembersInPortions()
{
    shop->execute("WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 7000) INSERT "
                  "INTO member (id, "
                  "name, created_at, updated_at) SELECT i * 11, 'Member ' || i, 0, 0 FROM n");
    qint64 last = 0;
    bool inOrder = true;
    const auto receipt = await(service->exportMembers(
        everybody, request("a.csv", {"id"}), test::someNowMs, [&](qint64 done, qint64 total) {
            inOrder = inOrder && done > last && total == 6994;
            last = done;
        }));
    QVERIFY(receipt);
    QCOMPARE(receipt->rows, 6994);
    QVERIFY(inOrder);
    QCOMPARE(last, 6994);
    auto ids = bytesOf(receipt->path).split('\n');
    QCOMPARE(ids.size(), 6994 + 2);
    QCOMPARE(std::set<QByteArray>(ids.begin(), ids.end()).size(), size_t(ids.size()));
    QCOMPARE(ids[6994], QByteArray("77000\r"));
}

/// The file is read with statements of its own, for all people at once; the list on screen asks for each.
/// Both have to know the same of them.
void TestExport::saysOfEverybodyWhatTheListSays()
{
    std::mt19937 random(7);
    const auto below = [&](unsigned end) { return int(random() % end); };
    QStringList sql;
    for (const auto* tag : {"tea", "Vip", "zoo", "Bulk"})
        sql << QString("INSERT INTO tag (name) VALUES ('%1')").arg(tag);
    for (int id = 100; id < 400; ++id) {
        // Around the nights when Berlin changes its clocks, among others.
        const qint64 at = below(3) == 0 ? 1'774'746'000'000 + (below(200'000) - 100'000) * 1000ll
                                        : 1'500'000'000'000 + qint64(random()) * 60;
        sql << QString("INSERT INTO member (id, name, level, last_order_at, spend_minor, spend_currency, "
                       "created_at, updated_at) VALUES (%1, 'M%1', %2, %3, %4, %5, 0, 0)")
                   .arg(id)
                   .arg(below(2) ? "'Gold'" : "NULL")
                   .arg(below(4) ? QString::number(at) : "NULL")
                   .arg(below(100'000))
                   .arg(below(3) ? "NULL" : "'JPY'");
        for (int i = below(6); i > 0; --i) {
            static const char* const kinds[] = {"phone", "email", "shop", "bsuid", "username", "chat"};
            const auto kind = below(6);
            sql << QString("INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (%1, "
                           "'%2', '%3%4', 0)")
                       .arg(id)
                       .arg(kinds[kind])
                       .arg(kind == 0 && below(3) == 0 ? "+1415" : "+4915")
                       .arg(id * 10 + i);
        }
        for (int i = below(4); i > 0; --i)
            sql << QString("INSERT INTO consent_event (member_id, channel, purpose, state, source, at) "
                           "VALUES (%1, '%2', '%3', '%4', 'test', %5)")
                       .arg(id)
                       .arg(below(4) ? "whatsapp" : "email", below(4) ? "marketing" : "service",
                           below(3) ? "granted" : "withdrawn")
                       .arg(below(3)); // often at the same moment: the later entry counts
        if (below(5) == 0)
            sql << QString("INSERT INTO suppression VALUES (%1, '%2', 'optOut', 0)")
                       .arg(id)
                       .arg(below(2) ? "whatsapp" : "sms");
        for (int tag = 1; tag <= 4; ++tag) {
            if (below(3) == 0)
                sql << QString("INSERT INTO member_tag VALUES (%1, %2)").arg(id).arg(tag);
        }
    }
    for (const auto& statement : sql)
        shop->execute(statement.toUtf8().constData());

    const QStringList columns{"name", "phone", "email", "shopId", "level", "lastOrderAt", "currency",
        "reachable", "reachReason", "tags"};
    const auto receipt =
        await(service->exportMembers(everybody, request("all.csv", columns), test::someNowMs));
    QVERIFY(receipt);
    serai::members::MemberRepository list(shop->store(), shop->clock);
    const auto page = await(list.page({{}, serai::members::MemberSort::Added, false, nullptr}, 0, 1000));
    QVERIFY(page);
    const auto zone = QTimeZone("Europe/Berlin");
    auto lines = QString::fromUtf8(bytesOf(receipt->path)).split("\r\n");
    QCOMPARE(lines.size(), page->rows.size() + 2);
    std::set<QString> reasons;
    for (qsizetype i = 3; i < page->rows.size(); ++i) { // without the three of init()
        const auto& row = page->rows[i];
        const auto reachable = row.reach == serai::members::Reach::Reachable;
        reasons.insert(serai::members::reachKey(row.reach));
        const QStringList cells{row.name, row.phone.isEmpty() ? "" : u'\'' + row.phone,
            row.email.isEmpty() ? "" : u'\'' + row.email, row.shopId.isEmpty() ? "" : u'\'' + row.shopId,
            row.level, row.lastOrderAt ? isoOf(*row.lastOrderAt, zone) : "", row.spend.currency,
            reachable ? "yes" : "no", serai::members::reachKey(row.reach), row.tags.join(", ")};
        QCOMPARE(lines[i + 1], u'"' + cells.join("\",\"") + u'"');
    }
    QCOMPARE(reasons.size(), size_t(serai::members::reachCount)); // each of them was there
}

void TestExport::onlyTheseMembersInTheirOrder()
{
    shop->execute("INSERT INTO custom_field (id, key, name, kind, currency, created_at) VALUES (1, 'size', "
                  "'Size', 'number', NULL, 0)");
    shop->execute("INSERT INTO member_field (member_id, field_id, text, number) VALUES (1, 1, NULL, 10000), "
                  "(2, 1, NULL, 20000), (3, 1, NULL, 30000)");
    const auto zone = QTimeZone("Europe/Berlin");
    const auto receipt = writeMembers(shop->store(), shop->clock, {MemberId{3}, MemberId{99}, MemberId{1}},
        request("some.csv", {"id", "custom.size", "phone"}), zone);
    QVERIFY(receipt);
    QCOMPARE(receipt->rows, 2); // the one who is not there any more is left out
    QCOMPARE(bytesOf(receipt->path),
        QByteArray("id,custom.size,phone\r\n3,3,\"\"\r\n1,1,\"'+4915123456789\"\r\n"));
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
