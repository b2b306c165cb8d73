// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An erased person in the texts of others: notes, rules, names of views, purposes.

#include "canaryshop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <privacy/privacydesk.h>
#include <redactor.h>

using namespace serai;
using namespace serai::privacy;
using serai::test::CanaryShop;

class TestEraseTexts : public QObject
{
    Q_OBJECT

private slots:
    void spellings_data();
    void spellings();
    void jsonStaysJson();
    void phonesInAnySpelling();
    void whereTheShopNamesThem();
    void rulesCanStillBeRead();
    void aNameThatOthersHaveStays();
    void namesThatMustBeUniqueStayUnique();
    void whatIsLeftIsSaid();
    void partsOfLongerThingsAreNoTrace();
};

static Redactor someRedactor()
{
    Redactor redactor;
    redactor.addPhone(QStringLiteral("+4915123456781"));
    redactor.addEmail(QStringLiteral("c.dritt@kanari.example"));
    redactor.addName(QStringLiteral("Canarina Dritt"));
    redactor.addName(QStringLiteral("山田太郎"));
    redactor.addName(QStringLiteral("Maria")); // a single word is many people's
    redactor.addId(QStringLiteral("canarina"), true);
    redactor.addId(QStringLiteral("kd"), true);
    redactor.addId(QStringLiteral("gid-77123"), false);
    return redactor;
}

void TestEraseTexts::spellings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* text, const char* expected) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    add("call +49 151 23456781 now", "call [erased] now");
    add("+4915123456781", "[erased]");
    add("0151-2345 6781.", "[erased].");
    add("0049 151 / 23456781", "[erased]");
    add("since 2019 151 23456781", "since 2019 [erased]");
    add("wa.me/4915123456781?x", "wa.me/[erased]?x");
    add("(0151) 23456781", "[erased]");
    add("+49 (0)151 23456781", "[erased]");
    add("on 2026-11-20 0151 23456781 rang", "on 2026-11-20 [erased] rang");
    add("４９１５１２３４５６７８１", "[erased]");
    add("1491512345678199", "1491512345678199"); // part of a longer number
    add("+43 151 23456781", "+43 151 23456781"); // of another country
    add("order 23456781", "order 23456781");
    add("mail C.Dritt@Kanari.example, please", "mail [erased], please");
    add("abc.dritt@kanari.example", "abc.dritt@kanari.example");
    add("c.dritt@kanari.example.org", "c.dritt@kanari.example.org");
    add("<c.dritt@kanari.example>.", "<[erased]>.");
    add("friend of canarina DRITT", "friend of [erased]");
    add("Canarino Dritter", "Canarino Dritter");
    add("Canarina", "[erased]"); // also the user name
    add("ask @kd, not kd", "ask [erased], not kd");
    add("gid-77123/gid-771234", "[erased]/gid-771234");
    add("担当 山田太郎", "担当 [erased]");
    add("Maria and Mario", "Maria and Mario");
    add("", "");
}

void TestEraseTexts::spellings()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    auto redactor = someRedactor();
    QCOMPARE(redactor.redacted(text).value_or(text), expected);
    if (expected != text)
        QVERIFY(!redactor.redacted(expected)); // once is enough
}

void TestEraseTexts::jsonStaysJson()
{
    auto redactor = someRedactor();
    const auto changed =
        redactor.redacted(QStringLiteral("{\"all\":[{\"field\":\"name\",\"op\":\"is\",\"value\":\"Canarina "
                                         "Dritt\"},{\"field\":\"spend\",\"value\":"
                                         "4915123456781}],\"n\":12345678901234}"));
    QVERIFY(changed);
    const auto json = QJsonDocument::fromJson(changed->toUtf8()).object();
    QCOMPARE(json.value(QStringLiteral("all"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QStringLiteral("value"))
                 .toString(),
        QStringLiteral("[erased]"));
    QCOMPARE(json.value(QStringLiteral("n")).toInteger(), 12345678901234);
    // Escaped letters are the same letters.
    const auto escaped = redactor.redacted(QStringLiteral("[\"\\u0043anarina Dritt\",\"a\\\"b\"]"));
    QVERIFY(escaped);
    QCOMPARE(*escaped, QStringLiteral("[\"[erased]\",\"a\\\"b\"]"));
    QVERIFY(!redactor.redacted(QStringLiteral("{\"name\":\"Somebody\"}")));
}

/// Every number with random signs between its digits is found, and no other number of the same length is.
void TestEraseTexts::phonesInAnySpelling()
{
    QRandomGenerator random(11);
    const QStringList between{QString(), QStringLiteral(" "), QStringLiteral("-"), QStringLiteral("."),
        QStringLiteral("/"), QStringLiteral(" / "), QStringLiteral("\u00a0"), QStringLiteral(" - ")};
    for (int round = 0; round < 3000; ++round) {
        QString digits;
        for (int i = 0; i < 11; ++i)
            digits += QChar(u'1' + int(random.bounded(9u)));
        Redactor redactor;
        redactor.addPhone(QStringLiteral("+49") + digits);
        const auto spelt = [&](const QString& number) {
            QString text;
            for (const QChar sign : number)
                text +=
                    (text.isEmpty() ? QString() : between[qsizetype(random.bounded(quint32(between.size())))])
                    + sign;
            return text;
        };
        const QStringList prefixes{QStringLiteral("+49 "), QStringLiteral("0049"), QStringLiteral("0"),
            QStringLiteral("+49(0)"), QStringLiteral("49"), QString()};
        const auto prefix = prefixes[qsizetype(random.bounded(quint32(prefixes.size())))];
        const auto text = QStringLiteral("call ") + prefix + spelt(digits) + QStringLiteral(" today");
        QCOMPARE(redactor.redacted(text).value_or(text), QStringLiteral("call [erased] today"));
        auto other = digits;
        const auto at = qsizetype(random.bounded(11u));
        other[at] = other[at] == u'9' ? QChar(u'1') : QChar(other[at].unicode() + 1);
        const auto kept = QStringLiteral("call ") + prefix + spelt(other) + QStringLiteral(" today");
        QVERIFY2(!redactor.redacted(kept), qPrintable(kept));
    }
}

namespace {

/// The canary shop with somebody of a full name, who stands in everybody's texts.
class NamedShop : public CanaryShop
{
public:
    NamedShop()
    {
        execute("UPDATE member SET name = 'Canarina Dritt' WHERE id = 2");
        execute("UPDATE member SET note = 'sister of Canarina Dritt, +49 151 7770 0002' WHERE id = 1");
        execute("INSERT INTO member_note (member_id, text, created_at) VALUES (3, 'asks for "
                "CANARY@example.org and 0151 77700002; order 4711', 1)");
        execute("INSERT INTO member_act (id, kind, members, at) VALUES (9, 'noteAdd', 1, 3)");
        execute("INSERT INTO member_act_step (act_id, member_id, what, before, after) VALUES "
                "(9, 3, 'note:1', NULL, 'asks for CANARY@example.org and 0151 77700002; order 4711')");
        execute("INSERT INTO segment (name, rule, created_at, updated_at) VALUES ('For Canarina Dritt', "
                "'{\"all\":[{\"field\":\"name\",\"op\":\"is\",\"value\":\"Canarina Dritt\"}]}', 1, 1)");
        execute(
            "INSERT INTO member_view (name, rule, search, sort, descending, created_at, updated_at) VALUES "
            "('Canarina Dritt', '{\"all\":[{\"field\":\"name\",\"op\":\"is\",\"value\":\"Canarina "
            "Dritt\"}]}', '', 'name', 0, 1, 1)");
        execute("INSERT INTO disclosure (kind, what, people, file_name, purpose, at) VALUES ('person', '1 "
                "member', 1, "
                "'Canarina Dritt.json', 'asked by Canarina Dritt', 1)");
    }

    Result<EraseReceipt> erase()
    {
        EraseOptions options;
        options.reason = QStringLiteral("asked by Canarina Dritt");
        return await(PrivacyDesk(store(), clock).erase({erased}, options));
    }
};

} // namespace

void TestEraseTexts::whereTheShopNamesThem()
{
    NamedShop shop;
    const auto receipt = shop.erase();
    QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(toText(receipt.error())));
    QVERIFY2(receipt->isVerified, qPrintable(receipt->left.join(u' ')));
    QVERIFY(receipt->left.isEmpty());
    for (const char* place :
        {"member.note", "member_note.text", "member_act_step.after", "segment.name", "segment.rule",
            "member_view.name", "member_view.rule", "disclosure.file_name", "disclosure.purpose"})
        QCOMPARE(receipt->replaced.value(QString::fromLatin1(place)), 1);
    QCOMPARE(
        shop.text("SELECT note FROM member WHERE id = 1"), QStringLiteral("sister of [erased], [erased]"));
    QCOMPARE(shop.text("SELECT text FROM member_note WHERE member_id = 3"),
        QStringLiteral("asks for [erased] and [erased]; order 4711"));
    // What an undo compares with is still the same as what it finds.
    QCOMPARE(shop.number("SELECT count(*) FROM member_note n JOIN member_act_step s ON s.after = n.text"), 1);
    QCOMPARE(receipt->reason, QStringLiteral("asked by [erased]"));
    const QByteArrayList traces{"Canarina", "Dritt", "canary@", "CANARY@", "151 7770", "15177700002"};
    const auto left = shop.filesWith(traces);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    const auto kept = await(PrivacyDesk(shop.store(), shop.clock).receipts()).value();
    QCOMPARE(kept.first().replaced, receipt->replaced);
    QCOMPARE(kept.first().removed, receipt->removed);
    shop.close();
    QVERIFY(shop.filesWith(traces).isEmpty());
}

void TestEraseTexts::rulesCanStillBeRead()
{
    NamedShop shop;
    QVERIFY(shop.erase());
    for (const char* sql : {"SELECT rule FROM segment", "SELECT rule FROM member_view"}) {
        const auto rule = QJsonDocument::fromJson(shop.text(sql).toUtf8()).object();
        const auto row = rule.value(QStringLiteral("all")).toArray().first().toObject();
        QCOMPARE(row.value(QStringLiteral("field")).toString(), QStringLiteral("name"));
        QCOMPARE(row.value(QStringLiteral("value")).toString(), QStringLiteral("[erased]"));
    }
}

void TestEraseTexts::aNameThatOthersHaveStays()
{
    NamedShop shop;
    shop.execute("UPDATE member SET name = 'CANARINA  dritt' WHERE id = 3");
    const auto receipt = shop.erase();
    QVERIFY(receipt && receipt->isVerified);
    QCOMPARE(shop.text("SELECT name FROM segment"), QStringLiteral("For Canarina Dritt"));
    QCOMPARE(shop.text("SELECT note FROM member WHERE id = 1"),
        QStringLiteral("sister of Canarina Dritt, [erased]"));
}

void TestEraseTexts::namesThatMustBeUniqueStayUnique()
{
    NamedShop shop;
    shop.execute("INSERT INTO tag (name) VALUES ('canarina dritt'), ('+4915177700002'), ('[erased]')");
    const auto receipt = shop.erase();
    QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(toText(receipt.error())));
    QVERIFY(receipt->isVerified);
    QCOMPARE(receipt->replaced.value(QStringLiteral("tag.name")), 2);
    QCOMPARE(shop.text("SELECT name FROM tag ORDER BY name"),
        QStringLiteral("[erased] [erased] (2) [erased] (3)"));
}

/// A text that is no free text by the declaration: nobody may change it, so the receipt says where.
void TestEraseTexts::whatIsLeftIsSaid()
{
    NamedShop shop;
    shop.execute("INSERT INTO product (sku, title) VALUES ('P-1', 'Cup of Canarina Dritt')");
    const auto receipt = shop.erase();
    QVERIFY(receipt);
    QVERIFY(!receipt->isVerified);
    QCOMPARE(receipt->left, QStringList{QStringLiteral("product.title")});
    QVERIFY(!await(PrivacyDesk(shop.store(), shop.clock).receipts()).value().first().isVerified);
}

/// Bytes that are part of somebody else's longer address or number do not make a receipt unsure.
void TestEraseTexts::partsOfLongerThingsAreNoTrace()
{
    NamedShop shop;
    shop.execute("INSERT INTO member_identity (member_id, kind, value, created_at) VALUES "
                 "(1, 'email', 'yellow.canary@example.org', 1), (1, 'shop', '1004915177700002', 1)");
    const auto receipt = shop.erase();
    QVERIFY(receipt);
    QVERIFY2(receipt->isVerified, qPrintable(receipt->left.join(u' ')));
    QCOMPARE(shop.number("SELECT count(*) FROM member_identity WHERE value IN ('yellow.canary@example.org', "
                         "'1004915177700002')"),
        2);
}

QTEST_GUILESS_MAIN(TestEraseTexts)
#include "tst_erasetexts.moc"
