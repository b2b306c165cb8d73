// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/json.h>
#include <support/testworkspace.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <migrations.h>

using namespace serai;
using namespace serai::store;
using serai::test::TestWorkspace;

class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void everyFailingStatementOfAMigrationLeavesOldOrNew();
    void aVersionOneFileIsBroughtUpToDate();
    void presetsOfVersionSevenAreNotFollowed();
    void listsOfVersionNineStayLists();
    void everyColumnIsDeclaredPersonalOrPlain();
    void orderTimesAreWholeSeconds();
    void shardsAreMarkedDirty_data();
    void shardsAreMarkedDirty();
};

void TestSchema::everyFailingStatementOfAMigrationLeavesOldOrNew()
{
    QTemporaryDir dir;
    int failing = 0;
    for (bool failed = true; failed; ++failing) {
        QVERIFY2(failing < 1000, "the loop must end: some run meets no failure");
        const auto path = dir.filePath(QStringLiteral("%1.serai").arg(failing));
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            Connection connection(database);
            int countdown = failing;
            connection.setFaultHook([&](const QByteArray&) -> std::optional<Error> {
                if (countdown-- == 0)
                    return Error{ErrorKind::DiskFull, QStringLiteral("made to fail"), {}, {}, {}};
                return std::nullopt;
            });
            const auto migrated = migrate(connection, path);
            failed = !migrated;
            connection.setFaultHook({});
            const auto version = connection.number("PRAGMA user_version").value().value_or(-1);
            const auto tables = connection.number("SELECT count(*) FROM sqlite_schema").value().value_or(-1);
            // Each file is whole or absent: a later one may fail after the earlier ones are done.
            QVERIFY(failed ? version < currentSchemaVersion() : version == currentSchemaVersion());
            QCOMPARE(tables > 0, version > 0);
            QCOMPARE(
                connection.number("SELECT count(*) FROM sqlite_schema WHERE name = 'custom_field'").value(),
                std::optional<qint64>(version >= 2 ? 1 : 0));
        }
        QSqlDatabase::removeDatabase(path);
        // Whatever happened, the next attempt succeeds.
        const FixedClock clock;
        if (QFileInfo(path).size() > 0) {
            const auto opened = Store::open(path, OpenMode::ReadWrite, clock);
            QVERIFY2(opened.has_value(), opened ? "" : qPrintable(toText(opened.error())));
            QCOMPARE(await((*opened)->check()).value(), QStringList());
        }
    }
    QVERIFY(failing > 40); // the schema has that many statements at least
}

/// A file as \a version wrote it, with what \a rows put into it; empty where that failed.
static QString fileOfVersion(const QTemporaryDir& dir, int version, const QStringList& rows)
{
    const auto path = dir.filePath(QStringLiteral("%1.serai").arg(version));
    bool made = true;
    QStringList statements;
    const auto files =
        QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("00*.sql")}, QDir::Files, QDir::Name);
    for (const auto& name : files.first(version)) {
        QFile schema(QStringLiteral(":/schema/") + name);
        made = made && schema.open(QIODevice::ReadOnly);
        statements << QString::fromUtf8(schema.readAll()).split(QStringLiteral("\n-- next\n"));
    }
    statements << QStringLiteral("PRAGMA user_version=%1").arg(version)
               << QStringLiteral("PRAGMA application_id=1397051977") << rows;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
        database.setDatabaseName(path);
        made = made && database.open();
        QSqlQuery query(database);
        for (const auto& sql : std::as_const(statements)) {
            made = made && query.exec(sql);
            if (!made) {
                qWarning("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
                break;
            }
        }
    }
    QSqlDatabase::removeDatabase(path);
    return made ? path : QString();
}

static std::optional<qint64> numberIn(Store& store, const char* sql)
{
    return await(store.read([sql](Connection& connection) { return connection.number(sql); })).value_or(-1);
}

/// Until version 7, a preset only said where a rule came from: it may have been changed since. That goes for
/// segments that were removed, too, and can be brought back.
void TestSchema::presetsOfVersionSevenAreNotFollowed()
{
    QTemporaryDir dir;
    const auto act = QStringLiteral("INSERT INTO segment_act (at, kind, subject_id, name, before) VALUES (0, "
                                    "'remove', %1, 'x', '{\"preset\":\"seg.new\",\"frozenAt\":%2}')");
    const auto path = fileOfVersion(dir, 7,
        {QStringLiteral(
             "INSERT INTO segment (id, name, rule, preset, frozen_at, created_at, updated_at) VALUES "
             "(1, 'Live', '{\"all\":[]}', 'seg.new', NULL, 0, 0), "
             "(2, 'Frozen', '{\"all\":[]}', 'seg.new', 5, 0, 0)"),
            act.arg(3).arg(QStringLiteral("null")), act.arg(4).arg(7)});
    QVERIFY(!path.isEmpty());
    const FixedClock clock;
    const auto opened = Store::open(path, OpenMode::ReadWrite, clock);
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(toText(opened.error())));
    auto& store = **opened;
    const std::optional<qint64> one(1);
    QCOMPARE(numberIn(store, "SELECT count(*) FROM segment WHERE preset IS NULL AND name = 'Live'"), one);
    QCOMPARE(
        numberIn(store, "SELECT count(*) FROM segment WHERE preset = 'seg.new' AND name = 'Frozen'"), one);
    QCOMPARE(numberIn(store,
                 "SELECT count(*) FROM segment_act WHERE subject_id = 3 AND json_extract(before, "
                 "'$.preset') IS NULL"),
        one);
    QCOMPARE(numberIn(store,
                 "SELECT count(*) FROM segment_act WHERE subject_id = 4 AND json_extract(before, "
                 "'$.preset') = 'seg.new'"),
        one);
}

/// Until version 9, a list was what was frozen without a rule and without a source.
void TestSchema::listsOfVersionNineStayLists()
{
    QTemporaryDir dir;
    const auto removed = QStringLiteral(
        "INSERT INTO segment_act (at, kind, subject_id, name, before) VALUES (0, 'remove', %1, "
        "'x', '{\"rule\":\"%2\",\"frozenAt\":%3,\"source\":%4}')");
    const auto everybody = QStringLiteral("{\\\"all\\\":[]}");
    const auto null = QStringLiteral("null");
    const auto path = fileOfVersion(dir, 9,
        {QStringLiteral(
             "INSERT INTO segment (id, name, rule, frozen_at, created_at, updated_at, source_id) "
             "VALUES (1, 'Everybody', '{\"all\":[]}', NULL, 0, 0, NULL), "
             "(2, 'List', '{\"all\":[]}', 5, 0, 0, NULL), (3, 'Then', '{\"all\":[]}', 5, 0, 0, 1), "
             "(4, 'Named', '{\"all\":[{\"field\":\"name\",\"op\":\"known\"}]}', 5, 0, 0, NULL), "
             "(5, 'Broken', 'not a rule', 5, 0, 0, NULL), (6, 'Odd', '{}', 5, 0, 0, NULL), "
             "(11, 'Copy', '{\"all\":[]}', 6, 0, 0, 2), (12, 'Copy of it', '{\"all\":[]}', 7, 0, 0, 11)"),
            removed.arg(7).arg(everybody, null, null),
            removed.arg(8).arg(everybody, QStringLiteral("5"), null),
            removed.arg(9).arg(everybody, QStringLiteral("5"), QStringLiteral("1")),
            removed.arg(10).arg(QStringLiteral("nonsense"), QStringLiteral("5"), null),
            QStringLiteral(
                "INSERT INTO segment_act (at, kind, subject_id, name, before) VALUES (0, 'rename', 1, "
                "'x', '{\"now\":\"y\"}')")});
    QVERIFY(!path.isEmpty());
    const FixedClock clock;
    const auto opened = Store::open(path, OpenMode::ReadWrite, clock);
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(toText(opened.error())));
    auto& store = **opened;
    QCOMPARE(numberIn(store, "SELECT sum(id) FROM segment WHERE by_hand"), std::optional<qint64>(2));
    // A copy of a list is no list, and not of everybody either.
    QCOMPARE(numberIn(store,
                 "SELECT sum(id) FROM segment WHERE rule = "
                 "'{\"all\":[{\"segment\":\"2\",\"op\":\"in\"}]}'"),
        std::optional<qint64>(23));
    QCOMPARE(
        numberIn(store, "SELECT sum(subject_id) FROM segment_act WHERE json_extract(before, '$.byHand')"),
        std::optional<qint64>(8));
}

void TestSchema::aVersionOneFileIsBroughtUpToDate()
{
    QTemporaryDir dir;
    const auto path = fileOfVersion(dir, 1,
        {QStringLiteral("INSERT INTO tag (id, name) VALUES (1, 'vip')"),
            QStringLiteral("INSERT INTO member (id, name, country, created_at, updated_at) "
                           "VALUES (7, 'Aiko', 'JP', 1, 2)"),
            QStringLiteral("INSERT INTO member_tag VALUES (7, 1)")});
    QVERIFY(!path.isEmpty());
    const FixedClock clock;
    const auto opened = Store::open(path, OpenMode::ReadWrite, clock);
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(toText(opened.error())));
    QCOMPARE((*opened)->schemaVersion(), currentSchemaVersion());
    QCOMPARE(await((*opened)->check()).value(), QStringList());
    const auto kept = await((*opened)->read([](Connection& connection) {
        return connection.number("SELECT count(*) FROM member m JOIN member_tag t ON t.member_id = m.id "
                                 "WHERE m.name = 'Aiko' AND m.country = 'JP' AND m.country_source IS NULL");
    }));
    QCOMPARE(kept.value(), std::optional<qint64>(1));
    // The file as it was is beside it, under the number of the version that replaced it.
    QVERIFY(QFileInfo::exists(QStringLiteral("%1.before-v%2").arg(path).arg(currentSchemaVersion())));
    const auto again = await((*opened)->write([](Transaction& transaction) -> Result<> {
        auto done = transaction->run("INSERT INTO custom_field (key, name, kind, created_at) "
                                     "VALUES ('size', 'Size', 'text', 1)");
        return done ? Result<>() : fail(done.error());
    }));
    QVERIFY(again.has_value());
}

/// resources/schema/privacy.json is what erasing, exporting and the support bundle go by (R28).
void TestSchema::everyColumnIsDeclaredPersonalOrPlain()
{
    const auto declared = readJsonFile(QStringLiteral(SERAI_SOURCE_DIR "/resources/schema/privacy.json"));
    QVERIFY2(declared.has_value(), declared ? "" : qPrintable(toText(declared.error())));
    const auto tables = declared->object().value(QStringLiteral("tables")).toObject();
    TestWorkspace workspace;
    const auto columns = await(workspace.store().read([](Connection& connection) -> Result<QStringList> {
        auto rows = connection.run("SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c "
                                   "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
        if (!rows)
            return fail(rows.error());
        QStringList names;
        while (rows->next())
            names << rows->text(0) + u'.' + rows->text(1);
        return names;
    }));
    QVERIFY(columns.has_value());
    QVERIFY(columns->size() > 100);
    QStringList wrong;
    QSet<QString> known;
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        for (const auto& kind : {QStringLiteral("personal"), QStringLiteral("plain")}) {
            const auto names = table.value().toObject().value(kind).toArray();
            for (const auto& name : names) {
                const auto full = table.key() + u'.' + name.toString();
                if (known.contains(full))
                    wrong << full + QStringLiteral(" is declared twice");
                known.insert(full);
                if (!columns->contains(full))
                    wrong << full + QStringLiteral(" is declared but not in the schema");
            }
        }
    }
    for (const auto& column : *columns) {
        if (!known.contains(column))
            wrong << column + QStringLiteral(" is not declared in resources/schema/privacy.json");
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestSchema::orderTimesAreWholeSeconds()
{
    TestWorkspace workspace;
    const auto insert = [&](qint64 at) {
        return await(workspace.store().write([at](Transaction& transaction) -> Result<> {
            auto done =
                transaction->run("INSERT INTO shop_order (number, kind, ordered_at, currency, total_minor) "
                                 "VALUES (?, 'purchase', ?, 'USD', 1)",
                    QString::number(at), at);
            if (!done)
                return fail(done.error());
            return {};
        }));
    };
    QVERIFY(insert(1'000'000).has_value());
    QCOMPARE(insert(1'000'001).error().kind, ErrorKind::Conflict);
}

void TestSchema::shardsAreMarkedDirty_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("member added") << QByteArray(
        "INSERT INTO member (id, created_at, updated_at) VALUES (65540, 1, 1)");
    QTest::newRow("member changed") << QByteArray("UPDATE member SET city = 'Kochi' WHERE id = 65537");
    QTest::newRow("member removed") << QByteArray("DELETE FROM member WHERE id = 65537");
    QTest::newRow("identity") << QByteArray(
        "INSERT INTO member_identity (member_id, kind, value, created_at) VALUES (65537, 'phone', '+1', 1)");
    QTest::newRow("tag") << QByteArray("INSERT INTO member_tag VALUES (65537, 1)");
    QTest::newRow("consent") << QByteArray(
        "INSERT INTO consent_event (member_id, channel, purpose, state, source, at) VALUES (65537, "
        "'whatsapp', 'marketing', 'granted', 'x', 1)");
    QTest::newRow("suppression") << QByteArray(
        "INSERT INTO suppression VALUES (65537, 'whatsapp', 'optOut', 1)");
    QTest::newRow("owner") << QByteArray("UPDATE member SET owner = 'Mai' WHERE id = 65537");
    QTest::newRow("custom field") << QByteArray(
        "INSERT INTO member_field (member_id, field_id, text) VALUES (65537, 1, 'x')");
    QTest::newRow("order") << QByteArray(
        "INSERT INTO shop_order (member_id, number, kind, ordered_at, currency, total_minor) VALUES (65537, "
        "'1', 'purchase', 1000, 'USD', 1)");
}

void TestSchema::shardsAreMarkedDirty()
{
    QFETCH(QByteArray, sql);
    TestWorkspace workspace;
    workspace.execute("INSERT INTO member (id, created_at, updated_at) VALUES (65537, 1, 1)");
    workspace.execute("INSERT INTO tag (id, name) VALUES (1, 'a')");
    workspace.execute(
        "INSERT INTO custom_field (id, key, name, kind, created_at) VALUES (1, 'a', 'A', 'text', 1)");
    workspace.execute("DELETE FROM audience_dirty");
    workspace.execute(sql.constData());
    QVERIFY(workspace.number("SELECT count(*) FROM audience_dirty WHERE shard = 1") > 0);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
