// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace serai::test;

/// Every command of the contract: its keys, one JSON object, readable text without --json, exit codes of
/// wrong usage, and that --now makes answers reproducible. The rows share the demo shop and a sandbox, and
/// run in their order.
class TestCommands final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void cleanupTestCase() { m_sandbox.kill(); }

    void answers_data();
    void answers();
    void notAvailableYet_data();
    void notAvailableYet();
    void wrongUsage_data();
    void wrongUsage();

    void wrongUsageWritesNothing() { QCOMPARE(m_program.contents(), m_beforeWrongUsage); }

    void helpNamesEveryCommand();
    void nowMakesAnswersReproducible();
    void idsOfOneCommandAreTakenByOthers();
    void backupAndRestore();

private:
    Program m_program;
    Sandbox m_sandbox{m_program};
    QByteArray m_beforeWrongUsage;
};

void TestCommands::initTestCase()
{
    m_program.setNow("2026-11-19T09:42:00+01:00");
    QVERIFY(m_sandbox.start());
    const auto demo = m_program.json({"demo", "create"});
    QVERIFY2(demo.code == 0 && demo.isOneObject, demo.err);
    QVERIFY(demo.json.contains("path"));
    m_program.write("customers.csv", shopifyCustomers(3));
    m_program.write("orders.csv",
        "Order,Date,Customer,Item,Qty,Price\n1,2026-01-02,7,Lamp,1,5.00\n2,2026-31-03,8,Cover,2,2.5\n");
    m_program.write(
        "rule.json", R"({"all": [{"fact": "orders", "measure": "count", "op": ">=", "value": 2}]})");
    m_program.write("rates.csv", "Date,USD,JPY,\n2026-03-06,1.25,160,\n");
    m_program.write("event.json", R"({"object": "whatsapp_business_account", "entry": []})");
}

void TestCommands::answers_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("keys"); // "list[]" is a list; "list[]: a b" its first entry has a and b
    QTest::addColumn<QByteArray>("input");
    const auto row = [](const char* words, const char* keys, const QByteArray& input = {}) {
        QTest::newRow(words) << QString(words).split(' ') << QString(keys) << input;
    };
    const QByteArray importKeys =
        "preset kind encoding delimiter headerRow columns[] rows create update unchanged skip "
        "orders orderLines problems[]: line column kind message";
    row("workspace info", "members reachable orders groups schemaVersion sizeBytes");
    row("workspace check", "ok problems[]");
    row("import presets", "presets[]: id title kind");
    row("import preview orders.csv", importKeys);
    row("import preview customers.csv --preset auto --country DE", importKeys.left(importKeys.indexOf(':')));
    row("import run orders.csv", "importId " + importKeys);
    row("import list", "imports[]: importId file undoneAt");
    row("import undo 1 --dry-run", "importId file undone possible obstacles[] membersRemoved ordersRemoved");
    row("import run customers.csv --save-mapping Shop --refused left.csv",
        "importId savedMapping inferred refusedFile refusedRows changes[] changeCounts duplicates[]");
    row("import preview customers.csv --set 2:Email=other@example.com --leave-out 3",
        "matches[]: line memberId by name memberName same[] differs[] doubtful apart");
    row("import preview customers.csv --apart 2",
        "matchesTotal matchesDoubtful matchCounts keptByHand[] keptByHandTotal keptByHandCounts");
    row("import mappings", "mappings[]: name preset columns map");
    row("import preview customers.csv", "mapping");
    row("import undo 2",
        "importId undone membersRemoved membersRestored ordersRestored couponsRemoved elapsedMs");
    row("import again 2 --dry-run", "again fileChanged repairs[] repaired couponsRedeemed");
    row("import again 2", "again importId");
    row("import preview customers.csv --mapping none --repairs repaired.csv --no-repairs",
        "repairsFile repairsRows");
    row("rates import rates.csv", "rates new currencies first last");
    row("rates list", "base currencies[]: currency first last days");
    row("rates delete USD", "deleted");
    row("rates spend", "converted orders unconverted byCurrency[]: spend orders");
    row("member list --limit 2",
        "total members[]: id name phone country level orders spend lastOrderAt reachable tags[]");
    row("member list --search Anna --sort name --limit 3 --offset 1", "total members[]");
    row("member show 1", "id identities[] consent[] timeline[]: kind at id title text");
    row("member show 2", "owner zoneSource fields personaFit levelBenefits nextLevel timelineIsCut");
    row("member create --name Mai --phone +4915112345678 --stage buy", "id");
    row("member edit +4915112345678 --city Kyoto --owner Jun", "id act changed");
    row("member tag fresh --ids 1,2,3", "act selected members title kind value");
    row("member untag fresh --ids 1", "act selected members");
    row("member set level Gold --search Anna", "act selected members what value");
    row("member acts --limit 5", "acts[]: act kind members title at undoneAt");
    row("member undo 3", "act members kept");
    row("member redo 3", "act members kept");
    row("member field add Points --kind number", "id key name kind");
    row("member field list", "fields[]: key name kind choices members");
    row("member set field:points 7 --ids 1,2", "act members what");
    row("member field change points --name Score", "key name");
    row("member field remove points --with-values", "removed");
    row("member merge 1 2 --preview", "first second evidence fields[]: what first second suggested");
    row("member merge 4 5 --choose name=second", "mergeId member");
    row("member merges", "merges[]: mergeId member name at");
    row("member duplicates --limit 3", "pairs");
    row("member timeline 4 --kinds order,message,edit --limit 2",
        "member next counts entries[]: kind at id title text");
    row("member identity add 9 username mai.tea", "act kind members title");
    row("member identity remove 9 username mai.tea", "act kind members");
    row("member levels", "act kind members");
    row("member stages", "act kind members");
    row("member places", "act kind members");
    row("member keep-apart 10 11", "act members");
    row("playbook show", "rules[]: id title section values changed");
    row("playbook show level.by_spend", "id values changed");
    row("playbook set level.by_spend silverFrom=300 silverBenefits=gift", "id values changed");
    row("playbook reset level.by_spend", "id values changed");
    row("member note add 2 lamps", "act kind members");
    row("member note edit 2 1 lanterns", "act kind members");
    row("member note list 2", "id notes[]: note text createdAt editedAt");
    row("member note remove 2 1", "act kind members");
    row("member group list", "groups[]: groupId code name members");
    row("member group join 1 --ids 1,2", "act selected members");
    row("member group leave 1 --ids 1", "act selected members");
    row("segment make Friends --ids 1,2", "segmentId");
    row("segment add Friends --search Anna", "act selected members value");
    row("segment take Friends --ids 2", "act selected members value");
    row("member delete --ids 6", "act selected members");
    row("segment presets", "presets[]: id title");
    row("segment fields", "fields[]: key type ops[]");
    row("segment count --rule rule.json",
        "total matched reachable elapsedMs text funnel[]: path text matched lost");
    row("segment count --preset seg.invite_first", "total matched reachable elapsedMs text funnel[]");
    row("segment save --rule rule.json --name Twice", "segmentId");
    row("segment save --rule rule.json --name Kept --frozen", "segmentId");
    row("segment list", "segments[]: segmentId name");
    row("segment count --segment Twice", "total matched reachable elapsedMs text funnel[]");
    row("segment members --segment Twice --out members.csv", "written");
    row("segment rename Kept --name Held", "segmentId");
    row("segment folder create Autumn", "folderId");
    row("segment folders", "folders[]: folderId name segments");
    row("segment move Held --folder Autumn", "segmentId");
    row("segment undo", "actId kind name subjectId undone");
    row("segment acts", "acts[]: actId kind name subjectId undone at");
    row("segment undo 1", "actId kind name subjectId undone");
    row("segment folder rename --folder Autumn --name Fall", "folderId");
    row("segment folder remove --folder Fall", "folderId");
    row("segment uses Twice", "uses[]");
    row("segment remove Kept", "segmentId");
    row("segment rfm --cuts quintiles", "total withoutOrders cuts rule cells[]: recency frequency members");
    row("member list --segment Twice --limit 1", "total members[]");
    row("plan list --from 2026-11-01 --to 2026-11-30", "items[]: id localAt utcAt zone");
    row("plan check --from 2026-11-01 --to 2026-11-30", "findings[]: rule severity at item message fix");
    row("plan export --ics plan.ics", "path");
    row("account doctor --token-stdin", "checks[]: id ok message", sandboxSecrets);
    row("template list", "templates[]: name language category status variables[]");
    row("campaign create --segment Twice --template thank_you --language en --name Thanks", "campaignId");
    row("campaign list", "campaigns[]: campaignId name state");
    row("campaign preview Thanks", "audience sendable excluded[] cost firstAt lastAt perHour[]");
    row("campaign start Thanks", "planned");
    row("campaign pause Thanks", "state");
    row("campaign resume Thanks", "state");
    row("campaign show Thanks", "planned inFlight accepted delivered read failed unknown skipped");
    row("campaign cancel Thanks", "state");
    row("outbox status", "planned inFlight accepted delivered read failed unknown skipped perSecond");
    row("outbox unknown", "unknown[]");
    row("events ingest event.json", "received stored duplicates ignored rejected unknownKinds[]");
    row("kpi list", "metrics[]: id definition");
    row("kpi show --from 2026-11-01 --to 2026-11-18 --by week",
        "metrics[]: id value target band previous definition series[]");
    row("report weekly --from 2026-11-09 --to 2026-11-15 --language en --out weekly.csv",
        "path rows fingerprint");
    row("report weekly --from 2026-11-09 --to 2026-11-15 --language de --out weekly.xlsx",
        "path rows fingerprint");
    row("report weekly --from 2026-11-09 --to 2026-11-15 --language en --out weekly.pdf",
        "path pages fingerprint");
    row("consent list", "waiting[] guard");
    row("consent record 3 --state withdrawn --source call", "recorded unchanged stillSuppressed");
    row("consent list --member 3", "member standings[] entries[]: channel purpose state source at");
    row("consent words", "languages[]: language certain alone unsure");
    row("consent words stop", "verdict word language");
    row("privacy retention --set rawEvents=60", "rules[]: purpose days due");
    row("privacy retention --daily on", "daily rules[]");
    row("privacy retention --apply", "removed receipt rules[]");
    row("member export 3 person.json --purpose asked", "path people rows tables");
    row("privacy register", "exports[]: kind people file purpose at");
    row("member erase 3 --reason asked", "erased receipt verified removed kept copiesLeft[]");
    row("privacy receipts", "receipts[]: receipt erased reason at verified");
    row("report campaign --campaign Thanks --from 2026-11-01 --to 2026-11-19 --language en --out "
        "campaign.csv",
        "path rows fingerprint");
    row("workspace backup copy.serai", "path sha256 counts");
}

/// What of \a keys \a object lacks.
static QStringList missingKeys(const QJsonObject& object, const QString& keys)
{
    QStringList missing;
    const auto parts = keys.split(": ");
    QString list;
    for (auto key : parts[0].split(' ')) {
        const bool isList = key.endsWith("[]");
        key.remove("[]");
        if (!object.contains(key) || (isList && !object[key].isArray()))
            missing << key;
        list = key;
    }
    if (parts.size() == 2)
        missing << missingKeys(object[list].toArray().first().toObject(), parts[1]);
    return missing;
}

void TestCommands::answers()
{
    QFETCH(QStringList, words);
    QFETCH(QString, keys);
    QFETCH(QByteArray, input);
    if (QString(QTest::currentDataTag()).startsWith("account doctor")) {
        const auto added = m_program.json(m_sandbox.accountWords(), sandboxSecrets);
        QVERIFY2(added.code == 0 && added.isOneObject, added.err);
        const auto synced = m_program.json(
            {"template", "sync", "--account", "106540352242922", "--token-stdin"}, sandboxSecrets);
        QVERIFY2(synced.code == 0
                && missingKeys(synced.json, "templates[]: name language category status variables[]")
                       .isEmpty(),
            synced.err);
        words << "--account"
              << "106540352242922";
    }
    if (words.mid(0, 2) == QStringList{"campaign", "create"})
        words << "--account"
              << "106540352242922";
    const auto said = m_program.json(words, input);
    QVERIFY2(said.code == 0, said.err);
    QVERIFY2(said.isOneObject, said.out);
    const auto missing = missingKeys(said.json, keys);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(' ') + " missing in " + QString::fromUtf8(said.out)));
    // An act is not done twice for its text; what only asks is asked again without --json.
    static const QStringList acts{"run", "create", "edit", "tag", "untag", "set", "undo", "redo", "field",
        "identity", "merge", "keep-apart", "levels", "stages", "places", "delete", "save", "start", "pause",
        "resume", "cancel", "ingest", "backup", "record", "export", "erase", "again", "make", "add", "take",
        "remove", "rename", "move", "folder", "join", "leave"};
    if (acts.contains(words[1]) || acts.contains(words.value(2)))
        return;
    const auto text = m_program.plain(words, input);
    QVERIFY2(text.code == 0, text.err);
    QVERIFY(text.out.endsWith('\n') && !text.out.startsWith('{'));
}

void TestCommands::notAvailableYet_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words : {"group create --name N --zone UTC", "group list", "group show 1",
             "group import-chat 1 f.txt", "group health 1", "group split 1 --max 150",
             "plan generate --group 1", "plan best-times --group 1", "alerts list", "hotwords", "roi",
             "experiment plan --baseline 0.1 --lift 0.02", "experiment result 1",
             "report roi --from 2026-11-01 --to 2026-11-02 --out x.pdf",
             "report hotwords --from 2026-11-01 --to 2026-11-02 --out x.pdf"})
        QTest::newRow(words) << words;
}

void TestCommands::notAvailableYet()
{
    QFETCH(QString, words);
    const auto list = words.split(' ');
    const auto plain = m_program.plain(list);
    const auto problem = refusalProblem(plain, m_program.json(list), 2, "unavailable");
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY2(plain.err.contains("not available yet"), plain.err);
}

void TestCommands::wrongUsage_data()
{
    m_beforeWrongUsage = m_program.contents();
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const QStringList& words) { QTest::newRow(name) << words; };
    row("no command", {});
    row("unknown command", {"frobnicate"});
    row("half a command", {"workspace"});
    row("unknown second word", {"workspace", "frobnicate"});
    row("unknown option", {"member", "list", "--frobnicate"});
    row("unknown short option", {"member", "list", "-x"});
    row("option without its value", {"member", "list", "--limit"});
    row("word instead of a number", {"member", "list", "--limit", "many"});
    row("unknown sort", {"member", "list", "--sort", "shoeSize"});
    row("no file", {"import", "preview"});
    row("two files", {"import", "run", "a.csv", "b.csv"});
    row("no import", {"import", "undo"});
    row("half a rule for conflicts", {"import", "run", "a.csv", "--conflict", "name"});
    row("no such country", {"import", "run", "a.csv", "--country", "XX"});
    row("no such country of a shop", {"workspace", "create", "--country", "XX"});
    row("half a cell", {"import", "run", "a.csv", "--set", "88:Phone"});
    row("no line to leave out", {"import", "run", "a.csv", "--leave-out", "first"});
    row("no day of a rate", {"rates", "convert", "1", "USD", "EUR"});
    row("no member", {"member", "show"});
    row("no rule", {"segment", "count"});
    row("rule and preset", {"segment", "count", "--rule", "rule.json", "--preset", "seg.invite_first"});
    row("no output file", {"segment", "members", "--rule", "rule.json"});
    row("undo of a word", {"segment", "undo", "everything"});
    row("undo of two acts", {"segment", "undo", "1", "2"});
    row("folder without an act", {"segment", "folder", "--folder", "Fall"});
    row("no period", {"plan", "list"});
    row("no day", {"plan", "list", "--from", "yesterday", "--to", "2026-11-30"});
    row("period backwards", {"plan", "list", "--from", "2026-11-30", "--to", "2026-11-01"});
    row("campaign without segment", {"campaign", "create", "--template", "thank_you", "--language", "en"});
    row("campaign without number", {"campaign", "show"});
    row("verdict", {"outbox", "unknown", "--resolve", "all", "--as", "perhaps"});
    row("kpi without period", {"kpi", "show"});
    row("kpi by year", {"kpi", "show", "--from", "2026-11-01", "--to", "2026-11-02", "--by", "year"});
    row("report without file", {"report", "weekly", "--from", "2026-11-01", "--to", "2026-11-02"});
    row("port out of range", {"sandbox", "serve", "--port", "99999"});
    row("now without zone", {"--now", "2026-11-19T10:00:00", "workspace", "info"});
    row("now is no time", {"--now", "tomorrow", "workspace", "info"});
}

void TestCommands::wrongUsage()
{
    QFETCH(QStringList, words);
    const auto problem = refusalProblem(m_program.plain(words), m_program.json(words), 2, "usage");
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestCommands::helpNamesEveryCommand()
{
    const auto help = m_program.plain({"--help"});
    QCOMPARE(help.code, 0);
    for (const char* command : {"workspace create", "workspace info", "workspace check", "workspace backup",
             "workspace restore", "demo create", "import preview", "import run", "import list",
             "import presets", "member list", "member show", "segment presets", "segment fields",
             "segment count", "segment members", "segment save", "segment list", "plan list", "plan check",
             "plan export", "account add", "account doctor", "template sync", "template list",
             "campaign create", "campaign preview", "campaign start", "campaign pause", "campaign resume",
             "campaign cancel", "campaign show", "outbox run", "outbox status", "outbox unknown",
             "events ingest", "kpi list", "kpi show", "report weekly", "report campaign", "sandbox serve"})
        QVERIFY2(help.out.contains(QByteArray("\n  ") + command), command);
}

void TestCommands::nowMakesAnswersReproducible()
{
    const auto timeless = [](QByteArray out) {
        auto lines = out.split('\n');
        lines.removeIf([](const QByteArray& line) { return line.contains("\"elapsedMs\""); });
        return lines.join('\n');
    };
    for (const auto& words :
        {QStringList{"segment", "presets"}, {"segment", "count", "--preset", "seg.invite_first"},
            {"plan", "check", "--from", "2026-11-01", "--to", "2026-11-30"}, {"campaign", "list"},
            {"kpi", "show", "--from", "2026-11-01", "--to", "2026-11-18"},
            {"report", "weekly", "--from", "2026-11-09", "--to", "2026-11-15", "--language", "en", "--out",
                "same.csv"}}) {
        const auto first = m_program.json(words);
        const auto file = words[0] == "report" ? m_program.file("same.csv") : QString();
        QFile one(file);
        const auto bytes = !file.isEmpty() && one.open(QIODevice::ReadOnly) ? one.readAll() : QByteArray();
        one.close();
        const auto second = m_program.json(words);
        QCOMPARE(first.code, 0);
        QCOMPARE(timeless(second.out), timeless(first.out));
        if (!file.isEmpty()) {
            QVERIFY(!bytes.isEmpty() && one.open(QIODevice::ReadOnly));
            QCOMPARE(one.readAll(), bytes);
        }
    }
    // And another now gives another answer: days pass for segments.
    const auto count = [this](const QString& now) {
        m_program.setNow(now);
        const auto rule = m_program.write("days.json",
            R"({"all": [{"fact": "orders", "measure": "daysSinceLast", "op": "<=", "value": 30}]})");
        return m_program.json({"segment", "count", "--rule", rule}).json["matched"].toInt(-1);
    };
    const int later = count("2027-06-01T00:00:00Z");
    const int now = count("2026-11-19T09:42:00+01:00");
    QCOMPARE(later, 0);
    QVERIFY(now > 0);
}

void TestCommands::idsOfOneCommandAreTakenByOthers()
{
    const auto merge = m_program.json({"member", "merge", "7", "8"});
    const auto back =
        m_program.json({"member", "unmerge", QString::number(merge.json["mergeId"].toInteger())});
    QCOMPARE(back.json["member"].toInt(), 8);
    const auto members = m_program.json({"member", "list", "--limit", "1"}).json["members"].toArray();
    const auto id = members.first().toObject()["id"].toInteger();
    const auto shown = m_program.json({"member", "show", QString::number(id)});
    QCOMPARE(shown.json["id"].toInteger(-1), id);
    const auto segment = m_program.json({"segment", "list"}).json["segments"].toArray().first().toObject();
    const auto byId =
        m_program.json({"segment", "count", "--segment", QString::number(segment["segmentId"].toInteger())});
    const auto byName = m_program.json({"segment", "count", "--segment", segment["name"].toString()});
    QCOMPARE(byId.code, 0);
    QCOMPARE(byName.json["matched"], byId.json["matched"]);
    const auto campaign = m_program.json({"campaign", "list"}).json["campaigns"].toArray().first().toObject();
    const auto one =
        m_program.json({"campaign", "show", QString::number(campaign["campaignId"].toInteger())});
    QCOMPARE(one.json["name"].toString("?"), campaign["name"].toString());
}

void TestCommands::backupAndRestore()
{
    const auto before = m_program.contents(); // the copy is noted in the register after it is made
    const auto copy = m_program.json({"workspace", "backup", m_program.file("safe.serai")});
    QCOMPARE(copy.code, 0);
    const auto info = m_program.json({"workspace", "info"}).json;
    QCOMPARE(m_program.json({"import", "run", m_program.write("more.csv", shopifyCustomers(50))}).code, 0);
    QVERIFY(m_program.contents() != before);
    const auto broken = m_program.write("broken.serai", QByteArray(50'000, 'x'));
    const auto changed = m_program.contents();
    const auto problem = refusalProblem(m_program.plain({"workspace", "restore", broken}),
        m_program.json({"workspace", "restore", broken}), 4, "workspaceDamaged", "broken.serai");
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(m_program.contents(), changed); // a bad backup replaces nothing
    const auto restored = m_program.json({"workspace", "restore", m_program.file("safe.serai")});
    QVERIFY2(restored.code == 0, restored.err);
    QCOMPARE(restored.json["sha256"], copy.json["sha256"]);
    QCOMPARE(restored.json["counts"], copy.json["counts"]);
    QVERIFY(QFile::exists(restored.json["replaced"].toString()));
    QCOMPARE(m_program.contents(), before);
    QCOMPARE(m_program.json({"workspace", "info"}).json["members"], info["members"]);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
