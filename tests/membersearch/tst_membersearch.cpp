// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "naivesearch.h"

#include <support/testworkspace.h>

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <membersearch/membersearch.h>

using namespace serai;
using members::MemberQuery;
using members::MemberSort;
using membersearch::MemberSearch;

using FoundMembers = std::shared_ptr<const membersearch::Found>;

class TestMemberSearch : public QObject
{
    Q_OBJECT

    static FoundMembers found(MemberSearch& search, const MemberQuery& query)
    {
        auto answer = await(search.find(query));
        if (!answer)
            qFatal("search: %s", qUtf8Printable(toText(answer.error())));
        return *answer;
    }

    static QList<qint64> ids(MemberSearch& search, const QString& text)
    {
        MemberQuery query;
        query.search = text;
        auto list = found(search, query)->ids();
        std::sort(list.begin(), list.end());
        return list;
    }

    /// People of many scripts at the edges of three shards, with every kind of identity, tags and orders.
    static void fill(test::TestWorkspace& workspace, int count, quint32 seed);

private slots:

    void findsWordsOfTags_data();
    void findsWordsOfTags();
    void findsWhatANaiveScanFinds();
    void sortsAsTheRepository();
    void sortsAnewWhenSomebodyWasActive();
    void narrowsToASegment();
    void followsTheWorkspace();
    void readsTooCommonOrderNumbersAsWhole();
    void walksAnAnswerOfBefore();
    void emptyWorkspaceAnswersNothing();
};

void TestMemberSearch::fill(test::TestWorkspace& workspace, int count, quint32 seed)
{
    const QStringList names{QStringLiteral("Anna Berg"), QStringLiteral("ÅNNA bergström"),
        QStringLiteral("佐藤 由美"), QStringLiteral("ﾔﾏﾀﾞ 花子"), QStringLiteral("José Núñez"),
        QStringLiteral("Łukasz Straße"), QStringLiteral("مُحَمَّد علي"), QStringLiteral("김민준"),
        QStringLiteral("O'Brien, Tom"), QStringLiteral("Ｓａｔｏ"), QStringLiteral("B. 2nd of 100"),
        QStringLiteral("Tom O\u2019Brien"), QStringLiteral("Anne\u2013Marie Jean-Luc"), QString(),
        QStringLiteral("Анна Фёдорова"), QStringLiteral("anan nana"),
        QStringLiteral("Long Anna ") + QStringLiteral("of the house of Berg, ").repeated(14)};
    const QStringList domains{QStringLiteral("gmail.com"), QStringLiteral("example.org"),
        QStringLiteral("berg.de"), QStringLiteral("mail.example.co.jp")};
    auto done = await(workspace.store().write([&](store::Transaction& transaction) -> Result<> {
        QRandomGenerator random(seed);
        const auto run = [&](const char* sql, const auto&... values) {
            auto ran = transaction->run(sql, values...);
            if (!ran)
                qFatal("fill: %s", qUtf8Printable(toText(ran.error()) + ran.error().details.join(u' ')));
        };
        for (int tag = 1; tag <= 7; ++tag)
            run("INSERT INTO tag (id, name) VALUES (?, ?)", tag,
                QStringList{{}, QStringLiteral("brass"), QStringLiteral("Anniversary"),
                    QStringLiteral("ÄRGER"), QStringLiteral("2026"), QStringLiteral("Gift buyer, brass"),
                    QStringLiteral("re\u2010buyer"), QStringLiteral("mother\u2019s day 2026")}[tag]);
        qint64 id = 16'384 - count / 3;
        for (int i = 0; i < count; ++i) {
            id += i == count / 2 ? 50'000 : 1 + random.bounded(3);
            auto name = names[random.bounded(int(names.size()))];
            run("INSERT INTO member (id, name, order_count, spend_minor, last_order_at, created_at, "
                "updated_at) "
                "VALUES (?, ?, ?, ?, ?, 1, 1)",
                id, name.isEmpty() ? QString() : name, random.bounded(4), random.bounded(900),
                random.bounded(3) == 0 ? std::optional<qint64>() : std::optional<qint64>(random.bounded(50)));
            const auto identity = [&](const char* kind, const QString& value) {
                run("INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (?, ?, ?, 1)",
                    id, QString::fromLatin1(kind), value);
            };
            for (int more = random.bounded(4); more > 1; --more)
                identity("phone",
                    QStringLiteral("+%1%2")
                        .arg(random.bounded(2) ? 49 : 81)
                        .arg(151'000'000 + i * 10 + more));
            for (int more = random.bounded(4); more > 1; --more)
                identity("email",
                    QStringLiteral("an%1.berg%2@%3")
                        .arg(i % 7)
                        .arg(i * 10 + more)
                        .arg(domains[random.bounded(4)]));
            if (random.bounded(3) == 0)
                identity("shop",
                    random.bounded(3)
                        ? QString::number((i < count / 2 ? 8'000 : 8'000'000'000) + i) // by shard
                        : QStringLiteral("70012345678901234%1").arg(1000 + i));
            if (random.bounded(4) == 0)
                identity("username", QStringLiteral("an.na_%1").arg(i));
            if (random.bounded(6) == 0)
                identity("bsuid", QStringLiteral("DE.13491208655302%1").arg(i));
            if (random.bounded(3) == 0)
                run("INSERT INTO member_tag VALUES (?, ?)", id, 1 + random.bounded(7));
            if (random.bounded(3) == 0)
                run("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                    "VALUES (?, ?, 'purchase', 1000, 'EUR', 1)",
                    id,
                    QStringList{
                        QStringLiteral("#10%1"), QStringLiteral("AB-%1"), QStringLiteral("49%1")}[i % 3]
                        .arg(i));
        }
        return {};
    }));
    QVERIFY(done);
}

void TestMemberSearch::findsWordsOfTags_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const auto add = [](const QString& typed, bool found) {
        QTest::addRow("%s", qPrintable(typed)) << typed << found;
    };
    for (const auto& typed :
        {QStringLiteral("gift buyer"), QStringLiteral("buyer gift"), QStringLiteral("Gift"),
            QStringLiteral("buy"), QStringLiteral("GIFT BUYER o'brien"), QStringLiteral("o\u2019brien"),
            QStringLiteral("O`Brien"), QStringLiteral("o\u00b4br"), QStringLiteral("anne-marie"),
            QStringLiteral("anne\u2212m"), QStringLiteral("anne\u2011marie tom")})
        add(typed, true);
    for (const auto& typed : {QStringLiteral("uyer"), QStringLiteral("ift buyer"),
             QStringLiteral("gift seller"), QStringLiteral("annemarie")})
        add(typed, false);
}

void TestMemberSearch::findsWordsOfTags()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    test::TestWorkspace workspace;
    workspace.execute(
        "INSERT INTO member (id, name, created_at, updated_at) VALUES (1, 'Tom O''Brien Anne' || "
        "char(8211) || 'Marie', 1, 1)");
    workspace.execute("INSERT INTO tag (id, name) VALUES (1, 'gift buyer')");
    workspace.execute("INSERT INTO member_tag VALUES (1, 1)");
    MemberSearch search(workspace.store());
    QVERIFY(await(search.load()));
    members::MemberQuery query;
    query.search = typed;
    const auto answer = await(search.find(query));
    QVERIFY(answer);
    QCOMPARE((*answer)->total(), found ? 1 : 0);
    // The tables, asked as they are, hold apostrophes, dashes and words of tags alike.
    for (const auto& plain : {QStringLiteral("o\u2019brien anne-marie"), QStringLiteral("buyer")}) {
        query.search = plain;
        QCOMPARE(await(members::MemberRepository(workspace.store(), workspace.clock).ids(query))->size(), 1);
    }
}

void TestMemberSearch::findsWhatANaiveScanFinds()
{
    test::TestWorkspace workspace;
    fill(workspace, 500, 20261119);
    const auto people = test::readPeople(workspace.store());
    QCOMPARE(int(people.size()), 500);
    MemberSearch search(workspace.store());
    QVERIFY(await(search.load()));
    QRandomGenerator random(3);
    const auto texts = test::searchableTexts(people);
    int hits = 0;
    for (int round = 0; round < 600; ++round) {
        auto text = texts[random.bounded(int(texts.size()))];
        const int start = random.bounded(int(text.size()));
        auto typed = text.mid(start, 1 + random.bounded(8));
        switch (random.bounded(6)) { // as people type it
        case 0:
            typed = typed.toUpper();
            break;
        case 1:
            typed += u' ' + texts[random.bounded(int(texts.size()))].left(1 + random.bounded(3));
            break;
        case 2:
            typed.insert(typed.size() / 2, u'-');
            break;
        case 3:
            typed.prepend(random.bounded(2) ? QStringLiteral("0") : QStringLiteral("+"));
            break;
        default:
            break;
        }
        const auto expected = test::naiveSearch(people, typed);
        hits += expected.isEmpty() ? 0 : 1;
        const auto got = ids(search, typed);
        if (got != expected)
            qWarning() << "typed:" << typed << "index only:" << test::without(got, expected).mid(0, 5)
                       << "naive only:" << test::without(expected, got).mid(0, 5);
        QCOMPARE(got, expected);
    }
    QVERIFY2(hits > 300, qPrintable(QString::number(hits)));
}

void TestMemberSearch::sortsAsTheRepository()
{
    test::TestWorkspace workspace;
    fill(workspace, 300, 5);
    members::MemberRepository repository(workspace.store(), workspace.clock);
    MemberSearch search(workspace.store());
    for (const auto sort : {MemberSort::Name, MemberSort::LastOrder, MemberSort::Orders, MemberSort::Spend,
             MemberSort::Added, MemberSort::Active, MemberSort::LastOrder}) {
        for (const bool descending : {false, true}) {
            MemberQuery query;
            query.sort = sort;
            query.descending = descending;
            const auto all = await(repository.page(query, 0, -1));
            QVERIFY(all);
            QList<qint64> expected;
            for (const auto& row : all->rows)
                expected << row.id.value;
            const auto answer = found(search, query);
            QCOMPARE(answer->ids(), expected);
            QCOMPARE(answer->ids(10, 7), expected.mid(10, 7));
            QCOMPARE(answer->rowOf(expected[42]), 42);
            query.search = QStringLiteral("an");
            const auto some = found(search, query)->ids();
            QVERIFY(!some.isEmpty() && some.size() < expected.size());
            expected.removeIf([&](qint64 id) { return !some.contains(id); });
            QCOMPARE(some, expected);
        }
    }
}

void TestMemberSearch::sortsAnewWhenSomebodyWasActive()
{
    test::TestWorkspace workspace;
    fill(workspace, 60, 4);
    MemberSearch search(workspace.store());
    MemberQuery query;
    query.sort = MemberSort::Active;
    const auto before = found(search, query)->ids();
    const auto last = before.last();
    QVERIFY(await(workspace.store().write([last](store::Transaction& transaction) -> Result<> {
        const auto done = transaction->run(
            "INSERT INTO message_received (member_id, at, kind) VALUES (?, 1790000000000, 'text')", last);
        transaction.changedMany(QStringLiteral("event"));
        return done ? Result<>() : Result<>(fail(done.error()));
    })));
    QTRY_COMPARE(found(search, query)->ids().first(), last);
    auto expected = before;
    expected.move(expected.size() - 1, 0);
    QCOMPARE(found(search, query)->ids(), expected); // nobody else moved
    query.search = QStringLiteral("an");
    const auto some = found(search, query)->ids();
    expected.removeIf([&](qint64 id) { return !some.contains(id); });
    QCOMPARE(some, expected);
}

void TestMemberSearch::narrowsToASegment()
{
    test::TestWorkspace workspace;
    fill(workspace, 200, 8);
    MemberSearch search(workspace.store());
    MemberQuery query;
    query.search = QStringLiteral("an");
    const auto all = found(search, query)->ids();
    query.only = std::make_shared<const QList<qint64>>(QList<qint64>{all[3], all[1], 999'999, all[7]});
    auto expected = QList<qint64>{all[1], all[3], all[7]};
    QCOMPARE(found(search, query)->ids(), expected);
    query.search.clear();
    QCOMPARE(found(search, query)->ids(), expected);
    query.only = std::make_shared<const QList<qint64>>();
    QCOMPARE(found(search, query)->total(), 0);
}

void TestMemberSearch::followsTheWorkspace()
{
    test::TestWorkspace workspace;
    members::MemberRepository repository(workspace.store(), workspace.clock);
    MemberSearch search(workspace.store());
    QVERIFY(await(search.load()));
    QSignalSpy changed(&search, &MemberSearch::changed);
    members::MemberEdit edit;
    edit.name = QStringLiteral("Priya Nair");
    edit.phone = QStringLiteral("+91 98470 05512");
    const auto id = await(repository.create(edit));
    QVERIFY(id);
    QTRY_COMPARE(ids(search, QStringLiteral("nair")), QList<qint64>{id->value});
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(ids(search, QStringLiteral("098470")), QList<qint64>{id->value});
    edit.name = QStringLiteral("Priya Menon");
    QVERIFY(await(repository.edit(*id, edit)));
    QTRY_COMPARE(ids(search, QStringLiteral("menon")).size(), 1);
    QCOMPARE(ids(search, QStringLiteral("nair")).size(), 0);
    QVERIFY(await(repository.addTag(QStringLiteral("Brass"), {id->value})));
    QTRY_COMPARE(ids(search, QStringLiteral("bra")).size(), 1);
    // As an import does: too many to name.
    QVERIFY(await(workspace.store().write([](store::Transaction& transaction) -> Result<> {
        auto gone = transaction->run("DELETE FROM member");
        if (!gone)
            return fail(gone.error());
        transaction.changedMany(QStringLiteral("member"));
        return {};
    })));
    QTRY_COMPARE(ids(search, QString()).size(), 0);
}

void TestMemberSearch::readsTooCommonOrderNumbersAsWhole()
{
    test::TestWorkspace workspace;
    workspace.execute("WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < 1200) "
                      "INSERT INTO member (id, name, created_at, updated_at) SELECT id, 'x', 1, 1 FROM n");
    workspace.execute("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                      "SELECT id, 'S' || (200000 + id), 'purchase', 1000, 'EUR', 1 FROM member");
    workspace.execute("INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) "
                      "VALUES (7, 'S2', 'purchase', 1000, 'EUR', 1), (8, 'S20', 'purchase', 1000, 'EUR', 1)");
    MemberSearch search(workspace.store());
    QCOMPARE(ids(search, QStringLiteral("S20")), QList<qint64>{8}); // 1,200 others begin so
    QCOMPARE(ids(search, QStringLiteral("s20001")).size(), 10);
    QCOMPARE(ids(search, QStringLiteral("S200011")), QList<qint64>{11});
    MemberQuery query;
    query.search = QStringLiteral("s200011");
    QCOMPARE(found(search, query)->orderOf(11), QStringLiteral("S200011"));
    QCOMPARE(found(search, query)->orderOf(12), QString());
}

void TestMemberSearch::walksAnAnswerOfBefore()
{
    test::TestWorkspace workspace;
    fill(workspace, 120, 2);
    MemberSearch search(workspace.store());
    const auto before = found(search, {});
    const auto list = before->ids();
    QSignalSpy changed(&search, &MemberSearch::changed);
    members::MemberRepository repository(workspace.store(), workspace.clock);
    members::MemberEdit edit;
    edit.name = QStringLiteral("New");
    QVERIFY(await(repository.create(edit)));
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(before->ids(), list);
    QCOMPARE(found(search, {})->total(), list.size() + 1);
}

void TestMemberSearch::emptyWorkspaceAnswersNothing()
{
    test::TestWorkspace workspace;
    MemberSearch search(workspace.store());
    QVERIFY(!search.isReady());
    QCOMPARE(ids(search, QStringLiteral("a")), QList<qint64>());
    QVERIFY(search.isReady());
    QCOMPARE(found(search, {})->ids(5, 10), QList<qint64>());
}

QTEST_GUILESS_MAIN(TestMemberSearch)
#include "tst_membersearch.moc"
