// SPDX-FileCopyrightText: 2026 Serai contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importrun.h"

#include "importcustom.h"
#include "orderbook.h"
#include "text.h"

#include <base/localtime.h>
#include <base/territory.h>
#include <base/workthread.h>

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <thread>

namespace serai::members {

static constexpr char insertImportSql[] =
    "INSERT INTO import (file_name, kind, preset, encoding, rows, created, updated, unchanged, skipped, "
    "orders, order_lines, imported_at, source, options) VALUES (?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, ?, ?, ?)";
static constexpr char updateImportSql[] = "UPDATE import SET rows = ?, created = ?, updated = ?, unchanged = "
                                          "?, skipped = ?, orders = ?, order_lines = ? "
                                          "WHERE id = ?";

/// Reads the file on a second thread and hands each batch to \a take on this one.
static Result<> readThrough(
    ImportReader& reader, const ImportWatch& watch, const std::function<Result<>(const ImportBatch&)>& take)
{
    BatchQueue queue;
    std::thread thread([&] {
        workBehindTheWindow();
        reader.run(queue);
    });
    Result<> result;
    for (bool last = false; !last && result;) {
        const auto batch = queue.take();
        last = batch.isLast;
        if (batch.error)
            result = fail(*batch.error);
        else
            result = watch.check().and_then([&] { return take(batch); });
        if (result)
            watch.say(batch.bytesRead);
    }
    queue.close();
    thread.join();
    return result;
}

static Result<Layout> layoutFor(store::Connection& connection, const ImportOptions& options,
    const store::WorkspaceSettings& settings, ImportWatch& watch)
{
    watch.begin(ImportStage::Look, QFileInfo(options.file).size());
    auto layout = findLayout(options, watch);
    if (!layout)
        return layout;
    if (auto known = resolveCustomFields(connection, options, *layout); !known)
        return fail(known.error());
    const auto zone = zoneById(options.zone.isEmpty() ? settings.zone : options.zone);
    if (!zone)
        return fail(zone.error());
    layout->zone = *zone;
    // What was said, else what the layout always means, else the shop's own.
    const auto firstOf = [](const QString& said, const QString& layouts, const QString& shops) {
        return (!said.isEmpty() ? said : !layouts.isEmpty() ? layouts : shops).toUpper();
    };
    layout->country = firstOf(options.country, layout->preset->country, settings.country);
    static const QString nobodys = QStringLiteral("ZZ"); // CLDR's code for "unknown": only the rows say
    if (!options.country.isEmpty() && options.country.compare(nobodys, Qt::CaseInsensitive) != 0) {
        const auto code = territoryFromText(options.country);
        if (!code)
            return fail(ErrorKind::InvalidInput,
                membersText(QT_TRANSLATE_NOOP("members", "there is no country \"%1\"")).arg(options.country),
                {}, membersText(QT_TRANSLATE_NOOP("members", "use its code such as DE, or its name")));
        layout->country = *code;
    }
    const auto inHeaders = currencyInHeaders(*layout);
    layout->isCurrencyInHeader = options.currency.isEmpty() && !inHeaders.isEmpty();
    layout->currency = firstOf(layout->isCurrencyInHeader ? inHeaders : options.currency,
        layout->preset->currency, settings.currency);
    if (!isCurrency(layout->currency))
        return fail(ErrorKind::InvalidInput,
            membersText(QT_TRANSLATE_NOOP("members", "there is no currency \"%1\"")).arg(layout->currency),
            {}, membersText(QT_TRANSLATE_NOOP("members", "use an ISO 4217 code such as EUR")));
    if (auto done = surveyLayout(*layout, options, watch); !done)
        return fail(done.error());
    return layout;
}

/// Sentences about what the figures do not say.
static void addNotes(
    ImportReport& report, const Layout& layout, const ImportOptions& options, const QString& zone)
{
    if (layout.preset->kind == ImportKind::Orders) {
        report.notes
            << membersText(QT_TRANSLATE_NOOP("members", "Times without a zone are read in %1.")).arg(zone);
        if (report.guestOrders > 0)
            report.notes << QCoreApplication::translate("members",
                "%n order(s) name no customer: kept as guest orders, counted in the shop's figures.", nullptr,
                int(report.guestOrders));
        if (report.freeOrders > 0)
            report.notes << QCoreApplication::translate("members",
                "%n order(s) have no amount: kept as free orders, which count as no purchases.", nullptr,
                int(report.freeOrders));
    }
    if (layout.format.isTwiceEncoded)
        report.notes << membersText(QT_TRANSLATE_NOOP("members",
            "The letters of the file were written as UTF-8 twice (\"MÃ¼ller\" for \"Müller\"): they are read "
            "as "
            "they were meant."));
    else if (layout.looksTwiceEncoded)
        report.notes << membersText(QT_TRANSLATE_NOOP("members",
            "Some letters of the file look as if they were written as UTF-8 twice (\"MÃ¼ller\" for "
            "\"Müller\"). "
            "They are read as they stand there: export the file again as UTF-8."));
    if (options.whatsappConsent.isEmpty())
        report.notes << membersText(QT_TRANSLATE_NOOP("members",
            "Nobody becomes reachable by WhatsApp through this file: consent is never assumed. If it states "
            "consent, say which column does, and where it was given."));
    if (report.inferred > 0)
        report.notes << QCoreApplication::translate("members",
            "Country or time zone of %n member(s) is inferred from phone number or country, and marked as "
            "such.",
            nullptr, int(report.inferred));
    if (report.keptByHandTotal > 0)
        report.notes << QCoreApplication::translate("members",
            "%n value(s) stay because somebody changed them here by hand; the rule \"replace\" takes the "
            "file's.",
            nullptr, int(report.keptByHandTotal));
    const auto given = report.kept - report.keptByHandTotal; // to what files brought, or by a rule
    if (given > 0)
        report.notes << QCoreApplication::translate("members",
            "%n value(s) of the file gave way to what is here already: see the rules for conflicts.", nullptr,
            int(given));
}

namespace {
/// One import from the first look to the last sum.
struct ImportJob
{
    store::Connection& connection;
    const ImportOptions& options;
    const Layout& layout;
    const ConflictRules& rules;
    ImportStamp stamp;
    ImportWatch& watch;
    ImportReport report;
    ProblemList problems;

    Result<> run(const QString& workspaceCurrency)
    {
        ImportJournal journal(connection, stamp);
        PersonBook persons(connection, layout, stamp, rules, journal, problems);
        OrderBook orders(connection, stamp, rules, journal, persons);
        auto begun = journal.begin().and_then([&] { return persons.begin(); }).and_then([&] {
            return orders.begin();
        });
        if (!begun)
            return begun;
        ImportReader reader(layout, options, watch.token());
        std::vector<qint64> members;
        watch.begin(ImportStage::Read, report.found.sizeBytes);
        auto read = readThrough(reader, watch, [&](const ImportBatch& batch) {
            return takePersons(batch, persons, members).and_then([&] { return orders.take(batch, members); });
        });
        if (!read)
            return read;
        if (const auto line = reader.missedLine(); line > 0)
            return fail(ErrorKind::InvalidInput,
                membersText(QT_TRANSLATE_NOOP("members", "no row begins in line %1, about which you decided"))
                    .arg(line),
                options.file,
                membersText(QT_TRANSLATE_NOOP("members", "the file may have changed: do the dry run again")));
        if (auto compared = compareOrders(orders, reader, members); !compared)
            return compared;
        if (stamp.write)
            watch.begin(ImportStage::Sums, qint64(persons.touched().size()));
        auto ended = orders.sumUp(workspaceCurrency, watch).and_then([&] { return journal.finish(watch); });
        if (!ended)
            return ended;
        report.rows = reader.rows();
        report.notes << reader.assumptions();
        report.skip += reader.skippedRows();
        persons.addTo(report, options.problemLimit);
        orders.addTo(report, options.problemLimit);
        reader.problems().addTo(report, options.problemLimit);
        reader.repairs().addTo(report, options.problemLimit);
        problems.addTo(report, options.problemLimit);
        return {};
    }

    Result<> takePersons(const ImportBatch& batch, PersonBook& persons, std::vector<qint64>& members)
    {
        const bool isList = layout.preset->kind != ImportKind::Orders;
        for (const auto& person : batch.persons) {
            const auto member = watch.check().and_then([&] { return persons.take(person); });
            if (!member)
                return fail(member.error());
            members.push_back(*member);
            if (persons.wasErased()) {
                report.skip += isList;
                problems.add({person.line, {}, QStringLiteral("erased"),
                    membersText(QT_TRANSLATE_NOOP(
                        "members", "asked to be forgotten and was erased; the person is left out")),
                    {}, isList});
            } else if (*member == 0 && isList) {
                ++report.skip;
                problems.add({person.line, {}, QStringLiteral("identityTaken"),
                    membersText(
                        QT_TRANSLATE_NOOP("members", "all that the row knows belongs to somebody else")),
                    {}, true});
            }
        }
        return persons.flush();
    }

    Result<> compareOrders(OrderBook& orders, const ImportReader& reader, const std::vector<qint64>& members)
    {
        if (layout.preset->kind != ImportKind::Orders)
            return {};
        watch.begin(ImportStage::Orders, orders.orderCount());
        bool secondPass = false;
        auto settled = orders.settle(reader, members, watch, secondPass);
        if (!settled || !secondPass || !stamp.write)
            return settled;
        watch.begin(ImportStage::Lines, report.found.sizeBytes);
        ImportReader again(layout, options, watch.token());
        return readThrough(again, watch, [&](const ImportBatch& batch) { return orders.takeAgain(batch); });
    }
};
} // namespace

/// Where the file lies and which one it is, so that it can be found again.
static QString sourceOf(const ImportOptions& options)
{
    const QFileInfo file(options.file);
    const QJsonObject source{{QStringLiteral("path"), file.absoluteFilePath()},
        {QStringLiteral("size"), file.size()},
        {QStringLiteral("modified"), file.lastModified().toMSecsSinceEpoch()}};
    return QString::fromUtf8(QJsonDocument(source).toJson(QJsonDocument::Compact));
}

static Result<qint64> beginRecord(
    store::Connection& connection, const ImportOptions& options, const Layout& layout, qint64 nowMs)
{
    const auto made = connection.run(insertImportSql, QFileInfo(options.file).fileName(),
        importKindKey(layout.preset->kind), QString::fromLatin1(layout.preset->id), layout.encoding(), nowMs,
        sourceOf(options), packImportOptions(options));
    if (!made)
        return fail(made.error());
    return made->lastInsertId();
}

/// The store does this before each commit; here it can be seen and stopped.
static Result<> compareWithStops(store::Transaction& transaction, ImportWatch& watch)
{
    const auto due = store::uncheckedIdentities(transaction.connection());
    if (!due || *due == 0)
        return due ? Result<>() : fail(due.error());
    watch.begin(ImportStage::Stops, *due);
    return store::applyIdentityBlocks(transaction, [&watch](qint64 looked) { return watch.step(looked, 1); });
}

Result<ImportReport> runImport(store::Connection& connection, store::Transaction* transaction,
    const ImportOptions& options, qint64 nowMs, ImportWatch& watch)
{
    QElapsedTimer timer;
    timer.start();
    const auto settings = store::readSettings(connection);
    if (!settings)
        return fail(settings.error());
    const auto layout = layoutFor(connection, options, *settings, watch);
    if (!layout)
        return fail(layout.error());
    const auto rules = conflictRules(options);
    if (!rules)
        return fail(rules.error());
    if (auto sound = RowDecisions::check(*layout, options.decisions); !sound)
        return fail(sound.error());
    ImportStamp stamp{0, nowMs, QStringLiteral("import %1").arg(QLatin1StringView(layout->preset->id)),
        options.consentSource, options.consentWording, transaction != nullptr};
    if (transaction) {
        const auto record = beginRecord(connection, options, *layout, nowMs);
        if (!record)
            return fail(record.error());
        stamp.importId = *record;
    }
    ImportJob job{connection, options, *layout, *rules, stamp, watch, {}, ProblemList(options.problemLimit)};
    job.report.found = sniffOf(*layout, options);
    for (const auto& custom : layout->custom)
        job.report.customTitles.insert(customFieldId(custom.field.key), custom.field.name);
    const auto zone = QString::fromUtf8(layout->zone.id());
    job.report.zone = zone;
    job.report.dateOrder = dateOrderKey(layout->dateOrder);
    if (auto done = job.run(settings->currency); !done)
        return fail(done.error());
    auto& report = job.report;
    addNotes(report, *layout, options, zone);
    if (transaction) {
        const auto done = connection.run(updateImportSql, report.rows, report.create, report.update,
            report.unchanged, report.skip, report.orders, report.orderLines, stamp.importId);
        if (!done)
            return fail(done.error());
        auto wanted = compareWithStops(*transaction, watch).and_then([&] { return watch.check(); });
        if (!wanted)
            return fail(wanted.error());
        transaction->answerBeforeCheckpoint();
        report.importId = {stamp.importId};
        for (const auto* topic : {"member", "order", "import"})
            transaction->changedMany(QString::fromLatin1(topic));
        watch.begin(ImportStage::Commit, 0);
    }
    report.elapsedMs = timer.elapsed();
    return std::move(report);
}

Result<qint64> readRepairs(store::Connection& connection, const ImportOptions& options,
    const RepairList::Taker& take, ImportWatch& watch)
{
    const auto settings = store::readSettings(connection);
    if (!settings)
        return fail(settings.error());
    const auto layout = layoutFor(connection, options, *settings, watch);
    if (!layout)
        return fail(layout.error());
    ImportReader reader(*layout, options, watch.token(), take);
    watch.begin(ImportStage::Read, QFileInfo(options.file).size());
    auto read = readThrough(reader, watch, [](const ImportBatch&) { return Result<>(); });
    if (!read)
        return fail(read.error());
    return reader.repairs().total();
}

} // namespace serai::members
