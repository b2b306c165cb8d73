// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A hundred thousand events about consent in random order, held against a reckoning of its own.

#include "consentshop.h"

#include <base/json.h>
#include <members/import.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <consent/ledger.h>
#include <consent/optoutqueue.h>
#include <people/merges.h>
#include <privacy/privacydesk.h>

#include <algorithm>

using namespace serai;
using namespace serai::consent;
using serai::test::ConsentShop;
using serai::test::someNowMs;

class TestConsentFuzz : public QObject
{
    Q_OBJECT

private slots:
    void nobodyIsWrittenToAfterTheirNo();
    void theExportTellsItAllAgain();
};

namespace {

constexpr int persons = 240;
#if defined(__SANITIZE_ADDRESS__)
constexpr int events = 20'000; // each takes five times as long there
#else
constexpr int events = 100'000;
#endif
constexpr int atOnce = 1'000; ///< events in one transaction; then everybody is looked at

/// What one person said, without a thought about how the program keeps it.
struct Said
{
    QList<qint64> yes; ///< times of grants
    QList<qint64> no; ///< times of withdrawals and opt-outs by words
    QList<qint64> stops; ///< WhatsApp's own switch
    QList<qint64> resumes;

    void add(const Said& other)
    {
        yes += other.yes;
        no += other.no;
        stops += other.stops;
        resumes += other.resumes;
    }
};

qint64 latest(const QList<qint64>& times)
{
    return times.isEmpty() ? 0 : *std::max_element(times.cbegin(), times.cend());
}

/// Whether the person's own words allow a message: a yes that no later no follows, and no stop without a
/// later resume. Of one moment the no counts.
bool maySomebodyWrite(const Said& said, bool waitsForJudgement)
{
    return !waitsForJudgement && latest(said.yes) > latest(said.no)
        && (said.stops.isEmpty() || latest(said.resumes) > latest(said.stops));
}

class Fuzz
{
public:
    explicit Fuzz(bool inOrder)
        : isOrdered(inOrder)
    {
        shop.clock.set(someNowMs);
        for (int i = 0; i < persons; ++i) {
            phones << QStringLiteral("+49151120%1").arg(i, 5, 10, QChar(u'0'));
            members << shop.addMember(phones.last()).value;
        }
        said.resize(persons);
    }

    void oneEvent(store::Transaction& transaction);
    void judgeSome();
    void mergeTwo();
    void import();
    void lookAtEverybody();

    [[nodiscard]] QSet<qint64> reachable(ConsentShop& where, const QList<qint64>& ids)
    {
        const auto rows = await(where.store().read(
            [&](store::Connection& connection) { return members::MemberRepository::rows(connection, ids); }));
        QSet<qint64> found;
        for (const auto& row : *rows) {
            if (row.reach == members::Reach::Reachable)
                found << row.id.value;
        }
        return found;
    }

    ConsentShop shop;
    QStringList phones;
    QList<qint64> members; ///< by person; -1 = merged into somebody
    QList<Said> said;
    QMap<qint64, int> waiting; ///< message in the queue → person
    qint64 reached = 0;
    qint64 barred = 0;
    int merges = 0;
    bool isOrdered; ///< events come when they happen, and every message is clear
    QRandomGenerator random{20261119};

private:
    [[nodiscard]] int somebody()
    {
        for (;;) {
            const int person = random.bounded(persons);
            if (members[person] > 0)
                return person;
        }
    }
};

} // namespace

void Fuzz::oneEvent(store::Transaction& transaction)
{
    static const auto words = OptOutWords::load().value();
    shop.clock.advance(60'000);
    const auto now = shop.clock.nowMs();
    // Webhooks come late and in any order.
    const auto at = isOrdered ? now : now - random.bounded(3) * random.bounded(7'200'000);
    const int person = somebody();
    const Sender sender{phones[person], {}};
    auto& own = said[person];
    const int kind = random.bounded(100);
    if (kind < 42) {
        own.yes << at;
        const Record yes{Channel::WhatsApp, Purpose::Marketing, State::Granted,
            QStringLiteral("form %1").arg(random.bounded(1'000'000)), {}, {}, at};
        QVERIFY(Ledger::record(transaction, {members[person]}, yes, now));
    } else if (kind < 50) {
        own.no << at;
        const Record no{Channel::WhatsApp, Purpose::Marketing,
            kind % 2 == 0 ? State::Withdrawn : State::Denied,
            QStringLiteral("call %1").arg(random.bounded(1'000'000)), {}, {}, at};
        QVERIFY(Ledger::record(transaction, {members[person]}, no, now));
    } else if (kind < 58) {
        own.no << at;
        QVERIFY(applyMessage(transaction, words,
            {sender, QStringLiteral("STOP"), QStringLiteral("wamid.%1").arg(now), at}, now));
    } else if (kind < 62 && !isOrdered) {
        QVERIFY(applyMessage(transaction, words,
            {sender, QStringLiteral("please stop the bells in the tower"),
                QStringLiteral("wamid.%1").arg(now), at},
            now));
        const auto id = transaction->number("SELECT max(id) FROM opt_out_message");
        waiting.insert(id->value_or(0), person);
    } else if (kind < 72) {
        own.stops << at;
        if (kind == 62)
            QVERIFY(applyStop(transaction, MemberId{members[person]}, at, now));
        else
            QVERIFY(applyPreference(transaction, sender, true, at, now));
    } else if (kind < 92) {
        own.resumes << at;
        QVERIFY(applyPreference(transaction, sender, false, at, now));
    } else {
        QVERIFY(applyMessage(transaction, words, {sender, QStringLiteral("thank you!"), {}, at}, now));
    }
}

void Fuzz::judgeSome()
{
    OptOutQueue queue(shop.store(), shop.clock);
    const auto all = await(queue.waiting());
    for (const auto& message : *all) {
        if (random.bounded(3) == 0)
            continue;
        const bool isOptOut = random.bounded(3) == 0;
        QVERIFY(await(queue.judge({message.id}, isOptOut)));
        const int person = waiting.take(message.id);
        if (isOptOut)
            said[person].no << message.at;
    }
}

void Fuzz::mergeTwo()
{
    const int first = somebody();
    const int second = somebody();
    if (first == second)
        return;
    people::Merges merging(shop.store(), shop.clock);
    const auto merge = await(merging.merge(MemberId{members[first]}, MemberId{members[second]}));
    QVERIFY2(merge.has_value(), merge ? "" : qPrintable(toText(merge.error())));
    if (random.bounded(3) == 0) { // taken apart at once: nothing may have changed
        QVERIFY(await(merging.unmerge(*merge)));
        return;
    }
    ++merges;
    members[second] = -1;
    said[first].add(said[second]);
    for (auto& person : waiting) {
        if (person == second)
            person = first;
    }
}

/// A list that says yes for everybody on it: it may count only for whoever never said a word.
void Fuzz::import()
{
    QByteArray file("Name,Phone,Opted in\n");
    for (int i = 0; i < 30; ++i) {
        const int person = somebody();
        file += "P," + phones[person].toUtf8() + ",yes\n";
        auto& own = said[person];
        if (own.yes.isEmpty() && own.no.isEmpty() && own.stops.isEmpty()
            && !waiting.values().contains(person))
            own.yes << shop.clock.nowMs();
    }
    members::ImportOptions options;
    options.file = shop.writeFile(QStringLiteral("list.csv"), file);
    options.whatsappConsent = QStringLiteral("Opted in");
    options.consentSource = QStringLiteral("newsletter");
    const auto done = await(members::Importer(shop.store(), shop.clock).run(options));
    QVERIFY2(done.has_value(), done ? "" : qPrintable(toText(done.error())));
}

/// As if a campaign went to everybody now.
void Fuzz::lookAtEverybody()
{
    const auto people = waiting.values();
    const auto now = reachable(shop, members);
    for (qsizetype person = 0; person < members.size(); ++person) {
        if (members[person] < 0)
            continue;
        if (!now.contains(members[person])) {
            ++barred;
            continue;
        }
        ++reached;
        QVERIFY2(maySomebodyWrite(said[person], people.contains(int(person))),
            qPrintable(
                QStringLiteral("person %1 (member %2) would be written to: yes %3, no %4, stop %5, resume %6")
                    .arg(person)
                    .arg(members[person])
                    .arg(latest(said[person].yes))
                    .arg(latest(said[person].no))
                    .arg(latest(said[person].stops))
                    .arg(latest(said[person].resumes))));
    }
}

namespace {

/// A line of an exported person, as the register of consent tells it.
struct Line
{
    qint64 id = 0;
    int person = 0;
    QJsonObject row;
};

} // namespace

static qint64 instantOf(const QJsonObject& row)
{
    const auto value = row.value(QStringLiteral("at"));
    return value.isString() ? QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch()
                            : value.toInteger();
}

/// Says again, to a workspace that knows nothing, what the export of the people tells. Answers who may be
/// written to.
static void replay(const QJsonArray& exported, ConsentShop& fresh, QList<qint64>& ids)
{
    const auto textOf = [](const QJsonObject& row, const char* name) {
        return row.value(QLatin1String(name)).toString();
    };
    QList<Line> lines;
    QList<QList<QJsonObject>> after;
    for (const auto& value : exported) {
        const auto tables = value.toObject().value(QStringLiteral("tables")).toObject();
        const int person = int(ids.size());
        ids << fresh.addMember(QStringLiteral("+49151130%1").arg(person, 5, 10, QChar(u'0'))).value;
        for (const auto& row : tables.value(QStringLiteral("consent_event")).toArray())
            lines << Line{row.toObject().value(QStringLiteral("id")).toInteger(), person, row.toObject()};
        QList<QJsonObject> rest;
        for (const auto& row : tables.value(QStringLiteral("opt_out_message")).toArray()) {
            if (row.toObject().value(QStringLiteral("judged_at")).isNull())
                rest << row.toObject();
        }
        for (const auto& row : tables.value(QStringLiteral("marketing_switch")).toArray())
            rest << row.toObject();
        after << rest;
    }
    std::sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.id < b.id; });
    const auto now = fresh.clock.nowMs();
    const auto done = await(fresh.store().write([&](store::Transaction& transaction) -> Result<> {
        for (const auto& line : std::as_const(lines)) {
            const auto source = textOf(line.row, "source");
            const Sender sender{QStringLiteral("+49151130%1").arg(line.person, 5, 10, QChar(u'0')), {}};
            const auto at = instantOf(line.row);
            if (source == u"whatsapp") {
                const auto said =
                    applyPreference(transaction, sender, textOf(line.row, "wording") == u"stop", at, now);
                if (!said)
                    return said;
                continue;
            }
            const Record record{Channel::WhatsApp, Purpose::Marketing,
                stateFromKey(textOf(line.row, "state")).value(), source, textOf(line.row, "wording"),
                QStringLiteral("line %1").arg(line.id), at};
            const auto said = Ledger::record(transaction, {ids[line.person]}, record, now);
            if (!said)
                return fail(said.error());
        }
        return {};
    }));
    QVERIFY2(done.has_value(), done ? "" : qPrintable(toText(done.error())));
    for (qsizetype person = 0; person < after.size(); ++person) {
        const auto phone = QStringLiteral("+49151130%1").arg(person, 5, 10, QChar(u'0'));
        for (const auto& row : std::as_const(after[person])) {
            if (row.contains(
                    QStringLiteral("is_on"))) { // a resume of somebody who had not agreed leaves no line
                if (row.value(QStringLiteral("is_on")).toVariant().toInt() == 1)
                    QVERIFY(fresh.switches(phone, false, instantOf(row)));
            } else {
                fresh.writes(phone, row.value(QStringLiteral("text")).toString(), instantOf(row));
            }
        }
    }
}

void TestConsentFuzz::nobodyIsWrittenToAfterTheirNo()
{
    Fuzz fuzz(false);
    for (int done = 0; done < events && !QTest::currentTestFailed(); done += atOnce) {
        QVERIFY(await(fuzz.shop.store().write([&](store::Transaction& transaction) -> Result<> {
            for (int i = 0; i < atOnce; ++i)
                fuzz.oneEvent(transaction);
            return {};
        })));
        fuzz.judgeSome();
        if (done % 10'000 == 0)
            fuzz.import();
        fuzz.mergeTwo();
        fuzz.lookAtEverybody();
    }
    if (QTest::currentTestFailed())
        return;
    // The reckoning had something to say: many were reached, many were not, and no mass held the words back.
    QVERIFY2(fuzz.reached > 1'000, qPrintable(QString::number(fuzz.reached)));
    QVERIFY2(fuzz.barred > 1'000, qPrintable(QString::number(fuzz.barred)));
    QVERIFY(fuzz.merges > events / 5'000);
    QCOMPARE(fuzz.shop.number("SELECT count(*) FROM opt_out_message WHERE cause = 'guard'"), 0);
    QVERIFY(fuzz.shop.number("SELECT count(*) FROM consent_event") > events / 2);
}

/// What the export of the people tells, told to a workspace that knows nothing, makes the same people
/// reachable. In order, the reckoning says exactly who that is.
void TestConsentFuzz::theExportTellsItAllAgain()
{
    Fuzz fuzz(true);
    QVERIFY(await(fuzz.shop.store().write([&](store::Transaction& transaction) -> Result<> {
        for (int i = 0; i < 4'000; ++i)
            fuzz.oneEvent(transaction);
        return {};
    })));
    const auto expected = fuzz.reachable(fuzz.shop, fuzz.members);
    for (int person = 0; person < persons; ++person)
        QCOMPARE(expected.contains(fuzz.members[person]), maySomebodyWrite(fuzz.said[person], false));
    const auto path = fuzz.shop.filePath(QStringLiteral("people.json"));
    QVERIFY(
        await(privacy::PrivacyDesk(fuzz.shop.store(), fuzz.shop.clock).exportMembers(fuzz.members, path)));
    const auto exported = readJsonFile(path)->object().value(QStringLiteral("people")).toArray();
    QCOMPARE(exported.size(), persons);
    ConsentShop fresh;
    fresh.clock.set(fuzz.shop.clock.nowMs());
    QList<qint64> ids;
    replay(exported, fresh, ids);
    const auto again = fuzz.reachable(fresh, ids);
    for (int person = 0; person < persons; ++person)
        QVERIFY2(expected.contains(fuzz.members[person]) == again.contains(ids[person]),
            qPrintable(QString::number(person)));
    QVERIFY(again.size() > persons / 10 && again.size() < persons * 9 / 10);
}

QTEST_GUILESS_MAIN(TestConsentFuzz)
#include "tst_consentfuzz.moc"
