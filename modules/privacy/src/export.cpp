// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "declaration.h"
#include "identifiers.h"
#include "text.h"

#include <base/clock.h>
#include <base/privatefile.h>
#include <store/store.h>
#include <store/workspace.h>

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QThreadPool>

#include <consent/disclosure.h>
#include <privacy/privacydesk.h>

namespace serai::privacy {

using store::Connection;

namespace {

/// What of the searched tables names one of the people, found in one pass for all of them.
using FoundByMember = QHash<qint64, QJsonObject>;

struct ExportJob
{
    QList<qint64> members;
    QString path;
    qint64 nowMs = 0;
    Progress progress;
    CancelToken cancel;
};

} // namespace

static QString isoInstant(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// Instants as ISO 8601, JSON that is kept as text as JSON, everything else as it is.
static QJsonValue valueOf(const store::Statement& row, int column, const QString& name)
{
    if (row.isNull(column))
        return QJsonValue::Null;
    if (name == u"at" || name.endsWith(u"_at")) {
        bool isNumber = false;
        const auto ms = row.text(column).toLongLong(&isNumber);
        if (isNumber)
            return isoInstant(ms);
    }
    const auto text = row.text(column);
    if (text.startsWith(u'{') || text.startsWith(u'[')) {
        const auto document = QJsonDocument::fromJson(text.toUtf8());
        if (document.isObject())
            return document.object();
        if (document.isArray())
            return document.array();
    }
    // Remote ids may be longer than what a JSON number keeps: only our own integers go as numbers.
    bool isInteger = false;
    const auto number = text.toLongLong(&isInteger);
    const bool isOwn =
        name == u"id" || name.endsWith(u"_id") || name.endsWith(u"_minor") || name.endsWith(u"_count");
    return isInteger && isOwn ? QJsonValue(number) : QJsonValue(text);
}

static QJsonObject rowObject(const store::Statement& row, const TablePlan& plan)
{
    QJsonObject object;
    for (int column = 0; column < plan.columns.size(); ++column)
        object.insert(plan.columns.at(column), valueOf(row, column, plan.columns.at(column)));
    return object;
}

static QByteArray selectAll(const TablePlan& plan)
{
    QStringList columns;
    for (const auto& column : plan.columns)
        columns << quoted(column);
    return (QStringLiteral("SELECT ") + columns.join(QStringLiteral(", ")) + QStringLiteral(" FROM ")
        + quoted(plan.name))
        .toUtf8();
}

static void append(QJsonObject& tables, const QString& table, const QJsonObject& row)
{
    auto rows = tables.value(table).toArray();
    rows.append(row);
    tables.insert(table, rows);
}

static Result<FoundByMember> searchTables(Connection& connection, const QList<TablePlan>& plans,
    const Identifiers& identifiers, const CancelToken& cancel)
{
    FoundByMember found;
    for (const auto& plan : plans) {
        if (!plan.isSearched())
            continue;
        auto rows = connection.run(selectAll(plan).constData());
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            if (cancel.isCancelled())
                return fail(ErrorKind::Cancelled, privacyText(QT_TRANSLATE_NOOP("privacy", "cancelled")));
            QSet<qint64> named;
            for (const auto& column : plan.personal)
                named += identifiers.namedIn(rows->text(int(plan.columns.indexOf(column))), false);
            for (const auto member : std::as_const(named))
                append(found[member], plan.name, rowObject(*rows, plan));
        }
    }
    return found;
}

/// Tables → rows of \a member and of those who were merged into it.
static Result<QJsonObject> linkedRows(Connection& connection, const QList<TablePlan>& plans, qint64 member)
{
    const auto ids = withMerged(connection, {member});
    if (!ids)
        return fail(ids.error());
    QJsonObject tables;
    for (const auto& plan : plans) {
        if (!plan.isLinked() || plan.name == u"audience_touched")
            continue;
        const auto sql = selectAll(plan) + " WHERE " + ofMembers(plan).toUtf8();
        auto rows = connection.run(sql.constData(), idList(*ids));
        if (!rows)
            return fail(rows.error());
        QJsonArray list;
        while (rows->next())
            list.append(rowObject(*rows, plan));
        if (!list.isEmpty())
            tables.insert(plan.name, list);
    }
    return tables;
}

static Result<> writeAll(QSaveFile& file, const QByteArray& bytes)
{
    if (file.write(bytes) == bytes.size())
        return {};
    return fail(ErrorKind::Storage,
        privacyText(QT_TRANSLATE_NOOP("privacy", "the file could not be written")), file.fileName(),
        privacyText(QT_TRANSLATE_NOOP("privacy", "check the folder, its rights and the free space")));
}

static QByteArray header(const store::WorkspaceSettings& settings, qint64 nowMs)
{
    const QJsonObject head{{QStringLiteral("format"), QStringLiteral("serai-person")},
        {QStringLiteral("version"), 1}, {QStringLiteral("exportedAt"), isoInstant(nowMs)},
        {QStringLiteral("shop"), settings.name}, {QStringLiteral("currency"), settings.currency}};
    auto bytes = QJsonDocument(head).toJson(QJsonDocument::Indented).trimmed();
    bytes.chop(2); // "\n}"
    return bytes + ",\n    \"people\": [\n";
}

static Result<> writePerson(Connection& connection, QSaveFile& file, const QList<TablePlan>& plans,
    const FoundByMember& found, qint64 member, PersonExport& report)
{
    auto tables = linkedRows(connection, plans, member);
    if (!tables)
        return fail(tables.error());
    if (!tables->contains(QStringLiteral("member")))
        return {};
    const auto others = found.value(member);
    for (auto it = others.begin(); it != others.end(); ++it)
        tables->insert(it.key(), it.value());
    for (auto it = tables->begin(); it != tables->end(); ++it) {
        report.rowsByTable[it.key()] += it.value().toArray().size();
        report.rows += it.value().toArray().size();
    }
    const QJsonObject person{{QStringLiteral("id"), member}, {QStringLiteral("tables"), *tables}};
    const QByteArray between = report.people > 0 ? ",\n" : "";
    ++report.people;
    return writeAll(file, between + QJsonDocument(person).toJson(QJsonDocument::Indented).trimmed());
}

static Result<PersonExport> writePeople(Connection& connection, QSaveFile& file, const ExportJob& job)
{
    const auto plans = tablePlans(connection);
    if (!plans)
        return fail(plans.error());
    const auto settings = store::readSettings(connection);
    if (!settings)
        return fail(settings.error());
    const auto identifiers = Identifiers::of(connection, job.members);
    if (!identifiers)
        return fail(identifiers.error());
    const auto found = searchTables(connection, *plans, *identifiers, job.cancel);
    if (!found)
        return fail(found.error());
    PersonExport report;
    report.path = QFileInfo(job.path).absoluteFilePath();
    if (auto done = writeAll(file, header(*settings, job.nowMs)); !done)
        return fail(done.error());
    for (qsizetype i = 0; i < job.members.size(); ++i) {
        if (job.cancel.isCancelled())
            return fail(ErrorKind::Cancelled, privacyText(QT_TRANSLATE_NOOP("privacy", "cancelled")));
        if (auto done = writePerson(connection, file, *plans, *found, job.members.at(i), report); !done)
            return fail(done.error());
        if (job.progress && i % 64 == 0)
            job.progress(i, job.members.size());
    }
    if (report.people == 0)
        return fail(ErrorKind::NotFound, privacyText(QT_TRANSLATE_NOOP("privacy", "there is no such member")),
            {}, privacyText(QT_TRANSLATE_NOOP("privacy", "use an id of the member list")));
    if (auto done = writeAll(file, "\n    ]\n}\n"); !done)
        return fail(done.error());
    return report;
}

/// Complete and in place, or not there at all.
static Result<PersonExport> exportFile(Connection& connection, const ExportJob& job)
{
    QSaveFile file(job.path);
    if (!openPrivate(file))
        return fail(ErrorKind::Storage,
            privacyText(QT_TRANSLATE_NOOP("privacy", "the file could not be written")), job.path,
            privacyText(QT_TRANSLATE_NOOP("privacy", "check the folder, its rights and the free space")));
    auto report = writePeople(connection, file, job);
    if (!report) {
        file.cancelWriting();
        return report;
    }
    if (!file.commit())
        return fail(ErrorKind::Storage,
            privacyText(QT_TRANSLATE_NOOP("privacy", "the file could not be written")), job.path,
            privacyText(QT_TRANSLATE_NOOP("privacy", "check the folder, its rights and the free space")));
    return report;
}

Async<PersonExport> PrivacyDesk::exportMembers(
    QList<qint64> members, QString path, QString purpose, Progress progress, CancelToken cancel)
{
    auto promise = std::make_shared<Promise<PersonExport>>();
    auto future = promise->future();
    const ExportJob job{
        std::move(members), std::move(path), m_clock.nowMs(), std::move(progress), std::move(cancel)};
    QThreadPool::globalInstance()->start([promise, job, purpose = std::move(purpose), &store = m_store] {
        auto report =
            await(store.readLong([job](Connection& connection) { return exportFile(connection, job); }));
        if (!report) {
            promise->settle(std::move(report));
            return;
        }
        const auto noted = await(consent::noteDisclosure(store,
            {0, report->people == 1 ? QStringLiteral("person") : QStringLiteral("members"), {},
                report->people, {}, report->path, purpose, job.nowMs}));
        if (!noted) {
            // What is not in the register must not be outside.
            QFile::remove(job.path);
            promise->settle(fail(noted.error()));
            return;
        }
        promise->settle(std::move(report));
    });
    return future;
}

} // namespace serai::privacy
