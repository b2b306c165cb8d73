// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace serai::test;

/// A person from the first message to the last byte, by the command line alone.
class TestPrivacy final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aStopBeforeTheImportCounts();
    void whatIsUnclearIsJudged();
    void erasedPeopleLeaveNoByte();
    void aReceiptSaysWhereSomethingIsLeft();
    void aDeletedMemberWhoSaidStopStaysAway();

private:
    QJsonObject done(const QStringList& words);
    [[nodiscard]] QString webhook(const QByteArray& from, const QByteArray& id, const QByteArray& text);
    [[nodiscard]] QStringList filesWith(const QByteArray& needle) const;

    std::unique_ptr<Program> m_program;
};

static const QByteArray people = "name,phone,email,note\n"
                                 "Ada Canary,+4915177700002,canary@example.org,likes canary yellow\n"
                                 "Bob Other,+4915177700003,bob@example.org,\n";

void TestPrivacy::init()
{
    m_program = std::make_unique<Program>();
    QCOMPARE(
        done({"workspace", "create", "--zone", "Europe/Berlin"}).value("schemaVersion").toInt() > 0, true);
}

QJsonObject TestPrivacy::done(const QStringList& words)
{
    const auto said = m_program->json(words);
    if (said.code != 0 || !said.isOneObject)
        QTest::qFail(words.join(' ').toUtf8() + ": " + said.err, __FILE__, __LINE__);
    return said.json;
}

QString TestPrivacy::webhook(const QByteArray& from, const QByteArray& id, const QByteArray& text)
{
    return m_program->write(id + ".json",
        R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{)"
        R"("metadata":{"phone_number_id":"7"},"messages":[{"from":")"
            + from + R"(","id":")" + id + R"(","timestamp":"1795077000","type":"text","text":{"body":")"
            + text + R"("}}]}}]}]})");
}

QStringList TestPrivacy::filesWith(const QByteArray& needle) const
{
    QStringList found;
    const QDir folder(m_program->file("."));
    const auto names = folder.entryList({"shop.serai*"}, QDir::Files | QDir::Hidden);
    for (const auto& name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle))
            found << name;
    }
    return found;
}

void TestPrivacy::aStopBeforeTheImportCounts()
{
    done({"events", "ingest", webhook("4915177700002", "wamid.a", "STOP")});
    const auto file = m_program->write("people.csv", people);
    QCOMPARE(
        done({"import", "run", file, "--whatsapp-consent", "all", "--consent-source", "counter"})["create"]
            .toInt(),
        2);
    QCOMPARE(done({"member", "list", "--search", "Ada"})["members"][0]["reason"].toString(), "noConsent");
    QCOMPARE(done({"member", "list", "--search", "Bob"})["members"][0]["reachable"].toBool(), true);
}

void TestPrivacy::whatIsUnclearIsJudged()
{
    const auto file = m_program->write("people.csv", people);
    done({"import", "run", file, "--whatsapp-consent", "all", "--consent-source", "counter"});
    done({"events", "ingest", webhook("4915177700003", "wamid.b", "which bus stop is it?")});
    QCOMPARE(done({"member", "list", "--search", "Bob"})["members"][0]["reachable"].toBool(), false);
    const auto waiting = done({"consent", "list"})["waiting"].toArray();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0]["text"].toString(), "which bus stop is it?");
    const auto id = QString::number(waiting[0]["id"].toInt());
    done({"consent", "judge", id, "notOptOut"});
    QCOMPARE(done({"member", "list", "--search", "Bob"})["members"][0]["reachable"].toBool(), true);
    done({"consent", "judge", id, "again"});
    done({"consent", "judge", id, "optOut"});
    QCOMPARE(done({"member", "list", "--search", "Bob"})["members"][0]["reachable"].toBool(), false);
    const auto problem = refusalProblem(m_program->plain({"consent", "judge", id, "optOut"}),
        m_program->json({"consent", "judge", id, "optOut"}), 3, "notFound");
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestPrivacy::erasedPeopleLeaveNoByte()
{
    const auto file = m_program->write("people.csv", people);
    done({"import", "run", file});
    done({"events", "ingest", webhook("4915177700002", "wamid.c", "my canary is ill, stop it")});
    const auto id = QString::number(done({"member", "list", "--search", "Ada"})["members"][0]["id"].toInt());
    const auto exported = done({"member", "export", id, m_program->file("ada.json")});
    QCOMPARE(exported["people"].toInt(), 1);
    QFile json(m_program->file("ada.json"));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const auto bytes = json.readAll();
    for (const char* trace :
        {"Ada Canary", "+4915177700002", "canary@example.org", "canary yellow", "canary is ill"})
        QVERIFY2(bytes.contains(trace), trace);
    QVERIFY(!filesWith("anary").isEmpty());
    const auto erased = done({"member", "erase", id, "--reason", "asked on the phone"});
    QCOMPARE(erased["erased"].toInt(), 1);
    QCOMPARE(erased["verified"].toBool(), true);
    for (const char* trace : {"anary", "4915177700002"})
        QVERIFY2(filesWith(trace).isEmpty(), qPrintable(filesWith(trace).join(' ')));
    // Neither does the same file bring her back.
    const auto again = done({"import", "run", file});
    QCOMPARE(again["create"].toInt(), 0);
    QCOMPARE(again["skip"].toInt(), 1);
    QCOMPARE(done({"member", "list"})["total"].toInt(), 1);
    QVERIFY(filesWith("anary").isEmpty());
    QCOMPARE(
        done({"privacy", "receipts"})["receipts"][0]["receipt"].toString(), erased["receipt"].toString());
    QCOMPARE(done({"privacy", "register"})["exports"][0]["file"].toString(), "ada.json");
}

/// A product that bears her name is the shop's own: nothing changes it, and the answer says so.
void TestPrivacy::aReceiptSaysWhereSomethingIsLeft()
{
    done({"import", "run", m_program->write("people.csv", people)});
    done({"import", "run",
        m_program->write("orders.csv",
            "order number,date,email,sku,product,quantity,price,currency\n"
            "A-1,2026-01-05,bob@example.org,P1,Cup of Ada Canary,1,10.00,USD\n")});
    const auto bob = QString::number(done({"member", "list", "--search", "Bob"})["members"][0]["id"].toInt());
    done({"member", "note", "add", bob, "sister of ada canary, 0151 / 777 000 02"});
    const auto ada = QString::number(done({"member", "list", "--search", "Ada"})["members"][0]["id"].toInt());
    const auto said = m_program->json({"member", "erase", ada, "--reason", "asked"});
    QCOMPARE(said.code, 3);
    QCOMPARE(said.json["verified"].toBool(), false);
    QCOMPARE(said.json["left"].toArray(), (QJsonArray{"product.title"}));
    QVERIFY(said.json["replaced"].toObject().contains("member_note.text"));
    QVERIFY(filesWith("777 000 02").isEmpty());
}

void TestPrivacy::aDeletedMemberWhoSaidStopStaysAway()
{
    const auto file = m_program->write("people.csv", people);
    const QStringList first{"import", "run", file, "--whatsapp-consent", "all", "--consent-source", "form"};
    done(first);
    done({"events", "ingest", webhook("4915177700002", "wamid.s", "STOP")});
    const auto id = QString::number(done({"member", "list", "--search", "Ada"})["members"][0]["id"].toInt());
    done({"member", "delete", "--ids", id});
    const auto again = done(first);
    QCOMPARE(again["create"].toInt(), 1);
    QCOMPARE(again["problems"][0]["kind"].toString(), "consentKept");
    const auto back = done({"member", "list", "--search", "Ada"})["members"][0];
    QVERIFY(QString::number(back["id"].toInt()) != id);
    QCOMPARE(back["reachable"].toBool(), false);
}

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
