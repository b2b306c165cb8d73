// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace serai;
using test::Program;

/// Rules of saved segments on the command line: nothing wrong is stored, what broke later is said, and rules
/// are put into the words of the locale.
class TestSegmentRules : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wrongRulesLeaveTheWorkspaceAlone();
    void aChangedRuleIsTakenBack();
    void fieldsOfRulesAreKept();
    void brokenSegmentsAreNamed();
    void aListIsNotEverybody();
    void everybodyOfThatDayIsNoList();
    void unknownMembersAreNoList();
    void whatIsListedIsAsRulesSayIt();
    void weightsAreWholeNumbers();
    void wordsFollowTheLocale();

private:
    std::unique_ptr<Program> m_program;
};

void TestSegmentRules::init()
{
    m_program = std::make_unique<Program>();
    QCOMPARE(
        m_program
            ->json({"workspace", "create", "--currency", "EUR", "--zone", "Europe/Berlin", "--country", "DE"})
            .code,
        0);
    QCOMPARE(
        m_program->json({"member", "field", "add", "Club", "--kind", "choice", "--choices", "Red,Blue"}).code,
        0);
    m_program->write("good.json",
        R"({"all": [{"fact": "orders", "measure": "count", "window": {"last": 6, "unit": "months"}, "op": ">=", "value": 1}]})");
    m_program->write("club.json", R"({"all": [{"field": "custom.club", "op": "is", "value": "Red"}]})");
    m_program->write("wrong.json", R"({"all": [{"field": "custom.club", "op": "is", "value": "Green"}]})");
    QCOMPARE(
        m_program->json({"segment", "save", "--rule", m_program->file("good.json"), "--name", "Good"}).code,
        0);
}

void TestSegmentRules::wrongRulesLeaveTheWorkspaceAlone()
{
    const auto before = m_program->contents();
    for (const auto& words :
        {QStringList{"segment", "save", "--rule", m_program->file("wrong.json"), "--name", "Wrong"},
            QStringList{"segment", "set-rule", "Good", "--rule", m_program->file("wrong.json")}}) {
        const auto problem = test::refusalProblem(
            m_program->plain(words), m_program->json(words), 3, "invalidInput", "/all/0/value");
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    QCOMPARE(m_program->contents(), before);
}

void TestSegmentRules::aChangedRuleIsTakenBack()
{
    const auto ruleOf = [&] {
        return m_program->json({"segment", "list"})
            .json["segments"]
            .toArray()[0]
            .toObject()["rule"]
            .toObject();
    };
    const auto before = ruleOf();
    QCOMPARE(
        m_program->json({"segment", "set-rule", "Good", "--rule", m_program->file("club.json")}).code, 0);
    QVERIFY(ruleOf() != before);
    const auto undone = m_program->json({"segment", "undo"});
    QCOMPARE(undone.code, 0);
    QCOMPARE(undone.json["kind"].toString(), "setRule");
    QCOMPARE(ruleOf(), before);
}

void TestSegmentRules::fieldsOfRulesAreKept()
{
    QCOMPARE(
        m_program->json({"segment", "save", "--rule", m_program->file("club.json"), "--name", "Reds"}).code,
        0);
    const QStringList words{"member", "field", "remove", "club", "--with-values"};
    const auto refused = m_program->plain(words);
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains("Reds"), refused.err.constData());
    QCOMPARE(m_program->plain(words + QStringList{"--force"}).code, 0);
}

void TestSegmentRules::aListIsNotEverybody()
{
    m_program->write("people.csv", "Name,Phone\nAnna,+49 151 20000001\nBen,+49 151 20000002\n");
    QCOMPARE(m_program->json({"import", "run", m_program->file("people.csv")}).code, 0);
    QCOMPARE(m_program->json({"segment", "make", "Guests", "--ids", "1"}).code, 0);
    const auto listed = m_program->json({"segment", "list"}).json["segments"].toArray();
    for (const auto& each : listed) {
        if (each.toObject()["name"].toString() == "Guests")
            QVERIFY(each.toObject()["text"].isNull());
    }
    const auto before = m_program->contents();
    for (const auto& words : {QStringList{"segment", "save", "--segment", "Guests", "--name", "Copy"},
             QStringList{"segment", "set-rule", "Good", "--segment", "Guests"}}) {
        const auto refused = m_program->json(words);
        QCOMPARE(refused.code, 3);
        QCOMPARE(m_program->contents(), before);
    }
    // Frozen once more, it is of the same people.
    const auto copy =
        m_program->json({"segment", "save", "--segment", "Guests", "--name", "Then", "--frozen"});
    QCOMPARE(copy.code, 0);
    QCOMPARE(copy.json["matched"].toInt(), 1);
    const auto counted = m_program->json({"segment", "count", "--segment", "Then"});
    QVERIFY2(counted.json["text"].toString().contains("Its rule was: in the segment Guests"),
        qUtf8Printable(counted.json["text"].toString()));
    // What was frozen by a rule takes nobody by hand.
    m_program->write("all.json", R"({"all": [{"field": "name", "op": "known"}]})");
    QCOMPARE(
        m_program
            ->json({"segment", "save", "--rule", m_program->file("all.json"), "--name", "Named", "--frozen"})
            .code,
        0);
    const auto added = m_program->json({"segment", "add", "Named", "--ids", "2"});
    QVERIFY(added.code != 0);
    QVERIFY2(added.json["error"].toObject()["message"].toString().contains("by hand")
            || added.err.contains("by hand"),
        added.err.constData());
}

/// Everybody has a rule without rows, as a list has: only one of them was put together by hand.
void TestSegmentRules::everybodyOfThatDayIsNoList()
{
    m_program->write("people.csv", "Name,Phone\nAnna,+49 151 20000001\nBen,+49 151 20000002\n");
    QCOMPARE(m_program->json({"import", "run", m_program->file("people.csv")}).code, 0);
    m_program->write("everybody.json", R"({"all": []})");
    const auto save = [this](const QString& name) {
        return QStringList{"segment", "save", "--rule", m_program->file("everybody.json"), "--name", name};
    };
    QCOMPARE(m_program->json(save("Of today") + QStringList{"--frozen"}).code, 0);
    QCOMPARE(m_program->json(save("Everyone")).code, 0);
    QCOMPARE(m_program->json({"segment", "freeze", "Everyone", "--name", "Then"}).code, 0);
    QCOMPARE(m_program->json({"segment", "remove", "Everyone"}).code, 0);
    m_program->write("more.csv", "Name,Phone\nCleo,+49 151 20000003\n");
    QCOMPARE(m_program->json({"import", "run", m_program->file("more.csv")}).code, 0);
    for (const QString name : {"Of today", "Then"}) {
        const auto counted = m_program->json({"segment", "count", "--segment", name});
        QVERIFY(!counted.json["text"].toString().contains("by hand"));
        QVERIFY2(counted.json["text"].toString().contains("Its rule was: everybody"),
            qUtf8Printable(counted.json["text"].toString()));
        QCOMPARE(counted.json["matched"].toInt(), 2);
        const auto why = m_program->json({"segment", "explain", "--segment", name, "--member", "1"});
        QVERIFY2(!why.out.contains("on the list"), why.out.constData());
        QVERIFY(m_program->json({"segment", "add", name, "--ids", "3"}).code != 0);
        const auto listed = m_program->json({"segment", "list"}).json["segments"].toArray();
        for (const auto& each : listed) {
            if (each.toObject()["name"].toString() == name)
                QCOMPARE(each.toObject()["list"], QJsonValue(false));
        }
        // It has a rule, of which one can make something again.
        QCOMPARE(m_program->json({"segment", "save", "--segment", name, "--name", name + " again"}).code, 0);
    }
}

void TestSegmentRules::whatIsListedIsAsRulesSayIt()
{
    QCOMPARE(m_program->json({"member", "field", "add", "Birthday", "--kind", "date"}).code, 0);
    QStringList keys;
    const auto fields = m_program->json({"segment", "fields"}).json["fields"].toArray();
    for (const auto& field : fields)
        keys << field.toObject()["key"].toString();
    QVERIFY2(keys.contains("custom.birthday"), qPrintable(keys.join(' ')));
    // A score of the grid is the score of the rule.
    QByteArray orders = "Order number,Date,E-mail,Total,Currency\n";
    for (int i = 1; i <= 10; ++i)
        orders +=
            QString("%1,2026-%2-18 10:00,p%1@x.de,5.00,EUR\n").arg(i).arg(i, 2, 10, QChar('0')).toUtf8();
    m_program->write("orders.csv", orders);
    QCOMPARE(m_program->json({"import", "run", m_program->file("orders.csv")}).code, 0);
    m_program->write("lately.json", R"({"all": [{"score": "recency", "op": "=", "value": 5}]})");
    const auto counted = m_program->json({"segment", "count", "--rule", m_program->file("lately.json")});
    const auto cells = m_program->json({"segment", "rfm", "--cuts", "quintiles"}).json["cells"].toArray();
    int lately = 0;
    for (const auto& cell : cells) {
        if (cell.toObject()["recency"].toInt() == 5)
            lately += cell.toObject()["members"].toInt();
    }
    QVERIFY(lately > 0);
    QCOMPARE(counted.json["matched"].toInt(), lately);
    // Who has no value is taken, and the table does not look as if not.
    m_program->write("language.json",
        R"({"all": [{"field": "language", "op": "is not", "value": "de", "orUnknown": true}]})");
    const auto why = m_program->plain({"segment", "why", "1", "--rule", m_program->file("language.json")});
    QVERIFY2(why.out.contains("unknown, taken"), why.out.constData());
    // Counted and reckoned days in one order.
    QCOMPARE(
        m_program->json({"segment", "save", "--rule", m_program->file("lately.json"), "--name", "Lately"})
            .code,
        0);
    const auto history =
        QString::fromUtf8(m_program->plain({"segment", "history", "Lately", "--past", "3"}).out);
    QStringList days;
    for (const auto& line : history.split(QChar('\n'))) {
        if (line.startsWith("2026"))
            days << line.left(10);
    }
    QVERIFY(days.size() > 3);
    QVERIFY2(std::is_sorted(days.begin(), days.end()), qPrintable(history));
}

void TestSegmentRules::unknownMembersAreNoList()
{
    m_program->write("people.csv", "Name,Phone\nAnna,+49 151 20000001\nBen,+49 151 20000002\n");
    QCOMPARE(m_program->json({"import", "run", m_program->file("people.csv")}).code, 0);
    const auto made = m_program->json({"segment", "make", "Friends", "--ids", "1,2"});
    QCOMPARE(made.json["members"].toInt(), 2);
    const auto before = m_program->contents();
    for (const auto& words : {QStringList{"segment", "make", "Others", "--ids", "1,77,99"},
             QStringList{"segment", "add", "Friends", "--ids", "77,99"},
             QStringList{"member", "tag", "vip", "--ids", "77,2,99"}}) {
        const auto problem =
            test::refusalProblem(m_program->plain(words), m_program->json(words), 3, "notFound", "77, 99");
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    QCOMPARE(m_program->contents(), before); // not half of it either
}

void TestSegmentRules::weightsAreWholeNumbers()
{
    for (const QString parts : {"A:45.5,B:54.5", "A:45,B:much", "A:45,B"}) {
        const QStringList words{"segment", "split", "Good", "--parts", parts};
        const auto problem =
            test::refusalProblem(m_program->plain(words), m_program->json(words), 2, "usage");
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(m_program->plain(words).err.contains("whole number"));
    }
    QCOMPARE(m_program->json({"segment", "split", "Good", "--parts", "A:46,B:54"}).code, 0);
}

void TestSegmentRules::brokenSegmentsAreNamed()
{
    QCOMPARE(
        m_program->json({"segment", "save", "--rule", m_program->file("club.json"), "--name", "Reds"}).code,
        0);
    QCOMPARE(m_program->json({"segment", "record"}).code, 0);
    QCOMPARE(m_program->json({"member", "field", "remove", "club", "--with-values", "--force"}).code, 0);
    const auto list = m_program->json({"segment", "list"}).json["segments"].toArray();
    QCOMPARE(list.size(), 2);
    QVERIFY(list[0].toObject()["error"].isNull());
    QVERIFY(list[1].toObject()["error"].toString().contains("club"));
    QVERIFY(list[1].toObject()["size"].isNull());
    QVERIFY(m_program->plain({"segment", "list"}).out.contains("cannot be counted"));
    const auto again = m_program->plain({"segment", "record"}); // the other one is counted once more
    QCOMPARE(again.code, 0);
    QVERIFY(again.out.contains("not counted: \"Reds\""));
    m_program->setNow("2026-11-20T11:00:00+01:00");
    const auto some = m_program->json({"segment", "record"});
    QCOMPARE(some.code, 0);
    QCOMPARE(some.json["counted"].toInt(), 1);
    QCOMPARE(some.json["failed"].toArray()[0].toObject()["name"].toString(), "Reds");
}

void TestSegmentRules::wordsFollowTheLocale()
{
    const QStringList words{"segment", "count", "--segment", "Good"};
    const auto before = qgetenv("LC_ALL");
    const auto textIn = [&](const char* locale) {
        qputenv("LC_ALL", locale);
        return m_program->json(words).json["text"].toString();
    };
    const auto plain = textIn("C");
    const auto english = textIn("en_US.UTF-8");
    const auto german = textIn("de_DE.UTF-8");
    const auto unknown = textIn("xx_XX.UTF-8");
    qputenv("LC_ALL", before);
    for (const auto& text : {plain, english, unknown})
        QVERIFY2(text.contains("in the last 6 months"), qPrintable(text));
    QVERIFY2(german.contains("in den letzten 6 Monaten"), qPrintable(german));
}

QTEST_GUILESS_MAIN(TestSegmentRules)
#include "tst_segmentrules.moc"
